// What users install is what is checked here: the packed tarballs, in a folder that knows nothing of this workspace.
import { readFileSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { freshProject, type PackedPackage, pack, TOOLS } from '../packed.ts';
import { runCommand } from '../run-command.ts';
import { footprint, footprintTable } from './packages/footprint.ts';

/** What a package may bring along that is not ours; development tools may bring what they need. */
const FOREIGN: Readonly<Record<string, readonly string[]>> = {
  '@linktor/realtime': ['ws'],
  '@linktor/raw': ['openapi-fetch', 'openapi-typescript-helpers'],
  '@linktor/sdk': ['@noble/hashes', 'openapi-fetch', 'openapi-typescript-helpers', 'ws'],
};

/** Chat SDK and its adapters are modules alone, and so is what stands on them; so is the engine of the outbox. */
const MODULES_ONLY: readonly string[] = ['@linktor/chat', '@linktor/outbox'];

/** Bytes a package may bring into a project, with all it depends on. */
const LARGEST = 1_500_000;
/** The one client of everything, the types of all paths, development tools, what comes with Chat SDK itself, and the outbox's engine. */
const LARGER: readonly string[] = ['@linktor/sdk', '@linktor/raw', ...MODULES_ONLY, ...TOOLS];

const problems: string[] = [];
const report = (name: string, problem: string): void => {
  problems.push(`${name}: ${problem}`);
};

const { packages, remove } = await pack();
try {
  await Promise.all([
    everyone(packages, lintTarball),
    (async () => {
      const project = await freshProject(packages.map(({ tarball }) => tarball));
      try {
        await everyone(packages, (item) => importEverything(item, project.folder));
        await everyone(packages, (item) => emptyImport(item, project.folder));
        await oneFile(project.folder);
        await mockAnswers(project.folder);
        weigh(packages, project.folder);
      } finally {
        project.remove();
      }
    })(),
  ]);
} finally {
  remove();
}

async function everyone(items: PackedPackage[], check: (item: PackedPackage) => Promise<void>): Promise<void> {
  for (const item of items) await check(item);
}

async function lintTarball({ name, manifest, tarball }: PackedPackage): Promise<void> {
  if (manifest.sideEffects !== false) report(name, 'package.json does not say "sideEffects": false');
  for (const script of ['preinstall', 'install', 'postinstall']) {
    if (manifest.scripts?.[script]) report(name, `has an install script (${script})`);
  }
  const publint = await runCommand('publint', ['run', tarball, '--strict']);
  if (publint.code !== 0) report(name, `publint\n${publint.output}`);
  // Node16 (ESM and CommonJS) and bundlers; the resolution of Node 10 knows no subpaths, and no Node we support uses it.
  const profile = [
    tarball,
    '--profile',
    MODULES_ONLY.includes(name) ? 'esm-only' : 'node16',
    '--no-emoji',
    '--no-color',
  ];
  const attw = await runCommand('attw', [...profile, '--quiet']);
  if (attw.code !== 0) {
    const full = await runCommand('attw', [...profile, '--format', 'ascii']);
    report(name, `attw\n${full.output}`);
  }
}

/** Every entry point loads, as a module and by `require`, under the Node of the person who runs this. */
async function importEverything({ name, manifest }: PackedPackage, folder: string): Promise<void> {
  const entries = Object.keys(manifest.exports).filter((entry) => entry !== './package.json');
  const names = entries.map((entry) => name + entry.slice(1)).filter((entry) => !needsPeer(entry));
  const list = JSON.stringify(names);
  writeFileSync(
    join(folder, 'all.mjs'),
    `for (const name of ${list}) { const m = await import(name); if ('default' in m && m.default[Symbol.toStringTag] !== 'Module') throw new Error(name + ' has a default export'); }\n`,
  );
  writeFileSync(join(folder, 'all.cjs'), `for (const name of ${list}) require(name);\n`);
  const node = process.env['LINKTOR_USER_NODE'] ?? process.execPath;
  for (const file of ['all.mjs', 'all.cjs']) {
    const { code, output } = await runCommand(node, [file], { cwd: folder });
    if (code !== 0) report(name, `${file === 'all.mjs' ? 'import' : 'require'} fails under ${node}\n${output}`);
  }
}

// Entry points that stand on an optional peer, which a bare project does not have; mock, sandbox and outbox want a newer Node.
function needsPeer(entry: string): boolean {
  return /^@linktor\/(?:ai\/ai-sdk|core\/opentelemetry|(?:mock|sandbox|outbox)(?:\/.*)?)$/.test(entry);
}

/** `sideEffects: false` is true: a bundle that imports every entry for nothing is empty. */
async function emptyImport({ name, manifest }: PackedPackage, folder: string): Promise<void> {
  if (TOOLS.includes(name)) return;
  const contents = Object.keys(manifest.exports)
    .map((entry) => name + entry.slice(1))
    .filter((entry) => !entry.endsWith('/package.json') && !needsPeer(entry))
    .map((entry) => `import '${entry}';`)
    .join('\n');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    external: ['node:*', ...builtinModules],
    logLevel: 'silent',
  });
  const bytes = outputFiles[0]?.contents.length ?? 0;
  if (bytes > 0) report(name, `an import for nothing costs ${bytes} bytes`);
}

