import { ConfigurationError, checkOptions, describe, sleep } from '#runtime';
import { bounded, PATIENCE } from '../bounded.ts';
import { duration, LONGEST_TIMER } from '../check.ts';
import { RETENTION } from '../inbox.ts';
import { answeredOddly, InboxError } from '../inbox-error.ts';
import type { Outcome, Report, TransactionalInbox } from '../transactional-inbox.ts';
import { inTurn, type PostgresClient, type PostgresConnection, type PostgresPool, pooled } from './checkout.ts';
import { ClientSource } from './client-source.ts';
import { eventKey } from './event-key.ts';
import { type Pglite, PgliteSource } from './pglite-source.ts';
import { type Queryable, type Source, sqlState } from './source.ts';
import { type Statements, statements, TABLE } from './statements.ts';

/** Options of `PostgresInbox`. */
export interface PostgresInboxOptions {
  /** The table, with its schema where it is not on the search path: `app.linktor_inbox`. Default `linktor_inbox`. */
  table?: string | undefined;
  /** Who consumes. Default `''`. Consumers that must each see every event need a name each; they can share a table. */
  consumer?: string | undefined;
  /** How long a processed event is remembered at least, in milliseconds. Default 24 h; Linktor redelivers for under three. */
  retention?: number | undefined;
  /**
   * How long a delivery waits for another of the same event that is being processed, in milliseconds. Default 0: it is
   * answered 503 at once, so that the sender comes back. Waiting holds no connection.
   */
  wait?: number | undefined;
  /** How long each step may take that is not your handler's (a connection, the claim, the commit), in milliseconds. Default 5000. */
  timeout?: number | undefined;
  /**
   * How long a transaction may rest between two statements, in milliseconds (`idle_in_transaction_session_timeout`). Beyond
   * it Postgres ends the connection: what a host held that lost its power, or a handler that hangs, is free again. Default
   * 60 000. Handlers that call others in between, an AI for one, must be done with that in this time.
   */
  idleTimeout?: number | undefined;
}

const OPTIONS = ['table', 'consumer', 'retention', 'wait', 'timeout', 'idleTimeout'];

/** How many transactions an event gets that end in a serialization failure or a deadlock. */
const ATTEMPTS = 3;
const CONFLICTS: ReadonlySet<unknown> = /* @__PURE__ */ new Set(['40001', '40P01']);
const NO_SUCH_TABLE = '42P01';
/** Milliseconds between two looks at an event that somebody else has. */
const LOOK_AGAIN = 100;
/** Milliseconds, for the sender, until an event that somebody else has may be free. */
const COME_BACK = 5000;
/** How many events a sweep forgets at most, and how often one is due, in milliseconds. */
const SWEEP = 1000;
const SWEEP_EVERY = 60_000;

/**
 * Exactly once, effects included: each event is processed in a transaction that also remembers it. The handler gets the
 * transaction, and what it writes there stands or falls with the memory of the event, whoever dies at whatever moment.
 *
 * ```ts
 * const inbox = new PostgresInbox(new pg.Pool());
 * await inbox.migrate();
 * createWebhookHandler({
 *   secret, inbox,
 *   on: { 'message.received': (event, { transaction }) => transaction.query('INSERT INTO …', [event.id]) },
 * });
 * ```
 *
 * The handler's transaction is open, and its connection taken, for as long as the handler runs. After a serialization failure
 * or a deadlock the handler is called again, up to three times, in a new transaction.
 */
export class PostgresInbox<Transaction extends Queryable> implements TransactionalInbox<Transaction> {
  readonly #source: Source<Transaction>;
  readonly #statements: Statements;
  readonly #consumer: string;
  readonly #retention: number;
  readonly #wait: number;
  readonly #timeout: number;
  #nextSweep = 0;

  /**
   * @param database a `Pool` of `pg` (or one like it). A connected `Client` serves one event at a time, and must be the
   * inbox's alone; PGlite serves one event at a time.
   * @throws ConfigurationError when it is none of these, or an option is unknown or malformed.
   */
  constructor(
    database: PostgresPool<Transaction> | (PostgresConnection & Transaction) | Pglite<Transaction>,
    options: PostgresInboxOptions = {},
  ) {
    checkOptions(options, OPTIONS, 'inbox options');
    const { table = TABLE, consumer = '', retention, wait, timeout, idleTimeout } = options;
    if (typeof consumer !== 'string' || consumer.includes('\0'))
      throw new ConfigurationError(`consumer must be a string, got ${describe(consumer)}`, {
        details: { option: 'consumer' },
      });
    this.#statements = statements(table);
    this.#consumer = consumer;
    this.#retention = duration(retention, 'retention', { fallback: RETENTION });
    this.#wait = duration(wait, 'wait', { fallback: 0, least: 0, most: LONGEST_TIMER });
    this.#timeout = duration(timeout, 'timeout', { fallback: PATIENCE, most: LONGEST_TIMER });
    const idle = duration(idleTimeout, 'idleTimeout', { fallback: 60_000, most: LONGEST_TIMER });
    this.#source = sourceOf(database, this.#timeout, idle);
  }

