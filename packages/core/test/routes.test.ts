// Calls that no operation of a spec stands for.
import { type CallInfo, type Route, SerializationError, ServerError, ValidationError } from '@linktor/core';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { API_KEY, getThing, rejection, type Thing, transportTo } from './support.ts';

interface Sent {
  url: string;
  method: string | undefined;
  headers: Record<string, string>;
  body: unknown;
}

/** A transport that answers what it is given, the last one for ever, and remembers what was sent. */
const answering = (...answers: (() => Response)[]) => {
  const sent: Sent[] = [];
  const infos: CallInfo[] = [];
  const transport = transportTo('https://host/base', {
    fetch: async (url, { method, headers, body }) => {
      sent.push({ url, method, headers: headers as Record<string, string>, body });
      const answer = answers[Math.min(sent.length, answers.length) - 1] as () => Response;
      return answer();
    },
    hooks: {
      onRequest: (info) => {
        infos.push(info);
      },
    },
  });
  return { transport, sent, infos };
};
const json = (value: unknown, status = 200): Response => Response.json(value, { status });

test('goes out with the credential, its ids encoded, its query and body written', async () => {
  const { transport, sent } = answering(() => json({ id: 'a' }));
  const thing = await transport.request<Thing>(
    { method: 'PUT', path: '/beta/things/{id}' },
    { path: { id: 'a/b c' }, query: { full: true, tags: ['x', 'y'] }, body: { name: 'n' }, headers: { 'X-Mine': 'm' } },
  );
  expect(thing).toEqual({ id: 'a' });
  expect(sent).toMatchObject([
    {
      url: 'https://host/base/beta/things/a%2Fb%20c?full=true&tags=x&tags=y',
      method: 'PUT',
      headers: { 'x-api-key': API_KEY, 'x-mine': 'm', 'content-type': 'application/json' },
      body: '{"name":"n"}',
    },
  ]);
});

test('gives whatever the server answers, with its response, and the raw one', async () => {
  for (const value of [[1, 2], 'text', 0, null, { error: 'of its own' }]) {
    const { transport } = answering(() => json(value));
    const { data, response } = await transport.request({ method: 'GET', path: '/things' }).withResponse();
    expect([data, response.status]).toEqual([value, 200]);
    expectTypeOf(data).toBeUnknown();
  }
  const { transport } = answering(() => new Response(null, { status: 204 }));
  expect(await transport.request({ method: 'DELETE', path: '/things' })).toBeUndefined();
  const page = answering(() => new Response('<p>'));
  expect(await rejection(page.transport.request({ method: 'GET', path: '/' }))).toBeInstanceOf(SerializationError);
  expect(await (await page.transport.request({ method: 'GET', path: '/' }).asResponse()).text()).toBe('<p>');
});

test('is held to a promise it makes itself', async () => {
  const { transport } = answering(() => json([]));
  const route: Route = { method: 'GET', path: '/things', answer: 'page' };
  expect(await rejection(transport.request(route))).toMatchObject({ code: 'UNEXPECTED_ANSWER' });
});

test('is retried as any other call, hooks and errors tell its template, and secrets are struck out', async () => {
  const failing = () => json({ message: `no ${API_KEY}` }, 500);
  const { transport, sent, infos } = answering(failing);
  const error = await rejection(
    transport.request({ method: 'GET', path: '/things/{id}' }, { path: { id: 'id_1' } }, { maxRetries: 1 }),
  );
  expect(error).toBeInstanceOf(ServerError);
  expect(error).toMatchObject({ message: 'no [redacted]', method: 'GET', path: '/things/{id}' });
  expect(sent).toHaveLength(2);
  expect(infos.map(({ operation, attempt }) => [operation, attempt])).toEqual([
    ['GET /things/{id}', 1],
    ['GET /things/{id}', 2],
  ]);
});

test.each([
  ['a POST is not', {}, {}, 1],
  ['a POST with a key is', {}, { idempotencyKey: 'k' }, 2],
  ['a POST whose route says so is', { retry: 'idempotent' }, {}, 2],
] as const)('%s repeated after a failure that leaves open whether it acted', async (_name, more, options, times) => {
  const { transport, sent } = answering(() => json({}, 500));
  await rejection(
    transport.request({ method: 'POST', path: '/things', ...more }, { body: {} }, { maxRetries: 1, ...options }),
  );
  expect(sent).toHaveLength(times);
});

