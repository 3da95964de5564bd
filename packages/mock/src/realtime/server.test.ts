import { once } from 'node:events';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { MessageStore, type RealtimeServer, sampleMessage, startRealtimeServer } from './index.ts';

let server: RealtimeServer;
const sockets: WebSocket[] = [];

beforeEach(async () => {
  server = await startRealtimeServer();
});
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.terminate();
  await server.stop();
});

/** A subscribed client that keeps what it gets. */
const client = async (
  conversationId = 'conv_123',
  query = '?api_key=k',
): Promise<{ socket: WebSocket; got: string[] }> => {
  const socket = new WebSocket(server.url + query);
  sockets.push(socket);
  const got: string[] = [];
  socket.on('message', (data) => {
    const text = String(data);
    got.push(/"id":"([^"]+)"/.exec(text)?.[1] ?? text);
  });
  await once(socket, 'open');
  socket.send(JSON.stringify({ type: 'subscribe', conversationId }));
  await server.waitFor((entry) => entry.event === 'received' && entry.connection === server.connections.at(-1));
  return { socket, got };
};

/** Waits until a client has got so many frames. */
const frames = async ({ socket, got }: { socket: WebSocket; got: string[] }, count: number): Promise<string[]> => {
  while (got.length < count) await once(socket, 'message');
  return got;
};

const publish = (...ids: string[]): void => {
  for (const id of ids) server.publish(sampleMessage({ id }));
};

test('sends messages to subscribers only, and lists them', async () => {
  const one = await client();
  const other = await client('conv_9');
  publish('a', 'b');
  server.send({ type: 'typing', conversationId: 'conv_9', userId: 'u', isTyping: true });
  expect(await frames(one, 2)).toEqual(['a', 'b']);
  expect(await frames(other, 1)).toEqual([expect.stringContaining('typing')]);
  const response = await fetch(`${server.httpUrl}/conversations/conv_123/messages?limit=1`);
  expect(await response.json()).toMatchObject({
    data: [{ id: 'b' }],
    pagination: { total: 2, limit: 1, offset: 0, hasMore: true, nextCursor: '1' },
  });
  expect(server.subscriptions()).toEqual(['conv_123', 'conv_9']);
});

test('refuses to publish what the specification does not have', () => {
  expect(() => server.publish({ id: 'a' } as never)).toThrow(/required/);
  expect(() => server.send({ type: 'nonsense' })).toThrow(TypeError);
});

test('reports what a client sends against the specification', async () => {
  const { socket } = await client();
  socket.send('{"type":"typing","conversationId":"c"}');
  socket.send('no json');
  await server.waitFor(({ event, what }) => event === 'violation' && what === 'undefined');
  expect(server.violations).toMatchObject([{ what: 'typing', detail: expect.stringContaining('isTyping') }, {}]);
});

test('drop, duplicate and reorder befall the next frames', async () => {
  const one = await client();
  server.fault({ kind: 'drop' });
  publish('lost', 'a');
  server.fault({ kind: 'duplicate' });
  publish('b');
  server.fault({ kind: 'reorder' });
  publish('d', 'c');
  expect(await frames(one, 5)).toEqual(['a', 'b', 'b', 'c', 'd']);
});

test('a reordered frame that nothing overtakes comes by itself; a delayed one holds back the rest', async () => {
  const one = await client();
  server.fault({ kind: 'reorder' });
  publish('a');
  await frames(one, 1);
  server.fault({ kind: 'delay', ms: 20 });
  publish('b', 'c');
  expect(await frames(one, 3)).toEqual(['a', 'b', 'c']);
});

test('malformed and oversized', async () => {
  const one = await client();
  server.fault({ kind: 'malformed' });
  server.fault({ kind: 'oversized', bytes: 5_000 });
  const [broken, large] = await frames(one, 2);
  expect(() => JSON.parse(broken as string)).toThrow();
  expect(large?.length).toBeGreaterThan(5_000);
});

