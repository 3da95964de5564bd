// `acknowledge: 'handled'`: a delivery is answered when its handlers are done, and what was not handled comes again.
import { createMemoryState } from '@chat-adapter/state-memory';
import { signTestPayload } from '@linktor/webhooks/sinch';
import { Chat, type StateAdapter } from 'chat';
import { expect, test, vi } from 'vitest';
import { StateInbox } from '../src/shared/state-inbox.ts';
import type { FakePlatform } from './fake-platform.ts';
import { CONTACT, fakeSinch, inbound, SECRET, sinchAdapter, text } from './sinch-bot.ts';

const request = async (payload: Record<string, unknown>): Promise<Request> => {
  const { payload: body, headers } = await signTestPayload({ payload, secret: SECRET });
  return new Request('https://bot.example/', { method: 'POST', headers, body: String(body) });
};

/** One process of a bot. */
const processOf = async (state: StateAdapter, platform: FakePlatform) => {
  const adapter = sinchAdapter(platform, { acknowledge: 'handled', leaseMs: 60_000 });
  const bot = new Chat({
    userName: 'support',
    adapters: { sinch: adapter },
    state,
    logger: 'silent',
    concurrency: 'concurrent',
  });
  await bot.initialize();
  return bot;
};

test('two processes answer each message once; while one is at it the other asks for patience', async () => {
  const state = createMemoryState();
  const platform = fakeSinch();
  const [one, two] = [await processOf(state, platform), await processOf(state, platform)];
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let begin = (): void => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  one.onDirectMessage(async (thread) => {
    begin();
    await held;
    await thread.post('one');
  });
  two.onDirectMessage(async (thread) => void (await thread.post('two')));
  const first = one.webhooks.sinch(await request(text('m1', 'hello')));
  await begun;
  expect((await two.webhooks.sinch(await request(text('m1', 'hello')))).status).toBe(503);
  release();
  expect((await first).status).toBe(200);
  expect((await two.webhooks.sinch(await request(text('m1', 'hello')))).status).toBe(200);
  expect(platform.to(/messages:send/)).toHaveLength(1);
});

test('what a handler failed at is delivered again, and then handled', async () => {
  const platform = fakeSinch();
  const bot = await processOf(createMemoryState(), platform);
  let failures = 1;
  bot.onDirectMessage(async (thread) => {
    if (failures-- > 0) throw new Error('the database is away');
    await thread.post('answered');
  });
  const pressed = vi.fn();
  bot.onAction('go', async () => {
    pressed();
    if (pressed.mock.calls.length === 1) throw new Error('once more');
  });
  const statuses: number[] = [];
  const choice = { choice_response_message: { message_id: 'm', postback_data: 'go' } };
  for (const payload of [
    text('m1', 'hi'),
    text('m1', 'hi'),
    text('m1', 'hi'),
    inbound('a1', choice),
    inbound('a1', choice),
    inbound('a1', choice),
  ])
    statuses.push((await bot.webhooks.sinch(await request(payload))).status);
  expect(statuses).toEqual([500, 200, 200, 500, 200, 200]);
  expect(platform.to(/messages:send/)).toHaveLength(1);
  expect(pressed).toHaveBeenCalledTimes(2);
});

test('a number that was an answer is one again after a failure, and after another menu', async () => {
  const bot = await processOf(createMemoryState(), fakeSinch());
  const { Actions, Button, Card } = await import('chat');
  bot.onDirectMessage(async (thread, { text: words }) => {
    expect(words).toBe('menu');
    await thread.post(
      Card({
        children: [Actions([Button({ id: 'eat', label: 'Pizza' }), Button({ id: 'eat', label: 'Soup', value: 's' })])],
      }),
    );
  });
  const eaten = vi.fn();
  bot.onAction('eat', async ({ value, thread }) => {
    eaten(value);
    if (eaten.mock.calls.length === 1) throw new Error('once more');
    await thread?.post('Enjoy');
  });
  const sms = { channel: 'SMS', identity: CONTACT };
  const statuses: number[] = [];
  for (const payload of [text('m1', 'menu', sms), text('m2', '2', sms), text('m2', '2', sms), text('m2', '2', sms)])
    statuses.push((await bot.webhooks.sinch(await request(payload))).status);
  expect(statuses).toEqual([200, 500, 200, 200]);
  expect(eaten.mock.calls).toEqual([['s'], ['s']]);
});

test('an inbox in the state: claims are leases, and only who holds one can end it', async () => {
  const state = createMemoryState();
  await state.connect();
  vi.useFakeTimers();
  const [one, two] = [new StateInbox(state, 'p:', 1000), new StateInbox(state, 'p:', 1000)];
  const claim = await one.claim('e');
  expect(claim.status).toBe('claimed');
  const token = claim.status === 'claimed' ? claim.token : '';
  expect(await two.claim('e')).toEqual({ status: 'busy', retryAfter: 1000 });
  await vi.advanceTimersByTimeAsync(900);
  expect(await one.renew('e', token)).toBe(true);
  await vi.advanceTimersByTimeAsync(900);
  expect((await two.claim('e')).status).toBe('busy');
  expect(await two.commit('e', token)).toBe(false);
  // Late, but nobody has taken it since.
  await vi.advanceTimersByTimeAsync(2000);
  expect(await one.commit('e', token)).toBe(true);
  expect(await two.claim('e')).toEqual({ status: 'done' });
  // Lost to somebody else.
  const lost = await one.claim('f');
  await vi.advanceTimersByTimeAsync(2000);
  const taken = await two.claim('f');
  expect(taken.status).toBe('claimed');
  if (lost.status !== 'claimed' || taken.status !== 'claimed') return;
  expect(await one.renew('f', lost.token)).toBe(false);
  expect(await one.commit('f', lost.token)).toBe(false);
  expect(await two.release('f', taken.token)).toBe(true);
  expect((await one.claim('f')).status).toBe('claimed');
});
