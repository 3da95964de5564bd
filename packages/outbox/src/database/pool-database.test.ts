import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { type Pool, PoolDatabase } from './pool-database.ts';

/** A pool whose clients are told in the breath in which they are lent that the server goes down. */
function poolOfAServerThatGoesDown(): { pool: Pool; released: unknown[]; unheard: unknown[] } {
  const released: unknown[] = [];
  const unheard: unknown[] = [];
  const gone = new Error('terminating connection due to administrator command');
  const lend = (): unknown =>
    Object.assign(new EventEmitter(), {
      query: () => Promise.reject(gone),
      release: (error?: unknown) => void released.push(error),
    });
  const connect = (callback?: (error: undefined, client: unknown) => void): unknown => {
    const client = lend() as EventEmitter;
    // As a parser does that finds both in one chunk: no promise is heeded in between.
    const promised = callback ? callback(undefined, client) : Promise.resolve(client);
    try {
      client.emit('error', gone);
    } catch (error) {
      unheard.push(error);
    }
    return promised;
  };
  const pool = { connect, query: () => Promise.reject(gone), end: async () => {}, on: () => {} };
  return { pool: pool as never, released, unheard };
}

test('a connection that is lost as it is lent fails the transaction, and not the process', async () => {
  const { pool, released, unheard } = poolOfAServerThatGoesDown();
  await expect(new PoolDatabase(pool, false).transaction(async () => {})).rejects.toThrow('terminating connection');
  expect(unheard).toEqual([]);
  expect(released).toEqual([expect.objectContaining({ message: expect.stringContaining('terminating') })]);
});

test('one that is to listen is replaced by another', async () => {
  const { pool, released, unheard } = poolOfAServerThatGoesDown();
  const listening = await new PoolDatabase(pool, false).listen(new Map([['channel', () => {}]]));
  await expect.poll(() => released.length).toBe(1);
  await listening.close();
  expect(unheard).toEqual([]);
});
