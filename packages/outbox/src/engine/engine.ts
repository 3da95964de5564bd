import { AsyncLocalStorage } from 'node:async_hooks';
import { type Db, fromPglite, type Job, PgBoss } from 'pg-boss';
import type { Database, Queryable } from '../database/database.ts';
import { engineSchema } from '../database/migrate.ts';
import { PgliteDatabase } from '../database/pglite-database.ts';
import { type Lane, laneOf, queueOf } from './lanes.ts';

/** What the engine is told of a message. */
export interface Enqueued {
  id: string;
  job: string;
  queue: string;
  priority: number;
  at: Date | string | null;
}

/** A job of the engine, claimed: the message it carries, and the claim's number. */
export interface Claim {
  readonly id: string;
  readonly retryCount: number;
  readonly data: { id: string };
}

/** Of the engine's time-outs: the floor under the lease, should nobody else take the message from a dead worker. */
const EXPIRE_SECONDS = 900;
/** The engine deletes jobs that wait for longer. A message waits until its time comes, and is never lost. */
const RETENTION_SECONDS = 10 * 365 * 86_400;
/** Finished jobs are of no more use than for the engine's dashboard. */
const DELETE_AFTER_SECONDS = 3600;
/** When to give up is the outbox's to say. */
const RETRY_LIMIT = 1_000_000;

const QUEUE = {
  expireInSeconds: EXPIRE_SECONDS,
  retentionSeconds: RETENTION_SECONDS,
  deleteAfterSeconds: DELETE_AFTER_SECONDS,
  retryLimit: RETRY_LIMIT,
  retryDelay: 0,
  notify: true,
};

/** The engine, pg-boss, as the outbox uses it: jobs that carry the id of a message, and nothing else. */
export class Engine {
  readonly #boss: PgBoss;
  readonly #schema: string;
  /**
   * Within a transaction the engine's look-ups go through it as well: PGlite has no other connection, and in a pool whose connections
   * all hold transactions, each would wait for another to end.
   */
  readonly #within = new AsyncLocalStorage<Db>();
  #channel: string | undefined;

