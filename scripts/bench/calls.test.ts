// What the README of the core says of the cost of a call is what the benchmark fails on.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../run-command.ts';
import { BOUNDS, rowOf } from './calls.ts';

const readme = readFileSync(join(root, 'packages/core/README.md'), 'utf8');
const rows = [...readme.matchAll(/^\|(.+)\|$/gm)].map(([, cells = '']) =>
  cells.split('|').map((cell) => cell.trim().replaceAll('`', '')),
);

test.each(BOUNDS)('$name: $of × $base', (bound) => {
  const [name, measure, limit, goal] = rowOf(bound);
  const row = rows.find((cells) => cells[0] === name && cells[1] === measure);
  expect(row?.slice(3)).toEqual([limit, goal]);
  const reached = row?.[2]?.split(' / ').map(Number) ?? [];
  for (const [index, at] of ([1, 32] as const).entries()) {
    const value = reached[index] as number;
    expect(bound.of === 'cpu' ? value <= bound.limit[at] : value >= bound.limit[at], `${name} ${measure}`).toBe(true);
  }
});
