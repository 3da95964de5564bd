import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Where a sandbox of this workspace serves the page from. */
const SERVED = join(root, '../dist/page');

/** `npm test` builds what is there before it tests it, and packs it meanwhile. */
const isBuilt = process.env['LINKTOR_BUILT'] === '1';

const buildTo = (outDir: string): Promise<unknown> =>
  build({ root, configFile: join(root, 'vite.config.ts'), logLevel: 'error', build: { outDir } });

/** Builds the page as it is now, to where a sandbox serves it from. */
export async function buildPage(): Promise<void> {
  if (!isBuilt) await buildTo(SERVED);
}

/** A folder with the page as it is now: one of its own, unless it is built. */
export async function builtPage(): Promise<{ folder: string } & Disposable> {
  if (isBuilt) return { folder: SERVED, [Symbol.dispose]: () => {} };
  const folder = mkdtempSync(join(tmpdir(), 'linktor-page-'));
  await buildTo(folder);
  return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) };
}
