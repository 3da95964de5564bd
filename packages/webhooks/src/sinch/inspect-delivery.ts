import { equal, hmac } from '#runtime';
import { DUPLICATED, type HeadersInput, readHeader } from '../signature/headers.ts';
import { type Payload, payloadProblem } from '../signature/payload.ts';
import { mismatch, type Secret, secretsOf } from '../signature/secret.ts';
import { isTimestamp, type ToleranceOptions, timestampProblem, toleranceProblem } from '../signature/timestamp.ts';
import { unknownOption } from '../signature/unknown-option.ts';
import { type Failure, failure } from '../signature/verdict.ts';
import { authorizationProblem, type CallbackAuthorization, isAuthorization } from './authorization.ts';

/** How a callback is judged. */
export interface SinchVerifyOptions extends ToleranceOptions {
  /**
   * The secret of the webhook, or several while it is being rotated. Reports sent to an overriding `callback_url` are
   * signed with the app's `secret_for_overridden_callback_urls`: list it too.
   */
  secret: Secret;
  /** Checked beside the signature, where the webhook is registered with credentials. */
  authorization?: CallbackAuthorization | undefined;
  /** Size limit of the body, in bytes. Default 1 MiB. */
  maxBytes?: number | undefined;
}

/** A callback and how it is to be judged. */
export interface SinchVerifyInput extends SinchVerifyOptions {
  /** The raw body, exactly as it arrived. */
  payload: Payload;
  /** The request's headers. */
  headers: HeadersInput;
}

/** The callback is genuine. */
export interface SinchVerified {
  readonly valid: true;
  /** Unix seconds at which it was signed. */
  readonly timestamp: number;
  /** Unique per delivery. */
  readonly nonce: string;
  /** Which of the secrets signed it. */
  readonly secretIndex: number;
}

// `method` and `url` mean nothing here: they come along with a delivery.
const OPTIONS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'payload',
  'headers',
  'method',
  'url',
  'secret',
  'tolerance',
  'now',
  'maxBytes',
  'authorization',
]);

/** Why nothing could be judged like this, whatever came; `undefined` when it could. */
export const judgementProblem = (options: Omit<SinchVerifyOptions, 'secret'>): Failure | undefined =>
  toleranceProblem(options) ??
  (options.authorization === undefined || isAuthorization(options.authorization)
    ? undefined
    : failure('CONFIGURATION', 'authorization'));

const PREFIX = 'x-sinch-webhook-signature';

// 32 bytes in canonical base64: the last digit carries no stray bits, the padding is there.
const BASE64 = /^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/;

/**
 * Judges a callback of Sinch Conversation without throwing, and without looking into the body: what counts is `valid` of
 * the verdict. The signature covers `body.nonce.timestamp`.
 */
export async function inspectDelivery(input: SinchVerifyInput): Promise<SinchVerified | Failure> {
  const { payload, headers, authorization } = input;
  const misused = unknownOption(input, OPTIONS) ?? judgementProblem(input);
  if (misused) return misused;
  const secrets = secretsOf(input.secret);
  if ('valid' in secrets) return secrets;
  const problem = payloadProblem(payload, input.maxBytes);
  if (problem) return problem;

  const signature = readHeader(headers, PREFIX);
  const nonce = readHeader(headers, `${PREFIX}-nonce`);
  const timestamp = readHeader(headers, `${PREFIX}-timestamp`);
  const algorithm = readHeader(headers, `${PREFIX}-algorithm`);
  if (signature === DUPLICATED || nonce === DUPLICATED || timestamp === DUPLICATED || algorithm === DUPLICATED)
    return failure('HEADER_DUPLICATED');
  if (!signature) {
    const linktor = readHeader(headers, 'x-linktor-signature') !== undefined;
    return failure('SIGNATURE_MISSING', linktor ? 'linktor' : 'secret');
  }
  if (!BASE64.test(signature)) return failure('SIGNATURE_MALFORMED');
  if (algorithm && algorithm.toLowerCase() !== 'hmacsha256') return failure('SIGNATURE_MALFORMED', 'algorithm');
  if (!nonce || !timestamp) return failure('TIMESTAMP_MISSING');
  // The body may hold dots; with none in the nonce, and digits in the timestamp, the signed text splits in one way only.
  if (nonce.includes('.')) return failure('SIGNATURE_MALFORMED', 'nonce');
  if (!isTimestamp(timestamp)) return failure('TIMESTAMP_MALFORMED');

  for (const [secretIndex, secret] of secrets.entries()) {
    if (!equal(await hmac(secret, 'base64', '', payload, `.${nonce}.${timestamp}`), signature)) continue;
    return (
      timestampProblem(timestamp, input) ??
      (authorization && (await authorizationProblem(headers, authorization))) ?? {
        valid: true,
        timestamp: Number(timestamp),
        nonce,
        secretIndex,
      }
    );
  }
  return mismatch(secrets);
}
