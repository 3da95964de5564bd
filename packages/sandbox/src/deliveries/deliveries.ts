import type { Platform, SandboxEvent, Tasks, World } from '../engine/context.ts';
import type { Collection } from '../engine/store.ts';
import { SandboxError } from '../error.ts';
import type { Faults } from '../faults/index.ts';
import { isLoopback, type Outcome, send } from '../send/send.ts';
import type { EntryViolation, Timeline } from '../timeline/index.ts';
import { type Attempt, type Delivery, type KeptDelivery, shown } from './delivery.ts';
import type { Target } from './endpoint.ts';
import type { Endpoints } from './endpoints.ts';
import { envelope } from './envelope.ts';
import { shownHeaders, shownUrl } from './redacted.ts';
import { nextWait } from './schedule.ts';
import { type Scheme, signedHeaders } from './sign.ts';

/** Deliveries kept, the newest. */
const KEPT = 2_000;
const LATE = 60_000;

/** What deliveries stand on. */
export interface DeliveryParts {
  world: World;
  endpoints: Endpoints;
  faults: Faults;
  timeline: Timeline;
  /** Where a body departs from what its specification says of the event. */
  check: (platform: Platform, type: string, body: unknown) => readonly EntryViolation[];
  tenantId: () => string;
}

export interface DeliveryOptions {
  /** Sends to other machines as well. Default: to this one only. */
  anywhere?: boolean | undefined;
  /** Milliseconds on the wall that a receiver has to answer, unless its endpoint says otherwise. Default 30 000. */
  timeout?: number | undefined;
  /** What Linktor's signature covers. Default `timestamped`. */
  scheme?: Scheme | undefined;
}

/**
 * Events on their way to whoever registered for them: signed as their platform does, and repeated on the sandbox's clock. They are
 * part of the state, so what was to be sent is sent after a restart, too.
 */
export class Deliveries {
  readonly #parts: DeliveryParts;
  readonly #options: DeliveryOptions;
  readonly #kept: Collection<KeptDelivery>;
  /** Per endpoint one at a time, so that the same script arrives in the same order. */
  readonly #queues = new Map<string, Promise<void>>();
  readonly #underway = new Set<Promise<void>>();
  /** Deliveries that wait for the next one to overtake them, by endpoint. */
  readonly #held = new Map<string, string>();
  #stop = new AbortController();

  constructor(parts: DeliveryParts, options: DeliveryOptions = {}) {
    this.#parts = parts;
    this.#options = options;
    this.#kept = parts.world.store.collection('sandbox', 'deliveries');
  }

  /** What the agenda calls when the time has come. */
  readonly tasks: Tasks = {
    deliver: ({ id, fault }: { id: string; fault?: true }) => this.#due(id, fault === true),
  };

  /** Sends an event to every endpoint that wants it, or to the address that it names itself. */
  take(event: SandboxEvent): void {
    const { endpoints } = this.#parts;
    const targets = event.to === undefined ? endpoints.wanting(event) : [endpoints.named(event, event.to)];
    if (targets.length === 0) return;
    // One event, one id, however many endpoints: it is what receivers know repetitions by.
    const [eventId, body] = this.#written(event);
    for (const target of targets) this.#dispatch(this.#keep(event, target, eventId, body));
  }

  /** Sends a body to every endpoint that wants events of its type, of whatever app; tells how it went on. */
  trigger(event: SandboxEvent, body: Readonly<Record<string, unknown>>): string[] {
    const targets = this.#parts.endpoints.wanting({ ...event, data: {} });
    const eventId = typeof body['id'] === 'string' ? body['id'] : this.#parts.world.ids.uuid('event');
    return targets.map((target) => {
      // The example's app is nobody's here.
      const own = target.app === undefined ? body : { ...body, app_id: target.app };
      const delivery = this.#keep(event, target, eventId, JSON.stringify(own));
      this.#dispatch(delivery);
      return delivery.id;
    });
  }

  /** Newest first. */
  list(): Delivery[] {
    return this.#kept.list().reverse().map(shown);
  }

  /** Those of one endpoint as they are kept, newest first. */
  of(endpointId: string): readonly KeptDelivery[] {
    return this.#kept.by('endpointId', endpointId).reverse();
  }

  /** Sends one endpoint an event, whether it wants it or not. Resolves when it has answered, or has not. */
  async test(event: SandboxEvent, endpoint: string): Promise<KeptDelivery> {
    const target = this.#parts.endpoints.target(endpoint);
    if (target === undefined)
      throw new SandboxError(
        'NOT_FOUND',
        `There is no endpoint ${endpoint}.`,
        'Ask for the list to see what there is.',
      );
    const { id, endpointId } = this.#keep(event, target, ...this.#written(event));
    await this.#enqueue(endpointId, () => this.#attempt(id));
    return this.#find(id);
  }

