import { expect, test } from 'vitest';
import { APP, SMS, sinchStage } from './sinch.ts';
import { refusal } from './stage.ts';

const stage = sinchStage();
const RCS = (identity: string) => ({ channel: 'RCS', identity });
const john = { channel_identities: [SMS('46701')], language: 'EN_US' } as const;

test('a contact is created, found, changed, cleared and deleted', async () => {
  const { contacts, messages, conversations } = stage.sinch;
  const contact = await contacts.create({
    ...john,
    channel_identities: [SMS('46701')],
    external_id: 'crm-1',
    email: 'a@b.example',
  });
  const id = contact.id ?? '';
  expect(contact).toMatchObject({ display_name: 'Unknown', language: 'EN_US', channel_priority: [] });
  expect(await contacts.get(id)).toEqual(contact);
  expect((await contacts.list({ external_id: 'crm-1' })).data).toEqual([contact]);
  expect((await contacts.list({ channel: 'SMS', identity: '+46701' })).data).toEqual([contact]);
  expect((await contacts.list({ channel: 'RCS', identity: '46701' })).data).toEqual([]);
  const profile = { app_id: APP, recipient: { contact_id: id }, channel: 'LINE' } as const;
  expect(await contacts.getChannelProfile(profile)).toEqual({ profile_name: 'Unknown' });

  const named = await contacts.update(id, { display_name: 'John' });
  expect(named).toEqual({ ...contact, display_name: 'John' });
  // What is named in the mask and not in the body is cleared, what is in the body alone is left.
  const masked = await contacts.update(id, { email: null, metadata: 'm' }, { update_mask: ['email'] });
  expect(masked).toEqual({ ...named, email: '' });
  expect(await contacts.update(id, { external_id: null })).toEqual({ ...masked, external_id: '' });

  const { message_id = '' } = await messages.sendTextMessage({ app_id: APP, contact_id: id, text: 'Hi' });
  expect(await contacts.delete(id)).toEqual({});
  expect(await refusal(contacts.get(id))).toContain('404');
  expect(await refusal(contacts.delete(id))).toContain('404');
  expect(await refusal(contacts.update(id, { email: 'x' }))).toContain('404');
  expect(await refusal(messages.get(message_id))).toContain('404');
  expect((await conversations.list({ app_id: APP })).data).toEqual([]);
  expect(stage.told()).toEqual([
    'CONTACT_CREATE',
    ...['CONTACT_UPDATE', 'CONTACT_UPDATE', 'CONTACT_UPDATE'],
    ...['CONVERSATION_START', 'CONVERSATION_DELETE', 'CONTACT_DELETE'],
  ]);
});

test('filters that do not go together are refused', async () => {
  expect((await stage.call('GET', 'contacts?channel=SMS')).status).toBe(400);
  expect((await stage.call('GET', 'contacts?identity=1')).status).toBe(400);
  expect((await stage.call('GET', 'contacts?external_id=a&channel=SMS&identity=1')).status).toBe(400);
});

test('an address belongs to one contact', async () => {
  const { contacts } = stage.sinch;
  const first = await contacts.create({ ...john, channel_identities: [SMS('46701')] });
  const other = await contacts.create({ ...john, channel_identities: [SMS('46702')] });
  expect(await refusal(contacts.create({ ...john, channel_identities: [SMS('+46701')] }))).toContain('409');
  expect(await refusal(contacts.update(other.id ?? '', { channel_identities: [SMS('46701')] }))).toContain('409');
  expect(await refusal(contacts.update(first.id ?? '', { channel_identities: null }))).toContain('400');
  expect((await contacts.update(first.id ?? '', { channel_identities: [SMS('46701'), RCS('46701')] })).id).toBe(
    first.id,
  );
  expect((await contacts.list()).data).toHaveLength(2);
});

