import type { Emitter } from '../emitter.ts';
import type { RealtimeEventMap } from '../types.ts';
import { SUBSCRIPTION_TABLE, type SubscriptionInput, type SubscriptionState } from './states.ts';

/** The events of {@link RealtimeEventMap} that are of one conversation. */
export type ConversationEvent = 'message' | 'message_status' | 'conversation_update' | 'typing' | 'gap' | 'synced';

/** What those who hold a subscription can listen to. */
export type SubscriptionEventMap = Pick<RealtimeEventMap, ConversationEvent> & {
  state: { to: SubscriptionState; from: SubscriptionState };
};

/** One life of a subscription, from `subscribe()` to its end: its state, as the table has it, and who listens. */
export class Standing {
  state: SubscriptionState = 'pending';
  /** Only those with handlers: few of thousands of subscriptions have any of their own. */
  readonly listeners: Set<Emitter<SubscriptionEventMap>> = new Set();

  step(input: SubscriptionInput): void {
    const from = this.state;
    const [to] = SUBSCRIPTION_TABLE[from][input] ?? [];
    if (!to) return;
    this.state = to;
    this.emit('state', { to, from });
    if (to !== 'closed') return;
    for (const one of this.listeners) one.clear();
    this.listeners.clear();
  }

  emit<Name extends keyof SubscriptionEventMap>(name: Name, event: SubscriptionEventMap[Name]): void {
    // A copy: whoever begins to listen meanwhile has not heard this.
    if (this.listeners.size > 0) for (const one of [...this.listeners]) one.emit(name, event);
  }
}
