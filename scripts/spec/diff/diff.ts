// Two versions of a document, seen by someone who uses the SDK made from it.
//
// Our own: `redocly diff` (an experiment as of 2.77) knows the two directions as well, but tried on the cases of the test beside this
// it misses six of what breaks (a field that may no longer be sent, an alternative gone, pages), calls fifteen harmless changes
// breaking, and knows neither open lists nor which package a change reaches.

import { type Direction, type Reach, schemaReach, type Touchpoint } from '../changes/reach.ts';
import { type JsonObject, list, type Operation, object, operations, same, strings, text } from '../openapi.ts';
import type { Change, Level, Note } from './change.ts';
import { diffOperation } from './operation.ts';
import { diffSchema, type Sides } from './schema.ts';

export function diffSpecs(before: JsonObject, after: JsonObject): Change[] {
  const docs: Sides = { before, after };
  const changes: Change[] = [];
  diffOperations(docs, changes);
  diffSchemas(docs, changes);
  if (before['openapi'] !== undefined) diffDocument(docs, changes);
  return withoutRepeats(changes);
}

function diffOperations(docs: Sides, changes: Change[]): void {
  const [olds, news] = [operations(docs.before), operations(docs.after)];
  const left = new Set(news);
  for (const before of olds) {
    const candidates = [...left].filter(({ kind }) => kind === before.kind);
    const after =
      candidates.find((o) => o.name === before.name && o.method === before.method && o.path === before.path) ??
      candidates.find((o) => o.kind === 'operation' && o.name === before.name) ??
      candidates.find(
        (o) => o.method === before.method && o.path === before.path && !olds.some((x) => x.name === o.name),
      );
    if (after) left.delete(after);
    const note = noteFor(changes, before, after ?? before);
    if (after) diffOperation(docs, { before, after }, note);
    else note('breaking', `${before.kind}-removed`, '', `the ${before.kind} is gone`);
  }
  for (const after of left) {
    noteFor(changes, after, after)('additive', `${after.kind}-added`, '', `new ${after.kind}`);
  }
}

function noteFor(changes: Change[], before: Operation, after: Operation): Note {
  const touches = [before, after].map(
    ({ kind, name, node }): Touchpoint => ({ kind, name, tag: strings(node['tags'])[0] ?? '' }),
  );
  const subject = { kind: before.kind, name: before.name };
  return (level, rule, at, reason) => void changes.push({ level, rule, subject, at, reason, touches });
}

function diffSchemas(docs: Sides, changes: Change[]): void {
  const [old, now] = [docs.before, docs.after].map((doc) => object(object(doc['components'])['schemas']));
  const [oldReach, newReach] = [schemaReach(docs.before), schemaReach(docs.after)];
  for (const name of new Set([...Object.keys(old!), ...Object.keys(now!)])) {
    const subject = { kind: 'schema' as const, name };
    const reach = merge(oldReach.get(name), newReach.get(name));
    const take = (level: Level, rule: string, at: string, reason: string, touches: Touchpoint[]): void =>
      void changes.push({ level, rule, subject, at, reason, touches });
    const everyone = [...reach.sent, ...reach.received];
    if (!(name in now!)) take('breaking', 'schema-removed', '', 'the named type is gone', everyone);
    else if (!(name in old!)) take('additive', 'schema-added', '', 'new named type', everyone);
    else {
      const used = (['sent', 'received'] as Direction[]).filter((direction) => reach[direction].length > 0);
      for (const direction of used.length > 0 ? used : (['received'] as Direction[])) {
        diffSchema(docs, old![name], now![name], direction, '', (level, rule, at, reason) =>
          take(level, rule, at, level === 'docs' ? reason : `${reason} (${direction})`, reach[direction]),
        );
      }
    }
  }
}

function merge(a: Reach | undefined, b: Reach | undefined): Reach {
  return {
    sent: distinct([...(a?.sent ?? []), ...(b?.sent ?? [])]),
    received: distinct([...(a?.received ?? []), ...(b?.received ?? [])]),
  };
}

function distinct(touches: Touchpoint[]): Touchpoint[] {
  return [...new Map(touches.map((t) => [`${t.kind} ${t.name} ${t.tag}`, t])).values()];
}

function diffDocument({ before, after }: Sides, changes: Change[]): void {
  const everyone = distinct(
    operations(after).map(({ kind, name, node }) => ({ kind, name, tag: strings(node['tags'])[0] ?? '' })),
  );
  const take = (level: Level, rule: string, reason: string, touches: Touchpoint[]): void =>
    void changes.push({ level, rule, subject: { kind: 'document', name: 'document' }, at: '', reason, touches });
  const url = (doc: JsonObject): string | undefined => text(object(list(doc['servers'])[0])['url']);
  if (url(before) !== url(after)) {
    take(
      'additive',
      'server',
      `the default server was ${url(before)}, is ${url(after)}`,
      everyone.filter(({ kind }) => kind === 'operation'),
    );
  } else if (!same(before['servers'], after['servers'])) take('docs', 'server', 'other servers changed', []);
  if (!same(before['info'], after['info'])) take('docs', 'words', 'info changed', []);
  if (!same(before['tags'], after['tags'])) take('docs', 'words', 'tags changed', []);
  const schemes = (doc: JsonObject): unknown => object(doc['components'])['securitySchemes'];
  if (!same(schemes(before), schemes(after)))
    take('additive', 'security-schemes', 'security schemes changed', everyone);
}

/** A change told for both directions alike is told once, with what either of them touches. */
function withoutRepeats(changes: Change[]): Change[] {
  const found = new Map<string, Change>();
  for (const change of changes) {
    const { level, rule, subject, at, reason, touches } = change;
    const key = [level, rule, subject.kind, subject.name, at, reason].join('\n');
    const known = found.get(key);
    found.set(key, { ...change, touches: distinct([...(known?.touches ?? []), ...touches]) });
  }
  return [...found.values()];
}
