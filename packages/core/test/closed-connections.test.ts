// What is sent on a connection that its server has given up already, on Node alone.
import { once } from 'node:events';
import http from 'node:http';
import { Worker } from 'node:worker_threads';
import { AbortedError, NetworkError } from '@linktor/core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { json, reply, request, scriptedServer, serve, stall, write } from './scripted-server.ts';
import { createThing, getThing, rejection, signalled, transportTo } from './support.ts';

const id = { path: { id: '1' } };
const ok = json(200, { id: '1' });
const single = { maxRetries: 0 };

afterEach(() => void vi.restoreAllMocks());

/** A server of another thread, which goes on while this one is stuck; it counts the requests it has read. */
const elsewhere = async () => {
  const shared = new Int32Array(new SharedArrayBuffer(8));
  const live = new Worker(
    `const { createServer } = require('node:http');
     const { parentPort, workerData } = require('node:worker_threads');
     const sockets = new Set();
     const server = createServer((request, response) => {
       Atomics.add(workerData, 1, 1);
       request.resume().on('end', () => response.end('{"id":"1"}'));
     });
     server.on('connection', (socket) => void sockets.add(socket.on('error', () => {})));
     server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port));
     const done = () => setImmediate(() => { Atomics.store(workerData, 0, 1); Atomics.notify(workerData, 0); });
     parentPort.on('message', (half) => {
       for (const socket of sockets) if (half) socket.end();
       setImmediate(() => {
         for (const socket of sockets) socket.resetAndDestroy();
         sockets.clear();
         done();
       });
     });`,
    { eval: true, workerData: shared },
  );
  const [port] = (await once(live, 'message')) as [number];
  return {
    url: `http://127.0.0.1:${port}`,
    requests: () => Atomics.load(shared, 1),
    /** Closes its connections, and this thread hears nothing of it. */
    close(half: boolean) {
      Atomics.store(shared, 0, 0);
      live.postMessage(half);
      Atomics.wait(shared, 0, 0);
    },
    [Symbol.asyncDispose]: async () => void (await live.terminate()),
  };
};

/** As many connections as that, all of them idle; and no time passes, so that nobody looks at them before they are used. */
const opened = async (url: string, agent: http.Agent, count: number): Promise<void> => {
  vi.spyOn(performance, 'now').mockReturnValue(performance.now());
  const transport = transportTo(url, { agent });
  await Promise.all(Array.from({ length: count }, () => transport.request(getThing, id)));
  await vi.waitFor(() => expect(Object.values(agent.freeSockets).flat()).toHaveLength(count));
};

describe('a request that could not be written, because its server had closed the connection', () => {
  const key = { idempotency: false };

  test.each([
    ['cut', false],
    ['closed, then cut', true],
  ])('goes over the next one, whatever it does: %s', async (_how, half) => {
    await using server = await elsewhere();
    const agent = new http.Agent({ keepAlive: true });
    await opened(server.url, agent, 3);
    server.close(half);
    // Not repeated by the rules of calls: a POST without a key, and no retries.
    const call = transportTo(server.url, { agent }, key).request(createThing, { body: { a: 1 } }, single);
    expect(await call).toEqual({ id: '1' });
    expect(server.requests()).toBe(4);
    agent.destroy();
  });

  test('is tried on four, and then told of', async () => {
    await using server = await elsewhere();
    const agent = new http.Agent({ keepAlive: true });
    await opened(server.url, agent, 6);
    server.close(false);
    const call = transportTo(server.url, { agent }, key).request(createThing, { body: {} }, single);
    const error = await rejection(call);
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({ code: 'CONNECTION_LOST' });
    agent.destroy();
  });

  test('is not tried again where its body is a stream: part of it may be spent', async () => {
    await using server = await elsewhere();
    const agent = new http.Agent({ keepAlive: true });
    await opened(server.url, agent, 1);
    server.close(false);
    const body = new Blob(['once']).stream();
    const error = await rejection(transportTo(server.url, { agent }, key).request(createThing, { body }));
    expect(error).toMatchObject({ code: 'CONNECTION_LOST' });
    expect(server.requests()).toBe(1);
    agent.destroy();
  });
});

test('a new connection that is cut is told of, not tried again', async () => {
  await using server = await scriptedServer([({ socket }) => void socket.resetAndDestroy()], [request, ok]);
  const call = transportTo(server.url, {}, { idempotency: false }).request(createThing, { body: {} }, single);
  expect(await rejection(call)).toBeInstanceOf(NetworkError);
  expect(server.requests).toHaveLength(0);
});

