/** Which rows of a long list are to be drawn: all rows have one height. */
export interface Rows {
  /** The first row drawn, and the row after the last one. */
  from: number;
  to: number;
  /** The height of the whole list. */
  height: number;
}

/** Rows drawn above and below what is seen, so that quick scrolling shows no gaps. */
const SPARE = 8;

export function rowsInView(count: number, rowHeight: number, scrollTop: number, viewHeight: number): Rows {
  const from = Math.max(0, Math.min(count, Math.floor(scrollTop / rowHeight)) - SPARE);
  const to = Math.min(count, Math.ceil((scrollTop + viewHeight) / rowHeight) + SPARE);
  return { from, to: Math.max(from, to), height: count * rowHeight };
}

/** Where the list must be scrolled to so that a row is seen; `scrollTop` itself when it is. */
export function scrollToSee(row: number, rowHeight: number, scrollTop: number, viewHeight: number): number {
  const top = row * rowHeight;
  if (top < scrollTop) return top;
  if (top + rowHeight > scrollTop + viewHeight) return top + rowHeight - viewHeight;
  return scrollTop;
}

/** The row of an entry in a list whose numbers fall: its own, or that of the next older one. */
export function rowOf(entries: readonly { seq: number }[], seq: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((entries[middle]?.seq ?? 0) > seq) low = middle + 1;
    else high = middle;
  }
  return low;
}
