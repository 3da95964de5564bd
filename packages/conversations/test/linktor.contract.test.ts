import { NotFoundError, RateLimitError, ServerError, ValidationError } from '@linktor/core';
import { describe, expect, test } from 'vitest';
import { contract } from '../../../scripts/check/contract/contract.ts';
import { Channels, Contacts, Conversations } from '../src/index.ts';

const { urls, credentials, prefer } = contract();
const options = { baseUrl: urls.linktor, apiKey: credentials.apiKey };
const conversations = new Conversations(options);
const contacts = new Contacts(options);
const channels = new Channels(options);

describe('conversations', () => {
  test('are listed, searched and walked', async () => {
    const page = await conversations.list({ status: 'open', limit: 20, tags: ['vip', 'new'], sortBy: 'createdAt' });
    expect(page.data[0]?.id).toMatch(/^conv_/);
    expect(page.pagination.total).toBeTypeOf('number');
    expect((await conversations.search('refund')).data.length).toBeGreaterThan(0);
    const ids: string[] = [];
    for await (const { id } of conversations.iterate({ limit: 2 })) {
      ids.push(id);
      // The mock knows no state: it would serve its page for ever, were it not for the guard against repetition.
      if (ids.length === 2) break;
    }
    expect(ids.length).toBeGreaterThan(0);
  });

  test('are created, read, changed and deleted', async () => {
    const created = await conversations.create({ channelId: 'ch_1', contactId: 'contact_1', metadata: { a: 1 } });
    expect(created.id).toBeTypeOf('string');
    const { data, response, requestId } = await conversations.get('conv_123').withResponse();
    expect(data.status).toBeTypeOf('string');
    expect(response.status).toBe(200);
    expect(requestId).toBeTypeOf('string');
    expect((await conversations.update('conv_123', { assignedTo: null, tags: [] })).id).toBeTypeOf('string');
    expect(await conversations.delete('conv_123')).toBeUndefined();
  });

  test('go through their life', async () => {
    const calls = [
      conversations.assign('conv_123', 'agent_1'),
      conversations.unassign('conv_123'),
      conversations.snooze('conv_123'),
      conversations.snooze('conv_123', '2026-03-02T14:00:00Z'),
      conversations.resolve('conv_123'),
      conversations.reopen('conv_123'),
      conversations.resolveByPost('conv_123'),
      conversations.reopenByPost('conv_123'),
      conversations.addTags('conv_123', ['vip']),
      conversations.removeTags('conv_123', ['vip']),
      conversations.removeTagsByPost('conv_123', ['vip']),
    ];
    for (const { id } of await Promise.all(calls)) expect(id).toMatch(/^conv_/);
    expect(await conversations.getCounts()).toHaveProperty('open');
    expect(await conversations.markAsRead('conv_123')).toBeUndefined();
    expect(await conversations.markAsRead('conv_123', ['msg_1'])).toBeUndefined();
  });

  test('carry messages of every kind', async () => {
    const sent = [
      conversations.sendText('conv_123', 'Hello'),
      conversations.sendImage('conv_123', 'https://example.com/a.png', 'A'),
      conversations.sendVideo('conv_123', 'https://example.com/a.mp4'),
      conversations.sendAudio('conv_123', 'https://example.com/a.ogg'),
      conversations.sendDocument('conv_123', 'https://example.com/a.pdf', 'a.pdf'),
      conversations.sendLocation('conv_123', -23.5, -46.6, 'Office', 'Somewhere 1'),
      conversations.sendTemplate('conv_123', { name: 'welcome', language: 'en' }),
      conversations.sendButtons('conv_123', 'Well?', [{ type: 'reply', text: 'Yes', payload: 'yes' }]),
      conversations.sendMessage('conv_123', { text: 'Hello', metadata: { source: 'test' } }),
    ];
    for (const { id } of await Promise.all(sent)) expect(id).toMatch(/^msg_/);
    expect((await conversations.listMessages('conv_123', { limit: 10 })).data[0]?.conversationId).toBeTypeOf('string');
    expect((await conversations.getMessage('conv_123', 'msg_1')).id).toMatch(/^msg_/);
  });

  test('have documented sides that no server is known to have', async () => {
    const participants = await conversations.listParticipants('conv_123');
    expect(participants.data.length).toBeGreaterThan(0);
    expect((await conversations.close('conv_123')).data).toBeTypeOf('object');
    expect((await conversations.close('conv_123', { resolution: 'resolved', notes: 'done' })).data).toBeTypeOf(
      'object',
    );
    const passedOn = await conversations.transfer('conv_123', { toAssigneeId: 'user_2', notifyContact: true });
    expect(passedOn.data).toBeTypeOf('object');
  });

  test('ids of any spelling reach the server as one path segment', async () => {
    expect((await conversations.get('a/b?c#d é+%2F')).id).toBeTypeOf('string');
  });
});

