import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { root } from '../../run-command.ts';

const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');
const args = [biome, 'format', '--stdin-file-path=generated.ts'];

/** Lays generated code out like the rest of the project, so that its diffs can be read. */
export const format = (source: string): Promise<string> =>
  new Promise((done, fail) => {
    // From the root, where its settings are.
    const options = { cwd: root, maxBuffer: 64 * 1024 * 1024 };
    const child = execFile(process.execPath, args, options, (error, stdout, stderr) =>
      error ? fail(new Error(`biome cannot format the generated code: ${stderr}`, { cause: error })) : done(stdout),
    );
    // When biome ends before it has read everything, its exit code says why.
    child.stdin?.on('error', () => {});
    child.stdin?.end(source);
  });
