// One connection for three tabs of a real browser, and the tab that holds it killed: with a history, what was sent meanwhile
// comes to the others once; without one, they are told.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type RealtimeServer, sampleMessage, startRealtimeServer } from '@linktor/mock/realtime';
import { build } from 'esbuild';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser, openBrowser, openContext } from '../../../scripts/browser.ts';
import type { SharedRealtime } from '../src/shared/index.ts';

interface Tab {
  seen: string[];
  gaps: string[];
  synced: number;
  tab: SharedRealtime;
  start: (url: string, history: string | undefined) => Promise<void>;
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

/** Three tabs of one browser that follow one conversation; the first one leads. */
class Tabs implements AsyncDisposable {
  readonly server: RealtimeServer;
  readonly pages: Page[] = [];
  readonly #context: BrowserContext;
  #created = Date.now();

  private constructor(server: RealtimeServer, context: BrowserContext) {
    this.server = server;
    this.#context = context;
  }

  static async open(browser: Browser, site: string, history: boolean): Promise<Tabs> {
    const server = await startRealtimeServer();
    const tabs = new Tabs(server, await openContext(browser));
    for (let n = 0; n < 3; n++) {
      const page = await tabs.#context.newPage();
      await page.goto(site);
      const from = history ? server.httpUrl : undefined;
      await page.evaluate(([url, http]) => (globalThis as unknown as Tab).start(url, http), [
        server.url,
        from,
      ] as const);
      tabs.pages.push(page);
    }
    await tabs.subscribed();
    // Read so soon after subscribing, a history is read again: who had to wait for the others has `synced` more than once.
    if (history) await expect.poll(() => tabs.look((tab) => tab.synced > 0)).toEqual([true, true, true]);
    return tabs;
  }

  /** Until the server knows what is followed, on the only connection there is: without a history what is sent earlier is lost. */
  async subscribed(): Promise<void> {
    const { server } = this;
    await expect.poll(() => [server.connections.length, ...server.subscriptions()]).toEqual([1, 'conv_1']);
  }

  look<T>(what: (tab: Tab) => T): Promise<T[]> {
    return Promise.all(this.pages.map((page) => look(page, what)));
  }

  roles(): Promise<string[]> {
    return this.look(({ tab }) => `${tab.role} ${tab.state}`);
  }

  seen(): Promise<string[][]> {
    return this.look((tab) => tab.seen);
  }

  publish(...ids: string[]): void {
    for (const id of ids) {
      const createdAt = new Date(++this.#created).toISOString();
      this.server.publish({ ...sampleMessage({ id, conversationId: 'conv_1' }), createdAt, updatedAt: createdAt });
    }
  }

  /** Kills the tab that leads as a crash does, not as closing does: nothing of the page runs any more. */
  async crash(): Promise<void> {
    const leader = (await this.roles()).findIndex((role) => role.startsWith('leader'));
    const [page] = this.pages.splice(leader, 1) as [Page];
    const devtools = await this.#context.newCDPSession(page);
    const crashed = new Promise((resolve) => page.once('crash', resolve));
    void devtools.send('Page.crash').catch(() => {});
    await crashed;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#context.close();
    await this.server[Symbol.asyncDispose]();
  }
}

const installed = findBrowser() !== undefined;
if (!installed) {
  console.warn('NO CHROMIUM: sharing among tabs was not tried in a browser. Install it, or set CHROMIUM_PATH.');
}

describe.skipIf(!installed)('three tabs of Chromium', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    site = await serve();
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    site?.stop();
  });

  test('have one connection; what is sent while a killed leader is replaced comes to each of them once', async () => {
    await using tabs = await Tabs.open(browser, site.url, true);
    expect(await tabs.roles()).toEqual(['leader connected', 'follower connected', 'follower connected']);
    tabs.publish('m1');
    await expect.poll(() => tabs.seen()).toEqual([['m1'], ['m1'], ['m1']]);

    const missed = async (...ids: string[]): Promise<void> => {
      tabs.server.fault({ kind: 'refuse', count: 1_000 });
      await tabs.crash();
      await expect.poll(() => tabs.server.connections.length).toBe(0);
      tabs.publish(...ids);
      expect(tabs.server.violations).toEqual([]);
      tabs.server.reset();
    };
    await missed('m2', 'm3');
    await expect.poll(async () => (await tabs.roles()).sort()).toEqual(['follower connected', 'leader connected']);
    tabs.publish('m4');
    const all = ['m1', 'm2', 'm3', 'm4'];
    await expect.poll(() => tabs.seen()).toEqual([all, all]);

    // And again; the last one is on its own.
    await missed('m5');
    await expect.poll(() => tabs.seen()).toEqual([[...all, 'm5']]);
    // Refused often enough, it polls until the socket opens again.
    await expect.poll(() => tabs.roles()).toEqual(['leader connected']);
    expect(await tabs.look((tab) => tab.gaps)).toEqual([[]]);
    expect(tabs.server.violations).toEqual([]);
  });

  test('without a history are told what may be missing, also when the leader is closed', async () => {
    await using tabs = await Tabs.open(browser, site.url, false);
    tabs.publish('m1');
    await expect.poll(() => tabs.seen()).toEqual([['m1'], ['m1'], ['m1']]);
    await tabs.crash();
    await expect.poll(async () => (await tabs.roles()).sort()).toEqual(['follower connected', 'leader connected']);
    await tabs.subscribed();
    expect(await tabs.look((tab) => tab.gaps)).toEqual([['conv_1 no-backfill m1'], ['conv_1 no-backfill m1']]);
    tabs.publish('m2');
    await expect
      .poll(() => tabs.seen())
      .toEqual([
        ['m1', 'm2'],
        ['m1', 'm2'],
      ]);

    const leader = (await tabs.roles()).findIndex((role) => role.startsWith('leader'));
    await tabs.pages.splice(leader, 1)[0]?.close();
    await expect.poll(() => tabs.roles()).toEqual(['leader connected']);
    await tabs.subscribed();
    tabs.publish('m3');
    await expect.poll(() => tabs.seen()).toEqual([['m1', 'm2', 'm3']]);
    expect(tabs.server.violations).toEqual([]);
  });
});
