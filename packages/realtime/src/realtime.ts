import { AbortedError, checkOptions, invalidArgument, type LinktorError, parseJson } from '@linktor/core';
import { checkOptions as checkPlatform, HEADERS, openSocket, watchPage } from '#platform';
import { Alarms } from './alarms.ts';
import { systemClock } from './clock.ts';
import { Emitter, type Handler } from './emitter.ts';
import { WebSocketError, webSocketError } from './error.ts';
import type { Recovery } from './history/recovery.ts';
import type { EventsOptions } from './loops/event-stream.ts';
import { Events } from './loops/events.ts';
import { type RealtimeOptions, resolveOptions, type Settings } from './options.ts';
import { type Change, Connection } from './socket/connection.ts';
import { type CredentialOptions, Credentials } from './socket/credentials.ts';
import { readFrame } from './socket/decode.ts';
import type { RealtimeClientFrame, RealtimeErrorFrame, RealtimeServerFrame } from './socket/frames.ts';
import type { State } from './socket/machine.ts';
import { Outbox } from './socket/outbox.ts';
import type { Platform } from './socket/platform.ts';
import { Subscription } from './subscription/subscription.ts';
import { Topic } from './subscription/topic.ts';
import type { Disconnected, Position, RealtimeEvent, RealtimeEventMap, RealtimeMessageEvent } from './types.ts';

const OWN_PLATFORM: Platform = {
  clock: systemClock,
  random: Math.random,
  socket: openSocket,
  headers: HEADERS,
  checkOptions: checkPlatform,
  watch: watchPage,
  // On an empty stack nothing can catch it: Node ends with it or calls `uncaughtException`, a browser `onerror`.
  raise: (error) => {
    setTimeout(() => {
      throw error;
    });
  },
};

/** Conversations unsubscribed from that are remembered. */
const LEFT = 256;

