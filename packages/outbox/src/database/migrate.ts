import { ConfigurationError, misconfigured } from '@linktor/core';
import { campaignTables } from '../campaigns/schema.ts';
import { paceTables } from '../pace/tables.ts';
import { reportTables } from '../track/tables.ts';
import type { Database, Queryable } from './database.ts';
import { messageTables } from './tables.ts';

/** The schema unless told otherwise. */
export const SCHEMA = 'linktor_outbox';

/** The steps from each version of the tables to the next: the first makes version 1 of nothing. Released ones never change. */
const STEPS: readonly ((schema: string) => string)[] = [
  (schema) => [messageTables, campaignTables, paceTables, reportTables].map((tables) => tables(schema)).join('\n'),
];

/** The version this package works with. */
export const VERSION: number = STEPS.length;

/** @throws ConfigurationError for a name that would have to be quoted, or that PostgreSQL would cut. */
export function checkSchema(schema: unknown): string {
  // The engine's schema has this name and five letters more, and takes no more than 50.
  if (typeof schema !== 'string' || !/^[a-z_][a-z0-9_]{0,44}$/.test(schema))
    throw misconfigured(
      'schema',
      'must be a name like "linktor_outbox"',
      'Use lower-case letters, digits and underscores, at most 45 of them.',
    );
  return schema;
}

/** The schema of the engine's own tables. */
export const engineSchema = (schema: string): string => `${schema}_jobs`;

const create = (schema: string): string => `CREATE SCHEMA IF NOT EXISTS ${schema};
CREATE TABLE IF NOT EXISTS ${schema}.version (version integer NOT NULL, migrated_at timestamptz NOT NULL DEFAULT now());`;

const upgrade = (schema: string, from: number): string =>
  [
    ...STEPS.slice(from).map((step) => step(schema)),
    `INSERT INTO ${schema}.version (version) VALUES (${VERSION});`,
  ].join('\n');

/** The SQL that makes the outbox's tables, or brings those of version `from` to this one, for your own migrations. */
export const migrationOf = (schema: string, from = 0): string => `${create(schema)}\n${upgrade(schema, from)}`;

/** The version of the tables that are there; 0 for none. */
export async function installedVersion(db: Queryable, schema: string): Promise<number> {
  const found = await db.query('SELECT to_regclass($1) IS NOT NULL AS found', [`${schema}.version`]);
  if (!(found.rows[0] as { found: boolean }).found) return 0;
  const { rows } = await db.query(`SELECT max(version) AS version FROM ${schema}.version`);
  return (rows[0] as { version: number | null }).version ?? 0;
}

/** Creates or upgrades the outbox's tables. Processes that start together do it once. */
export async function migrate(database: Database, schema: string): Promise<void> {
  if ((await installedVersion(database, schema)) === VERSION) return;
  await database.transaction(async (transaction) => {
    await transaction.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`migration of ${schema}`]);
    const from = await installedVersion(transaction, schema);
    refuseNewer(schema, from);
    if (from === VERSION) return;
    // Statement by statement: a transaction of PGlite takes several only without values, and one that failed is then named.
    for (const statement of statements(from === 0 ? migrationOf(schema) : upgrade(schema, from)))
      await transaction.query(statement);
  });
}

/** @throws ConfigurationError when the tables are missing, or made by a newer version of this package, or by an older one. */
export async function checkMigrated(database: Queryable, schema: string): Promise<void> {
  const version = await installedVersion(database, schema);
  refuseNewer(schema, version);
  if (version < VERSION)
    throw new ConfigurationError(
      version === 0
        ? `schema ${schema} has no tables of the outbox`
        : `schema ${schema} is of version ${version}, not ${VERSION}`,
      {
        code: 'NOT_MIGRATED',
        details: { schema, version, needed: VERSION },
        remediation: 'Run `npx linktor-outbox migrate`, or let the outbox do it: migrate: true.',
      },
    );
}

function refuseNewer(schema: string, version: number): void {
  if (version <= VERSION) return;
  throw new ConfigurationError(
    `schema ${schema} is of version ${version}; this version of @linktor/outbox knows ${VERSION} at most`,
    {
      code: 'SCHEMA_NEWER',
      details: { schema, version, known: VERSION },
      remediation: 'A newer version of @linktor/outbox has made it: use that one here, too. Nothing was changed.',
    },
  );
}

/** The statements of a script of ours, in which no text holds a semicolon. */
const statements = (script: string): string[] =>
  script
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
