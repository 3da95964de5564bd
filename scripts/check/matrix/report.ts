/** What a program says when it is done. */
export interface Report {
  passed: number;
  failures: string[];
}

/** A cell of the table; `undefined` where the runtime has no such format. */
export type Cell = Report | { skipped: string } | undefined;

export const failed = (why: unknown): Report => ({
  passed: 0,
  failures: [why instanceof Error ? (why.stack ?? why.message) : String(why)],
});

/** Finds the report in what a process printed. */
export function readReport(code: number, output: string): Report {
  const line = output.split('\n').findLast((text) => text.startsWith('MATRIX '));
  const report = line === undefined ? failed(`no report (exit code ${code})\n${output}`) : parse(line.slice(7));
  if (line !== undefined && code !== 0) report.failures.push(`exit code ${code}\n${output}`);
  return report;
}

const parse = (text: string): Report => JSON.parse(text) as Report;

export const COLUMNS = ['esm', 'cjs', 'esbuild', 'vite', 'webpack'] as const;
export type Column = (typeof COLUMNS)[number];
export type Row = { runtime: string; version: string; cells: Partial<Record<Column, Cell>> };

const show = (cell: Cell): string => {
  if (!cell) return '·';
  if ('skipped' in cell) return 'SKIPPED';
  return cell.failures.length === 0 ? `✓ ${cell.passed}` : `✗ ${cell.failures.length} failed`;
};

export function table(rows: readonly Row[]): string {
  const lines = [
    ['runtime', 'version', ...COLUMNS],
    ...rows.map(({ runtime, version, cells }) => [runtime, version, ...COLUMNS.map((column) => show(cells[column]))]),
  ];
  const widths = lines[0]!.map((_, i) => Math.max(...lines.map((line) => line[i]!.length)));
  return lines
    .map((line) =>
      line
        .map((text, i) => text.padEnd(widths[i]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
