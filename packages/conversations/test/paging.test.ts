import { type PagePromise, PaginationError } from '@linktor/core';
import { describe, expect, test } from 'vitest';
import { Antonnia } from '../src/antonnia/index.ts';
import { Channels, Contacts, Conversations, Messages } from '../src/index.ts';
import { Sinch } from '../src/sinch/index.ts';
import { listServer, type Said, type Seen } from './list-server.ts';

// Seven rows in pages of three: two full pages and a short one.
const ROWS = Array.from({ length: 7 }, (_, index) => ({ id: `row_${index}` }));
const IDS = ROWS.map(({ id }) => id);
const PAGE = 3;

const idsOf = async (list: AsyncIterable<unknown>): Promise<string[]> => {
  const ids: string[] = [];
  for await (const item of list) ids.push((item as { id: string }).id);
  return ids;
};

const slice = (from: number): typeof ROWS => ROWS.slice(from, from + PAGE);
const account = (from: number) => ({
  total: ROWS.length,
  limit: PAGE,
  offset: from,
  hasMore: from + PAGE < ROWS.length,
});

const byCursor = ({ query }: Seen): Said => {
  const from = Number(query['cursor']?.slice('at '.length) ?? 0);
  const pagination = account(from);
  return {
    json: {
      data: slice(from),
      pagination: { ...pagination, ...(pagination.hasMore && { nextCursor: `at ${from + PAGE}` }) },
    },
  };
};

const byOffset = ({ query }: Seen): Said => {
  const from = Number(query['offset'] ?? 0);
  return { json: { data: slice(from), pagination: account(from) } };
};

const linktor: [string, (url: string) => AsyncIterable<unknown>][] = [
  [
    'conversations.list',
    (url) => new Conversations({ baseUrl: url, apiKey: 'k' }).list({ status: 'open', limit: PAGE }),
  ],
  ['conversations.iterate', (url) => new Conversations({ baseUrl: url, apiKey: 'k' }).iterate({ status: 'open' })],
  ['conversations.listMessages', (url) => new Conversations({ baseUrl: url, apiKey: 'k' }).listMessages('c')],
  ['contacts.list', (url) => new Contacts({ baseUrl: url, apiKey: 'k' }).list()],
  ['contacts.search', (url) => new Contacts({ baseUrl: url, apiKey: 'k' }).search('john')],
  ['channels.list', (url) => new Channels({ baseUrl: url, apiKey: 'k' }).list()],
];

describe.each(linktor)('%s', (_name, list) => {
  test.each([
    ['cursors', byCursor],
    ['offsets', byOffset],
  ])('walks three pages by %s', async (_style, answer) => {
    await using server = await listServer(answer);
    expect(await idsOf(list(server.url))).toEqual(IDS);
    expect(server.requests).toHaveLength(3);
  });
});

test('every page carries the filters of the first', async () => {
  await using server = await listServer(byCursor);
  const conversations = new Conversations({ baseUrl: server.url, apiKey: 'k' });
  await idsOf(conversations.list({ status: 'open', search: 'a&b=c', limit: PAGE }));
  for (const { query } of server.requests) expect(query).toMatchObject({ status: 'open', search: 'a&b=c', limit: '3' });
  expect(server.requests.map(({ query }) => query['cursor'])).toEqual([undefined, 'at 3', 'at 6']);
});

test('pages are fetched as they are asked for', async () => {
  await using server = await listServer(byCursor);
  const conversations = new Conversations({ baseUrl: server.url, apiKey: 'k' });
  for await (const { id } of conversations.iterate()) if (id === 'row_3') break;
  expect(server.requests).toHaveLength(2);

  const first = await conversations.list();
  expect(first.data.map(({ id }) => id)).toEqual(['row_0', 'row_1', 'row_2']);
  expect(first.pagination).toMatchObject({ total: 7, hasMore: true });
  expect(first.hasNextPage()).toBe(true);
  const second = await first.nextPage();
  expect(second?.data[0]?.id).toBe('row_3');
  expect(server.requests).toHaveLength(4);
});

