// `pnpm site:check`: builds the site and opens it in headless Chromium, on a phone and on a desk: every page, every link and
// anchor, the search, and whatever the console has to say. `--screenshots=<folder>` keeps pictures to look at.
import { globSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findBrowser, openBrowser } from './browser.ts';
import { buildSite, site } from './docs/build.ts';
import { takeScreenshots } from './docs/check/screenshots.ts';
import { checkSearch } from './docs/check/search.ts';
import { serve } from './docs/check/server.ts';
import { walk } from './docs/check/walk.ts';

const { values } = parseArgs({ options: { screenshots: { type: 'string' } } });
const begun = Date.now();
const seconds = (): string => ((Date.now() - begun) / 1000).toFixed(1);
const { pages, missing, unknown } = await buildSite();
console.log(`built ${pages.length} pages in ${seconds()} s`);

const problems = [
  ...missing.map((one) => `no docstring says that it reaches ${one}`),
  ...unknown.map((one) => `a docstring names a call that no specification has: ${one}`),
];
if (findBrowser()) problems.push(...(await inBrowser()));
else console.warn('*** Chromium is not installed: the site was built, and NOT opened ***');

for (const problem of problems) console.error(`✗ ${problem}`);
console.log(`docs: ${pages.length} pages, ${problems.length} problems, ${seconds()} s`);
process.exitCode = problems.length > 0 ? 1 : 0;

async function inBrowser(): Promise<string[]> {
  using server = await serve(site);
  const browser = await openBrowser();
  try {
    const context = await browser.newContext();
    const { visited, links, problems: found } = await walk(await context.newPage(), server.url);
    console.log(`opened ${visited.length} pages, followed ${links} links, ${seconds()} s`);
    const files = globSync('**/*.html', { cwd: site }).map((file) => file.replaceAll('\\', '/'));
    for (const file of files) if (!visited.includes(file)) found.push(`${file}: no link leads there`);
    found.push(...(await checkSearch(await context.newPage(), server.url)));
    if (values.screenshots) await takeScreenshots(browser, server.url, values.screenshots);
    return found;
  } finally {
    await browser.close();
  }
}
