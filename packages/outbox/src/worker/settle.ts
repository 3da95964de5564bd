import { setTimeout as sleep } from 'node:timers/promises';
import type { Runtime } from '../runtime.ts';
import { applyReports } from '../track/track.ts';
import type { Claimed } from './claim.ts';
import { toStored } from './stored-error.ts';
import { lockGroups, wakeNext } from './turns.ts';

/** What became of a message that was claimed. */
export interface Settlement {
  readonly of: Claimed;
  readonly state: 'sent' | 'queued' | 'failed' | 'uncertain';
  /** Milliseconds until it is claimed again, where it is queued, or looked at, where it is uncertain. */
  readonly delayMs: number;
  /** A request of it may have acted. */
  readonly acted: boolean;
  /** Whether the attempt counts. */
  readonly counts: boolean;
  /** What went wrong, as it was thrown. */
  readonly error: unknown;
  readonly platformMessageId: string | undefined;
  /** The answer, as JSON. */
  readonly result: string | undefined;
}

/** An uncertain message keeps its job, and with it its place in its group; whoever decides about it wakes the job. */
const UNCERTAIN = 3_600_000;
/** Milliseconds until what could not be written is written again, doubled each time. */
const FIRST_WAIT = 100;
const LONGEST_WAIT = 5000;

/**
 * Writes down what became of messages: what has come in while the last lot was written is the next lot, in one transaction. What
 * cannot be written is kept until it can: only this process knows it.
 */
export class Settler {
  readonly #runtime: Runtime;
  readonly #written: (settlements: readonly Settlement[]) => void;
  #queue: Settlement[] = [];
  #writing: Promise<void> | undefined;
  #givenUp = false;

  constructor(runtime: Runtime, written: (settlements: readonly Settlement[]) => void) {
    this.#runtime = runtime;
    this.#written = written;
  }

  /** How many are not written down yet. */
  get waiting(): number {
    return this.#queue.length;
  }

  add(settlement: Settlement): void {
    this.#queue.push(settlement);
    this.#writing ??= this.#write().finally(() => {
      this.#writing = undefined;
    });
  }

  /** Resolves when all is written down; after `timeout` milliseconds at the latest, with how many are not. */
  async drain(timeout: number): Promise<number> {
    const late = sleep(timeout, undefined, { ref: false }).then(() => {
      this.#givenUp = true;
    });
    while (this.#writing && !this.#givenUp) await Promise.race([this.#writing, late]);
    return this.#queue.length;
  }

  async #write(): Promise<void> {
    // What is answered in the same turn of the event loop is written together.
    await new Promise((resolve) => setImmediate(resolve));
    for (let wait = FIRST_WAIT; this.#queue.length > 0 && !this.#givenUp; ) {
      const lot = this.#queue;
      this.#queue = [];
      try {
        await settle(this.#runtime, lot);
        wait = FIRST_WAIT;
        this.#written(lot);
      } catch (error) {
        // What PostgreSQL cannot store must not keep the rest from being written: the outcome counts more than the answer.
        this.#queue = [...(isDataError(error) ? lot.map(bare) : lot), ...this.#queue];
        this.#runtime.events.error(error, 'writing down what became of messages');
        await sleep(wait, undefined, { ref: false });
        wait = Math.min(LONGEST_WAIT, wait * 2);
      }
    }
  }
}

/** Messages and jobs in one transaction. What a later claim has taken over is left to it; but what was sent was sent. */
async function settle(runtime: Runtime, lot: readonly Settlement[]): Promise<void> {
  const { database, engine, schema } = runtime;
  // In the same order everywhere: a worker that stood still may settle what another one has taken over and settles, too.
  const ordered = [...lot].sort((a, b) => (a.of.message.id < b.of.message.id ? -1 : 1));
  const rows = ordered.map(({ of, state, delayMs, acted, counts, error, platformMessageId, result }) => ({
    id: of.message.id,
    job: of.claim.id,
    claim: of.claim.retryCount,
    state,
    delay: delayMs,
    acted,
    counts,
    error: error === undefined ? undefined : JSON.stringify(toStored(error)),
    platform_message_id: platformMessageId,
    result,
  }));
  await database.transaction(async (db) => {
    await db.query(settleStatement(schema), [JSON.stringify(rows)]);
    for (const [queue, settled] of Map.groupBy(lot, ({ of }) => of.queue)) {
      const ended = settled.filter(({ state }) => state === 'sent' || state === 'failed');
      const off = settled.filter(({ state }) => state === 'queued' || state === 'uncertain');
      if (ended.length > 0)
        await engine.complete(
          queue,
          ended.map(({ of }) => of.claim),
          db,
        );
      if (off.length > 0)
        await engine.putOff(
          queue,
          off.map(({ of, state, delayMs }) => ({ ...of.claim, delayMs: state === 'uncertain' ? UNCERTAIN : delayMs })),
          db,
        );
    }
    const free = lot.flatMap(({ of, state }) =>
      state === 'sent' || state === 'failed' ? (of.message.ordered_by ?? []) : [],
    );
    if (free.length === 0) return;
    // No sooner than it is needed, for others wait for these locks. Who claimed before it has marked who waits, and that is seen here;
    // who claims after it sees what has ended.
    const groups = [...new Set(free)];
    await lockGroups(db, schema, groups);
    await wakeNext(db, engine, schema, groups);
  });
  // Reports that came before their sends had returned.
  const sent = lot.filter(({ state }) => state === 'sent').map(({ of }) => of.message.id);
  if (sent.length > 0)
    await applyReports(runtime, sent).catch((error) => runtime.events.error(error, 'heeding reports that came early'));
}

const settleStatement = (schema: string): string => `UPDATE ${schema}.message m SET
  state = x.state,
  attempts = m.attempts - CASE WHEN x.counts THEN 0 ELSE 1 END,
  acted = x.acted,
  first_claimed_at = CASE WHEN x.acted OR x.state = 'sent' THEN m.first_claimed_at END,
  leased_until = NULL,
  look_at = CASE WHEN x.state = 'uncertain' THEN now() + x.delay * interval '1 millisecond' END,
  looks = 0,
  error = x.error::json,
  result = coalesce(x.result::json, m.result),
  platform_message_id = coalesce(x.platform_message_id, m.platform_message_id),
  sent_at = CASE WHEN x.state = 'sent' THEN now() END,
  updated_at = now()
FROM json_to_recordset($1::text::json) AS x (id uuid, job uuid, claim integer, state text, delay float8, acted boolean,
  counts boolean, error text, platform_message_id text, result text)
WHERE m.id = x.id AND CASE WHEN x.state = 'sent'
  THEN m.state NOT IN ('sent', 'delivered', 'read', 'undelivered')
  ELSE m.state = 'sending' AND m.job = x.job AND m.claim = x.claim END`;

/** SQLSTATE class 22, data exceptions, and 54, limits of the program. */
const isDataError = (error: unknown): boolean => /^(?:22|54)/.test(String((error as { code?: unknown } | null)?.code));

/** An outcome without what somebody else has worded. */
const bare = (settlement: Settlement): Settlement => ({
  ...settlement,
  result: undefined,
  platformMessageId: undefined,
  error: settlement.error === undefined ? undefined : new Error('the error cannot be stored'),
});
