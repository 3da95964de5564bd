import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inspectDelivery, sign } from '../src/index.ts';
import * as node from '../src/signature/hmac.node.ts';
import * as web from '../src/signature/hmac.web.ts';
import * as sinch from '../src/sinch/index.ts';

interface Vector {
  name: string;
  secret: string;
  payload: string | null;
  timestamp: string;
  nonce: string;
  body: string;
  timestamped: string;
  sinch: string;
}
interface Published {
  name: string;
  scheme: 'body' | 'timestamped' | 'sinch';
  secret: string;
  payload: string;
  signature: string;
  timestamp?: string;
  nonce?: string;
}

// Written by make.py with Python's hmac, and openssl where it is installed.
const golden = JSON.parse(readFileSync(new URL('./vectors/golden.json', import.meta.url), 'utf8')) as {
  published: Published[];
  vectors: Vector[];
};

const LARGE = Buffer.from(`{"id":"evt_4","pad":"${'x'.repeat(65_536)}"}`);
const bytesOf = (payload: string | null): Uint8Array =>
  payload === null ? LARGE : new Uint8Array(Buffer.from(payload, 'base64'));
const sinchHeaders = (signature: string, nonce: string, timestamp: string): Record<string, string> => ({
  'X-Sinch-Webhook-Signature': signature,
  'x-sinch-webhook-signature-nonce': nonce,
  'x-sinch-webhook-signature-timestamp': timestamp,
  'x-sinch-webhook-signature-algorithm': 'HmacSHA256',
});

describe.each(golden.vectors)('golden: $name', (vector) => {
  const { secret, nonce, timestamp } = vector;
  const payload = bytesOf(vector.payload);
  const now = () => Number(timestamp) * 1000;

  it.each([
    ['node:crypto', node],
    ['WebCrypto', web],
  ])('is computed by %s', async (_name, { hmac }) => {
    expect(await hmac(secret, 'hex', '', payload, '')).toBe(vector.body);
    expect(await hmac(secret, 'hex', `${timestamp}.`, payload, '')).toBe(vector.timestamped);
    expect(await hmac(secret, 'base64', '', payload, `.${nonce}.${timestamp}`)).toBe(vector.sinch);
  });

  it('is signed and verified', async () => {
    expect(await sign({ payload, secret, scheme: 'body' })).toBe(vector.body);
    expect(await sign({ payload, secret, timestamp: Number(timestamp), prefix: true })).toBe(
      `sha256=${vector.timestamped}`,
    );
    expect(await inspectDelivery({ payload, secret, signature: vector.body })).toMatchObject({
      valid: true,
      scheme: 'body',
    });
    expect(
      await inspectDelivery({ payload, secret, signature: vector.timestamped.toUpperCase(), timestamp, now }),
    ).toMatchObject({
      valid: true,
      scheme: 'timestamped',
    });
    expect(await sinch.sign({ payload, secret, nonce, timestamp: Number(timestamp) })).toBe(vector.sinch);
    expect(
      await sinch.inspectDelivery({ payload, secret, headers: sinchHeaders(vector.sinch, nonce, timestamp), now }),
    ).toEqual({
      valid: true,
      nonce,
      timestamp: Number(timestamp),
      secretIndex: 0,
    });
  });
});

it.each(golden.published)('published: $name', async ({ scheme, secret, signature, timestamp, nonce, ...vector }) => {
  const payload = bytesOf(vector.payload);
  const now = () => Number(timestamp) * 1000;
  const verdict =
    scheme === 'sinch'
      ? await sinch.inspectDelivery({ payload, secret, headers: sinchHeaders(signature, nonce!, timestamp!), now })
      : await inspectDelivery({ payload, secret, scheme, signature, timestamp, now });
  expect(verdict).toMatchObject({ valid: true });
});
