// The pages somebody wrote: READMEs, migration guides, and the few that belong to no package.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { root } from '../run-command.ts';
import { renderMarkdown } from './markdown.ts';
import { type Page, relative } from './page.ts';

/** A Markdown file of the repository and its place on the site. */
export interface Source {
  file: string;
  path: string;
  group: string;
  label: string;
}

const PAGES = 'scripts/docs/pages';

const PACKAGES = [
  'sdk',
  'conversations',
  'webhooks',
  'realtime',
  'ai',
  'auth',
  'analytics',
  'self-hosted',
  'chat',
  'outbox',
  'mock',
  'sandbox',
  'core',
  'core-gen',
  'raw',
];

/** Every written page but the examples, in the order of the navigation. */
export function sources(): Source[] {
  const start = 'Start';
  const own = (folder: string, group: string): Source[] =>
    globSync(`${PAGES}/${folder}/*.md`, { cwd: root })
      .sort()
      .map((found) => {
        const file = found.replaceAll('\\', '/');
        const name = file.slice(PAGES.length + folder.length + 2, -3);
        return { file, path: `${folder}/pages/${name}.html`, group, label: name };
      });
  const found = globSync('packages/*/README.md', { cwd: root }).map((file) =>
    dirname(file).replaceAll('\\', '/').slice(9),
  );
  const packages = [
    ...PACKAGES.filter((name) => found.includes(name)),
    ...found.filter((name) => !PACKAGES.includes(name)).sort(),
  ];
  const all: Source[] = [
    { file: 'README.md', path: 'index.html', group: start, label: 'Linktor SDK' },
    ...own('guides', start),
    { file: 'CONTRIBUTING.md', path: 'contributing.html', group: start, label: 'Contributing' },
    ...packages.map((name) => ({
      file: `packages/${name}/README.md`,
      path: `guides/${name}.html`,
      group: 'Guides',
      label: name,
    })),
    {
      file: 'packages/sdk/MIGRATION.md',
      path: 'migrate/linktor.html',
      group: 'Migrating',
      label: 'From the Linktor SDK',
    },
    ...own('migrating', 'Migrating'),
  ];
  return all.filter(({ file }) => existsSync(join(root, file)));
}

/** Links to files and folders that have no page of their own. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  spec: 'rest/index.html',
  'packages/core': 'api/core.html',
  examples: 'examples/index.html',
};

/** The picture of a package, and its place on the site. */
const PICTURE = /^packages\/([\w-]+)\/docs\/([\w-]+\.(?:svg|png))$/;

/** All pictures that written pages may show. */
export const pictures = (): { file: string; path: string }[] =>
  globSync(['packages/*/docs/*.{svg,png}', `${PAGES}/pictures/*.svg`], { cwd: root }).map((found) => {
    const file = found.replaceAll('\\', '/');
    return { file, path: file.replace(PICTURE, 'pictures/$1-$2').replace(PAGES, 'pages') };
  });

/** Where a link in a file of the repository leads on this site; what leads nowhere stops the build. */
export const resolver =
  (from: { file: string; path: string }, all: readonly { file: string; path: string }[]) =>
  (href: string): string => {
    if (href.startsWith('#')) return href;
    const [target = '', hash] = href.split('#');
    const file = posix.normalize(posix.join(posix.dirname(from.file), target)).replace(/\/$/, '');
    // A page may also be named as it is called here.
    const page = all.find((one) => one.file === file || one.file === `${file}/README.md` || one.path === target);
    const path =
      page?.path ?? ELSEWHERE[file] ?? (/^(api|rest|guides|examples|migrate)\//.test(target) ? target : undefined);
    if (path === undefined) throw new Error(`${from.file}: the link to ${href} leads to no page of the site`);
    return relative(from.path, hash === undefined ? path : `${path}#${hash}`);
  };

/** Renders the written pages. */
export function guidePages(all: readonly Source[], links: readonly { file: string; path: string }[]): Page[] {
  return all.map((source) => {
    const text = readFileSync(join(root, source.file), 'utf8');
    return {
      ...renderMarkdown(text, resolver(source, links)),
      path: source.path,
      group: source.group,
      label: source.label,
    };
  });
}
