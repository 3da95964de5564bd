// What holds on Node alone, where calls go over connections of `node:http` that all clients share.
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import http, { createServer as createHttpServer, type Server } from 'node:http';
import https, { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { Worker } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import { ConfigurationError, TimeoutError } from '@linktor/core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { runCommand } from '../../../scripts/run-command.ts';
import {
  close,
  json,
  reply,
  request,
  type Step,
  scriptedServer,
  serve,
  stall,
  tell,
  write,
} from './scripted-server.ts';
import { createThing, getThing, rejection, signalled, transportTo } from './support.ts';

const id = { path: { id: '1' } };
const soon = { timeout: 20, maxRetries: 0 };
const ok = json(200, { id: '1' });
const fixture = (name: string): string => readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8');

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Runs a program against the sources, with nothing else in its process. */
const program = (code: string, env: Record<string, string> = {}) =>
  runCommand(
    process.execPath,
    ['--conditions=@linktor/source', '--no-warnings', '--input-type=module', '--eval', code],
    {
      env,
      cwd: import.meta.dirname,
    },
  );

const urlOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

describe('what sends', () => {
  /** `fetch` tells of itself in headers that node:http does not send. */
  const sentBy = async (options: Parameters<typeof transportTo>[1] = {}): Promise<'fetch' | 'node:http'> => {
    await using server = await scriptedServer([request, ok]);
    await transportTo(server.url, options).request(getThing, id);
    return 'sec-fetch-mode' in (server.requests[0]?.headers ?? {}) ? 'fetch' : 'node:http';
  };

  test('is node:http, where `fetch` is Node’s own and nobody has named another', async () => {
    expect(await sentBy()).toBe('node:http');
    // Also when something has loaded the engine of `fetch`, and with it its dispatcher.
    await rejection(fetch('http://127.0.0.1:9'));
    expect(await sentBy()).toBe('node:http');
  });

  test('is `fetch`, where that is asked for', async () => {
    expect(await sentBy({ fetch: globalThis.fetch })).toBe('fetch');
  });

  test.each<[string, (own: typeof fetch) => unknown]>([
    ['a function', (own) => (url: string, init: RequestInit) => own(url, init)],
    ['a bound one', (own) => own.bind(globalThis)],
    ['a proxy of it', (own) => new Proxy(own, {})],
  ])('is what stands in place of `fetch`: %s', async (_what, replace) => {
    vi.stubGlobal('fetch', replace(globalThis.fetch));
    expect(await sentBy()).toBe('fetch');
    vi.unstubAllGlobals();
    expect(await sentBy()).toBe('node:http');
  });

  test('goes out with the same headers as `fetch` sends, but for those of browsers', async () => {
    await using server = await scriptedServer([request, ok, request, ok], [request, ok]);
    for (const options of [{}, { fetch: globalThis.fetch }]) {
      await transportTo(server.url, options).request(createThing, { body: {} }, { idempotencyKey: 'k' });
    }
    const [own, fetched] = server.requests.map(({ headers }) => headers);
    for (const name of ['accept-language', 'sec-fetch-mode']) delete fetched?.[name];
    const plain = { connection: 'keep-alive', 'accept-encoding': expect.stringContaining('gzip') };
    expect({ ...own, ...plain }).toEqual({ ...fetched, ...plain });
    expect(own?.['accept-encoding']).toMatch(/^gzip, deflate, br/);
  });
});

describe('connections', () => {
  test('are used again, one call after the other', async () => {
    await using server = await scriptedServer([serve({ '/things/1': ok, '/things': ok })]);
    const transport = transportTo(server.url);
    for (let n = 0; n < 5; n++) {
      await transport.request(getThing, id);
      await transport.request(createThing, { body: {} });
    }
    // Those of another client too.
    await transportTo(server.url).request(getThing, id);
    expect(server.connections()).toBe(1);
  });

  test('are 256 to one origin at most; further calls wait for one', async () => {
    const enough = signalled();
    let waiting = 0;
    const step: Step = async ({ socket }) => {
      if (++waiting === 256) enough.tell();
      await enough.done;
      socket.write('HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n{"id":"1"}');
    };
    await using server = await scriptedServer([serve({ '/things/1': step })]);
    const transport = transportTo(server.url);
    const calls = await Promise.all(Array.from({ length: 300 }, () => transport.request(getThing, id)));
    expect(calls).toHaveLength(300);
    expect(server.connections()).toBe(256);
  });

  test.each([
    ['timeout=1', 2],
    ['max=9, timeout=1', 2],
    // How long exactly, a clock of its own tells (`idle.test.ts`).
    ['timeout=600', 1],
  ])('are given up a second before the server does (keep-alive: %s)', async (hint, connections) => {
    const answer = json(200, { id: '1' }, { 'keep-alive': hint });
    await using server = await scriptedServer([serve({ '/things/1': answer })]);
    for (let n = 0; n < 2; n++) await transportTo(server.url).request(getThing, id);
    expect(server.connections()).toBe(connections);
  });

  test('that were closed while the process was busy are not used: a POST is not lost', async () => {
    // A server of another thread: it goes on while this one is stuck.
    const flag = new Int32Array(new SharedArrayBuffer(4));
    const live = new Worker(
      `const { createServer } = require('node:http');
       const { parentPort, workerData } = require('node:worker_threads');
       const server = createServer((request, response) => response.end('{"id":"1"}'));
       server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port));
       parentPort.on('message', () => {
         server.closeAllConnections();
         setImmediate(() => { Atomics.store(workerData, 0, 1); Atomics.notify(workerData, 0); });
       });`,
      { eval: true, workerData: flag },
    );
    try {
      const [port] = (await once(live, 'message')) as [number];
      const transport = transportTo(`http://127.0.0.1:${port}`, { maxRetries: 0 }, { idempotency: false });
      await transport.request(createThing, { body: {} });
      const now = performance.now();
      vi.spyOn(performance, 'now').mockImplementation(() => now + 5_000);
      live.postMessage('close');
      Atomics.wait(flag, 0, 0);
      expect(await transport.request(createThing, { body: {} })).toEqual({ id: '1' });
    } finally {
      await live.terminate();
    }
  });

  describe('of which none is free', () => {
    const hold = async () => {
      const free = signalled();
      const held = signalled();
      const step: Step = async ({ socket }) => {
        held.tell();
        await free.done;
        socket.write('HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n{"id":"1"}');
      };
      const server = await scriptedServer([serve({ '/things/1': step, '/things': ok })]);
      const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
      const first = transportTo(server.url, { agent }).request(getThing, id);
      await held.done;
      return { server, agent, first, free: free.tell };
    };

    test.each<[string, (url: string, agent: http.Agent) => Promise<unknown>]>([
      ['', (url, agent) => transportTo(url, { agent }).request(createThing, { body: {} }, soon)],
      [
        ', through a middleware',
        (url, agent) =>
          transportTo(url, { agent, middleware: [(sent, next) => next({ ...sent })] }).request(
            createThing,
            { body: {} },
            soon,
          ),
      ],
      [
        ', for its response',
        (url, agent) => {
          const { signal } = new AbortController();
          return transportTo(url, { agent })
            .request(createThing, { body: {} }, { ...soon, signal })
            .asResponse();
        },
      ],
    ])('a call%s whose time is up meanwhile says so', async (_how, call) => {
      const { server, agent, first, free } = await hold();
      await using _ = server;
      const error = await rejection(call(server.url, agent));
      expect(error).toBeInstanceOf(TimeoutError);
      expect(error).toMatchObject({
        code: 'POOL_TIMEOUT',
        message: `no connection to 127.0.0.1:${server.port} was free within 20 ms`,
        method: 'POST',
        path: '/things',
        remediation: expect.stringMatching(/`agent`.*`maxSockets`/),
      });
      free();
      await first;
      expect(server.requests).toHaveLength(1);
      agent.destroy();
    });

    test('it was not sent, and is repeated whatever it does', async () => {
      const { server, agent, first, free } = await hold();
      await using _ = server;
      const options = { agent, hooks: { onRetry: free } };
      const call = transportTo(server.url, options, { idempotency: false }).request(
        createThing,
        { body: {} },
        // What is repeated has as long: time enough on a busy machine.
        { timeout: 300, maxRetries: 5 },
      );
      expect(await call).toEqual({ id: '1' });
      await first;
      expect(server.requests).toHaveLength(2);
      agent.destroy();
    });

    test('is not what a call says that has its connection, and no answer', async () => {
      await using server = await scriptedServer([request, stall]);
      // Time enough to connect on a busy machine.
      const late = { ...soon, timeout: 300 };
      const error = await rejection(transportTo(server.url).request(getThing, id, late));
      expect(error).toMatchObject({ code: 'TIMEOUT' });
    });
  });

  test('race, as Node’s do, where a name has several addresses', async () => {
    await using server = await scriptedServer([request, ok]);
    const lookup = (_name: string, _options: unknown, done: (error: null, addresses: object[]) => void): void =>
      done(null, [
        { address: '::1', family: 6 },
        { address: '127.0.0.1', family: 4 },
      ]);
    const agent = new http.Agent({ lookup } as http.AgentOptions);
    const transport = transportTo(`http://several.example:${server.port}`, { agent });
    expect(await transport.request(getThing, id)).toEqual({ id: '1' });
    agent.destroy();
  });

  test('that are idle do not keep a process', async () => {
    await using server = await scriptedServer([serve({ '/things/1': ok })]);
    const { code, output } = await program(`
      import { createTransport } from '@linktor/core';
      const transport = createTransport({ name: 'linktor', baseUrl: '${server.url}' }, { apiKey: 'k' });
      console.log((await transport.request({ id: 'getThing', method: 'GET', path: '/things/1' }, {})).id);
      for (let n = 0; n < 3; n++) await new Promise(setImmediate);
      console.log(process.getActiveResourcesInfo().filter((name) => /^(?:TCP|Time)/.test(name)).join());
    `);
    expect([code, output.trim()]).toEqual([0, '1']);
    await server.idle();
  });

  test('are not waited for by a stopped clock', async () => {
    await using server = await scriptedServer([serve({ '/things/1': ok })]);
    const transport = transportTo(server.url);
    await transport.request(getThing, id);
    vi.useFakeTimers();
    vi.setSystemTime(Date.now() + 60_000);
    vi.advanceTimersByTime(60_000);
    expect(await transport.request(getThing, id)).toEqual({ id: '1' });
  });
});

describe('an agent', () => {
  test('of one’s own has its own connections', async () => {
    await using server = await scriptedServer([serve({ '/things/1': ok })]);
    const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
    const transport = transportTo(server.url, { agent });
    await Promise.all(Array.from({ length: 5 }, () => transport.request(getThing, id)));
    expect(server.connections()).toBe(1);
    agent.destroy();
    await server.idle();
  });

  test('wins over a `fetch` that somebody has put in place: it was named', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new Error('not me')));
    await using server = await scriptedServer([request, ok]);
    const agent = new http.Agent();
    expect(await transportTo(server.url, { agent }).request(getThing, id)).toEqual({ id: '1' });
  });

  test('vouches for the certificates it is told to', async () => {
    const server = createHttpsServer(
      { cert: fixture('localhost-cert.pem'), key: fixture('localhost-key.pem') },
      (_request, response) => response.end('{"id":"1"}'),
    );
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const url = `https://localhost:${(server.address() as AddressInfo).port}`;
    const agent = new https.Agent({ ca: fixture('localhost-cert.pem') });
    expect(await transportTo(url, { agent }).request(getThing, id)).toEqual({ id: '1' });
    expect(await rejection(transportTo(url).request(getThing, id))).toMatchObject({ code: 'TLS_FAILED' });
    agent.destroy();
    server.close();
  });

  test.each<[string, object, RegExp]>([
    ['that is none', { agent: {} }, /must be an agent of node:http or node:https/],
    ['that is nothing', { agent: null }, /must be an agent/],
    ['for the other scheme', { agent: new https.Agent() }, /is one for https:, and baseUrl begins with http:/],
    ['beside a fetch', { agent: new http.Agent(), fetch: globalThis.fetch }, /does nothing beside `fetch`/],
  ])('%s is refused', (_what, options, message) => {
    expect(() => transportTo('http://x', options)).toThrow(ConfigurationError);
    expect(() => transportTo('http://x', options)).toThrow(message);
  });

  test('that the whole process uses, in place of Node’s, is used here too', async () => {
    await using server = await scriptedServer([request, ok], [request, ok]);
    class Counting extends http.Agent {
      created = 0;
      override createConnection(...args: Parameters<http.Agent['createConnection']>) {
        this.created++;
        return super.createConnection(...args);
      }
    }
    const before = http.globalAgent;
    const counting = new Counting();
    http.globalAgent = counting;
    try {
      await transportTo(server.url).request(getThing, id);
      expect(counting.created).toBe(1);
    } finally {
      http.globalAgent = before;
    }
    await transportTo(server.url).request(getThing, id);
    expect(counting.created).toBe(1);
  });
});

