import { MessageStore, sampleMessage } from '@linktor/mock/realtime';
import type { MessageSource, RealtimeGap } from '@linktor/realtime';
import { beforeAll, expect, test } from 'vitest';
import { Browser, load, type Tab } from './fake-browser.ts';
import { settle } from './fake-clock.ts';
import { messageOf } from './messages.ts';

beforeAll(load);

const calm = async (): Promise<void> => {
  for (let n = 0; n < 4; n++) {
    for (let m = 0; m < 5; m++) await settle();
    await new Promise((go) => setImmediate(go));
  }
};

/** A platform whose server sends what is subscribed to, over the newest socket of the browser if that is open. */
class Platform {
  readonly store = new MessageStore();
  readonly browser = new Browser();

  tab(options: { backfill?: MessageSource | undefined } = {}): Tab {
    return this.browser.tab({ backfill: this.store, ...options });
  }

  publish(n: number, { conversationId = 'conv_1', silently = false } = {}): void {
    const message = sampleMessage({ id: `m${n}`, conversationId, createdAt: messageOf(n).createdAt });
    this.store.append(message);
    const socket = this.browser.sockets.at(-1);
    if (silently || !socket?.ready) return;
    socket.deliver({ type: 'message', conversationId, message });
  }

  /** Everything that has to be read is read. */
  async open(): Promise<void> {
    await calm();
    this.browser.socket.open();
    await calm();
  }
}

const connected = async (platform: Platform, ...tabs: Tab[]): Promise<void> => {
  for (const tab of tabs) {
    tab.realtime.subscribe('conv_1');
    void tab.realtime.connect();
    await settle();
  }
  await platform.open();
};

const gaps = (tab: Tab): RealtimeGap[] => tab.named('gap') as RealtimeGap[];

test('what was sent between two leaders is recovered in every tab, once, and there is no gap', async () => {
  const platform = new Platform();
  const tabs = [platform.tab(), platform.tab(), platform.tab()] as const;
  const [first, second, third] = tabs;
  platform.publish(1);
  await connected(platform, ...tabs);
  third.realtime.subscribe('conv_3');
  await calm();
  platform.publish(2);
  platform.publish(3, { conversationId: 'conv_3' });
  await calm();
  first.crash();
  platform.publish(4);
  await calm();
  platform.publish(5, { conversationId: 'conv_3' });
  await platform.open();
  platform.publish(6);
  await calm();
  expect([second.realtime.role, third.realtime.role]).toEqual(['leader', 'follower']);
  expect([second.seen, third.seen]).toEqual([
    ['m2', 'm4', 'm6'],
    ['m2', 'm3', 'm4', 'm5', 'm6'],
  ]);
  expect([gaps(second), gaps(third)]).toEqual([[], []]);
});

test('a frame dropped before the leader was killed is recovered by the next, from the place of the last look', async () => {
  const platform = new Platform();
  const tabs = [platform.tab(), platform.tab()] as const;
  await connected(platform, ...tabs);
  platform.publish(1, { silently: true });
  platform.publish(2);
  await calm();
  tabs[0].crash();
  await platform.open();
  expect(tabs[1].seen).toEqual(['m2', 'm1']);
  expect(gaps(tabs[1])).toMatchObject([{ reason: 'late', messageIds: ['m1'] }]);
});

test('more than is read at once is named, as by any client', async () => {
  const platform = new Platform();
  const tabs = [platform.browser.tab({ backfill: platform.store, maxBackfill: 2 })];
  tabs.push(platform.browser.tab({ backfill: platform.store, maxBackfill: 2 }));
  await connected(platform, ...tabs);
  platform.publish(1);
  await calm();
  tabs[0]?.crash();
  for (let n = 2; n < 8; n++) platform.publish(n);
  await platform.open();
  expect(tabs[1]?.seen).toEqual(['m1', 'm6', 'm7']);
  expect(gaps(tabs[1] as Tab)).toMatchObject([{ reason: 'bound', before: { id: 'm6' } }]);
});

test('a tab alone with a conversation finds its place again after it left, and when it comes back to others it is told', async () => {
  const platform = new Platform();
  const tab = platform.tab();
  await connected(platform, tab);
  platform.publish(1);
  const goodbye = tab.realtime.disconnect();
  platform.browser.socket.end(1000);
  await goodbye;
  platform.publish(2);
  void tab.realtime.connect();
  await platform.open();
  expect([tab.seen, gaps(tab)]).toEqual([['m1', 'm2'], []]);

  const other = platform.tab();
  other.realtime.subscribe('conv_1');
  await other.realtime.connect();
  await calm();
  await other.realtime.disconnect();
  platform.publish(3);
  await calm();
  await other.realtime.connect();
  await calm();
  platform.publish(4);
  await calm();
  expect([tab.seen, other.seen]).toEqual([['m1', 'm2', 'm3', 'm4'], ['m4']]);
  expect(gaps(other)).toMatchObject([{ reason: 'no-backfill', conversationId: 'conv_1' }]);
  // What was named is not delivered when this tab leads next.
  tab.crash();
  platform.publish(5);
  await platform.open();
  expect(other.seen).toEqual(['m4', 'm5']);
});

