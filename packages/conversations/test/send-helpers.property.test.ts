import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Antonnia, type MessageContent, type OpaqueContent, opaqueContent } from '../src/antonnia/index.ts';
import { type ButtonContent, Conversations, type TemplateContent } from '../src/index.ts';
import {
  type Agent,
  type CardMessage,
  type ChannelRecipientIdentity,
  type Choice,
  type EventOptions,
  type ListSection,
  type MediaMessage,
  type SendOptions,
  Sinch,
} from '../src/sinch/index.ts';
import { recorder, requestSchema } from './request-schema.ts';

// Whatever valid input a send helper is given, the body it builds is what the spec allows.

const text = fc.string({ minLength: 1, unit: 'grapheme' }).filter((value) => value.trim() !== '');
const id = fc.stringMatching(/^[0-9A-Z]{26}$/);
const url = fc.webUrl();
const phone = fc.stringMatching(/^\+[1-9]\d{5,14}$/);
const json = fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 3 }) as Arbitrary<Record<string, unknown>>;
const latitude = fc.double({ min: -90, max: 90, noNaN: true });
const longitude = fc.double({ min: -180, max: 180, noNaN: true });
/** The field is there, or it is not. */
const maybe = <T>(arbitrary: Arbitrary<T>): Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });
/** An object with some of the optional fields: those that came out undefined are left out. */
const some = <T extends object>(
  required: { [K in keyof T]?: Arbitrary<unknown> },
  optional: Record<string, Arbitrary<unknown>> = {},
) =>
  fc.record({ ...required, ...optional } as Record<string, Arbitrary<unknown>>, {
    requiredKeys: Object.keys(required),
  }) as unknown as Arbitrary<T>;

/** Makes the call with random arguments, and judges the body that went out. */
async function holds<A>(
  schema: string,
  of: 'linktor' | 'antonnia' | 'sinch-conversation',
  input: Arbitrary<A>,
  call: (input: A) => PromiseLike<unknown>,
  last: () => unknown,
): Promise<void> {
  const validate = requestSchema(of, schema);
  await fc.assert(
    fc.asyncProperty(input, async (value) => {
      await call(value);
      if (!validate(last())) expect.fail(`${JSON.stringify(last())}\n${JSON.stringify(validate.errors?.slice(0, 3))}`);
    }),
    { numRuns: 60 },
  );
}

describe('Linktor', () => {
  const { fetch, last } = recorder();
  const client = new Conversations({ apiKey: 'k', fetch });
  const button = some<ButtonContent>(
    { type: fc.constantFrom('reply', 'url', 'call'), text },
    { payload: text, url, phone },
  );
  const parameter = some({ type: fc.constantFrom('text', 'image') }, { text });
  const component = some(
    { type: fc.constantFrom('header', 'body', 'button') },
    { parameters: fc.array(parameter, { maxLength: 2 }) },
  );
  const template = some<TemplateContent>(
    { name: text, language: text },
    { components: fc.array(component, { maxLength: 2 }) },
  );

  const helpers: Record<string, [Arbitrary<unknown[]>, (...args: never[]) => PromiseLike<unknown>]> = {
    sendText: [fc.tuple(text), (value: string) => client.sendText('c', value)],
    sendImage: [fc.tuple(url, maybe(text)), (u: string, caption?: string) => client.sendImage('c', u, caption)],
    sendVideo: [fc.tuple(url, maybe(text)), (u: string, caption?: string) => client.sendVideo('c', u, caption)],
    sendAudio: [fc.tuple(url), (u: string) => client.sendAudio('c', u)],
    sendDocument: [fc.tuple(url, maybe(text)), (u: string, name?: string) => client.sendDocument('c', u, name)],
    sendLocation: [
      fc.tuple(latitude, longitude, maybe(text), maybe(text)),
      (lat: number, long: number, name?: string, address?: string) =>
        client.sendLocation('c', lat, long, name, address),
    ],
    sendTemplate: [fc.tuple(template), (value: TemplateContent) => client.sendTemplate('c', value)],
    sendButtons: [
      fc.tuple(text, fc.array(button, { minLength: 1, maxLength: 3 })),
      (value: string, buttons: ButtonContent[]) => client.sendButtons('c', value, buttons),
    ],
  };

  test.each(Object.entries(helpers))('%s', async (_name, [input, call]) => {
    await holds('SendMessageInput', 'linktor', input, (args) => call(...(args as never[])), last);
  });
});

