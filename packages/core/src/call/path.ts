import { refusedArgument } from '../errors/errors.ts';
import { encodeText } from '../options/arguments.ts';

// `.` and `..` in any spelling, as a whole value or as one of its segments: `encodeURIComponent` leaves dots alone and
// URL parsers then resolve them, so `DELETE /conversations/..` would reach another resource.
export const DOT_SEGMENT: RegExp = /(?:^|[\\/]|%(?:25)*(?:2f|5c))(?:\.|%(?:25)*2e){1,2}(?:$|[\\/]|%(?:25)*(?:2f|5c))/i;

const encode = (name: string, value: unknown): string => {
  if (typeof value !== 'string' || value.trim() === '' || /\p{Cc}/u.test(value) || DOT_SEGMENT.test(value)) {
    throw refusedArgument(name, 'is no id', value);
  }
  return encodeText(value, name);
};

/** Fills `/conversations/{id}`; refuses any value that could address something else than one path segment. */
export function buildPath(template: string, params: Readonly<Record<string, unknown>> | undefined): string {
  return template.replace(/{(.*?)}/g, (_, name: string) =>
    // Own properties only: a parameter named like something on Object.prototype is still missing.
    encode(name, params && Object.hasOwn(params, name) ? params[name] : undefined),
  );
}
