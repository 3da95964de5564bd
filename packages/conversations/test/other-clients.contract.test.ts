import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { contract } from '../../../scripts/check/contract/contract.ts';

// What official clients of other languages send, and this one does not. A bare `fetch` stands for them.
const { urls, credentials, expectViolation } = contract();

interface Document {
  paths: Record<string, { post?: { operationId: string; requestBody?: { $ref?: string } } }>;
}

const post = (url: string, body: unknown, headers: object = {}): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    headers: {
      ...{ 'x-api-key': credentials.apiKey, authorization: `Bearer ${credentials.token}` },
      ...{ 'content-type': 'application/json', ...headers },
    },
    body: JSON.stringify(body),
  });

describe('Linktor', () => {
  const file = new URL('../../../spec/linktor.yaml', import.meta.url);
  const { paths } = parse(readFileSync(file, 'utf8')) as Document;
  const bodyless = Object.entries(paths).flatMap(([path, { post: operation }]) =>
    operation?.requestBody?.$ref === '#/components/requestBodies/Empty' ? [[operation.operationId, path] as const] : [],
  );

  test('has actions that need no body', () => {
    const ids = bodyless.map(([id]) => id);
    expect(ids).toEqual(expect.arrayContaining(['startBot', 'stopBot', 'publishFlow', 'unpublishFlow', 'logout']));
  });

  test.each(bodyless)('%s takes an empty object, and nothing else', async (_id, path) => {
    const url = urls.linktor + path.replaceAll(/\{\w+\}/g, 'id_1');
    expect((await post(url, {})).status).toBeLessThan(300);
    expect((await post(url, { id: 'id_1' }, expectViolation)).status).toBeGreaterThanOrEqual(400);
  });

  const url = `${urls.linktor}/conversations/conv_1/messages`;

  test('a send with members that nobody described is taken, with its own mistakes it is not', async () => {
    expect((await post(url, { text: 'Hi', replyTo: 'msg_1' })).status).toBeLessThan(300);
    for (const body of [{ metadata: { a: 1 } }, {}, { text: 7, replyTo: 'msg_1' }]) {
      expect((await post(url, body, expectViolation)).status).toBeGreaterThanOrEqual(400);
    }
  });

  test('the examples tell what the operations do', async () => {
    const get = async (path: string, init: object = {}) =>
      (await fetch(urls.linktor + path, { headers: { 'x-api-key': credentials.apiKey }, ...init })).json();
    expect(await (await post(`${urls.linktor}/conversations/c/resolve`, {})).json()).toMatchObject({
      status: 'resolved',
    });
    const { data } = (await get('/conversations')) as { data: { contactId: string; contact: { id: string } }[] };
    expect(data.map(({ contact }) => contact.id)).toEqual(data.map(({ contactId }) => contactId));
    expect(await get('/contacts/c')).toHaveProperty('name');
    const prefer = { headers: { 'x-api-key': credentials.apiKey, prefer: 'example=nameless' } };
    expect(await get('/contacts/c', prefer)).not.toHaveProperty('name');
    const embeddings = await (await post(`${urls.linktor}/ai/embeddings`, { input: 'Hi' })).json();
    expect(embeddings).toMatchObject({ data: [{ index: 0 }] });
  });
});

test('the token of Sinch has not ended long ago', async () => {
  const key = Buffer.from(`${credentials.keyId}:${credentials.keySecret}`).toString('base64');
  const answer = await fetch(`${urls.sinch}/oauth2/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${key}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  const { access_token } = (await answer.json()) as { access_token: string };
  const claims = JSON.parse(Buffer.from(access_token.split('.')[1] ?? '', 'base64url').toString()) as { exp: number };
  expect(new Date(claims.exp * 1000).getUTCFullYear()).toBe(2100);
});
