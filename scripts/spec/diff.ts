// `pnpm spec:diff [ref] [--json]`: what changed in the specs since a commit, for the SDK's users, and the version step
// each package needs. Without a ref: since this branch left main, and on main since the last commit. It only reports.
import { parseArgs } from 'node:util';
import { changesSince, commitOf, git, packageVersions } from './changes/history.ts';
import { bumps } from './changes/packages.ts';
import { LEVELS } from './diff/change.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false } },
});
const ref = positionals[0] ?? mergeBase();
const commit = commitOf(ref);
if (commit === undefined) {
  console.error(`there is no commit ${ref} here`);
  process.exit(2);
}

const entries = changesSince(commit).sort((a, b) => LEVELS.indexOf(a.change.level) - LEVELS.indexOf(b.change.level));
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

function mergeBase(): string {
  const known = (name: string): boolean =>
    git('for-each-ref', '--format=%(refname:short)', `refs/**/${name}`).trim() !== '';
  const main = ['origin/main', 'main'].find(known);
  return main ? git('merge-base', 'HEAD', main).trim() : 'HEAD';
}
