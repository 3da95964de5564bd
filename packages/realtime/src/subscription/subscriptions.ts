import type { Delivery } from '../delivery/delivery.ts';
import type { Emitter } from '../emitter.ts';
import type { Events } from '../loops/events.ts';
import type { Connection } from '../socket/connection.ts';
import type { Position, RealtimeEvent } from '../types.ts';
import { type ConversationEvent, Standing } from './standing.ts';
import type { SubscriptionInput } from './states.ts';
import { Topic } from './topic.ts';

/** Conversations unsubscribed from that are remembered. */
const LEFT = 256;

/** The conversations that are subscribed to: what comes of them is told to whoever listens. */
export class Subscriptions {
  readonly topics: Map<string, Topic> = new Map();
  /** What sorts out what comes, once that is there. */
  delivery: Delivery | undefined;
  readonly #connection: Connection;
  readonly #emitter: Emitter;
  readonly #streams: ReadonlySet<Events>;
  /** Conversations unsubscribed from, the last ones of them: what still arrives of them is not wanted. */
  readonly left: Map<string, Topic> = new Map();

  constructor(connection: Connection, emitter: Emitter, streams: ReadonlySet<Events>) {
    this.#connection = connection;
    this.#emitter = emitter;
    this.#streams = streams;
  }

  /** Counts one more who wants a conversation. */
  join(conversationId: string, from: Position | undefined): Topic {
    let topic = this.topics.get(conversationId);
    if (!topic) {
      // Whoever comes back gets no message again that they have had.
      topic = this.left.get(conversationId) ?? new Topic(conversationId);
      this.left.delete(conversationId);
      topic.standing = new Standing();
      topic.from = from;
      this.topics.set(conversationId, topic);
      this.ask(conversationId);
      this.delivery?.join(topic);
    }
    topic.subscribers++;
    return topic;
  }

  /** One fewer; true when that was the last one. */
  quit(conversationId: string): boolean {
    const topic = this.topics.get(conversationId);
    return topic !== undefined && --topic.subscribers === 0 && this.leave(conversationId, 'unsubscribed');
  }

  /** Nothing of it is wanted, or to be had, any more. False when nobody wanted it. */
  leave(conversationId: string, why: SubscriptionInput): boolean {
    const topic = this.topics.get(conversationId);
    if (!topic) return false;
    topic.subscribers = 0;
    this.topics.delete(conversationId);
    this.left.set(conversationId, topic);
    if (this.left.size > LEFT) this.left.delete(this.left.keys().next().value as string);
    this.delivery?.leave(topic);
    topic.standing.step(why);
    return true;
  }

  /** What happened to the client happened to all of them. A copy: a handler may subscribe to others. */
  step(input: SubscriptionInput): void {
    for (const { standing } of [...this.topics.values()]) standing.step(input);
  }

  /** Asks the server for a conversation. */
  ask(conversationId: string): void {
    this.#connection.send({ type: 'subscribe', conversationId });
  }

  /** Tells a server that knows nothing what is wanted. */
  tell(): void {
    for (const conversationId of this.topics.keys()) this.ask(conversationId);
  }

  /** False when nothing of this conversation is wanted any more: a handler of the event before may have seen to that. */
  dispatch(topic: Topic | undefined, event: RealtimeEvent): boolean {
    if (topic?.subscribers === 0 || this.#connection.state === 'closed') return false;
    this.#tell(topic, event.type as ConversationEvent, event);
    for (const stream of this.#streams) stream.push(event);
    return true;
  }

  synced(topic: Topic, recovered: number): void {
    this.#tell(topic, 'synced', { conversationId: topic.conversationId, recovered });
  }

  #tell(topic: Topic | undefined, name: ConversationEvent, event: unknown): void {
    // A handler may end this life of it, and begin another.
    const standing = topic?.standing;
    this.#emitter.emit(name, event as never);
    standing?.emit(name, event as never);
  }
}
