import { refusedArgument } from '../errors/errors.ts';

/** A string with something in it. */
export function requireText(value: unknown, parameter: string, remedy?: string): asserts value is string {
  if (typeof value !== 'string') throw refusedArgument(parameter, 'must be a string', value, remedy);
  if (value.trim() === '') throw refusedArgument(parameter, 'is empty', value, remedy);
}

/** A text as part of a URL. */
export function encodeText(value: string, parameter: string): string {
  try {
    return encodeURIComponent(value);
  } catch {
    throw refusedArgument(parameter, 'cannot be sent', value);
  }
}

/** A finite number within bounds. */
export function requireNumber(value: unknown, parameter: string, min: number, max: number): void {
  if (typeof value !== 'number' || !(value >= min && value <= max)) {
    throw refusedArgument(parameter, `must be a number from ${min} to ${max}`, value);
  }
}

/** An array with something in it. */
export function requireItems(value: unknown, parameter: string): void {
  if (!Array.isArray(value)) throw refusedArgument(parameter, 'must be an array', value);
  if (value.length === 0) throw refusedArgument(parameter, 'is empty', value);
}

/** An object. */
export function requireObject(value: unknown, parameter: string): asserts value is object {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw refusedArgument(parameter, 'must be an object', value);
  }
}

/** An object with something in it. */
export function requireFields(value: unknown, parameter: string): void {
  requireObject(value, parameter);
  if (Object.values(value).every((field) => field === undefined)) {
    throw refusedArgument(parameter, 'has no fields', value);
  }
}
