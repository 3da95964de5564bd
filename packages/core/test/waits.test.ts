import {
  type AccessToken,
  type Auth,
  AuthenticationError,
  type ClientCredentials,
  clientCredentials,
  createTransport,
  LinktorError,
  TimeoutError,
  TokenAuth,
  type TokenProvider,
  type TokenStore,
} from '@linktor/core';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { checkToken, renewalTime } from '../src/credentials/token.ts';
import { TokenSource as Source } from '../src/credentials/token-source.ts';
import { withTimeout } from '../src/timers/with-timeout.ts';
import { fakeFetch, getThing, jsonResponse, rejection, transportTo } from './support.ts';

const id = { path: { id: '1' } };
const surface = { name: 'linktor', baseUrl: 'http://x' };
const KIT = { LinktorError, renewalTime, withTimeout, check: checkToken };
class TokenSource extends Source {
  constructor(provider: TokenProvider, timeout = 30_000) {
    super(KIT, provider, timeout, undefined);
  }
}
const never = (): Promise<never> => new Promise<never>(() => {});

// What only a failure, or an observer, needs is loaded with the first one, which no fake clock waits for.
beforeAll(async () => {
  await import('../src/credentials/token-source.ts');
  await import('../src/credentials/fetch-token.ts');
  await new TokenAuth(() => 't').header();
  const observed = transportTo('http://x', { ...fakeFetch(jsonResponse(401, {})), hooks: {} });
  await rejection(observed.request(getThing, id));
});
beforeEach(() => void vi.useFakeTimers({ now: 1_000_000_000_000 }));
afterEach(() => void vi.useRealTimers());

/** What a promise ends with when the clock has moved on; fails when it has not ended then. */
const after = async <T>(ms: number, promise: PromiseLike<T>): Promise<unknown> => {
  let end: { with: unknown } | undefined;
  promise.then(
    (value) => {
      end = { with: value };
    },
    (error: unknown) => {
      end = { with: error };
    },
  );
  await vi.advanceTimersByTimeAsync(ms - 1);
  expect(end, 'ended early').toBeUndefined();
  await vi.advanceTimersByTimeAsync(1);
  expect(end, 'goes on').toBeDefined();
  return end?.with;
};

