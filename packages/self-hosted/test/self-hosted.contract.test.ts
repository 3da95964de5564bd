import { AI, Bots, Flows, KnowledgeBases } from '@linktor/ai';
import { Analytics } from '@linktor/analytics';
import { ownTemplate, VRE } from '@linktor/analytics/vre';
import { Auth } from '@linktor/auth';
import { Channels, Contacts, Conversations } from '@linktor/conversations';
import type { ApiResult } from '@linktor/core';
import type { FlowEdge, FlowNode } from '@linktor/core-gen/linktor';
import { getReadiness, getTenantUsage } from '@linktor/core-gen/linktor-server';
import { selfHosted } from '@linktor/self-hosted';
import { describe, expect, test } from 'vitest';
import { contract } from '../../../scripts/check/contract/contract.ts';
import { supported } from '../../../scripts/docs/self-hosted/support.ts';
import { departures } from './promised.ts';

const { urls } = contract();
const server = selfHosted({ baseUrl: urls['linktor-server'], email: 'admin@demo.com', password: 'admin123' });
/** What came out of each operation of the SDK, and where that is not what it promises. */
const results = new Map<string, string[]>();
const { execute } = server;
server.execute = async function <O>(this: typeof server, ...call: Parameters<typeof execute>): Promise<ApiResult<O>> {
  const [operation] = call;
  const result = await execute.call<typeof server, typeof call, Promise<ApiResult<O>>>(this, ...call);
  if (operation.path.startsWith('/api/') || operation.path === '/ready') return result;
  results.set(operation.id, [...(results.get(operation.id) ?? []), ...departures(operation.id, result.data)]);
  return result;
};
const ID = '53016bd9-1354-4931-906e-5904a749da29';
const OTHER = '2c60b15b-889c-4e6b-881c-dbfc6a17555b';

describe('people', () => {
  const auth = new Auth(server);

  test('log in, renew, read and change themselves', async () => {
    const session = await auth.login({ email: 'admin@demo.com', password: 'admin123' });
    expect(session).toMatchObject({
      tokenType: 'Bearer',
      user: { email: expect.any(String), tenantId: expect.any(String) },
    });
    expect(session.expiresIn).toBe(900);
    const { refreshToken } = session;
    expect((await auth.refreshToken({ refreshToken })).accessToken).toBeTypeOf('string');
    expect((await auth.getCurrentUser()).createdAt).toBeTypeOf('string');
    expect((await auth.updateProfile({ name: 'Ann', avatarUrl: 'https://example.com/a.png' })).id).toBeTypeOf('string');
    expect(await auth.changePassword('admin123', 'admin1234')).toBeUndefined();
    expect((await auth.getCurrentTenant()).metadata?.['limits']).toMatchObject({ maxUsers: expect.any(Number) });
    expect(await auth.logout()).toBeUndefined();
  });
});

