import { describe, expect, it } from 'vitest';
import { hasPostgres } from './postgres-server.ts';
import { hasRedisServer } from './redis-server.ts';
import { soakPostgres } from './soak/postgres-soak.ts';
import { judge, type Step, soakRedis } from './soak/redis-soak.ts';

// Short; `pnpm soak:inbox` is the whole experiment: 8 workers, 20,000 events.
describe.skipIf(!hasPostgres())('a fleet under fire, on Postgres', () => {
  it('has each effect once, whoever dies', async () => {
    const result = await soakPostgres({ workers: 3, events: 200, killEvery: 500, restarts: 1, seed: 7 });
    expect(result.violations).toEqual([]);
    expect(result).toMatchObject({ effects: 200, remembered: 200, restarts: 1 });
    expect(result.kills).toBeGreaterThan(0);
  });
});

describe.skipIf(!hasRedisServer())('a fleet under fire, on Redis', () => {
  it('processes each event once, whoever dies', async () => {
    const result = await soakRedis({ workers: 3, events: 400, killEvery: 400, lease: 9000, seed: 7 });
    expect(result.violations).toEqual([]);
    expect(result.committed).toBe(400);
    expect(result.kills).toBeGreaterThan(0);
  });
});

describe('the judge of the experiment', () => {
  const verdict = (runs: [string, string, Step][], killed: string[] = [], committed = ['evt_0']) =>
    judge(1, runs, new Set(killed), new Set(committed)).violations;

  it.each<[string, [string, string, Step][], string[], string[], number]>([
    [
      'once',
      [
        ['evt_0', 'a', 'begin'],
        ['evt_0', 'a', 'end'],
      ],
      [],
      ['evt_0'],
      0,
    ],
    ['lost', [], [], [], 2],
    [
      'forgotten',
      [
        ['evt_0', 'a', 'begin'],
        ['evt_0', 'a', 'end'],
      ],
      [],
      [],
      1,
    ],
    [
      'twice',
      [
        ['evt_0', 'a', 'begin'],
        ['evt_0', 'a', 'end'],
        ['evt_0', 'b', 'begin'],
        ['evt_0', 'b', 'end'],
      ],
      [],
      ['evt_0'],
      1,
    ],
    [
      'twice, the first killed',
      [
        ['evt_0', 'a', 'begin'],
        ['evt_0', 'a', 'end'],
        ['evt_0', 'b', 'begin'],
        ['evt_0', 'b', 'end'],
      ],
      ['a'],
      ['evt_0'],
      0,
    ],
    [
      'again after a commit',
      [
        ['evt_0', 'a', 'begin'],
        ['evt_0', 'a', 'end'],
        ['evt_0', 'a', 'commit'],
        ['evt_0', 'b', 'begin'],
        ['evt_0', 'b', 'end'],
      ],
      ['a'],
      ['evt_0'],
      1,
    ],
    [
      'at once',
      [
        ['evt_0', 'a', 'begin'],
        ['evt_0', 'b', 'begin'],
        ['evt_0', 'b', 'end'],
        ['evt_0', 'a', 'end'],
      ],
      [],
      ['evt_0'],
      2,
    ],
  ])('%s', (_name, runs, killed, committed, violations) => {
    expect(verdict(runs, killed, committed)).toHaveLength(violations);
  });
});
