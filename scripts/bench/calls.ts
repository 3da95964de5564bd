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

const BASE = 'openapi-fetch';
/** CPU per call against plain openapi-fetch. */
const AT_MOST = 1;

/** What a call costs: bare `fetch`, plain openapi-fetch and `@linktor/core` take turns in one process. */
export async function run(rounds: number): Promise<Measured[]> {
  const child = fork(new URL('./calls-process.ts', import.meta.url), [String(rounds)]);
  const ended = once(child, 'exit').then(([code]) => Promise.reject(new Error(`the benchmark ended with ${code}`)));
  const [measured] = (await Promise.race([once(child, 'message'), ended])) as [Measured[]];
  ended.catch(() => {});
  return measured;
}

export function report(rows: readonly Measured[]): { text: string; missed: string[] } {
  const base = ({ concurrency }: Measured): Measured =>
    rows.find((row) => row.concurrency === concurrency && row.name === BASE) as Measured;
  const text = table(
    ['calls', 'at once', 'calls/s', `× ${BASE}`, 'CPU µs/call', `× ${BASE}`],
    rows.map((row) => [
      row.name,
      String(row.concurrency),
      show(summarise(row.perSecond), 0),
      show(ratios(row.perSecond, base(row).perSecond), 2),
      show(summarise(row.cpu), 0),
      show(ratios(row.cpu, base(row).cpu), 2),
    ]),
  );
  const missed = rows
    .filter((row) => row.name === '@linktor/core' && ratios(row.cpu, base(row).cpu).median > AT_MOST)
    .map((row) => `CPU per call ≤ ${AT_MOST} × ${BASE}, ${row.concurrency} at once`);
  return { text, missed };
}
