import { ConfigurationError, describe } from '#runtime';

/** `setTimeout` fires at once beyond this. */
export const LONGEST_TIMER: number = 2 ** 31 - 1;

/** More milliseconds than anybody means, and few enough for every server to count with: a hundred years. */
const FOREVER = 3.1536e12;

/** A length of time in whole milliseconds: what is longer than `most` is cut, what is none is refused. */
export function duration(
  value: number | undefined,
  option: string,
  { fallback, least = 1, most = FOREVER }: { fallback: number; least?: 0 | 1; most?: number },
): number {
  if (value === undefined) return fallback;
  if (typeof value === 'number' && (value > 0 || value === least)) return Math.min(Math.ceil(value), most);
  const got = typeof value === 'number' ? String(value) : describe(value);
  throw new ConfigurationError(
    `${option} must be a ${least ? 'positive number' : 'number of at least 0'}, got ${got}`,
    {
      details: { option },
    },
  );
}

/** Refuses what was given as an inbox and is none: nothing of it would be called before the first event came. */
export function checkInbox(inbox: unknown): void {
  if (inbox === undefined) return;
  const given = Object(inbox) as Record<string, unknown>;
  if (typeof given['transact'] === 'function') return;
  const missing = ['claim', 'commit', 'release', 'renew'].filter((method) => typeof given[method] !== 'function');
  for (const time of ['lease', 'timeout', 'handlerTimeout']) {
    const value = given[time] ?? (time === 'lease' || 1);
    if (!(typeof value === 'number' && value > 0)) missing.push(time);
  }
  if (missing.length === 0) return;
  throw new ConfigurationError(`inbox must be an Inbox or a TransactionalInbox: it has no ${missing.join(', ')}`, {
    details: { option: 'inbox' },
  });
}
