import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Pool } from 'pg';
import { startPostgres } from '../../../webhooks/test/postgres-server.ts';
import { settled } from './evidence.ts';
import { Fleet } from './fleet.ts';
import { startPlatforms } from './platforms/index.ts';
import type { Settings } from './settings.ts';

// `pnpm soak:outbox:campaign [--recipients 200000] [--workers 2]`, after a build: a campaign from a list whose reader is
// killed half-way, sent as fast as the machine can; what it took, for planning.
const { values } = parseArgs({
  options: { recipients: { type: 'string', default: '200000' }, workers: { type: 'string', default: '2' } },
});
const listed = Number(values.recipients);
// One in a thousand is on the list twice.
const recipients = listed - Math.floor(listed / 1000);

const postgres = await startPostgres({ durable: true });
const pool = new Pool({ connectionString: postgres.url, max: 2 });
pool.on('error', () => {});
const calm = { seed: 1, faults: {}, episodeEvery: 0, episodeFor: 0, timeout: 30_000, lateness: 0, failingReads: 0 };
const platforms = await startPlatforms(calm, async () => {});
const settings: Settings = {
  ...{ connectionString: postgres.url, urls: platforms.urls, timeout: calm.timeout },
  ...{ idempotent: ['linktor'], work: { concurrency: 50 }, suicide: 0 },
};
const feeder = (dieAt: number): ChildProcess => {
  const program = fileURLToPath(new URL('campaign-feeder.ts', import.meta.url));
  return fork(program, [JSON.stringify(settings), String(listed), String(dieAt)], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
};
const count = async (): Promise<number> => {
  const { rows } = await pool.query<{ n: number }>('SELECT count(*)::int AS n FROM linktor_outbox.message');
  return rows[0]?.n ?? 0;
};

const begun = performance.now();
const [, signal] = (await once(feeder(listed / 2), 'exit')) as [number, string];
const half = await count();
const second = feeder(-1);
const [filled] = (await once(second, 'message')) as [{ read: number; added: number; repeated: number; peak: number }];
const filling = (performance.now() - begun) / 1000;
console.log(`stored: ${half} when the reader was killed (${signal}), then`, filled, `${filling.toFixed(0)} s in all`);

const started = performance.now();
const fleet = new Fleet(settings, [0], true);
await fleet.start(Number(values.workers));
await settled(pool);
const sending = (performance.now() - started) / 1000;
await fleet.stop();

const all = [...platforms.ledger.seen.values()];
const exactly = all.filter(({ effects }) => effects.length === 1).length;
const size = async (table: string): Promise<number> => {
  const { rows } = await pool.query<{ bytes: string }>(`SELECT pg_total_relation_size('${table}') AS bytes`);
  return Number(rows[0]?.bytes) / 2 ** 20;
};
const [message, job] = [await size('linktor_outbox.message'), await size('linktor_outbox_jobs.job_common')];
const rows: [string, string][] = [
  ['recipients, on a list of', `${recipients}, ${listed}`],
  ['messages stored, sent, sent once', `${await count()}, ${all.length}, ${exactly}`],
  ['stored per second, memory of the reader at most', `${(recipients / filling).toFixed(0)}, ${filled.peak} MiB`],
  ['sent per second', (recipients / sending).toFixed(0)],
  ['the message table, the engine’s', `${message.toFixed(0)} MiB, ${job.toFixed(0)} MiB`],
];
console.log(rows.map(([name, value]) => `| ${name} | ${value} |`).join('\n'));
await pool.end();
await platforms.stop();
await postgres.stop();
process.exit(all.length === recipients && exactly === recipients ? 0 : 1);
