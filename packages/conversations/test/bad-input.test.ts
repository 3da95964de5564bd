import { ConfigurationError } from '@linktor/core';
import { describe, expect, test } from 'vitest';
import { Antonnia } from '../src/antonnia/index.ts';
import { Channels, Contacts, Conversations, Media, Messages } from '../src/index.ts';
import { Sinch, Messages as SinchMessages } from '../src/sinch/index.ts';
import { expectRefused, noFetch } from './no-request.ts';

// Wrong on purpose: what callers without a type checker, or with wrong data, pass.
// biome-ignore lint/suspicious/noExplicitAny: see above
type Wrong = any;

const linktor = { apiKey: 'k', fetch: noFetch };
const conversations: Wrong = new Conversations(linktor);
const contacts: Wrong = new Contacts(linktor);
const channels: Wrong = new Channels(linktor);
const messages: Wrong = new Messages(linktor);
const media: Wrong = new Media(linktor);
const antonnia: Wrong = new Antonnia({ token: 't', fetch: noFetch });
const key = { projectId: 'p', keyId: 'i', keySecret: 's' } as const;
const sinch: Wrong = new Sinch({ ...key, region: 'eu', auth: 'basic', fetch: noFetch });

const sms = [{ channel: 'SMS', identity: '+46701234567' }];
const to = { app_id: 'a', recipient_identities: sms };
const recipient = { contact_id: 'c' };
const text_message = { text: 'Hi' };

type Case = [name: string, parameter: string, call: () => PromiseLike<unknown>];

