import { createTransport, withEnvironment } from '@linktor/core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { json, scriptedServer, serve } from './scripted-server.ts';
import { fakeFetch, getThing, jsonResponse } from './support.ts';

const id = { path: { id: '1' } };
const surface = { name: 'linktor', baseUrl: 'https://api.example.com' };

beforeEach(() => {
  for (const name of ['LINKTOR_API_KEY', 'LINKTOR_ACCESS_TOKEN', 'LINKTOR_BASE_URL']) vi.stubEnv(name, undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

/** Where a call of a client goes, and as whom. */
const goes = async (options: object): Promise<[string, string | undefined]> => {
  const { fetch, calls } = fakeFetch(jsonResponse(200, { id: '1' }));
  await createTransport(surface, { ...options, fetch }).request(getThing, id);
  const headers = calls[0]?.init.headers as Record<string, string>;
  return [calls[0]?.url as string, headers['x-api-key'] ?? headers['authorization']];
};
const HOME = 'https://api.example.com/things/1';

describe('a client given nothing', () => {
  test('takes key and address from the environment', async () => {
    vi.stubEnv('LINKTOR_API_KEY', 'env-key');
    expect(await goes({})).toEqual([HOME, 'env-key']);
    vi.stubEnv('LINKTOR_BASE_URL', 'http://mock.example/v1/');
    expect(await goes({})).toEqual(['http://mock.example/v1/things/1', 'env-key']);
  });

  test('takes an access token', async () => {
    vi.stubEnv('LINKTOR_ACCESS_TOKEN', 'env-token');
    expect(await goes({})).toEqual([HOME, 'Bearer env-token']);
  });

  test('over a socket, to the server that the environment names', async () => {
    await using server = await scriptedServer([serve({ '/things/1': json(200, { id: '1' }) })]);
    vi.stubEnv('LINKTOR_BASE_URL', server.url);
    await createTransport(surface, { apiKey: 'real-key' }).request(getThing, id);
    expect(server.requests).toMatchObject([{ target: '/things/1', headers: { 'x-api-key': 'real-key' } }]);
  });

  test('is told where a key could have come from', () => {
    expect(() => createTransport(surface, {})).toThrow(
      expect.objectContaining({ remediation: expect.stringContaining('LINKTOR_API_KEY') }),
    );
  });
});

describe('what the code says', () => {
  beforeEach(() => {
    vi.stubEnv('LINKTOR_API_KEY', 'env-key');
    vi.stubEnv('LINKTOR_BASE_URL', 'http://mock.example');
  });

  test('wins', async () => {
    expect(await goes({ apiKey: 'mine' })).toEqual(['http://mock.example/things/1', 'mine']);
    expect(await goes({ accessToken: 'mine' })).toEqual(['http://mock.example/things/1', 'Bearer mine']);
    expect(await goes({ onTokenRefresh: async () => 'mine' })).toEqual(['http://mock.example/things/1', 'Bearer mine']);
    expect(await goes({ apiKey: 'mine', baseUrl: 'http://b.example' })).toEqual(['http://b.example/things/1', 'mine']);
  });

  test('an address beside which no key is named gets none of the environment', () => {
    expect(() => createTransport(surface, { baseUrl: 'http://stranger.example' })).toThrow('apiKey is not set');
  });

  test.each(['apiKey', 'accessToken'])(
    'an %s that is named but undefined is a mistake, not a wish for another',
    (name) => {
      expect(() => createTransport(surface, { [name]: undefined })).toThrow('apiKey is not set');
    },
  );

  test('an address that is named but undefined has its default', async () => {
    expect(await goes({ apiKey: 'mine', baseUrl: undefined })).toEqual(['http://mock.example/things/1', 'mine']);
  });
});

test('an empty variable counts as unset, and one that is no address is refused', async () => {
  vi.stubEnv('LINKTOR_BASE_URL', '');
  expect(await goes({ apiKey: 'mine' })).toEqual([HOME, 'mine']);
  vi.stubEnv('LINKTOR_BASE_URL', 'mock.example');
  expect(() => createTransport(surface, { apiKey: 'mine' })).toThrow('baseUrl is not a URL');
});

test('the environment is read when a client is made: not before, not after', async () => {
  const { fetch, calls } = fakeFetch(jsonResponse(200, { id: '1' }));
  vi.stubEnv('LINKTOR_BASE_URL', 'http://first.example');
  const transport = createTransport(surface, { apiKey: 'mine', fetch });
  vi.stubEnv('LINKTOR_BASE_URL', 'http://second.example');
  await transport.request(getThing, id);
  expect(calls[0]?.url).toBe('http://first.example/things/1');
});

test.each([
  ['no process', undefined],
  ['a process without an environment', {}],
  [
    'an environment that nobody may look at',
    {
      get env(): never {
        throw new Error('NotCapable');
      },
    },
  ],
  [
    'an environment with nothing of its own',
    { env: Object.create({ LINKTOR_API_KEY: 'x', LINKTOR_BASE_URL: 'http://x' }) },
  ],
])('%s: nothing is read', (_what, process) => {
  vi.stubGlobal('process', process);
  const options = withEnvironment({}, 'linktor', ['baseUrl'], ['apiKey']);
  vi.unstubAllGlobals();
  expect(options).toEqual({});
});

test('names of several words', () => {
  vi.stubEnv('SINCH_PROJECT_ID', 'p');
  vi.stubEnv('SINCH_KEY_SECRET', 's');
  expect(withEnvironment({}, 'SINCH', ['projectId'], ['keySecret'])).toMatchObject({ projectId: 'p', keySecret: 's' });
  vi.stubEnv('SINCH_BASE_URL', 'http://x');
  expect(withEnvironment({ baseUrl: 'http://y' }, 'SINCH', ['projectId'], ['keySecret'])).toEqual({
    baseUrl: 'http://y',
    projectId: 'p',
  });
});

test('a client that needs no credential refuses one that is named but undefined', () => {
  expect(() => createTransport(surface, {}, 'optional')).not.toThrow();
  for (const name of ['apiKey', 'accessToken']) {
    expect(() => createTransport(surface, { [name]: undefined }, 'optional')).toThrow('apiKey is not set');
  }
});
