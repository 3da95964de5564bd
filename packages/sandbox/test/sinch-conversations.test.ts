import { expect, test } from 'vitest';
import { APP, SMS, sinchStage } from './sinch.ts';
import { refusal } from './stage.ts';

const stage = sinchStage();
const contactOf = async (identity = '46701'): Promise<string> =>
  (await stage.sinch.contacts.create({ channel_identities: [SMS(identity)], language: 'EN' })).id ?? '';

test('a conversation is created, changed, stopped and deleted', async () => {
  const { conversations, messages } = stage.sinch;
  const contact_id = await contactOf();
  const created = await conversations.create({
    id: 'mine',
    app_id: APP,
    contact_id,
    metadata_json: { a: 1, b: { c: 2 } },
  });
  const id = created.id ?? '';
  expect(created).toMatchObject({ active: true, last_received: '1970-01-01T00:00:00Z', metadata_json: { a: 1 } });
  // The platform chooses the id.
  expect(id).not.toBe('mine');
  expect(await conversations.get(id)).toEqual(created);
  expect(await refusal(conversations.create({ app_id: APP, contact_id }))).toContain('409');

  const merge = { update_mask: ['metadata_json'], metadata_update_strategy: 'MERGE_PATCH' } as const;
  const patch = { metadata_json: { b: { c: null, d: 3 } } };
  const patched = await conversations.update(id, patch, { ...merge, update_mask: ['metadata_json'] });
  expect(patched.metadata_json).toEqual({ a: 1, b: { d: 3 } });
  expect((await conversations.update(id, { metadata_json: { z: 1 } })).metadata_json).toEqual({ z: 1 });
  expect((await conversations.update(id, { metadata_json: null, correlation_id: 'x' })).metadata_json).toEqual({});

  const { message_id = '' } = await messages.sendTextMessage({ app_id: APP, contact_id, text: 'Hi' });
  expect(await conversations.stopActive(id)).toEqual({});
  expect(await conversations.stopActive(id)).toEqual({});
  expect((await conversations.get(id)).active).toBe(false);
  // The next message begins another one; then this one cannot come back.
  const { message_id: next = '' } = await messages.sendTextMessage({ app_id: APP, contact_id, text: 'Hi' });
  expect((await messages.get(next)).conversation_id).not.toBe(id);
  expect(await refusal(conversations.update(id, { active: true }))).toContain('409');

  expect(await conversations.delete(id)).toEqual({});
  expect(await refusal(conversations.get(id))).toContain('404');
  expect(await refusal(messages.get(message_id))).toContain('404');
  expect((await messages.get(next)).id).toBe(next);
  expect(await refusal(conversations.stopActive(id))).toContain('404');
  expect(stage.told()).toEqual([
    ...['CONTACT_CREATE', 'CONVERSATION_START', 'CONVERSATION_STOP', 'CONVERSATION_START', 'CONVERSATION_DELETE'],
  ]);
});

test('who is not there has no conversations', async () => {
  const { conversations, apps } = stage.sinch;
  const contact_id = await contactOf();
  expect(await refusal(conversations.create({ app_id: 'none', contact_id }))).toContain('404');
  expect(await refusal(conversations.create({ app_id: APP, contact_id: 'none' }))).toContain('404');
  const channel_credentials = [{ channel: 'SMS', static_bearer: { claimed_identity: 'p', token: 't' } } as const];
  const { id: app_id = '' } = await apps.create({ display_name: 'Dispatch', channel_credentials });
  expect(await refusal(conversations.create({ app_id, contact_id }))).toContain('400');
});

test('conversations are listed by app or contact, and by their last messages', async () => {
  const { conversations, messages } = stage.sinch;
  const made: string[] = [];
  for (const identity of ['46701', '46702', '46703']) {
    const { message_id = '' } = await messages.sendTextMessage({
      app_id: APP,
      recipient_identities: [SMS(identity)],
      text: identity,
    });
    made.push((await messages.get(message_id)).conversation_id ?? '');
    await stage.later(1000);
  }
  const [one = '', two = '', three = ''] = made;
  await conversations.stopActive(two);
  stage.playing.engine.receive('sinch', { channel: 'sms', from: '46701', content: { text: 'Hello' } });
  const ids = async (query: Parameters<typeof conversations.list>[0]): Promise<unknown[]> =>
    (await conversations.list(query)).data.map(({ id }) => id);
  expect(await ids({ app_id: APP })).toEqual([one, two, three]);
  expect(await ids({ app_id: APP, only_active: true })).toEqual([one, three]);
  expect(await ids({ app_id: APP, only_active: false })).toEqual([two]);
  expect(await ids({ app_id: APP, active_channel: 'RCS' })).toEqual([]);
  expect((await stage.call('GET', 'conversations')).status).toBe(400);
  const walked: unknown[] = [];
  for await (const { id } of conversations.list({ app_id: APP, page_size: 2 })) walked.push(id);
  expect(walked).toEqual([one, two, three]);
  expect((await conversations.list({ app_id: APP, page_size: 2 })).body.total_size).toBe(3);

  const recent = (await conversations.listRecent({ app_id: APP, page_size: 50 })).data;
  expect(recent.map(({ conversation }) => conversation?.id)).toEqual([one, three, two]);
  expect(recent[0]?.last_message?.contact_message?.text_message?.text).toBe('Hello');
  const oldest = (await conversations.listRecent({ app_id: APP, page_size: 50, order: 'ASC', only_active: true })).data;
  expect(oldest.map(({ conversation }) => conversation?.id)).toEqual([three, one]);
  // As on the platform: who does not say how many gets none.
  const { body } = await stage.call('GET', `conversations:recent?app_id=${APP}`);
  expect(body).toMatchObject({ conversations: [], total_size: 3 });
});

