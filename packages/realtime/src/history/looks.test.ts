import { expect, test } from 'vitest';
import { type Look, Looks } from './looks.ts';
import type { Scan } from './scan.ts';
import type { Timeline } from './timeline.ts';

test('histories that take long give their place to others, up to four times as many', () => {
  const reading: Look[] = [];
  const looks = new Looks({
    concurrency: 2,
    now: () => 0,
    first: () => [],
    read: (_, look) => {
      reading.push(look);
      return new Promise<Scan>(() => {});
    },
    found: () => {},
    failed: () => {},
  });
  for (let n = 0; n < 12; n++) looks.add({} as Timeline);
  expect(reading).toHaveLength(2);
  for (let n = 0; n < 6; n++) reading[n]?.slow();
  expect(reading).toHaveLength(8);
  for (const { slow } of [...reading]) slow();
  expect(reading).toHaveLength(8);
  expect(looks.waiting).toBe(4);
});
