// `pnpm matrix [--quick] [--optional=chromium,…] [runtime …]`: one program, installed from the packed tarballs, on every
// runtime and through every bundler we support. A runtime that cannot be had is skipped loudly; with CI set it fails,
// unless it was named optional. Our own: no runner of tests starts on all of these from what npm installed.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { freshProject, pack, publishable, TOOLS } from '../packed.ts';
import { runCommand } from '../run-command.ts';
import { type Bundler, bundle, type Target } from './matrix/bundle.ts';
import { type Peers, startPeers } from './matrix/peers.ts';
import { SERVER_ONLY, writeProgram } from './matrix/project.ts';
import { type Cell, type Column, failed, type Row, table } from './matrix/report.ts';
import { RUNTIMES, type Runtime } from './matrix/runtimes.ts';

/** Programs at a time: each is mostly waiting, for servers that are here. */
const PARALLEL = 4;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean', default: false }, optional: { type: 'string', default: '' } },
});
const begun = Date.now();
const plain = (name: string): string => name.toLowerCase().replace(' ', '');
const optional = new Set(values.optional.split(',').map(plain));
const wanted = RUNTIMES.filter(
  ({ name, quick }) =>
    (!values.quick || quick) && (positionals.length === 0 || positionals.map(plain).includes(plain(name))),
);
const columnsOf = ({ columns, target }: Runtime): readonly Column[] =>
  values.quick ? columns.slice(0, target === 'process' ? 2 : 1) : columns;

const packed = await pack(
  publishable().flatMap(({ name }) => (TOOLS.includes(name) || SERVER_ONLY.includes(name) ? [] : [name])),
);
const project = await freshProject(packed.packages.map(({ tarball }) => tarball));
const peers = await startPeers();
try {
  await writeProgram(project.folder, packed.packages);
  const rows = await run(project.folder, peers);
  process.exitCode = judge(rows, peers.violations()) ? 0 : 1;
} finally {
  await peers.stop();
  project.remove();
  packed.remove();
}

async function run(folder: string, { configFor }: Peers): Promise<Row[]> {
  const bundles = new Map<string, Promise<string>>();
  const fileFor = (column: Column, target: Target): Promise<string> => {
    if (column === 'esm' || column === 'cjs')
      return Promise.resolve(join(folder, column === 'esm' ? 'main.mjs' : 'main.cjs'));
    const key = `${column} ${target}`;
    const made = bundles.get(key) ?? bundle(folder, column satisfies Bundler, target);
    bundles.set(key, made);
    return made;
  };
  const jobs: (() => Promise<void>)[] = [];
  const rows = wanted.map((runtime): Row => {
    const row: Row = { runtime: runtime.name, version: '', cells: {} };
    const found = runtime.find().then(
      async (binary) => {
        row.version = await versionOf(binary);
        return binary;
      },
      (error: unknown) => (error instanceof Error ? error : new Error(String(error))),
    );
    for (const column of columnsOf(runtime)) {
      jobs.push(async () => {
        const binary = await found;
        if (binary instanceof Error) row.cells[column] = { skipped: binary.message };
        else {
          const config = configFor(`${plain(runtime.name)}-${column}`);
          row.cells[column] = await fileFor(column, runtime.target)
            .then((file) => runtime.run(binary, file, config))
            .catch(failed);
        }
      });
    }
    return row;
  });
  const work = async (): Promise<void> => {
    for (let job = jobs.shift(); job; job = jobs.shift()) await job();
  };
  await Promise.all(Array.from({ length: PARALLEL }, work));
  return rows;
}

async function versionOf(binary: string): Promise<string> {
  const { output } = await runCommand(binary, ['--version']);
  return /\d+[.-]\d+[.-]\d[\d.]*/.exec(output)?.[0] ?? '?';
}

/** Prints what came out; true when all is well. */
function judge(rows: readonly Row[], violations: readonly string[]): boolean {
  let [fine, cells, assertions] = [true, 0, 0];
  const must = process.env['CI'] !== undefined && process.env['CI'] !== '';
  for (const { runtime, cells: of } of rows) {
    for (const [column, cell] of Object.entries(of) as [string, Cell][]) {
      if (!cell) continue;
      if ('skipped' in cell) {
        if (must && !optional.has(plain(runtime))) fine = false;
        console.error(`⚠ SKIPPED ${runtime} ${column}: ${cell.skipped.split('\n')[0]}`);
        continue;
      }
      cells++;
      assertions += cell.passed;
      if (cell.failures.length > 0) fine = false;
      for (const failure of cell.failures) console.error(`✗ ${runtime} ${column}: ${failure}\n`);
    }
  }
  for (const violation of new Set(violations)) console.error(`✗ ${violation}`);
  console.log(`\n${table(rows)}\n`);
  const seconds = ((Date.now() - begun) / 1000).toFixed(0);
  console.log(`matrix: ${cells} runs, ${assertions} assertions, ${seconds} s${fine ? '' : ', NOT passed'}`);
  return fine && violations.length === 0;
}
