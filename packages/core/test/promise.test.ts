import { getEventListeners } from 'node:events';
import { ApiPromise, NotFoundError } from '@linktor/core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { json, reply, request, scriptedServer, stall, write } from './scripted-server.ts';
import { fakeFetch, getThing, jsonResponse, rejection, signalled, transportTo } from './support.ts';

const id = { path: { id: '1' } };
afterEach(() => void vi.useRealTimers());

describe('a call', () => {
  test('is a promise of the body', async () => {
    const { fetch } = fakeFetch(jsonResponse(200, { id: '1' }));
    const call = transportTo('http://x', { fetch }).request(getThing, id);
    expect(call).toBeInstanceOf(ApiPromise);
    expect(call).toBeInstanceOf(Promise);
    expect(call.then()).not.toBeInstanceOf(ApiPromise);
    await expect(call).resolves.toEqual({ id: '1' });
    await expect(call.finally(() => {})).resolves.toEqual({ id: '1' });
  });

  test('gives the response around the body, as often as asked', async () => {
    const { fetch, calls } = fakeFetch(jsonResponse(200, { id: '1' }, { 'x-request-id': 'req_1' }));
    const call = transportTo('http://x', { fetch }).request(getThing, id);
    const { data, response, requestId } = await call.withResponse();
    expect([data, response.status, requestId]).toEqual([{ id: '1' }, 200, 'req_1']);
    expect((await call.withResponse()).data).toBe(data);
    expect(await call).toBe(data);
    expect(calls).toHaveLength(1);
  });

  test('is sent once, whatever is asked of it', async () => {
    const { fetch, calls } = fakeFetch(jsonResponse(200, { id: '1' }));
    const call = transportTo('http://x', { fetch }).request(getThing, id);
    await Promise.all([call, call, call.withResponse(), call.then(), call.finally()]);
    expect(calls).toHaveLength(1);
  });
});

describe('asResponse', () => {
  test('leaves the body unread', async () => {
    await using server = await scriptedServer([request, json(200, { id: '1' })]);
    const response = await transportTo(server.url).request(getThing, id).asResponse();
    expect(response.bodyUsed).toBe(false);
    expect(await response.json()).toEqual({ id: '1' });
  });

  test('rejects with the typed error of a failure', async () => {
    await using server = await scriptedServer([request, reply(404, '{"message":"gone"}')]);
    const error = await rejection(transportTo(server.url).request(getThing, id).asResponse());
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({ message: 'gone' });
  });

  test('can still be aborted after the headers, and leaves no listener on the signal', async () => {
    const reading = signalled();
    await using server = await scriptedServer([
      request,
      write('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n'),
      stall,
    ]);
    const controller = new AbortController();
    const response = await transportTo(server.url).request(getThing, id, { signal: controller.signal }).asResponse();
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0);
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    expect(new TextDecoder().decode((await reader.read()).value)).toBe('abc');
    reading.tell();
    const next = rejection(reader.read());
    const reason = new Error('enough');
    controller.abort(reason);
    expect(await next).toBe(reason);
    await server.idle();
  });

  test('outlives the time-out, which ends with the headers', async () => {
    let go = (): void => {};
    const rest = new Promise<void>((resolve) => {
      go = resolve;
    });
    await using server = await scriptedServer([
      request,
      write('HTTP/1.1 200 OK\r\ncontent-length: 6\r\n\r\nabc'),
      () => rest,
      write('def'),
    ]);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const response = await transportTo(server.url, { timeout: 5_000 }).request(getThing, id).asResponse();
    await vi.advanceTimersByTimeAsync(6_000);
    go();
    expect(await response.text()).toBe('abcdef');
  });

  test('called too late is told so', async () => {
    const { fetch } = fakeFetch(jsonResponse(200, { id: '1' }));
    const call = transportTo('http://x', { fetch }).request(getThing, id);
    await call;
    const error = await rejection(call.asResponse());
    expect(error).toMatchObject({
      code: 'BODY_READ',
      message: 'the body of this call has already been read',
      remediation: expect.stringContaining('before awaiting'),
    });
  });

  test('and the promise itself then give undefined for the body', async () => {
    const { fetch } = fakeFetch(jsonResponse(200, { id: '1' }));
    const call = transportTo('http://x', { fetch }).request(getThing, id);
    const response = await call.asResponse();
    expect(await call).toBeUndefined();
    expect((await call.withResponse()).response).toBe(response);
  });
});

