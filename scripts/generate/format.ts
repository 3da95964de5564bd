import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const biome = fileURLToPath(new URL('../../node_modules/.bin/biome', import.meta.url));

/** Lays generated code out like the rest of the project, so that its diffs can be read. */
export const format = (source: string): string =>
  execFileSync(biome, ['format', '--stdin-file-path=generated.ts'], {
    input: source,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
