// Rules about operations and events: what the generator, the wrappers and the docs need each of them to say.

import { follow, isObject, type JsonObject, list, type Operation, object, operations } from '../openapi.ts';
import { flatten } from '../schemas.ts';
import type { Report } from './plugin.ts';

const SUCCESS = /^(101|[23](\d\d|XX))$/;
const PAGINATION = ['cursor', 'offset', 'page-token', 'page'];
const FAILURE = /^([45](\d\d|XX)|default)$/;

export function lintOperations(doc: JsonObject, report: Report): void {
  for (const operation of operations(doc)) {
    if (operation.kind === 'event') lintEvent(doc, operation, report);
    else lintResponses(doc, operation, report);
    lintExtensions(doc, operation, report);
  }
}

function lintResponses(doc: JsonObject, { node, at, name }: Operation, report: Report): void {
  const codes = Object.keys(object(node['responses']));
  if (!codes.some((code) => SUCCESS.test(code))) report([...at, 'responses'], `${name} has no success response`);
  if (!codes.some((code) => FAILURE.test(code))) report([...at, 'responses'], `${name} has no error response`);
  for (const [code, response] of Object.entries(object(node['responses']))) {
    const found = follow(doc, response, [...at, 'responses', code]);
    for (const [type, media] of Object.entries(object(found.node['content']))) {
      if (!hasExample(media)) report([...found.at, 'content', type], `${name} ${code} has no example of ${type}`);
    }
  }
}

const hasExample = (media: unknown): boolean =>
  'example' in object(media) || Object.keys(object(object(media)['examples'])).length > 0;

function lintEvent(doc: JsonObject, { node, at, name }: Operation, report: Report): void {
  const body = follow(doc, node['requestBody'], [...at, 'requestBody']);
  if (!Object.values(object(body.node['content'])).some(hasExample)) report(body.at, `${name} has no example`);
}

function lintExtensions(doc: JsonObject, { node, at, name, method }: Operation, report: Report): void {
  if (node['x-idempotency'] !== undefined && method !== 'post' && method !== 'patch') {
    report([...at, 'x-idempotency'], `${name}: ${method} is idempotent by itself`);
  }
  const pagination = node['x-pagination'];
  if (pagination === undefined) return;
  const where = [...at, 'x-pagination'];
  const { style, items } = object(pagination);
  if (!PAGINATION.includes(String(style))) report(where, `${name}: unknown style`);
  if (typeof items !== 'string') report(where, `${name}: items must name the array, or be empty`);
  else if (!pageItems(doc, node, items)) report(where, `${name}: no array ${items || 'body'} in the response`);
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
