import { type CampaignProgress, campaignProgress } from '../campaigns/progress.ts';
import type { Queryable } from '../database/database.ts';
import { STATES, type State } from '../states/states.ts';
import { type Paused, readPaused } from './paused.ts';

/** What there is, and how it is going. */
export interface Stats {
  /** Messages by state; states without any are 0. */
  readonly messages: Readonly<Record<State, number>>;
  /** The same by platform, for those that have messages. */
  readonly platforms: Readonly<Record<string, Readonly<Record<State, number>>>>;
  /** Seconds that the first message in the queue has been due; 0 when none is waiting. Those of paused campaigns do not count. */
  readonly waiting: number;
  /** Platforms to which nothing is sent at the moment, and why. */
  readonly paused: readonly Paused[];
  /** The twenty latest campaigns, the latest first. */
  readonly campaigns: readonly CampaignProgress[];
}

/** Reads them. Statement by statement: while workers run, sums of different ones can be a few apart. */
export async function readStats(database: Queryable, schema: string): Promise<Stats> {
  const { rows } = await database.query(
    `SELECT platform, state, count(*)::float8 AS n FROM ${schema}.message GROUP BY 1, 2`,
  );
  const messages = none();
  const platforms: Record<string, Record<State, number>> = {};
  for (const { platform, state, n } of rows as { platform: string; state: State; n: number }[]) {
    platforms[platform] ??= none();
    (platforms[platform] as Record<State, number>)[state] = n;
    messages[state] += n;
  }
  const { rows: first } = await database.query(
    `SELECT greatest(0, extract(epoch FROM now() - min(coalesce(at, created_at))))::float8 AS waiting
FROM ${schema}.message WHERE state = 'queued' AND NOT held`,
  );
  const waiting = (first as { waiting: number | null }[])[0]?.waiting ?? 0;
  const paused = await readPaused(database, schema);
  const campaigns = await campaignProgress(database, schema, { limit: 20 });
  return { messages, platforms, waiting, paused, campaigns };
}

const none = (): Record<State, number> =>
  Object.fromEntries(STATES.map((state) => [state, 0])) as Record<State, number>;
