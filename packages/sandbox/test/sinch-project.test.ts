import { expect, test } from 'vitest';
import { APP, PROJECT, SMS, sinchStage } from './sinch.ts';
import { refusal } from './stage.ts';

const stage = sinchStage();
const sms = { channel: 'SMS', static_bearer: { claimed_identity: 'plan', token: 't' } } as const;
const HOUR = 60 * 60 * 1000;

test('a token is good for an hour of the sandbox, and is fetched anew then', async () => {
  const { mock, engine } = stage.playing;
  const sinch = stage.another();
  const tokens = (): number => mock.requests.filter(({ operationId }) => operationId === 'createToken').length;
  await sinch.apps.list();
  await sinch.apps.list();
  expect(tokens()).toBe(1);
  const call = (authorization: string) =>
    fetch(`${mock.urls.sinch}/v1/projects/p/apps`, { headers: { authorization } });
  const form = new URLSearchParams({ grant_type: 'client_credentials' });
  const basic = `Basic ${btoa('k:s')}`;
  const answer = await fetch(`${mock.urls.sinch}/oauth2/token`, {
    method: 'POST',
    body: form,
    headers: { authorization: basic },
  });
  const { access_token } = (await answer.json()) as { access_token: string };
  expect((await call(`Bearer ${access_token}`)).status).toBe(200);
  expect((await call(basic)).status).toBe(200);
  await engine.clock.advance(HOUR);
  const refused = await call(`Bearer ${access_token}`);
  expect(refused.status).toBe(401);
  expect(refused.headers.get('www-authenticate')).toContain('expired');
  expect((await call('Bearer made-up')).status).toBe(401);
  // A client that renews goes on.
  expect(
    (await new (Object.getPrototypeOf(sinch).constructor)({ ...options(), maxRetries: 2 }).apps.list()).apps,
  ).toHaveLength(1);
});

const options = () => {
  const url = stage.playing.mock.urls.sinch;
  return { baseUrl: url, authUrl: url, projectId: PROJECT, keyId: 'k', keySecret: 's', timeout: 0 };
};

test('an app is created, read, changed and deleted, with all that is its own', async () => {
  const { apps, webhooks, messages } = stage.sinch;
  const app = await apps.create({ display_name: 'Shop', channel_credentials: [sms] });
  const id = app.id ?? '';
  expect(app).toMatchObject({
    display_name: 'Shop',
    processing_mode: 'DISPATCH',
    conversation_metadata_report_view: 'NONE',
    retention_policy: { retention_type: 'MESSAGE_EXPIRE_POLICY', ttl_days: 180 },
    queue_stats: { outbound_size: 0, outbound_limit: 500_000 },
    channel_credentials: [{ ...sms, state: { status: 'ACTIVE' } }],
  });
  expect(await apps.get(id)).toEqual(app);
  expect((await apps.list()).apps?.map((each) => each.id)).toEqual([APP, id]);
  const telegram = { channel: 'TELEGRAM', telegram_credentials: { token: 't' } } as const;
  const changed = await apps.update(id, { channel_credentials: [telegram], processing_mode: 'CONVERSATION' });
  expect(changed.channel_credentials?.map(({ channel }) => channel)).toEqual(['TELEGRAM']);
  expect((await apps.update(id, { processing_mode: null })).processing_mode).toBe('DISPATCH');
  expect(await refusal(apps.update(id, { display_name: null }))).toContain('400');
  expect(await refusal(apps.create({ display_name: 'Twice', channel_credentials: [sms, sms] }))).toContain('400');

  const { id: webhook = '' } = await webhooks.create({ app_id: id, target: 'https://example.com/hook' });
  expect(await apps.delete(id)).toEqual({});
  expect(await refusal(apps.get(id))).toContain('404');
  expect(await refusal(apps.delete(id))).toContain('404');
  expect(await refusal(webhooks.get(webhook))).toContain('404');
  expect(
    await refusal(messages.sendTextMessage({ app_id: id, recipient_identities: [SMS('46701')], text: 'x' })),
  ).toContain('404');
});

test('webhooks have addresses of their own, five to an app', async () => {
  const { webhooks } = stage.sinch;
  const target = 'https://example.com/0';
  const { body: webhook } = await stage.call('POST', 'webhooks', { app_id: APP, target });
  const id = String(webhook['id']);
  // Nothing is delivered until somebody asks for it.
  expect(webhook).toEqual({ id, app_id: APP, target, target_type: 'DISMISS', triggers: [] });
  expect(await refusal(webhooks.create({ app_id: APP, target }))).toContain('400');
  for (let i = 1; i < 5; i++) await webhooks.create({ app_id: APP, target: `https://example.com/${i}` });
  expect(await refusal(webhooks.create({ app_id: APP, target: 'https://example.com/5' }))).toContain('400');
  expect((await webhooks.list(APP)).webhooks).toHaveLength(5);
  const changed = await webhooks.update(id, { triggers: ['MESSAGE_INBOUND'], target_type: 'HTTP', secret: 's' });
  expect(changed).toEqual({ ...webhook, triggers: ['MESSAGE_INBOUND'], target_type: 'HTTP', secret: 's' });
  const { secret: _, ...without } = changed;
  expect(await webhooks.update(id, { secret: null })).toEqual(without);
  expect(await refusal(webhooks.update(id, { target: 'https://example.com/1' }))).toContain('400');
  expect(await refusal(webhooks.update(id, { target: 'https://eu.conversation-api.prod.sinch.com/x' }))).toContain(
    '400',
  );
  expect(await webhooks.get(id)).toEqual(without);
  expect(await webhooks.delete(id)).toEqual({});
  expect(await refusal(webhooks.get(id))).toContain('404');
  expect(await refusal(webhooks.list('none'))).toContain('404');
  expect(await refusal(webhooks.create({ app_id: 'none', target }))).toContain('404');
});

