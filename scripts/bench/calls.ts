import { fork } from 'node:child_process';
import { once } from 'node:events';
import { ratios, show, summarise, table } from './stats.ts';

/** One subject at one concurrency: one value per round. */
export interface Measured {
  readonly concurrency: number;
  readonly name: string;
  readonly perSecond: number[];
  /** Microseconds of CPU a call takes, user and system. */
  readonly cpu: number[];
}

const BASE = 'fetch';

/** What was promised of one row, against another: calls per second at least, CPU per call at most; one at a time and 32. */
interface Target {
  readonly name: string;
  readonly base: string;
  readonly atLeast: Readonly<Record<number, number>>;
  readonly cpuAtMost?: number;
}

const TARGETS: readonly Target[] = [
  { name: '@linktor/core', base: 'fetch', atLeast: { 1: 2, 32: 2.2 }, cpuAtMost: 0.45 },
  { name: '@linktor/core', base: 'node:http', atLeast: { 1: 0.65, 32: 0.65 } },
  { name: '@linktor/core over fetch', base: 'fetch', atLeast: { 1: 0.95, 32: 0.95 } },
];

/** What a call costs: bare `fetch`, bare `node:http`, openapi-fetch and `@linktor/core` take turns in one process. */
export async function run(rounds: number): Promise<Measured[]> {
  const child = fork(new URL('./calls-process.ts', import.meta.url), [String(rounds)]);
  const ended = once(child, 'exit').then(([code]) => Promise.reject(new Error(`the benchmark ended with ${code}`)));
  const [measured] = (await Promise.race([once(child, 'message'), ended])) as [Measured[]];
  ended.catch(() => {});
  return measured;
}

export function report(rows: readonly Measured[]): { text: string; missed: string[] } {
  const find = (concurrency: number, name: string): Measured =>
    rows.find((row) => row.concurrency === concurrency && row.name === name) as Measured;
  const text = table(
    ['calls', 'at once', 'calls/s', `× ${BASE}`, 'CPU µs/call', `× ${BASE}`],
    rows.map((row) => {
      const base = find(row.concurrency, BASE);
      return [
        row.name,
        String(row.concurrency),
        show(summarise(row.perSecond), 0),
        show(ratios(row.perSecond, base.perSecond), 2),
        show(summarise(row.cpu), 0),
        show(ratios(row.cpu, base.cpu), 2),
      ];
    }),
  );
  const missed: string[] = [];
  for (const { name, base, atLeast, cpuAtMost } of TARGETS) {
    for (const concurrency of [1, 32]) {
      const [row, other] = [find(concurrency, name), find(concurrency, base)];
      const speed = ratios(row.perSecond, other.perSecond).median;
      const least = atLeast[concurrency] as number;
      if (speed < least) missed.push(`${name}, ${concurrency} at once: ${speed.toFixed(2)} × ${base}, not ${least}`);
      const cpu = ratios(row.cpu, other.cpu).median;
      if (cpuAtMost !== undefined && cpu > cpuAtMost) {
        missed.push(`${name}, ${concurrency} at once: ${cpu.toFixed(2)} × the CPU of ${base}, not ${cpuAtMost}`);
      }
    }
  }
  return { text, missed };
}
