import { afterEach, describe, expect, expectTypeOf, it, vi } from 'vitest';
import {
  createWebhookHandler,
  type ErrorContext,
  type Inbox,
  MemoryInbox,
  type Outcome,
  signTestPayload,
  type TransactionalInbox,
} from '../index.ts';

const secret = 'whsec_test';
const post = async (id: string, type = 'message.received') => {
  const { headers, payload } = await signTestPayload({ payload: { id, type }, secret });
  return new Request('https://hooks.example', { method: 'POST', headers, body: payload as string });
};

interface Books {
  write(line: string): void;
}

/** Says what it is told to; calls the work with a transaction where that says so. */
const inbox = (
  transact: (work: () => Promise<void>, report: (error: unknown) => void) => Promise<Outcome>,
): TransactionalInbox<Books> & { written: string[]; ids: string[] } => {
  const written: string[] = [];
  const ids: string[] = [];
  return {
    written,
    ids,
    transact(id, work, report) {
      ids.push(id);
      const books = { write: (line: string) => void written.push(line) };
      return transact(() => work(books, new AbortController().signal), report);
    },
  };
};
const processed = { status: 'processed' } as const;
const errors: { stage: string; error: unknown }[] = [];
const onError = (error: unknown, { stage }: ErrorContext<unknown>) => void errors.push({ stage, error });

describe('an inbox with transactions', () => {
  it('gives the handler its transaction, and its outcome is the answer', async () => {
    const books = inbox((work) => work().then(() => processed));
    const handler = createWebhookHandler({
      secret,
      inbox: books,
      on: {
        'message.received': (event, { transaction }) => {
          expectTypeOf(transaction).toEqualTypeOf<Books>();
          transaction.write(event.id);
        },
      },
      onUnhandled: (event, { transaction }) => transaction.write(`unhandled ${event.type}`),
    });
    expect((await handler(await post('a'))).status).toBe(200);
    expect((await handler(await post('b', 'message.sent'))).status).toBe(200);
    expect(books.written).toEqual(['a', 'unhandled message.sent']);
    expect(books.ids).toEqual(['a', 'b']);
  });

  it.each<[Outcome, number, string | null]>([
    [{ status: 'duplicate' }, 200, null],
    [{ status: 'busy', retryAfter: 4001 }, 503, '5'],
    [{ status: 'busy', retryAfter: Number.NaN }, 503, '1'],
    [{ status: 'busy', retryAfter: Number.POSITIVE_INFINITY }, 503, '86400'],
  ])('%o', async (outcome, status, retryAfter) => {
    const run = vi.fn();
    const handler = createWebhookHandler({
      secret,
      inbox: inbox(async () => outcome),
      on: { 'message.received': run },
    });
    const response = await handler(await post('a'));
    expect([response.status, response.headers.get('retry-after')]).toEqual([status, retryAfter]);
    expect(run).not.toHaveBeenCalled();
  });

  it('tells the handler’s failure from the commit’s', async () => {
    errors.length = 0;
    const on = { 'message.received': vi.fn().mockRejectedValueOnce(new Error('mine')) };
    // The second time the handler succeeds, after a failure that the inbox has rolled back; then the commit fails.
    const tries = inbox((work) =>
      work()
        .catch(work)
        .then(() => Promise.reject(new Error('commit'))),
    );
    expect((await createWebhookHandler({ secret, inbox: tries, on, onError })(await post('a'))).status).toBe(500);
    on['message.received'].mockRejectedValueOnce(new Error('mine'));
    const once = inbox((work) => work().then(() => processed));
    expect((await createWebhookHandler({ secret, inbox: once, on, onError })(await post('a'))).status).toBe(500);
    expect(errors).toEqual([
      { stage: 'inbox', error: expect.objectContaining({ message: 'commit' }) },
      { stage: 'handler', error: expect.objectContaining({ message: 'mine' }) },
    ]);
  });

  it('is told what it reports', async () => {
    errors.length = 0;
    const books = inbox(async (work, report) => {
      await work();
      report('the sweep');
      return processed;
    });
    const handler = createWebhookHandler({ secret, inbox: books, on: { 'message.received': () => {} }, onError });
    expect((await handler(await post('a'))).status).toBe(200);
    expect(errors).toEqual([{ stage: 'inbox', error: 'the sweep' }]);
  });

  it('without one there is no transaction', async () => {
    createWebhookHandler({
      secret,
      inbox: new MemoryInbox(),
      on: { 'message.received': (_event, { transaction }) => expectTypeOf(transaction).toEqualTypeOf<undefined>() },
    });
  });
});

