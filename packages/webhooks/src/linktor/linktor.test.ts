import { describe, expect, it } from 'vitest';
import {
  constructEvent,
  explain,
  type FailureCode,
  inspectDelivery,
  isEventType,
  sign,
  signTestPayload,
  WebhookVerificationError,
} from '../index.ts';
import * as node from '../signature/hmac.node.ts';
import * as web from '../signature/hmac.web.ts';
import { judge } from './inspect-delivery.ts';
import { signed } from './sign.ts';
import { constructEventSync, inspectDeliverySync, type SyncHmac, signSync } from './sync.ts';

const secret = 'whsec_test';
const payload = '{"id":"evt_1","type":"message.received","timestamp":"2026-03-02T14:05:10Z","tenantId":"t","data":{}}';
const at = 1_705_314_600;
const now = () => at * 1000;
const body = await sign({ payload, secret, scheme: 'body' });
const timestamped = await sign({ payload, secret, timestamp: at });

const codeOf = async (input: unknown): Promise<FailureCode | 'valid'> => {
  const verdict = await inspectDelivery(input as Parameters<typeof inspectDelivery>[0]);
  return verdict.valid ? 'valid' : verdict.code;
};

describe('schemes', () => {
  it.each([
    ['auto', body, undefined, 'valid'],
    ['auto', body, at, 'valid'],
    ['auto', timestamped, at, 'valid'],
    ['auto', timestamped, undefined, 'SIGNATURE_MISMATCH'],
    ['auto', timestamped, at + 1, 'SIGNATURE_MISMATCH'],
    ['timestamped', timestamped, at, 'valid'],
    ['timestamped', timestamped, undefined, 'TIMESTAMP_MISSING'],
    ['timestamped', timestamped, 'soon', 'TIMESTAMP_MALFORMED'],
    ['timestamped', body, at, 'SIGNATURE_MISMATCH'],
    ['body', body, undefined, 'valid'],
    ['body', body, at, 'valid'],
    ['body', body, 'soon', 'TIMESTAMP_MALFORMED'],
    ['body', timestamped, at, 'SIGNATURE_MISMATCH'],
  ])('%s judges %s at %s: %s', async (scheme, signature, timestamp, code) => {
    expect(await codeOf({ payload, secret, scheme, signature, timestamp, now })).toBe(code);
  });

  it('a mistyped scheme is no weaker scheme', async () => {
    expect(await codeOf({ payload, secret, scheme: 'timestamp', signature: body })).toBe('CONFIGURATION');
  });

  it('a captured timestamped delivery does not pass as a body-only one', async () => {
    const replay = { payload: `${at}.${payload}`, signature: timestamped, secret };
    expect(await codeOf(replay)).toBe('SIGNATURE_MISMATCH');
    expect(await codeOf({ ...replay, payload: Buffer.from(replay.payload), scheme: 'body' })).toBe(
      'SIGNATURE_MISMATCH',
    );
  });

  it('whatever digit its timestamp began with, nor is a body taken for one that only holds digits and dots', async () => {
    for (const timestamp of [0, 9, 123_456_789_012]) {
      const signature = await sign({ payload, secret, timestamp });
      expect(await codeOf({ payload: `${timestamp}.${payload}`, signature, secret })).toBe('SIGNATURE_MISMATCH');
    }
    for (const text of ['7 1.5', '/1.', ':1.', '1']) {
      const signature = await sign({ payload: text, secret, scheme: 'body' });
      for (const raw of [text, Buffer.from(text)])
        expect(await codeOf({ payload: raw, signature, secret })).toBe('valid');
    }
  });

  it('tells which secret signed', async () => {
    expect(
      await inspectDelivery({ payload, secret: ['new', secret], signature: timestamped, timestamp: at, now }),
    ).toEqual({
      valid: true,
      scheme: 'timestamped',
      timestamp: at,
      secretIndex: 1,
    });
  });
});

