import { type Failure, failure } from './verdict.ts';

/**
 * Refuses an option nobody knows: a misspelt `scheme` would otherwise judge by the weaker default, silently. Looked at for
 * each delivery: no list is built.
 */
export function unknownOption(input: object, known: ReadonlySet<string>): Failure | undefined {
  for (const key in input) if (!known.has(key)) return failure('CONFIGURATION', key);
  return undefined;
}
