import assert from 'node:assert/strict';
import { sampleMessage } from '@linktor/mock/realtime';
import { findBrowser, openBrowser } from '../../browser.ts';
import type { Example } from './example.ts';
import { startPlatform } from './platform.ts';
import { Program } from './program.ts';
import { assertClean, requestsOf } from './requests.ts';

export const realtimePage: Example = {
  name: 'realtime-page',
  missing: () => (findBrowser() ? undefined : 'Chromium is not installed'),
  async run() {
    await using platform = await startPlatform();
    const { mock, realtime, env } = platform;
    const { LINKTOR_URL, LINKTOR_WS_URL } = env;
    await using site = new Program('realtime-page/main.ts', {
      LINKTOR_URL,
      LINKTOR_WS_URL,
      LINKTOR_ACCESS_TOKEN: 'demo-token',
      BUNDLE_CONDITIONS: '@linktor/source',
      PORT: '0',
    });
    const url = await site.url();
    const browser = await openBrowser();
    try {
      const page = await browser.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      await page.goto(url);
      await page.getByText('up to date').waitFor();

      const write = (id: string, text: string): void => realtime.publish(sampleMessage({ id, content: { text } }));
      write('msg_1', 'Where is my order?');
      await page.getByText('Where is my order?').waitFor();

      realtime.fault({ kind: 'kill' });
      write('msg_2', 'Order 7, that is.');
      await page.getByText('Order 7, that is.').waitFor();
      await page.getByText('1 caught up').waitFor();

      await page.getByLabel('Your answer').fill('It leaves tomorrow.');
      await page.getByRole('button', { name: 'Send' }).click();
      await page.locator('li.outbound').waitFor();
      assert.deepEqual(requestsOf(mock, 'sendConversationMessage')[0]?.body, { text: 'It leaves tomorrow.' });
      assert.ok(!(await page.content()).includes('demo-token'));
      assert.deepEqual(errors, []);
      assert.deepEqual(realtime.violations, []);
      assertClean(mock);
    } finally {
      await browser.close();
    }
    site.signal('SIGTERM');
    assert.equal(await site.exit(), 0);
    return `${/bundled [^,]*/.exec(site.output)?.[0]}; followed, caught up, answered, in Chromium`;
  },
};
