// `npm run quickstart`: from a bare clone to the main job done on three platforms, with what a user would install.
import { spawn } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { startMock } from '../packages/mock/src/index.ts';
import { freshProject, pack } from './packed.ts';
import { undone } from './quickstart/done.ts';
import { mustRun, root } from './run-command.ts';

/** What `npm install @linktor/conversations` brings. */
const NEEDED = ['@linktor/core', '@linktor/core-gen', '@linktor/conversations'];

const begun = Date.now();

const step = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
  const started = Date.now();
  console.log(`› ${what} …`);
  const result = await work();
  console.log(`✓ ${what}  ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return result;
};

/** The program runs under the Node of the person who started this, as it would in their own project. Gives what it printed. */
const run = (folder: string, env: Record<string, string>): Promise<string> =>
  new Promise((resolve, reject) => {
    const node = process.env['LINKTOR_USER_NODE'] ?? process.execPath;
    const stdio = ['inherit', 'pipe', 'inherit'] as const;
    const child = spawn(node, ['main.mjs'], { cwd: folder, env: { ...process.env, ...env }, stdio: [...stdio] });
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      process.stdout.write(chunk);
      output += chunk.toString();
    });
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve(output) : reject(new Error(`the program ended with code ${code}`)),
    );
  });

try {
  // `npm test` has done both before it comes here.
  if (!process.argv.includes('--no-build')) {
    await step('generated code matches the specs', () =>
      mustRun(process.execPath, ['scripts/spec/generate.ts', '--check']),
    );
    await step('building the packages', () => mustRun('turbo', ['run', 'build', '--output-logs=errors-only']));
  }
  const packed = await step('packing them as a release would', () => pack(NEEDED));
  const project = await step('installing the tarballs into an empty folder', () =>
    freshProject(packed.packages.map(({ tarball }) => tarball)),
  );
  const mock = await step('starting the mock of the three platforms', () => startMock({ port: 0 }));
  try {
    copyFileSync(join(root, 'examples', 'quickstart', 'main.mjs'), join(project.folder, 'main.mjs'));
    const { linktor, antonnia, sinch } = mock.urls;
    const output = await run(project.folder, { LINKTOR_URL: linktor, ANTONNIA_URL: antonnia, SINCH_URL: sinch });
    const missing = undone(mock.requests, output);
    if (missing.length > 0) throw new Error(`the program did not do its job:\n  ${missing.join('\n  ')}`);
  } finally {
    await mock.stop();
    project.remove();
    packed.remove();
  }
  console.log(
    `\n✓ done in ${((Date.now() - begun) / 1000).toFixed(0)} seconds. The program is examples/quickstart/main.mjs;`,
  );
  console.log('  `pnpm mock` keeps the mock running for programs of your own.');
} catch (error) {
  console.error(`\n✗ ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
