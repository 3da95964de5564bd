import type { ConversationMessage } from '@linktor/conversations/sinch';
import { expect, test } from 'vitest';
import { APP, PROJECT, SMS, sinchStage } from './sinch.ts';
import { refusal } from './stage.ts';

const stage = sinchStage();
const to = (identity = '46701234567') => ({ app_id: APP, recipient_identities: [SMS(identity)] });
const media_message = { url: 'https://example.com/a.png' };

test('a message makes contact and conversation, goes out, and is reported step by step', async () => {
  const { messages, contacts, conversations } = stage.sinch;
  const { message_id = '', accepted_time } = await messages.sendTextMessage({
    ...to(),
    text: 'Hi',
    message_metadata: 'order-1',
    correlation_id: 'c-1',
    conversation_metadata: { order: 1 },
  });
  expect(accepted_time).toBe('2026-01-01T12:00:00.000Z');
  const sent = await messages.get(message_id);
  const [contact] = (await contacts.list()).data;
  const [conversation] = (await conversations.list({ app_id: APP })).data;
  expect(contact).toMatchObject({ display_name: 'Unknown', channel_identities: [{ channel: 'SMS' }] });
  expect(conversation).toMatchObject({
    active: true,
    active_channel: 'SMS',
    contact_id: contact?.id,
    metadata_json: { order: 1 },
    correlation_id: 'c-1',
    last_received: '1970-01-01T00:00:00Z',
  });
  expect(sent).toMatchObject({
    direction: 'TO_CONTACT',
    app_message: { text_message: { text: 'Hi' } },
    channel_identity: { channel: 'SMS', identity: '46701234567', app_id: '' },
    contact_id: contact?.id,
    conversation_id: conversation?.id,
    metadata: 'order-1',
    processing_mode: 'CONVERSATION',
  });

  expect(stage.told()).toEqual(['CONTACT_CREATE', 'CONVERSATION_START']);
  await stage.later(200);
  expect(stage.told().slice(2)).toEqual(['MESSAGE_SUBMIT', 'MESSAGE_DELIVERY']);
  await stage.later(60_000);
  const reports = stage.callbacks('MESSAGE_DELIVERY');
  // SMS does not tell when a message was read.
  expect(reports.map((each) => each['message_delivery_report']?.['status'])).toEqual([
    'QUEUED_ON_CHANNEL',
    'DELIVERED',
  ]);
  expect(reports[1]).toMatchObject({
    app_id: APP,
    project_id: PROJECT,
    accepted_time,
    event_time: '2026-01-01T12:00:01.000Z',
    correlation_id: 'c-1',
    message_delivery_report: { message_id, conversation_id: conversation?.id, metadata: 'order-1' },
  });
  // The second message goes into the same conversation.
  await messages.sendTextMessage({ ...to('+46701234567'), text: 'Still there?' });
  expect((await messages.list({ conversation_id: conversation?.id ?? '' })).data).toHaveLength(2);
  expect((await contacts.list()).data).toHaveLength(1);
});

