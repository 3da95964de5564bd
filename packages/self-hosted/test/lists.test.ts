import { Flows } from '@linktor/ai';
import { Channels, Contacts, Conversations } from '@linktor/conversations';
import { PaginationError, ValidationError } from '@linktor/core';
import { NotSupportedError } from '@linktor/self-hosted';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { channelRow, contactRow, conversationRow, fake, ID, messageRow, type Seen } from './fake.ts';

const meta = (total: number): object => ({
  total_items: total,
  page: 1,
  page_size: 20,
  total_pages: 0,
  has_next: false,
});
const list = (data: unknown[], total = data.length): object => ({ success: true, data, meta: meta(total) });
const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const all = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
};

describe('filters the server ignores', () => {
  const { server, seen } = fake();
  const conversations = new Conversations(server);

  test.each([
    ['contactId', () => conversations.list({ contactId: ID })],
    ['channelId', () => conversations.list({ channelId: ID })],
    ['channelType', () => conversations.list({ channelType: 'sms' })],
    ['assignedTo', () => conversations.list({ assignedTo: ID })],
    ['tags', () => conversations.list({ tags: ['a'] })],
    ['search', () => conversations.search('a')],
    ['sortBy', () => conversations.list({ sortBy: 'createdAt' })],
    ['sortBy', () => conversations.list({ sortOrder: 'asc' })],
    ['status', () => conversations.list({ status: 'snoozed' })],
    ['cursor', () => conversations.list({ cursor: 'c' })],
    ['before', () => conversations.listMessages(ID, { before: 'x' })],
    ['after', () => conversations.listMessages(ID, { after: 'x' })],
    ['tags', () => new Contacts(server).list({ tags: ['a'] })],
    ['channelType', () => new Contacts(server).list({ channelType: 'sms' })],
    ['sortBy', () => new Contacts(server).list({ sortBy: 'name' })],
    ['filters', () => new Contacts(server).searchByPost({ filters: { a: 1 } })],
    ['search', () => new Flows(server).list({ search: 'a' })],
    ['status', () => new Flows(server).list({ status: 'draft' })],
  ])('%s is refused rather than answered with strangers (%#)', async (parameter, ask) => {
    await expect(ask()).rejects.toBeInstanceOf(NotSupportedError);
    await expect(ask()).rejects.toMatchObject({ details: { parameter } });
    expect(seen).toEqual([]);
  });
});

describe('the list of conversations, of which the server gives the first 20 only', () => {
  const rows = many(20, (index) => conversationRow({ id: `c${index}` }));
  const given = (total: number, data = rows) =>
    new Conversations(
      fake({ 'GET /conversations': list(data, total), [`GET /channels/${ID}`]: { success: true, data: channelRow() } })
        .server,
    );

  test('is whole where the total says so', async () => {
    expect(await all(given(20).list())).toHaveLength(20);
    expect(await all(given(3, rows.slice(0, 3)).list({ limit: 2 }))).toHaveLength(3);
  });

  test('raises an error where the total says that there are more, and never ends quietly', async () => {
    const conversations = given(57);
    const page = await conversations.list({ limit: 50 });
    expect(page.data).toHaveLength(20);
    expect(page.pagination).toEqual({ total: 57, limit: 50, offset: 0, hasMore: true });
    const walk = all(conversations.list({ limit: 8 }));
    await expect(walk).rejects.toBeInstanceOf(PaginationError);
    await expect(walk).rejects.toMatchObject({ code: 'LIST_CUT', details: { available: 20, total: 57 } });
    await expect(conversations.list({ offset: 20 })).rejects.toMatchObject({ code: 'LIST_CUT' });
    expect((await conversations.list({ offset: 15, limit: 10 })).data).toHaveLength(5);
  });

  test('with a status, where the total counts all of them, may go on after 20', async () => {
    await expect(all(given(57).list({ status: 'open' }))).rejects.toMatchObject({ code: 'LIST_CUT' });
    expect(await all(given(57, rows.slice(0, 19)).list({ status: 'open' }))).toHaveLength(19);
    expect(await all(given(20).list({ status: 'open' }))).toHaveLength(20);
  });

  test('asks for the types of all channels at once, and once', async () => {
    const { server, routes } = fake({
      'GET /conversations': list([conversationRow(), conversationRow({ id: 'c', channel_id: 'other' })]),
      'GET /channels': { success: true, data: [channelRow(), channelRow({ id: 'other', type: 'whatsapp_official' })] },
    });
    const conversations = new Conversations(server);
    const { data } = await conversations.list();
    expect(data.map(({ channelType }) => channelType)).toEqual(['telegram', 'whatsapp']);
    await conversations.list();
    expect(routes()).toEqual(['GET /conversations', 'GET /channels', 'GET /conversations']);
  });
});

