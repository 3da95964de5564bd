// Everything the adapter sends, against the mock, which refuses what the specification does not allow.
import { createMemoryState } from '@chat-adapter/state-memory';
import { Actions, Button, Card, CardText, Chat, Image, LinkButton, Section, Select, SelectOption } from 'chat';
import { expect, test } from 'vitest';
import { contract } from '../../../scripts/check/contract/contract.ts';
import { createSinchAdapter } from '../src/sinch/index.ts';

const { urls, credentials } = contract();
const { projectId, keyId, keySecret } = credentials;
const adapter = createSinchAdapter({
  ...{ projectId, keyId, keySecret, baseUrl: urls.sinch, authUrl: urls.sinch },
  ...{ appId: '01EB37HMH1M6SV18BSNS3G135H', webhookSecret: 's' },
});
await new Chat({
  userName: 'support',
  adapters: { sinch: adapter },
  state: createMemoryState(),
  logger: 'silent',
}).initialize();
const WHATSAPP = 'sinch:WHATSAPP:+46701234567';
const RCS = 'sinch:RCS:+46701234567';

test('messages of every kind are accepted', async () => {
  const actions = Actions([
    Button({ id: 'yes', label: 'Yes', value: '1' }),
    LinkButton({ label: 'Open', url: 'https://example.com' }),
  ]);
  const options = [
    SelectOption({ label: 'High', value: 'h', description: 'Now' }),
    SelectOption({ label: 'Low', value: 'l' }),
  ];
  const select = Actions([Select({ id: 'p', label: 'Priority', options })]);
  const page = (name: string) =>
    Section([CardText(name, { style: 'bold' }), Image({ url: 'https://example.com/a.png' }), actions]);
  const image = { type: 'image' as const, url: 'https://example.com/a.png', name: 'a.png' };
  for (const message of [
    'text',
    { markdown: '**text**', attachments: [image] },
    Card({ children: [CardText('Well?'), actions] }),
    Card({ title: 'Card', imageUrl: 'https://example.com/a.png', children: [CardText('text'), actions] }),
    Card({ title: 'List', children: [select] }),
    Card({ title: 'Carousel', children: [page('one'), page('two')] }),
  ]) {
    for (const thread of [WHATSAPP, RCS, 'sinch:SMS:+46701234567'])
      expect(await adapter.postMessage(thread, message)).toMatchObject({ id: expect.any(String) });
  }
  expect((await adapter.reply(WHATSAPP, '01EXA07N79THJ20WSN6AS30TMW', 'quoted')).id).toEqual(expect.any(String));
});

test('typing, reading, history and people are', async () => {
  await adapter.startTyping(WHATSAPP);
  await adapter.endTyping(WHATSAPP);
  await adapter.markAsRead(WHATSAPP);
  expect((await adapter.fetchMessages(WHATSAPP, { limit: 5 })).messages).not.toHaveLength(0);
  expect((await adapter.fetchChannelMessages('sinch:WHATSAPP', { limit: 5 })).messages).not.toHaveLength(0);
  await adapter.fetchMessage(WHATSAPP, '01EXA07N79THJ20WSN6AS30TMW');
  expect((await adapter.fetchThread(WHATSAPP)).isDM).toBe(true);
  expect((await adapter.getUser('WHATSAPP:+46701234567'))?.userId).toBe('WHATSAPP:+46701234567');
  expect(await adapter.openDM('01EXA07N79THJ20WSN6AS30TMW')).toMatch(/^sinch:/);
});