describe('proxies of the environment', () => {
  const run = async (env: Record<string, string>): Promise<{ through: string[]; output: string }> => {
    const through: string[] = [];
    const api = createHttpServer((_request, response) => response.end('{"id":"direct"}'));
    const proxy = createHttpServer((incoming, response) => {
      through.push(`${incoming.method} ${incoming.url}`);
      response.end('{"id":"through"}');
    });
    for (const server of [api, proxy]) await once(server.listen(0, '127.0.0.1'), 'listening');
    const { output } = await program(
      `import { createTransport } from '@linktor/core';
       const transport = createTransport({ name: 'linktor', baseUrl: '${urlOf(api)}' }, { apiKey: 'k' });
       console.log((await transport.request({ id: 'getThing', method: 'GET', path: '/things/1' }, {})).id);`,
      { HTTP_PROXY: urlOf(proxy), http_proxy: urlOf(proxy), NO_PROXY: '', no_proxy: '', ...env },
    );
    for (const server of [api, proxy]) server.close();
    return { through, output: output.trim() };
  };

  test('are used where Node is told to use them', async () => {
    const { through, output } = await run({ NODE_USE_ENV_PROXY: '1' });
    expect(output).toBe('through');
    expect(through).toEqual([expect.stringMatching(/^GET http:\/\/127\.0\.0\.1:\d+\/things\/1$/)]);
  });

  test('are not used for hosts that need none', async () => {
    expect(await run({ NODE_USE_ENV_PROXY: '1', NO_PROXY: '127.0.0.1' })).toEqual({ through: [], output: 'direct' });
  });

  test('are not used where nobody has told Node', async () => {
    expect(await run({})).toEqual({ through: [], output: 'direct' });
  });
});

