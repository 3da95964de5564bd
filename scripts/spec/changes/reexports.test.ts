import { expect, test } from 'vitest';
import { handersOn, reexportedBy } from './reexports.ts';

test('sees every way to hand on what another package declares', () => {
  const source = `
    import { a, b as c } from '@linktor/a';
    import type { D } from '@linktor/d';
    import { kept } from '@linktor/kept';
    import { join } from 'node:path';
    export * from '@linktor/star';
    export type * from '@linktor/types/deep';
    export * as space from '@linktor/space';
    export { one, type Two } from '@linktor/named';
    export { c, join };
    export type { D as E };
    export const used = kept(a);
    export * from './beside.ts';
  `;
  expect(reexportedBy(source).sort()).toEqual([
    '@linktor/a',
    '@linktor/d',
    '@linktor/named',
    '@linktor/space',
    '@linktor/star',
    '@linktor/types/deep',
  ]);
});

test.each([
  "export * from '@linktor/a';",
  "export type * from '@linktor/a';",
  "export * as a from '@linktor/a';",
  "export{a} from '@linktor/a';",
  "export type {\n  A,\n} from '@linktor/a';",
  "import { a } from '@linktor/a';\nexport { a };",
  "import type { A } from '@linktor/a';\nexport type { A };",
])('sees it where it is the only one of its file: %s', (source) => {
  expect(reexportedBy(source)).toEqual(['@linktor/a']);
});

test('follows at any distance, and not through what is generated', () => {
  const edges = new Map([
    ['@linktor/core-gen', new Set<string>()],
    ['@linktor/a', new Set(['@linktor/core-gen/linktor'])],
    ['@linktor/b', new Set(['@linktor/a/deep'])],
    ['@linktor/c', new Set(['@linktor/b'])],
    ['@linktor/d', new Set(['@linktor/elsewhere'])],
  ]);
  expect(handersOn(['@linktor/a'], edges)).toEqual(['@linktor/b', '@linktor/c']);
  expect(handersOn(['@linktor/core-gen'], edges)).toEqual([]);
  expect(handersOn(['@linktor/a', '@linktor/b'], edges)).toEqual(['@linktor/c']);
});
