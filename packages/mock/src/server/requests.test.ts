import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { call, SECRET, startSample } from '../../test/sample.ts';
import type { Mock, RequestRecord } from '../types.ts';

let mock: Mock<'linktor'>;
beforeAll(async () => {
  mock = await startSample();
});
beforeEach(() => mock.reset());
afterAll(() => mock.stop());

const last = (): RequestRecord => mock.requests.at(-1)!;

describe('validation', () => {
  test('a valid request gets the first example and no violation', async () => {
    const response = await call(mock, 'GET', '/things?limit=5');
    expect(await response.json()).toEqual({
      data: [
        { id: 'a', name: 'Ada' },
        { id: 'b', name: 'Bo' },
      ],
    });
    expect(last()).toMatchObject({
      surface: 'linktor',
      operationId: 'listThings',
      method: 'GET',
      path: '/things',
      query: { limit: '5' },
      status: 200,
      responseType: 'application/json',
      scripted: false,
      violations: [],
    });
  });

  test.each([
    ['GET', '/things?limit=500', undefined, 400, 'limit must be <= 100'],
    ['POST', '/things', {}, 422, 'name is required'],
    ['POST', '/things', { name: 'x', colour: 'red' }, 422, 'colour is not a member the specification knows'],
    ['GET', '/things/a/consents/SOME', undefined, 400, 'list must be one of ALL, NONE'],
  ])('%s %s with %o is a violation and a %i', async (method, path, json, status, message) => {
    const response = await call(mock, method, path, { json });
    expect(response.status).toBe(status);
    expect(last().violations).toEqual([expect.objectContaining({ direction: 'request', severity: 'error', message })]);
  });

  test('a response that breaks its schema is a violation and a 500', async () => {
    expect((await call(mock, 'GET', '/broken')).status).toBe(500);
    expect(last().violations.map(({ direction }) => direction)).toEqual(['response', 'response']);
  });

  test('broken JSON, a wrong media type, a path and a method nobody described are reported', async () => {
    const headers = { 'content-type': 'application/json' };
    expect((await call(mock, 'POST', '/things', { body: '{', headers })).status).toBe(422);
    expect((await call(mock, 'POST', '/things', { body: 'x', headers: { 'content-type': 'text/plain' } })).status).toBe(
      422,
    );
    expect((await call(mock, 'GET', '/nothing')).status).toBe(404);
    const wrongMethod = await call(mock, 'PATCH', '/things');
    expect([wrongMethod.status, wrongMethod.headers.get('allow')]).toEqual([405, 'GET, POST']);
    expect(mock.requests.every(({ violations }) => violations.length === 1)).toBe(true);
  });

  test('multipart and urlencoded bodies are validated', async () => {
    const form = new FormData();
    form.set('name', 'n');
    expect((await call(mock, 'POST', '/uploads', { body: form })).status).toBe(400);
    form.set('file', new Blob([new Uint8Array([0, 255, 13, 10])]), 'a.bin');
    expect((await call(mock, 'POST', '/uploads', { body: form })).status).toBe(201);
    // A file need not say what it is.
    const part = (head: string, text: string): string =>
      `--x\r\nContent-Disposition: form-data; ${head}\r\n\r\n${text}\r\n`;
    const body = `${part('name="file"; filename="a.csv"', 'a,b')}${part('name="name"', 'n')}--x--\r\n`;
    const untyped = { body, headers: { 'content-type': 'multipart/form-data; boundary=x' } };
    expect((await call(mock, 'POST', '/uploads', untyped)).status).toBe(201);
    const authorization = `Basic ${btoa(`id:${SECRET}`)}`;
    const token = (grant: string): Promise<Response> =>
      call(mock, 'POST', '/oauth2/token', {
        body: new URLSearchParams({ grant_type: grant }),
        headers: { authorization },
      });
    expect((await token('client_credentials')).status).toBe(200);
    expect((await token('password')).status).toBe(400);
  });
});

test('a connection that idles is left to the client to close: a server that does may close it upon a request', async () => {
  const response = await call(mock, 'GET', '/things');
  // Where Node would close it itself it says after how many seconds.
  expect([response.status, response.headers.get('keep-alive')]).toEqual([200, null]);
});

describe('authentication', () => {
  test.each([
    ['an API key', { 'x-api-key': 'k' }, 200],
    ['a bearer token', { authorization: 'Bearer t' }, 200],
    ['nothing', {}, 401],
    ['an empty API key', { 'x-api-key': '' }, 401],
    ['the wrong scheme', { authorization: 'Basic YTpi' }, 401],
  ])('%s', async (_, headers, status) => {
    const response = await fetch(`${mock.urls.linktor}/things`, { headers });
    expect(response.status).toBe(status);
    expect(last().violations.length).toBe(status === 401 ? 1 : 0);
  });

  test('an operation has its own scheme: the token endpoint takes Basic only', async () => {
    const body = new URLSearchParams({ grant_type: 'client_credentials' });
    expect((await call(mock, 'POST', '/oauth2/token', { body })).status).toBe(401);
  });
});

