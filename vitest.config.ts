import { defineConfig } from 'vitest/config';

// Tests run against the TypeScript sources of every package (the `@linktor/source` export condition); what the built
// and packed tarballs do is checked by `pnpm packages` and the quickstart.
const conditions = ['@linktor/source', 'node', 'module'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: ['@linktor/source', 'node'] } },
  test: {
    setupFiles: ['scripts/property-tests.ts'],
    include: ['packages/*/{src,test}/**/*.test.ts', 'scripts/**/*.test.ts'],
    exclude: ['**/*.contract.test.ts', '**/node_modules/**', '**/dist/**'],
    testTimeout: 15_000,
    hookTimeout: 30_000,
    dangerouslyIgnoreUnhandledErrors: false,
    reporters: process.env['CI'] ? ['default'] : ['dot'],
  },
});
