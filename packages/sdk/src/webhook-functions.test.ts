import { createHmac } from 'node:crypto';
import type { Payload, TransactionalInbox } from '@linktor/webhooks';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it, vi } from 'vitest';
import * as node from './hmac.node.ts';
import * as web from './hmac.web.ts';
import { LinktorClient } from './index.ts';
import {
  computeSignature,
  constructEvent,
  createWebhookHandler,
  inspectDelivery,
  verifyWebhook,
  verifyWebhookSignature,
} from './webhook-functions.ts';

const secret = 'whsec_test';
const payload = '{"id":"evt_1","type":"message.received","timestamp":"t","tenantId":"t","data":{}}';
const signature = computeSignature(payload, secret);
const at = Math.floor(Date.now() / 1000);
const timestamped = createHmac('sha256', secret).update(`${at}.${payload}`).digest('hex');
const headers = { 'x-linktor-signature': signature };

describe('what stands in an if', () => {
  it('is true or false, never a promise', () => {
    expect(verifyWebhookSignature(payload, signature, secret)).toBe(true);
    expect(verifyWebhook(payload, headers, secret)).toBe(true);
    expectTypeOf(verifyWebhookSignature).returns.toEqualTypeOf<boolean>();
    expectTypeOf(verifyWebhook).returns.toEqualTypeOf<boolean>();
    expectTypeOf<LinktorClient['webhooks']['verify']>().returns.toEqualTypeOf<boolean>();
    expectTypeOf<LinktorClient['webhooks']['verifyWithTimestamp']>().returns.toEqualTypeOf<boolean>();
  });

  it('is so for every function of the client whose name says verify', () => {
    const { webhooks } = new LinktorClient({ apiKey: 'k' });
    const named = Object.entries(webhooks).filter(([name]) => /verif/i.test(name));
    expect(named.map(([name]) => name)).toEqual(['verify', 'verifyWithTimestamp']);
    for (const [, verify] of named) expect((verify as (...args: unknown[]) => unknown)('{}', 'ab', secret)).toBe(false);
  });

  it.each([
    ['another secret', payload, signature, 'another'],
    ['no secret', payload, signature, undefined],
    ['an empty one', payload, signature, ''],
    ['no signature', payload, undefined, secret],
    ['two', payload, [signature, 'ab'], secret],
    ['a parsed body', JSON.parse(payload), signature, secret],
    ['no body', undefined, signature, secret],
  ])('is false for %s, and does not throw', (_what, body, given, key) => {
    expect(verifyWebhookSignature(body as Payload, given, key as string)).toBe(false);
    expect(verifyWebhook(body as Payload, { 'x-linktor-signature': given }, key as string)).toBe(false);
  });

  it('is false without headers', () => {
    expect(verifyWebhook(payload, undefined as never, secret)).toBe(false);
    expect(verifyWebhook(payload, null as never, secret)).toBe(false);
  });

  it('looks at the timestamp where the official function does', () => {
    const late = { ...headers, 'x-linktor-timestamp': '1' };
    expect(verifyWebhook(payload, late, secret)).toBe(false);
    expect(verifyWebhook(payload, late, secret, { tolerance: Number.POSITIVE_INFINITY })).toBe(true);
  });
});

describe('constructEvent', () => {
  it('gives the event at once, in each of its forms', () => {
    expect(constructEvent({ payload, headers, secret }).id).toBe('evt_1');
    expect(constructEvent(payload, headers, secret).id).toBe('evt_1');
    expect(constructEvent(Buffer.from(payload), headers, [secret]).id).toBe('evt_1');
    expect(constructEvent(payload, timestamped, at, secret).id).toBe('evt_1');
  });

  it('throws at once on a forgery', () => {
    expect(() => constructEvent({ payload, headers, secret: 'another' })).toThrow('no signature matches');
    expect(() => constructEvent(`${payload} `, headers, secret)).toThrow('no signature matches');
    expect(() => constructEvent(payload, undefined as never, secret)).toThrow('the signature header is missing');
    // The documentation's form: a signature over the body alone carries no timestamp.
    expect(() => constructEvent(payload, signature, at, secret)).toThrow('no signature matches');
    expect(() => constructEvent(payload, timestamped, at, secret, { now: () => 0 })).toThrow('outside the tolerance');
  });

  it('is inspectDelivery for whom a refusal is no exception', () => {
    expect(inspectDelivery({ payload, headers, secret })).toMatchObject({ valid: true, scheme: 'body' });
    expect(inspectDelivery({ payload, headers, secret: 'another' })).toMatchObject({ code: 'SIGNATURE_MISMATCH' });
  });
});

it('the HMAC of Node and the one of everything else are the same', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 200 });
  const any = fc.tuple(text, fc.constantFrom('hex' as const, 'base64' as const), text, fc.oneof(text, fc.uint8Array()));
  fc.assert(
    fc.property(any, text, ([key, encoding, before, body], after) => {
      expect(web.hmac(key, encoding, before, body, after)).toBe(node.hmac(key, encoding, before, body, after));
    }),
  );
});

it('a handler in the official form never throws', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
  const handler = createWebhookHandler(secret, {}) as (request?: object) => Promise<{ status: number }>;
  for (const request of [undefined, {}, { headers: null }]) expect((await handler(request)).status).toBe(500);
  expect(logged).toHaveBeenCalledTimes(3);
  logged.mockRestore();
});

it('a handler in the official form takes what is genuine, and nothing else', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
  const seen: string[] = [];
  const handler = createWebhookHandler(secret, { 'message.received': ({ id }) => void seen.push(id) });
  expect(await handler({ headers, body: payload })).toMatchObject({ status: 200 });
  expect(await handler({ headers, body: `${payload} ` })).toMatchObject({ status: 401 });
  expect(seen).toEqual(['evt_1']);
  expect(logged).toHaveBeenCalledTimes(1);
  logged.mockRestore();
});

it('a handler may have an inbox with transactions', () => {
  interface Books {
    write(line: string): void;
  }
  const inbox: TransactionalInbox<Books> = { transact: async () => ({ status: 'duplicate' }) };
  createWebhookHandler({
    secret,
    inbox,
    on: { 'message.received': (_event, { transaction }) => expectTypeOf(transaction).toEqualTypeOf<Books>() },
  });
});

it('a bare number is the tolerance in seconds, not ignored', () => {
  const body = '{"id":"evt_1","type":"test.ping","timestamp":"2026-01-01T00:00:00Z","data":{}}';
  const timestamp = String(Math.floor(Date.now() / 1_000) - 100);
  const headers = {
    'x-linktor-signature': computeSignature(`${timestamp}.${body}`, 'k'),
    'x-linktor-timestamp': timestamp,
  };
  const within = (seconds: number): boolean => verifyWebhook(body, headers, 'k', seconds as never);
  expect([within(10), within(1_000)]).toEqual([false, true]);
  expect(() => constructEvent(body, headers, 'k', 10 as never)).toThrow();
});
