// Links are written for a reader of the repository: to files. Here they are made to lead to the pages of those files.
import { posix, relative } from 'node:path';
import type { MarkdownRenderer } from 'vitepress';
import { root } from '../../run-command.ts';
import { addressOf, inRepository, pathOf, repository } from '../sources.ts';

type Token = ReturnType<MarkdownRenderer['parse']>[number];

interface Page {
  /** None where a title is read on its own. */
  path?: string;
  realPath?: string;
  frontmatter?: { source?: string };
}

/** The file that a page was written as, from the root of the repository; none if a script wrote it. */
export function sourceOf({ path, realPath = path, frontmatter }: Page): string | undefined {
  if (frontmatter?.source) return frontmatter.source;
  if (realPath === undefined) return undefined;
  const file = relative(root, realPath).replaceAll('\\', '/');
  return file.startsWith('scripts/docs/pages/generated/') ? undefined : file;
}

/** Where a link of a file leads: to a page, or with `outside` to the web; nowhere if there is nothing to lead to. */
export function resolveLink(href: string, from: string): string | undefined {
  const [target = '', hash] = href.split('#');
  const file = posix.normalize(posix.join(posix.dirname(from), decodeURIComponent(target))).replace(/\/$/, '');
  const path =
    pathOf(file) ??
    (pathOf(`${file}/README.md`) && inRepository(`${file}/README.md`) ? pathOf(`${file}/README.md`) : undefined);
  if (path !== undefined && inRepository(file)) return addressOf(path) + (hash === undefined ? '' : `#${hash}`);
  if (!inRepository(file)) throw new Error(`${from}: the link to ${href} leads nowhere`);
  const outside = repository();
  return outside && `${outside}/blob/main/${file}${hash === undefined ? '' : `#${hash}`}`;
}

const isElsewhere = (href: string): boolean => /^(?:[a-z]+:|#|\/)/.test(href);

/** A markdown-it plugin that does so for every link and picture of a page. */
export function repositoryLinks(md: MarkdownRenderer): void {
  md.core.ruler.push('repository-links', ({ tokens, env }: { tokens: Token[]; env: Page }) => {
    const from = sourceOf(env);
    if (from === undefined) return;
    for (const [index, { children }] of tokens.entries()) {
      const [only, ...others] = children ?? [];
      if (only?.type === 'image' && others.length === 0 && only.attrGet('src')?.endsWith('.svg')) {
        tokens[index - 1]?.attrJoin('class', 'drawing');
        // Where it is wider than its window, it can be moved with the keyboard, too.
        tokens[index - 1]?.attrSet('tabindex', '0');
      }
      const open: Token[] = [];
      for (const token of children ?? []) {
        if (token.type === 'link_open') {
          open.push(token);
          const href = token.attrGet('href') ?? '';
          const link = isElsewhere(href) ? href : resolveLink(href, from);
          if (link === undefined) token.hidden = true;
          else token.attrSet('href', link);
        } else if (token.type === 'link_close') {
          token.hidden = open.pop()?.hidden ?? false;
        } else if (token.type === 'image') {
          const src = token.attrGet('src') ?? '';
          if (!isElsewhere(src)) token.attrSet('src', pictureFrom(src, from, env));
        }
      }
    }
  });
  for (const rule of ['link_open', 'link_close'] as const) {
    const render = md.renderer.rules[rule];
    md.renderer.rules[rule] = (tokens, index, options, env, self) => {
      if (tokens[index]?.hidden) return '';
      return render ? render(tokens, index, options, env, self) : self.renderToken(tokens, index, options);
    };
  }
}

/** A picture as the page's own file has to name it. */
function pictureFrom(src: string, from: string, { path = '', realPath = path }: Page): string {
  const file = posix.join(root, posix.dirname(from), src);
  const to = relative(posix.dirname(realPath), file).replaceAll('\\', '/');
  return to.startsWith('.') ? to : `./${to}`;
}
