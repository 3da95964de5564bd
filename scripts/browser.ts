// The browser of this machine, for checks that need a real one.
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const NAMES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

// Nothing that calls home: checks are offline. Chromium's sandbox does not start in containers.
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

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
  return chromium.launch({ executablePath, args });
}
