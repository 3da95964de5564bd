import { Refusal, type Reply, type ValidRequest } from '@linktor/mock';
import { Agenda } from './agenda.ts';
import { type ClockSetting, SandboxClock } from './clock.ts';
import type {
  Context,
  Inbound,
  Owner,
  Platform,
  PlatformModule,
  Received,
  SandboxEvent,
  Tasks,
  World,
} from './context.ts';
import { generic, repeatsByKey } from './generic/generic.ts';
import { Idempotency } from './idempotency.ts';
import { SeededIds } from './ids.ts';
import { createModel } from './model/create-model.ts';
import type { ModelOptions } from './model/model.ts';
import { openStateFile } from './sqlite.ts';
import { MemoryStore, type Snapshot } from './store.ts';

export interface EngineOptions {
  modules: readonly PlatformModule[];
  /** What ids, tokens and chances are drawn from. Default 1. */
  seed?: number | undefined;
  /** A file that holds the state. Default: memory only. */
  data?: string | undefined;
  /** Milliseconds since 1970 at which time begins. Default: where a `data` file left it, else the machine's time. */
  now?: number | undefined;
  /** Whether time stands still from the start. */
  stopped?: boolean | undefined;
  /** Who answers where a language model would. Default: echo. */
  model?: ModelOptions | undefined;
  /** What the sandbox itself does later, by name. */
  tasks?: Tasks | undefined;
  /** Told what went wrong where nobody waits for it. */
  onError?: ((error: unknown) => void) | undefined;
}

/** The state as it was, to go back to: JSON. */
export interface EngineSnapshot {
  version: 1;
  now: number;
  documents: Snapshot;
}

type Listener = (event: SandboxEvent) => void;

/** The platforms with their memory, without a server around them. */
export class Engine {
  readonly world: World;
  readonly store: MemoryStore;
  readonly clock: SandboxClock;
  /** The operations that were answered by the specification's example, because there is no memory for them. */
  readonly examples: Set<string> = new Set();
  readonly #modules: ReadonlyMap<Platform, PlatformModule>;
  readonly #agenda: Agenda;
  readonly #listeners = new Set<Listener>();
  readonly #close: () => void;
  readonly #idempotency: Idempotency;
  readonly #seed: number;
  #requestIds: SeededIds;
  #events: SandboxEvent[] = [];
  #depth = 0;

  constructor({ modules, seed = 1, data, now, stopped, model, tasks = {}, onError }: EngineOptions) {
    this.#seed = seed;
    this.#requestIds = passingIds(seed);
    this.#modules = new Map(modules.map((module) => [module.platform, module]));
    const file = data === undefined ? undefined : openStateFile(data);
    this.#close = () => file?.close();
    let begun = false;
    this.store = new MemoryStore((changes) => {
      if (begun) file?.keep(changes);
    });
    // Time goes on where it was, unless somebody says otherwise: what is in the file must not lie in the future.
    const { [CLOCK]: time, ...found } = file?.found ?? {};
    const known = now === undefined && stopped === undefined ? (time?.[0]?.[1] as ClockSetting | undefined) : undefined;
    const begin = known === undefined ? { now, stopped } : beginningOf(known);
    const onChange = (): void => file?.keep([{ collection: CLOCK, key: 'setting', document: this.clock.setting }]);
    this.clock = new SandboxClock({ ...begin, onChange, onError });
    const { store, clock } = this;
    this.#idempotency = new Idempotency(store, () => clock.now());
    this.world = {
      store,
      clock,
      ids: new SeededIds(seed, store.collection('sandbox', 'ids')),
      model: createModel(model),
      emit: (event) => this.#emit({ ...event, at: clock.iso() }),
      later: (owner, task, what, delayMs) => this.#agenda.add(owner, task, what, delayMs),
      forget: (id) => this.#agenda.remove(id),
    };
    const tasksOf = (owner: Owner): Tasks => (owner === 'sandbox' ? tasks : (this.#modules.get(owner)?.tasks ?? {}));
    this.#agenda = new Agenda(
      () => this.world,
      tasksOf,
      (change) => this.change(change),
    );
    if (Object.keys(found).length > 0) store.restore(found);
    begun = true;
    if (Object.keys(found).length > 0) this.#agenda.resume();
    else this.#begin();
  }

  /** The responder for the mock. */
  readonly respond = async (request: ValidRequest): Promise<Reply | undefined> => {
    const module = this.#modules.get(request.surface as Platform);
    if (module === undefined) return undefined;
    const context = this.#context(module.platform, request);
    const named = module.requestIdHeader === undefined ? {} : { [module.requestIdHeader]: context.requestId };
    try {
      const reply = await this.#reply(module, request, context);
      if (reply !== undefined) return { ...reply, headers: { ...named, ...reply.headers } };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { status, message, code, fields, headers } = error;
      const details = { fields, headers: { ...named, ...headers } };
      throw new Refusal(status, message, code === undefined ? details : { ...details, code });
    }
    this.examples.add(`${module.platform} ${request.operationId}`);
    return undefined;
  };

  async #reply(module: PlatformModule, request: ValidRequest, context: Context): Promise<Reply | undefined> {
    const { platform, handlers, authenticate } = module;
    const { operationId } = request;
    const handler = handlers[operationId] ?? generic(platform, operationId);
    const keyed = repeatsByKey(platform, operationId);
    const result = this.change(() => {
      authenticate?.(context);
      const known = keyed ? this.#idempotency.find(platform, request) : undefined;
      if (known !== undefined) return { known };
      const reply = handler?.(context);
      // In the same change as what it did.
      if (keyed && reply !== undefined && !(reply instanceof Promise)) this.#idempotency.keep(platform, request, reply);
      return { reply };
    });
    if (result.known !== undefined) return result.known;
    const reply = await result.reply;
    if (keyed && reply !== undefined && result.reply instanceof Promise)
      this.#idempotency.keep(platform, request, reply);
    return reply;
  }

