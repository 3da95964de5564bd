import { expect, test } from 'vitest';
import { SeededIds } from './ids.ts';
import { MemoryStore } from './store.ts';

const ids = (seed: number, store = new MemoryStore()): SeededIds =>
  new SeededIds(seed, store.collection('sandbox', 'ids'));

test('the same seed gives the same ids, whatever else was asked for in between', () => {
  const [one, other] = [ids(7), ids(7)];
  const first = [one.next('msg_'), one.next('msg_'), one.uuid('u'), one.token('t', 40), one.chance('c')];
  other.next('contact_');
  expect([other.next('msg_'), other.next('msg_'), other.uuid('u'), other.token('t', 40), other.chance('c')]).toEqual(
    first,
  );
  expect(ids(8).next('msg_')).not.toBe(first[0]);
});

test('none comes twice, also after a restart', () => {
  const store = new MemoryStore();
  const given = Array.from({ length: 500 }, () => ids(7, store).next('msg_'));
  expect(new Set(given).size).toBe(500);
});

test('they have the forms of the platforms', () => {
  expect(ids(7).next('conv_')).toMatch(/^conv_[0-9A-Za-z]{16}$/);
  expect(ids(7).ulid('message', Date.parse('2026-01-01T00:00:00Z'))).toMatch(/^01KDVDNA00[0-9A-HJKMNP-TV-Z]{16}$/);
  expect(ids(7).uuid('session')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
