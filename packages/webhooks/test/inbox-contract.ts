import { expect, it } from 'vitest';
import type { Inbox } from '../src/index.ts';

/**
 * What every inbox must do; `make` gives one whose leases and memory are as short as asked, in milliseconds. Those that are waited
 * out are of some seconds where they must not run out meanwhile: tests of real inboxes run side by side.
 */
export function inboxContract(
  make: (options: { lease: number; retention: number }) => Inbox,
  wait: (ms: number) => Promise<void>,
): void {
  let id = 0;
  const fresh = () => `evt_${id++} /:{}\u{1f511}`;

  it('gives an event to one of many', async () => {
    const inbox = make({ lease: 60_000, retention: 60_000 });
    const event = fresh();
    const claims = await Promise.all(Array.from({ length: 20 }, () => inbox.claim(event)));
    expect(claims.filter(({ status }) => status === 'claimed')).toHaveLength(1);
    for (const claim of claims)
      if (claim.status !== 'claimed') {
        expect(claim.status).toBe('busy');
        expect((claim as { retryAfter: number }).retryAfter).toBeGreaterThan(0);
      }
  });

  it('remembers what was committed, for the retention', async () => {
    const inbox = make({ lease: 60_000, retention: 60_000 });
    const event = fresh();
    const claim = await inbox.claim(event);
    if (claim.status !== 'claimed') throw new Error(claim.status);
    expect(await inbox.commit(event, claim.token)).toBe(true);
    expect(await inbox.claim(event)).toEqual({ status: 'done' });
    expect(await inbox.renew(event, claim.token)).toBe(false);
    expect(await inbox.release(event, claim.token)).toBe(false);
    // A client that got no answer says it again.
    expect(await inbox.commit(event, claim.token)).toBe(true);
    expect(await inbox.commit(event, 'another')).toBe(false);
    await wait(50);
    expect(await inbox.claim(event)).toEqual({ status: 'done' });
  });

  it('forgets what was committed after the retention', async () => {
    const inbox = make({ lease: 60_000, retention: 50 });
    const event = fresh();
    const claim = await inbox.claim(event);
    if (claim.status !== 'claimed') throw new Error(claim.status);
    expect(await inbox.commit(event, claim.token)).toBe(true);
    await wait(60);
    expect((await inbox.claim(event)).status).toBe('claimed');
  });

  it('gives a released event again at once', async () => {
    const inbox = make({ lease: 60_000, retention: 60_000 });
    const event = fresh();
    const claim = await inbox.claim(event);
    if (claim.status !== 'claimed') throw new Error(claim.status);
    expect(await inbox.release(event, claim.token)).toBe(true);
    const again = await inbox.claim(event);
    expect(again.status).toBe('claimed');
    expect(again).not.toEqual(claim);
  });

  it('gives the event of the dead to the next when the lease ends, and the dead cannot interfere', async () => {
    const inbox = make({ lease: 3000, retention: 60_000 });
    const event = fresh();
    const dead = await inbox.claim(event);
    if (dead.status !== 'claimed') throw new Error(dead.status);
    await wait(3020);
    expect(await inbox.renew(event, dead.token)).toBe(false);
    const next = await inbox.claim(event);
    if (next.status !== 'claimed') throw new Error(next.status);
    expect(await inbox.renew(event, dead.token)).toBe(false);
    expect(await inbox.release(event, dead.token)).toBe(false);
    expect(await inbox.commit(event, dead.token)).toBe(false);
    expect(await inbox.commit(event, next.token)).toBe(true);
  });

  it('gives the event of the dead to the next that asks, with nobody in between', async () => {
    const inbox = make({ lease: 3000, retention: 60_000 });
    const event = fresh();
    const dead = await inbox.claim(event);
    if (dead.status !== 'claimed') throw new Error(dead.status);
    expect((await inbox.claim(event)).status).toBe('busy');
    await wait(3020);
    const next = await inbox.claim(event);
    if (next.status !== 'claimed') throw new Error(next.status);
    expect(next.token).not.toBe(dead.token);
    expect((await inbox.claim(event)).status).toBe('busy');
    expect(await inbox.commit(event, dead.token)).toBe(false);
    expect(await inbox.commit(event, next.token)).toBe(true);
  });

  it('remembers what was finished late, when nobody has taken it since', async () => {
    const inbox = make({ lease: 40, retention: 60_000 });
    const event = fresh();
    const late = await inbox.claim(event);
    if (late.status !== 'claimed') throw new Error(late.status);
    await wait(60);
    expect(await inbox.commit(event, late.token)).toBe(true);
    expect(await inbox.claim(event)).toEqual({ status: 'done' });
  });

  it('keeps a renewed claim', async () => {
    const inbox = make({ lease: 3000, retention: 60_000 });
    const event = fresh();
    const claim = await inbox.claim(event);
    if (claim.status !== 'claimed') throw new Error(claim.status);
    for (let i = 0; i < 3; i++) {
      await wait(1200);
      expect(await inbox.renew(event, claim.token)).toBe(true);
    }
    expect((await inbox.claim(event)).status).toBe('busy');
  });
}