  constructor(database: Database, schema: string, migrate: boolean, onError: (error: unknown) => void) {
    this.#schema = engineSchema(schema);
    const main = mainDb(database);
    this.#boss = new PgBoss({
      db: {
        executeSql: (text, values) => (this.#within.getStore() ?? main).executeSql(text, values),
        // The engine tells the channel of its notifications to whoever listens for it; the outbox listens when it works.
        listen: async (channel) => {
          this.#channel = channel;
          return { close: async () => {} };
        },
      },
      schema: this.#schema,
      backend: database.single ? 'pglite' : 'postgres',
      migrate,
      schedule: false,
      // Run by workers, see `maintain`: who only adds maintains nothing.
      supervise: false,
      maintenanceIntervalSeconds: 600,
      useListenNotify: true,
    });
    this.#boss.on('error', onError);
  }

  /** Starts it, with a lane for each of the platforms, and one for their groups. */
  async start(platforms: readonly string[]): Promise<void> {
    await this.#boss.start();
    const there = new Set((await this.lanes()).map(({ queue }) => queue));
    for (const platform of platforms)
      for (const queue of [queueOf(platform, null, false), queueOf(platform, null, true)])
        if (!there.has(queue)) await this.createLane(queue);
  }

  /** Ends the engine's timers. Jobs that somebody works on are left to them. */
  async stop(): Promise<void> {
    await this.#boss.stop({ graceful: false, close: false });
  }

  /** The lanes there are, those that other processes made included. */
  async lanes(): Promise<Lane[]> {
    const queues = await this.#boss.getQueues();
    return queues.map(({ name }) => laneOf(name)).filter((lane) => lane !== undefined);
  }

  /** Makes a lane unless there is one. */
  async createLane(queue: string): Promise<void> {
    const within = this.#within.getStore();
    if (!within) return this.#boss.createQueue(queue, QUEUE);
    // The engine would begin and commit a transaction around it.
    await within.executeSql(`SELECT ${this.#schema}.create_queue($1, $2::text::jsonb)`, [
      queue,
      JSON.stringify({ ...QUEUE, policy: 'standard' }),
    ]);
  }

  /** Gives messages to the engine, within the transaction that has stored them. Their rows name the job. */
  enqueue(transaction: Queryable, messages: readonly Enqueued[]): Promise<void> {
    return this.#in(transaction, async (db) => {
      for (const [queue, jobs] of Map.groupBy(messages, (message) => message.queue))
        await this.#insert(db, queue, jobs);
    });
  }

  async #insert(db: Db, queue: string, messages: readonly Enqueued[]): Promise<void> {
    const jobs = messages.map(({ id, job, priority, at }) => ({
      id: job,
      data: { id },
      priority,
      ...(at !== null && { startAfter: at instanceof Date ? at.toISOString() : at }),
    }));
    const insert = async (): Promise<number> =>
      (await this.#boss.insert(queue, jobs, { db, returnId: true }))?.length ?? 0;
    // Into a queue that is not there the engine inserts nothing, silently where it remembers one.
    const known = await insert().catch((error: unknown) => {
      if (/^Queue .* does not exist$/.test((error as Error).message)) return 0;
      throw error;
    });
    if (known === jobs.length) return;
    await this.createLane(queue);
    if (known + (await insert()) < jobs.length) throw new Error(`the engine did not take all messages for ${queue}`);
  }

  /** Takes back jobs that were just given to it. */
  forget(messages: readonly Pick<Enqueued, 'queue' | 'job'>[], transaction: Queryable): Promise<void> {
    return this.#in(transaction, async (db) => {
      for (const [queue, rows] of Map.groupBy(messages, (message) => message.queue)) {
        const jobs = rows.map(({ job }) => job);
        await this.#boss.deleteJob(queue, jobs, { db });
      }
    });
  }

  fetch(queue: string, count: number, transaction: Queryable): Promise<Job<{ id: string }>[]> {
    return this.#in(transaction, (db) => this.#boss.fetch<{ id: string }>(queue, { batchSize: count, db }));
  }

  /** The messages of these jobs need the engine no more. A claim that was taken by another since is left alone. */
  async complete(queue: string, claims: readonly Claim[], transaction: Queryable): Promise<void> {
    await this.#in(transaction, (db) => this.#boss.complete(queue, claims.map(attempt), null, { db }));
  }

  /** Gives claimed jobs back, to be claimed again no earlier than in so many milliseconds. */
  putOff(queue: string, claims: readonly (Claim & { delayMs: number })[], transaction: Queryable): Promise<void> {
    return this.#in(transaction, async (db) => {
      await this.#boss.fail(queue, claims.map(attempt), null, { db });
      const later = claims.flatMap(({ id, delayMs }) => (delayMs > 0 ? [{ id, delay: delayMs }] : []));
      // All at once: the engine would have us ask for each, and whoever waits for the rows of this transaction waits for all of that.
      if (later.length > 0)
        await db.executeSql(
          `UPDATE ${this.#schema}.job j SET start_after = now() + x.delay * interval '1 millisecond'
FROM json_to_recordset($1::text::json) AS x (id uuid, delay float8)
WHERE j.name = $2 AND j.id = x.id AND j.state = 'retry'`,
          [JSON.stringify(later), queue],
        );
    });
  }

  /** Takes jobs from a worker that has not been heard of, to be claimed again at once. */
  async release(queue: string, jobs: readonly string[], transaction: Queryable): Promise<void> {
    await this.#in(transaction, (db) => this.#boss.fail(queue, [...jobs], null, { db }));
  }

  /** Has a job that was put off claimed now; false when there is no such job any more. */
  wake(queue: string, job: string, transaction: Queryable): Promise<boolean> {
    return this.#in(transaction, (db) => this.#moveTo(queue, job, 0, db));
  }

  async #moveTo(queue: string, id: string, delayMs: number, db: Db): Promise<boolean> {
    const { updated } = await this.#boss.update(queue, undefined, { id, startAfter: delayMs / 1000, db });
    return updated > 0;
  }

  /** Has all that the engine does for this go through the transaction, its look-ups included. */
  #in<T>(transaction: Queryable, work: (db: Db) => Promise<T>): Promise<T> {
    const db = engineDb(transaction);
    return this.#within.run(db, work, db);
  }

  /** What the engine does from time to time: forgets finished jobs, counts, frees those that expired. Any worker may ask. */
  async maintain(): Promise<void> {
    await this.#boss.supervise();
  }

  /** The channel on which the engine tells of queues with new jobs. */
  get channel(): string | undefined {
    return this.#channel;
  }
}

const attempt = ({ id, retryCount }: Claim): { id: string; retryCount: number } => ({ id, retryCount });

const engineDb = (db: Queryable): Db => ({
  executeSql: (text, values) => db.query(text, values) as Promise<{ rows: never[] }>,
});

const mainDb = (database: Database): Db =>
  database instanceof PgliteDatabase
    ? fromPglite(database.pglite as Parameters<typeof fromPglite>[0])
    : engineDb(database);