describe('a token function that never settles', () => {
  /** Hangs the first time, then hands out tokens. */
  const hangingOnce = () => {
    const signals: (AbortSignal | undefined)[] = [];
    const provide: TokenProvider = (_rejected, { signal }) => {
      signals.push(signal);
      return signals.length === 1 ? never() : Promise.resolve(`t${signals.length}`);
    };
    return { signals, provide };
  };

  test.each([
    ['by default as long as a call may take', {}, 30_000],
    ['as long as the calls of this client may take', { timeout: 5_000 }, 5_000],
    ['as its option says', { tokenTimeout: 2_000 }, 2_000],
    ['never for ever, where a call may take that long', { timeout: 0 }, 30_000],
    ['never for ever, where a call may take that long (Infinity)', { timeout: Number.POSITIVE_INFINITY }, 30_000],
  ])('is waited for %s; then its signal fires, and the next call asks anew', async (_what, options, ms) => {
    const { signals, provide } = hangingOnce();
    const { fetch, calls } = fakeFetch(jsonResponse(200, { id: '1' }));
    const transport = createTransport(surface, { accessToken: provide, fetch, ...options });
    const [one, other] = [transport.request(getThing, id), transport.request(getThing, id)];
    other.catch(() => {});
    const error = await after(ms, one);
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ code: 'WAIT_TIMEOUT', message: expect.stringContaining(`${ms} ms`) });
    expect(await rejection(other)).toBeInstanceOf(TimeoutError);
    expect(signals[0]?.aborted).toBe(true);
    expect(await transport.request(getThing, id)).toEqual({ id: '1' });
    expect(calls[0]?.init.headers).toMatchObject({ authorization: 'Bearer t2' });
    expect(vi.getTimerCount()).toBe(0);
  });

  test('holds a call no longer than that call’s own time-out, and its fellows as long as it may', async () => {
    let give = (_token: string): void => {};
    const token = new Promise<string>((resolve) => {
      give = resolve;
    });
    const { fetch } = fakeFetch(jsonResponse(200, { id: '1' }));
    const transport = createTransport(surface, { accessToken: () => token, fetch });
    const patient = transport.request(getThing, id);
    const error = await after(1_000, transport.request(getThing, id, { timeout: 1_000 }));
    expect(error).toMatchObject({ code: 'WAIT_TIMEOUT', method: 'GET', path: '/things/{id}' });
    give('late');
    expect(await patient).toEqual({ id: '1' });
  });

  test('what it says when its time was up counts no more', async () => {
    let give = (_token: string): void => {};
    let asked = 0;
    const source = new TokenSource(() => (asked++ === 0 ? new Promise<string>((done) => (give = done)) : 'second'));
    expect(await after(30_000, source.get() as Promise<string>)).toBeInstanceOf(TimeoutError);
    expect(await source.get()).toBe('second');
    give('first');
    await vi.advanceTimersByTimeAsync(0);
    expect(source.get()).toBe('second');
  });

  test('onTokenRefresh is bounded alike', async () => {
    const signals: AbortSignal[] = [];
    const { fetch } = fakeFetch((_url, init) =>
      jsonResponse((init.headers as Record<string, string>)['authorization'] === 'Bearer new' ? 200 : 401, { id: '1' }),
    );
    const onTokenRefresh = ({ signal }: { signal: AbortSignal }): Promise<string> => {
      signals.push(signal);
      return signals.length === 1 ? never() : Promise.resolve('new');
    };
    const transport = createTransport(surface, { accessToken: 'old', onTokenRefresh, fetch });
    expect(await after(30_000, transport.request(getThing, id))).toBeInstanceOf(TimeoutError);
    expect(signals[0]?.aborted).toBe(true);
    expect(await transport.request(getThing, id)).toEqual({ id: '1' });
  });

  test('early, the token at hand goes on to serve', async () => {
    let asked = 0;
    const source = new TokenSource(() =>
      asked++ === 0 ? { token: 't1', expiresAt: Date.now() + 3_600_000 } : never(),
    );
    await source.get();
    vi.advanceTimersByTime(3_541_000);
    expect(await after(30_000, source.get() as Promise<string>)).toBe('t1');
  });
});

test('a credential of one’s own making is waited for no longer than the call may take', async () => {
  const auth: Auth = { header: () => never(), secrets: () => [] };
  const { fetch } = fakeFetch(jsonResponse(200, {}));
  const call = transportTo('http://x', { fetch }, { auth }).request(getThing, id, { timeout: 70 });
  expect(await after(70, call)).toMatchObject({ code: 'WAIT_TIMEOUT' });
});

test('a hook that never settles ends the call, not the program', async () => {
  const { fetch } = fakeFetch(jsonResponse(200, {}));
  const hooks = { onResponse: async () => never() };
  expect(await after(500, transportTo('http://x', { fetch, hooks, timeout: 500 }).request(getThing, id))).toMatchObject(
    {
      code: 'WAIT_TIMEOUT',
      message: 'a hook did not settle within 500 ms',
    },
  );
});

