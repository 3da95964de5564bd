import { PGlite } from '@electric-sql/pglite';
import { Outbox } from '@linktor/outbox';
import { settled, stored } from './evidence.ts';
import { startPlatforms } from './platforms/index.ts';
import { produce } from './producer.ts';
import { type Senders, sendersFor } from './senders.ts';
import { account, type Experiment, IDEMPOTENT, type SoakResult, workOptions } from './soak.ts';
import { onPglite } from './transactions.ts';

/** The same where there is no server: one process on PGlite, which stops and starts working half-way, as in a deployment. */
export async function soakPglite(options: Experiment): Promise<SoakResult> {
  const { seed, orders, weather } = options;
  const database = await PGlite.create();
  await database.query('CREATE TABLE orders (n int PRIMARY KEY)');
  const platforms = await startPlatforms({ seed, ...weather }, (event) => writer.track(event));
  const make = (): Outbox<Senders> =>
    new Outbox({ database, senders: sendersFor(platforms.urls, weather.timeout), idempotent: IDEMPOTENT });
  const writer: Outbox<Senders> = make();
  await writer.start();
  const started = performance.now();
  const said: Record<string, number> = {};
  const work = async (): Promise<Outbox<Senders>> => {
    const worker = make();
    for (const event of ['uncertain', 'reconciled', 'throttled', 'paused', 'resumed'] as const)
      worker.on(event, () => {
        said[event] = (said[event] ?? 0) + 1;
      });
    worker.on('error', ({ error, during }) => {
      said[`error in ${during}: ${error}`] = 1;
    });
    await worker.work(workOptions(options));
    return worker;
  };
  const first = await work();
  const production = await produce(writer, { seed, orders, lanes: 3, transactions: () => onPglite(database) });
  await first.stop();
  const second = await work();
  await settled(database);
  await platforms.reports.end();
  await second.stop();
  const { committed, rows } = await stored(database);
  await writer.stop();
  await database.close();
  await platforms.stop();
  const seconds = (performance.now() - started) / 1000;
  return account(options, { platforms, production, committed, rows, seconds, kills: 0, restarts: 0, said });
}
