import { afterEach, describe, expect, expectTypeOf, it, vi } from 'vitest';
import { webhookPlugin } from '../adapters/fastify.ts';
import { toLambdaHandler } from '../adapters/lambda.ts';
import { toNodeHandler } from '../adapters/node.ts';
import * as antonnia from '../antonnia/index.ts';
import * as linktor from '../index.ts';
import * as sinch from '../sinch/index.ts';

const secret = 's';
const platforms = {
  linktor: (options: object) => linktor.createWebhookHandler({ secret, ...options }),
  sinch: (options: object) => sinch.createWebhookHandler({ secret, ...options }),
  antonnia: (options: object) => antonnia.createWebhookHandler({ secret, header: 'x-hook', ...options }),
};
const all = Object.keys(platforms) as (keyof typeof platforms)[];
const refused = (problem: RegExp | string) =>
  expect.objectContaining({ name: 'ConfigurationError', message: expect.stringMatching(problem) });

describe('an option of a handler', () => {
  it.each<[keyof typeof platforms, object, RegExp]>([
    ...all.flatMap((name): [keyof typeof platforms, object, RegExp][] => [
      [name, { On: {} }, /unknown option "On": did you mean "on"\?/],
      [name, { inBox: {} }, /unknown option "inBox": did you mean "inbox"\?/],
      [name, { maxbytes: 1 }, /unknown option "maxbytes": did you mean "maxBytes"\?/],
      [name, { onunhandled: () => {} }, /did you mean "onUnhandled"\?/],
      [name, { secrets: 's' }, /did you mean "secret"\?/],
      [name, { on: null }, /on must be a plain object/],
      [name, { on: [] }, /on must be a plain object/],
      [name, { on: () => {} }, /on must be a plain object/],
      [name, { on: new (class {})() }, /on must be a plain object/],
      [name, { onError: 'log' }, /onError must be a function/],
      [name, { onUnhandled: {} }, /onUnhandled must be a function/],
      [name, { timeout: 0 }, /timeout must be a positive number/],
      [name, { timeout: '5000' }, /timeout must be a positive number/],
      [name, { maxBytes: -1 }, /maxBytes must be a positive number/],
      [name, { maxBytes: '1mb' }, /maxBytes must be a positive number/],
    ]),
    ...(['linktor', 'sinch'] as const).flatMap((name): [keyof typeof platforms, object, RegExp][] => [
      [name, { tolerence: 1 }, /unknown option "tolerence": did you mean "tolerance"\?/],
      [name, { tolerance: -1 }, /tolerance is not a number of at least 0/],
      [name, { tolerance: Number.NaN }, /tolerance is not/],
      [name, { tolerance: null }, /tolerance is not/],
      [name, { tolerance: '300s' }, /tolerance is not/],
      [name, { now: 0 }, /now is not a clock/],
      [name, { secret: undefined }, /secret is missing/],
      [name, { secret: ['a', ''] }, /secret is missing/],
      [name, { secret: ' \t\r\n' }, /secret is missing/],
      [name, { secret: ['a', ' '] }, /secret is missing/],
    ]),
    ['linktor', { scheme: 'timestamp' }, /scheme is none of auto, timestamped and body/],
    ['linktor', { schema: 'timestamped' }, /did you mean "scheme"\?/],
    [
      'linktor',
      { on: { 'mesage.received': () => {} } },
      /on\['mesage\.received'\].*did you mean "message\.received"\?/,
    ],
    ['linktor', { on: { 'message.received ': () => {} } }, /did you mean "message\.received"\?/],
    ['linktor', { on: { MESSAGE_RECEIVED: () => {} } }, /did you mean "message\.received"\?/],
    ['linktor', { on: { Unknown: () => {} } }, /did you mean "unknown"\?/],
    ['linktor', { on: { 'message.received': 'reply' } }, /on\['message\.received'\] must be a function/],
    ['linktor', { on: { toString: () => {} } }, /is no known event/],
    ['antonnia', { on: { 'mesage.created': () => {} } }, /did you mean "message\.created"\?/],
    ['antonnia', { tolerance: 1 }, /unknown option "tolerance"/],
    ['antonnia', { heder: 'x' }, /did you mean "header"\?/],
    ['antonnia', { header: undefined }, /trust is not settled/],
    ...['x hook', 'x-hook:', 'ü', 'x\n'].map((header): [keyof typeof platforms, object, RegExp] => [
      'antonnia',
      { header },
      /header is no name a header can have/,
    ]),
    ['antonnia', { unverified: true }, /trust is not settled/],
    ['antonnia', { secret: undefined }, /secret is missing/],
    ['antonnia', { secret: '  ' }, /secret is missing/],
    ['sinch', { on: { MESAGE_INBOUND: () => {} } }, /did you mean "MESSAGE_INBOUND"\?/],
    ['sinch', { on: { message_inbound: () => {} } }, /did you mean "MESSAGE_INBOUND"\?/],
    ['sinch', { inboxId: 'id' }, /inboxId must be a function/],
    ...[
      { username: 'u', password: undefined },
      { username: 'u', password: '' },
      { username: undefined, password: 'p' },
      { username: 'u', password: ' ' },
      { username: 'u', password: 'p', realm: 'r' },
      { username: '\n', password: 'p' },
      { username: 'a:b', password: 'p' },
      { user: 'u', password: 'p' },
      { verifyToken: true },
      { username: 'u', password: 'p', verifyToken: () => true },
      {},
      null,
      'u:p',
    ].map((authorization): [keyof typeof platforms, object, RegExp] => [
      'sinch',
      { authorization },
      /authorization is neither \{ username, password \} nor \{ verifyToken \}/,
    ]),
  ])('%s refuses %o', (name, options, problem) => {
    expect(() => platforms[name](options)).toThrow(refused(problem));
  });

  it.each(all)('%s refuses what are no options', (name) => {
    const create = { linktor, sinch, antonnia }[name].createWebhookHandler as (options: unknown) => unknown;
    for (const options of [undefined, null, 's', []])
      expect(() => create(options)).toThrow(refused(/^handler options must be an object, got /));
  });

  it.each(all)('%s takes what is undefined as not given', async (name) => {
    const nothing = { on: undefined, inbox: undefined, timeout: undefined, onError: undefined, maxBytes: undefined };
    for (const options of [nothing, { on: Object.create(null) }]) {
      const answer = async (length: number): Promise<number> => {
        const body = 'x'.repeat(length);
        return (await platforms[name](options)(new Request('http://x/', { method: 'POST', body }))).status;
      };
      // A forgery, and one that is longer than a handler reads when nothing is said.
      expect(await answer(10)).toBe(401);
      expect(await answer(2 ** 21)).toBe(413);
    }
  });

  it('that is wrong is named, and what to do about it', () => {
    const refusal = (options: object) => {
      try {
        return platforms.linktor(options);
      } catch (error) {
        return error;
      }
    };
    expect(refusal({ timeout: 0 })).toMatchObject({ details: { option: 'timeout' } });
    expect(refusal({ on: { 'brand.new': () => {} } })).toMatchObject({
      message: "on['brand.new'] is no known event",
      details: { option: "on['brand.new']" },
      remediation: expect.stringContaining('on.unknown'),
    });
  });

  it('never shows a secret that was given for something else', () => {
    const error = (() => {
      try {
        return platforms.linktor({ on: 'whsec_hidden', scheme: 'whsec_hidden' });
      } catch (caught) {
        return caught;
      }
    })();
    expect(JSON.stringify(error) + String(error)).not.toContain('whsec_hidden');
  });
});

