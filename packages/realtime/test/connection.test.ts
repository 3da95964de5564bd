import { inspect } from 'node:util';
import { AuthenticationError, ValidationError } from '@linktor/core';
import { WebSocketError } from '@linktor/realtime';
import { expect, test } from 'vitest';
import { settle } from './fake-clock.ts';
import { connected, Workbench } from './workbench.ts';

test('connect resolves when the connection is open, for everybody who waits, and at once afterwards', async () => {
  const bench = new Workbench();
  const order: string[] = [];
  const first = bench.realtime.connect().then(() => order.push('first'));
  const second = bench.realtime.connect().then(() => order.push('second'));
  await settle();
  expect(order).toEqual([]);
  expect(bench.sockets).toHaveLength(1);
  bench.socket.open();
  await Promise.all([first, second]);
  await bench.realtime.connect();
  expect(bench.sockets).toHaveLength(1);
  expect(bench.events.connected).toEqual([{ reconnected: false }]);
});

test('a failed first attempt is not the end: connect goes on until it succeeds', async () => {
  const bench = new Workbench();
  const done = bench.realtime.connect();
  await settle();
  bench.socket.end(1006, 'ECONNREFUSED');
  expect(bench.events.reconnecting).toMatchObject([{ attempt: 1, delay: 500, error: { code: 'CONNECTION_LOST' } }]);
  bench.clock.advance(500);
  await settle();
  bench.socket.open();
  await done;
  expect(bench.realtime.state).toBe('connected');
});

test('the back-off doubles to its cap, and starts over after a good connection', async () => {
  const bench = await connected(new Workbench());
  bench.luck = 0.5;
  const fail = async (): Promise<void> => {
    bench.socket.end();
    await bench.retry();
  };
  for (let n = 0; n < 8; n++) await fail();
  expect(bench.events.reconnecting.map(({ delay }) => delay)).toEqual([
    500, 1000, 2000, 4000, 8000, 15_000, 15_000, 15_000,
  ]);
  // Opened and lost at once: a server that does only this must not be asked ever faster.
  bench.socket.open();
  await fail();
  expect(bench.events.reconnecting.at(-1)?.delay).toBe(15_000);
  bench.socket.open();
  bench.clock.advance(5_000);
  await fail();
  expect(bench.events.reconnecting.at(-1)?.delay).toBe(500);
});

test('maxReconnectAttempts ends it: connect rejects, and the reason is told', async () => {
  const bench = new Workbench({ maxReconnectAttempts: 2 });
  const done = bench.realtime.connect().catch((error: unknown) => error);
  for (let n = 0; n < 3; n++) {
    await settle();
    bench.socket.end(1006, 'ECONNREFUSED');
    await bench.retry();
  }
  expect(await done).toMatchObject({
    code: 'RECONNECT_EXHAUSTED',
    cause: { code: 'CONNECTION_LOST' },
    remediation: expect.any(String),
  });
  expect(bench.realtime.state).toBe('failed');
  expect(bench.clock.pending).toBe(0);
});

test('autoReconnect: false fails at the first loss', async () => {
  const bench = await connected(new Workbench({ autoReconnect: false }));
  bench.socket.end(1001, 'bye');
  expect(bench.realtime.state).toBe('failed');
  expect(bench.events.error).toMatchObject([{ code: 'CONNECTION_LOST', details: { closeCode: 1001, reason: 'bye' } }]);
});

test('a failure that nobody watches is raised; one that somebody watches is not', async () => {
  const unwatched = await connected(new Workbench({}, { record: false }));
  unwatched.socket.end(4403);
  expect(unwatched.raised).toMatchObject([{ code: 'REFUSED' }]);
  const watched = await connected(new Workbench({}, { record: false }));
  const loop = watched.realtime.events().next();
  watched.socket.end(4403);
  await expect(loop).rejects.toMatchObject({ code: 'REFUSED' });
  expect(watched.raised).toEqual([]);
});