test('a number on several contacts is a conflict, which keeps contact ids from being unified', async () => {
  const { contacts, projectSettings } = stage.sinch;
  const [one, two] = [
    await contacts.create({ ...john, channel_identities: [SMS('46701')] }),
    await contacts.create({ ...john, channel_identities: [RCS('+46701')] }),
  ];
  expect(stage.told()).toEqual(['CONTACT_CREATE', 'CONTACT_CREATE', 'CONTACT_IDENTITIES_DUPLICATION']);
  const [found] = (await contacts.listIdentityConflicts()).data;
  expect(found).toEqual({ identity: '46701', channels: ['SMS', 'RCS'], contact_ids: [one.id, two.id] });
  const unified = { contact_settings: { unified_contact_id_enabled: true } };
  expect(await refusal(projectSettings.create(unified))).toContain('400');
  expect(await refusal(projectSettings.get())).toContain('404');

  await contacts.merge(one.id ?? '', two.id ?? '');
  expect((await contacts.listIdentityConflicts()).data).toEqual([]);
  expect((await projectSettings.create(unified)).settings).toEqual(unified);
  expect(await refusal(projectSettings.create(unified))).toContain('409');
  // From now on a number is the same contact on SMS, MMS and RCS.
  const { contactId } = stage.playing.engine.receive('sinch', {
    channel: 'sms',
    from: '46701',
    content: { text: 'Hi' },
  });
  expect(contactId).toBe(one.id);
  expect((await projectSettings.update({ contact_settings: { unified_contact_id_enabled: false } })).settings).toEqual({
    contact_settings: { unified_contact_id_enabled: false },
  });
  expect(await projectSettings.delete()).toEqual({});
  expect(await refusal(projectSettings.delete())).toContain('404');
});

test('of two contacts one is kept, with what the other had', async () => {
  const { contacts, messages, conversations } = stage.sinch;
  const kept = await contacts.create({
    ...john,
    channel_identities: [SMS('46701')],
    channel_priority: ['SMS'],
    email: 'a@b.example',
  });
  const source = await contacts.create({
    channel_identities: [SMS('46702'), RCS('46702')],
    language: 'SV',
    ...{ display_name: 'Ann', email: 'x@y.example', external_id: 'crm-2' },
  });
  const [to, from] = [kept.id ?? '', source.id ?? ''];
  const { message_id = '' } = await messages.sendTextMessage({ app_id: APP, contact_id: from, text: 'Hi' });
  const merged = await contacts.merge(to, from);
  expect(merged).toEqual({
    ...kept,
    ...{ display_name: 'Ann', external_id: 'crm-2', channel_priority: ['SMS', 'RCS'] },
    channel_identities: [SMS('46701'), RCS('46702')],
  });
  expect(await contacts.get(to)).toEqual(merged);
  expect(await refusal(contacts.get(from))).toContain('404');
  expect((await messages.get(message_id)).contact_id).toBe(to);
  expect((await conversations.list({ contact_id: to })).data).toHaveLength(1);
  expect(stage.callbacks('CONTACT_MERGE')[0]?.['contact_merge_notification']).toEqual({
    preserved_contact: merged,
    deleted_contact: source,
  });
  expect((await stage.call('POST', `contacts/${to}:merge`, { source_id: to })).status).toBe(400);
  expect(await refusal(contacts.merge(to, from))).toContain('404');
});

test('pages of contacts, one after the other, at most twenty on each', async () => {
  const { contacts } = stage.sinch;
  const made: (string | undefined)[] = [];
  for (let i = 0; i < 12; i++)
    made.push((await contacts.create({ ...john, channel_identities: [SMS(`4670${i}`)] })).id);
  const first = await contacts.list();
  expect(first.data.map(({ id }) => id)).toEqual(made.slice(0, 10));
  expect(first.hasNextPage()).toBe(true);
  const walked: (string | undefined)[] = [];
  for await (const { id } of contacts.list({ page_size: 5 })) walked.push(id);
  expect(walked).toEqual(made);
});
