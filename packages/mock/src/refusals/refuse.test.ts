import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Answer } from '../server/answer.ts';
import { loadOperations, type Operation } from '../server/operations.ts';
import { startMock } from '../start.ts';
import { SURFACE_NAMES } from '../surfaces.ts';
import type { Mock, Surface, Violation } from '../types.ts';
import { validateAnswer } from '../validation/validator.ts';

// What the specifications' own examples of a refusal say is never about the request at hand; this is.

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ port: 0 });
});
beforeEach(() => mock.reset());
afterAll(() => mock.stop());

const KEYS = { 'x-api-key': 'k', authorization: 'Bearer t' };

interface Sent {
  status: number;
  headers: Headers;
  body: unknown;
  violations: Violation[];
}

async function send(surface: Surface, call: string, body?: unknown, more: Record<string, string> = {}): Promise<Sent> {
  const [method = 'GET', path = '/'] = call.split(' ');
  const response = await fetch(mock.urls[surface] + path, {
    method,
    headers: { ...KEYS, ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...more },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const { violations } = mock.requests.at(-1)!;
  return { status: response.status, headers: response.headers, body: await response.json(), violations };
}

describe('in the shape of the platform', () => {
  test('Linktor: code, message, and the details by field', async () => {
    const { status, body, headers } = await send('linktor', 'POST /contacts', { nmae: 'John', tags: ['a', 3] });
    expect([status, headers.get('x-mock-operation')]).toEqual([400, 'createContact']);
    expect(body).toEqual({
      code: 'VALIDATION_ERROR',
      message:
        'name is required; nmae is not a member the specification knows (did you mean name?); tags.1 must be a string',
      details: {
        name: 'is required',
        nmae: 'is not a member the specification knows (did you mean name?)',
        'tags.1': 'must be a string',
      },
    });
    expect((await send('linktor', 'GET /conversations?limit=abc')).body).toMatchObject({
      message: 'limit must be an integer',
      details: { limit: 'must be an integer' },
    });
  });

  test('Linktor, documented group: an envelope, and a list of fields', async () => {
    const { body } = await send('linktor', 'POST /v1/messages', { channelId: 1 });
    expect(body).toMatchObject({
      error: {
        code: 'VALIDATION_ERROR',
        message: 'content is required; channelId must be a string',
        details: [
          { field: 'content', message: 'is required' },
          { field: 'channelId', message: 'must be a string' },
        ],
      },
      meta: { requestId: expect.any(String) },
    });
  });

  test('Antonnia: detail, with the place of each problem', async () => {
    const { status, body } = await send('antonnia', 'POST /sessions/s/reply', { debounce_time: 1000 });
    expect([status, body]).toEqual([
      422,
      { detail: [{ loc: ['body', 'debounce_time'], msg: 'must be <= 60', type: 'less_than_equal' }] },
    ]);
    expect((await send('antonnia', 'POST /sessions', '{"contact')).body).toEqual({
      detail: expect.stringMatching(/^body is not JSON/),
    });
  });

  test('Sinch: a google.rpc status with field violations', async () => {
    const { body } = await send('sinch', 'GET /v1/projects/p/contacts?page_size=abc');
    const description = 'page_size must be an integer';
    expect(body).toEqual({
      error: {
        code: 400,
        status: 'INVALID_ARGUMENT',
        message: `Request contains an invalid argument: ${description}`,
        details: [
          {
            '@type': 'type.googleapis.com/google.rpc.BadRequest',
            field_violations: [{ field: 'page_size', description }],
          },
        ],
      },
    });
  });

  test('the token endpoint: RFC 6749', async () => {
    const form = { 'content-type': 'application/x-www-form-urlencoded', authorization: `Basic ${btoa('a:b')}` };
    expect((await send('sinch', 'POST /oauth2/token', 'grant_type=password', form)).body).toMatchObject({
      error: 'unsupported_grant_type',
      error_description: expect.stringContaining('grant_type'),
    });
    expect((await send('sinch', 'POST /oauth2/token', '%zz=1', form)).body).toMatchObject({ error: 'invalid_request' });
  });

  test('without a credential: how to send one, and no challenge that speaks of an expired token', async () => {
    const none = { authorization: '', 'x-api-key': '' };
    const linktor = await send('linktor', 'GET /conversations', undefined, none);
    expect([linktor.status, linktor.body]).toEqual([
      401,
      {
        code: 'AUTHENTICATION_REQUIRED',
        message: expect.stringMatching(/missing or of the wrong form\. Send .*X-API-Key.*Authorization: Bearer/),
      },
    ]);
    const sinch = await send('sinch', 'GET /v1/projects/p/contacts', undefined, none);
    expect([sinch.status, sinch.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    expect(sinch.body).toMatchObject({ error: { code: 401, status: 'UNAUTHENTICATED' } });
  });

  test.each([
    ['linktor', { code: 'RESOURCE_NOT_FOUND', message: expect.stringContaining('/nothing') }],
    ['antonnia', { detail: expect.stringContaining('/nothing') }],
    ['sinch', { error: expect.objectContaining({ code: 404, status: 'NOT_FOUND' }) }],
  ] as const)('%s: a path that nobody described', async (surface, expected) => {
    const { status, body } = await send(surface, 'POST /nothing', '{broken');
    expect([status, body]).toEqual([404, expected]);
  });
});

describe('the self-hosted server', () => {
  const none = { authorization: '' };

  test('handlers, the check of tokens, routes without an envelope and missing routes each have their own form', async () => {
    const handler = await send('linktor-server', 'POST /api/v1/contacts', { tags: [3] });
    expect([handler.status, handler.body]).toEqual([
      400,
      {
        success: false,
        error: {
          code: 'VALIDATION_ERROR',
          message: 'name is required; tags.0 must be a string',
          details: { name: 'is required', 'tags.0': 'must be a string' },
        },
      },
    ]);
    expect((await send('linktor-server', 'GET /api/v1/contacts', undefined, none)).body).toEqual({
      code: 'UNAUTHORIZED',
      message: expect.stringContaining('Authorization: Bearer'),
    });
    const bare = await send('linktor-server', 'POST /api/v1/vre/render', { format: 'webp' });
    expect([bare.status, bare.body]).toEqual([400, { error: expect.stringContaining('format') }]);
  });

  test.each(['/api/v1/nothing', '/contacts', '/api/v1/contacts/'])(
    '%s is no route, with or without a token',
    async (path) => {
      for (const headers of [KEYS, {}]) {
        const response = await fetch(mock.urls['linktor-server'] + path, { headers });
        expect([response.status, response.headers.get('content-type')]).toEqual([404, 'text/plain']);
        expect(await response.text()).toBe('404 page not found');
      }
      expect(mock.requests.at(-1)?.violations).toMatchObject([{ rule: 'path' }]);
    },
  );
});

describe('alternatives', () => {
  const message = (content: object): Promise<Sent> =>
    send('antonnia', 'POST /sessions/s/messages', { role: 'user', content });

  test('only what the alternative asks for that was meant', async () => {
    expect((await message({ type: 'text', txt: 'x' })).violations.map(({ message }) => message)).toEqual([
      'content.text is required',
    ]);
    const sinch = { app_id: 'a', recipient: { contact_id: 'c' }, message: { text_message: { txt: 'x' } } };
    expect((await send('sinch', 'POST /v1/projects/p/messages:send', sinch)).body).toMatchObject({
      error: { details: [{ field_violations: [{ field: 'message.text_message.text' }] }] },
    });
  });
});

describe('bodies that cannot be read', () => {
  const SECRET = 'canary-77';

  test.each([
    ['cut off', `{"password":"${SECRET}`],
    ['followed by something', `{"a":1}${SECRET}`],
    ['a bare word', SECRET],
  ])('JSON that is %s: 400 in the documented form, without a word of it', async (_, text) => {
    const { status, headers, body, violations } = await send('linktor', 'POST /contacts', text);
    expect([status, headers.get('content-type')]).toEqual([400, 'application/json']);
    expect(body).toMatchObject({ code: 'VALIDATION_ERROR', message: expect.stringMatching(/^body is not JSON/) });
    expect(violations).toMatchObject([{ location: ['body'], rule: 'json' }]);
    expect(JSON.stringify([body, mock.requests])).not.toContain(SECRET);
  });

  test('JSON that is not UTF-8', async () => {
    const response = await fetch(`${mock.urls.linktor}/contacts`, {
      method: 'POST',
      headers: { ...KEYS, 'content-type': 'application/json' },
      body: new Uint8Array([0x22, 0xff, 0x22]),
    });
    expect(await response.json()).toMatchObject({ message: 'body is not JSON: its bytes are not UTF-8' });
  });

  test.each([
    ['no boundary at all', 'x', ''],
    ['another boundary', '--yy\r\n', '; boundary=xx'],
    ['no end', '--xx\r\nContent-Disposition: form-data; name="a"\r\n\r\n1', '; boundary=xx'],
    ['a part without a name', '--xx\r\nContent-Disposition: form-data\r\n\r\n1\r\n--xx--\r\n', '; boundary=xx'],
    ['headers that do not end', '--xx\r\nContent-Disposition: form-data; name="a\r\n--xx--\r\n', '; boundary=xx'],
  ])('a multipart form with %s: 400', async (_, text, parameters) => {
    const type = { 'content-type': `multipart/form-data${parameters}` };
    const { status, body } = await send('linktor', 'POST /knowledge-bases/kb/documents', text, type);
    expect([status, body]).toMatchObject([400, { code: 'VALIDATION_ERROR', details: { body: expect.anything() } }]);
  });
});

describe('every operation', () => {
  const operationsOf = async (surface: Surface): Promise<Operation[]> =>
    (await loadOperations(surface)).map(({ operation }) => operation);
  const fill = ({ path }: Operation): string => path.replace(/\{[^}]*\}/g, 'x');

  test.each(SURFACE_NAMES)(
    '%s refuses a JSON body of null, or of the wrong kind, in the form that its specification has for it',
    async (surface) => {
      const operations = (await operationsOf(surface)).filter(({ method }) => !['get', 'head'].includes(method));
      expect(operations.length).toBeGreaterThan(0);
      const kind: string[] = [];
      for (const operation of operations) {
        for (const text of ['null', '"text"']) {
          const { status, headers, body } = await send(
            surface,
            `${operation.method.toUpperCase()} ${fill(operation)}`,
            text,
          );
          const name = `${operation.iid} ${text}`;
          if (status < 400 || status >= 500) kind.push(`${name}: ${status}`);
          if (headers.get('x-mock-operation') !== operation.iid) kind.push(`${name}: which operation?`);
          if (!/body|content-type|credential/.test(JSON.stringify(body))) kind.push(`${name}: ${JSON.stringify(body)}`);
          const answer: Answer = { status, headers: Object.fromEntries(headers), body: JSON.stringify(body) };
          const broken = await validateAnswer(operation, answer);
          if (broken.length > 0) kind.push(`${name}: ${JSON.stringify(broken)}`);
        }
      }
      expect(kind).toEqual([]);
    },
  );
});