describe('client credentials', () => {
  const operation: ClientCredentials['operation'] = {
    id: 'getToken',
    method: 'POST',
    path: '/token',
    retry: 'safe',
    form: 'urlencoded',
  };
  const client = (answer: () => Response | Promise<Response>, store?: TokenStore, tokenTimeout?: number) => {
    const fetch = async (url: string, init: RequestInit): Promise<Response> => {
      if (url === 'http://auth/token') return answer();
      return jsonResponse(200, (init.headers as Record<string, string>)['authorization']);
    };
    const provider = clientCredentials({
      ...{ keyId: 'id', keySecret: 'secret', tokenUrl: 'http://auth', operation, store },
      options: { fetch, retryDelay: 0, tokenTimeout },
    });
    return { source: new TokenSource(provider, tokenTimeout) };
  };
  const token = (value: string, life: unknown = 3600): Response =>
    jsonResponse(200, { access_token: value, expires_in: life });

  test('a token endpoint that never answers is given up, and asked anew by the next call', async () => {
    let asked = 0;
    const { source } = client(() => (asked++ === 0 ? never() : token('t2')), undefined, 3_000);
    expect(await after(3_000, source.get() as Promise<string>)).toBeInstanceOf(TimeoutError);
    expect(await source.get()).toBe('t2');
  });

  test.each<[string, Partial<TokenStore>, number]>([
    ['get', { get: never }, 1_000],
    ['set', { set: never }, 1_000],
    ['get and set', { get: never, set: never }, 2_000],
  ])(
    'a store whose %s never settles counts as an empty one, a quarter of the time later',
    async (_what, hanging, ms) => {
      const signals: AbortSignal[] = [];
      const store: TokenStore = {
        get: async () => undefined,
        set: async (_key, _token, { signal }) => void signals.push(signal),
        ...hanging,
      };
      const { source } = client(() => token('t1'), store, 4_000);
      expect(await after(ms, source.get() as Promise<string>)).toBe('t1');
      expect(source.get()).toBe('t1');
    },
  );

  test.each<[string, unknown]>([
    ['a token with a line break', { token: 'bad\n' }],
    ['an end as text', { token: 'bad', expiresAt: '2030-01-01' }],
    ['an end that is no number', { token: 'bad', expiresAt: Number.NaN }],
    ['a text', 'bad'],
    ['another shape', { access_token: 'bad' }],
  ])('%s in the store counts as none', async (_what, stored) => {
    const kept: AccessToken[] = [];
    const store: TokenStore = { get: async () => stored as AccessToken, set: async (_key, one) => void kept.push(one) };
    const { source } = client(() => token('good'), store);
    expect(await source.get()).toBe('good');
    expect(kept).toMatchObject([{ token: 'good' }]);
  });

  test.each([0, -5, '0'])('a life of %j seconds is over, not endless: each call asks anew', async (life) => {
    let asked = 0;
    const { source } = client(() => token(`t${++asked}`, life));
    expect(await source.get()).toBe('t1');
    expect(await source.get()).toBe('t2');
  });

  test('a life counts from the question, not from the answer', async () => {
    const { source } = client(async () => {
      await new Promise((resolve) => setTimeout(resolve, 20_000));
      return token('t1', 120);
    });
    const got = source.get() as Promise<string>;
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await got).toBe('t1');
    // 100 of 120 seconds are left: it is renewed halfway through them, not a minute before 140.
    vi.advanceTimersByTime(49_999);
    expect(source.get()).toBe('t1');
    vi.advanceTimersByTime(1);
    expect(source.get()).toBeInstanceOf(Promise);
  });
});

test('an end that is no moment is refused, unquoted', async () => {
  const source = new TokenSource(() => ({ token: 't', expiresAt: 'canary' as never }));
  expect(await rejection(source.get() as Promise<string>)).toMatchObject({
    message: 'expiresAt must be Unix time in milliseconds',
  });
});

