import { NetworkError } from '@linktor/core';
import { describe, expect, test } from 'vitest';
import { json, reply, request, type Step, scriptedServer, serve } from './scripted-server.ts';
import { API_KEY, createThing, getThing, headThing, rejection, transportTo } from './support.ts';

const id = { path: { id: '1' } };
const ok = json(200, { id: '1' });

// Every spelling under which somebody sends a credential.
const spellings = [
  'X-API-Key',
  'x-api-key',
  'Authorization',
  'AUTHORIZATION',
  'Proxy-Authorization',
  'Cookie',
  'X-Auth-Token',
  'X-Access-Token',
  'X-Amz-Security-Token',
  'Api-Key',
  'apikey',
  'X-Tenant-Secret',
  'X-Something-Of-Ours',
];

describe('a redirect to another origin', () => {
  test.each([301, 302, 303, 307, 308])('%i is refused, and nothing reaches the stranger', async (status) => {
    await using stranger = await scriptedServer([request, ok]);
    await using server = await scriptedServer([request, reply(status, '', { location: `${stranger.url}/things/1` })]);
    const headers = { Cookie: 'canary-credential' };
    const error = await rejection(transportTo(server.url, { headers }).request(getThing, id));
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({ code: 'REDIRECT_REFUSED', status });
    expect((error as Error).message).toContain(`to ${stranger.url}`);
    expect(stranger.connections()).toBe(0);
  });

  test.each(spellings)('%s stays at home', async (name) => {
    await using stranger = await scriptedServer([request, ok]);
    await using server = await scriptedServer([request, reply(307, '', { location: stranger.url })]);
    await rejection(transportTo(server.url, { headers: { [name]: 'canary-credential' } }).request(getThing, id));
    expect(server.requests[0]?.headers[name.toLowerCase()]).toBe('canary-credential');
    expect(stranger.connections()).toBe(0);
  });

  test('another port, another name of the same host, and another scheme are other origins', async () => {
    await using server = await scriptedServer([request, ok]);
    for (const location of [
      `http://localhost:${server.port}/`,
      `https://127.0.0.1:${server.port}/`,
      `//127.0.0.1:${server.port + 1}/`,
      `http://127.0.0.1:${server.port}.evil.example/`,
      'http://127.0.0.1/',
    ]) {
      await using from = await scriptedServer([request, reply(307, '', { location })]);
      const error = await rejection(transportTo(from.url).request(getThing, id));
      expect(error).toMatchObject({ code: 'REDIRECT_REFUSED' });
    }
    expect(server.connections()).toBe(0);
  });

  test.each([
    'http://[',
    'javascript:alert(1)',
    'data:,x',
    'file:///etc/passwd',
    'http://user:pass@127.0.0.1/',
    'blob:x',
  ])('nor does %s do harm', async (location) => {
    await using server = await scriptedServer([request, reply(302, '', { location })]);
    const error = await rejection(transportTo(server.url).request(getThing, id));
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({ code: 'REDIRECT_REFUSED' });
    expect(server.requests).toHaveLength(1);
  });

  test('credentials in the target are refused, be it at home', async () => {
    const home: Step = (line) =>
      reply(307, '', { location: `http://user:pass@127.0.0.1:${line.socket.localPort}/x` })(line);
    await using server = await scriptedServer([serve({ '/things/1': home, '/x': ok })]);
    expect(await rejection(transportTo(server.url).request(getThing, id))).toMatchObject({ code: 'REDIRECT_REFUSED' });
    expect(server.requests).toHaveLength(1);
  });

  test('is not retried', async () => {
    await using server = await scriptedServer([request, reply(307, '', { location: 'http://127.0.0.1:1/' })]);
    await rejection(transportTo(server.url).request(getThing, id));
    expect(server.requests).toHaveLength(1);
  });
});

