import { readFileSync } from 'node:fs';
import {
  byCursor,
  byOffset,
  byPage,
  byPageToken,
  isLinktorError,
  type LinktorError,
  NotFoundError,
  type Operation,
  type OperationInfo,
  type Paging,
  paginate,
  SerializationError,
} from '@linktor/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { reply, type ScriptedServer, type Step, scriptedServer } from './scripted-server.ts';
import { rejection, transportTo } from './support.ts';

// Every operation of every spec, held to what the spec itself shows as its answer: the generator is not asked.
const SPECS = {
  linktor: 'linktor',
  antonnia: 'antonnia',
  sinch: 'sinch-conversation',
  'linktor-server': 'linktor-server',
};
type Json = Record<string, unknown>;
interface Case {
  name: string;
  operation: OperationInfo;
  /** The answers the spec shows; `undefined` for one without a body. */
  shown: unknown[];
  schema: Json;
}

const root = new URL('../../../', import.meta.url);
const cases: Case[] = [];
for (const [surface, file] of Object.entries(SPECS)) {
  const spec = parse(readFileSync(new URL(`spec/${file}.yaml`, root), 'utf8')) as Json;
  const follow = (value: unknown): Json => {
    const ref = (value as Json)?.['$ref'];
    if (typeof ref !== 'string') return (value ?? {}) as Json;
    const target = ref
      .slice(2)
      .split('/')
      .reduce<unknown>((at, part) => (at as Json)[part.replaceAll('~1', '/')], spec);
    return follow(target);
  };
  const module = (await import(new URL(`packages/core-gen/src/${surface}/index.gen.ts`, root).pathname)) as Json;
  for (const item of Object.values(spec['paths'] as Json)) {
    for (const described of Object.values(item as Json) as Json[]) {
      const id = described?.['operationId'];
      if (typeof id !== 'string') continue;
      const shown: unknown[] = [];
      let schema: Json = {};
      for (const [status, response] of Object.entries(described['responses'] as Json)) {
        if (!status.startsWith('2')) continue;
        const content = Object.entries((follow(response)['content'] ?? {}) as Json);
        if (content.length === 0) shown.push(undefined);
        for (const [type, media] of content) {
          if (!type.startsWith('application/json')) continue;
          const { example, examples, schema: own } = media as { example?: unknown; examples?: Json; schema: unknown };
          schema = follow(own);
          if (example !== undefined) shown.push(example);
          for (const one of Object.values(examples ?? {})) shown.push(follow(one)['value']);
        }
      }
      cases.push({ name: `${surface} ${id}`, operation: module[id] as OperationInfo, shown, schema });
    }
  }
}

let server: ScriptedServer;
let next: Step = reply(200);
const whatever: Step = async (line) => {
  while (await line.request()) await next(line);
};
beforeAll(async () => {
  server = await scriptedServer([whatever]);
});
afterAll(() => server[Symbol.asyncDispose]());

const answerWith = (status: number, body: unknown): void => {
  const text = body === undefined ? '' : JSON.stringify(body);
  next = reply(status, text, { 'content-type': 'application/json' });
};

/** What a call that is answered with this comes to. */
const ask = async (operation: OperationInfo, body: unknown, status = 200): Promise<unknown> => {
  answerWith(status, body);
  // No credential but the key, no other server: only the answer is of interest.
  const { auth: _auth, server: _server, ...plain } = operation;
  const path = Object.fromEntries([...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => [name, 'id_1']));
  return transportTo(server.url, { maxRetries: 0 }).request(plain as Operation<object, unknown>, { path });
};

const verdict = async (operation: OperationInfo, body: unknown, status?: number): Promise<string> =>
  ask(operation, body, status).then(
    () => 'taken',
    (error: unknown) => {
      expect(error).toBeInstanceOf(SerializationError);
      const { code, method, path, remediation, status: told } = error as LinktorError;
      expect({ method, path, told }).toEqual({ method: operation.method, path: operation.path, told: status ?? 200 });
      expect(remediation).toMatch(/baseUrl/);
      return code;
    },
  );

