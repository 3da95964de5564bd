import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  createWebhookHandler,
  type ErrorContext,
  type Inbox,
  MemoryInbox,
  signTestPayload,
  type WebhookHandlerOptions,
} from '../index.ts';

const secret = 'whsec_test';
const url = 'https://hooks.example/linktor';

const post = async (payload: Record<string, unknown> | string, headers: Record<string, string> = {}) => {
  const delivery = await signTestPayload({ payload, secret });
  return new Request(url, {
    method: 'POST',
    headers: { ...delivery.headers, ...headers },
    body: delivery.payload as string,
  });
};
const event = (id: string, type = 'message.received') => ({ id, type });

/** A handler, and what it reported. */
const build = (options: Partial<WebhookHandlerOptions>) => {
  const errors: { stage: string; error: unknown }[] = [];
  const onError = (error: unknown, { stage }: ErrorContext<unknown>) => void errors.push({ stage, error });
  return { handler: createWebhookHandler({ secret, onError, ...options }), errors };
};

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('answers', () => {
  it.each([undefined, null, {}, 'POST'])('500 to a delivery that is none: %j', async (delivery) => {
    const { handler, errors } = build({});
    expect(await handler.deliver(delivery as never)).toMatchObject({ status: 500 });
    expect(errors).toMatchObject([
      { stage: 'read', error: { message: expect.stringContaining('delivery must have') } },
    ]);
  });

  it('200, having called the handler of the type', async () => {
    const seen: unknown[] = [];
    const { handler, errors } = build({
      on: { 'message.received': async (e, { delivery }) => void seen.push(e.id, delivery.method) },
      onUnhandled: () => seen.push('unhandled'),
    });
    const response = await handler(await post(event('evt_1')));
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ received: true });
    expect(seen).toEqual(['evt_1', 'POST']);
    expect(errors).toEqual([]);
  });

  it('200 for what nobody handles, having called onUnhandled', async () => {
    const seen: string[] = [];
    const { handler } = build({ onUnhandled: (e) => seen.push(e.type === 'unknown' ? e.originalType : e.type) });
    for (const type of ['message.sent', 'brand.new', 'toString', '__proto__'])
      expect((await handler(await post(event('e', type)))).status).toBe(200);
    expect(seen).toEqual(['message.sent', 'brand.new', 'toString', '__proto__']);
    expect((await build({}).handler(await post(event('e')))).status).toBe(200);
  });

  it.each([
    ['a forged body', 401, async () => new Request(await post(event('a')), { body: '{}' }), 'SIGNATURE_MISMATCH'],
    ['no signature', 401, async () => new Request(url, { method: 'POST', body: '{}' }), 'SIGNATURE_MISSING'],
    ['an old timestamp', 401, () => post(event('a'), { 'x-linktor-timestamp': '1' }), 'SIGNATURE_MISMATCH'],
    ['no event', 400, () => post('[]'), 'PAYLOAD_MALFORMED'],
    ['too much', 413, () => post('x'.repeat(1001)), 'PAYLOAD_TOO_LARGE'],
  ])('%s: %i', async (_name, status, request, code) => {
    const { handler, errors } = build({ maxBytes: 1000 });
    const response = await handler(await request());
    expect(response.status).toBe(status);
    // The sender learns nothing of why.
    expect(await response.text()).toMatch(/^\{"error":"[a-z ]+"\}$/);
    expect(errors).toEqual([{ stage: expect.stringMatching(/verify|read/), error: expect.objectContaining({ code }) }]);
  });

  it('413 without reading on, when the length is not told', async () => {
    let pulled = 0;
    const cancel = vi.fn();
    const body = new ReadableStream({
      cancel,
      pull(controller) {
        pulled += 1;
        controller.enqueue(new Uint8Array(100));
        // Who read on would come to an end, too.
        if (pulled === 50) controller.close();
      },
    });
    const request = new Request(url, { method: 'POST', body, duplex: 'half' } as RequestInit);
    const { handler, errors } = build({ maxBytes: 1000 });
    expect((await handler(request)).status).toBe(413);
    expect(errors).toMatchObject([{ stage: 'read', error: { code: 'PAYLOAD_TOO_LARGE' } }]);
    expect(pulled).toBeLessThan(20);
    expect(cancel).toHaveBeenCalledOnce();
  });

  it('400 when the body is cut off', async () => {
    const body = new ReadableStream({ pull: (controller) => controller.error(new Error('reset')) });
    const request = new Request(url, { method: 'POST', body, duplex: 'half' } as RequestInit);
    const { handler, errors } = build({});
    expect((await handler(request)).status).toBe(400);
    expect(errors[0]).toMatchObject({ stage: 'read', error: { code: 'BODY_UNREADABLE' } });
  });

  it('500 when the body was read before, saying what to do to us alone', async () => {
    const request = await post(event('a'));
    await request.text();
    const { handler, errors } = build({});
    expect((await handler(request)).status).toBe(500);
    expect(errors[0]?.error).toMatchObject({
      code: 'PAYLOAD_NOT_RAW',
      remediation: expect.stringContaining('raw body'),
    });
  });

  it.each([
    [400, 'bad request', () => post('[]')],
    [401, 'unauthorized', async () => new Request(url, { method: 'POST', body: '{}' })],
    [405, 'method not allowed', async () => new Request(url)],
    [413, 'too large', () => post('x'.repeat(1001))],
    [500, 'failed', () => post(event('a'))],
    [503, 'try again later', () => post(event('a', 'message.sent'))],
  ])('%i says %s, in JSON that nobody keeps', async (status, error, request) => {
    const { handler } = build({
      maxBytes: 1000,
      // Verifying takes its time on a busy machine, and only one of them is to be late.
      timeout: status === 503 ? 20 : 60_000,
      on: {
        'message.received': () => Promise.reject(new Error('mine')),
        'message.sent': () => new Promise(() => {}),
      },
    });
    const response = await handler(await request());
    expect([response.status, await response.json()]).toEqual([status, { error }]);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('405 for anything but POST', async () => {
    const response = await build({}).handler(new Request(url));
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST');
  });

  it('500 when the handler fails, however it fails', async () => {
    for (const fail of [
      () => Promise.reject(new Error('database password hunter2')),
      () => {
        throw 1;
      },
    ]) {
      const { handler, errors } = build({ on: { 'message.received': fail } });
      const response = await handler(await post(event('a')));
      expect(response.status).toBe(500);
      expect(await response.text()).toBe('{"error":"failed"}');
      expect(errors).toHaveLength(1);
      expect(errors[0]?.stage).toBe('handler');
    }
  });

  it('survives an onError that fails', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue();
    for (const onError of [
      () => {
        throw new Error('x');
      },
      () => Promise.reject(new Error('x')),
    ])
      expect((await build({ onError }).handler(new Request(url, { method: 'POST' }))).status).toBe(401);
    await vi.waitFor(() => expect(log).toHaveBeenCalledTimes(2));
  });

  it('reports on the console when there is no onError', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue();
    await createWebhookHandler({ secret })(new Request(url, { method: 'POST' }));
    expect(log.mock.calls[0]?.[0]).toContain('SIGNATURE_MISSING');
  });
});

