import { expect, test } from 'vitest';
import { APP, SMS, sinchStage } from './sinch.ts';

const stage = sinchStage();
const WHATSAPP = (identity: string) => ({ channel: 'WHATSAPP', identity });
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** The reports of a message once all is over, with the reason where there is one. */
async function reported(message_id = ''): Promise<string[]> {
  await stage.later(MINUTE);
  return stage
    .callbacks('MESSAGE_DELIVERY')
    .map(
      (each) =>
        each['message_delivery_report'] as unknown as { message_id: string; status: string; reason?: { code: string } },
    )
    .filter((each) => each.message_id === message_id)
    .map(({ status, reason }) => (reason === undefined ? status : `${status} ${reason.code}`));
}

const text = (address: { channel: string; identity: string }, more: object = {}) =>
  stage.sinch.messages.sendTextMessage({ app_id: APP, recipient_identities: [address], text: 'Hi', ...more });

test('WhatsApp takes free words for a day after the contact has written, and tells when they were read', async () => {
  const early = await text(WHATSAPP('46701'));
  expect(await reported(early.message_id)).toEqual(['FAILED OUTSIDE_ALLOWED_SENDING_WINDOW']);
  stage.playing.engine.receive('sinch', { channel: 'whatsapp', from: '46701', content: { text: 'Hello' } });
  const answer = await text(WHATSAPP('+46701'));
  expect(await reported(answer.message_id)).toEqual(['QUEUED_ON_CHANNEL', 'DELIVERED', 'READ']);
  await stage.later(DAY);
  const late = await text(WHATSAPP('46701'));
  expect(await reported(late.message_id)).toEqual(['FAILED OUTSIDE_ALLOWED_SENDING_WINDOW']);
});

test('what one channel refuses goes to the next', async () => {
  const { message_id } = await stage.sinch.messages.sendTextMessage({
    app_id: APP,
    recipient_identities: [WHATSAPP('46701'), SMS('46701')],
    text: 'Hi',
  });
  expect(await reported(message_id)).toEqual([
    'SWITCHING_CHANNEL OUTSIDE_ALLOWED_SENDING_WINDOW',
    'QUEUED_ON_CHANNEL',
    'DELIVERED',
  ]);
  expect((await stage.sinch.messages.get(message_id ?? '')).channel_identity?.channel).toBe('SMS');
});

test('the channel is chosen by priority: of the message, of the conversation, of the contact, of the app', async () => {
  const { contacts, messages } = stage.sinch;
  const identities = [SMS('46701'), { channel: 'RCS', identity: '46701' }, { channel: 'TELEGRAM', identity: 'ann' }];
  const contact = await contacts.create({
    channel_identities: identities,
    language: 'EN',
    channel_priority: ['TELEGRAM'],
  });
  const sent = async (more: object = {}): Promise<string | undefined> => {
    const { message_id = '' } = await messages.sendTextMessage({
      app_id: APP,
      contact_id: contact.id ?? '',
      text: 'Hi',
      ...more,
    });
    return (await messages.get(message_id)).channel_identity?.channel;
  };
  expect(await sent()).toBe('TELEGRAM');
  expect(await sent({ channel_priority_order: ['RCS', 'SMS'] })).toBe('RCS');
  // The conversation goes on where it was.
  expect(await sent()).toBe('RCS');
  const plain = await contacts.create({
    channel_identities: [{ channel: 'RCS', identity: '46702' }, SMS('46702')],
    language: 'EN',
  });
  const { message_id = '' } = await messages.sendTextMessage({ app_id: APP, contact_id: plain.id ?? '', text: 'Hi' });
  expect((await messages.get(message_id)).channel_identity?.channel).toBe('SMS');
});

test('what cannot be sent says why', async () => {
  const { messages } = stage.sinch;
  const recipient = { identified_by: { channel_identities: [SMS('46701')] } };
  const failing = [
    [await text(SMS('ann')), 'RECIPIENT_INVALID_CHANNEL_IDENTITY'],
    [await text({ channel: 'LINE', identity: 'u' }), 'CHANNEL_CONFIGURATION_MISSING'],
    [
      await messages.send({ app_id: APP, recipient, message: { explicit_channel_message: { WHATSAPP: '{}' } } }),
      'UNSUPPORTED_OPERATION',
    ],
    [
      await messages.send({ app_id: APP, recipient, message: { media_message: { url: 'a.png' } } }),
      'MEDIA_NOT_REACHABLE',
    ],
    [
      await messages.send({
        app_id: APP,
        recipient,
        message: {
          list_message: { title: 'L', sections: [{ items: [{ product: { id: '1', marketplace: 'FACEBOOK' } }] }] },
        },
      }),
      'BAD_REQUEST',
    ],
  ] as const;
  for (const [{ message_id }, code] of failing) expect(await reported(message_id)).toEqual([`FAILED ${code}`]);
});

