import { isPlatform, type Platform } from '../outcomes/calls.ts';
import type { Runtime } from '../runtime.ts';
import { sweepReports } from '../track/track.ts';
import { lookOnAntonnia } from './antonnia.ts';
import { decide } from './decide.ts';
import { type Due, dueMessages, takenIds, twinsOf } from './due.ts';
import { lookOnLinktor } from './linktor.ts';
import { lookOnSinch } from './sinch.ts';
import { type Look, unknown, type Verdict } from './verdict.ts';

/** An uncertain message, as it is shown to the function that is to find out about it. */
export interface UncertainMessage {
  readonly id: string;
  readonly key: string;
  readonly platform: string;
  readonly call: string;
  readonly args: readonly unknown[];
  /** When the first request went out that may have acted. */
  readonly since: Date;
  /** Why the platform's history could not tell. */
  readonly reason: string;
}

/** What became of it: `sent` (with the platform's id of it, where it is known), `absent`, or `unknown`. */
export type Found = 'sent' | 'absent' | 'unknown' | { readonly platformMessageId: string };

/** Finds out whether the platform has a message. */
export type FindOut = (message: UncertainMessage) => Found | PromiseLike<Found>;

export interface ReconcileOptions {
  /** Milliseconds after its last attempt was given up before a message that the history does not show counts as absent. */
  readonly absentAfter: number;
  /** Milliseconds by which the platform's clock and the database's may differ. */
  readonly clockMargin: number;
  /** Milliseconds that a request to the history may take. */
  readonly timeout: number;
  /** Milliseconds after a look that told nothing before the next; doubled each time, up to an hour. */
  readonly pause: number;
  /** Looks that told nothing, after which a message is left to a person. */
  readonly looks: number;
  /** Asked where the history cannot tell. */
  readonly findOut?: FindOut | undefined;
}

const LOOKS: Readonly<Record<Platform, Look>> = {
  linktor: lookOnLinktor,
  sinch: lookOnSinch,
  antonnia: lookOnAntonnia,
};

/** Messages of one turn. */
const TURN = 100;
/** Milliseconds between two looks for reports that were put away. */
const SWEEP = 5_000;
const HOUR = 3_600_000;

/** Finds out about uncertain messages: in the platform's history, then by the user's function, then leaves them to a person. */
export class Reconciler {
  readonly #runtime: Runtime;
  readonly #options: ReconcileOptions;
  #swept = Number.NEGATIVE_INFINITY;

  constructor(runtime: Runtime, options: ReconcileOptions) {
    this.#runtime = runtime;
    this.#options = options;
  }

  /** Looks for the messages whose time has come; any worker may, several at a time. Gives how many it looked for. */
  async tick(signal?: AbortSignal): Promise<number> {
    const { database, schema } = this.#runtime;
    if (performance.now() - this.#swept > SWEEP) {
      this.#swept = performance.now();
      await sweepReports(this.#runtime);
    }
    const due = await dueMessages(database, schema, TURN, this.#options.timeout * 4 + 60_000);
    for (const [platform, messages] of Map.groupBy(due, (message) => message.platform)) {
      const verdicts = await this.#look(platform, messages, signal);
      for (const message of messages) await this.#heed(message, verdicts.get(message.id));
    }
    return due.length;
  }

  async #look(
    platform: string,
    messages: readonly Due[],
    signal: AbortSignal | undefined,
  ): Promise<ReadonlyMap<string, Verdict>> {
    const { database, schema, senders } = this.#runtime;
    const { clockMargin, timeout } = this.#options;
    const sender = Object.hasOwn(senders, platform) ? senders[platform] : undefined;
    if (!isPlatform(platform) || sender === undefined) return new Map();
    try {
      return await LOOKS[platform](messages, sender, {
        clockMargin,
        options: { timeout, ...(signal && { signal }) },
        taken: (message, ids) => takenIds(database, schema, platform, message.id, ids),
        twins: (message) => twinsOf(database, schema, message.id),
      });
    } catch (error) {
      this.#runtime.events.error(error, `looking into the history of ${platform}`);
      return new Map(messages.map(({ id }) => [id, { kind: 'unread' }]));
    }
  }

  async #heed(
    message: Due,
    verdict: Verdict = unknown('the history of this platform cannot be searched'),
  ): Promise<void> {
    const { id } = message;
    if (verdict.kind === 'found') {
      await decide(this.#runtime, id, { state: 'sent', platformMessageId: verdict.platformMessageId });
    } else if (verdict.kind === 'absent') {
      await this.#absent(message);
    } else if (verdict.kind === 'unread') {
      await this.#lookAgain(message, message.looks, this.#options.pause);
    } else {
      await this.#ask(message, verdict.reason);
    }
  }

  /** A request that was on its way when its worker died may act yet, and a history need not show at once what it has. */
  async #absent(message: Due): Promise<void> {
    const young = message.to + this.#options.absentAfter - message.now;
    if (young > 0) await this.#lookAgain(message, message.looks, young);
    else await decide(this.#runtime, message.id, { state: 'queued' });
  }

  async #ask(message: Due, reason: string): Promise<void> {
    const { id, key, platform, call, args, from } = message;
    const { findOut, looks, pause } = this.#options;
    let found: Found = 'unknown';
    try {
      found = (await findOut?.({ id, key, platform, call, args, since: new Date(from), reason })) ?? 'unknown';
    } catch (error) {
      this.#runtime.events.error(error, 'the function that finds out about uncertain messages');
    }
    if (typeof found === 'object') {
      await decide(this.#runtime, id, { state: 'sent', platformMessageId: found.platformMessageId });
    } else if (found === 'sent') {
      await decide(this.#runtime, id, { state: 'sent' });
    } else if (found === 'absent') {
      await this.#absent(message);
    } else {
      const spent = message.looks + 1;
      // Where there is no history and nobody to ask, no other look tells more.
      const hopeless = findOut === undefined && !isPlatform(platform);
      const wait = hopeless || spent >= looks ? undefined : Math.min(HOUR, pause * 2 ** Math.min(spent - 1, 20));
      await this.#lookAgain(message, spent, wait);
    }
  }

  /** @param wait Milliseconds; `undefined` leaves it to a person. */
  async #lookAgain({ id }: Due, looks: number, wait: number | undefined): Promise<void> {
    const { database, schema } = this.#runtime;
    await database.query(
      `UPDATE ${schema}.message SET looks = $2, look_at = clock_timestamp() + $3::float8 * interval '1 millisecond'
WHERE id = $1 AND state = 'uncertain'`,
      [id, looks, wait ?? null],
    );
  }
}
