// Every check of the project, in an order that tells soonest what is wrong. `npm test` and `.ci/run` run this.
// Our own: a graph of turbo's tasks has no stages that stop at the first failure, and no line that says what was found.
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { type Packed, pack } from '../packed.ts';
import { root, runCommand } from '../run-command.ts';

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

// The stages run one after the other: each builds on the one before. The checks of one stage run at the same time, as many
// as there are cores, and one more while another waits for a disk, a registry or a browser. The longest come first.
const stages: readonly (readonly Check[])[] = [
  [
    script('generated code matches the specs', 'scripts/spec/generate.ts', undefined, '--check'),
    { name: 'specs are sound', command: ['redocly', 'lint'] },
    script('spec changes are announced', 'scripts/spec/changes.ts', /^spec changes/),
    { name: 'lint and format', command: ['biome', 'check', '.'], tell: /^Checked \d+ files/ },
    script('dependency arrows', 'scripts/check/arrows.ts', /arrows/),
    { name: 'no dead code (knip)', command: ['knip'] },
    {
      name: 'no export that only tests use (knip)',
      command: ['knip', '--production', '--config', 'knip.production.json', '--include', 'exports,types,files'],
    },
  ],
  [
    { name: 'build', command: ['turbo', 'run', 'build', '--output-logs=errors-only', '--no-update-notifier'] },
    script('types', 'scripts/check/types.ts', /^types:/),
  ],
  [
    { name: 'unit, property and fault tests', command: ['vitest', 'run'], tell: /Tests\s+\d+/ },
    script('docs site', 'scripts/docs/site-check.ts', /^docs:/),
    script('contract tests against the mock', 'scripts/check/contract.ts', /^total/, '--strict'),
    script('packed packages', 'scripts/check/packages.ts', /packages/),
    script('runtimes', 'scripts/check/matrix.ts', /^matrix:/, '--quick'),
    script('types on the oldest and newest TypeScript', 'scripts/check/types-matrix.ts', /^types matrix:/, '--quick'),
    script('examples', 'scripts/check/examples.ts', /^examples:/),
    script('quickstart', 'scripts/quickstart.ts', /minutes|seconds/, '--no-build'),
    script('types cost', 'scripts/check/types-cost.ts', /programs/),
    script('sizes', 'scripts/check/size.ts', /budgets/),
  ],
];

const only = process.argv.slice(2);
const verbose = process.env['VERBOSE'] === '1';
const atOnce = availableParallelism() + 1;
// Hundreds of processes load the same sources; Node keeps what it made of them, by their content.
process.env['NODE_COMPILE_CACHE'] ??= join(root, 'node_modules', '.cache', 'node-compile');
process.env['REDOCLY_SUPPRESS_UPDATE_NOTICE'] ??= 'true';
const begun = Date.now();
let passed = 0;
const failed: string[] = [];
let packed: Packed | undefined;

async function perform(check: Check): Promise<void> {
  console.log(`› ${check.name} …`);
  const [command, ...args] = check.command;
  const { code, output, seconds } = await runCommand(command, args);
  const lines = output.split('\n').map((line) => line.trim());
  const told = check.tell && lines.findLast((line) => check.tell?.test(line));
  if (code === 0) passed++;
  else failed.push(check.name);
  if (code !== 0 || verbose) console.log(`\n── ${check.name} ──\n${output.trimEnd()}\n`);
  console.log(`${code === 0 ? '✓' : '✗'} ${check.name}  ${seconds.toFixed(1)} s${told ? `  ${told}` : ''}`);
}

for (const stage of stages) {
  const wanted = stage.filter((check) => only.length === 0 || only.some((word) => check.name.includes(word)));
  if (wanted.length === 0) continue;
  const queue = [...wanted];
  const work = async (): Promise<void> => {
    for (let check = queue.shift(); check; check = queue.shift()) await perform(check);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  // What follows would only repeat the failure in other words.
  if (failed.length > 0) break;
  if (!wanted.some(({ name }) => name === 'build')) continue;
  // The programs of the documentation run on what was built, and no test builds again what others look at meanwhile.
  process.env['LINKTOR_BUILT'] = '1';
  packed = await pack();
  process.env['LINKTOR_PACKED'] = packed.destination;
}
packed?.remove();

console.log(`\n${((Date.now() - begun) / 1000).toFixed(0)} s in all`);
if (failed.length > 0) console.log(`failed: ${failed.join(', ')}`);
console.log(`checks: ${passed} passed, ${failed.length} failed`);
process.exit(failed.length > 0 ? 1 : 0);
