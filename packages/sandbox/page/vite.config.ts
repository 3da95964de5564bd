import { defineConfig } from 'vite';

// The page as one small site of its own: relative addresses, nothing from elsewhere. It is built into the package after tsdown,
// which empties `dist`.
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  resolve: { conditions: ['@linktor/source', 'module', 'browser', 'development|production'] },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: '../dist/page',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
  server: {
    // `vite page` beside a running sandbox: SANDBOX=http://127.0.0.1:4000
    proxy: { '/api': process.env['SANDBOX'] ?? 'http://127.0.0.1:4000' },
  },
  logLevel: 'warn',
});
