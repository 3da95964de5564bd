import type { DefaultTheme } from 'vitepress';
import { synonyms } from './synonyms.ts';
import { boostDocument, processTerm, tokenize } from './words.ts';

export const miniSearch = {
  options: { tokenize, processTerm },
  searchOptions: { boostDocument, boost: { title: 4, text: 2.5, titles: 2 }, fuzzy: 0.15, prefix: true },
};

/** VitePress's own search, over what a reader looks for: sections of guides, of packages, and of the references. */
export const search: NonNullable<DefaultTheme.Config['search']> = {
  provider: 'local',
  options: {
    detailedView: false,
    miniSearch,
    _render(source, env, md) {
      const key = `${env.relativePath} ${source}`;
      const html = rendered.get(key) ?? render(source, env, md);
      rendered.set(key, html);
      return html;
    },
  },
};

/** What was rendered for the index of the browser is what that of the server is made of, too. */
const rendered = new Map<string, string>();

type Render = NonNullable<DefaultTheme.LocalSearchOptions['_render']>;

const render = (...[source, env, md]: Parameters<Render>): string => {
  const html = md.render(searchable(source, env.relativePath), env);
  if (env.frontmatter?.['search'] === false) return '';
  const words = synonyms[env.relativePath.replace(/^generated\//, '').replace(/\.md$/, '')];
  // Thrice, so that they weigh as much as a heading would.
  return words ? html.replace('</h1>', `</h1><p>${[words, words, words].join(' ')}</p>`) : html;
};

/** Of generated pages the programs and the small headings say nothing that the others do not; of a changelog its name suffices. */
function searchable(source: string, path: string): string {
  if (path.startsWith('generated/changelog/')) return source.split(/^## /m)[0] ?? '';
  if (!/^generated\/(?:api|rest|examples)\//.test(path)) return source;
  return source.replace(/^(`{3,}).*\n[\s\S]*?^\1$|^#{4,6} .*$/gm, '');
}
