// The browser of this machine, for checks that need a real one.
import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core';

const NAMES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

// Nothing that calls home: checks are offline. Chromium's sandbox does not start in containers.
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

/** A bound for what hangs (milliseconds): on a busy machine what is well takes many times as long as on an idle one. */
const PATIENCE = 240_000;

/** Where Chromium is; `CHROMIUM_PATH` names another. Its absence is an error where `CI` is set. */
export function findBrowser(): string | undefined {
  const found = [process.env['CHROMIUM_PATH'], ...NAMES].find((path) => path && existsSync(path));
  if (!found && process.env['CI']) throw new Error('Chromium is not installed (apt-get install chromium)');
  return found;
}

/** Starts it without a window. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('Chromium is not installed');
  const args = [...FLAGS, '--disable-component-update', '--disable-sync'];
  return chromium.launch({ executablePath, args, timeout: PATIENCE });
}

/** Pages with a memory of their own, whose waits are as patient as the start. */
export async function openContext(browser: Browser, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(PATIENCE);
  return context;
}
