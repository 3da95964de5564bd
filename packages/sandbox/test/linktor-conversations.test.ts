import { Channels, Contacts, Conversations } from '@linktor/conversations';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Playing, play, refusals } from './play.ts';

let playing: Playing;
let conversations: Conversations;
let contacts: Contacts;
let channels: Channels;
beforeEach(async () => {
  playing = await play();
  const options = { apiKey: 'k', baseUrl: playing.mock.urls.linktor, maxRetries: 0, timeout: 0 };
  [conversations, contacts, channels] = [new Conversations(options), new Contacts(options), new Channels(options)];
});
afterEach(async () => {
  expect(playing.wrongs()).toEqual([]);
  await playing[Symbol.asyncDispose]();
});

const types = (): string[] => playing.events.map(({ type }) => type);
const inbound = (text = 'Hi', from = '+46701234567', channel = 'whatsapp') =>
  playing.engine.receive('linktor', { channel, from, name: 'Maria', content: { text } });

describe('a customer who writes', () => {
  test('becomes a contact with a conversation, a message and a channel', async () => {
    const { contactId, conversationId, messageId } = inbound();
    expect(types()).toEqual(['channel.created', 'contact.created', 'conversation.created', 'message.received']);
    const [conversation] = (await conversations.list()).data;
    expect(conversation).toMatchObject({
      ...{ id: conversationId, contactId, channelType: 'whatsapp', status: 'open', unreadCount: 1 },
      contact: { id: contactId, name: 'Maria', phone: '+46701234567', conversationCount: 1 },
      lastMessage: {
        id: messageId,
        direction: 'inbound',
        content: { text: 'Hi' },
        senderType: 'contact',
        senderId: contactId,
      },
    });
    expect(await contacts.get(contactId)).toEqual(conversation?.contact);
    expect(playing.events[3]).toMatchObject({
      platform: 'linktor',
      conversationId,
      data: { contactId, message: { id: messageId } },
    });
  });

  test('stays the same one, also on another channel with the same number, and after the conversation was resolved', async () => {
    const first = inbound();
    await conversations.resolve(first.conversationId);
    expect((await conversations.reopenByPost(first.conversationId)).status).toBe('open');
    expect((await conversations.resolveByPost(first.conversationId)).status).toBe('resolved');
    const again = inbound('Once more');
    expect(again).toMatchObject({ contactId: first.contactId, conversationId: first.conversationId });
    expect(inbound('By SMS', '+46701234567', 'sms').contactId).toBe(first.contactId);
    expect(types().slice(4)).toEqual([
      'conversation.resolved',
      'conversation.reopened',
      'conversation.resolved',
      'conversation.reopened',
      'message.received',
      'channel.created',
      'conversation.created',
      'message.received',
    ]);
    expect((await contacts.get(first.contactId)).identifiers).toHaveLength(2);
  });

  test('may send files, places, choices and reactions', async () => {
    const send = (content: Parameters<Playing['engine']['receive']>[1]['content']) =>
      playing.engine.receive('linktor', { channel: 'whatsapp', from: '+1', content }).conversationId;
    send({ media: { url: 'https://x.example/a.png', mimeType: 'image/png', caption: 'Look' } });
    send({ location: { latitude: 59.3, longitude: 18.1 } });
    send({ choice: { messageId: 'msg_1', id: 'yes', title: 'Yes!' } });
    const id = send({ reaction: { messageId: 'msg_1', emoji: '👍' } });
    const { data } = await conversations.listMessages(id);
    expect(
      data.toReversed().map(({ contentType, content, metadata }) => ({ contentType, content, metadata })),
    ).toMatchObject([
      { contentType: 'image', content: { media: { caption: 'Look' } } },
      { contentType: 'location', content: { location: { latitude: 59.3 } } },
      { contentType: 'text', content: { text: 'Yes!' }, metadata: { replyTo: 'msg_1', payload: 'yes' } },
      { contentType: 'text', content: { text: '👍' }, metadata: { reaction: '👍' } },
    ]);
  });

  test('on a channel nobody knows is an error that names the channels', () => {
    expect(() => inbound('Hi', '+1', 'pigeon')).toThrow('Linktor has no channel "pigeon"');
  });
});

