import { defineConfig } from 'vitest/config';

// Tests run against the TypeScript sources of every package (the `@linktor/source` export condition); what the built
// and packed tarballs do is checked by `pnpm packages` and the quickstart.
const conditions = ['@linktor/source', 'node', 'module'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: ['@linktor/source', 'node'] } },
  test: {
    setupFiles: [
      'scripts/check/setup/property-tests.ts',
      'scripts/check/setup/patience.ts',
      'scripts/check/setup/leave-no-trace.ts',
    ],
    include: ['packages/*/{src,test,page}/**/*.test.ts', 'scripts/**/*.test.ts'],
    exclude: ['**/*.contract.test.ts', '**/node_modules/**', '**/dist/**'],
    // Bounds for what hangs. On a busy machine what is well takes ten times as long as on an idle one.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 240_000 } },
    // One process takes file after file, on every core there is: a process for each would load the same modules 160 times.
    // A test that leaves something behind is found by `vitest run --sequence.shuffle`.
    isolate: false,
    // What was transformed under other plugins was seen to be taken for one's own, and tests to fail by it.
    fsModuleCache: false,
    maxWorkers: '100%',
    dangerouslyIgnoreUnhandledErrors: false,
    reporters: process.env['CI'] ? ['default'] : ['dot'],
  },
});
