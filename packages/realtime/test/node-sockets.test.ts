// What Node's sockets can be given, over real ones: a proxy, certificates, headers, credentials in two places, waits.
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import { Realtime } from '@linktor/realtime';
import { HttpsProxyAgent } from 'https-proxy-agent';
import { afterEach, expect, test } from 'vitest';
import { type WebSocket, WebSocketServer } from 'ws';

const pem = (name: string): string => readFileSync(new URL(`./tls/${name}.pem`, import.meta.url), 'utf8');

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const clean of cleanups.splice(0).reverse()) await clean();
});

/** A server with a WebSocket, and the handshakes it saw. */
const listen = async (
  http: Server = createServer(),
): Promise<{ port: number; seen: IncomingMessage[]; sockets: WebSocketServer }> => {
  const seen: IncomingMessage[] = [];
  const sockets = new WebSocketServer({ noServer: true });
  http.on('upgrade', (request, socket, head) => {
    seen.push(request);
    sockets.handleUpgrade(request, socket, head, (peer) => sockets.emit('connection', peer));
  });
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  cleanups.push(() => {
    for (const peer of sockets.clients) peer.terminate();
    http.closeAllConnections();
    http.close();
  });
  return { port: (http.address() as AddressInfo).port, seen, sockets };
};

const open = async (options: ConstructorParameters<typeof Realtime>[0]): Promise<Realtime> => {
  const realtime = new Realtime({ apiKey: 'key_1', ...options });
  cleanups.push(() => realtime.disconnect());
  await realtime.connect();
  return realtime;
};

test('a proxy agent carries the connection', async () => {
  const { port, seen } = await listen();
  const asked: string[] = [];
  const proxy = createServer();
  proxy.on('connect', (request, socket, head) => {
    asked.push(`${request.url} ${request.headers['proxy-authorization'] ?? ''}`);
    const beyond = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      beyond.write(head);
      beyond.pipe(socket).pipe(beyond);
    });
    beyond.on('error', () => socket.destroy());
    socket.on('error', () => beyond.destroy());
  });
  const { port: proxyPort } = await listen(proxy);
  const agent = new HttpsProxyAgent(`http://user:pass@127.0.0.1:${proxyPort}`);
  // A name that only the proxy can reach.
  await open({ url: `ws://realtime.invalid:${port}/ws`, agent });
  expect(asked).toEqual([`realtime.invalid:${port} Basic ${btoa('user:pass')}`]);
  expect(seen[0]?.headers['x-api-key']).toBe('key_1');
});

test('a proxy that refuses is final, and the error names no password', async () => {
  const proxy = createServer();
  proxy.on('connect', (_, socket) => socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n'));
  const { port } = await listen(proxy);
  const agent = new HttpsProxyAgent(`http://user:canary@127.0.0.1:${port}`);
  const realtime = new Realtime({ apiKey: 'k', url: 'ws://realtime.invalid/ws', agent });
  const error: unknown = await realtime.connect().catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ code: 'REFUSED', status: 407 });
  expect(JSON.stringify(error)).not.toContain('canary');
});

test('a private certificate is trusted when it is passed, and a client shows its own', async () => {
  const http = createTlsServer({
    ...{ cert: pem('cert'), key: pem('key'), ca: pem('cert') },
    ...{ requestCert: true, rejectUnauthorized: true },
  });
  const { port, seen } = await listen(http as unknown as Server);
  const url = `wss://127.0.0.1:${port}/ws`;
  const stranger = new Realtime({ apiKey: 'k', url, maxReconnectAttempts: 0 });
  await expect(stranger.connect()).rejects.toMatchObject({
    cause: { details: { reason: 'DEPTH_ZERO_SELF_SIGNED_CERT' } },
  });
  await open({ url, tls: { ca: pem('cert'), cert: pem('cert'), key: pem('key'), servername: 'realtime.test' } });
  expect(seen).toHaveLength(1);
});

test('headers go with every handshake, beside the credential and not instead of it', async () => {
  const { port, seen, sockets } = await listen();
  const realtime = await open({
    ...{ url: `ws://127.0.0.1:${port}/ws`, headers: { 'X-Tenant': '7', origin: 'https://app' }, reconnectInterval: 1 },
  });
  const back = new Promise((resolve) => realtime.on('connected', resolve));
  for (const peer of sockets.clients) peer.terminate();
  await back;
  expect(seen).toHaveLength(2);
  for (const { headers } of seen) {
    expect(headers).toMatchObject({ 'x-tenant': '7', origin: 'https://app', 'x-api-key': 'key_1' });
  }
});

