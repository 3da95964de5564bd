import { NotFoundError, ValidationError } from '@linktor/core';
import { describe, expect, test } from 'vitest';
import { contract } from '../../../scripts/check/contract/contract.ts';
import { Messages, Sinch, sinchProject, Templates, Webhooks } from '../src/sinch/index.ts';

const { urls, credentials, prefer } = contract();
const { projectId, keyId, keySecret } = credentials;
const options = { baseUrl: urls.sinch, authUrl: urls.sinch, projectId, keyId, keySecret };
const sinch = new Sinch(options);

const APP = '01EB37HMH1M6SV18BSNS3G135H';
const ID = '01EXA07N79THJ20WSN6AS30TMW';
const to = { app_id: APP, recipient_identities: [{ channel: 'SMS', identity: '+46701234567' }] };
const media_message = { url: 'https://example.com/a.png' };

describe('messages', () => {
  test('of every kind are sent, to addresses and to contacts', async () => {
    const { messages } = sinch;
    const choices = [
      { text_message: { text: 'Yes' } },
      { call_message: { phone_number: '46701234567', title: 'Call' } },
    ];
    const sent = [
      messages.sendTextMessage({ ...to, text: 'Hi', ttl: 60, queue: 'HIGH_PRIORITY' }),
      messages.sendTextMessage({ app_id: APP, contact_id: ID, text: 'Hi', ttl: '60s' }),
      messages.sendCardMessage({ ...to, card_message: { title: 'Card', media_message, choices } }),
      messages.sendCarouselMessage({ ...to, carousel_message: { cards: [{ title: 'Card' }] } }),
      messages.sendChoiceMessage({ ...to, choice_message: { text_message: { text: 'Well?' }, choices } }),
      messages.sendContactInfoMessage({
        ...to,
        contact_info_message: { name: { full_name: 'John Doe' }, phone_numbers: [{ phone_number: '+46701234567' }] },
      }),
      messages.sendListMessage({
        ...to,
        list_message: { title: 'List', sections: [{ title: 'S', items: [{ choice: { title: 'One' } }] }] },
      }),
      messages.sendLocationMessage({
        ...to,
        location_message: { title: 'Here', coordinates: { latitude: 59.3, longitude: 18.1 } },
      }),
      messages.sendMediaMessage({ ...to, media_message }),
      messages.sendTemplateMessage({
        ...to,
        template_message: { omni_template: { template_id: ID, version: '1', parameters: { name: 'John' } } },
      }),
      messages.send({
        app_id: APP,
        recipient: { contact_id: ID },
        message: { text_message: { text: 'Hi' }, reply_to: { message_id: ID } },
        channel_properties: { SMS_SENDER: '+46709876543' },
      }),
      messages.send({
        app_id: APP,
        recipient: { contact_id: ID },
        message: {
          explicit_channel_omni_message: { SMS: { template_reference: { template_id: ID, version: 'latest' } } },
        },
      }),
      messages.send({
        app_id: APP,
        recipient: { contact_id: ID },
        message: { explicit_channel_message: { WHATSAPP: '{}' }, agent: null },
      }),
      messages.send({
        app_id: APP,
        recipient: { contact_id: ID },
        message: {
          channel_specific_message: {
            WHATSAPP: { message_type: 'FLOWS', message: { flow_id: '1', flow_cta: 'Open' } },
          },
        },
      }),
    ];
    for (const { message_id } of await Promise.all(sent)) expect(message_id).toBeTypeOf('string');
  });

  test('are listed, read, changed and deleted', async () => {
    const page = await sinch.messages.list({
      app_id: APP,
      messages_source: 'DISPATCH_SOURCE',
      only_recipient_originated: true,
      page_size: 5,
    });
    expect(page.data[0]?.id).toBeTypeOf('string');
    expect((await sinch.messages.get(ID, { messages_source: 'DISPATCH_SOURCE' })).id).toBeTypeOf('string');
    expect((await sinch.messages.update(ID, 'seen')).id).toBeTypeOf('string');
    expect(await sinch.messages.delete(ID)).toEqual({});
  });

  test('are looked up by who got them last', async () => {
    const { messages } = sinch;
    const byAddress = await messages.listLastMessagesByChannelIdentity({ channel_identities: ['46701234567'] });
    expect(byAddress.data.length).toBeGreaterThan(0);
    expect((await messages.listLastMessagesByChannelIdentity({ contact_ids: [ID] })).data.length).toBeGreaterThan(0);
    const withNulls = { channel_identities: ['46701234567'], contact_ids: null, channel: null, page_size: null };
    expect((await messages.listLastMessagesByChannelIdentity(withNulls)).data.length).toBeGreaterThan(0);
  });
});