describe('a message that is sent', () => {
  test('goes its way by the clock, and is told at each step', async () => {
    const { conversationId } = inbound();
    const message = await conversations.sendText(conversationId, 'Hello!');
    expect(message).toMatchObject({ status: 'pending', direction: 'outbound', content: { text: 'Hello!' } });
    const at = async (ms: number) => {
      await playing.engine.clock.advance(ms);
      return conversations.getMessage(conversationId, message.id);
    };
    expect(await at(49)).toEqual(message);
    expect(await at(1)).toMatchObject({ status: 'sent', externalId: expect.stringMatching(/^wamid\./) });
    expect(await at(200)).toMatchObject({ status: 'delivered', deliveredAt: '2026-01-01T12:00:00.250Z' });
    expect(await at(1500)).toMatchObject({ status: 'read', readAt: '2026-01-01T12:00:01.750Z' });
    expect(types().slice(4)).toEqual(['message.sent', 'message.delivered', 'message.read']);
    expect((await conversations.get(conversationId)).lastMessage?.status).toBe('read');
  });

  test.each([
    [
      'too many buttons',
      'whatsapp',
      { text: 'x', buttons: [1, 2, 3, 4].map((i) => ({ type: 'reply', text: `${i}` })) },
      /at most 3 buttons/,
    ],
    [
      'buttons where there are none',
      'sms',
      { text: 'x', buttons: [{ type: 'reply', text: 'a' }] },
      /cannot show buttons/,
    ],
    ['a place', 'sms', { location: { latitude: 1, longitude: 2 } }, /location|places/],
    ['a text too long', 'instagram', { text: 'x'.repeat(1001) }, /at most 1000 characters, and this one has 1001/],
    ['a template', 'telegram', { template: { name: 'hi', language: 'en' } }, /cannot show templates/],
  ] as const)('that the channel refuses fails with the reason: %s', async (_, channel, input, reason) => {
    const { conversationId } = inbound('Hi', '+1', channel);
    const { id } = await conversations.sendMessage(conversationId, input as never);
    await playing.engine.clock.advance(60_000);
    const failed = await conversations.getMessage(conversationId, id);
    expect(failed).toMatchObject({ status: 'failed', failedReason: expect.stringMatching(reason) });
    expect(playing.events.at(-1)).toMatchObject({
      type: 'message.failed',
      data: { messageId: id, error: failed.failedReason },
    });
  });

  test('on a channel that is not connected, or to somebody without a number, fails', async () => {
    const { conversationId, contactId } = inbound();
    const { channelId } = await conversations.get(conversationId);
    await channels.disconnect(channelId);
    const first = await conversations.sendText(conversationId, 'one');
    await playing.engine.clock.advance(100);
    await channels.connect(channelId);
    const nobody = await contacts.create({ name: 'Nobody' });
    const other = await conversations.create({ channelId, contactId: nobody.id });
    const second = await conversations.sendText(other.id, 'two');
    await playing.engine.clock.advance(100);
    expect((await conversations.getMessage(conversationId, first.id)).failedReason).toMatch(/inactive/);
    expect((await conversations.getMessage(other.id, second.id)).failedReason).toMatch(/no address on whatsapp/);
    expect(contactId).not.toBe(nobody.id);
  });

  test('of every kind is kept as it was sent', async () => {
    const { conversationId } = inbound();
    await conversations.sendMessage(conversationId, {
      media: { type: 'image', url: 'https://x.example/a.png', caption: 'A' },
    });
    await conversations.sendMessage(conversationId, { location: { latitude: 1, longitude: 2, name: 'Here' } });
    await conversations.sendMessage(conversationId, {
      text: 'Pick',
      buttons: [{ type: 'reply', text: 'Yes', payload: 'y' }],
      metadata: { a: 1 },
    });
    await conversations.sendMessage(conversationId, { template: { name: 'hi', language: 'en' } });
    await playing.engine.clock.advance(10_000);
    const { data } = await conversations.listMessages(conversationId, { limit: 4 });
    expect(
      data
        .toReversed()
        .map(({ contentType, content, metadata, status }) => ({ contentType, content, metadata, status })),
    ).toEqual([
      { contentType: 'image', content: { media: { url: 'https://x.example/a.png', caption: 'A' } }, status: 'read' },
      { contentType: 'location', content: { location: { latitude: 1, longitude: 2, name: 'Here' } }, status: 'read' },
      {
        contentType: 'text',
        content: { text: 'Pick', buttons: [{ type: 'reply', text: 'Yes', payload: 'y' }] },
        metadata: { a: 1 },
        status: 'read',
      },
      { contentType: 'text', content: { template: { name: 'hi', language: 'en' } }, status: 'read' },
    ]);
  });
});

