import { setTimeout as sleep } from 'node:timers/promises';
import { AbortedError, checkOptions, describe, misconfigured } from '@linktor/core';
import { unknownCampaign } from '../campaigns/pause.ts';
import type { Queryable } from '../database/database.ts';
import { assertText } from '../messages/text.ts';

/** What is left to do, and what has gone wrong since somebody began to wait. */
export interface Remaining {
  /** Messages that are due and not sent yet. Those of paused campaigns are not due. */
  readonly due: number;
  /** Messages that are uncertain, and about to be looked for in the platform's history. */
  readonly uncertain: number;
  /** Messages that are uncertain until somebody says how they ended. */
  readonly undecided: number;
  /** Messages that failed meanwhile. */
  readonly failed: number;
}

/** Options of `drain`. */
export interface DrainOptions {
  /** Waits for the messages of this campaign alone. */
  campaign?: string | undefined;
  /** Ends the waiting, with an `AbortedError`. */
  signal?: AbortSignal | undefined;
  /** Milliseconds between two looks. Default 1000. */
  interval?: number | undefined;
  /** Called at each look. */
  onProgress?: ((remaining: Remaining) => unknown) | undefined;
}

/** Waits until whatever is due has gone out, or cannot. Sends nothing itself. */
export async function drain(database: Queryable, schema: string, given: DrainOptions = {}): Promise<Remaining> {
  const options = checkOptions(given, ['campaign', 'signal', 'interval', 'onProgress'], 'drain options');
  const { campaign, signal, interval = 1000, onProgress } = options;
  if (!(Number.isFinite(interval) && interval > 0)) throw misconfigured('interval', 'must be a number of more than 0');
  if (signal !== undefined && typeof signal?.addEventListener !== 'function')
    throw misconfigured('signal', `must be an AbortSignal, got ${describe(signal)}`);
  if (onProgress !== undefined && typeof onProgress !== 'function')
    throw misconfigured('onProgress', `must be a function, got ${describe(onProgress)}`);
  if (campaign !== undefined) assertText(campaign, 'campaign');
  const begun = await database.query(
    `SELECT now()::text AS since, $1::text IS NULL OR EXISTS (SELECT FROM ${schema}.campaign WHERE name = $1) AS known`,
    [campaign ?? null],
  );
  const [{ since, known }] = begun.rows as [{ since: string; known: boolean }];
  // Nothing is left of a campaign that there never was: whoever waits for it would believe that it has gone out.
  if (!known) throw unknownCampaign(campaign as string);
  for (;;) {
    if (signal?.aborted) throw new AbortedError('the waiting was stopped', { code: 'ABORTED', cause: signal.reason });
    const { rows } = await database.query(looking(schema), [campaign ?? null, since]);
    const remaining = rows[0] as Remaining;
    await onProgress?.(remaining);
    if (remaining.due + remaining.uncertain === 0) return remaining;
    // The next look says whether it was the signal.
    await sleep(interval, undefined, signal && { signal }).catch(() => {});
  }
}

const looking = (schema: string): string => `SELECT
  count(*) FILTER (WHERE m.state = 'sending' OR m.state = 'queued' AND coalesce(m.at, m.created_at) <= now()
    AND NOT (m.held AND c.paused_at IS NOT NULL))::float8 AS due,
  count(*) FILTER (WHERE m.state = 'uncertain' AND m.look_at IS NOT NULL)::float8 AS uncertain,
  count(*) FILTER (WHERE m.state = 'uncertain' AND m.look_at IS NULL)::float8 AS undecided,
  count(*) FILTER (WHERE m.state = 'failed' AND m.updated_at >= $2::timestamptz)::float8 AS failed
FROM ${schema}.message m LEFT JOIN ${schema}.campaign c ON c.name = m.campaign
WHERE m.state IN ('queued', 'sending', 'uncertain', 'failed') AND ($1::text IS NULL OR m.campaign = $1)`;
