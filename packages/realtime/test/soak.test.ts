import { expect, test } from 'vitest';
import { soak } from './soak-run.ts';

test('a short soak loses nothing, doubles nothing and keeps the order', { timeout: 60_000 }, async () => {
  const seed = Number(process.env['SOAK_SEED'] ?? 1);
  const result = await soak({ seed, conversations: 20, messages: 2_000, faults: 40 });
  console.log(`soak ${JSON.stringify(result)}`);
  expect(result).toMatchObject({ lost: 0, named: 0, duplicated: 0, misordered: 0, foreign: 0, delivered: 2_000 });
});
