import { equal, hmac } from '#hmac';
import { DUPLICATED, type HeadersInput, readHeader } from './headers.ts';
import { type Payload, payloadProblem } from './payload.ts';
import { mismatch, type Secret, secretsOf } from './secret.ts';
import { isTimestamp, type ToleranceOptions, timestampProblem } from './timestamp.ts';
import { type Failure, failure } from './verdict.ts';

/**
 * What the signature must cover.
 *
 * - `auto` (default) takes either form. It accepts every genuine sender, and protects against forged bodies; whoever
 *   has captured a delivery signed over the body alone can replay it with a fresh timestamp, or without one.
 * - `timestamped` takes `timestamp.body` only, and so refuses a timestamp nobody signed: a captured delivery is worthless
 *   after `tolerance`. Choose it once you have seen that your sender signs so.
 * - `body` takes the body alone.
 */
export type SignatureScheme = 'auto' | 'timestamped' | 'body';

/** How a delivery is judged. */
export interface VerifyOptions extends ToleranceOptions {
  /** The secret of the endpoint, or several while it is being rotated. */
  secret: Secret;
  /** What the signature must cover. Default `auto`. */
  scheme?: SignatureScheme | undefined;
  /** Size limit of the body. Default 1 MiB. */
  maxBytes?: number | undefined;
}

/** A delivery and how it is to be judged. */
export type VerifyInput = VerifyOptions & {
  /** The raw body, exactly as it arrived. */
  payload: Payload;
} & (
    | {
        /** The request's headers. */
        headers: HeadersInput;
        signature?: undefined;
        timestamp?: undefined;
      }
    | {
        /** The value of `X-Linktor-Signature`. */
        signature: string;
        /** The value of `X-Linktor-Timestamp`, where there is one. */
        timestamp?: string | number | undefined;
        headers?: undefined;
      }
  );

/** The delivery is genuine. */
export interface Verified {
  readonly valid: true;
  /** What the signature covers. Under `body` the timestamp is only a claim. */
  readonly scheme: 'timestamped' | 'body';
  /** Unix seconds, where the delivery carries a timestamp. */
  readonly timestamp: number | undefined;
  /** Which of the secrets signed it: watch it to know when a rotation is over. */
  readonly secretIndex: number;
}

/** The outcome of `verify`. */
export type Verdict = Verified | Failure;

const HEX = /^(?:sha256=)?([0-9a-f]{64})$/i;

/**
 * Judges a delivery without throwing, and without looking into the body. The signature comes first, then the timestamp,
 * so that the answers tell a prober nothing about either.
 */
export async function verify(input: VerifyInput): Promise<Verdict> {
  const { payload, headers, scheme = 'auto' } = input;
  const secrets = secretsOf(input.secret);
  if ('valid' in secrets) return secrets;
  if (scheme !== 'auto' && scheme !== 'timestamped' && scheme !== 'body') return failure('CONFIGURATION', 'scheme');
  const problem = payloadProblem(payload, input.maxBytes);
  if (problem) return problem;

  const signature = headers ? readHeader(headers, 'x-linktor-signature') : input.signature;
  const timestamp = headers ? readHeader(headers, 'x-linktor-timestamp') : input.timestamp?.toString();
  if (signature === DUPLICATED || timestamp === DUPLICATED) return failure('HEADER_DUPLICATED');
  if (!signature) {
    const sinch = headers && readHeader(headers, 'x-sinch-webhook-signature') !== undefined;
    return failure('SIGNATURE_MISSING', sinch ? 'sinch' : undefined);
  }
  const hex = HEX.exec(signature)?.[1]?.toLowerCase();
  if (!hex) return failure('SIGNATURE_MALFORMED');

  const stamped = scheme !== 'body' && timestamp !== undefined && isTimestamp(timestamp);
  if (scheme === 'timestamped' && !stamped)
    return failure(timestamp === undefined ? 'TIMESTAMP_MISSING' : 'TIMESTAMP_MALFORMED');
  const plain = scheme !== 'timestamped' && !startsWithTimestamp(payload);

  for (const [secretIndex, secret] of secrets.entries()) {
    const matched =
      stamped && equal(await hmac(secret, 'hex', `${timestamp}.`, payload, ''), hex)
        ? 'timestamped'
        : plain && equal(await hmac(secret, 'hex', '', payload, ''), hex)
          ? 'body'
          : undefined;
    if (!matched) continue;
    const late = timestamp === undefined ? undefined : timestampProblem(timestamp, input);
    return (
      late ?? {
        valid: true,
        scheme: matched,
        timestamp: timestamp === undefined ? undefined : Number(timestamp),
        secretIndex,
      }
    );
  }
  return mismatch(secrets);
}

/**
 * `123.{…}` is the signed text of a timestamped delivery. Taken for a body it would carry a valid signature over the body
 * alone; no event begins like this.
 */
const startsWithTimestamp = (payload: Payload): boolean => {
  const text = typeof payload === 'string' ? payload.slice(0, 13) : String.fromCharCode(...payload.subarray(0, 13));
  return /^\d+\./.test(text);
};
