import { expect, test } from 'vitest';
import { loadOperations, type Operation } from '../server/operations.ts';
import type { MockRequest } from '../server/request.ts';
import { validateAnswer, validateRequest } from './validator.ts';

const file = new URL('../../test/sample.yaml', import.meta.url).pathname;
const operation = async (id: string): Promise<Operation> =>
  (await loadOperations('linktor', file)).find((listed) => listed.id === id)?.operation ?? expect.fail(`no ${id}`);

const request = (method: string, path: string, body: unknown = null, size = body === null ? 0 : 1): MockRequest => ({
  ...{ method, path, query: {}, body, size },
  headers: { 'x-api-key': 'k', ...(size > 0 ? { 'content-type': 'application/json' } : {}) },
});

const told = async (id: string, body: unknown, size = 1): Promise<string[]> =>
  (await validateRequest(await operation(id), request('POST', '/notes', body, size))).map(
    ({ severity, message }) => `${severity}: ${message}`,
  );

test('members that the platform ignores are a warning, at any depth, with the name that was meant', async () => {
  expect(await told('createNote', { text: 'x', list: [{ kind: 'a', knd: 1 }], other: 1, txet: 'y' })).toEqual([
    'warning: list.0.knd is ignored: the specification does not know it (did you mean kind?)',
    'warning: other is ignored: the specification does not know it',
    'warning: txet is ignored: the specification does not know it (did you mean text?)',
  ]);
  expect(await told('createNote', { text: 1, other: 1 })).toEqual([
    'error: text must be a string',
    'warning: other is ignored: the specification does not know it',
  ]);
});

test('the JSON value null is no object; without a body there is nothing to refuse', async () => {
  expect(await told('createNote', null)).toEqual(['error: body must be an object']);
  expect(await told('createNote', null, 0)).toEqual([]);
});

test('a schema that takes null gets it', async () => {
  expect(await told('clearNote', null)).toEqual([]);
  expect(await told('clearNote', 'text')).toEqual(['error: body must be an object or null']);
});

test('an answer is held to its schema, whoever gave it', async () => {
  const thing = await operation('getThing');
  const answer = (body: unknown): Promise<unknown> =>
    validateAnswer(thing, {
      ...{ status: 200, headers: { 'content-type': 'application/json' } },
      body: JSON.stringify(body),
    });
  expect(await answer({ id: 'a', name: 'Ada' })).toEqual([]);
  expect(await answer({ id: 'a' })).toMatchObject([{ direction: 'response', rule: 'required' }]);
  expect(await validateAnswer(thing, { status: 204, headers: {}, body: '' })).not.toEqual([]);
});
