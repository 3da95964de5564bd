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
import { Live } from './control/live.ts';
import { ControlServer } from './control/server.ts';
import {
  Deliveries,
  type Delivery,
  type Endpoint,
  type EndpointInput,
  Endpoints,
  linktorWebhooks,
} from './deliveries/index.ts';
import type { Clock } from './engine/clock.ts';
import type { PlatformModule } from './engine/context.ts';
import { Engine, type EngineSnapshot } from './engine/engine.ts';
import { SandboxError } from './error.ts';
import { Exchanges } from './exchanges/index.ts';
import { type Expected, type ExpectOptions, expectEntry } from './expect/expect.ts';
import { Faults } from './faults/index.ts';
import { Frames } from './frames/index.ts';
import { checkInbound, engineInbound, type Inbound, type Received } from './inbound/index.ts';
import { readOptions, type SandboxOptions, type Settings } from './options.ts';
import { messagesOn, type Phone, type PhoneMessage, phonesOf } from './phones/index.ts';
import type { Platform } from './platform.ts';
import { platforms } from './platforms/index.ts';
import { documentsOf, resourcesOf } from './resources.ts';
import { Telling } from './telling.ts';
import { lineOf, Timeline, type WholeEntry } from './timeline/index.ts';
import { ToldClock } from './told-clock.ts';
import { platformOf, sampleEvent } from './trigger/sample.ts';
import { VERSION } from './version.ts';

/** What a snapshot is made of; JSON. */
export type SandboxSnapshot = EngineSnapshot;

/**
 * Linktor, Antonnia and Sinch Conversation on this machine, with a memory, and everything that happens to them.
 *
 * Made by {@link startSandbox}.
 */
export class Sandbox implements Controlled, AsyncDisposable {
  /** Everything that happened, as far back as there is room. */
  readonly timeline: Timeline;
  /** What goes wrong on purpose. */
  readonly faults: Faults;
  readonly #options: SandboxOptions;
  readonly #settings: Settings;
  readonly #engine: Engine;
  readonly #deliveries: Deliveries;
  readonly #endpoints: Endpoints;
  readonly #exchanges: Exchanges;
  readonly #frames: Frames;
  readonly #control: ControlServer;
  readonly #telling: Telling;
  /** The time of the sandbox: stop it, start it, advance it. */
  readonly clock: Clock;
  #mock: Mock<Platform> | undefined;
  #urls: SandboxUrls | undefined;
  #stopped: Promise<void> | undefined;

