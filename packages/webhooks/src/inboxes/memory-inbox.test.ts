import { describe, expect, it } from 'vitest';
import { inboxContract } from '../../test/inbox-contract.ts';
import { MemoryInbox } from './memory-inbox.ts';

describe('MemoryInbox', () => {
  let clock = 0;
  const now = () => clock;
  inboxContract(
    (options) => new MemoryInbox({ ...options, now }),
    async (ms) => {
      clock += ms;
    },
  );

  const claim = async (inbox: MemoryInbox, id: string): Promise<string> => {
    const claimed = await inbox.claim(id);
    return claimed.status === 'claimed' ? claimed.token : claimed.status;
  };

  it('forgets what was processed longest ago when it is full, never a claim', async () => {
    const inbox = new MemoryInbox({ maxEntries: 3, now });
    for (const id of ['a', 'b']) await inbox.commit(id, await claim(inbox, id));
    await claim(inbox, 'held');
    await claim(inbox, 'd');
    expect(inbox.size).toBe(3);
    expect((await inbox.claim('b')).status).toBe('done');
    expect((await inbox.claim('held')).status).toBe('busy');
    expect((await inbox.claim('a')).status).toBe('claimed');
  });

  it('refuses further events while all it holds are claims, until one ends', async () => {
    const inbox = new MemoryInbox({ maxEntries: 2, lease: 100, now });
    await claim(inbox, 'a');
    await claim(inbox, 'b');
    expect(await inbox.claim('c')).toEqual({ status: 'busy', retryAfter: 100 });
    clock += 101;
    expect((await inbox.claim('c')).status).toBe('claimed');
    expect(inbox.size).toBe(2);
  });

  it('lets go at the very moment that was said', async () => {
    const inbox = new MemoryInbox({ lease: 100, retention: 1000, now });
    const token = await claim(inbox, 'done');
    await inbox.commit('done', token);
    const held = await claim(inbox, 'held');
    clock += 40;
    expect(await inbox.claim('held')).toEqual({ status: 'busy', retryAfter: 60 });
    clock += 59;
    expect((await inbox.claim('held')).status).toBe('busy');
    clock += 1;
    expect(await inbox.renew('held', held)).toBe(false);
    const next = await claim(inbox, 'held');
    expect(next).not.toBe('busy');
    clock += 100;
    expect(await inbox.release('held', next)).toBe(false);
    clock += 799;
    expect(await inbox.claim('done')).toEqual({ status: 'done' });
    clock += 1;
    expect((await inbox.claim('done')).status).toBe('claimed');
  });

  it('gives the place of a claim that has ended to the next, at that very moment', async () => {
    const inbox = new MemoryInbox({ maxEntries: 1, lease: 100, now });
    await claim(inbox, 'a');
    clock += 99;
    expect((await inbox.claim('b')).status).toBe('busy');
    clock += 1;
    expect((await inbox.claim('b')).status).toBe('claimed');
    expect(inbox.size).toBe(1);
  });

  it('takes what it has forgotten for new: it is counted once, and can be remembered again', async () => {
    const inbox = new MemoryInbox({ retention: 100, now });
    await inbox.commit('a', await claim(inbox, 'a'));
    clock += 100;
    const token = await claim(inbox, 'a');
    expect(inbox.size).toBe(1);
    expect(await inbox.commit('a', token)).toBe(true);
    expect(await inbox.claim('a')).toEqual({ status: 'done' });
  });

  it('knows which claim ends first, also when one was taken again', async () => {
    const inbox = new MemoryInbox({ maxEntries: 3, lease: 100, now });
    await claim(inbox, 'a');
    clock += 150;
    await claim(inbox, 'b');
    clock += 50;
    await claim(inbox, 'a');
    await claim(inbox, 'c');
    clock += 60;
    expect((await inbox.claim('d')).status).toBe('claimed');
    expect((await inbox.claim('a')).status).toBe('busy');
  });

  it('is told of work that was finished late though there is no room to remember it', async () => {
    const inbox = new MemoryInbox({ maxEntries: 1, lease: 100, now });
    const late = await claim(inbox, 'a');
    clock += 100;
    await claim(inbox, 'b');
    expect(await inbox.commit('a', late)).toBe(true);
    expect(inbox.size).toBe(1);
    expect((await inbox.claim('b')).status).toBe('busy');
  });

  it('remembers ten thousand events for a day, unless told otherwise', async () => {
    const inbox = new MemoryInbox({ now });
    expect([inbox.lease, inbox.handlerTimeout]).toEqual([30_000, 600_000]);
    const token = await claim(inbox, 'a');
    await inbox.commit('a', token);
    clock += 86_399_999;
    expect(await inbox.claim('a')).toEqual({ status: 'done' });
    clock += 1;
    for (let i = 0; i < 10_000; i++) expect((await inbox.claim(`${i}`)).status).toBe('claimed');
    expect(await inbox.claim('one more')).toEqual({ status: 'busy', retryAfter: 30_000 });
  });

  it('stays within its bounds over a hundred thousand events', async () => {
    const inbox = new MemoryInbox({ maxEntries: 100, now });
    for (let i = 0; i < 100_000; i++) await inbox.commit(`${i}`, await claim(inbox, `${i}`));
    expect(inbox.size).toBe(100);
  });
});
