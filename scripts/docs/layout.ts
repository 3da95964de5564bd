import { type Html, html, raw } from './html.ts';
import { type Page, relative } from './page.ts';

/** The shell every page stands in: navigation, contents, search. */
export function layout(page: Page, pages: readonly Page[]): string {
  const to = (target: string): string => relative(page.path, target);
  const shell = html`<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${page.title === 'Linktor SDK for TypeScript' ? page.title : `${page.title} · Linktor SDK`}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${to('assets/style.css')}">
<script src="${to('assets/theme.js')}"></script>
<script defer src="${to('assets/site.js')}" data-root="${to('')}"></script>
</head>
<body>
<a class="skip" href="#content">Skip to content</a>
<header>
<button id="menu" type="button" aria-expanded="false" aria-controls="navigation" aria-label="Menu">☰</button>
<a class="brand" href="${to('index.html')}">Linktor SDK</a>
<search><input id="search" type="search" placeholder="Search" aria-label="Search" autocomplete="off" spellcheck="false"></search>
<button id="theme" type="button" aria-label="Light or dark">◐</button>
</header>
<div id="results" class="results" role="listbox" aria-label="Search results" hidden></div>
<nav id="navigation" aria-label="Site">${groups(pages).map(([group, list]) => groupNav(page, group, list))}</nav>
<main id="content">${page.body}</main>
${contents(page)}
</body>
</html>`;
  return `<!doctype html>\n${shell}\n`;
}

const groups = (pages: readonly Page[]): [string, Page[]][] => {
  const found = new Map<string, Page[]>();
  for (const page of pages) found.set(page.group, [...(found.get(page.group) ?? []), page]);
  return [...found];
};

function groupNav(current: Page, group: string, list: readonly Page[]): Html {
  const open = list.includes(current) || ['Start', 'Guides'].includes(group);
  return html`<details${raw(open ? ' open' : '')}><summary>${group}</summary><ul>${list.map(
    (page) =>
      html`<li><a href="${relative(current.path, page.path)}"${raw(page === current ? ' aria-current="page"' : '')}>${page.label ?? page.title}</a></li>`,
  )}</ul></details>`;
}

/** What is on this page. Long references list their headings only. */
function contents({ sections }: Page): Html {
  const shown = sections.filter(({ level }) => level === 2 || (level === 3 && sections.length < 200));
  if (shown.length < 3) return html``;
  let above = '';
  const items = shown.map(({ id, title, level }) => {
    if (level === 2) above = `${title}.`;
    // `Conversations.list` below `Conversations` is `list`.
    const short = level > 2 && title.startsWith(above) ? title.slice(above.length) : title;
    return html`<li class="level-${level}"><a href="#${id}">${short}</a></li>`;
  });
  return html`<aside><details open><summary>On this page</summary><ul>${items}</ul></details></aside>`;
}
