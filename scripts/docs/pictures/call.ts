// The life of a call: the folders of the runtime, in the order a call passes them.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../run-command.ts';
import { wrap } from './graph.ts';
import type { Picture } from './picture.ts';
import { picture, words } from './style.ts';

/** What happens in each stage, by the name of its folder. */
const STAGES: Readonly<Record<string, string>> = {
  options: 'what you passed is looked at: a misspelt or missing one is refused before anything is sent',
  call: 'path, query, headers and body are written, ids checked and encoded',
  credentials: 'key or token added; one token for all calls that wait for it',
  retry: 'send again? only where that cannot act twice',
  send: 'one attempt within its timeout: middleware, redirects within the origin',
  answer: 'read, bounded, held to what its operation promises',
};

/** Folders that are kinds of calls, or serve all stages. */
const BESIDE: readonly string[] = [
  'errors',
  'hooks',
  'multipart',
  'opentelemetry',
  'pages',
  'public',
  'streams',
  'timers',
];

const SOURCES = join(root, 'packages/core/src');

/** Folders of the runtime that this picture neither draws nor leaves out on purpose, and those it draws that are gone. */
export function strayFolders(): string[] {
  const found = readdirSync(SOURCES, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : []));
  const known = [...Object.keys(STAGES), ...BESIDE];
  return [
    ...found.filter((name) => !known.includes(name)),
    ...known.filter((name) => !existsSync(join(SOURCES, name))),
  ];
}

const WIDTH = 340;
const LEFT = 160;

export function drawCall(): string {
  const middle = LEFT + WIDTH / 2;
  const parts: string[] = [];
  const places = new Map<string, { top: number; bottom: number }>();
  let top = 20;
  const box = (name: string, look: string, lines: readonly string[], x = LEFT, width = WIDTH): void => {
    const height = lines.length * 18 + 18;
    parts.push(
      `<g class="${look}"><path d="M${x + 8},${top}h${width - 16}q8,0 8,8v${height - 16}q0,8 -8,8h-${width - 16}q-8,0 -8,-8v-${height - 16}q0,-8 8,-8Z"/></g>`,
      words(x + width / 2, top + height / 2, lines),
    );
    places.set(name, { top, bottom: top + height });
    top += height + 30;
  };
  const of = (name: string): { top: number; bottom: number; half: number } => {
    const { top: from, bottom } = places.get(name) ?? { top: 0, bottom: 0 };
    return { top: from, bottom, half: (from + bottom) / 2 };
  };
  /** Ends with a head that points the way of `head`. */
  const arrow = (path: string, x: number, y: number, head: 'down' | 'left' | 'right'): void => {
    const [dx, dy] = { down: [0, 1], left: [-1, 0], right: [1, 0] }[head] as [number, number];
    const corner = (side: number): string => `${x - 8 * dx + side * 4 * dy},${y - 8 * dy + side * 4 * dx}`;
    parts.push(`<g class="edge"><path d="${path}"/><polygon points="${x},${y} ${corner(1)} ${corner(-1)}"/></g>`);
  };
  const down = (from: string, to: string): void =>
    arrow(`M${middle},${of(from).bottom}V${of(to).top - 6}`, middle, of(to).top, 'down');

  box('you', 'over', ["conversations.sendText('conv_123', 'Hi')"]);
  for (const name of ['options', 'call', 'credentials', 'send', 'answer'])
    box(name, 'box', [`${name}:`, ...wrap(STAGES[name] ?? '', 42)]);
  top += 14;
  const row = top;
  box('retry', 'open', ['retry:', ...wrap(STAGES['retry'] ?? '', 26)], LEFT + 130, 230);
  const below = top + 14;
  top = row;
  box('body', 'good', ['your answer:', 'the body, typed'], 60, 160);
  top = below;
  box('error', 'bad', ['your error:', 'typed, with code, status,', 'requestId and remediation'], LEFT + 130, 230);
  const steps = ['you', 'options', 'call', 'credentials', 'send', 'answer'];
  for (const [index, name] of steps.slice(1).entries()) down(steps[index] ?? '', name);
  const { bottom } = of('answer');
  arrow(`M${LEFT + 50},${bottom}V${row - 6}`, LEFT + 50, row, 'down');
  arrow(`M${LEFT + 230},${bottom}V${row - 6}`, LEFT + 230, row, 'down');
  arrow(`M${LEFT + 230},${of('retry').bottom}V${of('error').top - 6}`, LEFT + 230, of('error').top, 'down');
  parts.push(
    words(LEFT + 8, row - 24, ['a success'], 'said'),
    words(LEFT + 284, row - 24, ['a failure'], 'said'),
    words(LEFT + 300, of('error').top - 15, ['no, or used up'], 'said'),
  );
  // Back up: on the right another attempt, on the left another token.
  const right = LEFT + WIDTH;
  arrow(
    `M${LEFT + 360},${of('retry').half}H${right + 40}q8,0 8,-8V${of('send').half + 8}q0,-8 -8,-8H${right + 6}`,
    right,
    of('send').half,
    'left',
  );
  arrow(
    `M${LEFT},${of('answer').half}H${LEFT - 40}q-8,0 -8,-8V${of('credentials').half + 8}q0,-8 8,-8H${LEFT - 6}`,
    LEFT,
    of('credentials').half,
    'right',
  );
  parts.push(
    words(right + 94, of('answer').half - 20, ['yes, after', 'a wait'], 'said'),
    words(LEFT - 92, of('send').half, ['401: another', 'token, once'], 'said'),
  );
  const width = right + 150;
  return picture(
    'The life of a call',
    width,
    top,
    [`<rect class="page" width="${width}" height="${top}" rx="8"/>`, ...parts].join('\n'),
  );
}

export const call: Picture = {
  file: 'scripts/docs/pages/pictures/call.svg',
  draw: async () => {
    const stray = strayFolders();
    if (stray.length > 0) throw new Error(`packages/core/src: ${stray.join(', ')}: mend the stages of the picture`);
    return drawCall();
  },
};
