// A real browser, headless: the bundle in a page whose origin nobody listens on.
import { dirname, join } from 'node:path';
import { openBrowser } from '../../browser.ts';
import type { ProgramConfig } from './peers.ts';
import type { Report } from './report.ts';

const ORIGIN = 'http://127.0.0.1:9';
const LIMIT = 90_000;

const page = (config: ProgramConfig): string => `<!doctype html><meta charset="utf-8"><title>matrix</title>
<script type="module">import '/main.js'; globalThis.report = await runMatrix(${JSON.stringify(config)});</script>`;

export async function runChromium(_binary: string, file: string, config: ProgramConfig): Promise<Report> {
  const browser = await openBrowser();
  try {
    const tab = await browser.newPage();
    await tab.route(`${ORIGIN}/**`, (route) => {
      const { pathname } = new URL(route.request().url());
      return pathname === '/'
        ? route.fulfill({ contentType: 'text/html', body: page(config) })
        : route.fulfill({ contentType: 'text/javascript', path: join(dirname(file), pathname.slice(1)) });
    });
    // What nobody caught is a failure, rejections included.
    const wrong = new Promise<never>((_, reject) => tab.on('pageerror', reject));
    wrong.catch(() => {});
    await tab.goto(`${ORIGIN}/`);
    const report = await Promise.race([tab.waitForFunction('globalThis.report', undefined, { timeout: LIMIT }), wrong]);
    return (await report.jsonValue()) as Report;
  } finally {
    await browser.close();
  }
}
