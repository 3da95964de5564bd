import type { Repeat } from './calls.ts';
import type { Outcome } from './outcome.ts';

/** The message that an attempt was made for. Times are the database's, in milliseconds since 1970. */
export interface Attempted {
  readonly repeat: Repeat;
  /** Attempts that counted, this one included. */
  readonly attempts: number;
  /** An earlier request of it may have acted. */
  readonly acted: boolean;
  /** When the first request went out of which it is not known that it did not act: this one's, if none before. */
  readonly firstAt: number;
}

export interface RetryLimits {
  /** Attempts that count before a message is given up. Those that were throttled or blocked do not count. */
  readonly attempts: number;
  /** Milliseconds before the second attempt; doubled with each, half of it by chance. */
  readonly firstDelay: number;
  /** The longest of these waits, in milliseconds. */
  readonly maxDelay: number;
  /** Milliseconds for which the platform remembers an idempotency key, less a margin. */
  readonly keyLife: number;
}

export interface NextStep {
  readonly state: 'queued' | 'failed' | 'uncertain';
  /** Milliseconds until it may be tried again, where it is queued. */
  readonly delayMs: number;
  /** Whether a request of it may have acted. */
  readonly acted: boolean;
  /** Whether the attempt counts. */
  readonly counts: boolean;
  readonly error: unknown;
}

/**
 * What becomes of a message after an attempt that did not succeed. A refusal says that this request did not act; of one before it
 * that may have acted it says nothing: such a message never becomes `failed`.
 */
export function nextStep(
  outcome: Outcome,
  message: Attempted,
  limits: RetryLimits,
  now: number,
  random: number,
): NextStep {
  const { kind, error, waitMs = 0 } = outcome;
  const acted = message.acted || kind === 'open';
  const counts = kind !== 'throttled' && kind !== 'blocked';
  const backoff = Math.min(limits.maxDelay, limits.firstDelay * 2 ** Math.min(message.attempts - 1, 30));
  const delayMs = Math.max(waitMs, Math.round(backoff * (0.5 + random / 2)));
  const step = (state: NextStep['state']): NextStep => ({
    state,
    delayMs: state === 'queued' ? delayMs : 0,
    acted,
    counts,
    error,
  });

  if (counts && message.attempts >= limits.attempts) return step(acted ? 'uncertain' : 'failed');
  if (!acted) return step(kind === 'failed' ? 'failed' : 'queued');
  // A platform that still works at the first request with a key may refuse the second (409).
  if (kind === 'failed' && !(message.repeat === 'key' && statusOf(error) === 409)) return step('uncertain');
  return step(mayRepeat(message, limits, now + delayMs) ? 'queued' : 'uncertain');
}

/** Whether a message of which a request may have acted can be sent again at that time, and not act twice. */
export const mayRepeat = (
  { repeat, firstAt }: Pick<Attempted, 'repeat' | 'firstAt'>,
  { keyLife }: Pick<RetryLimits, 'keyLife'>,
  at: number,
): boolean => repeat === 'same' || (repeat === 'key' && at - firstAt < keyLife);

const statusOf = (error: unknown): unknown => (error as { status?: unknown } | null | undefined)?.status;
