import { ConfigurationError } from '@linktor/core';
import { Realtime, type RealtimeOptions } from '@linktor/realtime';
import { afterEach, expect, test, vi } from 'vitest';
import { environment as inBrowsers } from '../src/socket/platform-web.ts';
import { FakeClock, settle } from './fake-clock.ts';
import { FakeSocket } from './fake-socket.ts';
import './workbench.ts';

afterEach(() => void vi.unstubAllEnvs());

/** What a client made with these options connects with. */
const handshake = async (options?: RealtimeOptions): Promise<FakeSocket['request']> => {
  const sockets: FakeSocket[] = [];
  const realtime = new Realtime(options, {
    clock: new FakeClock(),
    socket: (request, events) => {
      sockets.push(new FakeSocket(request, events, true));
      return sockets[0] as FakeSocket;
    },
  });
  void realtime.connect().catch(() => {});
  await settle();
  void realtime.disconnect();
  return sockets[0]?.request as FakeSocket['request'];
};

test('key and address come from the environment, as for every client', async () => {
  vi.stubEnv('LINKTOR_API_KEY', 'env-key');
  vi.stubEnv('LINKTOR_BASE_URL', 'https://mock.example');
  const { url, headers } = await handshake();
  expect({ url, headers }).toEqual({ url: 'wss://mock.example/ws', headers: { 'x-api-key': 'env-key' } });
  vi.stubEnv('LINKTOR_ACCESS_TOKEN', 'env-token');
  expect((await handshake({})).headers).toEqual({ 'x-api-key': 'env-key' });
  vi.stubEnv('LINKTOR_API_KEY', '');
  expect((await handshake({})).headers).toEqual({ authorization: 'Bearer env-token' });
});

test('what the code names wins, and a key that was set for one host does not go to another', async () => {
  vi.stubEnv('LINKTOR_API_KEY', 'env-key');
  vi.stubEnv('LINKTOR_ACCESS_TOKEN', 'env-token');
  expect((await handshake({ accessToken: 'own' })).headers).toEqual({ authorization: 'Bearer own' });
  expect((await handshake({ getToken: () => 'own' })).headers).toEqual({ authorization: 'Bearer own' });
  for (const elsewhere of [{ baseUrl: 'https://other.example' }, { url: 'wss://other.example/ws' }]) {
    expect(() => new Realtime(elsewhere)).toThrow('no credential is set');
  }
  // A mistake, not a wish for somebody else's.
  expect(() => new Realtime({ apiKey: undefined })).toThrow(ConfigurationError);
  expect(() => new Realtime(null as never)).toThrow('client options must be an object, got Null');
  expect(() => new Realtime('key' as never)).toThrow(ConfigurationError);
});

test('a browser has none', () => {
  const options = {};
  expect(inBrowsers(options)).toBe(options);
});