  /** Creates the table and its index where they are missing: `postgresInboxMigration` on this connection. */
  async migrate(): Promise<void> {
    await this.#source.query(this.#statements.migration);
  }

  /**
   * Forgets events that were processed longer ago than `retention`, at most `limit` of them (default 1000), and says how
   * many. Runs by itself about once a minute while events come in.
   */
  async sweep(options: { limit?: number | undefined } = {}): Promise<number> {
    const { limit } = checkOptions(options, ['limit'], 'sweep options');
    const values = [this.#consumer, this.#retention, duration(limit, 'limit', { fallback: SWEEP, most: 1e6 })];
    const [row] = (await this.#source.query(this.#statements.sweep, values)).rows as { forgotten: number }[];
    const forgotten = Number(row?.forgotten);
    if (Number.isNaN(forgotten)) throw answeredOddly('the sweep');
    return forgotten;
  }

  /** Processes an event, unless that is done or being done. */
  async transact(
    id: string,
    work: (transaction: Transaction, signal: AbortSignal) => Promise<void>,
    report: Report,
  ): Promise<Outcome> {
    const key = await eventKey(id);
    const until = performance.now() + this.#wait;
    for (let attempt = 1; ; ) {
      const status = await this.#once(key, work).catch((error) => {
        if (!CONFLICTS.has(sqlState(error)) || attempt === ATTEMPTS) throw error;
        attempt += 1;
        return 'conflict' as const;
      });
      if (status === 'done') return { status: 'duplicate' };
      if (status === 'claimed') {
        await this.#sweepWhenDue(report);
        return { status: 'processed' };
      }
      const left = until - performance.now();
      if (status === 'busy' && left <= 0) return { status: 'busy', retryAfter: COME_BACK };
      // Those in conflict must not meet again at once.
      await sleep(status === 'busy' ? Math.min(LOOK_AGAIN, left) : Math.random() * LOOK_AGAIN, undefined);
    }
  }

  #once(
    key: string,
    work: (transaction: Transaction, signal: AbortSignal) => Promise<void>,
  ): Promise<'claimed' | 'busy' | 'done'> {
    return this.#source.transaction(async (transaction, lost) => {
      const status = await this.#claim(transaction, key);
      if (status === 'claimed') await work(transaction, lost);
      return status;
    });
  }

  async #claim(transaction: Transaction, key: string): Promise<'claimed' | 'busy' | 'done'> {
    const { rows } = await bounded('the claim', this.#timeout, () =>
      transaction.query(this.#statements.claim, [this.#consumer, key]),
    ).catch((error) => {
      if (sqlState(error) !== NO_SUCH_TABLE) throw error;
      throw new InboxError(
        'TABLE_MISSING',
        'the table of the inbox does not exist',
        'Call migrate() of the inbox at start, or put postgresInboxMigration() among your migrations.',
        error,
      );
    });
    const [row] = rows as { status?: unknown }[];
    const status = row?.status;
    if (status === 'claimed' || status === 'busy' || status === 'done') return status;
    throw answeredOddly('the claim');
  }

  /** A failure to forget changes nothing for the event. */
  async #sweepWhenDue(report: Report): Promise<void> {
    const now = performance.now();
    if (now < this.#nextSweep) return;
    this.#nextSweep = now + SWEEP_EVERY;
    try {
      // There may be more.
      if ((await this.sweep()) === SWEEP) this.#nextSweep = 0;
    } catch (error) {
      report(error);
    }
  }
}

/** The SQL that creates the table of a `PostgresInbox` and its index where they are missing, for your own migrations. */
export const postgresInboxMigration = (options: { table?: string | undefined } = {}): string =>
  migrationOf(checkOptions(options, ['table'], 'migration options'));

const migrationOf = ({ table = TABLE }: { table?: string | undefined }): string => statements(table).migration;

function sourceOf<Transaction extends Queryable>(
  database: unknown,
  timeout: number,
  idleTimeout: number,
): Source<Transaction> {
  const has = (method: string): boolean =>
    typeof (database as Record<string, unknown> | null | undefined)?.[method] === 'function';
  if (has('query') && has('escapeLiteral'))
    return new ClientSource(inTurn(database as Transaction & PostgresClient), timeout, idleTimeout);
  if (has('query') && has('connect'))
    return new ClientSource(pooled(database as PostgresPool<Transaction & PostgresClient>), timeout, idleTimeout);
  if (has('query') && has('exec') && has('transaction')) return new PgliteSource(database as Pglite<Transaction>);
  throw new ConfigurationError(`a PostgresInbox needs a Pool of the pg package, got ${describe(database)}`, {
    details: { option: 'database' },
    remediation: 'Pass new pg.Pool({ connectionString }), a connected pg.Client, or a PGlite.',
  });
}
