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
/** As it is written by hand where a call must not wait for ever. */
const TIMED = 'fetch, with a time-out';

/** What is measured of one row against another, at one call at a time and at 32. */
interface Bound {
  readonly name: string;
  readonly base: string;
  /** `calls`: calls per second, at least; `cpu`: processor time of a call, at most. */
  readonly of: 'calls' | 'cpu';
  /** What the check fails on: what was reached, with room for a busy machine. */
  readonly limit: Readonly<Record<1 | 32, number>>;
  /** What it is to come to on a quiet one. */
  readonly goal: Readonly<Record<1 | 32, number>>;
}

/** The README of the core has the same ones. */
export const BOUNDS: readonly Bound[] = [
  { name: '@linktor/core', base: 'node:http', of: 'calls', limit: { 1: 0.65, 32: 0.65 }, goal: { 1: 0.65, 32: 0.65 } },
  { name: '@linktor/core', base: 'node:http', of: 'cpu', limit: { 1: 1.5, 32: 1.5 }, goal: { 1: 1.2, 32: 1.2 } },
  { name: '@linktor/core', base: 'fetch', of: 'calls', limit: { 1: 1, 32: 1 }, goal: { 1: 2, 32: 2.2 } },
  { name: '@linktor/core', base: 'fetch', of: 'cpu', limit: { 1: 0.9, 32: 0.9 }, goal: { 1: 0.45, 32: 0.45 } },
  {
    name: '@linktor/core over fetch',
    base: 'fetch',
    of: 'calls',
    limit: { 1: 0.7, 32: 0.7 },
    goal: { 1: 0.95, 32: 0.95 },
  },
  { name: '@linktor/core over fetch', base: TIMED, of: 'cpu', limit: { 1: 1.3, 32: 1.3 }, goal: { 1: 1.05, 32: 1.05 } },
];

/** As it stands in tables: the row, what is measured of it, what the check fails on, the goal. */
export const rowOf = ({ name, base, of, limit, goal }: Bound): [string, string, string, string] => {
  const pair = (values: Bound['limit']): string =>
    `${of === 'cpu' ? 'at most' : 'at least'} ${values[1]} / ${values[32]}`;
  return [name, `${of} × ${base}`, pair(limit), pair(goal)];
};

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
  const promised: string[][] = [];
  for (const bound of BOUNDS) {
    const { name, base, of, limit } = bound;
    const key = of === 'cpu' ? 'cpu' : 'perSecond';
    const words = of === 'cpu' ? 'at most' : 'at least';
    const measured = ([1, 32] as const).map((concurrency) => {
      const { median } = ratios(find(concurrency, name)[key], find(concurrency, base)[key]);
      const least = limit[concurrency];
      if (of === 'cpu' ? median > least : median < least) {
        missed.push(`${name}, ${concurrency} at once: ${median.toFixed(2)} × the ${of} of ${base}, ${words} ${least}`);
      }
      return median.toFixed(2);
    });
    const [, measure, least, most] = rowOf(bound);
    promised.push([name, measure, measured.join(' / '), least, most]);
  }
  const head = ['calls, 1 / 32 at once', 'measured in', 'this run', 'fails unless', 'goal'];
  return { text: `${text}\n\n${table(head, promised)}`, missed };
}
