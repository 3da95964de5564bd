import { type MarkedCall, mark } from '../reconcile/mark.ts';
import { factsOf, isPlatform } from './calls.ts';

export interface PreparedCall extends MarkedCall {
  readonly args: unknown[];
}

/** What goes with an attempt beside its arguments. */
export interface AttemptSettings {
  /** The outbox's id of the message: the mark by which the platform's history is searched. */
  readonly id: string;
  /** The idempotency key, the same with every attempt; left out where the platform has none. */
  readonly key?: string | undefined;
  /** Milliseconds the request may take. */
  readonly timeout: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * The call as it is made: with its mark, and with options by which it is sent once (what may be repeated is the outbox's to say),
 * within its time. A method that is none of ours gets its arguments and nothing else.
 */
export function prepareCall(
  platform: string,
  call: string,
  stored: readonly unknown[],
  { id, key, timeout, signal }: AttemptSettings,
): PreparedCall {
  // JSON has no `undefined`; no method takes a `null` by itself.
  const given = stored.map((value) => value ?? undefined);
  if (!isPlatform(platform)) return { call, args: given, marked: false };
  const marked = mark(platform, call, given, id);
  const facts = factsOf(platform, marked.call);
  const args = [...marked.args];
  if (!facts) return { call: marked.call, args, marked: marked.marked };
  while (args.length < facts.options) args.push(undefined);
  args[facts.options] = {
    ...(args[facts.options] as object | undefined),
    maxRetries: 0,
    timeout,
    ...(key !== undefined && { idempotencyKey: headerText(key) }),
    ...(signal && { signal }),
  };
  return { call: marked.call, args, marked: marked.marked };
}

/** Keys are the caller's words; a header takes printable ASCII, and no blanks at its ends. */
const headerText = (key: string): string => (/^[!-~]+$/.test(key) ? key : encodeURIComponent(key.toWellFormed()));
