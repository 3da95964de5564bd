import { expect, test } from 'vitest';
import { following, followingChangeset, stepBetween, stepsIn, unmet } from './changesets.ts';
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

const RE_EXPORTS = new Map([
  ['@linktor/umbrella', new Set(['@linktor/ai', '@linktor/core'])],
  ['@linktor/ai', new Set(['@linktor/core'])],
]);
// [what, version of the umbrella, version of the others, changesets, the umbrella's step]
const FOLLOWS: [
  what: string,
  own: string,
  others: string,
  pending: Record<string, string>[],
  step: Bump | undefined,
][] = [
  ['a breaking change before 1.0', '0.2.0', '0.3.0', [{ '@linktor/ai': 'minor' }], 'minor'],
  ['a patch asks nothing', '0.2.0', '0.3.0', [{ '@linktor/ai': 'patch' }], undefined],
  ['a breaking change of stable packages', '2.0.0', '1.3.0', [{ '@linktor/ai': 'major' }], 'major'],
  ['a new feature of stable packages', '2.0.0', '1.3.0', [{ '@linktor/ai': 'minor' }], 'minor'],
  ['what breaks below 1.0 breaks a stable package', '2.0.0', '0.3.0', [{ '@linktor/ai': 'minor' }], 'major'],
  ['a new feature is a patch below 1.0', '0.2.0', '1.3.0', [{ '@linktor/ai': 'minor' }], 'patch'],
  ['announced already', '0.2.0', '0.3.0', [{ '@linktor/ai': 'minor' }, { '@linktor/umbrella': 'minor' }], undefined],
  ['announced by too little', '2.0.0', '1.0.0', [{ '@linktor/ai': 'major', '@linktor/umbrella': 'minor' }], 'major'],
];
test.each(FOLLOWS)('re-exports: %s', (_what, own, others, pending, step) => {
  const found = following(
    pending.map((steps) => changeset(steps)),
    RE_EXPORTS,
    (name) => (name === '@linktor/umbrella' ? own : others),
  );
  expect(found.find(({ name }) => name === '@linktor/umbrella')?.step).toBe(step);
});

test('a step that follows is written as a changeset that says why', () => {
  const [first] = following(
    [changeset({ '@linktor/core': 'minor', '@linktor/ai': 'minor' })],
    RE_EXPORTS,
    () => '0.1.0',
  );
  expect(first).toEqual({ name: '@linktor/umbrella', step: 'minor', because: ['@linktor/ai', '@linktor/core'] });
  const text = followingChangeset(first!);
  expect(stepsIn(text)).toEqual({ '@linktor/umbrella': 'minor' });
  expect(text).toContain('Re-exports `@linktor/ai`, `@linktor/core`');
});
