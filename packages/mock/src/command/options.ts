import { parseArgs } from 'node:util';
import { MockError, messageOf } from '../errors.ts';
import { assertSurface, SURFACE_NAMES, SURFACES } from '../surfaces.ts';
import type { MockOptions, Surface } from '../types.ts';

export const USAGE: string = `Usage: linktor-mock [options]

Serves ${SURFACE_NAMES.map((name) => SURFACES[name].title).join(', ')} on this machine, from their specifications.

  --surface <name>   serve this one only; may be repeated (${SURFACE_NAMES.join(', ')})
  --port <number>    0: any free ports; otherwise the first surface's port, the others follow
                     (default ${SURFACE_NAMES.map((name) => SURFACES[name].port).join(', ')})
  --host <address>   listen here instead of 127.0.0.1
  --quiet            print the URLs only, not the requests
  --json             print one JSON object per line instead of text
  --help             print this`;

export interface CliOptions {
  mock: MockOptions;
  quiet: boolean;
  json: boolean;
}

export function parseCli(args: string[]): CliOptions | 'help' {
  const flags = parse(args);
  if (flags.help) return 'help';
  const surfaces = flags.surface?.map(toSurface) ?? [...SURFACE_NAMES];
  return {
    mock: {
      surfaces,
      ...(flags.port === undefined ? {} : { ports: toPorts(flags.port, surfaces) }),
      ...(flags.host === undefined ? {} : { host: flags.host }),
    },
    quiet: flags.quiet ?? false,
    json: flags.json ?? false,
  };
}

interface Flags {
  surface?: string[];
  port?: string;
  host?: string;
  quiet?: boolean;
  json?: boolean;
  help?: boolean;
}

function parse(args: string[]): Flags {
  try {
    return parseArgs({
      // `pnpm mock -- --quiet` hands the separator on.
      args: args[0] === '--' ? args.slice(1) : args,
      options: {
        surface: { type: 'string', multiple: true },
        port: { type: 'string' },
        host: { type: 'string' },
        quiet: { type: 'boolean' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (cause) {
    throw usage(messageOf(cause));
  }
}

function toSurface(name: string): Surface {
  assertSurface(name);
  return name;
}

function toPorts(text: string, surfaces: readonly Surface[]): Partial<Record<Surface, number>> {
  const first = Number(text);
  if (!/^\d+$/.test(text) || first + surfaces.length - 1 > 65_535) throw usage(`--port ${text} is not a port.`);
  return Object.fromEntries(surfaces.map((surface, i) => [surface, first === 0 ? 0 : first + i]));
}

function usage(problem: string): MockError {
  return new MockError('USAGE', problem, 'Run linktor-mock --help for the options.');
}
