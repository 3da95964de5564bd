import { setTimeout as sleep } from 'node:timers/promises';
import type { AccessToken, TokenStore } from '@linktor/core';
import type { FleetTokenOptions } from '@linktor/outbox/fleet';
import { afterEach, describe, expect, test, vi } from 'vitest';

/** A place to keep tokens, that several stores share. */
export interface Shelf {
  /** A store as another process would have it. */
  store(options?: FleetTokenOptions): TokenStore;
  /** All that is stored, as text. */
  text(): Promise<string>;
  /** Lets the lease, or the time at which a token is due, be over. */
  pass(what: 'lease' | 'renewal' | 'life'): Promise<void>;
}

const context = (): { signal: AbortSignal } => ({ signal: new AbortController().signal });
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Milliseconds between the ends of two tokens: each way to the store and back takes some of them. */
const apart = (one: AccessToken | undefined, other: AccessToken): number =>
  Math.abs((one?.expiresAt ?? 0) - (other.expiresAt ?? 0));
const token = (name: string, life = HOUR): AccessToken => ({ token: `canary-${name}`, expiresAt: Date.now() + life });

/** Everything that makes a store one for a fleet. */
export function tokenContract(
  title: string,
  open: () => Shelf,
  { ownClock = true }: { ownClock?: boolean } = {},
): void {
  describe(title, () => {
    let keys = 0;
    const fresh = (): { key: string; shelf: Shelf } => ({ key: `http://auth.test#${++keys}`, shelf: open() });
    afterEach(() => void vi.restoreAllMocks());

    test('lets one fetch, and has the others wait for what it gets', async () => {
      const { key, shelf } = fresh();
      const first = shelf.store();
      expect(await first.get(key, context())).toBeUndefined();
      const others = Promise.all(Array.from({ length: 10 }, () => shelf.store().get(key, context())));
      await sleep(60);
      const given = token('a');
      await first.set(key, given, context());
      const got = await others;
      expect(got.map((one) => one?.token)).toEqual(Array(10).fill('canary-a'));
      for (const one of got) expect(apart(one, given)).toBeLessThan(MINUTE);
    });

    test('of those who come at the same time, exactly one', async () => {
      const { key, shelf } = fresh();
      const stores = Array.from({ length: 10 }, () => shelf.store());
      const fetched: number[] = [];
      await Promise.all(
        stores.map(async (store, n) => {
          if ((await store.get(key, context())) !== undefined) return;
          fetched.push(n);
          await store.set(key, token('a'), context());
        }),
      );
      expect(fetched).toHaveLength(1);
    });

    test('whose fetch failed gives way at once', async () => {
      const { key, shelf } = fresh();
      const [first, second] = [shelf.store(), shelf.store()];
      expect(await first.get(key, context())).toBeUndefined();
      const waiting = second.get(key, context());
      await first.release?.(key, context());
      expect(await waiting).toBeUndefined();
    });

    test('who was killed while fetching blocks nobody for longer than the lease', async () => {
      const { key, shelf } = fresh();
      expect(await shelf.store().get(key, context())).toBeUndefined();
      const waiting = shelf.store().get(key, context());
      await shelf.pass('lease');
      expect(await waiting).toBeUndefined();
    });

    test('who comes too late overwrites nothing that lives longer', async () => {
      const { key, shelf } = fresh();
      const [slow, quick] = [shelf.store(), shelf.store()];
      expect(await slow.get(key, context())).toBeUndefined();
      await shelf.pass('lease');
      expect(await quick.get(key, context())).toBeUndefined();
      await quick.set(key, token('quick'), context());
      await slow.set(key, token('slow', HOUR / 2), context());
      expect(await shelf.store().get(key, context())).toMatchObject({ token: 'canary-quick' });
    });

    test('a token that is due is renewed by one, and used by the others meanwhile', async () => {
      const { key, shelf } = fresh();
      const [first, second] = [shelf.store(), shelf.store()];
      await first.set(key, token('a'), context());
      await shelf.pass('renewal');
      expect(await first.get(key, context())).toBeUndefined();
      expect(await second.get(key, context())).toMatchObject({ token: 'canary-a' });
      await first.set(key, token('b'), context());
      expect(await second.get(key, context())).toMatchObject({ token: 'canary-b' });
    });

    test('one that is over is not handed out', async () => {
      const { key, shelf } = fresh();
      await shelf.store().set(key, token('a'), context());
      await shelf.pass('life');
      expect(await shelf.store().get(key, context())).toBeUndefined();
    });

    test('one that the server refused is fetched anew by one of those it was refused to', async () => {
      const { key, shelf } = fresh();
      const [first, second, third] = [shelf.store(), shelf.store(), shelf.store()];
      await first.set(key, token('a'), context());
      const rejected = { ...context(), rejected: 'canary-a' };
      expect(await first.get(key, rejected)).toBeUndefined();
      const waiting = [second.get(key, rejected), third.get(key, context())];
      await sleep(60);
      await first.set(key, token('b'), context());
      expect(await Promise.all(waiting)).toMatchObject([{ token: 'canary-b' }, { token: 'canary-b' }]);
      // Who is told of the old one later has it replaced already.
      expect(await second.get(key, rejected)).toMatchObject({ token: 'canary-b' });
    });

    test('whose end nobody knows stays until it is refused', async () => {
      const { key, shelf } = fresh();
      await shelf.store().set(key, { token: 'canary-endless' }, context());
      expect(await shelf.store().get(key, context())).toEqual({ token: 'canary-endless' });
      expect(await shelf.store().get(key, { ...context(), rejected: 'canary-endless' })).toBeUndefined();
    });

    test.runIf(ownClock)('clocks of processes do not count', async () => {
      const { key, shelf } = fresh();
      const now = Date.now;
      vi.spyOn(Date, 'now').mockImplementation(() => now() + 5 * HOUR);
      await shelf.store().set(key, token('ahead'), context());
      vi.restoreAllMocks();
      const given = token('ahead');
      expect(apart(await shelf.store().get(key, context()), given)).toBeLessThan(MINUTE);
    });

    test('waits no longer than its signal', async () => {
      const { key, shelf } = fresh();
      await shelf.store().get(key, context());
      const controller = new AbortController();
      const waiting = shelf.store().get(key, { signal: controller.signal });
      controller.abort(new Error('enough'));
      await expect(waiting).rejects.toThrow();
    });

    test('stores what cannot be read without the key, and nowhere else', async () => {
      const { key, shelf } = fresh();
      const encryptionKey = 'a1'.repeat(32);
      await shelf.store({ encryptionKey }).set(key, token('sealed'), context());
      expect(await shelf.text()).not.toContain('canary-sealed');
      expect(await shelf.store({ encryptionKey }).get(key, context())).toMatchObject({ token: 'canary-sealed' });
      // With another key it is no good: that process fetches one.
      expect(await shelf.store({ encryptionKey: 'b2'.repeat(32) }).get(key, context())).toBeUndefined();
    });
  });
}
