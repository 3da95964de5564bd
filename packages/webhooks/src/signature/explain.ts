import type { Failure, FailureCode } from './verdict.ts';

/** A refusal in words. */
export interface Explanation {
  readonly message: string;
  /** What to do about it. */
  readonly remediation?: string;
}

type Words = readonly [message: string, remediation?: string | undefined];

const NO_SIGNATURE = 'the signature header is missing';
const NO_MATCH = 'no signature matches';

// Apart from `inspectDelivery`, so that whoever only wants the verdict does not ship the words.
const WORDS: Readonly<Record<Exclude<FailureCode, 'CONFIGURATION'>, Words>> = {
  PAYLOAD_NOT_RAW: [
    'the payload is neither a string nor bytes',
    'Pass the raw body: something (often a JSON body parser) parsed it before. Serialising it again does not give the signed bytes.',
  ],
  PAYLOAD_TOO_LARGE: ['the payload is too large', 'Raise maxBytes if you expect events of this size.'],
  BODY_UNREADABLE: ['the body could not be read to its end'],
  PAYLOAD_MALFORMED: ['the payload is not an event'],
  SIGNATURE_MISSING: [NO_SIGNATURE],
  SIGNATURE_MALFORMED: ['the signature is malformed'],
  SIGNATURE_MISMATCH: [
    NO_MATCH,
    'Check that the secret belongs to this endpoint, that the payload is the body byte for byte (not parsed or re-encoded), and that the sender signs what `scheme` asks for.',
  ],
  HEADER_DUPLICATED: ['a header that must be unique has several values', 'Look for a proxy that adds headers.'],
  TIMESTAMP_MISSING: [
    'the signed timestamp, or the nonce, is missing',
    'Does the sender sign it? If not, `scheme` asks for too much.',
  ],
  TIMESTAMP_MALFORMED: ['the timestamp is not in Unix seconds'],
  TIMESTAMP_OUT_OF_TOLERANCE: [
    'the timestamp is outside the tolerance',
    'Check the clock of this machine. If deliveries wait before they are verified, pass `now` as of their arrival.',
  ],
  CREDENTIAL_MISSING: ['the delivery carries no credential'],
  CREDENTIAL_MISMATCH: ['the credential of the delivery is wrong'],
};

const UNSET = 'Is the environment variable it comes from set?';

/** What is wrong with an option; one that is not here is unknown. */
const OPTIONS: Readonly<Record<string, Words>> = {
  secret: ['is missing', UNSET],
  scheme: ['is none of auto, timestamped and body'],
  tolerance: ['is not a number of at least 0'],
  now: ['is not a clock in milliseconds'],
  header: ['is no name a header can have'],
  authorization: ['is neither { username, password } nor { verifyToken }', UNSET],
  maxBytes: ['is not a positive number'],
  timestamp: ['is not a whole number of seconds'],
  trust: ['is not settled', 'Pass a secret with either header or query, or unverified: true.'],
};

const SPECIAL: Readonly<Record<string, Words>> = {
  'PAYLOAD_MALFORMED text': ['the payload is not well-formed text'],
  'PAYLOAD_MALFORMED json': ['the payload is not JSON in UTF-8'],
  'PAYLOAD_MALFORMED object': ['the payload is not a JSON object'],
  'SIGNATURE_MISSING sinch': [NO_SIGNATURE, 'Sinch sent this: use @linktor/webhooks/sinch.'],
  'SIGNATURE_MISSING linktor': [NO_SIGNATURE, 'Linktor sent this: use @linktor/webhooks.'],
  'SIGNATURE_MISSING secret': [NO_SIGNATURE, 'Give the webhook a secret: without one Sinch signs nothing.'],
  'SIGNATURE_MALFORMED algorithm': ['the signature was made by an algorithm other than HmacSHA256'],
  'SIGNATURE_MALFORMED nonce': ['the nonce holds a dot'],
  'SIGNATURE_MISMATCH white-space': [
    NO_MATCH,
    'The secret begins or ends with white space: was it pasted with a line break?',
  ],
};

const wordsFor = ({ code, about }: Pick<Failure, 'code' | 'about'>): Words => {
  if (code === 'CONFIGURATION') {
    const [problem, remediation] = OPTIONS[`${about}`] ?? ['is no known option', 'Is it misspelt?'];
    return [`${about} ${problem}`, remediation];
  }
  const special = SPECIAL[`${code} ${about}`];
  // A verdict that refuses nothing has no code: the types forbid it, JavaScript does not.
  if (special || code !== 'PAYLOAD_MALFORMED' || !about) return special ?? WORDS[code] ?? ['nothing was refused'];
  return [`the event has no ${about}`];
};

/** Puts a refusal into words, for your logs: they say nothing about the secret, the signature or the body. */
export function explain(failure: Pick<Failure, 'code' | 'about'>): Explanation {
  const [message, remediation] = wordsFor(failure);
  const { about } = failure;
  const words =
    typeof about === 'number'
      ? `${message}: it lies ${Math.abs(about)} s in the ${about > 0 ? 'past' : 'future'}`
      : message;
  return remediation === undefined ? { message: words } : { message: words, remediation };
}
