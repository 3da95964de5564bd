// A page in a browser, with everything that is wrong with it written down.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { openContext } from '../../../../scripts/browser.ts';

/** A desk and a phone, light and dark. */
export const SIZES = {
  desk: { width: 1280, height: 800 },
  phone: { width: 390, height: 844 },
} as const;

/** In either size everything is looked at in one scheme; in the other one what may be otherwise there, its colours. */
export const LOOKS = [
  ['desk', 'light', 'everything'],
  ['desk', 'dark', 'colours'],
  ['phone', 'light', 'colours'],
  ['phone', 'dark', 'everything'],
] as const;

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export class Watched implements AsyncDisposable {
  /** Errors of the console, of the page, and of what it asked for; requests to other machines. */
  readonly complaints: string[] = [];
  readonly page: Page;
  readonly #context: BrowserContext;

  private constructor(context: BrowserContext, page: Page) {
    this.#context = context;
    this.page = page;
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.complaints.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => this.complaints.push(`page: ${error.message}`));
    page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (!['data:', 'blob:'].includes(protocol) && hostname !== '127.0.0.1') this.complaints.push(`asks ${hostname}`);
    });
  }

  static async open(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Watched> {
    const context = await openContext(browser, {
      ...{ viewport: SIZES.desk, colorScheme: 'light', timezoneId: 'UTC', locale: 'en-GB', reducedMotion: 'reduce' },
      ...options,
    });
    const page = await context.newPage();
    const watched = new Watched(context, page);
    await page.goto(url);
    return watched;
  }

  /** Goes to a view and waits until it stands. */
  async view(hash: string): Promise<void> {
    await this.page.evaluate((to) => {
      location.hash = to;
    }, hash);
    await this.page.waitForFunction((to) => location.hash === to, hash);
    await this.page.locator('main :is(h1, h2, .phone):visible').first().waitFor();
  }

  /** What axe has against the page, from serious upwards. */
  async serious(what: (typeof LOOKS)[number][2] = 'everything'): Promise<string[]> {
    // Not as a script of the page: its policy lets none in.
    if (!(await this.page.evaluate(() => 'axe' in globalThis))) await this.page.evaluate(AXE);
    // Style sheets are fetched again only for rules that are experimental.
    const options: RunOptions = { resultTypes: ['violations'], preload: false };
    if (what === 'colours') options.runOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };
    const { violations } = (await this.page.evaluate(`axe.run(${JSON.stringify(options)})`)) as AxeResults;
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`));
  }

  /** How far the page is wider than its window. */
  overflow(): Promise<number> {
    return this.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#context.close();
  }
}
