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

/** One arrow for each pair of states, with all that leads along it; one for all states that a report leads to. */
export function messageDot(): string {
  const reported = TRANSITIONS.filter(({ from, by }) => from === 'sent' && by === 'report').map(({ to }) => to);
  const arrows = new Map<string, string[]>();
  for (const { from, to, by } of TRANSITIONS) {
    const all = reported.every((end) =>
      TRANSITIONS.some((way) => way.from === from && way.by === by && way.to === end),
    );
    if (all && reported.includes(to) && to !== reported[0]) continue;
    const pair = all && to === reported[0] ? `${from} -> ${to} [lhead=cluster_reported ` : `${from} -> ${to} [`;
    arrows.set(pair, [...(arrows.get(pair) ?? []), by]);
  }
  const node = (state: State): string => `${state}${LOOKS[state] ? ` [class=${LOOKS[state]}]` : ''};`;
  return graph('Messages', 'compound=true; nodesep=0.25; ranksep=0.45;', [
    'start [shape=point width=0.14 label="" class=head];',
    ...STATES.filter((state) => !reported.includes(state)).map(node),
    `subgraph cluster_reported { class=room; style=rounded; ${reported.map(node).join(' ')} }`,
    `start -> ${STATES[0]} [label="  add()"];`,
    ...[...arrows].map(([pair, by]) => `${pair}label="${wrapped(by.join('; '), 13)}"];`),
  ]);
}

export const message: Picture = {
  file: 'packages/outbox/docs/message.svg',
  draw: () => draw('The states of a message', messageDot()),
};
