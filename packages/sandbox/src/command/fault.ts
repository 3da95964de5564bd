import type { Fault } from '../faults/index.ts';
import { number, platform, read, usage } from './arguments.ts';
import { type Print, printable } from './print.ts';
import { Remote } from './remote.ts';

const SHAPE = {
  share: 'one',
  next: 'one',
  operation: 'one',
  platform: 'one',
  ms: 'one',
  status: 'one',
  'retry-after': 'one',
  clear: 'flag',
  sandbox: 'one',
} as const;

/** `fault`: lets something go wrong in a sandbox that runs, tells what does, or ends it. */
export async function fault(args: readonly string[], print: Print): Promise<number> {
  const { values, rest } = read(args, SHAPE);
  const [kind, ...more] = rest;
  if (more.length > 0) throw usage('fault takes one kind.');
  const members = {
    ...{ platform: platform(values.platform), operation: values.operation },
    ...{ share: number('share', values.share), next: number('next', values.next), ms: number('ms', values.ms) },
    ...{ status: number('status', values.status), retryAfter: number('retry-after', values['retry-after']) },
  };
  const given = Object.entries(members).filter(([, value]) => value !== undefined);
  if (kind === undefined && given.length > 0) throw usage('fault takes a kind with these options.');
  const remote = new Remote(values.sandbox);
  const standing = values.clear ? [] : await remote.call<Fault[]>('GET', 'faults');
  const added = kind === undefined ? [] : [{ kind, ...Object.fromEntries(given) }];
  const changed = values.clear === true || kind !== undefined;
  const now = changed ? await remote.call<Fault[]>('PUT', 'faults', [...standing, ...added]) : standing;
  for (const each of now) print(lineOf(each));
  if (now.length === 0) print('Nothing goes wrong.');
  return 0;
}

function lineOf({ id, kind, ...rest }: Fault): string {
  const details = Object.entries(rest).map(([name, value]) => `${name} ${String(value)}`);
  return printable([`${id}  ${kind}`, ...details].join('  '));
}
