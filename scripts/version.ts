// `pnpm run version`: raises the versions as the changesets say, and the one that the code tells about itself with them.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mustRun, root } from './run-command.ts';

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