test('messages and events of elsewhere are put in afterwards', async () => {
  const { conversations, messages, events } = stage.sinch;
  const contact_id = await contactOf();
  const { id = '' } = await conversations.create({ app_id: APP, contact_id });
  const channel_identity = { channel: 'SMS', identity: '46701' };
  const shared = { contact_id, channel_identity, accept_time: '2025-12-31T12:00:00Z' };
  const sent = { app_message: { text_message: { text: 'Hi' } }, direction: 'TO_CONTACT' } as const;
  const received = { contact_message: { text_message: { text: 'Hello' } }, direction: 'TO_APP' } as const;
  expect(await conversations.injectMessage(id, { ...shared, ...sent })).toEqual({});
  expect(
    await conversations.injectMessage(id, { ...shared, ...received, accept_time: '2026-01-01T11:00:00Z' }),
  ).toEqual({});
  const found = (await messages.list({ conversation_id: id })).data;
  expect(found.map(({ injected, accept_time }) => `${injected} ${accept_time}`)).toEqual([
    'true 2026-01-01T11:00:00Z',
    'true 2025-12-31T12:00:00Z',
  ]);
  expect((await conversations.get(id)).last_received).toBe('2026-01-01T11:00:00Z');
  expect(stage.callbacks('MESSAGE_INBOUND')[0]?.['message']).toMatchObject({ injected: true });

  const event = { app_event: { composing_event: {} }, accept_time: '2026-01-01T11:00:00Z' };
  const { event_id = '' } = await conversations.injectEvent(id, event);
  expect(await events.get(event_id)).toMatchObject({ id: event_id, conversation_id: id, contact_id });

  const wrong = [
    { ...shared, ...sent, accept_time: '2026-01-01T12:00:01Z' },
    { ...shared, ...sent, accept_time: '2025-11-01T12:00:00Z' },
    { ...shared, ...sent, contact_id: 'other' },
    { ...shared, ...sent, direction: 'TO_APP' as const },
  ];
  for (const body of wrong) expect(await refusal(conversations.injectMessage(id, body))).toContain('400');
  expect(await refusal(conversations.injectMessage('none', { ...shared, ...sent }))).toContain('404');
  await conversations.delete(id);
  expect(await refusal(events.get(event_id))).toContain('404');
});

test('a contact who writes gets contact, conversation and a callback that brings back what the app had said', async () => {
  const { apps, messages, conversations, contacts } = stage.sinch;
  const { engine } = stage.playing;
  const first = engine.receive('sinch', { channel: 'sms', from: '+46701', name: 'Ann', content: { text: 'Hi' } });
  expect(stage.told()).toEqual(['CONTACT_CREATE', 'CONVERSATION_START', 'MESSAGE_INBOUND']);
  expect((await contacts.get(first.contactId)).display_name).toBe('Ann');
  expect(stage.callbacks('MESSAGE_INBOUND')[0]).toMatchObject({
    app_id: APP,
    message_metadata: '',
    message: { id: first.messageId },
  });
  expect((await conversations.get(first.conversationId)).last_received).toBe('2026-01-01T12:00:00.000Z');

  await apps.update(APP, { conversation_metadata_report_view: 'FULL' });
  const choice_message = {
    text_message: { text: 'Well?' },
    choices: [{ text_message: { text: 'Yes' }, postback_data: 'yes' }],
  };
  const { message_id = '' } = await messages.sendChoiceMessage({
    ...{ app_id: APP, contact_id: first.contactId, choice_message },
    ...{ message_metadata: 'question-1', conversation_metadata: { order: 1 }, correlation_id: 'c' },
  });
  engine.receive('sinch', { channel: 'sms', from: '46701', content: { choice: { messageId: message_id, id: 'yes' } } });
  expect(stage.callbacks('MESSAGE_INBOUND')[1]).toMatchObject({
    message_metadata: '{"order":1}',
    correlation_id: 'c',
    message: {
      metadata: 'question-1',
      contact_message: { choice_response_message: { message_id, postback_data: 'yes' } },
    },
  });
  engine.receive('sinch', {
    channel: 'sms',
    from: '46701',
    content: { reaction: { messageId: message_id, emoji: '👍' } },
  });
  expect(stage.callbacks('EVENT_INBOUND')[0]?.['event']).toMatchObject({
    contact_message_event: { reaction_event: { emoji: '👍', action: 'REACTION_ACTION_REACT', message_id } },
  });
  expect(() => engine.receive('sinch', { channel: 'line', from: 'u', content: { text: 'Hi' } })).toThrow('LINE');
});
