import { type Mock, startMock, webhookEvents } from '@linktor/mock';
import type {
  ClockChange,
  ClockState,
  Controlled,
  Documents,
  ResourceCount,
  SandboxState,
  SandboxUrls,
  Trigger,
  Triggered,
} from './control/controlled.ts';
import { ControlServer } from './control/server.ts';
import type { Delivery, Endpoint, EndpointInput } from './deliveries/index.ts';
import type { Clock } from './engine/clock.ts';
import type { EngineSnapshot } from './engine/engine.ts';
import { SandboxError } from './error.ts';
import { type Expected, type ExpectOptions, expectEntry } from './expect/expect.ts';
import type { Faults } from './faults/index.ts';
import { checkInbound, engineInbound, type Inbound, type Received } from './inbound/index.ts';
import { readOptions, type SandboxOptions, type Settings } from './options.ts';
import { messagesOn, type Phone, type PhoneMessage, phonesOf } from './phones/index.ts';
import type { Platform } from './platform.ts';
import { documentsOf, resourcesOf } from './resources.ts';
import type { Timeline, WholeEntry } from './timeline/index.ts';
import { ToldClock } from './told-clock.ts';
import { platformOf, sampleEvent } from './trigger/sample.ts';
import { VERSION } from './version.ts';
import { type Wired, wire } from './wiring.ts';

/** What a snapshot is made of; JSON. */
export type SandboxSnapshot = EngineSnapshot;

/**
 * Linktor, Antonnia and Sinch Conversation on this machine, with a memory, and everything that happens to them.
 *
 * Made by `startSandbox`.
 */
export class Sandbox implements Controlled, AsyncDisposable {
  /** Everything that happened, as far back as there is room. */
  readonly timeline: Timeline;
  /** What goes wrong on purpose. */
  readonly faults: Faults;
  readonly #options: SandboxOptions;
  readonly #settings: Settings;
  readonly #rooms: Wired;
  readonly #control: ControlServer;
  /** The time of the sandbox: stop it, start it, advance it. */
  readonly clock: Clock;
  #mock: Mock<Platform> | undefined;
  #urls: SandboxUrls | undefined;
  #stopped: Promise<void> | undefined;

  /** @internal */
  constructor(options: SandboxOptions) {
    this.#options = options;
    this.#settings = readOptions(options);
    this.#rooms = wire(options, this.#settings, () => this.state());
    const { engine, timeline, faults, telling, live } = this.#rooms;
    this.timeline = timeline;
    this.faults = faults;
    this.clock = new ToldClock(engine.clock, () => telling.now('clock', () => this.#clockState()));
    const { host, allowedHosts, ports } = this.#settings;
    this.#control = new ControlServer(() => this, live, { port: ports.page, host, allowedHosts });
  }

  /** @internal Resolves once every port answers. */
  async start(): Promise<this> {
    const { host, ports } = this.#settings;
    const { page: _, ...apis } = ports;
    try {
      this.#begin();
      this.#mock = await startMock({
        ...{ surfaces: ['linktor', 'antonnia', 'sinch'] as const, host, ports: apis, history: 0, control: false },
        disturb: this.#rooms.exchanges.disturb,
        respond: this.#rooms.exchanges.respond,
        onExchange: this.#rooms.exchanges.take,
        onRealtime: (entry) => this.#rooms.frames.heard(entry),
      });
      this.#rooms.frames.attach(this.#mock.realtime);
      const page = await this.#control.listen();
      const { linktor, antonnia, sinch } = this.#mock.urls;
      this.#urls = { page, linktor, antonnia, sinch, realtime: this.#mock.realtimeUrl ?? '' };
      this.#rooms.deliveries.resume();
    } catch (error) {
      await this.stop();
      throw error;
    }
    return this;
  }

