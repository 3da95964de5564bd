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

/** A refusal: for you and your logs, never for the sender. */
export interface Failure {
  readonly valid: false;
  readonly code: FailureCode;
  readonly message: string;
  /** What to do about it. */
  readonly remediation?: string;
}

const MESSAGES: Record<FailureCode, readonly [message: string, remediation?: string]> = {
  CONFIGURATION: ['the verification is set up wrongly'],
  PAYLOAD_NOT_RAW: [
    'the payload is neither a string nor bytes',
    'Pass the raw body: something (often a JSON body parser) parsed it before. Serialising it again does not give the signed bytes.',
  ],
  PAYLOAD_TOO_LARGE: ['the payload is too large', 'Raise maxBytes if you expect events of this size.'],
  BODY_UNREADABLE: ['the body could not be read to its end'],
  PAYLOAD_MALFORMED: ['the payload is not an event'],
  SIGNATURE_MISSING: ['the signature header is missing'],
  SIGNATURE_MALFORMED: ['the signature is malformed'],
  SIGNATURE_MISMATCH: [
    'no signature matches',
    'Check that the secret belongs to this endpoint and that the payload is the body byte for byte, not parsed, re-encoded or trimmed on its way.',
  ],
  HEADER_DUPLICATED: ['a header that must be unique has several values', 'Look for a proxy that adds headers.'],
  TIMESTAMP_MISSING: ['the signed timestamp is missing'],
  TIMESTAMP_MALFORMED: ['the timestamp is not in Unix seconds'],
  TIMESTAMP_OUT_OF_TOLERANCE: [
    'the timestamp is outside the tolerance',
    'Check the clock of this machine. If events wait in a queue before they are verified, pass `now` as of their arrival.',
  ],
  CREDENTIAL_MISSING: ['the credential of the delivery is missing'],
  CREDENTIAL_MISMATCH: ['the credential of the delivery is wrong'],
};

/** A failure in the words of its code, or in better ones. */
export function failure(code: FailureCode, message?: string, remediation?: string): Failure {
  const [usual, advice] = MESSAGES[code];
  const text = remediation ?? advice;
  return { valid: false, code, message: message ?? usual, ...(text && { remediation: text }) };
}
