import type { Scan } from './backfill.ts';
import type { Message } from './frames.ts';
import type { Timeline } from './timeline.ts';
import { compareTimes } from './times.ts';
import type { MessageRef, RealtimeEvent, RealtimeMessageEvent } from './types.ts';

/** The events that come of reading the history, in order of delivery, and how many of them the history brought. */
export interface Merged {
  events: RealtimeEvent[];
  recovered: number;
}

/** Takes up what a look at the history found, together with the events held meanwhile. */
export function merge(timeline: Timeline, scan: Scan): Merged {
  const held = timeline.held ?? [];
  timeline.held = undefined;
  const live = held.filter((event) => event.type === 'message');
  if (!timeline.settled) begin(timeline, scan.messages, live);
  const events: RealtimeEvent[] = [];
  if (!scan.complete) events.push(timeline.gap('bound', { before: scan.messages[0] }));
  const { missing, forgotten } = findMissing(timeline, scan.messages, live);
  if (forgotten.length > 0) events.push(timeline.gap('forgotten', { messageIds: forgotten }));
  const { accepted, late } = accept(timeline, inOrder(timeline, missing, live));
  if (late.length > 0) events.push(timeline.late(late));
  // What is not a message says how things stand now, so it comes after the messages that led there.
  events.push(...accepted, ...held.filter((event) => event.type !== 'message'));
  timeline.settled = scan.messages.at(-1) ?? timeline.settled ?? EMPTY;
  timeline.unsettled = 0;
  return { events, recovered: accepted.filter((event) => event.recovered).length };
}

/** The place before the first message of an empty conversation. */
const EMPTY: MessageRef = { id: '', createdAt: '' };

/** The first look at the history: what is in it was there before, except what came after the first live message. */
const begin = (timeline: Timeline, messages: readonly Message[], live: readonly RealtimeMessageEvent[]): void => {
  let first = timeline.floor;
  for (const { message } of live) if (!first || compareTimes(message.createdAt, first.createdAt) < 0) first = message;
  const listed = first ? messages.findIndex(({ id }) => id === first.id) : messages.length;
  messages.forEach((message, index) => {
    const old = listed >= 0 ? index < listed : compareTimes(message.createdAt, first!.createdAt) <= 0;
    if (!old || timeline.knows(message.id)) return;
    timeline.remember(message.id, message.createdAt);
    if (!timeline.last || compareTimes(timeline.last.createdAt, message.createdAt) <= 0) timeline.last = message;
  });
  timeline.floor = first ?? messages.at(-1) ?? EMPTY;
};

/** What the history has and this client has not: to be delivered, or, where that might be for the second time, named. */
const findMissing = (
  timeline: Timeline,
  messages: readonly Message[],
  live: readonly RealtimeMessageEvent[],
): { missing: Message[]; forgotten: string[] } => {
  const { floor, horizon, settled } = timeline;
  const missing: Message[] = [];
  const forgotten: string[] = [];
  const waiting = new Set(live.map(({ message }) => message.id));
  for (const message of messages) {
    const { id, createdAt } = message;
    if (timeline.knows(id) || (floor && compareTimes(createdAt, floor.createdAt) < 0)) continue;
    const doubtful = horizon !== undefined && compareTimes(createdAt, horizon) <= 0 && !waiting.has(id);
    if (!doubtful) missing.push(message);
    // What an earlier look has settled is not in doubt again.
    else if (!settled || compareTimes(createdAt, settled.createdAt) > 0) forgotten.push(id);
  }
  return { missing, forgotten };
};

/** Recovered and live messages in order of time. The history's own order breaks ties; what it lacks comes after. */
const inOrder = (
  { conversationId }: Timeline,
  missing: readonly Message[],
  live: readonly RealtimeMessageEvent[],
): RealtimeMessageEvent[] => {
  const known = new Map(live.map((event) => [event.message.id, event]));
  const listed = new Set(missing.map(({ id }) => id));
  const events = missing.map(
    (message): RealtimeMessageEvent =>
      known.get(message.id) ?? { type: 'message', conversationId, message, recovered: true },
  );
  events.push(...live.filter(({ message }) => !listed.has(message.id)));
  return events.sort((a, b) => compareTimes(a.message.createdAt, b.message.createdAt));
};

const accept = (
  timeline: Timeline,
  events: readonly RealtimeMessageEvent[],
): { accepted: RealtimeMessageEvent[]; late: string[] } => {
  const accepted: RealtimeMessageEvent[] = [];
  const late: string[] = [];
  for (const event of events) {
    const arrival = timeline.accept(event.message);
    if (arrival === 'duplicate') continue;
    if (arrival === 'late') {
      event.late = true;
      late.push(event.message.id);
    }
    accepted.push(event);
  }
  return { accepted, late };
};