test('there is something to test', () => {
  expect(cases.length).toBeGreaterThan(200);
  expect(cases.filter(({ operation }) => operation?.id === undefined)).toEqual([]);
  expect(cases.filter(({ shown }) => shown.length === 0)).toEqual([]);
});

describe('takes what its spec shows and nothing of another kind', () => {
  test.each(cases)('$name', async ({ operation, shown, schema }) => {
    for (const body of shown) {
      const taken = await ask(operation, body, body === undefined ? 204 : 200);
      // Items that are null would be made a list: no example has that.
      if (body !== undefined) expect(taken).toEqual(body);
    }
    const bodies = shown.filter((body) => body !== undefined);
    if (bodies.length === 0) {
      for (const body of [undefined, {}, [], null, 5]) expect(await ask(operation, body)).toBeUndefined();
      return;
    }
    const properties = (schema['properties'] ?? {}) as Json;
    const nothing = shown.includes(undefined) || (schema['type'] === 'object' && !schema['additionalProperties']);
    const empty = shown.includes(undefined) || (nothing && Object.keys(properties).length === 0);
    const array = Array.isArray(bodies[0]);
    expect(await verdict(operation, undefined)).toBe(empty ? 'taken' : 'UNEXPECTED_ANSWER');
    expect(await verdict(operation, null)).toBe(
      JSON.stringify(schema['anyOf'])?.includes('"null"') ? 'taken' : 'UNEXPECTED_ANSWER',
    );
    for (const scalar of [5, 'x', true]) expect(await verdict(operation, scalar)).toBe('UNEXPECTED_ANSWER');
    expect(await verdict(operation, [])).toBe(array ? 'taken' : 'UNEXPECTED_ANSWER');
    if (array) expect(await verdict(operation, {})).toBe('UNEXPECTED_ANSWER');
    // What a self-hosted server says in its place; its own operations have that form, and a list for `data` where they list.
    const wrapped = await verdict(operation, { success: true, data: bodies[0] });
    expect(wrapped).toBe('success' in properties && operation.list !== 'data' ? 'taken' : 'SELF_HOSTED_DIALECT');
  });

  test('with the empty object where the body of an empty answer is missing', async () => {
    const empties = cases.filter(({ operation }) => operation.answer === 'empty');
    expect(empties.length).toBeGreaterThanOrEqual(5);
    for (const { operation } of empties) expect(await ask(operation, undefined)).toEqual({});
  });
});

const find = (name: string): OperationInfo => {
  const found = cases.find((one) => one.name === name);
  if (!found) throw new Error(`no operation ${name}`);
  return found.operation;
};