test('the messages come newest first, in parts, before and after a message or a time', async () => {
  const { conversationId } = inbound('0');
  for (let i = 1; i < 6; i++) {
    await playing.engine.clock.advance(1000);
    inbound(String(i));
  }
  const all: string[] = [];
  for await (const { content } of conversations.listMessages(conversationId, { limit: 2 }))
    all.push(content.text ?? '');
  expect(all).toEqual(['5', '4', '3', '2', '1', '0']);
  const texts = async (query: object) =>
    (await conversations.listMessages(conversationId, query)).data.map(({ content }) => content.text);
  const third = (await conversations.listMessages(conversationId)).data[3]!;
  expect(await texts({ before: third.id })).toEqual(['1', '0']);
  expect(await texts({ after: third.id })).toEqual(['5', '4', '3']);
  expect(await texts({ after: '2026-01-01T12:00:04Z' })).toEqual(['5']);
  expect(await texts({ before: '2026-01-01T12:00:01Z' })).toEqual(['0']);
  expect(await refusals(() => texts({ before: 'whenever' }))).toEqual(['ValidationError']);
});

describe('a conversation', () => {
  test('is given to somebody and taken back, and told each time it changes', async () => {
    const { conversationId: id } = inbound();
    expect(await conversations.assign(id, 'user_1')).toMatchObject({
      assignedTo: 'user_1',
      assignedAt: '2026-01-01T12:00:00.000Z',
    });
    await conversations.assign(id, 'user_1');
    await conversations.assign(id, 'user_2');
    expect(await conversations.unassign(id)).not.toHaveProperty('assignedTo');
    await conversations.update(id, { assignedTo: 'user_3', status: 'pending', tags: ['a'], metadata: { order: 1 } });
    expect(await conversations.update(id, { assignedTo: null })).toMatchObject({
      status: 'pending',
      tags: ['a'],
      metadata: { order: 1 },
    });
    expect(playing.events.slice(4).map(({ type, data }) => [type, data])).toMatchObject([
      ['conversation.assigned', { assignedTo: 'user_1' }],
      ['conversation.assigned', { assignedTo: 'user_2', previousAssignedTo: 'user_1' }],
      ['conversation.updated', { previousAssignedTo: 'user_2' }],
      ['conversation.assigned', { assignedTo: 'user_3' }],
      ['conversation.updated', { status: 'open' }],
      ['conversation.updated', { status: 'pending', previousStatus: 'open' }],
      ['conversation.updated', { previousAssignedTo: 'user_3' }],
    ]);
  });

  test('sleeps until its time, or until somebody wakes it', async () => {
    const { conversationId: id } = inbound();
    expect(await conversations.snooze(id, '2026-01-01T13:00:00Z')).toMatchObject({ status: 'snoozed' });
    expect(await conversations.getCounts()).toEqual({ open: 0, pending: 0, resolved: 0, snoozed: 1 });
    await playing.engine.clock.advance(3_599_999);
    expect((await conversations.get(id)).status).toBe('snoozed');
    await playing.engine.clock.advance(1);
    expect((await conversations.get(id)).status).toBe('open');
    await conversations.snooze(id, '2026-01-01T15:00:00Z');
    await conversations.reopen(id);
    await conversations.snooze(id);
    await playing.engine.clock.advance(86_400_000);
    expect((await conversations.get(id)).status).toBe('snoozed');
    inbound('Still there?');
    expect((await conversations.get(id)).status).toBe('open');
    expect(await refusals(() => conversations.snooze(id, 'tomorrow'))).toEqual(['ValidationError']);
  });

  test('is read, in part or whole', async () => {
    const { conversationId: id, messageId } = inbound('one');
    inbound('two');
    await conversations.sendText(id, 'What we say is read already.');
    expect((await conversations.get(id)).unreadCount).toBe(2);
    await conversations.markAsRead(id, [messageId]);
    expect((await conversations.get(id)).unreadCount).toBe(1);
    expect((await conversations.getMessage(id, messageId)).status).toBe('read');
    await conversations.markAsRead(id);
    expect((await conversations.get(id)).unreadCount).toBe(0);
  });

  test('is tagged, found, and deleted with what is in it', async () => {
    const first = inbound('Where is my order?');
    const second = inbound('Hello', '+2');
    await conversations.addTags(first.conversationId, ['vip', 'billing']);
    expect((await conversations.removeTags(first.conversationId, ['billing'])).tags).toEqual(['vip']);
    expect((await conversations.removeTagsByPost(second.conversationId, ['vip'])).tags).toEqual([]);
    const ids = async (query: object) => (await conversations.list(query)).data.map(({ id }) => id);
    expect(await ids({ tags: ['vip'] })).toEqual([first.conversationId]);
    expect(await ids({ search: 'ORDER' })).toEqual([first.conversationId]);
    expect(await ids({ contactId: second.contactId })).toEqual([second.conversationId]);
    expect(await ids({ status: 'resolved' })).toEqual([]);
    expect(await ids({ channelType: 'whatsapp', assignedTo: 'nobody' })).toEqual([]);
    await playing.engine.clock.advance(1000);
    inbound('Again');
    expect(await ids({})).toEqual([first.conversationId, second.conversationId]);
    expect(await ids({ sortBy: 'lastMessageAt', sortOrder: 'asc' })).toEqual([
      second.conversationId,
      first.conversationId,
    ]);
    await conversations.delete(first.conversationId);
    expect(
      await refusals(
        () => conversations.get(first.conversationId),
        () => conversations.sendText(first.conversationId, 'x'),
        () => conversations.getMessage(second.conversationId, first.messageId),
      ),
    ).toEqual(['NotFoundError', 'NotFoundError', 'NotFoundError']);
    expect((await contacts.getConversations(first.contactId)).data).toEqual([]);
  });

  test('is opened once by hand, for a contact and a channel that are there', async () => {
    const contact = await contacts.create({ name: 'A', phone: '+1' });
    const channel = await channels.create({
      name: 'SMS',
      type: 'sms',
      config: { type: 'sms', provider: 'twilio', accountSid: 'AC1', authToken: 't', phoneNumber: '+2' },
    });
    const opened = await conversations.create({ channelId: channel.id, contactId: contact.id, metadata: { a: 1 } });
    expect(await conversations.get(opened.id)).toEqual(opened);
    expect(
      await refusals(
        () => conversations.create({ channelId: channel.id, contactId: contact.id }),
        () => conversations.create({ channelId: 'ch_none', contactId: contact.id }),
        () => conversations.create({ channelId: channel.id, contactId: 'none' }),
      ),
    ).toEqual(['ConflictError', 'NotFoundError', 'NotFoundError']);
  });
});

