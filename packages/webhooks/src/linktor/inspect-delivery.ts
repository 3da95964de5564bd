import { equal, hmac } from '#runtime';
import { DUPLICATED, type HeadersInput, readHeader } from '../signature/headers.ts';
import type { Hmac } from '../signature/hmac.ts';
import { type Payload, payloadProblem } from '../signature/payload.ts';
import { mismatch, type Secret, secretsOf } from '../signature/secret.ts';
import { isTimestamp, type ToleranceOptions, timestampProblem, toleranceProblem } from '../signature/timestamp.ts';
import { unknownOption } from '../signature/unknown-option.ts';
import { type Failure, failure } from '../signature/verdict.ts';

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
  /** Size limit of the body, in bytes. Default 1 MiB. */
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

/** The outcome of `inspectDelivery`. Always truthy: what counts is its `valid`. */
export type Verdict = Verified | Failure;

// `method` and `url` mean nothing here: they come along with a delivery.
const OPTIONS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'payload',
  'headers',
  'signature',
  'timestamp',
  'method',
  'url',
  'secret',
  'scheme',
  'tolerance',
  'now',
  'maxBytes',
]);

/** Why nothing could be judged like this, whatever came; `undefined` when it could. */
export function judgementProblem(options: Omit<VerifyOptions, 'secret'>): Failure | undefined {
  const { scheme = 'auto' } = options;
  if (scheme !== 'auto' && scheme !== 'timestamped' && scheme !== 'body') return failure('CONFIGURATION', 'scheme');
  return toleranceProblem(options);
}

const PREFIXED = /^sha256=.{64}$/is;
// Looked at after a mismatch only: what is no hex equals none.
const HEX = /^[0-9a-f]+$/;

/**
 * Judges a delivery without throwing, and without looking into the body: what counts is `valid` of the verdict. The
 * signature comes first, then the timestamp, so that the answers tell a prober nothing about either.
 */
export const inspectDelivery = async (input: VerifyInput): Promise<Verdict> => judge(input, hmac);

/** `inspectDelivery`, whose verdict is there at once where the HMAC is: waiting for it is a tenth of a small verification. */
export function judge(input: VerifyInput, hmac: Hmac): Verdict | Promise<Verdict> {
  const { payload, headers, scheme = 'auto' } = input;
  const misused = unknownOption(input, OPTIONS) ?? judgementProblem(input);
  if (misused) return misused;
  const secrets = secretsOf(input.secret);
  if ('valid' in secrets) return secrets;
  const problem = payloadProblem(payload, input.maxBytes);
  if (problem) return problem;

  const signature = headers ? readHeader(headers, 'x-linktor-signature') : input.signature;
  const timestamp = headers ? readHeader(headers, 'x-linktor-timestamp') : input.timestamp?.toString();
  if (signature === DUPLICATED || timestamp === DUPLICATED) return failure('HEADER_DUPLICATED');
  if (!signature) {
    const sinch = headers && readHeader(headers, 'x-sinch-webhook-signature') !== undefined;
    return failure('SIGNATURE_MISSING', sinch ? 'sinch' : undefined);
  }
  if (typeof signature !== 'string') return failure('SIGNATURE_MALFORMED');
  const hex = signature.slice(-64).toLowerCase();
  if (hex.length !== 64 || (signature.length > 64 && !PREFIXED.test(signature))) return failure('SIGNATURE_MALFORMED');

  const forms: ('timestamped' | 'body')[] = [];
  const numeric = timestamp !== undefined && isTimestamp(timestamp);
  if (scheme !== 'body' && numeric) forms.push('timestamped');
  else if (scheme === 'timestamped')
    return failure(timestamp === undefined ? 'TIMESTAMP_MISSING' : 'TIMESTAMP_MALFORMED');
  if (scheme !== 'timestamped' && !startsWithTimestamp(payload)) forms.push('body');

  const attempt = (index: number): Verdict | Promise<Verdict> => {
    const form = forms[index % forms.length];
    const secretIndex = Math.floor(index / forms.length);
    const secret = secrets[secretIndex];
    if (form === undefined || secret === undefined)
      return HEX.test(hex) ? mismatch(secrets) : failure('SIGNATURE_MALFORMED');
    const conclude = (mac: string): Verdict | Promise<Verdict> => {
      if (!equal(mac, hex)) return attempt(index + 1);
      if (timestamp === undefined) return { valid: true, scheme: form, timestamp, secretIndex };
      const late = numeric ? timestampProblem(timestamp, input) : failure('TIMESTAMP_MALFORMED');
      return late ?? { valid: true, scheme: form, timestamp: Number(timestamp), secretIndex };
    };
    const mac = hmac(secret, 'hex', form === 'body' ? '' : `${timestamp}.`, payload, '');
    return typeof mac === 'string' ? conclude(mac) : mac.then(conclude);
  };
  return attempt(0);
}

/**
 * `123.{…}` is the signed text of a timestamped delivery. Taken for a body it would carry a valid signature over the body
 * alone; no event begins like this.
 */
const startsWithTimestamp = (payload: Payload): boolean => {
  const first = typeof payload === 'string' ? payload.charCodeAt(0) : payload[0]!;
  if (!(first >= 0x30 && first <= 0x39)) return false;
  const text = typeof payload === 'string' ? payload.slice(0, 13) : String.fromCharCode(...payload.subarray(0, 13));
  return /^\d+\./.test(text);
};
