// The hand-written sources that are not as they were: on a branch since it left main, on main since the last release.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../run-command.ts';
import { git, lastRelease } from '../../spec/changes/history.ts';

/** Whether faults are planted in a file. */
export const isSource = (path: string): boolean =>
  /^packages\/[^/]+\/src\/.+\.ts$/.test(path) && !/\.(?:test|gen|d)\.ts$/.test(path);

/** By package, the paths of the sources that changed. */
export function changedSources(): Map<string, string[]> {
  const base = baseCommit();
  const paths = [
    ...git('diff', '--name-only', base).split('\n'),
    ...git('ls-files', '--others', '--exclude-standard').split('\n'),
  ];
  const found = new Map<string, string[]>();
  for (const path of paths.filter(isSource)) {
    if (!existsSync(join(root, path))) continue;
    const name = path.split('/')[1] as string;
    found.set(name, [...(found.get(name) ?? []), path]);
  }
  return found;
}

function baseCommit(): string {
  const main = ['origin/main', 'main'].find((name) => git('for-each-ref', `refs/**/${name}`).trim() !== '');
  const left = main ? git('merge-base', 'HEAD', main).trim() : undefined;
  if (left !== undefined && left !== git('rev-parse', 'HEAD').trim()) return left;
  return lastRelease() ?? 'HEAD';
}
