// `pnpm site`: builds the documentation site into docs-dist/ (`--out=<folder>`: elsewhere), from scripts/docs/pages/, the READMEs,
// the docstrings and the specifications.
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vitepress';
import { root } from '../run-command.ts';
import { generatePages } from './generate.ts';
import { writeForModels } from './llms.ts';

const { values } = parseArgs({ options: { out: { type: 'string', default: join(root, 'docs-dist') } } });
const begun = Date.now();
// What docstrings and specifications disagree about fails the build, once it is there to be looked at.
const problems = await generatePages();
await build(join(root, 'scripts/docs'), { outDir: values.out });
writeForModels(values.out);
for (const problem of problems) console.error(`✗ ${problem}`);
console.log(
  `site: ${relative(root, values.out)}, ${((Date.now() - begun) / 1000).toFixed(1)} s; to look at it: pnpm site:preview`,
);
process.exitCode = problems.length > 0 ? 1 : 0;
