// The packages and what each stands on, from their manifests.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../run-command.ts';
import { draw, graph } from './graph.ts';
import type { Picture } from './picture.ts';

interface Manifest {
  name: string;
  private?: boolean;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

/** What each package stands on, by short names. */
export type Arrows = ReadonlyMap<string, readonly string[]>;

const short = (name: string): string => name.replace('@linktor/', '');

export const readArrows = (): Arrows =>
  new Map(
    globSync('packages/*/package.json', { cwd: root })
      .sort()
      .map((file) => JSON.parse(readFileSync(join(root, file), 'utf8')) as Manifest)
      .filter(({ private: own }) => own !== true)
      .map(({ name, dependencies }) => [
        short(name),
        Object.keys(dependencies ?? {})
          .filter((one) => one.startsWith('@linktor/'))
          .map(short),
      ]),
  );

/** Leaves out an arrow where others lead to the same place: `sdk → core` is said by `sdk → ai → core-gen → core`. */
export function thinned(arrows: Arrows): [string, string][] {
  const reach = (from: string): Set<string> => {
    const found = new Set<string>();
    const visit = (name: string): void => {
      for (const next of arrows.get(name) ?? [])
        if (!found.has(next)) {
          found.add(next);
          visit(next);
        }
    };
    visit(from);
    return found;
  };
  return [...arrows].flatMap(([from, targets]) =>
    targets
      .filter((to) => !targets.some((other) => other !== to && reach(other).has(to)))
      .map((to): [string, string] => [from, to]),
  );
}

/** Tools for tests: no client stands on them. */
const TOOLS: readonly string[] = ['mock', 'sandbox'];

export function packagesDot(arrows: Arrows): string {
  const node = (name: string): string => `"${name}" [label="${name}"${name === 'core' ? ' class=good' : ''}];`;
  const names = [...arrows.keys()];
  const tools = names.filter((name) => TOOLS.includes(name));
  return graph('Packages', 'rankdir=LR; nodesep=0.16; ranksep=0.7; newrank=true;', [
    ...names.filter((name) => !tools.includes(name)).map(node),
    'subgraph cluster_tools { class=room; label="for your tests"; fontname="Helvetica, Arial, sans-serif"; fontsize=13; style=rounded;',
    ...tools.map(node),
    '}',
    ...thinned(arrows).map(
      ([from, to]) => `"${from}" -> "${to}"${from === 'core-gen' ? ' [style=dashed label="types"]' : ''};`,
    ),
  ]);
}

export const packages: Picture = {
  file: 'scripts/docs/pages/pictures/packages.svg',
  draw: () => draw('The packages, and what each stands on', packagesDot(readArrows())),
};