describe('the signature', () => {
  it.each([
    ['upper case', body.toUpperCase(), 'valid'],
    ['prefixed', `sha256=${body}`, 'valid'],
    ['prefixed in upper case', `SHA256=${body}`, 'valid'],
    ['spaced by the header parser', ` ${body} `, 'valid'],
    ['trailing rubbish', `${body}zz`, 'SIGNATURE_MALFORMED'],
    ['leading rubbish', `zz${body}`, 'SIGNATURE_MALFORMED'],
    ['another prefix', `sha1234=${body}`.slice(0, 71), 'SIGNATURE_MALFORMED'],
    ['short', body.slice(1), 'SIGNATURE_MALFORMED'],
    ['no hex', `g${body.slice(1)}`, 'SIGNATURE_MALFORMED'],
    [
      'a letter that Latin-1 folds to hex',
      body.replace(/[a-f]/, (c) => String.fromCharCode(c.charCodeAt(0) + 0x100)),
      'SIGNATURE_MALFORMED',
    ],
    ['wrong', '0'.repeat(64), 'SIGNATURE_MISMATCH'],
    ['empty', '', 'SIGNATURE_MISSING'],
    ['twice, the same', `${body}, ${body}`, 'valid'],
    ['twice, different', `${body}, ${'0'.repeat(64)}`, 'HEADER_DUPLICATED'],
  ])('%s', async (_name, signature, code) => {
    expect(await codeOf({ payload, secret, headers: { 'x-linktor-signature': signature } })).toBe(code);
  });

  it('is found under any spelling, in an array, and in Headers', async () => {
    expect(await codeOf({ payload, secret, headers: { 'X-LINKTOR-SIGNATURE': [body] } })).toBe('valid');
    expect(await codeOf({ payload, secret, headers: new Headers({ 'X-Linktor-Signature': body }) })).toBe('valid');
    expect(await codeOf({ payload, secret, headers: Object.create({ 'x-linktor-signature': body }) })).toBe(
      'SIGNATURE_MISSING',
    );
  });

  it('is refused when spellings or array items disagree', async () => {
    const other = '0'.repeat(64);
    expect(
      await codeOf({ payload, secret, headers: { 'X-Linktor-Signature': body, 'x-linktor-signature': other } }),
    ).toBe('HEADER_DUPLICATED');
    expect(await codeOf({ payload, secret, headers: { 'x-linktor-signature': [body, other] } })).toBe(
      'HEADER_DUPLICATED',
    );
    const timestamps = { 'x-linktor-signature': body, 'x-linktor-timestamp': [String(at), String(at + 1)] };
    expect(await codeOf({ payload, secret, headers: timestamps })).toBe('HEADER_DUPLICATED');
  });
});

it('a signature that is missing, or no text, is told from Sinch’s', async () => {
  const judged = (more: object) => inspectDelivery({ payload, secret, ...more } as never);
  const missing = { valid: false, code: 'SIGNATURE_MISSING' };
  expect(await judged({ headers: {} })).toEqual(missing);
  expect(await judged({})).toEqual(missing);
  expect(await judged({ headers: { 'x-sinch-webhook-signature': 'x' } })).toEqual({ ...missing, about: 'sinch' });
  expect(await judged({ signature: 5 })).toEqual({ valid: false, code: 'SIGNATURE_MALFORMED' });
});

describe('the timestamp', () => {
  it.each([
    [undefined, 300, 'valid'],
    [undefined, -300, 'valid'],
    [undefined, 301, 'TIMESTAMP_OUT_OF_TOLERANCE'],
    [undefined, -301, 'TIMESTAMP_OUT_OF_TOLERANCE'],
    [0, 0, 'valid'],
    [0, 1, 'TIMESTAMP_OUT_OF_TOLERANCE'],
    [0, -1, 'TIMESTAMP_OUT_OF_TOLERANCE'],
    [Number.POSITIVE_INFINITY, 1e9, 'valid'],
    [Number.NaN, 0, 'CONFIGURATION'],
    [-1, 0, 'CONFIGURATION'],
    ['300', 0, 'CONFIGURATION'],
  ])('tolerance %s, age %s s: %s', async (tolerance, age, code) => {
    const clock = () => (at + age) * 1000 + 999;
    expect(await codeOf({ payload, secret, signature: timestamped, timestamp: at, tolerance, now: clock })).toBe(code);
  });

  it.each(['', ' ', '1e9', '-1', '1705314600.5', '0x65a5', '１７０５３１４６００', '1705314600000000', 'NaN'])(
    'refuses %j',
    async (timestamp) => {
      const code = await codeOf({ payload, secret, signature: body, timestamp, now });
      expect(code).toBe('TIMESTAMP_MALFORMED');
    },
  );

  it('comes after the signature, so that the answer tells nothing to a prober', async () => {
    expect(await codeOf({ payload, secret, signature: '0'.repeat(64), timestamp: 'soon', now })).toBe(
      'SIGNATURE_MISMATCH',
    );
    expect(await codeOf({ payload, secret, signature: '0'.repeat(64), timestamp: 1, now })).toBe('SIGNATURE_MISMATCH');
  });

  it('a clock that is broken refuses', async () => {
    const input = { payload, secret, signature: timestamped, timestamp: at, now: () => Number.NaN };
    expect(await inspectDelivery(input)).toEqual({ valid: false, code: 'CONFIGURATION', about: 'now' });
  });
});

