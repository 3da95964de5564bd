import { Analytics } from '@linktor/analytics';
import { Channels, Contacts, Conversations, Media, Messages } from '@linktor/conversations';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Playing, play, refusals } from './play.ts';

let playing: Playing;
const options = () => ({ accessToken: 'k', baseUrl: playing.mock.urls.linktor, maxRetries: 0, timeout: 0 });
beforeEach(async () => {
  playing = await play();
});
afterEach(async () => {
  expect(playing.wrongs()).toEqual([]);
  await playing[Symbol.asyncDispose]();
});

const inbound = (text = 'Hi', from = '+1') =>
  playing.engine.receive('linktor', { channel: 'whatsapp', from, content: { text } });

test('a message to an address makes contact and conversation, and goes its way, later if that is wished', async () => {
  const messages = new Messages(options());
  const channels = new Channels(options());
  const channel = await channels.create({
    name: 'S',
    type: 'sms',
    config: { type: 'sms', provider: 'twilio', accountSid: 'A', authToken: 't', phoneNumber: '+9' },
  });
  await channels.connect(channel.id);
  const { data, meta } = await messages.send({
    channelId: channel.id,
    to: '+46700',
    content: { type: 'text', text: 'Hello' },
  });
  expect(data).toMatchObject({
    type: 'message',
    attributes: { to: '+46700', status: 'pending', content: { type: 'text', text: 'Hello' } },
  });
  expect(meta?.requestId).toMatch(/^req_/);
  const conversationId = data.attributes.conversationId!;
  const later = await messages.send({
    channelId: channel.id,
    conversationId,
    content: { type: 'text', text: 'Later' },
    scheduledAt: '2026-01-01T12:01:00Z',
  });
  await playing.engine.clock.advance(10_000);
  expect((await messages.get(data.id)).data.attributes).toMatchObject({
    status: 'read',
    readAt: '2026-01-01T12:00:01.750Z',
  });
  expect((await messages.get(later.data.id)).data.attributes.status).toBe('pending');
  await playing.engine.clock.advance(60_000);
  expect((await messages.get(later.data.id)).data.attributes.status).toBe('read');
  expect((await new Contacts(options()).list()).data).toMatchObject([
    { phone: '+46700', identifiers: [{ identifier: '+46700' }] },
  ]);
  expect(
    await refusals(
      () => messages.send({ channelId: 'ch_none', to: '+1', content: { type: 'text', text: 'x' } }),
      () =>
        messages.send({
          channelId: channel.id,
          conversationId: inbound().conversationId,
          content: { type: 'text', text: 'x' },
        }),
    ),
  ).toEqual(['NotFoundError', 'ValidationError']);
});

test('messages of every kind are listed by page, read, and deleted', async () => {
  const messages = new Messages(options());
  const { conversationId, messageId } = inbound();
  const { channelId } = await new Conversations(options()).get(conversationId);
  const kinds = [
    { type: 'image', url: 'https://x.example/a.png', caption: 'A' },
    { type: 'audio', url: 'https://x.example/a.ogg' },
    { type: 'location', latitude: 1, longitude: 2 },
    { type: 'buttons', text: 'Pick', buttons: [{ type: 'reply', id: 'y', title: 'Yes' }] },
    { type: 'template', template: { name: 'hi', language: 'en' } },
  ] as const;
  for (const content of kinds) await messages.send({ channelId, conversationId, content: content as never });
  const listed = [];
  for await (const { attributes } of messages.list({ conversationId, perPage: 2 })) listed.push(attributes.content);
  expect(listed.toReversed()).toEqual([{ type: 'text', text: 'Hi' }, ...kinds]);
  const page = await messages.list({ page: 2, perPage: 4 });
  expect(page.body.meta?.pagination).toEqual({
    page: 2,
    perPage: 4,
    totalPages: 2,
    totalCount: 6,
    hasNextPage: false,
    hasPrevPage: true,
  });
  expect((await messages.list({ direction: 'inbound' })).data).toMatchObject([
    { id: messageId, attributes: { from: '+1' } },
  ]);
  expect((await messages.markAsRead(messageId)).data).toMatchObject({ status: 'read' });
  inbound('Two');
  expect((await messages.markManyAsRead({ conversationId })).data).toEqual({ markedCount: 1, conversationId });
  expect((await new Conversations(options()).get(conversationId)).unreadCount).toBe(0);
  expect((await messages.delete(messageId)).data).toMatchObject({ deleted: true });
  expect(await refusals(() => messages.get(messageId))).toEqual(['NotFoundError']);
});

