// The specs and the packages as they were at a commit, and what became of them.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { root } from '../../run-command.ts';
import type { Change } from '../diff/change.ts';
import { diffSpecs } from '../diff/diff.ts';
import { type JsonObject, object, SURFACES, type Surface } from '../openapi.ts';
import { packagesOf } from './packages.ts';
import { handersOn, reexports } from './reexports.ts';

export interface Entry {
  surface: Surface;
  change: Change;
  /** Whose users meet it. */
  packages: string[];
}

export function git(...args: string[]): string {
  return execFileSync('git', args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

export function commitOf(name: string): string | undefined {
  try {
    return git('rev-parse', '--verify', `${name}^{commit}`).trim();
  } catch {
    return undefined;
  }
}

/** What changed in the specs from a commit to the work tree. */
export function changesSince(commit: string): Entry[] {
  const edges = reexports();
  const reached = (surface: Surface, change: Change): string[] => {
    const packages = packagesOf(surface, change);
    return change.level === 'docs' ? packages : [...packages, ...handersOn(packages, edges)].sort();
  };
  return SURFACES.flatMap((surface) => {
    const path = `spec/${surface}.yaml`;
    const [before, now] = [textAt(path, commit), textInTree(path)];
    // Reading a document takes longer than all the rest, and most of them are as they were.
    if (before === now) return [];
    const changes = diffSpecs(read(`${path} at ${commit.slice(0, 10)}`, before), read(path, now));
    return changes.map((change) => ({ surface, change, packages: reached(surface, change) }));
  });
}

// Every change of the specs is released with the generated code.
const RELEASES = '@linktor/core-gen@*';

/** The tag of the last release. */
export function lastRelease(): string | undefined {
  try {
    return git('describe', '--tags', '--abbrev=0', '--match', RELEASES).trim();
  } catch {
    return undefined;
  }
}

/** The commit that announced the first release: everything stands on the runtime. */
export function firstAnnouncement(): string | undefined {
  const log = git('log', '-1', '--diff-filter=A', '--format=%h', '--', '.changeset/core-initial.md');
  return log.trim() || undefined;
}

/** Names of the changesets that were pending at the commit. */
export function changesetsAt(commit: string): string[] {
  return git('ls-tree', '--name-only', commit, '--', '.changeset/')
    .split('\n')
    .map((path) => path.slice('.changeset/'.length));
}

/** The commit that wrote one of these changesets last; nothing while one of them is being written. */
export function writtenAt(names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  const paths = names.map((name) => `.changeset/${name}`);
  if (git('status', '--porcelain', '--', ...paths).trim() !== '') return undefined;
  return git('log', '-1', '--format=%h', '--', ...paths).trim() || undefined;
}

function textAt(path: string, commit: string): string | undefined {
  return git('ls-tree', commit, '--', path).trim() === '' ? undefined : git('show', `${commit}:${path}`);
}

function textInTree(path: string): string | undefined {
  return existsSync(resolve(root, path)) ? readFileSync(resolve(root, path), 'utf8') : undefined;
}

/** The document; an empty one where there was none. */
function read(name: string, text: string | undefined): JsonObject {
  if (text === undefined) return {};
  try {
    return object(parse(text));
  } catch (cause) {
    throw new Error(`${name}: ${(cause as Error).message}`, { cause });
  }
}

/** Versions by package name, in the work tree or at a commit. */
export function packageVersions(commit?: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const folder of readdirSync(resolve(root, 'packages'))) {
    const manifest = manifestOf(`packages/${folder}/package.json`, commit);
    if (manifest?.name && manifest.version) found.set(manifest.name, manifest.version);
  }
  return found;
}

function manifestOf(path: string, commit: string | undefined): { name?: string; version?: string } | undefined {
  if (commit === undefined ? !existsSync(resolve(root, path)) : git('ls-tree', commit, '--', path).trim() === '') {
    return undefined;
  }
  return JSON.parse(
    commit === undefined ? readFileSync(resolve(root, path), 'utf8') : git('show', `${commit}:${path}`),
  );
}
