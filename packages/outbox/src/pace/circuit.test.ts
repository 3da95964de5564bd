import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Circuit, type CircuitEvent, type CircuitSettings, CLOSED, transition } from './circuit.ts';

const settings: CircuitSettings = { failures: 3, window: 1_000, pause: 100, maxPause: 800, probeTime: 500 };

const results = (circuit: Circuit, at: number, ok: number, down: number, epoch = circuit.epoch): Circuit =>
  transition(circuit, { kind: 'results', at, epoch, ok, down, reason: 'down' }, settings);
const probe = (circuit: Circuit, at: number): Circuit => transition(circuit, { kind: 'probe', at }, settings);
const opened = (at: number): Circuit => results(CLOSED, at, 0, 3);

it('opens when enough calls find the platform down, and more than are answered', () => {
  expect(results(CLOSED, 5_000, 0, 2).state).toBe('closed');
  expect(opened(5_000)).toMatchObject({ state: 'open', until: 5_100, opens: 1, reason: 'down' });
  expect(results(results(CLOSED, 5_000, 3, 1), 5_100, 1, 2).state).toBe('closed');
  expect(results(results(CLOSED, 5_000, 3, 1), 5_100, 1, 4).state).toBe('open');
});

it('counts within the window only', () => {
  const before = results(CLOSED, 5_000, 0, 2);
  expect(results(before, 5_999, 0, 1).state).toBe('open');
  expect(results(before, 6_001, 0, 1)).toMatchObject({ state: 'closed', failures: 1 });
});

it('lets one probe through when the pause is over, and does what the probe says', () => {
  const open = opened(5_000);
  expect(probe(open, 5_099)).toBe(open);
  const trying = probe(open, 5_100);
  expect(trying).toMatchObject({ state: 'half-open', epoch: 2, until: 5_600 });
  expect(probe(trying, 5_599)).toBe(trying);
  expect(results(trying, 5_200, 1, 0)).toMatchObject({ state: 'closed', opens: 0, failures: 0 });
  expect(results(trying, 5_200, 0, 1)).toMatchObject({ state: 'open', until: 5_400, opens: 2 });
});

it('stays open twice as long each time that a probe fails, up to a bound', () => {
  let circuit = opened(5_000);
  const pauses: number[] = [];
  for (let n = 0; n < 6; n++) {
    pauses.push(circuit.until - circuit.since);
    circuit = results(probe(circuit, circuit.until), circuit.until, 0, 1);
  }
  expect(pauses).toEqual([100, 200, 400, 800, 800, 800]);
});

it('lets another probe through when one is lost', () => {
  const trying = probe(opened(5_000), 5_100);
  expect(probe(trying, 5_600)).toMatchObject({ state: 'half-open', epoch: 3 });
});

it('does not heed results from before the last change', () => {
  const open = opened(5_000);
  expect(results(open, 5_001, 50, 0, 0)).toBe(open);
  const trying = probe(open, 5_100);
  expect(results(trying, 5_101, 50, 50, 0)).toBe(trying);
});

it('opens at once when the account is blocked', () => {
  const blocked = transition(CLOSED, { kind: 'blocked', at: 5_000, epoch: 0, reason: '401' }, settings);
  expect(blocked).toMatchObject({ state: 'open', reason: '401' });
});

const event: fc.Arbitrary<{ wait: number; make: (circuit: Circuit, at: number) => CircuitEvent }> = fc.record({
  // Clocks are set back now and then.
  wait: fc.oneof({ weight: 9, arbitrary: fc.nat(700) }, { weight: 1, arbitrary: fc.integer({ min: -5_000, max: 0 }) }),
  make: fc.oneof(
    fc.constant((_: Circuit, at: number): CircuitEvent => ({ kind: 'probe', at })),
    fc
      .record({ ok: fc.nat(4), down: fc.nat(4), late: fc.integer({ min: -2, max: 2 }), blocked: fc.boolean() })
      .map(({ ok, down, late, blocked }) => (circuit: Circuit, at: number): CircuitEvent => {
        const epoch = circuit.epoch + Math.min(0, late);
        return blocked && down === 4
          ? { kind: 'blocked', at, epoch, reason: 'blocked' }
          : { kind: 'results', at, epoch, ok, down, reason: 'down' };
      }),
  ),
});

it('whatever happens: each change raises the epoch, nothing opens half-way, no pause is longer than the longest', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 60 }), (events) => {
      let circuit = CLOSED;
      let at = 10_000;
      for (const { wait, make } of events) {
        at += wait;
        const next = transition(circuit, make(circuit, at), settings);
        if (next.state !== circuit.state) {
          expect(next.epoch).toBe(circuit.epoch + 1);
          expect(`${circuit.state} ${next.state}`).toMatch(/^(closed open|open half-open|half-open (open|closed))$/);
        }
        if (next.state === 'open') expect(next.until - next.since).toBeLessThanOrEqual(settings.maxPause);
        circuit = next;
      }
      // Whatever it has come to, a platform that answers is used again.
      for (const _ of [0, 1]) {
        at += settings.maxPause;
        circuit = probe(circuit, at);
        circuit = results(circuit, at + 1, 1, 0);
      }
      expect(circuit.state).toBe('closed');
    }),
  );
});
