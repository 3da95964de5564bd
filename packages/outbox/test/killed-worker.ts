// Dies as if killed from outside, at the point that it is told: no handler runs, nothing is cleaned up.
import type { Middleware } from '@linktor/core';
import { Outbox } from '@linktor/outbox';
import { Client } from 'pg';
import { sendersFor } from './soak/senders.ts';
import type { Settings } from './soak/settings.ts';

const [settingsText = '', point = '', platform = ''] = process.argv.slice(2);
const { connectionString, urls, timeout, idempotent, work } = JSON.parse(settingsText) as Settings;
const die = (): Promise<never> => {
  process.kill(process.pid, 'SIGKILL');
  return new Promise(() => {});
};
const middleware: Middleware = async (request, next) => {
  const sends = request.method === 'POST';
  if (sends ? point === 'before the request' : point === 'while reconciling') await die();
  const response = await next(request);
  if (sends && point === 'after the answer') await die();
  return response;
};
const senders = sendersFor(urls, timeout, middleware);
// A worker serves whom it has senders for.
for (const name of ['linktor', 'sinch', 'antonnia'] as const)
  if (name !== platform) Reflect.deleteProperty(senders, name);
const outbox = new Outbox({ connectionString, senders, idempotent: platform === 'linktor' ? idempotent : [] });
await outbox.start();
const to = (n: number) => ({
  to: 'linktor' as const,
  call: 'sendText' as const,
  args: ['c', `m-${n}`] as [string, string],
});

if (point === 'before the commit') {
  const tx = new Client(connectionString);
  await tx.connect();
  await tx.query('BEGIN');
  await outbox.add({ ...to(1), key: '1' }, { tx });
  await die();
} else if (point === 'after add') {
  await outbox.add({ ...to(2), key: '2' });
  await die();
} else if (point === 'while a campaign is read') {
  const list = async function* () {
    for (let n = 100; n < 110; n++) yield n === 107 ? await die() : { ...to(n), recipient: `${n}` };
  };
  await outbox.addMany(list(), { campaign: 'sale', batch: 2 });
} else await outbox.work(work);