describe('an option of a single call', () => {
  const codeOf = async (verdict: Promise<unknown>) => (await verdict) as { code?: string; about?: string };

  it.each([
    [{ tolerence: 1 }, 'tolerence'],
    [{ schema: 'timestamped' }, 'schema'],
    [{ tolerance: -1 }, 'tolerance'],
    [{ scheme: 'timestamp' }, 'scheme'],
    [{ now: 5 }, 'now'],
  ])('%o is refused for Linktor before anything is judged', async (options, about) => {
    const { headers } = await linktor.signTestPayload({ payload: '{}', secret });
    const input = { payload: '{}', headers, secret, ...options } as unknown as linktor.VerifyInput;
    expect(await codeOf(linktor.inspectDelivery(input))).toEqual({ valid: false, code: 'CONFIGURATION', about });
    await expect(linktor.constructEvent(input)).rejects.toThrow(about);
  });

  it.each([
    [{ tolerence: 1 }, 'tolerence'],
    [{ tolerance: Number.NaN }, 'tolerance'],
    [{ authorization: { username: 'u', password: undefined } }, 'authorization'],
  ])('%o is refused for Sinch', async (options, about) => {
    const { headers } = await sinch.signTestPayload({ payload: '{}', secret });
    const authorization = `Basic ${btoa('u:undefined')}`;
    const input = { payload: '{}', headers: { ...headers, authorization }, secret, ...options };
    expect(await codeOf(sinch.inspectDelivery(input as never))).toEqual({
      valid: false,
      code: 'CONFIGURATION',
      about,
    });
  });

  it('a misspelt one is refused for Antonnia', async () => {
    const input = { payload: '{}', unverified: true, maxbytes: 1 };
    await expect(antonnia.constructEvent(input as never)).rejects.toThrow('maxbytes is no known option');
  });

  it('a secret of white space alone is none', async () => {
    const input = { payload: '{}', headers: {}, secret: ' \n' };
    const none = { valid: false, code: 'CONFIGURATION', about: 'secret' };
    expect(await linktor.inspectDelivery(input)).toEqual(none);
    expect(await linktor.inspectDelivery({ ...input, secret: ['a', ' '] })).toEqual(none);
    expect(await sinch.inspectDelivery(input)).toEqual(none);
    await expect(antonnia.constructEvent({ ...input, header: 'x' })).rejects.toThrow('secret is missing');
    await expect(linktor.sign({ ...input, scheme: 'body' })).rejects.toThrow('secret is missing');
    await expect(sinch.sign({ ...input, nonce: 'n', timestamp: 1 })).rejects.toThrow('secret is missing');
  });

  it('what comes along with a delivery is none', async () => {
    const { payload, headers } = await linktor.signTestPayload({ payload: { type: 'test.ping' }, secret });
    const delivery = { method: 'POST', url: '/hook', headers, payload };
    expect((await linktor.constructEvent({ ...delivery, secret })).type).toBe('test.ping');
    const callback = { ...delivery, ...(await sinch.signTestPayload({ payload: { event: {} }, secret })), secret };
    expect((await sinch.constructEvent(callback)).trigger).toBe('EVENT_INBOUND');
    const event = { ...delivery, payload: '{"id":"e","type":"t"}', unverified: true as const };
    expect((await antonnia.constructEvent(event)).type).toBe('unknown');
  });

  it('a misspelt one of a test delivery is refused', async () => {
    const input = { payload: '{}', secret };
    await expect(sinch.signTestPayload({ ...input, nonse: 'n' } as never)).rejects.toThrow('did you mean "nonce"');
  });

  it('sign knows two schemes', async () => {
    await expect(linktor.sign({ payload: '{}', secret, scheme: 'timestamp' as never })).rejects.toThrow('scheme');
    await expect(linktor.sign({ payload: '{}', secret, scheme: 'auto' as never })).rejects.toThrow('scheme');
  });
});

