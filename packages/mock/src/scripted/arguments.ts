import { closest } from '../closest.ts';
import { MockError } from '../errors.ts';

/** What a timer of Node can wait at most. */
const LONGEST = 2_147_483_647;

/** Refuses anything but an object of known members: a misspelt one would otherwise do nothing, silently. */
export function known(what: string, value: unknown, names: readonly string[]): asserts value is object {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse(`the ${what} is not an object`);
  for (const name of Object.keys(value as object)) {
    if (names.includes(name)) continue;
    const meant = closest(name, names);
    refuse(`the ${what} has no member "${name}"`, meant ? `Did you mean ${meant}?` : `It has: ${names.join(', ')}.`);
  }
}

/** Refuses anything but a whole number, or nothing. */
export function whole(name: string, value: number | undefined, least: number): void {
  if (value === undefined || (Number.isInteger(value) && value >= least && value <= LONGEST)) return;
  refuse(`\`${name}\` is not a whole number of at least ${least}`);
}

/** Ends with the sentence that says what is wrong with a script. */
export function refuse(problem: string, remedy = 'Correct the script.'): never {
  throw new MockError('INVALID_SCRIPT', `${problem[0]?.toUpperCase()}${problem.slice(1)}.`, remedy);
}
