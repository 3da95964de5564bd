/** Items of a history that are read for one look, at most. */
const MOST = 20_000;

/** A part of a history. */
export interface Scanned<Item> {
  /** Those of the time asked for. */
  readonly items: Item[];
  /** Whether nothing of that time is missing. */
  readonly whole: boolean;
}

/**
 * Reads a history from a time on. Of one that turns out to run from new to old no more than is needed; of any other all of it, up
 * to a bound.
 */
export async function scan<Item>(
  list: AsyncIterable<Item>,
  timeOf: (item: Item) => unknown,
  from: number,
  most: number = MOST,
): Promise<Scanned<Item>> {
  const items: Item[] = [];
  let read = 0;
  let first: number | undefined;
  let last: number | undefined;
  let rose = false;
  for await (const item of list) {
    read++;
    const time = Date.parse(String(timeOf(item)));
    // What has no time may be of any.
    if (Number.isNaN(time) || time >= from) items.push(item);
    else if (!rose && first !== undefined && time < first) return { items, whole: true };
    if (read >= most) return { items, whole: false };
    if (Number.isNaN(time)) continue;
    if (last !== undefined && time > last) rose = true;
    first ??= time;
    last = time;
  }
  return { items, whole: true };
}
