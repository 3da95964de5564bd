import { afterEach, expect, test, vi } from 'vitest';
import { FleetTokenStore, type TokenTable } from './fleet-token-store.ts';
import { fingerprintOf, seal } from './seal.ts';

afterEach(() => void vi.useRealTimers());

test.each([
  [60_000, 60_000],
  [Number.POSITIVE_INFINITY, undefined],
])('what is left of a life (%d) counts from the question, however long the answer took', async (life, left) => {
  const begun = 1_000_000_000_000;
  vi.useFakeTimers({ now: begun });
  const stored = { sealed: seal('t', undefined, 'sinch'), fingerprint: fingerprintOf('t'), due: false, leased: false };
  const table = {
    look: () => new Promise((resolve) => setTimeout(() => resolve({ ...stored, life }), 4_000)),
  } as unknown as TokenTable;
  const store = new FleetTokenStore(table, { lease: 10_000, key: undefined });
  const got = store.get('sinch', { signal: new AbortController().signal });
  await vi.advanceTimersByTimeAsync(4_000);
  expect(await got).toEqual({ token: 't', ...(left !== undefined && { expiresAt: begun + left }) });
});

test('a token that ends while the store answers is none: whoever gets it would fetch without a lease', async () => {
  vi.useFakeTimers({ now: 1_000_000_000_000 });
  const stored = { sealed: seal('t', undefined, 'sinch'), fingerprint: fingerprintOf('t'), due: true, leased: true };
  const lives = [3_000, 1_500, 0];
  let looks = 0;
  let claims = 0;
  const table = {
    look: () => {
      const life = lives[looks++] ?? 0;
      const answer = { ...stored, life, leased: looks < 5 };
      return new Promise((resolve) => setTimeout(() => resolve(answer), 2_500));
    },
    claim: async () => ++claims > 0,
  } as unknown as TokenTable;
  const store = new FleetTokenStore(table, { lease: 10_000, key: undefined });
  let got: unknown = 'waits';
  void store.get('sinch', { signal: new AbortController().signal }).then((token) => {
    got = token;
  });
  await vi.advanceTimersByTimeAsync(11_000);
  expect([got, claims]).toEqual(['waits', 0]);
  await vi.advanceTimersByTimeAsync(4_000);
  expect([got, claims]).toEqual([undefined, 1]);
});
