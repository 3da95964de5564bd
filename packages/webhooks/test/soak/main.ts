import { soak } from './soak.ts';

// pnpm soak:inbox [events] [seed]
const [events = '20000', seed = String(Date.now() % 1e6)] = process.argv.slice(2);
console.log(`seed ${seed}`);
const result = await soak({ workers: 8, events: Number(events), killEvery: 200, lease: 3000, seed: Number(seed) });
console.log(JSON.stringify({ ...result, violations: result.violations.slice(0, 20) }, null, 2));
if (result.violations.length > 0) throw new Error(`${result.violations.length} violations`);
process.exit();
