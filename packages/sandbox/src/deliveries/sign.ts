import { createHmac } from 'node:crypto';
import type { Platform } from '../engine/context.ts';

/** What a delivery is signed with, and when. */
export interface Signing {
  /** Absent: the platform signs nothing. */
  secret: string | undefined;
  /** Unix seconds. */
  timestamp: number;
  /** Unique per attempt. */
  nonce: string;
  deliveryId: string;
  type: string;
}

/**
 * The headers with which each platform sends.
 *
 * - Linktor signs `timestamp.body` in hex, as its documentation says; receivers that read the SDKs' form, the body alone, ask
 *   for it with `scheme: 'body'`.
 * - Sinch signs `body.nonce.timestamp` in base64.
 * - Antonnia signs nothing; a secret goes in the headers of the endpoint, or in its address.
 */
export function signedHeaders(
  platform: Platform,
  body: string,
  signing: Signing,
  scheme: Scheme,
): Record<string, string> {
  const { secret, timestamp, nonce, deliveryId, type } = signing;
  const time = String(timestamp);
  if (platform === 'linktor') {
    const signed = scheme === 'body' ? body : `${time}.${body}`;
    return {
      ...(secret === undefined ? {} : { 'x-linktor-signature': hmac(secret, signed).toString('hex') }),
      'x-linktor-timestamp': time,
      'x-linktor-event': type,
      'x-linktor-delivery-id': deliveryId,
    };
  }
  if (platform === 'sinch' && secret !== undefined) {
    return {
      'x-sinch-webhook-signature': hmac(secret, `${body}.${nonce}.${time}`).toString('base64'),
      'x-sinch-webhook-signature-nonce': nonce,
      'x-sinch-webhook-signature-timestamp': time,
      'x-sinch-webhook-signature-algorithm': 'HmacSHA256',
    };
  }
  return {};
}

/** What Linktor's signature covers: both are in the wild. */
export type Scheme = 'timestamped' | 'body';

// The secret as it is written, UTF-8 and whole: no platform decodes it, nor strips a prefix.
const hmac = (secret: string, text: string): Buffer => createHmac('sha256', secret).update(text, 'utf8').digest();
