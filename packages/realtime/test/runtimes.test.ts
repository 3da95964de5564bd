import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { startRealtimeServer } from '@linktor/mock/realtime';
import { build } from 'esbuild';
import { afterAll, expect, test } from 'vitest';
import { findBrowser, openBrowser, openContext } from '../../../scripts/browser.ts';
import type { Outcome } from './runtime-suite.ts';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'linktor-realtime-'));

afterAll(() => rmSync(folder, { recursive: true }));

/** Every `node` on the path, this one first; one of each version. More can be named in LINKTOR_NODES. */
const nodes = async (): Promise<Map<string, string>> => {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const named = (process.env['LINKTOR_NODES'] ?? '').split(delimiter).filter(Boolean);
  const found = new Map<string, string>();
  for (const path of [process.execPath, ...named, ...folders.map((one) => join(one, 'node'))]) {
    if (!existsSync(path)) continue;
    const { stdout } = await run(path, ['--version']);
    if (!found.has(stdout.trim())) found.set(stdout.trim(), path);
  }
  return found;
};

const bundle = async (entry: string, platform: 'node' | 'browser'): Promise<string> => {
  const outfile = join(folder, `${entry}.${platform === 'node' ? 'cjs' : 'js'}`);
  await build({
    entryPoints: [fileURLToPath(new URL(`./${entry}.ts`, import.meta.url))],
    outfile,
    bundle: true,
    platform,
    target: 'es2022',
    conditions: ['@linktor/source'],
    format: platform === 'node' ? 'cjs' : 'iife',
    logLevel: 'error',
  });
  return outfile;
};

const problems = (outcomes: readonly Outcome[]): Outcome[] => outcomes.filter(({ problem }) => problem !== undefined);

test('the suite passes in every Node there is', async () => {
  const file = await bundle('runtime-node', 'node');
  for (const [version, node] of await nodes()) {
    await using server = await startRealtimeServer();
    const { stdout } = await run(node, [file, server.url, server.httpUrl]);
    const result = JSON.parse(stdout) as { version: string; outcomes: Outcome[] };
    console.log(`realtime suite in Node ${result.version}: ${result.outcomes.length} cases`);
    expect(result.version).toBe(version);
    expect(problems(result.outcomes)).toEqual([]);
    expect(server.violations).toEqual([]);
  }
});

test('the suite passes in headless Chromium, the network going and coming', async ({ skip }) => {
  if (!findBrowser()) {
    console.warn('NO CHROMIUM: the browser suite of @linktor/realtime did not run. Install it, or set CHROMIUM_PATH.');
    return skip();
  }
  await using server = await startRealtimeServer();
  const file = await bundle('runtime-browser', 'browser');
  const browser = await openBrowser();
  try {
    const context = await openContext(browser);
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.exposeFunction('control', async (path: string, body: unknown) => {
      const init = body === undefined || body === null ? {} : { method: 'POST', body: JSON.stringify(body) };
      const response = await fetch(`${server.httpUrl}/mock/${path}`, init);
      return response.status === 204 ? null : response.json();
    });
    await page.exposeFunction('setOffline', (offline: boolean) => context.setOffline(offline));
    await page.addScriptTag({ path: file });
    const outcomes = await page.evaluate(
      ([url, httpUrl]) =>
        (globalThis as unknown as { suite: (...urls: string[]) => Promise<Outcome[]> }).suite(url, httpUrl),
      [server.url, server.httpUrl] as [string, string],
    );
    console.log(`realtime suite in Chromium ${browser.version()}: ${outcomes.length} cases`);
    expect(problems(outcomes)).toEqual([]);
    expect(errors).toEqual([]);
    expect(server.violations).toEqual([]);
  } finally {
    await browser.close();
  }
});
