// What can be told from the built files alone: that every link leads somewhere, that every page is linked.
import { globSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';

interface Built {
  ids: ReadonlySet<string>;
  hrefs: readonly string[];
}

const decode = (text: string): string =>
  text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<');

const read = (file: string): Built => {
  const html = readFileSync(file, 'utf8');
  const all = (pattern: RegExp): string[] => [...html.matchAll(pattern)].map(([, value = '']) => decode(value));
  return { ids: new Set(all(/\sid="([^"]*)"/g)), hrefs: all(/<a\s[^>]*?href="([^"]*)"/g) };
};

/** Follows every link of every page; `base` is where the site begins. `ids` adds anchors that a script makes. */
export function checkLinks(
  site: string,
  base: string,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): { pages: string[]; links: number; problems: string[] } {
  const files = globSync('**/*.html', { cwd: site }).map((file) => file.replaceAll('\\', '/'));
  const pages = new Map(files.sort().map((file) => [file, read(join(site, file))]));
  const problems: string[] = [];
  const linked = new Set(['index.html', '404.html']);
  let links = 0;
  for (const [file, { hrefs }] of pages)
    for (const href of hrefs) {
      if (/^[a-z]+:/.test(href)) continue;
      links++;
      const { pathname, hash } = new URL(href, `http://site${base}${file}`);
      const path = decodeURIComponent(pathname);
      const to = path.startsWith(base) ? path.slice(base.length) : `outside ${path}`;
      const target = to === '' || to.endsWith('/') ? posix.join(to, 'index.html') : to;
      const page = pages.get(target);
      if (page && target !== file) linked.add(target);
      if (page === undefined) problems.push(`${file}: the link to ${href} leads nowhere`);
      else if (hash.length > 1 && !has(page, ids.get(target), decodeURIComponent(hash.slice(1))))
        problems.push(`${file}: there is no ${hash} on ${target}`);
    }
  for (const file of pages.keys()) if (!linked.has(file)) problems.push(`${file}: no link leads there`);
  return { pages: [...pages.keys()], links, problems };
}

const has = (page: Built, more: ReadonlySet<string> | undefined, id: string): boolean =>
  page.ids.has(id) || (more?.has(id) ?? false);

/** How many pages of a kind are opened where a script writes all of them alike. */
const OF_EACH_KIND = 3;

/**
 * What a browser has to be shown: every page that somebody wrote, and of those that TypeDoc writes alike, of an import or of a class,
 * the longest, in which there is most that may not fit, and what `always` names.
 */
export function worthOpening(site: string, pages: readonly string[], always: ReadonlySet<string>): string[] {
  const kindOf = (file: string): string | undefined => /^api\/(?:.*\/)?(classes|index)\b/.exec(file)?.[1];
  const longest = [...Map.groupBy(pages, kindOf)].flatMap(([kind, files]) => {
    if (kind === undefined) return files;
    const sizes = new Map(files.map((file) => [file, statSync(join(site, file)).size]));
    return files.toSorted((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0)).slice(0, OF_EACH_KIND);
  });
  return pages.filter((file) => always.has(file) || longest.includes(file));
}
