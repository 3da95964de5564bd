import { NotFoundError, RateLimitError, ValidationError } from '@linktor/core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Antonnia, opaqueContent } from '../src/antonnia/index.ts';
import { listServer, type Said } from './list-server.ts';

const at = (url: string): Antonnia =>
  new Antonnia({ baseUrl: `${url}/conversations/v2/`, token: 'sk_live_1', maxRetries: 0 });

const failure = async (status: number, body: unknown): Promise<unknown> => {
  await using server = await listServer((): Said => ({ status, body }));
  // Awaited here: the server goes when the function ends.
  return await at(server.url)
    .sessions.get('s')
    .then(
      () => undefined,
      (error: unknown) => error,
    );
};

describe('the environment', () => {
  afterEach(() => void vi.unstubAllEnvs());

  test('gives token and address, but no token to an address that the code names', async () => {
    await using server = await listServer((): Said => ({ json: { id: 's' } }));
    vi.stubEnv('ANTONNIA_TOKEN', 'env-token');
    vi.stubEnv('ANTONNIA_BASE_URL', server.url);
    await new Antonnia().sessions.get('s');
    await new Antonnia({ token: 'mine' }).sessions.get('s');
    expect(server.requests.map(({ headers }) => headers['authorization'])).toEqual(['Bearer env-token', 'Bearer mine']);
    expect(() => new Antonnia({ baseUrl: 'http://stranger.example' })).toThrow('token is not set');
    expect(() => new Antonnia({ token: undefined })).toThrow('token is not set');
  });
});

describe('errors', () => {
  test('a detail may be a text', async () => {
    const error = await failure(404, { detail: 'Session not found' });
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({ message: 'Session not found', status: 404, path: '/sessions/{session_id}' });
  });

  test('a detail may be a list of complaints', async () => {
    const detail = [{ loc: ['body', 'debounce_time'], msg: 'Input should be less than 60', type: 'less_than' }];
    const error = await failure(422, { detail });
    expect(error).toBeInstanceOf(ValidationError);
    expect(error).toMatchObject({ message: 'body.debounce_time: Input should be less than 60', details: detail });
  });

  test('the wait stands in the body', async () => {
    const error = await failure(429, { detail: 'Slow down', retry_after: 120 });
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ retryAfter: 120 });
  });
});

describe('what goes over the wire', () => {
  test('a base URL with a path, and the token', async () => {
    await using server = await listServer(() => ({ json: {} }));
    await at(server.url).sessions.get('a/b');
    const [seen] = server.requests;
    expect(seen?.target).toBe('/conversations/v2/sessions/a%2Fb');
    expect(seen?.headers.authorization).toBe('Bearer sk_live_1');
  });

  test('the bodies', async () => {
    await using server = await listServer(({ target }) => ({ json: target.endsWith('/search') ? [] : {} }));
    const { sessions, agents } = at(server.url);
    await sessions.update('s', { metadata: { a: 1 } });
    await sessions.transfer('s', { agent_id: null });
    await sessions.finish('s');
    await sessions.reply('s');
    await sessions.reply('s', { debounce_time: 60 });
    await sessions.reply('s', { debounce_time: 0 });
    await sessions.messages.search('path', { session_id: 'other', limit: 5 } as never);
    await agents.update('a', { name: 'Ada' });
    expect(server.requests.map(({ method, body }) => [method, body])).toEqual([
      ['PATCH', { fields: { metadata: { a: 1 } } }],
      ['POST', { agent_id: null }],
      ['POST', {}],
      ['POST', { debounce_time: 3 }],
      ['POST', { debounce_time: 60 }],
      ['POST', { debounce_time: 0 }],
      // What the path says holds.
      ['POST', { session_id: 'path', limit: 5 }],
      ['PATCH', { fields: { name: 'Ada' } }],
    ]);
  });
});

test('content of a kind this version does not know passes as it is, a known kind does not pass as unknown', async () => {
  await using server = await listServer(() => ({ json: { id: 'm' } }));
  const { messages } = at(server.url).sessions;
  const stickers = ['sticker', 'constructor'].map((type) => ({ type, url: 'u', deep: { x: null } }));
  for (const content of stickers) await messages.create('s', { role: 'user', content: opaqueContent(content) });
  expect(server.requests.map(({ body }) => body)).toEqual(stickers.map((content) => ({ role: 'user', content })));
  expect(() => opaqueContent({ type: 'video', uri: 'u' })).toThrow(ValidationError);
  expect(() => opaqueContent({} as never)).toThrow(ValidationError);
});

test('a message that is not there is null', async () => {
  await using server = await listServer(() => ({ json: null }));
  expect(await at(server.url).sessions.messages.get('s', 'm')).toBeNull();
});

test('a token function is asked again after a 401', async () => {
  const given: string[] = [];
  await using server = await listServer(({ headers }) =>
    headers.authorization === 'Bearer second' ? { json: { id: 's' } } : { status: 401, body: { detail: 'expired' } },
  );
  const token = (): string => {
    const next = given.length === 0 ? 'first' : 'second';
    given.push(next);
    return next;
  };
  const antonnia = new Antonnia({ baseUrl: server.url, token });
  expect((await antonnia.sessions.get('s')).id).toBe('s');
  expect(given).toEqual(['first', 'second']);
});
