import type { RealtimeMessageEvent } from '@linktor/realtime';
import { expect, test } from 'vitest';
import { messageOf } from '../../test/messages.ts';
import { Progress } from './progress.ts';

const event = (n: number, fields: Partial<RealtimeMessageEvent> = {}, createdAt?: string): RealtimeMessageEvent => ({
  type: 'message',
  conversationId: 'conv_1',
  message: messageOf(n, 'conv_1', createdAt === undefined ? {} : { createdAt }),
  ...fields,
});
const time = (n: number): string => messageOf(n).createdAt;
const place = (n: number): { id: string; createdAt: string } => ({ id: `msg_${n}`, createdAt: time(n) });

test('nothing had and nothing promised is no place to go on from', () => {
  expect(new Progress().position).toBeUndefined();
});

test('without a word of the leader, the first message had is where it begins', () => {
  const progress = new Progress();
  for (const n of [3, 4]) expect(progress.accept(event(n))).toBe(true);
  expect(progress.accept(event(4))).toBe(false);
  expect(progress.position).toEqual({ ...place(4), since: time(3), ids: ['msg_3', 'msg_4'] });
});

test('a first message without a time is no beginning: whoever leads next could not go on from there', () => {
  const progress = new Progress();
  expect(progress.accept(event(9, {}, 'yesterday'))).toBe(true);
  expect(progress.position).toBeUndefined();
  progress.accept(event(3));
  expect(progress.position).toMatchObject({ ...place(3), since: time(3) });
});

test('what comes late, or without a time, is had and moves no place', () => {
  const progress = new Progress();
  progress.accept(event(5));
  expect(progress.accept(event(2, { late: true }))).toBe(true);
  expect(progress.accept(event(9, {}, 'yesterday'))).toBe(true);
  expect(progress.last).toEqual(place(5));
  expect(progress.accept(event(2))).toBe(false);
  expect(progress.accept(event(9))).toBe(false);
});

test('a word of the leader is the place, with what was had since; what is older need not be named', () => {
  const progress = new Progress();
  for (const n of [1, 2, 3]) progress.accept(event(n));
  progress.settle({ ...place(6), since: time(3), ids: ['msg_5', 'msg_3'] });
  // The leader has come further than this tab.
  expect(progress.position).toEqual({ ...place(6), since: time(3), ids: ['msg_5', 'msg_3'] });
  progress.accept(event(7));
  expect(progress.position).toEqual({ ...place(7), since: time(3), ids: ['msg_5', 'msg_3', 'msg_7'] });
  const plain = new Progress();
  plain.settle(place(6));
  expect(plain.position).toEqual({ ...place(6), since: time(6), ids: [] });
});

test('a leader that reads further back than this tab has come brings it nothing that it had', () => {
  const progress = new Progress();
  progress.settle({ ...place(6), since: time(4), ids: ['msg_5'] });
  progress.accept(event(7));
  progress.begins(time(4));
  expect(progress.had(place(1))).toBe(false);
  progress.begins(time(2));
  expect([1, 3, 4, 5, 6].map((n) => progress.had(place(n)))).toEqual([true, true, false, true, false]);
  expect(progress.accept(event(3, { recovered: true }))).toBe(false);
  expect(progress.accept(event(5, { recovered: true }))).toBe(false);
  expect(progress.accept(event(6, { recovered: true }))).toBe(true);
  // What the server sends now is another matter.
  expect(progress.accept(event(3))).toBe(true);
});

test('one that has been promised nothing takes whatever is read', () => {
  const progress = new Progress();
  progress.accept(event(7));
  progress.begins(time(1));
  expect(progress.accept(event(3, { recovered: true }))).toBe(true);
});

test('what it cannot remember it says, so that the next leader takes it for doubtful', () => {
  const progress = new Progress();
  for (let n = 1; n <= 999; n++) progress.accept(event(n));
  expect(progress.position).not.toHaveProperty('horizon');
  for (let n = 1; n <= 999; n++) expect(progress.accept(event(n))).toBe(false);
  progress.accept(event(1_000));
  expect(progress.position).toMatchObject({ ...place(1_000), since: time(1), horizon: time(500) });
  expect(progress.position?.ids).toHaveLength(500);
  expect(progress.accept(event(501))).toBe(false);
});

test('what the next leader will ask about is remembered as long as there is room', () => {
  const progress = new Progress();
  progress.settle({ ...place(0), since: time(0), ids: [] });
  for (let n = 1; n <= 2_000; n++) progress.accept(event(n));
  expect(progress.position).not.toHaveProperty('horizon');
  expect(progress.position?.ids).toHaveLength(2_000);
  // Vouched for: what is older than that place is none of the next leader's questions.
  progress.settle({ ...place(2_000), since: time(2_000), ids: [], horizon: time(1_500) });
  expect(progress.position).toEqual({ ...place(2_000), since: time(2_000), ids: ['msg_2000'] });
  progress.settle({ ...place(2_000), since: time(1_400), ids: [], horizon: time(1_500) });
  expect(progress.position).toMatchObject({ horizon: time(1_500) });
});
