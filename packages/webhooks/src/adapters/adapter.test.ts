import { EventEmitter } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import type { Answer, Delivery } from '../endpoint/delivery.ts';
import type { WebhookHandler } from '../endpoint/handler.ts';
import { webhookPlugin } from './fastify.ts';
import { type LambdaEvent, toLambdaHandler } from './lambda.ts';
import { type NodeRequest, toNodeHandler } from './node.ts';
import { readStream } from './read-stream.ts';

const said: Answer = { status: 202, headers: { 'x-said': 'yes' }, body: '{"a":1}' };

/** A handler that answers anything, and keeps what it was handed and the body it read. */
const listening = (limit = 10, signal: AbortSignal = new AbortController().signal) => {
  const got: { delivery?: Delivery; body?: unknown; refused?: unknown } = {};
  const deliver = async (delivery: Delivery): Promise<Answer> => {
    got.delivery = delivery;
    const read = delivery.body as (limit: number, signal: AbortSignal) => Promise<unknown>;
    try {
      got.body = typeof delivery.body === 'function' ? await read(limit, signal) : delivery.body;
    } catch (error) {
      got.refused = error;
    }
    return said;
  };
  return { got, handler: { deliver } as unknown as WebhookHandler };
};

/** A stream of Node's that carries a body, whose every step is taken by the test. */
const stream = (more: object = {}) =>
  Object.assign(new EventEmitter(), { pause: vi.fn(), headers: {}, readableDidRead: false, ...more });
const text = (body: unknown): string => new TextDecoder().decode(body as Uint8Array);

describe('a body is read', () => {
  const read = (limit: number, headers: object = {}, signal: AbortSignal = new AbortController().signal) => {
    const source = stream();
    const body = readStream(source, headers as Record<string, unknown>)(limit, signal);
    body.catch(() => {});
    return { source, body };
  };

  it('to its end, of one piece or several, up to the very limit', async () => {
    const { source, body } = read(5, { 'content-length': '5' });
    source.emit('data', Buffer.from('ab'));
    source.emit('data', Buffer.from('cde'));
    source.emit('end');
    source.emit('close');
    expect(text(await body)).toBe('abcde');
    expect(source.pause).not.toHaveBeenCalled();
    expect(source.listenerCount('data')).toBe(0);
  });

  it('no further than the limit: the rest is neither kept nor asked for', async () => {
    const { source, body } = read(5);
    source.emit('data', Buffer.from('abcde'));
    expect(source.pause).not.toHaveBeenCalled();
    source.emit('data', Buffer.from('f'));
    expect(source.pause).toHaveBeenCalledOnce();
    expect(source.listenerCount('data')).toBe(0);
    source.emit('end');
    await expect(body).rejects.toMatchObject({ name: 'WebhookVerificationError', code: 'PAYLOAD_TOO_LARGE' });
  });

  it('not at all where its length is too large, and an error later ends nothing', async () => {
    const { source, body } = read(5, { 'content-length': '6' });
    await expect(body).rejects.toMatchObject({ code: 'PAYLOAD_TOO_LARGE' });
    expect(source.listenerCount('data')).toBe(0);
    expect(source.pause).toHaveBeenCalledOnce();
    source.emit('error', new Error('reset'));
    expect(source.pause).toHaveBeenCalledOnce();
  });

  it.each<[string, (source: EventEmitter) => void, string]>([
    ['fails', (source) => source.emit('error', new Error('reset')), 'reset'],
    ['is closed before its end', (source) => source.emit('close'), 'the connection was closed'],
  ])('as cut off where it %s', async (_, happens, why) => {
    const { source, body } = read(5);
    source.emit('data', Buffer.from('a'));
    happens(source);
    await expect(body).rejects.toMatchObject({ code: 'BODY_UNREADABLE', cause: { message: why } });
  });

  it('until the time is up', async () => {
    const overdue = new AbortController();
    const { source, body } = read(5, {}, overdue.signal);
    overdue.abort(new Error('late'));
    await expect(body).rejects.toMatchObject({ code: 'BODY_UNREADABLE', cause: { message: 'late' } });
    expect(source.listenerCount('data')).toBe(0);
  });
});

