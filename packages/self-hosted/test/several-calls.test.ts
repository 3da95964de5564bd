import { Bots, Flows, KnowledgeBases } from '@linktor/ai';
import { Channels, Contacts, Conversations } from '@linktor/conversations';
import { ServerError } from '@linktor/core';
import { IncompleteError, NotSupportedError, type SelfHosted } from '@linktor/self-hosted';
import { describe, expect, test } from 'vitest';
import {
  botRow,
  channelRow,
  contactRow,
  conversationRow,
  failure,
  fake,
  ID,
  OTHER,
  type Routes,
  single,
} from './fake.ts';

const broken = failure(500, 'INTERNAL_ERROR', 'An unexpected error occurred');

describe('an operation of several calls', () => {
  test('whose second fails repeats neither, and says what was done', async () => {
    const { server, routes } = fake({
      'POST /contacts': single(contactRow()),
      [`POST /contacts/${ID}/identities`]: failure(400, 'VALIDATION_ERROR', 'no'),
    });
    const identifiers = [{ channelType: 'telegram', channelId: ID, identifier: '42' }] as const;
    const error = await new Contacts(server).create({ name: 'Ann', identifiers: [...identifiers] }).catch((one) => one);
    expect(error).toBeInstanceOf(IncompleteError);
    expect(error).toMatchObject({
      code: 'INCOMPLETE',
      status: 400,
      path: '/api/v1/contacts/{id}/identities',
      done: [{ operation: 'createContact', method: 'POST', path: '/api/v1/contacts', id: ID }],
      cause: { code: 'VALIDATION_ERROR' },
    });
    expect(error.message).toBe(`no (after POST /api/v1/contacts (${ID}) had been carried out)`);
    expect(routes()).toEqual(['POST /contacts', `POST /contacts/${ID}/identities`]);
    expect(JSON.parse(JSON.stringify(error)).done).toHaveLength(1);
  });

  test('whose first fails throws what it failed with', async () => {
    const { server, routes } = fake({ 'POST /contacts': broken });
    const error = await new Contacts(server).create({ name: 'Ann' }).catch((one) => one);
    expect(error).toBeInstanceOf(ServerError);
    expect(error).not.toBeInstanceOf(IncompleteError);
    expect(routes()).toEqual(['POST /contacts']);
  });

  test('repeats a later call that may be repeated, and only that', async () => {
    const { server, routes } = fake({
      'GET /ai/providers': single({ providers: [{ name: 'ollama', available: true, default_model: 'm', models: [] }] }),
      'POST /bots': single(botRow()),
      [`PUT /bots/${ID}`]: [broken, single(botRow())],
    });
    await new Bots(server).create({ name: 'B', type: 'ai', config: { welcomeMessage: 'Hi' } });
    expect(routes()).toEqual(['GET /ai/providers', 'POST /bots', `PUT /bots/${ID}`, `PUT /bots/${ID}`]);
  });

  test('that only reads before it fails has done nothing', async () => {
    const { server } = fake({
      [`GET /contacts/${ID}`]: single(contactRow()),
      [`PUT /contacts/${ID}`]: failure(404, 'CONTACT_NOT_FOUND'),
    });
    const error = await new Contacts(server).update(ID, { name: 'B' }).catch((one) => one);
    expect(error).toMatchObject({ name: 'NotFoundError', code: 'CONTACT_NOT_FOUND' });
  });
});

