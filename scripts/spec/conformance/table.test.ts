import { expect, test } from 'vitest';
import { markdown } from './table.ts';
import { readSpec } from './undescribed.ts';
import type { Verdict } from './verdict.ts';

const spec = { ...readSpec('linktor-server') };
const only = new Map([...spec.operations].filter(([id]) => ['getTenant', 'getUser', 'login'].includes(id)));
const part = (live: Verdict[]): string =>
  markdown(
    ['# T'],
    [
      {
        title: 'Routes',
        intro: 'All.',
        notes: new Map([['login', 'so']]),
        spec: { ...spec, operations: only },
        mock: [],
        live,
      },
    ],
  );
const verdict = (operation: string, outcome: Verdict['outcome'], detail = '', extra: string[] = []): Verdict => ({
  ...{ operation, outcome, detail },
  exchanges: [{ operation, status: 200, faults: [], extra }],
});

test('one row per operation, with the worst that was said of it', () => {
  const text = part([
    verdict('getTenant', 'ok'),
    verdict('getTenant', 'differs', 'came: a | b <c>\nid 2c60b15b-889c-4e6b-881c-dbfc6a17555b'),
    verdict('getTenant', 'ok'),
    verdict('getUser', 'left out', 'why'),
  ]);
  expect(text).toContain('| getTenant | `GET /api/v1/tenant` |  | ✗ differs | came: a \\| b &lt;c> id … |');
  expect(text).toContain('| getUser | `GET /api/v1/users/{id}` |  | · | why |');
  expect(text).toContain('| login | `POST /api/v1/auth/login` |  |  | so |');
  expect(text).toContain('Live: 1 ✗ differs, 1 ·.');
});

test('members that nobody described are listed once', () => {
  const text = part([verdict('getTenant', 'ok', '', ['data.x']), verdict('getTenant', 'ok', '', ['data.x'])]);
  expect(text.match(/getTenant: data\.x/g)).toHaveLength(1);
});