describe('the stack of an error', () => {
  async function tidyUp(): Promise<unknown> {
    const { fetch } = fakeFetch(
      () => new Promise((resolve) => setTimeout(resolve, 1, new Response('{}', { status: 404 }))),
    );
    try {
      return await transportTo('http://x', { fetch }).request(getThing, id);
    } catch (error) {
      return error;
    }
  }

  test('names the function that called', async () => {
    const error = (await tidyUp()) as Error;
    expect(error.stack).toMatch(/^NotFoundError: GET \/things\/\{id\} answered 404\n/);
    expect(error.stack).toContain('tidyUp');
    expect(error.stack).toContain('promise.test.ts');
  });

  test('also where nobody awaits in between', async () => {
    function fireAndWatch(): Promise<unknown> {
      const { fetch } = fakeFetch(
        () => new Promise((resolve) => setTimeout(resolve, 1, new Response('{}', { status: 404 }))),
      );
      return transportTo('http://x', { fetch })
        .request(getThing, id)
        .then(
          () => undefined,
          (error: unknown) => error,
        );
    }
    expect(((await fireAndWatch()) as Error).stack).toContain('fireAndWatch');
  });

  test('whoever awaits, through whatever lies between', async () => {
    const make = () => {
      const { fetch } = fakeFetch(
        () => new Promise((resolve) => setTimeout(resolve, 1, new Response('{}', { status: 404 }))),
      );
      return transportTo('http://x', { fetch }).request(getThing, id);
    };
    const broken = () =>
      transportTo('http://x', { fetch: () => Promise.reject(new TypeError('x')), maxRetries: 0 }).request(getThing, id);
    const slow = () =>
      transportTo('http://x', { fetch: () => new Promise(() => {}), timeout: 1, maxRetries: 0 }).request(getThing, id);
    const wrap = async () => make();
    const awaiting: Record<string, () => Promise<unknown>> = {
      async alone() {
        return await make();
      },
      async network() {
        return await broken();
      },
      async timedOut() {
        return await slow();
      },
      async together() {
        return await Promise.all([make(), make()]);
      },
      async wrapped() {
        return await wrap();
      },
      async withResponse() {
        return await make().withResponse();
      },
      async asResponse() {
        return await make().asResponse();
      },
      async chained() {
        return await make().then((thing) => thing.id);
      },
      async cleanedUp() {
        return await make().finally(() => {});
      },
    };
    for (const [name, call] of Object.entries(awaiting)) {
      expect(((await rejection(call())) as Error).stack).toMatch(new RegExp(`at (async )?(Object\\.)?${name} `));
    }
  });

  test('does not grow on the errors of others, nor with each call that ends in the same one', async () => {
    const mine = new Error('mine');
    const { stack } = mine;
    const transport = transportTo('http://x', { middleware: [() => Promise.reject(mine)] });
    for (let i = 0; i < 3; i++) expect(await rejection(transport.request(getThing, id))).toBe(mine);
    expect(mine.stack).toBe(stack);
    const ours = new NotFoundError('shared');
    const shared = transportTo('http://x', { middleware: [() => Promise.reject(ours)] });
    const first = async () => await shared.request(getThing, id);
    const second = async () => await shared.request(getThing, id);
    await rejection(first());
    const once = ours.stack;
    expect(once).toContain('first');
    await rejection(second());
    expect(ours.stack).toBe(once);
  });

  test('names the caller though the error was made after a wait, as the call ended after one', async () => {
    // Both stacks then begin with the same frame of the engine.
    await new Promise<void>((resolve) => process.nextTick(resolve));
    const ours = new NotFoundError('made elsewhere');
    expect(ours.stack).toContain('processTicksAndRejections');
    const transport = transportTo('http://x', { middleware: [() => Promise.reject(ours)] });
    const caller = async () => await transport.request(getThing, id);
    expect(((await rejection(caller())) as Error).stack).toContain('caller');
  });

  test('survives a program that formats stacks in its own way', async () => {
    const { prepareStackTrace } = Error;
    Error.prepareStackTrace = (_error, frames) => frames;
    try {
      expect(await tidyUp()).toBeInstanceOf(NotFoundError);
    } finally {
      Error.prepareStackTrace = prepareStackTrace;
    }
  });
});
