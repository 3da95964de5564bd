// The state tables of the code, as charts.
import { TABLE } from '../../../packages/realtime/src/socket/machine.ts';
import { SUBSCRIPTION_TABLE } from '../../../packages/realtime/src/subscription/states.ts';
import { draw, graph } from './graph.ts';
import type { Picture } from './picture.ts';

/** What follows an input in a state: the next state first, then what is done on the way. */
type Table = Readonly<Record<string, Readonly<Partial<Record<string, readonly [string, ...string[]]>>>>>;

export interface Chart {
  title: string;
  table: Table;
  /** The state that everything is for, and those at which it ends. */
  goal: string;
  ends: readonly string[];
  /** Where arrows from everywhere meet, and each is drawn. */
  hub?: string;
}

/** So many arrows with the same word to the same state are one, from a box that names the states. */
const MANY = 3;

/** One arrow for each pair of states, with all inputs that lead along it. The first state of the table is the beginning. */
export function statesDot({ title, table, goal, ends, hub }: Chart): string {
  const states = Object.keys(table);
  const look = (state: string): string =>
    state === goal ? ' [class=good]' : ends.includes(state) ? ' [class=over peripheries=2]' : '';
  const ways = new Map<string, { input: string; to: string; from: string[] }>();
  for (const [from, cells] of Object.entries(table)) {
    for (const [input, [to] = ['']] of Object.entries(cells)) {
      const way = ways.get(`${input} ${to}`) ?? { input, to, from: [] };
      way.from.push(from);
      ways.set(`${input} ${to}`, way);
    }
  }
  const boxes = new Map<string, string>();
  const arrows = new Map<string, string[]>();
  for (const { input, to, from } of ways.values()) {
    const many = from.length >= MANY && to !== hub;
    if (many) boxes.set(from.join('_'), from.length === states.length - 1 ? OTHERS : lines(from));
    for (const start of many ? [from.join('_')] : from)
      arrows.set(`${start} -> ${to}`, [...(arrows.get(`${start} -> ${to}`) ?? []), input]);
  }
  return graph(title, 'nodesep=0.4; ranksep=0.5;', [
    'start [shape=point width=0.14 label="" class=head];',
    ...states.map((state) => `${state}${look(state)};`),
    ...[...boxes].map(([name, label]) => `${name} [label="${label}" style="rounded,dashed" class=room];`),
    `start -> ${states[0]};`,
    ...[...arrows].map(([pair, inputs]) => `${pair} [label="  ${lines(inputs)}  "];`),
  ]);
}

/** What the box says that stands for all states but the one its arrow leads to. */
const OTHERS = 'any other';

/** Two words to a line. */
const lines = (words: readonly string[]): string =>
  words.reduce((text, word, index) => `${text}${index === 0 ? '' : index % 2 === 0 ? ',\\n' : ', '}${word}`, '');

const chart = (file: string, one: Chart): Picture => ({ file, draw: () => draw(one.title, statesDot(one)) });

export const connection: Picture = chart('packages/realtime/docs/connection.svg', {
  title: 'The states of a connection',
  table: TABLE,
  goal: 'connected',
  hub: 'connecting',
  ends: ['closed', 'failed'],
});

export const subscription: Picture = chart('packages/realtime/docs/subscription.svg', {
  title: 'The states of a subscription',
  table: SUBSCRIPTION_TABLE,
  goal: 'live',
  ends: ['closed', 'failed'],
});