test('a template has versions; who knows an old one cannot overwrite the new', async () => {
  const { templates } = stage.sinch;
  const en = (text: string) => ({ language_code: 'en-US', text_message: { text } });
  const made = await templates.create({ id: 'hello', default_translation: 'en-US', translations: [en('Hello')] });
  expect(made).toMatchObject({ id: 'hello', version: 1, create_time: '2026-01-01T12:00:00.000Z' });
  expect(
    await refusal(templates.create({ id: 'hello', default_translation: 'en-US', translations: [en('x')] })),
  ).toContain('409');
  expect(await refusal(templates.create({ default_translation: 'sv', translations: [en('x')] }))).toContain('400');
  await stage.later(1000);
  const sv = { language_code: 'sv', text_message: { text: 'Hej' } };
  const changed = await templates.update('hello', { version: 1, translations: [en('Hi'), sv] });
  expect(changed).toMatchObject({ version: 2, default_translation: 'en-US', update_time: '2026-01-01T12:00:01.000Z' });
  expect(await refusal(templates.update('hello', { version: 1, description: 'late' }))).toContain('409');
  expect(await templates.get('hello')).toEqual(changed);
  const texts = async (query: object): Promise<unknown[]> =>
    ((await templates.listTranslations('hello', query)).translations ?? []).map(
      ({ language_code, version, text_message }) => `${language_code} ${version} ${text_message?.text}`,
    );
  expect(await texts({})).toEqual(['en-US 1 Hello', 'en-US 2 Hi', 'sv 2 Hej', 'en-US latest Hi', 'sv latest Hej']);
  expect(await texts({ language_code: 'en-US', translation_version: 'latest' })).toEqual(['en-US latest Hi']);
  expect((await templates.list()).templates).toEqual([changed]);
  expect(await templates.delete('hello')).toEqual({});
  expect(await refusal(templates.get('hello'))).toContain('404');
  expect(await refusal(templates.update('hello', { version: 2 }))).toContain('404');
  expect(await refusal(templates.listTranslations('hello'))).toContain('404');
});

test('events are sent, reported once, listed and deleted', async () => {
  const { events } = stage.sinch;
  const to = { app_id: APP, recipient_identities: [SMS('46701')] };
  const { event_id: composing = '' } = await events.sendComposingEvent(to);
  const { event_id: read = '' } = await events.sendReadMessageEvent(to);
  const { event_id: generic = '' } = await events.sendGenericEvent({ ...to, payload: { a: 1 } });
  const kept = await events.get(generic);
  expect(kept).toMatchObject({ app_event: { generic_event: { payload: { a: 1 } } }, direction: 'TO_CONTACT' });
  expect((await events.list({ contact_id: kept.contact_id ?? '' })).data.map(({ id }) => id)).toEqual([
    generic,
    read,
    composing,
  ]);
  const walked: unknown[] = [];
  for await (const { id } of events.list({ conversation_id: kept.conversation_id ?? '', page_size: 2 }))
    walked.push(id);
  expect(walked).toEqual([generic, read, composing]);
  await stage.later(1000);
  expect(
    stage
      .callbacks('EVENT_DELIVERY')
      .map((each) => each['event_delivery_report'])
      .map((report) => [report?.['event_id'], report?.['status']]),
  ).toEqual([
    [composing, 'DELIVERED'],
    // SMS knows no such thing.
    [read, 'FAILED'],
    [generic, 'DELIVERED'],
  ]);
  expect(await events.delete(generic)).toEqual({});
  expect(await refusal(events.get(generic))).toContain('404');
  expect(await refusal(events.delete(generic))).toContain('404');
});

test('what a recipient can receive is told later, for each address', async () => {
  const { capability } = stage.sinch;
  const recipient = { identified_by: { channel_identities: [SMS('46701'), { channel: 'LINE', identity: 'u' }] } };
  const asked = await capability.lookup({ app_id: APP, recipient });
  expect(asked).toEqual({ app_id: APP, recipient, request_id: expect.any(String) });
  expect((await capability.lookup({ app_id: APP, recipient, request_id: 'r' })).request_id).toBe('r');
  expect(stage.told()).toEqual([]);
  await stage.later(500);
  expect(stage.callbacks('CAPABILITY').map((each) => each['capability_notification'])).toMatchObject([
    { request_id: asked.request_id, channel: 'SMS', capability_status: 'CAPABILITY_FULL' },
    { request_id: asked.request_id, channel: 'LINE', capability_status: 'NO_CAPABILITY' },
    { request_id: 'r' },
    { request_id: 'r' },
  ]);
  expect(await refusal(capability.lookup({ app_id: 'none', recipient }))).toContain('404');
  expect(await refusal(capability.lookup({ app_id: APP, recipient: { contact_id: 'none' } }))).toContain('404');
});
