import type { Queryable } from '../database/database.ts';
import { millis } from '../pace/gate.ts';
import type { Wanted } from './verdict.ts';

/** An uncertain message to be looked for now. Times are the database's, in milliseconds since 1970. */
export interface Due extends Wanted {
  readonly key: string;
  readonly platform: string;
  /** Looks so far that told nothing. */
  readonly looks: number;
  readonly now: number;
}

/** Takes the messages whose time has come; nobody else gets them within so many milliseconds. */
export async function dueMessages(db: Queryable, schema: string, count: number, leaseMs: number): Promise<Due[]> {
  const { rows } = await db.query(
    `WITH due AS (
  SELECT id FROM ${schema}.message WHERE look_at <= clock_timestamp() AND state = 'uncertain'
  ORDER BY look_at LIMIT $1 FOR UPDATE SKIP LOCKED
)
UPDATE ${schema}.message m SET look_at = clock_timestamp() + $2::float8 * interval '1 millisecond'
FROM due WHERE m.id = due.id
RETURNING m.id, m.key, m.platform, m.call, m.args, m.looks,
  ${millis('coalesce(m.first_claimed_at, m.claimed_at, m.created_at)')} AS from,
  ${millis('greatest(m.claimed_at, m.updated_at)')} AS to, ${millis('clock_timestamp()')} AS now`,
    [count, leaseMs],
  );
  return rows as Due[];
}

/** Those of the platform's ids that other messages of the outbox have. */
export async function takenIds(
  db: Queryable,
  schema: string,
  platform: string,
  id: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const { rows } = await db.query(
    `SELECT platform_message_id AS taken FROM ${schema}.message
WHERE platform = $1 AND platform_message_id = ANY ($2::text[]) AND id <> $3`,
    [platform, ids, id],
  );
  return new Set((rows as { taken: string }[]).map(({ taken }) => taken));
}

/**
 * How many other messages with the same call and arguments are on their way, or uncertain and older: of two that are alike in all
 * that the history shows, one is looked for after the other.
 */
export async function twinsOf(db: Queryable, schema: string, id: string): Promise<number> {
  const { rows } = await db.query(
    `SELECT count(*)::int AS twins FROM ${schema}.message m JOIN ${schema}.message o
  ON o.state IN ('sending', 'uncertain') AND o.fingerprint = m.fingerprint AND o.id <> m.id
WHERE m.id = $1 AND (o.state = 'sending' OR o.id < m.id)`,
    [id],
  );
  return (rows[0] as { twins: number }).twins;
}