describe('conversations', () => {
  const conversations = new Conversations(server);

  test('are listed, read and opened', async () => {
    const page = await conversations.list({ status: 'open', limit: 5 });
    expect(page.data[0]).toMatchObject({ tenantId: expect.any(String), channelType: expect.any(String) });
    expect((await conversations.list()).pagination.hasMore).toBe(false);
    expect((await conversations.get(ID)).contactId).toBeTypeOf('string');
    expect((await conversations.create({ channelId: ID, contactId: OTHER })).id).toBeTypeOf('string');
  });

  test('change hands and states', async () => {
    const changed = await conversations.update(ID, { status: 'pending', priority: 'high', assignedTo: OTHER });
    expect(changed.id).toBeTypeOf('string');
    expect((await conversations.update(ID, {})).id).toBeTypeOf('string');
    expect((await conversations.resolve(ID)).status).toBeTypeOf('string');
    expect((await conversations.reopen(ID)).status).toBeTypeOf('string');
    expect((await conversations.assign(ID, OTHER)).assignedTo).toBeTypeOf('string');
    expect((await conversations.resolveByPost(ID)).status).toBe('resolved');
    expect((await conversations.reopenByPost(ID)).status).toBe('open');
    expect((await conversations.close(ID)).data.closedAt).toBeTypeOf('string');
    expect((await conversations.transfer(ID, { toAssigneeId: OTHER })).data['id']).toBeTypeOf('string');
  });

  test('hold messages of each kind', async () => {
    expect((await conversations.sendText(ID, 'Hello')).direction).toBe('outbound');
    expect((await conversations.sendImage(ID, 'https://example.com/a.png', 'A')).id).toBeTypeOf('string');
    expect((await conversations.sendDocument(ID, 'https://example.com/a.pdf', 'a.pdf')).id).toBeTypeOf('string');
    expect((await conversations.sendLocation(ID, 52.5, 13.4, 'Berlin')).id).toBeTypeOf('string');
    const buttons = [{ type: 'reply', text: 'Yes', payload: 'y' }];
    expect((await conversations.sendMessage(ID, { text: 'Sure?', buttons })).id).toBeTypeOf('string');
    const template = { name: 'hello', language: 'en', components: [] };
    expect((await conversations.sendMessage(ID, { template, metadata: { order: 7 } })).id).toBeTypeOf('string');
    const page = await conversations.listMessages(ID, { limit: 1 });
    expect(page.data[0]).toMatchObject({ conversationId: expect.any(String), createdAt: expect.any(String) });
    const { conversationId, id } = await conversations.sendText(ID, 'Hello');
    expect(
      (await conversations.getMessage(conversationId, id).catch((error: Error) => error.message)) ?? '',
    ).toBeTruthy();
  });
});

describe('contacts', () => {
  const contacts = new Contacts(server);

  test('are listed, found, made, changed and deleted', async () => {
    expect((await contacts.list({ limit: 10, offset: 15 })).data).toBeInstanceOf(Array);
    expect((await contacts.search('ann')).data[0]?.identifiers).toEqual([]);
    expect((await contacts.searchByPost({ query: 'ann' })).pagination.total).toBeTypeOf('number');
    expect(await contacts.findByEmail('ann@example.com')).toMatchObject({ email: 'ann@example.com' });
    expect(await contacts.findByPhone('nobody 000')).toBeNull();
    const made = await contacts.create({
      name: 'Ann Example',
      email: 'ann@example.com',
      avatarUrl: 'https://example.com/ann.png',
      customFields: { plan: 'pro', seats: 3 },
      tags: ['vip'],
      identifiers: [{ channelType: 'whatsapp', channelId: ID, identifier: '4242', displayName: 'Ann' }],
    });
    expect(made).toMatchObject({ tenantId: expect.any(String), conversationCount: 0 });
    expect((await contacts.get(ID)).identifiers).toBeInstanceOf(Array);
    expect((await contacts.update(ID, { phone: '+49', customFields: { x: 1 } })).id).toBeTypeOf('string');
    expect((await contacts.addTags(ID, ['b'])).tags).toBeInstanceOf(Array);
    expect((await contacts.removeTags(ID, ['b'])).id).toBeTypeOf('string');
    expect(await contacts.delete(ID)).toBeUndefined();
  });
});

describe('channels', () => {
  const channels = new Channels(server);

  test('are listed, made, changed, connected and deleted', async () => {
    expect((await channels.list()).data[0]?.status).toBeTypeOf('string');
    expect((await channels.list({ type: 'whatsapp', status: 'active', search: 'x' })).data).toBeInstanceOf(Array);
    const secrets = { accessToken: 'a', verifyToken: 'v', appSecret: 's' };
    const config = { type: 'whatsapp' as const, phoneNumberId: '1', businessAccountId: '2', ...secrets };
    expect((await channels.create({ name: 'WhatsApp', type: 'whatsapp', config })).config).not.toHaveProperty(
      'accessToken',
    );
    expect((await channels.get(ID)).config.type).toBeTypeOf('string');
    expect((await channels.update(ID, { name: 'Other' })).id).toBeTypeOf('string');
    expect((await channels.connect(ID)).status).toBe('active');
    expect((await channels.disconnect(ID)).id).toBeTypeOf('string');
    expect((await channels.getStatus(ID)).status).toBeTypeOf('string');
    expect((await channels.getWebhookUrl(ID)).url).toContain(`/api/v1/webhooks/whatsapp/${ID}`);
    expect(await channels.delete(ID)).toBeUndefined();
  });
});

