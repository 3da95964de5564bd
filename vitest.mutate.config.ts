import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { defineConfig, type Plugin } from 'vitest/config';
import { NearestFirst } from './scripts/check/mutate/nearest-first.ts';
import unit from './vitest.config.ts';
import contract from './vitest.contract.config.ts';

// The tests of one package, unit and contract, for `pnpm mutate`, in the copy of the workspace that holds the faults.
const name = process.env['MUTATE_PACKAGE'] ?? '';
const own = `packages/${name}/test`;
const contracts = existsSync(own)
  ? readdirSync(own).filter((file) => /(?<!readme|raw)\.contract\.test\.ts$/.test(file))
  : [];
const { globalSetup = [], setupFiles = [] } = contract.test ?? {};
const contractual = { globalSetup, setupFiles };

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

/** What the package loads only when it is needed, as one module. */
const loadedLater: Plugin = {
  name: 'loaded-later',
  resolveId: (id) => (id === 'virtual:loaded-later' ? id : undefined),
  load(id) {
    if (id !== 'virtual:loaded-later') return undefined;
    const later = globSync(`packages/${name}/src/**/*.ts`).flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\bimport\('(\.[^']+\.ts)'\)/g)].map(([, path = '']) =>
        join(process.cwd(), dirname(file), path),
      ),
    );
    return [...new Set(later)].map((file) => `import '${file}';`).join('\n');
  },
};

export default defineConfig({
  ...unit,
  plugins: [copies, loadedLater],
  test: {
    ...unit.test,
    // Each fault meets modules that are loaded anew: some decide what they are when they load.
    isolate: true,
    include: [
      `packages/${name}/{src,test}/**/*.test.ts`,
      // What others call, and is tested through them: telemetry, uploads.
      ...(name === 'core'
        ? [
            'packages/{outbox,realtime,webhooks}/test/telemetry.test.ts',
            'packages/{ai,conversations}/test/{upload,media}.test.ts',
          ]
        : []),
    ],
    // Its mock is started once, for all faults.
    ...(contracts.length > 0 && contractual),
    setupFiles: [
      ...(contracts.length > 0 ? setupFiles : (unit.test?.setupFiles ?? [])),
      'scripts/check/mutate/load-first.ts',
    ].flat(),
    // What runs other processes sees no fault there, and what takes minutes takes them for each fault.
    exclude: [
      ...(unit.test?.exclude ?? []).filter((glob) => !glob.includes('contract')),
      '**/{readme,raw}.contract.test.ts',
      '**/*{soak,fuzz,outage,runtimes,receivers,frameworks,bundle,browser,loading,rejections,proxy}*.test.ts',
      // The same tests once more, by another sender; and a thousand streams.
      '**/{over-fetch,leak}.test.ts',
      // Their servers; what stands beside the code does without.
      'packages/*/test/{postgres,pglite,redis}-inbox.test.ts',
    ],
    sequence: { sequencer: NearestFirst },
    testTimeout: 8_000,
    expect: { poll: { timeout: 5_000 } },
    reporters: [],
  },
});
