import { checkOptions, invalidArgument, type LinktorError, parseJson } from '@linktor/core';
import { environment } from '#platform';
import { checkEvents, checkId, checkPosition } from './arguments.ts';
import type { DeliveryClient } from './delivery/delivery.ts';
import { Emitter, type Handler } from './emitter.ts';
import { WebSocketError, webSocketError } from './error.ts';
import type { EventsOptions } from './loops/event-stream.ts';
import { Events } from './loops/events.ts';
import { type RealtimeOptions, resolveOptions, type Settings } from './options.ts';
import { OWN_PLATFORM } from './own-platform.ts';
import { type Change, Connection } from './socket/connection.ts';
import { type CredentialOptions, Credentials } from './socket/credentials.ts';
import type { State } from './socket/machine.ts';
import { Outgoing } from './socket/outgoing.ts';
import type { Platform } from './socket/platform.ts';
import { Subscription } from './subscription/subscription.ts';
import { Subscriptions } from './subscription/subscriptions.ts';
import { Timers } from './timers.ts';
import type { Disconnected, Position, RealtimeEvent, RealtimeEventMap } from './types.ts';
import { Waiters } from './waiters.ts';

/**
 * A realtime client: one WebSocket that comes back, and the events of the conversations it is subscribed to.
 *
 * ```ts
 * await using realtime = new Realtime({ apiKey, backfill: conversations });
 * await realtime.connect();
 * realtime.subscribe('conv_123');
 * realtime.onMessage((event) => console.log(event.message.content.text));
 * ```
 *
 * With `backfill`, every message of a subscribed conversation is delivered once, in order of its time, or named by a
 * `gap` event. The README says what that covers and what bounds it.
 */
export class Realtime implements AsyncDisposable {
  readonly #settings: Settings;
  readonly #platform: Platform;
  readonly #credentials: Credentials;
  readonly #connection: Connection;
  readonly #emitter: Emitter;
  readonly #outgoing: Outgoing;
  readonly #subscriptions: Subscriptions;
  readonly #streams = new Set<Events>();
  readonly #waiters = new Waiters();
  #connectedBefore = false;

