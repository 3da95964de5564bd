import { expect, test } from 'vitest';
import { bytes, duration, initials, plural } from './format.ts';

test('figures are short', () => {
  expect([0.4, 12, 1_200, 125_000].map(duration)).toEqual(['0.4 ms', '12 ms', '1.2 s', '2 min 5 s']);
  expect([12, 3_400, 2_100_000].map(bytes)).toEqual(['12 B', '3.4 kB', '2.1 MB']);
  expect([plural(1, 'entry', 'entries'), plural(1_200, 'entry', 'entries')]).toEqual(['1 entry', '1,200 entries']);
});

test('initials are those of the first and the last name', () => {
  expect(['Maria Silva', 'Ana de Souza', 'Ahmed', '+46701234567', 'Åsa Öst'].map(initials)).toEqual([
    'MS',
    'AS',
    'A',
    '#',
    'ÅÖ',
  ]);
});
