import { expect, test } from 'vitest';
import { CLOSED } from './circuit.ts';
import { type Gate, MAX_WAIT, shut } from './gate.ts';

const NOW = 1_800_000_000_000;
const gate = (more: Partial<Gate> = {}): Gate => ({
  ...{ ...CLOSED, platform: 'linktor', version: 1, pausedUntil: 0, throttles: 0, held: false, now: NOW },
  ...more,
});

test('a gate is open where nothing shuts it', () => {
  expect(shut(gate(), NOW)).toBeUndefined();
  expect(shut(gate({ pausedUntil: NOW }), NOW)).toBeUndefined();
});

test('it is shut for as long as the platform asked', () => {
  expect(shut(gate({ pausedUntil: NOW + 1 }), NOW)).toEqual({ reason: 'paused', waitMs: 1 });
  expect(shut(gate({ pausedUntil: NOW + MAX_WAIT }), NOW)).toEqual({ reason: 'paused', waitMs: MAX_WAIT });
});

test('a clock that was set back makes no pause of hours', () => {
  expect(shut(gate({ pausedUntil: NOW + MAX_WAIT + 1 }), NOW)).toBeUndefined();
});

test('who holds it back counts before a pause, and a pause before the circuit', () => {
  const open = { state: 'open', until: NOW + 50 } as const;
  expect(shut(gate({ ...open, pausedUntil: NOW + 9, held: true }), NOW)?.reason).toBe('held');
  expect(shut(gate({ ...open, pausedUntil: NOW + 9 }), NOW)?.reason).toBe('paused');
  expect(shut(gate(open), NOW)).toEqual({ reason: 'circuit', waitMs: 100 });
  expect(shut(gate({ ...open, until: NOW + 5_000 }), NOW)).toEqual({ reason: 'circuit', waitMs: 5_000 });
});
