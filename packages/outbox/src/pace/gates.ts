import type { Queryable } from '../database/database.ts';
import { type CircuitEvent, type CircuitSettings, transition } from './circuit.ts';
import { type Gate, gateColumns, gateOf, MAX_WAIT, moment } from './gate.ts';

/** The channel of notifications on which a change of a gate is told: the payload is the platform. */
export const gateChannel = (schema: string): string => `${schema}_gate`;

/** Longest wait of our own, when a platform asks for one and does not say how long, in milliseconds. */
const MAX_OWN_WAIT = 60_000;

/** Attempts to write what somebody else writes at the same time; what is lost then are results that others told too. */
const TRIES = 8;

/** The gates of all platforms, as the database has them. */
export class Gates {
  readonly #db: Queryable;
  readonly #schema: string;
  readonly #now: string;
  readonly #settings: CircuitSettings;

  /** @param now The SQL expression that tells the time. */
  constructor(db: Queryable, schema: string, settings: CircuitSettings, now = 'clock_timestamp()') {
    this.#db = db;
    this.#schema = schema;
    this.#settings = settings;
    this.#now = now;
  }

  async add(platform: string): Promise<void> {
    await this.#db.query(`INSERT INTO ${this.#schema}.gate (platform) VALUES ($1) ON CONFLICT DO NOTHING`, [platform]);
  }

  async read(platform: string): Promise<Gate> {
    const sql = `SELECT ${gateColumns(this.#now)} FROM ${this.#schema}.gate WHERE platform = $1`;
    for (;;) {
      const { rows } = await this.#db.query(sql, [platform]);
      if (rows[0] !== undefined) return gateOf(rows[0]);
      await this.add(platform);
    }
  }

  /**
   * What becomes of the circuit. Gives the gate as it is now, and whether it was this call that changed its state.
   * @param event All but the time, which is the database's.
   */
  async change(platform: string, event: WithoutTime<CircuitEvent>): Promise<{ gate: Gate; from: Gate; won: boolean }> {
    let gate = await this.read(platform);
    for (let tries = 0; tries < TRIES; tries++) {
      const from = gate;
      const next = transition(from, { ...event, at: from.now } as CircuitEvent, this.#settings);
      if (next === from) break;
      const { rows } = await this.#write(
        `state = $3, epoch = $4, failures = $5, successes = $6, since = ${moment('$7')}, opens = $8, until = ${moment('$9')},
         reason = $10`,
        'platform = $1 AND version = $2',
        [
          platform,
          from.version,
          ...[next.state, next.epoch, next.failures, next.successes, next.since, next.opens, next.until],
          next.reason ?? null,
        ],
        next.state !== from.state,
      );
      if (rows[0] !== undefined) return { gate: gateOf(rows[0]), from, won: next.epoch !== from.epoch };
      gate = await this.read(platform);
    }
    return { gate, from: gate, won: false };
  }

  /** Makes everybody wait. @param waitMs How long the platform said; left out, twice as long as the time before. */
  async throttle(platform: string, waitMs?: number): Promise<Gate> {
    const wait = waitMs === undefined ? null : Math.min(MAX_WAIT, Math.max(0, waitMs));
    const again = `paused_until IS NULL OR paused_until <= ${this.#now}`;
    const own = `least(${MAX_OWN_WAIT}, 1000 * 2 ^ least(throttles, 10))`;
    const until = `${this.#now} + coalesce($2::float8, CASE WHEN ${again} THEN ${own} ELSE 0 END) * interval '1 millisecond'`;
    const { rows } = await this.#write(
      `paused_until = greatest(paused_until, ${until}),
       throttles = CASE WHEN $2::float8 IS NULL AND (${again}) THEN throttles + 1 ELSE throttles END`,
      'platform = $1',
      [platform, wait],
      true,
    );
    if (rows[0] !== undefined) return gateOf(rows[0]);
    await this.add(platform);
    return this.throttle(platform, waitMs);
  }

  /** The platform answers again: the next wait without a time begins anew. */
  async answered(platform: string): Promise<void> {
    const free = `paused_until <= ${this.#now}`;
    await this.#write('throttles = 0', `platform = $1 AND throttles > 0 AND ${free}`, [platform], false);
  }

  /** Nothing is sent until told otherwise. */
  async hold(platform: string, held: boolean): Promise<Gate> {
    await this.add(platform);
    const { rows } = await this.#write('held = $2', 'platform = $1', [platform, held], true);
    return gateOf(rows[0]);
  }

  #write(set: string, where: string, values: unknown[], tell: boolean): Promise<{ rows: unknown[] }> {
    const told = tell ? `, pg_notify('${gateChannel(this.#schema)}', platform)` : '';
    return this.#db.query(
      `WITH changed AS (UPDATE ${this.#schema}.gate SET ${set}, version = version + 1 WHERE ${where} RETURNING *)
       SELECT ${gateColumns(this.#now)}${told} FROM changed`,
      values,
    );
  }
}

type WithoutTime<Event> = Event extends { at: number } ? Omit<Event, 'at'> : never;
