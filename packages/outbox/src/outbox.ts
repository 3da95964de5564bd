import { ConfigurationError, invalidArgument } from '@linktor/core';
import { cancelMessage } from './add/cancel.ts';
import { type Added, insertMessages } from './add/insert.ts';
import { prepare } from './add/prepare.ts';
import type { Queryable } from './database/database.ts';
import { type InTransaction, inTransaction } from './database/transaction.ts';
import { Events, type OutboxEventMap } from './events.ts';
import type { CallOf, MessageOf, Senders } from './messages/new-message.ts';
import { checkSettings, type OutboxOptions, type Settings } from './options.ts';
import { type Runtime, startRuntime } from './runtime.ts';
import type { State } from './states/states.ts';

/**
 * Durable sending: a message goes out exactly when the transaction commits that it was added in, from any number of workers, no
 * faster than the channel allows, and twice only where nobody could know.
 *
 * ```ts
 * const outbox = new Outbox({ connectionString, senders: { sinch: sinch.messages } });
 * await outbox.add({ to: 'sinch', call: 'sendTextMessage', args: [{ … }], key: 'order-4711-shipped' }, { tx });
 * await outbox.work({ concurrency: 20, rate: { sinch: { perSecond: 30 } } });
 * ```
 *
 * Constructing it does nothing yet: it connects when it is first used, or when `start` is called.
 */
export class Outbox<S extends Senders = Record<never, object>> {
  readonly #settings: Settings<S>;
  readonly #events = new Events();
  #runtime: Promise<Runtime> | undefined;
  /** The same once it is there: whether there is one must be known without waiting. */
  #started: Runtime | undefined;
  #stopped = false;

  /** @throws ConfigurationError when an option is missing, misspelt or malformed. */
  constructor(options: OutboxOptions<S>) {
    this.#settings = checkSettings(options);
  }

  /**
   * Connects and, unless `migrate` is false, creates or upgrades the tables. Called by itself where it is needed; call it to be
   * told at start of a database that is not there. After a failure it can be called again.
   *
   * @throws NetworkError `DATABASE_UNREACHABLE`; ConfigurationError `SCHEMA_NEWER` or `NOT_MIGRATED`.
   */
  async start(): Promise<void> {
    await this.#start();
  }

  /**
   * Adds a message, in the transaction `tx`: it is sent when that is committed, and never if it is rolled back. A message whose
   * key is known is not added again: the result says where the first one is.
   *
   * @throws ValidationError when the call does not exist, an argument cannot be stored, or `tx` is no transaction.
   * @throws ConflictError `KEY_CONFLICT` when the key was used with another call or other arguments.
   */
  async add<To extends keyof S & string, Call extends CallOf<S[To]>>(
    message: MessageOf<S, To, Call>,
    options: InTransaction = {},
  ): Promise<Added> {
    const row = prepare(this.#settings.senders, message);
    const [added] = await this.#within(options, (db, { engine, schema }) => insertMessages(db, engine, schema, [row]));
    return added as Added;
  }

  /**
   * Takes a message back, if it is still `queued`.
   *
   * @returns Its state: `cancelled`, or how far it had got; `undefined` when no message has this key.
   */
  async cancel(key: string, options: InTransaction = {}): Promise<State | undefined> {
    if (typeof key !== 'string') throw invalidArgument('key', `must be a string, got ${typeof key}`);
    return this.#within(options, (db, { schema }) => cancelMessage(db, schema, key));
  }

  /** Calls `handler` with each event of this name; the result ends that. */
  on<Name extends keyof OutboxEventMap>(name: Name, handler: (event: OutboxEventMap[Name]) => unknown): () => void {
    return this.#events.on(name, handler);
  }

  /** Lets go of the database. What is stored stays, and is sent by whoever works. */
  async stop(): Promise<void> {
    this.#stopped = true;
    const runtime = await this.#runtime?.catch(() => undefined);
    this.#runtime = undefined;
    this.#started = undefined;
    await runtime?.engine.stop();
    await runtime?.database.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
  }

  #start(): Promise<Runtime> {
    if (this.#stopped)
      return Promise.reject(
        new ConfigurationError('the outbox was stopped', { code: 'STOPPED', remediation: 'Make a new one.' }),
      );
    this.#runtime ??= startRuntime(this.#settings, this.#events).then(
      (runtime) => {
        this.#started = runtime;
        return runtime;
      },
      (error) => {
        this.#runtime = undefined;
        throw error;
      },
    );
    return this.#runtime;
  }

  /** Works in the caller's transaction, or in one of its own. */
  async #within<T>({ tx, sql }: InTransaction, work: (db: Queryable, runtime: Runtime) => Promise<T>): Promise<T> {
    if (tx === undefined) {
      const runtime = await this.#start();
      return runtime.database.transaction((db) => work(db, runtime));
    }
    const db = inTransaction(tx, sql);
    // A PGlite has one connection, which the transaction holds: starting would wait for its end, and it for the start.
    if (!this.#started && 'exec' in (this.#settings.database ?? {}))
      throw new ConfigurationError('the outbox has not started, and cannot within a transaction of PGlite', {
        code: 'NOT_STARTED',
        remediation: 'Await outbox.start() before the transaction begins.',
      });
    return work(db, await this.#start());
  }
}
