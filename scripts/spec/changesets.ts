// Whether the changesets promise the version steps that the specs' changes ask for.
import type { Bump } from './packages.ts';

const ORDER: readonly Bump[] = ['patch', 'minor', 'major'];
const rank = (bump: Bump | undefined): number => (bump === undefined ? -1 : ORDER.indexOf(bump));
const larger = (a: Bump | undefined, b: Bump | undefined): Bump | undefined => (rank(a) >= rank(b) ? a : b);

/** The steps in the front matter of a changeset. */
export function stepsIn(changeset: string): Record<string, Bump> {
  const [, matter = ''] = /^---\r?\n([\s\S]*?)^---/m.exec(changeset) ?? [];
  const steps: Record<string, Bump> = {};
  for (const [, name, bump] of matter.matchAll(/^\s*["']?([^"'\s:]+)["']?\s*:\s*(major|minor|patch)\s*$/gm)) {
    if (name !== undefined) steps[name] = bump as Bump;
  }
  return steps;
}

/** The step from one version to a later one; nothing when they are the same. */
export function stepBetween(before: string, after: string): Bump | undefined {
  const [a, b] = [before, after].map((version) => version.split(/[.+-]/).map(Number));
  const at = [0, 1, 2].find((i) => (a?.[i] ?? 0) !== (b?.[i] ?? 0));
  return at === undefined || (b?.[at] ?? 0) < (a?.[at] ?? 0) ? undefined : ORDER[2 - at];
}

export interface Unmet {
  name: string;
  needs: Bump;
  has: Bump | undefined;
}

/**
 * The packages whose step is too small: neither a pending changeset nor the version itself, raised since the release,
 * goes far enough. (Between the pull request that raises the versions and the release there are no changesets.)
 */
export function unmet(
  required: Readonly<Record<string, Bump>>,
  changesets: readonly string[],
  raised: (name: string) => Bump | undefined,
): Unmet[] {
  const pending = changesets.map(stepsIn);
  return Object.entries(required).flatMap(([name, needs]) => {
    const has = pending.reduce((found, steps) => larger(found, steps[name]), raised(name));
    return rank(has) >= rank(needs) ? [] : [{ name, needs, has }];
  });
}