describe('a commit that is not done when the answer is due', () => {
  afterEach(() => void vi.useRealTimers());
  const late = { timeout: 30, on: { 'message.received': () => {} }, secret, onError };

  it('of a claim: 200, for the handler has succeeded', async () => {
    errors.length = 0;
    const memory = new MemoryInbox();
    const waited: unknown[] = [];
    // Verifying takes real time: the clock goes on when the handler has run.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    let run = (): void => {};
    const ran = new Promise<void>((resolve) => (run = resolve));
    const slow: Inbox = Object.assign(Object.create(memory), {
      lease: 1000,
      claim: (id: string) => memory.claim(id),
      commit: () => new Promise(() => {}),
      timeout: 60,
    });
    const handler = createWebhookHandler({ ...late, on: { 'message.received': () => run() }, inbox: slow });
    const answered = handler(await post('a'), { waitUntil: (p: unknown) => waited.push(p) });
    await ran;
    await vi.advanceTimersByTimeAsync(30);
    expect((await answered).status).toBe(200);
    expect(errors).toEqual([]);
    await vi.advanceTimersByTimeAsync(60);
    await Promise.all(waited);
    expect(errors).toEqual([{ stage: 'inbox', error: expect.objectContaining({ code: 'INBOX_TIMEOUT' }) }]);
  });

  it('of a transaction: 503, for nobody knows yet', async () => {
    errors.length = 0;
    const slow = inbox(async (work) => {
      await work();
      return new Promise(() => {});
    });
    expect((await createWebhookHandler({ ...late, inbox: slow })(await post('a'))).status).toBe(503);
    expect(errors.map(({ stage }) => stage)).toEqual(['timeout']);
  });
});

describe('an inbox of somebody’s own that says what is not so', () => {
  const answered = async (transact: (work: () => Promise<void>) => Promise<unknown>, run = () => {}) => {
    errors.length = 0;
    const answers = inbox(transact as never);
    const handler = createWebhookHandler({ secret, onError, inbox: answers, on: { 'message.received': run } });
    return (await handler(await post('a'))).status;
  };

  it.each([undefined, null, 'done', true, {}, { status: 'done' }, { status: 'processed' }])(
    '%o, without a call of the handler: 500',
    async (outcome) => {
      expect(await answered(async () => outcome)).toBe(500);
      const message = expect.stringMatching(/^transact was answered/);
      expect(errors).toMatchObject([{ stage: 'inbox', error: { name: 'InboxError', code: 'INBOX_ANSWER', message } }]);
    },
  );

  it('that an event is busy, whatever its handler came to: 503', async () => {
    const busy = { status: 'busy', retryAfter: 1000 };
    const failing = () => {
      throw new Error('mine');
    };
    const swallowing = async (work: () => Promise<void>) =>
      work().then(
        () => busy,
        () => busy,
      );
    expect(await answered(swallowing, failing)).toBe(503);
    expect(errors).toEqual([]);
  });

  it('that an event was processed whose handler threw: 500', async () => {
    const bang = () => {
      throw new Error('mine');
    };
    const swallowing = async (work: () => Promise<void>) =>
      work().then(
        () => processed,
        () => processed,
      );
    expect(await answered(swallowing, bang)).toBe(500);
    expect(errors).toMatchObject([{ stage: 'handler', error: { message: 'mine' } }]);
  });
});
