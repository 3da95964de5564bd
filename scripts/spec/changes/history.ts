// The specs and the packages as they were at a commit, and what became of them.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { root } from '../../run-command.ts';
import type { Change } from '../diff/change.ts';
import { diffSpecs } from '../diff/diff.ts';
import { type JsonObject, object, SURFACES, type Surface } from '../openapi.ts';
import { parseYaml } from '../parse-yaml.ts';
import { packagesOf } from './packages.ts';
import { handersOn, reexports } from './reexports.ts';

export interface Entry {
  surface: Surface;
  change: Change;
  /** Whose users meet it. */
  packages: string[];
}

export function git(...args: string[]): string {
  return gitWith('', args).toString();
}

function gitWith(input: string, args: readonly string[]): Buffer {
  const maxBuffer = 64 * 1024 * 1024;
  return execFileSync('git', args, { cwd: root, input, maxBuffer, stdio: ['pipe', 'pipe', 'pipe'] });
}

export function commitOf(name: string): string | undefined {
  try {
    return git('rev-parse', '--verify', `${name}^{commit}`).trim();
  } catch {
    return undefined;
  }
}

// Every source is read for this, and the question is asked for several commits.
let edges: ReturnType<typeof reexports> | undefined;

/** What changed in the specs from a commit to the work tree. */
export function changesSince(commit: string): Entry[] {
  edges ??= reexports();
  const own = edges;
  const reached = (surface: Surface, change: Change): string[] => {
    const packages = packagesOf(surface, change);
    return change.level === 'docs' ? packages : [...packages, ...handersOn(packages, own)].sort();
  };
  const specs = SURFACES.map((surface) => `spec/${surface}.yaml`);
  const texts = textsAt(specs, commit);
  return SURFACES.flatMap((surface) => {
    const path = `spec/${surface}.yaml`;
    const [before, now] = [texts.get(path), textInTree(path)];
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

/** The files as they were at a commit, by their path; those that were not there are left out. */
function textsAt(paths: readonly string[], commit: string): Map<string, string> {
  const found = new Map<string, string>();
  const answer = gitWith(paths.map((path) => `${commit}:${path}\n`).join(''), ['cat-file', '--batch']);
  let at = 0;
  for (const path of paths) {
    // `<id> blob <bytes>`, the bytes and a new line; or `<what was asked> missing`.
    const end = answer.indexOf('\n', at);
    const size = /^\S+ blob (\d+)$/.exec(answer.toString('utf8', at, end))?.[1];
    at = end + 1;
    if (size === undefined) continue;
    found.set(path, answer.toString('utf8', at, at + Number(size)));
    at += Number(size) + 1;
  }
  return found;
}

function textInTree(path: string): string | undefined {
  return existsSync(resolve(root, path)) ? readFileSync(resolve(root, path), 'utf8') : undefined;
}

const documents = new Map<string, JsonObject>();

/** The document; an empty one where there was none. */
function read(name: string, text: string | undefined): JsonObject {
  if (text === undefined) return {};
  try {
    const document = documents.get(text) ?? object(parseYaml(text));
    documents.set(text, document);
    return document;
  } catch (cause) {
    throw new Error(`${name}: ${(cause as Error).message}`, { cause });
  }
}

/** Versions by package name, in the work tree or at a commit. */
export function packageVersions(commit?: string): Map<string, string> {
  const found = new Map<string, string>();
  const paths = readdirSync(resolve(root, 'packages')).map((folder) => `packages/${folder}/package.json`);
  const past = commit === undefined ? undefined : textsAt(paths, commit);
  for (const path of paths) {
    const text = past === undefined ? textInTree(path) : past.get(path);
    if (text === undefined) continue;
    const { name, version } = JSON.parse(text) as { name?: string; version?: string };
    if (name && version) found.set(name, version);
  }
  return found;
}
