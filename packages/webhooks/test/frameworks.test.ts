import { type ChildProcess, spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import fastify from 'fastify';
import { Hono } from 'hono';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { webhookPlugin } from '../src/adapters/fastify.ts';
import { type LambdaEvent, toLambdaHandler } from '../src/adapters/lambda.ts';
import { toNodeHandler } from '../src/adapters/node.ts';
import { createWebhookHandler, signTestPayload, type WebhookHandler } from '../src/index.ts';

const secret = 'whsec_test';
// Bytes that do not survive parsing and writing again: spaces, an escaped letter, a number that JSON prints otherwise.
const payload =
  '{ "id":"evt_1",  "type":"message.received", "timestamp":"t", "tenantId":"ol\\u00e1 \u{1f642}", "data":{"n":1.0} }\n';
const { headers } = await signTestPayload({ payload, secret });

const seen: string[] = [];
const errors: { code?: string }[] = [];
const handler: WebhookHandler = createWebhookHandler({
  secret,
  // Signed once, when this file is loaded.
  tolerance: 3_600,
  maxBytes: 2000,
  on: { 'message.received': (event) => seen.push(event.tenantId ?? '') },
  onError: (error) => errors.push(error as { code?: string }),
});

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
  seen.length = 0;
  errors.length = 0;
});

const listen = async (server: Server): Promise<string> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => new Promise((resolve) => server.close(resolve).closeAllConnections()));
  return `http://127.0.0.1:${(server.address() as { port: number }).port}`;
};
const post = (url: string, more: RequestInit = {}) => fetch(url, { method: 'POST', headers, body: payload, ...more });

/** What every framework must get right; `url` is where the endpoint listens, somewhere in a larger application. */
async function endpointContract(
  send: (more?: RequestInit) => Promise<Response>,
  handled: () => string[] = () => seen,
): Promise<void> {
  const good = await send();
  expect(good.status).toBe(200);
  expect(good.headers.get('content-type')).toContain('application/json');
  expect(await good.json()).toEqual({ received: true });
  await expect.poll(handled).toEqual(['olá 🙂']);

  expect((await send({ body: payload.trim() })).status).toBe(401);
  expect((await send({ headers: {} })).status).toBe(401);
  const large = await send({ body: 'x'.repeat(2001) }).catch((error: unknown) => error);
  // Some servers close the connection before a client has sent all: it may miss the answer.
  if (large instanceof Response) expect(large.status).toBe(413);
  expect((await send({ body: '', headers })).status).toBe(401);
  expect(handled()).toHaveLength(1);
}

/** Sends the beginning of a request, and tells what came back until the connection was closed by the other side. */
const unfinished = async (url: URL, text: string): Promise<string> => {
  const socket = connect(Number(url.port), url.hostname);
  socket.write(text);
  let answer = '';
  for await (const chunk of socket) answer += chunk;
  return answer;
};

describe('node:http', () => {
  it('keeps the contract', async () => {
    const url = await listen(createServer(toNodeHandler(handler)));
    await endpointContract((more) => post(url, more));
    expect((await fetch(url)).status).toBe(405);
  });

  it('refuses a signature header that arrives twice', async () => {
    const url = new URL(await listen(createServer(toNodeHandler(handler))));
    const socket = connect(Number(url.port), url.hostname);
    const lines = [
      'POST / HTTP/1.1',
      'Host: h',
      'Connection: close',
      `X-Linktor-Signature: ${headers['x-linktor-signature']}`,
      `X-LINKTOR-SIGNATURE: ${'0'.repeat(64)}`,
      `X-Linktor-Timestamp: ${headers['x-linktor-timestamp']}`,
      `Content-Length: ${Buffer.byteLength(payload)}`,
    ];
    socket.write(`${lines.join('\r\n')}\r\n\r\n${payload}`);
    let answer = '';
    for await (const chunk of socket) answer += chunk;
    expect(answer).toMatch(/^HTTP\/1.1 401 /);
    expect(errors).toEqual([expect.objectContaining({ code: 'HEADER_DUPLICATED' })]);
  });

  it('survives a client that hangs up in the middle', async () => {
    const handle = toNodeHandler(handler);
    let begin = (): void => {};
    const begun = new Promise<void>((resolve) => (begin = resolve));
    const server = createServer((request, response) => {
      void handle(request, response);
      begin();
    });
    const url = new URL(await listen(server));
    const socket = connect(Number(url.port), url.hostname);
    socket.write('POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 100\r\n\r\n{"id"');
    await begun;
    socket.destroy();
    await expect.poll(() => errors).toEqual([expect.objectContaining({ code: 'BODY_UNREADABLE' })]);
  });

  it('answers 413 to a chunked body as soon as it is too large, and keeps nothing of the rest', async () => {
    const url = new URL(await listen(createServer(toNodeHandler(handler))));
    const chunk = (size: number): string => `${size.toString(16)}\r\n${'x'.repeat(size)}\r\n`;
    const head = 'POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n';
    // 2000 bytes may come; there is no end, and no length told.
    const answer = await unfinished(url, head + chunk(2000) + chunk(1));
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(answer).toMatch(/\r\nconnection: close\r\n/i);
    expect(errors).toEqual([expect.objectContaining({ code: 'PAYLOAD_TOO_LARGE' })]);
    const whole = await unfinished(
      url,
      `${head.replace('\r\n\r\n', '\r\nConnection: close\r\n\r\n')}${chunk(2000)}0\r\n\r\n`,
    );
    expect(whole).toMatch(/^HTTP\/1\.1 401 /);
  });

  it('closes the connection of a body that stalls, once it has answered 503', async () => {
    const impatient = createWebhookHandler({ secret, timeout: 50, onError: (error) => errors.push(error as object) });
    const url = new URL(await listen(createServer(toNodeHandler(impatient))));
    const answer = await unfinished(url, 'POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 100\r\n\r\n{"id"');
    expect(answer).toMatch(/^HTTP\/1\.1 503 /);
    expect(answer).toMatch(/\r\nconnection: close\r\n/i);
  });

  it('keeps the connection of a body that has arrived', async () => {
    const url = await listen(createServer(toNodeHandler(handler)));
    for (const body of [payload, 'forged'])
      expect((await post(url, { body })).headers.get('connection')).toBe('keep-alive');
  });
});