describe('a redirect within the origin', () => {
  test.each([301, 302, 303, 307, 308])('%i of a GET is followed, with the credential', async (status) => {
    await using server = await scriptedServer([
      serve({ '/things/1': reply(status, 'moved', { location: '/new?x=1' }), '/new': ok }),
    ]);
    await expect(transportTo(server.url).request(getThing, id)).resolves.toEqual({ id: '1' });
    expect(server.requests.map(({ target }) => target)).toEqual(['/things/1', '/new?x=1']);
    for (const seen of server.requests) expect(seen.headers['x-api-key']).toBe(API_KEY);
  });

  test('of a HEAD is followed too', async () => {
    await using server = await scriptedServer([
      serve({ '/things/1': reply(301, '', { location: '/new' }), '/new': reply(200) }),
    ]);
    await transportTo(server.url).request(headThing, id);
    expect(server.requests.map(({ method, target }) => `${method} ${target}`)).toEqual(['HEAD /things/1', 'HEAD /new']);
  });

  test.each([307, 308])('%i of a POST sends the body again', async (status) => {
    await using server = await scriptedServer([
      serve({ '/things': reply(status, '', { location: '/new' }), '/new': ok }),
    ]);
    await transportTo(server.url).request(createThing, { body: { a: 1 } });
    expect(server.requests.map(({ method, target, body }) => [method, target, body])).toEqual([
      ['POST', '/things', '{"a":1}'],
      ['POST', '/new', '{"a":1}'],
    ]);
    expect(new Set(server.requests.map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
  });

  test.each([301, 302, 303])('%i of a POST would make a GET of it, and is refused', async (status) => {
    await using server = await scriptedServer([
      serve({ '/things': reply(status, '', { location: '/new' }), '/new': ok }),
    ]);
    const error = await rejection(transportTo(server.url).request(createThing, { body: {} }));
    expect(error).toMatchObject({ code: 'REDIRECT_REFUSED', status });
    expect(server.requests).toHaveLength(1);
  });

  test('for ever ends after five', async () => {
    await using server = await scriptedServer([
      serve(
        Object.fromEntries(
          ['/things/1', '/a', '/b'].map((path) => [path, reply(307, '', { location: path === '/a' ? '/b' : '/a' })]),
        ),
      ),
    ]);
    const error = await rejection(transportTo(server.url).request(getThing, id));
    expect(error).toMatchObject({ code: 'REDIRECT_REFUSED', message: expect.stringContaining('after 5 others') });
    expect(server.requests).toHaveLength(6);
  });

  test('may go out and may not come back', async () => {
    await using server = await scriptedServer([
      serve({
        '/things/1': reply(307, '', { location: '/a' }),
        '/a': reply(307, '', { location: 'http://127.0.0.1:1/b' }),
      }),
    ]);
    expect(await rejection(transportTo(server.url).request(getThing, id))).toMatchObject({ code: 'REDIRECT_REFUSED' });
  });

  test.each([300, 304, 305, 306, 310, 399])('%i is none, whatever it points at', async (status) => {
    await using server = await scriptedServer([
      serve({ '/things/1': reply(status, '', { location: '/new' }), '/new': ok }),
    ]);
    const error = await rejection(transportTo(server.url).request(getThing, id));
    expect(error).toMatchObject({ name: 'LinktorError', code: 'HTTP_ERROR', status });
    expect(server.requests).toHaveLength(1);
  });

  test('must stay with HTTP: a blob has the origin of its maker', async () => {
    const calls: string[] = [];
    const fetch = async (url: string): Promise<Response> => {
      calls.push(url);
      return new Response(null, { status: 302, headers: { location: 'blob:http://x/7a1c' } });
    };
    expect(await rejection(transportTo('http://x', { fetch }).request(getThing, id))).toMatchObject({
      code: 'REDIRECT_REFUSED',
    });
    expect(calls).toEqual(['http://x/things/1']);
  });

  test.each([307, 308])('%i of a body that is a stream is refused: it is spent', async (status) => {
    await using server = await scriptedServer([
      serve({ '/things': reply(status, '', { location: '/new' }), '/new': ok }),
    ]);
    const body = new Blob(['once']).stream();
    const error = await rejection(transportTo(server.url).request(createThing, { body }));
    expect(error).toMatchObject({ code: 'REDIRECT_REFUSED', status, method: 'POST', path: '/things' });
    expect(server.requests.map(({ target, body: sent }) => [target, sent])).toEqual([['/things', 'once']]);
  });

  test('without a target is an answer like any other', async () => {
    await using server = await scriptedServer([request, reply(302, '{"message":"nowhere"}')]);
    expect(await rejection(transportTo(server.url).request(getThing, id))).toMatchObject({
      status: 302,
      message: 'nowhere',
    });
  });

  test('hidden by a browser is refused with a remedy', async () => {
    const hidden = {
      type: 'opaqueredirect',
      status: 0,
      ok: false,
      headers: new Headers(),
      body: null,
      text: async () => '',
    };
    const fetch = async (): Promise<Response> => hidden as unknown as Response;
    const error = await rejection(transportTo('http://x', { fetch }).request(getThing, id));
    expect(error).toMatchObject({ code: 'REDIRECT_REFUSED', remediation: expect.stringContaining('baseUrl') });
  });
});

test.each<[string, object, number, string, RegExp]>([
  ['a POST that would become a GET', { a: 1 }, 302, '/new', /GET/],
  ['a stream', new Blob(['x']).stream(), 307, '/new', /stream/],
  ['a circle', { a: 1 }, 307, '/things', /circles/],
  ['another origin', { a: 1 }, 307, 'http://stranger.example/', /no other origin/],
])('a redirect that is refused says the true remedy: %s', async (_what, body, status, location, remedy) => {
  const fetch = async (): Promise<Response> => new Response(null, { status, headers: { location } });
  const error = await rejection(transportTo('http://x', { fetch }).request(createThing, { body }));
  expect(error).toMatchObject({ code: 'REDIRECT_REFUSED', status, remediation: expect.stringMatching(remedy) });
});
