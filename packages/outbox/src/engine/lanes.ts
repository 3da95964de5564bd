import { invalidArgument } from '@linktor/core';

/**
 * The engine's queues: one for each platform and channel, so that a platform that is paused or at its rate is simply not asked
 * for jobs, and holds up nobody else; and beside each one for messages with a group, whose claims ask whose turn it is.
 *
 * The engine has a policy for groups (`key_strict_fifo`). It looks for the heads of all groups of the queue with each fetch, which
 * takes 40 to 300 ms where 50,000 jobs wait: a night's backlog would bring the fleet to a crawl. See `src/worker/turns.ts`.
 */
export interface Lane {
  readonly queue: string;
  readonly platform: string;
  readonly channel: string | undefined;
  readonly ordered: boolean;
}

/** What platforms and channels may be called: their names are part of the names of queues, and of rates. */
const NAME = /^[A-Za-z0-9_-]{1,60}$/;

export const isLaneName = (name: unknown): name is string => typeof name === 'string' && NAME.test(name);

export const queueOf = (platform: string, channel: string | null | undefined, ordered: boolean): string =>
  `${platform}${channel ? `/${channel}` : ''}${ordered ? '.ordered' : ''}`;

/** The lane that a queue of the engine is, if it is one of ours. */
export function laneOf(queue: string): Lane | undefined {
  const [, platform, channel, ordered] = /^([A-Za-z0-9_-]+)(?:\/([A-Za-z0-9_-]+))?(\.ordered)?$/.exec(queue) ?? [];
  return platform === undefined ? undefined : { queue, platform, channel, ordered: ordered !== undefined };
}

/** A channel as it is stored: its case does not matter. */
export function channelOf(channel: unknown): string {
  if (isLaneName(channel)) return channel.toLowerCase();
  throw invalidArgument(
    'channel',
    'must be a name like "whatsapp"',
    'Use letters, digits, hyphens and underscores, at most 60 of them.',
  );
}
