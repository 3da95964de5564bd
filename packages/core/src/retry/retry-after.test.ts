import fc from 'fast-check';
import { expect, test } from 'vitest';
import { retryAfter } from './retry-after.ts';

const now = Date.parse('2026-08-21T12:00:00Z');
const seconds = now / 1000;
const noonAnd5 = 'Fri, 21 Aug 2026 12:00:05 GMT';
// A server whose clock is two hours behind ours.
const tenThere = 'Fri, 21 Aug 2026 10:00:00 GMT';
const shortOfTen = 'Fri, 21 Aug 2026 09:59:57 GMT';

// [what, status, headers, hint of the body, milliseconds]
const table: [string, number, Record<string, string>, unknown, number | undefined][] = [
  ['seconds', 429, { 'retry-after': '3' }, undefined, 3_000],
  ['a fraction', 429, { 'retry-after': '1.5' }, undefined, 1_500],
  ['zero', 429, { 'retry-after': '0' }, undefined, 0],
  ['a date', 503, { 'retry-after': 'Fri, 21 Aug 2026 12:00:05 GMT' }, undefined, 5_000],
  ['a date that has passed', 503, { 'retry-after': 'Fri, 21 Aug 2026 11:00:00 GMT' }, undefined, 0],
  ['a date after a word is none', 503, { 'retry-after': 'not Fri, 21 Aug 2026 12:00:05 GMT' }, undefined, undefined],
  ['a negative number is none', 429, { 'retry-after': '-5' }, undefined, undefined],
  ['two numbers are none', 429, { 'retry-after': '1, 2' }, undefined, undefined],
  ['a year is seconds', 429, { 'retry-after': '2026' }, undefined, 2_026_000],
  ['an empty header', 429, { 'retry-after': '' }, undefined, undefined],
  ['a word', 429, { 'retry-after': 'soon' }, undefined, undefined],
  ['a word with a number', 429, { 'retry-after': 'soon 5' }, undefined, undefined],
  ['Infinity', 429, { 'retry-after': 'Infinity' }, undefined, undefined],
  ['an unreadable header leaves the body to speak', 429, { 'retry-after': 'soon' }, 7, 7_000],
  ['the header before the body', 429, { 'retry-after': '3' }, 7, 3_000],
  ['the body', 429, {}, 7, 7_000],
  ['the body, as text', 429, {}, '7', 7_000],
  ['the body, as a protobuf duration', 429, {}, '7.5s', 7_500],
  ['the body before the reset', 429, { 'x-ratelimit-reset': String(seconds + 9) }, 7, 7_000],
  ['a body that makes no sense', 429, {}, { seconds: 7 }, undefined],
  ['a negative body', 429, {}, -7, undefined],
  ['a body of blanks', 429, {}, ' ', undefined],
  ['a body with an s in its midst', 429, {}, '7s5', undefined],
  ['the reset, unix seconds', 429, { 'x-ratelimit-reset': String(seconds + 9) }, undefined, 9_000],
  ['the reset, unix milliseconds', 429, { 'x-ratelimit-reset': String(now + 9_000) }, undefined, 9_000],
  ['a reset in milliseconds that has passed', 429, { 'x-ratelimit-reset': String(now - 9_000) }, undefined, undefined],
  ['the reset, seconds left', 429, { 'x-ratelimit-reset': '9' }, undefined, 9_000],
  ['a reset that has passed says nothing', 429, { 'x-ratelimit-reset': String(seconds - 9) }, undefined, undefined],
  ['a reset that is now', 429, { 'x-ratelimit-reset': String(seconds) }, undefined, undefined],
  ['a reset in milliseconds that is now', 429, { 'x-ratelimit-reset': String(now) }, undefined, undefined],
  ['the smallest reset that is a date', 429, { 'x-ratelimit-reset': '1000000000' }, undefined, undefined],
  ['the smallest reset in milliseconds', 429, { 'x-ratelimit-reset': '1000000000000' }, undefined, undefined],
  ['a reset on another status', 503, { 'x-ratelimit-reset': String(seconds + 9) }, undefined, undefined],
  [
    'a date, by the clock of the server',
    429,
    { 'retry-after': tenThere, date: 'Fri, 21 Aug 2026 09:59:58 GMT' },
    7,
    2_000,
  ],
  ['a date that has passed there', 429, { 'retry-after': tenThere, date: 'Fri, 21 Aug 2026 10:00:01 GMT' }, 7, 0],
  ['a clock of the server that cannot be read', 503, { 'retry-after': noonAnd5, date: '1, 2' }, undefined, 5_000],
  [
    'the reset, by the clock of the server',
    429,
    { 'x-ratelimit-reset': String(seconds - 7200), date: shortOfTen },
    0.5,
    500,
  ],
  [
    'the reset there, no other hint',
    429,
    { 'x-ratelimit-reset': String(seconds - 7200), date: shortOfTen },
    undefined,
    3_000,
  ],
  [
    'the reset has passed there',
    429,
    { 'x-ratelimit-reset': String(seconds - 7204), date: shortOfTen },
    undefined,
    undefined,
  ],
  ['nothing', 429, {}, undefined, undefined],
  ['a success', 200, { 'retry-after': '3' }, 3, undefined],
];

test.each(table)('%s', (_what, status, headers, hint, expected) => {
  expect(retryAfter(status, new Headers(headers), hint, now)).toBe(expected);
});

test('anything at all gives a wait that is a number of at least zero, or none', () => {
  const text = fc.oneof(fc.string(), fc.integer().map(String), fc.date({ noInvalidDate: true }).map(String));
  fc.assert(
    fc.property(fc.constantFrom(429, 503, 500), text, text, fc.anything(), (status, after, reset, hint) => {
      const headers = { get: (name: string) => (name === 'retry-after' ? after : reset) };
      const wait = retryAfter(status, headers, hint, now);
      if (wait !== undefined) expect(wait).toBeGreaterThanOrEqual(0);
    }),
  );
});
