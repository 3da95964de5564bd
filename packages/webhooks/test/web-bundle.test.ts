import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';
import { describe, expect, it } from 'vitest';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Bundles a piece of user code as a browser, worker or edge build does: without the `node` condition. */
async function bundle(
  code: string,
  external: string[] = [],
): Promise<{ text: string; gzipped: number; metafile: Metafile }> {
  const result = await build({
    stdin: { contents: code, resolveDir: here },
    bundle: true,
    external,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    conditions: ['@linktor/source', 'import'],
    logLevel: 'silent',
    write: false,
    metafile: true,
  });
  const [file] = result.outputFiles;
  return { text: file!.text, gzipped: gzipSync(file!.contents, { level: 9 }).length, metafile: result.metafile };
}

const everything = [
  '',
  '/antonnia',
  '/endpoints',
  '/fastify',
  '/lambda',
  '/node',
  '/postgres',
  '/redis',
  '/sinch',
  '/sync',
];

describe('the web build', () => {
  it.each(everything)('of @linktor/webhooks%s reaches no Node module', async (path) => {
    const { metafile, text } = await bundle(`export * from '@linktor/webhooks${path}'`);
    const imports = Object.values(metafile.inputs).flatMap((input) => input.imports);
    // esbuild fails on what it cannot resolve, and marks what it leaves alone.
    expect(imports.filter(({ path: to, external }) => external || to.startsWith('node:'))).toEqual([]);
    expect(
      Object.keys(metafile.inputs).filter((file) => /[./]node\.ts$/.test(file) && !file.includes('adapters/')),
    ).toEqual([]);
    expect(text).not.toMatch(/\bBuffer\b|["'`]node:|\brequire\(/);
  });

  it('of a bare import is empty', async () => {
    for (const path of everything) expect((await bundle(`import '@linktor/webhooks${path}'`)).text).toBe('');
  });

  it.each(['', '/antonnia', '/sinch'])(
    'of @linktor/webhooks%s starts without core, and with names of events only',
    async (path) => {
      // What Node loads beside `#runtime`, into which the build puts what is taken of core.
      const { metafile } = await bundle(`export * from '@linktor/webhooks${path}'`, ['#runtime']);
      const others = Object.keys(metafile.inputs).filter((file) => /packages\/core/.test(file));
      expect(others.filter((file) => !file.endsWith('/events.gen.ts'))).toEqual([]);
    },
  );

  it.each([
    ['verify one webhook', `import { inspectDelivery } from '@linktor/webhooks'`, 'inspectDelivery', 2048],
    [
      'verify one callback of Sinch',
      `import { inspectDelivery } from '@linktor/webhooks/sinch'`,
      'inspectDelivery',
      2048,
    ],
    ['verify, read and explain', `import { constructEvent } from '@linktor/webhooks'`, 'constructEvent', 4672],
    ['a whole endpoint', `import { createWebhookHandler } from '@linktor/webhooks'`, 'createWebhookHandler', 8420],
    ['a Postgres inbox', `import { PostgresInbox } from '@linktor/webhooks/postgres'`, 'PostgresInbox', 5120],
    ['a Redis inbox', `import { RedisInbox } from '@linktor/webhooks/redis'`, 'RedisInbox', 2176],
  ])('%s stays within its budget', async (name, line, value, budget) => {
    const { gzipped } = await bundle(`${line}; globalThis.it = ${value};`);
    expect(gzipped, `${name}: ${gzipped} B`).toBeLessThan(budget);
  });
});
