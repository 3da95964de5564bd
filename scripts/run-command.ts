import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root: string = fileURLToPath(new URL('..', import.meta.url));

export interface CommandResult {
  code: number;
  /** Standard output and error as they came, interleaved. */
  output: string;
  seconds: number;
}

/** Runs a command in the workspace and collects what it prints. After `timeout` milliseconds it is ended, which is a failure. */
export const runCommand = (
  command: string,
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv; timeout?: number } = {},
): Promise<CommandResult> =>
  new Promise((resolve) => {
    const begun = Date.now();
    const child = spawn(command, args, {
      cwd: options.cwd ?? root,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(options.timeout !== undefined && { timeout: options.timeout, killSignal: 'SIGKILL' }),
    });
    let output = '';
    const collect = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    const end = (code: number, more = ''): void =>
      resolve({ code, output: output + more, seconds: (Date.now() - begun) / 1000 });
    child.on('error', (error) => end(1, String(error)));
    child.on('close', (code, signal) =>
      end(code ?? (signal ? 1 : 0), child.killed ? `\nended after ${options.timeout} ms` : ''),
    );
  });

/** Runs a command that must succeed; what it printed becomes the error otherwise. */
export const mustRun = async (
  command: string,
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv; timeout?: number } = {},
): Promise<string> => {
  const result = await runCommand(command, args, options);
  if (result.code !== 0) throw new Error(`${command} ${args.join(' ')} failed (${result.code})\n${result.output}`);
  return result.output;
};
