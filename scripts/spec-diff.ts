// `pnpm spec:diff [ref] [--json]`: what changed in the specs since a commit, for the SDK's users, and the version step
// each package needs. Without a ref: since this branch left main, and on main since the last commit. It only reports.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Change, LEVELS } from './spec/change.ts';
import { diffSpecs } from './spec/diff.ts';
import { type JsonObject, SURFACES, type Surface } from './spec/openapi.ts';
import { bumps, packagesOf } from './spec/packages.ts';
import { parseSource, readSource } from './spec/source.ts';

interface Entry {
  surface: Surface;
  change: Change;
  packages: string[];
}

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false } },
});
const ref = positionals[0] ?? mergeBase();
const commit = commitOf(ref);

const entries = SURFACES.flatMap((surface): Entry[] =>
  diffSpecs(atRef(surface), inTree(surface)).map((change) => ({
    surface,
    change,
    packages: packagesOf(surface, change),
  })),
).sort((a, b) => LEVELS.indexOf(a.change.level) - LEVELS.indexOf(b.change.level));
const versions = packageVersions();
const steps = bumps(entries, (name) => versions.get(name) ?? '0.0.0');

if (values.json) {
  const changes = entries.map(({ surface, change, packages }) => ({ surface, ...change, packages }));
  console.log(JSON.stringify({ ref, changes, bumps: steps }, null, 2));
} else print();

function print(): void {
  for (const level of LEVELS) {
    const found = entries.filter(({ change }) => change.level === level);
    if (found.length > 0) console.log(`${level} (${found.length})`);
    for (const { surface, change } of found) {
      const { subject, at, rule, reason } = change;
      const name = subject.kind === 'document' ? '' : ` ${subject.name}`;
      console.log(`  ${surface}  ${subject.kind}${name}${at === '' ? '' : `  ${at}`}: ${reason}  [${rule}]`);
    }
  }
  if (entries.length === 0) console.log(`the specs are as they were at ${ref}`);
  else console.log('packages');
  for (const [name, step] of Object.entries(steps)) console.log(`  ${step}  ${name}`);
}

function git(...args: string[]): string {
  return execFileSync('git', args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function mergeBase(): string {
  const known = (name: string): boolean =>
    git('for-each-ref', '--format=%(refname:short)', `refs/**/${name}`).trim() !== '';
  const main = ['origin/main', 'main'].find(known);
  return main ? git('merge-base', 'HEAD', main).trim() : 'HEAD';
}

function commitOf(name: string): string {
  try {
    return git('rev-parse', '--verify', `${name}^{commit}`).trim();
  } catch {
    console.error(`there is no commit ${name} here`);
    process.exit(2);
  }
}

/** The document at the ref; an empty one when it did not exist yet. */
function atRef(surface: Surface): JsonObject {
  const path = `spec/${surface}.yaml`;
  if (git('ls-tree', commit, '--', path).trim() === '') return {};
  return read(parseSource(`${path} at ${ref}`, git('show', `${commit}:${path}`)));
}

function inTree(surface: Surface): JsonObject {
  const path = `spec/${surface}.yaml`;
  return existsSync(resolve(root, path)) ? read(readSource(path, resolve(root, path))) : {};
}

function read({ doc, problems: [problem] }: ReturnType<typeof readSource>): JsonObject {
  if (problem) throw new Error(`${problem.file}:${problem.line}:${problem.col} ${problem.message}`);
  return doc;
}

function packageVersions(): Map<string, string> {
  const found = new Map<string, string>();
  for (const folder of readdirSync(resolve(root, 'packages'))) {
    const file = resolve(root, 'packages', folder, 'package.json');
    if (!existsSync(file)) continue;
    const { name, version } = JSON.parse(readFileSync(file, 'utf8')) as { name?: string; version?: string };
    if (name && version) found.set(name, version);
  }
  return found;
}
