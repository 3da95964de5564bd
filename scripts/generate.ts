// `pnpm generate` writes packages/core-gen from the specs; `--check` only tells whether it would change anything.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emit, SURFACES } from './generate/emit.ts';
import { InvalidSpec } from './generate/spec.ts';
import { root } from './run-command.ts';

const check = process.argv.includes('--check');
const drifted: string[] = [];
let failed = false;

for (const surface of SURFACES) {
  const started = performance.now();
  try {
    const { files, operations, events, types } = await emit(surface, readFileSync(join(root, surface.file), 'utf8'));
    const folder = join('packages', 'core-gen', 'src', surface.name);
    if (!check) mkdirSync(join(root, folder), { recursive: true });
    for (const [name, text] of files) {
      const path = join(root, folder, name);
      if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
      drifted.push(join(folder, name));
      if (!check) writeFileSync(path, text);
    }
    for (const name of existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : []) {
      if (files.has(name)) continue;
      drifted.push(`${join(folder, name)} (no longer generated)`);
      if (!check) rmSync(join(root, folder, name));
    }
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`✓ ${surface.name.padEnd(9)} ${operations} operations, ${events} events, ${types} types  ${seconds} s`);
  } catch (error) {
    if (!(error instanceof InvalidSpec)) throw error;
    failed = true;
    console.error(`✗ ${surface.name}\n${error.message}`);
  }
}

if (failed) process.exit(1);
if (check && drifted.length > 0) {
  console.error(`\n✗ out of date with the specs:\n${drifted.map((file) => `  ${file}`).join('\n')}`);
  console.error('Run `pnpm generate` and commit what it writes.');
  process.exit(1);
}
if (!check) console.log(drifted.length > 0 ? `wrote ${drifted.length} files` : 'nothing changed');
