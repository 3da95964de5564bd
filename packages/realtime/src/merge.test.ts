import fc from 'fast-check';
import { expect, test } from 'vitest';
import { messageOf, messagesOf } from '../test/messages.ts';
import { merge } from './merge.ts';
import { Timeline } from './timeline.ts';
import type { RealtimeEvent } from './types.ts';

const live = (n: number): RealtimeEvent => ({ type: 'message', conversationId: 'conv_1', message: messageOf(n) });
const status: RealtimeEvent = {
  type: 'message_status',
  conversationId: 'conv_1',
  messageId: 'msg_3',
  status: 'read',
  timestamp: '2026-03-02T14:00:03Z',
};

/** What was delivered, briefly. */
const brief = (events: readonly RealtimeEvent[]): string[] =>
  events.map((event) => {
    if (event.type === 'gap')
      return `gap ${event.reason} ${event.messageIds ?? `${event.after?.id}..${event.before?.id}`}`;
    if (event.type !== 'message') return event.type;
    return `${event.message.id.slice(4)}${event.recovered ? ' recovered' : ''}${event.late ? ' late' : ''}`;
  });

const begun = (to: number, size = 100): Timeline => {
  const timeline = new Timeline('conv_1', size);
  merge(timeline, { messages: messagesOf(1, to), complete: true });
  return timeline;
};

test('the first look delivers no history', () => {
  const timeline = new Timeline('conv_1', 100);
  expect(merge(timeline, { messages: messagesOf(1, 3), complete: true })).toEqual({ events: [], recovered: 0 });
  expect(timeline.settled?.id).toBe('msg_3');
});

test('the first look keeps what came live meanwhile, and what is missing after it', () => {
  const timeline = new Timeline('conv_1', 100);
  timeline.held = [live(4), live(6)];
  const { events } = merge(timeline, { messages: messagesOf(1, 6), complete: true });
  expect(brief(events)).toEqual(['4', '5 recovered', '6']);
});

test('what was missed comes in order with what was held, other events after it', () => {
  const timeline = begun(3);
  timeline.held = [status, live(7), live(6)];
  const { events, recovered } = merge(timeline, { messages: messagesOf(1, 6), complete: true });
  expect(brief(events)).toEqual(['4 recovered', '5 recovered', '6', '7', 'message_status']);
  expect(recovered).toBe(2);
});

test('a message found behind one that was delivered is named, then delivered', () => {
  const timeline = begun(3);
  timeline.accept(messageOf(5));
  const { events } = merge(timeline, { messages: messagesOf(1, 6), complete: true });
  expect(brief(events)).toEqual(['gap late msg_4', '4 recovered late', '6 recovered']);
});

test('an empty history is a place to begin, too', () => {
  const timeline = new Timeline('conv_1', 100);
  merge(timeline, { messages: [], complete: true });
  timeline.accept(messageOf(2));
  expect(brief(merge(timeline, { messages: messagesOf(1, 2), complete: true }).events)).toEqual([
    'gap late msg_1',
    '1 recovered late',
  ]);
});

test('a history that could not be read to the watermark leaves a gap with bounds', () => {
  const timeline = begun(3);
  const { events } = merge(timeline, { messages: messagesOf(10, 11), complete: false });
  expect(brief(events)).toEqual(['gap bound msg_3..msg_10', '10 recovered', '11 recovered']);
});

test('what may have been delivered and forgotten is named once, not delivered', () => {
  const timeline = begun(1, 4);
  for (const n of [2, 3, 4, 6, 7, 8, 9, 10, 11, 12]) timeline.accept(messageOf(n));
  const scan = { messages: messagesOf(1, 13), complete: true };
  const { events } = merge(timeline, scan);
  expect(brief(events)).toEqual([
    'gap forgotten msg_2,msg_3,msg_4',
    'gap late msg_5',
    '5 recovered late',
    '13 recovered',
  ]);
  expect(merge(timeline, scan).events).toEqual([]);
});

test('messages of the same moment keep the order of the history', () => {
  const timeline = begun(1);
  const { createdAt } = messageOf(2);
  const twins = [3, 4, 5].map((n) => messageOf(n, 'conv_1', { createdAt }));
  const { events } = merge(timeline, { messages: [messageOf(1), messageOf(2), ...twins], complete: true });
  expect(brief(events)).toEqual(['2 recovered', '3 recovered', '4 recovered', '5 recovered']);
});

test('however live messages and looks interleave, each message after the first look is delivered exactly once', () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constant('live' as const), drop: fc.boolean(), twice: fc.boolean() }),
    fc.record({ kind: fc.constant('look' as const) }),
    fc.record({ kind: fc.constant('hold' as const) }),
  );
  fc.assert(
    fc.property(fc.nat(5), fc.array(step, { maxLength: 60 }), (history, steps) => {
      const timeline = new Timeline('conv_1', 1000);
      const delivered: RealtimeEvent[] = [];
      let newest = history;
      const look = (): void => {
        delivered.push(...merge(timeline, { messages: messagesOf(1, newest), complete: true }).events);
      };
      look();
      for (const one of steps) {
        if (one.kind === 'look') look();
        else if (one.kind === 'hold') timeline.held ??= [];
        else {
          newest++;
          for (let n = one.drop ? 0 : one.twice ? 2 : 1; n > 0; n--) {
            if (timeline.held) timeline.held.push(live(newest));
            else if (timeline.accept(messageOf(newest)) !== 'duplicate') delivered.push(live(newest));
          }
        }
      }
      look();
      const messages = delivered.filter((event) => event.type === 'message');
      const numbers = messages.map(({ message }) => Number(message.id.slice(4)));
      expect([...numbers].sort((a, b) => a - b)).toEqual(
        messagesOf(history + 1, newest).map(({ id }) => Number(id.slice(4))),
      );
      const inTime = messages.filter(({ late }) => !late).map(({ message }) => message.createdAt);
      expect(inTime).toEqual([...inTime].sort());
      const named = delivered.flatMap((event) => (event.type === 'gap' ? (event.messageIds ?? []) : []));
      expect(messages.filter(({ late }) => late).map(({ message }) => message.id)).toEqual(named);
    }),
    { seed: 7, numRuns: 300 },
  );
});
