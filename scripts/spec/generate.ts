// `pnpm generate` writes packages/core-gen, and the surfaces of packages/raw, from the specs; `--check` only tells whether it would change anything.

import { root } from '../run-command.ts';
import { SURFACES } from './generate/emit.ts';
import { InvalidSpec } from './generate/spec.ts';
import { writeSurface } from './generate/write.ts';

const check = process.argv.includes('--check');
const begun = performance.now();
const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;
const drifted: string[] = [];
let invalid = false;

for (const surface of SURFACES) {
  const started = performance.now();
  try {
    const written = await writeSurface(root, surface, check);
    drifted.push(...written.drifted);
    const counts = `${written.operations} operations, ${written.events} events, ${written.types} types`;
    console.log(`✓ ${surface.name.padEnd(9)} ${counts}  ${seconds(started)}`);
  } catch (error) {
    if (!(error instanceof InvalidSpec)) throw error;
    invalid = true;
    console.error(`✗ ${surface.name}\n${error.message}`);
  }
}

if (check && drifted.length > 0) {
  console.error(`\n✗ out of date with the specs:\n${drifted.map((file) => `  ${file}`).join('\n')}`);
  console.error('Run `pnpm generate` and commit what it writes.');
  process.exit(1);
}
if (invalid) process.exit(1);
const outcome = check ? 'as the specs say' : drifted.length > 0 ? `wrote ${drifted.length} files` : 'nothing changed';
console.log(`${outcome}, ${seconds(begun)} in all`);
