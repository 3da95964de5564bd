import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Cost } from '../../packages/outbox/test/throughput/cost.ts';
import { hasPostgres } from '../../packages/webhooks/test/postgres-server.ts';
import { ratios, show, summarise, table } from './stats.ts';

const TARGET = 0.8;
const MESSAGES = 5000;
const AT_ONCE = 50;

/** The outbox against the bare engine, in a process of their own; nothing where there is no PostgreSQL. */
export async function run(rounds: number): Promise<Cost[]> {
  if (!hasPostgres()) return [];
  const program = fileURLToPath(new URL('../../packages/outbox/test/throughput/process.ts', import.meta.url));
  const child = fork(program, [String(rounds), String(MESSAGES), String(AT_ONCE)]);
  const [costs] = (await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => Promise.reject(new Error(`the benchmark ended with ${code}`))),
  ])) as [Cost[]];
  return costs;
}

/** The costs as a table in Markdown, and whether the target is met. */
export function report(costs: readonly Cost[]): { text: string; missed: string[] } {
  const [base] = costs;
  if (!base) return { text: 'outbox: not measured, there is no PostgreSQL', missed: [] };
  const rows = costs.map((cost) => [
    cost.name,
    show(summarise(cost.perSecond), 0),
    ratios(cost.perSecond, base.perSecond).median.toFixed(2),
    show(summarise(cost.cpu), 0),
    show(summarise(cost.database), 0),
    ratios(together(cost), together(base)).median.toFixed(2),
    show(summarise(cost.added), 0),
  ]);
  const head = ['send', 'messages/s', '× bare', 'CPU µs per message', 'of PostgreSQL', '× bare', 'added/s'];
  const missed = costs.slice(1).flatMap((cost) => {
    const speed = ratios(cost.perSecond, base.perSecond).median;
    return speed < TARGET ? [`${cost.name}: ${speed.toFixed(2)}× the bare engine, target ${TARGET}×`] : [];
  });
  return { text: table(head, rows), missed };
}

/** Processor time by round, the database's with the process's. */
const together = ({ cpu, database }: Cost): number[] => cpu.map((own, round) => own + (database[round] as number));
