import type { Topic } from '../subscription/topic.ts';
import type { MessageRef, RealtimeGap } from '../types.ts';
import type { Arriving, Delivery, DeliveryClient } from './delivery.ts';
import { receive } from './incoming.ts';
import { Seen } from './seen.ts';

/** Delivers what comes, once, and names what nobody can find again. */
export class WithoutHistory implements Delivery {
  readonly #client: DeliveryClient;
  readonly #dedupeSize: number;
  /** For messages of conversations nobody subscribed to: duplicates are dropped, nothing else is promised. */
  readonly #unsubscribed: Seen;
  #up = false;
  #before = false;

  constructor(client: DeliveryClient, dedupeSize: number) {
    this.#client = client;
    this.#dedupeSize = dedupeSize;
    this.#unsubscribed = new Seen(dedupeSize);
  }

  receive(text: string): void {
    receive(text, this.#client, this);
  }

  take(topic: Topic | undefined, event: Arriving): void {
    const { subscriptions } = this.#client;
    if (event.type === 'message') {
      const seen = topic ? this.#of(topic) : this.#unsubscribed;
      const arrival = seen.accept(event.message);
      if (arrival === 'duplicate') return;
      if (topic && arrival === 'late') {
        const gap: RealtimeGap = { ...gapOf(topic, 'late', 'before', seen.last), messageIds: [event.message.id] };
        if (!subscriptions.dispatch(topic, gap)) return;
        subscriptions.dispatch(topic, { ...event, late: true });
        return;
      }
    }
    subscriptions.dispatch(topic, event);
  }

  join({ standing }: Topic): void {
    if (this.#up) standing.step('served');
  }

  leave(): void {}

  up(): void {
    this.#up = true;
    const { subscriptions } = this.#client;
    // A copy: a handler may subscribe to others.
    for (const topic of [...subscriptions.topics.values()]) {
      if (this.#before) subscriptions.dispatch(topic, gapOf(topic, 'no-backfill', 'after', this.#of(topic).last));
      this.join(topic);
    }
    this.#before = true;
  }

  down(): void {
    this.#up = false;
  }

  end(): void {}

  suspect(): void {}

  #of(topic: Topic): Seen {
    topic.seen ??= new Seen(this.#dedupeSize);
    return topic.seen;
  }
}

const gapOf = (
  { conversationId }: Topic,
  reason: 'late' | 'no-backfill',
  bound: 'after' | 'before',
  last: MessageRef | undefined,
): RealtimeGap => ({
  type: 'gap',
  conversationId,
  reason,
  ...(last && { [bound]: { id: last.id, createdAt: last.createdAt } }),
});