test('contacts', async () => {
  const { contacts } = sinch;
  const data = { channel_identities: [{ channel: 'SMS', identity: '46701234567' }], language: 'EN_US' } as const;
  expect((await contacts.create({ ...data, channel_identities: [...data.channel_identities] })).id).toBeTypeOf(
    'string',
  );
  expect((await contacts.list({ channel: 'SMS', identity: '+46701234567' })).data.length).toBeGreaterThan(0);
  expect((await contacts.list({ external_id: 'crm-1007' })).data.length).toBeGreaterThan(0);
  expect((await contacts.get(ID)).id).toBeTypeOf('string');
  expect((await contacts.update(ID, { email: 'a@b.c' }, { update_mask: ['email', 'language'] })).id).toBeTypeOf(
    'string',
  );
  expect((await contacts.update(ID, { email: null, external_id: null })).id).toBeTypeOf('string');
  const { data: read } = await contacts.get(ID).withResponse();
  expect((await contacts.update(ID, { ...read, display_name: 'Ada' })).id).toBeTypeOf('string');
  expect((await contacts.merge(ID, APP)).id).toBeTypeOf('string');
  const profile = { app_id: APP, recipient: { contact_id: ID }, channel: 'LINE' } as const;
  expect((await contacts.getChannelProfile(profile)).profile_name).toBeTypeOf('string');
  expect((await contacts.listIdentityConflicts({ page_size: 20 })).data[0]?.contact_ids?.length).toBeGreaterThan(1);
  expect(await contacts.delete(ID)).toEqual({});
});

test('conversations', async () => {
  const { conversations } = sinch;
  expect((await conversations.create({ id: ID, app_id: APP, contact_id: ID, metadata_json: { a: 1 } })).id).toBeTypeOf(
    'string',
  );
  expect((await conversations.list({ contact_id: ID, only_active: false })).data.length).toBeGreaterThan(0);
  expect((await conversations.listRecent({ app_id: APP, order: 'ASC' })).data[0]?.conversation?.id).toBeTypeOf(
    'string',
  );
  expect((await conversations.get(ID)).id).toBeTypeOf('string');
  const query = { update_mask: ['metadata_json'], metadata_update_strategy: 'MERGE_PATCH' } as const;
  const updated = await conversations.update(
    ID,
    { metadata_json: { b: 2 } },
    { ...query, update_mask: ['metadata_json'] },
  );
  expect(updated.id).toBeTypeOf('string');
  const conversation = await conversations.get(ID);
  expect((await conversations.update(ID, { ...conversation, correlation_id: 'c' })).id).toBeTypeOf('string');
  expect((await conversations.update(ID, { metadata_json: null })).id).toBeTypeOf('string');
  expect(await conversations.stopActive(ID)).toEqual({});
  const injected = await conversations.injectMessage(ID, {
    app_message: { text_message: { text: 'Hi' } },
    accept_time: '2026-03-02T14:00:00Z',
    channel_identity: { channel: 'SMS', identity: '46701234567' },
    contact_id: ID,
    direction: 'TO_CONTACT',
  });
  expect(injected).toEqual({});
  const event = {
    id: ID,
    direction: 'TO_APP',
    app_event: { composing_event: {} },
    accept_time: '2026-03-02T14:00:00Z',
  } as const;
  expect((await conversations.injectEvent(ID, event)).event_id).toBeTypeOf('string');
  expect(await conversations.delete(ID)).toEqual({});
});

test('events', async () => {
  const { events } = sinch;
  const agent = { display_name: 'Ada', type: 'BOT' } as const;
  const sent = [
    events.sendComposingEvent(to),
    events.sendComposingEndEvent({ app_id: APP, contact_id: ID }),
    events.sendReadMessageEvent(to),
    events.sendCommentReplyEvent({ ...to, text: 'Thanks' }),
    events.sendAgentJoinedEvent({ ...to, agent }),
    events.sendAgentLeftEvent({ ...to, agent }),
    events.sendGenericEvent({ ...to, payload: { a: 1 } }),
    events.send({ app_id: APP, recipient: { contact_id: ID }, event: { composing_event: {} }, event_metadata: 'm' }),
  ];
  for (const { event_id } of await Promise.all(sent)) expect(event_id).toBeTypeOf('string');
  expect((await events.list({ conversation_id: ID, page_size: 20 })).data.length).toBeGreaterThan(0);
  expect((await events.get(ID)).id).toBeTypeOf('string');
  expect(await events.delete(ID)).toEqual({});
});

