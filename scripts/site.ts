// `pnpm site`: builds the documentation site into docs-dist/, from the READMEs, the docstrings and the specifications.
import { buildSite } from './docs/build.ts';

const begun = Date.now();
const { pages, bytes, missing, unknown } = await buildSite();
for (const problem of missing) console.error(`no docstring says that it reaches ${problem}`);
for (const problem of unknown) console.error(`a docstring names a call that no specification has: ${problem}`);
const megabytes = (bytes / 1_000_000).toFixed(1);
console.log(
  `docs: ${pages.length} pages, ${megabytes} MB, ${((Date.now() - begun) / 1000).toFixed(1)} s, docs-dist/index.html`,
);
process.exitCode = missing.length + unknown.length > 0 ? 1 : 0;