const cases: Record<string, Case[]> = {
  linktor: [
    ['a number as an id', 'id', () => conversations.get(42)],
    ['no id', 'id', () => conversations.get(undefined)],
    ['an id that would reach another resource', 'id', () => conversations.delete('..')],
    ['a number as a message id', 'messageId', () => conversations.getMessage('c', 7)],
    ['a number as an agent id', 'agentId', () => conversations.assign('c', 7)],
    ['an empty text', 'text', () => conversations.sendText('c', ' ')],
    ['a number as a text', 'text', () => conversations.sendText('c', 7)],
    ['an unknown kind of message', 'data', () => conversations.sendMessage('c', { sticker: 'x' })],
    ['metadata alone', 'data', () => conversations.sendMessage('c', { metadata: {} })],
    ['no message', 'data', () => conversations.sendMessage('c')],
    ['an image without an address', 'url', () => conversations.sendImage('c', '')],
    ['a latitude out of bounds', 'latitude', () => conversations.sendLocation('c', 91, 0)],
    ['a longitude as a text', 'longitude', () => conversations.sendLocation('c', 0, '7')],
    ['a template without a language', 'template.language', () => conversations.sendTemplate('c', { name: 'n' })],
    ['no buttons', 'buttons', () => conversations.sendButtons('c', 'Well?', [])],
    ['tags that are no array', 'tags', () => conversations.addTags('c', 'vip')],
    ['no tags', 'tags', () => conversations.removeTags('c', [])],
    ['a conversation without a channel', 'channelId', () => conversations.create({ contactId: 'c' })],
    ['a conversation without a contact', 'contactId', () => conversations.create({ channelId: 'c' })],
    ['a transfer to nobody', 'toAssigneeId', () => conversations.transfer('c', {})],
    ['an empty search', 'text', () => conversations.search('')],
    ['a contact without a name', 'name', () => contacts.create({ email: 'a@b.c' })],
    ['no contact', 'name', () => contacts.create()],
    ['an empty e-mail address', 'email', () => contacts.findByEmail('')],
    ['a number as a phone number', 'phone', () => contacts.findByPhone(46)],
    ['a merge into nothing', 'primaryContactId', () => contacts.merge({ secondaryContactIds: ['c'] })],
    ['a merge of nothing', 'secondaryContactIds', () => contacts.merge({ primaryContactId: 'c' })],
    ['no custom fields', 'customFields', () => contacts.updateCustomFields('c', {})],
    ['a channel without a type', 'type', () => channels.create({ name: 'n' })],
    [
      'a channel of two types',
      'config.type',
      () => channels.create({ name: 'n', type: 'sms', config: { type: 'rcs' } }),
    ],
    ['content without a type', 'content.type', () => messages.send({ channelId: 'c', to: '1', content: {} })],
    ['a message to nobody', 'to', () => messages.send({ channelId: 'c', content: { type: 'text', text: 't' } })],
    ['marking nothing as read', 'data', () => messages.markManyAsRead({ beforeTimestamp: '2026-03-02T14:00:00Z' })],
    ['a path as a file', 'file', () => media.upload('./a.png', { type: 'image' })],
    ['a file without a kind', 'type', () => media.upload(new Uint8Array(1))],
  ],
  antonnia: [
    ['a session without a contact', 'contact_id', () => antonnia.sessions.create({ contact_name: 'n' })],
    ['a number as a contact', 'contact_id', () => antonnia.sessions.create({ contact_id: 7, contact_name: 'n' })],
    ['an empty update', 'fields', () => antonnia.sessions.update('s', {})],
    ['a debounce below the bounds', 'debounce_time', () => antonnia.sessions.reply('s', { debounce_time: -1 })],
    ['a debounce in milliseconds', 'debounce_time', () => antonnia.sessions.reply('s', { debounce_time: 1000 })],
    ['half a second of debounce', 'debounce_time', () => antonnia.sessions.reply('s', { debounce_time: 3.5 })],
    ['a debounce as a text', 'debounce_time', () => antonnia.sessions.reply('s', { debounce_time: '5' })],
    [
      'a schedule without an offset',
      'scheduled_for',
      () => antonnia.sessions.schedule('s', { scheduled_for: '2026-03-02T14:00:00' }),
    ],
    [
      'a schedule of content without its field',
      'config.message.url',
      () =>
        antonnia.sessions.schedule('s', {
          scheduled_for: '2026-03-02T14:00:00Z',
          config: { type: 'message', message: { type: 'video' } },
        }),
    ],
    [
      'content without a type',
      'content.type',
      () => antonnia.sessions.messages.create('s', { role: 'user', content: { url: 'u' } }),
    ],
    [
      'content without its field',
      'content.mime_type',
      () => antonnia.sessions.messages.create('s', { role: 'user', content: { type: 'file', url: 'u' } }),
    ],
    [
      'an unknown role',
      'role',
      () => antonnia.sessions.messages.create('s', { role: 'bot', content: { type: 'text', text: 't' } }),
    ],
    ['a number as a session', 'session_id', () => antonnia.sessions.get(7)],
    ['an AI agent without an assistant', 'assistant_id', () => antonnia.agents.create({ name: 'n', type: 'ai' })],
    ['an agent of an unknown type', 'type', () => antonnia.agents.create({ name: 'n', type: 'robot' })],
  ],
  sinch: [
    ['no message', 'message', () => sinch.messages.send({ app_id: 'a', recipient })],
    ['an empty message', 'message', () => sinch.messages.send({ app_id: 'a', recipient, message: {} })],
    [
      'an unknown kind',
      'message',
      () => sinch.messages.send({ app_id: 'a', recipient, message: { video_message: {} } }),
    ],
    [
      'two kinds at once',
      'message',
      () => sinch.messages.send({ app_id: 'a', recipient, message: { text_message, media_message: { url: 'u' } } }),
    ],
    ['nobody to send to', 'recipient', () => sinch.messages.send({ app_id: 'a', message: { text_message } })],
    [
      'an empty recipient',
      'recipient',
      () => sinch.messages.send({ app_id: 'a', recipient: {}, message: { text_message } }),
    ],
    [
      'a recipient of both sorts',
      'recipient',
      () => sinch.messages.sendTextMessage({ ...to, contact_id: 'c', text: 't' }),
    ],
    [
      'no addresses',
      'recipient_identities',
      () => sinch.messages.sendTextMessage({ ...to, recipient_identities: [], text: 't' }),
    ],
    ['no request', 'request', () => sinch.messages.sendTextMessage()],
    [
      'a number as a contact',
      'contact_id',
      () => sinch.messages.sendTextMessage({ app_id: 'a', contact_id: 7, text: 't' }),
    ],
    [
      'an address without a channel',
      'recipient_identities[0].channel',
      () => sinch.messages.sendTextMessage({ ...to, recipient_identities: [{ identity: '+46701234567' }], text: 't' }),
    ],
    ['no app', 'app_id', () => sinch.messages.sendTextMessage({ recipient_identities: sms, text: 't' })],
    ['a number as an app', 'app_id', () => sinch.messages.sendTextMessage({ ...to, app_id: 7, text: 't' })],
    ['an empty text', 'text', () => sinch.messages.sendTextMessage({ ...to, text: '' })],
    ['a card that is not there', 'message', () => sinch.messages.sendCardMessage(to)],
    [
      'a choice of no kind',
      'message.choice_message.choices[0]',
      () => sinch.messages.sendChoiceMessage({ ...to, choice_message: { choices: [{ title: 't' }] } }),
    ],
    [
      'a choice of two kinds',
      'message.card_message.choices[0]',
      () =>
        sinch.messages.sendCardMessage({
          ...to,
          card_message: { title: 't', choices: [{ text_message, url_message: { title: 't', url: 'u' } }] },
        }),
    ],
    [
      'a message that is empty for every channel, too',
      'message',
      () => sinch.messages.send({ app_id: 'a', recipient, message: { explicit_channel_message: {} } }),
    ],
    [
      'channel content without any',
      'message',
      () => sinch.messages.send({ app_id: 'a', recipient, message: { channel_specific_message: null } }),
    ],
    [
      'two kinds beside channel content',
      'message',
      () =>
        sinch.messages.send({
          app_id: 'a',
          recipient,
          message: { text_message, media_message: { url: 'u' }, explicit_channel_message: { SMS: '{}' } },
        }),
    ],
    ['a contact changed in nothing', 'data', () => sinch.contacts.update('c', {})],
    ['an app changed in nothing', 'data', () => sinch.apps.update('a', { display_name: undefined })],
    ['a webhook changed by nothing', 'data', () => sinch.webhooks.update('w')],
    ['a conversation changed in nothing', 'data', () => sinch.conversations.update('c', {}, {})],
    ['a template without translations', 'translations', () => sinch.templates.create({ default_translation: 'en' })],
    [
      'a template that falls back on nothing',
      'default_translation',
      () => sinch.templates.create({ translations: [{ language_code: 'en', text_message }] }),
    ],
    [
      'a call button without a number',
      'message.carousel_message.cards[0].choices[0].call_message.phone_number',
      () =>
        sinch.messages.sendCarouselMessage({
          ...to,
          carousel_message: {
            cards: [{ title: 't', choices: [{ call_message: { title: 't' } }] }],
          },
        }),
    ],
    [
      'media without an address',
      'media_message.url',
      () => sinch.messages.sendMediaMessage({ ...to, media_message: {} }),
    ],
    ['a time to live that is too short', 'ttl', () => sinch.messages.sendTextMessage({ ...to, text: 't', ttl: 2 })],
    ['a time to live in another form', 'ttl', () => sinch.messages.sendTextMessage({ ...to, text: 't', ttl: '1m' })],
    ['metadata that is too long', 'metadata', () => sinch.messages.update('m', 'x'.repeat(1025))],
    [
      'a filter without its source',
      'only_recipient_originated',
      () => sinch.messages.list({ only_recipient_originated: true }),
    ],
    ['last messages of nobody', 'request', () => sinch.messages.listLastMessagesByChannelIdentity({})],
    [
      'last messages of both sorts',
      'request',
      () => sinch.messages.listLastMessagesByChannelIdentity({ channel_identities: ['1'], contact_ids: ['c'] }),
    ],
    [
      'last messages of contacts from the other source',
      'contact_ids',
      () =>
        sinch.messages.listLastMessagesByChannelIdentity({ contact_ids: ['c'], messages_source: 'DISPATCH_SOURCE' }),
    ],
    [
      'filters that exclude each other',
      'external_id',
      () => sinch.contacts.list({ external_id: 'e', channel: 'SMS', identity: '1' }),
    ],
    ['half a filter', 'identity', () => sinch.contacts.list({ channel: 'SMS' })],
    ['a contact without addresses', 'channel_identities', () => sinch.contacts.create({ language: 'EN' })],
    ['a contact merged with itself', 'sourceId', () => sinch.contacts.merge('c', 'c')],
    ['conversations of nobody', 'query', () => sinch.conversations.list({})],
    ['recent conversations of no app', 'app_id', () => sinch.conversations.listRecent({})],
    [
      'an injected message of both sorts',
      'data',
      () =>
        sinch.conversations.injectMessage('c', { app_message: { text_message }, contact_message: { text_message } }),
    ],
    [
      'an injected event of no kind',
      'app_event',
      () => sinch.conversations.injectEvent('c', { app_event: {}, accept_time: 't' }),
    ],
    ['an unknown event', 'event', () => sinch.events.send({ app_id: 'a', recipient, event: { typing_event: {} } })],
    [
      'two events at once',
      'event',
      () => sinch.events.send({ app_id: 'a', recipient, event: { composing_event: {}, composing_end_event: {} } }),
    ],
    ['an agent who is nobody', 'agent', () => sinch.events.sendAgentJoinedEvent(to)],
    ['an event for nobody', 'recipient_identities', () => sinch.events.sendComposingEvent({ app_id: 'a' })],
    ['events of nobody', 'query', () => sinch.events.list({})],
    ['a webhook without a target', 'target', () => sinch.webhooks.create({ app_id: 'a' })],
    [
      'an app without channels',
      'channel_credentials',
      () => sinch.apps.create({ display_name: 'n', channel_credentials: [] }),
    ],
    ['a template without its version', 'version', () => sinch.templates.update('t', { description: 'd' })],
    [
      'a translation of two kinds',
      'translations[0]',
      () => sinch.templates.create({ translations: [{ language_code: 'en', text_message, media_message: {} }] }),
    ],
    [
      'a translation without a language',
      'translations[0].language_code',
      () => sinch.templates.create({ translations: [{ text_message }] }),
    ],
    [
      'a preview for no channel',
      'channels',
      () => sinch.transcoding.transcodeMessage({ app_id: 'a', app_message: { text_message }, channels: [] }),
    ],
    ['no settings', 'data', () => sinch.projectSettings.update({})],
    ['a number as an app id', 'app_id', () => sinch.apps.get(7)],
    ['an empty consent address', 'identity', () => sinch.consents.listAuditRecords('a', '')],
  ],
};

