// One connection for three tabs of a real browser, and the tab that holds it killed.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sampleMessage, startRealtimeServer } from '@linktor/mock/realtime';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findBrowser, openBrowser } from '../../../scripts/browser.ts';
import type { SharedRealtime } from '../src/shared/index.ts';

interface Tab {
  seen: string[];
  gaps: string[];
  tab: SharedRealtime;
  start: (url: string, name: string) => Promise<void>;
}

const look = <T>(page: Page, what: (tab: Tab) => T): Promise<T> =>
  page.evaluate(`(${String(what)})(globalThis)`) as Promise<T>;

/** The page on an origin of its own: locks are for those only. */
const serve = async (): Promise<{ url: string; stop: () => void }> => {
  const folder = mkdtempSync(join(tmpdir(), 'linktor-shared-'));
  const outfile = join(folder, 'tab.js');
  await build({
    entryPoints: [fileURLToPath(new URL('./shared-tab.ts', import.meta.url))],
    ...{
      outfile,
      bundle: true,
      platform: 'browser',
      target: 'es2022',
      conditions: ['@linktor/source'],
      format: 'iife',
    },
  });
  const script = readFileSync(outfile, 'utf8');
  rmSync(folder, { recursive: true });
  const http = createServer((request, response) => {
    const page = request.url === '/';
    response.setHeader('content-type', page ? 'text/html' : 'text/javascript');
    response.end(page ? '<!doctype html><title>tab</title><script src="/tab.js"></script>' : script);
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const stop = (): void => {
    http.closeAllConnections();
    http.close();
  };
  return { url: `http://127.0.0.1:${(http.address() as AddressInfo).port}/`, stop };
};

test('three tabs have one connection, and when the tab that holds it is killed another takes over', async ({
  skip,
}) => {
  if (!findBrowser()) {
    console.warn('NO CHROMIUM: sharing among tabs was not tried in a browser. Install it, or set CHROMIUM_PATH.');
    return skip();
  }
  await using server = await startRealtimeServer();
  const site = await serve();
  const browser = await openBrowser();
  try {
    const context = await browser.newContext();
    const pages: Page[] = [];
    for (let n = 0; n < 3; n++) {
      const page = await context.newPage();
      await page.goto(site.url);
      await page.evaluate(([url, name]) => (globalThis as unknown as Tab).start(url, name), [
        server.url,
        'user_1',
      ] as const);
      pages.push(page);
    }
    const roles = (): Promise<string[]> =>
      Promise.all(pages.map((page) => look(page, ({ tab }) => `${tab.role} ${tab.state}`)));
    expect(await roles()).toEqual(['leader connected', 'follower connected', 'follower connected']);
    expect(server.connections).toHaveLength(1);

    let created = Date.now();
    const publish = (id: string): void => {
      const createdAt = new Date(++created).toISOString();
      server.publish({ ...sampleMessage({ id, conversationId: 'conv_1' }), createdAt, updatedAt: createdAt });
    };
    const seen = (): Promise<string[][]> => Promise.all(pages.map((page) => look(page, (tab) => tab.seen)));
    publish('m1');
    await expect.poll(seen).toEqual([['m1'], ['m1'], ['m1']]);

    // Killed as a crash kills it, not closed: nothing of the page runs any more.
    const [leader] = pages.splice(0, 1);
    const devtools = await context.newCDPSession(leader as Page);
    const crashed = new Promise((resolve) => leader?.once('crash', resolve));
    void devtools.send('Page.crash').catch(() => {});
    await crashed;
    await expect.poll(async () => (await roles()).sort()).toEqual(['follower connected', 'leader connected']);
    await expect.poll(() => server.connections.length).toBe(1);
    expect(server.subscriptions()).toEqual(['conv_1']);
    expect(await Promise.all(pages.map((page) => look(page, (tab) => tab.gaps)))).toEqual([
      ['conv_1 no-backfill m1'],
      ['conv_1 no-backfill m1'],
    ]);
    publish('m2');
    await expect.poll(seen).toEqual([
      ['m1', 'm2'],
      ['m1', 'm2'],
    ]);

    // And again, closed this time, and the last one is on its own.
    const index = (await roles()).findIndex((role) => role.startsWith('leader'));
    await pages.splice(index, 1)[0]?.close();
    await expect.poll(roles).toEqual(['leader connected']);
    publish('m3');
    await expect.poll(seen).toEqual([['m1', 'm2', 'm3']]);
    expect(server.violations).toEqual([]);
  } finally {
    await browser.close();
    site.stop();
  }
}, 120_000);
