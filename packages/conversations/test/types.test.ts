import type { ApiPromise, PagePromise } from '@linktor/core';
import { describe, expectTypeOf, test } from 'vitest';
import type {
  Antonnia,
  opaqueContent as Opaque,
  OpaqueContent,
  Session,
  Message as SessionMessage,
  TextContent,
} from '../src/antonnia/index.ts';
import type { Channels, Conversation, ConversationPage, Conversations, Messages } from '../src/index.ts';
import type {
  App,
  Contact,
  ConversationMessage,
  MessageList,
  SendMessageResponse,
  Sinch,
  Template,
  Webhook,
} from '../src/sinch/index.ts';

declare const opaqueContent: typeof Opaque;

// Nothing here runs: the compiler is the test. Each function is a program that must, or must not, type-check.
const compiles = (_program: (...clients: never[]) => unknown): void => {};

const recipient = { contact_id: 'c' };
const to = { app_id: 'a', contact_id: 'c' };
const text_message = { text: 'Hi' };

describe('Sinch messages', () => {
  test('have exactly one kind', () => {
    compiles(({ messages }: Sinch) => {
      messages.send({ app_id: 'a', recipient, message: { text_message } });
      messages.send({ app_id: 'a', recipient, message: { text_message, agent: null, reply_to: { message_id: 'm' } } });
      // @ts-expect-error two kinds
      messages.send({ app_id: 'a', recipient, message: { text_message, media_message: { url: 'u' } } });
      messages.send({ app_id: 'a', recipient, message: { explicit_channel_message: { SMS: '{}' } } });
      messages.send({
        ...{ app_id: 'a', recipient },
        message: { explicit_channel_omni_message: { SMS: { text_message } }, explicit_channel_message: { MMS: '{}' } },
      });
      const explicit_channel_message = { SMS: '{}' };
      const media_message = { url: 'u' };
      // @ts-expect-error two kinds beside channel content
      messages.send({ app_id: 'a', recipient, message: { text_message, media_message, explicit_channel_message } });
      // @ts-expect-error no kind
      messages.send({ app_id: 'a', recipient, message: {} });
      // @ts-expect-error only who it is from
      messages.send({ app_id: 'a', recipient, message: { agent: null } });
      // @ts-expect-error an unknown kind
      messages.send({ app_id: 'a', recipient, message: { video_message: { url: 'u' } } });
      // @ts-expect-error the wrong field
      messages.send({ app_id: 'a', recipient, message: { text_message: { txt: 'Hi' } } });
    });
  });

  test('an update takes null, and what was read', () => {
    compiles(
      (
        { contacts, apps, webhooks, templates, conversations }: Sinch,
        contact: Contact,
        app: App,
        webhook: Webhook,
        template: Template,
      ) => {
        contacts.update('c', { ...contact, email: null });
        contacts.update('c', { email: null, channel_priority: null });
        apps.update('a', { ...app, display_name: 'n' });
        webhooks.update('w', { ...webhook, target: 't' });
        webhooks.update('w', { target: 't', secret: null });
        templates.update('t', { ...template, description: 'd' });
        templates.update('t', { version: 1, translations: [{ language_code: 'en', text_message }] });
        conversations.update('c', { metadata_json: null });
        // @ts-expect-error no such field
        contacts.update('c', { mail: null });
        // @ts-expect-error a template cannot be created without translations
        templates.create({ default_translation: 'en' });
      },
    );
  });

  test('go to a contact or to addresses', () => {
    compiles(({ messages, events }: Sinch) => {
      const recipient_identities = [{ channel: 'SMS', identity: '+46701234567' }];
      messages.sendTextMessage({ app_id: 'a', recipient_identities, text: 'Hi', ttl: 60 });
      events.sendComposingEvent({ app_id: 'a', recipient_identities });
      // @ts-expect-error both
      messages.sendTextMessage({ ...to, recipient_identities, text: 'Hi' });
      // @ts-expect-error neither
      messages.sendTextMessage({ app_id: 'a', text: 'Hi' });
      // @ts-expect-error no app
      messages.sendTextMessage({ contact_id: 'c', text: 'Hi' });
      // @ts-expect-error no text
      messages.sendTextMessage(to);
      // @ts-expect-error an unknown field
      messages.sendTextMessage({ ...to, text: 'Hi', recipients: [] });
      // @ts-expect-error another kind's field
      messages.sendCardMessage({ ...to, text: 'Hi' });
      // @ts-expect-error two kinds of event
      events.send({ app_id: 'a', recipient, event: { composing_event: {}, composing_end_event: {} } });
    });
  });

  test('answer with plain named types', () => {
    type Send = ReturnType<Sinch['messages']['send']>;
    expectTypeOf<Send>().toEqualTypeOf<ApiPromise<SendMessageResponse>>();
    type List = ReturnType<Sinch['messages']['list']>;
    expectTypeOf<List>().toEqualTypeOf<PagePromise<ConversationMessage, MessageList>>();
  });

  test('enums are closed where we send and open where the platform extends them', () => {
    compiles(({ messages, webhooks, consents }: Sinch) => {
      messages.list({ channel: 'A_CHANNEL_TO_COME' });
      // @ts-expect-error no such source
      messages.list({ messages_source: 'DISPATCH' });
      // @ts-expect-error no such type of target
      webhooks.create({ app_id: 'a', target: 't', target_type: 'GRPC' });
      // @ts-expect-error no such list
      consents.listIdentities('a', 'OPT_IN');
    });
  });
});

