import { expect, test } from 'vitest';
import { soak } from './soak-run.ts';

const seed = Number(process.env['SOAK_SEED'] ?? 1);
const CLEAN = { lost: 0, duplicated: 0, misordered: 0, foreign: 0, untrue: 0 };

test('a short soak loses nothing, doubles nothing and keeps the order', async () => {
  const messages = 600;
  const result = await soak({ seed, conversations: 10, messages, faults: 19 });
  console.log(`soak ${JSON.stringify(result)}`);
  expect(result).toMatchObject(CLEAN);
  const { delivered, named, deleted, gaps, requestsLate } = result;
  expect(delivered + named + deleted).toBe(messages);
  // What is not delivered is not to be had: its frame was dropped, and its entry was deleted, or has no time. Or the machine
  // was so slow that a history in good order was not read in time.
  expect(Object.keys(gaps)).not.toContain('bound');
  expect(named === 0 || gaps.unreadable || gaps.unlisted || (requestsLate > 0 && gaps.failed)).toBeTruthy();
});

test('where the history fails and little of it is read, what is missing is named', async () => {
  const messages = 200;
  const result = await soak({ seed, conversations: 4, messages, faults: 6, harsh: true });
  console.log(`soak ${JSON.stringify(result)}`);
  expect(result).toMatchObject(CLEAN);
  expect(result.delivered + result.named + result.deleted).toBe(messages);
});
