// `pnpm typecheck`: the sources, tests and scripts of the whole workspace. Packages whose tsconfig is the common one are checked as one
// program, which reads the generated types once and not once for each: the same rules, a quarter of the processor time. Those that
// ask for something of their own, and the scripts, are programs of their own. `tsc -p .` in a package checks that one.
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { root, runCommand } from '../run-command.ts';

/** What a package says that has no wishes of its own. */
const COMMON = { extends: '../../tsconfig.base.json', include: ['src', 'test'] };

const found = globSync('packages/*/{,*/}tsconfig.json', {
  cwd: root,
  exclude: (name) => name === 'node_modules',
}).sort();
const isCommon = (file: string): boolean =>
  isDeepStrictEqual(JSON.parse(readFileSync(join(root, file), 'utf8')), COMMON);
const folder = join(root, 'node_modules', '.cache', 'types');
const program = join(folder, 'tsconfig.json');
const common = found.filter(isCommon).map((file) => dirname(file));
mkdirSync(folder, { recursive: true });
writeFileSync(
  program,
  JSON.stringify({
    extends: join(root, 'tsconfig.base.json'),
    compilerOptions: { typeRoots: [join(root, 'node_modules', '@types')] },
    include: common.flatMap((name) => COMMON.include.map((part) => join(root, name, part))),
  }),
);

const programs = [program, 'scripts', ...found.filter((file) => !isCommon(file))];
const results = await Promise.all(programs.map((path) => runCommand('tsc', ['-p', path])));
for (const { code, output } of results) if (code !== 0) console.error(output.trimEnd());
console.log(`types: ${found.length} projects and the scripts, as ${programs.length} programs`);
process.exitCode = results.some(({ code }) => code !== 0) ? 1 : 0;