describe('contacts', () => {
  test('are listed, searched and found', async () => {
    expect((await contacts.list({ limit: 5, email: 'john@example.com' })).data[0]?.id).toBeTypeOf('string');
    expect((await contacts.search('john')).data.length).toBeGreaterThan(0);
    expect((await contacts.searchByPost({ query: 'john', limit: 10 })).data[0]?.id).toBeTypeOf('string');
    // The mock lists the same people whatever is asked for: who is found is one of them, or nobody.
    const [listed] = (await contacts.list()).data;
    expect((await contacts.findByEmail(listed?.email?.toUpperCase() ?? ''))?.id).toBe(listed?.id);
    expect((await contacts.findByPhone(listed?.phone ?? ''))?.id).toBe(listed?.id);
    expect((await contacts.getByExternalId('crm/1007')).id).toBeTypeOf('string');
    for await (const contact of contacts.iterate()) {
      expect(contact.id).toBeTypeOf('string');
      break;
    }
  });

  test('are created, read, changed, merged and deleted', async () => {
    const created = await contacts.create({
      name: 'John Doe',
      email: 'john@example.com',
      phone: '+1234567890',
      metadata: { company: 'Acme Inc' },
    });
    expect(created.id).toBeTypeOf('string');
    expect((await contacts.get('contact_1')).id).toBeTypeOf('string');
    expect((await contacts.update('contact_1', { name: 'Jane' })).id).toBeTypeOf('string');
    expect((await contacts.updateCustomFields('contact_1', { plan: 'pro' })).id).toBeTypeOf('string');
    const merged = await contacts.merge({ primaryContactId: 'contact_1', secondaryContactIds: ['contact_2'] });
    expect(merged.id).toBeTypeOf('string');
    expect((await contacts.addTags('contact_1', ['vip'])).id).toBeTypeOf('string');
    expect((await contacts.removeTags('contact_1', ['vip'])).id).toBeTypeOf('string');
    expect((await contacts.getConversations('contact_1')).data).toBeInstanceOf(Array);
    expect(await contacts.delete('contact_1')).toBeUndefined();
  });
});

describe('channels', () => {
  test('are listed, created, read, changed and deleted', async () => {
    expect((await channels.list({ type: 'whatsapp', status: 'active' })).data[0]?.id).toBeTypeOf('string');
    const created = await channels.create({
      name: 'Bot',
      type: 'telegram',
      config: { type: 'telegram', botToken: '123:abc' },
    });
    expect(created.id).toBeTypeOf('string');
    expect((await channels.get('ch_1')).id).toBeTypeOf('string');
    expect((await channels.update('ch_1', { name: 'Support' })).id).toBeTypeOf('string');
    expect(await channels.delete('ch_1')).toBeUndefined();
  });

  test('are connected, watched and tested', async () => {
    expect((await channels.connect('ch_1')).id).toBeTypeOf('string');
    expect((await channels.disconnect('ch_1')).id).toBeTypeOf('string');
    expect((await channels.getStatus('ch_1')).status).toBeTypeOf('string');
    expect(await channels.getCapabilities('ch_1')).toBeTypeOf('object');
    expect((await channels.test('ch_1')).success).toBeTypeOf('boolean');
    expect(await channels.getWebhookUrl('ch_1')).toBeTypeOf('object');
    expect(await channels.regenerateWebhook('ch_1')).toBeTypeOf('object');
    expect(await channels.getStats('ch_1', 'week')).toBeTypeOf('object');
    expect(await channels.getStats('ch_1')).toBeTypeOf('object');
  });
});

describe('what goes wrong on the server', () => {
  const failing = (code: number) => conversations.get('conv_123', { headers: prefer({ code }), maxRetries: 0 });

  test('comes as a typed error', async () => {
    await expect(failing(404)).rejects.toBeInstanceOf(NotFoundError);
    await expect(failing(429)).rejects.toBeInstanceOf(RateLimitError);
    await expect(failing(500)).rejects.toBeInstanceOf(ServerError);
    const refused = conversations.update('conv_123', {}, { headers: prefer({ code: 400 }) });
    await expect(refused).rejects.toBeInstanceOf(ValidationError);
    await expect(refused).rejects.toMatchObject({ status: 400, method: 'PATCH', path: '/conversations/{id}' });
  });
});
