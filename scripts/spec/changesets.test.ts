import { expect, test } from 'vitest';
import { stepBetween, stepsIn, unmet } from './changesets.ts';
import type { Bump } from './packages.ts';

const changeset = (steps: Record<string, string>, text = 'What changed.'): string =>
  `---\n${Object.entries(steps)
    .map(([name, bump]) => `'${name}': ${bump}\n`)
    .join('')}---\n\n${text}\n`;

const READ: [what: string, text: string, steps: Record<string, Bump>][] = [
  [
    'quoted names',
    changeset({ '@linktor/ai': 'minor', '@linktor/core': 'patch' }),
    { '@linktor/ai': 'minor', '@linktor/core': 'patch' },
  ],
  ['double quotes', '---\n"@linktor/ai": major\n---\n', { '@linktor/ai': 'major' }],
  ['Windows lines', "---\r\n'@linktor/ai': major\r\n---\r\n", { '@linktor/ai': 'major' }],
  ['an empty one', '---\n---\n\nNothing to release.\n', {}],
  ['what only the text says', changeset({}, "'@linktor/ai': major"), {}],
  ['no front matter', 'Just words', {}],
];
test.each(READ)('reads %s', (_what, text, steps) => {
  expect(stepsIn(text)).toEqual(steps);
});

const BETWEEN: [before: string, after: string, step: Bump | undefined][] = [
  ['0.1.0', '0.1.0', undefined],
  ['0.1.0', '0.1.1', 'patch'],
  ['0.1.9', '0.2.0', 'minor'],
  ['0.9.0', '1.0.0', 'major'],
  ['1.2.3', '2.0.0-next.1', 'major'],
  ['0.2.0', '0.1.9', undefined],
];
test.each(BETWEEN)('from %s to %s', (before, after, step) => {
  expect(stepBetween(before, after)).toBe(step);
});

// [what, step needed, steps of the changesets, step of the version since the release, whether it is enough]
const ENOUGH: [what: string, needs: Bump, pending: Bump[], raised: Bump | undefined, enough: boolean][] = [
  ['nothing pending', 'minor', [], undefined, false],
  ['too small', 'minor', ['patch'], undefined, false],
  ['as needed', 'minor', ['minor'], undefined, true],
  ['larger', 'minor', ['major'], undefined, true],
  ['a stable package needs a major', 'major', ['minor'], undefined, false],
  ['the largest of several counts', 'major', ['patch', 'major', 'minor'], undefined, true],
  ['raised already, not released yet', 'minor', [], 'minor', true],
  ['raised by too little', 'minor', [], 'patch', false],
  ['raised, and more pending', 'minor', ['minor'], 'patch', true],
];
test.each(ENOUGH)('%s', (_what, needs, pending, raised, enough) => {
  const texts = pending.map((bump) => changeset({ '@linktor/ai': bump, '@linktor/other': 'major' }));
  const found = unmet({ '@linktor/ai': needs }, texts, () => raised);
  expect(found.map(({ name }) => name)).toEqual(enough ? [] : ['@linktor/ai']);
});

test('every package is judged by itself', () => {
  const texts = [changeset({ '@linktor/ai': 'minor' })];
  expect(unmet({ '@linktor/ai': 'minor', '@linktor/core-gen': 'minor' }, texts, () => undefined)).toEqual([
    { name: '@linktor/core-gen', needs: 'minor', has: undefined },
  ]);
});
