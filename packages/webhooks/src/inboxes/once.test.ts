import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Claim, Inbox } from './inbox.ts';
import { InboxError } from './inbox-error.ts';
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

    run(inbox({ claim, release }));
    await vi.advanceTimersByTimeAsync(5000);
    answer(undefined as never);
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

describe('a renewal', () => {
  /** A run whose work ends when it is told to, and the signal of the work. */
  const begun = (renew: Inbox['renew'], more: Partial<Inbox> = {}) => {
    let done = () => {};
    let signal: AbortSignal | undefined;
    const seen = run(inbox({ renew, lease: 9000, ...more }), (given) => {
      signal = given;
      return new Promise<void>((resolve) => (done = resolve));
    });
    return { seen, lost: () => signal?.aborted, reason: () => signal?.reason, done: () => done() };
  };
  const down = new Error('down');

  it('that fails is told, and tried again in a third of the lease', async () => {
    const renew = vi.fn().mockResolvedValue(true).mockRejectedValueOnce(down);
    const { seen, lost, done } = begun(renew);
    await vi.advanceTimersByTimeAsync(3000);
    expect(seen.reported).toEqual([down]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(renew.mock.calls.length).toBe(21);
    expect(seen.reported).toEqual([down]);
    expect(lost()).toBe(false);
    done();
    await vi.advanceTimersByTimeAsync(0);
  });

  it('is counted from the last that went well, to the very end of the lease', async () => {
    const renew = vi.fn().mockRejectedValue(down).mockResolvedValueOnce(true);
    const { seen, lost, reason, done } = begun(renew);
    await vi.advanceTimersByTimeAsync(11_999);
    expect(lost()).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(reason()).toMatchObject({ code: 'LEASE_LOST', message: expect.stringContaining('could not be renewed') });
    expect(seen.reported).toEqual([down, down, down, reason()]);
    expect(renew).toHaveBeenCalledTimes(4);
    // Nobody asks again for what is lost, however long the work goes on.
    await vi.advanceTimersByTimeAsync(60_000);
    expect(renew).toHaveBeenCalledTimes(4);
    done();
    await vi.advanceTimersByTimeAsync(0);
  });

  it('of a claim that somebody else has says so, once', async () => {
    const renew = vi.fn(async () => false);
    const { seen, reason, done } = begun(renew);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(reason()).toMatchObject({ code: 'LEASE_LOST', message: expect.stringContaining('its lease had ended') });
    expect(seen.reported).toEqual([reason()]);
    expect(renew).toHaveBeenCalledTimes(1);
    done();
    await vi.advanceTimersByTimeAsync(0);
  });

  it.each([
    ['went well', true],
    ['was refused', false],
    ['failed', down],
  ])('that %s after the work was done changes nothing', async (_, end) => {
    let answer = (_end: unknown) => {};
    const renew = vi.fn(
      () =>
        new Promise<boolean>((resolve, reject) => {
          answer = (given) => (given instanceof Error ? reject(given) : resolve(given as boolean));
        }),
    );
    const { seen, lost, done } = begun(renew);
    await vi.advanceTimersByTimeAsync(3000);
    done();
    await vi.advanceTimersByTimeAsync(0);
    expect(seen.outcome).toEqual({ status: 'processed' });
    answer(end);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(seen.reported).toEqual([]);
    expect(lost()).toBe(false);
    expect(renew).toHaveBeenCalledTimes(1);
  });

  it('is named where it takes too long', async () => {
    const { seen, done } = begun(never);
    await vi.advanceTimersByTimeAsync(6000);
    expect(seen.reported).toEqual([timedOut('the renewal took longer than 3000 ms')]);
    done();
    await vi.advanceTimersByTimeAsync(0);
  });

  it('ends with a handler that hangs', async () => {
    const renew = vi.fn(async () => true);
    const { done } = begun(renew, { handlerTimeout: 10_000 });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(renew).toHaveBeenCalledTimes(3);
    done();
    await vi.advanceTimersByTimeAsync(0);
  });
});

it.each([
  ['an error of the inbox', new InboxError('INBOX_ANSWER', 'odd', 'none')],
  ['somebody else’s time-out', Object.assign(new Error('slow'), { code: 'INBOX_TIMEOUT' })],
])('a commit is tried again after %s', async (_, error) => {
  const commit = vi.fn().mockResolvedValue(true).mockRejectedValueOnce(error);
  const seen = run(inbox({ commit }));
  await vi.advanceTimersByTimeAsync(0);
  expect(seen).toEqual({ outcome: { status: 'processed' }, reported: [] });
  expect(commit).toHaveBeenCalledTimes(2);
});

it('a handler that fails late gives its claim back, and leaves nothing running', async () => {
  const renew = vi.fn(async () => true);
  let fail = (_error: Error) => {};
  const seen = run(inbox({ renew }), () => new Promise<void>((_, reject) => (fail = reject)));
  await vi.advanceTimersByTimeAsync(10_000);
  fail(new Error('mine'));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(seen).toMatchObject({ error: { message: 'mine' }, reported: [] });
  expect(renew).toHaveBeenCalledTimes(1);
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
    expect(seen.error).toMatchObject({
      name: 'InboxError',
      code: 'INBOX_ANSWER',
      message: expect.stringMatching(/^the claim was answered/),
    });
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
