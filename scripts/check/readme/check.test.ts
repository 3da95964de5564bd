import { expect, test } from 'vitest';
import { typeErrors, write } from './check.ts';

test('what does not type-check is told with its line of the README', async () => {
  const code = "\n\nimport { LinktorError } from '@linktor/core';\n\nconst error: LinktorError = 'no error';\n";
  const fine = "import { LinktorError } from '@linktor/core';\nconsole.log(LinktorError.name);";
  const programs = [
    { heading: 'Wrong', line: 3, code, checkOnly: true },
    { heading: 'Right', line: 9, code: fine, checkOnly: false },
  ];
  const [wrong, right] = write('check-test', programs);
  expect(await typeErrors('x/README.md', [right!])).toEqual([]);
  expect(await typeErrors('x/README.md', [wrong!, right!])).toEqual([
    "x/README.md:5: Type 'string' is not assignable to type 'LinktorError'.",
  ]);
});