describe('better than `fetch`', () => {
  test('a stream goes in pieces, and no faster than the server takes them', async () => {
    const stalled = signalled();
    await using server = await scriptedServer([async ({ socket }) => void socket.pause(), tell(stalled.tell), stall]);
    let pulled = 0;
    const left = signalled();
    const body = new ReadableStream<Uint8Array>(
      {
        async pull(controller) {
          await new Promise(setImmediate);
          pulled++;
          controller.enqueue(new Uint8Array(65_536));
        },
        cancel: () => left.tell(),
      },
      { highWaterMark: 0 },
    );
    const controller = new AbortController();
    const call = rejection(transportTo(server.url).request(createThing, { body }, { signal: controller.signal }));
    await stalled.done;
    // Until nothing more goes: what buffers on the way hold is some megabytes.
    for (let before = -1; before !== pulled; ) {
      before = pulled;
      for (let turn = 0; turn < 200; turn++) await new Promise(setImmediate);
    }
    expect(pulled * 65_536).toBeLessThan(2 ** 25);
    controller.abort();
    expect(await call).toMatchObject({ code: 'ABORTED' });
    // Nobody reads on for an upload that is over.
    await left.done;
  });

  test('a server that has heard enough ends the upload', async () => {
    const left = signalled();
    const head: Step = async ({ socket }) => void (await new Promise((resolve) => socket.once('data', resolve)));
    await using server = await scriptedServer([head, reply(413, '', { connection: 'close' }), close]);
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        await new Promise(setImmediate);
        controller.enqueue(new Uint8Array(1_024));
      },
      cancel: () => left.tell(),
    });
    const error = await rejection(transportTo(server.url).request(createThing, { body }));
    // The answer, or the connection that was closed, whichever is noticed first.
    expect(error).toMatchObject({ name: expect.stringMatching(/LinktorError|NetworkError/) });
    await left.done;
  });
  test('100 Continue, which nobody has asked for, is passed over', async () => {
    await using server = await scriptedServer([request, write('HTTP/1.1 100 Continue\r\n\r\n'), ok]);
    expect(await transportTo(server.url).request(getThing, id)).toEqual({ id: '1' });
  });
});

test.each(['gzip, identity', 'identity , gzip'])(
  'a body is taken out of %s, where `fetch` leaves it',
  async (coding) => {
    const body = gzipSync('{"id":"1"}');
    const head = `HTTP/1.1 200 OK\r\ncontent-encoding: ${coding}\r\ncontent-length: ${body.length}\r\n\r\n`;
    await using server = await scriptedServer([
      request,
      ({ socket }) => void socket.write(Buffer.concat([Buffer.from(head), body])),
    ]);
    expect(await transportTo(server.url).request(getThing, id)).toEqual({ id: '1' });
  },
);