describe('the payload', () => {
  it.each([
    ['a Buffer', Buffer.from(payload)],
    ['bytes', new TextEncoder().encode(payload)],
    ['a view into a larger buffer', new TextEncoder().encode(`xx${payload}xx`).subarray(2, -2)],
  ])('may be %s', async (_name, bytes) => {
    expect(await codeOf({ payload: bytes, secret, signature: body })).toBe('valid');
  });

  it.each([
    ['an object', { id: 1 }],
    ['null', null],
    ['undefined', undefined],
    ['an ArrayBuffer', new ArrayBuffer(2)],
    ['wider elements', new Uint16Array(2)],
    ['a look-alike', { length: 0, [Symbol.toStringTag]: 'Uint8Array' }],
  ])('may not be %s', async (_name, value) => {
    expect(await codeOf({ payload: value, secret, signature: body })).toBe('PAYLOAD_NOT_RAW');
  });

  it('has a size limit', async () => {
    expect(await codeOf({ payload: 'x'.repeat(1_048_577), secret, signature: body })).toBe('PAYLOAD_TOO_LARGE');
    expect(await codeOf({ payload: new Uint8Array(11), secret, signature: body, maxBytes: 10 })).toBe(
      'PAYLOAD_TOO_LARGE',
    );
    expect(await codeOf({ payload, secret, signature: body, maxBytes: Number.NaN })).toBe('CONFIGURATION');
  });

  it('must be well-formed text: what is verified is what is parsed', async () => {
    const genuine = '{"id":"\ufffd"}';
    const signature = await sign({ payload: genuine, secret, scheme: 'body' });
    expect(await codeOf({ payload: genuine, secret, signature })).toBe('valid');
    expect(await codeOf({ payload: '{"id":"\ud800"}', secret, signature })).toBe('PAYLOAD_MALFORMED');
  });
});

describe('the secret', () => {
  it.each([[''], [[]], [['a', '']], [undefined], [null], [5], [[undefined]]])('%j is none', async (none) => {
    expect(await codeOf({ payload, secret: none, signature: body })).toBe('CONFIGURATION');
  });

  it('without white space around it is not suspected, and one with it among several is', async () => {
    const about = async (secrets: string | string[]) =>
      (await inspectDelivery({ payload, secret: secrets, signature: '0'.repeat(64) })) as { about?: string };
    expect(await about(secret)).toEqual({ valid: false, code: 'SIGNATURE_MISMATCH' });
    expect((await about([secret, 'new ', 'other'])).about).toBe('white-space');
  });

  it('with white space around it is suspected', async () => {
    const verdict = await inspectDelivery({ payload, secret: `${secret}\n`, signature: body });
    expect(verdict).toMatchObject({ code: 'SIGNATURE_MISMATCH', about: 'white-space' });
    expect(explain(verdict as never).remediation).toContain('line break');
  });
});