describe('Antonnia', () => {
  const { fetch, last } = recorder();
  const { sessions } = new Antonnia({ token: 't', fetch });
  const type = <T extends string>(value: T): Arbitrary<T> => fc.constant(value);
  const kinds: Record<Exclude<MessageContent, OpaqueContent>['type'] | 'another', Arbitrary<object>> = {
    text: some({ type: type('text'), text: fc.string() }, { template_id: text, template_parameters: json }),
    image: some({ type: type('image'), url }),
    video: some({ type: type('video'), url }),
    audio: some({ type: type('audio'), url }, { transcript: text }),
    file: some({ type: type('file'), url, mime_type: text, name: text }),
    function_call: some({ type: type('function_call'), id: text, name: text, input: fc.json() }),
    function_result: some({ type: type('function_result'), id: text, name: text, output: fc.json() }),
    thought: some({ type: type('thought'), thought: fc.string() }),
    another: fc.tuple(json, text).map(([rest, name]) => opaqueContent({ ...(rest as object), type: `x_${name}` })),
  };

  test.each(Object.entries(kinds))('messages.create of type %s', async (_type, content) => {
    const input = some<{ role: 'user'; content: MessageContent }>(
      { role: fc.constantFrom('user', 'assistant'), content: content as Arbitrary<MessageContent> },
      { provider_message_id: text, replied_provider_message_id: text },
    );
    await holds('MessagesCreateRequest', 'antonnia', input, (data) => sessions.messages.create('s', data), last);
  });

  test('reply', async () => {
    const input = some<{ debounce_time?: number }>(
      {},
      { debounce_time: fc.integer({ min: 0, max: 60 }), starting_node_id: text },
    );
    await holds('SessionsReplyRequest', 'antonnia', input, (data) => sessions.reply('s', data), last);
  });
});