  /** @internal */
  constructor(options: SandboxOptions) {
    this.#options = options;
    this.#settings = readOptions(options);
    const { seed, now, stopped, host, allowedHosts, ports } = this.#settings;
    const { data, model, deliverAnywhere, deliveryTimeout, signature, history } = options;
    const onError = options.onError ?? ((error: unknown) => process.emitWarning(String(error), 'SandboxWarning'));
    this.#engine = new Engine({
      ...{ modules: platforms.map((module) => this.#withWebhooks(module)), seed, data, now, stopped, model, onError },
      tasks: { deliver: (what: never) => this.#deliveries.tasks['deliver']?.(what, this.#engine.world) },
    });
    const { world, clock, store } = this.#engine;
    this.faults = new Faults(seed);
    this.timeline = new Timeline(() => clock.now(), history);
    const { faults, timeline } = this;
    this.#endpoints = new Endpoints(world, (platform) => webhookEvents(platform).types);
    const check = (platform: Platform, type: string, body: unknown) => webhookEvents(platform).check(type, body);
    const tenantId = (): string => store.collection<{ id: string }>('linktor', 'tenants').list()[0]?.id ?? 'tenant_1';
    this.#deliveries = new Deliveries(
      { world, endpoints: this.#endpoints, faults, timeline, check, tenantId },
      { anywhere: deliverAnywhere, timeout: deliveryTimeout, scheme: signature },
    );
    this.#frames = new Frames({ faults, timeline });
    this.#exchanges = new Exchanges({ faults, timeline, respond: this.#engine.respond });
    const live = new Live(`${process.pid.toString(36)}${Date.now().toString(36)}`);
    this.#telling = new Telling(live);
    this.clock = new ToldClock(clock, () => this.#telling.now('clock', () => this.#clockState()));
    this.#control = new ControlServer(() => this, live, { port: ports.page, host, allowedHosts });
    this.#engine.on((event) => {
      this.#deliveries.take(event);
      this.#frames.take(event);
      this.#telling.soon('phones', () => this.phones());
    });
    timeline.watch((entry) => {
      const line = lineOf(entry);
      this.#telling.now('entry', () => line);
      this.#telling.soon('state', () => this.state());
    });
    faults.watch(() => this.#telling.now('faults', () => faults.list()));
  }

  /** @internal Resolves once every port answers. */
  async start(): Promise<this> {
    const { host, ports } = this.#settings;
    const { page: _, ...apis } = ports;
    try {
      this.#begin();
      this.#mock = await startMock({
        ...{ surfaces: ['linktor', 'antonnia', 'sinch'] as const, host, ports: apis, history: 0, control: false },
        disturb: this.#exchanges.disturb,
        respond: this.#exchanges.respond,
        onExchange: this.#exchanges.take,
        onRealtime: (entry) => this.#frames.heard(entry),
      });
      this.#frames.attach(this.#mock.realtime);
      const page = await this.#control.listen();
      const { linktor, antonnia, sinch } = this.#mock.urls;
      this.#urls = { page, linktor, antonnia, sinch, realtime: this.#mock.realtimeUrl ?? '' };
      this.#deliveries.resume();
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
    const { store, examples } = this.#engine;
    const counts: Record<string, number> = { entries: this.timeline.last };
    for (const { platform, collection, count } of resourcesOf(store)) counts[`${platform}/${collection}`] = count;
    return {
      ...{ version: VERSION, seed: this.#settings.seed, urls: this.urls, clock: this.#clockState(), counts },
      ...{ dropped: this.timeline.dropped, example: [...examples] },
    };
  }

  /** The customers' phones, by every channel on which one was heard of. */
  phones(): Phone[] {
    return phonesOf(this.#engine.store);
  }

  /** What stands on a phone, oldest first. */
  messages(platform: Platform, channel: string, address: string): PhoneMessage[] {
    return messagesOn(this.#engine.store, platform, channel, address);
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
    const received = this.#engine.receive(platform, engineInbound(inbound));
    this.#telling.soon('phones', () => this.phones());
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
    const { clock, ids } = this.#engine.world;
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
    const deliveries = this.#engine.change(() => this.#deliveries.trigger(event, body));
    this.#frames.take(event);
    return { platform: of, event: body, deliveries, violations: webhookEvents(of).check(type, body) };
  }

  /** Webhooks on their way and arrived, newest first. */
  deliveries(): Delivery[] {
    return this.#deliveries.list();
  }

  /** Sends a webhook again, signed anew. */
  async replayDelivery(id: string): Promise<Delivery> {
    await this.#deliveries.replay(id);
    return this.deliveries().find((delivery) => delivery.id === id) as Delivery;
  }

  /** Resolves once no webhook is on its way; those that wait for the clock do not count. */
  settled(): Promise<void> {
    return this.#deliveries.settled();
  }

  /** Where webhooks go, without secrets: what apps have registered, and what was added here. */
  endpoints(): Endpoint[] {
    return this.#endpoints.list();
  }

  /** Adds an endpoint that no call of a platform's API shows. What it gives has the secret in it, this once. */
  addEndpoint(input: EndpointInput): Endpoint {
    const added = this.#endpoints.add(input);
    this.#telling.soon('state', () => this.state());
    return added;
  }

  /** Takes back an endpoint that was added here; false when there was none. */
  removeEndpoint(id: string): boolean {
    return this.#endpoints.remove(id);
  }

  /** What is remembered, by collection. */
  resources(): ResourceCount[] {
    return resourcesOf(this.#engine.store);
  }

  /** The documents of a collection, newest first; members that hold secrets read `[redacted]`. */
  documents(platform: Platform, collection: string, limit = 50, after?: string): Documents {
    return documentsOf(this.#engine.store, platform, collection, limit, after);
  }

  /** Makes a call of the timeline again as it came, or delivers a webhook again. */
  async replay(seq: number): Promise<Replayed> {
    const entry = this.#entry(seq);
    if (entry.delivery !== undefined) {
      const { attempts } = await this.replayDelivery(entry.delivery);
      return { status: attempts.at(-1)?.status ?? 0 };
    }
    const { status = 0 } = await this.#exchanges.replay(entry, this.urls[entry.platform]);
    return { status };
  }

  /** A call of the timeline as curl and as code of this SDK. */
  code(seq: number): { curl: string; typescript: string } {
    const entry = this.#entry(seq);
    return this.#exchanges.code(entry, this.urls[entry.platform]);
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
    this.#deliveries.reset();
    await this.#mock?.reset();
    this.#engine.reset();
    this.timeline.clear();
    this.#begin();
    this.#telling.now('reset', () => ({}));
  }

  /** All that is remembered, and the time: JSON, to go back to. Passwords and tokens are in it. */
  snapshot(): SandboxSnapshot {
    return this.#engine.snapshot();
  }

  /** @throws SandboxError for what is no snapshot. */
  async restore(snapshot: unknown): Promise<void> {
    this.#deliveries.reset();
    try {
      this.#engine.restore(snapshot as SandboxSnapshot);
    } catch (cause) {
      throw new SandboxError('INVALID_OPTION', 'This is no snapshot.', 'Take one with snapshot().', { cause });
    }
    this.#deliveries.resume();
    this.#telling.now('reset', () => ({}));
  }

  /** Stops everything and releases the ports. May be called twice. */
  stop(): Promise<void> {
    this.#stopped ??= this.#stop();
    return this.#stopped;
  }

  async #stop(): Promise<void> {
    this.#telling.stop();
    await Promise.all([this.#deliveries.stop(), this.#mock?.stop(), this.#control.stop()]);
    this.#engine.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
  }

  /** What Linktor says of its webhooks only the deliveries know. */
  #withWebhooks(module: PlatformModule): PlatformModule {
    if (module.platform !== 'linktor') return module;
    return { ...module, handlers: { ...module.handlers, ...linktorWebhooks(() => this.#deliveries) } };
  }

  /** What the options want to be there from the start. */
  #begin(): void {
    this.faults.replace(this.#options.faults ?? []);
    const known = new Set(this.#endpoints.list().map(({ url, platform }) => `${platform} ${url}`));
    for (const input of this.#options.endpoints ?? []) {
      // A file may have brought it along.
      if (!known.has(`${input.platform ?? 'linktor'} ${input.url}`)) this.#endpoints.add(input);
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

/**
 * Starts the three platforms, their page and its API, and resolves once every port answers.
 *
 * ```ts
 * await using sandbox = await startSandbox({ port: 0 });
 * await sandbox.inbound({ channel: 'whatsapp', from: '+46701234567', text: 'Hi' });
 * ```
 *
 * @throws SandboxError `INVALID_OPTION`, `PORT_IN_USE`; MockError where the mock below it cannot start.
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  return new Sandbox(options).start();
}
