import { Contacts } from '@linktor/conversations';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Playing, play, refusals } from './play.ts';

let playing: Playing;
let contacts: Contacts;
beforeEach(async () => {
  playing = await play();
  contacts = new Contacts({ apiKey: 'k', baseUrl: playing.mock.urls.linktor, maxRetries: 0, timeout: 0 });
});
afterEach(async () => {
  expect(playing.wrongs()).toEqual([]);
  await playing[Symbol.asyncDispose]();
});

test('created, listed, found, changed, tagged, deleted', async () => {
  const john = await contacts.create({
    name: 'John Doe',
    email: 'john@example.com',
    phone: '+1234567890',
    externalId: 'crm-1',
  });
  const jane = await contacts.create({ name: 'Jane Roe', tags: ['vip'] });
  expect(john).toMatchObject({ name: 'John Doe', conversationCount: 0, createdAt: '2026-01-01T12:00:00.000Z' });
  expect((await contacts.list()).data.map(({ id }) => id)).toEqual([jane.id, john.id]);
  expect((await contacts.list({ tags: ['vip'] })).data).toEqual([jane]);
  expect((await contacts.list({ search: 'doe' })).data).toEqual([john]);
  expect((await contacts.list({ email: 'john@example.com' })).data).toEqual([john]);
  expect((await contacts.list({ sortBy: 'name', sortOrder: 'asc' })).data).toEqual([jane, john]);
  expect(await contacts.getByExternalId('crm-1')).toEqual(john);
  expect((await contacts.search('ROE')).data).toEqual([jane]);
  expect((await contacts.searchByPost({ query: 'o', filters: { tags: ['vip'] } })).data).toEqual([jane]);
  expect((await contacts.searchByPost({ query: 'example.com', limit: 1 })).data).toEqual([john]);

  await playing.engine.clock.advance(1000);
  const renamed = await contacts.update(john.id, { name: 'Johnny' });
  expect(renamed).toEqual({ ...john, name: 'Johnny', updatedAt: '2026-01-01T12:00:01.000Z' });
  expect((await contacts.addTags(john.id, ['a', 'b', 'a'])).tags).toEqual(['a', 'b']);
  expect((await contacts.removeTags(john.id, ['a'])).tags).toEqual(['b']);
  await contacts.delete(john.id);
  expect(
    await refusals(
      () => contacts.get(john.id),
      () => contacts.delete(john.id),
    ),
  ).toEqual(['NotFoundError', 'NotFoundError']);
  expect((await contacts.list()).data).toEqual([jane]);
  expect(playing.events.map(({ type }) => type)).toEqual([
    'contact.created',
    'contact.created',
    'contact.updated',
    'contact.updated',
    'contact.updated',
    'contact.deleted',
  ]);
  expect(playing.events[2]?.data).toMatchObject({
    contactId: john.id,
    name: 'Johnny',
    previousData: { name: 'John Doe' },
  });
});

test('a list goes on where it ended, though others come and go meanwhile', async () => {
  const made = [];
  for (let i = 0; i < 7; i++) made.push(await contacts.create({ name: `Contact ${i}` }));
  const seen: (string | undefined)[] = [];
  for await (const { id, name } of contacts.list({ limit: 2 })) {
    seen.push(name);
    // The newest comes and an old one goes while somebody walks the list.
    if (seen.length === 2) {
      await contacts.create({ name: 'late' });
      await contacts.delete(id);
    }
  }
  expect(seen).toEqual([6, 5, 4, 3, 2, 1, 0].map((i) => `Contact ${i}`));
  const second = await contacts.list({ limit: 3, offset: 3 });
  expect(second.pagination).toMatchObject({ total: 7, limit: 3, offset: 3, hasMore: true });
});

test('folded into one, which has what the others had', async () => {
  const identifier = { channelType: 'whatsapp', channelId: 'ch_1', identifier: '+1' } as const;
  const one = await contacts.create({ name: 'One', tags: ['a'], customFields: { plan: 'gold' } });
  const two = await contacts.create({
    name: 'Two',
    email: 'two@x.example',
    tags: ['b'],
    identifiers: [identifier],
    customFields: { plan: 'free', size: 3 },
  });
  const merged = await contacts.merge({ primaryContactId: one.id, secondaryContactIds: [two.id] });
  expect(merged).toMatchObject({
    ...{ id: one.id, name: 'One', email: 'two@x.example', tags: ['a', 'b'], identifiers: [identifier] },
    customFields: { plan: 'gold', size: 3 },
  });
  expect(
    await refusals(
      () => contacts.get(two.id),
      () => contacts.merge({ primaryContactId: one.id, secondaryContactIds: [two.id] }),
      () => contacts.merge({ primaryContactId: one.id, secondaryContactIds: [one.id] }),
    ),
  ).toEqual(['NotFoundError', 'NotFoundError', 'ValidationError']);
});

test('an external id and an address belong to one contact', async () => {
  const identifiers = [{ channelType: 'sms', channelId: 'ch_1', identifier: '+1' }] as const;
  const first = await contacts.create({ name: 'A', externalId: 'x', identifiers: [...identifiers] });
  const other = await contacts.create({ name: 'B' });
  expect(
    await refusals(
      () => contacts.create({ name: 'C', externalId: 'x' }),
      () => contacts.create({ name: 'C', identifiers: [...identifiers] }),
      () => contacts.update(first.id, { externalId: 'x' }).then(() => contacts.get(first.id)),
    ),
  ).toEqual(['ConflictError', 'ConflictError', 'no refusal']);
  await contacts.update(other.id, { externalId: 'y' });
  expect((await contacts.list()).pagination.total).toBe(2);
});
