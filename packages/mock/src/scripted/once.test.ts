import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { call, startSample } from '../../test/sample.ts';
import type { Mock, RequestRecord, ScriptedAnswer } from '../types.ts';

let mock: Mock<'linktor'>;
beforeAll(async () => {
  mock = await startSample();
});
beforeEach(() => mock.reset());
afterAll(() => mock.stop());

const target = { surface: 'linktor', operationId: 'getThing' } as const;
const creating = { surface: 'linktor', operationId: 'createThing' } as const;
const ADA = { id: 'a', name: 'Ada' };
const last = (): RequestRecord => mock.requests.at(-1)!;
const status = async (path = '/things/x'): Promise<number> => (await call(mock, 'GET', path)).status;

describe('scripted answers', () => {
  test('queue up, apply once each, and end with reset', async () => {
    await mock.once(target, { status: 500, body: { message: 'boom' }, headers: { 'Retry-After': '1' } });
    await mock.once(target, { status: 200, body: 'not json', headers: { 'content-type': 'text/html' } });
    const first = await call(mock, 'GET', '/things/x');
    expect([first.status, first.headers.get('retry-after'), await first.json()]).toEqual([
      500,
      '1',
      { message: 'boom' },
    ]);
    expect(last().scripted).toBe(true);
    expect(await (await call(mock, 'GET', '/things/x')).text()).toBe('not json');
    expect(await (await call(mock, 'GET', '/things/x')).json()).toEqual(ADA);
    await mock.once(target, { status: 500 });
    await mock.reset();
    expect(await status()).toBe(200);
  });

  test('an invalid request does not use one up', async () => {
    await mock.once(target, { status: 503 });
    expect((await fetch(`${mock.urls.linktor}/things/x`)).status).toBe(401);
    expect(await status()).toBe(503);
  });

  test('are for some requests only: by path, by body, by count', async () => {
    await mock.once({ ...target, path: '/things/b' }, { status: 404 });
    expect([await status('/things/a'), await status('/things/b'), await status('/things/b')]).toEqual([200, 404, 200]);

    const create = async (json: object): Promise<number> => (await call(mock, 'POST', '/things', { json })).status;
    await mock.once({ ...creating, body: { name: 'Bo' } }, { status: 409 });
    expect(await create({ name: 'Ada' })).toBe(201);
    expect(await create({ name: 'Bo', password: 'p' })).toBe(409);

    await mock.once({ ...target, skip: 1, times: 2 }, { status: 503 });
    await mock.once(target, { status: 500 });
    expect([await status(), await status(), await status(), await status()]).toEqual([500, 503, 503, 200]);
  });

  test('leave the answer to the specification when they only delay it or add a header', async () => {
    await mock.once(target, { delay: 30, headers: { 'X-Trace': 't' } });
    const response = await call(mock, 'GET', '/things/x');
    expect([response.headers.get('x-trace'), await response.json()]).toEqual(['t', ADA]);
    expect(last().durationMs).toBeGreaterThanOrEqual(30);
  });

  test('an operation that does not exist is refused', async () => {
    await expect(mock.once({ ...target, operationId: 'getThings' }, {})).rejects.toThrow('Did you mean getThing?');
    await expect(mock.once({ surface: 'sinch', operationId: 'x' }, {})).rejects.toMatchObject({
      code: 'UNKNOWN_SURFACE',
    });
  });

  test.each<[string, object, object, RegExp]>([
    ['a misspelt member', {}, { statsu: 500 }, /answer has no member "statsu". Did you mean status\?/],
    ['a misspelt condition', { pth: '/x' }, {}, /target has no member "pth". Did you mean path\?/],
    ['a path that is none', { path: 'things' }, {}, /`path` does not begin/],
    ['a count of none', { times: 0 }, {}, /`times` is not a whole number of at least 1/],
    ['a status that ends nothing', {}, { status: 102 }, /200 to 599/],
    ['a header nobody can send', {}, { headers: { 'a b': 'x' } }, /a header cannot be sent/i],
    ['a value that is no text', {}, { headers: { 'retry-after': 1 } }, /retry-after is not a text/],
    ['a body that is no JSON', {}, { body: 1n }, /`body` cannot be written as JSON/],
    ['a function', {}, { body: () => 1 }, /`body` cannot be written as JSON/],
    ['an endless delay', {}, { delay: Number.POSITIVE_INFINITY }, /`delay` is not a whole number/],
    ['an unknown fault', {}, { fault: 'explode' }, /none of reset, stall, truncate, empty/],
    ['bytes without a fault', {}, { after: 3 }, /`after` says nothing/],
    ['two bodies', {}, { body: 'x', stream: { steps: [] } }, /only one can be sent/],
    ['a fault of a stream', {}, { fault: 'reset', stream: { steps: [] } }, /steps `stall` and `cut`/],
    ['a misspelt step', {}, { stream: { steps: [{ dat: 1 }] } }, /step 0 of the stream has no member "dat". Did you/i],
  ])('%s is refused at once', async (_, more, answer, message) => {
    const refused = mock.once({ ...target, ...more } as never, answer as never);
    await expect(refused).rejects.toMatchObject({ code: 'INVALID_SCRIPT', message: expect.stringMatching(message) });
    expect(await status()).toBe(200);
  });
});

