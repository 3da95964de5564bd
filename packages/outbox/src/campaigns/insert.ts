import type { Prepared } from '../add/prepare.ts';
import type { Database } from '../database/database.ts';

/** How the messages of a batch fared. */
interface Stored {
  added: number;
  repeated: number;
  differing: number;
}

/** What is stored with a message for telemetry, by its platform and call (see `callOf`). */
export type Traces = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The name under which the trace of a message stands in `Traces`. */
export const callOf = ({ platform, call }: Pick<Prepared, 'platform' | 'call'>): string => `${platform} ${call}`;

/** Stores a batch and how far the list is read, both or neither. */
export function insertBatch(
  { database, schema }: { database: Database; schema: string },
  campaign: string,
  rows: readonly Prepared[],
  cursor: unknown,
  traces?: Traces,
): Promise<Stored> {
  // Within the batch the first one of a recipient counts, as it does among batches.
  const first = new Map<string, Prepared>();
  let [repeated, differing] = [0, 0];
  for (const row of rows) {
    const known = first.get(row.key);
    if (!known) first.set(row.key, row);
    else if (known.fingerprint === row.fingerprint) repeated++;
    else differing++;
  }
  // In one order everywhere: those who store the same keys at the same time wait for each other, and not in a circle.
  const sorted = [...first.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  return database.transaction(async (transaction) => {
    await transaction.query(`SELECT FROM ${schema}.campaign WHERE name = $1 FOR UPDATE`, [campaign]);
    const { rows: told } = await transaction.query(inserting(schema), [
      JSON.stringify(sorted),
      campaign,
      traces === undefined ? null : JSON.stringify(traces),
    ]);
    const { added, same } = (told as { added: number; same: number }[])[0] as { added: number; same: number };
    await transaction.query(
      `UPDATE ${schema}.campaign SET added = added + $2, cursor = coalesce($3::text::json, cursor), updated_at = now()
WHERE name = $1`,
      [campaign, added, cursor === undefined ? null : JSON.stringify(cursor)],
    );
    return { added, repeated: repeated + same, differing: differing + first.size - added - same };
  });
}

// Without a job, and held: see `feed`.
const inserting = (schema: string): string => `WITH given AS MATERIALIZED (
  SELECT * FROM json_to_recordset($1::text::json) AS given (id uuid, key text, platform text, call text, args text,
    fingerprint text, ordered_by text, channel text, priority integer, at timestamptz, not_after timestamptz, queue text)
), new AS (
  INSERT INTO ${schema}.message
    (id, key, platform, call, args, fingerprint, ordered_by, channel, priority, at, not_after, queue, campaign, held, trace)
  SELECT id, key, platform, call, args::json, fingerprint, ordered_by, channel, priority, coalesce(at, now()), not_after, queue,
    $2, true, $3::text::json -> (platform || ' ' || call)
  FROM given ON CONFLICT (key) DO NOTHING RETURNING 1
)
SELECT (SELECT count(*) FROM new)::int AS added, (
  SELECT count(*) FROM given JOIN ${schema}.message m USING (key) WHERE m.fingerprint = given.fingerprint
)::int AS same`;
