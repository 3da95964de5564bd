import { checkOptions, hmac } from '#runtime';
import { WebhookVerificationError } from '../signature/error.ts';
import type { Hmac } from '../signature/hmac.ts';
import { type Payload, payloadProblem } from '../signature/payload.ts';
import { isSecret } from '../signature/secret.ts';
import type { EventType } from './event.ts';

/** What to sign, and how. */
export interface SignInput {
  /** The body, exactly as it will be sent. */
  payload: Payload;
  /** The secret of the endpoint. */
  secret: string;
  /** What the signature covers: `timestamp.body` (default), or the body alone. */
  scheme?: 'timestamped' | 'body' | undefined;
  /** Unix seconds; needed for `timestamped`. */
  timestamp?: number | undefined;
  /** Write `sha256=` before the hex. */
  prefix?: boolean | undefined;
}

/** The value of `X-Linktor-Signature` for a body. */
export const sign = async (input: SignInput): Promise<string> => signed(input, hmac);

/** `sign`, whose text is there at once where the HMAC is. */
export function signed(input: SignInput, hmac: Hmac): string | Promise<string> {
  const { payload, secret, scheme = 'timestamped', timestamp } = input;
  const problem = payloadProblem(payload, Number.POSITIVE_INFINITY);
  if (problem) throw new WebhookVerificationError(problem);
  if (!isSecret(secret)) throw wrong('secret');
  if (scheme !== 'timestamped' && scheme !== 'body') throw wrong('scheme');
  if (scheme === 'timestamped' && !Number.isSafeInteger(timestamp)) throw wrong('timestamp');
  const prefix = input.prefix ? 'sha256=' : '';
  const mac = hmac(secret, 'hex', scheme === 'body' ? '' : `${timestamp}.`, payload, '');
  return typeof mac === 'string' ? prefix + mac : mac.then((hex) => prefix + hex);
}

const wrong = (about: string): WebhookVerificationError =>
  new WebhookVerificationError({ code: 'CONFIGURATION', about });

/** What a signed test delivery is made of. */
export interface SignTestInput extends Omit<SignInput, 'payload'> {
  /** The body: an event of your making, or its text as you want it signed. */
  payload: Payload | ({ type: EventType | (string & {}) } & Record<string, unknown>) | Record<string, unknown>;
}

/** A delivery as Linktor would send it: post `payload` with `headers`. */
export interface SignedPayload {
  payload: string | Uint8Array;
  headers: Record<string, string>;
}

/**
 * Makes a delivery that passes `constructEvent`, for your tests. What an event object lacks (`id`, `timestamp`) is filled
 * in.
 *
 * ```ts
 * const delivery = await signTestPayload({ payload: { type: 'message.received', data: {} }, secret });
 * await handler(new Request(url, { method: 'POST', headers: delivery.headers, body: delivery.payload }));
 * ```
 */
export async function signTestPayload(input: SignTestInput): Promise<SignedPayload> {
  checkOptions(input, ['payload', 'secret', 'scheme', 'timestamp', 'prefix'], 'sign options');
  const { timestamp = Math.floor(Date.now() / 1000) } = input;
  const object = typeof input.payload === 'object' && !ArrayBuffer.isView(input.payload) ? input.payload : undefined;
  const payload = object
    ? JSON.stringify({
        id: `evt_${crypto.randomUUID()}`,
        timestamp: new Date(timestamp * 1000).toISOString(),
        tenantId: 'tenant_test',
        data: {},
        ...object,
      })
    : (input.payload as Payload);
  const { type, event } = (object ?? {}) as Record<string, unknown>;
  return {
    payload,
    headers: {
      'content-type': 'application/json',
      'x-linktor-signature': await sign({ ...input, payload, timestamp }),
      'x-linktor-timestamp': String(timestamp),
      'x-linktor-delivery-id': `del_${crypto.randomUUID()}`,
      ...((type ?? event) !== undefined && { 'x-linktor-event': String(type ?? event) }),
    },
  };
}
