import type { Queryable } from '../database/database.ts';
import { STATES, type State } from '../states/states.ts';

/** How a campaign is going. */
export interface CampaignProgress {
  readonly name: string;
  /**
   * `filling` while its list is read (or its reader died, and is to go on), `paused` by somebody, `sending` while something is left
   * to do, else `done`.
   */
  readonly state: 'filling' | 'paused' | 'sending' | 'done';
  /** Recipients: those stored, or the `total` that was announced where that is more. */
  readonly total: number;
  /** Messages stored. */
  readonly added: number;
  /** Messages that need nothing more: all but those queued, sending or uncertain. */
  readonly finished: number;
  /** Messages by state; states without any are 0. */
  readonly messages: Readonly<Record<State, number>>;
  /** Messages sent per second, over the last half minute. */
  readonly perSecond: number;
  /** Seconds until the last one is sent, at this pace; `undefined` while nothing is being sent. */
  readonly secondsLeft: number | undefined;
  readonly createdAt: Date;
  /** When its list had been read to the end. */
  readonly filledAt: Date | undefined;
  readonly pausedAt: Date | undefined;
}

/** The campaigns, the latest first; or the one of a name. */
export async function campaignProgress(
  database: Queryable,
  schema: string,
  { name, limit }: { name?: string | undefined; limit: number },
): Promise<CampaignProgress[]> {
  const { rows } = await database.query(reading(schema), [name ?? null, limit]);
  return (rows as Row[]).map(progressOf);
}

interface Row {
  name: string;
  added: string;
  total: string | null;
  created_at: Date;
  filled_at: Date | null;
  paused_at: Date | null;
  counts: Partial<Record<State, number>>;
  per_second: number;
}

/** Seconds over which the pace is measured. */
const SPAN = 30;
const OPEN: readonly State[] = ['queued', 'sending', 'uncertain'];

function progressOf(row: Row): CampaignProgress {
  const messages = Object.fromEntries(STATES.map((state) => [state, row.counts[state] ?? 0])) as Record<State, number>;
  const added = Number(row.added);
  const open = OPEN.reduce((sum, state) => sum + messages[state], 0);
  const total = Math.max(added, Number(row.total ?? 0));
  const finished = STATES.reduce((sum, state) => sum + messages[state], 0) - open;
  const left = Math.max(total - finished, 0);
  const state = row.paused_at ? 'paused' : !row.filled_at ? 'filling' : open > 0 ? 'sending' : 'done';
  return {
    ...{ name: row.name, state, total, added, finished, messages, perSecond: row.per_second },
    secondsLeft: left === 0 ? 0 : row.per_second > 0 && state !== 'paused' ? left / row.per_second : undefined,
    createdAt: row.created_at,
    filledAt: row.filled_at ?? undefined,
    pausedAt: row.paused_at ?? undefined,
  };
}

const reading = (schema: string): string => `SELECT c.*, counts.counts, pace.per_second
FROM (
  SELECT * FROM ${schema}.campaign WHERE $1::text IS NULL OR name = $1 ORDER BY created_at DESC, name LIMIT $2
) c
CROSS JOIN LATERAL (
  SELECT coalesce(json_object_agg(state, n), '{}') AS counts FROM (
    SELECT m.state, count(*) AS n FROM ${schema}.message m WHERE m.campaign = c.name GROUP BY m.state
  ) by_state
) counts
CROSS JOIN LATERAL (
  SELECT (count(*) / least(${SPAN}, greatest(1, extract(epoch FROM now() - c.created_at))))::float8 AS per_second
  FROM ${schema}.message m
  WHERE m.campaign = c.name AND m.state IN ('sent', 'delivered', 'read', 'undelivered') AND NOT m.held
    AND m.sent_at > now() - interval '${SPAN} seconds'
) pace
ORDER BY c.created_at DESC, c.name`;
