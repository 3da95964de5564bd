export type { PostgresClient, PostgresConnection, PostgresPool } from './checkout.ts';
export type { Pglite } from './pglite-source.ts';
export { PostgresInbox, type PostgresInboxOptions, postgresInboxMigration } from './postgres-inbox.ts';
export type { Queryable } from './source.ts';
