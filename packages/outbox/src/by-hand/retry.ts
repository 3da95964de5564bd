import { checkOptions, invalidArgument } from '@linktor/core';
import type { Enqueued } from '../engine/engine.ts';
import { assertText } from '../messages/text.ts';
import type { Runtime } from '../runtime.ts';

/** Which failed messages: those that fit whatever is given, or all of them. */
export interface RetryOptions {
  /** Those with one of these keys. */
  keys?: readonly string[] | undefined;
  campaign?: string | undefined;
  platform?: string | undefined;
  /** The `code` of their error. */
  code?: string | undefined;
  /** Every message that has failed. To be said, so that a name that turned out `undefined` does not mean all. */
  all?: true | undefined;
}

/** What became of them. */
export interface Retried {
  /** Messages that are queued again, with all their attempts before them. */
  readonly queued: number;
  /** Messages that were left as they are, because their `notAfter` is over. */
  readonly expired: number;
}

/** Messages of one transaction. */
const BATCH = 500;

/** Queues failed messages again, batch by batch. */
export async function retry(runtime: Runtime, given: RetryOptions): Promise<Retried> {
  const { keys, campaign, platform, code, all } = checkOptions(
    given,
    ['keys', 'campaign', 'platform', 'code', 'all'],
    'retry options',
  );
  if (keys !== undefined && !Array.isArray(keys)) throw invalidArgument('keys', 'must be an array of strings');
  for (const [index, key] of (keys ?? []).entries()) assertText(key, `keys[${index}]`);
  const filters = Object.entries({ campaign, platform, code }).filter(([, value]) => value !== undefined);
  for (const [name, value] of filters) assertText(value, name);
  if (all !== undefined && all !== true) throw invalidArgument('all', 'must be true, or left out');
  if (filters.length + Number(keys !== undefined) === 0 ? !all : all)
    throw invalidArgument(
      'which',
      'must name keys, campaign, platform or code; or else all',
      'Pass { all: true } for every message that has failed.',
    );
  const filter = [keys ?? null, campaign ?? null, platform ?? null, code ?? null];
  let queued = 0;
  for (;;) {
    const batch = await requeue(runtime, filter);
    queued += batch;
    if (batch < BATCH) break;
  }
  const { rows } = await runtime.database.query(
    `SELECT count(*)::int AS expired FROM ${runtime.schema}.message WHERE ${FITS} AND not_after <= now()`,
    filter,
  );
  return { queued, expired: (rows as { expired: number }[])[0]?.expired ?? 0 };
}

const FITS = `state = 'failed' AND ($1::text[] IS NULL OR key = ANY($1)) AND ($2::text IS NULL OR campaign = $2)
  AND ($3::text IS NULL OR platform = $3) AND ($4::text IS NULL OR error->>'code' = $4)`;

/** Those of campaigns wait for their turn there; to the others the engine gives jobs. */
function requeue({ database, engine, schema }: Runtime, filter: unknown[]): Promise<number> {
  return database.transaction(async (transaction) => {
    const { rows } = await transaction.query(
      `WITH chosen AS (
  SELECT id FROM ${schema}.message WHERE ${FITS} AND (not_after IS NULL OR not_after > now())
  ORDER BY id LIMIT ${BATCH} FOR UPDATE SKIP LOCKED
)
UPDATE ${schema}.message m SET state = 'queued', attempts = 0, acted = false, first_claimed_at = NULL, error = NULL,
  held = campaign IS NOT NULL, job = CASE WHEN campaign IS NULL THEN gen_random_uuid() END, updated_at = now()
FROM chosen WHERE m.id = chosen.id
RETURNING m.id, m.job, m.queue, m.ordered_by, m.priority, m.at`,
      filter,
    );
    const jobs = (rows as (Omit<Enqueued, 'job'> & { job: string | null })[]).filter(
      (row): row is Enqueued => row.job !== null,
    );
    if (jobs.length > 0) await engine.enqueue(transaction, jobs);
    return rows.length;
  });
}