describe('options', () => {
  it.each([
    [{ secret: '' }],
    [{ secret: [] }],
    [{ secret: undefined }],
    [{ timeout: 0 }],
    [{ timeout: Number.NaN }],
    [{ maxBytes: -1 }],
    [{ on: { 'message.received': 'no function' } }],
  ])('%j is refused', (options) => {
    expect(() => createWebhookHandler({ secret, ...options } as never)).toThrow(
      expect.objectContaining({ name: 'ConfigurationError' }),
    );
  });

  it('a secret may be got for each delivery', async () => {
    const { handler } = build({ secret: async () => ['new', secret] });
    expect((await handler(await post(event('a')))).status).toBe(200);
    const { handler: broken, errors } = build({ secret: () => Promise.reject(new Error('vault')) });
    expect((await broken(await post(event('a')))).status).toBe(500);
    const { handler: empty } = build({ secret: () => '' });
    expect((await empty(await post(event('a')))).status).toBe(500);
    expect(errors).toHaveLength(1);
  });
});

describe('time', () => {
  it('answers 503 before the sender gives up, and tells the handler to stop', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    let begin = (_signal: AbortSignal): void => {};
    const begun = new Promise<AbortSignal>((resolve) => (begin = resolve));
    let fail = (_error: Error): void => {};
    const { handler, errors } = build({
      timeout: 20,
      on: {
        'message.received': (_e, { signal }) => {
          begin(signal);
          return new Promise((_resolve, reject) => (fail = reject));
        },
      },
    });
    const waited: Promise<unknown>[] = [];
    const context = {
      waitUntil(promise: Promise<unknown>) {
        expect(this).toBe(context);
        waited.push(promise);
      },
    };
    const answered = handler(await post(event('a')), context);
    const signal = await begun;
    await vi.advanceTimersByTimeAsync(19);
    expect(signal.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    const response = await answered;
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('60');
    expect(signal.reason).toMatchObject({ name: 'TimeoutError', code: 'TIMEOUT' });
    fail(new Error('late'));
    await Promise.all(waited);
    expect(waited).toHaveLength(1);
    expect(errors.map(({ stage }) => stage)).toEqual(['timeout', 'handler']);
  });

  it('with an inbox, keeps the claim: the redelivery waits, and is dropped once the handler has succeeded', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] });
    let runs = 0;
    let aborted: boolean | undefined;
    let begin = (): void => {};
    const begun = new Promise<void>((resolve) => (begin = resolve));
    let finish = (): void => {};
    const { handler } = build({
      timeout: 20,
      inbox: new MemoryInbox({ lease: 500 }),
      on: {
        'message.received': async (_e, { signal }) => {
          runs += 1;
          begin();
          await new Promise<void>((resolve) => (finish = resolve));
          aborted = signal.aborted;
        },
      },
    });
    const waited: Promise<unknown>[] = [];
    const context = { waitUntil: (promise: Promise<unknown>) => void waited.push(promise) };
    const first = handler(await post(event('slow')), context);
    await begun;
    await vi.advanceTimersByTimeAsync(20);
    expect((await first).status).toBe(503);
    await vi.advanceTimersByTimeAsync(650);
    const busy = await handler(await post(event('slow')));
    expect(busy.status).toBe(503);
    expect(Number(busy.headers.get('retry-after'))).toBeGreaterThan(0);
    finish();
    await Promise.all(waited);
    expect((await handler(await post(event('slow')))).status).toBe(200);
    expect(runs).toBe(1);
    expect(aborted).toBe(false);
  });

  it('does not begin what is overdue before it began', async () => {
    let ran = false;
    const { handler } = build({
      timeout: 20,
      secret: () => wait(50, secret),
      on: { 'message.received': () => (ran = true) },
    });
    expect((await handler(await post(event('a')))).status).toBe(503);
    await wait(60);
    expect(ran).toBe(false);
  });

  it('a sender that dribbles its body is cut off', async () => {
    const cancel = vi.fn();
    const body = new ReadableStream({ cancel });
    const request = new Request(url, { method: 'POST', body, duplex: 'half' } as RequestInit);
    expect((await build({ timeout: 20 }).handler(request)).status).toBe(503);
    await vi.waitFor(() => expect(cancel).toHaveBeenCalled());
  });

  it('leaves no timer behind', async () => {
    const { handler } = build({ timeout: 60_000, inbox: new MemoryInbox(), on: { 'message.received': () => {} } });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
    for (let i = 0; i < 20; i++) await handler(await post(event(`t${i}`)));
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('the inbox', () => {
  it('processes a repeated event once', async () => {
    const run = vi.fn();
    const { handler } = build({ inbox: new MemoryInbox(), on: { 'message.received': run } });
    for (let i = 0; i < 3; i++) expect((await handler(await post(event('same')))).status).toBe(200);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('answers a concurrent duplicate 503, not 200: the first may yet fail', async () => {
    let finish = (): void => {};
    const working = new Promise<void>((resolve) => (finish = resolve));
    const { handler } = build({ inbox: new MemoryInbox(), on: { 'message.received': () => working } });
    const requests = [await post(event('same')), await post(event('same'))];
    const answers = requests.map((request) => handler(request));
    // Whichever has the event is at it until the other has been answered.
    expect((await Promise.race(answers)).status).toBe(503);
    finish();
    expect((await Promise.all(answers)).map(({ status }) => status).sort()).toEqual([200, 503]);
  });

  it('processes again what failed', async () => {
    let runs = 0;
    const { handler } = build({
      inbox: new MemoryInbox(),
      on: {
        'message.received': () => {
          runs += 1;
          if (runs === 1) throw new Error('first');
        },
      },
    });
    const statuses = [];
    for (let i = 0; i < 3; i++) statuses.push((await handler(await post(event('same')))).status);
    expect(statuses).toEqual([500, 200, 200]);
    expect(runs).toBe(2);
  });

  it('does not claim what nobody handles, nor what is forged', async () => {
    const inbox = new MemoryInbox();
    const { handler } = build({ inbox });
    await handler(await post(event('a')));
    await handler(new Request(url, { method: 'POST', body: '{"id":"a"}' }));
    expect(inbox.size).toBe(0);
  });

  const broken = (parts: Partial<Inbox>): Inbox => ({
    lease: 30,
    claim: async () => ({ status: 'claimed', token: 't' }),
    commit: async () => true,
    release: async () => true,
    renew: async () => true,
    ...parts,
  });
  const down = () => Promise.reject(new Error('redis is down'));

  it('that cannot be reached lets nothing through', async () => {
    let ran = false;
    const { handler, errors } = build({
      inbox: broken({ claim: down }),
      on: { 'message.received': () => (ran = true) },
    });
    expect((await handler(await post(event('a')))).status).toBe(500);
    expect(ran).toBe(false);
    expect(errors[0]?.stage).toBe('inbox');
  });

  it('that fails after the work does not make the sender repeat it', async () => {
    const { handler, errors } = build({ inbox: broken({ commit: down }), on: { 'message.received': () => {} } });
    expect((await handler(await post(event('a')))).status).toBe(200);
    expect(errors.map(({ stage }) => stage)).toEqual(['inbox']);
  });

  it('gets a second try at remembering', async () => {
    let tries = 0;
    const commit = async () => {
      tries += 1;
      return tries === 1 ? down() : true;
    };
    const { handler, errors } = build({ inbox: broken({ commit }), on: { 'message.received': () => {} } });
    expect((await handler(await post(event('a')))).status).toBe(200);
    expect(errors).toEqual([]);
  });

  it('that fails to release leaves the handler its own error', async () => {
    const on = { 'message.received': () => Promise.reject(new Error('mine')) };
    const { handler, errors } = build({ inbox: broken({ release: down }), on });
    expect((await handler(await post(event('a')))).status).toBe(500);
    expect(errors.map(({ error }) => (error as Error).message)).toEqual(['redis is down', 'mine']);
  });

  it.each([
    ['was taken', async () => false],
    ['cannot be renewed', down],
  ])('tells the handler when its claim %s', async (_name, renew) => {
    let reason: unknown;
    const { handler, errors } = build({
      inbox: broken({ renew }),
      on: {
        'message.received': async (_e, { signal }) => {
          await once(signal, 'abort');
          reason = signal.reason;
        },
      },
    });
    expect((await handler(await post(event('a')))).status).toBe(200);
    expect(reason).toMatchObject({ code: 'LEASE_LOST' });
    expect(errors.some(({ error }) => error === reason)).toBe(true);
  });

  it('says so when an event was taken by another before it was done', async () => {
    const { handler, errors } = build({
      inbox: broken({ commit: async () => false }),
      on: { 'message.received': () => {} },
    });
    expect((await handler(await post(event('a')))).status).toBe(200);
    expect(errors[0]?.error).toMatchObject({ name: 'InboxError', code: 'CLAIMED_TWICE' });
  });
});

describe('called with what is no Request', () => {
  it.each([undefined, null, {}, 'x', { method: 'POST', headers: {} }])(
    '%o: a response all the same, and onError',
    async (given) => {
      const { handler, errors } = build({});
      expect((await handler(given as never)).status).toBe(500);
      expect(errors).toEqual([{ stage: 'read', error: expect.objectContaining({ name: 'ConfigurationError' }) }]);
      expect(errors).toMatchObject([
        { error: { message: expect.stringContaining('toNodeHandler'), details: { option: 'request' } } },
      ]);
    },
  );

  it('and never answers by what came with a Request', async () => {
    const response = { writeHead: vi.fn(), end: vi.fn() };
    expect((await build({}).handler(await post(event('a')), response)).status).toBe(200);
    expect(response.writeHead).not.toHaveBeenCalled();
  });

  it('a server of Node’s answers 500, and its sender does not wait', async () => {
    const { handler, errors } = build({});
    const server = createServer(handler as never).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const response = await fetch(`http://127.0.0.1:${port}`, { method: 'POST', body: '{}' });
    expect([response.status, await response.json()]).toEqual([500, { error: 'failed' }]);
    expect(errors).toHaveLength(1);
    server.close();
  });
});

it('a waitUntil that throws is told to onError, and the answer is given', async () => {
  const { handler, errors } = build({ timeout: 5, on: { 'message.received': () => new Promise(() => {}) } });
  const waitUntil = () => {
    throw new Error('too late');
  };
  expect((await handler(await post(event('e')), { waitUntil })).status).toBe(503);
  expect(errors).toMatchObject([
    { stage: 'timeout', error: { message: 'too late' } },
    { stage: 'timeout', error: { code: 'TIMEOUT', message: expect.stringContaining('after 5 ms') } },
  ]);
});