test('kill, with and without a close code', async () => {
  const one = await client();
  server.fault({ kind: 'kill', code: 1012, reason: 'restart' });
  expect((await once(one.socket, 'close'))[0]).toBe(1012);
  const two = await client();
  server.fault({ kind: 'kill' });
  expect((await once(two.socket, 'close'))[0]).toBe(1006);
});

test('refuse, hang and wrong credentials', async () => {
  const attempt = async (query: string, handshakeTimeout?: number): Promise<string> => {
    const socket = new WebSocket(server.url + query, { handshakeTimeout });
    sockets.push(socket);
    const [error] = (await once(socket, 'error').catch((thrown: unknown) => [thrown])) as [Error];
    return error.message;
  };
  server.fault({ kind: 'refuse', status: 503 });
  expect(await attempt('?api_key=k')).toContain('503');
  server.fault({ kind: 'refuse', status: 0 });
  expect(await attempt('?api_key=k')).toContain('hang up');
  server.fault({ kind: 'hang' });
  expect(await attempt('?api_key=k', 100)).toContain('timed out');
  expect(await attempt('')).toContain('401');
});

test('auth-expiry closes with 4401, and the credential stays refused', async () => {
  const one = await client('conv_123', '?token=t1');
  server.fault({ kind: 'auth-expiry' });
  expect((await once(one.socket, 'close'))[0]).toBe(4401);
  const again = new WebSocket(`${server.url}?token=t1`);
  expect(((await once(again, 'error').catch((thrown: unknown) => [thrown])) as [Error])[0].message).toContain('401');
  await client('conv_123', '?token=t2');
});

test('half-open neither answers nor closes', async () => {
  const one = await client();
  server.fault({ kind: 'half-open' });
  publish('a');
  one.socket.ping();
  const answer = once(one.socket, 'pong').then(() => 'pong');
  const other = client('conv_x').then(() => 'another connection');
  expect(await Promise.race([answer, other])).toBe('another connection');
  expect(one.got).toEqual([]);
  expect(one.socket.readyState).toBe(WebSocket.OPEN);
  answer.catch(() => {});
});

test('the same over HTTP, for other processes', async () => {
  const one = await client();
  const post = (path: string, body: unknown): Promise<Response> =>
    fetch(`${server.httpUrl}/mock/${path}`, { method: 'POST', body: JSON.stringify(body) });
  expect((await post('publish', sampleMessage({ id: 'a' }))).status).toBe(204);
  expect((await post('publish', { id: 'a' })).status).toBe(400);
  expect((await post('nothing', {})).status).toBe(404);
  await frames(one, 1);
  expect((await post('fault', { kind: 'kill' })).status).toBe(204);
  await once(one.socket, 'close');
  const status = (await (await fetch(`${server.httpUrl}/mock/status`)).json()) as { log: { event: string }[] };
  expect(status.log.map(({ event }) => event)).toEqual(expect.arrayContaining(['open', 'sent', 'fault']));
});

test('the log holds no credential', async () => {
  await client('conv_123', '?api_key=secret_canary');
  expect(JSON.stringify(server.log)).not.toContain('secret_canary');
});

test.each(['newest-first', 'oldest-first'] as const)(
  'a store lists %s, page by page, every message once',
  async (order) => {
    const store = new MessageStore({ order, maxLimit: 3 });
    for (let n = 1; n <= 8; n++) store.append(sampleMessage({ id: `m${n}`, conversationId: 'c' }));
    const ids: string[] = [];
    for await (const { id } of store.listMessages('c', { limit: 100 })) ids.push(id);
    const expected = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => `m${n}`);
    expect(ids).toEqual(order === 'oldest-first' ? expected : expected.reverse());
    expect(await store.listMessages('c', { offset: 7 })).toMatchObject({ pagination: { hasMore: false } });
  },
);
