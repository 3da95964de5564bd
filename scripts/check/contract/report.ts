import type { Coverage, OperationResult } from './coverage.ts';

interface Row {
  name: string;
  operations: number;
  wrapped: number;
  covered: number;
  violations: number;
}

/** The table of a surface after the other, tags first, totals last. */
export function table({ operations }: Coverage): string {
  const lines: string[] = [];
  for (const [surface, ofSurface] of group(operations, ({ surface }) => surface)) {
    const rows = [...group(ofSurface, ({ tag }) => tag)].map(([tag, list]) => toRow(tag, list));
    lines.push(...format(surface, rows, toRow('total', ofSurface)), '');
  }
  lines.push(...format('all', [], toRow('total', operations)));
  return lines.join('\n');
}

/** The operations that still lack a wrapper or a contract test. */
export function missing({ operations }: Coverage): string {
  const lines = operations
    .filter(({ wrapped, covered }) => !wrapped || !covered)
    .map(({ surface, tag, id, wrapped, uncovered }) => {
      // An operation never called lacks all its variants; saying so once is enough.
      const parts = uncovered.includes('') ? [''] : uncovered;
      const lacks = [...(wrapped ? [] : ['no wrapper']), ...parts.map((part) => `not covered${part && ` (${part})`}`)];
      return `  ${surface.padEnd(9)} ${tag}  ${id}: ${lacks.join(', ')}`;
    });
  return lines.length === 0 ? 'Every operation is wrapped and covered.' : lines.join('\n');
}

export function violations({ findings }: Coverage): string {
  return findings
    .map(({ record, violations: list }) => {
      const head = `  ${record.surface} ${record.method} ${record.path} (${record.operationId ?? 'no such operation'}) → ${record.status}`;
      return [head, ...list.map(({ direction, message }) => `      ${direction}: ${message}`)].join('\n');
    })
    .join('\n');
}

function toRow(name: string, list: readonly OperationResult[]): Row {
  const count = (test: (operation: OperationResult) => boolean): number => list.filter(test).length;
  return {
    name,
    operations: list.length,
    wrapped: count(({ wrapped }) => wrapped),
    covered: count(({ covered }) => covered),
    violations: list.reduce((sum, each) => sum + each.violations, 0),
  };
}

function format(title: string, rows: readonly Row[], total: Row): string[] {
  const width = Math.max(24, ...rows.map(({ name }) => name.length + 2));
  const line = (cells: readonly (string | number)[]): string =>
    cells.map((cell, i) => (i === 0 ? String(cell).padEnd(width) : String(cell).padStart(11))).join('');
  const cells = ({ name, operations, wrapped, covered, violations: broken }: Row): (string | number)[] => [
    `  ${name}`,
    operations,
    wrapped,
    covered,
    broken,
  ];
  return [
    line([title, 'operations', 'wrapped', 'covered', 'violations']),
    ...rows.map((row) => line(cells(row))),
    line(cells(total)),
  ];
}

function group<T>(list: readonly T[], by: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) groups.set(by(item), [...(groups.get(by(item)) ?? []), item]);
  return groups;
}
