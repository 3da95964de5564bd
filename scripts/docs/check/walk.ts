// Pages in a real browser: what the console says, what they ask for, whether they fit a phone and a desk, what axe finds.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openContext } from '../../browser.ts';
import { SAMPLE, violations } from './accessible.ts';

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

/** Opens each page, several at a time; asks axe on some. */
export async function walk(browser: Browser, url: string, files: readonly string[], atOnce: number): Promise<string[]> {
  const problems = [...SAMPLE]
    .filter((file) => !files.includes(file))
    .map((file) => `${file} is not there to be opened`);
  const queue = [...files];
  // Without transitions: axe would look at colours on their way from dark to light.
  const context = await openContext(browser, { viewport: PHONE, reducedMotion: 'reduce' });
  // A reader who saves data: what the links in sight lead to is not loaded before it is asked for.
  await context.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true }),
  );
  await Promise.all(Array.from({ length: atOnce }, () => worker(context, url, queue, problems)));
  await context.close();
  return problems;
}

/** On a phone it is dark, on a desk light. */
const SIZES: readonly (readonly [name: string, size: typeof PHONE, colorScheme: 'dark' | 'light'])[] = [
  ['phone', PHONE, 'dark'],
  ['desktop', DESKTOP, 'light'],
];

async function worker(context: BrowserContext, url: string, queue: string[], problems: string[]): Promise<void> {
  const page = await context.newPage();
  let here = '';
  watch(page, url, undefined, (problem) => problems.push(`${here}: ${problem}`));
  let sizes = SIZES;
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    here = file;
    let opened = false;
    for (const [name, size, colorScheme] of sizes) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(size);
      if (!opened) await open(page, url, file, problems);
      opened = true;
      const wide = await overflow(page);
      if (wide) problems.push(`${file}: too wide for a ${name}: ${wide}`);
      if (SAMPLE.has(file))
        problems.push(...(await violations(page)).map((one) => `${file} (${name}, ${colorScheme}): ${one}`));
    }
    // The next one is opened at the size the window has.
    sizes = sizes.toReversed();
  }
}

/** Loads a page and waits until it is alive: what Vue finds different from what was built it has said then. */
async function open(page: Page, url: string, file: string, problems: string[]): Promise<void> {
  const response = await page.goto(url + file, { waitUntil: 'load' });
  if (response?.status() !== 200) problems.push(`${file}: answered ${response?.status()}`);
  await page.waitForFunction(() => '__vue_app__' in (document.querySelector('#app') ?? {}));
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
