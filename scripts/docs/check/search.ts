// Asks the built index what people ask, and the page what a reader does with the answer.
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import MiniSearch from 'minisearch';
import type { Browser } from 'playwright-core';
import { openContext } from '../../browser.ts';
import { miniSearch } from '../.vitepress/search/options.ts';
import { QUESTIONS } from './questions.ts';

const FIRST = 3;

/** Asks every question; the right page has to be among the first three answers. */
export async function askIndex(site: string, base: string): Promise<string[]> {
  const [file] = globSync('assets/chunks/@localSearchIndexroot.*.js', { cwd: site });
  if (!file) return ['there is no search index'];
  const { default: json } = (await import(pathToFileURL(join(site, file)).href)) as { default: string };
  // As the search box of VitePress opens it.
  const index = MiniSearch.loadJSON<{ title: string; titles: string[] }>(json, {
    fields: ['title', 'titles', 'text'],
    storeFields: ['title', 'titles'],
    ...miniSearch.options,
    searchOptions: miniSearch.searchOptions,
  });
  return Object.entries(QUESTIONS).flatMap(([question, right]) => {
    const answers = index.search(question).map(({ id }) => String(id).slice(base.length));
    const wanted = [right].flat();
    // A page counts with any of its sections.
    const pages = answers.map((answer) => answer.replace(/(?:\.html)?(?:#.*)?$/, ''));
    const place = pages.findIndex((page) => wanted.includes(page));
    if (place >= 0 && place < FIRST) return [];
    return [
      `search: "${question}" should lead to ${wanted.join(' or ')}, not to ${answers.slice(0, FIRST).join(', ')}`,
    ];
  });
}

/** Searches as a reader does, with the keyboard, and follows the first result. */
export async function useSearch(browser: Browser, url: string): Promise<string[]> {
  const context = await openContext(browser);
  const page = await context.newPage();
  await page.goto(`${url}packages/conversations.html`);
  await page.keyboard.press('Control+k');
  const input = page.locator('#localsearch-input');
  await input.fill('sendText');
  const first = page.locator('.VPLocalSearchBox a.result', { hasText: 'sendText' }).first();
  await first.waitFor();
  const wanted = new URL((await page.locator('.VPLocalSearchBox a.result.selected').getAttribute('href')) ?? '', url);
  await input.press('Enter');
  await page.waitForURL(wanted.href);
  const seen = page.locator(`[id="${decodeURIComponent(wanted.hash.slice(1))}"]`).waitFor();
  const problems = await seen.then(
    () => [],
    () => ['search: the first result leads to nothing'],
  );
  await context.close();
  return problems;
}
