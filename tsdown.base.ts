import { defineConfig, type UserConfig } from 'tsdown';

/**
 * How every published package is built: ESM and CommonJS, one output file per entry (each file costs a module system half a
 * millisecond at start-up; bundlers drop what is not used within a file just as well), declarations beside each format.
 */
export const library = (entry: string[], more: UserConfig = {}) =>
  defineConfig({
    entry,
    format: ['esm', 'cjs'],
    platform: 'neutral',
    target: 'es2022',
    dts: true,
    sourcemap: false,
    clean: true,
    fixedExtension: false,
    treeshake: true,
    report: false,
    logLevel: 'warn',
    // Our declarations name `AsyncDisposable`, which the libraries before ES2026 do not have by themselves.
    banner: { dts: '/// <reference lib="esnext.disposable" />' },
    ...more,
    // A list of what `@linktor/core` has: carried along, since each file costs start-up time.
    deps: {
      ...more.deps,
      alwaysBundle: ['@linktor/core/public', ...[more.deps?.alwaysBundle ?? []].flat()] as (string | RegExp)[],
    },
    // Read and scanned at each start-up; editors read them in the declarations, people in `src`.
    outputOptions: { comments: { jsdoc: false }, ...more.outputOptions },
  });
