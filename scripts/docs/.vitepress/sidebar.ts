import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { DefaultTheme } from 'vitepress';
import { root } from '../../run-command.ts';
import { contents } from '../contents.ts';
import { addressOf, sources } from '../sources.ts';

type Item = DefaultTheme.SidebarItem;

const written = sources();
const listed = (folder: string): Item[] =>
  written
    .filter(({ path }) => path.startsWith(`${folder}/`) && path !== `${folder}/index`)
    .map(({ path }) => ({ text: basename(path), link: addressOf(path) }));

/** The import that a page of the API reference describes, from the heading that the page begins with. */
const api = (): Item[] => {
  const folder = join(root, 'scripts/docs/pages/generated/api');
  const paths = globSync('*/**/index.md', { cwd: folder }).map((file) =>
    file.replaceAll('\\', '/').slice(0, -'index.md'.length),
  );
  return paths.sort().map((path) => {
    const classes = globSync('classes/*.md', { cwd: join(folder, path) })
      .map((name) => basename(name, '.md'))
      .sort();
    return {
      text:
        readFileSync(join(folder, path, 'index.md'), 'utf8')
          .slice(2)
          .split('\n')[0]
          ?.replace('@linktor/', '') ?? path,
      link: `/api/${path}`,
      collapsed: true,
      items: classes.map((name) => ({ text: name, link: `/api/${path}classes/${name}` })),
    };
  });
};

/** The sidebars, by the beginning of the address. */
export function sidebars(): DefaultTheme.SidebarMulti {
  const guides: Item[] = [
    { text: 'Overview', link: '/overview' },
    ...contents().map(({ title, entries }) => ({
      text: title,
      items: entries.map(({ label, link }) => ({ text: label, link })),
    })),
    // With a link of their own: a group without one is a button within a button, which screen readers cannot tell.
    { text: 'Packages', link: '/overview', collapsed: true, items: listed('packages') },
    { text: 'Examples', link: '/examples/', collapsed: true, items: listed('examples') },
  ];
  const rest: Item[] = ['linktor', 'antonnia', 'sinch', 'linktor-server'].map((name) => ({
    text: { linktor: 'Linktor', antonnia: 'Antonnia', sinch: 'Sinch Conversation' }[name] ?? 'Self-hosted Linktor',
    items: [
      { text: 'Operations and events', link: `/rest/${name}/` },
      { text: 'Reference and console', link: `/rest/${name}/reference` },
    ],
  }));
  return {
    '/api/': [{ text: 'API reference', items: api() }],
    '/rest/': rest,
    '/changelog/': [
      { text: 'Changelog', items: [{ text: 'All packages', link: '/changelog/' }, ...listed('changelog')] },
    ],
    '/': guides,
  };
}