test('a server that hands out the same cursor for ever is found out', async () => {
  await using server = await listServer(() => ({
    json: { data: slice(0), pagination: { ...account(0), nextCursor: 'same' } },
  }));
  const conversations = new Conversations({ baseUrl: server.url, apiKey: 'k' });
  await expect(idsOf(conversations.list())).rejects.toBeInstanceOf(PaginationError);
  expect(server.requests).toHaveLength(2);
});

test('contacts.searchByPost walks by an offset in the body', async () => {
  await using server = await listServer(({ body }) => {
    const from = Number(body['offset'] ?? 0);
    return { json: { data: slice(from), pagination: { ...account(from), nextCursor: 'ignored' } } };
  });
  const contacts = new Contacts({ baseUrl: server.url, apiKey: 'k' });
  expect(await idsOf(contacts.searchByPost({ query: 'john', limit: PAGE }))).toEqual(IDS);
  expect(server.requests.map(({ body }) => body)).toEqual([
    { query: 'john', limit: 3 },
    { query: 'john', limit: 3, offset: 3 },
    { query: 'john', limit: 3, offset: 6 },
  ]);
});

describe('messages.list', () => {
  const list = (url: string) =>
    new Messages({ baseUrl: url, apiKey: 'k' }).list({ perPage: PAGE, direction: 'inbound' });
  const numbered =
    (say: (page: number) => object) =>
    ({ query }: Seen): Said => {
      const page = Number(query['page'] ?? 1);
      return { json: { data: slice((page - 1) * PAGE), ...say(page) } };
    };
  const pagination = (page: number) => ({ page, perPage: PAGE, totalPages: 3, totalCount: 7 });

  test.each([
    ['the number of pages', (page: number) => ({ meta: { pagination: pagination(page) } })],
    ['hasNextPage', (page: number) => ({ meta: { pagination: { ...pagination(page), hasNextPage: page < 3 } } })],
  ])('walks three numbered pages by %s', async (_by, say) => {
    await using server = await listServer(numbered(say));
    expect(await idsOf(list(server.url))).toEqual(IDS);
    expect(server.requests.map(({ query }) => query)).toEqual([
      { perPage: '3', direction: 'inbound' },
      { perPage: '3', direction: 'inbound', page: '2' },
      { perPage: '3', direction: 'inbound', page: '3' },
    ]);
  });

  test.each([
    ['without an account of the pages', { data: ROWS }],
    ['with an empty one', { data: ROWS, meta: {} }],
    ['with somebody else’s', { data: ROWS, pagination: { hasMore: true } }],
  ])('%s nobody can tell whether the first is all there is', async (_what, json) => {
    await using server = await listServer(() => ({ json }));
    await expect(idsOf(list(server.url))).rejects.toMatchObject({ name: 'SerializationError', code: 'INVALID_PAGE' });
  });

  test('a list that is null is none', async () => {
    await using server = await listServer(() => ({ json: { data: null } }));
    await expect(idsOf(list(server.url))).rejects.toMatchObject({ code: 'UNEXPECTED_ANSWER' });
    const conversations = new Conversations({ baseUrl: server.url, accessToken: 't' });
    await expect(conversations.listParticipants('c')).rejects.toMatchObject({ code: 'UNEXPECTED_ANSWER' });
  });
});

test.each([null, 5, 'x'])('a list that holds %s is none', async (item) => {
  await using server = await listServer(() => ({ json: { data: [{ id: '1' }, item], pagination: account(4) } }));
  const contacts = new Contacts({ baseUrl: server.url, apiKey: 'k' });
  const wanted = { name: 'SerializationError', code: 'UNEXPECTED_ANSWER' };
  await expect(contacts.findByEmail('a@b.c')).rejects.toMatchObject(wanted);
  await expect(contacts.findByPhone('123')).rejects.toMatchObject(wanted);
  await expect(idsOf(contacts.list())).rejects.toMatchObject(wanted);
});

const antonnia: [string, (client: Antonnia) => PagePromise<unknown, unknown>, object][] = [
  [
    'sessions.search',
    ({ sessions }) => sessions.search({ metadata: { 'a.b': 1 }, limit: PAGE }),
    { metadata: { 'a.b': 1 } },
  ],
  ['messages.search', ({ sessions }) => sessions.messages.search('s', { limit: PAGE }), { session_id: 's' }],
  ['messages.searchAll', ({ sessions }) => sessions.messages.searchAll({ limit: PAGE }), {}],
  ['agents.search', ({ agents }) => agents.search({ type: 'ai', limit: PAGE }), { type: 'ai' }],
];

