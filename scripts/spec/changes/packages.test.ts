import { expect, test } from 'vitest';
import type { Change, Level } from '../diff/change.ts';
import { diffSpecs } from '../diff/diff.ts';
import type { JsonObject, Surface } from '../openapi.ts';
import { type Bump, bumpFor, bumps, packageOf, packagesOf } from './packages.ts';
import type { Touchpoint } from './reach.ts';

const OWNERS: [surface: Surface, kind: Touchpoint['kind'], tag: string, owner: string | undefined][] = [
  ['linktor', 'operation', 'Conversations', '@linktor/conversations'],
  ['linktor', 'operation', 'Media', '@linktor/conversations'],
  ['linktor', 'operation', 'KnowledgeBases', '@linktor/ai'],
  ['linktor', 'operation', 'Webhooks', '@linktor/webhooks'],
  ['linktor', 'operation', 'Auth', '@linktor/auth'],
  ['linktor', 'operation', 'VRE', '@linktor/analytics'],
  ['linktor', 'operation', 'Unclaimed', undefined],
  ['linktor', 'event', 'Webhook events', '@linktor/webhooks'],
  ['linktor', 'realtime', 'Realtime', '@linktor/realtime'],
  ['antonnia', 'operation', 'Agents', '@linktor/conversations'],
  ['antonnia', 'event', 'Webhook events', '@linktor/webhooks'],
  ['sinch-conversation', 'operation', 'Messages', '@linktor/conversations'],
  ['linktor-server', 'operation', 'Contacts', '@linktor/self-hosted'],
  ['linktor-server', 'realtime', 'Realtime', '@linktor/self-hosted'],
];

test.each(OWNERS)('%s, %s of %s: %s', (surface, kind, tag, owner) => {
  expect(packageOf(surface, { kind, name: 'x', tag })).toBe(owner);
});

const STEPS: [level: Level, version: string, bump: Bump][] = [
  ['breaking', '0.1.0', 'minor'],
  ['additive', '0.1.0', 'patch'],
  ['docs', '0.1.0', 'patch'],
  ['breaking', '1.2.3', 'major'],
  ['additive', '10.0.0', 'minor'],
  ['docs', '1.2.3', 'patch'],
];

test.each(STEPS)('a %s change at %s is a %s step', (level, version, bump) => {
  expect(bumpFor(level, version)).toBe(bump);
});

test('a change of a shared schema hits every package that reaches it, one of words only the generated code', () => {
  const operation = (operationId: string, tag: string): JsonObject => ({
    operationId,
    tags: [tag],
    responses: { 200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Outer' } } } } },
  });
  const doc = (shared: JsonObject): JsonObject => ({
    paths: { '/a': { get: operation('a', 'Contacts') }, '/b': { get: operation('b', 'Bots') } },
    components: {
      schemas: { Outer: { type: 'array', items: { $ref: '#/components/schemas/Shared' } }, Shared: shared },
    },
  });
  const owners = (before: JsonObject, after: JsonObject): string[][] =>
    diffSpecs(doc(before), doc(after)).map((change) => packagesOf('linktor', change));
  expect(owners({ type: 'string' }, { type: 'integer' })).toEqual([
    ['@linktor/ai', '@linktor/conversations', '@linktor/core-gen', '@linktor/raw'],
  ]);
  expect(owners({ description: 'a' }, { description: 'b' })).toEqual([['@linktor/core-gen', '@linktor/raw']]);
});

test('the largest step counts, by the version of each package', () => {
  const change = (level: Level): Change => ({
    level,
    rule: 'r',
    subject: { kind: 'schema', name: 'S' },
    at: '',
    reason: '',
    touches: [],
  });
  const found = [
    { change: change('additive'), packages: ['b', 'a'] },
    { change: change('breaking'), packages: ['a', 'stable'] },
    { change: change('docs'), packages: ['a'] },
  ];
  expect(bumps(found, (name) => (name === 'stable' ? '1.0.0' : '0.3.0'))).toEqual({
    a: 'minor',
    b: 'patch',
    stable: 'major',
  });
});
