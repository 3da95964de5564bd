import fc from 'fast-check';
import { expect, test } from 'vitest';
import { brief, live, TOPIC, take } from '../../test/looked.ts';
import { messageOf, messagesOf } from '../../test/messages.ts';
import type { Message } from '../socket/frames.ts';
import type { RealtimeEvent } from '../types.ts';
import { merge } from './merge.ts';
import type { Scan } from './scan.ts';
import { Timeline } from './timeline.ts';

const status: RealtimeEvent = {
  type: 'message_status',
  conversationId: 'conv_1',
  messageId: 'msg_3',
  status: 'read',
  timestamp: '2026-03-02T14:00:03Z',
};

const begun = (to: number, size = 100): Timeline => {
  const timeline = new Timeline(TOPIC, size, 0);
  take(timeline, messagesOf(1, to));
  return timeline;
};

test('the first look delivers no history', () => {
  const timeline = new Timeline(TOPIC, 100, 200);
  expect(take(timeline, messagesOf(1, 3))).toEqual({ events: [], recovered: 0 });
  expect(timeline.settled?.id).toBe('msg_3');
});

test('the newest message that was there before the first look is never in doubt', () => {
  const timeline = new Timeline(TOPIC, 100, 200);
  take(timeline, messagesOf(1, 3));
  take(timeline, messagesOf(4, 5));
  // Read further back than the time before: by then its id is forgotten.
  expect(brief(take(timeline, messagesOf(1, 6)).events)).toEqual(['6 recovered']);
});

test('the first look keeps what came live meanwhile, and what is missing after it', () => {
  const timeline = new Timeline(TOPIC, 100, 200);
  timeline.held = [live(4), live(6)];
  const { events } = take(timeline, messagesOf(1, 6));
  expect(brief(events)).toEqual(['4', '5 recovered', '6']);
});

test('what was missed comes in order with what was held, other events after it', () => {
  const timeline = begun(3);
  timeline.held = [status, live(7), live(6)];
  const { events, recovered } = take(timeline, messagesOf(1, 6));
  expect(brief(events)).toEqual(['4 recovered', '5 recovered', '6', '7', 'message_status']);
  expect(recovered).toBe(2);
});

test('a message found behind one that was delivered is named, then delivered', () => {
  const timeline = begun(3);
  timeline.accept(messageOf(5));
  const { events } = take(timeline, messagesOf(1, 6));
  expect(brief(events)).toEqual(['gap late msg_4', '4 recovered late', '6 recovered']);
});

test('an empty history is a place to begin, too', () => {
  const timeline = new Timeline(TOPIC, 100, 200);
  take(timeline, []);
  timeline.accept(messageOf(2));
  expect(brief(take(timeline, messagesOf(1, 2)).events)).toEqual(['gap late msg_1', '1 recovered late']);
});

test('more was missed than is fetched: the newest come, and there is something between the bounds', () => {
  const timeline = begun(3);
  const { events } = take(timeline, messagesOf(5, 11), { reached: false }, 2);
  expect(brief(events)).toEqual(['gap bound msg_3..msg_10', '10 recovered', '11 recovered']);
  // Said once.
  expect(take(timeline, messagesOf(5, 11)).events).toEqual([]);
});

test('where nothing is fetched at all, what was missed has no end that is known, and is said once', () => {
  const timeline = new Timeline(TOPIC, 100, 200);
  take(timeline, messagesOf(1, 3));
  // The one message that was missed must lie within the bounds, whoever closes the gap by listing what is between them.
  expect(brief(take(timeline, messagesOf(1, 4), {}, 0).events)).toEqual(['gap bound msg_3..undefined']);
  expect(timeline.line).toBe(Date.parse(messageOf(4).createdAt));
  expect(take(timeline, messagesOf(1, 4), {}, 0).events).toEqual([]);
});

test('what a look has settled is in no doubt again, though its id is forgotten since', () => {
  const timeline = begun(1, 2);
  for (let n = 2; n <= 8; n++) timeline.accept(messageOf(n));
  expect(brief(take(timeline, messagesOf(1, 8)).events)).toEqual(['gap forgotten msg_2,msg_3,msg_4,msg_5']);
  take(timeline, messagesOf(7, 10));
  expect(timeline.knows('msg_3')).toBe(false);
  expect(take(timeline, messagesOf(1, 10)).events).toEqual([]);
});

test('what another life had, and the history did not list for a while, is doubtful when it comes up again', () => {
  const timeline = new Timeline(TOPIC, 100, 200);
  const since = messageOf(1).createdAt;
  timeline.resume({ ...messageOf(5), since, ids: ['msg_2', 'msg_3', 'msg_4'] });
  expect(brief(take(timeline, messagesOf(6, 7)).events)).toEqual(['6 recovered', '7 recovered']);
  expect(brief(take(timeline, messagesOf(2, 7)).events)).toEqual(['gap forgotten msg_2,msg_3,msg_4,msg_5']);
});