describe('constructEvent', () => {
  const construct = (text: string | Uint8Array) =>
    sign({ payload: text, secret, scheme: 'body' }).then((signature) =>
      constructEvent({ payload: text, secret, signature }),
    );

  it('reads the envelope of the SDKs', async () => {
    const event = await construct(payload);
    expect(event).toEqual({
      id: 'evt_1',
      type: 'message.received',
      timestamp: '2026-03-02T14:05:10Z',
      tenantId: 't',
      data: {},
    });
    expect(event.raw).toEqual(JSON.parse(payload));
    expect(JSON.parse(JSON.stringify(event))).toEqual(JSON.parse(payload));
  });

  it('reads the envelope of the documentation into the same shape', async () => {
    const event = await construct(
      JSON.stringify({
        id: 'evt_2',
        event: 'message.received',
        timestamp: '2026-03-02T14:05:10Z',
        data: {
          id: 'msg_1',
          type: 'message',
          attributes: {
            conversationId: 'conv_1',
            channelId: 'ch_1',
            direction: 'inbound',
            content: { type: 'text', text: 'Hi' },
          },
        },
        meta: { organizationId: 'org_1', webhookId: 'wh_1' },
      }),
    );
    if (!isEventType(event, 'message.received')) throw new Error(event.type);
    expect(event.tenantId).toBe('org_1');
    expect(event.data).toMatchObject({ conversationId: 'conv_1', channelId: 'ch_1', messageId: 'msg_1' });
    expect(event.data.message).toMatchObject({ id: 'msg_1', content: { text: 'Hi' } });
    expect(event.raw['meta']).toEqual({ organizationId: 'org_1', webhookId: 'wh_1' });
  });

  it('spreads other resources of the documentation likewise', async () => {
    const event = await construct(
      '{"id":"e","event":"contact.created","timestamp":"t","data":{"id":"c_1","type":"contact","attributes":{"name":"Ada"}}}',
    );
    expect(event.data).toEqual({ contactId: 'c_1', name: 'Ada' });
    expect(event.tenantId).toBeUndefined();
  });

  it.each(['brand.new', '__proto__', 'constructor', 'unknown'])('hands on the unknown type %s', async (type) => {
    const event = await construct(JSON.stringify({ id: 'e', type, timestamp: 't', tenantId: 't', data: [1] }));
    expect(event).toMatchObject({ type: 'unknown', originalType: type, data: [1] });
  });

  it.each<[string, string | Uint8Array, string]>([
    ['no JSON', 'hello', 'the payload is not JSON in UTF-8'],
    ['an array', '[]', 'the payload is not a JSON object'],
    ['null', 'null', 'the payload is not a JSON object'],
    ['no id', '{"type":"a","timestamp":"t"}', 'the event has no id'],
    ['an id that is no string', '{"id":1,"type":"a","timestamp":"t"}', 'the event has no id'],
    ['an empty id', '{"id":"","type":"a","timestamp":"t"}', 'the event has no id'],
    ['no type', '{"id":"a","timestamp":"t"}', 'the event has no type'],
    ['an empty type', '{"id":"a","type":"","timestamp":"t"}', 'the event has no type'],
    ['no timestamp', '{"id":"a","type":"a"}', 'the event has no timestamp'],
    ['an empty timestamp', '{"id":"a","type":"a","timestamp":""}', 'the event has no timestamp'],
    ['bytes that are no text', new Uint8Array([0x22, 0xff, 0x22]), 'the payload is not JSON in UTF-8'],
  ])('refuses %s', async (_name, text, message) => {
    await expect(construct(text)).rejects.toMatchObject({
      name: 'WebhookVerificationError',
      code: 'PAYLOAD_MALFORMED',
      message,
    });
  });

  it.each<[string, unknown, unknown]>([
    ['that is no resource', { type: 5, attributes: { a: 1 } }, { type: 5, attributes: { a: 1 } }],
    ['whose attributes are none', { type: 'message', attributes: 'a' }, { type: 'message', attributes: 'a' }],
    ['without an id', { type: 'contact', attributes: { a: 1 } }, { a: 1 }],
    ['that is missing', undefined, {}],
    ['that is a text', 'a', 'a'],
  ])('leaves data alone %s', async (_name, data, read) => {
    const envelope = { id: 'e', type: 'contact.created', timestamp: 't', tenantId: 5, data };
    const event = await construct(JSON.stringify(envelope));
    expect(event.data).toStrictEqual(read);
    expect(event.tenantId).toBeUndefined();
  });

  it('drops keys that could pollute a prototype', async () => {
    for (const key of ['__proto__', '\\u005f_proto__']) {
      const event = await construct(`{"id":"a","type":"b","timestamp":"t","data":{"${key}":{"admin":true},"ok":1}}`);
      expect(Object.keys(event.data as object)).toEqual(['ok']);
    }
  });

  it('throws what it knows and nothing it should keep to itself', async () => {
    const error = await constructEvent({ payload, secret, signature: '0'.repeat(64) }).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(WebhookVerificationError);
    const told = JSON.stringify(error) + String((error as Error).stack);
    expect(told).not.toContain(secret);
    expect(told).not.toContain('evt_1');
    expect(told).not.toContain(body);
  });
});