  /** A customer writes. */
  receive(platform: Platform, inbound: Inbound): Received {
    const module = this.#modules.get(platform);
    if (module === undefined) throw new RangeError(`this sandbox does not play ${platform}`);
    return this.change(() => module.receive(inbound, this.world));
  }

  /** Told of each event, in the change that brings it about. Returns how to stop that. */
  on(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** One change: all that the function does to the state, and the events of it; nothing of either when it throws. */
  change<R>(change: () => R): R {
    if (this.#depth > 0) return change();
    this.#depth += 1;
    try {
      return this.store.transact(() => {
        const result = change();
        for (let event = this.#events.shift(); event !== undefined; event = this.#events.shift()) {
          for (const listener of this.#listeners) listener(event);
        }
        return result;
      });
    } finally {
      this.#depth -= 1;
      this.#events = [];
    }
  }

  snapshot(): EngineSnapshot {
    return { version: 1, now: this.clock.now(), documents: this.store.snapshot() };
  }

  /** Throws a `TypeError` for what is no snapshot. */
  restore(snapshot: EngineSnapshot): void {
    if (snapshot?.version !== 1 || typeof snapshot.now !== 'number' || typeof snapshot.documents !== 'object')
      throw new TypeError('this is no snapshot of a sandbox');
    this.store.restore(snapshot.documents);
    this.clock.set(snapshot.now);
    this.#agenda.resume();
  }

  /** Everything as at the start; the clock stays where it is. */
  reset(): void {
    this.store.restore({});
    this.#agenda.resume();
    this.examples.clear();
    this.#requestIds = passingIds(this.#seed);
    this.#begin();
  }

  /** Time ends, and the file is closed. */
  close(): void {
    this.clock.close();
    this.#close();
  }

  #begin(): void {
    this.change(() => {
      for (const module of this.#modules.values()) module.begin?.(this.world);
    });
  }

  #emit(event: SandboxEvent): void {
    this.#events.push(event);
    // After a wait of a handler there is no change to wait for.
    if (this.#depth === 0) this.change(() => {});
  }

  #context(platform: Platform, request: ValidRequest): Context {
    const { operationId, params, query, body, form, headers, example } = request;
    const credential = credentialOf(headers);
    const more = form === undefined ? {} : { form };
    const requestId = this.#requestIds.next('req_');
    const asked = { platform, operationId, params, query, body, headers, credential, requestId, example, ...more };
    return { ...this.world, ...asked };
  }
}

/** Where the file has the time. It is no part of the state: a snapshot has its own. */
const CLOCK = 'sandbox/clock';

const beginningOf = (setting: ClockSetting): { now: number; stopped: boolean } =>
  'stoppedAt' in setting
    ? { now: setting.stoppedAt, stopped: true }
    : { now: Date.now() + setting.offset, stopped: false };

/** Ids that nobody keeps: what is only read changes nothing. */
const passingIds = (seed: number): SeededIds => new SeededIds(seed, new MemoryStore().collection('sandbox', 'ids'));

function credentialOf(headers: Readonly<Record<string, string>>): string | undefined {
  const [, scheme = '', value] = /^(bearer|basic)\s+(\S+)$/i.exec(headers['authorization'] ?? '') ?? [];
  if (headers['x-api-key'] !== undefined) return headers['x-api-key'];
  return scheme.toLowerCase() === 'basic' && value !== undefined ? Buffer.from(value, 'base64').toString() : value;
}
