import type { Page } from './page.ts';

/** What the search knows of a section: kept short, because every visitor who searches loads it. */
export interface Entry {
  /** Title of the section. */
  t: string;
  /** Title of its page. */
  p: string;
  /** Where it is, from the root of the site. */
  u: string;
  /** The beginning of what it says. */
  x: string;
}

const LENGTH = 240;

/** The search index, as a script: it can be loaded from a file as well as from a server. */
export function searchData(pages: readonly Page[]): string {
  const entries: Entry[] = pages.flatMap((page) =>
    page.sections.map(({ id, title, text }) => ({
      t: title,
      p: page.title,
      u: `${page.path}#${id}`,
      x: text
        .replace(/```[\s\S]*/, '')
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, LENGTH),
    })),
  );
  return `window.searchEntries = ${JSON.stringify(entries).replaceAll('<', '\\u003c')};\n`;
}
