// Short; `pnpm soak:chat` is the whole experiment: 2,000 messages.
import { describe, expect, test } from 'vitest';
import { hasPostgres, startPostgres } from '../../webhooks/test/postgres-server.ts';
import { hasRedisServer, startRedis } from '../../webhooks/test/redis-server.ts';
import { experiment, violations } from './fleet/fleet.ts';

const MESSAGES = 60;
/** Milliseconds: what the killed process had is free after them, and nobody who lives is to be held up for so long. */
const LEASE = 5000;

// Both at the same time: what takes long is to wait until leases are over.
describe.concurrent.each([
  { name: 'Redis', has: hasRedisServer, start: startRedis },
  { name: 'PostgreSQL', has: hasPostgres, start: startPostgres },
])('one bot on two processes, its state in $name', ({ has, start }) => {
  test.skipIf(!has())('answers each message once, though one process is killed', async () => {
    const server = await start();
    try {
      const outcome = await experiment({ stateUrl: server.url, messages: MESSAGES, lease: LEASE });
      expect(violations(outcome, MESSAGES)).toEqual([]);
      // Something was taken, and left behind.
      expect(outcome.orphaned).toBeGreaterThan(0);
    } finally {
      await server.stop();
    }
  });
});
