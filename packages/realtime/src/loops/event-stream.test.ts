import { getEventListeners } from 'node:events';
import { expect, test } from 'vitest';
import { webSocketError } from '../error.ts';
import type { RealtimeEvent } from '../types.ts';
import { EventStream } from './event-stream.ts';

const typing = (conversationId: string): RealtimeEvent => ({
  type: 'typing',
  conversationId,
  userId: 'u',
  isTyping: true,
});
const gap: RealtimeEvent = { type: 'gap', conversationId: 'a', reason: 'failed' };
const open = (options: ConstructorParameters<typeof EventStream>[0] = {}): EventStream =>
  new EventStream(options, () => {}, webSocketError);

const all = async (stream: EventStream): Promise<RealtimeEvent[]> => {
  const events: RealtimeEvent[] = [];
  for await (const event of stream) events.push(event);
  return events;
};

test('keeps what came before the loop began, and waits for more', async () => {
  const stream = open();
  stream.push(typing('a'));
  const events = all(stream);
  stream.push(typing('b'));
  await Promise.resolve();
  stream.end();
  expect(await events).toEqual([typing('a'), typing('b')]);
});

test('filters by conversation and by type', async () => {
  const stream = open({ conversationId: 'a', types: ['typing'] });
  for (const event of [typing('b'), gap, typing('a')]) stream.push(event);
  stream.end();
  expect(await all(stream)).toEqual([typing('a')]);
});

test('overflow: error gives what is kept, then throws', async () => {
  const stream = open({ bufferSize: 2 });
  for (const name of ['a', 'b', 'c', 'd']) {
    stream.push(typing(name));
    await Promise.resolve();
  }
  expect((await stream.next()).value).toEqual(typing('a'));
  expect((await stream.next()).value).toEqual(typing('b'));
  await expect(stream.next()).rejects.toMatchObject({ code: 'BUFFER_OVERFLOW', remediation: expect.any(String) });
  expect(await stream.next()).toEqual({ done: true, value: undefined });
});

test('what comes in one piece is kept whole, and what follows has the room it always has', async () => {
  const stream = open({ bufferSize: 2 });
  for (let n = 0; n < 100; n++) stream.push(typing('burst'));
  await Promise.resolve();
  for (const name of ['b', 'c']) {
    stream.push(typing(name));
    await Promise.resolve();
  }
  stream.push(typing('too much'));
  const taken: unknown[] = [];
  const reading = (async () => {
    for await (const event of stream) taken.push(event);
  })();
  await expect(reading).rejects.toMatchObject({ code: 'BUFFER_OVERFLOW' });
  expect(taken).toHaveLength(102);
});

test('a loop that takes nothing is not given one burst after the other', async () => {
  const stream = open({ bufferSize: 2 });
  for (let round = 0; round < 10; round++) {
    for (let n = 0; n < 100; n++) stream.push(typing('burst'));
    await Promise.resolve();
  }
  let taken = 0;
  const reading = (async () => {
    for await (const _ of stream) taken++;
  })();
  await expect(reading).rejects.toMatchObject({ code: 'BUFFER_OVERFLOW' });
  expect(taken).toBeLessThanOrEqual(200);
  // Once it has caught up, it is given one again.
  const other = open({ bufferSize: 2 });
  for (let round = 0; round < 10; round++) {
    for (let n = 0; n < 100; n++) other.push(typing('burst'));
    for (let n = 0; n < 100; n++) expect(await other.next()).toMatchObject({ done: false });
  }
});

test('overflow: drop-oldest says how many are missing, where they are missing', async () => {
  const stream = open({ bufferSize: 2, overflow: 'drop-oldest' });
  for (const name of ['a', 'b', 'c', 'd', 'e']) stream.push(typing(name));
  stream.end();
  expect(await all(stream)).toEqual([{ type: 'dropped', count: 3 }, typing('d'), typing('e')]);
});

test('a long run of drops leaves what the buffer holds, and their number', async () => {
  const stream = open({ bufferSize: 10, overflow: 'drop-oldest' });
  for (let n = 0; n < 100_000; n++) stream.push(typing('a'));
  stream.end();
  const [dropped, ...kept] = await all(stream);
  expect(dropped).toEqual({ type: 'dropped', count: 99_990 });
  expect(kept).toHaveLength(10);
});

test('an error ends every waiting call, and is thrown once', async () => {
  const stream = open();
  const [first, second] = [stream.next(), stream.next()];
  stream.end(new Error('over'));
  await expect(first).rejects.toThrow('over');
  expect(await second).toMatchObject({ done: true });
  expect(await stream.next()).toMatchObject({ done: true });
});

test('what comes after the end is not kept', async () => {
  const stream = open();
  stream.push(typing('a'));
  stream.end();
  stream.push(typing('b'));
  expect(await all(stream)).toEqual([typing('a')]);
});

test('the signal ends the loop without an error and leaves no listener', async () => {
  const controller = new AbortController();
  let left = 0;
  const stream = new EventStream({ signal: controller.signal }, () => left++, webSocketError);
  const events = all(stream);
  stream.push(typing('a'));
  await Promise.resolve();
  controller.abort();
  expect(await events).toEqual([typing('a')]);
  expect(left).toBe(1);
  expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0);
});

test('breaking out of the loop lets go of everything', async () => {
  const controller = new AbortController();
  let left = 0;
  const stream = new EventStream({ signal: controller.signal }, () => left++, webSocketError);
  stream.push(typing('a'));
  for await (const _ of stream) break;
  expect(left).toBe(1);
  expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0);
});
