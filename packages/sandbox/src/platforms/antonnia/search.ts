/** How much the searches give when they are not told. Sessions document it, the others nothing. */
const LIMIT = 100;

/** The part of a result that was asked for. */
export const part = <T>(found: readonly T[], { offset = 0, limit = LIMIT }: { offset?: number; limit?: number }): T[] =>
  found.slice(offset, offset + limit);

/** Whether a condition holds; one that is missing or `null` does. */
export const holds = (wanted: unknown, value: unknown): boolean =>
  wanted === undefined || wanted === null || wanted === value;

/**
 * Whether metadata has these values. A key is the name of an entry, or a path of names with dots between them:
 * `internal.user_id`. A number and its digits as text are not the same.
 */
export const hasMetadata = (metadata: object, wanted: Readonly<Record<string, string | number>>): boolean =>
  Object.entries(wanted).every(([key, value]) => valueAt(metadata, key) === value);

function valueAt(metadata: object, key: string): unknown {
  if (Object.hasOwn(metadata, key)) return (metadata as Record<string, unknown>)[key];
  let value: unknown = metadata;
  for (const name of key.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as Record<string, unknown>)[name];
  }
  return value;
}
