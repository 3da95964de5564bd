import { defineConfig } from 'vitest/config';

// Contract tests: our clients against the mock of all APIs, every request and response validated. They run apart
// from the unit tests because they share one mock, whose log `pnpm contract` turns into coverage.
const conditions = ['@linktor/source', 'node', 'import', 'module', 'default'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: ['@linktor/source', 'node'] } },
  test: {
    setupFiles: [
      'scripts/check/setup/property-tests.ts',
      'scripts/check/setup/patience.ts',
      'scripts/check/setup/leave-no-trace.ts',
      'scripts/check/contract/sign.ts',
    ],
    include: ['packages/*/test/**/*.contract.test.ts', 'scripts/**/*.contract.test.ts'],
    globalSetup: ['scripts/check/contract/setup.ts'],
    // Bounds for what hangs. On a busy machine what is well takes ten times as long as on an idle one.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 240_000 } },
    passWithNoTests: true,
    isolate: false,
    // What was transformed under other plugins was seen to be taken for one's own, and tests to fail by it.
    fsModuleCache: false,
    maxWorkers: '100%',
    dangerouslyIgnoreUnhandledErrors: false,
    reporters: process.env['CI'] ? ['default'] : ['dot'],
  },
});