describe('Express', () => {
  const said: { port?: number; seen?: string; code?: string }[] = [];
  let child: ChildProcess;
  let url: string;

  beforeAll(async () => {
    const file = fileURLToPath(new URL('./express-app.ts', import.meta.url));
    child = spawn(process.execPath, ['--conditions=@linktor/source', file], { stdio: ['ignore', 'pipe', 'inherit'] });
    createInterface({ input: child.stdout! }).on('line', (line) => said.push(JSON.parse(line)));
    await vi.waitFor(() => expect(said[0]?.port).toBeDefined(), 240_000);
    url = `http://127.0.0.1:${said.shift()!.port}`;
  });
  afterAll(() => child.kill());

  // Its lines may come after its answers.
  const toSay = async (lines: object[]): Promise<void> => {
    await vi.waitFor(() => expect(said).toEqual(lines));
    said.length = 0;
  };

  it('keeps the contract', async () => {
    await endpointContract(
      (more) => post(`${url}/none`, more),
      () => said.flatMap((line) => line.seen ?? []),
    );
    const refused = ['SIGNATURE_MISMATCH', 'SIGNATURE_MISSING', 'PAYLOAD_TOO_LARGE', 'SIGNATURE_MISMATCH'];
    await toSay([{ seen: 'olá 🙂' }, ...refused.map((code) => ({ code }))]);
  });

  it.each(['raw', 'text', 'kept'])('takes the body of a parser that keeps it: %s', async (parser) => {
    expect((await post(`${url}/${parser}`)).status).toBe(200);
    await toSay([{ seen: 'olá 🙂' }]);
  });

  it('says so when express.json came first', async () => {
    expect((await post(`${url}/json`)).status).toBe(500);
    await toSay([{ code: 'PAYLOAD_NOT_RAW' }]);
  });
});

