import { Conversations } from '@linktor/conversations';
import { Antonnia } from '@linktor/conversations/antonnia';
import { Sinch } from '@linktor/conversations/sinch';
import type { CallInfo } from '@linktor/core';
import * as antonnia from '@linktor/core-gen/antonnia';
import * as linktor from '@linktor/core-gen/linktor';
import * as sinch from '@linktor/core-gen/sinch';
import { expect, it } from 'vitest';
import { CALLS, type Platform } from './calls.ts';
import { prepareCall } from './prepare-call.ts';

/** The requests that went out. */
let sent: { operation: string; key: string | undefined }[] = [];
const options = {
  baseUrl: 'http://127.0.0.1',
  retryDelay: 0,
  middleware: [
    async ({ headers }: { headers: Readonly<Record<string, string>> }, _: unknown, { operation }: CallInfo) => {
      sent.push({ operation, key: headers['idempotency-key'] });
      // What the clients repeat by themselves, unless told not to.
      return new Response('{}', { status: 503 });
    },
  ],
};

const project = { ...options, projectId: 'p', keyId: 'k', keySecret: 's', auth: 'basic' as const };
const senders: Record<Platform, object> = {
  linktor: new Conversations({ ...options, apiKey: 'k' }),
  sinch: new Sinch(project).messages,
  antonnia: new Antonnia({ ...options, token: 't' }).sessions,
};
const operations = { linktor, sinch, antonnia };

const to = { app_id: 'a', recipient_identities: [{ channel: 'SMS', identity: '+1' }] };
const text = { type: 'text', text: 'hi' };
const choices = [{ text_message: { text: 'yes' } }];
const ARGS: Record<string, unknown[]> = {
  'linktor sendMessage': ['c', { text: 'hi' }],
  'linktor sendText': ['c', 'hi'],
  'linktor sendImage': ['c', 'https://x/a.png'],
  'linktor sendVideo': ['c', 'https://x/a.mp4', 'look'],
  'linktor sendAudio': ['c', 'https://x/a.mp3'],
  'linktor sendDocument': ['c', 'https://x/a.pdf', 'a.pdf'],
  'linktor sendLocation': ['c', 1, 2, 'here', 'there'],
  'linktor sendTemplate': ['c', { name: 'n', language: 'en' }],
  'linktor sendButtons': ['c', 'which?', [{ id: '1', title: 'One' }]],
  'linktor create': [{ channelId: 'ch', contactId: 'ct' }],
  'linktor update': ['c', { status: 'open' }],
  'linktor assign': ['c', 'agent'],
  'linktor addTags': ['c', ['a']],
  'linktor removeTags': ['c', ['a']],
  'linktor removeTagsByPost': ['c', ['a']],
  'linktor transfer': ['c', { toAssigneeId: 'a' }],
  'sinch send': [
    {
      app_id: 'a',
      recipient: { contact_id: 'c' },
      message: { text_message: { text: 'hi' } },
      message_metadata: '{"a":1}',
    },
  ],
  'sinch sendTextMessage': [{ ...to, text: 'hi' }],
  'sinch sendCardMessage': [{ ...to, card_message: { title: 't' } }],
  'sinch sendCarouselMessage': [{ ...to, carousel_message: { cards: [{ title: 't' }] } }],
  'sinch sendChoiceMessage': [{ ...to, choice_message: { text_message: { text: 't' }, choices } }],
  'sinch sendContactInfoMessage': [{ ...to, contact_info_message: { name: { full_name: 'A' }, phone_numbers: [] } }],
  'sinch sendListMessage': [{ ...to, list_message: { title: 't', sections: [] } }],
  'sinch sendLocationMessage': [
    { ...to, location_message: { title: 't', coordinates: { latitude: 1, longitude: 2 } } },
  ],
  'sinch sendMediaMessage': [{ ...to, media_message: { url: 'https://x/a.png' } }],
  'sinch sendTemplateMessage': [{ ...to, template_message: { omni_template: { template_id: 't', version: '1' } } }],
  'sinch update': ['m', 'meta'],
  'sinch delete': ['m'],
  'antonnia create': [{ contact_id: 'c', contact_name: 'C' }],
  'antonnia update': ['s', { agent_id: 'a' }],
  'antonnia transfer': ['s', { agent_id: 'a' }],
  'antonnia finish': ['s'],
  'antonnia reply': ['s'],
  'antonnia schedule': ['s', { scheduled_for: '2030-01-01T00:00:00Z', config: { type: 'node', node_id: 'n' } }],
  'antonnia messages.create': ['s', { role: 'user', content: text }],
  'antonnia messages.update': ['s', 'm', { delivery_status: 'sent' }],
};

/** Arguments come back from the database as JSON. */
const stored = (name: string): unknown[] => JSON.parse(JSON.stringify(ARGS[name] ?? ['c']));

const make = async (platform: Platform, call: string, args: readonly unknown[]): Promise<void> => {
  const [part, method] = call.includes('.') ? call.split('.') : [undefined, call];
  const all = senders[platform] as Record<string, unknown>;
  const owner = (part === undefined ? all : all[part]) as Record<string, (...args: unknown[]) => Promise<unknown>>;
  sent = [];
  await expect(owner[method as string]?.(...args)).rejects.toMatchObject({ status: 503 });
};

const calls = Object.entries(CALLS).flatMap(([platform, names]) =>
  Object.keys(names).map((call) => [platform as Platform, call] as const),
);

it.each(calls)(
  '%s %s goes out once, with its key, and may be repeated as the specification says',
  async (platform, call) => {
    const { call: made, args } = prepareCall(platform, call, stored(`${platform} ${call}`), {
      ...{ id: 'the-id', key: 'the-key', timeout: 1_234 },
    });
    await make(platform, made, args);
    expect(sent).toEqual([{ operation: expect.any(String), key: 'the-key' }]);
    const known = Object.values(operations[platform]) as { id?: string; method: string; retry?: string }[];
    const { retry, method } = known.find(({ id }) => id === sent[0]?.operation) as (typeof known)[0];
    const same = retry === 'idempotent' || retry === 'safe' || !['POST', 'PATCH'].includes(method);
    expect(CALLS[platform][call]?.repeat).toBe(same ? 'same' : retry === 'key' ? 'key' : 'once');
  },
);

it('sends no key that a header cannot hold as it is', async () => {
  const { call, args } = prepareCall('linktor', 'sendText', ['c', 'hi'], {
    id: 'i',
    key: 'Bestellung für Ann\n',
    timeout: 1,
  });
  await make('linktor', call, args);
  expect(sent[0]?.key).toBe('Bestellung%20f%C3%BCr%20Ann%0A');
});

it('takes the nulls of JSON for arguments that were left out', () => {
  const { args } = prepareCall('linktor', 'sendLocation', ['c', 1, 2, null, 'there'], { id: 'i', timeout: 1 });
  expect(args[1]).toEqual({
    location: { latitude: 1, longitude: 2, address: 'there' },
    metadata: { linktor_outbox: 'i' },
  });
});

it('gives a method that is none of ours its arguments and nothing else', () => {
  expect(prepareCall('shop', 'send', ['a', null], { id: 'i', key: 'k', timeout: 1 })).toEqual({
    ...{ call: 'send', args: ['a', undefined], marked: false },
  });
});