test('apps', async () => {
  const { apps } = sinch;
  const created = await apps.create({
    display_name: 'App',
    channel_credentials: [{ channel: 'SMS', static_bearer: { claimed_identity: 'plan', token: 'token' } }],
  });
  expect(created.id).toBeTypeOf('string');
  expect((await apps.list()).apps?.length).toBeGreaterThan(0);
  expect((await apps.get(APP)).id).toBeTypeOf('string');
  const changed = await apps.update(APP, { display_name: 'Other' }, { update_mask: ['display_name'] });
  expect(changed.id).toBeTypeOf('string');
  const read = await apps.get(APP);
  expect((await apps.update(APP, { ...read, delivery_report_based_fallback: null })).id).toBeTypeOf('string');
  expect(await apps.delete(APP)).toEqual({});
});

test('webhooks', async () => {
  const webhooks = new Webhooks(options);
  const created = await webhooks.create({
    app_id: APP,
    target: 'https://example.com/hook',
    triggers: ['MESSAGE_INBOUND'],
  });
  expect(created.id).toBeTypeOf('string');
  expect((await webhooks.list(APP)).webhooks?.length).toBeGreaterThan(0);
  expect((await webhooks.get(ID)).id).toBeTypeOf('string');
  expect((await webhooks.update(ID, { triggers: ['MESSAGE_DELIVERY', 'BATCH_STATUS_UPDATE'] })).id).toBeTypeOf(
    'string',
  );
  expect((await webhooks.update(ID, { ...(await webhooks.get(ID)), secret: null })).id).toBeTypeOf('string');
  expect(await webhooks.delete(ID)).toEqual({});
});

test('templates, on a host of their own', async () => {
  const templates = new Templates({ ...options, region: 'eu', templatesUrl: urls.sinch });
  const translation = { language_code: 'en-US', text_message: { text: 'Hello' } };
  const created = await templates.create({ default_translation: 'en-US', translations: [translation] });
  expect(created.version).toBeTypeOf('number');
  expect((await templates.list()).templates?.length).toBeGreaterThan(0);
  expect((await templates.get(ID)).id).toBeTypeOf('string');
  expect((await templates.update(ID, { version: 1, description: 'New' })).id).toBeTypeOf('string');
  expect((await templates.update(ID, { ...(await templates.get(ID)), description: 'New' })).id).toBeTypeOf('string');
  const found = await templates.listTranslations(ID, { language_code: 'en-US', translation_version: 'latest' });
  expect(found.translations?.length).toBeGreaterThan(0);
  expect(await templates.delete(ID)).toEqual({});
});

test('transcoding, capability, consents and project settings', async () => {
  const { transcoding, capability, consents, projectSettings } = sinch;
  const message = { app_id: APP, app_message: { text_message: { text: 'Hi' } }, channels: ['WHATSAPP'] };
  expect((await transcoding.transcodeMessage(message)).transcoded_message).toBeTypeOf('object');
  const asked = await capability.lookup({ app_id: APP, recipient: { contact_id: ID }, request_id: 'r' });
  expect(asked.request_id).toBeTypeOf('string');
  expect((await consents.listIdentities(APP, 'OPT_OUT_ALL', { page_number: 0 })).data.length).toBeGreaterThan(0);
  expect((await consents.listAuditRecords(APP, '+46701234567')).audit_records?.length).toBeGreaterThan(0);
  const settings = { contact_settings: { unified_contact_id_enabled: true } };
  expect((await projectSettings.create(settings)).settings).toBeTypeOf('object');
  expect((await projectSettings.get()).project_id).toBeTypeOf('string');
  expect((await projectSettings.update(settings)).settings).toBeTypeOf('object');
  expect(await projectSettings.delete()).toEqual({});
});

describe('ways in', () => {
  test('the key itself, without a token', async () => {
    const messages = new Messages({ ...options, auth: 'basic' });
    expect((await messages.sendTextMessage({ ...to, text: 'Hi' })).message_id).toBeTypeOf('string');
  });

  test('one project for resources that stand alone', async () => {
    const project = sinchProject(options);
    expect((await new Messages(project).get(ID)).id).toBeTypeOf('string');
    expect((await new Webhooks(project).get(ID)).id).toBeTypeOf('string');
  });

  test('errors are typed, whether enveloped or flat', async () => {
    await expect(sinch.apps.get(APP, { headers: prefer({ code: 404 }) })).rejects.toBeInstanceOf(NotFoundError);
    const refused = sinch.messages.sendTextMessage({ ...to, text: 'Hi' }, { headers: prefer({ code: 400 }) });
    await expect(refused).rejects.toBeInstanceOf(ValidationError);
    await expect(refused).rejects.toMatchObject({ status: 400, path: '/v1/projects/{project_id}/messages:send' });
  });
});
