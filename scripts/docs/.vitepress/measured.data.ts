// The figures of the front page, read where they are measured and kept.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUDGETS } from '../../check/size-budgets.ts';
import { root } from '../../run-command.ts';

interface Measured {
  sizes: { job: string; kilobytes: string }[];
  ratios: { figure: string; meaning: string }[];
}

const JOBS = ['send one text message on Linktor', 'verify one webhook', 'open one socket'];
const COSTS = 'packages/core/README.md';

/** The cell "Measured, 1 / 32" of a row of the table "What it costs". */
function measured(what: string, measuredIn: string): string {
  const rows = readFileSync(join(root, COSTS), 'utf8')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const row = rows.find(([, first, second]) => first === what && second === measuredIn);
  const cell = row?.[3]?.split(' / ')[0];
  if (!cell) throw new Error(`${COSTS}: there is no row for ${what}, ${measuredIn}`);
  return cell;
}

declare const data: Measured;

export { data };

export default {
  watch: [join(root, COSTS)],
  load: (): Measured => ({
    sizes: JOBS.map((job) => {
      const budget = BUDGETS.find((one) => one.job === job);
      if (!budget) throw new Error(`There is no size budget to ${job}`);
      return { job: job[0]?.toUpperCase() + job.slice(1), kilobytes: (budget.limit / 1000).toFixed(1) };
    }),
    ratios: [
      {
        figure: `${measured('`@linktor/core`', 'calls × `fetch`')} ×`,
        meaning: 'the calls per second of bare fetch on Node, retries and checks included',
      },
      {
        figure: `${measured('`@linktor/core`', 'cpu × `fetch`')} ×`,
        meaning: 'the processor time of bare fetch on Node',
      },
    ],
  }),
};
