// `pnpm spec:changes [ref]`: a breaking change of the specs must be announced. Every package it reaches needs a changeset
// with a major step, or before 1.0 a minor one, that was added since. Changes count since the last release; before the
// first one, since the changesets that announce what is released first.
import { following, followingChangeset, readChangesets, stepBetween, unmet } from './changes/changesets.ts';
import {
  changesetsAt,
  changesSince,
  commitOf,
  firstAnnouncement,
  git,
  lastRelease,
  packageVersions,
} from './changes/history.ts';
import { bumps } from './changes/packages.ts';
import { reexports } from './changes/reexports.ts';

const ref = process.argv[2] ?? lastRelease() ?? firstAnnouncement();
const commit = ref === undefined ? undefined : commitOf(ref);
if (ref === undefined || commit === undefined) {
  const shallow = git('rev-parse', '--is-shallow-repository').trim() === 'true';
  console.error(
    ref === undefined ? 'neither a release nor a first announcement to compare with' : `there is no commit ${ref} here`,
  );
  console.error(
    shallow
      ? 'This clone is shallow: `git fetch --unshallow --tags` brings the history.'
      : 'Name one: `pnpm spec:changes <ref>`.',
  );
  process.exit(2);
}

const [before, now] = [packageVersions(commit), packageVersions()];
const breaking = changesSince(commit).filter(({ change }) => change.level === 'breaking');
const required = bumps(breaking, (name) => before.get(name) ?? '0.0.0');
// What was announced before the change cannot announce it.
const announced = readChangesets(changesetsAt(commit));
const versionOf = (name: string): string => now.get(name) ?? '0.0.0';
// `pnpm run version` adds these.
announced.push(...following(announced, reexports(), versionOf).map(followingChangeset));
const missing = unmet(required, announced, (name) => stepBetween(before.get(name) ?? '0.0.0', versionOf(name)));

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
