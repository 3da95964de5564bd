import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { DESKTOP, PHONE } from './walk.ts';

const PAGES = [
  'index.html',
  'guides/guarantees.html',
  'guides/sandbox.html',
  'packages/realtime.html',
  'packages/webhooks.html',
  'api/conversations/classes/Conversations.html',
  'api/core/index.html',
  'rest/linktor/index.html',
  'rest/linktor/reference.html',
  'changelog/index.html',
  'examples/ai-agent.html',
];

/** Pictures of pages worth looking at: on a desk and on a phone, light and dark. */
export async function takeScreenshots(browser: Browser, url: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [name, viewport] of Object.entries({ desk: DESKTOP, phone: PHONE }))
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({ viewport, colorScheme });
      const page = await context.newPage();
      const take = (path: string): Promise<Buffer> =>
        page.screenshot({
          path: join(folder, `${name}-${colorScheme}-${path.replaceAll('/', '-').replace('.html', '')}.png`),
        });
      for (const path of PAGES) {
        await page.goto(url + path, { waitUntil: 'networkidle' });
        await take(path);
      }
      await page.goto(`${url}packages/core.html`, { waitUntil: 'networkidle' });
      await page.getByRole('button', { name: 'Search' }).first().click();
      await page.locator('#localsearch-input').fill('sendText');
      await page.locator('.VPLocalSearchBox .result').first().waitFor();
      await take('search');
      await context.close();
    }
}
