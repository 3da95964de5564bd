import { expect, test } from 'vitest';
import type { Entry } from '../api/types.ts';
import { Entries } from './entries.ts';

const entry = (seq: number, title = `entry ${seq}`): Entry => ({
  seq,
  title,
  at: new Date(seq * 1_000).toISOString(),
  kind: 'exchange',
  platform: 'linktor',
  violations: 0,
  source: 'state',
});

const seqs = (entries: Entries): number[] => entries.list.map(({ seq }) => seq);

test('live entries and pages of older ones come together in the order of their numbers, each once', () => {
  const entries = new Entries();
  entries.merge([entry(7), entry(8)]);
  entries.merge([entry(6), entry(5), entry(4), entry(7), entry(5)]);
  entries.merge([entry(10)]);
  entries.merge([entry(9)]);
  expect(seqs(entries)).toEqual([4, 5, 6, 7, 8, 9, 10]);
});

test('what came last of an entry holds: a stream goes on after it began', () => {
  const entries = new Entries();
  entries.merge([entry(1), entry(2, 'begun')]);
  entries.merge([entry(2, 'ended'), entry(3)]);
  expect(entries.list.map(({ title }) => title)).toEqual(['entry 1', 'ended', 'entry 3']);
});

test('the oldest make room for the newest, also when the oldest come last', () => {
  const entries = new Entries(3);
  entries.merge([entry(4), entry(5), entry(6)]);
  entries.merge([entry(3), entry(7)]);
  expect(seqs(entries)).toEqual([5, 6, 7]);
});

test('the same number with another time is of another sandbox', () => {
  const entries = new Entries();
  entries.merge([entry(1), entry(2)]);
  expect(entries.contradicts([entry(2), entry(3)])).toBe(false);
  expect(entries.contradicts([{ ...entry(2), at: '2026-01-01T00:00:00.000Z' }])).toBe(true);
});
