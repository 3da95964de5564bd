// Loaded before the tests, so that a leader has it in its hands a few microtasks after it asks for it.
import { AuthenticationError } from '@linktor/core';
import { MessageStore } from '@linktor/mock/realtime';
import { beforeAll, expect, test } from 'vitest';
import { SharedRealtime } from '../src/shared/index.ts';
import { Browser, load, type Tab } from './fake-browser.ts';
import { settle } from './fake-clock.ts';
import type { FakeSocket } from './fake-socket.ts';

beforeAll(load);

const message = (conversationId: string, id: string): object => ({
  type: 'message',
  conversationId,
  message: { id, createdAt: '2026-03-02T14:05:09Z', content: {} },
});

/** Three tabs, connected; the first one leads. */
const three = async (): Promise<{ browser: Browser; tabs: [Tab, Tab, Tab] }> => {
  const browser = new Browser();
  const tabs: [Tab, Tab, Tab] = [browser.tab(), browser.tab(), browser.tab()];
  for (const tab of tabs) {
    tab.realtime.subscribe('conv_all');
    void tab.realtime.connect();
    await settle();
  }
  browser.socket.open();
  await settle();
  return { browser, tabs };
};

const subscribed = (socket: FakeSocket): (string | undefined)[] =>
  socket.frames.filter(({ type }) => type === 'subscribe').map(({ conversationId }) => conversationId);

test('three tabs, one socket: each tab gets what it follows, and every tab knows where the connection stands', async () => {
  const { browser, tabs } = await three();
  const [first, second, third] = tabs;
  expect(browser.sockets).toHaveLength(1);
  expect(tabs.map(({ realtime }) => realtime.role)).toEqual(['leader', 'follower', 'follower']);
  expect(tabs.map(({ realtime }) => realtime.state)).toEqual(['connected', 'connected', 'connected']);
  second.realtime.subscribe('conv_2');
  await settle();
  expect(subscribed(browser.socket)).toEqual(['conv_all', 'conv_2']);
  browser.socket.deliver(message('conv_all', 'm1'));
  browser.socket.deliver(message('conv_2', 'm2'));
  await settle();
  expect([first.seen, second.seen, third.seen]).toEqual([['m1'], ['m1', 'm2'], ['m1']]);
  browser.socket.deliver({ type: 'typing', conversationId: 'conv_2', userId: 'u', isTyping: true });
  await settle();
  expect(tabs.map((tab) => tab.named('typing').length)).toEqual([0, 1, 0]);
  third.realtime.sendTyping('conv_all', true);
  await settle();
  expect(browser.socket.frames.at(-1)).toMatchObject({ type: 'typing', conversationId: 'conv_all' });
});

test('a tab that comes later gets what follows, and no gap: it has missed nothing it asked for', async () => {
  const { browser } = await three();
  const late = browser.tab();
  late.realtime.subscribe('conv_late');
  await late.realtime.connect();
  expect(late.realtime.state).toBe('connected');
  await settle();
  expect(subscribed(browser.socket)).toEqual(['conv_all', 'conv_late']);
  browser.socket.deliver(message('conv_late', 'm1'));
  await settle();
  expect([late.seen, late.named('gap')]).toEqual([['m1'], []]);
});

test('what a tab subscribes to a second time goes on as it was', async () => {
  const { browser, tabs } = await three();
  const [, second] = tabs;
  browser.socket.deliver(message('conv_all', 'm1'));
  second.realtime.subscribe('conv_all');
  await settle();
  browser.socket.deliver(message('conv_all', 'm2'));
  browser.socket.deliver(message('conv_all', 'm1'));
  await settle();
  expect([second.seen, second.named('gap')]).toEqual([['m1', 'm2'], []]);
  expect(subscribed(browser.socket)).toEqual(['conv_all']);
  expect(second.realtime.subscriptions).toEqual(['conv_all']);
});

