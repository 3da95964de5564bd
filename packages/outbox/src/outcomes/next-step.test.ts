import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Repeat } from './calls.ts';
import { type Attempted, nextStep, type RetryLimits } from './next-step.ts';
import type { Outcome } from './outcome.ts';

const limits: RetryLimits = { attempts: 5, firstDelay: 1_000, maxDelay: 60_000, keyLife: 3_600_000 };
const NOW = 10_000_000;

const step = (
  kind: Outcome['kind'],
  message: Partial<Attempted>,
  more: Partial<Outcome> & { random?: number } = {},
) => {
  const { random = 1, ...outcome } = more;
  const attempted: Attempted = { repeat: 'once', attempts: 1, acted: false, firstAt: NOW, ...message };
  return nextStep({ kind, error: kind, down: false, ...outcome }, attempted, limits, NOW, random);
};

it.each<[Outcome['kind'], Partial<Attempted>, string]>([
  ['retry', {}, 'queued'],
  ['retry', { attempts: 5 }, 'failed'],
  ['throttled', { attempts: 50 }, 'queued'],
  ['blocked', { attempts: 50 }, 'queued'],
  ['failed', {}, 'failed'],
  ['failed', { repeat: 'same' }, 'failed'],
  ['open', {}, 'uncertain'],
  ['open', { repeat: 'same' }, 'queued'],
  ['open', { repeat: 'key' }, 'queued'],
  ['open', { repeat: 'key', attempts: 5 }, 'uncertain'],
  ['open', { repeat: 'key', acted: true, firstAt: NOW - 3_600_000 }, 'uncertain'],
  // What may have acted before is not undone by a refusal now.
  ['failed', { repeat: 'key', acted: true }, 'uncertain'],
  ['retry', { repeat: 'key', acted: true }, 'queued'],
  ['retry', { repeat: 'key', acted: true, attempts: 5 }, 'uncertain'],
  ['throttled', { repeat: 'key', acted: true }, 'queued'],
  ['throttled', { repeat: 'once', acted: true }, 'uncertain'],
])('%s of %o: %s', (kind, message, state) => {
  expect(step(kind, message).state).toBe(state);
});

it('takes a platform that still works at the first request with a key for busy', () => {
  const conflict = { error: { status: 409 } };
  expect(step('failed', { repeat: 'key', acted: true }, conflict).state).toBe('queued');
  expect(step('failed', { repeat: 'key', acted: false }, conflict).state).toBe('failed');
});

it('does not put a repeat off until the platform has forgotten the key', () => {
  const wait = { waitMs: 3_500_000 };
  expect(step('throttled', { repeat: 'key', acted: true, firstAt: NOW }, wait).state).toBe('queued');
  expect(step('throttled', { repeat: 'key', acted: true, firstAt: NOW - 200_000 }, wait).state).toBe('uncertain');
});

it('waits twice as long each time, never less than the platform asked', () => {
  const delays = [1, 2, 3, 4].map((attempts) => step('retry', { attempts }).delayMs);
  expect(delays).toEqual([1_000, 2_000, 4_000, 8_000]);
  expect(step('retry', { attempts: 4 }, { random: 0 }).delayMs).toBe(4_000);
  expect(step('throttled', {}, { waitMs: 7_000 }).delayMs).toBe(7_000);
});

const outcome = fc.record({
  kind: fc.constantFrom('retry', 'throttled', 'blocked', 'failed', 'open'),
  waitMs: fc.option(fc.nat(100_000), { nil: undefined }),
});

it('whatever happens: never sent twice where twice would act, never failed where it may have acted', () => {
  fc.assert(
    fc.property(
      fc.constantFrom<Repeat>('same', 'key', 'once'),
      fc.array(outcome, { minLength: 1, maxLength: 30 }),
      (repeat, outcomes) => {
        let message: Attempted = { repeat, attempts: 0, acted: false, firstAt: NOW };
        let [now, mayHaveActed] = [NOW, false];
        for (const { kind, waitMs } of outcomes) {
          // A request goes out.
          expect(mayHaveActed && repeat === 'once').toBe(false);
          if (mayHaveActed && repeat === 'key') expect(now - message.firstAt).toBeLessThan(limits.keyLife);
          message = { ...message, attempts: message.attempts + 1, firstAt: mayHaveActed ? message.firstAt : now };
          mayHaveActed ||= kind === 'open';
          const told = { kind, error: kind, down: false, ...(waitMs !== undefined && { waitMs }) } as Outcome;
          const next = nextStep(told, message, limits, now, 0.5);
          expect(next.acted).toBe(mayHaveActed);
          if (next.state === 'failed') expect(mayHaveActed).toBe(false);
          if (next.state !== 'queued') return;
          message = { ...message, acted: next.acted, attempts: message.attempts - (next.counts ? 0 : 1) };
          expect(message.attempts).toBeLessThan(limits.attempts);
          now += next.delayMs;
        }
      },
    ),
  );
});
