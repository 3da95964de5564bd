// What the sandbox is for, from the first click to the last tick: a customer writes from a phone of the page, the app hears of it
// by a signed webhook, answers through the API, and the answer stands on the phone; a frame is lost on purpose and found again.
import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Conversations } from '@linktor/conversations';
import { Realtime, type RealtimeMessageEvent } from '@linktor/realtime';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser, openBrowser } from '../../../../scripts/browser.ts';
import { type Sandbox, startSandbox } from '../../src/index.ts';
import { buildPage } from './build-page.ts';
import { startApp } from './receiver.ts';
import { LOOKS, SIZES, Watched } from './watched.ts';

const installed = findBrowser() !== undefined;
if (!installed)
  console.warn("NO CHROMIUM: no conversation was held from the sandbox's page. Install it, or set CHROMIUM_PATH.");

const PICTURES = fileURLToPath(new URL('../../docs/', import.meta.url));

/** A picture for the documentation: it is taken with `PICTURES=new`, and must be there in any case. */
async function picture(page: Page, name: string): Promise<void> {
  const path = `${PICTURES}${name}.png`;
  if (process.env['PICTURES'] === 'new') {
    mkdirSync(PICTURES, { recursive: true });
    await page.screenshot({ path });
  }
  expect(existsSync(path), `${path} is missing: take it with PICTURES=new`).toBe(true);
}

describe.skipIf(!installed)('with the page of a sandbox, in Chromium', () => {
  let browser: Browser;
  let sandbox: Sandbox;

  beforeAll(async () => {
    await buildPage();
    browser = await openBrowser();
    sandbox = await startSandbox({ port: 0, seed: 7, time: '2026-01-01T09:30:00Z' });
  });
  afterAll(async () => {
    await sandbox?.stop();
    await browser?.close();
  });

  test('a customer and an app talk, a lost frame is recovered, and everything can be looked at', async () => {
    let secret = '';
    const baseUrl = sandbox.urls.linktor;
    await using app = await startApp({ baseUrl, secret: () => secret, now: () => sandbox.clock.now() });
    await using watched = await Watched.open(browser, `${sandbox.urls.page}/#/webhooks`);
    const { page } = watched;

    // The app's receiver is registered, its secret told once.
    await page.getByLabel('Address of your receiver').fill(app.url);
    await page.getByRole('button', { name: 'Add the endpoint' }).click();
    secret = (await page.locator('.secret code').textContent()) ?? '';
    expect(secret).not.toBe('');

    // A customer writes, and the app's answer has buttons.
    await watched.view('#/phones');
    await page.getByRole('button', { name: 'Write the first message' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Send' }).click();
    const chat = page.getByRole('list', { name: 'Messages' });
    await chat.getByText('Hi! Where is my parcel?').waitFor();
    await chat.getByText('It left Malmö this morning.').waitFor();
    await chat.getByRole('button', { name: 'Friday' }).click();
    await chat.getByText('Friday it is. See you!').waitFor();

    // A picture, which the sandbox itself has for the app to fetch.
    await page.getByRole('button', { name: 'Send a file or a place' }).click();
    await page.getByRole('button', { name: 'Picture' }).click();
    const sent = chat.getByRole('img', { name: 'parcel.png' });
    await expect.poll(() => sent.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(480);

    // Ticks turn with the clock.
    await sandbox.clock.advance(60_000);
    await expect.poll(() => chat.locator('.theirs .ticks.read').count()).toBe(2);
    await page.getByText('What your app sees and does').waitFor();
    await picture(page, 'phone');

    // Another reader of the conversation misses a frame, and has the message all the same, once.
    const [phone] = sandbox.phones();
    const id = phone?.conversationId ?? '';
    const heard: RealtimeMessageEvent[] = [];
    const conversations = new Conversations({ baseUrl, apiKey: 'any' });
    await using realtime = new Realtime({
      ...{ apiKey: 'any', url: sandbox.urls.realtime, backfill: conversations, reconcileInterval: 500 },
    });
    realtime.onMessage((event) => void heard.push(event));
    const synced = new Promise((resolve) => realtime.on('synced', resolve));
    await realtime.connect();
    realtime.subscribe(id);
    await synced;
    await watched.view('#/faults');
    await page.getByLabel('What goes wrong').selectOption('drop-frame');
    await page.getByRole('button', { name: 'Add the fault' }).click();
    await page.getByText('the next 1 frame').waitFor();
    await picture(page, 'faults');
    await watched.view('#/phones');
    await page.getByRole('textbox', { name: 'Message as the customer' }).fill('One more thing');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => heard.map(({ message, recovered }) => [message.content.text, recovered]))
      .toEqual([['One more thing', true]]);
    expect(sandbox.faults.list()).toEqual([]);

    // What the channel would not show is said on the phone.
    const buttons = ['1', '2', '3', '4', '5'].map((text) => ({ type: 'reply' as const, text }));
    await conversations.sendMessage(id, { text: 'How was it?', buttons });
    await sandbox.clock.advance(60_000);
    await page.locator('.message.refused', { hasText: 'at most 3 buttons' }).waitFor();

    // What the app does wrong is marked where it is wrong.
    const wrong = conversations.sendMessage(id, { txet: 'Hi', buttons: [{ type: 'reply' }] } as never);
    await expect(wrong).rejects.toThrow();
    await watched.view('#/timeline');
    await page.locator('.entry', { hasText: 'dropped' }).first().waitFor();
    await page
      .locator('.entry', { has: page.locator('.badge.bad') })
      .first()
      .click();
    await page.getByRole('article').locator('.document .wrong').first().waitFor();
    await picture(page, 'timeline');

    await watched.view('#/state/linktor/messages');
    await page.getByText('One more thing').first().waitFor();
    expect(app.problems).toEqual([]);
    expect(watched.complaints).toEqual([]);
  });

  test.each(LOOKS)('on a %s, %s, what happened is shown whole and accessibly', async (size, colorScheme, what) => {
    await using watched = await Watched.open(browser, sandbox.urls.page, { viewport: SIZES[size], colorScheme });
    const { page } = watched;
    const newest = sandbox.timeline.last;
    const found: string[] = [];
    const views = [
      '#/phones/linktor/whatsapp/%2B46701234567',
      '#/timeline',
      `#/timeline/${newest}`,
      '#/state',
      '#/webhooks',
    ];
    for (const view of views) {
      await watched.view(view);
      if ((await watched.overflow()) > 0) found.push(`${view} is too wide`);
      found.push(...(await watched.serious(what)).map((one) => `${view}: ${one}`));
    }
    expect(found).toEqual([]);
    expect(watched.complaints).toEqual([]);
    await watched.view(size === 'desk' ? '#/timeline' : (views[0] as string));
    if (size === 'phone') await page.getByText('One more thing').waitFor();
    if (size === 'phone' && colorScheme === 'dark') await picture(page, 'phone-dark');
  });
});