interface Waiter {
  resolve: () => void;
  reject: (error: unknown) => void;
}

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
  /** Loaded with the first connection, and only with `backfill`: who needs none of it should not download it. */
  #recovery: Recovery | undefined;
  readonly #outbox: Outbox;
  readonly #decode: (text: string) => unknown;
  readonly #topics = new Map<string, Topic>();
  /** Conversations unsubscribed from, the last ones of them: what still arrives of them is not wanted. */
  readonly #left = new Map<string, Topic>();
  /** For messages of conversations nobody subscribed to: duplicates are dropped, nothing else is promised. */
  readonly #strays: Topic;
  readonly #streams = new Set<Events>();
  readonly #waiters = new Set<Waiter>();
  #connectedBefore = false;

  /**
   * Makes a client. Connects to nothing yet.
   *
   * @param options See {@link RealtimeOptions}. One of `apiKey`, `accessToken` and `getToken` is required.
   * @param platform Stands in for the clock, for randomness and for sockets, in tests.
   * @throws ConfigurationError when an option is missing, unknown or of the wrong kind.
   */
  constructor(options: RealtimeOptions, platform: Partial<Platform> = {}) {
    this.#platform = { ...OWN_PLATFORM, ...platform };
    this.#settings = resolveOptions(options, this.#platform);
    this.#decode = this.#settings.decode ?? parseJson;
    this.#emitter = new Emitter(this.#platform.raise);
    this.#outbox = new Outbox(this.#settings.maxQueueBytes);
    this.#strays = new Topic('', this.#settings.dedupeSize);
    this.#credentials = new Credentials(options, this.#platform.clock);
    this.#connection = new Connection(this.#settings, this.#credentials, this.#platform, {
      prepare: () => this.#prepare(),
      changed: (change) => this.#changed(change),
      text: (data) => this.#receive(data),
      swapped: () => {
        this.#tell();
        this.#recovery?.suspect();
      },
      encode: (frame) => this.#encode(frame),
    });
  }

  /** Where the client stands. */
  get state(): State {
    return this.#connection.state;
  }

  /** The conversations subscribed to. */
  get subscriptions(): readonly string[] {
    return [...this.#topics.keys()];
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
  connect({ signal }: { signal?: AbortSignal | undefined } = {}): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) reject(aborted(signal));
      if (this.state === 'connected') resolve();
      if (signal?.aborted || this.state === 'connected') return;
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
      const waiter: Waiter = { resolve: settled(resolve), reject: settled(reject) };
      signal?.addEventListener('abort', abort);
      this.#waiters.add(waiter);
      this.#connection.connect();
    });
  }

  /**
   * Ends the connection and all `events()` loops. Subscriptions and handlers stay, for another `connect()`. Resolves when
   * the server has said goodbye too, at most two seconds later.
   *
   * @returns What was to be sent and never was.
   */
  async disconnect(): Promise<Disconnected> {
    const unsent = this.#outbox.drain();
    if (this.state !== 'closed' && this.state !== 'failed') this.#recovery?.end();
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
    let topic = this.#topics.get(conversationId);
    if (from) checkPosition(from, this.#settings.backfill && !topic);
    if (!topic) {
      // Whoever comes back gets no message again that they have had.
      topic = this.#left.get(conversationId) ?? new Topic(conversationId, this.#settings.dedupeSize);
      this.#left.delete(conversationId);
      topic.life++;
      topic.from = from;
      this.#topics.set(conversationId, topic);
      if (this.#subscribe(conversationId)) this.#recovery?.join(topic);
    }
    topic.subscribers++;
    return new Subscription(topic, this);
  }

  /**
   * Takes back one `subscribe()`. Nothing happens when there is none.
   *
   * @throws ValidationError when the id is empty.
   */
  unsubscribe(conversationId: string): void {
    checkId(conversationId);
    const topic = this.#topics.get(conversationId);
    if (!topic || --topic.subscribers > 0) return;
    this.#leave(topic);
    // Needs no queue: a connection to come knows nothing of this subscription.
    this.#connection.send({ type: 'unsubscribe', conversationId });
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
    this.#send({ type: 'typing', conversationId, isTyping }, this.#settings.typingTimeout);
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
    if (typeof handler !== 'function') throw invalidArgument('handler', `must be a function, got ${typeof handler}`);
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
    checkOptions(options, EVENTS_OPTIONS);
    const { bufferSize = 1, overflow = 'error' } = options;
    if (!(bufferSize >= 1)) throw invalidArgument('bufferSize', 'must be at least 1');
    if (overflow !== 'error' && overflow !== 'drop-oldest') {
      throw invalidArgument('overflow', 'must be "error" or "drop-oldest"');
    }
    const stream = new Events(options, (one) => this.#streams.delete(one), webSocketError);
    if (!options.signal?.aborted) this.#streams.add(stream);
    return stream;
  }

  #send(frame: RealtimeClientFrame, worth: number): void {
    const text = this.#encode(frame, true);
    const bytes = new TextEncoder().encode(text).length;
    const { state } = this;
    if (state === 'idle' || state === 'closed' || state === 'failed') {
      throw new WebSocketError(`a ${state} client sends nothing`, {
        code: 'NOT_CONNECTED',
        remediation: 'Call connect() first; no need to wait for it.',
      });
    }
    this.#expire();
    this.#outbox.admit(bytes, this.#connection.buffered);
    if (!this.#connection.send(frame, text)) this.#outbox.push(frame, bytes, this.#platform.clock.now() + worth);
  }

  /** The text of a frame. What the user's `encode` has none for is told: `now` to the caller, else to `error`. */
  #encode(frame: RealtimeClientFrame, now = false): string | undefined {
    let [text, cause]: unknown[] = [];
    try {
      text = this.#settings.encode ? this.#settings.encode(frame) : JSON.stringify(frame);
    } catch (thrown) {
      cause = thrown ?? true;
    }
    if (typeof text === 'string') return text;
    if (text === undefined && !cause && !now) return undefined;
    const error = new WebSocketError(`encode has no text for "${frame.type}"`, { code: 'ENCODE_FAILED', cause });
    if (now) throw error;
    this.#emitter.emit('error', error);
    return undefined;
  }

  #expire(): void {
    const frames = this.#outbox.drain(this.#platform.clock.now());
    if (frames.length > 0) this.#emitter.emit('unsent', { frames, reason: 'expired' });
  }

  #changed({ from, to, error, end, attempt, delay }: Change): void {
    if (from === 'connected') this.#recovery?.down();
    if (to === 'connected') this.#greet();
    // There will be no next connection to read the histories for.
    if (to === 'failed') this.#recovery?.end();
    this.#emitter.emit('state', error ? { from, to, error } : { from, to });
    if (from === 'connected') this.#emitter.emit('disconnected', { code: end.code, reason: end.reason });
    // A handler may have changed the state again: then what follows is no longer news.
    if (this.state !== to) return;
    if (to === 'connected') {
      const reconnected = this.#connectedBefore;
      this.#connectedBefore = true;
      this.#emitter.emit('connected', { reconnected });
      this.#settle((waiter) => waiter.resolve());
    }
    if (to === 'reconnecting' && error) this.#emitter.emit('reconnecting', { attempt, delay, error });
    if (to === 'closed') this.#finish(undefined);
    if (to === 'failed') this.#finish(error as LinktorError);
  }

  /** Part of every attempt, so that one that fails for want of this code is tried again like any other. */
  async #prepare(): Promise<void> {
    if (this.#recovery || !this.#settings.backfill) return;
    const { Recovery } = await import('#recovery');
    this.#recovery ??= new Recovery(this.#settings, this.#platform, this.#topics, {
      dispatch: (topic, event) => this.#deliver(topic, event),
      synced: (conversationId, recovered) => this.#emitter.emit('synced', { conversationId, recovered }),
      subscribe: (conversationId) => this.#subscribe(conversationId),
      lose: (code, message) => this.#connection.lose(code, message),
      alarms: (ring) => new Alarms(this.#platform.clock, ring),
      error: webSocketError,
    });
  }

  #subscribe(conversationId: string): boolean {
    return this.#connection.send({ type: 'subscribe', conversationId });
  }

  /** What a server must know that knows nothing. */
  #tell(): void {
    for (const conversationId of this.#topics.keys()) this.#subscribe(conversationId);
  }

  /** First what the server must know, then what waits. */
  #greet(): void {
    this.#tell();
    this.#recovery?.up();
    if (!this.#recovery && this.#connectedBefore) {
      // A copy: a handler may subscribe to others.
      for (const topic of [...this.#topics.values()]) this.#deliver(topic, topic.gap('no-backfill'));
    }
    this.#expire();
    for (const frame of this.#outbox.drain()) this.#connection.send(frame);
  }

  #finish(error: LinktorError | undefined): void {
    const frames = this.#outbox.drain();
    if (error && frames.length > 0) this.#emitter.emit('unsent', { frames, reason: 'failed' });
    let watched = this.#waiters.size + this.#streams.size > 0;
    const reason = error ?? new WebSocketError('disconnect() was called', { code: 'CLOSED' });
    this.#settle((waiter) => waiter.reject(reason));
    for (const stream of [...this.#streams]) stream.end(error);
    if (!error) return;
    watched = this.#emitter.emit('error', error) || this.#emitter.has('state') || watched;
    // Nobody would ever learn that no more events come.
    if (!watched) this.#platform.raise(error);
  }

  #settle(how: (waiter: Waiter) => void): void {
    const waiters = [...this.#waiters];
    this.#waiters.clear();
    for (const waiter of waiters) how(waiter);
  }

  #receive(text: string): void {
    let value: unknown;
    try {
      value = this.#decode(text);
    } catch {
      // The parser's words would quote the frame. Reported below, like all that is no frame.
    }
    const frame = readFrame(value);
    if (!frame) {
      // It may have been a message.
      this.#recovery?.suspect();
      const error = new WebSocketError('the server sent what is not a frame', {
        code: 'MALFORMED_FRAME',
        details: { length: text.length },
      });
      this.#emitter.emit('error', error);
    } else if ('unknown' in frame) this.#emitter.emit('unknown', value as { type: string });
    else if (frame.type === 'pong') this.#connection.answered();
    else if (frame.type === 'error') this.#complaint(frame);
    else this.#sort(frame);
  }

  /** Nothing of it is wanted, or to be had, any more. */
  #leave(topic: Topic): void {
    const { conversationId } = topic;
    topic.subscribers = 0;
    this.#topics.delete(conversationId);
    this.#left.set(conversationId, topic);
    if (this.#left.size > LEFT) this.#left.delete(this.#left.keys().next().value as string);
    this.#recovery?.leave(topic);
  }

  #complaint(frame: RealtimeErrorFrame): void {
    const error = this.#reported(frame);
    const topic = this.#topics.get(frame.conversationId ?? '');
    if (topic && REFUSAL.test(error.code)) {
      const { conversationId } = topic;
      this.#leave(topic);
      for (const stream of [...this.#streams]) stream.refused(conversationId, error);
      this.#emitter.emit('refused', { conversationId, error });
    }
    this.#emitter.emit('error', error);
  }

  #reported({ code, message, conversationId }: RealtimeErrorFrame): WebSocketError {
    const said = typeof message === 'string' ? this.#credentials.redact(message) : 'the server reported an error';
    return new WebSocketError(said, {
      code: typeof code === 'string' ? this.#credentials.redact(code) : 'SERVER_ERROR',
      details: conversationId === undefined ? undefined : { conversationId },
    });
  }

  #sort(event: Exclude<RealtimeServerFrame, { type: 'pong' | 'error' }>): void {
    const { conversationId } = event;
    const topic = this.#topics.get(conversationId);
    if (topic && this.#recovery) this.#recovery.take(topic, event);
    else if (topic || !this.#left.has(conversationId)) {
      if (event.type === 'message') this.#message(event, topic);
      else this.#dispatch(event);
    }
  }

  #message(event: RealtimeMessageEvent, topic: Topic | undefined): void {
    const arrival = (topic ?? this.#strays).accept(event.message);
    if (arrival === 'duplicate') return;
    if (topic && arrival === 'late') {
      event.late = true;
      if (!this.#deliver(topic, topic.gap('late', [event.message.id]))) return;
    }
    this.#dispatch(event);
  }

  /** False when nothing of this conversation is wanted any more: a handler of the event before may have seen to that. */
  #deliver(topic: Topic, event: RealtimeEvent): boolean {
    if (topic.subscribers === 0 || this.state === 'closed') return false;
    this.#dispatch(event);
    return true;
  }

  #dispatch(event: RealtimeEvent): void {
    if (event.type !== 'dropped') this.#emitter.emit(event.type, event);
    if (this.#streams.size > 0) for (const stream of this.#streams) stream.push(event);
  }
}

/** How servers say that a conversation is not to be followed. The platform specifies none of it. */
const REFUSAL = /SUBSCRI|FORBIDDEN|DENIED|NOT_FOUND|UNAUTHORI/i;

const EVENTS_OPTIONS = ['conversationId', 'types', 'signal', 'bufferSize', 'overflow'];

const checkId = (conversationId: string): void => {
  if (typeof conversationId === 'string' && conversationId.trim() !== '') return;
  throw invalidArgument('conversationId', 'must be a non-empty string', 'Pass the id of the conversation.');
};

const checkPosition = ({ id, createdAt, since = createdAt, ids = [] }: Position, usable: unknown): void => {
  if (usable && typeof id === 'string' && Date.parse(createdAt) >= Date.parse(since) && Array.isArray(ids)) return;
  throw invalidArgument('from', 'must be a position, of a new subscription');
};

const aborted = (signal: AbortSignal | undefined): AbortedError =>
  new AbortedError('connect() was aborted', { code: 'ABORTED', cause: signal?.reason });
