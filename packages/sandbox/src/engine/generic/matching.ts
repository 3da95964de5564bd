import { listOf, one } from '../paging.ts';

type Query = Readonly<Record<string, string | string[]>>;

/** Parameters that say which part of a list, not of what. */
const PLACES = new Set([
  'limit',
  'offset',
  'cursor',
  'page',
  'perPage',
  'page_size',
  'page_token',
  'sortBy',
  'sortOrder',
]);

/**
 * The documents that a query asks for: those whose members have the values of the parameters of their name, that carry all
 * of `tags`, and in one of whose texts `search` is found; sorted as `sortBy` and `sortOrder` say.
 */
export function matching<T extends object>(documents: readonly T[], query: Query): T[] {
  const wanted = Object.entries(query).filter(([name]) => !PLACES.has(name));
  const found = documents.filter((document) => wanted.every(([name, value]) => fits(document, name, value)));
  const sortBy = one(query['sortBy']);
  if (sortBy === undefined) return found;
  const sign = one(query['sortOrder']) === 'asc' ? 1 : -1;
  return found.sort((a, b) => sign * compare(member(a, sortBy), member(b, sortBy)));
}

function fits(document: object, name: string, value: string | string[]): boolean {
  if (name === 'search') return mentions(document, one(value) ?? '');
  const own = member(document, name);
  if (Array.isArray(own)) return listOf(value).every((each) => own.includes(each));
  // A parameter of another meaning than a member, or a list parameter on a document without one.
  if (own === undefined) return !isListed(name);
  return listOf(value).includes(String(own));
}

/** Parameters that mean a member which a document may lack. */
const isListed = (name: string): boolean => /^(?:tags|status|type|assignedTo|email|phone)$|Id$|_id$/.test(name);

/** Whether one of its own texts holds the words, in any case. */
export function mentions(document: object, words: string): boolean {
  const wanted = words.toLowerCase();
  return Object.values(document).some((value) => typeof value === 'string' && value.toLowerCase().includes(wanted));
}

const member = (document: object, name: string): unknown => (document as Record<string, unknown>)[name];

function compare(a: unknown, b: unknown): number {
  // What has no value comes last in descending order.
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? -1 : 1;
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [left, right] = [String(a), String(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}