describe.each(Object.entries(cases))('%s refuses, before anything is sent,', (_platform, list) => {
  test.each(list)('%s', async (_name, parameter, call) => {
    await expectRefused(call, parameter);
  });
});

describe("addresses are the platform's to judge", () => {
  const send = (channel: string, identity: Wrong) =>
    sinch.messages.sendTextMessage({ app_id: 'a', recipient_identities: [...sms, { channel, identity }], text: 't' });

  // Each gets as far as the request.
  test.each(['447700900000', '+46701234567', '72345', 'Shop', '0701234567'])('%s', async (identity) => {
    for (const channel of ['SMS', 'WHATSAPP', 'MESSENGER', 'A_CHANNEL_TO_COME']) {
      await expect(send(channel, identity)).rejects.not.toMatchObject({ code: 'INVALID_ARGUMENT' });
    }
  });

  test('but every one has to be there', async () => {
    await expectRefused(() => send('SMS', ''), 'recipient_identities[1].identity');
    await expectRefused(() => send('SMS', 46701234567), 'recipient_identities[1].identity');
  });
});

describe('clients refuse', () => {
  const wrong: [string, () => unknown, string][] = [
    ['a region that is none', () => new Sinch({ ...key, region: 'asia' as Wrong }), 'region'],
    ['no region', () => new Sinch(key), 'region'],
    ['a misspelt option', () => new Sinch({ ...key, regoin: 'eu' } as Wrong), 'regoin'],
    ['no secret', () => new Sinch({ ...key, keySecret: undefined as Wrong, region: 'eu' }), 'keySecret'],
    [
      'an unknown way to prove oneself',
      () => new SinchMessages({ ...key, region: 'eu', auth: 'jwt' as Wrong }),
      'auth',
    ],
    [
      'a region without tokens of its own',
      () => new Sinch({ ...key, region: 'br', authRegion: 'br' as Wrong }),
      'authRegion',
    ],
    [
      'two token addresses',
      () => new Sinch({ ...key, region: 'eu', authRegion: 'eu', authUrl: 'https://auth.example' }),
      'authRegion',
    ],
    ['a token address that is none', () => new Sinch({ ...key, region: 'eu', authUrl: 'auth' }), 'authUrl'],
    ['a templates address that is none', () => new Sinch({ ...key, region: 'eu', templatesUrl: 'x' }), 'templatesUrl'],
    ['no token', () => new Antonnia({ token: undefined as Wrong }), 'token'],
    ['no key', () => new Conversations({}), 'apiKey'],
    ['a key with a line break', () => new Contacts({ apiKey: 'k\n' }), 'apiKey'],
  ];

  test.each(wrong)('%s', (_name, build, option) => {
    expect(build).toThrow(ConfigurationError);
    expect(build).toThrow(expect.objectContaining({ details: { option } }));
  });
});
