import { expect, test } from 'vitest';
import type { FaultInput } from './fault.ts';
import { Faults } from './faults.ts';

const call = { platform: 'linktor', operation: 'sendConversationMessage' } as const;

const lots = (seed: number, inputs: FaultInput[], times = 200): string => {
  const faults = new Faults(seed);
  faults.replace(inputs);
  return Array.from({ length: times }, () => (faults.strike('exchange', call) ? 'x' : '.')).join('');
};

test('a share falls by the seed, the same each time, whatever stands beside it', () => {
  const half: FaultInput = { id: 'mine', kind: 'latency', share: 0.5 };
  expect(lots(7, [half])).toBe(lots(7, [half]));
  expect(lots(7, [half])).not.toBe(lots(8, [half]));
  expect(lots(7, [{ kind: 'error', platform: 'sinch', share: 0.5 }, half])).toBe(lots(7, [half]));
  const struck = lots(7, [half], 2000).replaceAll('.', '').length;
  expect(struck).toBeGreaterThan(900);
  expect(struck).toBeLessThan(1100);
  expect(lots(7, [{ kind: 'latency', share: 0 }])).toBe('.'.repeat(200));
  expect(lots(7, [{ kind: 'latency', share: 1 }])).toBe('x'.repeat(200));
});

test('whoever watches is told of each change, and of no other', () => {
  const faults = new Faults(1);
  let told = 0;
  const stop = faults.watch(() => told++);
  const { id } = faults.add({ kind: 'latency' });
  expect([faults.remove(id), told]).toEqual([true, 2]);
  expect([faults.remove(id), told]).toEqual([false, 2]);
  stop();
  faults.clear();
  expect(told).toBe(2);
});

test('the next so many, then no more', () => {
  const faults = new Faults(1);
  faults.add({ kind: 'rate-limit', next: 2 });
  expect([1, 2, 3].map(() => faults.strike('exchange', call)?.kind)).toEqual(['rate-limit', 'rate-limit', undefined]);
  expect(faults.list()).toEqual([]);
  faults.add({ kind: 'rate-limit', next: 2 });
  faults.strike('exchange', call);
  expect(faults.list()).toEqual([{ id: 'fault_2', kind: 'rate-limit', next: 1 }]);
});

test('befalls only what it is for', () => {
  const faults = new Faults(1);
  faults.replace([
    { kind: 'error', platform: 'sinch' },
    { kind: 'reset', operation: 'getContact' },
    { kind: 'drop-frame' },
    { kind: 'webhook-twice', operation: 'message.received' },
  ]);
  expect(faults.strike('exchange', call)).toBe(undefined);
  expect(faults.strike('exchange', { platform: 'linktor', operation: 'getContact' })?.kind).toBe('reset');
  expect(faults.strike('exchange', { platform: 'sinch', operation: 'x' })?.kind).toBe('error');
  expect(faults.strike('frame', { platform: 'linktor', operation: 'message' })?.kind).toBe('drop-frame');
  expect(faults.strike('webhook', { platform: 'linktor', operation: 'message.sent' })).toBe(undefined);
  expect(faults.strike('webhook', { platform: 'linktor', operation: 'message.received' })?.kind).toBe('webhook-twice');
});

test('watchers hear of each change', () => {
  const faults = new Faults(1);
  let told = 0;
  const leave = faults.watch(() => {
    told += 1;
  });
  const { id } = faults.add({ kind: 'latency', next: 1 });
  faults.strike('exchange', call);
  expect([told, faults.remove(id), told]).toEqual([2, false, 2]);
  leave();
  faults.clear();
  expect(told).toBe(2);
});

test.each<[string, object, RegExp]>([
  ['no object', 7 as never, /an object/],
  ['a kind of its own', { kind: 'explode' }, /`kind` is "explode". It is one of latency/],
  ['a misspelt member', { kind: 'latency', delay: 5 }, /no member "delay"/],
  ['a member that says nothing', { kind: 'reset', ms: 5 }, /`ms` says nothing to "reset"/],
  ['a share of more than all', { kind: 'reset', share: 1.5 }, /from 0 to 1/],
  ['none', { kind: 'reset', next: 0 }, /from 1 to/],
  ['a status that is no error', { kind: 'error', status: 200 }, /from 400 to 599/],
  ['another platform', { kind: 'reset', platform: 'x' }, /linktor, antonnia, sinch/],
])('%s is refused, and nothing changes', (_, input, message) => {
  const faults = new Faults(1);
  faults.add({ kind: 'latency' });
  const before = faults.list();
  const replace = (): unknown => faults.replace([{ kind: 'reset' }, input as FaultInput]);
  expect(replace).toThrow(expect.objectContaining({ code: 'INVALID_FAULT', message: expect.stringMatching(message) }));
  expect(faults.list()).toEqual(before);
});

test('two of one id are refused', () => {
  expect(() =>
    new Faults(1).replace([
      { id: 'a', kind: 'reset' },
      { id: 'a', kind: 'stall' },
    ]),
  ).toThrow(/Two faults/);
});
