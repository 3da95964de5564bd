import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Program, readPrograms } from './programs.ts';

const README = `# Thing
\`\`\`sh
npm install thing
\`\`\`
## Start
\`\`\`ts
import { a } from 'thing';
a();
\`\`\`
and then
\`\`\`ts
a('again');
\`\`\`
## More
\`\`\`\`ts no-run
import { b } from 'thing';
\`\`\`\`
`;

function programsOf(text: string): Program[] {
  const folder = mkdtempSync(join(tmpdir(), 'readme-'));
  const file = join(folder, 'README.md');
  writeFileSync(file, text);
  try {
    return readPrograms(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('a block that imports begins a program, another goes on with it, on the lines they have in the README', () => {
  const programs = programsOf(README);
  expect(programs.map(({ heading, line, checkOnly }) => [heading, line, checkOnly])).toEqual([
    ['Start', 6, false],
    ['More', 15, true],
  ]);
  const [start, more] = programs.map(({ code }) => code.split('\n'));
  const lines = README.split('\n');
  for (const at of [6, 7, 11]) expect(start?.[at]).toBe(lines[at]);
  expect(more?.[15]).toBe(lines[15]);
});

test.each(['js', 'javascript', 'typescript', 'mjs', 'tsx'])(
  'code fenced as %s, which nobody looks at, is refused',
  (name) => {
    expect(() => programsOf(`text\n\`\`\`${name}\na();\n\`\`\`\n`)).toThrow(/README\.md:2: nobody looks at code/);
    expect(programsOf(`\`\`\`${name} not-ours\na();\n\`\`\`\n`)).toEqual([]);
  },
);
