import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Emitter } from '../emitter.ts';
import { Standing, type SubscriptionEventMap } from './standing.ts';
import { SUBSCRIPTION_TABLE, type SubscriptionInput, type SubscriptionState } from './states.ts';

const STATES = Object.keys(SUBSCRIPTION_TABLE) as SubscriptionState[];
const INPUTS: readonly SubscriptionInput[] = [
  'served',
  'polled',
  'lost',
  'refused',
  'fatal',
  'restarted',
  'unsubscribed',
];

const reachable = (from: SubscriptionState): Set<SubscriptionState> => {
  const reached = new Set([from]);
  for (const state of reached) for (const [next] of Object.values(SUBSCRIPTION_TABLE[state])) reached.add(next);
  return reached;
};

test('every state can be reached from the first, and each input means something somewhere', () => {
  expect([...reachable('pending')].sort()).toEqual([...STATES].sort());
  const used = new Set(Object.values(SUBSCRIPTION_TABLE).flatMap((cells) => Object.keys(cells)));
  expect([...used].sort()).toEqual([...INPUTS].sort());
});

test('whoever is not at the end can be served again, refused no more than once, and taken back', () => {
  for (const state of STATES) {
    if (state === 'closed') continue;
    expect(reachable(state), state).toContain('live');
    expect(SUBSCRIPTION_TABLE[state].unsubscribed).toEqual(['closed']);
  }
  expect(SUBSCRIPTION_TABLE.closed).toEqual({});
  expect(SUBSCRIPTION_TABLE.failed.refused).toBeUndefined();
});

test('whatever happens, what is told is what the table has, each change once, and nothing after the end', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...INPUTS), { maxLength: 40 }), (inputs) => {
      const standing = new Standing();
      const emitter = new Emitter<SubscriptionEventMap>(() => {});
      const told: [SubscriptionState, SubscriptionState][] = [];
      emitter.on('state', ({ from, to }) => told.push([from, to]));
      standing.listeners.add(emitter);
      let state: SubscriptionState = 'pending';
      const expected: [SubscriptionState, SubscriptionState][] = [];
      for (const input of inputs) {
        standing.step(input);
        const next: SubscriptionState = SUBSCRIPTION_TABLE[state][input]?.[0] ?? state;
        if (next !== state) expected.push([state, next]);
        state = next;
        expect(standing.state).toBe(state);
      }
      expect(told).toEqual(expected);
      if (state === 'closed') expect(standing.listeners.size).toBe(0);
    }),
    { numRuns: 300, seed: 11 },
  );
});