describe('faults of the connection', () => {
  const WHOLE = JSON.stringify(ADA);
  interface Seen {
    status?: number;
    text: string;
    end: string;
  }

  /** What a client sees: the status, what of the body arrived, and how it ended. It leaves when `enough` arrived. */
  const outcome = async (answer: ScriptedAnswer, enough?: number): Promise<Seen> => {
    await mock.once(target, answer);
    const before = mock.requests.length;
    const client = new AbortController();
    const seen: Seen = { text: '', end: 'whole' };
    if (enough === 0)
      void expect
        .poll(() => mock.requests.length)
        .toBe(before + 1)
        .then(() => client.abort());
    try {
      const response = await call(mock, 'GET', '/things/x', { signal: client.signal });
      seen.status = response.status;
      for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
        seen.text += chunk;
        if (seen.text.length === enough) client.abort();
      }
    } catch (error) {
      const { name, cause } = error as Error & { cause?: { code?: string } };
      seen.end = cause?.code ?? name;
    }
    return seen;
  };

  test('reset', async () => {
    expect(await outcome({ fault: 'reset' })).toEqual({ text: '', end: 'ECONNRESET' });
    expect(last()).toMatchObject({ status: 0, scripted: true });
    expect(await outcome({ fault: 'reset', after: 5, status: 201 })).toMatchObject({ status: 201, end: 'ECONNRESET' });
    expect(last().status).toBe(201);
  });

  test('empty: the connection closes without an answer', async () => {
    expect(await outcome({ fault: 'empty' })).toEqual({ text: '', end: 'UND_ERR_SOCKET' });
  });

  test('truncate: half of the body, or so much of it', async () => {
    const half = WHOLE.slice(0, Math.floor(WHOLE.length / 2));
    expect(await outcome({ fault: 'truncate' })).toEqual({ status: 200, text: half, end: 'UND_ERR_SOCKET' });
    expect(await outcome({ fault: 'truncate', after: 3 })).toMatchObject({ text: WHOLE.slice(0, 3) });
    expect(await outcome({ fault: 'truncate', after: 999 })).toEqual({
      status: 200,
      text: WHOLE,
      end: 'UND_ERR_SOCKET',
    });
    expect(await outcome({ fault: 'truncate', status: 200 })).toEqual({ status: 200, text: '', end: 'UND_ERR_SOCKET' });
  });

  test('stall: until the client goes', async () => {
    expect(await outcome({ fault: 'stall' }, 0)).toEqual({ text: '', end: 'AbortError' });
    expect(await outcome({ fault: 'stall', after: 4 }, 4)).toEqual({
      ...{ status: 200, text: WHOLE.slice(0, 4) },
      end: 'AbortError',
    });
  });

  test('neither a stall nor a delay keeps the mock from stopping', async () => {
    const own = await startSample();
    await own.once(target, { fault: 'stall' });
    await own.once(target, { delay: 60_000 });
    const calls = [call(own, 'GET', '/things/x'), call(own, 'GET', '/things/x')].map((each) =>
      each.catch(() => 'gone'),
    );
    await expect.poll(() => own.requests.length).toBe(2);
    await own.stop();
    expect(await Promise.all(calls)).toEqual(['gone', 'gone']);
  });
});
