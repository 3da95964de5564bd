import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { OperationResult } from './coverage.ts';

/** Coverage of one tag. The names make a swap visible: one operation lost and another gained is a loss. */
interface TagBaseline {
  operations: number;
  covered: number;
  /** The operations not covered yet; absent once there are none. */
  uncovered?: string[];
}

/** The coverage that is promised, by surface and tag. Committed, so that git tells how far the contract reaches. */
export type Baseline = Record<string, Record<string, TagBaseline>>;

const FILE = fileURLToPath(new URL('./baseline.json', import.meta.url));

export async function readBaseline(): Promise<Baseline> {
  return JSON.parse(await readFile(FILE, 'utf8').catch(() => '{}')) as Baseline;
}

export async function writeBaseline(baseline: Baseline): Promise<void> {
  await writeFile(FILE, `${shortLists(JSON.stringify(baseline, null, 2))}\n`);
}

/** Puts a list on one line where it fits, as the formatter does: the file is to pass the lint as it is written. */
function shortLists(json: string): string {
  return json.replace(/^(.*)\[\n([^\]]*)\]/gm, (long: string, start: string, items: string) => {
    const short = `${start}[${items.trim().split(/\n\s*/).join(' ')}]`;
    return short.length <= 120 ? short : long;
  });
}

export function toBaseline(operations: readonly OperationResult[]): Baseline {
  const baseline: Baseline = {};
  for (const { surface, tag, id, covered } of operations) {
    baseline[surface] ??= {};
    baseline[surface][tag] ??= { operations: 0, covered: 0 };
    const entry = baseline[surface][tag];
    entry.operations += 1;
    if (covered) entry.covered += 1;
    else entry.uncovered = [...(entry.uncovered ?? []), id].sort();
  }
  return baseline;
}

/** One sentence for each way in which what was promised and what was measured differ. */
export function compare(promised: Baseline, operations: readonly OperationResult[]): string[] {
  const differences: string[] = [];
  const measured = toBaseline(operations);
  for (const surface of names(promised, measured)) {
    for (const tag of names(promised[surface], measured[surface])) {
      const before = promised[surface]?.[tag];
      const after = measured[surface]?.[tag];
      const where = `${surface} / ${tag}`;
      if (after === undefined) differences.push(`${where}: the tag is gone from the specification.`);
      else if (before === undefined)
        differences.push(`${where}: the tag is new, ${after.covered} of ${after.operations} covered.`);
      else differences.push(...compareTag(where, before, after));
    }
  }
  return differences;
}

function compareTag(where: string, before: TagBaseline, after: TagBaseline): string[] {
  const known = new Set(before.uncovered);
  const missing = new Set(after.uncovered);
  const lost = [...missing].filter((id) => !known.has(id));
  const gained = [...known].filter((id) => !missing.has(id));
  const differences: string[] = [];
  if (lost.length > 0) differences.push(`${where}: no longer covered, or new and not covered: ${lost.join(', ')}.`);
  if (gained.length > 0)
    differences.push(`${where}: covered now, or gone from the specification: ${gained.join(', ')}.`);
  if (differences.length === 0 && (before.operations !== after.operations || before.covered !== after.covered)) {
    differences.push(
      `${where}: ${before.covered}/${before.operations} was promised, ${after.covered}/${after.operations} measured.`,
    );
  }
  return differences;
}

function names(...records: (object | undefined)[]): string[] {
  return [...new Set(records.flatMap((record) => Object.keys(record ?? {})))];
}
