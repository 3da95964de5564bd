import type { Endpoint } from '../deliveries/index.ts';
import { PLATFORMS, type Platform } from '../platform.ts';
import type { Entry } from '../timeline/index.ts';
import { platform, read, usage } from './arguments.ts';
import { type Print, printable } from './print.ts';
import { Remote } from './remote.ts';

const SHAPE = { 'forward-to': 'one', platform: 'many', events: 'one', secret: 'one', sandbox: 'one' } as const;

/**
 * `listen`: an endpoint for as long as the command runs, and a line for everything sent there.
 *
 * @param signal Ends it.
 */
export async function listen(args: readonly string[], print: Print, signal: AbortSignal): Promise<number> {
  const { values, rest } = read(args, SHAPE);
  const url = values['forward-to'];
  if (rest.length > 0) throw usage(`listen does not take "${rest[0]}".`);
  if (url === undefined) throw usage('listen takes --forward-to <url>.');
  const wanted = (values.platform ?? PLATFORMS).map((name) => platform(name) as Platform);
  const events = values.events?.split(',').map((name) => name.trim());
  const remote = new Remote(values.sandbox);
  const secrets = new Map<Platform, string>();
  let ids: string[] = [];
  const add = async (): Promise<void> => {
    const added: Endpoint[] = [];
    try {
      for (const each of wanted) {
        // The same secret again after a reset of the sandbox: the receiver has it.
        const secret = secrets.get(each) ?? (each === 'antonnia' ? undefined : values.secret);
        added.push(
          await remote.call<Endpoint>('POST', 'endpoints', {
            ...{ platform: each, url },
            ...(secret === undefined ? {} : { secret }),
            ...(events === undefined ? {} : { events }),
          }),
        );
      }
    } finally {
      ids = added.map(({ id }) => id);
      for (const { platform: of, secret } of added) if (secret !== undefined) secrets.set(of, secret);
    }
  };
  try {
    await add();
    print(`Every event goes to ${url}. Ctrl-C ends it.`);
    for (const [of, secret] of secrets) print(`The secret of ${of}: ${secret}`);
    if (wanted.includes('antonnia')) print('Antonnia signs nothing: whoever knows the address can send to it.');
    for await (const { name, data } of remote.live(signal)) {
      if (name === 'reset') await add();
      if (name === 'entry') tell(data as Entry, url, print);
    }
    if (!signal.aborted) print('The sandbox has ended.');
    return signal.aborted ? 0 : 1;
  } catch (error) {
    if (signal.aborted) return 0;
    throw error;
  } finally {
    for (const id of ids) await remote.call('DELETE', `endpoints/${id}`).catch(() => {});
  }
}

function tell({ kind, platform: of, path, title, ms, violations }: Entry, url: string, print: Print): void {
  if (kind !== 'webhook' || path?.split('?')[0] !== url.split('?')[0]) return;
  const wrong = violations === 0 ? '' : `, ${violations} violations`;
  print(printable(`${of} ${title}${ms === undefined ? '' : ` (${Math.round(ms)} ms${wrong})`}`));
}