describe('what is refused is refused before the first of them', () => {
  const node = { id: 'n', type: 'message', position: { x: 0, y: 0 }, data: {} };
  const cases: [string, (server: SelfHosted) => PromiseLike<unknown>][] = [
    ['updateConversation', (server) => new Conversations(server).update(ID, { assignedTo: OTHER, tags: ['a'] })],
    ['updateConversation', (server) => new Conversations(server).update(ID, { status: 'open', assignedTo: null })],
    ['updateConversation', (server) => new Conversations(server).update(ID, { priority: 'high', status: 'snoozed' })],
    ['createContact', (server) => new Contacts(server).create({ name: 'A', externalId: 'x' })],
    ['createContact', (server) => new Contacts(server).create({ name: 'A', metadata: {} })],
    ['createBot', (server) => new Bots(server).create({ name: 'B', type: 'ai', description: 'd' })],
    ['createBot', (server) => new Bots(server).create({ name: 'B', type: 'ai', knowledgeBaseIds: [ID, OTHER] })],
    ['updateBot', (server) => new Bots(server).update(ID, { name: 'B', status: 'draft' })],
    [
      'createFlow',
      (server) => new Flows(server).create({ name: 'F', nodes: [node], variables: [{ name: 'a', type: 'string' }] }),
    ],
    ['createFlow', (server) => new Flows(server).create({ name: 'F', nodes: [node], metadata: { colour: 'red' } })],
    ['createKnowledgeBase', (server) => new KnowledgeBases(server).create({ name: 'K', metadata: { a: 1 } })],
    ['uploadDocument', (server) => new KnowledgeBases(server).uploadDocument(ID, { file: new Blob(['x']) })],
    ['uploadDocument', (server) => new KnowledgeBases(server).uploadDocument(ID, { sourceUrl: 'https://example.com' })],
    ['queryKnowledgeBase', (server) => new KnowledgeBases(server).query(ID, { query: 'x', topK: 21 })],
  ];

  test.each(cases)('%s (%#)', async (_name, ask) => {
    const { server, seen } = fake();
    await expect(ask(server)).rejects.toBeInstanceOf(NotSupportedError);
    expect(seen).toEqual([]);
  });
});

describe('conversations', () => {
  const path = `/conversations/${ID}`;
  const given = (routes: Routes) => {
    const all = fake({ [`GET /channels/${ID}`]: single(channelRow()), ...routes });
    return { ...all, conversations: new Conversations(all.server) };
  };

  test('change hands first, then priority, then state', async () => {
    const { conversations, seen } = given({
      [`POST ${path}/assign`]: single(conversationRow()),
      [`PUT ${path}`]: single(conversationRow()),
      [`POST ${path}/resolve`]: single(conversationRow({ status: 'resolved' })),
    });
    const changed = await conversations.update(ID, { status: 'resolved', priority: 'high', assignedTo: OTHER });
    expect(changed.status).toBe('resolved');
    expect(seen.map(({ route, body }) => [route, body])).toEqual([
      [`POST ${path}/assign`, { user_id: OTHER }],
      [`PUT ${path}`, { priority: 'high' }],
      [`POST ${path}/resolve`, undefined],
      [`GET /channels/${ID}`, undefined],
    ]);
  });

  test('that are resolved already count as resolved', async () => {
    const { conversations, routes } = given({
      [`POST ${path}/resolve`]: failure(400, 'VALIDATION_ERROR', 'conversation is already resolved'),
      [`GET ${path}`]: single(conversationRow({ status: 'resolved' })),
    });
    expect((await conversations.resolve(ID)).status).toBe('resolved');
    expect(routes().slice(0, 2)).toEqual([`POST ${path}/resolve`, `GET ${path}`]);
  });

  test('that are pending are opened by their status: the route of its own refuses them', async () => {
    const { conversations, seen } = given({
      [`POST ${path}/reopen`]: failure(400, 'VALIDATION_ERROR', 'conversation is already open'),
      [`PUT ${path}`]: single(conversationRow()),
    });
    expect((await conversations.reopenByPost(ID)).status).toBe('open');
    expect(seen[1]).toMatchObject({ route: `PUT ${path}`, body: { status: 'open' } });
  });

  test('whose resolving fails otherwise fail', async () => {
    const { conversations } = given({ [`POST ${path}/resolve`]: failure(400, 'VALIDATION_ERROR', 'no') });
    await expect(conversations.resolve(ID)).rejects.toMatchObject({ message: 'no' });
  });

  test('hold only their own messages: the route of a message knows no conversation', async () => {
    const { conversations } = given({ [`GET /messages/${OTHER}`]: single({ id: OTHER, conversation_id: OTHER }) });
    await expect(conversations.getMessage(ID, OTHER)).rejects.toMatchObject({ code: 'MESSAGE_NOT_FOUND', status: 404 });
  });
});

