// The full soak: `pnpm soak`, or `pnpm soak <seed> …`. Prints one line of totals per seed, and one for thousands of
// conversations on one socket; fails unless all are clean.
import { fanIn } from './fan-in.ts';
import { soak } from './soak-run.ts';

const seeds = process.argv.slice(2).map(Number);
process.on('unhandledRejection', (error) => {
  console.error('unhandled rejection', error);
  process.exitCode = 1;
});
for (const seed of seeds.length > 0 ? seeds : [1, 2, 3]) {
  const result = await soak({ seed, conversations: 200, messages: 50_000, faults: 500 });
  console.log(JSON.stringify(result));
  if (result.lost + result.duplicated + result.misordered + result.foreign + result.untrue > 0) process.exitCode = 1;
}
const many = await fanIn();
console.log(JSON.stringify(many));
if (many.lost + many.doubled + many.gaps > 0 || many.p99 > 1_000 || Math.max(...many.requests) > many.allowed) {
  process.exitCode = 1;
}
