import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { TABLE } from '../../../packages/realtime/src/socket/machine.ts';
import { SUBSCRIPTION_TABLE } from '../../../packages/realtime/src/subscription/states.ts';
import { root } from '../../run-command.ts';
import { recover } from './gap.ts';
import { readArrows, thinned } from './packages.ts';
import { pictures } from './pictures.ts';
import { harmlessCalls, statusesOf, verdict } from './retries.ts';
import { type Chart, statesDot } from './states.ts';

test.each(pictures)('$file is what `pnpm pictures` would draw', async ({ file, draw }) => {
  const drawn = await draw();
  const kept = readFileSync(join(root, file), 'utf8');
  expect(kept === drawn, `${file} is not as the code has it: run \`pnpm pictures\``).toBe(true);
  // Text that Graphviz sets for one font is wider in another; at most as wide as a column of text.
  expect(Number(/<svg width="(\d+)"/.exec(kept)?.[1])).toBeLessThanOrEqual(960);
});

test('an arrow that others imply is not drawn, every other one is', () => {
  const arrows = new Map([
    ['a', []],
    ['b', ['a']],
    ['c', ['b', 'a']],
    ['d', ['a']],
  ]);
  expect(thinned(arrows)).toEqual([
    ['b', 'a'],
    ['c', 'b'],
    ['d', 'a'],
  ]);
  // Who stands on whom is the same with fewer arrows.
  const all = readArrows();
  const drawn = thinned(all);
  const reaches = (from: string, to: string): boolean =>
    drawn.some(([start, end]) => start === from && (end === to || reaches(end, to)));
  for (const [from, targets] of all) for (const to of targets) expect(reaches(from, to), `${from} → ${to}`).toBe(true);
});

test('the tree of retries says of each status what the code does with it', () => {
  expect(statusesOf('always')).toBe('429, 503');
  expect(statusesOf('harmless')).toBe('408, 500, 502, 504–599');
  expect(verdict({ kind: 'final' })).toBe('never');
  expect(harmlessCalls()).toHaveLength(4);
});

test('the line of time shows a run: two messages are missed, and come once, in order, from the history', async () => {
  const handled = (await recover()).filter((moment) => moment.lane === 'handler');
  expect(handled.map(({ message, recovered }) => [message, recovered])).toEqual([
    [1, false],
    [2, true],
    [3, true],
    [4, false],
  ]);
});

const chart = { title: 'States', goal: 'on', ends: ['over'] };

test('every cell of a table of states is on an arrow, and arrows between the same states are one', () => {
  const table = {
    off: { press: ['on', 'light'], kick: ['on'] },
    on: { press: ['on'], cut: ['over'] },
    over: {},
  } as const;
  const text = statesDot({ ...chart, table });
  expect(text).toContain('start -> off;');
  expect(text).toContain('off -> on [label="  press, kick  "];');
  expect(text).toContain('on -> on [label="  press  "];');
  expect(text).toContain('on -> over [label="  cut  "];');
  expect(text).toMatch(/over \[.*peripheries=2/);
  expect(text.match(/->/g)).toHaveLength(4);
});

test.each<[string, Chart['table'], string?]>([
  ['connection', TABLE, 'connecting'],
  ['subscription', SUBSCRIPTION_TABLE],
])('nothing of the table of a %s is left out, and nothing added', (_, table, hub) => {
  const text = statesDot({ ...chart, table, ...(hub && { hub }) }).replaceAll('\\n', ' ');
  const said = new Set<string>();
  const boxes = new Map(
    [...text.matchAll(/^ {2}(\w+) \[label="([^"]*)".*class=room\]/gm)].map(([, name, label]) => [name, label]),
  );
  for (const [, start = '', to = '', inputs = ''] of text.matchAll(
    /^ {2}(\w+) -> (\w+) \[label=" *([^"]*?) *"\];$/gm,
  )) {
    const box = boxes.get(start);
    const others = Object.keys(table).filter((state) => state !== to);
    const from = box === undefined ? [start] : box === 'any other' ? others : box.split(/, */);
    for (const state of from) for (const input of inputs.split(/, */)) said.add(`${state} ${input} ${to}`);
  }
  const cells = Object.entries(table).flatMap(([from, row]) =>
    Object.entries(row).map(([input, cell]) => `${from} ${input} ${cell?.[0]}`),
  );
  expect([...said].sort()).toEqual(cells.sort());
});

test('arrows with one word from three states are one, from a box that names them', () => {
  const table = {
    off: { kick: ['over'], press: ['on'] },
    on: { kick: ['over'], cut: ['over'] },
    up: { kick: ['over'] },
    over: {},
  } as const;
  const text = statesDot({ ...chart, table });
  expect(text).toContain('off_on_up [label="any other"');
  expect(text).toContain('off_on_up -> over [label="  kick  "];');
  expect(text).toContain('on -> over [label="  cut  "];');
  expect(statesDot({ ...chart, table, hub: 'over' })).toContain('on -> over [label="  kick, cut  "];');
});
