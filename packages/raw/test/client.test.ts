import {
  ApiKeyAuth,
  BasicAuth,
  type CallInfo,
  ConfigurationError,
  createTransport,
  NotFoundError,
  SerializationError,
  TimeoutError,
  Transport,
  type TransportOptions,
  ValidationError,
} from '@linktor/core';
import { type Conversation, surface, type UploadDocumentForm } from '@linktor/core-gen/linktor';
import { createAntonniaClient } from '@linktor/raw/antonnia';
import { createLinktorClient } from '@linktor/raw/linktor';
import { createSinchClient } from '@linktor/raw/sinch';
import { describe, expect, expectTypeOf, test } from 'vitest';

const KEY = 'canary-raw-5d41402abc4b';

interface Sent {
  url: string;
  method: string | undefined;
  headers: Record<string, string>;
  body: unknown;
}

/** A raw client of Linktor whose server gives these answers, the last one for ever. */
const linktor = (answers: (() => Response | Promise<Response>)[], options: TransportOptions = {}) => {
  const sent: Sent[] = [];
  const fetch: TransportOptions['fetch'] = async (url, { method, headers, body }) => {
    sent.push({ url, method, headers: headers as Record<string, string>, body });
    return (answers[Math.min(sent.length, answers.length) - 1] as () => Response)();
  };
  const baseUrl = 'https://api.example.com/v2';
  const transport = createTransport(surface, { apiKey: KEY, baseUrl, retryDelay: 0, fetch, ...options });
  return { client: createLinktorClient({ transport }), sent };
};
const failure = async (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => expect.fail('expected a failure'),
    (error: unknown) => error,
  );
const json = (value: unknown, init?: ResponseInit) => () => Response.json(value, init);
const path = { id: 'conv_123' };

test('goes through the transport, and has the types of its spec', async () => {
  const { client, sent } = linktor([json({ id: 'conv_123', status: 'open' }, { headers: { 'content-length': '34' } })]);
  const { data, response } = await client.GET('/conversations/{id}', { params: { path: { id: 'a/b' } } });
  expectTypeOf(data).toEqualTypeOf<Conversation>();
  // An open enum is still a string.
  const status: string = data.status;
  expect([status, response.status]).toEqual(['open', 200]);
  expect(sent).toMatchObject([
    { method: 'GET', url: 'https://api.example.com/v2/conversations/a%2Fb', headers: { 'x-api-key': KEY } },
  ]);
});

test('query, headers and body are written as everywhere', async () => {
  const { client, sent } = linktor([json({ data: [], pagination: { hasMore: false } }), json({ id: 'c' })]);
  await client.GET('/conversations', { params: { query: { status: 'open', limit: 5 } }, headers: { 'X-Mine': 'm' } });
  await client.PATCH('/conversations/{id}', { params: { path }, body: { status: 'open' } });
  expect(sent).toMatchObject([
    { url: 'https://api.example.com/v2/conversations?status=open&limit=5', headers: { 'x-mine': 'm' } },
    { method: 'PATCH', body: '{"status":"open"}', headers: { 'content-type': 'application/json' } },
  ]);
});

