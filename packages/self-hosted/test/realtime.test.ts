import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Conversations } from '@linktor/conversations';
import { Realtime } from '@linktor/realtime';
import { type Presence, type SelfHostedOptions, selfHosted } from '@linktor/self-hosted';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type WebSocket, WebSocketServer } from 'ws';
import { conversationRow, fake, ID, messageRow, OTHER } from './fake.ts';

/** The server's socket as it is: it wants the token twice, and hears nothing but typing. */
class SocketServer {
  readonly heard: unknown[] = [];
  readonly refused: string[] = [];
  readonly sockets: WebSocket[] = [];
  readonly #http: Server = createServer();
  readonly #ws = new WebSocketServer({ noServer: true });
  baseUrl = '';

  async start(): Promise<this> {
    this.#http.on('upgrade', (request, socket, head) => {
      const { pathname, searchParams } = new URL(request.url ?? '', 'http://x');
      const header = request.headers.authorization;
      if (pathname !== '/api/v1/ws' || header !== 'Bearer token' || searchParams.get('token') !== 'token') {
        this.refused.push(`${pathname} ${header}`);
        socket.end('HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n');
        return;
      }
      this.#ws.handleUpgrade(request, socket, head, (open) => {
        this.sockets.push(open);
        open.on('message', (data) => this.heard.push(JSON.parse(String(data))));
        this.say('connected', { online_users: null, tenant_id: ID, user_id: ID });
      });
    });
    await new Promise<void>((resolve) => this.#http.listen(0, '127.0.0.1', resolve));
    this.baseUrl = `http://127.0.0.1:${(this.#http.address() as AddressInfo).port}`;
    return this;
  }

  say(type: string, payload: object): void {
    for (const socket of this.sockets) socket.send(JSON.stringify({ type, payload }));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const socket of this.sockets) socket.terminate();
    await new Promise((resolve) => this.#http.close(resolve));
  }
}

const connected = async (options: Partial<SelfHostedOptions> = {}) => {
  const socket = await new SocketServer().start();
  const server = selfHosted({ baseUrl: socket.baseUrl, accessToken: 'token', ...options });
  return { socket, server };
};

describe('the socket', () => {
  test('is opened with the token twice, and tells who is typing and who comes and goes', async () => {
    const { socket, server } = await connected();
    await using _ = socket;
    const presences: Presence[] = [];
    await using realtime = new Realtime(server.realtime({ onPresence: (one) => presences.push(one) }));
    const typing: unknown[] = [];
    realtime.onTyping((frame) => typing.push(frame));
    await realtime.connect();
    realtime.subscribe(ID);
    socket.say('typing', { conversation_id: ID, user_id: OTHER, user_name: '', is_typing: true });
    socket.say('presence', { user_id: OTHER, status: 'offline', last_seen: '2026-11-21T15:45:23Z' });
    await vi.waitFor(() => expect(presences).toHaveLength(1));
    expect(typing).toEqual([{ type: 'typing', conversationId: ID, userId: OTHER, isTyping: true }]);
    expect(presences).toEqual([{ userId: OTHER, status: 'offline', lastSeen: '2026-11-21T15:45:23Z' }]);
    expect(socket.refused).toEqual([]);
  });

  test('hears typing in its own words, and nothing else: there is nothing to subscribe to', async () => {
    const { socket, server } = await connected();
    await using _ = socket;
    await using realtime = new Realtime(server.realtime());
    await realtime.connect();
    realtime.subscribe(ID);
    realtime.sendTyping(ID, true);
    await vi.waitFor(() => expect(socket.heard).toHaveLength(1));
    expect(socket.heard).toEqual([{ type: 'typing', payload: { conversation_id: ID, is_typing: true } }]);
  });
});

describe('messages', () => {
  const row = (n: number): object =>
    messageRow({ id: `m${n}`, created_at: `2026-03-02T14:00:0${n}Z`, content: `${n}` });

  test('come from the histories, each once and in order', async () => {
    let rows = [row(1)];
    const rest = fake({
      [`GET /conversations/${ID}/messages`]: () => ({
        success: true,
        data: [...rows].reverse(),
        meta: { total_items: rows.length },
      }),
      [`GET /conversations/${ID}`]: { success: true, data: conversationRow() },
    });
    const { socket, server } = await connected();
    await using _ = socket;
    const backfill = new Conversations(rest.server);
    await using realtime = new Realtime(server.realtime({ backfill, pollInterval: 20 }));
    const told: unknown[] = [];
    realtime.onMessage(({ message }) => told.push(message.content?.text));
    await realtime.connect();
    realtime.subscribe(ID);
    await new Promise<void>((resolve) => void realtime.on('synced', () => resolve()));
    rows = [...rows, row(2), row(3)];
    await vi.waitFor(() => expect(told).toEqual(['2', '3']));
    rows = [...rows, row(4)];
    await vi.waitFor(() => expect(told).toEqual(['2', '3', '4']));
  });
});

describe('what Realtime is given', () => {
  afterEach(() => void vi.unstubAllGlobals());

  test('is the address of the socket, and polling only where histories are given', () => {
    const { server } = fake({}, { baseUrl: 'https://example.com/linktor' });
    expect(server.realtime()).toMatchObject({ url: 'wss://example.com/linktor/api/v1/ws', auth: 'both' });
    expect(server.realtime()).not.toHaveProperty('messageFrames');
    const backfill = new Conversations(server);
    expect(server.realtime({ backfill })).toMatchObject({ backfill, messageFrames: false, pollInterval: 5_000 });
    expect(server.realtime({ backfill, pollInterval: 1 })).toMatchObject({ pollInterval: 1 });
  });

  test('is polling alone where no socket can send a header', () => {
    vi.stubGlobal('process', undefined);
    const settings = fake().server.realtime({ backfill: {} });
    expect(settings).toMatchObject({ transport: 'polling', messageFrames: false });
    expect(settings).not.toHaveProperty('auth');
  });

  test('asks for a token when there is none to give', async () => {
    const getToken = selfHosted({ baseUrl: 'http://server.test' }).realtime().getToken;
    await expect(getToken()).rejects.toMatchObject({
      code: 'NO_TOKEN',
    });
  });
});
