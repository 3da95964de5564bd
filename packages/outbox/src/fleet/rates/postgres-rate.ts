import { checkOptions } from '@linktor/core';
import { Pace } from '../../pace/pace.ts';
import { paceTables } from '../../pace/tables.ts';
import { DATABASE_OPTIONS, FleetDatabase, type FleetDatabaseOptions } from '../database.ts';
import {
  checkRate,
  type Grant,
  MAX_PAUSE,
  Queue,
  RATE_OPTIONS,
  type RateOptions,
  type SharedRate,
} from './shared-rate.ts';

/** Options of a `PostgresRate`. */
export interface PostgresRateOptions extends FleetDatabaseOptions, RateOptions {}

/** A rate that a fleet shares, in PostgreSQL, by its clock. */
export class PostgresRate implements SharedRate {
  readonly #database: FleetDatabase;
  readonly #name: string;
  readonly #queue: Queue;
  readonly #settings: ReturnType<typeof checkRate>;
  #pace: Pace | undefined;

  /** @throws ConfigurationError when an option is missing, misspelt or malformed. */
  constructor(given: PostgresRateOptions) {
    const options = checkOptions(given, [...DATABASE_OPTIONS, ...RATE_OPTIONS]);
    this.#settings = checkRate(options);
    this.#name = this.#settings.name;
    this.#database = new FleetDatabase(options, (schema) =>
      paceTables(schema).replaceAll('CREATE TABLE ', 'CREATE TABLE IF NOT EXISTS '),
    );
    this.#queue = new Queue(this.#name, (count) => this.#ask(count));
  }

  take(maxWait?: number): Promise<void> {
    return this.#queue.take(maxWait);
  }

  async pause(ms: number): Promise<void> {
    await (await this.#open()).throttled(this.#name, Math.min(MAX_PAUSE, ms));
  }

  /** Lets go of the database. */
  async close(): Promise<void> {
    await this.#database.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  async #ask(count: number): Promise<Grant> {
    return (await this.#open()).admit(this.#name, undefined, count);
  }

  async #open(): Promise<Pace> {
    const database = await this.#database.open();
    const { perSecond, burst } = this.#settings;
    this.#pace ??= new Pace(database, { schema: this.#database.schema, rates: { [this.#name]: { perSecond, burst } } });
    return this.#pace;
  }
}
