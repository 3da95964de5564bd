// `pnpm bench [name …] [--rounds 15] [--no-build]`: what the packages cost, against the least that does the same.
// Our own: tinybench, mitata and `vitest bench` measure one subject after the other. Here all take turns in each round, and a ratio
// is that of one round: what slows a shared machine down for a while slows both sides.
import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** A benchmark: what `run` measured, `report` shows and judges. */
interface Bench {
  run(rounds: number): unknown;
  report(rows: never): { text: string; missed: string[] };
}

const BENCHES: Record<string, () => Promise<Bench>> = {
  calls: () => import('./calls.ts'),
  startup: () => import('./startup.ts'),
  ai: () => import('./ai.ts'),
  webhooks: () => import('./webhooks.ts'),
  realtime: () => import('./realtime.ts'),
  telemetry: () => import('./telemetry.ts'),
  outbox: () => import('./outbox.ts'),
};

const { values, positionals } = parseArgs({
  options: { rounds: { type: 'string', default: '15' }, 'no-build': { type: 'boolean', default: false } },
  allowPositionals: true,
});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds must be a whole number of at least 1');
const names = positionals.length > 0 ? positionals : Object.keys(BENCHES);
for (const name of names) {
  if (!Object.hasOwn(BENCHES, name)) throw new Error(`no benchmark "${name}": ${Object.keys(BENCHES).join(', ')}`);
}

/** What is measured is what users install: every package, as built now. */
const build = (): void => {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const turbo = `${root}node_modules/.bin/turbo`;
  const { status, stdout } = spawnSync(turbo, ['run', 'build', '--output-logs=errors-only'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the build failed:\n${stdout}`);
};
if (!values['no-build']) build();

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}; median (min–max) of ${rounds} rounds\n`);
const missed: string[] = [];
for (const name of names) {
  const bench = await (BENCHES[name] as () => Promise<Bench>)();
  const result = bench.report((await bench.run(rounds)) as never);
  console.log(`${result.text}\n`);
  missed.push(...result.missed);
}
for (const target of missed) console.log(`MISSED  ${target}`);
if (missed.length > 0) process.exitCode = 1;
else console.log('All targets met.');