describe('Fastify', () => {
  const app = async () => {
    const server = fastify();
    server.post('/json', async (request) => request.body);
    await server.register(webhookPlugin, { prefix: '/hooks', path: '/linktor', handler });
    closing.push(() => server.close());
    return server.listen({ port: 0, host: '127.0.0.1' });
  };

  it('keeps the contract', async () => {
    const url = await app();
    await endpointContract((more) => post(`${url}/hooks/linktor`, more));
  });

  it('leaves the rest of the application its parsers', async () => {
    const url = await app();
    const response = await fetch(`${url}/json`, {
      method: 'POST',
      body: '{"a":1}',
      headers: { 'content-type': 'application/json' },
    });
    expect(await response.json()).toEqual({ a: 1 });
  });

  it('takes a content type that Fastify itself would refuse, and shows it as it came', async () => {
    const types: unknown[] = [];
    const server = fastify();
    const shown = createWebhookHandler({
      secret,
      on: {
        'message.received': (_event, { delivery }) =>
          void types.push((delivery.headers as Record<string, string>)['content-type']),
      },
    });
    await server.register(webhookPlugin, { path: '/hook', handler: shown });
    closing.push(() => server.close());
    const odd = ['', 'json', 'a/b/c', 'application/json, application/json', ';', 'text/plain'];
    for (const type of odd) {
      const sent = { method: 'POST', url: '/hook', headers: { ...headers, 'content-type': type }, payload } as const;
      expect([type, (await server.inject(sent)).statusCode]).toEqual([type, 200]);
    }
    expect(types).toEqual(odd);
  });

  const impatient = createWebhookHandler({
    secret,
    timeout: 50,
    maxBytes: Number.POSITIVE_INFINITY,
    onError: (error) => errors.push(error as object),
  });

  it('answers 503 to a body that stalls, and closes its connection', async () => {
    const server = fastify();
    await server.register(webhookPlugin, { path: '/hook', handler: impatient });
    closing.push(() => server.close());
    const url = new URL(await server.listen({ port: 0, host: '127.0.0.1' }));
    const head = 'POST /hook HTTP/1.1\r\nHost: h\r\n';
    for (const rest of ['Content-Length: 100\r\n\r\n{"id"', 'Transfer-Encoding: chunked\r\n\r\n5\r\n{"id"\r\n']) {
      const answer = await unfinished(url, head + rest);
      expect(answer).toMatch(/^HTTP\/1\.1 503 /);
      expect(answer).toMatch(/\r\nconnection: close\r\n/i);
    }
  });

  it('answers 413 to a chunked body as soon as it is too large', async () => {
    const url = new URL(await app());
    const head = 'POST /hooks/linktor HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n';
    const answer = await unfinished(url, `${head}7d1\r\n${'x'.repeat(2001)}\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(answer).toMatch(/\r\nconnection: close\r\n/i);
  });

  it('keeps the connection of a body that has arrived', async () => {
    const url = await app();
    for (const body of [payload, 'forged'])
      expect((await post(`${url}/hooks/linktor`, { body })).headers.get('connection')).toBe('keep-alive');
  });

  it('takes any content type, and none', async () => {
    const url = await app();
    const { 'content-type': _json, ...bare } = headers;
    for (const type of ['text/plain', 'application/octet-stream'])
      expect((await post(`${url}/hooks/linktor`, { headers: { ...bare, 'content-type': type } })).status).toBe(200);
    expect((await post(`${url}/hooks/linktor`, { headers: bare, body: Buffer.from(payload) })).status).toBe(200);
  });
});

describe('whoever calls with a Request', () => {
  const url = 'https://hooks.example/hooks/linktor';

  it('Hono', async () => {
    const app = new Hono();
    app.post('/hooks/linktor', (c) => handler(c.req.raw));
    await endpointContract(async (more) => app.request(url, { method: 'POST', headers, body: payload, ...more }));
  });

  it('a Next.js route handler', async () => {
    // The shape Next.js checks exports against: its second argument carries the route's parameters.
    const POST: (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response> = handler;
    const context = { params: Promise.resolve({}) };
    await endpointContract((more) =>
      POST(new Request(url, { method: 'POST', headers, body: payload, ...more }), context),
    );
  });

  it('a Worker', async () => {
    const waited: Promise<unknown>[] = [];
    const context = {
      waitUntil: (promise: Promise<unknown>) => void waited.push(promise),
      passThroughOnException() {},
    };
    const worker = { fetch: (request: Request, _env: object, ctx: object) => handler(request, ctx) };
    await endpointContract((more) =>
      worker.fetch(new Request(url, { method: 'POST', headers, body: payload, ...more }), {}, context),
    );
    expect(waited).toEqual([]);
  });
});

describe('AWS Lambda', () => {
  const lambda = toLambdaHandler(handler);
  const base64 = (text: string) => Buffer.from(text).toString('base64');
  const rest: LambdaEvent = { httpMethod: 'POST', path: '/hook', headers, requestContext: {}, body: payload };
  const http: LambdaEvent = {
    rawPath: '/hook',
    rawQueryString: '',
    headers,
    requestContext: { http: { method: 'POST', path: '/hook' } },
    body: payload,
    isBase64Encoded: false,
  };

  it.each<[string, LambdaEvent, number]>([
    ['REST (1.0)', rest, 200],
    ['REST, base64', { ...rest, body: base64(payload), isBase64Encoded: true }, 200],
    ['HTTP (2.0)', http, 200],
    ['HTTP, base64', { ...http, body: base64(payload), isBase64Encoded: true }, 200],
    ['base64 taken for text', { ...http, body: base64(payload) }, 401],
    ['text taken for base64', { ...http, isBase64Encoded: true }, 400],
    ['GET', { ...rest, httpMethod: 'GET' }, 405],
    ['no body', { ...http, body: undefined }, 401],
    ['no headers', { ...http, headers: null }, 401],
    [
      'a header that arrived twice',
      {
        ...rest,
        multiValueHeaders: {
          ...Object.fromEntries(Object.entries(headers).map(([k, v]) => [k, [v]])),
          'X-Linktor-Signature': ['x'],
        },
      },
      401,
    ],
  ])('%s: %i', async (_name, event, status) => {
    expect((await lambda(event)).statusCode).toBe(status);
  });

  it('answers in the form Lambda takes', async () => {
    expect(await lambda(http)).toEqual({
      statusCode: 200,
      headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
      body: '{"received":true}',
      isBase64Encoded: false,
    });
  });
});

it('a compressed body is verified as it came', async () => {
  const zipped = new Uint8Array(gzipSync(payload));
  const signed = await signTestPayload({ payload: zipped, secret });
  // Signed over the compressed bytes it is genuine, and no JSON: nothing is unpacked behind your back.
  const answer = await handler.deliver({ method: 'POST', headers: signed.headers, body: zipped });
  expect(answer.status).toBe(400);
});
