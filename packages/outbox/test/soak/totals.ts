import type { SoakResult } from './soak.ts';

const number = (value: number): string => value.toLocaleString('en');
const list = (counts: Record<string, number>): string =>
  Object.entries(counts)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([name, count]) => `${name} ${number(count)}`)
    .join(', ');

/** The totals as a table in Markdown. */
export function totals(result: SoakResult): string {
  const { most, allowed } = { most: [] as string[], allowed: [] as string[] };
  for (const [name, rate] of Object.entries(result.fastest)) {
    most.push(`${name} ${rate.most}`);
    allowed.push(`${name} ${rate.allowed}`);
  }
  const rows: [string, string][] = [
    ['seed', String(result.seed)],
    ['orders tried, committed with their message', `${number(result.orders)}, ${number(result.committed)}`],
    ['messages at the end', list(result.states)],
    ['requests to the platforms, messages really sent', `${number(result.requests)}, ${number(result.effects)}`],
    ['delivery reports', number(result.told)],
    ['what the platforms did', list(result.faults)],
    ['workers killed, database crashes', `${number(result.kills)}, ${result.restarts}`],
    ['workers said', list(result.said)],
    ['transactions of unknown outcome, keys added twice', `${result.unknownCommits}, ${number(result.repeated)}`],
    ['**lost**', String(result.lost)],
    ['**sent twice**', String(result.doubled)],
    ['**left uncertain**', String(result.uncertain)],
    ['sent although rolled back, cancelled or failed', String(result.unasked)],
    ['last delivery report not heeded', String(result.unreported)],
    ['out of order in their group', String(result.outOfOrder)],
    ['asked for after their time', String(result.tooLate)],
    ['most requests in any second', most.join(', ')],
    ['allowed: rate and burst', allowed.join(', ')],
    ['requests while a platform had asked to wait', String(result.duringPause)],
    ['seconds', number(result.seconds)],
  ];
  return ['| | |', '|-|-|', ...rows.map(([name, value]) => `| ${name} | ${value} |`)].join('\n');
}
