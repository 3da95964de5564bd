import { expect, test } from 'vitest';
import { messageOf } from '../../test/messages.ts';
import { Followed } from './followed.ts';
import type { ToTabs } from './messages.ts';

type Told = Extract<ToTabs, { kind: 'event' }>;

const message = (n: number, conversationId = 'conv_1'): Told => ({
  kind: 'event',
  name: 'message',
  event: { type: 'message', conversationId, message: messageOf(n, conversationId) },
});
const typing = (conversationId: string): Told => ({
  kind: 'event',
  name: 'typing',
  event: { type: 'typing', conversationId, userId: 'u', isTyping: true },
});
const place = (n: number): { id: string; createdAt: string } => {
  const { id, createdAt } = messageOf(n);
  return { id, createdAt };
};
const synced = (n: number): Told => ({
  kind: 'event',
  name: 'synced',
  event: { conversationId: 'conv_1', recovered: 0 },
  position: place(n),
});
const counted = (followed: Followed, n: number, resumed = false): unknown[] => [
  ...followed.joined([{ conversationId: 'conv_1', resumed, position: place(n) }]),
];
const noBackfill = (after?: object): object => ({
  ...{ type: 'gap', conversationId: 'conv_1', reason: 'no-backfill' },
  ...(after && { after }),
});

test('nothing is taken before the leader counts this tab in, and nothing of what it does not follow', () => {
  const followed = new Followed(['conv_1']);
  expect([followed.takes(message(1)), followed.takes(typing('conv_1')), followed.takes(synced(1))]).toEqual([
    ...[false, false, false],
  ]);
  // Not of a conversation at all.
  expect(followed.takes({ kind: 'event', name: 'unknown', event: { type: 'presence' } as never })).toBe(true);
  expect(followed.takes({ kind: 'event', name: 'unsent', event: undefined as never })).toBe(true);
  expect(counted(followed, 1)).toEqual([{ conversationId: 'conv_1', recovered: 0 }]);
  expect([followed.takes(message(2)), followed.takes(message(2))]).toEqual([true, false]);
  expect([followed.takes(typing('conv_1')), followed.takes(typing('conv_2'))]).toEqual([true, false]);
  expect(followed.takes(synced(2))).toBe(true);
  expect(followed.wanted()).toEqual([
    { conversationId: 'conv_1', from: expect.objectContaining(place(2)), away: false },
  ]);
  followed.delete('conv_1');
  expect([followed.takes(message(3)), followed.wanted()]).toEqual([false, []]);
});

test('another leader is a gap to those who were followed, until that one counts them in', () => {
  const followed = new Followed(['conv_1']);
  expect(followed.moved()).toEqual([]);
  counted(followed, 1);
  followed.takes(message(2));
  expect(followed.moved()).toEqual([noBackfill(place(2))]);
  // And another one, before that.
  expect(followed.moved()).toEqual([noBackfill(place(2))]);
  // Looks are for others until then; messages are not.
  expect([followed.takes(synced(2)), followed.takes(message(3))]).toEqual([false, true]);
  // It went on from there, or was told already: nothing more to say.
  expect(counted(followed, 3)).toEqual([]);
  expect(followed.takes(synced(3))).toBe(true);
});

test('whoever was away is told what that cost, unless the leader goes on from their place', () => {
  const followed = new Followed(['conv_1', 'conv_2']);
  counted(followed, 1);
  followed.takes(message(2));
  followed.left();
  expect([followed.takes(message(3)), followed.moved()]).toEqual([false, []]);
  expect(followed.wanted().map(({ away }) => away)).toEqual([true, false]);
  expect(counted(followed, 5)).toEqual([noBackfill(place(2)), { conversationId: 'conv_1', recovered: 0 }]);
  // Once.
  expect(counted(followed, 5)).toEqual([]);
  followed.left();
  expect(counted(followed, 5, true)).toEqual([]);
  expect([...followed.joined([{ conversationId: 'conv_9', resumed: false, position: undefined }])]).toEqual([]);
  followed.left();
  expect([...followed.joined([{ conversationId: 'conv_1', resumed: false, position: undefined }])]).toEqual([
    noBackfill(place(2)),
  ]);
});

test('gaps of what a tab had already are none of its business, except those of what came late', () => {
  const followed = new Followed(['conv_1']);
  [
    ...followed.joined([
      { conversationId: 'conv_1', resumed: false, position: { ...place(6), since: place(4).createdAt } },
    ]),
  ];
  const gap = (reason: 'bound' | 'late', before?: number): Told => ({
    kind: 'event',
    name: 'gap',
    event: { type: 'gap', conversationId: 'conv_1', reason, ...(before !== undefined && { before: place(before) }) },
  });
  expect(followed.takes(gap('bound', 3))).toBe(true);
  followed.begins([
    ['conv_1', place(1).createdAt],
    ['conv_9', place(1).createdAt],
  ]);
  expect([gap('bound', 3), gap('bound', 5), gap('bound'), gap('late', 3)].map((one) => followed.takes(one))).toEqual([
    ...[false, true, true, true],
  ]);
  // What is read further back for others is nothing to one who is away, or not counted in.
  const away = new Followed(['conv_1']);
  away.begins([['conv_1', place(1).createdAt]]);
  counted(away, 6);
  expect(away.takes(gap('bound', 3))).toBe(true);
});