test('messages of every kind are sent and read', async () => {
  const { messages } = stage.sinch;
  const choices = [{ text_message: { text: 'Yes' }, postback_data: 'yes' }];
  const address = { channel: 'WHATSAPP', identity: '46701234567' };
  const sent = [
    messages.sendCardMessage({ ...to(), card_message: { title: 'Card', media_message, choices } }),
    messages.sendCarouselMessage({ ...to(), carousel_message: { cards: [{ title: 'Card' }] } }),
    messages.sendChoiceMessage({ ...to(), choice_message: { text_message: { text: 'Well?' }, choices } }),
    messages.sendContactInfoMessage({
      ...to(),
      contact_info_message: { name: { full_name: 'John Doe' }, phone_numbers: [{ phone_number: '+46701234567' }] },
    }),
    messages.sendListMessage({
      ...to(),
      list_message: { title: 'List', sections: [{ title: 'S', items: [{ choice: { title: 'One' } }] }] },
    }),
    messages.sendLocationMessage({
      ...to(),
      location_message: { title: 'Here', coordinates: { latitude: 59.3, longitude: 18.1 } },
    }),
    messages.sendMediaMessage({ ...to(), media_message }),
    messages.send({
      app_id: APP,
      recipient: { identified_by: { channel_identities: [address] } },
      message: { explicit_channel_message: { WHATSAPP: '{}' } },
    }),
  ];
  const ids = (await Promise.all(sent)).map(({ message_id = '' }) => message_id);
  for (const id of ids) expect((await messages.get(id)).id).toBe(id);
  const kinds = (await messages.list({ page_size: 100 })).data.map(
    ({ app_message = {} }) => Object.keys(app_message)[0],
  );
  expect([...kinds].sort()).toEqual([
    'card_message',
    'carousel_message',
    'choice_message',
    'contact_info_message',
    'explicit_channel_message',
    'list_message',
    'location_message',
    'media_message',
  ]);
});

test('messages are listed newest first, by any condition, page by page', async () => {
  const { messages } = stage.sinch;
  const { engine } = stage.playing;
  const made: (string | undefined)[] = [];
  for (let i = 0; i < 5; i++) {
    made.unshift((await messages.sendTextMessage({ ...to(`4670123456${i % 2}`), text: `${i}` })).message_id);
    await stage.later(1000);
  }
  const inbound = engine.receive('sinch', { channel: 'sms', from: '46701234560', content: { text: 'Hello' } });
  const ids = async (query: Parameters<typeof messages.list>[0]): Promise<unknown[]> =>
    (await messages.list(query)).data.map(({ id }) => id);

  expect(await ids({})).toEqual([inbound.messageId, ...made]);
  expect(await ids({ direction: 'TO_APP' })).toEqual([inbound.messageId]);
  expect(await ids({ channel_identity: '+46701234561' })).toEqual([made[1], made[3]]);
  expect(await ids({ contact_id: inbound.contactId })).toEqual([inbound.messageId, made[0], made[2], made[4]]);
  expect(await ids({ channel: 'WHATSAPP' })).toEqual([]);
  expect(await ids({ start_time: '2026-01-01T12:00:01Z', end_time: '2026-01-01T12:00:03Z' })).toEqual([
    made[2],
    made[3],
  ]);
  expect(await ids({ messages_source: 'DISPATCH_SOURCE' })).toEqual([]);
  const walked: ConversationMessage[] = [];
  for await (const message of messages.list({ page_size: 2 })) {
    walked.push(message);
    // What comes meanwhile is newer, and makes nobody see anything twice.
    if (walked.length === 2) await messages.sendTextMessage({ ...to(), text: 'late' });
  }
  expect(walked.map(({ id }) => id)).toEqual([inbound.messageId, ...made]);
  const bare = (await messages.list({ view: 'WITHOUT_METADATA', page_size: 1 })).data[0];
  expect(bare).not.toHaveProperty('metadata');

  expect(
    await refusal(messages.list({ start_time: '2026-01-02T00:00:00Z', end_time: '2026-01-01T00:00:00Z' })),
  ).toContain('400');
  expect((await stage.call('GET', 'messages?only_recipient_originated=true')).status).toBe(400);
  expect(await refusal(messages.list({ page_token: 'x' }))).toContain('400');
});