describe('refused by name before anything is sent', () => {
  test.each<[string, string, Route, object?]>([
    ['no method', 'method', { path: '/things' } as Route],
    ['a small method', 'method', { method: 'get', path: '/things' }],
    ['a method with more behind it', 'method', { method: 'GET /', path: '/things' }],
    ['no path', 'path', { method: 'GET' } as Route],
    ['a relative path', 'path', { method: 'GET', path: 'things' }],
    ['a whole URL', 'path', { method: 'GET', path: 'https://elsewhere/things' }],
    ['a way up', 'path', { method: 'GET', path: '/things/../users' }],
    ['an encoded way up', 'path', { method: 'GET', path: '/things/%2e%2E/users' }],
    ['a query in the path', 'path', { method: 'GET', path: '/things?a=1' }],
    ['a fragment', 'path', { method: 'GET', path: '/things#a' }],
    ['a line break', 'path', { method: 'GET', path: '/things\n' }],
    ['a backslash', 'path', { method: 'GET', path: '/things\\..\\users' }],
    ['an id that is a way up', 'id', { method: 'GET', path: '/things/{id}' }, { path: { id: '..' } }],
    ['an id that is missing', 'id', { method: 'GET', path: '/things/{id}' }],
  ])('%s', async (_name, parameter, route, input) => {
    const { transport, sent } = answering(() => json({}));
    const error = await rejection(transport.request(route, input));
    expect(error).toBeInstanceOf(ValidationError);
    expect(error).toMatchObject({ code: 'INVALID_ARGUMENT', details: { parameter } });
    expect(sent).toEqual([]);
  });
});

test('takes all that an operation can say of itself', async () => {
  const { transport, sent } = answering(() => json({ things: [1], error: 'of its own' }));
  const route: Required<Omit<Route, 'id' | 'form' | 'stream'>> = {
    ...{ method: 'POST', path: '/things', retry: 'idempotent', auth: 'none', server: 'https://other' },
    ...{ query: ['ids'], csv: ['ids'], answer: 'optional', list: 'things', error: true, scalars: true },
  };
  const input = { query: { ids: [1, 2] }, body: { a: 1 }, secrets: ['canary'] };
  expect(await transport.request({ ...route, form: 'urlencoded' }, input)).toEqual({
    things: [1],
    error: 'of its own',
  });
  expect(sent).toMatchObject([{ url: 'https://other/things?ids=1,2', body: 'a=1' }]);
  await transport.request({ ...route, stream: '[DONE]' });
  expect(sent).toHaveLength(2);
});

test('a misspelt part of a route, or of what goes with it, is named', async () => {
  const { transport, sent } = answering(() => json({}));
  const route = { method: 'GET', path: '/things' };
  expect(await rejection(transport.request({ ...route, retries: 1 } as Route))).toMatchObject({
    message: 'unknown option "retries": did you mean "retry"?',
  });
  expect(await rejection(transport.request(route, { querry: {} } as object))).toMatchObject({
    message: 'unknown option "querry": did you mean "query"?',
  });
  expect(await rejection(transport.request(route, null as never))).toMatchObject({
    message: 'input must be an object, got Null',
  });
  expect(await rejection(transport.request(null as never))).toMatchObject({
    message: 'route must be an object, got Null',
  });
  expect(sent).toEqual([]);
});

// Compiled, never run: an operation of a spec keeps its types beside routes without any.
export const typeTests = async (): Promise<void> => {
  const { transport } = answering();
  expectTypeOf(await transport.request(getThing, { path: { id: '1' } })).toEqualTypeOf<Thing>();
  // @ts-expect-error the id is missing
  await transport.request(getThing, {});
  // @ts-expect-error no such section
  await transport.request({ method: 'GET', path: '/' }, { parameters: {} });
};

test('what is no route is refused before anything is sent, with what it should be', async () => {
  const { transport, sent } = answering(() => json({}));
  for (const method of ['get', 'G', '', 'GET ', 7]) {
    expect(await rejection(transport.request({ method: method as string, path: '/things' }))).toMatchObject({
      message: expect.stringMatching(/^method must be the name of an HTTP method in capitals/),
      remediation: expect.stringContaining('"GET"'),
    });
  }
  for (const path of ['things', '/a?b=1', '/a#b', '/a/../b', '/a b', '\\a', 7, undefined]) {
    expect(await rejection(transport.request({ method: 'GET', path: path as string }))).toMatchObject({
      message: expect.stringMatching(/^path must begin with a slash/),
      remediation: expect.stringContaining('/things/{id}'),
    });
  }
  expect(sent).toEqual([]);
});
