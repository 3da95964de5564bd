import { checkOptions, invalidArgument } from '@linktor/core';
import { assertText } from '../messages/text.ts';
import type { Runtime } from '../runtime.ts';

/** Which messages are forgotten. */
export interface ForgetOptions {
  /** Those that ended before this time: sent or reported on for the last time, failed or cancelled. */
  before: Date;
  /** Only those of this campaign. Named and `undefined` it is refused: a name that is missing must not mean all. */
  campaign?: string;
}

/** Messages of one transaction. */
const BATCH = 1000;

/** Deletes messages that have ended, and what they say with them; batch by batch. Returns how many. */
export async function forget({ database, schema }: Runtime, given: ForgetOptions): Promise<number> {
  const { before, campaign } = checkOptions(given, ['before', 'campaign'], 'forget options');
  // Times that PostgreSQL and JavaScript both know, and write in the same way.
  if (!(before instanceof Date && before.getTime() >= 0 && before.getTime() < Date.UTC(9999, 0)))
    throw invalidArgument('before', 'must be a Date');
  if ('campaign' in given && campaign === undefined)
    throw invalidArgument('campaign', 'is undefined', 'Leave it out to forget the messages of all.');
  if (campaign !== undefined) assertText(campaign, 'campaign');
  let forgotten = 0;
  for (;;) {
    const { rows } = await database.query(
      `WITH old AS (
  SELECT id FROM ${schema}.message
  WHERE state NOT IN ('queued', 'sending', 'uncertain') AND updated_at < $1 AND ($2::text IS NULL OR campaign = $2)
  LIMIT ${BATCH} FOR UPDATE SKIP LOCKED
), gone AS (
  DELETE FROM ${schema}.message m USING old WHERE m.id = old.id RETURNING 1
)
SELECT count(*)::int AS n FROM gone`,
      [before.toISOString(), campaign ?? null],
    );
    const { n } = rows[0] as { n: number };
    forgotten += n;
    if (n < BATCH) return forgotten;
  }
}
