/** `1,234`. */
export const whole = (n: number): string => Math.round(n).toLocaleString('en-US');

/** `0.4/s`, `812/s`. */
export const rate = (perSecond: number): string => `${perSecond < 10 ? perSecond.toFixed(1) : whole(perSecond)}/s`;

/** `45 s`, `1 min 31 s`, `3 h 28 min`, `2 d 4 h`: the two largest units. */
export function span(seconds: number): string {
  const units = [
    ['d', 86_400],
    ['h', 3600],
    ['min', 60],
    ['s', 1],
  ] as const;
  let left = Math.round(seconds);
  const at = units.findIndex(([, size]) => left >= size);
  if (at < 0) return '0 s';
  const parts: string[] = [];
  for (const [name, size] of units.slice(at, at + 2)) {
    const n = Math.floor(left / size);
    left -= n * size;
    if (n > 0) parts.push(`${n} ${name}`);
  }
  return parts.join(' ');
}

/** A bar of so many characters; full only when nothing is left, and not empty once something is done. */
export function bar(done: number, total: number, width: number): string {
  const share = total === 0 ? 1 : done / total;
  const full = share >= 1 ? width : share <= 0 ? 0 : Math.min(width - 1, Math.max(1, Math.round(share * width)));
  return '█'.repeat(full) + '░'.repeat(width - full);
}

/** `63%`; 100% only when nothing is left. */
export const percent = (done: number, total: number): string =>
  `${total === 0 ? 100 : Math.floor((done / total) * 100)}%`;

/** Rows as columns: texts to the left, numbers to the right. */
export function table(rows: readonly (readonly (string | number)[])[]): string[] {
  const widths: number[] = [];
  const texts = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? whole(cell) : cell)));
  for (const row of texts) for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, cell.length);
  // A column is numbers if any of its cells is one: its heading goes with them.
  const right = widths.map((_, i) => rows.some((row) => typeof row[i] === 'number'));
  return texts.map((row) =>
    row
      .map((cell, i) => (right[i] ? cell.padStart(widths[i] as number) : cell.padEnd(widths[i] as number)))
      .join('  ')
      .trimEnd(),
  );
}
