import { AbortedError, invalidArgument, type LinktorError } from '@linktor/core';
import {
  type Disconnected,
  type EventsOptions,
  type Handler,
  type RealtimeEvent,
  type RealtimeEventMap,
  type RealtimeOptions,
  type State,
  WebSocketError,
} from '@linktor/realtime';
import { Emitter } from '../emitter.ts';
import { webSocketError } from '../error.ts';
import { Events } from '../loops/events.ts';
import { Leader } from './leader.ts';
import { pack, type ToLeader, type ToTabs, unpack } from './messages.ts';
import {
  type Channel,
  type Locks,
  ownPlatform,
  readOptions,
  type SharedOptions,
  type SharedPlatform,
  type SharedRole,
} from './options.ts';
import { Position } from './position.ts';

interface Followed {
  /** How many times this tab subscribed to it. */
  subscribers: number;
  position: Position;
}

/**
 * One connection for all tabs of a page. Use it like a `Realtime`: one tab holds the connection and passes on what comes, and
 * when it is closed or crashes another takes over by itself.
 *
 * ```ts
 * const realtime = new SharedRealtime({ name: user.id, getToken, backfill: conversations });
 * realtime.onMessage((event) => show(event.message));
 * await realtime.connect();
 * realtime.subscribe('conv_123');
 * ```
 */
export class SharedRealtime implements AsyncDisposable {
  readonly #tab: string = crypto.randomUUID();
  readonly #name: string;
  readonly #options: RealtimeOptions;
  readonly #platform: SharedPlatform;
  readonly #emitter: Emitter;
  readonly #streams = new Set<Events>();
  readonly #followed = new Map<string, Followed>();
  #waiters = new Set<{ resolve: () => void; reject: (error: unknown) => void }>();
  #state: State = 'idle';
  #connectedBefore = false;
  /** A leader has been heard of since this tab joined. */
  #led = false;
  #channel: Channel | undefined;
  #leader: Leader | undefined;
  /** Ends with `disconnect()`; gives the locks back. */
  #joined: AbortController | undefined;

