import { sleep } from '@linktor/core';
import type { Channels } from './database.ts';
import type { PoolClient } from './pool-database.ts';

/** Milliseconds until the first attempt to listen anew, doubled with each, and the longest. */
const FIRST_WAIT = 250;
const LONGEST_WAIT = 10_000;
/** Milliseconds between two looks whether the connection still lives: one that died in silence notifies of nothing. */
const ALIVE_EVERY = 15_000;
const ALIVE_WITHIN = 5_000;

/**
 * Listens on a connection of its own, and on another when that is lost. A notification only saves a wait: who listens looks by
 * itself from time to time, so that a lost one costs a moment.
 */
export async function listenOn(
  connect: (onError: (error: Error) => void) => Promise<PoolClient>,
  channels: Channels,
): Promise<{ close(): Promise<void> }> {
  const closed = new AbortController();

  const once = async (): Promise<void> => {
    const lost = Promise.withResolvers<void>();
    const onError = (): void => lost.resolve();
    const client = await connect(onError);
    const onNotification = (message: { channel: string; payload?: string | undefined }): void => {
      channels.get(message.channel)?.(message.payload ?? '');
    };
    client.on('notification', onNotification);
    const end = (): void => lost.resolve();
    closed.signal.addEventListener('abort', end, { once: true });
    let alive: NodeJS.Timeout | undefined;
    try {
      for (const channel of channels.keys()) await client.query(`LISTEN "${channel}"`);
      // What came before is found by looking.
      for (const heard of channels.values()) heard(undefined);
      alive = setInterval(() => {
        const late = setTimeout(end, ALIVE_WITHIN);
        client
          .query('SELECT 1')
          .then(undefined, end)
          .finally(() => clearTimeout(late));
      }, ALIVE_EVERY);
      await lost.promise;
    } finally {
      clearInterval(alive);
      closed.signal.removeEventListener('abort', end);
      client.removeListener('error', onError);
      client.removeListener('notification', onNotification);
      // Closed rather than given back: whoever gets it next has not asked for notifications. Its last error is nobody's.
      client.on('error', () => {});
      client.release(true);
    }
  };

  const loop = (async () => {
    for (let wait = FIRST_WAIT; !closed.signal.aborted; wait = Math.min(LONGEST_WAIT, wait * 2)) {
      const began = performance.now();
      await once().catch(() => {});
      if (performance.now() - began > LONGEST_WAIT) wait = FIRST_WAIT;
      await sleep(wait, closed.signal).catch(() => {});
    }
  })();

  return {
    async close() {
      closed.abort();
      await loop;
    },
  };
}
