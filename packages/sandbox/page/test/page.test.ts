// The page in a real Chromium, before a control API that can be brought to anything: ten thousand entries, every kind of message,
// an end and a new beginning.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findBrowser, openBrowser } from '../../../../scripts/browser.ts';
import { builtPage } from './build-page.ts';
import { FakeControl } from './fake-control.ts';
import { CONVERSATION, entry, fill, manyEntries } from './full.ts';
import { ANTONNIA_MESSAGES, LINKTOR_MESSAGES, SINCH_MESSAGES } from './gallery.ts';
import { LOOKS, SIZES, Watched } from './watched.ts';

const installed = findBrowser() !== undefined;
if (!installed) console.warn("NO CHROMIUM: the sandbox's page was not tried. Install it, or set CHROMIUM_PATH.");

describe.skipIf(!installed)('the page in Chromium', () => {
  let browser: Browser;
  let built: Awaited<ReturnType<typeof builtPage>>;
  let control: FakeControl;

  beforeAll(async () => {
    built = await builtPage();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await control?.stop();
    await browser?.close();
    built?.[Symbol.dispose]();
  });
  beforeEach(async () => {
    await control?.stop();
    control = new FakeControl(built.folder);
    await control.start();
  });

  const VIEWS = [
    '#/phones/linktor/whatsapp/%2B46701234567',
    '#/phones/sinch/WHATSAPP/46709998877',
    '#/phones/antonnia/whatsapp/%2B5511999990000',
    '#/phones/linktor/sms/%2B46700000002',
    '#/timeline',
    '#/timeline/2',
    '#/state/linktor/contacts',
    '#/webhooks',
    '#/faults',
    '#/clock',
    '#/reference/linktor/createContact',
  ];

  test.each(LOOKS)(
    'on a %s, %s: every view fits, is accessible and says nothing to the console',
    async (size, colorScheme, what) => {
      fill(control);
      await using watched = await Watched.open(browser, control.url, { viewport: SIZES[size], colorScheme });
      const found: string[] = [];
      for (const view of VIEWS) {
        await watched.view(view);
        if (view.includes('phones')) await watched.page.locator('.message').first().waitFor();
        if ((await watched.overflow()) > 0) found.push(`${view} is too wide`);
        found.push(...(await watched.serious(what)).map((one) => `${view}: ${one}`));
      }
      expect(found).toEqual([]);
      expect(watched.complaints).toEqual([]);
    },
  );

  test('a phone shows every kind of message, ticks that turn, and why a channel refuses one', async () => {
    fill(control);
    await using watched = await Watched.open(browser, control.url);
    const { page } = watched;
    await watched.view(VIEWS[0] as string);
    const chat = page.getByRole('list', { name: 'Messages' });
    await expect.poll(() => chat.locator('.message').count()).toBe(LINKTOR_MESSAGES.length);
    await expect.poll(() => chat.getByText('WhatsApp takes at most 3 reply buttons').count()).toBe(1);
    expect(await chat.locator('.message.refused .choice').count()).toBe(5);

    const last = chat.locator('.message').last();
    for (const [status, label] of [
      ['sent', 'sent'],
      ['delivered', 'delivered'],
      ['read', 'read'],
    ] as const) {
      const key = 'linktor/whatsapp/+46701234567';
      const messages = control.messages.get(key) ?? [];
      control.messages.set(key, [...messages.slice(0, -1), { ...(messages.at(-1) as (typeof messages)[0]), status }]);
      control.tell('phones', control.phones);
      await last.getByRole('img', { name: label }).waitFor();
    }

    await chat.getByRole('button', { name: 'Yes, please' }).click();
    await chat.getByRole('button', { name: 'Choose' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Before lunch' }).click();
    await page.getByRole('textbox', { name: 'Message as the customer' }).fill('Thanks!');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Send a file or a place' }).click();
    await page.getByRole('button', { name: 'Stockholm' }).click();
    await expect
      .poll(() => control.asked.map(({ body }) => body))
      .toEqual([
        { choose: { message: 'm4', id: 'yes' } },
        { choose: { message: 'm6', id: 'fri-am' } },
        { text: 'Thanks!' },
        { location: { latitude: 59.3293, longitude: 18.0686, name: 'Stockholm', address: 'Gamla stan' } },
      ]);
    expect(control.asked[0]?.path).toBe('phones/linktor/whatsapp/+46701234567');

    await watched.view(VIEWS[1] as string);
    await expect.poll(() => page.locator('.message').count()).toBe(SINCH_MESSAGES.length);
    expect(await page.locator('.card').count()).toBe(3);
    await watched.view(VIEWS[2] as string);
    await expect.poll(() => page.locator('.message, .aside').count()).toBe(ANTONNIA_MESSAGES.length);
    expect(watched.complaints).toEqual([]);
  });

  test('ten thousand entries: what is seen is drawn, the keys walk it, and it stays put while new ones come', async () => {
    control.entries = manyEntries(10_000);
    control.state = { ...control.state, dropped: 1_234 };
    await using watched = await Watched.open(browser, `${control.url}#/timeline`);
    const { page } = watched;
    await page.getByText('10,000 entries').waitFor();
    await page.getByText('1,234 older entries were dropped').waitFor();
    const rows = page.locator('.entry');
    expect(await rows.count()).toBeLessThan(80);

    const list = page.getByRole('listbox');
    await list.focus();
    await page.keyboard.press('End');
    await page.locator('#entry-1').waitFor();
    await page.keyboard.press('Home');
    for (let press = 0; press < 40; press++) await page.keyboard.press('ArrowDown');
    const active = page.locator('.entry.active');
    expect(await active.getAttribute('id')).toBe('entry-9960');
    const before = await active.boundingBox();
    control.add(...manyEntries(300, 10_001));
    await page.getByRole('button', { name: /^Newest \(3\d\d above\)$/ }).waitFor();
    expect(await active.boundingBox()).toEqual(before);
    await page.getByText('10,000 entries').waitFor();

    await page.keyboard.press('Enter');
    await page.getByRole('article', { name: 'Entry 9960' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('article').count()).toBe(0);
    expect(watched.complaints).toEqual([]);
  });

  test('filters narrow the list, stand in the address, and an entry shows what is wrong at its place', async () => {
    fill(control);
    await using watched = await Watched.open(browser, `${control.url}#/timeline`);
    const { page } = watched;
    await page.getByLabel('Violations only').check();
    await expect.poll(() => page.locator('.entry').count()).toBe(1);
    expect(page.url()).toContain('violations=1');
    await page.getByLabel('Platform').selectOption('sinch');
    await page.getByText('No entry fits the filter.').waitFor();
    await page.getByRole('button', { name: 'All' }).click();
    await page.getByLabel('Conversation').fill(CONVERSATION);
    await expect.poll(() => page.locator('.entry').count()).toBe(3);
    await page.getByRole('option', { name: 'createContact' }).click();

    const whole = page.getByRole('article');
    await whole.getByText('2 violations of the specification').waitFor();
    const body = whole.getByRole('region', { name: 'Body of the request' });
    await body.locator('.wrong', { hasText: '"nmae": "Ann"' }).getByText('is not a member').waitFor();
    await body.locator('.missing', { hasText: '"name"' }).getByText('name is required').waitFor();
    expect(await whole.locator('.redacted').count()).toBe(1);

    await whole.getByRole('button', { name: 'Send again' }).click();
    await expect.poll(() => control.asked.map(({ path }) => path)).toEqual(['timeline/2/replay']);
    await watched.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await whole.getByRole('button', { name: 'TypeScript' }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('await');
    await whole.getByRole('link', { name: 'createContact' }).click();
    await page.getByText('POST').first().waitFor();
    await page.getByRole('heading', { name: 'createContact' }).waitFor();
    await page.getByText('it remembers nothing of it').waitFor();
    expect(watched.complaints).toEqual([]);
  });

  test('says when the sandbox is gone, comes back by itself, and knows another sandbox from the same one', async () => {
    control.add(...manyEntries(3));
    await using watched = await Watched.open(browser, `${control.url}#/timeline`);
    const { page } = watched;
    await page.getByText('3 entries').waitFor();
    await control.stop();
    await page.getByRole('alert').getByText('The sandbox is gone.').waitFor();
    control.entries.push(...manyEntries(2, 4));
    await control.start();
    await page.getByText('5 entries').waitFor();
    await expect.poll(() => page.getByText('The sandbox is gone.').count()).toBe(0);

    await control.stop();
    await page.getByText('The sandbox is gone.').waitFor();
    control.entries = [{ ...entry(1), at: '2027-01-01T00:00:00.000Z' }];
    await control.start();
    await page.getByText('1 entry', { exact: true }).waitFor();
    await page.getByRole('alert').getByText('The sandbox began anew.').waitFor();
    // What the browser says of a server that is not there; nothing else.
    expect(watched.complaints.filter((one) => !one.includes('Failed to load resource'))).toEqual([]);
  });

  test('faults are added and ended, the clock is stopped and advanced', async () => {
    fill(control);
    await using watched = await Watched.open(browser, `${control.url}#/faults`);
    const { page } = watched;
    await page.getByLabel('What goes wrong').selectOption('rate-limit');
    await page.getByLabel('Retry-After, seconds').fill('2');
    await page.getByLabel('How many').fill('3');
    await page.getByRole('button', { name: 'Add the fault' }).click();
    await page.getByText('the next 3 calls').waitFor();
    expect(control.faults.at(-1)).toMatchObject({ kind: 'rate-limit', retryAfter: 2, next: 3 });
    expect(control.faults.at(-1)).not.toHaveProperty('ms');
    await page.getByRole('button', { name: 'End all' }).click();
    await page.getByText('Nothing is wrong at the moment.').waitFor();

    await watched.view('#/clock');
    await page.getByRole('button', { name: '+ 1 hour' }).click();
    await page.getByText('10:30:00').waitFor();
    await page.getByRole('button', { name: 'Start' }).click();
    await page.getByText('running').waitFor();
    expect(watched.complaints).toEqual([]);
  });
});