test('a subscription lasts as long as one tab has it, also when a tab is killed', async () => {
  const { browser, tabs } = await three();
  const [first, second, third] = tabs;
  const left = (): (string | undefined)[] =>
    browser.socket.frames.filter(({ type }) => type === 'unsubscribe').map(({ conversationId }) => conversationId);
  second.realtime.subscribe('conv_2');
  third.realtime.subscribe('conv_2');
  second.realtime.subscribe('conv_2');
  await settle();
  second.realtime.unsubscribe('conv_2');
  await settle();
  second.realtime.unsubscribe('conv_2');
  await settle();
  expect(left()).toEqual([]);
  third.crash();
  await settle();
  expect(left()).toEqual(['conv_2']);
  first.realtime.unsubscribe('conv_all');
  await second.realtime.disconnect();
  await settle();
  expect(left()).toEqual(['conv_2', 'conv_all']);
});

test('when the leader is killed another tab takes over, subscribes for all, and names what may be missing', async () => {
  const { browser, tabs } = await three();
  const [first, second, third] = tabs;
  third.realtime.subscribe('conv_3');
  await settle();
  browser.socket.deliver(message('conv_all', 'm1'));
  await settle();
  first.crash();
  await settle();
  expect(browser.sockets).toHaveLength(2);
  expect([second.realtime.role, third.realtime.role]).toEqual(['leader', 'follower']);
  expect(third.realtime.state).toBe('connecting');
  browser.socket.open();
  await settle();
  expect(subscribed(browser.socket)).toEqual(['conv_all', 'conv_3']);
  expect(third.named('connected')).toEqual([{ reconnected: false }, { reconnected: true }]);
  const gap = { type: 'gap', conversationId: 'conv_all', reason: 'no-backfill', after: { id: 'm1' } };
  expect(second.named('gap')).toMatchObject([gap]);
  expect(third.named('gap')).toMatchObject([gap, { conversationId: 'conv_3' }]);
  browser.socket.deliver(message('conv_all', 'm1'));
  browser.socket.deliver(message('conv_all', 'm2'));
  await settle();
  expect([second.seen, third.seen]).toEqual([
    ['m1', 'm2'],
    ['m1', 'm2'],
  ]);
});

test('a leader that disconnects hands over, and never are there two connections', async () => {
  const { browser, tabs } = await three();
  const [first, second] = tabs;
  const goodbye = first.realtime.disconnect();
  await settle();
  expect(browser.sockets).toHaveLength(1);
  browser.socket.end(1000);
  await goodbye;
  await settle();
  expect(browser.sockets).toHaveLength(2);
  expect(second.realtime.role).toBe('leader');
  expect([first.realtime.role, first.realtime.state]).toEqual(['none', 'closed']);
  browser.socket.open();
  await settle();
  browser.socket.deliver(message('conv_all', 'm1'));
  await settle();
  expect([first.seen, second.seen]).toEqual([[], ['m1']]);
  // And back again, as a follower, which has missed something.
  await first.realtime.connect();
  expect(first.realtime.role).toBe('follower');
  expect(first.named('gap')).toMatchObject([{ conversationId: 'conv_all', reason: 'no-backfill' }]);
});

test('a refused subscription ends in every tab that has it, and can be asked for again', async () => {
  const { browser, tabs } = await three();
  const refusal = { type: 'error', code: 'SUBSCRIPTION_REFUSED', message: 'not yours', conversationId: 'conv_all' };
  const told: string[] = [];
  for (const { realtime } of tabs) realtime.on('refused', ({ error }) => told.push(error.code));
  browser.socket.deliver(refusal);
  await settle();
  expect(told).toEqual(['SUBSCRIPTION_REFUSED', 'SUBSCRIPTION_REFUSED', 'SUBSCRIPTION_REFUSED']);
  expect(tabs.map(({ realtime }) => realtime.subscriptions)).toEqual([[], [], []]);
  tabs[1].realtime.subscribe('conv_all');
  await settle();
  expect(subscribed(browser.socket)).toEqual(['conv_all', 'conv_all']);
});

