import { Emitter, type Handler } from '../emitter.ts';
import { type WebSocketError, webSocketError } from '../error.ts';
import type { Position, RealtimeEvent, RealtimeEventMap } from '../types.ts';
import type { ConversationEvent, Standing, SubscriptionEventMap } from './standing.ts';
import type { SubscriptionState } from './states.ts';
import type { Topic } from './topic.ts';

/** What {@link Subscription} needs of its client. */
export interface SubscriptionClient {
  unsubscribe(conversationId: string): void;
  events(options: { conversationId: string; signal: AbortSignal }): AsyncIterator<RealtimeEvent, undefined>;
}

/** One conversation that is subscribed to, as `Realtime.subscribe()` returns it. */
export class Subscription implements AsyncDisposable {
  readonly conversationId: string;
  readonly #topic: Topic;
  readonly #standing: Standing;
  readonly #client: SubscriptionClient;
  readonly #emitter: Emitter<SubscriptionEventMap>;
  #over = false;
  /** Ends the loops, of those who have any. */
  #end: AbortController | undefined;

  /** @param report Is told of handlers that throw. */
  constructor(topic: Topic, client: SubscriptionClient, report: (error: unknown) => void) {
    this.conversationId = topic.conversationId;
    this.#topic = topic;
    this.#standing = topic.standing;
    this.#client = client;
    this.#emitter = new Emitter(report);
  }

  /** Where it stands. */
  get state(): SubscriptionState {
    return this.#over ? 'closed' : this.#standing.state;
  }

  /**
   * How far this conversation has been delivered, for `subscribe(id, { from })` of another client or process.
   * `undefined` until its history has been read or a message came, after it is unsubscribed from, and without `backfill`.
   */
  get position(): Position | undefined {
    return this.#topic.timeline?.position;
  }

  /**
   * Resolves when it is served: `live`, or `polling` where no frames come.
   *
   * @throws WebSocketError `SUBSCRIPTION_ENDED` when it has `failed` or is `closed`, now or before that.
   */
  live(): Promise<void> {
    return new Promise((resolve, reject) => {
      const look = (state: SubscriptionState): void => {
        if (state === 'pending' || state === 'recovering') return;
        if (state === 'live' || state === 'polling') resolve();
        else reject(ended(state));
        off();
      };
      const off = this.onState(look);
      look(this.state);
    });
  }

  /**
   * Calls `handler` for the events of this conversation, until it is unsubscribed from. Returns what removes it.
   *
   * @throws ValidationError when `handler` is no function.
   */
  on<Name extends ConversationEvent>(name: Name, handler: Handler<RealtimeEventMap[Name]>): () => void {
    return this.#on(name, handler as Handler<SubscriptionEventMap[Name]>);
  }

  /**
   * Calls `handler` with the new and the old state whenever {@link state} changes. Returns what removes it.
   *
   * @throws ValidationError when `handler` is no function.
   */
  onState(handler: (to: SubscriptionState, from: SubscriptionState) => unknown): () => void {
    return this.#on('state', typeof handler === 'function' ? ({ to, from }) => handler(to, from) : handler);
  }

  #on<Name extends keyof SubscriptionEventMap>(name: Name, handler: Handler<SubscriptionEventMap[Name]>): () => void {
    const off = this.#emitter.on(name, handler);
    if (!this.#over) this.#standing.listeners.add(this.#emitter);
    return off;
  }

  /**
   * The events of this conversation from now on; see `Realtime.events()`. Ends when it is unsubscribed from.
   *
   * @throws WebSocketError `SUBSCRIPTION_ENDED` when it has `failed`.
   */
  [Symbol.asyncIterator](): AsyncIterator<RealtimeEvent, undefined> {
    const { conversationId, state } = this;
    if (state === 'failed') throw ended(state);
    if (!this.#end) {
      const end = new AbortController();
      this.#end = end;
      this.onState((to) => to === 'closed' && end.abort());
      if (state === 'closed') end.abort();
    }
    return this.#client.events({ conversationId, signal: this.#end.signal });
  }

  /** Takes this subscription back, once. */
  unsubscribe(): void {
    const { state } = this;
    this.#over = true;
    if (state === 'closed') return;
    this.#standing.listeners.delete(this.#emitter);
    this.#emitter.emit('state', { to: 'closed', from: state });
    this.#emitter.clear();
    // What was refused is not subscribed to any more, whatever was since.
    if (this.#topic.standing === this.#standing && this.#topic.subscribers) {
      this.#client.unsubscribe(this.conversationId);
    }
  }

  /** `unsubscribe()`, for `await using`. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.unsubscribe();
  }
}

const ended = (state: SubscriptionState): WebSocketError =>
  webSocketError(`subscription ${state}`, { code: 'SUBSCRIPTION_ENDED' });
