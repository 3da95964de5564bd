import { setTimeout as wait } from 'node:timers/promises';
import { Outbox } from '@linktor/outbox';
import { isOutage } from './outage.ts';
import { sendersFor } from './senders.ts';
import type { Settings } from './settings.ts';

// One worker of the fleet: it is killed without warning, and sometimes kills itself at the worst moment.
const [, settingsText] = process.argv.slice(2) as [string, string];
const settings = JSON.parse(settingsText) as Settings;
const say = (what: string): void => void process.send?.(what, undefined, undefined, () => {});

const die = async (what: string): Promise<never> => {
  say(`killed itself ${what}`);
  await wait(1);
  process.kill(process.pid, 'SIGKILL');
  return new Promise(() => {});
};

// Whoever started it may be gone before it has begun.
process.on('disconnect', () => process.exit());
if (!process.connected) process.exit();

const senders = sendersFor(settings.urls, settings.timeout, async (request, next) => {
  const random = Math.random() / settings.suicide;
  // It is written down that the message is being sent, and nothing has left.
  if (request.method === 'POST' && random < 1) await die('before a request');
  // The request is on its way.
  if (random >= 1 && random < 2) setTimeout(() => void die('during a request'), Math.random() * 10);
  const response = await next(request);
  // It has been sent, and nobody has written it down.
  if (random >= 2 && random < 3) await die('after a request');
  return response;
});

const outbox = new Outbox({ connectionString: settings.connectionString, senders, idempotent: settings.idempotent });
outbox.on('uncertain', () => say('uncertain'));
outbox.on('reconciled', ({ state }) => say(`reconciled: ${state}`));
outbox.on('throttled', () => say('throttled'));
outbox.on('paused', () => say('paused a platform'));
outbox.on('resumed', () => say('resumed a platform'));
outbox.on('error', ({ error, during }) => {
  // The database comes and goes: what its absence looks like is none of what is asked here.
  if (during.startsWith('looking into the history')) say('history out of reach');
  else if (!isOutage(error)) say(`error in ${during}: ${(error as Error).message}`);
});
for (;;) {
  try {
    await outbox.work(settings.work);
    break;
  } catch (error) {
    if (!isOutage(error)) throw error;
    await wait(200);
  }
}
process.once('SIGTERM', () => {
  void outbox.stop().then(() => process.exit());
});
say('ready');
