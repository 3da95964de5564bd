// Bodies that go out and come in, whatever sends them (see `over-fetch.test.ts`).
import { inspect, promisify } from 'node:util';
import zlib from 'node:zlib';
import { type Middleware, NetworkError, openStream, type StreamPlan } from '@linktor/core';
import { describe, expect, test, vi } from 'vitest';
import { close, json, reply, request, type Step, scriptedServer, write } from './scripted-server.ts';
import { API_KEY, createThing, getThing, headThing, rejection, signalled, transportTo } from './support.ts';

const id = { path: { id: '1' } };
const ok = json(200, { id: '1' });
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a body that goes out', () => {
  const sent = async (body: NonNullable<RequestInit['body']>) => {
    await using server = await scriptedServer([request, ok]);
    const middleware: Middleware[] = [
      (outgoing, next) => {
        // What the body says of itself counts where nobody has said it.
        delete outgoing.headers['content-type'];
        return next({ ...outgoing, body });
      },
    ];
    await transportTo(server.url, { middleware }).request(createThing, { body: {} });
    const [seen] = server.requests;
    return { body: seen?.body, length: seen?.headers['content-length'], type: seen?.headers['content-type'] };
  };

  const view = new Uint8Array([0x2d, 0xc3, 0xa9, 0x2d]).subarray(1, 3);
  test.each<[string, NonNullable<RequestInit['body']>, string, string | undefined]>([
    ['a text', 'Zoë', 'Zoë', 'text/plain;charset=UTF-8'],
    ['part of a buffer', view, 'é', undefined],
    ['a buffer', view.slice().buffer, 'é', undefined],
    ['a view of another kind', new DataView(view.slice().buffer), 'é', undefined],
    [
      'search parameters',
      new URLSearchParams({ a: 'é b' }),
      'a=%C3%A9+b',
      'application/x-www-form-urlencoded;charset=UTF-8',
    ],
    ['a Blob', new Blob(['é'], { type: 'text/x' }), 'é', 'text/x'],
    ['a Blob without a type', new Blob(['é']), 'é', undefined],
    ['an empty text', '', '', 'text/plain;charset=UTF-8'],
    ['what is none, and can be written', 1.5 as never, '1.5', 'text/plain;charset=UTF-8'],
  ])('%s tells its length and its type', async (_what, body, text, type) => {
    expect(await sent(body)).toEqual({ body: text, length: String(bytes(text).length), type });
  });

  test('a form is written as browsers write it', async () => {
    const form = new FormData();
    form.append('a "name"\n', 'one\ntwo');
    form.append('file', new File(['é'], 'ré"sumé".txt', { type: 'text/x' }));
    form.append('blob', new Blob(['z']));
    const { body = '', length, type = '' } = await sent(form);
    expect(length).toBe(String(bytes(body).length));
    // Read back by somebody who knows how.
    const read = await new Response(body, { headers: { 'content-type': type } }).formData();
    expect(read.get('a "name"\r\n')).toBe('one\r\ntwo');
    const file = read.get('file') as File;
    expect([file.name, file.type, await file.text()]).toEqual(['ré"sumé".txt', 'text/x', 'é']);
    expect(await (read.get('blob') as File).text()).toBe('z');
  });

  test('a stream that breaks breaks the call, with its reason', async () => {
    await using server = await scriptedServer([request]);
    const cause = new Error('the disk is gone');
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(bytes('x')),
      pull: (controller) => controller.error(cause),
    });
    const error = await rejection(transportTo(server.url).request(createThing, { body }));
    expect(error).toBeInstanceOf(NetworkError);
    expect(inspect(error)).toContain('the disk is gone');
    expect(server.requests).toEqual([]);
  });

  test.each([503, 429])('a stream is sent once, whatever the answer is: %i', async (status) => {
    await using server = await scriptedServer([request, reply(status, '{"message":"later"}'), request, ok]);
    const body = new Blob(['once']).stream();
    const error = await rejection(transportTo(server.url).request(createThing, { body }, { maxRetries: 3 }));
    expect(error).toMatchObject({ status, message: 'later' });
    expect(server.requests.map(({ body: sent }) => sent)).toEqual(['once']);
  });
});

