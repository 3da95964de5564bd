import { ConfigurationError } from '@linktor/core';
import { expect, test } from 'vitest';
import { type RealtimeOptions, resolveOptions } from './options.ts';
import { checkOptions as onNode } from './socket/node-options.ts';
import { checkOptions as inBrowsers } from './socket/platform-web.ts';

const NODE = { headers: true, checkOptions: onNode };
const BROWSER = { headers: false, checkOptions: inBrowsers };

test.each([
  [{}, 'wss://api.linktor.io/ws'],
  [{ baseUrl: 'https://api.linktor.io/' }, 'wss://api.linktor.io/ws'],
  [{ baseUrl: 'http://localhost:8081/api/v1' }, 'ws://localhost:8081/api/v1/ws'],
  [{ url: 'wss://realtime.example/socket?tenant=1' }, 'wss://realtime.example/socket?tenant=1'],
])('%j connects to %s', (options, url) => {
  expect(resolveOptions(options, NODE).url).toBe(url);
});

test.each<[RealtimeOptions, string]>([
  [{ url: 'https://api.linktor.io/ws' }, 'wss://'],
  [{ url: 'api.linktor.io' }, 'url'],
  [{ baseUrl: 'wss://api.linktor.io' }, 'https://'],
  [{ url: 'wss://api.linktor.io/ws?api_key=secret_canary' }, 'are options'],
  [{ url: 'wss://user:secret_canary@api.linktor.io/ws' }, 'are options'],
  [{ pingInterval: Number.NaN }, 'pingInterval'],
  [{ pingInterval: Number.POSITIVE_INFINITY }, 'pingInterval'],
  [{ pingInterval: '5' as never }, 'pingInterval must be a number of at least 0'],
  [{ pingInterval: null as never }, 'pingInterval must be a number'],
  [{ reconnectInterval: -1 }, 'reconnectInterval'],
  [{ pageSize: 0 }, 'pageSize'],
  [{ backfill: {} as never }, 'Conversations'],
  [{ auth: 'cookie' as never }, '"header", "both" or "query"'],
  [{ connectTimeout: 0 }, 'connectTimeout must be a number of at least 1'],
  [{ pongTimeout: 0 }, 'pongTimeout must be a number of at least 1'],
  [{ reconnectInterval: 0 }, 'reconnectInterval must be a number of at least 1'],
  [{ maxReconnectInterval: 0 }, 'maxReconnectInterval must be a number of at least 1'],
  [{ maxPayload: 0 }, 'maxPayload must be a number of at least 1'],
  [{ url: 7 as never }, 'url must be of type string, got number'],
  [{ autoReconnect: 'no' as never }, 'autoReconnect must be of type boolean, got string'],
  [{ decode: {} as never }, 'decode must be of type function, got object'],
  [{ encode: 'json' as never }, 'encode must be of type function, got string'],
  [{ backfill: null as never }, 'backfill must be of type object, got null'],
  [{ closeCodes: { 4000: 'final' as never } }, 'closeCodes must give codes of four digits a verdict'],
  ...[40, 40_000, 'x4000', '4000x'].map((code): [RealtimeOptions, string] => [
    { closeCodes: { [code]: 'fatal' } as never },
    'closeCodes must give codes of four digits a verdict: ',
  ]),
  [{ backfill: {} as never }, 'Pass an instance of Conversations.'],
  [{ agent: 'http://proxy:secret_canary@h' as never }, 'agent must be of type object, got string'],
  [{ tls: { cert: '', rejectUnauthorised: false } as never }, 'rejectUnauthorized'],
  [{ headers: { 'X-Api-Key': 'secret_canary' } }, 'Pass apiKey'],
  [{ headers: { cookie: 'a=secret_canary\r\nx: y' } }, 'names with texts of one line'],
  [{ headers: { 'a b': 'c' } }, 'names with texts of one line'],
  [{ headers: { a: undefined as never } }, 'names with texts of one line'],
  [{ pingIntervall: 1 } as never, 'pingInterval'],
])('refuses %j', (options, hint) => {
  const problem = (): unknown => resolveOptions(options, NODE);
  expect(problem).toThrow(ConfigurationError);
  try {
    problem();
  } catch (error) {
    expect(JSON.stringify(error)).toContain(hint.replaceAll('"', '\\"'));
    expect(JSON.stringify(error)).not.toContain('secret_canary');
    const [option = ''] = Object.keys(options);
    if (!['tls', 'pingIntervall'].includes(option)) expect(error).toMatchObject({ details: { option } });
  }
});

test('a close code may be given each of the verdicts there are', () => {
  const verdicts = ['recoverable', 'reauthenticate', 'fatal'] as const;
  for (const verdict of verdicts) {
    const closeCodes = { 4001: verdict };
    expect(resolveOptions({ closeCodes }, NODE)).toMatchObject({ closeCodes });
  }
  expect(() => resolveOptions({ closeCodes: { 4001: 'final' as never } }, NODE)).toThrow(
    /recoverable, reauthenticate, fatal/,
  );
});

test('only a maximum may be none at all', () => {
  const names = ['maxBackfill', 'maxHeld', 'maxPayload', 'maxReconnectInterval'] as const;
  for (const name of names) expect(resolveOptions({ [name]: Infinity }, NODE)[name]).toBe(Infinity);
  for (const name of ['pageSize', 'dedupeSize', 'pongTimeout'])
    expect(() => resolveOptions({ [name]: Infinity }, NODE)).toThrow(ConfigurationError);
});

test('undefined means the default, zero means zero', () => {
  const settings = resolveOptions({ pingInterval: undefined, reconcileInterval: 0, maxReconnectAttempts: 0 }, NODE);
  expect(settings).toMatchObject({
    pingInterval: 30_000,
    reconcileInterval: 0,
    maxReconnectAttempts: 0,
    auth: 'header',
  });
});

test('headers are not for browsers', () => {
  expect(resolveOptions({}, BROWSER).auth).toBe('query');
  expect(() => resolveOptions({ auth: 'header' }, BROWSER)).toThrow(
    expect.objectContaining({ message: 'auth must be "query"', remediation: 'A browser sends no headers.' }),
  );
});

test.each(['agent', 'tls', 'headers'] as const)('%s is not for browsers', (option) => {
  expect(() => resolveOptions({ [option]: {} }, BROWSER)).toThrow(`${option} is for Node only`);
  expect(resolveOptions({ [option]: {} }, NODE)).toMatchObject({ [option]: {} });
});

test('a credential in a header and in the query is not for browsers', () => {
  expect(resolveOptions({ auth: 'both' }, NODE).auth).toBe('both');
  expect(() => resolveOptions({ auth: 'both' }, BROWSER)).toThrow(
    expect.objectContaining({ message: 'auth must be "query"', remediation: 'A browser sends no headers.' }),
  );
});
