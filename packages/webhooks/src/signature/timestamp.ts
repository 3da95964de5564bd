import { type Failure, failure } from './verdict.ts';

/** How far a timestamp may be from now. */
export interface ToleranceOptions {
  /** Seconds a timestamp may lie in the past or in the future. Default 300; 0 means 0; `Infinity` switches the check off. */
  tolerance?: number | undefined;
  /** The clock, in milliseconds. Default `Date.now`. */
  now?: (() => number) | undefined;
}

/** Why a timestamp could not be judged; `undefined` when it could. */
export function toleranceProblem({ tolerance = 300, now }: ToleranceOptions): Failure | undefined {
  if (typeof tolerance !== 'number' || !(tolerance >= 0)) return failure('CONFIGURATION', 'tolerance');
  return now === undefined || typeof now === 'function' ? undefined : failure('CONFIGURATION', 'now');
}

/** Digits only: with them the dots of the signed text are where they seem to be. */
export const isTimestamp = (text: string): boolean => /^\d{1,12}$/.test(text);

/** Why a timestamp of digits is refused; `undefined` when it is near enough to now. */
export function timestampProblem(
  text: string,
  { tolerance = 300, now = Date.now }: ToleranceOptions,
): Failure | undefined {
  const age = Math.floor(now() / 1000) - Number(text);
  // Written so that a clock that gives no number refuses.
  if (Math.abs(age) <= tolerance) return undefined;
  if (Number.isNaN(age)) return failure('CONFIGURATION', 'now');
  return failure('TIMESTAMP_OUT_OF_TOLERANCE', age);
}
