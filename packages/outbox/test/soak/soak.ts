import { setTimeout as wait } from 'node:timers/promises';
import { Outbox, type WorkOptions } from '@linktor/outbox';
import { Pool } from 'pg';
import { type PostgresServer, startPostgres } from '../../../webhooks/test/postgres-server.ts';
import { settled, stored } from './evidence.ts';
import { Fleet } from './fleet.ts';
import { judge, type Rate, type Row, type Verdict } from './judge.ts';
import { LAG, type Platforms, startPlatforms } from './platforms/index.ts';
import type { Weather } from './platforms/server.ts';
import { type Production, produce } from './producer.ts';
import { generator } from './random.ts';
import { type Senders, sendersFor } from './senders.ts';
import type { Settings } from './settings.ts';
import { onPostgres } from './transactions.ts';

/** Linktor's platform of the experiment honours idempotency keys; the others know none. */
export const IDEMPOTENT: ['linktor'] = ['linktor'];

/** How large an experiment, wherever the messages are kept. */
export interface Experiment {
  orders: number;
  seed: number;
  concurrency: number;
  rates: Record<string, Rate>;
  weather: Omit<Weather, 'seed'>;
}

/** How large an experiment with a fleet. */
export interface SoakOptions extends Experiment {
  workers: number;
  /** Milliseconds between two kills, on average. */
  killEvery: number;
  /** How often the database crashes, evenly over the messages. */
  restarts: number;
  /** How often a worker kills itself: the part of its requests, at each of three moments. */
  suicide: number;
  /** Milliseconds by which the workers' clocks are wrong. */
  skews: readonly number[];
  /** Whether the workers run the package as it is built, which starts faster, and not its sources. */
  built?: boolean;
  /** Told from time to time how far it is. */
  onProgress?: (line: string) => void;
}

/** What came out. */
export interface SoakResult extends Verdict {
  seed: number;
  orders: number;
  committed: number;
  kills: number;
  restarts: number;
  /** What workers said: how they killed themselves, what the outbox told. */
  said: Record<string, number>;
  /** What the platforms did. */
  faults: Record<string, number>;
  requests: number;
  effects: number;
  told: number;
  unknownCommits: number;
  repeated: number;
  seconds: number;
}

/**
 * Orders are written, each with its message, while a fleet of workers sends them to three platforms in bad weather. Workers are killed at
 * any moment, and kill themselves before, during and after a request; the database crashes; everybody's clock is wrong. When nothing
 * moves any more, the outbox is held against what the platforms saw.
 */
export async function soak(options: SoakOptions): Promise<SoakResult> {
  const { seed, orders } = options;
  const random = generator(seed);
  const postgres = await startPostgres({ durable: true });
  const pool = new Pool({ connectionString: postgres.url, max: 4 });
  pool.on('error', () => {});
  await pool.query('CREATE TABLE orders (n int PRIMARY KEY)');
  const { timeout } = options.weather;
  const platforms = await startPlatforms({ seed, ...options.weather }, (event) => outbox.track(event));
  const outbox: Outbox<Senders> = new Outbox({
    connectionString: postgres.url,
    senders: sendersFor(platforms.urls, timeout),
  });
  await outbox.start();
  const settings: Settings = {
    ...{ connectionString: postgres.url, urls: platforms.urls, timeout },
    ...{ idempotent: IDEMPOTENT, work: workOptions(options), suicide: options.suicide },
  };
  const fleet = new Fleet(settings, options.skews, options.built);
  const started = performance.now();
  await fleet.start(options.workers);

  let over = false;
  const killer = (async () => {
    while (!over) {
      await wait(options.killEvery * 2 * random());
      if (!over) fleet.killOne(random());
    }
  })();
  const progress = setInterval(() => {
    const sent = [...platforms.ledger.seen.values()].filter(({ effects }) => effects.length > 0).length;
    options.onProgress?.(`${Math.round((performance.now() - started) / 1000)} s: ${sent} sent, ${fleet.kills} killed`);
  }, 10_000);
  const crasher = crash(postgres, platforms, options, random);
  const production = await produce(outbox, {
    ...{ seed, orders, lanes: 6 },
    transactions: () => onPostgres(postgres.url),
  });
  const restarts = await crasher;
  await settled(pool);
  await platforms.reports.end();
  over = true;
  clearInterval(progress);
  await killer;
  const seconds = (performance.now() - started) / 1000;
  await fleet.stop();
  const { committed, rows } = await stored(pool);
  await outbox.stop();
  await pool.end();
  await platforms.stop();
  await postgres.stop();
  const { kills, said } = fleet;
  return account(options, { platforms, production, committed, rows, seconds, kills, restarts, said });
}

/** Crashes the database a few times, evenly over the messages. */
async function crash(
  postgres: PostgresServer,
  { ledger }: Platforms,
  { orders, restarts }: SoakOptions,
  random: () => number,
): Promise<number> {
  // Some are never sent: so many apart, the last crash comes before the end.
  const apart = (orders * 0.9) / (restarts + 1);
  for (let count = 0; count < restarts; count++) {
    while (ledger.seen.size < apart * (count + 1)) await wait(20);
    await postgres.crash();
    await wait(1000 * random());
    await postgres.start();
  }
  return restarts;
}

/** As short as the platforms of the experiment allow: what acts late has acted, and is in the history, before it counts as absent. */
export function workOptions({ concurrency, rates, weather }: Experiment): WorkOptions {
  const { timeout, lateness } = weather;
  const lease = 2 * timeout + 500;
  return {
    ...{ concurrency, rate: rates, requestTimeout: timeout, lease },
    ...{ attempts: 50, retryDelay: 100, maxRetryDelay: 1000 },
    ...{ reconcileDelay: 250, absentAfter: lease + lateness + LAG + 500, looks: 1000 },
  };
}

/** What there is to be judged. */
export interface Remains {
  platforms: Platforms;
  production: Production;
  committed: ReadonlySet<number>;
  rows: readonly Row[];
  seconds: number;
  kills: number;
  restarts: number;
  said: Record<string, number>;
}

/** The verdict, and the numbers beside it. */
export function account({ seed, orders, rates }: Experiment, remains: Remains): SoakResult {
  const { platforms, production, committed, rows, seconds, kills, restarts, said } = remains;
  const { ledger } = platforms;
  const verdict = judge({ seed, orders, committed, rows, notAfter: production.notAfter, ledger, rates });
  verdict.violations.push(...production.wrongAnswers, ...wrongCancels(production, rows));
  const all = [...ledger.seen.values()];
  return {
    ...verdict,
    ...{ seed, orders, committed: committed.size, kills, restarts, said, faults: ledger.faults },
    ...{ told: platforms.reports.told, unknownCommits: production.unknownCommits, repeated: production.repeated },
    requests: all.reduce((sum, { requests }) => sum + requests.length, 0),
    effects: all.reduce((sum, { effects }) => sum + effects.length, 0),
    seconds: Math.round(seconds),
  };
}

/** Whoever was told that the message is cancelled must be right, and whoever was told that it is not, too. */
function wrongCancels({ cancelled }: Production, rows: readonly Row[]): string[] {
  const states = new Map(rows.map(({ n, state }) => [n, state]));
  return [...cancelled]
    .filter(([n, answer]) => answer !== (states.get(n) === 'cancelled'))
    .map(([n, answer]) => `message ${n}: cancel said ${answer}, and it is ${states.get(n)}`);
}
