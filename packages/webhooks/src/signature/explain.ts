import type { Failure, FailureCode } from './verdict.ts';

/** A refusal in words. */
export interface Explanation {
  readonly message: string;
  /** What to do about it. */
  readonly remediation?: string;
}

type Words = readonly [message: string, remediation?: string];

// Apart from `inspectDelivery`, so that whoever only wants the verdict does not ship the words.
const WORDS: Readonly<Record<FailureCode, Words>> = {
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
    'Check that the secret belongs to this endpoint, that the payload is the body byte for byte (not parsed, re-encoded or trimmed on its way), and that the sender signs what `scheme` asks for.',
  ],
  HEADER_DUPLICATED: ['a header that must be unique has several values', 'Look for a proxy that adds headers.'],
  TIMESTAMP_MISSING: [
    'the signed timestamp, or the nonce, is missing',
    'Does the sender sign it? If not, `scheme` asks for too much.',
  ],
  TIMESTAMP_MALFORMED: ['the timestamp is not in Unix seconds'],
  TIMESTAMP_OUT_OF_TOLERANCE: [
    'the timestamp is outside the tolerance',
    'Check the clock of this machine. If deliveries wait in a queue before they are verified, pass `now` as of their arrival.',
  ],
  CREDENTIAL_MISSING: ['the delivery carries no credential'],
  CREDENTIAL_MISMATCH: ['the credential of the delivery is wrong'],
};

const SPECIAL: Readonly<Record<string, Words>> = {
  'CONFIGURATION secret': ['there is no secret', 'Is the environment variable it comes from set?'],
  'CONFIGURATION scheme': ['scheme is none of auto, timestamped and body'],
  'CONFIGURATION tolerance': ['tolerance, or what now returns, is not a number'],
  'CONFIGURATION maxBytes': ['maxBytes is not a positive number'],
  'CONFIGURATION timestamp': ['the timestamp is not a whole number of seconds'],
  'CONFIGURATION trust': [
    'why the sender is to be believed is not settled',
    'Pass a secret with either header or query, or unverified: true.',
  ],
  'PAYLOAD_MALFORMED text': ['the payload is not well-formed text'],
  'PAYLOAD_MALFORMED json': ['the payload is not JSON in UTF-8'],
  'PAYLOAD_MALFORMED object': ['the payload is not a JSON object'],
  'PAYLOAD_MALFORMED id': ['the event has no id'],
  'PAYLOAD_MALFORMED type': ['the event has no type'],
  'PAYLOAD_MALFORMED timestamp': ['the event has no timestamp'],
  'SIGNATURE_MISSING sinch': ['the signature header is missing', 'Sinch sent this: use @linktor/webhooks/sinch.'],
  'SIGNATURE_MISSING linktor': ['the signature header is missing', 'Linktor sent this: use @linktor/webhooks.'],
  'SIGNATURE_MISSING secret': [
    'the signature header is missing',
    'Give the webhook a secret: without one Sinch signs nothing.',
  ],
  'SIGNATURE_MALFORMED algorithm': ['the signature was made by an algorithm other than HmacSHA256'],
  'SIGNATURE_MALFORMED nonce': ['the nonce holds a dot'],
  'SIGNATURE_MISMATCH white-space': [
    'no signature matches',
    'The secret begins or ends with white space: was it pasted with a line break?',
  ],
};

/** Puts a refusal into words, for your logs: they say nothing about the secret, the signature or the body. */
export function explain({ code, about }: Pick<Failure, 'code' | 'about'>): Explanation {
  const [message, remediation] = SPECIAL[`${code} ${about}`] ?? WORDS[code];
  const words =
    typeof about === 'number'
      ? `${message}: it lies ${Math.abs(about)} s in the ${about > 0 ? 'past' : 'future'}`
      : message;
  return remediation === undefined ? { message: words } : { message: words, remediation };
}
