import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Mock, startMock } from '../index.ts';
import { lastPageExample } from './last-page.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ port: 0 });
});
afterAll(() => mock.stop());

const get = async (path: string): Promise<{ data: unknown[]; pagination: { hasMore: boolean; nextCursor?: string } }> =>
  (await fetch(mock.urls.linktor + path, { headers: { 'x-api-key': 'k' } })).json();

test('a list can be walked to its end by its cursor', async () => {
  const first = await get('/conversations');
  expect(first.pagination.hasMore).toBe(true);
  const last = await get(`/conversations?cursor=${first.pagination.nextCursor}`);
  expect(last.pagination.hasMore).toBe(false);
  expect(last.data).not.toEqual(first.data);
});

test('a page token does the same on Sinch', async () => {
  const page = async (query: string): Promise<{ next_page_token: string }> =>
    (
      await fetch(`${mock.urls.sinch}/v1/projects/p/contacts${query}`, { headers: { authorization: 'Bearer t' } })
    ).json();
  const first = await page('');
  expect(first.next_page_token).not.toBe('');
  expect((await page(`?page_token=${encodeURIComponent(first.next_page_token)}`)).next_page_token).toBe('');
});

test('a page token in the body counts as well', () => {
  const examples = ['CgwI', ''].map((next_page_token, at) => ({ key: `page ${at}`, value: { next_page_token } }));
  const operation = { responses: [{ code: '200', contents: [{ mediaType: 'application/json', examples }] }] };
  const asked = (body: unknown): string | undefined =>
    lastPageExample(operation as never, { query: {}, body } as never);
  expect(asked({ page_token: 'CgwI' })).toBe('page 1');
  expect([asked({ page_token: '' }), asked({}), asked(null)]).toEqual([undefined, undefined, undefined]);
});

test('an example the caller names is not overruled', async () => {
  const response = await fetch(`${mock.urls.linktor}/conversations?cursor=abc`, {
    headers: { 'x-api-key': 'k', prefer: 'example=page' },
  });
  expect(await response.json()).toMatchObject({ pagination: { hasMore: true } });
});
