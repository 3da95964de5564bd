import { Contacts, Conversations } from '@linktor/conversations';
import { ConfigurationError, ValidationError } from '@linktor/core';
import { getCurrentUser } from '@linktor/core-gen/linktor-server';
import { NotSupportedError, type SelfHostedOptions, selfHosted } from '@linktor/self-hosted';
import { describe, expect, test } from 'vitest';
import { BASE, conversationRow, failure, fake, ID, noRoute, single } from './fake.ts';

describe('options', () => {
  const refused: [string, unknown, RegExp][] = [
    ['apiKey', { baseUrl: BASE, apiKey: 'canary-key' }, /apiKey is no credential of a self-hosted server/],
    ['accessToken', { baseUrl: BASE, email: 'e', password: 'p', accessToken: 't' }, /beside email or password/],
    ['email', { baseUrl: BASE, email: undefined, password: 'p' }, /email is undefined/],
    ['password', { baseUrl: BASE, email: 'e' }, /password must be a text/],
    ['password', { baseUrl: BASE, email: 'e', password: '' }, /password must be a text/],
    ['accessToken', { baseUrl: BASE, accessToken: undefined }, /accessToken is undefined/],
    ['accessToken', { baseUrl: BASE, accessToken: 7 }, /accessToken must be/],
    ['accessToken', { baseUrl: BASE, accessToken: {} }, /accessToken must be/],
    ['accessToken', { baseUrl: BASE, accessToken: 'two words' }, /accessToken contains a space/],
    ['baseUrl', { email: 'e', password: 'p' }, /baseUrl is not set/],
    ['baseUrl', { baseUrl: 'localhost', email: 'e', password: 'p' }, /baseUrl/],
    ['baseUrl', { baseUrl: `${BASE}?x=1`, email: 'e', password: 'p' }, /baseUrl must not carry a query/],
    ['knowledgeBaseType', { baseUrl: BASE, knowledgeBaseType: 'pdf' }, /knowledgeBaseType must be/],
    ['pasword', { baseUrl: BASE, email: 'e', pasword: 'p' }, /did you mean "password"/],
    ['timeout', { baseUrl: BASE, timeout: -1 }, /timeout/],
  ];

  test.each(refused)('%s (%#)', (option, options, message) => {
    const build = (): unknown => selfHosted(options as SelfHostedOptions);
    expect(build).toThrow(ConfigurationError);
    expect(build).toThrow(message);
    expect(build).toThrow(expect.objectContaining({ details: { option } }));
    expect(build).not.toThrow(/canary/);
  });

  test.each(['', '/', '/api', '/api/v1', '/api/v1/'])('an address may end in "%s"', async (end) => {
    const { server, routes } = fake({ 'GET /me': single({ id: ID }) }, { baseUrl: BASE + end });
    expect(server.baseUrl).toBe(BASE);
    await server.request(getCurrentUser, {});
    expect(routes()).toEqual(['GET /me']);
  });

  test('a path in front of it stays', () => {
    expect(selfHosted({ baseUrl: 'https://example.com/linktor/api/v1' }).baseUrl).toBe('https://example.com/linktor');
  });
});

describe('ids that are no UUIDs, and texts that are too long, are refused before they are sent', () => {
  const { server, seen } = fake();
  const conversations = new Conversations(server);
  const contacts = new Contacts(server);

  test.each([
    ['id', () => conversations.get('conv_123')],
    ['messageId', () => conversations.getMessage(ID, 'msg_1')],
    ['agentId', () => conversations.assign(ID, 'agent_1')],
    ['toAssigneeId', () => conversations.transfer(ID, { toAssigneeId: 'agent_1' })],
    ['assignedTo', () => conversations.update(ID, { assignedTo: 'agent_1' })],
    ['channelId', () => conversations.create({ channelId: 'ch_1', contactId: ID })],
    ['contactId', () => conversations.create({ channelId: ID, contactId: 'c_1' })],
    ['name', () => contacts.create({ name: 'x'.repeat(256) })],
    ['phone', () => contacts.create({ name: 'x', phone: '1'.repeat(51) })],
    ['avatarUrl', () => contacts.create({ name: 'x', avatarUrl: 'x'.repeat(501) })],
    ['content', () => conversations.sendText(ID, 'a\0b')],
  ])('%s', async (parameter, ask: () => PromiseLike<unknown>) => {
    await expect(ask()).rejects.toBeInstanceOf(ValidationError);
    await expect(ask()).rejects.toMatchObject({ code: 'INVALID_ARGUMENT', details: { parameter } });
    expect(seen).toEqual([]);
  });

  test('astral characters count as one', async () => {
    const { server: roomy } = fake({ 'POST /contacts': single({ id: ID }) });
    await expect(new Contacts(roomy).create({ name: '😀'.repeat(255) })).resolves.toMatchObject({ id: ID });
  });
});

