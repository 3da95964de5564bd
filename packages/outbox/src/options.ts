import { checkOptions, describe, misconfigured } from '@linktor/core';
import { checkSchema, SCHEMA } from './database/migrate.ts';
import { checkDatabase } from './database/open.ts';
import type { Pglite } from './database/pglite-database.ts';
import type { Pool } from './database/pool-database.ts';
import { isLaneName } from './engine/lanes.ts';
import type { Senders } from './messages/new-message.ts';
import { checkObserver, type OutboxObserver } from './observer.ts';

/** Options of an `Outbox`. */
export interface OutboxOptions<S extends Senders> {
  /** The database, `postgres://…`: the outbox makes a pool of at most ten connections for itself. Or pass `database`. */
  connectionString?: string | undefined;
  /** The database: a `Pool` of `pg`, or a PGlite. It stays yours to close. */
  database?: Pool | Pglite | undefined;
  /**
   * Who sends: `{ linktor: conversations, sinch: sinch.messages, antonnia: antonnia.sessions }`. Under these three names the outbox
   * knows what can be repeated, and how to look for a message in the platform's history; under other names it knows neither.
   */
  senders?: S | undefined;
  /** The schema of the outbox's tables; the engine's are in one beside it, `<schema>_jobs`. Default: `linktor_outbox`. */
  schema?: string | undefined;
  /**
   * Whether tables that are missing or old are made when the outbox starts. Default: true. With false it starts only when they
   * are there: for roles that may not create any, see `npx linktor-outbox migrate`.
   */
  migrate?: boolean | undefined;
  /** Watches what is added and sent, for telemetry. Default: nothing. */
  observer?: OutboxObserver | undefined;
  /**
   * Those of the senders whose platform acts once on any number of requests with the same `Idempotency-Key`, whatever the call: after
   * a failure that leaves open whether it acted, the message is sent again with its key. Default: none. What is documented of single
   * calls is known without it.
   */
  idempotent?: readonly (keyof S & string)[] | undefined;
}

/** The options of an outbox, looked at. */
export interface Settings<S extends Senders> {
  readonly connectionString: string | undefined;
  readonly database: Pool | Pglite | undefined;
  readonly senders: S;
  readonly schema: string;
  readonly migrate: boolean;
  readonly observer: OutboxObserver | undefined;
  readonly idempotent: readonly string[];
}

const OPTIONS = ['connectionString', 'database', 'senders', 'schema', 'migrate', 'idempotent', 'observer'];

/** @throws ConfigurationError that names the option. */
export function checkSettings<S extends Senders>(given: OutboxOptions<S>): Settings<S> {
  const options = checkOptions(given, OPTIONS, 'outbox options');
  const { connectionString, database, senders = {} as S, schema = SCHEMA, migrate = true, idempotent = [] } = options;
  checkDatabase(connectionString, database);
  if (typeof senders !== 'object' || senders === null || Array.isArray(senders))
    throw misconfigured(
      'senders',
      `must be an object, got ${describe(senders)}`,
      'For one: { linktor: new Conversations() }.',
    );
  for (const [name, sender] of Object.entries(senders)) {
    if (!isLaneName(name))
      throw misconfigured(
        'senders',
        `cannot have the name "${String(name).slice(0, 60)}"`,
        'Use letters, digits, hyphens and underscores.',
      );
    if (typeof sender !== 'object' || sender === null)
      throw misconfigured(`senders.${name}`, `must be an object with methods, got ${describe(sender)}`);
  }
  if (typeof migrate !== 'boolean') throw misconfigured('migrate', `must be true or false, got ${describe(migrate)}`);
  if (!Array.isArray(idempotent) || idempotent.some((name) => !Object.hasOwn(senders, name)))
    throw misconfigured('idempotent', 'must be an array of names of senders');
  const observer = checkObserver(options.observer);
  return { connectionString, database, senders, schema: checkSchema(schema), migrate, idempotent, observer };
}

/** Milliseconds that `stop` waits for requests under way: one of the longest kind, and what there is to write. */
const STOP_TIMEOUT = 35_000;
const DAY = 86_400_000;

/** The time that `stop` is given. @throws ConfigurationError, and nothing is stopped. */
export function checkStop(given: { timeout?: number | undefined }): number {
  const { timeout = STOP_TIMEOUT } = checkOptions(given, ['timeout'], 'stop options');
  if (!(typeof timeout === 'number' && timeout >= 0 && timeout <= DAY))
    throw misconfigured('timeout', `must be a number from 0 to ${DAY}, got ${describe(timeout)}`);
  return timeout;
}
