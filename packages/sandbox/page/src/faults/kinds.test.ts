import { expect, test } from 'vitest';
import type { Fault } from '../api/types.ts';
import { details, FAULT_KINDS, whom } from './kinds.ts';

test.each<[Omit<Fault, 'id'>, string, string]>([
  [{ kind: 'latency', ms: 2_000, next: 1 }, 'the next 1 call', '2.0 s'],
  [
    { kind: 'rate-limit', operation: 'sendMessage', platform: 'sinch', next: 3, retryAfter: 1 },
    'the next 3 calls of sendMessage (sinch)',
    'Retry-After: 1',
  ],
  [{ kind: 'drop-frame', share: 0.3 }, '30 % of frames', ''],
  [{ kind: 'webhook-twice' }, 'all webhooks', ''],
  [{ kind: 'error', status: 503, share: 0.5, next: 2 }, '50 % of the next 2 calls', 'status 503'],
])('%j is told', (fault, befalls, said) => {
  expect(whom({ ...fault, id: 'x' })).toBe(befalls);
  expect(details({ ...fault, id: 'x' })).toBe(said);
});

test('each kind is there once', () => {
  expect(new Set(FAULT_KINDS.map(({ kind }) => kind)).size).toBe(FAULT_KINDS.length);
});
