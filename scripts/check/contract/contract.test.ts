import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RequestRecord, Violation } from '../../../packages/mock/src/types.ts';
import { compare, toBaseline } from './baseline.ts';
import { measure, type OperationResult } from './coverage.ts';
import { type SpecOperation, specOperations } from './operations.ts';
import { missing, table, violations } from './report.ts';
import { compare as compareWire, parse as parseWire, print as printWire, wireOf } from './wire.ts';
import { importedOperations } from './wrapped.ts';

const operation = (id: string, variants: string[] = []): SpecOperation => ({
  surface: 'linktor',
  id,
  tag: 'Things',
  variants,
});

function record(operationId: string | null, more: Partial<RequestRecord> = {}): RequestRecord {
  return {
    ...{ seq: 1, at: '', surface: 'linktor', operationId, method: 'GET', path: '/things', query: {}, body: null },
    ...{ status: 200, responseType: 'application/json', durationMs: 1, scripted: false, violations: [] },
    ...more,
    headers: { 'user-agent': 'linktor-sdk/1.0.0 node/24', 'x-contract-test': 'things', ...more.headers },
  };
}
const broken: Violation = {
  direction: 'request',
  location: ['body'],
  severity: 'error',
  message: 'Request body is wrong',
};

const wrapped = new Map([['linktor getThing', new Set(['things'])]]);

describe('measure', () => {
  const one = (log: RequestRecord[], variants: string[] = []): OperationResult =>
    measure([operation('getThing', variants)], wrapped, log).operations[0]!;

  test('our client, a success and no violation make coverage', () => {
    expect(one([record('getThing')])).toMatchObject({ covered: true, wrapped: true, violations: 0 });
  });

  test.each<[string, Partial<RequestRecord>]>([
    ['another client', { headers: { 'user-agent': 'node' } }],
    ['a README, or whoever does not sign', { headers: { 'x-contract-test': '' } }],
    ['the test of another package', { headers: { 'x-contract-test': 'umbrella' } }],
    ['a refusal', { status: 404 }],
    ['a scripted answer', { scripted: true }],
    ['a violation', { violations: [broken] }],
    ['another surface', { surface: 'sinch' }],
  ])('%s does not', (_, more) => expect(one([record('getThing', more)]).covered).toBe(false));

  test('a warning is no violation', () => {
    const warning: Violation[] = [{ ...broken, severity: 'warning' }];
    expect(one([record('getThing', { violations: warning })])).toMatchObject({ covered: true, violations: 0 });
  });

  test('a violation of a request that was refused counts, too', () => {
    const refused = record('getThing', { status: 400, violations: [broken] });
    const { operations, findings } = measure([operation('getThing')], wrapped, [refused]);
    expect([operations[0]?.violations, findings.length]).toEqual([1, 1]);
  });

  test('each media type has to be used', () => {
    const variants = ['application/json out', 'text/event-stream out'];
    expect(one([record('getThing')], variants)).toMatchObject({ covered: false, uncovered: ['text/event-stream out'] });
    expect(one([record('getThing'), record('getThing', { responseType: 'text/event-stream' })], variants).covered).toBe(
      true,
    );
    const form = record('getThing', { headers: { 'content-type': 'multipart/form-data; boundary=x' } });
    expect(one([form], ['multipart/form-data in']).covered).toBe(true);
  });

  test('violations count whoever sent them, unless the test says they are meant', () => {
    const stranger = record(null, { violations: [broken], headers: { 'user-agent': 'curl' } });
    const meant = record('getThing', { violations: [broken], headers: { 'x-contract-expect-violation': '1' } });
    const { findings } = measure([operation('getThing')], wrapped, [stranger, meant]);
    expect(findings.map((finding) => finding.record)).toEqual([stranger]);
    expect(violations({ operations: [], findings })).toContain('no such operation');
  });
});

describe('compare', () => {
  const result = (id: string, covered: boolean): OperationResult => ({
    ...operation(id),
    ...{ covered, wrapped: covered, uncovered: covered ? [] : [''], violations: 0 },
  });
  const promised = toBaseline([result('a', true), result('b', false)]);

  test('the same coverage is no difference', () => {
    expect(promised).toEqual({ linktor: { Things: { operations: 2, covered: 1, uncovered: ['b'] } } });
    expect(compare(promised, [result('a', true), result('b', false)])).toEqual([]);
  });

  test.each<[string, OperationResult[], RegExp]>([
    ['a loss', [result('a', false), result('b', false)], /no longer covered.*: a\./],
    ['a gain', [result('a', true), result('b', true)], /covered now.*: b\./],
    ['a new operation', [result('a', true), result('b', false), result('c', false)], /new and not covered: c\./],
    [
      'a new covered operation',
      [result('a', true), result('b', false), result('c', true)],
      /1\/2 was promised, 2\/3 measured/,
    ],
    ['an operation gone', [result('b', false)], /1\/2 was promised, 0\/1 measured/],
    ['a tag gone', [], /the tag is gone/],
  ])('%s is one', (_, operations, message) => {
    expect(compare(promised, operations)).toEqual([expect.stringMatching(message)]);
  });

  test('a swap is seen although the numbers agree', () => {
    expect(compare(promised, [result('a', false), result('b', true)])).toHaveLength(2);
  });
});