describe('the list of messages, of which the server gives the newest 50 only', () => {
  const given = (count: number, total: number) =>
    new Conversations(
      fake({
        [`GET /conversations/${ID}/messages`]: list(
          many(count, (index) => messageRow({ id: `m${index}` })),
          total,
        ),
        [`GET /conversations/${ID}`]: { success: true, data: conversationRow() },
      }).server,
    );

  test('raises an error beyond them', async () => {
    const first = await given(50, 51).listMessages(ID);
    expect(first.pagination).toEqual({ total: 51, limit: 50, offset: 0, hasMore: true });
    await expect(all(given(50, 51).listMessages(ID, { limit: 20 }))).rejects.toMatchObject({ code: 'LIST_CUT' });
    expect(await all(given(50, 50).listMessages(ID, { limit: 20 }))).toHaveLength(50);
  });

  test('is empty only where the conversation is there', async () => {
    expect(await all(given(0, 0).listMessages(ID))).toEqual([]);
    const { server } = fake({ [`GET /conversations/${ID}/messages`]: { success: true, data: null, meta: meta(0) } });
    await expect(new Conversations(server).listMessages(ID)).rejects.toMatchObject({
      path: '/api/v1/conversations/{id}',
    });
  });
});

describe('the list of channels, of which the server gives the newest 100 only', () => {
  const given = (count: number) =>
    new Channels(
      fake({
        'GET /channels': {
          success: true,
          data: many(count, (index) => channelRow({ id: `h${index}`, type: index < 3 ? 'sms' : 'telegram' })),
        },
      }).server,
    );

  test('is filtered here, and raises an error where others may match', async () => {
    expect(await all(given(99).list({ type: 'sms' }))).toHaveLength(3);
    expect(await all(given(99).list({ limit: 10 }))).toHaveLength(99);
    await expect(all(given(100).list({ type: 'sms' }))).rejects.toMatchObject({ code: 'LIST_CUT' });
    await expect(all(given(100).list({ limit: 10 }))).rejects.toMatchObject({ code: 'LIST_CUT' });
  });
});

/** A server with so many contacts, which pages as the real one does: never more than 100 rows, whatever the page size. */
const paged = (count: number) => {
  const rows = many(count, (index) => contactRow({ id: `p${index}`, email: `p${index}@example.com` }));
  return fake({
    'GET /contacts': ({ query }: Seen) => {
      const size = Number(query['page_size']);
      const from = (Number(query['page']) - 1) * size;
      const data = rows.slice(from, from + Math.min(size, 100));
      return { success: true, data: data.length > 0 ? data : null, meta: meta(count) };
    },
  });
};

describe('lists that the server hands out by the page', () => {
  test('give any window, wherever it begins and however long it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(260), fc.nat(300), fc.integer({ min: 1, max: 250 }), async (count, offset, limit) => {
        const { server, seen } = paged(count);
        const { data, pagination } = await new Contacts(server).list({ offset, limit });
        const wanted = many(count, (index) => `p${index}`).slice(offset, offset + limit);
        expect(data.map(({ id }) => id)).toEqual(wanted);
        expect(pagination).toEqual({ total: count, limit, offset, hasMore: offset + wanted.length < count });
        for (const { query } of seen) expect(Number(query['page_size'])).toBeLessThanOrEqual(100);
      }),
    );
  });

  test('are walked to their end', async () => {
    const found = await all(new Contacts(paged(245).server).list({ limit: 30 }));
    expect(found.map(({ id }) => id)).toEqual(many(245, (index) => `p${index}`));
  });

  test.each([0, -1, 1.5, Number.NaN])('refuse a limit of %s, which the server would stumble over', async (limit) => {
    const { server, seen } = paged(3);
    await expect(new Contacts(server).list({ limit })).rejects.toBeInstanceOf(ValidationError);
    expect(seen).toEqual([]);
  });

  test('refuse an answer without a total', async () => {
    const { server } = fake({ 'GET /contacts': { success: true, data: [] } });
    await expect(new Contacts(server).list()).rejects.toMatchObject({ code: 'UNEXPECTED_ANSWER' });
  });
});

describe('contacts by address and number', () => {
  const contacts = (asked: (query: Record<string, string>) => void = () => {}) =>
    new Contacts(
      fake({
        'GET /contacts': ({ query }: Seen) => {
          asked(query);
          return list([
            contactRow({ id: 'a', email: 'xann_b@example.com' }),
            contactRow({ id: 'b', email: 'Ann_B@example.com', phone: '+49 170 1' }),
            contactRow({ id: 'c', name: 'ann_b@example.com', phone: '+49 170 12' }),
          ]);
        },
      }).server,
    );

  test('are those that have them, and nobody whose name looks alike', async () => {
    const { data } = await contacts().list({ email: 'ann_b@example.com' });
    expect(data.map(({ id }) => id)).toEqual(['b']);
    expect((await contacts().findByEmail('ann_b@example.com'))?.id).toBe('b');
    expect((await contacts().findByPhone('+491701'))?.id).toBe('b');
  });

  test('are looked for literally: the wildcards of the search stand for themselves', async () => {
    const searches: (string | undefined)[] = [];
    const found = contacts(({ search }) => searches.push(search));
    await found.search('100%_\\');
    await found.list({ email: 'ann_b@example.com' });
    expect(searches).toEqual(['100\\%\\_\\\\', 'ann\\_b@example.com']);
  });
});
