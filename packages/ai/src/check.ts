import { ApiPromise, invalidArgument } from '@linktor/core';

const kindOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value === 'object' ? 'an object' : typeof value;

/** A string with something in it. */
export function requireText(value: unknown, parameter: string): void {
  if (typeof value !== 'string') throw invalidArgument(parameter, `must be a string, got ${kindOf(value)}`);
  if (value.trim() === '') throw invalidArgument(parameter, 'is empty');
}

/** An array with something in it. */
export function requireItems(value: unknown, parameter: string): void {
  if (!Array.isArray(value)) throw invalidArgument(parameter, `must be an array, got ${kindOf(value)}`);
  if (value.length === 0) throw invalidArgument(parameter, 'is empty');
}

/** An object. */
export function requireObject(value: unknown, parameter: string): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw invalidArgument(parameter, `must be an object, got ${kindOf(value)}`);
  }
}

/** A whole number of at least one, if there is one. */
export function positiveInteger(value: unknown, parameter: string): void {
  if (value === undefined || (Number.isSafeInteger(value) && (value as number) >= 1)) return;
  throw invalidArgument(parameter, `must be a whole number of at least 1, got ${number(value)}`);
}

/** A finite number, if there is one. */
export function finiteNumber(value: unknown, parameter: string): void {
  if (value === undefined || Number.isFinite(value)) return;
  throw invalidArgument(parameter, `must be a number, got ${number(value)}`);
}

const number = (value: unknown): string => (typeof value === 'number' ? String(value) : kindOf(value));

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

/** Checks arguments, then makes the call. A failed check rejects the call's promise, like any other of its failures. */
export const checked = <T>(check: () => void, call: () => ApiPromise<T>): ApiPromise<T> => {
  try {
    check();
  } catch (error) {
    return new ApiPromise<T>(() => Promise.reject(error));
  }
  return call();
};