test('disconnect ends a wait with a typed error, and says goodbye', async () => {
  const bench = new Workbench();
  const waiting = bench.realtime.connect().catch((error: unknown) => error);
  await bench.realtime.disconnect();
  expect(await waiting).toMatchObject({ code: 'CLOSED' });
  expect(await waiting).toBeInstanceOf(WebSocketError);
  await connected(bench);
  const goodbye = bench.realtime.disconnect();
  expect(bench.realtime.state).toBe('closed');
  expect(bench.socket.status).toBe('closing');
  bench.socket.end(1000);
  expect(await goodbye).toEqual({ unsent: [] });
  expect(bench.clock.pending).toBe(0);
  expect(bench.events.disconnected).toEqual([{ code: 1000, reason: 'client disconnect' }]);
});

test('a peer that does not say goodbye is not waited for', async () => {
  const bench = await connected(new Workbench());
  const goodbye = bench.realtime.disconnect();
  bench.clock.advance(2_000);
  await goodbye;
  expect(bench.socket.status).toBe('gone');
});

test('aborting connect ends the attempts, unless somebody else waits', async () => {
  const bench = new Workbench();
  const controller = new AbortController();
  const aborted = bench.realtime.connect({ signal: controller.signal }).catch((error: unknown) => error);
  const other = bench.realtime.connect();
  await settle();
  controller.abort(new Error('enough'));
  expect(await aborted).toMatchObject({ name: 'AbortedError', cause: { message: 'enough' } });
  expect(bench.realtime.state).toBe('connecting');
  bench.socket.open();
  await other;
  const alone = new Workbench();
  const late = new AbortController();
  const wait = alone.realtime.connect({ signal: late.signal }).catch((error: unknown) => error);
  late.abort();
  expect(await wait).toMatchObject({ name: 'AbortedError' });
  expect(alone.realtime.state).toBe('closed');
  await expect(alone.realtime.connect({ signal: late.signal })).rejects.toMatchObject({ name: 'AbortedError' });
});

test('silence after a ping ends the connection without a goodbye; any sign of life keeps it', async () => {
  const bench = await connected(new Workbench());
  bench.clock.advance(30_000);
  expect(bench.socket.pings).toBe(1);
  bench.clock.advance(9_000);
  bench.socket.deliver({ type: 'typing', conversationId: 'c', userId: 'u', isTyping: true });
  bench.clock.advance(21_000);
  expect(bench.socket.pings).toBe(2);
  expect(bench.realtime.state).toBe('connected');
  const { socket } = bench;
  bench.clock.advance(10_000);
  expect(bench.realtime.state).toBe('reconnecting');
  expect(socket.status).toBe('gone');
  expect(bench.events.reconnecting).toMatchObject([{ error: { code: 'HEARTBEAT_TIMEOUT' } }]);
});

test('pings more frequent than their patience do not put the end off', async () => {
  const bench = await connected(new Workbench({ pingInterval: 1_000, pongTimeout: 2_500 }));
  bench.clock.advance(3_499);
  expect(bench.realtime.state).toBe('connected');
  bench.clock.advance(1);
  expect(bench.realtime.state).toBe('reconnecting');
});

test('in a browser pings are frames, and silence counts once the server has answered one', async () => {
  const deaf = await connected(new Workbench({}, { protocolPings: false }));
  expect(deaf.socket.frames).toEqual([{ type: 'ping' }]);
  deaf.clock.advance(100_000);
  expect(deaf.realtime.state).toBe('connected');
  const polite = await connected(new Workbench({}, { protocolPings: false }));
  polite.socket.deliver({ type: 'pong' });
  polite.clock.advance(30_000);
  polite.socket.deliver({ type: 'pong' });
  polite.clock.advance(30_000);
  expect(polite.realtime.state).toBe('connected');
  polite.clock.advance(10_000);
  expect(polite.realtime.state).toBe('reconnecting');
});

test('after sleep a sign of life is due within five seconds', async () => {
  const bench = await connected(new Workbench());
  bench.clock.advance(2_000);
  bench.clock.sleep(3_600_000);
  bench.clock.advance(3_000);
  expect(bench.socket.pings).toBe(1);
  bench.clock.advance(5_000);
  expect(bench.realtime.state).toBe('reconnecting');
});

