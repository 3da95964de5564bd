import { parseArgs } from 'node:util';
import { hasPostgres } from '../../../webhooks/test/postgres-server.ts';
import { soakPglite } from './pglite-soak.ts';
import { USUAL_FAULTS } from './platforms/faults.ts';
import { type SoakOptions, soak } from './soak.ts';
import { totals } from './totals.ts';

// `pnpm soak:outbox [--orders 50000] [--workers 8] [--seed n] [--small] [--built] [--pglite]`
const { values } = parseArgs({
  options: {
    orders: { type: 'string' },
    workers: { type: 'string' },
    seed: { type: 'string' },
    small: { type: 'boolean', default: false },
    pglite: { type: 'boolean', default: false },
    built: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const { small } = values;
const minute = 60_000;
const options: SoakOptions = {
  seed: Number(values.seed ?? Date.now() % 1e6),
  orders: Number(values.orders ?? (small ? 600 : 50_000)),
  workers: Number(values.workers ?? (small ? 3 : 8)),
  concurrency: 20,
  // Together a little more than two busy processors do, so that the rates hold the fleet back.
  rates: {
    linktor: { perSecond: 40, burst: 10 },
    'linktor:whatsapp': { perSecond: 15, burst: 5 },
    sinch: { perSecond: 25, burst: 5 },
    antonnia: { perSecond: 15, burst: 5 },
  },
  killEvery: small ? 3000 : 8000,
  restarts: small ? 1 : 2,
  weather: {
    faults: USUAL_FAULTS,
    episodeEvery: small ? 100 : 2000,
    episodeFor: 3000,
    timeout: 3000,
    lateness: 1000,
    failingReads: 0.05,
  },
  suicide: small ? 0.003 : 0.0005,
  built: values.built,
  onProgress: (line) => console.error(line),
  skews: [0, 3 * 60 * minute, -2 * 60 * minute, 45_000, -90_000, 24 * 60 * minute, -10 * minute, 1500],
};
// What was started ends with it.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
console.log(`seed ${options.seed}`);
// Where there is no server: one process on PGlite, which nobody kills.
const result = await (values.pglite || !hasPostgres() ? soakPglite(options) : soak(options));
console.log(values.json ? JSON.stringify(result, null, 2) : totals(result));
for (const violation of result.violations.slice(0, 50)) console.error(`✗ ${violation}`);
if (result.violations.length > 50) console.error(`… and ${result.violations.length - 50} more`);
process.exit(result.violations.length > 0 ? 1 : 0);
