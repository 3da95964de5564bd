// The rows of the matrix: how to get a runtime, and how to run the program on it in each way it has.
import { findBrowser } from '../../browser.ts';
import { bunBinary, denoBinary, nodeBinary, workerdBinary } from '../../cache/binaries.ts';
import { runCommand } from '../../run-command.ts';
import type { Bundler } from './bundle.ts';
import { runChromium } from './chromium.ts';
import type { ProgramConfig } from './peers.ts';
import { type Column, type Report, readReport } from './report.ts';
import { runWorkerd } from './workerd.ts';

export interface Runtime {
  name: string;
  /** Part of `npm test`. */
  quick: boolean;
  /** What it needs bundled: `page`, `worker` or `process`. */
  target: 'page' | 'worker' | 'process';
  columns: readonly Column[];
  /** The program to start. Throws when it cannot be had. */
  find(): Promise<string>;
  /** Runs `file` (a bundle, or the program in the format of the column). */
  run(binary: string, file: string, config: ProgramConfig): Promise<Report>;
}

/** Starts it as a process and reads the report off its output. */
const asProcess =
  (...args: string[]) =>
  async (binary: string, file: string, config: ProgramConfig): Promise<Report> => {
    const cwd = file.replace(/[/\\](?:bundles[/\\][^/\\]+[/\\])?[^/\\]+$/, '');
    const env = { MATRIX_CONFIG: JSON.stringify(config), NO_COLOR: '1' };
    const { code, output } = await runCommand(binary, [...args, file], { cwd, env });
    return readReport(code, output);
  };

const node = (line: number, quick: boolean, find: () => Promise<string>): Runtime => ({
  name: `Node ${line}`,
  quick,
  target: 'process',
  columns: ['esm', 'cjs', 'esbuild'],
  find,
  // A warning on the way (a deprecation, an unhandled rejection) is a failure.
  run: asProcess('--unhandled-rejections=strict', '--throw-deprecation'),
});

/** The Node of whoever started this, if it is of the line: one download less. */
const userNode = async (line: number): Promise<string | undefined> => {
  const binary = process.env['LINKTOR_USER_NODE'];
  if (!binary) return undefined;
  const { output } = await runCommand(binary, ['--version']);
  return output.startsWith(`v${line}.`) ? binary : undefined;
};

const BUNDLED: readonly Bundler[] = ['esbuild', 'vite', 'webpack'];

export const RUNTIMES: readonly Runtime[] = [
  node(20, true, async () => (await userNode(20)) ?? nodeBinary('node20')),
  node(22, false, () => nodeBinary('node22')),
  node(24, true, async () => process.execPath),
  node(26, false, () => nodeBinary('node26')),
  {
    name: 'Bun',
    quick: true,
    target: 'process',
    columns: ['esm', 'cjs'],
    find: bunBinary,
    run: asProcess('run'),
  },
  {
    name: 'Deno',
    quick: true,
    target: 'process',
    columns: ['esm', 'cjs'],
    find: denoBinary,
    run: asProcess('run', '--allow-all', '--no-lock', '--node-modules-dir=manual', '--quiet'),
  },
  {
    name: 'workerd',
    quick: true,
    target: 'worker',
    columns: BUNDLED,
    find: workerdBinary,
    run: runWorkerd,
  },
  {
    name: 'Chromium',
    quick: true,
    target: 'page',
    columns: BUNDLED,
    find: async () => {
      const found = findBrowser();
      if (!found) throw new Error('no Chromium on this machine: install it, or name it in CHROMIUM_PATH');
      return found;
    },
    run: runChromium,
  },
];
