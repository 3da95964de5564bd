// The program bundled as users bundle: by three bundlers, for a browser page, a worker and a Node server.
import { join } from 'node:path';
import { build as esbuild } from 'esbuild';
import { build as vite } from 'vite';
import webpack from 'webpack';
import type { Entry } from './project.ts';

export const BUNDLERS = ['esbuild', 'vite', 'webpack'] as const;
export type Bundler = (typeof BUNDLERS)[number];
export type Target = Entry;

/** The export conditions of the platform, as its own tools set them. */
const CONDITIONS: Record<Target, string[]> = {
  page: ['browser'],
  worker: ['workerd', 'worker', 'browser'],
  process: ['node'],
};

/** Bundles one entry into a folder of its own, where what is loaded late has files beside it, and gives the path. */
export async function bundle(root: string, bundler: Bundler, target: Target): Promise<string> {
  const input = join(root, 'program', `${target}.mjs`);
  const output = join(root, 'bundles', `${bundler}-${target}`);
  await MAKE[bundler]({ root, input, output, target });
  return join(output, target === 'process' ? 'main.cjs' : 'main.js');
}

interface Job {
  root: string;
  input: string;
  output: string;
  target: Target;
}

const MAKE: Record<Bundler, (job: Job) => Promise<void>> = {
  esbuild: async ({ root, input, output, target }) => {
    const common = { absWorkingDir: root, outdir: output, bundle: true, minify: true, logLevel: 'silent' } as const;
    if (target === 'process') {
      // `ws` is CommonJS and requires Node's own modules, which only a CommonJS bundle can.
      const entryPoints = [{ in: input, out: 'main' }];
      await esbuild({ ...common, entryPoints, format: 'cjs', platform: 'node', outExtension: { '.js': '.cjs' } });
    } else {
      await esbuild({
        ...common,
        entryPoints: [{ in: input, out: 'main' }],
        format: 'esm',
        splitting: true,
        platform: 'browser',
        ...(target === 'worker' && { conditions: CONDITIONS.worker }),
      });
    }
  },
  vite: async ({ root, input, output, target }) => {
    await vite({
      root,
      configFile: false,
      logLevel: 'error',
      resolve: { conditions: [...CONDITIONS[target], 'module', 'import', 'default'] },
      build: {
        outDir: output,
        minify: true,
        modulePreload: false,
        lib: { entry: input, formats: ['es'], fileName: () => 'main.js' },
      },
    });
  },
  webpack: ({ root, input, output, target }) =>
    new Promise((resolve, reject) => {
      const config: webpack.Configuration = {
        context: root,
        mode: 'production',
        entry: input,
        target: target === 'page' ? ['web', 'es2022'] : ['webworker', 'es2022'],
        resolve: { conditionNames: [...CONDITIONS[target], 'import', 'require', 'default'] },
        experiments: { outputModule: true },
        output: { path: output, filename: 'main.js', library: { type: 'module' }, chunkLoading: 'import' },
        performance: false,
      };
      webpack(config, (error, stats) => {
        if (error) reject(error);
        else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
        else resolve();
      });
    }),
};
