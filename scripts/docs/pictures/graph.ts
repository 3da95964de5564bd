// Boxes and arrows as SVG: laid out by Graphviz, coloured by classes.
import { Graphviz } from '@hpcc-js/wasm-graphviz';
import { FONT, picture } from './style.ts';

// Laid out larger than it is shown: readers' fonts are wider than the one that Graphviz measures.
const SET = { node: 16.5, edge: 15 };
const SHOWN = { node: 14, edge: 13 };

/** What every graph begins with. */
export const graph = (title: string, settings: string, lines: readonly string[]): string =>
  [
    `digraph "${title}" {`,
    `  bgcolor="#ffffff"; pad=0.25; ${settings}`,
    `  node [shape=box style="rounded,filled" class=box fontname="${FONT}" fontsize=${SET.node} margin="0.17,0.08"];`,
    `  edge [fontname="${FONT}" fontsize=${SET.edge} arrowsize=0.7];`,
    ...lines.map((line) => `  ${line}`),
    '}',
  ].join('\n');

/** Words as a label of several lines, each as long as fits. */
export const wrapped = (text: string, width: number): string => wrap(text, width).join('\\n').replaceAll('"', '\\"');

export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

let loading: Promise<Graphviz> | undefined;

/** The picture of a graph in Graphviz's language. */
export async function draw(title: string, dot: string): Promise<string> {
  loading ??= Graphviz.load();
  const drawn = (await loading).dot(dot);
  const [, width, height] = /viewBox="0\.00 0\.00 ([\d.]+) ([\d.]+)"/.exec(drawn) ?? [];
  const inside = drawn
    .replace(/^[\s\S]*?<svg[^>]*>\n/, '')
    .replace(/<\/svg>\s*$/, '')
    .replaceAll(/<!--[\s\S]*?-->\n/g, '')
    .replaceAll(/<title>[^<]*<\/title>\n/g, '')
    .replaceAll(/ (?:fill|stroke|font-family)="(?!none)[^"]*"/g, '')
    .replaceAll(` font-size="${SET.node.toFixed(2)}"`, ` font-size="${SHOWN.node}"`)
    .replaceAll(` font-size="${SET.edge.toFixed(2)}"`, ` font-size="${SHOWN.edge}"`)
    .replaceAll(' xml:space="preserve"', '')
    .replace('<polygon stroke="none"', '<polygon class="page"');
  return picture(title, Math.ceil(Number(width)), Math.ceil(Number(height)), inside.trimEnd());
}