test('the last message of each is found', async () => {
  const { messages } = stage.sinch;
  const { engine } = stage.playing;
  const first = await messages.sendTextMessage({ ...to('46701'), text: 'a' });
  await stage.later(1000);
  const second = await messages.sendTextMessage({ ...to('46702'), text: 'b' });
  await stage.later(1000);
  const answer = engine.receive('sinch', { channel: 'sms', from: '46701', content: { text: 'c' } });
  const ids = async (body: Parameters<typeof messages.listLastMessagesByChannelIdentity>[0]): Promise<unknown[]> =>
    (await messages.listLastMessagesByChannelIdentity({ messages_source: 'CONVERSATION_SOURCE', ...body })).data.map(
      ({ id }) => id,
    );
  const channel_identities = ['46701', '+46702', '46703'];
  expect(await ids({ channel_identities })).toEqual([answer.messageId, second.message_id]);
  expect(await ids({ channel_identities, direction: 'TO_CONTACT' })).toEqual([second.message_id, first.message_id]);
  expect(await ids({ contact_ids: [answer.contactId] })).toEqual([answer.messageId]);
  const one = { channel_identities, page_size: 1, messages_source: 'CONVERSATION_SOURCE' } as const;
  const walked: unknown[] = [];
  for await (const { id } of messages.listLastMessagesByChannelIdentity(one)) walked.push(id);
  expect(walked).toEqual([answer.messageId, second.message_id]);
  for (const body of [{}, { contact_ids: ['x'], messages_source: 'DISPATCH_SOURCE' }])
    expect((await stage.call('POST', 'messages:fetch-last-message', body)).status).toBe(400);
});

test('metadata is changed; what is deleted is gone', async () => {
  const { messages } = stage.sinch;
  const { message_id = '' } = await messages.sendTextMessage({ ...to(), text: 'Hi' });
  expect((await messages.update(message_id, 'seen')).metadata).toBe('seen');
  expect((await messages.get(message_id)).metadata).toBe('seen');
  expect(await messages.delete(message_id)).toEqual({});
  expect(await refusal(messages.get(message_id))).toContain('404');
  expect(await refusal(messages.delete(message_id))).toContain('404');
  expect(await refusal(messages.update(message_id, 'x'))).toContain('404');
  expect(await refusal(messages.sendTextMessage({ ...to(), app_id: 'none', text: 'Hi' }))).toContain('404');
  expect(await refusal(messages.sendTextMessage({ app_id: APP, contact_id: 'none', text: 'Hi' }))).toContain('404');
  const elsewhere = { ...to(), channel_priority_order: ['LINE'], text: 'Hi' };
  expect(await refusal(messages.sendTextMessage(elsewhere))).toContain('400');
});

test('an app in dispatch mode keeps no contacts, and messages only when told to', async () => {
  const { apps, messages, contacts } = stage.sinch;
  const channel_credentials = [{ channel: 'SMS', static_bearer: { claimed_identity: '4670999', token: 't' } } as const];
  const { id: app_id = '' } = await apps.create({ display_name: 'Dispatch', channel_credentials });
  const message = { app_id, recipient_identities: [SMS('46701234567')], text: 'Hi' };
  const { message_id = '' } = await messages.sendTextMessage(message);
  await stage.later(10_000);
  expect((await contacts.list()).data).toEqual([]);
  expect(stage.callbacks('MESSAGE_DELIVERY').at(-1)?.['message_delivery_report']).toMatchObject({
    message_id,
    status: 'DELIVERED',
    processing_mode: 'DISPATCH',
    contact_id: '',
    conversation_id: '',
  });
  const dispatched = { messages_source: 'DISPATCH_SOURCE' } as const;
  expect(await refusal(messages.get(message_id, dispatched))).toContain('404');
  const contact = await contacts.create({ channel_identities: [SMS('46701234568')], language: 'EN' });
  const byContact = messages.sendTextMessage({ app_id, contact_id: contact.id ?? '', text: 'Hi' });
  expect(await refusal(byContact)).toContain('400');

  await apps.update(app_id, { dispatch_retention_policy: { retention_type: 'MESSAGE_EXPIRE_POLICY', ttl_days: 1 } });
  const kept = await messages.sendTextMessage(message);
  expect((await messages.get(kept.message_id ?? '', dispatched)).sender_id).toBe('4670999');
  expect(await refusal(messages.get(kept.message_id ?? ''))).toContain('404');
  await stage.later(24 * 60 * 60 * 1000);
  expect(await refusal(messages.get(kept.message_id ?? '', dispatched))).toContain('404');
});