describe('a list', () => {
  const items = Array.from({ length: 20 }, (_, index) => ({ id: `c${index}` }));
  const pagination = { total: 20, limit: 20, offset: 0, hasMore: false };
  const lists: [string, string, Paging<never, unknown>, unknown, unknown[]][] = [
    [
      'Linktor',
      'linktor listConversations',
      byCursor<unknown, never>(),
      { data: items, pagination },
      [
        ...[{}, { error: { code: 'X' } }, [], { data: items }, { data: 'x', pagination }, { pagination }],
        ...[
          { data: items, pagination: {} },
          { data: items, pagination: { ...pagination, hasMore: 'false' } },
        ],
        ...[
          { data: items, pagination: null },
          { data: items, meta: { total_items: 48, has_next: true } },
        ],
      ],
    ],
    [
      'Linktor’s documented reference',
      'linktor listDocMessages',
      byPage<unknown, never>(),
      { data: items, meta: { pagination: { page: 1, perPage: 20, totalPages: 1, totalCount: 20 } } },
      [
        {},
        { error: {} },
        [],
        { data: 'x' },
        { data: items },
        { data: null },
        { data: items, meta: { total_items: 48, has_next: true } },
      ],
    ],
    [
      'Sinch',
      'sinch listMessages',
      byPageToken<unknown, never>('messages' as never),
      { messages: items },
      [{ data: 'x' }, { error: { code: 403 } }, [], { messages: 'x' }, { messages: {} }],
    ],
    ['Antonnia', 'antonnia searchSessions', byOffset(100) as never, items, [{}, { data: items }, { detail: 'x' }]],
  ];
  const page = (name: string, paging: Paging<never, unknown>) => {
    const { auth: _auth, ...operation } = find(name);
    const path = Object.fromEntries([...operation.path.matchAll(/\{(\w+)\}/g)].map(([, key]) => [key, 'id_1']));
    const transport = transportTo(server.url, { maxRetries: 0 });
    return paginate(transport, operation as Operation<object, never>, { path }, paging);
  };

  test.each(lists)('of %s', async (_platform, name, paging, good, wrong) => {
    answerWith(200, good);
    const first = await page(name, paging);
    expect(first.data).toEqual(items);
    expect(first.hasNextPage()).toBe(false);
    for (const body of [undefined, null, 'x', 5, false, ...wrong]) {
      answerWith(200, body);
      const error = await rejection(page(name, paging));
      expect(error, JSON.stringify(body)).toBeInstanceOf(SerializationError);
      expect(await rejection(page(name, paging).withResponse())).toBeInstanceOf(SerializationError);
      const walked = (async () => {
        for await (const item of page(name, paging)) expect.fail(`an item of nothing: ${item}`);
      })();
      expect(await rejection(walked)).toBeInstanceOf(SerializationError);
    }
  });

  test('of nothing: null where servers in Go have none, an empty object where proto JSON leaves empties out', async () => {
    answerWith(200, { data: null, pagination });
    expect((await page('linktor listConversations', byCursor<unknown, never>())).data).toEqual([]);
    const tokens = byPageToken<unknown, never>('messages' as never);
    for (const body of [{}, { next_page_token: '' }, { messages: null }]) {
      answerWith(200, body);
      expect((await page('sinch listMessages', tokens)).data).toEqual([]);
    }
    // Also where the page is taken as it is.
    expect(await ask(find('linktor listContactConversations'), { data: null, pagination })).toEqual({
      data: [],
      pagination,
    });
  });
});

test('the dialect of self-hosted servers is called by its name, and so is the package that speaks it', async () => {
  const body = { success: true, data: [{ id: '1' }], meta: { page: 1, total_items: 48, has_next: true } };
  for (const name of ['linktor listConversations', 'linktor getConversation', 'linktor listFlowNodeTypes']) {
    expect(await rejection(ask(find(name), body))).toMatchObject({
      code: 'SELF_HOSTED_DIALECT',
      message: expect.stringContaining('self-hosted'),
      remediation: expect.stringContaining('@linktor/self-hosted'),
    });
  }
  // A member of that name, where the schema has it, is data.
  expect(await ask(find('linktor testChannel'), { success: false, message: 'no', data: 1 })).toMatchObject({
    success: false,
  });
});

describe('an error in the clothes of a success', () => {
  const failures: [string, object, string][] = [
    ['error', { error: { code: 'BROKEN', message: 'it broke at key_secret_1234' } }, 'UNEXPECTED_ANSWER'],
    ['a text', { error: 'it broke at key_secret_1234' }, 'UNEXPECTED_ANSWER'],
    ['no success', { success: false, message: 'it broke at key_secret_1234' }, 'UNEXPECTED_ANSWER'],
    [
      'of a self-hosted server',
      { success: false, error: { message: 'it broke at key_secret_1234' } },
      'SELF_HOSTED_DIALECT',
    ],
  ];
  test.each(failures)('%s', async (_what, body, code) => {
    for (const name of ['getConversation', 'deleteConversation', 'listConversations', 'createContact']) {
      answerWith(200, body);
      const { auth: _auth, ...operation } = find(`linktor ${name}`);
      const transport = transportTo(server.url, { maxRetries: 0, headers: { 'x-api-key': 'key_secret_1234' } });
      const call = transport.request(operation as Operation<object, unknown>, { path: { id: 'c' } });
      const error = await rejection(call);
      expect(error, name).toBeInstanceOf(SerializationError);
      expect(error).toMatchObject({ code, message: expect.stringContaining('it broke at [redacted]') });
      expect(JSON.stringify(error)).not.toContain('key_secret');
    }
  });

  test('that does not say what went wrong is an error all the same', async () => {
    expect(await rejection(ask(find('linktor getConversation'), { success: false }))).toMatchObject({
      message: 'expected a JSON object, got an error',
      details: {},
    });
  });

  test('is data where the schema has a member of that name', async () => {
    const failed = { id: 'd', status: 'failed', error: 'no text in it' };
    expect(await ask(find('linktor getDocument'), failed)).toEqual(failed);
    expect(await ask(find('linktor testChannel'), { success: false, error: 'no' })).toEqual({
      success: false,
      error: 'no',
    });
    // What has an id is a resource, and may have grown a member.
    for (const error of [null, '', 'it bounced', { code: 'BOUNCED' }]) {
      expect(await ask(find('linktor getContact'), { id: 'c', error })).toEqual({ id: 'c', error });
    }
  });
});

