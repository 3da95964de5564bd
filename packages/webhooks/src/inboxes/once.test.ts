import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Claim, Inbox } from './inbox.ts';
import { MemoryInbox } from './memory-inbox.ts';
import { once } from './once.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  // Whatever happened: nothing goes on.
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

const never = () => new Promise<never>(() => {});
const inbox = (parts: Partial<Inbox> = {}): Inbox => ({
  lease: 30_000,
  claim: async () => ({ status: 'claimed', token: 't' }),
  commit: async () => true,
  release: async () => true,
  renew: async () => true,
  ...parts,
});

/** Runs `once` in the background, and keeps what it came to and what it reported. */
const run = (of: Inbox, process: (signal: AbortSignal) => Promise<void> = async () => {}) => {
  const seen: { outcome?: unknown; error?: unknown; reported: unknown[] } = { reported: [] };
  once(of, 'id', process, (error) => seen.reported.push(error)).then(
    (outcome) => (seen.outcome = outcome),
    (error) => (seen.error = error),
  );
  return seen;
};
const timedOut = (what: string) =>
  expect.objectContaining({ name: 'InboxError', code: 'INBOX_TIMEOUT', message: expect.stringContaining(what) });

describe('an inbox that does not answer', () => {
  it('a claim fails after five seconds, and nothing is processed', async () => {
    const process = vi.fn();
    const seen = run(inbox({ claim: never }), process);
    await vi.advanceTimersByTimeAsync(4999);
    expect(seen.error).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1);
    expect(seen.error).toEqual(timedOut('the claim took longer than 5000 ms'));
    expect(process).not.toHaveBeenCalled();
  });

  it('in as much time as the inbox says', async () => {
    const seen = run(inbox({ claim: never, timeout: 70 }));
    await vi.advanceTimersByTimeAsync(70);
    expect(seen.error).toEqual(timedOut('70 ms'));
  });

  it('what a claim takes too late is given back', async () => {
    let answer = (_claim: Claim) => {};
    const release = vi.fn(async () => true);
    const claim = () => new Promise<Claim>((resolve) => (answer = resolve));
    run(inbox({ claim, release }));
    await vi.advanceTimersByTimeAsync(5000);
    answer({ status: 'claimed', token: 'late' });
    await vi.advanceTimersByTimeAsync(0);
    expect(release).toHaveBeenCalledExactlyOnceWith('id', 'late');

    run(inbox({ claim, release }));
    await vi.advanceTimersByTimeAsync(5000);
    answer({ status: 'done' });
    await vi.advanceTimersByTimeAsync(0);
    expect(release).toHaveBeenCalledTimes(1);
  });

  it('a commit leaves the event processed: it is not sent twice, and a verdict that comes late is told', async () => {
    let answer = (_kept: boolean) => {};
    const commit = vi.fn(() => new Promise<boolean>((resolve) => (answer = resolve)));
    const seen = run(inbox({ commit }));
    await vi.advanceTimersByTimeAsync(5000);
    expect(seen).toMatchObject({ outcome: { status: 'processed' }, reported: [timedOut('the commit')] });
    expect(commit).toHaveBeenCalledTimes(1);
    answer(false);
    await vi.advanceTimersByTimeAsync(0);
    expect(seen.reported[1]).toMatchObject({ code: 'CLAIMED_TWICE' });
  });

  it('a release leaves the handler its error', async () => {
    const seen = run(inbox({ release: never }), () => Promise.reject(new Error('mine')));
    await vi.advanceTimersByTimeAsync(5000);
    expect(seen.error).toMatchObject({ message: 'mine' });
    expect(seen.reported).toEqual([timedOut('the release')]);
  });

  it('a renewal is waited for until the lease has ended, one at a time', async () => {
    const renew = vi.fn(never);
    let lost: AbortSignal | undefined;
    let done = () => {};
    const seen = run(inbox({ renew, lease: 9000 }), (signal) => {
      lost = signal;
      return new Promise<void>((resolve) => (done = resolve));
    });
    await vi.advanceTimersByTimeAsync(8999);
    expect(lost?.aborted).toBe(false);
    expect(renew).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(10);
    expect(lost?.reason).toMatchObject({ code: 'LEASE_LOST' });
    done();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(seen.outcome).toEqual({ status: 'processed' });
  });
});

