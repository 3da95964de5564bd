import { parseArgs } from 'node:util';
import type { Consent } from './plan.ts';
import { TARGETS, type TargetName } from './targets.ts';

export const USAGE = `pnpm conformance --target <url> [credentials] [options]

Calls every operation of an API through the SDK, on a live server and on the mock, and holds what goes out and what comes back
to the specification. It changes and deletes only what it made itself, and cleans up after itself.

  --surface <name>       linktor-server (default), linktor, antonnia or sinch
  --target <url>         where the server is; may be left out for what has one address
  --email, --password    linktor-server (role admin, for a user of its own to work as)
  --api-key              linktor
  --token                linktor, antonnia
  --project-id, --key-id, --key-secret, --app-id   sinch
                         each may come from the environment instead: CONFORMANCE_PASSWORD, CONFORMANCE_API_KEY …
  --send-messages        allow what sends messages           } asked for on a terminal,
  --ask-models           allow what asks a language model    } otherwise not called
  --change-installation  allow what changes the installation as a whole
  --revision <text>      of the server, for the table
  --template <id>        VRE template to render (default menu_opcoes)
  --only <text>          only operations whose name contains the text; nothing is written
  --no-write             only print
`;

const CREDENTIALS = ['email', 'password', 'api-key', 'token', 'project-id', 'key-id', 'key-secret', 'app-id'] as const;
export type Credential = (typeof CREDENTIALS)[number];

export interface Options {
  surface: TargetName;
  target: string;
  credentials: Partial<Record<Credential, string>>;
  consents: Set<Consent>;
  revision: string;
  template: string;
  only: string | undefined;
  write: boolean;
}

/** A mistake of whoever typed the command. */
export class UsageError extends Error {}

export function readOptions(args: readonly string[], env: NodeJS.ProcessEnv): Options | 'help' {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  let values: Record<string, string | boolean | undefined>;
  try {
    ({ values } = parseArgs({
      args: args.filter((arg) => arg !== '--'),
      options: {
        ...{ surface: text, target: text, revision: text, template: text, only: text, help: { ...flag, short: 'h' } },
        ...Object.fromEntries(CREDENTIALS.map((name) => [name, text])),
        ...{ 'send-messages': flag, 'ask-models': flag, 'change-installation': flag, 'no-write': flag },
      },
    }));
  } catch (error) {
    throw new UsageError(`${(error as Error).message}. See --help.`);
  }
  if (values['help']) return 'help';
  const surface = String(values['surface'] ?? 'linktor-server');
  const target = Object.hasOwn(TARGETS, surface) ? TARGETS[surface as TargetName] : undefined;
  if (!target) throw new UsageError(`There is no surface "${surface}"; there are ${Object.keys(TARGETS).join(', ')}.`);
  const credentials: Options['credentials'] = {};
  for (const name of CREDENTIALS) {
    const value = values[name] ?? env[`CONFORMANCE_${name.toUpperCase().replaceAll('-', '_')}`];
    if (typeof value === 'string' && value !== '') credentials[name] = value;
  }
  const missing = target.credentials.filter((names) => !names.some((name) => credentials[name] !== undefined));
  if (missing.length > 0) {
    throw new UsageError(
      `${surface} needs ${missing.map((names) => names.map((name) => `--${name}`).join(' or ')).join(', ')}.`,
    );
  }
  const address = values['target'] ?? target.address;
  if (typeof address !== 'string' || !URL.canParse(address))
    throw new UsageError('--target must be the address of the server.');
  const consents = new Set<Consent>();
  if (values['send-messages']) consents.add('messages');
  if (values['ask-models']) consents.add('models');
  if (values['change-installation']) consents.add('installation');
  const only = values['only'] as string | undefined;
  return {
    surface: surface as TargetName,
    target: address.replace(/\/+$/, ''),
    credentials,
    consents,
    revision: String(values['revision'] ?? 'not named'),
    template: String(values['template'] ?? 'menu_opcoes'),
    only,
    write: values['no-write'] !== true && only === undefined,
  };
}
