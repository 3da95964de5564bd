import { expect, test } from 'vitest';
import { tidyComments } from './comments.ts';

test.each([
  ['a description stands without a tag', '/** @description Its id. */', '/** Its id. */'],
  [
    'the format comes after it',
    '    /**\n     * Format: date-time\n     * @description When it began.\n     * @default now\n     */',
    '    /**\n     * When it began.\n     *\n     * Format: date-time\n     * @default now\n     */',
  ],
  ['tags that repeat the type go', '/**\n * @description Kind.\n * @constant\n * @enum {string}\n */', '/** Kind. */'],
  ['a comment of nothing else goes with them', '/** @constant */', ''],
  [
    'paragraphs are filled, lists are not',
    '/**\n * @description One\n *     two.\n *\n *     - a\n *     - b\n */',
    '/**\n * One two.\n *\n * - a\n * - b\n */',
  ],
  ['a string is not a comment', "x: '/** @description a */';", "x: '/** @description a */';"],
])('%s', (_, before, after) => {
  expect(tidyComments(before)).toBe(after);
});

test('a comment still cannot end early', () => {
  const text = `/** @description ${'a '.repeat(60)}*\\/ evil() ${'b '.repeat(60)}*/`;
  expect(tidyComments(text).indexOf('*/')).toBe(tidyComments(text).length - 2);
});
