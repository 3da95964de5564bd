import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { README, withTable } from '../../../scripts/docs/self-hosted/table.ts';

test('the README says of each operation what its entry says (`pnpm self-hosted:table` writes it)', () => {
  expect(readFileSync(README, 'utf8')).toBe(withTable());
});
