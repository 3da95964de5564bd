// `pnpm mutate [package …] [--only <glob>] [--sample <percent>]`: plants small faults in the hand-written sources, one at a time, and tells which of
// them no unit test of the package notices. Without a package, in what changed. It takes minutes to an hour and is no part of
// `npm test`; a whole package is held to its floor in `scripts/check/mutate/floors.json`, which only rises, and so is a room (`core/src/retry`)
// that has one.
//
// What is known stays known (`.mutate/<package>.json`): the next run plants what is new, what changed, and what survived where tests
// were added, so that a package can be gone through piece by piece, and a run that was cut short goes on. `--again` forgets it.
//
// `--sample 10` plants them in every tenth function (`--seed` says which): what a package would score, in a tenth of the time. No floor.
//
// A fault that changes nothing anybody could see is named where it stands, with the reason:
//   // Stryker disable next-line EqualityOperator: a turn is never asked twice
import { readdirSync } from 'node:fs';
import { matchesGlob, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { root } from '../run-command.ts';
import { changedSources } from './mutate/changed.ts';
import { heldParts, holdTo, type Outcome, outcomesOf, readFloors, scoreOf, writeFloors } from './mutate/scores.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    again: { type: 'boolean' },
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    concurrency: { type: 'string', default: '1' },
  },
});
process.chdir(root);
const known = readdirSync('packages');
for (const name of positionals) {
  if (known.includes(name)) continue;
  console.error(`there is no package ${name}: ${known.join(', ')}`);
  process.exit(2);
}
const wanted = new Map<string, string[]>(
  positionals.length > 0
    ? positionals.map((name) => [name, [`packages/${name}/${values.only ?? 'src/**/*.ts'}`, '!**/*.{test,gen,d}.ts']])
    : changedSources(),
);
if (wanted.size === 0) console.log('mutate: no source changed');

let failed = false;
for (const [name, mutate] of wanted) {
  const outcomes = await plant(name, mutate);
  for (const one of scoreOf(outcomes).missed) console.log(tell(one));
  console.log(`mutate: ${name}: ${score(outcomes)}`);
  const parts = positionals.length > 0 && !values.sample ? heldParts(readFloors(), name, values.only) : [];
  for (const part of parts) hold(part, outcomesOf(outcomes, part));
}
process.exit(failed ? 1 : 0);

function score(outcomes: readonly Outcome[]): string {
  const { noticed, missed, percent } = scoreOf(outcomes);
  return `${noticed} of ${noticed + missed.length} faults noticed, ${percent.toFixed(1)} %`;
}

/** Fails the run under a floor; raises the floor above it. */
function hold(part: string, outcomes: readonly Outcome[]): void {
  const floors = readFloors();
  const held = holdTo(floors, part, scoreOf(outcomes).percent);
  if (held.under) failed = true;
  else writeFloors(held.floors);
  const rise = held.floors[part] === floors[part] ? '' : `, now ${held.floors[part]} %`;
  console.log(`${held.under ? '✗' : '✓'} ${part}: ${score(outcomes)}; the floor is ${floors[part] ?? 0} %${rise}`);
}

async function plant(name: string, mutate: string[]): Promise<readonly Outcome[]> {
  process.env['MUTATE_PACKAGE'] = name;
  process.env['MUTATE_SAMPLE'] = values.sample ?? '100';
  process.env['MUTATE_SEED'] = values.seed;
  // Random values are worth their time once, not for each fault.
  process.env['WEBHOOKS_FUZZ_RUNS'] = '1000';
  const options = {
    mutate,
    testRunner: 'vitest',
    plugins: [
      '@stryker-mutator/vitest-runner',
      './scripts/check/mutate/prose.mjs',
      './scripts/check/mutate/sample.mjs',
    ],
    incremental: true,
    incrementalFile: `.mutate/${name}.json`,
    force: values.again ?? false,
    vitest: { configFile: 'vitest.mutate.config.ts' },
    coverageAnalysis: 'perTest' as const,
    concurrency: Number(values.concurrency),
    timeoutMS: 10_000,
    reporters: ['progress-append-only', 'html'],
    htmlReporter: { fileName: `.mutate/${name}.html` },
    tempDirName: '.mutate/tmp',
    ignorePatterns: ['dist', 'docs-dist', '.turbo'],
    // Wording is for people, and is looked at by people.
    ignorers: ['prose', 'sample'],
  };
  const outcomes = (await new Stryker(options).runMutationTest()) as readonly Outcome[];
  // What it knows of the rest of the package comes with them.
  return outcomes.filter(({ fileName }) => mutate.some((glob) => matchesGlob(relative(root, fileName), glob)));
}

function tell({ fileName, location, mutatorName, replacement, status }: Outcome): string {
  const { line, column } = location.start;
  const path = fileName.replaceAll('\\', '/').replace(/^.*?(?=packages\/)/, '');
  const by = replacement?.replace(/\s+/g, ' ').slice(0, 80);
  return `  ${path}:${line}:${column}  ${mutatorName} → ${by}${status === 'NoCoverage' ? '  (no test gets there)' : ''}`;
}
