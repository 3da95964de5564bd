import { expect, test } from 'vitest';
import { closeVerdict, statusVerdict } from './close-codes.ts';

test.each([
  [1000, 'recoverable'],
  [1001, 'recoverable'],
  [1006, 'recoverable'],
  [1008, 'reauthenticate'],
  [1009, 'recoverable'],
  [1011, 'recoverable'],
  [1012, 'recoverable'],
  [1013, 'recoverable'],
  [3000, 'reauthenticate'],
  [3003, 'fatal'],
  [4000, 'recoverable'],
  [4401, 'reauthenticate'],
  [4403, 'fatal'],
  [4409, 'fatal'],
  [4999, 'recoverable'],
])('close code %i is %s', (code, verdict) => {
  expect(closeVerdict(code)).toBe(verdict);
});

test('own codes win', () => {
  expect(closeVerdict(4409, { 4409: 'recoverable' })).toBe('recoverable');
  expect(closeVerdict(4777, { 4777: 'fatal' })).toBe('fatal');
});

test.each([
  [301, 'fatal'],
  [400, 'fatal'],
  [401, 'reauthenticate'],
  [403, 'fatal'],
  [404, 'fatal'],
  [407, 'fatal'],
  [408, 'recoverable'],
  [425, 'recoverable'],
  [426, 'recoverable'],
  [429, 'recoverable'],
  [500, 'recoverable'],
  [503, 'recoverable'],
])('HTTP status %i is %s', (status, verdict) => {
  expect(statusVerdict(status)).toBe(verdict);
});