describe('paths', () => {
  test.each([
    ['GET', '/things/counts', 'countThings'],
    ['GET', '/things/a%2Fb', 'getThing'],
    ['GET', '/things/a,b', 'getThing'],
    ['GET', '/things/a%25', 'getThing'],
    ['POST', '/things:send', 'sendThing'],
    ['POST', '/things/c1:merge', 'mergeThing'],
    ['POST', '/things/c1:stop', 'stopThing'],
    ['POST', '/things/c:1:stop', 'stopThing'],
    ['GET', '/things/a/consents/ALL', 'listConsents'],
    ['GET', '/things/a/consents/identities', 'listIdentities'],
    ['GET', '/things/a/consents/identities/%2B4670', 'getIdentity'],
    ['GET', '/things/a/consents/identities/+4670', 'getIdentity'],
  ])('%s %s is %s', async (method, path, operationId) => {
    await call(mock, method, path);
    expect(last()).toMatchObject({ operationId, status: 200, violations: [] });
  });

  test.each([
    ['/things/c1:mergeX', 405],
    ['/things/c1%3Amerge', 405],
    ['/things%3Asend', 404],
    ['/things/', 404],
    ['/things/:merge', 405],
  ])('POST %s is no operation', async (path, status) => {
    expect((await call(mock, 'POST', path)).status).toBe(status);
    expect(last().operationId).toBe(null);
  });
});

describe('Prefer', () => {
  test.each([
    ['code=404', 404, { message: 'No.' }],
    ['code="404"', 404, { message: 'No.' }],
  ])('%s', async (prefer, status, body) => {
    const response = await call(mock, 'POST', '/things', { json: { name: 'x' }, headers: { prefer } });
    expect([response.status, await response.json()]).toEqual([status, body]);
  });

  test('example and dynamic', async () => {
    const none = await call(mock, 'GET', '/things', { headers: { prefer: 'example=none' } });
    expect(await none.json()).toEqual({ data: [] });
    const dynamic = await call(mock, 'GET', '/things/x', { headers: { prefer: 'dynamic=true' } });
    expect(await dynamic.json()).not.toEqual({ id: 'a', name: 'Ada' });
    expect(last().violations).toEqual([]);
  });

  test('a value that cannot be used is refused, not ignored', async () => {
    expect((await call(mock, 'GET', '/things', { headers: { prefer: 'code=abc' } })).status).toBe(400);
    expect((await call(mock, 'GET', '/things', { headers: { prefer: 'dynamic=maybe' } })).status).toBe(400);
    expect((await call(mock, 'GET', '/things', { headers: { prefer: 'example=missing' } })).status).toBe(404);
  });
});

describe('server-sent events', () => {
  const stream = 'data: {"delta":"Hé"}\n\ndata: {"delta":"!"}\r\n\r\ndata: [DONE]\n\n';

  test.each([['*/*'], ['application/json'], ['text/event-stream']])(
    'stream: true answers the example byte for byte, whatever Accept says (%s)',
    async (accept) => {
      const response = await call(mock, 'POST', '/completions', {
        json: { prompt: 'x', stream: true },
        headers: { accept },
      });
      expect(response.headers.get('content-type')).toBe('text/event-stream');
      expect(await response.text()).toBe(stream);
      expect(last()).toMatchObject({ responseType: 'text/event-stream', violations: [] });
    },
  );

  test('without the flag the same operation answers JSON', async () => {
    const response = await call(mock, 'POST', '/completions', {
      json: { prompt: 'x' },
      headers: { accept: 'text/event-stream, */*' },
    });
    expect(await response.json()).toEqual({ text: 'Hé!' });
  });

  test('a refusal asked for comes as JSON with its headers, not as a quiet 200', async () => {
    const headers = { accept: 'text/event-stream', prefer: 'code=429' };
    const response = await call(mock, 'POST', '/completions', { json: { prompt: 'x', stream: true }, headers });
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '7']);
    expect(await response.json()).toEqual({ code: 'slow_down' });
  });
});

describe('the log', () => {
  test('holds what a test asserts on and no secret', async () => {
    const json = { name: 'x', password: SECRET, page_token: 'p' };
    await call(mock, 'POST', `/things?access_token=${SECRET}&limit=1`, {
      json,
      headers: { cookie: SECRET, 'idempotency-key': 'k-1' },
    });
    const body = new URLSearchParams({ grant_type: 'client_credentials', client_secret: SECRET });
    await call(mock, 'POST', '/oauth2/token', { body, headers: { authorization: `Basic ${btoa(SECRET)}` } });
    expect(mock.requests[0]).toMatchObject({
      body: { name: 'x', password: '[redacted]', page_token: 'p' },
      query: { access_token: '[redacted]', limit: '1' },
      headers: { 'x-api-key': '[redacted]', 'idempotency-key': 'k-1' },
    });
    expect(mock.requests[1]?.body).toEqual({ grant_type: 'client_credentials', client_secret: '[redacted]' });
    const log = JSON.stringify(mock.requests);
    expect(log).not.toContain(SECRET);
    expect(log).not.toContain(btoa(SECRET));
  });

  test('is in place when the answer arrives, numbered, and reports to onRequest', async () => {
    const seen: RequestRecord[] = [];
    await using own = await startSample({ onRequest: (record) => seen.push(record) });
    await call(own, 'GET', '/things');
    await call(own, 'GET', '/things');
    expect(own.requests).toEqual(seen);
    expect(seen.map(({ seq }) => seq)).toEqual([1, 2]);
    await own.reset();
    expect(own.requests).toEqual([]);
  });

  test('a browser preflight is answered and not logged', async () => {
    const headers = {
      origin: 'http://app.test',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'x-api-key',
    };
    const response = await fetch(`${mock.urls.linktor}/things`, { method: 'OPTIONS', headers });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-origin')).toBe('http://app.test');
    expect(mock.requests).toEqual([]);
  });
});
