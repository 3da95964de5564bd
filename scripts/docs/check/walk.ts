import type { Page } from 'playwright-core';

/** What a browser found on one page. */
interface Seen {
  ids: ReadonlySet<string>;
  /** Links within the site: path and anchor, from the root. */
  links: readonly { path: string; hash: string }[];
}

export const PHONE = { width: 360, height: 740 };
export const DESKTOP = { width: 1440, height: 900 };

/** Opens every page that links lead to, beginning with the first, and says what is wrong. */
export async function walk(page: Page, url: string): Promise<{ visited: string[]; links: number; problems: string[] }> {
  const problems: string[] = [];
  const seen = new Map<string, Seen>();
  let here = '';
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(`${here}: console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`${here}: ${error.message}`));
  page.on('requestfailed', (request) => problems.push(`${here}: ${request.url()} could not be loaded`));
  page.on('request', (request) => {
    if (!request.url().startsWith(url)) problems.push(`${here}: asks ${request.url()}, which is not of this site`);
  });

  const queue = ['index.html'];
  for (const path of queue) {
    here = path;
    await page.setViewportSize(PHONE);
    const response = await page.goto(url + path, { waitUntil: 'load' });
    if (response?.status() !== 200) {
      problems.push(`${path}: answered ${response?.status()}`);
      continue;
    }
    for (const [name, size] of Object.entries({ phone: PHONE, desktop: DESKTOP })) {
      await page.setViewportSize(size);
      const wide = await overflow(page);
      if (wide) problems.push(`${path}: too wide for a ${name}: ${wide}`);
    }
    const found = await look(page, url);
    seen.set(path, found);
    for (const link of found.links) if (!queue.includes(link.path)) queue.push(link.path);
  }

  let links = 0;
  for (const [path, { links: of }] of seen)
    for (const { path: to, hash } of of) {
      links++;
      const target = seen.get(to);
      if (target && hash && !target.ids.has(hash)) problems.push(`${path}: there is no #${hash} on ${to}`);
    }
  return { visited: [...seen.keys()], links, problems };
}

const look = async (page: Page, url: string): Promise<Seen> => {
  const { ids, hrefs } = await page.evaluate(() => ({
    ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
    hrefs: [...document.querySelectorAll('a[href]')].map((link) => (link as HTMLAnchorElement).href),
  }));
  const links = hrefs
    .filter((href) => href.startsWith(url))
    .map((href) => {
      const { pathname, hash } = new URL(href);
      return { path: pathname.slice(1), hash: decodeURIComponent(hash.slice(1)) };
    });
  return { ids: new Set(ids), links };
};

/** What makes the page wider than its window, if anything does. */
const overflow = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return undefined;
    const culprit = [...document.querySelectorAll('main *')].find(
      (one) => one.getBoundingClientRect().right > width + 1,
    );
    return `${document.documentElement.scrollWidth} px, ${culprit?.outerHTML.slice(0, 120) ?? 'unknown'}`;
  });
