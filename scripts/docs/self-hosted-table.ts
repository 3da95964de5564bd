// `pnpm self-hosted:table`: writes into the README of @linktor/self-hosted how far each operation of the SDK is supported, as
// the entries under `src/operations` say. `--check` only looks.
import { readFileSync, writeFileSync } from 'node:fs';
import { README, withTable } from './self-hosted/table.ts';

const wanted = withTable();
const written = readFileSync(README, 'utf8') === wanted;
if (process.argv.includes('--check')) {
  if (!written) {
    console.error('packages/self-hosted/README.md is behind its entries: run `pnpm self-hosted:table`.');
    process.exit(1);
  }
} else if (!written) writeFileSync(README, wanted);
console.log('✓ the table of what a self-hosted server supports is as its entries say');
