import { WebSocketError } from '@linktor/realtime';
import { expect, onTestFinished, test, vi } from 'vitest';
import { settle } from './fake-clock.ts';
import { connected, Workbench } from './workbench.ts';

test('a token function that never answers costs one attempt, and is told when that is over', async () => {
  const signals: AbortSignal[] = [];
  const bench = new Workbench({
    getToken: (_, context) => {
      signals.push(context.signal);
      return signals.length === 1 ? new Promise<string>(() => {}) : 'token_2';
    },
  });
  const done = bench.realtime.connect();
  await settle();
  bench.clock.advance(14_999);
  expect(signals[0]?.aborted).toBe(false);
  bench.clock.advance(1);
  expect(signals[0]?.aborted).toBe(true);
  expect(bench.events.reconnecting).toMatchObject([{ error: { code: 'CONNECT_TIMEOUT' } }]);
  await bench.retry();
  expect(signals).toHaveLength(2);
  bench.socket.open();
  await done;
  expect(bench.socket.request.headers).toEqual({ authorization: 'Bearer token_2' });
});

test.each([
  ['disconnect()', (bench: Workbench) => void bench.realtime.disconnect()],
  ['setCredentials()', (bench: Workbench) => bench.realtime.setCredentials({ accessToken: 'other' })],
  ['the loss of the network', (bench: Workbench) => bench.signal('offline')],
])('%s ends the wait of the token function', async (_, act) => {
  let signal: AbortSignal | undefined;
  const bench = new Workbench({
    getToken: (_rejected, context) => {
      signal = context.signal;
      return new Promise<string>(() => {});
    },
  });
  void bench.realtime.connect().catch(() => {});
  await settle();
  act(bench);
  expect(signal?.aborted).toBe(true);
});

test('a token that comes too late for its attempt serves the next one', async () => {
  let answer: (token: string) => void = () => {};
  let count = 0;
  const bench = new Workbench({
    getToken: () => {
      count++;
      return new Promise<string>((resolve) => {
        answer = resolve;
      });
    },
  });
  void bench.realtime.connect();
  await settle();
  bench.clock.advance(15_000);
  answer('slow');
  await settle();
  expect(bench.sockets).toHaveLength(0);
  await bench.retry();
  expect(bench.socket.request.headers).toEqual({ authorization: 'Bearer slow' });
  expect(count).toBe(1);
});

test('a malformed token is final, and not quoted', async () => {
  const bench = new Workbench({ getToken: () => 'canary\n' });
  const error: unknown = await bench.realtime.connect().catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ name: 'ConfigurationError', remediation: expect.any(String) });
  expect(String(error)).not.toContain('canary');
  expect(bench.realtime.state).toBe('failed');
  expect(bench.clock.pending).toBe(0);
});

test('a part of the client that does not load is called that, and tried again', async () => {
  onTestFinished(async () => {
    vi.doUnmock('../src/history/recovery.ts');
    vi.resetModules();
    // For the tests that follow.
    await import('../src/delivery/without.ts');
    await import('../src/socket/token-function.ts');
  });
  vi.doMock('../src/history/recovery.ts', () => {
    throw new Error('Failed to fetch dynamically imported module');
  });
  const backfill = { listMessages: () => Promise.resolve({ data: [] }) };
  const bench = new Workbench({ backfill: backfill as never });
  void bench.realtime.connect();
  // Not the clock's business: a module loads in the machine's own time.
  await vi.waitUntil(() => bench.events.reconnecting.length > 0);
  expect(bench.events.reconnecting).toMatchObject([{ error: { code: 'LOAD_FAILED' } }]);
  expect(bench.events.reconnecting[0]?.error.message).not.toContain('token');
  // Nor do the histories take the place of the connection: what reads them is what is missing.
  for (let n = 2; n <= 5; n++) {
    bench.clock.advance(bench.events.reconnecting.at(-1)?.delay ?? 0);
    await vi.waitUntil(() => bench.events.reconnecting.length === n);
  }
  expect(bench.realtime.state).toBe('reconnecting');
});

test.each([429, 503])('a %i that says Retry-After is waited for, whatever wakes meanwhile', async (status) => {
  const bench = new Workbench();
  void bench.realtime.connect();
  await settle();
  bench.socket.end(1006, `HTTP ${status}`, status, 60_000);
  expect(bench.events.reconnecting).toMatchObject([{ delay: 60_000 }]);
  bench.signal('online');
  bench.signal('wake');
  bench.clock.advance(59_999);
  await settle();
  expect(bench.sockets).toHaveLength(1);
  bench.clock.advance(1);
  await settle();
  expect(bench.sockets).toHaveLength(2);
  bench.socket.end();
  expect(bench.events.reconnecting[1]?.delay).toBe(1_000);
});

test('a client without network that was asked to wait does so', async () => {
  const bench = new Workbench();
  void bench.realtime.connect();
  await settle();
  bench.socket.end(1006, 'HTTP 503', 503, 3_600_000);
  bench.signal('offline');
  bench.clock.advance(3_599_999);
  await settle();
  expect(bench.sockets).toHaveLength(1);
  bench.clock.advance(1);
  await settle();
  expect(bench.sockets).toHaveLength(2);
});

