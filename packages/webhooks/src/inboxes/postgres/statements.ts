import { ConfigurationError } from '#runtime';

/** The table unless told otherwise. */
export const TABLE = 'linktor_inbox';

/** All statements about one table, its name checked and quoted. */
export interface Statements {
  readonly migration: string;
  readonly claim: string;
  readonly sweep: string;
}

const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** Names are taken as they are written, letter case included: `app.inbox` is the table `inbox` of the schema `app`. */
export function statements(name: unknown): Statements {
  const parts = typeof name === 'string' ? name.split('.') : [];
  // Postgres cuts longer names, and the index is named after the table.
  const good = parts.every((part) => NAME.test(part) && part.length <= 50);
  if (!good || parts.length < 1 || parts.length > 2)
    throw new ConfigurationError('table must be a name like "linktor_inbox" or "app.linktor_inbox"', {
      details: { option: 'table' },
      remediation: 'Use letters, digits and underscores, at most 50 of them, with at most one schema before the dot.',
    });
  const table = parts.map((part) => `"${part}"`).join('.');
  return {
    // One text is one transaction; the lock is for processes that start together, which IF NOT EXISTS does not expect.
    migration: `SELECT pg_advisory_xact_lock(hashtextextended('migration of ${parts.join('.')}', 0));
CREATE TABLE IF NOT EXISTS ${table} (
  consumer text NOT NULL,
  id text NOT NULL,
  processed_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (consumer, id)
);
CREATE INDEX IF NOT EXISTS "${parts.at(-1)}_by_age" ON ${table} (consumer, processed_at);
`,
    // Done is seen without a lock. The lock tells at once that somebody else has an event which is not yet done. The
    // insertion looks at the primary key, not at the statement's snapshot: it sees what was committed in between.
    claim: `WITH lock AS MATERIALIZED (
  SELECT pg_try_advisory_xact_lock(hashtextextended(format('%s/%s/%s', '${parts.join('.')}', $1::text, $2::text), 0)) AS got
  WHERE NOT EXISTS (SELECT FROM ${table} WHERE consumer = $1 AND id = $2)
), taken AS (
  INSERT INTO ${table} (consumer, id) SELECT $1, $2 FROM lock WHERE got ON CONFLICT DO NOTHING RETURNING 1
)
SELECT CASE
  WHEN EXISTS (SELECT FROM taken) THEN 'claimed'
  WHEN EXISTS (SELECT FROM lock WHERE NOT got) THEN 'busy'
  ELSE 'done' END AS status`,
    sweep: `WITH old AS (
  SELECT consumer, id FROM ${table}
  WHERE consumer = $1 AND processed_at < now() - $2::float8 * interval '1 millisecond'
  ORDER BY processed_at LIMIT $3::int FOR UPDATE SKIP LOCKED
), gone AS (
  DELETE FROM ${table} t USING old WHERE t.consumer = old.consumer AND t.id = old.id RETURNING 1
)
SELECT count(*)::int AS forgotten FROM gone`,
  };
}
