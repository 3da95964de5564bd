import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';

const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');

/** Lays generated code out like the rest of the project, so that its diffs can be read. */
export const format = (source: string): string =>
  execFileSync(process.execPath, [biome, 'format', '--stdin-file-path=generated.ts'], {
    input: source,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