  /**
   * Makes a client. Connects to nothing yet.
   *
   * @param given See {@link RealtimeOptions}. One of `apiKey`, `accessToken` and `getToken` is required, unless Node's
   *   environment has one.
   * @param platform Stands in for the clock, for randomness and for sockets, in tests.
   * @throws ConfigurationError when an option is missing, unknown or of the wrong kind.
   */
  constructor(given: RealtimeOptions = {}, platform: Partial<Platform> = {}) {
    const options = environment(given);
    this.#platform = { ...OWN_PLATFORM, ...platform };
    this.#settings = resolveOptions(options, this.#platform);
    this.#emitter = new Emitter(this.#platform.raise);
    this.#outgoing = new Outgoing(this.#settings, this.#platform, this.#emitter);
    this.#credentials = new Credentials(options, this.#platform.clock);
    this.#connection = new Connection(this.#settings, this.#credentials, this.#platform, {
      prepare: () => this.#prepare(),
      changed: (change) => this.#changed(change),
      text: (data) => this.#subscriptions.delivery?.receive(data),
      swapped: () => {
        this.#subscriptions.tell();
        this.#subscriptions.delivery?.suspect();
      },
      encode: (frame) => this.#outgoing.encode(frame),
    });
    this.#subscriptions = new Subscriptions(this.#connection, this.#emitter, this.#streams);
  }

  /** Where the client stands. */
  get state(): State {
    return this.#connection.state;
  }

  /** The conversations subscribed to. */
  get subscriptions(): readonly string[] {
    return [...this.#subscriptions.topics.keys()];
  }

  /**
   * Connects, and resolves when the connection is open; at once when it is open already. Failed attempts are repeated,
   * as `reconnectInterval` and `maxReconnectAttempts` say; follow them with `on('reconnecting')`.
   *
   * @param options.signal Ends the wait with an {@link AbortedError}, and the attempts with it unless another call of
   *   `connect()` waits too. Without it the wait may last as long as `maxReconnectAttempts` allows: for ever, by default.
   * @throws AuthenticationError when the credential is not accepted.
   * @throws WebSocketError when trying again cannot help, when the attempts are exhausted, or on `disconnect()`.
   */
  async connect({ signal }: { signal?: AbortSignal | undefined } = {}): Promise<void> {
    if (!signal?.aborted && (this.state === 'connected' || this.state === 'polling')) return;
    const done = this.#waiters.wait(signal, () => void this.disconnect());
    if (!signal?.aborted) this.#connection.connect();
    await done;
  }

  /**
   * Ends the connection and all `events()` loops. Subscriptions and handlers stay, for another `connect()`. Resolves when
   * the server has said goodbye too, at most two seconds later.
   *
   * @returns What was to be sent and never was.
   */
  async disconnect(): Promise<Disconnected> {
    const unsent = this.#outgoing.drain();
    if (this.state !== 'closed' && this.state !== 'failed') this.#subscriptions.delivery?.end();
    await this.#connection.disconnect();
    return { unsent };
  }

  /**
   * Connects as somebody else from now on. A connection that is open or under way is replaced at once: handlers,
   * subscriptions and `events()` loops stay, and what was missed meanwhile is recovered as after any reconnect. A client that
   * is not connected uses the credential with its next `connect()`.
   *
   * @param credentials One of `apiKey`, `accessToken` and `getToken`.
   * @throws ConfigurationError when there is none, more than one, or a malformed one; the one before stays in force.
   */
  setCredentials(credentials: CredentialOptions): void {
    checkOptions(credentials, ['apiKey', 'accessToken', 'getToken']);
    this.#credentials.replace(credentials);
    this.#connection.move();
  }

  /** `disconnect()`, for `await using`. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.disconnect();
  }

  /**
   * Asks for the events of a conversation, now and after every reconnect. Counted: what is subscribed to twice must be
   * unsubscribed from twice. May be called before `connect()`.
   *
   * With `backfill`, messages sent from now on count; those already in the history do not. The event `synced` tells when
   * that line is drawn.
   *
   * @param options.from Goes on from a {@link Subscription.position} of another process: what was missed since is delivered
   *   or named. Needs `backfill`; only for what is not subscribed to yet.
   * @throws ValidationError when the id is empty, or `from` is no position or cannot be used.
   */
  subscribe(conversationId: string, { from }: { from?: Position | undefined } = {}): Subscription {
    checkId(conversationId);
    const { topics } = this.#subscriptions;
    if (from) checkPosition(from, this.#settings.backfill && !topics.has(conversationId));
    return new Subscription(this.#subscriptions.join(conversationId, from), this, this.#report);
  }

  /**
   * Takes back one `subscribe()`. Nothing happens when there is none.
   *
   * @throws ValidationError when the id is empty.
   */
  unsubscribe(conversationId: string): void {
    checkId(conversationId);
    // Needs no queue: a connection to come knows nothing of this subscription.
    if (this.#subscriptions.quit(conversationId)) this.#connection.send({ type: 'unsubscribe', conversationId });
  }

  /**
   * Tells the other side that you started or stopped typing. Waits for the connection while that is being established,
   * for `typingTimeout` at most; what is not sent by then is handed to `on('unsent')`.
   *
   * @throws ValidationError when the id is empty.
   * @throws WebSocketError `NOT_CONNECTED` before `connect()` and after the end; `QUEUE_FULL` beyond `maxQueueBytes`.
   */
  sendTyping(conversationId: string, isTyping: boolean): void {
    checkId(conversationId);
    if (typeof isTyping !== 'boolean') throw invalidArgument('isTyping', 'must be a boolean');
    this.#outgoing.send({ type: 'typing', conversationId, isTyping }, this.#connection);
  }

  /**
   * Calls `handler` for every event of a kind. See {@link RealtimeEventMap} for the kinds.
   *
   * A handler that throws, or whose promise is rejected, stops nothing: it is reported to the handlers of `error`, or,
   * when there are none, thrown where nothing can catch it, so that the process or the page reports it.
   *
   * @returns A function that removes the handler.
   */
  on<Name extends keyof RealtimeEventMap>(name: Name, handler: Handler<RealtimeEventMap[Name]>): () => void {
    return this.#emitter.on(name, handler);
  }

  /** `on('message', handler)`. */
  onMessage(handler: Handler<RealtimeEventMap['message']>): () => void {
    return this.on('message', handler);
  }

  /** `on('message_status', handler)`. */
  onMessageStatus(handler: Handler<RealtimeEventMap['message_status']>): () => void {
    return this.on('message_status', handler);
  }

  /** `on('typing', handler)`. */
  onTyping(handler: Handler<RealtimeEventMap['typing']>): () => void {
    return this.on('typing', handler);
  }

  /** `on('conversation_update', handler)`. */
  onConversationUpdate(handler: Handler<RealtimeEventMap['conversation_update']>): () => void {
    return this.on('conversation_update', handler);
  }

  /**
   * The events as an async iterable, kept for it from this call on. It ends with `disconnect()` or the signal, and throws
   * when the client fails for good or when the loop is too slow (see {@link EventsOptions}).
   *
   * @throws ConfigurationError when an option is unknown; ValidationError when `bufferSize` is not at least 1, or `overflow`
   *   is unknown.
   */
  events(options: EventsOptions = {}): AsyncIterable<RealtimeEvent> & AsyncIterator<RealtimeEvent, undefined> {
    checkEvents(options);
    const stream = new Events(options, (one) => this.#streams.delete(one), webSocketError);
    if (!options.signal?.aborted) this.#streams.add(stream);
    return stream;
  }

  readonly #report = (error: unknown): void => {
    if (!this.#emitter.emit('error', error as LinktorError)) this.#platform.raise(error);
  };

  #changed({ from, to, error, end, attempt, delay }: Change): void {
    const subscriptions = this.#subscriptions;
    const { delivery } = subscriptions;
    if (from !== to) {
      if (from === 'failed') subscriptions.step('restarted');
      if (from === 'connected' || from === 'polling') {
        delivery?.down();
        subscriptions.step('lost');
      }
      if (to === 'connected') {
        // First what the server must know, then what waits.
        subscriptions.tell();
        delivery?.up(false);
        this.#outgoing.flush(this.#connection);
      }
      if (to === 'polling') delivery?.up(true);
      if (to === 'failed') {
        // There will be no next connection to read the histories for.
        delivery?.end();
        subscriptions.step('fatal');
      }
      this.#emitter.emit('state', error ? { from, to, error } : { from, to });
      if (from === 'connected') this.#emitter.emit('disconnected', { code: end.code, reason: end.reason });
      // A handler may have changed the state again: then what follows is no longer news.
      if (this.state !== to) return;
    }
    if (to === 'connected') {
      const reconnected = this.#connectedBefore;
      this.#connectedBefore = true;
      this.#emitter.emit('connected', { reconnected });
    }
    if (to === 'connected' || to === 'polling') this.#waiters.settle();
    if ((to === 'reconnecting' || to === 'polling') && error) {
      this.#emitter.emit('reconnecting', { attempt, delay, error });
    }
    if (to === 'closed') this.#finish(undefined);
    if (to === 'failed') this.#finish(error as LinktorError);
  }

  /** Part of every attempt, so that one that fails for want of this code is tried again like any other. */
  async #prepare(): Promise<void> {
    const subscriptions = this.#subscriptions;
    if (subscriptions.delivery) return;
    const { backfill, dedupeSize, decode = parseJson } = this.#settings;
    const client: DeliveryClient = {
      emitter: this.#emitter,
      streams: this.#streams,
      subscriptions,
      credentials: this.#credentials,
      connection: this.#connection,
      decode,
      timers: (fire) => new Timers(this.#platform.clock, fire),
      error: webSocketError,
    };
    if (backfill) {
      const { Recovery } = await import('#recovery');
      subscriptions.delivery ??= new Recovery(client, this.#settings, this.#platform);
    } else {
      const { WithoutHistory } = await import('./delivery/without.ts');
      subscriptions.delivery ??= new WithoutHistory(client, dedupeSize);
    }
  }

  #finish(error: LinktorError | undefined): void {
    const frames = this.#outgoing.drain();
    if (error && frames.length > 0) this.#emitter.emit('unsent', { frames, reason: 'failed' });
    let watched = this.#waiters.size + this.#streams.size > 0;
    const reason = error ?? new WebSocketError('disconnect() was called', { code: 'CLOSED' });
    this.#waiters.settle(reason);
    for (const stream of [...this.#streams]) stream.end(error);
    if (!error) return;
    watched = this.#emitter.emit('error', error) || this.#emitter.has('state') || watched;
    // Nobody would ever learn that no more events come.
    if (!watched) this.#platform.raise(error);
  }
}
