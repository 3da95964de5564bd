// A real browser, headless: the bundle in a page. From a server: what a test makes up has no address, and may call nobody here.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { openBrowser } from '../../browser.ts';
import type { ProgramConfig } from './peers.ts';
import type { Report } from './report.ts';

const LIMIT = 90_000;

const page = (config: ProgramConfig): string => `<!doctype html><meta charset="utf-8"><title>matrix</title>
<script type="module">import '/main.js'; globalThis.report = await runMatrix(${JSON.stringify(config)});</script>`;

export async function runChromium(_binary: string, file: string, config: ProgramConfig): Promise<Report> {
  const server = createServer(({ url = '' }, response) => {
    if (url === '/') response.writeHead(200, { 'content-type': 'text/html' }).end(page(config));
    else if (/^\/[\w.-]+\.js$/.test(url))
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(readFileSync(join(dirname(file), url)));
    else response.writeHead(204).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await openBrowser();
  try {
    const tab = await browser.newPage();
    // What nobody caught is a failure, rejections included.
    const wrong = new Promise<never>((_, reject) => tab.on('pageerror', reject));
    wrong.catch(() => {});
    await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const report = await Promise.race([tab.waitForFunction('globalThis.report', undefined, { timeout: LIMIT }), wrong]);
    return (await report.jsonValue()) as Report;
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}