describe('Linktor', () => {
  test('takes what the platform takes, and nothing else', () => {
    compiles((conversations: Conversations, channels: Channels, messages: Messages) => {
      conversations.list({ status: 'open', tags: ['vip'] });
      conversations.update('c', { assignedTo: null });
      conversations.sendMessage('c', { text: 'Hi', metadata: { a: 1 } });
      // @ts-expect-error a number as an id
      conversations.get(42);
      // @ts-expect-error no such status
      conversations.list({ status: 'opened' });
      // @ts-expect-error an unknown field
      conversations.sendMessage('c', { txt: 'Hi' });
      // @ts-expect-error no such option
      conversations.get('c', { retries: 3 });
      // @ts-expect-error a config of another type of channel
      channels.create({ name: 'n', type: 'telegram', config: { type: 'telegram', accountSid: 's' } });
      // @ts-expect-error an image without an address
      messages.send({ channelId: 'c', to: '1', content: { type: 'image', caption: 'c' } });
    });
  });

  test('answers with plain named types', () => {
    expectTypeOf<ReturnType<Conversations['get']>>().toEqualTypeOf<ApiPromise<Conversation>>();
    expectTypeOf<ReturnType<Conversations['list']>>().toEqualTypeOf<PagePromise<Conversation, ConversationPage>>();
  });
});

describe('Antonnia', () => {
  test('content is told apart by its type', () => {
    compiles(({ sessions }: Antonnia, message: SessionMessage) => {
      sessions.messages.create('s', { role: 'user', content: { type: 'text', text: 'Hi' } });
      sessions.messages.create('s', { role: 'user', content: opaqueContent({ type: 'sticker', url: 'u' }) });
      // What was received can be sent again, whatever its kind.
      sessions.messages.create('s', { role: 'user', content: message.content });
      // @ts-expect-error a misspelt kind is no new one: those are sent as opaqueContent(…)
      sessions.messages.create('s', { role: 'user', content: { type: 'imgae', url: 'u' } });
      // @ts-expect-error a misspelt field of a known kind
      sessions.messages.create('s', { role: 'user', content: { type: 'video', uri: 'u' } });
      // @ts-expect-error a field too much
      sessions.messages.create('s', { role: 'user', content: { type: 'text', text: 'Hi', url: 'u' } });
      // @ts-expect-error the field of another type
      sessions.messages.create('s', { role: 'user', content: { type: 'image', text: 'Hi' } });
      // @ts-expect-error no such role
      sessions.messages.create('s', { role: 'bot', content: { type: 'text', text: 'Hi' } });
      if (message.content.type === 'function_call') expectTypeOf(message.content.input).toEqualTypeOf<string>();
      switch (message.content.type) {
        case 'text':
          return expectTypeOf(message.content).toEqualTypeOf<TextContent>();
        case 'image':
        case 'video':
        case 'audio':
        case 'file':
          return expectTypeOf(message.content.url).toEqualTypeOf<string>();
        case 'function_call':
        case 'function_result':
        case 'thought':
          return undefined;
        default:
          expectTypeOf(message.content).toEqualTypeOf<OpaqueContent>();
          expectTypeOf(message.content['anything']).toEqualTypeOf<unknown>();
          return expectTypeOf(message.content.type).toExtend<string>();
      }
    });
  });

  test('answers with plain named types', () => {
    expectTypeOf<ReturnType<Antonnia['sessions']['get']>>().toEqualTypeOf<ApiPromise<Session>>();
    expectTypeOf<ReturnType<Antonnia['sessions']['search']>>().toEqualTypeOf<PagePromise<Session, Session[]>>();
  });
});