  /** Sends one again now, signed anew; the event's id stays. */
  async replay(id: string): Promise<KeptDelivery> {
    const { endpointId, task } = this.#find(id);
    if (this.#target(this.#find(id)) === undefined)
      throw new SandboxError(
        'NOT_REPEATABLE',
        `The endpoint of ${id} is gone.`,
        'Add it again, and trigger the event.',
      );
    if (task !== undefined) this.#parts.world.forget(task);
    await this.#enqueue(endpointId, () => this.#attempt(id));
    return this.#find(id);
  }

  /** Resolves once nothing is on its way; what waits for the clock does not count. */
  async settled(): Promise<void> {
    while (this.#underway.size > 0) await Promise.all(this.#underway);
  }

  /** Goes on with what an earlier process, or a snapshot, was in the middle of. */
  resume(): void {
    for (const delivery of this.#kept.list()) {
      if (delivery.state === 'pending' && delivery.task === undefined) this.#go(delivery);
    }
  }

  /** Lets go of what is under way; what is kept is the store's affair. */
  reset(): void {
    this.#held.clear();
    this.#queues.clear();
    this.#stop.abort();
    this.#stop = new AbortController();
  }

  async stop(): Promise<void> {
    this.#held.clear();
    this.#stop.abort();
    await this.settled();
  }

  #written(event: SandboxEvent): [eventId: string, body: string] {
    const { ids } = this.#parts.world;
    const eventId = event.platform === 'linktor' ? ids.next('evt_') : ids.uuid('event');
    return [eventId, JSON.stringify(envelope(event, { id: eventId, tenantId: this.#parts.tenantId() }))];
  }

  #keep({ platform, type, conversationId }: SandboxEvent, target: Target, eventId: string, body: string): KeptDelivery {
    const { ids, clock } = this.#parts.world;
    const id = ids.next('del_');
    // Some at once, not one with every delivery.
    if (this.#kept.size > KEPT * 1.1) {
      const old = this.#kept.list().slice(0, this.#kept.size - KEPT);
      for (const each of old) if (each.state !== 'pending') this.#kept.delete(each.id);
    }
    const { named } = target;
    return this.#kept.put(id, {
      ...(named === undefined ? {} : { named }),
      ...{ id, endpointId: target.id, platform, type, url: shownUrl(target.url), at: clock.iso() },
      ...{ attempts: [], state: 'pending', eventId, body },
      ...(conversationId === undefined ? {} : { conversationId }),
    });
  }

  /** Sends it, or lets happen to it what a fault wants. */
  #dispatch(delivery: KeptDelivery): void {
    const { id, platform, type, endpointId } = delivery;
    const fault = this.#parts.faults.strike('webhook', { platform, operation: type });
    const held = this.#held.get(endpointId);
    const overtaken = fault?.kind === 'webhook-out-of-order' && held === undefined;
    if (overtaken) this.#held.set(endpointId, id);
    if (overtaken || fault?.kind === 'webhook-late') {
      this.#later(delivery, fault?.ms ?? LATE, true);
      return;
    }
    this.#go(delivery, fault !== undefined);
    if (fault?.kind === 'webhook-twice') this.#go(delivery, true);
    if (held === undefined) return;
    this.#held.delete(endpointId);
    const behind = this.#kept.get(held);
    if (behind?.task !== undefined) this.#parts.world.forget(behind.task);
    if (behind !== undefined) this.#go(behind, true);
  }

  #later(delivery: KeptDelivery, ms: number, fault = false): void {
    const { world } = this.#parts;
    const { id } = delivery;
    const task = world.later('sandbox', 'deliver', fault ? { id, fault } : { id }, ms);
    this.#kept.put(id, { ...delivery, task, next: world.clock.iso(ms) });
  }

  async #due(id: string, fault: boolean): Promise<void> {
    const delivery = this.#kept.get(id);
    if (delivery === undefined) return;
    if (this.#held.get(delivery.endpointId) === id) this.#held.delete(delivery.endpointId);
    await this.#enqueue(delivery.endpointId, () => this.#attempt(id, fault));
  }

