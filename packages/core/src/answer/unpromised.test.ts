import { describe, expect, test } from 'vitest';
import type { OperationInfo } from '../call/operation.ts';
import { noAuth } from '../credentials/auth.ts';
import { Transport } from '../transport.ts';

/** What a call comes to whose answer is this. */
const ask = (promise: Partial<OperationInfo>, body: string): Promise<unknown> => {
  const fetch = async () => new Response(body, { headers: { 'content-type': 'application/json' } });
  const transport = new Transport({ baseUrl: 'http://x', auth: noAuth }, { fetch, maxRetries: 0 });
  return transport.request({ id: 'x', method: 'GET', path: '/x', ...promise } as never, {} as never).then(
    (data) => ({ data }),
    (error: unknown) => error,
  );
};

const PAGE = 'a page (`data`, an array of objects, and `pagination` with a boolean `hasMore`)';

describe('an answer that was not promised is told beside what was', () => {
  test.each<[Partial<OperationInfo>, string, string]>([
    [{}, '', 'expected a JSON object, got an empty body'],
    [{}, 'null', 'expected a JSON object, got null'],
    [{}, '[1]', 'expected a JSON object, got an array'],
    [{}, '5', 'expected a JSON object, got a number'],
    [{}, '"x"', 'expected a JSON object, got a string'],
    [{}, 'true', 'expected a JSON object, got a boolean'],
    [{}, '{"error":"out of order"}', 'expected a JSON object, got an error: out of order'],
    [{}, '{"error":{"message":"out of order"}}', 'expected a JSON object, got an error: out of order'],
    [{}, '{"error":{}}', 'expected a JSON object, got an error'],
    [{}, '{"success":true,"data":null}', 'expected a JSON object, got another object'],
    [{ answer: 'none' }, '{"success":false,"message":"no"}', 'expected nothing, got an error: no'],
    [{ answer: 'array' }, '{}', 'expected a JSON array of objects, got another object'],
    [{ answer: 'array' }, '["a"]', 'expected a JSON array of objects, got an array'],
    [{ answer: 'array', scalars: true }, '{}', 'expected a JSON array, got another object'],
    [{ answer: 'page' }, '{}', `expected ${PAGE}, got another object`],
    [{ answer: 'page' }, '{"data":[],"pagination":"next"}', `expected ${PAGE}, got another object`],
    [
      { answer: 'page', scalars: true },
      '{}',
      'expected a page (`data`, an array, and `pagination` with a boolean `hasMore`), got another object',
    ],
    [{ list: 'items' }, '{"items":5}', 'expected a JSON object with an array of objects `items`, got another object'],
    [{ list: 'items', scalars: true }, '{}', 'expected a JSON object with an array `items`, got another object'],
    [
      { list: ['items', 'next'] },
      '{"x":1}',
      'expected a JSON object with an array of objects `items`, got another object',
    ],
  ])('%j: %s', async (promise, body, message) => {
    expect(await ask(promise, body)).toMatchObject({ name: 'SerializationError', code: 'UNEXPECTED_ANSWER', message });
  });

  test.each(['{"success":true,"data":{"id":"1"}}', '{"success":false,"error":{"message":"no"}}'])(
    'but for the dialect of another server, which is told as that: %s',
    async (body) => {
      expect(await ask({}, body)).toMatchObject({ code: 'SELF_HOSTED_DIALECT' });
    },
  );
});

describe('what only looks like an error is data', () => {
  test.each<[string, Partial<OperationInfo>, string]>([
    ['an error of no words', {}, '{"error":""}'],
    ['no error', {}, '{"error":null}'],
    ['a list of errors', {}, '{"error":[]}'],
    ['what became of a thing', {}, '{"id":"1","error":"it bounced"}'],
    ['a member that its schema has', { error: true }, '{"error":"it bounced"}'],
    ['whether it went well, where that is the answer', { answer: 'success' }, '{"success":false,"error":"no"}'],
    ['a list that is left out, beside what goes with it', { list: ['items', 'next'] }, '{"next":"2"}'],
    ['a list that is left out, and nothing beside it', { list: ['items', 'next'] }, '{}'],
    ['items that are no objects, where they need not be', { answer: 'array', scalars: true }, '["a",1]'],
    ['nothing, where that may be', { answer: 'nullable' }, 'null'],
  ])('%s', async (_what, promise, body) => {
    expect(await ask(promise, body)).toEqual({ data: JSON.parse(body) });
  });

  test('a list that is null is one of nothing', async () => {
    expect(await ask({ list: 'items' }, '{"items":null}')).toEqual({ data: { items: [] } });
    expect(await ask({ list: 'data' }, '{"data":null}')).toMatchObject({ code: 'UNEXPECTED_ANSWER' });
  });
});
