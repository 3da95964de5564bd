// `pnpm site:check`: builds the site as if it stood on the web, below a folder, and looks at it: every link and anchor, the search,
// and in headless Chromium every written page on a phone and on a desk, some of those that are made alike, the console of the
// reference, and what axe finds.
// `--screenshots=<folder>` keeps pictures to look at; `--no-build` looks at what was built before.
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { findBrowser, openBrowser } from '../browser.ts';
import { root, runCommand } from '../run-command.ts';
import { SAMPLE } from './check/accessible.ts';
import { checkLinks, worthOpening } from './check/pages.ts';
import { checkReferences, referenceAnchors } from './check/reference.ts';
import { takeScreenshots } from './check/screenshots.ts';
import { askIndex, useSearch } from './check/search.ts';
import { serve } from './check/server.ts';
import { walk } from './check/walk.ts';

const { values } = parseArgs({
  options: { screenshots: { type: 'string' }, 'no-build': { type: 'boolean', default: false } },
});
const base = '/linktor/';
const address = `http://sdk.test${base}`;
const site = join(root, 'node_modules/.cache/site-check');
const begun = Date.now();
const step = (what: string): void => console.log(`${what}, ${((Date.now() - begun) / 1000).toFixed(1)} s`);

if (!values['no-build']) {
  const args = ['scripts/docs/site.ts', `--out=${site}`];
  const { code, output } = await runCommand(process.execPath, args, { env: { SITE_URL: address } });
  if (code !== 0) {
    console.error(output);
    process.exit(1);
  }
  step('built');
}

const problems: string[] = [];
const { pages, links, problems: broken } = checkLinks(site, base, referenceAnchors());
problems.push(...broken);
const sitemap = readFileSync(join(site, 'sitemap.xml'), 'utf8');
for (const page of pages.filter((file) => file !== '404.html'))
  if (!sitemap.includes(`${address}${page.replace(/(^|\/)index\.html$/, '$1')}<`))
    problems.push(`sitemap.xml does not name ${page}`);
for (const file of ['llms.txt', 'llms-full.txt'])
  if (readFileSync(join(site, file), 'utf8').length < 1000) problems.push(`${file} says next to nothing`);
problems.push(...(await askIndex(site, base)));
step(`followed ${links} links of ${pages.length} pages, asked the search`);

if (findBrowser()) {
  const browser = await openBrowser();
  try {
    await inBrowser(browser);
  } finally {
    await browser.close();
  }
} else console.warn('*** Chromium is not installed: the site was built, and NOT opened ***');

for (const problem of problems) console.error(`✗ ${problem}`);
console.log(`docs: ${pages.length} pages, ${problems.length} problems, ${((Date.now() - begun) / 1000).toFixed(1)} s`);
process.exitCode = problems.length > 0 ? 1 : 0;

async function inBrowser(browser: Browser): Promise<void> {
  using server = await serve(site, base);
  // The references are opened below.
  const plain = pages.filter((file) => !file.endsWith('/reference.html'));
  const chosen = worthOpening(site, plain, SAMPLE);
  problems.push(...(await walk(browser, server.url, chosen, availableParallelism())));
  step(`opened ${chosen.length} pages, asked axe`);
  problems.push(...(await useSearch(browser, server.url)));
  problems.push(...(await checkReferences(browser, server, site)));
  step('tried the console');
  if (values.screenshots) await takeScreenshots(browser, server.url, values.screenshots);
}
