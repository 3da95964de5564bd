import type { Message } from '../socket/frames.ts';
import { compareTimes, readable } from '../times.ts';
import type { RealtimeEvent, RealtimeMessageEvent } from '../types.ts';
import { NOWHERE } from './place.ts';
import type { Scan } from './scan.ts';
import type { Timeline } from './timeline.ts';

/** What a message in the history is to this client. */
type Standing =
  /** Delivered, named, or none of its business. */
  | 'known'
  /** To be delivered. */
  | 'missing'
  /** May have been delivered so long ago that its id is forgotten. */
  | 'doubtful';

/** What a message in the history is to this client. */
export const standing = (timeline: Timeline, { id, createdAt }: Message): Standing => {
  const { floor, horizon, line } = timeline;
  if (timeline.knows(id) || id === floor?.id) return 'known';
  if (floor && compareTimes(createdAt, floor.createdAt) < 0) return 'known';
  if (horizon === undefined || compareTimes(createdAt, horizon) > 0) return 'missing';
  // What an earlier look has settled is not in doubt again.
  return Date.parse(createdAt) < line ? 'known' : 'doubtful';
};

/**
 * Brings together what the history has, what was held meanwhile, and what this client knows. Each event is noted as it is
 * asked for: whoever stops asking has had none of the rest, and the next look finds it again.
 *
 * @returns How many messages the history brought.
 */
export function* merge(
  timeline: Timeline,
  scan: Scan,
  held: readonly RealtimeEvent[],
  max: number,
): Generator<RealtimeEvent, number, undefined> {
  const live = held.filter((event) => event.type === 'message');
  const old = timeline.settled ? undefined : begin(timeline, scan.messages, live);
  const waiting = new Set(live.map(({ message }) => message.id));
  // What waited is delivered where the history lists it, the first of all included.
  const open = scan.messages.filter(
    (message) => !old?.has(message.id) && (waiting.has(message.id) || standing(timeline, message) !== 'known'),
  );
  // The newest count; what is beyond them is known to exist, and is not fetched.
  const fetched = open.filter(({ id }) => !waiting.has(id));
  const beyond = new Set(fetched.splice(0, Math.max(0, fetched.length - max)));
  const kept = open.filter((message) => !beyond.has(message));
  // Not one that was held: that may have come before some that are not fetched.
  const [first] = fetched;
  if (beyond.size > 0) yield beyondReach(timeline, scan.messages, beyond, first);
  else if (cut(timeline, scan)) yield timeline.gap('unlisted', { before: scan.messages[0] });
  const missing: Message[] = [];
  const named: Message[] = [];
  for (const message of kept) {
    const doubtful = standing(timeline, message) === 'doubtful' && !waiting.has(message.id);
    (doubtful ? named : missing).push(message);
  }
  if (named.length > 0) yield timeline.gap('forgotten', { messageIds: named.map(({ id }) => id) });
  yield* unreadable(timeline, scan.unreadable);
  const recovered = yield* deliver(timeline, inOrder(timeline, missing, live));
  // What is not a message says how things stand now, so it comes after the messages that led there.
  yield* held.filter((event) => event.type !== 'message');
  // Between the scan and now some of what was news may have arrived: then what lies behind it is for the next look.
  if (beyond.size > 0) timeline.settle(scan.messages, first ?? scan.messages.at(-1));
  else if (scan.reached) timeline.settle(scan.messages);
  return recovered;
}

/** Messages in order of time, after the gap that names those among them that come late. */
function* deliver(
  timeline: Timeline,
  events: readonly RealtimeMessageEvent[],
): Generator<RealtimeEvent, number, undefined> {
  const late = events.filter(({ message }) => timeline.comesLate(message)).map(({ message }) => message.id);
  if (late.length > 0) yield timeline.late([...new Set(late)]);
  let recovered = 0;
  for (const event of events) {
    const arrival = timeline.accept(event.message);
    if (arrival === 'duplicate') continue;
    if (arrival === 'doubtful') {
      yield timeline.gap('forgotten', { messageIds: [event.message.id] });
      continue;
    }
    if (arrival === 'late') event.late = true;
    if (event.recovered) recovered++;
    yield event;
  }
  return recovered;
}

/** Names entries of the history that are no messages, as far as no look has found them before. */
function* unreadable(timeline: Timeline, ids: readonly string[]): Generator<RealtimeEvent, void, undefined> {
  const messageIds = ids.filter((id) => !timeline.unreadable.has(id) && !timeline.knows(id));
  for (const id of ids) timeline.unreadable.add(id);
  // What was there before the first look is none of ours; without a time there is no telling, and no harm.
  if (messageIds.length === 0 || !timeline.settled) return;
  yield { type: 'gap', conversationId: timeline.conversationId, reason: 'unreadable', messageIds };
}

/** The gap that has what is not fetched between its bounds: there is at least that. */
const beyondReach = (
  timeline: Timeline,
  messages: readonly Message[],
  beyond: ReadonlySet<Message>,
  before: Message | undefined,
): RealtimeEvent => {
  const oldest = messages.findIndex((message) => beyond.has(message));
  const { settled } = timeline;
  const behind = settled?.id && compareTimes((messages[oldest] as Message).createdAt, settled.createdAt) <= 0;
  const bounds = { before, ...(behind ? { after: messages[oldest - 1] ?? NOWHERE } : {}) };
  const missed = [...beyond].some((message) => standing(timeline, message) === 'missing');
  return timeline.gap(missed ? 'bound' : 'forgotten', bounds);
};

/** Whether a list that is said to be whole may have been cut off: it ends with a full page, short of what was known. */
const cut = ({ settled }: Timeline, { cut: full, messages }: Scan): boolean =>
  full && !!settled?.id && compareTimes((messages[0] as Message).createdAt, settled.createdAt) > 0;

/**
 * The first look at the history: what is in it was there before, except what came after the first live message.
 *
 * @returns The ids that were there before.
 */
const begin = (
  timeline: Timeline,
  messages: readonly Message[],
  live: readonly RealtimeMessageEvent[],
): Set<string> => {
  let first = timeline.floor;
  for (const { message } of live) {
    if (readable(message.createdAt) && !(first && compareTimes(message.createdAt, first.createdAt) >= 0))
      first = message;
  }
  const listed = first ? messages.findIndex(({ id }) => id === first.id) : messages.length;
  const old = messages.filter((message, index) =>
    listed >= 0 ? index < listed : compareTimes(message.createdAt, first!.createdAt) <= 0,
  );
  const newest = old.at(-1);
  if (newest && !(timeline.last && compareTimes(timeline.last.createdAt, newest.createdAt) > 0)) timeline.last = newest;
  timeline.floor = first ?? messages.at(-1) ?? NOWHERE;
  return new Set(old.map(({ id }) => id));
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
