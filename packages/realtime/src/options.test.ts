import { ConfigurationError } from '@linktor/core';
import { expect, test } from 'vitest';
import { type RealtimeOptions, resolveOptions } from './options.ts';

test.each([
  [{}, 'wss://api.linktor.io/ws'],
  [{ baseUrl: 'https://api.linktor.io/' }, 'wss://api.linktor.io/ws'],
  [{ baseUrl: 'http://localhost:8081/api/v1' }, 'ws://localhost:8081/api/v1/ws'],
  [{ url: 'wss://realtime.example/socket?tenant=1' }, 'wss://realtime.example/socket?tenant=1'],
])('%j connects to %s', (options, url) => {
  expect(resolveOptions(options, true).url).toBe(url);
});

test.each<[RealtimeOptions, string]>([
  [{ url: 'https://api.linktor.io/ws' }, 'wss://'],
  [{ url: 'api.linktor.io' }, 'url'],
  [{ baseUrl: 'wss://api.linktor.io' }, 'https://'],
  [{ url: 'wss://api.linktor.io/ws?api_key=secret_canary' }, 'options of their own'],
  [{ url: 'wss://user:secret_canary@api.linktor.io/ws' }, 'options of their own'],
  [{ pingInterval: Number.NaN }, 'pingInterval'],
  [{ reconnectInterval: -1 }, 'reconnectInterval'],
  [{ pageSize: 0 }, 'pageSize'],
  [{ backfill: {} as never }, 'Conversations'],
  [{ auth: 'cookie' as never }, '"header" or "query"'],
  [{ pingIntervall: 1 } as never, 'pingInterval'],
])('refuses %j', (options, hint) => {
  const problem = (): unknown => resolveOptions(options, true);
  expect(problem).toThrow(ConfigurationError);
  try {
    problem();
  } catch (error) {
    expect(JSON.stringify(error)).toContain(hint.replaceAll('"', '\\"'));
    expect(JSON.stringify(error)).not.toContain('secret_canary');
  }
});

test('undefined means the default, zero means zero', () => {
  const settings = resolveOptions({ pingInterval: undefined, reconcileInterval: 0, maxReconnectAttempts: 0 }, true);
  expect(settings).toMatchObject({
    pingInterval: 30_000,
    reconcileInterval: 0,
    maxReconnectAttempts: 0,
    auth: 'header',
  });
});

test('headers are not for browsers', () => {
  expect(resolveOptions({}, false).auth).toBe('query');
  expect(() => resolveOptions({ auth: 'header' }, false)).toThrow('browser');
});
