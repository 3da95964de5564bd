import { expect, test } from 'vitest';
import { type Input, type State, TABLE, transition } from './machine.ts';

const STATES = Object.keys(TABLE) as State[];

test('every state can be reached from idle', () => {
  const reached = new Set<State>(['idle']);
  for (const state of reached) for (const [next] of Object.values(TABLE[state])) reached.add(next);
  expect([...reached].sort()).toEqual([...STATES].sort());
});

test('no state is a trap: from each one a connection can come about', () => {
  for (const start of STATES) {
    const reached = new Set<State>([start]);
    for (const state of reached) for (const [next] of Object.values(TABLE[state])) reached.add(next);
    expect(reached, start).toContain('connected');
  }
});

test('whatever leaves a socket or a timer behind cleans up after itself', () => {
  for (const state of ['connecting', 'connected'] as const) {
    for (const [next, ...effects] of Object.values(TABLE[state])) {
      if (next === state || next === 'connected') continue;
      expect(effects.includes('drop') || effects.includes('close'), `${state} → ${next}`).toBe(true);
    }
  }
});

test('every wait has a timer, and every timer an effect', () => {
  for (const state of STATES) {
    for (const [next, ...effects] of Object.values(TABLE[state])) {
      if (next === state) continue;
      if (next === 'reconnecting') expect(effects.at(-1)).toBe('wait');
      if (next === 'suspended') expect(effects.at(-1)).toBe('rest');
      if (next === 'connecting') expect(effects.at(-1)).toBe('open');
    }
  }
});

test('disconnect ends every state that is not an end', () => {
  for (const state of STATES) if (state !== 'closed') expect(TABLE[state].disconnect?.[0]).toBe('closed');
});

test('an input without a cell means nothing', () => {
  const meaningless: [State, Input][] = [
    ['idle', 'opened'],
    ['closed', 'retry'],
    ['closed', 'online'],
    ['failed', 'wake'],
    ['connected', 'connect'],
    ['connecting', 'wake'],
  ];
  for (const [state, input] of meaningless) expect(transition(state, input)).toBeUndefined();
});
