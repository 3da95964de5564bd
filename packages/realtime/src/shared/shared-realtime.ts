import { invalidArgument, type LinktorError } from '@linktor/core';
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
import { checkEvents, checkId } from '../arguments.ts';
import { Emitter } from '../emitter.ts';
import { webSocketError } from '../error.ts';
import { Events } from '../loops/events.ts';
import { Waiters } from '../waiters.ts';
import type { Followed } from './followed.ts';
import type { Group } from './group.ts';
import type { ToTabs } from './messages.ts';
import { ownPlatform, readOptions, type SharedOptions, type SharedPlatform, type SharedRole } from './options.ts';

/** From `connect()` to `disconnect()`: among the others, once what that takes is loaded. */
interface Stay {
  group?: Group;
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
  readonly #waiters = new Waiters();
  /** How many times this tab subscribed to what. */
  readonly #subscribed = new Map<string, number>();
  #followed: Followed | undefined;
  #state: State = 'idle';
  #connectedBefore = false;
  #stay: Stay | undefined;

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
    return this.#stay?.group?.role ?? 'none';
  }

  /** The conversations this tab is subscribed to. */
  get subscriptions(): readonly string[] {
    return [...this.#subscribed.keys()];
  }

  /**
   * Joins the other tabs, and resolves when the connection is open, whichever tab holds it.
   *
   * @param options.signal Ends the wait; the tab leaves the others then, unless another call of `connect()` waits too.
   * @throws What `Realtime.connect()` throws, in whichever tab it did.
   */
  async connect({ signal }: { signal?: AbortSignal | undefined } = {}): Promise<void> {
    if (!signal?.aborted && (this.#state === 'connected' || this.#state === 'polling')) return;
    const done = this.#waiters.wait(signal, () => void this.disconnect());
    if (!signal?.aborted) {
      if (this.#stay) this.#stay.group?.send({ kind: 'connect' });
      else this.#join();
    }
    await done;
  }

  /**
   * Leaves the other tabs, and ends all `events()` loops of this one. When it held the connection, another tab takes over.
   * Subscriptions and handlers stay, for another `connect()`.
   *
   * @returns What was to be sent and never was, when this tab held the connection.
   */
  async disconnect(): Promise<Disconnected> {
    const stay = this.#stay;
    this.#stay = undefined;
    this.#followed?.left();
    const left = stay?.group?.leave();
    this.#changed('closed');
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
    const before = this.#subscribed.get(conversationId) ?? 0;
    this.#subscribed.set(conversationId, before + 1);
    if (before > 0) return;
    this.#followed?.add(conversationId);
    this.#stay?.group?.send({ kind: 'subscribe', conversations: [{ conversationId, from: undefined, away: false }] });
  }

  /**
   * Takes back one `subscribe()` of this tab.
   *
   * @throws ValidationError when the id is empty.
   */
  unsubscribe(conversationId: string): void {
    checkId(conversationId);
    const left = (this.#subscribed.get(conversationId) ?? 0) - 1;
    if (left > 0) this.#subscribed.set(conversationId, left);
    else if (this.#forget(conversationId)) this.#stay?.group?.send({ kind: 'unsubscribe', conversationId });
  }

  /**
   * Tells the other side that you started or stopped typing. What could not be sent is told to `unsent` or `error`.
   *
   * @throws ValidationError when the id is empty; WebSocketError `NOT_CONNECTED` before `connect()` and after the end.
   */
  sendTyping(conversationId: string, isTyping: boolean): void {
    checkId(conversationId);
    if (typeof isTyping !== 'boolean') throw invalidArgument('isTyping', 'must be a boolean');
    if (!this.#stay || this.#state === 'failed') {
      throw new WebSocketError(`a ${this.#state} client sends nothing`, {
        code: 'NOT_CONNECTED',
        remediation: 'Call connect() first; no need to wait for it.',
      });
    }
    const { group } = this.#stay;
    if (group) group.send({ kind: 'typing', conversationId, isTyping });
    // Not among the others yet: nobody wants to know by then.
    else {
      this.#emitter.emit('unsent', { frames: [{ type: 'typing', conversationId, isTyping }], reason: 'expired' });
    }
  }

  /** Calls `handler` for every event of a kind, as `Realtime.on()` does. Those of conversations: of this tab's only. */
  on<Name extends keyof RealtimeEventMap>(name: Name, handler: Handler<RealtimeEventMap[Name]>): () => void {
    return this.#emitter.on(name, handler);
  }

  /** `on('message', handler)`. */
  onMessage(handler: Handler<RealtimeEventMap['message']>): () => void {
    return this.on('message', handler);
  }

  /** The events of this tab's conversations as an async iterable, as `Realtime.events()` has them. */
  events(options: EventsOptions = {}): AsyncIterable<RealtimeEvent> & AsyncIterator<RealtimeEvent, undefined> {
    checkEvents(options);
    const stream = new Events(options, (one) => this.#streams.delete(one), webSocketError);
    if (!options.signal?.aborted) this.#streams.add(stream);
    return stream;
  }

  #join(): void {
    const stay: Stay = {};
    this.#stay = stay;
    this.#changed('connecting');
    import('./group.ts').then(
      ({ Followed, Group }) => {
        if (stay !== this.#stay) return;
        this.#followed ??= new Followed(this.#subscribed.keys());
        stay.group = new Group(this.#name, this.#options, this.#platform, {
          hello: () => this.#hello(),
          receive: (message) => this.#receive(message),
        });
        stay.group.join();
      },
      (cause: unknown) => {
        if (stay !== this.#stay) return;
        this.#stay = undefined;
        const init = { code: 'LOAD_FAILED', cause, remediation: 'Call connect() again.' };
        this.#changed('failed', new WebSocketError('a part of the client could not be loaded', init));
      },
    );
  }

  #hello(): void {
    this.#stay?.group?.send({ kind: 'hello', conversations: this.#followed?.wanted() ?? [] });
  }

  /** True when there was something to forget. */
  #forget(conversationId: string): boolean {
    this.#followed?.delete(conversationId);
    return this.#subscribed.delete(conversationId);
  }

  #receive(message: ToTabs): void {
    const followed = this.#followed as Followed;
    if (message.kind === 'leads') {
      const gaps = message.ask ? followed.moved() : [];
      const missed = this.#connectedBefore && !message.resumes ? gaps : [];
      if (message.ask) this.#hello();
      this.#changed(message.state);
      for (const event of missed) this.#hand({ kind: 'event', name: 'gap', event });
    } else if (message.kind === 'begins') followed.begins(message.places);
    else if (message.kind === 'joined') {
      if (message.to !== this.#stay?.group?.tab) return;
      for (const event of followed.joined(message.conversations)) {
        this.#hand('type' in event ? { kind: 'event', name: 'gap', event } : { kind: 'event', name: 'synced', event });
      }
    } else if (message.name === 'state') this.#changed(message.event.to, message.event.error);
    else if (message.name !== 'connected' && (message.name !== 'error' || this.#state !== 'failed')) {
      if (followed.takes(message)) this.#hand(message);
    }
  }

  #hand({ name, event }: Extract<ToTabs, { kind: 'event' }>): void {
    const { conversationId } = (event ?? {}) as { conversationId?: string };
    // A handler of the event before may have seen to that.
    if (!this.#stay || (conversationId !== undefined && !this.#subscribed.has(conversationId))) return;
    if (name === 'refused') {
      this.#forget(event.conversationId);
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
    if (to === 'connected' || to === 'polling') this.#waiters.settle();
    if (to === 'closed') this.#finish(undefined);
    if (to === 'failed')
      this.#finish(error ?? new WebSocketError('the connection has failed', { code: 'CONNECTION_LOST' }));
  }

  #finish(error: LinktorError | undefined): void {
    let watched = this.#waiters.size + this.#streams.size > 0;
    this.#waiters.settle(error ?? new WebSocketError('disconnect() was called', { code: 'CLOSED' }));
    for (const stream of [...this.#streams]) stream.end(error);
    if (!error) return;
    watched = this.#emitter.emit('error', error) || this.#emitter.has('state') || watched;
    if (!watched) this.#platform.raise(error);
  }
}
