import { expect, test } from 'vitest';
import { Log } from './log.ts';

test('what happened, and what arrived against the specification, is kept no further back than was asked', () => {
  const log = new Log(10);
  for (let connection = 1; connection <= 1_000; connection++)
    log.add({ connection, event: 'violation', what: 'typing' });
  for (const kept of [log.entries, log.violations]) {
    expect(kept.length).toBeGreaterThanOrEqual(10);
    expect(kept.length).toBeLessThanOrEqual(15);
    expect(kept.at(-1)?.connection).toBe(1_000);
  }
});