/** What a module loads before anything else: its `import … from`, or `require` at its top level. */
function eagerImports(code: string): string[] {
  const eager = /^(?:import|export)\b[^'";]*\bfrom\s*['"].*|^import\s*['"].*|^(?:const|let|var)\b.*\brequire\(.*/gm;
  return (code.match(eager) ?? []).filter((line) => !line.includes('rolldown-runtime'));
}

/** On Node the client of everything is one file, which loads no other before it is needed. */
async function oneFile(folder: string): Promise<void> {
  const name = '@linktor/sdk';
  const ask = {
    'one.mjs': `process.stdout.write(import.meta.resolve('${name}'));`,
    'one.cjs': `process.stdout.write(require('node:url').pathToFileURL(require.resolve('${name}')).href);`,
  };
  for (const [file, code] of Object.entries(ask)) {
    writeFileSync(join(folder, file), code);
    const { output } = await runCommand(process.execPath, [file], { cwd: folder });
    const others = eagerImports(readFileSync(new URL(output.trim()), 'utf8'));
    if (others.length > 0) report(name, `loads more than one file on Node (${file}):\n${others.join('\n')}`);
  }
}

/** The mock carries the specifications it answers from; it runs under this Node, which Prism wants. */
async function mockAnswers(folder: string): Promise<void> {
  const name = '@linktor/mock';
  writeFileSync(
    join(folder, 'mock.mjs'),
    `import { startMock } from '${name}';
import { startRealtimeServer } from '${name}/realtime';
const mock = await startMock({ port: 0 });
const realtime = await startRealtimeServer();
const { status } = await fetch(mock.urls.linktor + '/conversations', { headers: { 'X-API-Key': 'k' } });
await mock.stop();
await realtime.stop();
if (status !== 200) throw new Error('the mock answered ' + status);
`,
  );
  const { code, output } = await runCommand(process.execPath, ['mock.mjs'], { cwd: folder });
  if (code !== 0) report(name, `does not answer when installed\n${output}`);
}

function weigh(items: PackedPackage[], folder: string): void {
  const rows = items.map(({ name }) => footprint(folder, name));
  console.log(`${footprintTable(rows)}\n`);
  for (const { name, total, foreign } of rows) {
    if (total > LARGEST && !LARGER.includes(name)) report(name, `installs ${total} bytes of ${LARGEST}`);
    const unasked = foreign.filter((found) => !FOREIGN[name]?.includes(found));
    // The adapters' utilities bring Chat SDK along, which the program has anyway; the outbox brings its engine and the driver.
    if (!TOOLS.includes(name) && !MODULES_ONLY.includes(name) && unasked.length > 0)
      report(name, `brings along ${unasked.join(', ')}`);
  }
}

for (const problem of problems) console.error(`✗ ${problem}`);
if (problems.length > 0) process.exit(1);
console.log(`✓ ${packages.length} packages: publint, attw, import and require of every entry, empty imports`);
