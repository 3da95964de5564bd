import { invalidArgument } from '../errors/errors.ts';

/** A string with something in it. */
export function requireText(value: unknown, parameter: string, remedy?: string): asserts value is string {
  if (typeof value !== 'string') throw invalidArgument(parameter, `must be a string, got ${describe(value)}`, remedy);
  if (value.trim() === '') throw invalidArgument(parameter, 'is empty', remedy);
}

/** A text as part of a URL. */
export function encodeText(value: string, parameter: string): string {
  try {
    return encodeURIComponent(value);
  } catch {
    throw invalidArgument(parameter, 'is not well-formed Unicode');
  }
}

/** A finite number within bounds. */
export function requireNumber(value: unknown, parameter: string, min: number, max: number): void {
  if (typeof value !== 'number' || !(value >= min && value <= max)) {
    throw invalidArgument(parameter, `must be a number from ${min} to ${max}, got ${describe(value)}`);
  }
}

/** An array with something in it. */
export function requireItems(value: unknown, parameter: string): void {
  if (!Array.isArray(value)) throw invalidArgument(parameter, `must be an array, got ${describe(value)}`);
  if (value.length === 0) throw invalidArgument(parameter, 'is empty');
}

/** An object. */
export function requireObject(value: unknown, parameter: string): asserts value is object {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw invalidArgument(parameter, `must be an object, got ${describe(value)}`);
  }
}

/** An object with something in it. */
export function requireFields(value: unknown, parameter: string): void {
  requireObject(value, parameter);
  if (Object.values(value).every((field) => field === undefined)) throw invalidArgument(parameter, 'has no fields');
}

/** What came instead, without quoting a text: it may be the message itself, or a secret in the wrong place. */
export const describe = (value: unknown): string =>
  value === null
    ? 'null'
    : Array.isArray(value)
      ? 'an array'
      : typeof value === 'number'
        ? String(value)
        : typeof value === 'object'
          ? 'an object'
          : typeof value;
