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
import { Followed } from './followed.ts';
import { Group } from './group.ts';
import type { ToTabs } from './messages.ts';
import { ownPlatform, readOptions, type SharedOptions, type SharedPlatform, type SharedRole } from './options.ts';

interface Waiter {
  resolve: () => void;
  reject: (error: unknown) => void;
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
  readonly #name: string;
  readonly #options: RealtimeOptions;
  readonly #platform: SharedPlatform;
  readonly #emitter: Emitter;
  readonly #streams = new Set<Events>();
  readonly #followed = new Followed();
  readonly #waiters = new Set<Waiter>();
  #state: State = 'idle';
  #connectedBefore = false;
  /** From `connect()` to `disconnect()`. */
  #group: Group | undefined;

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
    this.#name = name;
    this.#options = rest;
    this.#emitter = new Emitter(this.#platform.raise);
  }

  /** Where the connection stands, whichever tab holds it. */
  get state(): State {
    return this.#state;
  }

  /** What this tab is to the others. */
  get role(): SharedRole {
    return this.#group?.role ?? 'none';
  }

  /** The conversations this tab is subscribed to. */
  get subscriptions(): readonly string[] {
    return this.#followed.ids;
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
      if (this.#state === 'connected' || this.#state === 'polling') return resolve();
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
      const waiter: Waiter = { resolve: settled<void>(resolve), reject: settled(reject) };
      signal?.addEventListener('abort', abort);
      this.#waiters.add(waiter);
      if (this.#group) this.#group.send({ kind: 'connect' });
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
    const group = this.#group;
    this.#group = undefined;
    this.#followed.left();
    const left = group?.leave();
    if (group || this.#state === 'idle') this.#changed('closed');
    return (await left) ?? { unsent: [] };
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
    const conversations = [{ conversationId, from: undefined, away: false }];
    if (this.#followed.add(conversationId)) this.#group?.send({ kind: 'subscribe', conversations });
  }

  /**
   * Takes back one `subscribe()` of this tab.
   *
   * @throws ValidationError when the id is empty.
   */
  unsubscribe(conversationId: string): void {
    checkId(conversationId);
    if (this.#followed.remove(conversationId)) this.#group?.send({ kind: 'unsubscribe', conversationId });
  }

  /**
   * Tells the other side that you started or stopped typing. What could not be sent is told to `unsent` or `error`.
   *
   * @throws ValidationError when the id is empty; WebSocketError `NOT_CONNECTED` before `connect()` and after the end.
   */
  sendTyping(conversationId: string, isTyping: boolean): void {
    checkId(conversationId);
    if (typeof isTyping !== 'boolean') throw invalidArgument('isTyping', 'must be a boolean');
    if (!this.#group || this.#state === 'failed') {
      throw new WebSocketError(`a ${this.#state} client sends nothing`, {
        code: 'NOT_CONNECTED',
        remediation: 'Call connect() first; no need to wait for it.',
      });
    }
    this.#group.send({ kind: 'typing', conversationId, isTyping });
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
    const group = new Group(this.#name, this.#options, this.#platform, {
      hello: () => this.#hello(),
      receive: (message) => this.#receive(message),
    });
    this.#group = group;
    this.#changed('connecting');
    // A handler of that may have changed its mind.
    if (group === this.#group) group.join();
  }

  #hello(): void {
    this.#group?.send({ kind: 'hello', conversations: this.#followed.wanted() });
  }

  #receive(message: ToTabs): void {
    if (message.kind === 'leads') {
      const gaps = message.ask ? this.#followed.moved() : [];
      const missed = this.#connectedBefore && !message.resumes ? gaps : [];
      if (message.ask) this.#hello();
      this.#changed(message.state);
      for (const event of missed) this.#hand({ kind: 'event', name: 'gap', event });
    } else if (message.kind === 'begins') this.#followed.begins(message.places);
    else if (message.kind === 'joined') {
      if (message.to !== this.#group?.tab) return;
      for (const event of this.#followed.joined(message.conversations)) {
        this.#hand('type' in event ? { kind: 'event', name: 'gap', event } : { kind: 'event', name: 'synced', event });
      }
    } else if (message.name === 'state') this.#changed(message.event.to, message.event.error);
    else if (message.name !== 'connected' && (message.name !== 'error' || this.#state !== 'failed')) {
      if (this.#followed.takes(message)) this.#hand(message);
    }
  }

  #hand({ name, event }: Extract<ToTabs, { kind: 'event' }>): void {
    const { conversationId } = (event ?? {}) as { conversationId?: string };
    // A handler of the event before may have seen to that.
    if (!this.#group || (conversationId !== undefined && !this.#followed.has(conversationId))) return;
    if (name === 'refused') {
      this.#followed.delete(event.conversationId);
      for (const stream of [...this.#streams]) stream.refused(event.conversationId, event.error);
    }
    this.#emitter.emit(name, event as never);
    // What `events()` loops are for says of itself what it is.
    if (name !== 'unknown' && (event as RealtimeEvent | undefined)?.type === name) {
      for (const stream of this.#streams) stream.push(event as RealtimeEvent);
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
    }
    if (to === 'connected' || to === 'polling') this.#settle((waiter) => waiter.resolve());
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

  #settle(how: (waiter: Waiter) => void): void {
    const waiters = [...this.#waiters];
    this.#waiters.clear();
    for (const waiter of waiters) how(waiter);
  }
}

const checkId = (conversationId: string): void => {
  if (typeof conversationId === 'string' && conversationId.trim() !== '') return;
  throw invalidArgument('conversationId', 'must be a non-empty string', 'Pass the id of the conversation.');
};

const aborted = (signal: AbortSignal | undefined): AbortedError =>
  new AbortedError('connect() was aborted', { code: 'ABORTED', cause: signal?.reason });
