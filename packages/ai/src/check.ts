import { describe, invalidArgument } from '@linktor/core';

/** A whole number of at least one, if there is one. */
export function positiveInteger(value: unknown, parameter: string): void {
  if (value === undefined || (Number.isSafeInteger(value) && (value as number) >= 1)) return;
  throw invalidArgument(parameter, `must be a whole number of at least 1, got ${describe(value)}`);
}

/** A finite number, if there is one. */
export function finiteNumber(value: unknown, parameter: string): void {
  if (value === undefined || Number.isFinite(value)) return;
  throw invalidArgument(parameter, `must be a number, got ${describe(value)}`);
}

/** No field but the known ones: a misspelt setting would otherwise be refused by the server, or do nothing. */
export function knownFields(value: object, known: readonly string[], what: string): void {
  for (const key of Object.keys(value)) {
    if (known.includes(key)) continue;
    const folded = fold(key);
    const meant = known.find((name) => fold(name) === folded || alike(fold(name), folded));
    throw invalidArgument(
      key,
      `is not a field of ${what}${meant === undefined ? '' : `: did you mean "${meant}"?`}`,
      `Known fields: ${known.join(', ')}.`,
    );
  }
}

const fold = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');

/** One of them is the other with a piece left out somewhere. */
const alike = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 4 || long.length - short.length > 2) return false;
  let at = 0;
  for (const char of long) if (char === short[at]) at++;
  return at >= short.length - (long.length === short.length ? 1 : 0);
};
