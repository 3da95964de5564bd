// One process of a fleet: makes calls with the token that the fleet shares, until it is told to stop.
import { once } from 'node:events';
import { clientCredentials, sleep, TokenAuth, Transport } from '@linktor/core';
import { PostgresTokenStore, RedisTokenStore } from '@linktor/outbox/fleet';
import { Redis } from 'ioredis';
import { Pool } from 'pg';

const [kind, lease, storeUrl = '', tokenUrl = '', apiUrl = ''] = process.argv.slice(2);

// The token server is to know who it kills, and both of them when a request was made: on a busy machine it may arrive much later.
const told: typeof fetch = (url, init) => {
  const headers = {
    ...(init?.headers as Record<string, string>),
    'x-pid': `${process.pid}`,
    'x-asked': `${Date.now()}`,
  };
  return fetch(url, { ...init, headers });
};
// No fetch takes as long as this lease: who has it in spite of that is the one who was killed.
const options = { lease: Number(lease) };
const redis = kind === 'redis' ? new Redis(storeUrl) : undefined;
const pool = kind === 'postgres' ? new Pool({ connectionString: storeUrl }) : undefined;
const postgres = pool && new PostgresTokenStore({ database: pool, ...options });
const store = redis ? new RedisTokenStore(redis, options) : postgres;

/** Milliseconds for whatever is waited for: who is killed, or has the lease of somebody who was, is the test's to say. */
const PATIENCE = 240_000;

const provider = clientCredentials({
  keyId: 'fleet',
  keySecret: 'secret',
  tokenUrl,
  operation: {
    id: 'getToken',
    method: 'POST',
    path: '/oauth2/token',
    auth: 'basic',
    form: 'urlencoded',
    server: 'auth',
  },
  store,
  options: { fetch: told, timeout: PATIENCE },
});
const transport = new Transport(
  { baseUrl: apiUrl, auth: new TokenAuth(provider, PATIENCE) },
  { maxRetries: 0, fetch: told, timeout: PATIENCE },
);

/**
 * Makes the tables: all processes at the same moment, and before it counts how long the store takes. It is given up after some
 * seconds, which twenty processes need for that on a busy machine; what it has begun goes on.
 */
const open = async (): Promise<void> => {
  for (;;) {
    try {
      return await store?.set('of nobody', { token: 'none' }, { signal: new AbortController().signal });
    } catch (error) {
      if ((error as { code?: unknown }).code !== 'WAIT_TIMEOUT') throw error;
    }
  }
};

let stopping = false;
let calls = 0;
const failed: string[] = [];
// Connected, so that all of them make the tables when they are told to.
await Promise.all([pool?.query('SELECT 1'), redis?.ping()]);
process.send?.({ ready: true });
await once(process, 'message');
await open();
process.send?.({ open: true });
await once(process, 'message');
process.on('message', () => {
  stopping = true;
});
while (!stopping) {
  await transport.request({ method: 'GET', path: '/' }).then(
    () => calls++,
    (error: unknown) => failed.push(String(error)),
  );
  await sleep(250, undefined);
}
process.send?.({ calls, failed }, () => process.exit(0));
