import { invalidArgument } from '../errors/errors.ts';
import { describe } from '../options/arguments.ts';

// `.` and `..` in any spelling, as a whole value or as one of its segments: `encodeURIComponent` leaves dots alone and
// URL parsers then resolve them, so `DELETE /conversations/..` would reach another resource.
export const DOT_SEGMENT: RegExp = /(?:^|[\\/]|%(?:25)*(?:2f|5c))(?:\.|%(?:25)*2e){1,2}(?:$|[\\/]|%(?:25)*(?:2f|5c))/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is looked for
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/;

const REMEDY = 'Pass the id as the API returned it.';

const encode = (name: string, value: unknown): string => {
  if (typeof value !== 'string') {
    throw invalidArgument(
      name,
      value === undefined ? 'is missing' : `must be a string, got ${describe(value)}`,
      REMEDY,
    );
  }
  if (value.trim() === '') throw invalidArgument(name, 'is empty', REMEDY);
  if (CONTROL.test(value)) throw invalidArgument(name, 'contains a control character');
  if (DOT_SEGMENT.test(value))
    throw invalidArgument(name, 'contains a "." or ".." segment, which would reach another resource');
  try {
    return encodeURIComponent(value);
  } catch (cause) {
    throw invalidArgument(name, `is not well-formed Unicode (${(cause as Error).message})`);
  }
};

/** Fills `/conversations/{id}`; refuses any value that could address something else than one path segment. */
export function buildPath(template: string, params: Readonly<Record<string, unknown>> | undefined): string {
  let open = template.indexOf('{');
  if (open < 0) return template;
  let path = '';
  let from = 0;
  while (open >= 0) {
    const close = template.indexOf('}', open);
    const name = template.slice(open + 1, close);
    // Own properties only: a parameter named like something on Object.prototype is still "missing".
    const value = params && Object.hasOwn(params, name) ? params[name] : undefined;
    path += template.slice(from, open) + encode(name, value);
    from = close + 1;
    open = template.indexOf('{', from);
  }
  return path + template.slice(from);
}