describe('Sinch', () => {
  const { fetch, last } = recorder();
  const sinch = new Sinch({ projectId: 'p', keyId: 'i', keySecret: 's', region: 'eu', auth: 'basic', fetch });
  const { messages, events } = sinch;

  const identity: Arbitrary<ChannelRecipientIdentity> = fc.oneof(
    fc.record({ channel: fc.constantFrom('SMS', 'MMS', 'RCS', 'WHATSAPP', 'VIBERBM'), identity: phone }),
    fc.record({ channel: fc.constantFrom('MESSENGER', 'TELEGRAM', 'LINE', 'NEW_CHANNEL'), identity: text }),
  );
  const addressee = fc.oneof(
    fc.record({ contact_id: id }),
    fc.record({ recipient_identities: fc.array(identity, { minLength: 1, maxLength: 3 }) }),
  );
  const with_ = <T extends object>(rest: Arbitrary<object>, own: Arbitrary<object>): Arbitrary<T> =>
    fc.tuple(addressee, rest, own).map((parts) => Object.assign({}, ...parts) as T);
  const channels = fc.array(fc.constantFrom('SMS', 'WHATSAPP'), { maxLength: 2 });

  const options = some(
    { app_id: id },
    {
      ttl: fc.oneof(
        fc.integer({ min: 3, max: 1e9 }),
        fc.integer({ min: 3, max: 1e9 }).map((s) => `${s}s`),
      ),
      callback_url: url,
      channel_priority_order: channels,
      channel_properties: fc.dictionary(fc.string(), fc.string({ maxLength: 1024 }), { maxKeys: 2 }),
      message_metadata: fc.string({ maxLength: 1024 }),
      conversation_metadata: json,
      queue: fc.constantFrom('NORMAL_PRIORITY', 'HIGH_PRIORITY'),
      processing_strategy: fc.constantFrom('DEFAULT', 'DISPATCH_ONLY'),
      correlation_id: fc.string({ maxLength: 128 }),
      conversation_metadata_update_strategy: fc.constantFrom('REPLACE', 'MERGE_PATCH'),
      message_content_type: fc.constantFrom('CONTENT_UNKNOWN', 'CONTENT_MARKETING', 'CONTENT_NOTIFICATION'),
    },
  );
  const media = some<MediaMessage>({ url }, { thumbnail_url: url, filename_override: text });
  const location = some({ title: text, coordinates: fc.record({ latitude, longitude }) }, { label: text });
  const choice: Arbitrary<Choice> = fc
    .tuple(
      fc.oneof(
        fc.record({ text_message: fc.record({ text }) }),
        fc.record({ url_message: fc.record({ title: text, url }) }),
        fc.record({ call_message: fc.record({ title: text, phone_number: phone }) }),
        fc.record({ location_message: location }),
        fc.record({ share_location_message: fc.record({ title: text, fallback_url: url }) }),
      ),
      some({}, { postback_data: text }),
    )
    .map(([kind, beside]) => ({ ...kind, ...beside }) as unknown as Choice);
  const choices = fc.array(choice, { maxLength: 3 });
  const card = some<CardMessage>(
    { title: text },
    { description: text, height: fc.constantFrom('SHORT', 'TALL'), media_message: media, choices },
  );
  const item = some({ choice: some({ title: text }, { description: text, media, postback_data: text }) });
  const section = some<ListSection>({ items: fc.array(item, { minLength: 1, maxLength: 3 }) }, { title: text });
  const reference = some(
    { template_id: id, version: fc.constantFrom('1', 'latest') },
    { language_code: text, parameters: fc.dictionary(text, text, { maxKeys: 2 }) },
  );
  const name = some({ full_name: text }, { first_name: text, last_name: text });

  type Send = (request: never) => PromiseLike<unknown>;
  const kinds: Record<string, [Arbitrary<object>, Send]> = {
    sendTextMessage: [fc.record({ text }), (r) => messages.sendTextMessage(r)],
    sendCardMessage: [fc.record({ card_message: card }), (r) => messages.sendCardMessage(r)],
    sendCarouselMessage: [
      fc.record({ carousel_message: some({ cards: fc.array(card, { minLength: 1, maxLength: 3 }) }, { choices }) }),
      (r) => messages.sendCarouselMessage(r),
    ],
    sendChoiceMessage: [
      fc.record({ choice_message: some({ choices }, { text_message: fc.record({ text }) }) }),
      (r) => messages.sendChoiceMessage(r),
    ],
    sendContactInfoMessage: [
      fc.record({
        contact_info_message: some(
          { name, phone_numbers: fc.array(fc.record({ phone_number: phone }), { minLength: 1, maxLength: 2 }) },
          { organization: some({}, { company: text }), urls: fc.array(fc.record({ url }), { maxLength: 2 }) },
        ),
      }),
      (r) => messages.sendContactInfoMessage(r),
    ],
    sendListMessage: [
      fc.record({
        list_message: some(
          { title: text, sections: fc.array(section, { minLength: 1, maxLength: 2 }) },
          { description: text, media },
        ),
      }),
      (r) => messages.sendListMessage(r),
    ],
    sendLocationMessage: [fc.record({ location_message: location }), (r) => messages.sendLocationMessage(r)],
    sendMediaMessage: [fc.record({ media_message: media }), (r) => messages.sendMediaMessage(r)],
    sendTemplateMessage: [
      fc.record({
        template_message: fc.oneof(
          some({ omni_template: reference }),
          some({ channel_template: fc.dictionary(fc.constant('WHATSAPP'), reference, { minKeys: 1 }) }),
        ),
      }),
      (r) => messages.sendTemplateMessage(r),
    ],
  };

  test.each(Object.entries(kinds))('messages.%s', async (_name, [content, send]) => {
    const input = with_<SendOptions>(options, content);
    await holds('SendMessageRequest', 'sinch-conversation', input, (request) => send(request as never), last);
  });

  const agent = some<Agent>({ display_name: text, type: fc.constantFrom('HUMAN', 'BOT') }, { picture_url: url });
  const nothing = fc.constant({});
  const eventKinds: Record<string, [Arbitrary<object>, Send]> = {
    sendComposingEvent: [nothing, (r) => events.sendComposingEvent(r)],
    sendComposingEndEvent: [nothing, (r) => events.sendComposingEndEvent(r)],
    sendReadMessageEvent: [nothing, (r) => events.sendReadMessageEvent(r)],
    sendCommentReplyEvent: [fc.record({ text }), (r) => events.sendCommentReplyEvent(r)],
    sendAgentJoinedEvent: [fc.record({ agent }), (r) => events.sendAgentJoinedEvent(r)],
    sendAgentLeftEvent: [fc.record({ agent }), (r) => events.sendAgentLeftEvent(r)],
    sendGenericEvent: [
      fc.record({ payload: json.filter((payload) => Object.keys(payload).length > 0) }),
      (r) => events.sendGenericEvent(r),
    ],
  };
  const eventOptions = some(
    { app_id: id },
    {
      callback_url: url,
      channel_priority_order: channels,
      event_metadata: text,
      queue: fc.constantFrom('HIGH_PRIORITY'),
    },
  );

  test.each(Object.entries(eventKinds))('events.%s', async (_name, [content, send]) => {
    const input = with_<EventOptions>(eventOptions, content);
    await holds('SendEventRequest', 'sinch-conversation', input, (request) => send(request as never), last);
  });

  test('every helper of the client is here', () => {
    const helpers = (of: object): string[] =>
      Object.getOwnPropertyNames(Object.getPrototypeOf(of)).filter((method) => /^send\w/.test(method));
    expect(Object.keys(kinds).sort()).toEqual(helpers(messages).sort());
    expect(Object.keys(eventKinds).sort()).toEqual(helpers(events).sort());
  });
});
