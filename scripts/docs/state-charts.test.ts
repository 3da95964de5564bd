import { expect, test } from 'vitest';
import { TABLE } from '../../packages/realtime/src/socket/machine.ts';
import { SUBSCRIPTION_TABLE } from '../../packages/realtime/src/subscription/states.ts';
import { type Chart, dot } from './state-charts.ts';

const chart = { file: '', title: 'States', goal: 'on', ends: ['over'] };

test('every cell of a table is on an arrow, and arrows between the same states are one', () => {
  const table = {
    off: { press: ['on', 'light'], kick: ['on'] },
    on: { press: ['on'], cut: ['over'] },
    over: {},
  } as const;
  const text = dot({ ...chart, table });
  expect(text).toContain('start -> off;');
  expect(text).toContain('off -> on [label="  press, kick  "];');
  expect(text).toContain('on -> on [label="  press  "];');
  expect(text).toContain('on -> over [label="  cut  "];');
  expect(text).toMatch(/over \[.*peripheries=2/);
  expect(text.match(/->/g)).toHaveLength(4);
});

test.each<[string, Chart['table']]>([
  ['connection', TABLE],
  ['subscription', SUBSCRIPTION_TABLE],
])('nothing of the table of a %s is left out', (_, table) => {
  const text = dot({ ...chart, table });
  for (const [from, cells] of Object.entries(table)) {
    for (const [input, [to]] of Object.entries(cells as Record<string, readonly [string]>)) {
      const arrow = text.split('\n').find((line) => line.includes(`${from} -> ${to} `));
      expect(arrow?.replaceAll('\\n', ' ')).toMatch(new RegExp(`\\b${input}\\b`));
    }
  }
});