test('what somebody has put on every object says nothing about an answer', async () => {
  const polluted = Object.prototype as unknown as Json;
  // What is parsed stands alone here: the platform's own fetch trips over such members.
  const calls = ['getConversation', 'createContact', 'deleteConversation', 'listDocMessages'].map((name) => {
    const { auth: _auth, ...operation } = find(`linktor ${name}`);
    const response = new Response('{"name":"c"}');
    const transport = transportTo(server.url, { fetch: async () => response, maxRetries: 0 });
    return () => transport.request(operation as Operation<object, unknown>, { path: { id: 'c' } });
  });
  Object.assign(polluted, { success: true, data: [], error: 'no' });
  const outcomes: unknown[] = [];
  try {
    for (const call of calls) {
      outcomes.push(
        await call().then(
          () => 'taken',
          // Loading the words for it is up to the engine, with such members on every object.
          (error: unknown) => (isLinktorError(error) ? 'refused' : error),
        ),
      );
    }
  } finally {
    for (const name of ['success', 'data', 'error']) delete polluted[name];
  }
  expect(outcomes).toEqual(['taken', 'taken', 'taken', 'refused']);
});

test('a wrong answer is final: what may have acted is not sent again', async () => {
  const before = server.requests.length;
  answerWith(201, undefined);
  const error = await rejection(
    transportTo(server.url).request(find('linktor sendConversationMessage') as Operation<object, unknown>, {
      path: { id: 'c' },
      body: { text: 'hi' },
    }),
  );
  expect(error).toMatchObject({
    code: 'UNEXPECTED_ANSWER',
    status: 201,
    message: expect.stringContaining('an empty body'),
  });
  expect((error as LinktorError).remediation).toContain('before you send it again');
  expect(server.requests.length - before).toBe(1);
});

describe('a 404', () => {
  test.each([
    ['plain text', '404 page not found'],
    ['a page', '<html><h1>Not Found</h1></html>'],
    ['nothing', ''],
    ['JSON that says nothing', '{}'],
  ])('with %s is a route that is not there', async (_what, body) => {
    next = reply(404, body);
    const error = await rejection(
      transportTo(server.url).request(find('linktor getConversation') as never, { path: { id: '1' } } as never),
    );
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({ code: 'ROUTE_NOT_FOUND', remediation: expect.stringContaining('baseUrl') });
  });

  test.each([
    ['Linktor', { code: 'CONVERSATION_NOT_FOUND', message: 'no such conversation' }, 'CONVERSATION_NOT_FOUND'],
    ['Antonnia', { detail: 'Session not found' }, 'NOT_FOUND'],
    ['Sinch', { error: { code: 404, message: 'App not found', status: 'NOT_FOUND' } }, 'NOT_FOUND'],
    ['who says a code and no more', { code: 'CONVERSATION_NOT_FOUND' }, 'CONVERSATION_NOT_FOUND'],
  ])('in the words of %s is a resource that is not there', async (_platform, body, code) => {
    answerWith(404, body);
    const error = await rejection(
      transportTo(server.url).request(find('linktor getConversation') as never, { path: { id: '1' } } as never),
    );
    expect(error).toBeInstanceOf(NotFoundError);
    // The address is right: nobody is sent to look at it.
    expect(error).toMatchObject({ code });
    expect((error as LinktorError).remediation).toBeUndefined();
  });
});