test('a message that waited is no bound for what was missed after it', () => {
  const timeline = begun(3);
  timeline.held = [live(4)];
  const { events } = take(timeline, messagesOf(1, 12), { reached: false }, 2);
  expect(brief(events)).toEqual(['gap bound msg_3..msg_11', '4', '11 recovered', '12 recovered']);
});

test('when news arrived between the reading and now, what lies behind is left to the next look', () => {
  const timeline = begun(3);
  for (const n of [9, 10, 11]) timeline.accept(messageOf(n));
  expect(brief(take(timeline, messagesOf(8, 11), { reached: false }, 2).events)).toEqual([
    'gap late msg_8',
    '8 recovered late',
  ]);
  expect(timeline.settled?.id).toBe('msg_3');
});

test('what may have been delivered and forgotten is named once, not delivered', () => {
  const timeline = begun(1, 4);
  for (const n of [2, 3, 5, 6, 8, 9, 10, 11, 12]) timeline.accept(messageOf(n));
  const { events } = take(timeline, messagesOf(1, 13));
  expect(brief(events)).toEqual([
    'gap forgotten msg_2,msg_3,msg_4,msg_5,msg_6',
    'gap late msg_7',
    '7 recovered late',
    '13 recovered',
  ]);
  expect(take(timeline, messagesOf(1, 13)).events).toEqual([]);
});

test('what was forgotten since an empty history is named as well', () => {
  // A place without a time is before every time, not equal to it.
  const timeline = new Timeline(TOPIC, 2, 0);
  take(timeline, []);
  for (const n of [1, 3, 4, 5, 6, 7, 8]) timeline.accept(messageOf(n));
  expect(brief(take(timeline, messagesOf(1, 8)).events)).toEqual(['gap forgotten msg_1,msg_2,msg_3,msg_4,msg_5']);
});

test('a live frame older than what is remembered is named, not delivered: it may be a second one', () => {
  const timeline = begun(1, 2);
  for (const n of [2, 3, 4, 5, 6, 7, 8]) timeline.accept(messageOf(n));
  expect(timeline.accept(messageOf(2))).toBe('doubtful');
  // Once.
  expect(timeline.accept(messageOf(2))).toBe('duplicate');
  timeline.held = [live(3)];
  expect(brief(take(timeline, messagesOf(8, 8)).events)).toEqual(['gap forgotten msg_3']);
});

test('an unknown message of the very time of the newest one is missing', () => {
  const { createdAt } = messageOf(2);
  const twin = (n: number): Message => messageOf(n, 'conv_1', { createdAt });
  const timeline = new Timeline(TOPIC, 100, 200);
  take(timeline, [messageOf(1), twin(2), twin(3)]);
  timeline.accept(twin(5));
  expect(brief(take(timeline, [messageOf(1), twin(2), twin(3), twin(4), twin(5)]).events)).toEqual(['4 recovered']);
});

test('a message listed late is found among what was listed before', () => {
  const timeline = begun(1);
  take(timeline, [messageOf(1), messageOf(3), messageOf(4)]);
  expect(brief(take(timeline, messagesOf(1, 4)).events)).toEqual(['gap late msg_2', '2 recovered late']);
});

test('a history that was deleted is no gap; one that ends with a full page, short of what was known, is', () => {
  expect(take(begun(5), messagesOf(7, 8)).events.map(({ type }) => type)).toEqual(['message', 'message']);
  expect(take(begun(5), []).events).toEqual([]);
  expect(brief(take(begun(5), messagesOf(7, 8), { cut: true }).events)[0]).toBe('gap unlisted msg_5..msg_7');
  expect(brief(take(begun(5), messagesOf(5, 6), { cut: true }).events)).toEqual(['6 recovered']);
});

test('entries without a time are named once, those from before not at all', () => {
  const timeline = new Timeline(TOPIC, 100, 200);
  take(timeline, messagesOf(1, 2), { unreadable: ['msg_0'] });
  expect(brief(take(timeline, messagesOf(1, 3), { unreadable: ['msg_0', 'msg_x'] }).events)).toEqual([
    'gap unreadable msg_x',
    '3 recovered',
  ]);
  expect(take(timeline, messagesOf(1, 3), { unreadable: ['msg_0', 'msg_x'] }).events).toEqual([]);
});

test('whoever stops asking has had none of the rest', () => {
  const timeline = begun(3);
  const scan: Scan = { messages: messagesOf(1, 6), reached: true, cut: false, unreadable: [] };
  expect(merge(timeline, scan, [], 100).next().value).toMatchObject({ message: { id: 'msg_4' } });
  expect(brief(take(timeline, messagesOf(1, 6)).events)).toEqual(['5 recovered', '6 recovered']);
});

test('messages of the same moment keep the order of the history', () => {
  const timeline = begun(1);
  const { createdAt } = messageOf(2);
  const twins = [3, 4, 5].map((n) => messageOf(n, 'conv_1', { createdAt }));
  const { events } = take(timeline, [messageOf(1), messageOf(2), ...twins]);
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
      const timeline = new Timeline(TOPIC, 1000, 200);
      const delivered: RealtimeEvent[] = [];
      let newest = history;
      const look = (): void => {
        delivered.push(...take(timeline, messagesOf(1, newest)).events);
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
