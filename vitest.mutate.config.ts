import { existsSync, readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vitest/config';
import unit from './vitest.config.ts';

// The unit tests of one package, for `pnpm mutate`, in the copy of the workspace that holds the faults.
const name = process.env['MUTATE_PACKAGE'] ?? '';

/** Packages by name are those of the copy; the links in `node_modules` lead to the originals. */
const copies: Plugin = {
  name: 'packages-of-the-copy',
  enforce: 'pre',
  resolveId(id) {
    const [, folder, entry = ''] = /^@linktor\/([\w-]+)(\/.*)?$/.exec(id) ?? [];
    const manifest = `${process.cwd()}/packages/${folder}/package.json`;
    if (folder === undefined || !existsSync(manifest)) return undefined;
    const { exports } = JSON.parse(readFileSync(manifest, 'utf8')) as {
      exports: Record<string, { '@linktor/source'?: string }>;
    };
    const source = exports[`.${entry}`]?.['@linktor/source'];
    return source && `${process.cwd()}/packages/${folder}/${source}`;
  },
};

export default defineConfig({
  ...unit,
  plugins: [copies],
  test: {
    ...unit.test,
    // Each fault meets modules that are loaded anew: some decide what they are when they load.
    isolate: true,
    include: [`packages/${name}/{src,test}/**/*.test.ts`],
    // What runs other processes sees no fault there, and what takes minutes takes them for each fault.
    exclude: [
      ...(unit.test?.exclude ?? []),
      '**/*{soak,fuzz,outage,runtimes,receivers,frameworks,bundle,browser,loading}*.test.ts',
      '**/{postgres,pglite,redis}-inbox.test.ts',
    ],
    testTimeout: 8_000,
    expect: { poll: { timeout: 5_000 } },
    reporters: [],
  },
});