test('the report adds up per tag and in all, and names what is missing', () => {
  const coverage = measure([operation('a'), operation('b')], new Map([['linktor a', new Set(['things'])]]), [
    record('a'),
  ]);
  const rows = table(coverage)
    .split('\n')
    .map((line) => line.trim().split(/\s{2,}/));
  expect(rows[1]).toEqual(['Things', '2', '1', '1', '0']);
  expect(rows.at(-1)).toEqual(['total', '2', '1', '1', '0']);
  expect(missing(coverage)).toMatch(/^ {2}linktor +Things {2}b: no wrapper, not covered$/);
});

test('wrapped means imported as a value from the generated tables', () => {
  const source = `
    import { listThings, getThing as one, type Thing } from '@linktor/core-gen/linktor';
    import type { removed } from '@linktor/core-gen/linktor';
    import * as ops from '@linktor/core-gen/sinch';
    import { other } from './core-gen/linktor';
    // import { commented } from '@linktor/core-gen/linktor';
    const text = "import { quoted } from '@linktor/core-gen/linktor'";
    ops.sendMessage; other.nothing;
  `;
  expect(importedOperations(source)).toEqual(['linktor listThings', 'linktor getThing', 'sinch sendMessage']);
});

test('the operations come from the specifications, with unique names', async () => {
  const operations = await specOperations();
  expect(new Set(operations.map(({ surface, id }) => `${surface} ${id}`)).size).toBe(operations.length);
  expect(operations.find(({ id }) => id === 'createCompletion')?.variants).toContain('text/event-stream out');
  expect(operations.filter(({ tag }) => tag === '(untagged)')).toEqual([]);
});

describe('the wire', () => {
  const sent = (id: string, more: Partial<RequestRecord> = {}): RequestRecord => record(id, more);

  test('is every different request of ours, without what changes from run to run', () => {
    const headers = {
      ...{ host: 'h', accept: 'application/json', 'x-api-key': '[redacted]' },
      ...{
        'content-type': 'multipart/form-data; boundary=1',
        'idempotency-key': '0aa29d4d-f804-44e3-99aa-0d584ed1979b',
      },
    };
    const query = { tags: ['a&b', 'c,d'], limit: '2' };
    const log = [
      sent('b', { method: 'POST', headers, query, body: { text: 'Hi' } }),
      sent('b', { method: 'POST', headers: { ...headers, host: 'other' }, query, body: { text: 'Hi' } }),
      sent('a'),
      sent('a', { surface: 'sinch' }),
      sent('a', { path: '/bare', headers: { 'user-agent': 'node' } }),
      record(null),
    ];
    const wire = wireOf(log, 'linktor');
    expect([...wire.keys()]).toEqual(['a', 'b']);
    expect(wire.get('b')).toEqual([
      [
        'POST /things?tags=a%26b&tags=c,d&limit=2',
        'accept: application/json',
        'content-type: multipart/form-data; boundary=…',
        'idempotency-key: (random)',
        'x-api-key: [redacted]',
        '',
        '{\n  "text": "Hi"\n}',
      ].join('\n'),
    ]);
  });

  test.each<[string, Partial<RequestRecord>]>([
    ['another method', { method: 'PUT' }],
    ['another path', { path: '/thing' }],
    ['another name in the query', { query: { tenantId: 't' } }],
    ['a missing query', { query: {} }],
    ['another body', { body: { ids: [] } }],
    ['no body', { body: null }],
    ['another header', { headers: { 'x-new': '1' } }],
  ])('%s is a difference', (_, more) => {
    const usual = { query: { tenant_id: 't' }, body: { ids: ['1'] } };
    const golden = wireOf([sent('a', usual)], 'linktor');
    expect(compareWire('linktor', golden, wireOf([sent('a', usual)], 'linktor'))).toEqual([]);
    const found = compareWire('linktor', golden, wireOf([sent('a', { ...usual, ...more })], 'linktor'));
    expect(found).toEqual([
      expect.stringMatching(/^linktor a no longer sends:\n {2}- GET/),
      expect.stringMatching(/^linktor a sends:\n {2}\+ /),
    ]);
  });

  test('is read back as it was written', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ id: fc.constantFrom('a', 'b', 'c'), body: fc.jsonValue() })), (requests) => {
        const wire = wireOf(
          requests.map(({ id, body }) => sent(id, { body })),
          'linktor',
        );
        expect(parseWire(printWire(wire))).toEqual(wire);
      }),
    );
  });
});
