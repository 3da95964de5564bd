import { ConfigurationError, isLinktorError, misconfigured, NetworkError } from '@linktor/core';
import type { Database } from './database/database.ts';
import { checkMigrated, migrate } from './database/migrate.ts';
import { openDatabase } from './database/open.ts';
import { Engine } from './engine/engine.ts';
import type { Events } from './events.ts';
import type { Senders } from './messages/new-message.ts';
import type { OutboxObserver } from './observer.ts';
import type { Settings } from './options.ts';

/** An outbox that has started: what all of its rooms work with. */
export interface Runtime {
  readonly database: Database;
  readonly engine: Engine;
  readonly schema: string;
  readonly senders: Senders;
  /** Senders whose platforms honour idempotency keys with every call. */
  readonly idempotent: ReadonlySet<string>;
  readonly events: Events;
  readonly observer: OutboxObserver | undefined;
}

/**
 * Connects, makes or checks the tables, and starts the engine.
 *
 * @throws NetworkError `DATABASE_UNREACHABLE`, or ConfigurationError about the tables. Nothing is left behind; try again.
 */
export async function startRuntime(settings: Settings<Senders>, events: Events): Promise<Runtime> {
  const { connectionString, schema, senders, observer } = settings;
  const database = await openDatabase(connectionString, settings.database, (error) =>
    events.error(error, 'an idle connection'),
  );
  try {
    await (settings.migrate ? migrate(database, schema) : checkMigrated(database, schema));
    const engine = new Engine(database, schema, settings.migrate, (error) => events.error(error, 'the engine'));
    await engine.start(Object.keys(senders));
    return { database, engine, schema, senders, idempotent: new Set(settings.idempotent), events, observer };
  } catch (error) {
    await database.close();
    throw asStartError(error);
  }
}

/** Errors of connecting, as Node and PostgreSQL name them; the rest are answers of a database that was reached. */
const UNREACHABLE = /^(?:E[A-Z]+|28\w{3}|3D000|53300|57P03|08\w{3})$/;

function asStartError(error: unknown): unknown {
  if (isLinktorError(error)) return error;
  const { code, message } = error as { code?: unknown; message?: unknown };
  // Not the error itself: it may have the password.
  if (code === 'ERR_INVALID_URL')
    return misconfigured(
      'connectionString',
      'is no URL',
      'It looks like postgres://user:password@host:5432/database, with what is special in the password percent-encoded.',
    );
  // All other names are ours: a syntax error can only be this one.
  if (code === '42601' || code === '42939')
    return misconfigured('schema', 'is a name that PostgreSQL reserves', 'Take another, such as "linktor_outbox".');
  if (typeof code === 'string' && UNREACHABLE.test(code))
    return new NetworkError(`the database cannot be reached (${code})`, {
      code: 'DATABASE_UNREACHABLE',
      remediation: 'Look at connectionString, and whether PostgreSQL runs and lets this user in. Nothing was stored.',
      cause: error,
    });
  if (/timeout|terminated|ended/i.test(String(message)))
    return new NetworkError('the database did not answer', { code: 'DATABASE_UNREACHABLE', cause: error });
  return new ConfigurationError(`the outbox cannot start: ${String(message)}`, { code: 'START_FAILED', cause: error });
}
