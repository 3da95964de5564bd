import { refusedArgument } from '../errors/errors.ts';
import { encodeText } from '../options/arguments.ts';

/** How arrays are written: `tags=a&tags=b` (OpenAPI's default) or `tags[]=a&tags[]=b`. */
export type ArrayFormat = 'repeat' | 'brackets';

const scalar = (name: string, given: unknown): string => {
  // `null` of an invalid one.
  const value = given instanceof Date ? given.toJSON() : given;
  if (typeof value === 'string') return encodeText(value, name);
  if (typeof value === 'boolean' || typeof value === 'bigint' || Number.isFinite(value)) return String(value);
  throw refusedArgument(name, 'cannot be sent', value);
};

/** Writes `?a=1&b=2`, or an empty string. Absent, undefined and null parameters are left out. */
export function buildQuery(
  query: object | undefined,
  arrays: ArrayFormat = 'repeat',
  csv: readonly string[] | undefined = undefined,
): string {
  let out = '';
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value === undefined || value === null) continue;
    const list = Array.isArray(value);
    const items = Array.from(list ? value : [value], (item) => scalar(name, item));
    const key = `&${encodeText(name, name)}`;
    if (!csv?.includes(name)) {
      for (const item of items) out += `${key}${list && arrays === 'brackets' ? '[]' : ''}=${item}`;
    } else if (items.length > 0) {
      out += `${key}=${items.join()}`;
    }
  }
  return out && `?${out.slice(1)}`;
}
