import { invalidArgument } from '../errors/errors.ts';

/** How arrays are written: `tags=a&tags=b` (OpenAPI's default) or `tags[]=a&tags[]=b`. */
export type ArrayFormat = 'repeat' | 'brackets';

const scalar = (name: string, value: unknown): string => {
  if (typeof value === 'string') {
    try {
      return encodeURIComponent(value);
    } catch {
      throw invalidArgument(name, 'is not well-formed Unicode');
    }
  }
  if (typeof value === 'boolean' || typeof value === 'bigint' || (typeof value === 'number' && Number.isFinite(value)))
    return String(value);
  if (value instanceof Date && !Number.isNaN(value.getTime())) return encodeURIComponent(value.toISOString());
  throw invalidArgument(name, 'must be a string, a finite number, a boolean or a valid Date');
};

/** Writes `?a=1&b=2`, or an empty string. Absent, undefined and null parameters are left out. */
export function buildQuery(
  query: object | undefined,
  arrays: ArrayFormat = 'repeat',
  csv: readonly string[] | undefined = undefined,
): string {
  if (query === undefined || query === null) return '';
  let out = '';
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === null) continue;
    const key = encodeURIComponent(name);
    if (!Array.isArray(value)) {
      out += `&${key}=${scalar(name, value)}`;
    } else if (csv?.includes(name)) {
      if (value.length > 0) out += `&${key}=${value.map((item) => scalar(name, item)).join(',')}`;
    } else {
      const suffix = arrays === 'brackets' ? '[]' : '';
      for (const item of value) out += `&${key}${suffix}=${scalar(name, item)}`;
    }
  }
  return out === '' ? '' : `?${out.slice(1)}`;
}
