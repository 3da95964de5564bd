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

  it('stays within its bounds over a hundred thousand events', async () => {
    const inbox = new MemoryInbox({ maxEntries: 100, now });
    for (let i = 0; i < 100_000; i++) await inbox.commit(`${i}`, await claim(inbox, `${i}`));
    expect(inbox.size).toBe(100);
  });
});