const zstd = (zlib as Partial<typeof zlib>).zstdCompressSync;
const codings: [string, (text: string) => Uint8Array][] = [
  ['gzip', zlib.gzipSync],
  ['x-gzip', zlib.gzipSync],
  ['deflate', zlib.deflateSync],
  ['br', zlib.brotliCompressSync],
  ['gzip, br', (text) => zlib.brotliCompressSync(zlib.gzipSync(text))],
  ['identity', bytes],
  ['GZIP', zlib.gzipSync],
];

describe('an answer that is compressed', () => {
  const answer =
    (coding: string, body: Uint8Array, type = 'application/json'): Step =>
    ({ socket }) =>
      void socket.write(
        Buffer.concat([
          bytes(
            `HTTP/1.1 200 OK\r\ncontent-type: ${type}\r\ncontent-encoding: ${coding}\r\ncontent-length: ${body.length}\r\n\r\n`,
          ),
          body,
        ]),
      );

  test.each(codings)('with %s is read', async (coding, compress) => {
    const note = 'é'.repeat(50_000);
    await using server = await scriptedServer([request, answer(coding, compress(JSON.stringify({ id: '1', note })))]);
    expect(await transportTo(server.url).request(getThing, id)).toEqual({ id: '1', note });
  });

  test.each(codings.filter(([coding]) => coding !== 'identity'))(
    'with %s is bound by what it becomes',
    async (coding, compress) => {
      const bomb = compress(JSON.stringify({ id: '0'.repeat(2 ** 22) }));
      await using server = await scriptedServer([request, answer(coding, bomb)]);
      const error = await rejection(transportTo(server.url, { maxResponseBytes: 2 ** 16 }).request(getThing, id));
      expect(error).toMatchObject({ code: 'RESPONSE_TOO_LARGE' });
      expect(bomb.length).toBeLessThan(2 ** 16);
    },
  );

  test('and broken is a broken answer', async () => {
    await using server = await scriptedServer([request, answer('gzip', bytes('this is not gzip'))]);
    const error = await rejection(transportTo(server.url, { maxRetries: 0 }).request(getThing, id));
    expect(error).toMatchObject({ code: 'BODY_TRUNCATED', status: 200 });
  });

  test('in a way nobody asked for is left as it is', async () => {
    for (const coding of ['rot13', 'gzip, rot13', 'rot13, gzip', 'constructor', 'toString']) {
      await using server = await scriptedServer([request, answer(coding, bytes('{"id":"1"}'))]);
      expect(await transportTo(server.url).request(getThing, id), coding).toEqual({ id: '1' });
    }
  });

  test.each([
    ['gzip', zlib.gzipSync, 8],
    ['deflate', zlib.deflateSync, 4],
  ])('with %s may lack the end of its data, which says nothing more', async (coding, compress, end) => {
    const whole = compress('{"id":"1"}');
    await using server = await scriptedServer([request, answer(coding, whole.subarray(0, whole.length - end))]);
    expect(await transportTo(server.url).request(getThing, id)).toEqual({ id: '1' });
  });

  test('says so in its headers when it is given as a Response', async () => {
    await using server = await scriptedServer([request, answer('gzip', zlib.gzipSync('{"id":"é"}'))]);
    const response = await transportTo(server.url).request(getThing, id).asResponse();
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(await response.text()).toBe('{"id":"é"}');
  });

  test('is read event by event', async () => {
    const gzip = zlib.createGzip();
    const flush = promisify(gzip.flush.bind(gzip)) as () => Promise<void>;
    const next = signalled();
    const script: Step[] = [
      request,
      write(
        'HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ncontent-encoding: gzip\r\nconnection: close\r\n\r\n',
      ),
      async ({ socket }) => {
        gzip.on('data', (chunk: Buffer) => void socket.write(chunk));
        gzip.write('data: {"n":1}\n\n');
        await flush();
        // The second event is not written before the first has been read.
        await next.done;
        gzip.end('data: {"n":2}\n\ndata: [DONE]\n\n');
        await new Promise((resolve) => void gzip.on('end', resolve));
      },
      close,
    ];
    await using server = await scriptedServer(script);
    const plan: StreamPlan<unknown, number> = {
      terminator: '[DONE]',
      chunk: (document) => document,
      collect: () => ({ add: () => {}, result: () => 0 }),
    };
    const seen: unknown[] = [];
    for await (const chunk of openStream(
      transportTo(server.url),
      { ...createThing, stream: '[DONE]' },
      { body: {} },
      plan,
    )) {
      seen.push(chunk);
      next.tell();
    }
    expect(seen).toEqual([{ n: 1 }, { n: 2 }]);
  });
});