describe('one look at what answers', () => {
  const get = `GET /conversations/${ID}`;
  const page = new Response('<!doctype html><title>Welcome</title>', { headers: { 'content-type': 'text/html' } });
  const ask = (server: ReturnType<typeof fake>['server']): Promise<unknown> =>
    new Conversations(server).get(ID).catch((error: unknown) => error);
  const refusal = Response.json(
    { code: 'UNAUTHORIZED', message: 'missing authorization header', details: null },
    { status: 401 },
  );

  test.each([
    ['a web page', { [get]: page, 'GET /me': page }],
    ['nothing of the kind', {}],
    ['an answer in another form', { [get]: { id: ID }, 'GET /me': { id: ID } }],
    ['another API', { [get]: Response.json({ code: 'nope', message: 'no' }, { status: 404 }), 'GET /me': { a: 1 } }],
  ])('tells %s from a Linktor server', async (_what, routes) => {
    const { server, seen } = fake(routes);
    const error = await ask(server);
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error).toMatchObject({ code: 'NOT_SELF_HOSTED', details: { option: 'baseUrl' } });
    expect((error as Error).message).toMatch(
      /^what answers at http:\/\/server\.test is no self-hosted Linktor server: /,
    );
    expect(seen.map(({ route, headers }) => [route, headers['authorization']])).toEqual([
      [get, 'Bearer token'],
      ['GET /me', undefined],
    ]);
  });

  test('is taken where the login is answered strangely, too, and said once', async () => {
    const { server, routes } = fake({}, { email: 'e@example.com', password: 'p' });
    const error = (await ask(server)) as Error;
    expect(error).toMatchObject({ code: 'NOT_SELF_HOSTED' });
    expect(error.message.match(/no self-hosted Linktor server/g)).toHaveLength(1);
    expect(routes()).toEqual(['POST /auth/login', 'GET /me']);
  });

  test('finds the server, which lacks the route', async () => {
    const { server, routes } = fake({ 'GET /me': refusal });
    const error = await ask(server);
    expect(error).toBeInstanceOf(NotSupportedError);
    expect(error).toMatchObject({ message: 'this server has no route GET /api/v1/conversations/{id}', status: 404 });
    await ask(server);
    expect(routes()).toEqual([get, 'GET /me', get]);
  });

  test('is not taken where the server itself refuses, or has answered before', async () => {
    const own = fake({ [get]: failure(404, 'CONVERSATION_NOT_FOUND') });
    expect(await ask(own.server)).toMatchObject({ name: 'NotFoundError' });
    expect(own.routes()).toEqual([get]);
    const before = fake({ 'GET /me': single({ id: ID }), [get]: noRoute() });
    await before.server.request(getCurrentUser, {});
    expect(await ask(before.server)).toBeInstanceOf(NotSupportedError);
    expect(before.routes()).toEqual(['GET /me', get]);
  });

  test('says nothing where nobody answers it', async () => {
    const { server } = fake({ 'GET /me': failure(500, 'INTERNAL_ERROR') });
    expect(await ask(server)).toMatchObject({ code: 'ROUTE_NOT_FOUND' });
  });
});

describe('what a call gives beside its data', () => {
  const routes = {
    [`GET /conversations/${ID}`]: single(conversationRow()),
    [`GET /channels/${ID}`]: single({ type: 'sms' }),
  };

  test('is a response in the form of the platform', async () => {
    const { server } = fake(routes);
    const response = await new Conversations(server).get(ID).asResponse();
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ tenantId: ID, channelType: 'sms' });
  });

  test('is the last response and its request id', async () => {
    const traced = (): Response => Response.json(single({ type: 'sms' }), { headers: { 'x-request-id': 'req_2' } });
    const { server } = fake({ ...routes, [`GET /channels/${ID}`]: traced });
    const { data, response, requestId } = await new Conversations(server).get(ID).withResponse();
    expect([data.id, response.status, requestId]).toEqual([ID, 200, 'req_2']);
  });

  test('is a stack that names the caller', async () => {
    const { server } = fake();
    const error = await new Conversations(server).getCounts().catch((one: Error) => one);
    expect((error as Error).stack).toContain('bad-input.test.ts');
  });
});
