import { soakPostgres } from './postgres-soak.ts';
import { soakRedis } from './redis-soak.ts';

// pnpm soak:inbox [redis|postgres|both] [events] [seed]
const [which = 'both', events = '20000', seed = String(Date.now() % 1e6)] = process.argv.slice(2);
console.log(`seed ${seed}`);
const common = { workers: 8, events: Number(events), seed: Number(seed) };
let violated = 0;
const show = (name: string, result: { violations: string[] }): void => {
  violated += result.violations.length;
  console.log(name, JSON.stringify({ ...result, violations: result.violations.slice(0, 20) }, null, 2));
};
if (which !== 'postgres') show('redis', await soakRedis({ ...common, killEvery: 200, lease: 3000 }));
if (which !== 'redis') show('postgres', await soakPostgres({ ...common, killEvery: 300, restarts: 10 }));
if (violated > 0) throw new Error(`${violated} violations`);
process.exit();
