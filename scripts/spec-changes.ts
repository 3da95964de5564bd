// `pnpm spec:changes [ref]`: a breaking change of the specs since the last release must be announced. Every package it
// reaches needs a changeset with a major step, or before 1.0 a minor one. Before the first release nobody can be broken.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run-command.ts';
import { stepBetween, unmet } from './spec/changesets.ts';
import { changesSince, commitOf, git, packageVersions } from './spec/history.ts';
import { bumps } from './spec/packages.ts';

// Every change of the specs is released with the generated code.
const RELEASES = '@linktor/core-gen@*';

const ref = process.argv[2] ?? lastRelease();
if (ref === undefined) {
  console.log('spec changes: no release yet, so nothing can break');
  process.exit(0);
}
const commit = commitOf(ref);
if (commit === undefined) {
  console.error(`there is no commit ${ref} here`);
  process.exit(2);
}

const [before, now] = [packageVersions(commit), packageVersions()];
const breaking = changesSince(commit).filter(({ change }) => change.level === 'breaking');
const required = bumps(breaking, (name) => before.get(name) ?? '0.0.0');
const changesets = readdirSync(join(root, '.changeset'))
  .filter((name) => name.endsWith('.md') && name !== 'README.md')
  .map((name) => readFileSync(join(root, '.changeset', name), 'utf8'));
const missing = unmet(required, changesets, (name) =>
  stepBetween(before.get(name) ?? '0.0.0', now.get(name) ?? '0.0.0'),
);

for (const { name, needs, has } of missing) {
  console.error(`✗ ${name} needs a ${needs} changeset${has ? `, not a ${has} one` : ''}:`);
  for (const { surface, change, packages } of breaking) {
    const { subject, at, reason } = change;
    if (packages.includes(name)) console.error(`    ${surface}  ${subject.kind} ${subject.name}  ${at}: ${reason}`);
  }
}
if (missing.length > 0) {
  console.error('Announce it with `pnpm changeset`, or make the change one that breaks nobody.');
  process.exit(1);
}
console.log(`spec changes: ${breaking.length} breaking since ${ref}, all announced`);

function lastRelease(): string | undefined {
  try {
    return git('describe', '--tags', '--abbrev=0', '--match', RELEASES).trim();
  } catch {
    return undefined;
  }
}