test.runIf(zstd)('zstd is read, and asked for, where Node has it', async () => {
  const body = zstd?.('{"id":"1"}') ?? bytes('');
  await using server = await scriptedServer([
    request,
    write(`HTTP/1.1 200 OK\r\ncontent-encoding: zstd\r\ncontent-length: ${body.length}\r\n\r\n`),
    write(body),
  ]);
  const call = transportTo(server.url).request(getThing, id);
  await call.catch(() => {});
  const accepted = server.requests[0]?.headers['accept-encoding'] ?? '';
  // What `fetch` of this Node reads is its own affair.
  if (accepted.includes('zstd')) expect(await call).toEqual({ id: '1' });
});

describe('hints before an answer are passed over', () => {
  test.each(['102 Processing', '103 Early Hints\r\nlink: </a>; rel=preload'])('%s', async (hint) => {
    await using server = await scriptedServer([
      request,
      write(`HTTP/1.1 ${hint}\r\n\r\n`),
      write(`HTTP/1.1 ${hint}\r\n\r\n`),
      ok,
    ]);
    expect(await transportTo(server.url).request(getThing, id)).toEqual({ id: '1' });
  });
});

describe('asResponse() gives what `fetch` gives', () => {
  const head =
    'HTTP/1.1 201 All Made\r\nset-cookie: a=1\r\nset-cookie: b=2\r\nx-y: 1\r\nX-Y: 2\r\ncontent-length: 10\r\n\r\n';

  test('a Response, with its address, words, headers and body', async () => {
    await using server = await scriptedServer([request, write(head), write('{"id":"1"}')]);
    const response = await transportTo(server.url).request(getThing, id).asResponse();
    expect(response).toBeInstanceOf(Response);
    expect(response.url).toBe(`${server.url}/things/1`);
    expect([response.status, response.statusText, response.ok]).toEqual([201, 'All Made', true]);
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect(response.headers.get('x-y')).toBe('1, 2');
    expect(response.bodyUsed).toBe(false);
    const copy = response.clone();
    expect(await response.json()).toEqual({ id: '1' });
    expect(await copy.text()).toBe('{"id":"1"}');
    expect(response.bodyUsed).toBe(true);
  });

  test('that of withResponse() has been read', async () => {
    await using server = await scriptedServer([request, write(head), write('{"id":"1"}')]);
    const { data, response } = await transportTo(server.url).request(getThing, id).withResponse();
    expect(data).toEqual({ id: '1' });
    expect(response).toBeInstanceOf(Response);
    expect(response.status).toBe(201);
    expect(response.bodyUsed).toBe(true);
    await expect(response.text()).rejects.toThrow(TypeError);
  });

  test('its body is a stream of bytes that can be left', async () => {
    const answering: Step = async ({ socket, closed }) => {
      socket.write('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n');
      await closed;
    };
    await using server = await scriptedServer([request, answering]);
    const response = await transportTo(server.url).request(getThing, id).asResponse();
    const reader = (response.body as ReadableStream<Uint8Array>).getReader({ mode: 'byob' });
    const { value } = await reader.read(new Uint8Array(2));
    expect(new TextDecoder().decode(value)).toBe('ab');
    await reader.cancel();
    await server.idle();
  });

  test('what nobody reads stays with the server', async () => {
    let written = 0;
    const full = signalled();
    const answering: Step = async ({ socket, closed }) => {
      socket.write('HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n');
      const piece = Buffer.alloc(65_536);
      // Until the system takes no more.
      while (socket.write(piece)) written += piece.length;
      full.tell();
      await closed;
    };
    await using server = await scriptedServer([request, answering]);
    const response = await transportTo(server.url).request(getThing, id).asResponse();
    await full.done;
    expect(written).toBeLessThan(2 ** 25);
    await response.body?.cancel();
    await server.idle();
  });

  test.each<[string, Step]>([
    ['at once', write(`${head}{"id":"1"}`)],
    [
      'after its head',
      async (line) => {
        await write(head)(line);
        await new Promise(setImmediate);
        await write('{"id":"1"}')(line);
      },
    ],
  ])('what has come %s, and nobody reads, does not keep its connection', async (_when, answer) => {
    const route: Step = async (line) => {
      for (let seen = await line.request(); seen; seen = await line.request()) await answer(line);
    };
    await using server = await scriptedServer([route]);
    const transport = transportTo(server.url);
    const unread: Response[] = [];
    // The connection is free after the whole of it has come; a call before that goes over another.
    await vi.waitFor(
      async () => {
        unread.push(await transport.request(getThing, id).asResponse());
        expect(server.connections()).toBeLessThan(unread.length);
      },
      { timeout: 10_000 },
    );
    for (const response of unread) expect(await response.json()).toEqual({ id: '1' });
  });

  test.each([204, 205, 304])('none where there is none: %i', async (status) => {
    await using server = await scriptedServer([request, write(`HTTP/1.1 ${status} No\r\n\r\n`)]);
    const call = transportTo(server.url).request({ ...getThing, answer: 'none' }, id);
    if (status === 304) {
      expect(await rejection(call)).toMatchObject({ status });
    } else {
      const { response } = await call.withResponse();
      expect([response.status, response.body]).toEqual([status, null]);
    }
  });

  test('nor for a HEAD', async () => {
    await using server = await scriptedServer([request, reply(200, '', { 'content-length': '5' })]);
    const response = await transportTo(server.url).request(headThing, id).asResponse();
    expect(await response.text()).toBe('');
  });

  test('one that breaks off says so', async () => {
    await using server = await scriptedServer([request, reply(200, '{"id"', { 'content-length': '50' }), close]);
    const response = await transportTo(server.url).request(getThing, id).asResponse();
    await expect(response.text()).rejects.toThrow();
  });

  test('middleware sees it, credential and all', async () => {
    const seen: unknown[] = [];
    const middleware: Middleware[] = [
      async (outgoing, next) => {
        const response = await next(outgoing);
        seen.push(response instanceof Response, outgoing.headers['x-api-key'], await response.clone().json());
        return response;
      },
    ];
    await using server = await scriptedServer([request, ok]);
    expect(await transportTo(server.url, { middleware }).request(getThing, id)).toEqual({ id: '1' });
    expect(seen).toEqual([true, API_KEY, { id: '1' }]);
  });
});

test.each([
  ['as a whole', '', '\uFEFF{"id":"1"}'],
  ['in pieces', 'transfer-encoding: chunked\r\n', '7\r\n\uFEFF{"id\r\n6\r\n":"1"}\r\n0\r\n\r\n'],
])('the mark of byte order before an answer is no part of it: %s', async (_how, header, body) => {
  const head = header || `content-length: ${Buffer.byteLength(body)}\r\n`;
  const answer: Step = async (line) => {
    await write(`HTTP/1.1 200 OK\r\n${head}\r\n`)(line);
    // After its head.
    if (header) await new Promise(setImmediate);
    await write(body)(line);
  };
  await using server = await scriptedServer([request, answer]);
  expect(await transportTo(server.url).request(getThing, id)).toEqual({ id: '1' });
});

test('an answer of an unheard-of status is judged like any failure', async () => {
  await using server = await scriptedServer([request, reply(799, '{"message":"what?"}')]);
  const error = await rejection(transportTo(server.url, { maxRetries: 0 }).request(getThing, id));
  expect(error).toMatchObject({ status: 799 });
});