describe('an inbox that answers oddly', () => {
  it.each([
    undefined,
    null,
    true,
    'claimed',
    {},
    { status: 'taken' },
    { status: 'claimed' },
    { status: 'claimed', token: '' },
  ])('a claim with %o', async (answer) => {
    const process = vi.fn();
    const seen = run(inbox({ claim: async () => answer as never }), process);
    await vi.advanceTimersByTimeAsync(0);
    expect(seen.error).toMatchObject({ name: 'InboxError', code: 'INBOX_ANSWER' });
    expect(process).not.toHaveBeenCalled();
  });

  it('by throwing before there is a promise', async () => {
    const bang = () => {
      throw new Error('bang');
    };
    const claimed = run(inbox({ claim: bang }));
    const released = run(inbox({ release: bang }), () => Promise.reject(new Error('mine')));
    const committed = run(inbox({ commit: bang }));
    await vi.advanceTimersByTimeAsync(0);
    expect(claimed.error).toMatchObject({ message: 'bang' });
    expect(released).toMatchObject({ error: { message: 'mine' }, reported: [{ message: 'bang' }] });
    expect(committed).toMatchObject({ outcome: { status: 'processed' }, reported: [{ message: 'bang' }] });
  });
});

it('a lease without end is renewed now and then, not every millisecond', async () => {
  const renew = vi.fn(async () => true);
  let done = () => {};
  const endless = { lease: Number.POSITIVE_INFINITY, handlerTimeout: Number.POSITIVE_INFINITY };
  run(inbox({ renew, ...endless }), () => new Promise<void>((resolve) => (done = resolve)));
  await vi.advanceTimersByTimeAsync(86_400_000);
  expect(renew).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(8 * 86_400_000);
  expect(renew).toHaveBeenCalledTimes(1);
  done();
  await vi.advanceTimersByTimeAsync(0);
});

describe('a handler that hangs', () => {
  it.each<[number | undefined, number]>([
    [undefined, 600_000],
    [45_000, 45_000],
  ])('with handlerTimeout %s, its claim is renewed for %d ms and then ends', async (handlerTimeout, most) => {
    const renew = vi.fn(async () => true);
    const release = vi.fn(async () => true);
    let signal: AbortSignal | undefined;
    let done = () => {};
    const seen = run(inbox({ renew, release, ...(handlerTimeout && { handlerTimeout }) }), (given) => {
      signal = given;
      return new Promise<void>((resolve) => (done = resolve));
    });
    await vi.advanceTimersByTimeAsync(most - 1);
    expect(signal?.aborted).toBe(false);
    const renewals = renew.mock.calls.length;
    expect(renewals).toBe(Math.ceil(most / 10_000) - 1);
    await vi.advanceTimersByTimeAsync(86_400_000);
    expect(signal?.reason).toMatchObject({ name: 'InboxError', code: 'HANDLER_TIMEOUT' });
    expect(seen.reported).toEqual([signal?.reason]);
    expect(renew.mock.calls.length - renewals).toBeLessThan(2);
    expect(release).not.toHaveBeenCalled();
    done();
    await vi.advanceTimersByTimeAsync(0);
    expect(seen.outcome).toEqual({ status: 'processed' });
  });

  it('leaves its event to the next delivery', async () => {
    const memory = new MemoryInbox({ handlerTimeout: 60_000 });
    run(memory, () => never());
    await vi.advanceTimersByTimeAsync(60_000 + 30_000);
    const second = run(memory);
    await vi.advanceTimersByTimeAsync(0);
    expect(second.outcome).toEqual({ status: 'processed' });
  });
});
