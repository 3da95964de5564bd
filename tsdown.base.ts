import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type TsdownHooks, type UserConfig } from 'tsdown';

/**
 * The declarations are the same for both formats, and most of what is installed: those for ESM name those for CommonJS. Whoever
 * uses both then has one type of each name, too.
 */
const shareDeclarations: TsdownHooks['build:done'] = ({ chunks, options: { format } }) => {
  if (format !== 'es') return;
  for (const chunk of chunks) {
    if (!chunk.fileName.endsWith('.d.ts') || chunk.type !== 'chunk') continue;
    const file = join(chunk.outDir, chunk.fileName);
    const name = chunk.fileName
      .split('/')
      .at(-1)
      ?.replace(/\.d\.ts$/, '.cjs');
    if (chunk.isEntry) writeFileSync(file, `export * from './${name}';\n`);
    else rmSync(file);
  }
};

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
    hooks: { 'build:done': shareDeclarations },
    ...more,
    // A list of what `@linktor/core` has: carried along, since each file costs start-up time.
    deps: {
      ...more.deps,
      alwaysBundle: ['@linktor/core/public', ...[more.deps?.alwaysBundle ?? []].flat()] as (string | RegExp)[],
    },
    // Read and scanned at each start-up; editors read them in the declarations.
    outputOptions: { comments: { jsdoc: false }, ...more.outputOptions },
  });
