// What our types cost a user's editor: the type instantiations of a program of thirty lines against the built packages.
// Plain named interfaces keep the number low; a type that is computed from the specs would show here first.
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { root, runCommand } from '../run-command.ts';

const LIMIT = 2_000;

// As a user's own project has them: no `@linktor/source` condition, so that declarations come from `dist`.
const OPTIONS = [
  ...['--noEmit', '--strict', '--skipLibCheck', '--extendedDiagnostics'],
  ...['--target', 'es2023', '--lib', 'es2023,dom,dom.iterable,esnext.disposable'],
  ...['--module', 'nodenext', '--moduleResolution', 'nodenext', '--types', 'node'],
];

let over = 0;
const programs = globSync('scripts/check/types-cost/*.ts', { cwd: root }).sort();
for (const program of programs) {
  const { code, output } = await runCommand('tsc', [...OPTIONS, program], { cwd: root });
  const number = Number(/^Instantiations:\s+(\d+)/m.exec(output)?.[1]);
  const ok = code === 0 && number < LIMIT;
  if (!ok) over++;
  console.log(
    `${ok ? '✓' : '✗'} ${basename(program).padEnd(14)} ${String(number).padStart(6)} of ${LIMIT} instantiations`,
  );
  if (code !== 0) console.log(output.split(/^Files:/m)[0]);
}
if (over > 0) {
  console.error('Too costly, or wrong. Are the packages built? Which type grew: `tsc --generateTrace` tells.');
  process.exit(1);
}
console.log(`${programs.length} programs type-check within their budget`);
