// `pnpm run version`: raises the versions as the changesets say, those of packages that re-export what changed, and the one
// that the code tells about itself with them.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mustRun, root } from '../run-command.ts';
import { changesetFiles, following, followingChangeset } from '../spec/changes/changesets.ts';
import { packageVersions } from '../spec/changes/history.ts';
import { reexports } from '../spec/changes/reexports.ts';

const versions = packageVersions();
for (const followed of following(
  [...changesetFiles().values()],
  reexports(),
  (name) => versions.get(name) ?? '0.0.0',
)) {
  const file = `follows-${followed.name.replace('@linktor/', '')}.md`;
  writeFileSync(join(root, '.changeset', file), followingChangeset(followed));
  console.log(`${followed.name}: ${followed.step}, because it re-exports ${followed.because.join(', ')}`);
}

console.log(await mustRun('changeset', ['version']));

const { version } = JSON.parse(readFileSync(join(root, 'packages', 'core', 'package.json'), 'utf8')) as {
  version: string;
};
const file = join(root, 'packages', 'core', 'src', 'version.ts');
const code = readFileSync(file, 'utf8');
const line = /^export const VERSION = '[^']*';$/m;
// A test of the package holds the two together; this only saves a person from doing it by hand.
if (!line.test(code)) throw new Error('packages/core/src/version.ts has no line with VERSION');
writeFileSync(file, code.replace(line, `export const VERSION = '${version}';`));
console.log(`@linktor/core tells ${version}`);
