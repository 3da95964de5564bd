import { setTimeout as sleep } from 'node:timers/promises';
import { feed } from '../campaigns/feed.ts';
import type { Lane } from '../engine/lanes.ts';
import type { RetryLimits } from '../outcomes/next-step.ts';
import type { Outcome } from '../outcomes/outcome.ts';
import { gateChannel } from '../pace/gates.ts';
import { type Admission, Pace, type PaceEvent } from '../pace/pace.ts';
import { Reconciler } from '../reconcile/reconciler.ts';
import type { Runtime } from '../runtime.ts';
import type { Claimed } from './claim.ts';
import { interrupted, tellSettled } from './events.ts';
import { every } from './every.ts';
import { type LaneHost, LaneLoop } from './lane-loop.ts';
import type { WorkSettings } from './options.ts';
import { findForgotten, releaseAbandoned } from './rescue.ts';
import { accepted, notAccepted, send, unsent } from './send.ts';
import { Settler } from './settle.ts';
import { Slots } from './slots.ts';

/** Milliseconds between two looks, by what for. */
const LANES = 5000;
const RECONCILE = 1000;
const FORGOTTEN = 15_000;
const MAINTAIN = 60_000;
/** Milliseconds until the campaigns are asked for more, when they had some, and when they had none. */
const FEED = 100;
const FEED_IDLE = 1000;
/** Milliseconds for a request that was ended from here to say so. */
const LAST_WORDS = 1000;

/** One process of the fleet at work. */
export class Worker implements LaneHost {
  readonly runtime: Runtime;
  readonly settings: WorkSettings;
  readonly slots: Slots;
  readonly pace: Pace;
  readonly #stop = new AbortController();
  readonly #settler: Settler;
  readonly #limits: RetryLimits;
  readonly #lanes = new Map<string, LaneLoop>();
  readonly #loops: Promise<void>[] = [];
  readonly #requests = new Map<Claimed, AbortController>();
  #room: (() => void)[] = [];
  #feedAt = 0;
  #listening: { close(): Promise<void> } | undefined;

