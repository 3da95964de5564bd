// Two versions of one operation or event: its parameters, body, answers and the promises in its extensions.

import type { Direction } from '../changes/reach.ts';
import { canonical, deref, type Json, type JsonObject, list, type Operation, object, same, text } from '../openapi.ts';
import { join, type Note } from './change.ts';
import { diffSchema, type Sides } from './schema.ts';
import { show } from './values.ts';

export interface Pair {
  before: Operation;
  after: Operation;
}

export function diffOperation(docs: Sides, pair: Pair, note: Note): void {
  const event = pair.after.kind === 'event';
  const [old, now] = [pair.before.node, pair.after.node];
  diffIdentity(pair, note);
  diffParameters(docs, pair, event ? 'received' : 'sent', note);
  diffBody(docs, old['requestBody'], now['requestBody'], event ? 'received' : 'sent', note);
  if (!event) {
    diffResponses(docs, object(old['responses']), object(now['responses']), note);
    diffSecurity(docs, old, now, note);
  }
  diffExtensions(old, now, note);
}

function diffIdentity({ before, after }: Pair, note: Note): void {
  const [old, now] = [before.node, after.node];
  if (old['operationId'] !== now['operationId']) {
    note('breaking', 'operation-renamed', '', `was ${show(old['operationId'])}, is ${show(now['operationId'])}`);
  }
  if (before.method !== after.method || before.path !== after.path) {
    const route = ({ method, path }: Operation): string => `${method.toUpperCase()} ${path}`;
    note('breaking', 'operation-moved', '', `was ${route(before)}, is ${route(after)}`);
  }
  if (!same(old['tags'], now['tags']))
    note('additive', 'tags', '', `was under ${show(old['tags'])}, is under ${show(now['tags'])}`);
  if (!old['deprecated'] !== !now['deprecated']) {
    note(
      'additive',
      'deprecated',
      '',
      now['deprecated'] ? 'is advised against from now on' : 'is no longer advised against',
    );
  }
  const words = ['summary', 'description', 'externalDocs', 'x-status'].filter((word) => !same(old[word], now[word]));
  if (words.length > 0) note('docs', 'words', '', `${words.join(', ')} changed`);
}

function diffParameters(docs: Sides, { before, after }: Pair, direction: Direction, note: Note): void {
  const [old, now] = [parametersOf(docs.before, before), parametersOf(docs.after, after)];
  for (const key of new Set([...old.keys(), ...now.keys()])) {
    const [was, is] = [old.get(key), now.get(key)];
    if (!is) note('breaking', 'parameter-removed', key, 'the parameter is gone');
    else if (!was) {
      const required = is['required'] === true;
      const breaks = required && direction === 'sent';
      note(
        breaks ? 'breaking' : 'additive',
        'parameter-added',
        key,
        `new ${required ? 'required' : 'optional'} parameter`,
      );
    } else {
      if (!was['required'] !== !is['required']) {
        const required = is['required'] === true;
        const level = required === (direction === 'sent') ? 'breaking' : 'additive';
        note(level, 'parameter-required', key, required ? 'is now required' : 'is now optional');
      }
      const style = ['style', 'explode', 'allowReserved'].filter((word) => was[word] !== is[word]);
      if (style.length > 0)
        note('additive', 'parameter-style', key, `${style.join(', ')} changed: written differently on the wire`);
      if (was['description'] !== is['description']) note('docs', 'words', key, 'description changed');
      diffSchema(docs, was['schema'] ?? {}, is['schema'] ?? {}, direction, key, note);
    }
  }
}

/** The parameters of an operation and of its path, by place and name. */
function parametersOf(doc: JsonObject, { kind, path, node }: Operation): Map<string, JsonObject> {
  const item = object(object(doc[kind === 'event' ? 'webhooks' : 'paths'])[path]);
  const all = [...list(item['parameters']), ...list(node['parameters'])].map((parameter) => deref(doc, parameter));
  return new Map(all.map((parameter) => [`${parameter['in']}.${parameter['name']}`, parameter]));
}

function diffBody(
  docs: Sides,
  before: Json | undefined,
  after: Json | undefined,
  direction: Direction,
  note: Note,
): void {
  const [old, now] = [deref(docs.before, before), deref(docs.after, after)];
  const at = direction === 'sent' ? 'request' : 'payload';
  if (before === undefined && after === undefined) return;
  const required = now['required'] === true;
  if (after === undefined) {
    note('breaking', 'body-removed', at, 'takes no body any more');
    return;
  }
  if (before === undefined) {
    const breaks = required && direction === 'sent';
    note(
      breaks ? 'breaking' : 'additive',
      'body-added',
      at,
      `takes ${required ? 'a' : 'an optional'} body from now on`,
    );
    return;
  }
  if (!old['required'] !== !now['required'] && direction === 'sent') {
    note(required ? 'breaking' : 'additive', 'body-required', at, required ? 'is now required' : 'is now optional');
  }
  if (old['description'] !== now['description']) note('docs', 'words', at, 'description changed');
  diffContent(docs, object(old['content']), object(now['content']), direction, at, note);
}

