// Every check of the project, in an order that tells soonest what is wrong. `npm test` and `.ci/run` run this.
import { runCommand } from './run-command.ts';

interface Check {
  name: string;
  command: readonly [string, ...string[]];
  /** The line of its output worth repeating in the summary. */
  tell?: RegExp;
}

const script = (name: string, path: string, tell?: RegExp, ...args: string[]): Check => ({
  name,
  command: [process.execPath, path, ...args],
  ...(tell && { tell }),
});

// Checks of one stage run at the same time, the stages one after the other: each builds on the one before.
const stages: readonly (readonly Check[])[] = [
  [
    script('generated code matches the specs', 'scripts/generate.ts', undefined, '--check'),
    script('specs are sound', 'scripts/spec-lint.ts'),
    script('spec changes are announced', 'scripts/spec-changes.ts', /^spec changes/),
    { name: 'lint and format', command: ['biome', 'check', '.'], tell: /^Checked \d+ files/ },
    script('state charts match their tables', 'scripts/state-charts.ts', /^state charts/, '--check'),
    script('dependency arrows', 'scripts/arrows.ts', /arrows/),
    { name: 'no dead code (knip)', command: ['knip'] },
    {
      name: 'no export that only tests use (knip)',
      command: ['knip', '--production', '--config', 'knip.production.json', '--include', 'exports,types,files'],
    },
  ],
  [{ name: 'build', command: ['turbo', 'run', 'build', '--output-logs=errors-only', '--no-update-notifier'] }],
  [
    { name: 'types', command: ['turbo', 'run', 'typecheck', '--output-logs=errors-only', '--no-update-notifier'] },
    { name: 'types of the scripts', command: ['tsc', '-p', 'scripts'] },
  ],
  [{ name: 'unit, property and fault tests', command: ['vitest', 'run'], tell: /Tests\s+\d+/ }],
  [script('contract tests against the mock', 'scripts/contract.ts', /^total/, '--strict')],
  [
    script('packed packages', 'scripts/packages.ts', /packages/),
    script('sizes', 'scripts/size.ts', /budgets/),
    script('types cost', 'scripts/types-cost.ts', /programs/),
  ],
  [script('types on the oldest and newest TypeScript', 'scripts/types-matrix.ts', /^types matrix:/, '--quick')],
  [script('runtimes', 'scripts/matrix.ts', /^matrix:/, '--quick')],
  [script('examples', 'scripts/examples.ts', /^examples:/)],
  [script('docs site', 'scripts/site-check.ts', /^docs:/)],
  [script('quickstart', 'scripts/quickstart.ts', /minutes|seconds/, '--no-build')],
];

const only = process.argv.slice(2);
const verbose = process.env['VERBOSE'] === '1';
const begun = Date.now();
let passed = 0;
const failed: string[] = [];

for (const stage of stages) {
  const wanted = stage.filter((check) => only.length === 0 || only.some((word) => check.name.includes(word)));
  if (wanted.length === 0) continue;
  for (const check of wanted) console.log(`› ${check.name} …`);
  await Promise.all(
    wanted.map(async (check) => {
      const [command, ...args] = check.command;
      const { code, output, seconds } = await runCommand(command, args);
      const lines = output.split('\n').map((line) => line.trim());
      const told = check.tell && lines.findLast((line) => check.tell?.test(line));
      if (code === 0) passed++;
      else failed.push(check.name);
      if (code !== 0 || verbose) console.log(`\n── ${check.name} ──\n${output.trimEnd()}\n`);
      console.log(`${code === 0 ? '✓' : '✗'} ${check.name}  ${seconds.toFixed(1)} s${told ? `  ${told}` : ''}`);
    }),
  );
  // What follows would only repeat the failure in other words.
  if (failed.length > 0) break;
}

console.log(`\n${((Date.now() - begun) / 1000).toFixed(0)} s in all`);
if (failed.length > 0) console.log(`failed: ${failed.join(', ')}`);
console.log(`checks: ${passed} passed, ${failed.length} failed`);
process.exit(failed.length > 0 ? 1 : 0);