describe('node:http', () => {
  const call = async (request: object, response: object = {}, given = listening()) => {
    const writeHead = vi.fn();
    const end = vi.fn();
    const done = toNodeHandler(given.handler)(request as NodeRequest, {
      headersSent: false,
      writeHead,
      end,
      ...response,
    });
    return { ...given, done, writeHead, end };
  };

  it('hands over what came, and answers it', async () => {
    const request = stream({ method: 'POST', url: '/hook?a=1', headers: { a: 'b' }, complete: true });
    const { got, done, writeHead, end } = await call(request);
    request.emit('data', Buffer.from('body'));
    request.emit('end');
    await done;
    expect(got.delivery).toMatchObject({ method: 'POST', url: '/hook?a=1', headers: { a: 'b' } });
    expect(text(got.body)).toBe('body');
    // All answers are ASCII: their length is their bytes.
    expect(writeHead).toHaveBeenCalledExactlyOnceWith(202, { 'x-said': 'yes', 'content-length': '7' });
    expect(end).toHaveBeenCalledExactlyOnceWith('{"a":1}');
  });

  it('closes the connection where the rest of the body is still to come', async () => {
    const request = stream({ method: 'POST', headers: { 'content-length': '11' }, complete: false });
    const { got, done, writeHead } = await call(request);
    await done;
    expect(got.refused).toMatchObject({ code: 'PAYLOAD_TOO_LARGE' });
    expect(writeHead.mock.calls[0]?.[1]).toMatchObject({ connection: 'close' });
    const whole = await call({ rawBody: 'x', headers: {} });
    await whole.done;
    expect(whole.writeHead.mock.calls[0]?.[1]).not.toHaveProperty('connection');
  });

  it('says nothing where somebody has answered already', async () => {
    const { done, writeHead, end } = await call({ rawBody: 'x', headers: {} }, { headersSent: true });
    await done;
    expect(writeHead).not.toHaveBeenCalled();
    expect(end).not.toHaveBeenCalled();
  });

  it.each<[string, object, unknown]>([
    ['kept as rawBody', { rawBody: 'raw', body: { parsed: true } }, 'raw'],
    ['kept by a parser of bytes', { body: 'bytes', readableDidRead: true }, 'bytes'],
    ['that somebody has read and not kept', { readableDidRead: true }, undefined],
  ])('takes a body %s', async (_, request, body) => {
    const { got, done } = await call({ headers: {}, ...request });
    await done;
    expect(got.delivery?.method).toBe('');
    expect(got.body).toBe(body);
  });
});

describe('Lambda', () => {
  const call = async (event: LambdaEvent) => {
    const { got, handler } = listening();
    const result = await toLambdaHandler(handler)(event);
    return { ...got, result };
  };

  it('hands over the payload format 2.0', async () => {
    const { delivery, body, result } = await call({
      requestContext: { http: { method: 'POST' } },
      rawPath: '/hook',
      rawQueryString: 'a=1&b=2',
      headers: { a: 'b' },
      body: 'text',
      isBase64Encoded: false,
    });
    expect(delivery).toMatchObject({ method: 'POST', url: '/hook?a=1&b=2', headers: { a: 'b' } });
    expect(body).toBe('text');
    expect(result).toEqual({ statusCode: 202, headers: { 'x-said': 'yes' }, body: said.body, isBase64Encoded: false });
  });

  it('hands over the payload format 1.0, all values of a header included', async () => {
    const { delivery, body } = await call({
      httpMethod: 'POST',
      path: '/hook',
      queryStringParameters: { a: 'x y', none: undefined, b: '2' },
      headers: { a: 'second' },
      multiValueHeaders: { a: ['first', 'second'] },
      body: btoa('\xff\x00'),
      isBase64Encoded: true,
    });
    expect(delivery).toMatchObject({ method: 'POST', url: '/hook?a=x+y&b=2', headers: { a: ['first', 'second'] } });
    expect(body).toEqual(new Uint8Array([0xff, 0x00]));
  });

  it.each<[string, LambdaEvent]>([
    ['nothing', {}],
    ['null', { requestContext: {}, queryStringParameters: null, headers: null, multiValueHeaders: null, body: null }],
  ])('makes do with %s', async (_, event) => {
    const { delivery, body } = await call(event);
    expect(delivery).toMatchObject({ method: '', url: '/', headers: {} });
    expect(body).toBe('');
    expect((await call({ ...event, isBase64Encoded: true })).body).toEqual(new Uint8Array());
  });

  it('takes base64 that is none for a body that was cut off', async () => {
    const { refused } = await call({ body: '%', isBase64Encoded: true });
    expect(refused).toMatchObject({
      code: 'BODY_UNREADABLE',
      cause: expect.objectContaining({ name: expect.any(String) }),
    });
  });
});

