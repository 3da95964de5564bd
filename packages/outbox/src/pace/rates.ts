import { ConfigurationError, describe } from '@linktor/core';
import { isLaneName } from '../engine/lanes.ts';

/** How fast the fleet as a whole may begin requests. */
export interface Rate {
  /** Requests per second, in the long run. */
  readonly perSecond: number;
  /** Requests that may go out at once after a quiet time. Default: half of `perSecond`, at least 1. */
  readonly burst?: number;
}

/** Rates by platform (`sinch`), or by platform and channel (`linktor:whatsapp`); a message counts for both. */
export type Rates = Readonly<Record<string, Rate>>;

/** A rate as a bucket of tokens. */
export interface Bucket {
  readonly key: string;
  readonly rate: number;
  readonly capacity: number;
  /** Seconds for which a token that was taken may be used. */
  readonly hold: number;
}

/** Seconds for which a token that was taken may be used, at most, and at least. */
const LONGEST_HOLD = 0.25;
const SHORTEST_HOLD = 0.02;

/** @throws ConfigurationError for a rate that is none. */
export function readRates(rates: Rates): ReadonlyMap<string, Bucket> {
  if (typeof rates !== 'object' || rates === null || Array.isArray(rates))
    throw refused('rate', `must be an object, got ${describe(rates)}`, 'Write { sinch: { perSecond: 30 } }.');
  const buckets = new Map<string, Bucket>();
  for (const [key, rate] of Object.entries(rates)) {
    const [platform = '', channel, ...more] = key.split(':');
    if (![platform, channel ?? 'any'].every(isLaneName) || more.length > 0)
      throw refused(`rate["${key}"]`, 'names no platform', 'Write "sinch" or "linktor:whatsapp".');
    const { perSecond, burst, ...others } = Object(rate) as Rate;
    const [other] = Object.keys(others);
    if (other !== undefined) throw refused(`rate["${key}"].${other}`, 'is not known', 'There are perSecond and burst.');
    if (!(typeof perSecond === 'number' && perSecond > 0 && Number.isFinite(perSecond))) {
      throw refused(`rate["${key}"].perSecond`, 'must be a number above 0', 'Write { perSecond: 30 }.');
    }
    if (burst !== undefined && !(typeof burst === 'number' && burst >= 1 && Number.isFinite(burst))) {
      throw refused(`rate["${key}"].burst`, 'must be a number of at least 1', 'Leave it out for half of perSecond.');
    }
    // Channels are stored in lower case.
    const name = channel === undefined ? platform : `${platform}:${channel.toLowerCase()}`;
    if (buckets.has(name)) throw refused(`rate["${key}"]`, 'is given twice', 'The case of a channel does not matter.');
    buckets.set(name, bucketOf(name, perSecond, burst ?? Math.max(1, perSecond / 2)));
  }
  return buckets;
}

/**
 * Tokens are used some time after they were taken: so many fewer as come in meanwhile may lie in the bucket. Of a small burst half is
 * for that.
 */
function bucketOf(key: string, rate: number, burst: number): Bucket {
  const spare = burst - Math.max(1, burst / 2);
  const hold = Math.max(SHORTEST_HOLD, Math.min(LONGEST_HOLD, spare / rate));
  return { key, rate, hold, capacity: Math.max(1, burst - rate * hold) };
}

/** The buckets that a message takes from. */
export const bucketsOf = (
  buckets: ReadonlyMap<string, Bucket>,
  platform: string,
  channel: string | undefined,
): Bucket[] =>
  [buckets.get(platform), channel === undefined ? undefined : buckets.get(`${platform}:${channel}`)].filter(
    (bucket) => bucket !== undefined,
  );

const refused = (option: string, problem: string, remediation: string): ConfigurationError =>
  new ConfigurationError(`${option} ${problem}`, { details: { option }, remediation });
