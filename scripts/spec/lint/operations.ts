// Rules about operations and events: what the generator, the wrappers and the docs need each of them to say.

import { follow, isObject, type JsonObject, list, type Operation, object, operations, text } from '../openapi.ts';
import { flatten } from '../schemas.ts';
import type { Report } from './lint.ts';

const SUCCESS = /^(101|[23](\d\d|XX))$/;
const FAILURE = /^([45](\d\d|XX)|default)$/;
const IDEMPOTENCY = ['safe', 'idempotent', 'key'];
const PAGINATION = ['cursor', 'offset', 'page-token', 'page'];

export function lintOperations(doc: JsonObject, report: Report): void {
  const ids = new Map<string, string>();
  for (const operation of operations(doc)) {
    lintIdentity(operation, ids, report);
    if (operation.kind === 'event') lintEvent(doc, operation, report);
    else lintResponses(doc, operation, report);
    lintExtensions(doc, operation, report);
  }
}

function lintIdentity({ node, at, path, method }: Operation, ids: Map<string, string>, report: Report): void {
  const here = `${method.toUpperCase()} ${path}`;
  const id = text(node['operationId']);
  if (!id) report(at, 'operation-id', `${here} has no operationId`);
  else if (ids.has(id)) report([...at, 'operationId'], 'operation-id', `${id} is taken by ${ids.get(id)}`);
  else ids.set(id, here);
  if (id && !/^[a-z][A-Za-z0-9]*$/.test(id)) report([...at, 'operationId'], 'operation-id', `${id} is not camelCase`);
  const tags = list(node['tags']).length;
  if (tags !== 1) report([...at, 'tags'], 'one-tag', `${id ?? here} has ${tags} tags, not one`);
  if (!text(node['summary'])?.trim()) report(at, 'summary', `${id ?? here} has no summary`);
}

function lintResponses(doc: JsonObject, { node, at, name }: Operation, report: Report): void {
  const codes = Object.keys(object(node['responses']));
  if (!codes.some((code) => SUCCESS.test(code)))
    report([...at, 'responses'], 'success', `${name} has no success response`);
  if (!codes.some((code) => FAILURE.test(code)))
    report([...at, 'responses'], 'failure', `${name} has no error response`);
  for (const [code, response] of Object.entries(object(node['responses']))) {
    const found = follow(doc, response, [...at, 'responses', code]);
    for (const [type, media] of Object.entries(object(found.node['content']))) {
      if (!hasExample(media))
        report([...found.at, 'content', type], 'response-example', `${name} ${code} has no example of ${type}`);
    }
  }
}

const hasExample = (media: unknown): boolean =>
  'example' in object(media) || Object.keys(object(object(media)['examples'])).length > 0;

function lintEvent(doc: JsonObject, { node, at, name }: Operation, report: Report): void {
  const body = follow(doc, node['requestBody'], [...at, 'requestBody']);
  if (!Object.values(object(body.node['content'])).some(hasExample))
    report(body.at, 'event-example', `${name} has no example`);
}

function lintExtensions(doc: JsonObject, { node, at, name, method }: Operation, report: Report): void {
  const idempotency = node['x-idempotency'];
  if (idempotency !== undefined) {
    const where = [...at, 'x-idempotency'];
    if (!IDEMPOTENCY.includes(String(idempotency))) report(where, 'extensions', `${name}: unknown x-idempotency`);
    if (method !== 'post' && method !== 'patch')
      report(where, 'extensions', `${name}: ${method} is idempotent by itself`);
  }
  if (node['x-status'] !== undefined && node['x-status'] !== 'documented') {
    report([...at, 'x-status'], 'extensions', `${name}: unknown x-status`);
  }
  const pagination = node['x-pagination'];
  if (pagination === undefined) return;
  const where = [...at, 'x-pagination'];
  const { style, items } = object(pagination);
  if (!PAGINATION.includes(String(style))) report(where, 'pagination', `${name}: unknown style`);
  if (typeof items !== 'string') report(where, 'pagination', `${name}: items must name the array, or be empty`);
  else if (!pageItems(doc, node, items))
    report(where, 'pagination', `${name}: no array ${items || 'body'} in the response`);
}

/** Whether some success response holds an array under `key`, or is one when the key is empty. */
function pageItems(doc: JsonObject, operation: JsonObject, key: string): boolean {
  return Object.entries(object(operation['responses']))
    .filter(([code]) => SUCCESS.test(code))
    .flatMap(([, response]) => Object.values(object(follow(doc, response).node['content'])))
    .some((media) => {
      const body = flatten(doc, object(media)['schema']);
      const items = key === '' ? body : flatten(doc, object(body['properties'])[key]);
      return isObject(items) && (items['type'] === 'array' || list(items['type']).includes('array'));
    });
}
