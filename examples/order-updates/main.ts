// A shop that tells its customers when their orders are shipped: exactly when the order's transaction commits, whoever dies, at the
// pace the channel allows; and all of them about a sale. PGlite stands in for PostgreSQL unless there is a DATABASE_URL.
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Sinch } from '@linktor/conversations/sinch';
import { Outbox } from '@linktor/outbox';
import { toNodeHandler } from '@linktor/webhooks/node';
import { createWebhookHandler } from '@linktor/webhooks/sinch';
import { openDatabase } from './database.ts';
import { Shop } from './shop.ts';

const need = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`set ${name}`);
  return value;
};
const { DATABASE_URL, DATA = 'order-updates-data', SINCH_URL, SINCH_AUTH_URL, PORT = '3000' } = process.env;

const sinch = new Sinch({
  projectId: need('SINCH_PROJECT_ID'),
  keyId: need('SINCH_KEY_ID'),
  keySecret: need('SINCH_KEY_SECRET'),
  region: 'eu',
  baseUrl: SINCH_URL,
  authUrl: SINCH_AUTH_URL,
});
const database = await openDatabase(DATABASE_URL, DATA);
const outbox = new Outbox({ database: database.own, senders: { sinch: sinch.messages } });
await outbox.start();
outbox.on('sent', ({ key }) => console.log(`sent ${key}`));
outbox.on('failed', ({ key, error }) => console.error(`failed ${key}:`, error));
outbox.on('error', ({ during, error }) => console.error(`${during}:`, error));
const shop = new Shop(database, outbox, need('SINCH_APP_ID'));
await shop.open({ lamp: 100, sofa: 0 });

// Any number of processes can do this beside each other; the rate is that of all of them together. What a process was sending when it
// was killed is taken over after ten seconds: looked for in Sinch's history, and sent again if it has not come up there after another ten.
if (process.env['WORK'] !== 'no')
  await outbox.work({
    concurrency: 10,
    rate: { sinch: { perSecond: 20, burst: 5 } },
    ...{ requestTimeout: 5_000, lease: 10_000, reconcileDelay: 1_000, absentAfter: 15_000 },
  });

// What became of each message on its way to the phone.
const reports = toNodeHandler(
  createWebhookHandler({
    secret: need('SINCH_WEBHOOK_SECRET'),
    on: { MESSAGE_DELIVERY: (event) => outbox.track(event) },
  }),
);

const server = createServer(async (request, response) => {
  const [, path, id = '', verb] = request.url?.split('/') ?? [];
  if (path === 'webhooks') return reports(request, response);
  const answer = async (): Promise<unknown> => {
    switch (`${request.method} ${[path, id && ':id', verb].filter(Boolean).join('/')}`) {
      case 'PUT orders/:id':
        return shop.order(id, await readJson(request));
      case 'POST orders/:id/ship':
        return shop.ship(id);
      case 'POST sales/:id':
        return shop.announce(id, await readJson(request));
      case 'GET stats':
        return outbox.stats();
      default:
        throw new Error('there is no such thing');
    }
  };
  try {
    response.end(JSON.stringify(await answer()));
  } catch (error) {
    response.statusCode = 400;
    response.end(JSON.stringify({ error: (error as Error).message }));
  }
});
server.listen(Number(PORT), '127.0.0.1');
await once(server, 'listening');
console.log(`listening on http://127.0.0.1:${(server.address() as AddressInfo).port}`);

process.once('SIGTERM', async () => {
  server.close();
  // What it has begun it finishes.
  await outbox.stop();
  await database.close();
});

async function readJson<T>(request: IncomingMessage): Promise<T> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString()) as T;
}
