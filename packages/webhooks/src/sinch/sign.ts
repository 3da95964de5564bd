import { checkOptions, hmac } from '#runtime';
import type { SignedPayload } from '../linktor/sign.ts';
import { WebhookVerificationError } from '../signature/error.ts';
import { type Payload, payloadProblem } from '../signature/payload.ts';
import { isSecret } from '../signature/secret.ts';

/** What to sign, and how. */
export interface SinchSignInput {
  /** The body, exactly as it will be sent. */
  payload: Payload;
  /** The secret of the webhook. */
  secret: string;
  /** Unique per delivery; without a dot. */
  nonce: string;
  /** Unix seconds. */
  timestamp: number;
}

/** The value of `x-sinch-webhook-signature` for a body. */
export async function sign({ payload, secret, nonce, timestamp }: SinchSignInput): Promise<string> {
  const problem = payloadProblem(payload, Number.POSITIVE_INFINITY);
  if (problem) throw new WebhookVerificationError(problem);
  if (!isSecret(secret)) throw new WebhookVerificationError({ code: 'CONFIGURATION', about: 'secret' });
  return hmac(secret, 'base64', '', payload, `.${nonce}.${timestamp}`);
}

/** Makes a callback that passes `constructEvent`, for your tests: post `payload` with `headers`. */
export async function signTestPayload(
  input: Omit<SinchSignInput, 'payload' | 'nonce' | 'timestamp'> & {
    payload: Payload | Record<string, unknown>;
    nonce?: string | undefined;
    timestamp?: number | undefined;
  },
): Promise<SignedPayload> {
  checkOptions(input, ['payload', 'secret', 'nonce', 'timestamp'], 'sign options');
  const { secret, nonce = crypto.randomUUID(), timestamp = Math.floor(Date.now() / 1000) } = input;
  const raw = typeof input.payload === 'string' || ArrayBuffer.isView(input.payload);
  const payload = raw ? (input.payload as Payload) : JSON.stringify(input.payload);
  return {
    payload,
    headers: {
      'content-type': 'application/json',
      'x-sinch-webhook-signature': await sign({ payload, secret, nonce, timestamp }),
      'x-sinch-webhook-signature-nonce': nonce,
      'x-sinch-webhook-signature-timestamp': String(timestamp),
      'x-sinch-webhook-signature-algorithm': 'HmacSHA256',
    },
  };
}
