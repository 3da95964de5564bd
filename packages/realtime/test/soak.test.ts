import { expect, test } from 'vitest';
import { soak } from './soak-run.ts';

test('a short soak loses nothing, doubles nothing and keeps the order', async () => {
  const seed = Number(process.env['SOAK_SEED'] ?? 1);
  const result = await soak({ seed, conversations: 20, messages: 1_500, faults: 30 });
  console.log(`soak ${JSON.stringify(result)}`);
  expect(result).toMatchObject({
    lost: 0,
    named: 0,
    duplicated: 0,
    misordered: 0,
    foreign: 0,
    untrue: 0,
    delivered: 1_500,
  });
});

test('where the history fails and little of it is read, what is missing is named', async () => {
  const seed = Number(process.env['SOAK_SEED'] ?? 1);
  const result = await soak({ seed, conversations: 5, messages: 400, faults: 6, harsh: true });
  console.log(`soak ${JSON.stringify(result)}`);
  expect(result).toMatchObject({ lost: 0, duplicated: 0, misordered: 0, foreign: 0, untrue: 0 });
  expect(result.delivered + result.named).toBe(400);
});
