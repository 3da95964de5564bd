import { TokenManager } from '@linktor/auth';
import { Conversations } from '@linktor/conversations';
import { ConfigurationError, Transport } from '@linktor/core';
import { LinktorClient } from '@linktor/sdk';
import { selfHosted } from '@linktor/self-hosted';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { BASE, channelRow, conversationRow, fake, ID, single } from '../../self-hosted/test/fake.ts';

const routes = {
  [`GET /conversations/${ID}`]: single(conversationRow()),
  [`GET /channels/${ID}`]: single(channelRow()),
  'POST /auth/login': single({ access_token: 'a', refresh_token: 'r', expires_in: 900, user: { id: ID } }),
};

describe('the one client of all of Linktor', () => {
  afterEach(() => void vi.unstubAllEnvs());

  test('works through the transport, and reads no key from the environment', async () => {
    vi.stubEnv('LINKTOR_API_KEY', 'canary-key');
    const { server, seen } = fake(routes);
    const client = new LinktorClient({ transport: server });
    expect((await client.conversations.get(ID)).channelType).toBe('telegram');
    for (const { headers } of seen) {
      expect(headers).toMatchObject({ authorization: 'Bearer token' });
      expect(JSON.stringify(headers)).not.toContain('canary');
    }
  });

  test('speaks to the socket of the server', async () => {
    const { server } = fake();
    const asked = vi.spyOn(server, 'realtime');
    const client = new LinktorClient({ transport: server, websocket: { pollInterval: 1_000 } });
    expect(client.ws.state).toBe('idle');
    expect(asked).toHaveBeenCalledWith({ backfill: client.conversations, pollInterval: 1_000 });
    expect(asked.mock.results[0]?.value).toMatchObject({ messageFrames: false, pollInterval: 1_000 });
  });

  test('leaves the credential to the transport: a login only gives the tokens', async () => {
    const { server, seen } = fake(routes);
    const client = new LinktorClient({ transport: server });
    expect((await client.auth.login({ email: 'a@b.c', password: 'secret' })).accessToken).toBe('a');
    await client.conversations.get(ID);
    expect(seen.at(-1)?.headers).toMatchObject({ authorization: 'Bearer token' });
    expect(() => client.setApiKey('k')).toThrow(/transport has its own credential/);
    expect(() => client.setAccessToken('t')).toThrow(/transport has its own credential/);
  });

  test.each([
    ['apiKey', { apiKey: 'k' }],
    ['baseUrl', { baseUrl: BASE }],
    ['timeout', { timeout: 1 }],
    ['onTokens', { onTokens: () => {} }],
  ])('refuses %s beside it, which would have no effect', (option, beside) => {
    const build = (): unknown => new LinktorClient({ transport: fake().server, ...beside });
    expect(build).toThrow(
      expect.objectContaining({
        message: expect.stringContaining('has no effect beside a transport'),
        details: { option },
      }),
    );
  });

  test('refuses what is no transport, and the socket of one that has none', () => {
    expect(() => new LinktorClient({ transport: {} as never })).toThrow(/transport is none/);
    expect(() => new LinktorClient({ transport: undefined })).toThrow(ConfigurationError);
    const plain = new Transport({ baseUrl: BASE, auth: { header: () => undefined, secrets: () => [] } });
    expect(() => new LinktorClient({ transport: plain }).ws).toThrow(/transport has its own socket/);
  });
});

describe('a TokenManager', () => {
  test('refuses options beside a transport, which has its own', () => {
    const transport = selfHosted({ baseUrl: BASE });
    expect(() => new TokenManager({ transport, baseUrl: BASE })).toThrow(/baseUrl has no effect beside a transport/);
    expect(() => new TokenManager({ transport: {} as never })).toThrow(ConfigurationError);
  });

  test('logs in and renews through the dialect, for any number of clients', async () => {
    const renewed = single({ access_token: 'b', refresh_token: 's', expires_in: 900 });
    const { fetch, seen } = fake({ ...routes, 'POST /auth/refresh': renewed });
    const without = selfHosted({ baseUrl: BASE, fetch });
    const saved: unknown[] = [];
    const tokens = new TokenManager({ transport: without, onTokens: (one) => saved.push(one?.accessToken) });
    await tokens.login({ email: 'a@b.c', password: 'secret' });
    const conversations = new Conversations(selfHosted({ baseUrl: BASE, accessToken: tokens, fetch }));
    await conversations.get(ID);
    expect((await tokens.getToken('a')).token).toBe('b');
    await tokens.logout();
    expect(saved).toEqual(['a', 'b', undefined]);
    expect(seen.map(({ route, headers }) => [route, headers['authorization']])).toEqual([
      ['POST /auth/login', undefined],
      [`GET /conversations/${ID}`, 'Bearer a'],
      [`GET /channels/${ID}`, 'Bearer a'],
      ['POST /auth/refresh', undefined],
    ]);
  });
});