test('a refused credential ends it in every tab with the error as it was, and connect() starts over', async () => {
  const browser = new Browser();
  const [first, second] = [browser.tab({ getToken: () => '' }), browser.tab({ getToken: () => '' })];
  const outcomes = [first, second].map(({ realtime }) => realtime.connect().catch((error: unknown) => error));
  await settle();
  for (const error of await Promise.all(outcomes)) {
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error).toMatchObject({ code: 'NO_TOKEN', remediation: expect.any(String) });
  }
  expect(second.realtime.state).toBe('failed');
  expect(second.named('error')).toHaveLength(1);
  const again = second.realtime.connect().catch((error: unknown) => error);
  await settle();
  expect(second.named('state').slice(-2)).toMatchObject([{ to: 'connecting' }, { from: 'connecting', to: 'failed' }]);
  expect(await again).toBeInstanceOf(AuthenticationError);
  expect(browser.raised).toEqual([]);
});

test('loops end with disconnect() and fail with the client; an aborted connect() leaves', async () => {
  const { tabs, browser } = await three();
  const [, second, third] = tabs;
  const loop = second.realtime.events({ types: ['message'] });
  browser.socket.deliver(message('conv_all', 'm1'));
  await settle();
  expect((await loop.next()).value).toMatchObject({ type: 'message' });
  await second.realtime.disconnect();
  expect(await loop.next()).toMatchObject({ done: true });
  const failing = third.realtime.events().next();
  browser.socket.end(4403);
  await expect(failing).rejects.toMatchObject({ code: 'REFUSED' });
  const other = browser.tab();
  const controller = new AbortController();
  const waiting = other.realtime.connect({ signal: controller.signal }).catch((error: unknown) => error);
  controller.abort();
  expect(await waiting).toMatchObject({ name: 'AbortedError' });
  expect(other.realtime.role).toBe('none');
});

test('without locks, or where they are forbidden, every tab has its own', async () => {
  const browser = new Browser();
  const forbidden = { request: () => Promise.reject(new DOMException('no', 'SecurityError')) } as never;
  for (const locks of [undefined, forbidden]) {
    const tab = browser.tab({}, { locks });
    void tab.realtime.connect();
    await settle();
    browser.socket.open();
    await settle();
    expect([tab.realtime.role, tab.realtime.state]).toEqual(['alone', 'connected']);
  }
  expect(browser.sockets).toHaveLength(2);
});

test('bad input is refused', () => {
  expect(() => new SharedRealtime({ getToken: () => 't' } as never)).toThrow('name must be a non-empty string');
  expect(() => new SharedRealtime({ name: 'n', apiKey: 'k', pingIntervall: 1 } as never)).toThrow('pingInterval');
  const { realtime } = new Browser().tab();
  expect(() => realtime.subscribe('')).toThrow('conversationId');
  expect(() => realtime.sendTyping('c', true)).toThrow(expect.objectContaining({ code: 'NOT_CONNECTED' }));
  expect(() => realtime.on('message', 1 as never)).toThrow('handler must be a function');
});

test('where no socket can be had every tab is told that its messages are polled, and waits no longer', async () => {
  const browser = new Browser();
  const store = new MessageStore();
  const tabs = [0, 1].map(() => browser.tab({ backfill: store, transport: 'polling' }));
  for (const tab of tabs) tab.realtime.subscribe('conv_1');
  await Promise.all(tabs.map((tab) => tab.realtime.connect()));
  await tabs[1]?.realtime.connect();
  expect(tabs.map((tab) => tab.realtime.state)).toEqual(['polling', 'polling']);
  expect(browser.sockets).toEqual([]);
});

test('what is typed before this tab is among the others is handed back, and connect() twice joins once', async () => {
  const browser = new Browser();
  const tab = browser.tab();
  const connect = (): void => void tab.realtime.connect().catch(() => {});
  connect();
  connect();
  tab.realtime.sendTyping('conv_1', true);
  expect(tab.named('unsent')).toEqual([
    { frames: [{ type: 'typing', conversationId: 'conv_1', isTyping: true }], reason: 'expired' },
  ]);
  await settle();
  expect(browser.sockets).toHaveLength(1);
  await tab.realtime.disconnect();
  // And back before that has come about.
  connect();
  await tab.realtime.disconnect();
  await settle();
  expect([tab.realtime.role, tab.realtime.state, browser.sockets.length]).toEqual(['none', 'closed', 1]);
});
