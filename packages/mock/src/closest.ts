import { distance } from 'fastest-levenshtein';

/** The candidate that somebody who wrote `name` most likely meant, if any is near. */
export function closest(name: string, candidates: readonly string[]): string | undefined {
  // What is far too long was not misspelt, and comparing it would take its time.
  if (name.length > 100) return undefined;
  const ranked = candidates
    .map((candidate) => ({ candidate, edits: distance(name.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.edits - b.edits);
  const best = ranked[0];
  return best !== undefined && best.edits <= Math.max(1, Math.round(name.length / 2.5)) ? best.candidate : undefined;
}
