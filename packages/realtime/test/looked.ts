// What a look at a history brings a conversation, in the hands of tests.

import type { Message, RealtimeEvent } from '@linktor/realtime';
import { merge } from '../src/history/merge.ts';
import type { Scan } from '../src/history/scan.ts';
import type { Timeline } from '../src/history/timeline.ts';
import { Topic } from '../src/subscription/topic.ts';
import { messageOf } from './messages.ts';

export const TOPIC: Topic = new Topic('conv_1');

/** Takes up all of it, at once. */
export const take = (
  timeline: Timeline,
  messages: readonly Message[],
  more: Partial<Scan> = {},
  max = 1_000,
): { events: RealtimeEvent[]; recovered: number } => {
  const held = timeline.held ?? [];
  timeline.held = undefined;
  const scan: Scan = { messages: [...messages], reached: true, cut: false, unreadable: [], ...more };
  const all = merge(timeline, scan, held, max);
  const events: RealtimeEvent[] = [];
  for (;;) {
    const next = all.next();
    if (next.done) return { events, recovered: next.value };
    events.push(next.value);
  }
};

export const live = (n: number, fields: Partial<Message> = {}): RealtimeEvent => ({
  type: 'message',
  conversationId: 'conv_1',
  message: messageOf(n, 'conv_1', fields),
});
/** What was delivered, briefly. */
export const brief = (events: readonly RealtimeEvent[]): string[] =>
  events.map((event) => {
    if (event.type === 'gap')
      return `gap ${event.reason} ${event.messageIds ?? `${event.after?.id}..${event.before?.id}`}`;
    if (event.type !== 'message') return event.type;
    return `${event.message.id.slice(4)}${event.recovered ? ' recovered' : ''}${event.late ? ' late' : ''}`;
  });