function diffContent(
  docs: Sides,
  before: JsonObject,
  after: JsonObject,
  direction: Direction,
  at: string,
  note: Note,
): void {
  for (const type of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [old, now] = [object(before[type]), object(after[type])];
    if (!(type in after)) note('breaking', 'media-type-removed', at, `no ${type} any more`);
    else if (!(type in before)) note('additive', 'media-type-added', at, `${type} from now on`);
    else {
      diffSchema(docs, old['schema'] ?? {}, now['schema'] ?? {}, direction, at, note);
      const event = (media: JsonObject): Json =>
        text(media['x-event-schema']) ? { $ref: text(media['x-event-schema']) } : {};
      diffSchema(docs, event(old), event(now), direction, join(at, '<stream event>'), note);
      if (old['x-event-terminator'] !== now['x-event-terminator']) {
        note('additive', 'stream-terminator', at, `the stream ends with ${show(now['x-event-terminator'])}`);
      }
      if (!same(old['encoding'], now['encoding'])) note('additive', 'encoding', at, 'written differently on the wire');
      if (!same(old['example'], now['example']) || !same(old['examples'], now['examples'])) {
        note('docs', 'words', at, 'examples changed');
      }
    }
  }
}

function diffResponses(docs: Sides, before: JsonObject, after: JsonObject, note: Note): void {
  const succeeds = (code: string): boolean => /^(101|[23])/.test(code);
  const body = (doc: JsonObject, response: Json | undefined): string =>
    canonical(
      Object.entries(object(deref(doc, response)['content'])).map(([type, media]) => [type, object(media)['schema']]),
    );
  const results = new Set(
    Object.entries(before)
      .filter(([code]) => succeeds(code))
      .map(([, r]) => body(docs.before, r)),
  );

  for (const code of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const at = `response ${code}`;
    const [old, now] = [deref(docs.before, before[code]), deref(docs.after, after[code])];
    if (!(code in after)) {
      const kept = Object.entries(after).some(
        ([c, r]) => succeeds(c) && body(docs.after, r) === body(docs.before, before[code]),
      );
      if (!succeeds(code)) note('docs', 'response-removed', at, 'this error is no longer announced');
      else
        note(
          kept ? 'additive' : 'breaking',
          'response-removed',
          at,
          kept ? 'another code brings it' : 'this result is gone',
        );
    } else if (!(code in before)) {
      const known = !succeeds(code) || results.has(body(docs.after, after[code]));
      note(
        known ? 'additive' : 'breaking',
        'response-added',
        at,
        known ? 'announced from now on' : 'brings another kind of result',
      );
    } else {
      if (!same(old['description'], now['description'])) note('docs', 'words', at, 'description changed');
      if (!same(old['headers'], now['headers'])) note('docs', 'headers', at, 'headers changed');
      diffContent(docs, object(old['content']), object(now['content']), 'received', at, note);
    }
  }
}

/** Each entry of `security` is one way to be let in; `{}`, or an empty list, lets everybody in. */
function diffSecurity(docs: Sides, before: JsonObject, after: JsonObject, note: Note): void {
  const ways = (doc: JsonObject, operation: JsonObject): string[] => {
    const entries = list(operation['security'] ?? doc['security']).map(canonical);
    return entries.length > 0 ? entries : ['{}'];
  };
  const [old, now] = [ways(docs.before, before), ways(docs.after, after)];
  if (same([...old].sort(), [...now].sort())) return;
  const kept = now.includes('{}') || old.every((way) => now.includes(way));
  note(kept ? 'additive' : 'breaking', 'security', '', `was ${old.join(' or ')}, is ${now.join(' or ')}`);
}

function diffExtensions(before: JsonObject, after: JsonObject, note: Note): void {
  const words = (key: string): string => `${key} was ${show(before[key])}, is ${show(after[key])}`;
  if (!same(before['x-idempotency'], after['x-idempotency'])) {
    note('additive', 'idempotency', '', `retried differently: ${words('x-idempotency')}`);
  }
  if (!same(before['x-pagination'], after['x-pagination'])) {
    note('breaking', 'pagination', '', `the result is paged differently: ${words('x-pagination')}`);
  }
}
