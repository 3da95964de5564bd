import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { RequestRecord } from '../../packages/mock/src/types.ts';
import { compare, readBaseline, toBaseline, writeBaseline } from './contract/baseline.ts';
import { measure } from './contract/coverage.ts';
import { LOG_FILE } from './contract/log-file.ts';
import { specOperations } from './contract/operations.ts';
import { missing, table, violations } from './contract/report.ts';
import { checkWire } from './contract/wire.ts';
import { handedOn, wrappedOperations } from './contract/wrapped.ts';

// `pnpm contract`. Our own: tools that test an API by its specification (Schemathesis, which `pnpm official` runs, Dredd) make the
// requests themselves; here it is our clients that make them, and the mock that judges.
//
// Runs the contract tests, then holds what they covered against the committed baseline.
//   --list    name the operations without a wrapper or a test
//   --update  write the baseline and the golden requests from this run (after a look at the difference)
//   --strict  fail while any operation lacks a wrapper or a test

const { values: flags } = parseArgs({
  options: { list: { type: 'boolean' }, update: { type: 'boolean' }, strict: { type: 'boolean' } },
});
const root = fileURLToPath(new URL('../..', import.meta.url));
const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));
const run = spawnSync(process.execPath, [vitest, 'run', '--config', 'vitest.contract.config.ts'], {
  cwd: root,
  stdio: 'inherit',
});
if (run.status !== 0) fail(['The contract tests failed; coverage was not measured.']);

const log = JSON.parse(await readFile(LOG_FILE, 'utf8')) as RequestRecord[];
const operations = await specOperations();
const coverage = measure(operations, handedOn(wrappedOperations(root), operations), log);
console.log(`\n${table(coverage)}\n`);
if (flags.list) console.log(`${missing(coverage)}\n`);

const problems: string[] = [];
if (coverage.findings.length > 0)
  problems.push(`Requests or responses broke the specification:\n${violations(coverage)}`);
const open = coverage.operations.filter(({ wrapped, covered }) => !wrapped || !covered).length;
if (flags.strict && open > 0) problems.push(`${open} operations lack a wrapper or a contract test; --list names them.`);

const differences = compare(await readBaseline(), coverage.operations);
if (flags.update && problems.length === 0) {
  await writeBaseline(toBaseline(coverage.operations));
  console.log(differences.length > 0 ? `Baseline updated:\n${indent(differences)}` : 'The baseline was up to date.');
} else if (differences.length > 0) {
  problems.push(
    `Coverage is not what scripts/check/contract/baseline.json says. Mend it, or run \`pnpm contract --update\`:\n${indent(differences)}`,
  );
}
// Requests of operations that are not covered say nothing yet; a run with violations is no model for anything.
const drift = await checkWire(log, flags.update === true && problems.length === 0);
if (drift.length > 0 && !flags.update) {
  problems.push(
    `What goes over the wire is not what scripts/check/contract/wire says. Mend it, or look at it and run \`pnpm contract --update\`:\n${indent(drift)}`,
  );
} else if (drift.length > 0) console.log(`Golden requests updated:\n${indent(drift)}`);
if (problems.length > 0) fail(problems);

function indent(lines: readonly string[]): string {
  return lines.map((line) => line.replace(/^/gm, '  ')).join('\n');
}

function fail(messages: readonly string[]): never {
  console.error(messages.join('\n\n'));
  process.exit(1);
}
