import { MockError } from '@linktor/mock';
import { StateFileError } from '../engine/sqlite.ts';
import { SandboxError } from '../error.ts';
import { fault } from './fault.ts';
import { listen } from './listen.ts';
import type { Print } from './print.ts';
import { serve } from './serve.ts';
import { trigger } from './trigger.ts';
import { USAGE } from './usage.ts';

/** What a command has of the world around it. */
export interface Surroundings {
  print: Print;
  /** For what went wrong. */
  complain: Print;
  /** Ends whatever goes on. */
  signal: AbortSignal;
}

/** Runs the command of these arguments; resolves to its exit code: 2 for a command that could not be understood. */
export async function run(args: readonly string[], { print, complain, signal }: Surroundings): Promise<number> {
  // `pnpm sandbox -- --quiet` hands the separator on.
  const [first, ...rest] = args[0] === '--' ? args.slice(1) : args;
  try {
    if (args.includes('--help') || args.includes('-h')) {
      print(USAGE);
      return 0;
    }
    if (first === 'trigger') return await trigger(rest, print);
    if (first === 'listen') return await listen(rest, print, signal);
    if (first === 'fault') return await fault(rest, print);
    return await serve(first === undefined ? [] : [first, ...rest], print, signal);
  } catch (error) {
    const expected = error instanceof SandboxError || error instanceof MockError || error instanceof StateFileError;
    complain(expected ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error));
    return error instanceof SandboxError && ['USAGE', 'INVALID_OPTION', 'UNKNOWN_EVENT'].includes(error.code) ? 2 : 1;
  }
}
