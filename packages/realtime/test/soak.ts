// The full soak: `pnpm soak`, or `pnpm soak <seed> …`. Prints one line of totals per seed, and one for thousands of
// conversations on one socket; fails unless all are clean. `pnpm soak --harsh 200`, or `pnpm soak --harsh 100 <seed> …`, is that
// many short runs whose history fails and is read in part only, over 20 seeds, beside a load that keeps every core busy.
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { fanIn } from './fan-in.ts';
import { type SoakResult, soak } from './soak-run.ts';

const { values, positionals } = parseArgs({
  // A package runner may hand on the dashes that end its own options.
  args: process.argv.slice(2).filter((argument) => argument !== '--'),
  options: { harsh: { type: 'string' } },
  allowPositionals: true,
});
const seeds = positionals.map(Number);
const runs = Number(values.harsh ?? 0);
if ([runs, ...seeds].some((number) => !Number.isInteger(number) || number < 0)) {
  throw new Error('usage: pnpm soak [--harsh <runs>] [<seed> …]');
}
process.on('unhandledRejection', (error) => {
  console.error('unhandled rejection', error);
  process.exitCode = 1;
});

const clean = ({ lost, duplicated, misordered, foreign, untrue }: SoakResult): boolean => {
  if (lost + duplicated + misordered + foreign + untrue === 0) return true;
  process.exitCode = 1;
  return false;
};

const full = async (): Promise<void> => {
  for (const seed of seeds.length > 0 ? seeds : [1, 2, 3]) {
    const result = await soak({ seed, conversations: 200, messages: 50_000, faults: 500 });
    console.log(JSON.stringify(result));
    clean(result);
  }
  const many = await fanIn();
  console.log(JSON.stringify(many));
  if (many.lost + many.doubled + many.gaps > 0 || many.p99 > 1_000 || Math.max(...many.requests) > many.allowed) {
    process.exitCode = 1;
  }
};

const COUNTED = [
  'delivered',
  'lost',
  'named',
  'deleted',
  'duplicated',
  'misordered',
  'late',
  'foreign',
  'untrue',
] as const;

const harsh = async (): Promise<void> => {
  const busy = Array.from({ length: availableParallelism() }, () => new Worker('for (;;);', { eval: true }));
  const own = seeds.length > 0 ? seeds : Array.from({ length: 20 }, (_, n) => n + 1);
  const total = { runs: 0, unclean: 0, sent: 0, ...Object.fromEntries(COUNTED.map((name) => [name, 0])) };
  const sums = total as typeof total & Record<(typeof COUNTED)[number], number>;
  const gaps: SoakResult['gaps'] = {};
  let load = 0;
  for (let run = 0; run < runs; run++) {
    const result = await soak({
      ...{ seed: own[run % own.length] as number, harsh: true },
      ...{ conversations: 5, messages: 400, faults: 6 },
    });
    sums.runs++;
    sums.sent += result.messages;
    for (const name of COUNTED) sums[name] += result[name];
    for (const [reason, count] of Object.entries(result.gaps)) {
      gaps[reason as keyof typeof gaps] = (gaps[reason as keyof typeof gaps] ?? 0) + count;
    }
    load = Math.max(load, loadavg()[0] as number);
    if (!clean(result)) {
      sums.unclean++;
      console.log(JSON.stringify(result));
    }
    if (sums.runs % 10 === 0 || sums.runs === runs) console.log(JSON.stringify({ ...sums, gaps, load }));
  }
  for (const worker of busy) void worker.terminate();
};

await (runs > 0 ? harsh() : full());
