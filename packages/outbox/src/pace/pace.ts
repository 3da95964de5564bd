import { setTimeout as sleep } from 'node:timers/promises';
import type { Queryable } from '../database/database.ts';
import type { CircuitSettings } from './circuit.ts';
import { checkCircuit } from './circuit-options.ts';
import { type Gate, type Shut, shut } from './gate.ts';
import { Gates } from './gates.ts';
import { type Bucket, bucketsOf, type Rates, readRates } from './rates.ts';
import { Results } from './results.ts';
import { fill, take } from './take.ts';

/** Leave to begin so many requests. */
export interface Admission {
  readonly platform: string;
  readonly granted: number;
  /** Why there are none. */
  readonly reason: 'rate' | NonNullable<Shut>['reason'] | 'stopped' | undefined;
  /** Milliseconds until it is worth asking again, where there are none. */
  readonly waitMs: number;
  /** Of the circuit, as it was. */
  readonly epoch: number;
  /** When it lapses, on the clock of `performance`. */
  readonly until: number;
}

/** What a circuit, or a pause that a platform asked for, has come to. */
export type PaceEvent =
  | {
      readonly type: 'circuit';
      readonly platform: string;
      readonly from: Gate['state'];
      readonly to: Gate['state'];
      readonly reason: string | undefined;
      readonly waitMs: number;
    }
  | { readonly type: 'throttled'; readonly platform: string; readonly waitMs: number };

export interface PaceOptions {
  readonly schema: string;
  readonly rates?: Rates | undefined;
  /** Default: that of `checkCircuit`. */
  readonly circuit?: Partial<CircuitSettings> | undefined;
  readonly on?: ((event: PaceEvent) => void) | undefined;
  /** The SQL expression that tells the time, for tests. */
  readonly now?: string | undefined;
}

/** Milliseconds for which what was read of a gate is good, without notifications and with. */
const GOOD_FOR = 200;
const GOOD_FOR_TOLD = 2_000;

/** What is known here of a gate. Times are those of `performance`. */
interface Known {
  gate: Gate;
  readAt: number;
}

/**
 * The pace of a fleet: rates, the pauses that platforms ask for, and a circuit for each. All of it is in the database and runs by
 * its clock. A process asks for leave for a batch, and looks once more, at nothing but its memory, before each request.
 */
export class Pace {
  readonly #db: Queryable;
  readonly #schema: string;
  readonly #now: string | undefined;
  readonly #gates: Gates;
  readonly #buckets: ReadonlyMap<string, Bucket>;
  readonly #on: ((event: PaceEvent) => void) | undefined;
  readonly #known = new Map<string, Known>();
  readonly #results: Results;
  readonly #pausing = new Map<string, { waitMs: number; done: Promise<void> }>();
  #told = false;

