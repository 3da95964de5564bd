import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { NewEntry } from '../timeline/entry.ts';
import { Timeline } from '../timeline/index.ts';
import { expectEntry } from './expect.ts';

let timeline: Timeline;
beforeEach(() => {
  vi.useFakeTimers();
  timeline = new Timeline(() => 0);
});
afterEach(() => {
  vi.useRealTimers();
});

const call = (operationId: string, body: unknown = null, more: Partial<NewEntry> = {}): NewEntry => ({
  ...{
    kind: 'exchange',
    platform: 'sinch',
    source: 'state',
    title: operationId,
    operationId,
    method: 'POST',
    status: 200,
  },
  request: { method: 'POST', url: '/', headers: {}, body },
  answer: { status: 200, headers: {}, body: { id: 'm1' } },
  ...more,
});

test('what has happened, by whatever is said of it', async () => {
  timeline.add(call('sendMessage', { message: { text: 'Bye' }, to: ['a'] }));
  timeline.add(call('sendMessage', { message: { text: 'Hi there' }, to: ['a', 'b'] }));
  const found = async (body: unknown): Promise<number> =>
    (await expectEntry(timeline, { operationId: 'sendMessage', body })).seq;
  expect(await found({ message: { text: /^Hi/ } })).toBe(2);
  expect(await found({ to: ['a'] })).toBe(1);
  expect((await expectEntry(timeline, { method: 'post', answer: { id: 'm1' } })).seq).toBe(1);
  expect((await expectEntry(timeline, { platform: 'sinch' }, { after: 1 })).seq).toBe(2);
});

test('what is to come', async () => {
  const coming = expectEntry(timeline, { operationId: 'sendMessage', status: 200 });
  timeline.add(call('getMessage'));
  timeline.add(call('sendMessage', null, { status: 500 }));
  timeline.add(call('sendMessage'));
  expect((await coming).seq).toBe(3);
  expect(vi.getTimerCount()).toBe(0);
});

test('webhooks and frames only where they are asked for', async () => {
  timeline.add(call('message.received', null, { kind: 'webhook' }));
  timeline.add(call('message.received', null, { kind: 'stream' }));
  expect((await expectEntry(timeline, { operationId: 'message.received' })).seq).toBe(2);
  expect((await expectEntry(timeline, { kind: 'webhook' })).seq).toBe(1);
});

test('what does not come, with what came nearest', async () => {
  timeline.add(call('sendMessage', { message: { text: 'Bye' } }));
  timeline.add(call('getMessage'));
  const failed = expectEntry(
    timeline,
    { operationId: 'sendMessage', body: { message: { text: 'Hi' } } },
    { timeout: 100 },
  );
  const caught = expect(failed).rejects.toMatchObject({
    code: 'EXPECTATION_FAILED',
    message:
      'Expected operationId sendMessage, body {"message":{"text":"Hi"}}, and it did not happen within 100 ms. Nearest came #1 sendMessage: body.message.text is "Bye", not "Hi". Look at `sandbox.timeline`, or at the page.',
  });
  await vi.advanceTimersByTimeAsync(100);
  await caught;
});

test.each<[unknown, unknown, RegExp]>([
  [{ a: [1] }, { a: [1, 2] }, /body\.a has 1 items, not 2/],
  [{ a: [{ b: 1 }] }, { a: [{ b: 2 }] }, /body\.a\[0\]\.b is 1, not 2/],
  [{}, { a: undefined }, /body\.a is missing/],
  [null, { a: 1 }, /body is null, not an object/],
  [{ a: {} }, { a: [] }, /body\.a is \{\}, not a list/],
  [{ a: 7 }, { a: /7/ }, /body\.a is 7, not like \/7\//],
])('%o is not %o', async (body, wanted, message) => {
  timeline.add(call('sendMessage', body));
  const failed = expectEntry(timeline, { operationId: 'sendMessage', body: wanted }, { timeout: 0 });
  const caught = expect(failed).rejects.toThrow(message);
  await vi.advanceTimersByTimeAsync(0);
  await caught;
});

test('a misspelt expectation is refused at once', () => {
  expect(() => expectEntry(timeline, { operation: 'x' } as never)).toThrow(/no member "operation"/);
  expect(() => expectEntry(timeline, {}, { timout: 1 } as never)).toThrow(/no member "timout"/);
});
