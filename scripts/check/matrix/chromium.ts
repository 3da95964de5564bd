// A real browser, headless: a page runs the bundle and posts its report back, so no driver is needed.
import { spawn } from 'node:child_process';
import { accessSync, constants, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import type { ProgramConfig } from './peers.ts';
import { failed, type Report } from './report.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const LIMIT = 90_000;

/** The browser of this machine: `CHROMIUM`, or one of the usual names. */
export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM'];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return (named ? [named] : NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))).find((file) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

const page = (config: ProgramConfig): string => `<!doctype html><meta charset="utf-8"><title>matrix</title>
<script>
  const tell = (report) => fetch('/report', { method: 'POST', body: JSON.stringify(report) });
  onerror = (event, source, line, column, error) =>
    tell({ passed: 0, failures: [String(event) + ' ' + (error && error.stack)] });
  onunhandledrejection = ({ reason }) => tell({ passed: 0, failures: ['unhandled: ' + (reason && reason.stack || reason)] });
</script>
<script type="module" src="/main.js"></script>
<script type="module">runMatrix(${JSON.stringify(config)}).then(tell);</script>`;

export async function runChromium(binary: string, file: string, config: ProgramConfig): Promise<Report> {
  const profile = mkdtempSync(join(tmpdir(), 'linktor-chromium-'));
  let told: (report: Report) => void = () => {};
  const report = new Promise<Report>((resolve) => {
    told = resolve;
  });
  const server = createServer((request, response) => {
    if (request.url === '/report') {
      let body = '';
      request.on('data', (chunk: Buffer) => {
        body += chunk.toString();
      });
      request.on('end', () => {
        response.end();
        told(JSON.parse(body) as Report);
      });
    } else if (/^\/[\w.-]+\.js$/.test(request.url ?? '')) {
      const bundled = readFileSync(join(dirname(file), request.url?.slice(1) ?? ''));
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(bundled);
    } else if (request.url === '/') {
      response.writeHead(200, { 'content-type': 'text/html' }).end(page(config));
    } else response.writeHead(204).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const flags = ['--headless=new', '--disable-gpu', '--no-first-run', `--user-data-dir=${profile}`];
  // Chromium's sandbox does not start under root, which containers run as.
  if (process.getuid?.() === 0) flags.push('--no-sandbox');
  const child = spawn(binary, [...flags, url], { stdio: 'ignore' });
  const closed = new Promise<void>((resolve) => child.on('close', () => resolve()));
  child.on('error', (error) => told(failed(error)));
  void closed.then(() => told(failed('the browser ended without a report')));
  const timer = setTimeout(() => told(failed(`no report within ${LIMIT} ms`)), LIMIT);
  try {
    return await report;
  } finally {
    clearTimeout(timer);
    child.kill();
    await closed;
    server.closeAllConnections();
    server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}