test.each([
  ['seconds', (): Record<string, string> => ({ 'retry-after': '120' }), 120_000],
  ['seconds, days of them', (): Record<string, string> => ({ 'retry-after': '864000' }), 3_600_000],
  [
    "a date, by the server's own clock",
    (): Record<string, string> => ({
      date: 'Wed, 01 Jan 2025 00:00:00 GMT',
      'retry-after': 'Wed, 01 Jan 2025 00:05:00 GMT',
    }),
    300_000,
  ],
])('Retry-After in %s is read from the answer to the handshake', async (_, headers, delay) => {
  const http = createServer();
  http.on('upgrade', (_request, socket) => {
    const lines = Object.entries(headers()).map(([name, value]) => `${name}: ${value}\r\n`);
    socket.end(`HTTP/1.1 503 Busy\r\n${lines.join('')}Connection: close\r\nContent-Length: 0\r\n\r\n`);
  });
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  cleanups.push(() => http.close());
  const realtime = new Realtime({ apiKey: 'k', url: `ws://127.0.0.1:${(http.address() as AddressInfo).port}/ws` });
  cleanups.push(() => realtime.disconnect());
  const told = new Promise<{ delay: number }>((resolve) => realtime.on('reconnecting', resolve));
  void realtime.connect().catch(() => {});
  expect((await told).delay).toBeGreaterThan(delay - 1_000);
  expect((await told).delay).toBeLessThanOrEqual(delay);
});

/** The self-hosted server's handshake and frames, as far as they matter here. */
const selfHosted = async (): Promise<{ url: string; received: unknown[]; say: (frame: unknown) => void }> => {
  const received: unknown[] = [];
  const sockets = new WebSocketServer({ noServer: true });
  const http = createServer();
  http.on('upgrade', (request, socket, head) => {
    const bearer = request.headers.authorization?.replace('Bearer ', '');
    const token = new URL(request.url ?? '', 'http://h').searchParams.get('token');
    if (!bearer || token !== bearer) {
      socket.end('HTTP/1.1 401 Unauthorized\r\nConnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (peer: WebSocket) => {
      peer.on('message', (data) => received.push(JSON.parse(String(data))));
      peer.send('{"type":"connected","payload":{"online_users":null,"tenant_id":"t","user_id":"u"}}');
    });
  });
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  cleanups.push(() => {
    for (const peer of sockets.clients) peer.terminate();
    http.close();
  });
  const say = (frame: unknown): void => {
    for (const peer of sockets.clients) peer.send(JSON.stringify(frame));
  };
  return { url: `ws://127.0.0.1:${(http.address() as AddressInfo).port}/api/v1/ws`, received, say };
};

interface ServerFrame {
  type: string;
  payload: { conversation_id?: string; user_id?: string; is_typing?: boolean };
}

const DIALECT = {
  auth: 'both' as const,
  decode: (text: string): unknown => {
    const { type, payload } = JSON.parse(text) as ServerFrame;
    if (type !== 'typing') return { type, ...payload };
    const { conversation_id: conversationId, user_id: userId, is_typing: isTyping } = payload;
    return { type, conversationId, userId, isTyping };
  },
  encode: (frame: { type: string }): string | undefined => {
    if (frame.type !== 'typing') return undefined;
    const { conversationId, isTyping } = frame as { type: string; conversationId: string; isTyping: boolean };
    return JSON.stringify({ type: 'typing', payload: { conversation_id: conversationId, is_typing: isTyping } });
  },
};

test("the self-hosted server's dialect is spoken: token twice, frames with a payload in snake case", async () => {
  const server = await selfHosted();
  for (const auth of ['header', 'query'] as const) {
    const half = new Realtime({ accessToken: 'jwt', url: server.url, auth });
    await expect(half.connect()).rejects.toMatchObject({ name: 'AuthenticationError' });
  }
  const realtime = new Realtime({ accessToken: 'jwt', url: server.url, ...DIALECT });
  cleanups.push(() => realtime.disconnect());
  const greeted = new Promise((resolve) => realtime.on('unknown', resolve));
  realtime.subscribe('conv_1');
  await realtime.connect();
  expect(await greeted).toEqual({ type: 'connected', online_users: null, tenant_id: 't', user_id: 'u' });
  const typing = new Promise((resolve) => realtime.onTyping(resolve));
  server.say({ type: 'typing', payload: { conversation_id: 'conv_1', user_id: 'u2', user_name: '', is_typing: true } });
  expect(await typing).toEqual({ type: 'typing', conversationId: 'conv_1', userId: 'u2', isTyping: true });
  realtime.sendTyping('conv_1', true);
  await expect
    .poll(() => server.received)
    .toEqual([{ type: 'typing', payload: { conversation_id: 'conv_1', is_typing: true } }]);
});