test('a wait that was slept through is over', async () => {
  const bench = await connected(new Workbench({ reconnectInterval: 30_000 }));
  bench.socket.end();
  bench.clock.sleep(60_000);
  bench.clock.advance(5_000);
  await settle();
  expect(bench.realtime.state).toBe('connecting');
});

test('offline drops the socket at once, online comes back at once', async () => {
  const bench = await connected(new Workbench());
  bench.signal('offline');
  expect(bench.realtime.state).toBe('suspended');
  expect(bench.socket.status).toBe('gone');
  bench.signal('online');
  await settle();
  expect(bench.sockets).toHaveLength(2);
  bench.socket.open();
  expect(bench.events.connected).toEqual([{ reconnected: false }, { reconnected: true }]);
  expect(bench.events.disconnected).toEqual([{ code: 1006, reason: 'offline' }]);
});

test('an expired token is renewed once, at once, and the refused one is handed to the function', async () => {
  const asked: unknown[] = [];
  const bench = await connected(
    new Workbench({
      getToken: (rejected) => {
        asked.push(rejected);
        return `token_${asked.length}`;
      },
    }),
  );
  expect(bench.socket.request.headers).toEqual({ authorization: 'Bearer token_1' });
  bench.socket.end(4401, 'expired');
  expect(bench.events.reconnecting).toMatchObject([{ delay: 0, error: { name: 'AuthenticationError' } }]);
  bench.clock.advance(0);
  await settle();
  expect(bench.socket.request.headers).toEqual({ authorization: 'Bearer token_2' });
  expect(asked).toEqual([undefined, 'token_1']);
});

test('a server that accepts no token is not asked for ever', async () => {
  let count = 0;
  const bench = new Workbench({ getToken: () => `token_${++count}` });
  const done = bench.realtime.connect().catch((error: unknown) => error);
  for (let n = 0; n < 6 && bench.realtime.state !== 'failed'; n++) {
    await settle();
    bench.socket.end(1006, 'HTTP 401', 401);
    await bench.retry();
  }
  expect(await done).toBeInstanceOf(AuthenticationError);
  expect(count).toBe(4);
});

test('a fixed credential that is refused, and a renewed one that is the same, are final', async () => {
  const fixed = new Workbench();
  const done = fixed.realtime.connect().catch((error: unknown) => error);
  await settle();
  fixed.socket.end(1006, 'HTTP 401', 401);
  expect(await done).toMatchObject({
    name: 'AuthenticationError',
    status: 401,
    remediation: expect.stringContaining('getToken'),
  });
  const same = await connected(new Workbench({ getToken: () => 'always' }));
  same.socket.end(4401);
  same.clock.advance(0);
  await settle();
  expect(same.realtime.state).toBe('failed');
});

test('a token function that fails is tried again; one that has no token is not', async () => {
  let works = false;
  const bench = new Workbench({
    getToken: () => {
      if (!works) throw new Error('offline');
      return 'token';
    },
  });
  const done = bench.realtime.connect();
  await settle();
  expect(bench.events.reconnecting).toMatchObject([{ error: { cause: { message: 'offline' } } }]);
  works = true;
  bench.clock.advance(1_000);
  await settle();
  bench.socket.open();
  await done;
  const empty = new Workbench({ getToken: () => '' });
  await expect(empty.realtime.connect()).rejects.toMatchObject({ name: 'AuthenticationError', code: 'NO_TOKEN' });
});

test('where handshakes fail without a reason, every other failure asks for another token', async () => {
  const asked: unknown[] = [];
  const bench = new Workbench(
    {
      getToken: (rejected) => {
        asked.push(rejected);
        return `token_${asked.length}`;
      },
    },
    { headers: false, protocolPings: false },
  );
  void bench.realtime.connect();
  for (let n = 0; n < 3; n++) {
    await settle();
    bench.socket.end();
    await bench.retry();
  }
  expect(asked).toEqual([undefined, 'token_1']);
  expect(bench.socket.request.url).toContain('token=token_2');
});

