import { readFileSync, rmSync, writeFileSync } from 'node:fs';
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
 * What every package exports of the core, name by name: as a module several entries have in common it would be a file of its own.
 */
const publicNames = {
  name: 'public-names',
  transform(code: string, id: string): string | undefined {
    if (/\.d\.[cm]?ts$/.test(id) || !code.includes(PUBLIC)) return undefined;
    const list = readFileSync(new URL('packages/core/src/public/index.ts', import.meta.url), 'utf8');
    return code.replace(PUBLIC, list.slice(list.indexOf('export {')).trim());
  },
};
const PUBLIC = "export * from '@linktor/core/public';";

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
    // In declarations it is carried along; in code it is written out, see below.
    deps: {
      ...more.deps,
      alwaysBundle: ['@linktor/core/public', ...[more.deps?.alwaysBundle ?? []].flat()] as (string | RegExp)[],
    },
    plugins: [publicNames, more.plugins],
    // Read and scanned at each start-up; editors read them in the declarations.
    outputOptions: { comments: { jsdoc: false }, ...more.outputOptions },
  });
