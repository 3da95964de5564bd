// The reference of a specification, used as a reader does: opened at an operation, tried against the mock, and without one.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startMock } from '@linktor/mock';
import type { Browser, Page } from 'playwright-core';
import { openContext } from '../../browser.ts';
import { loadSurfaces, operationsOf } from '../spec.ts';
import { violations } from './accessible.ts';
import type { Served } from './server.ts';
import { DESKTOP, overflow, PHONE, watch } from './walk.ts';

/** The anchors that the reference of each surface makes by itself. */
export const referenceAnchors = (): Map<string, Set<string>> =>
  new Map(
    loadSurfaces().map(({ name, spec }) => [
      `rest/${name}/reference.html`,
      new Set([
        ...operationsOf(spec).map(({ operation }) => operation.operationId),
        ...Object.keys(spec.components.schemas).map((schema) => `models/${schema}`),
      ]),
    ]),
  );

/** Known of the component itself: editors of one line, buttons that copy, cards and a list that have no name, or one that others have. */
const KNOWN = ['.code-input-lite__editor', '.scalar-card', '.endpoints', 'button[class*="copy-button"]'];

/** What is the component's own is looked at on the shortest, which has one of everything; by axe in the dark there, on another in the light. */
const SHORTEST = 'antonnia';
const COLOURS: Readonly<Record<string, 'dark' | 'light'>> = { [SHORTEST]: 'dark', 'linktor-server': 'light' };

export async function checkReferences(browser: Browser, { url, instead }: Served, site: string): Promise<string[]> {
  const problems: string[] = [];
  // One for all: the component is loaded and compiled once.
  const context = await openContext(browser, { reducedMotion: 'reduce' });
  await using mock = await startMock({ port: 0 });
  for (const { name, spec } of loadSurfaces()) {
    const operation = operationsOf(spec).find(({ method }) => method === 'GET')?.operation;
    if (!operation) continue;
    const tell = (problem: string): void => void problems.push(`rest/${name}/reference.html: ${problem}`);
    const page = await context.newPage();
    await page.setViewportSize(DESKTOP);
    await page.emulateMedia({ colorScheme: COLOURS[name] ?? 'light' });
    const address = mock.urls[name];
    const file = `generated/${name}.json`;
    const document = readFileSync(join(site, file), 'utf8');
    // The look whether a mock is there asks for nothing that exists.
    watch(
      page,
      url,
      address,
      (problem) => /^console: Failed to load resource: .*(?:404|REFUSED)/.test(problem) || tell(problem),
    );
    instead.set(file, document.replace(/"port":\{"default":"\d+"/, `"port":{"default":"${new URL(address).port}"`));
    await page.goto(`${url}rest/${name}/reference.html#${operation.operationId}`);
    await page.getByText('The mock is running').waitFor();
    await tryIt(page, operation.operationId);
    if (!mock.requests.some(({ operationId }) => operationId === operation.operationId))
      tell(`${operation.operationId} did not reach the mock`);
    await close(page);
    if (name in COLOURS) for (const problem of await violations(page, KNOWN)) tell(problem);
    await page.setViewportSize(PHONE);
    const wide = await overflow(page);
    if (wide) tell(`too wide for a phone: ${wide}`);
    if (name === SHORTEST)
      await visitModel(page, `${url}rest/${name}`, Object.keys(spec.components.schemas)[0] ?? '', address);
    await page.close();
  }
  await context.close();
  return problems;
}

/** Sends the operation that the address names from the console, and waits for the answer. */
async function tryIt(page: Page, id: string): Promise<void> {
  const section = page.locator(`[id$="/${id}"]`).first();
  await section
    .getByRole('button', { name: /test request/i })
    .first()
    .click();
  await page.getByRole('dialog').getByRole('button', { name: /^send/i }).first().click();
  await page
    .getByText(/\b200 OK\b/)
    .first()
    .waitFor();
}

/** A second visit, at a model, where nobody listens: the page says so, and how to start a mock. */
async function visitModel(page: Page, folder: string, model: string, mock: string): Promise<void> {
  await page.route(`${mock}/**`, (route) => route.abort('connectionrefused'));
  await page.goto(`${folder}/index.html`);
  await page.goto(`${folder}/reference.html#models/${model}`);
  await page.locator(`[id$="/models/${model}"]`).first().waitFor();
  await page.getByText('No mock is running').waitFor();
}

/** Leaves the console, and waits until it is gone: it fades, and axe would look at what is on its way out. */
async function close(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}
