// `pnpm new-package <name>`: a service package like all the others, wired into everything that must know of it, and green
// on all checks at once. With operations under its tag in the specification it comes with a method and a contract test
// for each; without, it is the place to write them.
//
// Our own: plop and `turbo gen` fill templates. The templates are the smaller part here: the methods are read off the generated
// tables with TypeScript's parser, and ten files that must know of a package are edited, all or none.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { readBaseline, writeBaseline } from '../check/contract/baseline.ts';
import { packages } from '../docs/pictures/packages.ts';
import { mustRun, root } from '../run-command.ts';
import { namesOf } from './new-package/names.ts';
import { operationsOf } from './new-package/operations.ts';
import { packageFiles } from './new-package/templates.ts';
import { wire } from './new-package/wiring.ts';

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: { tag: { type: 'string' }, 'no-install': { type: 'boolean' } },
});

try {
  const [name] = positionals;
  if (name === undefined || positionals.length > 1) {
    throw new Error('usage: pnpm new-package <name> [--tag <tag of its operations>] [--no-install]');
  }
  const names = namesOf(name);
  const folder = join(root, 'packages', names.kebab);
  if (existsSync(folder)) throw new Error(`packages/${names.kebab} is there already.`);
  const tag = flags.tag ?? names.pascal;
  const operations = operationsOf(tag);
  if (flags.tag !== undefined && operations.length === 0)
    throw new Error(`no operation of the specification has the tag ${tag}.`);

  const files = Object.entries(packageFiles(names, operations)).map(
    ([file, text]) => [join(folder, file), text] as const,
  );
  const wired = wire({ ...names, tag });
  for (const [file, text] of files) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  if (operations.length > 0) {
    // Each of them has a wrapper and a contract test from the start: that is what is promised from now on.
    const baseline = await readBaseline();
    const promised = { operations: operations.length, covered: operations.length };
    await writeBaseline({ ...baseline, linktor: { ...baseline['linktor'], [tag]: promised } });
  }
  writeFileSync(join(root, packages.file), await packages.draw());
  const written = [...files.map(([file]) => file), ...wired].map((file) => relative(root, file));
  await mustRun('biome', ['check', '--write', '--unsafe', '--no-errors-on-unmatched', ...written]);
  if (!flags['no-install']) await mustRun('pnpm', ['install']);

  console.log(`✓ @linktor/${names.kebab}: ${operations.length} operations wrapped\n`);
  for (const file of written) console.log(`  ${file}`);
  console.log(
    operations.length > 0
      ? '\nNext: give the methods the names users will look for, the README its words, and run `npm test`.'
      : `\nNext: operations with the tag ${tag} in spec/linktor.yaml, \`pnpm generate\`, then a method and a contract test for each.`,
  );
} catch (error) {
  console.error(`✗ ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
