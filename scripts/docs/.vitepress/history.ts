// When each file was last changed, from git: asked once, for all files.
import { spawnSync } from 'node:child_process';
import { root } from '../../run-command.ts';

const git = (...args: string[]): string => {
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });
  return status === 0 ? stdout : '';
};

/** Milliseconds by file, from the root of the repository. Empty without git, and in a shallow clone, which would name one day for all. */
export function lastChanges(): ReadonlyMap<string, number> {
  const changes = new Map<string, number>();
  if (git('rev-parse', '--is-shallow-repository').trim() !== 'false') return changes;
  let time = 0;
  for (const line of git('log', '--format=%x00%ct', '--name-only', '--', '*.md').split('\n')) {
    if (line.startsWith('\0')) time = Number(line.slice(1)) * 1000;
    else if (line !== '' && !changes.has(line)) changes.set(line, time);
  }
  return changes;
}
