import type { Handler } from '../emitter.ts';
import { webSocketError } from '../error.ts';
import type { State } from '../socket/machine.ts';
import type { Position, RealtimeEvent, RealtimeEventMap } from '../types.ts';
import type { Topic } from './topic.ts';

/**
 * Where a subscription stands.
 *
 * - `pending`: not served yet: no connection has been open, or its history has not been read for the first time.
 * - `live`: frames flow, and everything up to now is delivered or named.
 * - `recovering`: the connection is gone, or the history is not read (or cannot be) since something may have been missed.
 * - `failed`: the server refused it, or the client has failed. `subscribe()`, or `connect()`, asks again.
 * - `closed`: `unsubscribe()` was called.
 */
export type SubscriptionState = 'pending' | 'live' | 'recovering' | 'failed' | 'closed';

/** What {@link Subscription} needs of its client. */
export interface SubscriptionClient {
  readonly state: State;
  unsubscribe(conversationId: string): void;
  on<Name extends keyof RealtimeEventMap>(name: Name, handler: Handler<RealtimeEventMap[Name]>): () => void;
  events(options: { conversationId: string }): AsyncIterator<RealtimeEvent, undefined>;
}

/** The events of {@link RealtimeEventMap} that are of one conversation. */
export type ConversationEvent = 'message' | 'message_status' | 'conversation_update' | 'typing' | 'gap' | 'synced';

/** One conversation that is subscribed to, as `Realtime.subscribe()` returns it. */
export class Subscription implements AsyncDisposable {
  readonly conversationId: string;
  readonly #topic: Topic;
  readonly #client: SubscriptionClient;
  readonly #watchers = new Set<() => void>();
  readonly #life: number;
  #over = false;

  constructor(topic: Topic, client: SubscriptionClient) {
    this.conversationId = topic.conversationId;
    this.#topic = topic;
    this.#life = topic.life;
    this.#client = client;
  }

  /** Where it stands. */
  get state(): SubscriptionState {
    const { timeline } = this.#topic;
    const { state } = this.#client;
    if (this.#over) return 'closed';
    if (!this.#served || state === 'failed') return 'failed';
    // Without a history there is nothing to wait for but the connection.
    if (state === 'connected' && (timeline?.current ?? true)) return 'live';
    return timeline?.settled ? 'recovering' : 'pending';
  }

  /** False once the server has refused it, whatever was subscribed to since. */
  get #served(): boolean {
    return this.#topic.subscribers > 0 && this.#topic.life === this.#life;
  }

  /**
   * How far this conversation has been delivered, for `subscribe(id, { from })` of another client or process.
   * `undefined` until its history has been read, and without `backfill`.
   */
  get position(): Position | undefined {
    return this.#topic.timeline?.position;
  }

  /**
   * Resolves when it is `live`.
   *
   * @throws WebSocketError `SUBSCRIPTION_ENDED` when it has `failed` or is `closed`, now or before that.
   */
  live(): Promise<void> {
    return new Promise((resolve, reject) => {
      const look = (state: SubscriptionState): void => {
        if (state === 'live') resolve();
        else if (state === 'closed' || state === 'failed') {
          reject(webSocketError(`subscription ${state}`, { code: 'SUBSCRIPTION_ENDED' }));
        } else return;
        off();
      };
      const off = this.onState(look);
      look(this.state);
    });
  }

  /** Calls `handler` for the events of this conversation, until it is unsubscribed from. Returns what removes it. */
  on<Name extends ConversationEvent>(name: Name, handler: Handler<RealtimeEventMap[Name]>): () => void {
    return this.#client.on(name, (event) =>
      !this.#over && event.conversationId === this.conversationId ? handler(event) : undefined,
    );
  }

  /** Calls `handler` with the new and the old state whenever {@link state} changes. Returns what removes it. */
  onState(handler: (to: SubscriptionState, from: SubscriptionState) => void): () => void {
    let from = this.state;
    const look = (): void => {
      const before = from;
      from = this.state;
      if (from !== before) handler(from, before);
    };
    this.#watchers.add(look);
    const offs = (['state', 'synced', 'gap', 'refused'] as const).map((name) => this.#client.on(name, look));
    return () => {
      this.#watchers.delete(look);
      for (const off of offs) off();
    };
  }

  /** The events of this conversation from now on; see `Realtime.events()`. */
  [Symbol.asyncIterator](): AsyncIterator<RealtimeEvent, undefined> {
    // Its own id is all that it has of the options.
    return this.#client.events(this);
  }

  /** Takes this subscription back, once. */
  unsubscribe(): void {
    if (this.#over) return;
    this.#over = true;
    if (this.#served) this.#client.unsubscribe(this.conversationId);
    for (const look of [...this.#watchers]) look();
  }

  /** `unsubscribe()`, for `await using`. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.unsubscribe();
  }
}
