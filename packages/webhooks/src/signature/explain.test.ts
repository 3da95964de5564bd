import { expect, test } from 'vitest';
import { explain } from './explain.ts';
import { type Failure, type FailureCode, failure } from './verdict.ts';

/** What each code and option is about, and whether anything can be advised. */
const ADVISED: Record<FailureCode, readonly [about: (string | undefined)[], advised: boolean][]> = {
  CONFIGURATION: [
    [['secret', 'authorization', 'trust', 'tolerence'], true],
    [['scheme', 'tolerance', 'now', 'header', 'maxBytes', 'timestamp'], false],
  ],
  PAYLOAD_NOT_RAW: [[[undefined], true]],
  PAYLOAD_TOO_LARGE: [[[undefined], true]],
  BODY_UNREADABLE: [[[undefined], false]],
  PAYLOAD_MALFORMED: [[[undefined, 'text', 'json', 'object', 'id'], false]],
  SIGNATURE_MISSING: [
    [[undefined], false],
    [['sinch', 'linktor', 'secret'], true],
  ],
  SIGNATURE_MALFORMED: [[[undefined, 'algorithm', 'nonce'], false]],
  SIGNATURE_MISMATCH: [[[undefined, 'white-space'], true]],
  HEADER_DUPLICATED: [[[undefined], true]],
  TIMESTAMP_MISSING: [[[undefined], true]],
  TIMESTAMP_MALFORMED: [[[undefined], false]],
  TIMESTAMP_OUT_OF_TOLERANCE: [[[undefined], true]],
  CREDENTIAL_MISSING: [[[undefined], false]],
  CREDENTIAL_MISMATCH: [[[undefined], false]],
};

test.each(
  Object.entries(ADVISED).flatMap(([code, groups]) =>
    groups.flatMap(([abouts, advised]) => abouts.map((about) => [code as FailureCode, about, advised] as const)),
  ),
)('%s %s has words of its own; advice: %s', (code, about, advised) => {
  const { message, remediation } = explain(failure(code, about));
  expect(message).toMatch(/^[a-z]+ .+/i);
  expect(message).not.toContain('undefined');
  expect(message).not.toBe('nothing was refused');
  if (code === 'CONFIGURATION') expect(message.endsWith('is no known option')).toBe(about === 'tolerence');
  if (advised) expect(remediation).toMatch(/^[A-Z].+[.?]$/);
  else expect(remediation).toBeUndefined();
});

test('what is sent to the wrong platform, or not signed, is told apart', () => {
  const advice = (about: string) => explain(failure('SIGNATURE_MISSING', about)).remediation;
  expect(advice('sinch')).toContain('use @linktor/webhooks/sinch');
  expect(advice('linktor')).toContain('use @linktor/webhooks.');
  expect(advice('secret')).toContain('Give the webhook a secret');
});

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
