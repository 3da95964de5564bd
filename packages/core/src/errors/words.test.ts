import { describe, expect, test } from 'vitest';
import { explain, suggest } from './words.ts';
import { explain as short, suggest as suggestShort } from './words-short.ts';

const ADDRESS = 'Pass something like "https://example.com/api".';
const CREDENTIAL = 'Look for an unset variable or a trailing line break.';
const ID = 'Pass the id as the API returned it.';

describe('what was refused is explained, and no text of it quoted', () => {
  test.each<[name: string, problem: string, value: unknown, said: string, remedy?: string]>([
    ['middleware', 'does not fit', 'log', 'must be an array of functions, got string'],
    ['middleware', 'does not fit', [() => {}, { log: 1 }], 'must be all functions, got an object'],
    ['middleware', 'does not fit', [() => {}, undefined], 'must be all functions, got null'],
    ['fetch', 'does not fit', [1], 'must be a function, got an array'],
    ['signal', 'does not fit', null, 'must be an AbortSignal, got null'],
    ['arrayFormat', 'does not fit', 'comma', 'must be "repeat" or "brackets", got string'],
    ['maxRetries', 'does not fit', -1, 'must be a whole number of at least 0, got -1'],
    ['hooks.onRetry', 'does not fit', true, 'must be a function, got boolean'],
    ['timeout', 'does not fit', Number.NaN, 'must be a number of at least 0, got NaN'],
    ['baseUrl', 'is not a base URL', 'canary', 'is not a URL', ADDRESS],
    ['baseUrl', 'is not a base URL', 'ftp://canary', 'must be http or https, got "ftp:"', ADDRESS],
    ['baseUrl', 'is not a base URL', 'xhttps://canary', 'must be http or https, got "xhttps:"', ADDRESS],
    ['baseUrl', 'is not a base URL', 'httpsx://canary', 'must be http or https, got "httpsx:"', ADDRESS],
    ['baseUrl', 'is not a base URL', 'http://canary@x', 'must not carry a user name or password', ADDRESS],
    ['baseUrl', 'is not a base URL', 'http://:canary@x', 'must not carry a user name or password', ADDRESS],
    ['baseUrl', 'is not a base URL', 'http://x?canary', 'must not carry a query or a fragment', ADDRESS],
    ['apiKey', 'is no credential', undefined, 'must be a string, got undefined', CREDENTIAL],
    ['apiKey', 'is no credential', null, 'must be a string, got null', CREDENTIAL],
    ['apiKey', 'is no credential', '', 'is empty', CREDENTIAL],
    [
      ...['apiKey', 'is no credential', 'canary\n'],
      ...['contains a space, a line break or a character that no header may carry', CREDENTIAL],
    ] as [string, string, unknown, string, string],
    ['id', 'is no id', 5, 'must be a string, got 5', ID],
    ['id', 'is no id', ' ', 'is empty', ID],
    ['id', 'is no id', 'canary\u0000', 'contains a control character', ID],
    ['id', 'is no id', '..', 'contains a "." or ".." segment', ID],
    ['text', 'cannot be sent', 'canary\ud800', 'is not well-formed Unicode'],
    ['day', 'cannot be sent', {}, 'must be a string, a finite number, a boolean or a valid Date'],
    [
      ...['headers', 'cannot be sent as headers', new Map()],
      ...['must be a plain object of strings', 'Pass Object.fromEntries(headers).'],
    ] as [string, string, unknown, string, string],
    ['header "a b"', 'cannot be sent as a header', 'canary', 'has a name that is not allowed in HTTP'],
    ['header "ä"', 'cannot be sent as a header', 'canary', 'has a name that is not allowed in HTTP'],
    ['header "host"', 'cannot be sent as a header', 'canary', 'is set by HTTP itself', 'Leave it out.'],
    ...[5, 'canary\n', 'canary€', '\u0000canary', 'canary\u007f'].map(
      (value): [string, string, unknown, string, string] => [
        'header "x-a"',
        'cannot be sent as a header',
        value,
        'is not a string that HTTP can carry',
        'Remove line breaks and characters outside Latin-1.',
      ],
    ),
    [
      ...['headers', 'cannot hold an Idempotency-Key', undefined],
      ...['cannot hold an Idempotency-Key: it stands for one call', 'Pass it to the call.'],
    ] as [string, string, unknown, string, string],
    [
      ...['apiKey', 'is not set, nor is another credential', ['LINKTOR', 'wanted']],
      'is not set, nor is accessToken: no credential',
      'Pass one of them; LINKTOR_API_KEY is read where neither they nor baseUrl are named.',
    ] as [string, string, unknown, string, string],
    [
      ...['apiKey', 'is not set, nor is another credential', ['LINKTOR', 'optional']],
      'is not set, nor is accessToken: no credential',
      'Pass one of them; LINKTOR_API_KEY is read where neither they nor baseUrl are named. To log in later, name none.',
    ] as [string, string, unknown, string, string],
    ['limit', 'must be a number from 1 to 5', 'canary', 'must be a number from 1 to 5, got string'],
    ['text', 'is empty', '', 'is empty'],
    ['text', 'it must be so', 'canary', 'it must be so'],
  ])('%s %s (%o)', (name, problem, value, said, remedy) => {
    const told = explain(problem, value, name);
    expect([told[0], told[1]]).toEqual([said, remedy]);
    expect(told.join()).not.toContain('canary');
  });
});

test('who wrote a name that is not known is told the one that was meant, and all there are', () => {
  const known = ['timeout', 'maxRetries'];
  expect(suggest('timout', known)).toEqual([': did you mean "timeout"?', 'Known: timeout, maxRetries.']);
  expect(suggest('x', known)).toEqual(['', 'Known: timeout, maxRetries.']);
});

test('in bundles for production the few words are all', () => {
  expect(short('is no credential', 'canary', 'apiKey')).toEqual(['is no credential']);
  expect(suggestShort('timout', ['timeout'])).toEqual(['']);
});
