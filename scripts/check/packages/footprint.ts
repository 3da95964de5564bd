// What an installed package weighs, and what it brings along that is not ours.
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface Footprint {
  name: string;
  /** Bytes of its own files. */
  own: number;
  /** Bytes of it and everything it depends on. */
  total: number;
  /** Names of what it brings that is not ours, directly or not. */
  foreign: string[];
}

interface Installed {
  name: string;
  dependencies?: Record<string, string>;
}

/** Measures a package in a project's `node_modules`. Optional peers do not count: nobody gets them unasked. */
export function footprint(project: string, name: string): Footprint {
  const folders = new Map<string, string>();
  const visit = (folder: string): void => {
    if (folders.has(folder)) return;
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Installed;
    folders.set(folder, manifest.name);
    for (const dependency of Object.keys(manifest.dependencies ?? {})) visit(resolve(folder, dependency));
  };
  const own = join(project, 'node_modules', name);
  visit(own);
  const total = [...folders.keys()].reduce((sum, folder) => sum + bytes(folder), 0);
  const foreign = [...folders.values()].filter((found) => !found.startsWith('@linktor/'));
  return { name, own: bytes(own), total, foreign: [...new Set(foreign)].sort() };
}

/** Where Node would find it. */
function resolve(from: string, name: string): string {
  for (let folder = from; folder !== dirname(folder); folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', name);
    if (existsSync(join(candidate, 'package.json'))) return candidate;
  }
  throw new Error(`${name} is not installed for ${from}`);
}

const bytes = (folder: string): number =>
  globSync('**/*', { cwd: folder, exclude: (name) => name === 'node_modules' })
    .map((file) => statSync(join(folder, file)))
    .reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);

export function footprintTable(rows: readonly Footprint[]): string {
  const kilo = (size: number): string => `${(size / 1000).toFixed(0)} kB`.padStart(9);
  const width = Math.max(...rows.map(({ name }) => name.length));
  return [
    `${'package'.padEnd(width)}      own    with all  third-party`,
    ...rows.map(({ name, own, total, foreign }) => {
      const names = foreign.length > 3 ? `${foreign.length} packages` : `${foreign.length} ${foreign.join(', ')}`;
      return `${name.padEnd(width)} ${kilo(own)} ${kilo(total)}    ${names.trim()}`;
    }),
  ].join('\n');
}