test.each([
  ['a first connection', 2, false, 3],
  ['one that was lost', 2, true, 2],
  ['one that was lost and may not come back', 0, true, 0],
])('the attempts are counted right for %s', async (_, maxReconnectAttempts, open, attempts) => {
  const bench = new Workbench({ maxReconnectAttempts });
  const done = bench.realtime.connect().catch((thrown: unknown) => thrown);
  await settle();
  if (open) {
    bench.socket.open();
    bench.clock.advance(6_000);
  }
  while (bench.realtime.state !== 'failed') {
    bench.socket.end();
    await bench.retry();
  }
  await done;
  expect(bench.events.error.at(-1)).toMatchObject({ code: 'RECONNECT_EXHAUSTED' });
  expect(bench.events.error.at(-1)?.message).toBe(`gave up; failed attempts to connect: ${attempts}`);
  expect(bench.sockets).toHaveLength(attempts + (open ? 1 : 0));
});

test('another dialect: what is sent goes through encode, what comes through decode', async () => {
  const bench = new Workbench(
    {
      decode: (text) => {
        const { type, payload } = JSON.parse(text) as { type: string; payload: { conversation_id: string } };
        return { type, conversationId: payload.conversation_id, isTyping: true };
      },
      encode: (frame) =>
        frame.type === 'typing'
          ? JSON.stringify({ type: 'typing', payload: { conversation_id: frame.conversationId } })
          : undefined,
    },
    { protocolPings: false },
  );
  bench.realtime.subscribe('conv_1');
  await connected(bench);
  bench.realtime.subscribe('conv_2');
  bench.realtime.unsubscribe('conv_2');
  bench.clock.advance(60_000);
  bench.realtime.sendTyping('conv_1', true);
  // No ping, no subscribe, no unsubscribe: this server has none of them.
  expect(bench.socket.sent).toEqual(['{"type":"typing","payload":{"conversation_id":"conv_1"}}']);
  bench.socket.deliver({ type: 'typing', payload: { conversation_id: 'conv_1' } });
  expect(bench.events.typing).toEqual([{ type: 'typing', conversationId: 'conv_1', isTyping: true }]);
});

test('an encode that fails, or gives no text, is reported and stops nothing', async () => {
  const boom = new Error('boom');
  const bench = new Workbench({
    encode: ({ type }) => {
      if (type === 'subscribe') throw boom;
      return (type === 'unsubscribe' ? 7 : undefined) as undefined;
    },
  });
  bench.realtime.subscribe('conv_1');
  await connected(bench);
  expect(bench.realtime.state).toBe('connected');
  expect(bench.events.error).toMatchObject([{ code: 'ENCODE_FAILED', cause: boom }]);
  bench.realtime.unsubscribe('conv_1');
  expect(bench.events.error).toMatchObject([
    {},
    { code: 'ENCODE_FAILED', message: 'encode has no text for "unsubscribe"' },
  ]);
  expect(() => bench.realtime.sendTyping('conv_1', true)).toThrow(WebSocketError);
  expect(() => bench.realtime.sendTyping('conv_1', true)).toThrow('encode has no text for "typing"');
});

test('a credential that the server wants twice travels twice, with the headers of the user', async () => {
  const agent = {};
  const tls = { servername: 'other' };
  const bench = new Workbench({ getToken: () => 't', auth: 'both', headers: { 'x-tenant': '7' }, agent, tls });
  void bench.realtime.connect();
  await settle();
  expect(bench.socket.request).toMatchObject({
    url: 'wss://api.linktor.io/ws?token=t',
    headers: { authorization: 'Bearer t', 'x-tenant': '7' },
  });
  expect(bench.socket.request.agent).toBe(agent);
  expect(bench.socket.request.tls).toBe(tls);
});

test('a refused subscription is a verdict, and the end of it: no events, no history, nothing after a reconnect', async () => {
  let listed = 0;
  const backfill = {
    listMessages: () => {
      listed++;
      return Promise.resolve({ data: [], pagination: {} });
    },
  };
  const bench = new Workbench({ backfill: backfill as never });
  for (const id of ['conv_1', 'conv_1', 'conv_2']) bench.realtime.subscribe(id);
  const done = bench.realtime.connect();
  await vi.waitUntil(() => bench.sockets.length > 0);
  bench.socket.open();
  await done;
  const own = bench.realtime.events({ conversationId: 'conv_1' }).next();
  const all = bench.realtime.events({ types: ['typing'] }).next();
  const refusal = { type: 'error', code: 'SUBSCRIPTION_REFUSED', message: 'not yours', conversationId: 'conv_1' };
  bench.socket.deliver({ ...refusal, code: 'TYPING_TOO_FAST' });
  expect(bench.events.refused).toEqual([]);
  bench.socket.deliver(refusal);
  bench.socket.deliver(refusal);
  const error = { code: 'SUBSCRIPTION_REFUSED', message: 'not yours', details: { conversationId: 'conv_1' } };
  expect(bench.events.refused).toMatchObject([{ conversationId: 'conv_1', error }]);
  await expect(own).rejects.toMatchObject(error);
  expect(bench.realtime.subscriptions).toEqual(['conv_2']);
  bench.socket.deliver({ type: 'typing', conversationId: 'conv_2', userId: 'u', isTyping: true });
  expect(await all).toMatchObject({ value: { conversationId: 'conv_2' } });
  bench.realtime.unsubscribe('conv_2');
  await settle();
  listed = 0;
  bench.socket.end();
  await bench.retry();
  bench.socket.open();
  for (let n = 0; n < 30; n++) {
    bench.clock.advance(5_000);
    bench.socket.events.alive();
    await settle();
  }
  expect(bench.socket.frames).toEqual([]);
  expect(listed).toBe(0);
  bench.realtime.subscribe('conv_1');
  expect(bench.socket.frames).toEqual([{ type: 'subscribe', conversationId: 'conv_1' }]);
});
