import { Refusal } from '@linktor/mock';

/** A part of a list. */
export interface Window<T> {
  items: T[];
  /** How many there are in all. */
  total: number;
  /** How many come before. */
  offset: number;
  limit: number;
  /** Where the next part begins, for `byCursor`; absent where there is none. */
  next?: string;
}

/** A part of a list by place. */
export function byOffset<T>(
  items: readonly T[],
  { offset = 0, limit }: { offset?: number | undefined; limit: number },
): Window<T> {
  return { items: items.slice(offset, offset + limit), total: items.length, offset, limit };
}

/**
 * A part of a list by cursor: it goes on after the item at which the last part ended, whatever came or went meanwhile. Throws
 * a 400 for a cursor that was never handed out.
 */
export function byCursor<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  {
    cursor,
    offset = 0,
    limit,
    name = 'cursor',
  }: { cursor?: string | undefined; offset?: number | undefined; limit: number; name?: string },
): Window<T> {
  const from = cursor === undefined || cursor === '' ? offset : placeAfter(items, keyOf, read(cursor, name));
  const window = byOffset(items, { offset: from, limit });
  const last = window.items.at(-1);
  if (last === undefined || from + window.items.length >= items.length) return window;
  const after = window.items.slice(-TRACES).reverse().map(keyOf);
  return { ...window, next: write({ after, place: from + window.items.length }) };
}

/** How many of the last items a cursor remembers. */
const TRACES = 3;

interface Cursor {
  /** The keys of the last items, the very last first: where that is gone, the one before tells the place. */
  after: string[];
  /** Where to go on when all of them are gone. */
  place: number;
}

function placeAfter<T>(items: readonly T[], keyOf: (item: T) => string, { after, place }: Cursor): number {
  // It is most likely where it was.
  const there = items[place - 1];
  if (there !== undefined && keyOf(there) === after[0]) return place;
  for (const key of after) {
    const now = items.findIndex((item) => keyOf(item) === key);
    if (now >= 0) return now + 1;
  }
  return Math.max(0, place - after.length);
}

const write = ({ after, place }: Cursor): string =>
  Buffer.from(JSON.stringify([place, ...after])).toString('base64url');

function read(text: string, name: string): Cursor {
  try {
    const [place, ...after] = JSON.parse(Buffer.from(text, 'base64url').toString()) as unknown[];
    if (Number.isInteger(place) && after.length > 0 && after.every((key) => typeof key === 'string')) {
      return { after, place: place as number };
    }
  } catch {
    // Not one of ours.
  }
  throw new Refusal(400, `${name} is not a place in this list: take it from the answer before, or leave it out.`);
}

/** A number of the query; the schema has looked at it already. */
export function numberOf(value: string | string[] | undefined): number | undefined {
  return value === undefined ? undefined : Number(Array.isArray(value) ? value[0] : value);
}

/** Whatever was given once or several times, as a list. */
export function listOf(value: string | string[] | undefined): string[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}

/** Whatever was given, once. */
export const one = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value[0] : value;
