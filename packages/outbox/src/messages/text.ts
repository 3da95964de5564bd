import { describe, invalidArgument } from '@linktor/core';

/**
 * A text that PostgreSQL can store, or look for.
 *
 * @throws ValidationError that names the parameter.
 */
export function assertText(value: unknown, parameter: string): asserts value is string {
  if (typeof value !== 'string') throw invalidArgument(parameter, `must be a string, got ${describe(value)}`);
  if (value.includes('\0') || !value.isWellFormed())
    throw invalidArgument(
      parameter,
      'holds what PostgreSQL cannot store',
      'Leave out NUL characters and halves of surrogate pairs.',
    );
}
