// Which file of the repository is which page of the site.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run-command.ts';

/** A Markdown file that somebody wrote, and its page. */
export interface Source {
  /** From the root of the repository: `packages/ai/README.md`. */
  file: string;
  /** From the root of the site, without an ending: `packages/ai`. */
  path: string;
}

const RULES: readonly (readonly [RegExp, string])[] = [
  [/^scripts\/docs\/pages\/README\.md$/, 'guides/index'],
  [/^scripts\/docs\/pages\/(.+)\.md$/, '$1'],
  [/^README\.md$/, 'overview'],
  [/^CONTRIBUTING\.md$/, 'contributing'],
  [/^packages\/sdk\/MIGRATION\.md$/, 'migrating/linktor'],
  [/^packages\/([\w-]+)\/README\.md$/, 'packages/$1'],
  [/^packages\/([\w-]+)\/CHANGELOG\.md$/, 'changelog/$1'],
  [/^examples\/README\.md$/, 'examples/index'],
  [/^examples\/([\w-]+)\/README\.md$/, 'examples/$1'],
];

/** The page of a file; none if it has none. */
export function pathOf(file: string): string | undefined {
  for (const [pattern, path] of RULES) if (pattern.test(file)) return file.replace(pattern, path);
  return undefined;
}

const PLACES = [
  'scripts/docs/pages/*.md',
  'scripts/docs/pages/{guides,migrating}/*.md',
  'README.md',
  'CONTRIBUTING.md',
  'packages/*/{README,CHANGELOG,MIGRATION}.md',
  'examples/{,*/}README.md',
];

/** Every page that somebody wrote. */
export const sources = (): Source[] =>
  PLACES.flatMap((place) => globSync(place, { cwd: root }))
    .map((found) => found.replaceAll('\\', '/'))
    .sort()
    .flatMap((file) => {
      const path = pathOf(file);
      return path === undefined ? [] : [{ file, path }];
    });

/** The address of a page, as links write it: `/packages/ai`, `/guides/`. */
export const addressOf = (path: string): string => `/${path.replace(/(^|\/)index$/, '$1')}`;

interface Manifest {
  version?: string;
  homepage?: string;
  repository?: string | { url?: string };
}

const manifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Manifest;

/** The version of the packages: that of the one that holds them all. */
export const version = (): string => manifest('packages/sdk').version ?? '0.0.0';

/** Where the sources can be read on the web, if the manifests say so: `https://…/owner/name`. */
export function repository(): string | undefined {
  const { repository: told } = { ...manifest('packages/sdk'), ...manifest('.') };
  const url = typeof told === 'string' ? told : told?.url;
  return url?.replace(/^git\+/, '').replace(/\.git$/, '');
}

/** Where the site will stand: `SITE_URL`, else what the manifest says. */
export const homepage = (): URL | undefined => {
  const told = process.env['SITE_URL'] ?? manifest('.').homepage;
  return told === undefined ? undefined : new URL(told.endsWith('/') ? told : `${told}/`);
};

/** Whether a file or folder of the repository is there. */
export const inRepository = (file: string): boolean => existsSync(join(root, file));
