import type { Queryable } from '../database/database.ts';
import { type Gate, gateColumns, gateOf } from './gate.ts';
import type { Bucket } from './rates.ts';

/** Seconds ahead for which tokens that are yet to come are given away. */
export const HORIZON = 1;

export interface Taken {
  /** The gate, where there is a row for it. */
  readonly gate: Gate | undefined;
  /** Tokens taken from each of the buckets; `undefined` where one of them has no row yet. */
  readonly granted: number | undefined;
  /** Milliseconds until these may be used; of none: until it is worth asking again. */
  readonly waitMs: number;
}

/**
 * Takes up to so many tokens from each of the buckets at once, while the gate is not shut: one statement for a batch. A bucket may
 * go into debt for what comes in within the next second: who takes of that waits for it, and nobody has to ask again and again.
 * @param now The SQL expression that tells the time. The database's, read after its rows are locked: the workers' clocks do not count.
 * @param probe The gate is not asked: it has let this one through.
 */
export async function take(
  db: Queryable,
  schema: string,
  platform: string,
  buckets: readonly Bucket[],
  count: number,
  probe: boolean,
  now = 'clock_timestamp()',
): Promise<Taken> {
  const open = probe
    ? 'true'
    : `EXISTS (SELECT FROM gate WHERE state = 'closed' AND NOT held AND (paused_until IS NULL OR paused_until <= ${now}))`;
  const { rows } = await db.query(
    `WITH gate AS (SELECT * FROM ${schema}.gate WHERE platform = $1),
     wanted AS (SELECT * FROM unnest($2::text[], $3::float8[], $4::float8[]) AS w (key, rate, capacity)),
     locked AS MATERIALIZED (
       SELECT key, tokens, at FROM ${schema}.bucket WHERE key = ANY ($2::text[]) AND ${open} ORDER BY key FOR UPDATE),
     timed AS MATERIALIZED (SELECT *, ${now} AS now FROM locked),
     filled AS MATERIALIZED (
       SELECT key, rate, capacity, timed.now,
         least(capacity, tokens + rate * greatest(0, extract(epoch FROM timed.now - at)::float8)) AS balance
       FROM timed JOIN wanted USING (key)),
     granted AS MATERIALIZED (
       SELECT greatest(0, floor(least($5::float8, min(capacity), min(balance + rate * ${HORIZON})) + 1e-9))::int AS n,
         max((1 - balance) / rate) AS dry, count(*)::int AS found
       FROM filled),
     moved AS (
       UPDATE ${schema}.bucket b SET tokens = filled.balance - granted.n, at = filled.now
       FROM filled, granted WHERE b.key = filled.key AND (granted.n > 0 OR b.at > filled.now))
     SELECT granted.n, granted.dry, granted.found,
       (SELECT max((granted.n - balance) / rate) FROM filled) AS wait,
       (SELECT to_json(told) FROM (SELECT ${gateColumns(now)} FROM gate) told) AS gate
     FROM granted`,
    [
      platform,
      buckets.map(({ key }) => key),
      buckets.map(({ rate }) => rate),
      buckets.map(({ capacity }) => capacity),
      count,
    ],
  );
  const { n, dry, found, wait, gate } = rows[0] as Row;
  const known = gate === null ? undefined : gateOf(typeof gate === 'string' ? JSON.parse(gate) : gate);
  if (found < buckets.length) return { gate: known, granted: undefined, waitMs: 0 };
  // Those who come away with nothing come back when half of what is given away ahead has come in.
  const seconds = n > 0 ? (wait ?? 0) : (dry ?? 0) - HORIZON / 2;
  return { gate: known, granted: n, waitMs: Math.max(0, seconds * 1000) };
}

interface Row {
  n: number;
  dry: number | null;
  found: number;
  wait: number | null;
  gate: unknown;
}

/** Makes the rows of buckets that have none yet: full. */
export async function fill(
  db: Queryable,
  schema: string,
  buckets: readonly Bucket[],
  now = 'clock_timestamp()',
): Promise<void> {
  await db.query(
    `INSERT INTO ${schema}.bucket (key, tokens, at)
     SELECT key, capacity, ${now} FROM unnest($1::text[], $2::float8[]) AS w (key, capacity) ORDER BY key
     ON CONFLICT DO NOTHING`,
    [buckets.map(({ key }) => key), buckets.map(({ capacity }) => capacity)],
  );
}
