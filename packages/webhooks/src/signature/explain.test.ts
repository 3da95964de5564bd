import { expect, test } from 'vitest';
import { explain } from './explain.ts';
import { type Failure, type FailureCode, failure } from './verdict.ts';

test.each<[Failure, string, string?]>([
  [
    failure('TIMESTAMP_OUT_OF_TOLERANCE', 301),
    'the timestamp is outside the tolerance: it lies 301 s in the past',
    'clock',
  ],
  [
    failure('TIMESTAMP_OUT_OF_TOLERANCE', -301),
    'the timestamp is outside the tolerance: it lies 301 s in the future',
    'clock',
  ],
  [failure('CONFIGURATION', 'secret'), 'secret is missing', 'environment variable'],
  [failure('CONFIGURATION', 'tolerence'), 'tolerence is no known option', 'misspelt'],
  [failure('CONFIGURATION', 'maxBytes'), 'maxBytes is not a positive number'],
  [failure('PAYLOAD_MALFORMED'), 'the payload is not an event'],
  [failure('PAYLOAD_MALFORMED', 'id'), 'the event has no id'],
  [failure('PAYLOAD_MALFORMED', 'json'), 'the payload is not JSON in UTF-8'],
  [failure('SIGNATURE_MISSING', 'sinch'), 'the signature header is missing', '@linktor/webhooks/sinch'],
  [failure('SIGNATURE_MISSING'), 'the signature header is missing'],
  [failure('SIGNATURE_MISMATCH', 'white-space'), 'no signature matches', 'line break'],
  [{ valid: false, code: 'NONE' as FailureCode }, 'nothing was refused'],
])('%j', (refusal, message, remedy) => {
  const told = explain(refusal);
  expect(told.message).toBe(message);
  if (remedy === undefined) expect(told).not.toHaveProperty('remediation');
  else expect(told.remediation).toContain(remedy);
});
