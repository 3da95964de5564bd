import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../api/types.ts';
import {
  type Filter,
  filterFromQuery,
  filterToQuery,
  KINDS,
  matches,
  operationsOf,
  PLATFORMS,
  shown,
} from './filter.ts';

const base: Entry = {
  seq: 1,
  at: '2026-01-01T00:00:00.000Z',
  kind: 'exchange',
  platform: 'linktor',
  operationId: 'sendConversationMessage',
  method: 'POST',
  path: '/conversations/conv_1/messages',
  status: 201,
  conversationId: 'conv_1',
  violations: 0,
  source: 'state',
  title: 'Send a message',
};

describe('an entry', () => {
  test.each<[Filter, boolean]>([
    [{}, true],
    [{ platform: 'linktor' }, true],
    [{ platform: 'sinch' }, false],
    [{ kind: 'webhook' }, false],
    [{ operation: 'sendconv' }, true],
    [{ operation: 'list' }, false],
    [{ conversation: 'conv_1' }, true],
    [{ conversation: 'conv' }, false],
    [{ violations: true }, false],
    [{ text: 'post 201' }, true],
    [{ text: 'message delete' }, false],
  ])('is shown under %j: %s', (filter, expected) => expect(matches(base, filter)).toBe(expected));

  test('without an operation or a conversation is of none', () => {
    const { operationId: _, conversationId: __, ...rest } = base;
    expect(matches(rest, { operation: 'a' })).toBe(false);
    expect(matches(rest, { conversation: 'conv_1' })).toBe(false);
  });
});

test('the newest stand first, and the operations are offered once each', () => {
  const entries = [base, { ...base, seq: 2, operationId: 'listContacts' }, { ...base, seq: 3 }];
  expect(shown(entries, {}).map(({ seq }) => seq)).toEqual([3, 2, 1]);
  expect(operationsOf(entries)).toEqual(['listContacts', 'sendConversationMessage']);
});

test('a filter survives the way through the address', () => {
  const word = fc.string({ minLength: 1 });
  const filters = fc.record(
    {
      platform: fc.constantFrom(...PLATFORMS),
      kind: fc.constantFrom(...KINDS),
      operation: word,
      conversation: word,
      text: word,
      violations: fc.constant(true),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(filters, (filter) => {
      expect(filterFromQuery(filterToQuery(filter))).toEqual({ ...filter });
    }),
  );
});

test('what an address says of platforms and kinds that do not exist is left out', () => {
  expect(filterFromQuery('platform=fax&kind=smoke&violations=no')).toEqual({});
});