test('a contact is sent back whole: what is not sent the server erases', async () => {
  const now = contactRow({
    ...{ email: 'a@example.com', phone: '1', avatar_url: 'u', custom_fields: { a: '1' }, tags: ['x'] },
    identities: [{ id: ID, contact_id: ID, channel_type: 'whatsapp_official', identifier: '4', created_at: 'x' }],
  });
  const { server, seen } = fake({
    [`GET /contacts/${ID}`]: single(now),
    [`PUT /contacts/${ID}`]: single(contactRow()),
  });
  const contacts = new Contacts(server);
  const changed = await contacts.update(ID, { phone: '2', customFields: { b: 2 } });
  expect(changed.identifiers).toEqual([{ channelType: 'whatsapp', channelId: '', identifier: '4' }]);
  await contacts.addTags(ID, ['x', 'y']);
  await contacts.removeTags(ID, ['x']);
  const kept = { name: 'Ann', email: 'a@example.com', avatar_url: 'u' };
  expect(seen.flatMap(({ body }) => body ?? [])).toEqual([
    { ...kept, phone: '2', custom_fields: { a: '1', b: '2' } },
    { ...kept, phone: '1', tags: ['x', 'y'] },
    { ...kept, phone: '1', tags: [] },
  ]);
});

test('a channel is sent back with its type and name', async () => {
  const { server, seen } = fake({
    [`GET /channels/${ID}`]: single(channelRow({ config: { bot_name: 'b' } })),
    [`PUT /channels/${ID}`]: single(channelRow()),
  });
  await new Channels(server).update(ID, { name: 'Other' });
  expect(seen[1]?.body).toEqual({ type: 'telegram', name: 'Other' });
});

test('a document of another knowledge base is not found, and neither changed nor deleted', async () => {
  const item = { id: OTHER, knowledge_base_id: OTHER, question: 'q', answer: 'a', created_at: 'x', updated_at: 'x' };
  const { server, routes } = fake({ [`GET /knowledge-bases/${ID}/items/${OTHER}`]: single(item) });
  const bases = new KnowledgeBases(server);
  for (const ask of [
    () => bases.getDocument(ID, OTHER),
    () => bases.updateDocument(ID, OTHER, { title: 't' }),
    () => bases.deleteDocument(ID, OTHER),
    () => bases.getDocumentChunks(ID, OTHER),
  ]) {
    await expect(ask()).rejects.toMatchObject({ name: 'NotFoundError' });
  }
  expect(new Set(routes())).toEqual(new Set([`GET /knowledge-bases/${ID}/items/${OTHER}`]));
});

test('a bot gets what a new one does not take by further calls, and its channels by difference', async () => {
  const { server, seen } = fake({
    [`GET /bots/${ID}`]: single(botRow({ channels: [OTHER] } as object)),
    [`PUT /bots/${ID}`]: single(botRow()),
    [`PUT /bots/${ID}/config`]: single(botRow()),
    [`POST /bots/${ID}/channels`]: single({ message: 'ok' }),
    [`DELETE /bots/${ID}/channels/${OTHER}`]: single({ message: 'ok' }),
    [`POST /bots/${ID}/activate`]: single({ message: 'ok' }),
  });
  const schedule = [
    { day: 1, enabled: true, startTime: '09:00', endTime: '17:00' },
    { day: 2, enabled: false, startTime: '09:00', endTime: '17:00' },
  ];
  await new Bots(server).update(ID, {
    name: 'N',
    status: 'active',
    channelIds: [ID],
    config: { operatingHours: { enabled: true, timezone: 'UTC', schedule } },
  });
  expect(seen.map(({ route, body }) => (body === undefined ? route : [route, body]))).toEqual([
    `GET /bots/${ID}`,
    [`PUT /bots/${ID}`, { name: 'N' }],
    [
      `PUT /bots/${ID}/config`,
      {
        working_hours: {
          enabled: true,
          timezone: 'UTC',
          schedule: [{ day: 1, start_time: '09:00', end_time: '17:00' }],
        },
      },
    ],
    [`POST /bots/${ID}/channels`, { channel_id: ID }],
    `DELETE /bots/${ID}/channels/${OTHER}`,
    `POST /bots/${ID}/activate`,
    `GET /bots/${ID}`,
  ]);
});

test('a new bot is told a temperature of 0 once it is there: a new one takes it for the default', async () => {
  const { server, seen } = fake(
    { 'POST /bots': single(botRow()), [`PUT /bots/${ID}`]: single(botRow()) },
    { aiProvider: 'ollama', accessToken: 'token' },
  );
  const aiConfig = { model: 'm', temperature: 0, useKnowledgeBase: false };
  await new Bots(server).create({ name: 'B', type: 'flow', config: { aiConfig } });
  expect(seen.map(({ route, body }) => [route, body])).toEqual([
    ['POST /bots', { name: 'B', type: 'rule_based', provider: 'ollama', model: 'm', temperature: 0 }],
    [`PUT /bots/${ID}`, { temperature: 0 }],
  ]);
});
