// The reference of a specification, used as a reader does: opened at an operation, tried against the mock, and without one.
import { startMock } from '@linktor/mock';
import type { Browser, Page } from 'playwright-core';
import { loadSurfaces, operationsOf } from '../spec.ts';
import { violations } from './accessible.ts';
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

export async function checkReferences(browser: Browser, url: string): Promise<string[]> {
  const problems: string[] = [];
  await using mock = await startMock({ port: 0 });
  for (const { name, spec } of loadSurfaces()) {
    const tell = (problem: string): void => void problems.push(`rest/${name}/reference.html: ${problem}`);
    const context = await browser.newContext({ viewport: DESKTOP, colorScheme: name === 'linktor' ? 'dark' : 'light' });
    const page = await context.newPage();
    const address = mock.urls[name];
    // The look whether a mock is there asks for nothing that exists.
    watch(
      page,
      url,
      address,
      (problem) => /^console: Failed to load resource: .*(?:404|REFUSED)/.test(problem) || tell(problem),
    );
    await page.route(`${url}generated/${name}.json`, async (route) => {
      const response = await route.fetch();
      const text = await response.text();
      await route.fulfill({
        response,
        body: text.replace(/"port":\{"default":"\d+"/, `"port":{"default":"${new URL(address).port}"`),
      });
    });
    const operation = operationsOf(spec).find(({ method }) => method === 'GET')?.operation;
    if (!operation) continue;
    await page.goto(`${url}rest/${name}/reference.html#${operation.operationId}`);
    await page.getByText('The mock is running').waitFor();
    if (!(await tryIt(page, operation.operationId, mock.requests)))
      tell(`${operation.operationId} did not reach the mock`);
    await close(page);
    if (name === 'linktor' || name === 'sinch') for (const problem of await violations(page, KNOWN)) tell(problem);
    const model = Object.keys(spec.components.schemas)[0] ?? '';
    await page.goto(`${url}rest/${name}/index.html`);
    await page.goto(`${url}rest/${name}/reference.html#models/${model}`);
    await page.locator(`[id$="/models/${model}"]`).first().waitFor();
    await page.setViewportSize(PHONE);
    const wide = await overflow(page);
    if (wide) tell(`too wide for a phone: ${wide}`);
    await context.close();
  }
  problems.push(...(await withoutMock(browser, url)));
  return problems;
}

/** Sends the operation that the address names from the console, and sees whether the mock got it. */
async function tryIt(page: Page, id: string, requests: readonly { operationId: string | null }[]): Promise<boolean> {
  const section = page.locator(`[id$="/${id}"]`).first();
  await section
    .getByRole('button', { name: /test request/i })
    .first()
    .click();
  await page.getByRole('dialog').getByRole('button', { name: /^send/i }).first().click();
  await page
    .getByText(/\b200 OK\b/)
    .first()
    .waitFor({ timeout: 15_000 })
    .catch(() => undefined);
  return requests.some(({ operationId }) => operationId === id);
}

/** Leaves the console, and waits until it is gone: it fades, and axe would look at what is on its way out. */
async function close(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** Without a mock the page says so, and how to start one. */
async function withoutMock(browser: Browser, url: string): Promise<string[]> {
  const page = await browser.newPage();
  await page.route('http://127.0.0.1:4011/**', (route) => route.abort('connectionrefused'));
  await page.goto(`${url}rest/antonnia/reference.html`);
  const told = await page
    .getByText('No mock is running')
    .waitFor({ timeout: 15_000 })
    .then(
      () => true,
      () => false,
    );
  await page.close();
  return told ? [] : ['rest/antonnia/reference.html: does not say that no mock is running'];
}