  get urls(): SandboxUrls {
    if (this.#urls === undefined)
      throw new SandboxError('LISTEN_FAILED', 'The sandbox has not started.', 'Await startSandbox().');
    return this.#urls;
  }

  state(): SandboxState {
    const { store, examples } = this.#rooms.engine;
    const counts: Record<string, number> = { entries: this.timeline.last };
    for (const { platform, collection, count } of resourcesOf(store)) counts[`${platform}/${collection}`] = count;
    return {
      ...{ version: VERSION, seed: this.#settings.seed, urls: this.urls, clock: this.#clockState(), counts },
      ...{ dropped: this.timeline.dropped, example: [...examples] },
    };
  }

  /** The customers' phones, by every channel on which one was heard of. */
  phones(): Phone[] {
    return phonesOf(this.#rooms.engine.store);
  }

  /** What stands on a phone, oldest first. */
  messages(platform: Platform, channel: string, address: string): PhoneMessage[] {
    return messagesOn(this.#rooms.engine.store, platform, channel, address);
  }

  /**
   * A customer writes: contact, conversation and message come to be as on the platform, and are told to sockets and webhooks.
   * The webhooks are on their way then; `settled()` waits for them.
   *
   * @throws SandboxError `INVALID_INBOUND` for what no customer could send.
   */
  async inbound(inbound: Inbound): Promise<Received> {
    checkInbound(inbound);
    const { platform = 'linktor' } = inbound;
    const received = this.#rooms.engine.receive(platform, engineInbound(inbound));
    this.#rooms.telling.soon('phones', () => this.phones());
    return { platform, ...received };
  }

  /**
   * Resolves to the first call, frame or webhook, past or to come, that is as expected.
   *
   * @throws SandboxError `EXPECTATION_FAILED` after `timeout`, with what came nearest.
   */
  expect(expected: Expected, options?: ExpectOptions): Promise<WholeEntry> {
    return expectEntry(this.timeline, expected, options);
  }

  /** Lets an event happen that nothing has caused: the specification's example, with your fields. */
  async trigger({ platform, type, set }: Trigger): Promise<Triggered> {
    const of = platformOf(type, platform);
    const { clock, ids } = this.#rooms.engine.world;
    const id = of === 'linktor' ? ids.next('evt_') : ids.uuid('event');
    const body = sampleEvent(of, type, { id, now: clock.now(), set });
    const data = of === 'sinch' ? body : body['data'];
    const { conversationId } = (data ?? {}) as { conversationId?: string };
    const event = {
      platform: of,
      type,
      data,
      at: clock.iso(),
      ...(conversationId === undefined ? {} : { conversationId }),
    };
    const deliveries = this.#rooms.engine.change(() => this.#rooms.deliveries.trigger(event, body));
    this.#rooms.frames.take(event);
    return { platform: of, event: body, deliveries, violations: webhookEvents(of).check(type, body) };
  }

  /** Webhooks on their way and arrived, newest first. */
  deliveries(): Delivery[] {
    return this.#rooms.deliveries.list();
  }

  /** Sends a webhook again, signed anew. */
  async replayDelivery(id: string): Promise<Delivery> {
    await this.#rooms.deliveries.replay(id);
    return this.deliveries().find((delivery) => delivery.id === id) as Delivery;
  }

  /** Resolves once no webhook is on its way; those that wait for the clock do not count. */
  settled(): Promise<void> {
    return this.#rooms.deliveries.settled();
  }

  /** Where webhooks go, without secrets: what apps have registered, and what was added here. */
  endpoints(): Endpoint[] {
    return this.#rooms.endpoints.list();
  }

  /** Adds an endpoint that no call of a platform's API shows. What it gives has the secret in it, this once. */
  addEndpoint(input: EndpointInput): Endpoint {
    const added = this.#rooms.endpoints.add(input);
    this.#rooms.telling.soon('state', () => this.state());
    return added;
  }

  /** Takes back an endpoint that was added here; false when there was none. */
  removeEndpoint(id: string): boolean {
    return this.#rooms.endpoints.remove(id);
  }

  /** What is remembered, by collection. */
  resources(): ResourceCount[] {
    return resourcesOf(this.#rooms.engine.store);
  }

  /** The documents of a collection, newest first; members that hold secrets read `[redacted]`. */
  documents(platform: Platform, collection: string, limit = 50, after?: string): Documents {
    return documentsOf(this.#rooms.engine.store, platform, collection, limit, after);
  }

  /** Makes a call of the timeline again as it came, or delivers a webhook again. */
  async replay(seq: number): Promise<Replayed> {
    const entry = this.#entry(seq);
    if (entry.delivery !== undefined) {
      const { attempts } = await this.replayDelivery(entry.delivery);
      return { status: attempts.at(-1)?.status ?? 0 };
    }
    const { status = 0 } = await this.#rooms.exchanges.replay(entry, this.urls[entry.platform]);
    return { status };
  }

  /** A call of the timeline as curl and as code of this SDK. */
  code(seq: number): { curl: string; typescript: string } {
    const entry = this.#entry(seq);
    return this.#rooms.exchanges.code(entry, this.urls[entry.platform]);
  }

  async changeClock({ stop, start, advance }: ClockChange = {}): Promise<ClockState> {
    const { clock } = this;
    if (stop) clock.stop();
    if (advance !== undefined) await clock.advance(advance);
    if (start) clock.start();
    return this.#clockState();
  }

  /** Everything as it was at the start; the clock stays where it is. */
  async reset(): Promise<void> {
    this.#rooms.deliveries.reset();
    await this.#mock?.reset();
    this.#rooms.engine.reset();
    this.timeline.clear();
    this.#begin();
    this.#rooms.telling.now('reset', () => ({}));
  }

  /** All that is remembered, and the time: JSON, to go back to. Passwords and tokens are in it. */
  snapshot(): SandboxSnapshot {
    return this.#rooms.engine.snapshot();
  }

  /** @throws SandboxError for what is no snapshot. */
  async restore(snapshot: unknown): Promise<void> {
    this.#rooms.deliveries.reset();
    try {
      this.#rooms.engine.restore(snapshot as SandboxSnapshot);
    } catch (cause) {
      throw new SandboxError('INVALID_OPTION', 'This is no snapshot.', 'Take one with snapshot().', { cause });
    }
    this.#rooms.deliveries.resume();
    this.#rooms.telling.now('reset', () => ({}));
  }

  /** Stops everything and releases the ports. May be called twice. */
  stop(): Promise<void> {
    this.#stopped ??= this.#stop();
    return this.#stopped;
  }

  async #stop(): Promise<void> {
    this.#rooms.telling.stop();
    await Promise.all([this.#rooms.deliveries.stop(), this.#mock?.stop(), this.#control.stop()]);
    this.#rooms.engine.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
  }

  /** What the options want to be there from the start. */
  #begin(): void {
    this.faults.replace(this.#options.faults ?? []);
    const known = new Set(this.#rooms.endpoints.list().map(({ url, platform }) => `${platform} ${url}`));
    for (const input of this.#options.endpoints ?? []) {
      // A file may have brought it along.
      if (!known.has(`${input.platform ?? 'linktor'} ${input.url}`)) this.#rooms.endpoints.add(input);
    }
  }

  #entry(seq: number): WholeEntry {
    const entry = this.timeline.get(seq);
    if (entry === undefined)
      throw new SandboxError('NOT_FOUND', `There is no entry ${seq} in the timeline.`, 'The oldest are forgotten.');
    return entry;
  }

  #clockState(): ClockState {
    return { now: this.clock.iso(), stopped: this.clock.stopped };
  }
}

/** What came of a call that was made again. */
export interface Replayed {
  /** 0 when there was no answer. */
  status: number;
}
