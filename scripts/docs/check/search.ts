import type { Page } from 'playwright-core';

/** What somebody may look for, and a result that must be among the first. */
const QUERIES: Readonly<Record<string, string>> = {
  sendText: 'Conversations.sendText',
  idempotency: 'Retries and idempotency',
  'message.received': 'message.received',
  MESSAGE_DELIVERY: 'MESSAGE_DELIVERY',
  backfill: 'What is guaranteed',
};

/** Searches as a reader does, with the keyboard, and follows the first result. */
export async function checkSearch(page: Page, url: string): Promise<string[]> {
  const problems: string[] = [];
  await page.goto(`${url}guides/conversations.html`);
  const input = page.getByRole('searchbox');
  for (const [query, expected] of Object.entries(QUERIES)) {
    await input.fill(query);
    const results = page.locator('#results a');
    await page
      .waitForFunction(
        (text) => [...document.querySelectorAll('#results a')].some((one) => one.textContent?.includes(text)),
        expected,
        { timeout: 5_000 },
      )
      .catch(async () =>
        problems.push(`search for ${query}: ${(await results.allTextContents()).slice(0, 3).join(' | ')}`),
      );
  }
  await input.fill('sendText');
  await page.locator('#results a', { hasText: 'sendText' }).first().waitFor();
  await input.press('Enter');
  await page.waitForURL(/#.*sendText/);
  if (!(await page.locator(':target').isVisible())) problems.push('search: the result leads to nothing');
  await input.fill('qqqqzzzz');
  await page.getByText('Nothing found.').waitFor();
  return problems;
}
