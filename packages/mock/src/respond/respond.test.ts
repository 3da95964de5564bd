import { afterEach, describe, expect, test } from 'vitest';
import { call, SECRET, startSample } from '../../test/sample.ts';
import { startMock } from '../start.ts';
import type { Mock, MockOptions } from '../types.ts';
import { Refusal } from './refusal.ts';
import type { Exchange, ValidRequest } from './types.ts';

let mock: Mock<'linktor'> | undefined;
afterEach(() => mock?.stop());
const start = async (options: Partial<MockOptions<'linktor'>>): Promise<Mock<'linktor'>> => {
  mock = await startSample(options);
  return mock;
};

describe('a responder', () => {
  test('answers in place of the example, and leaves to it what it does not answer', async () => {
    const mock = await start({
      respond: ({ operationId, params }) =>
        operationId === 'getThing' ? { body: { id: params['id'], name: 'Eve' }, headers: { 'X-Own': '1' } } : undefined,
    });
    const own = await call(mock, 'GET', '/things/a%2Fb');
    expect([own.status, own.headers.get('x-own'), await own.json()]).toEqual([200, '1', { id: 'a/b', name: 'Eve' }]);
    expect(await (await call(mock, 'GET', '/things/counts')).json()).toEqual({ count: 2 });
    expect(mock.requests.map(({ violations }) => violations)).toEqual([[], []]);
  });

  test('refuses with what another copy of this package made, too', async () => {
    const brand = { [Symbol.for('@linktor/mock/refusal')]: true };
    const foreign = Object.assign(new Error('Taken.'), {
      status: 404,
      code: undefined,
      fields: {},
      headers: {},
      ...brand,
    });
    expect(foreign).toBeInstanceOf(Refusal);
    expect(new Error('Taken.')).not.toBeInstanceOf(Refusal);
    const mock = await start({
      respond: () => {
        throw foreign;
      },
    });
    expect((await call(mock, 'GET', '/things/a')).status).toBe(404);
  });

  test('is not asked about a request that breaks the specification', async () => {
    const asked: string[] = [];
    const mock = await start({ respond: ({ operationId }) => void asked.push(operationId) });
    expect((await call(mock, 'POST', '/things', { json: {} })).status).toBe(422);
    expect(asked).toEqual([]);
  });

  test('sees what was sent: body, query, credential, the fields of a form, the bytes of a file', async () => {
    const seen: ValidRequest[] = [];
    const mock = await start({ respond: (request) => void seen.push(request) });
    await call(mock, 'GET', '/things?limit=5');
    await call(mock, 'POST', '/things', { json: { name: 'Ada', password: 'pw' } });
    const basic = { authorization: `Basic ${btoa('k:s')}` };
    const fields = new URLSearchParams({ grant_type: 'client_credentials' });
    await call(mock, 'POST', '/oauth2/token', { body: fields, headers: basic });
    const form = new FormData();
    form.append('name', 'raw');
    form.append('file', new File([new Uint8Array([0, 255, 128])], 'raw.bin', { type: 'application/x-raw' }));
    await call(mock, 'POST', '/uploads', { body: form });
    expect(seen.map(({ operationId, query, body }) => ({ operationId, query, body }))).toEqual([
      { operationId: 'listThings', query: { limit: '5' }, body: null },
      { operationId: 'createThing', query: {}, body: { name: 'Ada', password: 'pw' } },
      { operationId: 'createToken', query: {}, body: { grant_type: 'client_credentials' } },
      { operationId: 'upload', query: {}, body: null },
    ]);
    expect(seen[0]?.headers['x-api-key']).toBe(SECRET);
    expect(seen[3]?.form).toEqual([
      { name: 'name', text: 'raw' },
      { name: 'file', filename: 'raw.bin', type: 'application/x-raw', bytes: new Uint8Array([0, 255, 128]) },
    ]);
  });

  test('is told what the specification would answer, and which members it requires', async () => {
    const mock = await start({
      respond: async (request) => {
        const { status, body, required } = await request.example();
        return { status, body: { ...(body as object), name: required.join() } };
      },
    });
    const answer = await call(mock, 'POST', '/things', { json: { name: 'x' } });
    expect([answer.status, await answer.json()]).toEqual([201, { id: 'a', name: 'id,name' }]);
  });

  test('is held to the specification: what it answers against it goes out and stands in the record', async () => {
    const mock = await start({ respond: () => ({ body: { id: 7 } }) });
    const answer = await call(mock, 'GET', '/things/a');
    expect([answer.status, await answer.json()]).toEqual([200, { id: 7 }]);
    expect(mock.requests[0]?.violations.map(({ direction, severity }) => [direction, severity])).toEqual([
      ['response', 'error'],
      ['response', 'error'],
    ]);
  });

  test('refuses in the platform’s own form', async () => {
    const mock = await start({
      respond: () => {
        throw new Refusal(404, 'Nobody is called Eve.', { headers: { 'x-own': '1' } });
      },
    });
    const refused = await call(mock, 'POST', '/things', { json: { name: 'Eve' } });
    const told = [refused.status, refused.headers.get('x-own'), await refused.json()];
    expect(told).toEqual([404, '1', { message: 'Nobody is called Eve.' }]);
    expect(mock.requests[0]?.violations).toEqual([]);
  });

  test('that throws anything else is a 500 with a violation', async () => {
    const mock = await start({
      respond: () => {
        throw new TypeError('no memory');
      },
    });
    expect((await call(mock, 'GET', '/things/a')).status).toBe(500);
    expect(mock.requests[0]?.violations).toMatchObject([{ direction: 'response', message: 'no memory' }]);
  });

  test('streams', async () => {
    const mock = await start({
      respond: () => ({
        stream: (async function* () {
          yield 'data: 1\n\n';
          yield new TextEncoder().encode('data: 2\n\n');
        })(),
      }),
    });
    const answer = await call(mock, 'POST', '/completions', { json: { prompt: 'x', stream: true } });
    expect(answer.headers.get('content-type')).toBe('text/event-stream');
    expect(await answer.text()).toBe('data: 1\n\ndata: 2\n\n');
  });

  test('in another process is refused', async () => {
    await expect(startMock({ child: true, respond: () => undefined })).rejects.toMatchObject({ code: 'NOT_IN_CHILD' });
  });
});