test('a channel is made, connected, tried, changed and deleted', async () => {
  const config = {
    type: 'whatsapp',
    phoneNumberId: '1',
    businessAccountId: '2',
    accessToken: 'EAAG-very-secret',
    verifyToken: 'v',
  } as const;
  const made = await channels.create({ name: 'Support', type: 'whatsapp', config });
  expect(made).toMatchObject({
    status: 'inactive',
    config: { phoneNumberId: '1', accessToken: 'EAAG****', verifyToken: '****' },
  });
  expect(JSON.stringify(playing.engine.snapshot())).not.toContain('very-secret');
  expect(await channels.test(made.id)).toMatchObject({ success: false });
  expect(await channels.connect(made.id)).toMatchObject({ status: 'active' });
  expect(await channels.test(made.id)).toMatchObject({ success: true });
  expect(await channels.getStatus(made.id)).toEqual({ status: 'active', lastPing: '2026-01-01T12:00:00.000Z' });
  expect(await channels.getCapabilities(made.id)).toMatchObject({ supportsButtons: true, maxMessageLength: 4096 });
  const before = await channels.getWebhookUrl(made.id);
  expect((await channels.regenerateWebhook(made.id)).verifyToken).not.toBe(before.verifyToken);
  expect(await channels.update(made.id, { name: 'Help', config: { businessAccountId: '3' } })).toMatchObject({
    name: 'Help',
    config: { phoneNumberId: '1', businessAccountId: '3' },
  });
  const { conversationId } = inbound();
  await playing.engine.clock.advance(4000);
  await conversations.sendText(conversationId, 'x');
  expect(await channels.getStats(made.id)).toEqual({
    messagesReceived: 1,
    messagesSent: 1,
    conversationsCreated: 1,
    avgResponseTime: 4,
  });
  expect((await channels.list({ type: 'whatsapp', status: 'active' })).data.map(({ id }) => id)).toEqual([made.id]);
  expect(await refusals(() => channels.create({ name: 'Twice', type: 'whatsapp', config }))).toEqual(['ConflictError']);
  await channels.disconnect(made.id);
  await channels.delete(made.id);
  expect(
    await refusals(
      () => channels.get(made.id),
      () => channels.connect(made.id),
    ),
  ).toEqual(['NotFoundError', 'NotFoundError']);
  expect(types().filter((type) => type.startsWith('channel.'))).toEqual([
    'channel.created',
    'channel.connected',
    'channel.updated',
    'channel.disconnected',
    'channel.deleted',
  ]);
});
