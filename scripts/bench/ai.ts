// The measuring stands where the libraries it compares with are installed.
import { run, type StreamBenchRow } from '../../packages/ai/test/bench.ts';
import { table } from './stats.ts';

export { run, type StreamBenchRow };

/** The rows as a table in Markdown, and whether the targets are met. */
export function report(rows: readonly StreamBenchRow[]): { text: string; missed: string[] } {
  const of = (name: string, chunk: number): StreamBenchRow =>
    rows.find((row) => row.name.includes(name) && row.chunk === chunk) as StreamBenchRow;
  const missed: string[] = [];
  for (const chunk of new Set(rows.map((row) => row.chunk))) {
    const parser = of('SseParser', chunk).ratio;
    if (parser < 0.9) missed.push(`parsing at ${chunk} B: ${parser.toFixed(2)}× the bare loop, target 0.9×`);
    const stream = of('@linktor/ai', chunk).ratio / of('openai-node', chunk).ratio;
    if (stream < 2) missed.push(`streaming at ${chunk} B: ${stream.toFixed(2)}× openai-node, target 2×`);
  }
  const text = table(
    ['job', 'library', 'chunk', 'MB/s', 'events/s', '× bare loop'],
    rows.map((row) => [
      row.job,
      row.name,
      `${row.chunk} B`,
      row.megabytesPerSecond.toFixed(0),
      row.eventsPerSecond.toFixed(0),
      row.ratio.toFixed(2),
    ]),
  );
  return { text, missed };
}