test.each(antonnia)('antonnia %s walks plain arrays, the last one short', async (_name, list, filter) => {
  await using server = await listServer(({ body }) => ({ json: slice(Number(body['offset'] ?? 0)) }));
  expect(await idsOf(list(new Antonnia({ baseUrl: server.url, token: 't' })))).toEqual(IDS);
  expect(server.requests.map(({ body }) => body)).toEqual([
    { ...filter, limit: 3 },
    { ...filter, limit: 3, offset: 3 },
    { ...filter, limit: 3, offset: 6 },
  ]);
});

test('antonnia names its page size when the caller does not', async () => {
  await using server = await listServer(() => ({ json: [] }));
  expect(await idsOf(new Antonnia({ baseUrl: server.url, token: 't' }).sessions.search())).toEqual([]);
  expect(server.requests[0]?.body).toEqual({ limit: 100 });
});

const sinch: [string, string, (client: Sinch) => PagePromise<unknown, unknown>][] = [
  ['messages.list', 'messages', ({ messages }) => messages.list({ app_id: 'a' })],
  ['contacts.list', 'contacts', ({ contacts }) => contacts.list({ external_id: 'e' })],
  ['contacts.listIdentityConflicts', 'conflicts', ({ contacts }) => contacts.listIdentityConflicts()],
  ['conversations.list', 'conversations', ({ conversations }) => conversations.list({ app_id: 'a' })],
  ['conversations.listRecent', 'conversations', ({ conversations }) => conversations.listRecent({ app_id: 'a' })],
  ['events.list', 'events', ({ events }) => events.list({ contact_id: 'c' })],
  ['consents.listIdentities', 'identities', ({ consents }) => consents.listIdentities('a', 'OPT_OUT_ALL')],
];

/** A page and its token, with every character that base64 and a careless client can spoil. */
const tokenPage = (key: string, token: unknown): Said => {
  const from = token === undefined ? 0 : Number(String(token).split('+/=&')[1]);
  return { json: { [key]: slice(from), next_page_token: from + PAGE < ROWS.length ? `t+/=&${from + PAGE}` : '' } };
};

const sinchAt = (url: string): Sinch =>
  new Sinch({ baseUrl: url, authUrl: url, projectId: 'p', keyId: 'i', keySecret: 's' });

test.each(sinch)('sinch %s walks three pages by token', async (_name, key, list) => {
  await using server = await listServer(({ query }) => tokenPage(key, query['page_token']));
  expect(await idsOf(list(sinchAt(server.url)))).toEqual(IDS);
  expect(server.requests.map(({ query }) => query['page_token'])).toEqual([undefined, 't+/=&3', 't+/=&6']);
  const [{ page_token: _, ...first } = {}] = server.requests.map(({ query }) => query);
  for (const { query } of server.requests) expect(query).toMatchObject(first);
});

test('sinch messages.listLastMessagesByChannelIdentity walks by a token in the body', async () => {
  await using server = await listServer(({ body }) => tokenPage('messages', body['page_token']));
  const request = { channel_identities: ['46701234567'], page_size: PAGE };
  expect(await idsOf(sinchAt(server.url).messages.listLastMessagesByChannelIdentity(request))).toEqual(IDS);
  const sent = { ...request, messages_source: 'DISPATCH_SOURCE' };
  expect(server.requests.map(({ body }) => body)).toEqual([
    sent,
    { ...sent, page_token: 't+/=&3' },
    { ...sent, page_token: 't+/=&6' },
  ]);
});

test('sinch conversations.listRecent always sends its page size', async () => {
  await using server = await listServer(() => ({ json: {} }));
  const { conversations } = sinchAt(server.url);
  expect((await conversations.listRecent({ app_id: 'a' })).data).toEqual([]);
  await conversations.listRecent({ app_id: 'a', page_size: 50 });
  expect(server.requests.map(({ query }) => query['page_size'])).toEqual(['10', '50']);
});