describe('Antonnia', () => {
  const payload = '{"id":"e","created_at":"t","type":"message.created","data":{"object":{"id":"m"}}}';

  it('an `unverified` that is undefined switches no check off', async () => {
    const input = { payload, secret, header: 'x-hook', headers: {}, unverified: undefined };
    await expect(antonnia.constructEvent(input as never)).rejects.toThrow('carries no credential');
    await expect(
      antonnia.constructEvent({ payload, secret, header: undefined, query: 'token', url: '/?token=no' } as never),
    ).rejects.toThrow('credential of the delivery is wrong');
  });

  it('gets its secret from a function when it is needed', async () => {
    let asked = 0;
    const lazy = async () => `s${++asked}`;
    const handler = antonnia.createWebhookHandler({ secret: lazy, query: 'token', onError: () => {} });
    const deliver = async (token: string) =>
      (await handler.deliver({ method: 'POST', headers: {}, url: `/?token=${token}`, body: payload })).status;
    expect(asked).toBe(0);
    expect([await deliver('s1'), await deliver('s2'), await deliver('s2')]).toEqual([200, 200, 401]);
    const unset = antonnia.createWebhookHandler({ secret: () => '', query: 'token', onError: () => {} });
    expect((await unset.deliver({ method: 'POST', headers: {}, url: '/?token=', body: payload })).status).toBe(500);
  });
});

describe('events that no handler takes', () => {
  const newer = { type: 'message.hologram', data: {} };
  const deliver = async (handler: linktor.WebhookHandler, payload: Record<string, unknown>) => {
    const { headers, payload: body } = await linktor.signTestPayload({ payload, secret });
    return (await handler.deliver({ method: 'POST', headers, body })).status;
  };

  it('are told to onUnhandled', async () => {
    const seen: string[] = [];
    const handler = linktor.createWebhookHandler({
      secret,
      on: { 'message.sent': () => {} },
      onUnhandled: (event) => void seen.push(event.type === 'unknown' ? event.originalType : event.type),
    });
    for (const payload of [{ type: 'message.received' }, newer, { type: 'message.sent' }])
      expect(await deliver(handler, payload)).toBe(200);
    expect(seen).toEqual(['message.received', 'message.hologram']);
  });

  it('go to `unknown` where they are newer than this package', async () => {
    const seen: string[] = [];
    const handler = linktor.createWebhookHandler({
      secret,
      on: {
        unknown: (event) => {
          expectTypeOf(event).toEqualTypeOf<linktor.UnknownEvent>();
          seen.push(event.originalType);
        },
      },
    });
    for (const payload of [{ type: 'message.received' }, newer]) expect(await deliver(handler, payload)).toBe(200);
    expect(seen).toEqual(['message.hologram']);
  });

  it('do so on Sinch and Antonnia as well', async () => {
    const seen: unknown[] = [];
    const callbacks = sinch.createWebhookHandler({
      secret,
      on: { UNKNOWN: (event) => void seen.push(event['new_key']) },
    });
    const { headers, payload: body } = await sinch.signTestPayload({ payload: { new_key: 1 }, secret });
    await callbacks.deliver({ method: 'POST', headers, body });
    const events = antonnia.createWebhookHandler({
      unverified: true,
      on: { unknown: (event) => void seen.push(event.original_type) },
    });
    await events.deliver({ method: 'POST', headers: {}, body: '{"id":"e","type":"new.kind"}' });
    expect(seen).toEqual([1, 'new.kind']);
  });
});

