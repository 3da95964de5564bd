import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTheme, defineConfig } from 'vitepress';
import { root } from '../../run-command.ts';
import { contents } from '../contents.ts';
import { homepage, repository, version } from '../sources.ts';
import { highlightOnce } from './highlight.ts';
import { lastChanges } from './history.ts';
import { repositoryLinks, sourceOf } from './links.ts';
import { search } from './search/options.ts';
import { sidebars } from './sidebar.ts';

const url = homepage();
const code = repository();
const changes = lastChanges();
const descriptions = new Map(
  contents().flatMap(({ entries }) => entries.map(({ file, description }) => [file, description])),
);

const themeConfig: DefaultTheme.Config = {
  siteTitle: 'Linktor SDK',
  nav: [
    { text: 'Guides', link: '/guides/', activeMatch: '^/(?:guides|migrating|packages|examples|overview|contributing)' },
    { text: 'API', link: '/api/', activeMatch: '^/api/' },
    { text: 'REST and events', link: '/rest/', activeMatch: '^/rest/' },
    { text: `v${version()}`, link: '/changelog/', activeMatch: '^/changelog/' },
  ],
  sidebar: sidebars(),
  outline: [2, 3],
  search,
  footer: { message: 'MIT licence' },
  ...(code && {
    socialLinks: [{ icon: 'github', link: code }],
    editLink: { pattern: `${code}/edit/main/:path`, text: 'Edit this page' },
  }),
};

export default defineConfig({
  title: 'Linktor SDK',
  description: 'TypeScript SDKs for Linktor, Antonnia and Sinch Conversation',
  lang: 'en',
  base: url?.pathname ?? '/',
  srcDir: 'pages',
  outDir: '../../docs-dist',
  cacheDir: join(root, 'node_modules/.cache/vitepress'),
  cleanUrls: false,
  // Generated pages stand where the reader of the address expects them.
  rewrites: { 'README.md': 'guides/index.md', 'generated/:path*': ':path*' },
  ...(url && { sitemap: { hostname: url.href } }),
  head: [['link', { rel: 'icon', href: `${url?.pathname ?? '/'}favicon.svg`, type: 'image/svg+xml' }]],
  markdown: {
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    config: (md) => void md.use(repositoryLinks).use(highlightOnce),
  },
  themeConfig,
  transformPageData(page, { siteConfig }) {
    const source = sourceOf({ path: join(siteConfig.srcDir, page.filePath), frontmatter: page.frontmatter });
    if (source === undefined) page.frontmatter['editLink'] = false;
    else page.filePath = source;
    const time = source && changes.get(source);
    if (time) page.lastUpdated = time;
    page.description ||= (source && descriptions.get(source)) || page.description;
  },
});

if (!existsSync(join(root, 'scripts/docs/pages/generated')))
  throw new Error('Run pnpm site: it writes the pages that VitePress builds');
