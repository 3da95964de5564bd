import { ConfigurationError } from '@linktor/core';
import { cancelMessage } from './add/cancel.ts';
import { type Added, insertMessages } from './add/insert.ts';
import { prepare } from './add/prepare.ts';
import { type ForgetOptions, forget } from './by-hand/forget.ts';
import { type Holding, hold } from './by-hand/hold.ts';
import { type Resolution, resolve } from './by-hand/resolve.ts';
import { type Retried, type RetryOptions, retry } from './by-hand/retry.ts';
import { type CampaignMessage, fill, type Resume } from './campaigns/fill.ts';
import { type AddManyOptions, checkAddMany, type Filled } from './campaigns/options.ts';
import { unknownCampaign } from './campaigns/pause.ts';
import { type CampaignProgress, campaignProgress } from './campaigns/progress.ts';
import type { Items } from './campaigns/read.ts';
import { watching } from './campaigns/watch.ts';
import type { Queryable } from './database/database.ts';
import { hasOneConnection } from './database/open.ts';
import { checkInTransaction, type InTransaction, inTransaction } from './database/transaction.ts';
import { Events, type OutboxEventMap } from './events.ts';
import { type DrainOptions, drain, type Remaining } from './look/drain.ts';
import { listMessages, type MessageList, type MessagesOptions } from './look/messages.ts';
import { readStats, type Stats } from './look/stats.ts';
import type { CallOf, MessageOf, Senders } from './messages/new-message.ts';
import { assertText } from './messages/text.ts';
import { within } from './observer.ts';
import { checkSettings, checkStop, type OutboxOptions, type Settings } from './options.ts';
import { type Runtime, startRuntime } from './runtime.ts';
import type { State } from './states/states.ts';
import { type Tracked, track } from './track/track.ts';
import { checkWorkOptions, type WorkOptions } from './worker/options.ts';
import { Worker } from './worker/worker.ts';

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
  #worker: Promise<Worker> | undefined;
  #stopping: Promise<void> | undefined;
  #stopOn: readonly NodeJS.Signals[] = [];

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
    const { senders, observer } = this.#settings;
    const row = prepare(senders, message);
    const trace: Record<string, string> = {};
    const insert = async (): Promise<Added> => {
      const stored = Object.keys(trace).length > 0 ? trace : undefined;
      const [added] = await this.#within(options, (db, { engine, schema }) =>
        insertMessages(db, engine, schema, [row], stored),
      );
      return added as Added;
    };
    if (!observer?.add) return insert();
    const { to: platform, call } = message;
    const around = (next: typeof insert): unknown => observer.add?.({ platform, call }, trace, next);
    return within(around, insert, (error) => this.#events.error(error, 'the observer'));
  }

  /**
   * Takes a message back, if it is still `queued`.
   *
   * @returns Its state: `cancelled`, or how far it had got; `undefined` when no message has this key.
   */
  async cancel(key: string, options: InTransaction = {}): Promise<State | undefined> {
    assertText(key, 'key');
    return this.#within(options, (db, { schema }) => cancelMessage(db, schema, key));
  }

  /**
   * Adds a campaign: a message for each recipient of a list, however long it is; a recipient gets one message of a campaign. The list
   * is read as fast as it is stored, and no more than a batch of it is in memory.
   *
   * After a crash, call it again: with a list it reads from the beginning and leaves out what is stored; with a function, it hands
   * over the `cursor` of the last item that is stored, to go on there. Messages are sent while the list is still read.
   *
   * @throws ValidationError for an item that cannot be stored, with its `position` (from 0) among the details; those before it are.
   * @throws AbortedError when `signal` was aborted.
   */
  async addMany(
    items: Items<CampaignMessage<S>> | ((resume: Resume) => Items<CampaignMessage<S>>),
    options: AddManyOptions,
  ): Promise<Filled> {
    const checked = checkAddMany(options, items);
    const { database, schema } = await this.#start();
    const { senders, observer } = this.#settings;
    const watched =
      observer?.add && watching(observer.add.bind(observer), (error) => this.#events.error(error, 'the observer'));
    return fill({ database, schema, prepare: (message) => prepare(senders, message), watched }, items, checked);
  }

  /** How a campaign is going. @throws NotFoundError `CAMPAIGN_NOT_FOUND` */
  async campaign(name: string): Promise<CampaignProgress> {
    assertText(name, 'name');
    const { database, schema } = await this.#start();
    const [found] = await campaignProgress(database, schema, { name, limit: 1 });
    if (!found) throw unknownCampaign(name);
    return found;
  }

  /**
   * Pauses a campaign, a platform, or all of them, for the whole fleet, until `resume`. What workers have begun they finish.
   *
   * @throws NotFoundError `CAMPAIGN_NOT_FOUND`, `PLATFORM_NOT_FOUND`
   */
  async pause(what: Holding): Promise<void> {
    await hold(await this.#start(), what, true);
  }

  /** Lets go on what `pause` held back. @throws NotFoundError `CAMPAIGN_NOT_FOUND`, `PLATFORM_NOT_FOUND` */
  async resume(what: Holding): Promise<void> {
    await hold(await this.#start(), what, false);
  }

  /**
   * Queues failed messages again, with all their attempts before them: those that fit what is given, or with
   * `{ all: true }` every one. Those whose `notAfter` is over stay as they are.
   */
  async retry(which: RetryOptions): Promise<Retried> {
    return retry(await this.#start(), which);
  }

  /**
   * Says how an uncertain message ended, where nothing else can tell: `sent`, or `failed`; or has it sent again: `queued`.
   *
   * @returns Where it is now.
   * @throws NotFoundError `MESSAGE_NOT_FOUND`; ConflictError `NOT_UNCERTAIN`, when it is not uncertain (any more).
   */
  async resolve(key: string, resolution: Resolution): Promise<State> {
    return resolve(await this.#start(), key, resolution);
  }

  /**
   * Deletes messages that ended before a time, and what they say with them. Their keys are forgotten, too: what is added with one of
   * them is a new message.
   *
   * @returns How many.
   */
  async forget(which: ForgetOptions): Promise<number> {
    return forget(await this.#start(), which);
  }

  /** How many messages there are in which state, by platform; what is paused; how the latest campaigns are going. */
  async stats(): Promise<Stats> {
    const { database, schema } = await this.#start();
    return readStats(database, schema);
  }

  /**
   * Messages, the newest first: a promise of a page, and an async iterable of them all.
   *
   * ```ts
   * for await (const { key, error } of outbox.messages({ state: 'failed' })) console.log(key, error?.message);
   * ```
   *
   * @throws ValidationError for a filter that cannot be.
   */
  messages(options?: MessagesOptions): MessageList {
    return listMessages(() => this.#start(), options);
  }

  /**
   * Waits until whatever is due has gone out, or cannot: no message is queued or being sent, but for those of paused campaigns and
   * those whose time has not come. Sends nothing itself.
   *
   * @throws AbortedError when `signal` was aborted.
   */
  async drain(options?: DrainOptions): Promise<Remaining> {
    const { database, schema } = await this.#start();
    return drain(database, schema, options);
  }

  /**
   * Heeds what an event tells of a message: `sent`, then `delivered`, then `read`, or `undelivered`. Any order of events, and any
   * number of repetitions, comes to the same; one that comes before its send has returned is kept until then.
   *
   * @param event An event of `@linktor/webhooks` (of Linktor, Sinch or Antonnia), one of `@linktor/realtime`, or a `Report`.
   * @returns Whether it `moved` a message, was `known`, came `early`, or is `foreign`: about no message of this outbox.
   */
  async track(event: unknown): Promise<Tracked> {
    return track(await this.#start(), event);
  }

  /**
   * Begins to send what is due, and goes on until `stop`. Any number of processes may: they share the rates, and what one leaves
   * behind another takes over. Resolves when it has begun.
   *
   * @throws ConfigurationError when an option is malformed, or this outbox works already; NetworkError when the database is not there.
   */
  async work(options: WorkOptions = {}): Promise<void> {
    const settings = checkWorkOptions(options, Object.keys(this.#settings.senders));
    if (this.#worker && !this.#stopping)
      throw new ConfigurationError('this outbox works already', {
        code: 'WORKING',
        remediation: 'Raise its concurrency, or make another Outbox in another process.',
      });
    const worker = this.#start().then(async (runtime) => {
      const begun = new Worker(runtime, settings);
      await begun.start();
      return begun;
    });
    this.#worker = worker;
    this.#listenTo(settings.stopOn);
    await worker.catch((error) => {
      this.#worker = undefined;
      this.#listenTo([]);
      throw error;
    });
  }

  /** Calls `handler` with each event of this name; the result ends that. */
  on<Name extends keyof OutboxEventMap>(name: Name, handler: (event: OutboxEventMap[Name]) => unknown): () => void {
    return this.#events.on(name, handler);
  }

  /**
   * Begins no further request, waits for those under way for up to `timeout` milliseconds (default: 35000), writes down what came
   * of them, and lets go of the database. What is stored stays, and is sent by whoever works. A request that was cut short is told
   * of as uncertain, or repeated with its key.
   */
  async stop(options: { timeout?: number | undefined } = {}): Promise<void> {
    const timeout = checkStop(options);
    this.#stopping ??= this.#end(timeout);
    return this.#stopping;
  }

  async #end(timeout: number): Promise<void> {
    try {
      const worker = await this.#worker?.catch(() => undefined);
      const lost = (await worker?.stop(timeout)) ?? 0;
      if (lost > 0)
        this.#events.error(new Error(`what became of ${lost} messages could not be written down`), 'stopping');
      const runtime = await this.#runtime?.catch(() => undefined);
      this.#started = undefined;
      await runtime?.engine.stop();
      await runtime?.database.close();
    } finally {
      // Not before: what is told twice (by a terminal and by npm, for one) would end the process in the middle of it.
      this.#listenTo([]);
    }
  }

  #listenTo(signals: readonly NodeJS.Signals[]): void {
    for (const signal of this.#stopOn) process.removeListener(signal, this.#stopNow);
    for (const signal of signals) process.on(signal, this.#stopNow);
    this.#stopOn = signals;
  }

  readonly #stopNow = (): void => {
    this.stop().catch((error) => this.#events.error(error, 'stopping'));
  };

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
  }

  #start(): Promise<Runtime> {
    if (this.#stopping)
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
  async #within<T>(options: InTransaction, work: (db: Queryable, runtime: Runtime) => Promise<T>): Promise<T> {
    checkInTransaction(options);
    const { tx, sql } = options;
    if (tx === undefined) {
      const runtime = await this.#start();
      return runtime.database.transaction((db) => work(db, runtime));
    }
    const db = inTransaction(tx, sql);
    // The one connection of a PGlite is the transaction's: starting would wait for its end, and it for the start.
    if (!this.#started && hasOneConnection(this.#settings.database))
      throw new ConfigurationError(
        'the outbox has not started, and cannot within a transaction on the only connection',
        {
          code: 'NOT_STARTED',
          remediation: 'Await outbox.start() before the transaction begins.',
        },
      );
    return work(db, await this.#start());
  }
}
