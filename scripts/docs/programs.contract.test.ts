// The code of the front page and of the pages that belong to no package: compiled and run, like that of the READMEs.
import { globSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readPrograms } from '../check/readme/programs.ts';
import { readmeTests } from '../check/readme/readme.ts';

readmeTests(new URL('../../README.md', import.meta.url), {}, 'root');

for (const file of globSync(fileURLToPath(new URL('pages/{,guides/,migrating/}*.md', import.meta.url))).sort()) {
  // Its endpoints wait for a delivery: the tests of `packages/webhooks` send them one.
  if (file.endsWith('guides/webhooks.md')) continue;
  const name = `${basename(dirname(file))}-${basename(file, '.md')}`;
  if (readPrograms(file).length > 0) readmeTests(pathToFileURL(file), {}, name);
}
