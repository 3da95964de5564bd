import { expect, test } from 'vitest';
import { Idempotency } from './idempotency.ts';
import { MemoryStore } from './store.ts';

const DAY = 86_400_000;
const request = (body: unknown): never =>
  ({ operationId: 'createContact', params: {}, query: {}, body, headers: { 'idempotency-key': 'k' } }) as never;

test('an answer is given again for a day, and then the key is as good as new', () => {
  let now = 1_800_000_000_000;
  const idempotency = new Idempotency(new MemoryStore(() => {}), () => now);
  idempotency.keep('linktor', request({ name: 'Ann' }), { status: 201, body: { id: 'c1' } });
  now += DAY;
  const again = { status: 201, body: { id: 'c1' }, headers: { 'idempotent-replayed': 'true' } };
  expect(idempotency.find('linktor', request({ name: 'Ann' }))).toEqual(again);
  expect(idempotency.find('sinch', request({ name: 'Ann' }))).toBeUndefined();
  expect(() => idempotency.find('linktor', request({ name: 'Bob' }))).toThrow('another request');
  now += 1;
  expect(idempotency.find('linktor', request({ name: 'Bob' }))).toBeUndefined();
});
