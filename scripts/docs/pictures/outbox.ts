// The states of a message of the outbox, from the list of all ways between them.
import { STATES, type State, TRANSITIONS } from '../../../packages/outbox/src/states/states.ts';
import { draw, graph, wrapped } from './graph.ts';
import type { Picture } from './picture.ts';

const LOOKS: Readonly<Partial<Record<State, string>>> = {
  sent: 'good',
  delivered: 'good',
  read: 'good',
  uncertain: 'open',
  failed: 'bad',
  undelivered: 'bad',
  cancelled: 'over',
};

/** One arrow for each pair of states, with all that leads along it. */
export function messageDot(): string {
  const arrows = new Map<string, string[]>();
  for (const { from, to, by } of TRANSITIONS)
    arrows.set(`${from} -> ${to}`, [...(arrows.get(`${from} -> ${to}`) ?? []), by]);
  return graph('Messages', 'nodesep=0.45; ranksep=0.5;', [
    'start [shape=point width=0.14 label="" class=head];',
    ...STATES.map((state) => `${state}${LOOKS[state] ? ` [class=${LOOKS[state]}]` : ''};`),
    `start -> ${STATES[0]} [label="  add()"];`,
    ...[...arrows].map(([pair, ways]) => `${pair} [label="${wrapped(ways.join('; '), 18)}"];`),
  ]);
}

export const message: Picture = {
  file: 'packages/outbox/docs/message.svg',
  draw: () => draw('The states of a message', messageDot()),
};
