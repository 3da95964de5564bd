// Whatever tabs do, and whenever one is killed: what a conversation's history gets while a tab is subscribed and synced comes
// to that tab once, or is named to it.
import { MessageStore, sampleMessage } from '@linktor/mock/realtime';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { Browser, load, type Tab } from './fake-browser.ts';
import { settle } from './fake-clock.ts';
import type { FakeSocket } from './fake-socket.ts';
import { messageOf } from './messages.ts';

beforeAll(load);

const CONVERSATIONS = ['conv_a', 'conv_b'];

const calm = async (): Promise<void> => {
  for (let n = 0; n < 3; n++) {
    for (let m = 0; m < 4; m++) await settle();
    await new Promise((go) => setImmediate(go));
  }
};

/** What a tab is owed of a conversation, from its first look at the history until it unsubscribes. */
interface Debt {
  /** How much had been published when it began. */
  from: number | undefined;
  /** Up to here, what was not delivered has been named. */
  named: number;
}

class World {
  readonly browser = new Browser();
  readonly store = new MessageStore();
  readonly tabs: { tab: Tab; debts: Map<string, Debt>; dead: boolean }[] = [];
  readonly published: { id: string; conversationId: string }[] = [];
  readonly #known = new Set<FakeSocket>();
  #time = 0;

  add(): void {
    const tab = this.browser.tab({ backfill: this.store, reconnectInterval: 1_000 });
    const debts = new Map<string, Debt>();
    tab.realtime.on('synced', ({ conversationId }) => {
      const debt = debts.get(conversationId);
      if (debt) debt.from ??= this.published.length;
    });
    tab.realtime.on('gap', ({ conversationId, reason }) => {
      const debt = debts.get(conversationId);
      if (reason === 'no-backfill' && debt) debt.named = this.published.length;
      else expect(reason).toBe('late');
    });
    this.tabs.push({ tab, debts, dead: false });
  }

  /** The server: sends what the socket asked for, unless a frame is lost. */
  publish(conversationId: string, lost: boolean): void {
    const id = `m${this.published.length}`;
    this.#time += 3;
    const message = sampleMessage({ id, conversationId, createdAt: messageOf(this.#time).createdAt });
    this.store.append(message);
    this.published.push({ id, conversationId });
    const socket = this.browser.sockets.at(-1);
    if (lost || !socket?.ready) return;
    const asked = socket.frames.findLast((frame) => frame.conversationId === conversationId);
    if (asked?.type === 'subscribe') socket.deliver({ type: 'message', conversationId, message });
  }

  /** Sockets that are being opened open; those that were closed end. */
  answer(): void {
    for (const socket of this.browser.sockets) {
      if (socket.status === 'closing') socket.end(1000);
      else if (socket.status === 'connecting' && !this.#known.has(socket)) {
        this.#known.add(socket);
        socket.open();
      }
    }
  }

  async pass(ms: number): Promise<void> {
    for (let left = ms; left > 0; left -= 1_000) {
      this.browser.sockets.at(-1)?.events.alive();
      this.browser.clock.advance(Math.min(left, 1_000));
      this.answer();
      await calm();
    }
  }

  check(): void {
    for (const { tab, debts, dead } of this.tabs) {
      expect(new Set(tab.seen).size, 'nothing twice').toBe(tab.seen.length);
      if (dead || tab.realtime.role === 'none') continue;
      for (const [conversationId, { from, named }] of debts) {
        expect(from, 'synced in the end').toBeDefined();
        const owed = this.published.filter((one, n) => one.conversationId === conversationId && n >= (from as number));
        for (const { id } of owed) {
          if (this.published.findIndex((one) => one.id === id) >= named) expect(tab.seen).toContain(id);
        }
      }
    }
    expect(this.browser.raised).toEqual([]);
    // One connection at a time.
    expect(this.browser.sockets.filter(({ status }) => status === 'open').length).toBeLessThanOrEqual(1);
  }
}

type Step =
  | { do: 'publish'; conversation: number; lost: boolean }
  | { do: 'add' | 'answer' | 'break' | 'pass' }
  | { do: 'crash' | 'connect' | 'disconnect' | 'freeze' | 'thaw'; tab: number }
  | { do: 'subscribe' | 'unsubscribe'; tab: number; conversation: number };

const tab = fc.nat({ max: 4 });
const conversation = fc.nat({ max: CONVERSATIONS.length - 1 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 12, arbitrary: fc.record({ do: fc.constant('publish' as const), conversation, lost: fc.boolean() }) },
  { weight: 8, arbitrary: fc.record({ do: fc.constant('answer' as const) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('pass' as const, 'break' as const, 'add' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('crash' as const, 'disconnect' as const), tab }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('connect' as const), tab }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('freeze' as const, 'thaw' as const), tab }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom('subscribe' as const, 'unsubscribe' as const),
      tab,
      conversation,
    }),
  },
);

const act = (world: World, one: Step): void => {
  if (one.do === 'publish') world.publish(CONVERSATIONS[one.conversation] as string, one.lost);
  else if (one.do === 'add' && world.tabs.length < 5) world.add();
  else if (one.do === 'answer') world.answer();
  else if (one.do === 'break' && world.browser.sockets.at(-1)?.ready) world.browser.socket.end();
  if (!('tab' in one)) return;
  const chosen = world.tabs[one.tab];
  if (!chosen || chosen.dead) return;
  const { realtime } = chosen.tab;
  if (one.do === 'crash') {
    chosen.tab.crash();
    chosen.dead = true;
  } else if (one.do === 'connect') void realtime.connect().catch(() => {});
  else if (one.do === 'disconnect') void realtime.disconnect();
  else if (one.do === 'freeze') chosen.tab.freeze();
  else if (one.do === 'thaw') chosen.tab.thaw();
  else if ('conversation' in one) {
    const id = CONVERSATIONS[one.conversation] as string;
    if (one.do === 'subscribe' && !realtime.subscriptions.includes(id)) {
      chosen.debts.set(id, { from: undefined, named: 0 });
      realtime.subscribe(id);
    } else if (one.do === 'unsubscribe' && realtime.subscriptions.includes(id)) {
      chosen.debts.delete(id);
      realtime.unsubscribe(id);
    }
  }
};

test('whatever tabs do, each gets all of its conversations once, or is told what it missed', async () => {
  let [delivered, named] = [0, 0];
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 60 }), async (steps) => {
      const world = new World();
      for (let n = 0; n < 3; n++) {
        world.add();
        act(world, { do: 'subscribe', tab: n, conversation: 0 });
        act(world, { do: 'connect', tab: n });
        await calm();
      }
      world.answer();
      await calm();
      for (const one of steps) {
        act(world, one);
        if (one.do === 'pass') await world.pass(10_000);
        else await calm();
      }
      for (const { tab: each } of world.tabs) each.thaw();
      await calm();
      // Two intervals of looks, so that every frame that was lost is found.
      await world.pass(180_000);
      world.check();
      for (const { tab: each, debts } of world.tabs) {
        delivered += each.seen.length;
        for (const debt of debts.values()) if (debt.named > 0) named++;
      }
    }),
    { numRuns: 50, seed: 7 },
  );
  expect(delivered).toBeGreaterThan(500);
  expect(named).toBeGreaterThan(0);
});