  /** @throws ConfigurationError for a rate that is none. */
  constructor(db: Queryable, { schema, rates = {}, circuit, on, now }: PaceOptions) {
    this.#db = db;
    this.#schema = schema;
    this.#now = now;
    this.#on = on;
    this.#buckets = readRates(rates);
    const settings = { ...checkCircuit({}, 60_000), ...circuit };
    this.#gates = new Gates(db, schema, settings, now);
    this.#results = new Results(
      settings.failures,
      (platform) => this.#known.get(platform)?.gate,
      async (platform, results) =>
        this.#note((await this.#gates.change(platform, { kind: 'results', ...results })).gate),
    );
  }

  /**
   * Asks for leave to begin up to `count` requests now. Waits up to about a second for tokens that are on their way; otherwise it
   * grants none, and says why and for how long.
   */
  async admit(platform: string, channel: string | undefined, count: number, signal?: AbortSignal): Promise<Admission> {
    const buckets = bucketsOf(this.#buckets, platform, channel);
    const gate = buckets.length === 0 ? await this.#gate(platform) : undefined;
    if (gate) {
      const closed = shut(gate, this.#timeOf(platform, gate));
      return closed ? this.#shut(gate, closed, buckets, signal) : admitted(gate, count, Number.POSITIVE_INFINITY);
    }
    return this.#take(platform, buckets, count, false, signal);
  }

  /** Whether a request may still begin: the leave has not lapsed, and nothing has happened that shuts the gate. */
  mayBegin({ platform, until, epoch }: Admission): boolean {
    if (performance.now() > until) return false;
    const known = this.#known.get(platform);
    if (known === undefined) return true;
    const { gate } = known;
    if (gate.epoch !== epoch) return gate.epoch < epoch;
    const closed = shut(gate, this.#timeOf(platform, gate));
    // The probe passes while the circuit is half open.
    return closed === undefined || (closed.reason === 'circuit' && gate.state === 'half-open');
  }

  /**
   * Tells how many requests were answered, and how many found the platform down. No statement while all is well; while it is not,
   * what is told in the meantime goes with the next one.
   */
  async report(
    { platform, epoch }: Pick<Admission, 'platform' | 'epoch'>,
    { ok, down, reason }: { ok: number; down: number; reason?: string },
  ): Promise<void> {
    const known = this.#known.get(platform);
    if (ok > 0 && known && known.gate.throttles > 0) {
      known.gate = { ...known.gate, throttles: 0 };
      await this.#gates.answered(platform);
    }
    await this.#results.add(platform, epoch, ok, down, reason);
  }

  /** The account cannot send: everybody stops, and tries again with one message at a time. */
  async blocked({ platform, epoch }: Pick<Admission, 'platform' | 'epoch'>, reason: string): Promise<void> {
    this.#note((await this.#gates.change(platform, { kind: 'blocked', epoch, reason })).gate);
  }

  /**
   * The platform asked to wait: everybody does.
   * @param waitMs How long it said, at most an hour; left out, 1 second, and twice as long each time in a row, up to a minute.
   */
  async throttled(platform: string, waitMs?: number): Promise<void> {
    const gate = this.#known.get(platform)?.gate;
    if (gate !== undefined) {
      const left = gate.pausedUntil - this.#timeOf(platform, gate);
      // Those who were on their way bring the same answer.
      if (left > 0 && (waitMs === undefined || waitMs <= left + 50)) return;
    }
    const pausing = this.#pausing.get(platform);
    if (pausing && (waitMs === undefined || waitMs <= pausing.waitMs)) return pausing.done;
    const own = { waitMs: waitMs ?? 0, done: this.#pause(platform, waitMs) };
    this.#pausing.set(platform, own);
    try {
      await own.done;
    } finally {
      if (this.#pausing.get(platform) === own) this.#pausing.delete(platform);
    }
  }

  async #pause(platform: string, waitMs: number | undefined): Promise<void> {
    const next = await this.#gates.throttle(platform, waitMs);
    this.#note(next);
    this.#on?.({ type: 'throttled', platform, waitMs: Math.max(0, next.pausedUntil - next.now) });
  }

  /** Sends nothing to a platform until `resume`. */
  async pause(platform: string): Promise<void> {
    this.#note(await this.#gates.hold(platform, true));
  }

  async resume(platform: string): Promise<void> {
    this.#note(await this.#gates.hold(platform, false));
  }

  /** The gate of a platform as the database has it now. */
  async look(platform: string): Promise<Gate> {
    return this.#note(await this.#gates.read(platform));
  }

  /** A notification on `gateChannel` came, or `undefined`: some may have been missed. Reads what has changed. */
  async heard(platform: string | undefined): Promise<void> {
    this.#told = true;
    const changed = platform === undefined ? [...this.#known.keys()] : [platform];
    for (const name of changed) if (this.#known.has(name)) await this.look(name);
  }

  async #take(
    platform: string,
    buckets: readonly Bucket[],
    count: number,
    probe: boolean,
    signal: AbortSignal | undefined,
  ): Promise<Admission> {
    for (;;) {
      const begun = performance.now();
      const { gate, granted, waitMs } = await take(this.#db, this.#schema, platform, buckets, count, probe, this.#now);
      if (gate === undefined) {
        await this.#gates.add(platform);
        continue;
      }
      this.#note(gate);
      const closed = probe ? undefined : shut(gate, gate.now);
      if (closed) return this.#shut(gate, closed, buckets, signal);
      if (granted === undefined) {
        await fill(this.#db, this.#schema, buckets, this.#now);
        continue;
      }
      // Not all at once.
      if (granted === 0) return refused(gate, 'rate', waitMs + Math.random() * 250);
      // Timers may be a millisecond early.
      if (waitMs > 0 && !(await slept(waitMs + 1, signal))) return refused(gate, 'stopped', 0);
      return admitted(gate, granted, begun + waitMs + Math.min(...buckets.map(({ hold }) => hold)) * 1000);
    }
  }

  /** None pass, unless it is time to try with one. */
  async #shut(
    gate: Gate,
    { reason, waitMs }: NonNullable<Shut>,
    buckets: readonly Bucket[],
    signal: AbortSignal | undefined,
  ): Promise<Admission> {
    if (reason !== 'circuit') return refused(gate, reason, Math.min(waitMs, MAX_LOOK));
    const { gate: next, won } = await this.#gates.change(gate.platform, { kind: 'probe' });
    this.#note(next);
    if (!won) return refused(next, 'circuit', Math.min(Math.max(100, next.until - next.now), MAX_LOOK));
    if (buckets.length === 0) return admitted(next, 1, Number.POSITIVE_INFINITY);
    const admission = await this.#take(gate.platform, buckets, 1, true, signal);
    return { ...admission, epoch: next.epoch };
  }

  async #gate(platform: string): Promise<Gate> {
    const known = this.#known.get(platform);
    const goodFor = this.#told ? GOOD_FOR_TOLD : GOOD_FOR;
    if (known && performance.now() - known.readAt < goodFor) return known.gate;
    return this.look(platform);
  }

  /** The database's time now, as far as this process knows it. */
  #timeOf(platform: string, gate: Gate): number {
    const known = this.#known.get(platform);
    return known === undefined ? gate.now : gate.now + (performance.now() - known.readAt);
  }

  #note(gate: Gate): Gate {
    const { platform } = gate;
    const before = this.#known.get(platform)?.gate;
    // An answer that was overtaken by a later one.
    if (before !== undefined && before.version > gate.version) return before;
    this.#known.set(platform, { gate, readAt: performance.now() });
    const from = before?.state ?? 'closed';
    if (from !== gate.state) {
      const waitMs = gate.state === 'open' ? Math.max(0, gate.until - gate.now) : 0;
      this.#on?.({ type: 'circuit', platform, from, to: gate.state, reason: gate.reason, waitMs });
    }
    return gate;
  }
}

/** Milliseconds after which somebody who was refused looks again, at the latest. */
const MAX_LOOK = 5_000;

const admitted = ({ platform, epoch }: Gate, granted: number, until: number): Admission => ({
  platform,
  granted,
  reason: undefined,
  waitMs: 0,
  epoch,
  until,
});

const refused = ({ platform, epoch }: Gate, reason: Admission['reason'], waitMs: number): Admission => ({
  platform,
  granted: 0,
  reason,
  waitMs,
  epoch,
  until: 0,
});

const slept = (ms: number, signal: AbortSignal | undefined): Promise<boolean> =>
  sleep(ms, true, { ref: true, ...(signal && { signal }) }).catch(() => false);
