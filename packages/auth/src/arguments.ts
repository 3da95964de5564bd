import { invalidArgument } from '@linktor/core';

/** A string with something in it. Never quotes it: passwords pass through here. */
export function requireText(value: unknown, parameter: string): void {
  if (typeof value !== 'string') {
    throw invalidArgument(parameter, `must be a string, got ${value === null ? 'null' : typeof value}`);
  }
  if (value === '') throw invalidArgument(parameter, 'is empty');
}