describe('a call that is given up while its idle connection is looked at', () => {
  test.each([false, true])('sends nothing (for its response: %s)', async (raw) => {
    await using server = await scriptedServer([serve({ '/things/1': ok, '/things': ok })]);
    const transport = transportTo(server.url);
    await transport.request(getThing, id);
    const now = performance.now();
    vi.spyOn(performance, 'now').mockImplementation(() => now + 3_000);
    const controller = new AbortController();
    const call = transport.request(createThing, { body: {} }, { signal: controller.signal });
    const end = rejection(raw ? call.asResponse() : call);
    // Until it looks, which takes two turns of the event loop: no turn of it has passed yet.
    for (let step = 0; step < 100; step++) await undefined;
    controller.abort(new Error('enough'));
    const error = await end;
    expect(error).toBeInstanceOf(AbortedError);
    expect(error).toMatchObject({ cause: { message: 'enough' } });
    // What came after it is all there is, also when all that is under way has had its time.
    await transport.request(getThing, id);
    for (let turn = 0; turn < 200; turn++) await new Promise(setImmediate);
    expect(server.requests.map(({ method }) => method)).toEqual(['GET', 'GET']);
  });
});

describe('the connection of an answer nobody reads', () => {
  test('is used again where all of the answer has come: that of a redirect', async () => {
    await using server = await scriptedServer([
      serve({ '/things/1': reply(307, 'moved on', { location: '/new' }), '/new': ok }),
    ]);
    for (let n = 0; n < 3; n++) expect(await transportTo(server.url).request(getThing, id)).toEqual({ id: '1' });
    // The first answer is still on its way out of the one when the second request goes over another.
    expect(server.connections()).toBeLessThanOrEqual(2);
  });

  test('is closed where there is more to come', async () => {
    const head = 'HTTP/1.1 307 On\r\nlocation: /new\r\ncontent-length: 1000000\r\n\r\nmoved';
    await using server = await scriptedServer([request, write(head), stall], [request, ok]);
    expect(await transportTo(server.url).request(getThing, id)).toEqual({ id: '1' });
    expect(server.connections()).toBe(2);
  });

  test('is closed where a compressed answer is left in the middle', async () => {
    const { gzipSync } = await import('node:zlib');
    const piece = gzipSync('{"id":"1"}').subarray(0, -8);
    const head = 'HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ntransfer-encoding: chunked\r\n\r\n';
    const chunk = Buffer.concat([Buffer.from(`${piece.length.toString(16)}\r\n`), piece, Buffer.from('\r\n')]);
    await using server = await scriptedServer([request, write(head), write(chunk), stall]);
    const response = await transportTo(server.url).request(getThing, id).asResponse();
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    expect(new TextDecoder().decode((await reader.read()).value)).toBe('{"id":"1"}');
    await reader.cancel();
    await server.idle();
  });
});

test('an answer that breaks off before anybody reads it says so, and is not waited for', async () => {
  const gone = signalled();
  await using server = await scriptedServer([
    request,
    write('HTTP/1.1 200 OK\r\ncontent-length: 50\r\n\r\n{"id"'),
    ({ socket }) => void socket.resetAndDestroy(),
  ]);
  await using agent = Object.assign(new http.Agent(), { [Symbol.asyncDispose]: async () => agent.destroy() });
  const { createConnection } = agent;
  vi.spyOn(agent, 'createConnection').mockImplementation((...args) => {
    const socket = createConnection.apply(agent, args);
    socket?.once('close', () => setImmediate(gone.tell));
    return socket;
  });
  // Whoever looks at the head takes his time.
  const hooks = { onResponse: () => gone.done };
  const response = await transportTo(server.url, { agent, hooks }).request(getThing, id).asResponse();
  await expect(response.text()).rejects.toMatchObject({ code: 'ECONNRESET' });
});

test('a status that nobody has heard of is what a middleware sees', async () => {
  await using server = await scriptedServer([request, reply(777, '{"message":"what?"}')]);
  const seen: unknown[] = [];
  const transport = transportTo(server.url, {
    ...single,
    middleware: [
      async (outgoing, next) => {
        const { status, ok: good } = await next(outgoing);
        seen.push(status, good);
        return new Response('{"id":"1"}');
      },
    ],
  });
  expect(await transport.request(getThing, id)).toEqual({ id: '1' });
  expect(seen).toEqual([777, false]);
});