describe('a call that waits no longer', () => {
  /** A token function that hangs the first time. */
  const setup = (options: object = {}) => {
    const signals: AbortSignal[] = [];
    const accessToken: TokenProvider = (_rejected, { signal }) => {
      signals.push(signal);
      return signals.length === 1 ? never() : `t${signals.length}`;
    };
    const { fetch, calls } = fakeFetch(jsonResponse(200, { id: '1' }));
    const transport = createTransport(surface, { accessToken, fetch, ...options });
    return { transport, signals, calls };
  };

  test('for its time was up leaves a token request that the next one does not join, whatever is left of it', async () => {
    const { transport, signals } = setup();
    const patient = transport.request(getThing, id);
    patient.catch(() => {});
    await vi.advanceTimersByTimeAsync(10);
    const error = await after(1_000, transport.request(getThing, id, { timeout: 1_000 }));
    expect(error).toMatchObject({ code: 'WAIT_TIMEOUT' });
    expect(signals[0]?.aborted).toBe(false);
    expect(await transport.request(getThing, id)).toEqual({ id: '1' });
    expect(signals).toHaveLength(2);
    expect(await rejection(after(28_990, patient).then((end) => Promise.reject(end)))).toBeInstanceOf(TimeoutError);
  });

  test('because it was aborted leaves neither timer nor request, when it was the last', async () => {
    const { transport, signals } = setup();
    const one = new AbortController();
    const other = new AbortController();
    const calls = [one, other].map(({ signal }) => rejection(transport.request(getThing, id, { signal })));
    await vi.advanceTimersByTimeAsync(10);
    one.abort();
    expect(await calls[0]).toMatchObject({ code: 'ABORTED' });
    // The other goes on waiting, and so does who comes now, for the same request.
    const late = new AbortController();
    const third = rejection(transport.request(getThing, id, { signal: late.signal }));
    await vi.advanceTimersByTimeAsync(10);
    expect([signals.length, signals[0]?.aborted]).toEqual([1, false]);
    other.abort();
    late.abort();
    await Promise.all([...calls, third]);
    expect(signals[0]?.aborted).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
    expect(await transport.request(getThing, id)).toEqual({ id: '1' });
  });

  test('because it was aborted while a hook hung leaves no timer', async () => {
    const { fetch } = fakeFetch(jsonResponse(200, {}));
    const controller = new AbortController();
    const hooks = { onRequest: async () => never() };
    const transport = transportTo('http://x', { fetch, hooks, timeout: 8_000 });
    const call = rejection(transport.request(getThing, id, { signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(100);
    expect(vi.getTimerCount()).toBe(1);
    controller.abort();
    expect(await call).toMatchObject({ code: 'ABORTED' });
    expect(vi.getTimerCount()).toBe(0);
  });

  test('leaves a request whose failure does not part those who wait for a newer one', async () => {
    const asked: { resolve: (token: string) => void; reject: (error: Error) => void }[] = [];
    const { fetch } = fakeFetch(jsonResponse(200, { id: '1' }));
    const accessToken = (): Promise<string> => new Promise((resolve, reject) => asked.push({ resolve, reject }));
    const transport = createTransport(surface, { accessToken, fetch });
    const patient = rejection(transport.request(getThing, id));
    await after(1_000, transport.request(getThing, id, { timeout: 1_000 }));
    const next = transport.request(getThing, id);
    await vi.waitFor(() => expect(asked).toHaveLength(2));
    asked[0]?.reject(new Error('vault sealed'));
    await patient;
    const joined = transport.request(getThing, id);
    await vi.advanceTimersByTimeAsync(10);
    asked[1]?.resolve('new');
    await Promise.all([next, joined]);
    expect(asked).toHaveLength(2);
  });

  test('leaves no token that undoes a newer one', async () => {
    const gives: ((token: string) => void)[] = [];
    const { fetch, calls } = fakeFetch(jsonResponse(200, { id: '1' }));
    const accessToken = (): Promise<string> => new Promise((resolve) => gives.push(resolve));
    const transport = createTransport(surface, { accessToken, fetch });
    const patient = transport.request(getThing, id);
    await after(1_000, transport.request(getThing, id, { timeout: 1_000 }));
    const next = transport.request(getThing, id);
    await vi.waitFor(() => expect(gives).toHaveLength(2));
    gives[1]?.('new');
    await next;
    gives[0]?.('old');
    await patient;
    await transport.request(getThing, id);
    const sent = calls.map(({ init }) => (init.headers as Record<string, string>)['authorization']);
    expect(sent).toEqual(['Bearer new', 'Bearer old', 'Bearer new']);
  });
});

test.each([
  ['a string', 'vault sealed'],
  ['nothing', undefined],
])('a token function that throws %s fails the call with an error', async (_what, thrown) => {
  const { fetch } = fakeFetch(jsonResponse(200, {}));
  const transport = createTransport(surface, { accessToken: () => Promise.reject(thrown), fetch });
  const error = await rejection(transport.request(getThing, id));
  expect(error).toBeInstanceOf(AuthenticationError);
  expect(error).toMatchObject({ code: 'TOKEN_FAILED' });
  expect((error as Error).cause).toBe(thrown);
});
