// What users install is what is checked here: the packed tarballs, in a folder that knows nothing of this workspace.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { freshProject, type PackedPackage, pack } from './packed.ts';
import { runCommand } from './run-command.ts';

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
  const attw = await runCommand('attw', [tarball, '--no-emoji', '--no-color', '--quiet']);
  if (attw.code !== 0) {
    const full = await runCommand('attw', [tarball, '--no-emoji', '--no-color', '--format', 'ascii']);
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
    `for (const name of ${list}) { const m = await import(name); if (Object.keys(m).includes('default')) throw new Error(name + ' has a default export'); }\n`,
  );
  writeFileSync(join(folder, 'all.cjs'), `for (const name of ${list}) require(name);\n`);
  const node = process.env['LINKTOR_USER_NODE'] ?? process.execPath;
  for (const file of ['all.mjs', 'all.cjs']) {
    const { code, output } = await runCommand(node, [file], { cwd: folder });
    if (code !== 0) report(name, `${file === 'all.mjs' ? 'import' : 'require'} fails under ${node}\n${output}`);
  }
}

// Entry points that stand on an optional peer, which a bare project does not have; the mock also wants a newer Node.
function needsPeer(entry: string): boolean {
  return /^@linktor\/(?:core-gen\/\w+\/client|ai\/ai-sdk|mock(?:\/.*)?)$/.test(entry);
}

/** `sideEffects: false` is true: a bundle that imports a package for nothing is empty. */
async function emptyImport({ name }: PackedPackage, folder: string): Promise<void> {
  if (name === '@linktor/mock') return;
  const { outputFiles } = await build({
    stdin: { contents: `import '${name}';`, resolveDir: folder },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    logLevel: 'silent',
  });
  const bytes = outputFiles[0]?.contents.length ?? 0;
  // The newline esbuild ends a file with.
  if (bytes > 1) report(name, `an import for nothing costs ${bytes} bytes`);
}

for (const problem of problems) console.error(`✗ ${problem}`);
if (problems.length > 0) process.exit(1);
console.log(`✓ ${packages.length} packages: publint, attw, import and require of every entry, empty imports`);