describe('bots', () => {
  const bots = new Bots(server);

  test('are listed, made, changed and deleted', async () => {
    expect((await bots.list({ limit: 10 })).data[0]?.config.aiConfig?.model).toBeTypeOf('string');
    expect((await bots.list({ status: 'inactive', type: 'ai', search: 'help' })).data).toBeInstanceOf(Array);
    const config = {
      welcomeMessage: 'Hello',
      operatingHours: {
        ...{ enabled: true, timezone: 'Europe/Berlin' },
        schedule: [{ day: 1, enabled: true, startTime: '09:00', endTime: '17:00' }],
      },
      aiConfig: { model: 'llama3.1', temperature: 0, maxTokens: 200, systemPrompt: 'Be brief', useKnowledgeBase: true },
    };
    const made = { name: 'Helper', type: 'ai', config, channelIds: [ID], knowledgeBaseIds: [OTHER] } as const;
    expect((await bots.create({ ...made, channelIds: [ID], knowledgeBaseIds: [OTHER] })).tenantId).toBeTypeOf('string');
    expect((await bots.get(ID)).channelIds).toBeInstanceOf(Array);
    expect((await bots.update(ID, { name: 'Other', config, channelIds: [OTHER], status: 'active' })).id).toBeTypeOf(
      'string',
    );
    expect((await bots.duplicate(ID, 'Copy')).id).toBeTypeOf('string');
    expect(await bots.delete(ID)).toBeUndefined();
  });

  test('start, stop, and are given channels and knowledge', async () => {
    expect((await bots.start(ID)).id).toBeTypeOf('string');
    expect((await bots.stop(ID)).id).toBeTypeOf('string');
    expect((await bots.getStatus(ID)).isRunning).toBeTypeOf('boolean');
    expect((await bots.assignToChannels(ID, [OTHER])).id).toBeTypeOf('string');
    expect((await bots.removeFromChannels(ID, [OTHER])).id).toBeTypeOf('string');
    const [known] = (await bots.get(ID)).knowledgeBaseIds ?? [];
    expect((await bots.assignKnowledgeBases(ID, [known ?? OTHER])).id).toBeTypeOf('string');
    expect((await bots.removeKnowledgeBases(ID, [known ?? OTHER])).id).toBeTypeOf('string');
  });
});

describe('AI', () => {
  const ai = new AI(server);

  test('completes', async () => {
    expect(await ai.completions.complete('Hi')).toBeTypeOf('string');
    const messages = [{ role: 'user', content: 'Hi' }];
    expect((await ai.completions.create({ messages, maxTokens: 20 })).usage.totalTokens).toBeTypeOf('number');
    expect((await ai.completions.chat({ messages, temperature: 0.2 })).message?.role).toBe('assistant');
  });
});

describe('knowledge', () => {
  const bases = new KnowledgeBases(server);

  test('bases are listed, made, asked, changed and deleted', async () => {
    expect((await bases.list({ limit: 2 })).data[0]?.documentCount).toBeTypeOf('number');
    expect((await bases.list({ status: 'active', search: 'man' })).data).toBeInstanceOf(Array);
    expect((await bases.create({ name: 'Manuals', description: 'd', chunkSize: 500 })).tenantId).toBeTypeOf('string');
    expect((await bases.get(ID)).createdAt).toBeTypeOf('string');
    expect((await bases.update(ID, { name: 'Other' })).id).toBeTypeOf('string');
    expect((await bases.query(ID, { query: 'reset', topK: 5, threshold: 0.5 })).chunks[0]?.score).toBeTypeOf('number');
    expect(await bases.reprocess(ID)).toBeUndefined();
    expect(await bases.delete(ID)).toBeUndefined();
  });

  test('documents are texts', async () => {
    const [one] = (await bases.listDocuments(ID, { limit: 1 })).data;
    const { id, knowledgeBaseId } = one ?? { id: OTHER, knowledgeBaseId: ID };
    const text = { name: 'How to reset?', content: 'Hold it', sourceUrl: 'https://example.com', metadata: { n: 1 } };
    expect((await bases.uploadDocument(ID, text)).type).toBe('txt');
    expect((await bases.getDocument(knowledgeBaseId, id)).name).toBeTypeOf('string');
    expect((await bases.updateDocument(knowledgeBaseId, id, { content: 'Hold' })).id).toBe(id);
    expect((await bases.getDocumentChunks(knowledgeBaseId, id)).chunks).toHaveLength(1);
    expect(await bases.deleteDocument(knowledgeBaseId, id)).toBeUndefined();
  });
});