test('the refusals of every platform have its own form, code and fields', async () => {
  const refused = { code: 'BUSY', fields: { 'a.b': 'is taken' } };
  const mock = await startMock({
    port: 0,
    respond: ({ operationId, surface }) => {
      const status = surface === 'antonnia' ? 422 : operationId === 'getWebhook' ? 404 : 409;
      throw new Refusal(status, 'It is taken.', refused);
    },
  });
  try {
    const json = async (url: string, headers: Record<string, string>): Promise<unknown> =>
      (await fetch(url, { headers })).json();
    expect(await json(`${mock.urls.linktor}/contacts/c`, { 'x-api-key': 'k' })).toEqual({
      code: 'BUSY',
      message: 'It is taken.',
      details: { 'a.b': 'is taken' },
    });
    expect(await json(`${mock.urls.linktor}/v1/webhooks/w`, { authorization: 'Bearer k' })).toMatchObject({
      error: { code: 'BUSY', message: 'It is taken.' },
    });
    expect(await json(`${mock.urls.antonnia}/sessions/s`, { authorization: 'Bearer k' })).toEqual({
      detail: [{ loc: ['body', 'a', 'b'], msg: 'is taken', type: 'state_error' }],
    });
    expect(await json(`${mock.urls.sinch}/v1/projects/p/apps/a`, { authorization: 'Bearer k' })).toMatchObject({
      error: { code: 409, status: 'BUSY' },
    });
    for (const { violations } of mock.requests) expect(violations).toEqual([]);
  } finally {
    await mock.stop();
  }
});

test('what disturbs a request comes before its answer, which is still the responder’s', async () => {
  const mock = await start({
    respond: () => ({ body: { id: 'a', name: 'Eve' } }),
    disturb: ({ params }) => (params['id'] === 'slow' ? { headers: { 'retry-after': '1' }, delay: 1 } : undefined),
  });
  const slow = await call(mock, 'GET', '/things/slow');
  expect([slow.headers.get('retry-after'), await slow.json()]).toEqual(['1', { id: 'a', name: 'Eve' }]);
  expect((await call(mock, 'GET', '/things/a')).headers.get('retry-after')).toBe(null);
  await mock.once({ surface: 'linktor', operationId: 'getThing' }, { status: 503 });
  expect((await call(mock, 'GET', '/things/slow')).status).toBe(503);
  expect(mock.requests.map(({ scripted }) => scripted)).toEqual([true, false, true]);
});

test('an exchange is told whole, with its source, and without its secrets', async () => {
  const told: Exchange[] = [];
  const mock = await start({
    respond: ({ operationId }) =>
      operationId === 'createToken'
        ? { body: { access_token: 'secret-1' }, headers: { 'x-token': 'secret-2' } }
        : undefined,
    onExchange: (exchange) => told.push(exchange),
  });
  const headers = { authorization: `Basic ${btoa('k:s')}` };
  await (
    await call(mock, 'POST', '/oauth2/token', {
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
      headers,
    })
  ).text();
  await (await call(mock, 'GET', '/things?limit=500')).text();
  await mock.once({ surface: 'linktor', operationId: 'countThings' }, { fault: 'truncate' });
  await call(mock, 'GET', '/things/counts')
    .then((response) => response.text())
    .catch(() => {});
  await call(mock, 'POST', '/completions', { json: { prompt: 'x', stream: true } }).then((response) => response.text());
  await expect.poll(() => told.length).toBe(4);
  expect(told.map(({ source, answer: { whole } }) => [source, whole])).toEqual([
    ['responder', true],
    ['refusal', true],
    ['once', false],
    ['example', true],
  ]);
  expect(told[0]?.answer).toMatchObject({ body: { access_token: '[redacted]' }, headers: { 'x-token': '[redacted]' } });
  expect(told.map(({ record }) => record)).toEqual(mock.requests);
  expect(told[1]?.received).toMatchObject({ method: 'GET', path: '/things?limit=500' });
  expect(Buffer.from(told[3]?.received.body ?? []).toString()).toBe('{"prompt":"x","stream":true}');
});

test('the record keeps as many as it was told to', async () => {
  const mock = await start({ history: 2 });
  for (const limit of [1, 2, 3]) await call(mock, 'GET', `/things?limit=${limit}`);
  expect(mock.requests.map(({ seq, query }) => [seq, query['limit']])).toEqual([
    [2, '2'],
    [3, '3'],
  ]);
});
