import { expect, test } from 'vitest';
import { answerOf } from './answer.ts';
import type { Document, OperationObject, Schema } from './openapi.ts';

const object = (properties: Record<string, Schema>, required: string[] = []): Schema => ({
  type: 'object',
  properties,
  required,
});
const list: Schema = { type: 'array', items: { type: 'object' } };
const text: Schema = { type: 'string' };
const schemas: Record<string, Schema> = {
  Thing: object({ id: text, tags: list }, ['id']),
  Account: object({ hasMore: { type: 'boolean' } }, ['hasMore']),
};
const document = { openapi: '3.1.0', info: { title: 'x' }, components: { schemas } } as Document;
const thing: Schema = { $ref: '#/components/schemas/Thing' };
const account: Schema = { $ref: '#/components/schemas/Account' };
const paged = { 'x-pagination': { style: 'x', items: 'data' } };

// [what, schema of the answer, the rest of the operation, answer, list]
const table: [string, Schema | undefined, Partial<OperationObject>, unknown, unknown][] = [
  ['an object', thing, {}, undefined, undefined],
  ['a map', { type: 'object', additionalProperties: { type: 'integer' } }, {}, undefined, undefined],
  ['a union of objects', { oneOf: [thing, thing] }, {}, undefined, undefined],
  ['all of some objects', { allOf: [thing, account] }, {}, undefined, undefined],
  ['an array', list, {}, 'array', undefined],
  ['no body', undefined, {}, 'none', undefined],
  ['an object of nothing', { type: 'object' }, {}, 'empty', undefined],
  ['an object or null', { anyOf: [thing, { type: 'null' }] }, {}, 'nullable', undefined],
  ['an object or null, by its type', { type: ['object', 'null'] }, {}, 'nullable', undefined],
  ['text', text, {}, 'any', undefined],
  ['anything', {}, {}, 'any', undefined],
  ['an array or an object', { oneOf: [list, thing] }, {}, 'any', undefined],
  ['a success of its own', object({ success: { type: 'boolean' } }), {}, 'success', undefined],
  ['a page', object({ data: list, pagination: account }, ['data', 'pagination']), paged, 'page', undefined],
  ['a page nobody walks', object({ data: list, pagination: account }, ['data', 'pagination']), {}, 'page', undefined],
  ['a list that must be there', object({ data: list, meta: thing }, ['data']), paged, undefined, 'data'],
  ['a list that may be left out', object({ data: list, token: text }), paged, undefined, ['data', 'token']],
  ['a list by its name', object({ apps: list }), { operationId: 'listApps' }, undefined, ['apps']],
  ['an array that is no list', object({ tags: list }), { operationId: 'getThing' }, undefined, undefined],
  ['a pagination that may be missing', object({ data: list, pagination: account }, ['data']), paged, undefined, 'data'],
];

test.each(table)('%s', (_what, schema, more, answer, items) => {
  const content = schema ? { content: { 'application/json': { schema } } } : {};
  const operation = { operationId: 'x', ...more, responses: { 200: content, 404: { content: {} } } } as OperationObject;
  expect(answerOf(document, operation)).toEqual({ answer, list: items, error: undefined, scalars: undefined });
});

test('more than one success: an object or nothing, and a stream beside', () => {
  const json = { content: { 'application/json': { schema: thing }, 'text/event-stream': { schema: text } } };
  expect(answerOf(document, { responses: { 200: json } }).answer).toBeUndefined();
  expect(answerOf(document, { responses: { 200: json, 204: {} } }).answer).toBe('optional');
  expect(answerOf(document, { responses: { 202: {}, 204: {} } }).answer).toBe('none');
});

test('an error of its own, and items that are no objects', () => {
  const of = (schema: Schema): unknown =>
    answerOf(document, { responses: { 200: { content: { 'application/json': { schema } } } } });
  const failed = object({ error: text });
  expect(of(failed)).toMatchObject({ error: true });
  expect(of({ allOf: [thing, failed] })).toMatchObject({ error: true });
  expect(of({ type: 'array', items: text })).toMatchObject({ answer: 'array', scalars: true });
  expect(of({ type: 'array', items: { oneOf: [thing, thing] } })).toMatchObject({
    answer: 'array',
    scalars: undefined,
  });
});
