// What the changesets promise, and whether it is what the specs' changes and the re-exports ask for.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../run-command.ts';
import { type Bump, bumpFor } from './packages.ts';
import { handersOn } from './reexports.ts';

const ORDER: readonly Bump[] = ['patch', 'minor', 'major'];
const rank = (bump: Bump | undefined): number => (bump === undefined ? -1 : ORDER.indexOf(bump));
const larger = (a: Bump | undefined, b: Bump | undefined): Bump | undefined => (rank(a) >= rank(b) ? a : b);

/** The pending changesets by file, but for those of the files named. */
export function changesetFiles(without: readonly string[] = []): Map<string, string> {
  const folder = join(root, '.changeset');
  const names = readdirSync(folder).filter(
    (name) => name.endsWith('.md') && name !== 'README.md' && !without.includes(name),
  );
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** The files of the changesets that take a package this step, or a larger one. */
export function announcing(files: ReadonlyMap<string, string>, name: string, needs: Bump): string[] {
  return [...files].filter(([, text]) => rank(stepsIn(text)[name]) >= rank(needs)).map(([file]) => file);
}

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

/**
 * The steps that packages need because they re-export others: what breaks a user of a type breaks him wherever he imports
 * it from. Nothing is asked of a package whose own changesets go as far.
 */
export function following(
  changesets: readonly string[],
  reexports: ReadonlyMap<string, ReadonlySet<string>>,
  versionOf: (name: string) => string,
): Followed[] {
  const pending = new Map<string, Bump>();
  for (const steps of changesets.map(stepsIn)) {
    for (const [name, step] of Object.entries(steps)) pending.set(name, larger(pending.get(name), step) as Bump);
  }
  const followed = new Map<string, Followed>();
  for (const [source, step] of pending) {
    const stable = !versionOf(source).startsWith('0.');
    if (step === 'patch') continue;
    const level = stable && step === 'minor' ? 'additive' : 'breaking';
    for (const name of handersOn([source], reexports)) {
      const needs = bumpFor(level, versionOf(name));
      if (rank(pending.get(name)) >= rank(needs)) continue;
      const known = followed.get(name);
      followed.set(name, {
        name,
        step: larger(known?.step, needs) as Bump,
        because: [...(known?.because ?? []), source].sort(),
      });
    }
  }
  return [...followed.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

export interface Followed {
  name: string;
  step: Bump;
  /** The re-exported packages that ask for it. */
  because: string[];
}

/** A changeset that takes these steps. */
export function followingChangeset({ name, step, because }: Followed): string {
  const sources = because.map((source) => `\`${source}\``).join(', ');
  return `---\n'${name}': ${step}\n---\n\nRe-exports ${sources}, whose changes are changes here: see the changelog there.\n`;
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
