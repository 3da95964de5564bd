import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextDelay, type Outcome, type RetryState } from './next-delay.ts';

const status = (code: number): Outcome => ({ kind: 'status', status: code });
const state = (over: Partial<RetryState>): RetryState => ({
  retries: 0,
  maxRetries: 3,
  outcome: status(500),
  repeatable: true,
  retryAfter: undefined,
  maxRetryAfter: 60_000,
  retryDelay: 1_000,
  random: 0.5,
  ...over,
});

describe('whether', () => {
  // [outcome, repeated when that cannot act twice, repeated when it might]
  const table: [string, Outcome, boolean, boolean][] = [
    ['400', status(400), false, false],
    ['401', status(401), false, false],
    ['403', status(403), false, false],
    ['404', status(404), false, false],
    ['408', status(408), true, false],
    ['409', status(409), false, false],
    ['422', status(422), false, false],
    ['425', status(425), false, false],
    ['429', status(429), true, true],
    ['499', status(499), false, false],
    ['500', status(500), true, false],
    ['501', status(501), false, false],
    ['502', status(502), true, false],
    ['503', status(503), true, true],
    ['504', status(504), true, false],
    ['529', status(529), true, false],
    ['304', status(304), false, false],
    ['unsent', { kind: 'unsent' }, true, true],
    ['broken', { kind: 'broken' }, true, false],
    ['final', { kind: 'final' }, false, false],
  ];
  test.each(table)('%s', (_name, outcome, safe, unsafe) => {
    expect(nextDelay(state({ outcome, repeatable: true })) !== undefined).toBe(safe);
    expect(nextDelay(state({ outcome, repeatable: false })) !== undefined).toBe(unsafe);
    expect(nextDelay(state({ outcome, maxRetries: 0 }))).toBeUndefined();
    expect(nextDelay(state({ outcome, retries: 3 }))).toBeUndefined();
  });
});

describe('how long', () => {
  test.each([
    // retries, retryDelay, random, wait
    [0, 1_000, 0, 0],
    [0, 1_000, 0.5, 500],
    [0, 1_000, 0.999_999, 999],
    [1, 1_000, 0.5, 1_000],
    [2, 1_000, 0.5, 2_000],
    [3, 1_000, 0.5, 4_000],
    [4, 1_000, 0.5, 4_000],
    [2_000, 1_000, 0.5, 4_000],
    [0, 20_000, 0.5, 4_000],
    [2, 0, 0.5, 0],
    [2_000, 0, 0.5, 0],
  ])('after %i retries with steps of %i ms at %f: %i ms', (retries, retryDelay, random, wait) => {
    expect(nextDelay(state({ retries, retryDelay, random, maxRetries: 9_999 }))).toBe(wait);
  });

  test.each([
    [0, 0],
    [1, 1],
    [59_999, 59_999],
    [60_000, 60_000],
    [60_001, undefined],
    [Number.MAX_SAFE_INTEGER, undefined],
  ])('a server that asks for %i ms gets %s', (retryAfter, wait) => {
    expect(nextDelay(state({ retryAfter }))).toBe(wait);
  });
});

test('for any state: never beyond a bound, never more often than allowed, never twice what may act twice', () => {
  const outcome = fc.oneof(
    fc.integer({ min: 300, max: 599 }).map(status),
    fc.constantFrom<Outcome>({ kind: 'unsent' }, { kind: 'broken' }, { kind: 'final' }),
  );
  fc.assert(
    fc.property(
      fc.record({
        retries: fc.nat(5_000),
        maxRetries: fc.nat(5_000),
        outcome,
        repeatable: fc.boolean(),
        retryAfter: fc.option(fc.nat(1e9), { nil: undefined }),
        maxRetryAfter: fc.nat(1e9),
        retryDelay: fc.nat(1e6),
        random: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      }),
      (any) => {
        const delay = nextDelay(any);
        if (delay === undefined) return;
        expect(Number.isInteger(delay)).toBe(true);
        expect(any.retries).toBeLessThan(any.maxRetries);
        expect(delay).toBeGreaterThanOrEqual(0);
        expect(delay).toBeLessThanOrEqual(any.retryAfter === undefined ? 8_000 : any.maxRetryAfter);
        if (any.retryAfter !== undefined) expect(delay).toBe(any.retryAfter);
        const unprocessed =
          any.outcome.kind === 'unsent' || (any.outcome.kind === 'status' && [429, 503].includes(any.outcome.status));
        if (!unprocessed) expect(any.repeatable).toBe(true);
      },
    ),
  );
});
