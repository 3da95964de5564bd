// `pnpm spec:lint [files…]`: Redocly's rules and our own over the spec files. Exit code 1 on any problem.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lintSource } from './lint/lint.ts';
import { redoclyLint } from './lint/redocly.ts';
import { SURFACES } from './openapi.ts';
import { readSource } from './source.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const given = process.argv.slice(2);
const files = given.length > 0 ? given : SURFACES.map((surface) => `spec/${surface}.yaml`);

const sources = files.map((file) => readSource(file, resolve(root, file)));
const readable = sources.filter((source) => source.problems.length === 0).map(({ file }) => file);
const redocly = readable.length > 0 ? redoclyLint(root, readable) : [];

let failed = false;
for (const source of sources) {
  const { problems: own, counts } = lintSource(source);
  const problems = [...redocly.filter(({ file }) => file === source.file), ...own].sort(
    (a, b) => a.line - b.line || a.col - b.col || (a.rule < b.rule ? -1 : 1),
  );
  const { operations, events, examples } = counts;
  const mark = problems.length === 0 ? '✓' : '✗';
  console.log(`${mark} ${source.file}  ${operations} operations, ${events} events, ${examples} examples`);
  for (const { file, line, col, rule, message } of problems) console.log(`${file}:${line}:${col}  ${rule}  ${message}`);
  failed ||= problems.length > 0;
}
const unplaced = redocly.filter(({ file }) => !files.includes(file));
for (const { file, line, col, rule, message } of unplaced) console.log(`${file}:${line}:${col}  ${rule}  ${message}`);
process.exitCode = failed || unplaced.length > 0 ? 1 : 0;