  /**
   * Makes a client. Connects to nothing yet.
   *
   * @param options Those of `Realtime`, and the `name` under which tabs share.
   * @param platform Stands in for locks, channels and the client of a leader, in tests.
   * @throws ConfigurationError when an option is missing, unknown or of the wrong kind.
   */
  constructor(options: SharedOptions, platform: Partial<SharedPlatform> = {}) {
    this.#platform = { ...ownPlatform(), ...platform };
    const { name, rest } = readOptions(options, this.#platform.realtime);
    this.#name = `linktor-realtime:${name}`;
    this.#options = rest;
    this.#emitter = new Emitter(this.#platform.raise);
  }

  /** Where the connection stands, whichever tab holds it. */
  get state(): State {
    return this.#state;
  }

  /** What this tab is to the others. */
  get role(): SharedRole {
    if (!this.#joined) return 'none';
    return !this.#channel ? 'alone' : this.#leader ? 'leader' : 'follower';
  }

  /** The conversations this tab is subscribed to. */
  get subscriptions(): readonly string[] {
    return [...this.#followed.keys()];
  }

  /**
   * Joins the other tabs, and resolves when the connection is open, whichever tab holds it.
   *
   * @param options.signal Ends the wait; the tab leaves the others then, unless another call of `connect()` waits too.
   * @throws What `Realtime.connect()` throws, in whichever tab it did.
   */
  connect({ signal }: { signal?: AbortSignal | undefined } = {}): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(aborted(signal));
      if (this.#state === 'connected') return resolve();
      const abort = (): void => {
        this.#waiters.delete(waiter);
        reject(aborted(signal));
        if (this.#waiters.size === 0) void this.disconnect();
      };
      const settled =
        <T>(settle: (value: T) => void) =>
        (value: T): void => {
          signal?.removeEventListener('abort', abort);
          settle(value);
        };
      const waiter = { resolve: settled<void>(resolve), reject: settled(reject) };
      signal?.addEventListener('abort', abort);
      this.#waiters.add(waiter);
      if (this.#joined) this.#send({ tab: this.#tab, kind: 'connect' });
      else this.#join();
    });
  }

  /**
   * Leaves the other tabs, and ends all `events()` loops of this one. When it held the connection, another tab takes over.
   * Subscriptions and handlers stay, for another `connect()`.
   *
   * @returns What was to be sent and never was, when this tab held the connection.
   */
  async disconnect(): Promise<Disconnected> {
    const leader = this.#leader;
    const left = this.#joined;
    if (!left) {
      if (this.#state !== 'idle') return { unsent: [] };
      this.#changed('closed');
      return { unsent: [] };
    }
    if (!leader) this.#send({ tab: this.#tab, kind: 'bye' });
    this.#joined = this.#leader = undefined;
    this.#led = false;
    this.#changed('closed');
    const result = await leader?.end();
    this.#close();
    // Now, and not before: there is one connection at a time.
    left.abort();
    return result ?? { unsent: [] };
  }

  /** `disconnect()`, for `await using`. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.disconnect();
  }

  /**
   * Asks for the events of a conversation. Counted, in each tab for itself. May be called before `connect()`.
   *
   * @throws ValidationError when the id is empty.
   */
  subscribe(conversationId: string): void {
    checkId(conversationId);
    const followed = this.#followed.get(conversationId) ?? { subscribers: 0, position: new Position() };
    this.#followed.set(conversationId, followed);
    if (followed.subscribers++ > 0) return;
    this.#send({ tab: this.#tab, kind: 'subscribe', conversationId });
  }

  /**
   * Takes back one `subscribe()` of this tab.
   *
   * @throws ValidationError when the id is empty.
   */
  unsubscribe(conversationId: string): void {
    checkId(conversationId);
    const followed = this.#followed.get(conversationId);
    if (!followed || --followed.subscribers > 0) return;
    this.#followed.delete(conversationId);
    this.#send({ tab: this.#tab, kind: 'unsubscribe', conversationId });
  }

  /**
   * Tells the other side that you started or stopped typing. What could not be sent is told to `unsent` or `error`.
   *
   * @throws ValidationError when the id is empty; WebSocketError `NOT_CONNECTED` before `connect()` and after the end.
   */
  sendTyping(conversationId: string, isTyping: boolean): void {
    checkId(conversationId);
    if (typeof isTyping !== 'boolean') throw invalidArgument('isTyping', 'must be a boolean');
    if (!this.#joined || this.#state === 'failed') {
      throw new WebSocketError(`a ${this.#state} client sends nothing`, {
        code: 'NOT_CONNECTED',
        remediation: 'Call connect() first; no need to wait for it.',
      });
    }
    this.#send({ tab: this.#tab, kind: 'typing', conversationId, isTyping });
  }

  /** Calls `handler` for every event of a kind, as `Realtime.on()` does. Those of conversations: of this tab's only. */
  on<Name extends keyof RealtimeEventMap>(name: Name, handler: Handler<RealtimeEventMap[Name]>): () => void {
    if (typeof handler !== 'function') throw invalidArgument('handler', `must be a function, got ${typeof handler}`);
    return this.#emitter.on(name, handler);
  }

  /** `on('message', handler)`. */
  onMessage(handler: Handler<RealtimeEventMap['message']>): () => void {
    return this.on('message', handler);
  }

  /** The events of this tab's conversations as an async iterable, as `Realtime.events()` has them. */
  events(options: EventsOptions = {}): AsyncIterable<RealtimeEvent> & AsyncIterator<RealtimeEvent, undefined> {
    const stream = new Events(options, (one) => this.#streams.delete(one), webSocketError);
    if (!options.signal?.aborted) this.#streams.add(stream);
    return stream;
  }

  #join(): void {
    const joined = new AbortController();
    this.#joined = joined;
    const { locks, channel } = this.#platform;
    this.#changed('connecting');
    if (!locks || !channel) {
      this.#lead();
      return;
    }
    this.#channel = channel(this.#name);
    this.#channel.onmessage = ({ data }) => this.#hear(data);
    // Held as long as this tab is there: whoever gets it afterwards knows that it is gone.
    const own = hold(locks, this.#lockOf(this.#tab), joined.signal, () => this.#hello());
    const lead = hold(locks, this.#name, joined.signal, () => this.#lead());
    Promise.all([own, lead]).catch(() => {
      if (this.#joined !== joined) return;
      // A page that may not lock, a sandboxed frame for instance.
      this.#close();
      if (!this.#leader) this.#lead();
    });
  }

  #lockOf(tab: string): string {
    return `${this.#name}:${tab}`;
  }

  #lead(): void {
    const { locks } = this.#platform;
    const gone = async (tab: string, signal: AbortSignal): Promise<void> => {
      if (tab === this.#tab || !locks) return new Promise(() => {});
      await locks.request(this.#lockOf(tab), { signal }, () => {});
    };
    this.#leader = new Leader(this.#options, this.#platform, (message) => this.#say(message), gone);
    this.#leader.begin();
  }

  /** As the leader: to the other tabs, and to this one. */
  #say(message: ToTabs): void {
    this.#channel?.postMessage(message.kind === 'event' ? { ...message, event: pack(message.event) } : message);
    this.#receive(message);
  }

  /** To the leader, which may be this tab. */
  #send(message: ToLeader): void {
    if (this.#leader) this.#leader.hear(message);
    else this.#channel?.postMessage(message);
  }

  #hello(): void {
    this.#send({ tab: this.#tab, kind: 'hello', conversations: this.subscriptions });
  }

  #hear(data: unknown): void {
    const message = data as ToLeader | ToTabs;
    if ('tab' in message) this.#leader?.hear(message);
    else if (!this.#leader)
      this.#receive(message.kind === 'event' ? ({ ...message, event: unpack(message.event) } as ToTabs) : message);
  }

  #receive(message: ToTabs): void {
    if (!this.#joined) return;
    if (message.kind === 'leads') {
      const missed = this.#connectedBefore && (message.ask || !this.#led);
      this.#led = true;
      if (message.ask) this.#hello();
      this.#changed(message.state);
      if (missed) this.#missed();
    } else if (message.name === 'state') this.#changed(message.event.to, message.event.error);
    else if (message.name === 'connected') return;
    else if (message.name === 'error' && this.#state === 'failed') return;
    else this.#deliver(message);
  }

  /** Nobody listened until now, or this tab was not there: what was sent meanwhile is in the history only. */
  #missed(): void {
    for (const [conversationId, { position }] of this.#followed) {
      const after = position.last && { after: position.last };
      this.#deliver({
        kind: 'event',
        name: 'gap',
        event: { type: 'gap', conversationId, reason: 'no-backfill', ...after },
      });
    }
  }

  #deliver({ name, event }: Extract<ToTabs, { kind: 'event' }>): void {
    const conversationId = (event as { conversationId?: string } | undefined)?.conversationId;
    const followed = conversationId === undefined ? undefined : this.#followed.get(conversationId);
    if (conversationId !== undefined && !followed) return;
    // What another leader tells again.
    if (name === 'message' && !followed?.position.accept(event)) return;
    if (name === 'refused') {
      this.#followed.delete(event.conversationId);
      for (const stream of [...this.#streams]) stream.refused(event.conversationId, event.error);
    }
    this.#emitter.emit(name, event as never);
    if (
      name === 'message' ||
      name === 'message_status' ||
      name === 'conversation_update' ||
      name === 'typing' ||
      name === 'gap'
    ) {
      for (const stream of this.#streams) stream.push(event);
    }
  }

  #changed(to: State, error?: LinktorError): void {
    const from = this.#state;
    if (from === to) return;
    this.#state = to;
    this.#emitter.emit('state', error ? { from, to, error } : { from, to });
    if (this.#state !== to) return;
    if (to === 'connected') {
      this.#emitter.emit('connected', { reconnected: this.#connectedBefore });
      this.#connectedBefore = true;
      this.#settle((waiter) => waiter.resolve());
    }
    if (to === 'closed') this.#finish(undefined);
    if (to === 'failed')
      this.#finish(error ?? new WebSocketError('the connection has failed', { code: 'CONNECTION_LOST' }));
  }

  #finish(error: LinktorError | undefined): void {
    let watched = this.#waiters.size + this.#streams.size > 0;
    this.#settle((waiter) => waiter.reject(error ?? new WebSocketError('disconnect() was called', { code: 'CLOSED' })));
    for (const stream of [...this.#streams]) stream.end(error);
    if (!error) return;
    watched = this.#emitter.emit('error', error) || this.#emitter.has('state') || watched;
    if (!watched) this.#platform.raise(error);
  }

  #settle(how: (waiter: { resolve: () => void; reject: (error: unknown) => void }) => void): void {
    const waiters = [...this.#waiters];
    this.#waiters.clear();
    for (const waiter of waiters) how(waiter);
  }

  #close(): void {
    if (this.#channel) this.#channel.onmessage = null;
    this.#channel?.close();
    this.#channel = undefined;
  }
}

/** Waits for a lock, says that it is held, and holds it until the signal. Fails when locks cannot be had at all. */
const hold = async (locks: Locks, name: string, signal: AbortSignal, held: () => void): Promise<void> => {
  try {
    await locks.request(name, { signal }, () => {
      if (signal.aborted) return undefined;
      held();
      return new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
    });
  } catch (error) {
    if (!signal.aborted) throw error;
  }
};

const checkId = (conversationId: string): void => {
  if (typeof conversationId === 'string' && conversationId.trim() !== '') return;
  throw invalidArgument('conversationId', 'must be a non-empty string', 'Pass the id of the conversation.');
};

const aborted = (signal: AbortSignal | undefined): AbortedError =>
  new AbortedError('connect() was aborted', { code: 'ABORTED', cause: signal?.reason });
