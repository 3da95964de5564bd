import { generatorFor, pick } from '../random.ts';

/** What a platform does instead of acting and answering. `…before` has not acted, `…after` has. */
export type Fault =
  | 'none'
  | 'slow'
  | '500 before'
  | '500 after'
  | '502 after'
  | '503 before'
  | '503 after'
  | 'reset before'
  | 'reset after'
  | 'silence before'
  | 'silence after'
  | 'acts late'
  | 'half an answer'
  | 'nonsense after';

/** How often each happens to a request. */
export type FaultRates = Partial<Record<Fault, number>>;

/** Roughly one request in nine. */
export const USUAL_FAULTS: FaultRates = {
  slow: 0.02,
  '500 before': 0.01,
  '500 after': 0.01,
  '502 after': 0.01,
  '503 before': 0.01,
  '503 after': 0.005,
  'reset before': 0.015,
  'reset after': 0.015,
  'silence before': 0.003,
  'silence after': 0.003,
  'acts late': 0.003,
  'half an answer': 0.005,
  'nonsense after': 0.003,
};

/** Each platform has bad moments of its own: nothing but 429, or down altogether. */
export type Episode = 'throttled' | 'down' | undefined;

/** The fault of a message's `attempt`-th request (from 0): the same for the same seed. */
export function faultOf(seed: number, n: number, attempt: number, rates: FaultRates): Fault {
  // No message meets trouble for ever.
  if (attempt >= 6) return 'none';
  return pick<Fault>(generatorFor(seed, n, attempt, 2)(), Object.entries(rates) as [Fault, number][], 'none');
}