describe('Fastify', () => {
  /** What a plugin asks of Fastify, and a request to its route. */
  const register = async (options: { path?: string | undefined } = {}, given = listening()) => {
    const asked: unknown[][] = [];
    const app = {
      removeAllContentTypeParsers: () => asked.push(['remove']),
      addContentTypeParser(type: string, parse: (request: unknown, body: unknown) => Promise<unknown>) {
        expect(this).toBe(app);
        asked.push(['parser', type, parse]);
      },
      post(path: string, { onRequest }: { onRequest: unknown }, route: unknown) {
        expect(this).toBe(app);
        asked.push(['post', path, onRequest, route]);
      },
    };
    await webhookPlugin(app, { handler: given.handler, ...options });
    const [, [, type, parse], [, path, onRequest, route]] = asked as unknown as [[], unknown[], unknown[]];
    const send = async (request: object) => {
      const reply = { code: vi.fn(() => reply), headers: vi.fn(() => reply), send: vi.fn(() => reply) };
      await (onRequest as (r: object) => Promise<void>)(request);
      await (route as (r: object, p: object) => Promise<void>)(request, reply);
      return reply;
    };
    return {
      ...given,
      asked,
      type,
      path,
      parse: parse as unknown as (r: unknown, b: unknown) => Promise<unknown>,
      send,
    };
  };

  it('takes its own bodies unread, whatever they claim to be', async () => {
    const { asked, type, parse, path } = await register();
    expect(asked.map(([what]) => what)).toEqual(['remove', 'parser', 'post']);
    expect([type, path]).toEqual(['*', '/']);
    const body = stream();
    expect(await parse({}, body)).toBe(body);
    // What register itself takes comes along.
    const more = { prefix: '/hooks', logLevel: 'warn', logSerializers: {} };
    expect((await register({ path: '/hook', ...more })).path).toBe('/hook');
    await expect(webhookPlugin({} as never, null as never)).rejects.toThrow('plugin options must be an object');
  });

  it('shows Fastify no content type, and the handler the one that came', async () => {
    const { got, send } = await register();
    const body = stream();
    const seen: unknown[] = [];
    const request = {
      method: 'POST',
      url: '/hook',
      raw: { complete: true },
      headers: { 'content-type': 'a/b', a: 'b' } as Record<string, string>,
      get body() {
        seen.push({ ...this.headers });
        return body;
      },
    };
    const sent = send(request);
    await vi.waitFor(() => expect(body.listenerCount('data')).toBe(1));
    body.emit('data', Buffer.from('body'));
    body.emit('end');
    const reply = await sent;
    expect(seen).toEqual([{ a: 'b' }]);
    expect(got.delivery).toMatchObject({ method: 'POST', url: '/hook', headers: { 'content-type': 'a/b', a: 'b' } });
    expect(text(got.body)).toBe('body');
    expect(reply.code).toHaveBeenCalledExactlyOnceWith(202);
    expect(reply.headers).toHaveBeenCalledExactlyOnceWith({ 'x-said': 'yes' });
    expect(reply.send).toHaveBeenCalledExactlyOnceWith(said.body);
  });

  it('takes a request without a type, and without a body', async () => {
    const { got, send } = await register();
    await send({ method: 'POST', url: '/', raw: {}, headers: { a: 'b' } });
    expect(got.delivery?.headers).toStrictEqual({ a: 'b' });
    expect(got.body).toEqual(new Uint8Array());
  });

  it.each<[object, boolean]>([
    [{ complete: false, httpVersionMajor: 1 }, true],
    [{ complete: false, httpVersionMajor: 2 }, false],
    [{ complete: true, httpVersionMajor: 1 }, false],
    [{}, false],
  ])('%j: closes the connection: %s', async (raw, closes) => {
    const { send } = await register();
    const reply = await send({ method: 'POST', url: '/', raw, headers: {} });
    const more = closes ? { connection: 'close' } : {};
    expect(reply.headers).toHaveBeenCalledExactlyOnceWith({ 'x-said': 'yes', ...more });
  });
});
