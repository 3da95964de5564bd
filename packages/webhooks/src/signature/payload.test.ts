import { runInNewContext } from 'node:vm';
import { afterEach, expect, test } from 'vitest';
import { isBytes, payloadProblem } from './payload.ts';

const texts = String.prototype as { isWellFormed?: (() => boolean) | undefined };
const { isWellFormed } = texts;
afterEach(() => {
  texts.isWellFormed = isWellFormed;
});

test.each([0, -1, Number.NaN, 'many'])('a limit of %j is none', (limit) => {
  expect(payloadProblem('', limit as number)).toEqual({ valid: false, code: 'CONFIGURATION', about: 'maxBytes' });
});

test.each<[string, number, boolean]>([
  ['abcd', 4, true],
  ['abcde', 4, false],
  ['éé', 4, true],
  ['éé', 3, false],
  ['€', 3, true],
  ['€', 2, false],
  ['', 1, true],
])('%j is not longer than %i bytes: %s', (text, limit, fits) => {
  const problem = fits ? undefined : { valid: false, code: 'PAYLOAD_TOO_LARGE' };
  expect(payloadProblem(text, limit)).toEqual(problem);
  expect(payloadProblem(Buffer.from(text), limit)).toEqual(problem);
});

test.each([
  ['an engine of today', isWellFormed],
  ['one that cannot tell', undefined],
])('half a character is no text, on %s', (_, method) => {
  texts.isWellFormed = method;
  expect(payloadProblem('a\u{1f642}b')).toBeUndefined();
  expect(payloadProblem('a\ud83db')).toEqual({ valid: false, code: 'PAYLOAD_MALFORMED', about: 'text' });
});

test('bytes are bytes wherever they come from, and nothing else is', () => {
  expect(isBytes(runInNewContext('new Uint8Array([1])'))).toBe(true);
  expect(isBytes(Buffer.from('a'))).toBe(true);
  for (const other of [new DataView(new ArrayBuffer(1)), new Uint16Array(1), [1], 'a', undefined]) {
    expect(isBytes(other)).toBe(false);
    if (typeof other !== 'string') expect(payloadProblem(other)).toMatchObject({ code: 'PAYLOAD_NOT_RAW' });
  }
});