test('a conversation has participants, is transferred and closed; a file is uploaded', async () => {
  const conversations = new Conversations(options());
  const { conversationId, contactId } = inbound();
  await conversations.transfer(conversationId, { toAssigneeId: 'user_9' });
  expect((await conversations.listParticipants(conversationId)).data.map(({ id, type }) => [id, type])).toEqual([
    [contactId, 'contact'],
    ['user_9', 'user'],
  ]);
  expect((await conversations.close(conversationId, { reason: 'Done', resolution: 'resolved' })).data).toMatchObject({
    ...{ status: 'closed', closureReason: 'Done', resolution: 'resolved' },
  });
  expect(inbound().conversationId).not.toBe(conversationId);
  expect(playing.events.map(({ type }) => type)).toEqual(
    expect.arrayContaining(['conversation.transferred', 'conversation.closed']),
  );
  const media = await new Media(options()).upload(new Blob([new Uint8Array(10)], { type: 'image/png' }), {
    type: 'image',
    filename: 'a.png',
  });
  expect(media.data).toMatchObject({
    type: 'image',
    mimeType: 'image/png',
    size: 10,
    expiresAt: '2026-01-08T12:00:00.000Z',
  });
});

test('a key lets a request act once for a day', async () => {
  const messages = new Messages(options());
  const { conversationId } = inbound();
  const { channelId } = await new Conversations(options()).get(conversationId);
  const wanted = { channelId, conversationId, content: { type: 'text' as const, text: 'Hello' } };
  const sent = await messages.send(wanted, { idempotencyKey: 'once' });
  const again = await messages.send(wanted, { idempotencyKey: 'once' }).asResponse();
  expect([again.headers.get('idempotent-replayed'), await again.json()]).toEqual(['true', sent]);
  expect((await messages.list()).data).toHaveLength(2);
  const other = { ...wanted, content: { type: 'text' as const, text: 'Other' } };
  expect(await refusals(() => messages.send(other, { idempotencyKey: 'once' }))).toEqual(['ValidationError']);
  await playing.engine.clock.advance(86_400_001);
  expect((await messages.send(other, { idempotencyKey: 'once' })).data.id).not.toBe(sent.data.id);
});

test('figures are those of what happened', async () => {
  const analytics = new Analytics(options());
  const conversations = new Conversations(options());
  const first = inbound();
  const second = inbound('Hello', '+2');
  await playing.engine.clock.advance(10_000);
  await conversations.sendText(first.conversationId, 'x');
  await conversations.assign(first.conversationId, 'user_1');
  await playing.engine.clock.advance(50_000);
  await conversations.resolve(first.conversationId);
  expect(await analytics.getDashboard()).toMatchObject({
    conversations: { total: 2, open: 1, resolved: 1, avgResolutionTime: 60 },
    messages: { total: 3, inbound: 2, outbound: 1 },
    contacts: { total: 2, new: 2 },
    agents: { avgResponseTime: 10 },
  });
  expect(await analytics.getDashboard({ startDate: '2026-01-02', endDate: '2026-01-03' })).toMatchObject({
    conversations: { total: 0 },
    contacts: { total: 2, new: 0 },
  });
  expect(await analytics.getConversationMetrics({ startDate: '2026-01-01', endDate: '2026-01-01' })).toMatchObject({
    ...{
      totalConversations: 2,
      byChannel: [{ channel: 'whatsapp', count: 2 }],
      timeline: [{ date: '2026-01-01', count: 2 }],
    },
  });
  expect(await analytics.getMessageMetrics()).toMatchObject({
    totalMessages: 3,
    avgPerConversation: 1.5,
    timeline: [{ inbound: 2, outbound: 1 }],
  });
  expect((await analytics.getAgentMetrics()).agents).toMatchObject([
    { agentId: 'user_1', conversationsHandled: 1, avgResponseTime: 10 },
  ]);
  expect((await analytics.getChannelMetrics()).overall).toEqual({
    messagesReceived: 2,
    messagesSent: 1,
    conversationsCreated: 2,
  });
  expect(await analytics.getRealtime()).toMatchObject({
    activeConversations: 1,
    queueSize: 1,
    avgWaitTime: 60,
    messagesPerMinute: 1,
  });
  expect((await analytics.getBotMetrics()).byBot).toEqual([]);
  const range = { startDate: '2026-01-01', endDate: '2026-01-31' };
  expect((await analytics.generateReport({ type: 'messages', range })).data).toMatchObject({ totalMessages: 3 });
  expect((await analytics.generateReport({ type: 'messages', range, format: 'csv' })).url).toMatch(/\.csv$/);
  expect(
    (await analytics.export({ type: 'messages', range: { startDate: 'a', endDate: 'b' }, format: 'csv' })).expiresAt,
  ).toBe('2026-01-02T12:01:00.000Z');
  expect(second.conversationId).not.toBe(first.conversationId);
});
