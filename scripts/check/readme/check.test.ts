import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../run-command.ts';
import { typeErrors, write } from './check.ts';
import { readPrograms } from './programs.ts';

const documents = globSync(['*.md', 'packages/*/README.md', 'examples/**/*.md', 'scripts/**/*.md'], {
  cwd: root,
}).filter((file) => !/node_modules|\/generated\//.test(file));

// One run of the compiler for all of them: what they import is the same.
test('the code of every README and guide type-checks', { timeout: 900_000 }, async () => {
  const written = documents.flatMap((file, index) => write(`types/${index}`, file, readPrograms(join(root, file))));
  expect(written.length).toBeGreaterThan(80);
  expect(await typeErrors('types', written)).toEqual([]);
});

test('what does not type-check is told with its line of the README', async () => {
  const code = "\n\nimport { LinktorError } from '@linktor/core';\n\nconst error: LinktorError = 'no error';\n";
  const fine = "import { LinktorError } from '@linktor/core';\nconsole.log(LinktorError.name);";
  const programs = [
    { heading: 'Wrong', line: 3, code, checkOnly: true },
    { heading: 'Right', line: 9, code: fine, checkOnly: false },
  ];
  const [wrong, right] = write('check-test', 'x/README.md', programs);
  expect(await typeErrors('check-test', [right!])).toEqual([]);
  expect(await typeErrors('check-test', [wrong!, right!])).toEqual([
    "x/README.md:5: Type 'string' is not assignable to type 'LinktorError'.",
  ]);
});
