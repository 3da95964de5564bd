import { Conversations } from '@linktor/conversations';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../src/index.ts';

const NUMBER = '+46701234567';

let sandbox: Sandbox;
let conversations: Conversations;
beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, seed: 7, time: '2026-01-01T12:00:00Z' });
  conversations = new Conversations({ apiKey: 'k', baseUrl: sandbox.urls.linktor, timeout: 0 });
});
beforeEach(() => sandbox.reset());
afterAll(async () => {
  expect(sandbox.timeline.list({ violations: true }).entries).toEqual([]);
  await sandbox.stop();
});

const api = async (method: string, path: string, body?: unknown): Promise<unknown> => {
  const response = await fetch(`${sandbox.urls.page}/api/${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  expect(response.status).toBe(200);
  return response.json();
};

test.each(['linktor', 'antonnia', 'sinch'] as const)(
  '%s: a customer writes on a phone that nobody knew',
  async (platform) => {
    const path = `phones/${platform}/whatsapp/${encodeURIComponent(NUMBER)}`;
    expect(await api('GET', path)).toEqual({ messages: [] });
    const received = await api('POST', path, { text: 'Hello', name: 'Ada' });
    expect(received).toMatchObject({ platform, conversationId: expect.any(String), messageId: expect.any(String) });
    const [phone, ...others] = sandbox.phones();
    expect(others).toEqual([]);
    expect(phone).toMatchObject({ platform, name: 'Ada', unread: 0, conversationId: expect.any(String) });
    // However the platform spells its channels and its numbers, this is the phone.
    const { messages } = (await api('GET', path)) as { messages: unknown[] };
    expect(messages).toMatchObject([{ from: 'customer', at: '2026-01-01T12:00:00.000Z' }]);
    expect(JSON.stringify(messages)).toContain('Hello');
    expect(sandbox.messages(platform, phone!.channel, phone!.address)).toEqual(messages);
  },
);

test('the app’s message comes, and its ticks turn with the clock', async () => {
  const { conversationId } = await sandbox.inbound({ channel: 'whatsapp', from: NUMBER, text: 'Hello' });
  await conversations.sendText(conversationId, 'Hi, Ada');
  const last = () => sandbox.messages('linktor', 'whatsapp', NUMBER).at(-1);
  const seen = [last()?.status];
  for (const ms of [100, 300, 3_000]) {
    await sandbox.clock.advance(ms);
    seen.push(last()?.status);
  }
  expect(seen).toEqual(['pending', 'sent', 'delivered', 'read']);
  expect(last()).toMatchObject({ from: 'app', content: { type: 'text', text: 'Hi, Ada' } });
  expect(sandbox.phones()[0]?.unread).toBe(0);
});

test('what the app sends is unread until it is read', async () => {
  const { conversationId } = await sandbox.inbound({ channel: 'whatsapp', from: NUMBER, text: 'Hello' });
  await conversations.sendText(conversationId, 'One');
  await conversations.sendText(conversationId, 'Two');
  expect(sandbox.phones()[0]?.unread).toBe(2);
  await sandbox.clock.advance(10_000);
  expect(sandbox.phones()[0]?.unread).toBe(0);
});

test('what the channel would not take is said on the phone', async () => {
  const { conversationId } = await sandbox.inbound({ channel: 'sms', from: NUMBER, text: 'Hello' });
  await conversations.sendMessage(conversationId, {
    text: 'Pick',
    buttons: [{ type: 'reply', text: 'A', payload: 'a' }],
  });
  await sandbox.clock.advance(1_000);
  expect(sandbox.messages('linktor', 'sms', NUMBER).at(-1)).toMatchObject({
    ...{ status: 'failed', refused: expect.stringMatching(/buttons/) },
  });
});

test.each(['linktor', 'sinch'] as const)('%s: everything a customer can send comes in', async (platform) => {
  const from = { platform, channel: 'whatsapp', from: NUMBER } as const;
  const { messageId = '' } = await sandbox.inbound({ ...from, text: 'Hello' });
  await sandbox.inbound({ ...from, media: { url: 'https://files.example/a.png', mime: 'image/png', caption: 'Look' } });
  await sandbox.inbound({ ...from, location: { latitude: 59.33, longitude: 18.07, name: 'Home' } });
  await sandbox.inbound({ ...from, choose: { message: messageId, id: 'yes' } });
  await sandbox.inbound({ ...from, reaction: { message: messageId, emoji: '👍' } });
  const [phone] = sandbox.phones();
  const all = JSON.stringify(sandbox.messages(platform, phone!.channel, phone!.address));
  for (const said of ['Hello', 'a.png', '59.33', 'yes']) expect(all).toContain(said);
});
