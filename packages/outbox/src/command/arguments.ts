import { parseArgs } from 'node:util';
import { ConfigurationError } from '@linktor/core';

export const USAGE: string = `Usage: linktor-outbox <command> [options]

  status                what is queued, sent, failed; campaigns with progress; what is paused
  messages              messages of --state, newest first; also --campaign, --platform, --limit (default 20)
  retry [key ...]       queues failed messages again: those named, or all of --campaign, --platform, --code
  resolve <key>         says how an uncertain message ended: --sent [--platform-message-id <id>], --failed or --again
  cancel <key ...>      takes back messages that are not being sent yet
  pause, resume         for the whole fleet: --campaign <name>, --platform <name>, or --all
  drain                 waits until whatever is due has gone out; exit code 1 if something failed or is uncertain
  forget                deletes messages that ended longer ago than --older-than <days>; also --campaign
  migrate               creates or updates the tables; --print writes the SQL instead

  --database <url>      PostgreSQL; better in the environment, as DATABASE_URL
  --schema <name>       of the outbox (default linktor_outbox)
  --watch               status: goes on, and draws it anew each second
  --timeout <seconds>   drain: gives up then, with exit code 3
  --json                JSON instead of text, one object per line
  --help                this`;

/** What a person asked for. */
export interface Arguments {
  command: Command;
  keys: string[];
  database?: string | undefined;
  schema?: string | undefined;
  state?: string | undefined;
  campaign?: string | undefined;
  platform?: string | undefined;
  code?: string | undefined;
  limit?: number | undefined;
  timeout?: number | undefined;
  olderThan?: number | undefined;
  platformMessageId?: string | undefined;
  outcome?: 'sent' | 'failed' | 'again' | undefined;
  all: boolean;
  watch: boolean;
  print: boolean;
  json: boolean;
}

export type Command =
  | 'status'
  | 'messages'
  | 'retry'
  | 'resolve'
  | 'cancel'
  | 'pause'
  | 'resume'
  | 'drain'
  | 'forget'
  | 'migrate';

/** The options that a command takes beside those of all. */
const TAKES: Readonly<Record<Command, readonly string[]>> = {
  status: ['watch', 'campaign'],
  messages: ['state', 'campaign', 'platform', 'limit'],
  retry: ['campaign', 'platform', 'code', 'all'],
  resolve: ['sent', 'failed', 'again', 'platform-message-id'],
  cancel: [],
  pause: ['campaign', 'platform', 'all'],
  resume: ['campaign', 'platform', 'all'],
  drain: ['campaign', 'timeout'],
  forget: ['older-than', 'campaign'],
  migrate: ['print'],
};

const WITH_KEYS: readonly string[] = ['retry', 'resolve', 'cancel'];
const COMMON = ['database', 'schema', 'json', 'help'];

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const OPTIONS = {
  ...{ database: text, schema: text, state: text, campaign: text, platform: text, code: text, limit: text },
  ...{ timeout: text, 'platform-message-id': text, 'older-than': text },
  ...{ sent: flag, failed: flag, again: flag, all: flag, watch: flag, print: flag, json: flag },
  help: { type: 'boolean', short: 'h' },
} as const;

/** A command line that makes no sense; nothing was done. */
const usage = (problem: string): ConfigurationError =>
  new ConfigurationError(problem, {
    code: 'USAGE',
    remediation: 'Run linktor-outbox --help for the commands and options.',
  });

/** Reads the command line. @throws ConfigurationError `USAGE`, before anything is done. */
export function readArguments(args: readonly string[]): Arguments | 'help' {
  const { values, positionals } = parse(args);
  if (values.help || args.length === 0) return 'help';
  const [command, ...keys] = positionals;
  if (command === undefined) throw usage(`a command is missing: ${Object.keys(TAKES).join(', ')}`);
  if (!Object.hasOwn(TAKES, command)) throw usage(`there is no command ${JSON.stringify(command)}`);
  const known: readonly string[] = TAKES[command as Command];
  for (const name of Object.keys(values)) {
    if (!known.includes(name) && !COMMON.includes(name)) throw usage(`${command} takes no --${name}`);
  }
  if (keys.length > 0 && !WITH_KEYS.includes(command))
    throw usage(`${command} takes no argument ${JSON.stringify(keys[0])}`);
  const read: Arguments = {
    command: command as Command,
    keys,
    ...{ database: values.database, schema: values.schema, state: values.state, campaign: values.campaign },
    ...{ platform: values.platform, code: values.code, platformMessageId: values['platform-message-id'] },
    limit: number('limit', values.limit),
    timeout: number('timeout', values.timeout),
    olderThan: number('older-than', values['older-than']),
    outcome: outcomeOf(values),
    ...{
      all: values.all ?? false,
      watch: values.watch ?? false,
      print: values.print ?? false,
      json: values.json ?? false,
    },
  };
  return fit(read);
}

/** What must come together, and what must not. */
function fit(read: Arguments): Arguments {
  const { command, keys, campaign, platform, code, all, outcome, platformMessageId } = read;
  const filters = [campaign, platform, code].filter((value) => value !== undefined).length;
  switch (command) {
    case 'retry':
      if (keys.length > 0 ? filters > 0 || all : filters === 0 && !all)
        throw usage('retry needs keys, or else --campaign, --platform, --code or --all');
      break;
    case 'resolve':
      if (keys.length !== 1) throw usage('resolve needs one key');
      if (!outcome) throw usage('resolve needs --sent, --failed or --again');
      if (platformMessageId !== undefined && outcome !== 'sent') throw usage('--platform-message-id goes with --sent');
      break;
    case 'forget':
      if (read.olderThan === undefined) throw usage('forget needs --older-than');
      break;
    case 'cancel':
      if (keys.length === 0) throw usage('cancel needs at least one key');
      break;
    case 'pause':
    case 'resume':
      if (filters + Number(all) !== 1) throw usage(`${command} needs one of --campaign, --platform and --all`);
  }
  return read;
}

function outcomeOf(values: Record<string, unknown>): Arguments['outcome'] {
  const named = (['sent', 'failed', 'again'] as const).filter((name) => values[name]);
  if (named.length > 1) throw usage(`--${named[0]} and --${named[1]} exclude each other`);
  return named[0];
}

function number(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^[1-9]\d{0,8}$/.test(value)) throw usage(`--${name} must be a whole number of at least 1`);
  return Number(value);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (cause) {
    throw usage((cause as Error).message);
  }
}
