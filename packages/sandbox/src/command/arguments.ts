import { parseArgs } from 'node:util';
import { messageOf, SandboxError } from '../error.ts';
import { isPlatform, PLATFORMS, type Platform } from '../platform.ts';

/** The options of a command: `one` takes a value, `many` takes one each time, `flag` takes none. */
export type Shape = Readonly<Record<string, 'one' | 'many' | 'flag'>>;

type Values<S extends Shape> = {
  [K in keyof S]?: S[K] extends 'flag' ? boolean : S[K] extends 'many' ? string[] : string;
};

/** Reads arguments; what is not known is refused, with the way to help. */
export function read<S extends Shape>(args: readonly string[], shape: S): { values: Values<S>; rest: string[] } {
  const options = Object.entries(shape).map(([name, kind]) => [
    name,
    kind === 'flag' ? { type: 'boolean' as const } : { type: 'string' as const, multiple: kind === 'many' },
  ]);
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: Object.fromEntries(options) as Record<string, { type: 'string' | 'boolean'; multiple?: boolean }>,
      allowPositionals: true,
    });
    return { values: values as Values<S>, rest: positionals };
  } catch (cause) {
    throw usage(messageOf(cause));
  }
}

export const usage = (problem: string): SandboxError =>
  new SandboxError('USAGE', problem, 'linktor-sandbox --help tells the options.');

export function number(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^-?\d+(?:\.\d+)?$/.test(text)) throw usage(`--${name} ${text} is no number.`);
  return Number(text);
}

export function platform(text: string | undefined): Platform | undefined {
  if (text === undefined || isPlatform(text)) return text;
  throw usage(`--platform ${text} is none of ${PLATFORMS.join(', ')}.`);
}

/** `path=value`, any number of them. */
export function fields(pairs: readonly string[] = []): Record<string, string> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      if (at < 1) throw usage(`--set ${pair} is not of the form path=value.`);
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
}
