import { invalidArgument } from '@linktor/core';

/** Deeper than anything a platform takes, and not as deep as the stack. */
const DEEPEST = 100;

/**
 * A value as JSON, with the keys of objects in order: equal values are equal texts. What JSON would drop, change or refuse is
 * refused here: the call is made later, by another process, with what was stored.
 *
 * @throws ValidationError that names the place.
 */
export function toStorable(value: unknown, place: string, depth = 0): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') {
    if (Number.isFinite(value)) return JSON.stringify(value);
    throw refuse(place, `is ${value}`);
  }
  if (typeof value !== 'object')
    throw refuse(place, `is ${typeof value === 'undefined' ? 'undefined' : `a ${typeof value}`}`);
  if (depth > DEEPEST) throw refuse(place.slice(0, 60), 'is nested too deeply, or in itself');
  if (Array.isArray(value))
    // `map` would pass over holes.
    return `[${Array.from(value, (item, index) => toStorable(item, `${place}[${index}]`, depth + 1)).join(',')}]`;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype && Object.getPrototypeOf(prototype) !== null)
    throw refuse(place, `is ${nameOf(value)}`);
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, field]) => `${JSON.stringify(key)}:${toStorable(field, `${place}.${key}`, depth + 1)}`);
  return `{${fields.join(',')}}`;
}

const nameOf = (value: object): string => {
  const name = (value.constructor as { name?: unknown } | undefined)?.name;
  return typeof name === 'string' && name !== '' ? `a ${name}` : 'an object of a class';
};

const refuse = (place: string, problem: string): Error =>
  invalidArgument(
    place,
    `${problem}, which cannot be stored`,
    'Arguments are kept as JSON until the message is sent: use texts, finite numbers, booleans, null, arrays and plain objects; ' +
      'a date as the text that the platform takes, a file as its URL.',
  );