  constructor(runtime: Runtime, settings: WorkSettings) {
    this.runtime = runtime;
    this.settings = settings;
    this.slots = new Slots(settings.concurrency);
    const { attempts, retryDelay: firstDelay, maxRetryDelay: maxDelay, keyLife, rate, circuit } = settings;
    this.#limits = { attempts, firstDelay, maxDelay, keyLife };
    this.pace = new Pace(runtime.database, {
      schema: runtime.schema,
      rates: rate,
      circuit,
      on: (event) => this.#tellPace(event),
    });
    this.#settler = new Settler(runtime, (settled) => {
      for (const tell of this.#room.splice(0)) tell();
      tellSettled(runtime.events, settled);
    });
  }

  get stopping(): AbortSignal {
    return this.#stop.signal;
  }

  /** Resolves when the lanes that there are are being served. */
  async start(): Promise<void> {
    const { engine, schema, database, events } = this.runtime;
    await this.#serveLanes();
    const channels = new Map([[gateChannel(schema), (platform: string | undefined) => this.#heardOfGate(platform)]]);
    if (engine.channel !== undefined) channels.set(engine.channel, (queue) => this.#heardOfQueue(queue));
    this.#listening = await database.listen(channels);
    const { requestTimeout, reconcileDelay, absentAfter, clockMargin, looks, findOut, lease } = this.settings;
    const reconciler = new Reconciler(this.runtime, {
      absentAfter,
      clockMargin,
      looks,
      findOut,
      timeout: requestTimeout,
      pause: Math.max(1000, reconcileDelay),
    });
    const ticks: [number, string, () => Promise<unknown>][] = [
      [LANES, 'looking for new lanes', () => this.#serveLanes()],
      [RECONCILE, 'finding out about uncertain messages', () => reconciler.tick(this.stopping)],
      [
        Math.min(5000, Math.max(250, lease / 4)),
        'freeing messages of lost workers',
        () => releaseAbandoned(this.runtime),
      ],
      [FORGOTTEN, 'looking for forgotten messages', () => findForgotten(this.runtime)],
      [MAINTAIN, "the engine's maintenance", () => engine.maintain()],
    ];
    for (const [interval, what, task] of ticks)
      this.#loops.push(every(interval, this.stopping, task, (error) => events.error(error, what)));
  }

  /** Begins nothing more, waits for what is under way, and writes it down. Gives how many messages could not be written down. */
  async stop(timeout: number): Promise<number> {
    const begun = performance.now();
    this.#stop.abort();
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(), timeout);
    for (const tell of this.#room.splice(0)) tell();
    await Promise.race([Promise.all(this.#loops), sleep(timeout, undefined, { ref: false })]);
    await this.slots.quiet(late.signal);
    clearTimeout(timer);
    for (const controller of this.#requests.values()) controller.abort(new Error('the outbox was stopped'));
    await this.slots.quiet(AbortSignal.timeout(LAST_WORDS));
    const lost = await this.#settler.drain(Math.max(LAST_WORDS, timeout - (performance.now() - begun)));
    await this.#listening?.close();
    return lost;
  }

  async written(): Promise<void> {
    while (this.#settler.waiting > this.settings.concurrency * 4 && !this.stopping.aborted)
      await new Promise<void>((resolve) => this.#room.push(resolve));
  }

  begin(claimed: Claimed, admission: Admission): void {
    const controller = new AbortController();
    this.#requests.set(claimed, controller);
    this.#request(claimed, admission, controller).catch((error) =>
      this.runtime.events.error(error, 'sending a message'),
    );
  }

  giveBack(claimed: Claimed, delayMs: number): void {
    this.#settler.add(unsent(claimed, delayMs));
  }

  abandoned(claimed: Claimed): void {
    this.#settle(claimed, interrupted(), performance.now());
  }

  async #request(claimed: Claimed, admission: Admission, controller: AbortController): Promise<void> {
    const begun = performance.now();
    const sent = await send(this.runtime, claimed, this.settings.requestTimeout, controller);
    this.#requests.delete(claimed);
    if (sent.ok) this.#settler.add(accepted(claimed, sent.result));
    else this.#settle(claimed, sent.outcome, begun);
    this.slots.release();
    await this.#tellOutcome(claimed, admission, sent.ok ? undefined : sent.outcome);
  }

  #settle(claimed: Claimed, outcome: Outcome, begun: number): void {
    // Near enough: what the claim waited for, the message had waited, too.
    const now = claimed.claimedAt + (performance.now() - begun);
    const { idempotent } = this.runtime;
    this.#settler.add(notAccepted(claimed, outcome, idempotent, this.#limits, this.settings.reconcileDelay, now));
  }

  /** What an outcome says of the platform. */
  async #tellOutcome(
    { message: { platform } }: Claimed,
    admission: Admission,
    outcome: Outcome | undefined,
  ): Promise<void> {
    if (outcome?.kind === 'throttled') return this.pace.throttled(platform, outcome.waitMs);
    if (outcome?.kind === 'blocked') return this.pace.blocked(admission, messageOf(outcome.error));
    const down = outcome?.down ? 1 : 0;
    await this.pace.report(admission, { ok: 1 - down, down, ...(down === 1 && { reason: messageOf(outcome?.error) }) });
  }

  /** A lane came back short: campaigns may have more. */
  hungry(): void {
    if (performance.now() < this.#feedAt || this.stopping.aborted) return;
    this.#feedAt = Number.POSITIVE_INFINITY;
    feed(this.runtime)
      .catch((error) => {
        this.runtime.events.error(error, 'handing over messages of campaigns');
        return 0;
      })
      .then((fed) => {
        this.#feedAt = performance.now() + (fed > 0 ? FEED : FEED_IDLE);
      });
  }

  async #serveLanes(): Promise<void> {
    for (const lane of await this.runtime.engine.lanes()) this.#serve(lane);
  }

  #serve(lane: Lane): void {
    if (this.stopping.aborted || this.#lanes.has(lane.queue) || !Object.hasOwn(this.runtime.senders, lane.platform))
      return;
    const loop = new LaneLoop(this, lane);
    this.#lanes.set(lane.queue, loop);
    this.#loops.push(loop.run());
  }

  #heardOfQueue(queue: string | undefined): void {
    if (queue === undefined) for (const loop of this.#lanes.values()) loop.wake();
    else if (this.#lanes.has(queue)) this.#lanes.get(queue)?.wake();
    else this.#serveLanes().catch((error) => this.runtime.events.error(error, 'looking for new lanes'));
  }

  #heardOfGate(platform: string | undefined): void {
    this.pace.heard(platform).catch((error) => this.runtime.events.error(error, 'looking at a gate'));
  }

  #tellPace(event: PaceEvent): void {
    const { events } = this.runtime;
    const { platform } = event;
    if (event.type === 'throttled') events.emit('throttled', { platform, delayMs: event.waitMs });
    else if (event.to === 'open') events.emit('paused', { platform, reason: event.reason ?? 'the platform is down' });
    else if (event.to === 'closed') events.emit('resumed', { platform });
  }
}

const messageOf = (error: unknown): string =>
  (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).slice(0, 500);
