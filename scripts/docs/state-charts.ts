// `pnpm charts`: draws the state tables of the code as pictures for the READMEs. `--check` only says whether they are as
// the tables have it. A picture drawn by hand is wrong the first time a cell changes.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Graphviz } from '@hpcc-js/wasm-graphviz';
import { TABLE } from '../../packages/realtime/src/socket/machine.ts';
import { SUBSCRIPTION_TABLE } from '../../packages/realtime/src/subscription/states.ts';
import { root } from '../run-command.ts';

/** What follows an input in a state: the next state first, then what is done on the way. */
type Table = Readonly<Record<string, Readonly<Partial<Record<string, readonly [string, ...string[]]>>>>>;

export interface Chart {
  file: string;
  title: string;
  table: Table;
  /** The state that everything is for, and those at which it ends. */
  goal: string;
  ends: readonly string[];
}

const CHARTS: readonly Chart[] = [
  {
    file: 'packages/realtime/docs/connection.svg',
    title: 'The states of a connection',
    table: TABLE,
    goal: 'connected',
    ends: ['closed', 'failed'],
  },
  {
    file: 'packages/realtime/docs/subscription.svg',
    title: 'The states of a subscription',
    table: SUBSCRIPTION_TABLE,
    goal: 'live',
    ends: ['closed', 'failed'],
  },
];

/** One arrow for each pair of states, with all inputs that lead along it. The first state of the table is the beginning. */
export function dot({ title, table, goal, ends }: Chart): string {
  const font = 'fontname="Helvetica,Arial,sans-serif"';
  const states = Object.keys(table);
  const fill = (state: string): string => (state === goal ? '#d5efdc' : ends.includes(state) ? '#e9ebee' : '#ffffff');
  const arrows = new Map<string, string[]>();
  for (const [from, cells] of Object.entries(table)) {
    for (const [input, cell] of Object.entries(cells)) {
      const pair = `${from} -> ${cell?.[0]}`;
      arrows.set(pair, [...(arrows.get(pair) ?? []), input]);
    }
  }
  return [
    `digraph "${title}" {`,
    '  bgcolor="#ffffff"; pad=0.3; nodesep=0.5; ranksep=0.7;',
    `  node [shape=box style="rounded,filled" color="#57606a" ${font} fontsize=13 margin="0.2,0.1"];`,
    `  edge [color="#57606a" fontcolor="#0a5dc2" ${font} fontsize=11 arrowsize=0.7];`,
    '  start [shape=point width=0.14 label="" color="#57606a"];',
    ...states.map((state) => `  ${state} [fillcolor="${fill(state)}"${ends.includes(state) ? ' peripheries=2' : ''}];`),
    `  start -> ${states[0]};`,
    ...[...arrows].map(([pair, inputs]) => `  ${pair} [label="  ${lines(inputs)}  "];`),
    '}',
  ].join('\n');
}

/** Two words to a line. */
const lines = (words: readonly string[]): string =>
  words.reduce((text, word, index) => `${text}${index === 0 ? '' : index % 2 === 0 ? ',\\n' : ', '}${word}`, '');

if (process.argv[1] === import.meta.filename) {
  const check = process.argv.includes('--check');
  const graphviz = await Graphviz.load();
  let stale = 0;
  for (const chart of CHARTS) {
    const file = join(root, chart.file);
    const drawn = graphviz.dot(dot(chart));
    // For those who cannot see it, at the place where screen readers look.
    const picture = drawn.replace(/(<svg[^>]*)>/, `$1 role="img">\n<title>${chart.title}</title>`);
    if (existsSync(file) && readFileSync(file, 'utf8') === picture) continue;
    stale++;
    if (check) console.error(`${chart.file} is not as the table has it: run \`pnpm charts\``);
    else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, picture);
      console.log(`wrote ${chart.file}`);
    }
  }
  Graphviz.unload();
  console.log(`state charts: ${CHARTS.length} drawn from their tables${check ? `, ${stale} stale` : ''}`);
  process.exitCode = check && stale > 0 ? 1 : 0;
}