describe('times', () => {
  afterEach(() => void vi.useRealTimers());

  it.each([1e10, Number.MAX_VALUE, Number.POSITIVE_INFINITY])(
    'a timeout of %d is long, not over at once',
    async (timeout) => {
      vi.useFakeTimers();
      let done = (): void => {};
      const working = new Promise<void>((resolve) => {
        done = resolve;
      });
      const handler = antonnia.createWebhookHandler({ unverified: true, timeout, onUnhandled: () => working });
      const answered = handler.deliver({ method: 'POST', headers: {}, body: '{"id":"e","type":"t"}' });
      // No timer is that long.
      await vi.advanceTimersByTimeAsync((timeout === Number.POSITIVE_INFINITY ? 30 : 1) * 86_400_000);
      done();
      expect((await answered).status).toBe(200);
    },
  );
});

describe('maxBytes', () => {
  it.each([
    ['ä'.repeat(5), 10, true],
    ['ä'.repeat(5), 9, false],
    ['€'.repeat(5), 15, true],
    ['€'.repeat(5), 14, false],
    ['😀'.repeat(5), 20, true],
    ['😀'.repeat(5), 19, false],
    ['a'.repeat(5), 5, true],
    ['a'.repeat(5), 4, false],
  ])('counts bytes, in text as well: %s, %d', async (payload, maxBytes, fits) => {
    for (const body of [payload, Buffer.from(payload)]) {
      const verdict = await linktor.inspectDelivery({ payload: body, headers: {}, secret, maxBytes });
      expect(verdict).toMatchObject({ code: fits ? 'SIGNATURE_MISSING' : 'PAYLOAD_TOO_LARGE' });
    }
  });
});

describe('an adapter', () => {
  const handler = platforms.linktor({});

  it.each([undefined, null, {}, () => {}, async () => new Response()])('refuses the handler %o', async (given) => {
    expect(() => toNodeHandler(given as never)).toThrow(refused(/handler must be what createWebhookHandler gave/));
    expect(() => toLambdaHandler(given as never)).toThrow(refused(/handler must be/));
    await expect(webhookPlugin({} as never, { handler: given as never })).rejects.toThrow(refused(/handler must be/));
  });

  it('of Fastify refuses a path that is none, and what is misspelt', async () => {
    await expect(webhookPlugin({} as never, { handler, path: 5 as never })).rejects.toThrow(refused(/path must be/));
    const misspelt = webhookPlugin({} as never, { handler, pth: '/x' } as never);
    await expect(misspelt).rejects.toThrow(refused(/did you mean "path"\?/));
  });
});

describe('constructEvent', () => {
  const remedy = expect.objectContaining({
    name: 'ConfigurationError',
    remediation: expect.stringMatching('@linktor/sdk'),
  });

  it.each(Object.entries({ linktor, sinch, antonnia }))(
    'of %s refuses positional arguments at once: nobody may be awaiting it',
    (_name, { constructEvent }) => {
      const construct = constructEvent as unknown as (...args: unknown[]) => Promise<unknown>;
      for (const body of ['{}', Buffer.from('{}'), {}, undefined])
        expect(() => construct(body, { 'x-linktor-signature': 'ab' }, secret)).toThrow(remedy);
      for (const args of [['{}'], [Buffer.from('{}')], [], [{}, {}]]) expect(() => construct(...args)).toThrow(remedy);
    },
  );

  it.each(Object.entries({ linktor, sinch, antonnia }))(
    'of %s rejects one object without a payload',
    async (_name, entry) => {
      const construct = entry.constructEvent as unknown as (input: object) => Promise<unknown>;
      const rejected = construct({ headers: {}, secret, ...(entry === antonnia && { header: 'x-hook' }) });
      await expect(rejected).rejects.toMatchObject({ name: 'WebhookVerificationError' });
    },
  );

  it('may be handed to map', async () => {
    const { headers, payload } = await linktor.signTestPayload({ payload: { id: 'evt_1', type: 'test.ping' }, secret });
    const [event] = await Promise.all([{ headers, payload, secret }].map(linktor.constructEvent));
    expect(event?.id).toBe('evt_1');
  });
});