  #go({ id, endpointId }: KeptDelivery, fault = false): void {
    void this.#enqueue(endpointId, () => this.#attempt(id, fault));
  }

  #enqueue(endpointId: string, work: () => Promise<void>): Promise<void> {
    const before = this.#queues.get(endpointId) ?? Promise.resolve();
    // Of before a reset: nothing of it may happen in what came after, where ids begin anew.
    const { signal } = this.#stop;
    const mine: Promise<void> = before
      .then(() => (signal.aborted ? undefined : work()))
      .finally(() => {
        this.#underway.delete(mine);
        if (this.#queues.get(endpointId) === mine) this.#queues.delete(endpointId);
      });
    this.#queues.set(endpointId, mine);
    this.#underway.add(mine);
    return mine;
  }

  async #attempt(id: string, fault = false): Promise<void> {
    const { timeline, world, check } = this.#parts;
    const { clock, ids } = world;
    const delivery = this.#kept.get(id);
    const { signal } = this.#stop;
    if (delivery === undefined || signal.aborted) return;
    const at = clock.iso();
    const target = this.#target(delivery);
    if (target === undefined) return this.#note(delivery, { at, error: 'the endpoint is gone' });
    const { platform, type, body, url: path, conversationId } = delivery;
    const about = {
      ...({ platform, operationId: type, source: fault ? 'fault' : 'state' } as const),
      ...(conversationId === undefined ? {} : { conversationId }),
      delivery: id,
    };
    if (!URL.canParse(target.url)) return this.#note(delivery, { at, error: 'not sent: this is no address' });
    const url = new URL(target.url);
    if (this.#options.anywhere !== true && !isLoopback(url)) {
      timeline.add({ kind: 'note', ...about, title: `${type} → ${url.host}: ${ELSEWHERE}` });
      return this.#note(delivery, { at, error: ELSEWHERE });
    }
    const nonce = platform === 'sinch' ? ids.ulid('nonce', clock.now()) : '';
    const timestamp = Math.floor(clock.now() / 1000);
    const signing = { secret: target.secret, timestamp, nonce, deliveryId: id, type };
    const signed = signedHeaders(platform, body, signing, this.#options.scheme ?? 'timestamped');
    const headers = { 'content-type': 'application/json', 'user-agent': 'linktor-sandbox', ...signed };
    const own = target.headers ?? {};
    const patience = target.timeout ?? this.#options.timeout ?? 30_000;
    const posted = await send({ url, headers: { ...own, ...headers }, body, timeout: patience, signal });
    // What the reset of a sandbox cuts off is nobody's failure.
    if (signal.aborted) return;
    const content: unknown = JSON.parse(body);
    const { status, ms } = posted;
    timeline.add({
      ...{ kind: 'webhook', ...about, method: 'POST', path, status: status ?? 0, ms, title: titleOf(delivery, posted) },
      request: { method: 'POST', url: path, headers: shownHeaders(headers, own), body: content },
      ...(status === undefined ? {} : { answer: { status, headers: posted.headers, body: posted.body } }),
      violations: check(platform, type, content),
    });
    this.#note(delivery, attemptOf(at, posted), target);
  }

  /** Writes an attempt down, and sees to the next where there is to be one. */
  #note(seen: KeptDelivery, attempt: Attempt, target?: Target): void {
    // It may have changed, or gone, while the receiver thought about it.
    const delivery = this.#kept.get(seen.id);
    if (delivery === undefined) return;
    const { next: _, task, ...rest } = delivery;
    const attempts = [...delivery.attempts, attempt];
    const good = attempt.status !== undefined && attempt.status >= 200 && attempt.status < 300;
    // Once arrived, always arrived: a repetition on purpose takes nothing back.
    const arrived = good || delivery.state === 'delivered';
    const wait = arrived || !target ? undefined : nextWait(delivery.platform, attempts.length, target.retries);
    const state = arrived ? 'delivered' : wait === undefined ? 'failed' : 'pending';
    if (task !== undefined) this.#parts.world.forget(task);
    const noted = this.#kept.put(delivery.id, { ...rest, attempts, state });
    if (wait !== undefined) this.#later(noted, wait);
  }

  /** Where it goes, as that is now; `undefined` once the endpoint is gone. */
  #target({ endpointId, platform, named }: KeptDelivery): Target | undefined {
    const { endpoints } = this.#parts;
    return named === undefined
      ? endpoints.target(endpointId)
      : endpoints.named({ platform, data: { app_id: named.app } }, named.url);
  }

  #find(id: string): KeptDelivery {
    const found = this.#kept.get(id);
    if (found !== undefined) return found;
    throw new SandboxError('NOT_FOUND', `There is no delivery ${id}.`, 'Ask for the list; the oldest are forgotten.');
  }
}

const ELSEWHERE =
  'not sent: webhooks go to this machine only, unless the sandbox is told otherwise (--deliver-anywhere)';

const attemptOf = (at: string, { status, error, ms, body }: Outcome): Attempt => ({
  at,
  ...(status === undefined ? {} : { status, answer: body }),
  ...(error === undefined ? {} : { error }),
  ms,
});

function titleOf({ type, attempts }: KeptDelivery, { status, error }: Outcome): string {
  const time = attempts.length === 0 ? '' : `, attempt ${attempts.length + 1}`;
  return `${type} → ${status ?? error}${time}`;
}
