import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LinktorError } from '../errors/error.ts';
import { AuthenticationError, ConfigurationError } from '../errors/errors.ts';
import { withTimeout } from '../timers/with-timeout.ts';
import { type AccessToken, checkToken, renewalTime, type TokenProvider, tokenTimeout } from './token.ts';
import { TokenSource as Source } from './token-source.ts';

const KIT = { LinktorError, renewalTime, withTimeout, check: checkToken };
class TokenSource extends Source {
  constructor(provider: TokenProvider, initial?: string) {
    super(KIT, provider, 30_000, initial);
  }
}

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000_000_000 }));
afterEach(() => void vi.useRealTimers());

const MINUTE = 60_000;
/** A provider that hands out t1, t2 … and remembers what it was asked with. */
const provider = (life?: number) => {
  const asked: (string | undefined)[] = [];
  const provide = async (rejected?: string): Promise<AccessToken> => {
    asked.push(rejected);
    const token = `t${asked.length}`;
    return life === undefined ? { token } : { token, expiresAt: Date.now() + life };
  };
  return { asked, provide };
};

test('one load serves all who wait, and those who come later', async () => {
  const { asked, provide } = provider();
  const source = new TokenSource(provide);
  const tokens = await Promise.all(Array.from({ length: 50 }, () => source.get()));
  expect(new Set(tokens)).toEqual(new Set(['t1']));
  // At hand: no promise to wait for.
  expect(source.get()).toBe('t1');
  expect(asked).toEqual([undefined]);
});

test('a load that fails fails all who wait, and is tried again by the next', async () => {
  let calls = 0;
  const source = new TokenSource(() => {
    calls++;
    if (calls === 1) throw new Error('vault sealed');
    return 't2';
  });
  const results = await Promise.allSettled([source.get(), source.get(), source.get()]);
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  expect(calls).toBe(1);
  await expect(source.get()).resolves.toBe('t2');
});

describe('renewal before the end', () => {
  test('happens a minute before, once', async () => {
    const { asked, provide } = provider(60 * MINUTE);
    const source = new TokenSource(provide);
    await source.get();
    vi.advanceTimersByTime(59 * MINUTE - 1);
    expect(source.get()).toBe('t1');
    vi.advanceTimersByTime(1);
    const both = [source.get(), source.get()];
    await expect(Promise.all(both)).resolves.toEqual(['t2', 't2']);
    expect(asked).toEqual([undefined, undefined]);
  });

  test('happens halfway through a short life, not on every call', async () => {
    const { asked, provide } = provider(30_000);
    const source = new TokenSource(provide);
    await source.get();
    vi.advanceTimersByTime(14_999);
    expect(source.get()).toBe('t1');
    vi.advanceTimersByTime(1);
    await expect(source.get()).resolves.toBe('t2');
    expect(asked).toHaveLength(2);
  });

  test('may fail while the token at hand still works, not after', async () => {
    let down = false;
    const source = new TokenSource(async () => {
      if (down) throw new Error('down');
      return { token: 't1', expiresAt: Date.now() + 60 * MINUTE };
    });
    await source.get();
    down = true;
    vi.advanceTimersByTime(59 * MINUTE + 30_000);
    await expect(source.get()).resolves.toBe('t1');
    vi.advanceTimersByTime(30_000);
    await expect(source.get()).rejects.toThrow('down');
  });

  test('is computed once, from what the token said when it came', () => {
    expect(renewalTime({ token: 't' }, 0)).toBe(Number.POSITIVE_INFINITY);
    expect(renewalTime({ token: 't', expiresAt: 3_600_000 }, 0)).toBe(3_540_000);
    expect(renewalTime({ token: 't', expiresAt: 30_000 }, 0)).toBe(15_000);
    expect(renewalTime({ token: 't', expiresAt: -5 }, 0)).toBe(-5);
  });
});

describe('renewal after a refusal', () => {
  test('happens once for all who were refused with the same token', async () => {
    const { asked, provide } = provider();
    const source = new TokenSource(provide, 't0');
    const tokens = await Promise.all([source.renew('t0'), source.renew('t0'), source.renew('t0')]);
    expect(tokens).toEqual(['t1', 't1', 't1']);
    // A straggler whose refusal arrives late.
    await expect(source.renew('t0')).resolves.toBe('t1');
    expect(asked).toEqual(['t0']);
    await expect(source.renew('t1')).resolves.toBe('t2');
    expect(asked).toEqual(['t0', 't1']);
  });
});

describe('what a provider may not return', () => {
  test.each([
    ['nothing', undefined, AuthenticationError],
    ['null', null, AuthenticationError],
    ['an empty string', '', AuthenticationError],
    ['an object without a token', { access_token: 'x' }, AuthenticationError],
    ['an empty token', { token: '' }, AuthenticationError],
    ['a number', 5, AuthenticationError],
    ['a token with a line break', 'canary\n', ConfigurationError],
  ])('%s', async (_what, value, type) => {
    const source = new TokenSource(() => value as string);
    const error = await Promise.resolve(source.get()).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(type);
    expect((error as Error).message).not.toContain('canary');
    if (type === AuthenticationError) expect(error).toMatchObject({ code: 'NO_TOKEN' });
    expect(source.secrets()).toEqual([]);
  });
});

test('the token to begin with is used until it is refused', () => {
  const { asked, provide } = provider();
  expect(new TokenSource(provide, 't0').get()).toBe('t0');
  expect(asked).toEqual([]);
});

test('nobody is asked for a token that nobody waits for any longer', async () => {
  const { asked, provide } = provider();
  await new TokenSource(provide).get({ left: true });
  expect(asked).toEqual([]);
});

test('a token that comes when nobody waits for it any longer is not kept: the next call asks for its own', async () => {
  const asked: ((token: string) => void)[] = [];
  const source = new TokenSource(() => new Promise<string>((resolve) => void asked.push(resolve)));
  const waiter: { leave?: (hung: boolean) => void } = {};
  const first = Promise.resolve(source.get(waiter as never)).catch(() => 'nothing');
  waiter.leave?.(false);
  asked[0]?.('late');
  await first;
  await vi.advanceTimersByTimeAsync(0);
  expect(source.secrets()).toEqual([]);
  const second = source.get();
  expect(asked).toHaveLength(2);
  asked[1]?.('new');
  expect(await second).toBe('new');
});

test.each([
  [{}, 30_000],
  [{ timeout: 4_000 }, 4_000],
  [{ timeout: 0 }, 30_000],
  [{ timeout: Number.POSITIVE_INFINITY }, 30_000],
  [{ tokenTimeout: 5, timeout: 4_000 }, 5],
  [{ tokenTimeout: 0, timeout: 4_000 }, 0],
])('with %j a token may take %i ms', (options, ms) => {
  expect(tokenTimeout(options)).toBe(ms);
});

test('a bound that is none is named', () => {
  expect(() => tokenTimeout({ tokenTimeout: -1 })).toThrow(/^tokenTimeout /);
});

test('what becomes of the provider’s object is no concern of ours', async () => {
  const shared: AccessToken = { token: 't1', expiresAt: Date.now() + 60 * MINUTE };
  const source = new TokenSource(() => shared);
  await source.get();
  shared.token = 'other';
  expect(source.get()).toBe('t1');
  expect(source.secrets()).toEqual(['t1']);
});
