import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mustRun, root } from '../../run-command.ts';

const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');
const args = [
  biome,
  'format',
  '--write',
  `--config-path=${root}`,
  '--vcs-enabled=false',
  `--files-max-size=${2 ** 26}`,
];

/** Lays generated code out like the rest of the project, so that its diffs can be read: all files in one process. */
export async function format(sources: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'linktor-generate-'));
  // Our settings leave alone what is called `.gen.ts`.
  const place = (name: string): string => join(folder, name.replace('.gen.', '.'));
  try {
    for (const [name, text] of sources) writeFileSync(place(name), text);
    await mustRun(process.execPath, [...args, folder]);
    return new Map([...sources.keys()].map((name) => [name, readFileSync(place(name), 'utf8')]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
