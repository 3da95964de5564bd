import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { TelemetryCost } from '../../packages/core/test/opentelemetry/cost.ts';
import { ratios, show, summarise, table } from './stats.ts';

/** Processor time of a call with telemetry, at most, as a multiple of one without: what was reached, with room for a busy machine. */
const LIMIT = 4;

/** Calls with and without telemetry, in a process of their own. */
export async function run(rounds: number): Promise<TelemetryCost[]> {
  const server = fork(new URL('./server.ts', import.meta.url));
  const [port] = (await once(server, 'message')) as [number];
  const program = fileURLToPath(new URL('../../packages/core/test/opentelemetry/cost.ts', import.meta.url));
  const child = fork(program, [String(rounds), `http://127.0.0.1:${port}`]);
  const ended = once(child, 'exit').then(([code]) => Promise.reject(new Error(`the benchmark ended with ${code}`)));
  const [costs] = (await Promise.race([once(child, 'message'), ended])) as [TelemetryCost[]];
  ended.catch(() => {});
  server.disconnect();
  return costs;
}

/** The costs as a table in Markdown, and whether the limit is kept. */
export function report(costs: readonly TelemetryCost[]): { text: string; missed: string[] } {
  const [base] = costs as [TelemetryCost];
  const rows = costs.map(({ name, perSecond, cpu }) => [
    name,
    show(summarise(perSecond), 0),
    show(ratios(perSecond, base.perSecond), 2),
    show(summarise(cpu), 0),
    show(ratios(cpu, base.cpu), 2),
  ]);
  const missed = costs.flatMap(({ name, cpu }) => {
    const { median } = ratios(cpu, base.cpu);
    return median > LIMIT ? [`a call ${name}: ${median.toFixed(2)} × the cpu of one without, at most ${LIMIT}`] : [];
  });
  return { text: table(['a call', 'calls/s', '× without', 'CPU µs/call', '× without'], rows), missed };
}
