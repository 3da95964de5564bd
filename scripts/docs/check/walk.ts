// Every page in a real browser: what the console says, what it asks for, whether it fits a phone and a desk.
import type { Browser, BrowserContext, Page } from 'playwright-core';

export const PHONE = { width: 390, height: 844 };
export const DESKTOP = { width: 1440, height: 900 };

/** Tells of everything that goes wrong on a page of a context, and of every request that leaves the site. */
export function watch(page: Page, url: string, mock: string | undefined, tell: (problem: string) => void): void {
  const own = (address: string): boolean =>
    address.startsWith(url) || address.startsWith('data:') || address.startsWith('blob:');
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) tell(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => tell(error.message));
  page.on('requestfailed', (request) => {
    if (own(request.url()) && request.failure()?.errorText !== 'net::ERR_ABORTED')
      tell(`${request.url()} could not be loaded`);
  });
  page.on('request', (request) => {
    const address = request.url();
    if (!own(address) && !(mock && address.startsWith(mock))) tell(`asks ${address}, which is not of this site`);
  });
}

/** Opens each page, several at a time. */
export async function walk(browser: Browser, url: string, files: readonly string[], atOnce: number): Promise<string[]> {
  const problems: string[] = [];
  const queue = [...files];
  const context = await browser.newContext({ viewport: PHONE });
  await Promise.all(Array.from({ length: atOnce }, () => worker(context, url, queue, problems)));
  await context.close();
  return problems;
}

async function worker(context: BrowserContext, url: string, queue: string[], problems: string[]): Promise<void> {
  const page = await context.newPage();
  let here = '';
  watch(page, url, undefined, (problem) => problems.push(`${here}: ${problem}`));
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    here = file;
    await page.setViewportSize(PHONE);
    const response = await page.goto(url + file, { waitUntil: 'load' });
    if (response?.status() !== 200) problems.push(`${file}: answered ${response?.status()}`);
    // What Vue finds different from what was built it would say now.
    await page.waitForFunction(() => '__vue_app__' in (document.querySelector('#app') ?? {}));
    for (const [name, size] of Object.entries({ phone: PHONE, desktop: DESKTOP })) {
      await page.setViewportSize(size);
      const wide = await overflow(page);
      if (wide) problems.push(`${file}: too wide for a ${name}: ${wide}`);
    }
  }
}

/** What makes the page wider than its window, if anything does. */
export const overflow = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return undefined;
    const culprit = [...document.querySelectorAll('main *, #VPContent *')].find(
      (one) => one.getBoundingClientRect().right > width + 1,
    );
    return `${document.documentElement.scrollWidth} px, ${culprit?.outerHTML.slice(0, 120) ?? 'unknown'}`;
  });
