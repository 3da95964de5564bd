import { invalidArgument, refusedArgument, suggestion } from '@linktor/core';

/** A whole number of at least one, if there is one. */
export function positiveInteger(value: unknown, parameter: string): void {
  if (value === undefined || (Number.isSafeInteger(value) && (value as number) >= 1)) return;
  throw refusedArgument(parameter, 'must be a whole number of at least 1', value);
}

/** A finite number, if there is one. */
export function finiteNumber(value: unknown, parameter: string): void {
  if (value === undefined || Number.isFinite(value)) return;
  throw refusedArgument(parameter, 'must be a number', value);
}

/** No field but the known ones: a misspelt setting would otherwise be refused by the server, or do nothing. */
export function knownFields(value: object, known: readonly string[], what: string): void {
  for (const key of Object.keys(value)) {
    if (known.includes(key)) continue;
    const [hint, remedy] = suggestion(key, known);
    throw invalidArgument(key, `is not a field of ${what}${hint}`, remedy);
  }
}
