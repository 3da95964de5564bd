/** Why a delivery was refused. Stable: log it, count it, branch on it. */
export type FailureCode =
  /** The call itself is wrong: no secret, an unknown scheme, a tolerance that is not a number. */
  | 'CONFIGURATION'
  /** The payload is not the raw body: a framework parsed it before. */
  | 'PAYLOAD_NOT_RAW'
  /** The payload is larger than `maxBytes`. */
  | 'PAYLOAD_TOO_LARGE'
  /** The connection ended, or the time was up, before the body did. */
  | 'BODY_UNREADABLE'
  /** The signature is good but the body is not an event: no JSON, no id, no type. */
  | 'PAYLOAD_MALFORMED'
  /** There is no signature header. */
  | 'SIGNATURE_MISSING'
  /** The signature is not a signature: wrong length, wrong alphabet, trailing characters. */
  | 'SIGNATURE_MALFORMED'
  /** The signature was made with another secret, over other bytes, or by another scheme. */
  | 'SIGNATURE_MISMATCH'
  /** A header that must be unique arrived with several values. */
  | 'HEADER_DUPLICATED'
  /** The timestamp (or, on Sinch, the nonce) that must be signed is absent. */
  | 'TIMESTAMP_MISSING'
  /** The timestamp is not a decimal number of seconds. */
  | 'TIMESTAMP_MALFORMED'
  /** The timestamp is further from now than the tolerance: a replay, or a wrong clock. */
  | 'TIMESTAMP_OUT_OF_TOLERANCE'
  /** The shared secret or the `Authorization` of the delivery is absent. */
  | 'CREDENTIAL_MISSING'
  /** The shared secret or the `Authorization` of the delivery is wrong. */
  | 'CREDENTIAL_MISMATCH';

/** A refusal: for you and your logs, never for the sender. `explain` puts it into words. */
export interface Failure {
  readonly valid: false;
  readonly code: FailureCode;
  /** What it is about, where the code leaves that open: the option, the field, the seconds a timestamp lies in the past. */
  readonly about?: string | number;
}

export const failure = (code: FailureCode, about?: string | number): Failure =>
  about === undefined ? { valid: false, code } : { valid: false, code, about };