describe('flows', () => {
  const flows = new Flows(server);
  const at = { x: 0, y: 0 };
  const nodes: FlowNode[] = [
    { id: 'n0', type: 'start', position: at, data: {} },
    { id: 'n1', type: 'message', position: at, data: { messageContent: 'Hi', buttons: [{ id: 'b', text: 'Yes' }] } },
    { id: 'n2', type: 'end', position: at, data: {} },
  ];
  const edges: FlowEdge[] = [
    { id: 'e0', source: 'n0', target: 'n1' },
    { id: 'e1', source: 'n1', target: 'n2' },
  ];

  test('are listed, made, changed, moved and deleted', async () => {
    expect((await flows.list({ status: 'active', limit: 5 })).data[0]?.nodes).toBeInstanceOf(Array);
    const made = await flows.create({
      name: 'Welcome',
      nodes,
      edges,
      metadata: { trigger: 'keyword', triggerValue: 'hi' },
    });
    expect(made).toMatchObject({ version: 1, metadata: { trigger: expect.any(String) } });
    expect((await flows.get(ID)).edges).toBeInstanceOf(Array);
    expect((await flows.update(ID, { name: 'Other', nodes, edges, status: 'inactive' })).id).toBeTypeOf('string');
    expect((await flows.duplicate(ID, 'Copy')).id).toBeTypeOf('string');
    const exported = await flows.export(ID);
    expect((await flows.import({ ...exported, nodes, edges, status: 'active' })).status).toBe('active');
    expect((await flows.publish(ID)).id).toBeTypeOf('string');
    expect((await flows.unpublish(ID)).id).toBeTypeOf('string');
    expect(await flows.delete(ID)).toBeUndefined();
  });
});

describe('figures and images', () => {
  test('count conversations', async () => {
    const january = { startDate: '2026-01-01', endDate: '2026-01-31' };
    const figures = await new Analytics(server).getConversationMetrics(january);
    expect(figures).toMatchObject({ totalConversations: expect.any(Number), byStatus: [] });
    expect(figures.byChannel[0]?.channel).toBeTypeOf('string');
  });

  test('are drawn', async () => {
    const vre = new VRE(server);
    const own = await vre.render({ tenantId: ID, templateId: ownTemplate('mine'), data: { a: 1 }, format: 'png' });
    // The server's figure is in nanoseconds.
    expect(own.renderTimeMs).toBeLessThan(60_000);
    expect((await vre.listTemplates()).templates[0]?.schema).toEqual({});
    expect((await vre.preview({ templateId: 'menu_opcoes' })).width).toBeTypeOf('number');
    const data = { titulo: 'Menu', opcoes: [{ label: 'A', icone: 'pedido' as const }] };
    expect((await vre.preview({ templateId: 'menu_opcoes', data })).height).toBeTypeOf('number');
  });
});

test('routes that the SDK has no name for are reached by themselves, enveloped as on the wire', async () => {
  const usage = await server.request(getTenantUsage, {});
  expect(usage.data.users).toBeTypeOf('number');
  expect((await server.request(getReadiness, {})).status).toBe('ready');
});

describe('all together', () => {
  const carried = supported().filter(({ grade }) => grade !== 'none');

  test('every operation that is supported was carried out', () => {
    expect(carried.map(({ operation }) => operation).filter((name) => !results.has(name))).toEqual([]);
    expect(carried.length).toBeGreaterThanOrEqual(77);
  });

  // Secrets never come back, and the types call them required.
  const WITHOUT_SECRETS = /Channels?$/;

  test.each(carried)('$operation gives what the SDK promises', ({ operation }) => {
    const found = results.get(operation) ?? [];
    expect(WITHOUT_SECRETS.test(operation) ? found.filter((one) => !one.includes('/config')) : found).toEqual([]);
  });
});