test('typing waits for the connection, expires by name, and what is left comes back from disconnect', async () => {
  const bench = new Workbench();
  void bench.realtime.connect().catch(() => {});
  bench.realtime.sendTyping('conv_1', true);
  bench.clock.advance(4_000);
  bench.realtime.sendTyping('conv_1', false);
  bench.clock.advance(1_000);
  await settle();
  bench.socket.open();
  expect(bench.socket.frames).toEqual([{ type: 'typing', conversationId: 'conv_1', isTyping: false }]);
  expect(bench.events.unsent).toEqual([
    { reason: 'expired', frames: [{ type: 'typing', conversationId: 'conv_1', isTyping: true }] },
  ]);
  bench.socket.end();
  bench.realtime.sendTyping('conv_2', true);
  const { unsent } = await bench.realtime.disconnect();
  expect(unsent).toEqual([{ type: 'typing', conversationId: 'conv_2', isTyping: true }]);
});

test('the queue has a bound in bytes, down and up', async () => {
  const bench = new Workbench({ maxQueueBytes: 100 });
  void bench.realtime.connect();
  bench.realtime.sendTyping('conv_1', true);
  expect(() => bench.realtime.sendTyping('conv_2', true)).toThrow(expect.objectContaining({ code: 'QUEUE_FULL' }));
  await settle();
  bench.socket.open();
  bench.socket.buffered = 90;
  expect(() => bench.realtime.sendTyping('conv_2', true)).toThrow(expect.objectContaining({ code: 'QUEUE_FULL' }));
});

test('a client that gives up names what it never sent', async () => {
  const bench = new Workbench();
  void bench.realtime.connect().catch(() => {});
  bench.realtime.sendTyping('conv_1', true);
  await settle();
  bench.socket.end(1006, 'HTTP 404', 404);
  expect(bench.events.unsent).toMatchObject([{ reason: 'failed', frames: [{ type: 'typing' }] }]);
});

test('bad input is refused with a remedy', async () => {
  const bench = new Workbench();
  for (const id of ['', '  ', undefined, 7]) {
    expect(() => bench.realtime.subscribe(id as string)).toThrow(ValidationError);
    expect(() => bench.realtime.unsubscribe(id as string)).toThrow(ValidationError);
    expect(() => bench.realtime.sendTyping(id as string, true)).toThrow(ValidationError);
  }
  expect(() => bench.realtime.sendTyping('c', 'yes' as never)).toThrow(ValidationError);
  expect(() => bench.realtime.on('message', undefined as never)).toThrow(ValidationError);
  expect(() => bench.realtime.events({ conversation: 'c' } as never)).toThrow('did you mean "conversationId"');
  expect(() => bench.realtime.events({ bufferSize: 0 })).toThrow(ValidationError);
  expect(() => bench.realtime.events({ overflow: 'wait' as never })).toThrow(ValidationError);
  const closed = expect.objectContaining({ code: 'NOT_CONNECTED', remediation: expect.stringContaining('connect()') });
  expect(() => bench.realtime.sendTyping('conv_1', true)).toThrow(closed);
  await connected(bench);
  await Promise.all([bench.realtime.disconnect(), bench.socket.end(1000)]);
  expect(() => bench.realtime.sendTyping('conv_1', true)).toThrow(closed);
});

test('a client shows no secret, nor do its errors', async () => {
  const bench = new Workbench({ getToken: () => 'canary_1', auth: 'query' });
  void bench.realtime.connect().catch(() => {});
  await settle();
  bench.socket.end(1006, 'no such host: wss://api.linktor.io/ws?token=canary_1');
  bench.clock.advance(1_000);
  await settle();
  bench.socket.open();
  bench.socket.deliver({ type: 'error', message: 'token canary_1 is about to expire' });
  bench.socket.deliver('canary_1');
  bench.socket.end(4403, 'canary_1 may not');
  expect(bench.realtime.state).toBe('failed');
  const shown = [bench.events, bench.realtime, bench.raised].map((value) =>
    inspect(value, { depth: 12, showHidden: true }),
  );
  expect(`${shown}${JSON.stringify([bench.events, bench.realtime])}`).not.toContain('canary_1');
});