test('a tab that joins a conversation others follow is synced at once, and owed what follows', async () => {
  const platform = new Platform();
  const tabs = [platform.tab(), platform.tab()] as const;
  await connected(platform, tabs[0]);
  platform.publish(1);
  await calm();
  const synced: string[] = [];
  tabs[1].realtime.on('synced', ({ conversationId }) => synced.push(conversationId));
  tabs[1].realtime.subscribe('conv_1');
  await tabs[1].realtime.connect();
  await calm();
  expect(synced).toEqual(['conv_1']);
  tabs[0].crash();
  platform.publish(2);
  await platform.open();
  expect([tabs[1].seen, gaps(tabs[1])]).toEqual([['m2'], []]);
});

test('a leader that has to begin further back than a tab has come doubles nothing there', async () => {
  const platform = new Platform();
  const [leader, heir, ahead, behind] = [platform.tab(), platform.tab(), platform.tab(), platform.tab()];
  await connected(platform, leader);
  await heir.realtime.connect();
  for (const tab of [ahead, behind]) {
    tab.realtime.subscribe('conv_1');
    await tab.realtime.connect();
    await calm();
  }
  await behind.realtime.disconnect();
  // So much that `ahead` forgets the first of it.
  for (let n = 1; n <= 1_200; n++) {
    platform.publish(n);
    if (n % 100 === 0) await calm();
  }
  // The one that was away speaks first.
  ahead.freeze();
  leader.crash();
  void behind.realtime.connect();
  await calm();
  ahead.thaw();
  await platform.open();
  expect([heir, ahead, behind].map(({ realtime }) => realtime.role)).toEqual(['leader', 'follower', 'follower']);
  platform.publish(1_201);
  await calm();
  // No more than 1000 are fetched.
  expect(gaps(behind)).toMatchObject([{ reason: 'bound', before: { id: 'm201' } }]);
  expect([behind.seen.length, behind.seen[0]]).toEqual([1_001, 'm201']);
  expect(ahead.seen).toHaveLength(1_201);
  expect(new Set(ahead.seen).size).toBe(1_201);
  expect(gaps(ahead)).toEqual([]);
});

test('a tab that says late where it stands has what was missed read, though somebody new came first', async () => {
  const platform = new Platform();
  const [leader, heir, slow] = [platform.tab(), platform.tab(), platform.tab()];
  await connected(platform, leader);
  await heir.realtime.connect();
  slow.realtime.subscribe('conv_2');
  await slow.realtime.connect();
  await calm();
  platform.publish(1, { conversationId: 'conv_2' });
  await calm();
  slow.freeze();
  leader.crash();
  platform.publish(2, { conversationId: 'conv_2' });
  await platform.open();
  // New to it, so that nothing before counts for this tab.
  heir.realtime.subscribe('conv_2');
  await calm();
  platform.publish(3, { conversationId: 'conv_2' });
  await calm();
  slow.thaw();
  await calm();
  platform.publish(4, { conversationId: 'conv_2' });
  await calm();
  expect(new Set(slow.seen)).toEqual(new Set(['m1', 'm2', 'm3', 'm4']));
  expect(slow.seen).toHaveLength(4);
  expect(heir.seen).toEqual(['m3', 'm4']);
});

test('a tab that comes back to a conversation others have left since is told, and owed what came after them', async () => {
  const platform = new Platform();
  const [leader, other, back] = [platform.tab(), platform.tab(), platform.tab()];
  await connected(platform, leader, other, back);
  platform.publish(1);
  await calm();
  await back.realtime.disconnect();
  platform.publish(2);
  await calm();
  leader.realtime.unsubscribe('conv_1');
  other.realtime.unsubscribe('conv_1');
  await calm();
  platform.publish(3, { silently: true });
  await back.realtime.connect();
  await calm();
  expect(back.seen).toEqual(['m1', 'm3']);
  expect(gaps(back)).toMatchObject([{ reason: 'no-backfill', after: { id: 'm1' } }]);
});

test('without a history the gap is named in each tab, also when only the next leader lacks one', async () => {
  for (const backfill of [undefined, new MessageStore()]) {
    const platform = new Platform();
    const tabs = [
      platform.tab({ backfill }),
      platform.tab({ backfill: undefined }),
      platform.tab({ backfill }),
    ] as const;
    await connected(platform, ...tabs);
    platform.publish(1);
    await calm();
    tabs[0].crash();
    await platform.open();
    for (const tab of tabs.slice(1)) {
      expect(gaps(tab)).toMatchObject([{ reason: 'no-backfill', after: { id: 'm1' } }]);
    }
  }
});

test('connect() right after disconnect() has its own place among the tabs', async () => {
  const platform = new Platform();
  const tabs = [platform.tab(), platform.tab()] as const;
  await connected(platform, ...tabs);
  const goodbye = tabs[0].realtime.disconnect();
  void tabs[0].realtime.connect();
  await calm();
  platform.browser.socket.end(1000);
  await goodbye;
  await platform.open();
  expect(tabs.map(({ realtime }) => realtime.role)).toEqual(['follower', 'leader']);
  platform.publish(1);
  await calm();
  expect(tabs.map(({ seen }) => seen)).toEqual([['m1'], ['m1']]);
});
