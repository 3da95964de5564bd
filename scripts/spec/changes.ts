// `pnpm spec:changes [ref]`: a breaking change of the specs must be announced. Every package it reaches needs a changeset
// with a major step, or before 1.0 a minor one, that was written since or with it: one that was pending before speaks of
// something else. Changes count since the last release; before the first one, since the changesets that announce what is
// released first.
import { announcing, changesetFiles, following, followingChangeset, stepBetween, unmet } from './changes/changesets.ts';
import {
  changesetsAt,
  changesSince,
  commitOf,
  type Entry,
  firstAnnouncement,
  git,
  lastRelease,
  packageVersions,
  writtenAt,
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

// Several packages may ask about one commit.
const known = new Map<string, Entry[]>();
const [before, now] = [packageVersions(commit), packageVersions()];
const breaking = breakingSince(commit);
const required = bumps(breaking, (name) => before.get(name) ?? '0.0.0');
// What was announced before the change cannot announce it.
const files = changesetFiles(changesetsAt(commit));
const announced = [...files.values()];
const versionOf = (name: string): string => now.get(name) ?? '0.0.0';
// `pnpm run version` adds these.
announced.push(...following(announced, reexports(), versionOf).map(followingChangeset));
const missing = unmet(required, announced, (name) => stepBetween(before.get(name) ?? '0.0.0', versionOf(name)));

// What is as large as need be may have been written before, of another change.
const late = Object.entries(required).flatMap(([name, needs]) => {
  const at = writtenAt(announcing(files, name, needs));
  const changes = at === undefined ? [] : breakingSince(at).filter(({ packages }) => packages.includes(name));
  return changes.length > 0 ? [{ name, needs, at, changes }] : [];
});

for (const { name, needs, has } of missing) {
  console.error(`✗ ${name} needs a ${needs} changeset${has ? `, not a ${has} one` : ''}:`);
  for (const entry of breaking) if (entry.packages.includes(name)) console.error(line(entry));
}
for (const { name, needs, at, changes } of late) {
  console.error(`✗ ${name} needs another ${needs} changeset; the last one, of ${at}, came before:`);
  for (const entry of changes) console.error(line(entry));
}
if (missing.length > 0 || late.length > 0) {
  console.error('Announce it with `pnpm changeset`, or make the change one that breaks nobody.');
  process.exit(1);
}
console.log(`spec changes: ${breaking.length} breaking since ${ref}, all announced`);

function line({ surface, change: { subject, at, reason } }: Entry): string {
  return `    ${surface}  ${subject.kind} ${subject.name}  ${at}: ${reason}`;
}

function breakingSince(from: string): Entry[] {
  const found = known.get(from) ?? changesSince(from).filter(({ change }) => change.level === 'breaking');
  known.set(from, found);
  return found;
}
