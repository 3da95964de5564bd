import { Conversations } from '@linktor/conversations';
import { Realtime } from '@linktor/realtime';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../src/index.ts';
import { PATIENT } from './patience.ts';

let sandbox: Sandbox;
let conversations: Conversations;
beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, seed: 7, time: '2026-01-01T12:00:00Z' });
  conversations = new Conversations({ apiKey: 'k', baseUrl: sandbox.urls.linktor, timeout: 0 });
});
beforeEach(() => sandbox.reset());
afterAll(() => sandbox.stop());

const write = (text: string) => sandbox.inbound({ channel: 'whatsapp', from: '+46701234567', text });

/** A client that follows a conversation, and what it was told. */
async function follow(conversationId: string) {
  const realtime = new Realtime({ apiKey: 'k', url: sandbox.urls.realtime, backfill: conversations });
  const told: string[] = [];
  realtime.onMessage(({ message }) => void told.push(message.content?.text ?? ''));
  realtime.onMessageStatus(({ status }) => void told.push(`(${status})`));
  await realtime.connect();
  realtime.subscribe(conversationId);
  await sandbox.expect({ kind: 'frame', operationId: 'subscribe', conversationId }, PATIENT);
  return { realtime, told };
}

test('a customer writes, the app answers, and both come over the socket', async () => {
  const { conversationId } = await write('Hello');
  const { realtime, told } = await follow(conversationId);
  await write('Anybody there?');
  await expect.poll(() => told).toContain('Anybody there?');
  await conversations.sendText(conversationId, 'Yes');
  await sandbox.clock.advance(5_000);
  await expect.poll(() => told.at(-1)).toBe('(read)');
  expect(told.slice(-4)).toEqual(['Yes', '(sent)', '(delivered)', '(read)']);
  const frame = await sandbox.expect(
    {
      kind: 'frame',
      operationId: 'message',
      body: { message: { content: { text: 'Yes' } } },
    },
    PATIENT,
  );
  expect(frame).toMatchObject({ method: 'SEND', title: 'message to one connection', source: 'state', conversationId });
  await realtime.disconnect();
});

test('a frame is dropped, and the client notices; another comes twice, and it does not', async () => {
  const { conversationId } = await write('Hello');
  const { realtime, told } = await follow(conversationId);
  sandbox.faults.add({ kind: 'repeat-frame', operation: 'message', next: 1 });
  await write('twice');
  await write('once');
  await expect.poll(() => told.at(-1)).toBe('once');
  expect(told.filter((text) => text === 'twice')).toEqual(['twice']);
  sandbox.faults.add({ kind: 'drop-frame', operation: 'message', next: 1 });
  await write('lost');
  expect(
    await sandbox.expect({ kind: 'frame', body: { message: { content: { text: 'lost' } } } }, PATIENT),
  ).toMatchObject({
    ...{ source: 'fault', title: 'message to one connection, dropped' },
  });
  await write('found');
  await expect.poll(() => told.at(-1)).toBe('found');
  await realtime.disconnect();
});

test('a dropped frame is not sent, a repeated one is sent twice', async () => {
  const { conversationId } = await write('Hello');
  const socket = new WebSocket(`${sandbox.urls.realtime}?api_key=k`);
  const frames: string[] = [];
  socket.addEventListener('message', ({ data }) => {
    const { type, message } = JSON.parse(String(data)) as { type: string; message?: { content: { text: string } } };
    if (type === 'message') frames.push(message?.content.text ?? '');
  });
  await new Promise((resolve) => socket.addEventListener('open', resolve, { once: true }));
  socket.send(JSON.stringify({ type: 'subscribe', conversationId }));
  await sandbox.expect({ kind: 'frame', operationId: 'subscribe', conversationId }, PATIENT);
  sandbox.faults.add({ kind: 'drop-frame', operation: 'message', next: 1 });
  sandbox.faults.add({ kind: 'repeat-frame', operation: 'message', next: 1 });
  for (const text of ['lost', 'twice', 'once']) await write(text);
  await expect.poll(() => frames.at(-1)).toBe('once');
  expect(frames).toEqual(['twice', 'twice', 'once']);
  socket.close();
});