describe('signTestPayload', () => {
  it('fills in what an event lacks and signs it', async () => {
    const delivery = await signTestPayload({ payload: { type: 'test.ping' }, secret });
    const event = await constructEvent({ ...delivery, secret, scheme: 'timestamped' });
    expect(event).toMatchObject({ type: 'test.ping', tenantId: 'tenant_test', data: {} });
    expect(delivery.headers['x-linktor-event']).toBe('test.ping');
  });

  it('says when', async () => {
    const delivery = await signTestPayload({ payload: { event: 'a' }, secret, timestamp: at });
    expect(JSON.parse(delivery.payload as string)).toMatchObject({ timestamp: new Date(at * 1000).toISOString() });
    expect(delivery.headers).toMatchObject({
      'content-type': 'application/json',
      'x-linktor-timestamp': String(at),
      'x-linktor-event': 'a',
    });
  });

  it('leaves text and bytes alone', async () => {
    for (const raw of [payload, new TextEncoder().encode(payload)]) {
      const delivery = await signTestPayload({ payload: raw, secret, scheme: 'body', prefix: true });
      expect(delivery.payload).toBe(raw);
      expect(await codeOf({ ...delivery, secret, scheme: 'body' })).toBe('valid');
    }
  });

  it('refuses what it does not know, rather than sign by the default', async () => {
    const misspelt = { payload, secret, shceme: 'body' };
    await expect(signTestPayload(misspelt)).rejects.toThrow('scheme');
  });

  it('refuses to sign without a secret or a timestamp', async () => {
    await expect(sign({ payload, secret: '' })).rejects.toMatchObject({ code: 'CONFIGURATION' });
    await expect(sign({ payload, secret })).rejects.toMatchObject({ code: 'CONFIGURATION' });
    await expect(sign({ payload: {} as never, secret, timestamp: 1 })).rejects.toMatchObject({
      code: 'PAYLOAD_NOT_RAW',
    });
  });
});

it('explains each failure, and says where another platform sent it', async () => {
  const headers = { 'x-sinch-webhook-signature': 'x' };
  const verdict = await inspectDelivery({ payload, secret, headers });
  expect(verdict).toMatchObject({ code: 'SIGNATURE_MISSING', about: 'sinch' });
  expect(explain(verdict as never).remediation).toContain('@linktor/webhooks/sinch');
  expect(explain({ code: 'TIMESTAMP_OUT_OF_TOLERANCE', about: -400 }).message).toContain('400 s in the future');
  expect(explain({ code: 'PAYLOAD_NOT_RAW' }).remediation).toContain('raw body');
  expect(explain({ valid: true } as never)).toEqual({ message: 'nothing was refused' });
});

describe('an HMAC', () => {
  const synchronous: SyncHmac = (...given) => node.hmac(...given) as string;

  it('that answers at once makes everything answer at once', () => {
    const signature = signSync({ payload, secret, timestamp: at, prefix: true }, synchronous);
    expect(signature).toBe(`sha256=${timestamped}`);
    const input = { payload, secret, signature, timestamp: at, now };
    expect(inspectDeliverySync(input, synchronous)).toMatchObject({ valid: true, scheme: 'timestamped' });
    expect(constructEventSync(input, synchronous).id).toBe('evt_1');
    expect(() => constructEventSync({ ...input, secret: 'other' }, synchronous)).toThrow(WebhookVerificationError);
  });

  it('that is waited for comes to the same', async () => {
    expect(await signed({ payload, secret, timestamp: at, prefix: true }, web.hmac)).toBe(`sha256=${timestamped}`);
    const input = { payload, secret: ['other', secret], signature: timestamped, timestamp: at, now };
    expect(await judge(input, web.hmac)).toEqual(await inspectDelivery(input));
  });
});
