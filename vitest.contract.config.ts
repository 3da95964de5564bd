import { defineConfig } from 'vitest/config';

// Contract tests: our clients against the mock of all APIs, every request and response validated. They run apart
// from the unit tests because they share one mock, whose log `pnpm contract` turns into coverage.
const conditions = ['@linktor/source', 'node', 'import', 'module', 'default'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: ['@linktor/source', 'node'] } },
  test: {
    setupFiles: ['scripts/property-tests.ts', 'scripts/contract/sign.ts'],
    include: ['packages/*/test/**/*.contract.test.ts', 'scripts/*/*.contract.test.ts'],
    globalSetup: ['scripts/contract/setup.ts'],
    testTimeout: 15_000,
    passWithNoTests: true,
    dangerouslyIgnoreUnhandledErrors: false,
    reporters: process.env['CI'] ? ['default'] : ['dot'],
  },
});
