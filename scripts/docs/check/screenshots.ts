import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { DESKTOP, PHONE } from './walk.ts';

const PAGES = [
  'index.html',
  'guarantees.html',
  'support.html',
  'guides/webhooks.html',
  'api/conversations.html',
  'rest/linktor/conversations.html',
  'rest/linktor/webhook-events.html',
  'migrate/linktor.html',
  'examples/ai-agent.html',
];

/** Pictures of pages worth looking at: light on a desk, dark on a phone. */
export async function takeScreenshots(browser: Browser, url: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [name, viewport, colorScheme] of [
    ['desk', DESKTOP, 'light'],
    ['phone', PHONE, 'dark'],
  ] as const) {
    const context = await browser.newContext({ viewport, colorScheme });
    const page = await context.newPage();
    for (const path of PAGES) {
      await page.goto(url + path);
      await page.screenshot({ path: join(folder, `${name}-${path.replaceAll('/', '-').replace('.html', '.png')}`) });
    }
    await page.getByRole('searchbox').fill('sendText');
    await page.locator('#results a').first().waitFor();
    await page.screenshot({ path: join(folder, `${name}-search.png`) });
    if (name === 'phone') {
      await page.goto(`${url}guides/realtime.html`);
      await page.getByRole('button', { name: 'Menu' }).click();
      await page.screenshot({ path: join(folder, 'phone-menu.png') });
    }
    await context.close();
  }
}
