import { expect, test } from 'vitest';
import { readArguments } from './arguments.ts';

const line = (text: string) => readArguments(text.split(' ').filter(Boolean));

test.each(['', '--help', '-h', 'status --help'])('"%s" asks for help', (text) => expect(line(text)).toBe('help'));

test.each<[string, object]>([
  ['status', { command: 'status', watch: false, json: false }],
  ['status --watch --json --campaign spring', { command: 'status', watch: true, json: true, campaign: 'spring' }],
  ['messages --state failed --limit 5', { command: 'messages', state: 'failed', limit: 5 }],
  ['retry a b', { command: 'retry', keys: ['a', 'b'] }],
  [
    'retry --code RATE_LIMITED --platform sinch',
    { command: 'retry', keys: [], code: 'RATE_LIMITED', platform: 'sinch' },
  ],
  ['retry --all', { command: 'retry', keys: [], all: true }],
  [
    'resolve a --sent --platform-message-id m1',
    { command: 'resolve', keys: ['a'], outcome: 'sent', platformMessageId: 'm1' },
  ],
  ['resolve a --again', { command: 'resolve', outcome: 'again' }],
  ['cancel a b', { command: 'cancel', keys: ['a', 'b'] }],
  ['pause --all --schema app_outbox', { command: 'pause', all: true, schema: 'app_outbox' }],
  ['resume --platform sinch', { command: 'resume', platform: 'sinch' }],
  [
    'drain --timeout 60 --database postgres://localhost/db',
    { command: 'drain', timeout: 60, database: 'postgres://localhost/db' },
  ],
  ['forget --older-than 90', { command: 'forget', olderThan: 90 }],
  ['migrate --print', { command: 'migrate', print: true }],
])('%s', (text, read) => expect(line(text)).toMatchObject(read));

// What a slip of the fingers must not do: act on more than was meant.
test.each<[string, RegExp]>([
  ['--json', /command is missing/],
  ['retry', /needs keys, or else/],
  ['retry a --all', /needs keys, or else/],
  ['retry a --campaign spring', /needs keys, or else/],
  ['resolve --sent', /one key/],
  ['resolve a b --sent', /one key/],
  ['resolve a', /--sent, --failed or --again/],
  ['resolve a --sent --again', /exclude each other/],
  ['resolve a --failed --platform-message-id m1', /goes with --sent/],
  ['forget', /needs --older-than/],
  ['cancel', /at least one key/],
  ['pause', /one of --campaign, --platform and --all/],
  ['pause --all --platform sinch', /one of --campaign, --platform and --all/],
  ['pause spring', /takes no argument "spring"/],
  ['drain --all', /takes no --all/],
  ['status --print', /takes no --print/],
  ['purge', /no command "purge"/],
  ['toString', /no command "toString"/],
  ['messages --limit 0', /--limit must be a whole number/],
  ['drain --timeout 1m', /--timeout must be a whole number/],
  ['status --wach', /--wach/],
])('%s is refused', (text, problem) => {
  expect(() => line(text)).toThrow(problem);
  expect(() => line(text)).toThrow(expect.objectContaining({ code: 'USAGE' }));
});
