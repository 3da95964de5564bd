import { once } from 'node:events';
import { afterEach, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { type Mock, startMock } from '../index.ts';
import { sampleMessage } from './sample.ts';
import type { LogEntry } from './types.ts';

const open: (Pick<Mock, 'stop'> | WebSocket)[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await (each instanceof WebSocket ? each.terminate() : each.stop());
});

const connect = async (url: string): Promise<WebSocket> => {
  const socket = new WebSocket(url, { headers: { 'x-api-key': 'canary-3' } });
  open.push(socket);
  await once(socket, 'open');
  return socket;
};

test.each([false, true])(
  "Linktor's WebSocket is on the port of its REST (in a process of its own: %s)",
  async (child) => {
    const seen: LogEntry[] = [];
    const mock = await startMock({ surfaces: ['linktor'], port: 0, child, onRealtime: (entry) => seen.push(entry) });
    open.push(mock);
    const { linktor } = mock.urls;
    expect(mock.realtimeUrl).toBe(`${linktor.replace('http', 'ws')}/ws`);
    const socket = await connect(`${mock.realtimeUrl}`);
    socket.send('{"type":"subscribe","conversationId":"conv_123"}');
    await expect.poll(() => seen.map(({ event, what }) => `${event} ${what}`)).toContain('received subscribe');

    // REST goes on beside it, and what steers the WebSocket is no request to the platform.
    expect((await fetch(`${linktor}/conversations`, { headers: { 'x-api-key': 'k' } })).status).toBe(200);
    const frame = once(socket, 'message');
    const body = JSON.stringify(sampleMessage({ id: 'msg_9' }));
    expect((await fetch(`${linktor}/mock/publish`, { method: 'POST', body })).status).toBe(204);
    expect(String((await frame)[0])).toContain('msg_9');
    await mock.flush();
    expect(mock.requests.map(({ operationId }) => operationId)).toEqual(['listConversations']);

    socket.send('{"type":"typing"}');
    await expect
      .poll(() => seen.at(-1))
      .toMatchObject({ event: 'violation', detail: expect.stringContaining('required') });
    expect(JSON.stringify(seen)).not.toContain('canary-3');

    const closed = once(socket, 'close');
    await mock.stop();
    await closed;
  },
);

test('without a credential there is no WebSocket, and none without Linktor', async () => {
  const mock = await startMock({ port: 0 });
  open.push(mock);
  const socket = new WebSocket(`${mock.realtimeUrl}`);
  expect(((await once(socket, 'error').catch((error: unknown) => [error])) as [Error])[0].message).toContain('401');
  const other = await startMock({ surfaces: ['antonnia'], port: 0 });
  open.push(other);
  expect(other.realtimeUrl).toBe(undefined);
});

test('a specification of your own without frames says so, and stays up', async () => {
  const file = new URL('../../test/sample.yaml', import.meta.url).pathname;
  const seen: LogEntry[] = [];
  const mock = await startMock({
    ...{ surfaces: ['linktor'], port: 0, specs: { linktor: file } },
    onRealtime: (entry) => seen.push(entry),
  });
  open.push(mock);
  (await connect(`${mock.realtimeUrl}`)).send('{"type":"ping"}');
  await expect.poll(() => seen.at(-1)?.detail).toContain('has no schema RealtimeClientFrame');
});
