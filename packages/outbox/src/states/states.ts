/**
 * Where a message can be. One of these is true of every message at every moment, and it is committed: nothing about a message
 * is known only to a process.
 *
 * - `queued`: stored; not on its way. Waiting for its time, its turn in a group, a rate, or the next attempt.
 * - `sending`: a worker has it. Committed BEFORE the request goes out, so that a worker that dies leaves it visible.
 * - `sent`: the platform has accepted it.
 * - `delivered`, `read`, `undelivered`: what the platform reported afterwards.
 * - `uncertain`: a request may have acted and nobody knows. Not sent again before that is known.
 * - `failed`: it will not be sent; `error` says why (late, refused, out of attempts).
 * - `cancelled`: taken back before it was sent.
 */
export const STATES = [
  'queued',
  'sending',
  'sent',
  'delivered',
  'read',
  'undelivered',
  'uncertain',
  'failed',
  'cancelled',
] as const;

/** The state of a message. */
export type State = (typeof STATES)[number];

/** One way from a state to another, and what takes it. */
export interface Transition {
  readonly from: State;
  readonly to: State;
  readonly by: string;
}

const way = (from: State, to: State, by: string): Transition => ({ from, to, by });

/** Every way there is; the statements of the package take no other. The picture in the README is drawn from it. */
export const TRANSITIONS: readonly Transition[] = [
  way('queued', 'sending', 'a worker claims it'),
  way('queued', 'cancelled', 'cancel(key)'),
  way('queued', 'failed', 'notAfter is over'),
  way('sending', 'sent', 'accepted'),
  way('sending', 'queued', 'did not act: again later'),
  way('sending', 'failed', 'refused, or out of attempts'),
  way('sending', 'uncertain', 'may have acted, and a repeat could double it'),
  way('uncertain', 'sent', 'found in the history, or resolved'),
  way('uncertain', 'queued', 'surely absent, or resolved'),
  way('uncertain', 'failed', 'resolved'),
  way('failed', 'queued', 'retry'),
  way('sent', 'delivered', 'report'),
  way('sent', 'read', 'report'),
  way('sent', 'undelivered', 'report'),
  way('delivered', 'read', 'report'),
  way('queued', 'sent', 'a report proves it out'),
  way('queued', 'delivered', 'a report proves it out'),
  way('queued', 'read', 'a report proves it out'),
  way('queued', 'undelivered', 'a report proves it out'),
  way('uncertain', 'delivered', 'report'),
  way('uncertain', 'read', 'report'),
  way('uncertain', 'undelivered', 'report'),
  way('undelivered', 'delivered', 'late report'),
  way('undelivered', 'read', 'late report'),
];
