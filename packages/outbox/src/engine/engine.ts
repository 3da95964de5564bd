import { AsyncLocalStorage } from 'node:async_hooks';
import { type Db, fromPglite, type Job, PgBoss } from 'pg-boss';
import type { Database, Queryable } from '../database/database.ts';
import { engineSchema } from '../database/migrate.ts';
import { PgliteDatabase } from '../database/pglite-database.ts';
import { type Lane, laneOf } from './lanes.ts';

/** What the engine is told of a message. */
export interface Enqueued {
  id: string;
  job: string;
  queue: string;
  ordered_by: string | null;
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
  readonly #database: Database;
  /** PGlite has one connection: within the user's transaction, the engine's look-ups must go through it as well. */
  readonly #within = new AsyncLocalStorage<Db>();
  #channel: string | undefined;

  constructor(database: Database, schema: string, migrate: boolean, onError: (error: unknown) => void) {
    this.#database = database;
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

  async start(): Promise<void> {
    await this.#boss.start();
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
    const policy = laneOf(queue)?.ordered ? 'key_strict_fifo' : 'standard';
    const within = this.#within.getStore();
    if (!within) return this.#boss.createQueue(queue, { ...QUEUE, policy });
    // The engine would begin and commit a transaction around it.
    await within.executeSql(`SELECT ${this.#schema}.create_queue($1, $2::text::jsonb)`, [
      queue,
      JSON.stringify({ ...QUEUE, policy }),
    ]);
  }

  /** Gives messages to the engine, within the transaction that has stored them. Their rows name the job. */
  async enqueue(db: Queryable, messages: readonly Enqueued[]): Promise<void> {
    const within = engineDb(db);
    const insert = async (): Promise<void> => {
      for (const [queue, jobs] of Map.groupBy(messages, (message) => message.queue))
        await this.#insert(within, queue, jobs);
    };
    await (this.#database.single ? this.#within.run(within, insert) : insert());
  }

  async #insert(db: Db, queue: string, messages: readonly Enqueued[]): Promise<void> {
    const jobs = messages.map(({ id, job, ordered_by, priority, at }) => ({
      id: job,
      data: { id },
      priority,
      ...(ordered_by !== null && { singletonKey: ordered_by }),
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
  async forget(messages: readonly Pick<Enqueued, 'queue' | 'job'>[], db: Queryable): Promise<void> {
    for (const [queue, jobs] of Map.groupBy(messages, (message) => message.queue))
      await this.#boss.deleteJob(
        queue,
        jobs.map(({ job }) => job),
        { db: engineDb(db) },
      );
  }

  fetch(queue: string, count: number, db: Queryable): Promise<Job<{ id: string }>[]> {
    return this.#boss.fetch<{ id: string }>(queue, { batchSize: count, db: engineDb(db) });
  }

  /** The messages of these jobs need the engine no more. A claim that was taken by another since is left alone. */
  async complete(queue: string, claims: readonly Claim[], db: Queryable): Promise<void> {
    await this.#boss.complete(queue, claims.map(attempt), null, { db: engineDb(db) });
  }

  /** Gives claimed jobs back, to be claimed again no earlier than in so many milliseconds. Those of their groups wait for them. */
  async putOff(queue: string, claims: readonly (Claim & { delayMs: number })[], db: Queryable): Promise<void> {
    await this.#boss.fail(queue, claims.map(attempt), null, { db: engineDb(db) });
    for (const { id, delayMs } of claims) if (delayMs > 0) await this.#moveTo(queue, id, delayMs, db);
  }

  /** Takes jobs from a worker that has not been heard of, to be claimed again at once. */
  async release(queue: string, jobs: readonly string[], db: Queryable): Promise<void> {
    await this.#boss.fail(queue, [...jobs], null, { db: engineDb(db) });
  }

  /** Has a job that was put off claimed now; false when there is no such job any more. */
  wake(queue: string, job: string, db: Queryable): Promise<boolean> {
    return this.#moveTo(queue, job, 0, db);
  }

  async #moveTo(queue: string, id: string, delayMs: number, db: Queryable): Promise<boolean> {
    const { updated } = await this.#boss.update(queue, undefined, { id, startAfter: delayMs / 1000, db: engineDb(db) });
    return updated > 0;
  }

  /** What the engine does from time to time: forgets finished jobs, counts, frees those that expired. Any worker may ask. */
  async maintain(): Promise<void> {
    await this.#boss.supervise();
  }

  /** Calls back with the queue that has new jobs, and with `undefined` when any may have. */
  async listen(heard: (queue: string | undefined) => void): Promise<{ close(): Promise<void> }> {
    if (this.#channel === undefined) return { close: async () => {} };
    return this.#database.listen(this.#channel, heard);
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
