// The program under test, in a folder where the packed tarballs are installed and nothing of the workspace is near.
import { cpSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { PackedPackage } from '../../packed.ts';
import { root } from '../../run-command.ts';

const CHAPTERS = join(root, 'scripts', 'check', 'matrix', 'program');

/** No part of the programs: the adapters for Chat SDK and the outbox stand on what wants a server, and are no CommonJS. */
export const SERVER_ONLY: readonly string[] = ['@linktor/chat', '@linktor/outbox'];

/** The ways the program is made into something to run. */
const ENTRIES = {
  process: `runMatrix(JSON.parse(process.env.MATRIX_CONFIG)).then((report) => {
  console.log('MATRIX ' + JSON.stringify(report));
}, (error) => { console.error(error); process.exitCode = 1; });`,
  worker: `export default { async fetch(request) { return Response.json(await runMatrix(await request.json())); } };`,
  page: `globalThis.runMatrix = runMatrix;`,
} as const;

export type Entry = keyof typeof ENTRIES;

/** Writes the program's entries into the project. */
export async function writeProgram(folder: string, packages: readonly PackedPackage[]): Promise<void> {
  cpSync(CHAPTERS, join(folder, 'program'), { recursive: true });
  for (const [entry, tail] of Object.entries(ENTRIES)) {
    const chapters = packages.map(({ name }) => chapterOf(folder, name));
    if (entry === 'process') chapters.push('formats');
    writeFileSync(join(folder, 'program', `${entry}.mjs`), `${runner(chapters)}\n${tail}\n`);
  }
  // The same program in both formats; the packages stay outside and are resolved by the runtime.
  const common = { bundle: true, packages: 'external', platform: 'node', logLevel: 'silent' } as const;
  const entryPoints = [join(folder, 'program', 'process.mjs')];
  await build({ ...common, entryPoints, format: 'esm', outfile: join(folder, 'main.mjs') });
  await build({ ...common, entryPoints, format: 'cjs', outfile: join(folder, 'main.cjs') });
}

/** A package without a chapter gets the one that fits all: its entry points load and export something. */
function chapterOf(folder: string, name: string): string {
  const chapter = name.replace('@linktor/', '');
  const file = join(folder, 'program', `${chapter}.mjs`);
  if (!existsSync(file)) {
    const lines = [
      `import * as it from '${name}';`,
      'export async function chapter(t) {',
      `  await t.test('it loads', async () => t.ok(Object.keys(it).length > 0, 'it exports something'));`,
      '}',
    ];
    writeFileSync(file, `${lines.join('\n')}\n`);
    console.log(`  ${name} has no chapter in scripts/check/matrix/program: it is only loaded`);
  }
  return chapter;
}

function runner(chapters: readonly string[]): string {
  const imports = chapters.map((name, i) => `import { chapter as chapter${i} } from './${name}.mjs';`);
  return `import { Harness } from './harness.mjs';
${imports.join('\n')}
async function runMatrix(config) {
  const chapters = { ${chapters.map((name, i) => `'${name}': chapter${i}`).join(', ')} };
  const failures = [];
  let passed = 0;
  for (const [name, chapter] of Object.entries(chapters)) {
    const harness = new Harness();
    await chapter(harness, config);
    passed += harness.passed;
    failures.push(...harness.failures.map((failure) => name + ': ' + failure));
  }
  return { passed, failures };
}`;
}