test('a template fills its variables, or says what is missing', async () => {
  const { messages, templates } = stage.sinch;
  const translations = [{ language_code: 'en-US', text_message: { text: `Hello ${'$'}{name}` } }];
  const { id: template_id } = await templates.create({ default_translation: 'en-US', translations });
  const send = async (reference: {
    template_id: string;
    version: string;
    language_code?: string;
    parameters?: Record<string, string>;
  }) => {
    const template_message = { omni_template: reference };
    const sent = await messages.sendTemplateMessage({
      app_id: APP,
      recipient_identities: [WHATSAPP('46701')],
      template_message,
    });
    return (await reported(sent.message_id)).at(-1);
  };
  const parameters = { name: 'Ann' };
  // A template goes through outside of the window of WhatsApp, too.
  expect(await send({ template_id, version: 'latest', parameters })).toBe('READ');
  expect(await send({ template_id, version: '1', language_code: 'en-US', parameters })).toBe('READ');
  expect(await send({ template_id, version: '1' })).toBe('FAILED TEMPLATE_INSUFFICIENT_PARAMETERS');
  expect(await send({ template_id, version: '2', parameters })).toBe(
    'FAILED TEMPLATE_NON_EXISTING_LANGUAGE_OR_VERSION',
  );
  expect(await send({ template_id, version: '1', language_code: 'sv', parameters })).toBe(
    'FAILED TEMPLATE_NON_EXISTING_LANGUAGE_OR_VERSION',
  );
  expect(await send({ template_id: 'none', version: '1' })).toBe('FAILED TEMPLATE_NOT_FOUND');
});

test('reports go to the address that a message names', async () => {
  const { message_id } = await text(SMS('46701'), { callback_url: 'https://example.com/reports' });
  await reported(message_id);
  const reports = stage.playing.events.filter(({ type }) => type === 'MESSAGE_DELIVERY');
  expect(reports.map(({ to }) => to)).toEqual(['https://example.com/reports', 'https://example.com/reports']);
});

test('who says STOP gets no more marketing until START, and that is on record', async () => {
  const { consents } = stage.sinch;
  const say = (words: string) =>
    stage.playing.engine.receive('sinch', { channel: 'sms', from: '+46701', content: { text: words } });
  const marketing = { message_content_type: 'CONTENT_MARKETING' };
  say('Stop!');
  expect(stage.callbacks('OPT_OUT')[0]?.['opt_out_notification']).toMatchObject({
    identity: '46701',
    status: 'OPT_OUT_SUCCEEDED',
  });
  expect((await consents.listIdentities(APP, 'OPT_OUT_ALL')).data).toEqual([{ identity: '46701' }]);
  expect((await consents.listIdentities(APP, 'OPT_OUT_MARKETING')).data).toEqual([]);
  expect(await reported((await text(SMS('46701'), marketing)).message_id)).toEqual(['FAILED RECIPIENT_NOT_OPTED_IN']);
  expect(await reported((await text(SMS('46701'))).message_id)).toEqual(['QUEUED_ON_CHANNEL', 'DELIVERED']);
  say('stop');
  say(' START ');
  expect((await consents.listIdentities(APP, 'OPT_OUT_ALL')).data).toEqual([]);
  expect(await reported((await text(SMS('46701'), marketing)).message_id)).toContain('DELIVERED');
  const { audit_records = [] } = await consents.listAuditRecords(APP, '+46701');
  expect(audit_records.map(({ origin, operation }) => `${origin} ${operation}`)).toEqual([
    'ORIGIN_MO OPERATION_INSERT',
    'ORIGIN_MO OPERATION_DELETE',
  ]);
  expect((await consents.listAuditRecords(APP, '46709')).audit_records).toEqual([]);
});