describe('an answer', () => {
  test.each(['with', 'without'])('%s a content length is parsed once, by the transport', async (how) => {
    const headers: HeadersInit = how === 'with' ? { 'content-length': '60' } : {};
    const { client } = linktor([() => new Response('{"id":"c","__proto__":{"polluted":1}}', { headers })]);
    const { data } = await client.GET('/conversations/{id}', { params: { path } });
    expect(data).toMatchObject({ id: 'c' });
    expect((data as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test('that is none, is none', async () => {
    const { client } = linktor([() => new Response(null, { status: 204 })]);
    const { data, response } = await client.DELETE('/contacts/{id}', { params: { path } });
    expect([data, response.status]).toEqual([undefined, 204]);
  });

  test('can be had as text, bytes or a stream', async () => {
    const { client } = linktor([() => new Response('{"id":"c"}')]);
    const text = await client.GET('/conversations/{id}', { params: { path }, parseAs: 'text' });
    expectTypeOf(text.data).toEqualTypeOf<string>();
    expect(text.data).toBe('{"id":"c"}');
    const { data } = await client.GET('/conversations/{id}', { params: { path }, parseAs: 'stream' });
    expect(await new Response(data).json()).toEqual({ id: 'c' });
  });

  test('that its operation does not promise is refused', async () => {
    const { client } = linktor([json({ success: true, data: {} })]);
    expect(await failure(client.GET('/conversations/{id}', { params: { path } }))).toBeInstanceOf(SerializationError);
  });

  test('too long is refused', async () => {
    const { client } = linktor([json({ id: 'x'.repeat(100) })], { maxResponseBytes: 50 });
    expect(await failure(client.GET('/conversations/{id}', { params: { path } }))).toMatchObject({
      code: 'RESPONSE_TOO_LARGE',
    });
  });
});

describe('a failure', () => {
  test('is thrown as its typed error, by the path template, without secrets', async () => {
    const { client } = linktor([json({ code: 'GONE_AWAY', message: `no ${KEY}` }, { status: 404 })]);
    const error = await failure(client.GET('/conversations/{id}', { params: { path } }));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({ code: 'GONE_AWAY', message: 'no [redacted]', path: '/conversations/{id}' });
  });

  test('is retried where that cannot act twice, as the operation says', async () => {
    const { client, sent } = linktor([json({}, { status: 500 }), json({ id: 'c' })]);
    await client.GET('/conversations/{id}', { params: { path } });
    expect(sent).toHaveLength(2);
    const post = linktor([json({}, { status: 500 })]);
    await failure(post.client.POST('/conversations', { body: {} as never }));
    expect(post.sent).toHaveLength(1);
    // A POST that only reads: the spec says so, not its name.
    const search = linktor([json({}, { status: 500 })], { maxRetries: 1 });
    await failure(search.client.POST('/knowledge-bases/{id}/query', { params: { path }, body: { query: 'q' } }));
    expect(search.sent).toHaveLength(2);
  });

  test('to answer in time is a time-out, for headers and body', async () => {
    const never = () =>
      new Response(new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array([123])) }));
    const { client } = linktor([never]);
    const options = { params: { path }, timeout: 20, maxRetries: 0 };
    expect(await failure(client.GET('/conversations/{id}', options))).toBeInstanceOf(TimeoutError);
  });
});

test.each(['..', '', '%2e%2e', 'a/../b'])('an id of %j is refused before anything is sent', async (id) => {
  const { client, sent } = linktor([json({})]);
  const error = await failure(client.GET('/conversations/{id}', { params: { path: { id } } }));
  expect(error).toBeInstanceOf(ValidationError);
  expect(error).toMatchObject({ details: { parameter: 'id' } });
  expect(sent).toEqual([]);
});

test('a misspelt query parameter or option is refused', async () => {
  const { client, sent } = linktor([json({})]);
  const get = (init: object) => failure(client.GET('/conversations', init as never));
  expect(await get({ params: { query: { statsu: 'open' } } })).toMatchObject({ details: { parameter: 'statsu' } });
  expect(await get({ timeuot: 5 })).toMatchObject({ details: { option: 'timeuot' } });
  expect(await get({ fetch })).toMatchObject({ details: { option: 'fetch' } });
  expect(sent).toEqual([]);
});

test('hooks see its calls, under the name the operation has', async () => {
  const seen: CallInfo[] = [];
  const onRequest = (info: CallInfo): void => {
    seen.push(info);
  };
  const { client } = linktor([json({ id: 'c' })], { hooks: { onRequest } });
  await client.GET('/conversations/{id}', { params: { path } });
  await (client.GET as (path: string) => Promise<unknown>)('/not/described');
  expect(seen.map(({ operation }) => operation)).toEqual(['getConversation', 'GET /not/described']);
});

test('a body with a file in it goes as a form', async () => {
  const { client, sent } = linktor([json({ id: 'd' })]);
  const file = new File(['text'], 'a.txt', { type: 'text/plain' });
  await client.POST('/knowledge-bases/{id}/documents', { params: { path }, body: { file, name: 'A' } });
  const form = sent[0]?.body as FormData;
  expect([...form.keys()]).toEqual(['file', 'name']);
  expect((form.get('file') as File).name).toBe('a.txt');
});

test('an operation that lives on another server is sent there, and one that needs no credential goes without', async () => {
  const urls: string[] = [];
  const transport = new Transport(
    {
      baseUrl: 'https://eu.example.com',
      auth: new BasicAuth('user', 'password'),
      servers: { 'https://{region}.template.api.sinch.com': 'https://templates.example.com' },
    },
    {
      fetch: async (url) => {
        urls.push(url);
        return Response.json({ templates: [] });
      },
    },
  );
  const sinch = createSinchClient({ transport });
  await sinch.GET('/v2/projects/{project_id}/templates', { params: { path: { project_id: 'p' } } });
  expect(urls).toEqual(['https://templates.example.com/v2/projects/p/templates']);
  const { client, sent } = linktor([json({})]);
  await client.POST('/auth/login', { body: { email: 'e', password: 'p' } });
  expect(sent[0]?.headers).not.toHaveProperty('x-api-key');
});

test('without a transport it says so', () => {
  expect(() => createAntonniaClient({} as never)).toThrow(ConfigurationError);
  expect(() => createAntonniaClient(undefined as never)).toThrow(/transport is missing/);
  const transport = new Transport({ baseUrl: 'https://a.example', auth: new ApiKeyAuth('key', 'x-key') });
  expect(createAntonniaClient({ transport }).GET).toBeTypeOf('function');
});

// Compiled, never run: what the types must and must not allow.
export const typeTests = async (): Promise<void> => {
  const { client } = linktor([]);
  // @ts-expect-error no such path
  await client.GET('/conversation/{id}', { params: { path } });
  // @ts-expect-error no such method on this path
  await client.PUT('/conversations', {});
  // @ts-expect-error the id is missing
  await client.GET('/conversations/{id}', {});
  // @ts-expect-error it takes no body
  await client.GET('/conversations/{id}', { params: { path }, body: {} });
  // @ts-expect-error the transport decides where calls go
  await client.GET('/conversations/{id}', { params: { path }, baseUrl: 'https://elsewhere.example' });
  await client.GET('/conversations');
  // @ts-expect-error no such status
  await client.PATCH('/conversations/{id}', { params: { path }, body: { status: 'invented' } });
  const form: UploadDocumentForm = { file: new Blob() };
  await client.POST('/knowledge-bases/{id}/documents', { params: { path }, body: form });
  await client.POST('/knowledge-bases/{id}/documents', { params: { path }, body: new FormData() });
  const sinch = createSinchClient({ transport: undefined as never });
  // @ts-expect-error the body is missing
  await sinch.POST('/v1/projects/{project_id}/messages:send', { params: { path: { project_id: '1' } } });
};
