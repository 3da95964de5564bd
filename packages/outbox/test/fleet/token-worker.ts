// One process of a fleet: makes calls with the token that the fleet shares, until it is told to stop.
import { once } from 'node:events';
import { clientCredentials, sleep, TokenAuth, Transport } from '@linktor/core';
import { PostgresTokenStore, RedisTokenStore } from '@linktor/outbox/fleet';
import { Redis } from 'ioredis';

const [kind, storeUrl = '', tokenUrl = '', apiUrl = ''] = process.argv.slice(2);

const redis = kind === 'redis' ? new Redis(storeUrl) : undefined;
const postgres = kind === 'postgres' ? new PostgresTokenStore({ connectionString: storeUrl }) : undefined;
const store = redis ? new RedisTokenStore(redis) : postgres;

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
  // The token server is to know who it kills.
  options: {
    fetch: (url, init) => fetch(url, { ...init, headers: { ...init.headers, 'x-pid': String(process.pid) } }),
  },
});
const transport = new Transport({ baseUrl: apiUrl, auth: new TokenAuth(provider) }, { maxRetries: 0 });

let stopping = false;
let calls = 0;
const failed: string[] = [];
process.send?.({ ready: true });
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
