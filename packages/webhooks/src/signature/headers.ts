/**
 * The headers of a delivery: a `Headers`, or a plain object as Node, Express, Fastify and Lambda hand them out. Names
 * are matched without regard to case.
 */
export type HeadersInput =
  | { get(name: string): string | null }
  | Readonly<Record<string, string | readonly string[] | undefined>>;

/** A header that arrived with more than one value. */
export const DUPLICATED: unique symbol = /* @__PURE__ */ Symbol('duplicated');

/**
 * The one value of a header, `undefined` when it is absent, `DUPLICATED` when it has several different values: as an
 * array, joined with commas (what `Headers` and Node make of a repeated header), or under two spellings of its name.
 * `name` is in lower case. With `commas: 'kept'` a comma is part of the value.
 */
export function readHeader(
  headers: HeadersInput,
  name: string,
  commas: 'split' | 'kept' = 'split',
): string | undefined | typeof DUPLICATED {
  const single = commas === 'kept' ? trim : unjoin;
  if (typeof headers.get === 'function') return single((headers as Headers).get(name) ?? undefined);
  let found: string | undefined;
  for (const key in headers) {
    if (key.length !== name.length || (key !== name && key.toLowerCase() !== name)) continue;
    const value = (headers as Record<string, unknown>)[key];
    if (value === undefined || !Object.hasOwn(headers, key)) continue;
    for (const one of Array.isArray(value) ? value : [value]) {
      const text = single(String(one));
      if (text === DUPLICATED || (found !== undefined && found !== text)) return DUPLICATED;
      found = text;
    }
  }
  return found;
}

const trim = (value: string | undefined): string | undefined => value?.trim();

// Signatures, timestamps and nonces hold no comma of their own.
const unjoin = (value: string | undefined): string | undefined | typeof DUPLICATED => {
  if (value === undefined || !value.includes(',')) return trim(value);
  const values = new Set(value.split(',').map((part) => part.trim()));
  return values.size === 1 ? [...values][0] : DUPLICATED;
};
