import { describe, expect, test } from 'vitest';
import { type JsonObject, object } from '../openapi.ts';
import type { Level } from './change.ts';
import { diffSpecs } from './diff.ts';

type Schemas = Record<string, JsonObject>;

/** A document with one operation that sends the schema T and one that receives it. */
function spec(schemas: Schemas): JsonObject {
  const body = { content: { 'application/json': { schema: { $ref: '#/components/schemas/T' } } } };
  return {
    openapi: '3.1.0',
    paths: {
      '/send': { post: { operationId: 'send', tags: ['A'], requestBody: body, responses: { 204: {} } } },
      '/receive': { get: { operationId: 'receive', tags: ['A'], responses: { 200: body } } },
    },
    components: { schemas },
  };
}

/** Level by direction, with the rule: `sent breaking type`. */
function schemaChanges(before: Schemas, after: Schemas): string[] {
  return diffSpecs(spec(before), spec(after)).map(({ level, rule, reason, at, touches }) => {
    const names = touches.map(({ name }) => name);
    const direction = reason.endsWith('(sent)') ? 'sent' : reason.endsWith('(received)') ? 'received' : 'both';
    expect(names).toEqual(
      direction === 'sent' ? ['send'] : direction === 'received' ? ['receive'] : ['send', 'receive'],
    );
    return `${direction} ${level} ${rule}${at === '' ? '' : ` ${at}`}`;
  });
}

const string = { type: 'string' };
const withA = (a: JsonObject, required: string[] = []): JsonObject => ({ type: 'object', required, properties: { a } });
const variant = (kind: string, extra: JsonObject = {}): JsonObject => ({
  type: 'object',
  required: ['kind'],
  properties: { kind: { type: 'string', const: kind }, ...extra },
});
const union = (...members: JsonObject[]): JsonObject => ({ oneOf: members, discriminator: { propertyName: 'kind' } });

type Both = [sent: Level | undefined, received: Level | undefined];
const CASES: [what: string, before: JsonObject, after: JsonObject, rule: string, both: Both][] = [
  ['nothing', withA(string), withA(string), '', [undefined, undefined]],
  ['a new required field', { type: 'object' }, withA(string, ['a']), 'property-added a', ['breaking', 'additive']],
  ['a new optional field', { type: 'object' }, withA(string), 'property-added a', ['additive', 'additive']],
  ['a removed field', withA(string), { type: 'object' }, 'property-removed a', ['breaking', 'breaking']],
  ['a field becoming required', withA(string), withA(string, ['a']), 'property-required a', ['breaking', 'additive']],
  ['a field becoming optional', withA(string, ['a']), withA(string), 'property-optional a', ['additive', 'breaking']],
  [
    'a field becoming nullable',
    withA(string),
    withA({ type: ['string', 'null'] }),
    'nullable a',
    ['additive', 'breaking'],
  ],
  [
    'a field no longer nullable',
    withA({ type: ['string', 'null'] }),
    withA(string),
    'nullable a',
    ['breaking', 'additive'],
  ],
  [
    'null written as an alternative',
    withA(string),
    withA({ anyOf: [string, { type: 'null' }] }),
    'nullable a',
    ['additive', 'breaking'],
  ],
  ['another type', string, { type: 'integer' }, 'type', ['breaking', 'breaking']],
  ['one more type', string, { type: ['string', 'integer'] }, 'type', ['additive', 'breaking']],
  ['one type less', { type: ['string', 'integer'] }, string, 'type', ['breaking', 'additive']],
  ['any number instead of integers', { type: 'integer' }, { type: 'number' }, 'type', ['additive', 'breaking']],
  ['integers instead of any number', { type: 'number' }, { type: 'integer' }, 'type', ['breaking', 'additive']],
  ['a type where there was none', {}, string, 'type', ['breaking', 'additive']],
  ['no type where there was one', string, {}, 'type', ['additive', 'breaking']],
  [
    'a closed list losing a value',
    { enum: ['a', 'b'] },
    { enum: ['a'] },
    'enum-value-removed',
    ['breaking', 'additive'],
  ],
  [
    'a closed list gaining a value',
    { enum: ['a'] },
    { enum: ['a', 'b'] },
    'enum-value-added',
    ['additive', 'breaking'],
  ],
  ['a list being closed', string, { ...string, enum: ['a'] }, 'enum-closed', ['breaking', 'additive']],
  [
    'a list being opened',
    { ...string, enum: ['a'] },
    { ...string, 'x-extensible-enum': ['a'] },
    'enum-opened',
    ['additive', 'breaking'],
  ],
  [
    'an open list gaining a value',
    { ...string, 'x-extensible-enum': ['a'] },
    { ...string, 'x-extensible-enum': ['a', 'b'] },
    'enum-value-added',
    ['additive', 'additive'],
  ],
  [
    'free keys no longer taken',
    { type: 'object', additionalProperties: true },
    { type: 'object', additionalProperties: false },
    'free-keys',
    ['breaking', 'breaking'],
  ],
  [
    'free keys taken',
    { type: 'object', additionalProperties: false },
    { type: 'object', additionalProperties: true },
    'free-keys',
    ['additive', 'additive'],
  ],
  [
    'unknown keys refused',
    { type: 'object' },
    { type: 'object', additionalProperties: false },
    'free-keys',
    ['breaking', undefined],
  ],
  [
    'map values of another type',
    { type: 'object', additionalProperties: string },
    { type: 'object', additionalProperties: { type: 'integer' } },
    'type [key]',
    ['breaking', 'breaking'],
  ],
  [
    'list items of one more type',
    { type: 'array', items: string },
    { type: 'array', items: { type: ['string', 'integer'] } },
    'type []',
    ['additive', 'breaking'],
  ],
  [
    'an alternative less',
    union(variant('x'), variant('y')),
    union(variant('x')),
    'union-member-removed',
    ['breaking', 'breaking'],
  ],
  [
    'an alternative more',
    union(variant('x')),
    union(variant('x'), variant('y')),
    'union-member-added',
    ['additive', 'additive'],
  ],
  [
    'alternatives in another order',
    union(variant('x'), variant('y')),
    union(variant('y'), variant('x')),
    '',
    [undefined, undefined],
  ],
  [
    'plain alternatives in another order',
    { oneOf: [string, { type: 'integer' }] },
    { oneOf: [{ type: 'integer' }, string] },
    '',
    [undefined, undefined],
  ],
  [
    'a change inside an alternative',
    union(variant('x'), variant('y')),
    union(variant('y', { a: string }), variant('x')),
    'property-added <y>.a',
    ['additive', 'additive'],
  ],
  ['a field moved into allOf', withA(string), { allOf: [withA(string)] }, '', [undefined, undefined]],
  [
    'a new required field in allOf',
    { allOf: [{ type: 'object' }] },
    { allOf: [withA(string, ['a'])] },
    'property-added a',
    ['breaking', 'additive'],
  ],
  [
    'a shape moved into a component',
    withA(withA(string)),
    withA({ $ref: '#/components/schemas/Inner' }),
    '',
    [undefined, undefined],
  ],
];

describe('one schema, sent and received', () => {
  test.each(CASES)('%s', (_what, before, after, rule, [sent, received]) => {
    const inner: Schemas = { Inner: withA(string) };
    const expected = [sent && `sent ${sent} ${rule}`, received && `received ${received} ${rule}`].filter((x) => x);
    expect(schemaChanges({ T: before, ...inner }, { T: after, ...inner }).filter((c) => !c.startsWith('both'))).toEqual(
      expected,
    );
  });

  const SENT_ONLY: [what: string, before: JsonObject, after: JsonObject, rule: string, level: Level][] = [
    ['a higher minimum', { minimum: 1 }, { minimum: 3 }, 'constraint-tightened', 'breaking'],
    ['a lower minimum', { minimum: 3 }, { minimum: 1 }, 'constraint-loosened', 'additive'],
    ['a lower maximum', { maximum: 60 }, { maximum: 30 }, 'constraint-tightened', 'breaking'],
    ['a higher maximum', { maximum: 30 }, { maximum: 60 }, 'constraint-loosened', 'additive'],
    ['a new length limit', {}, { maxLength: 5 }, 'constraint-tightened', 'breaking'],
    ['no length limit', { maxLength: 5 }, {}, 'constraint-loosened', 'additive'],
    ['a new pattern', {}, { pattern: '^a' }, 'constraint-tightened', 'breaking'],
    ['no pattern', { pattern: '^a' }, {}, 'constraint-loosened', 'additive'],
    ['another format', { format: 'uri' }, { format: 'email' }, 'constraint-tightened', 'breaking'],
    ['another default', { default: 3 }, { default: 12 }, 'default', 'breaking'],
  ];
  test.each(SENT_ONLY)('%s matters only when sent', (_what, before, after, rule, level) => {
    const changes = diffSpecs(spec({ T: before }), spec({ T: after }));
    expect(changes.map((c) => `${c.level} ${c.rule} ${c.touches.map((t) => t.name)}`).sort()).toEqual(
      [`${level} ${rule} send`, `docs ${rule.startsWith('c') ? 'constraint' : rule} receive`].sort(),
    );
  });

  const TOLD_ONCE: [what: string, before: JsonObject, after: JsonObject, expected: string][] = [
    ['other words', { description: 'a' }, { description: 'b' }, 'both docs words'],
    [
      'an open list losing a value',
      { 'x-extensible-enum': ['a', 'b'] },
      { 'x-extensible-enum': ['a'] },
      'both docs enum-value-removed',
    ],
    ['a first default', {}, { default: 3 }, 'both docs default'],
  ];
  test.each(TOLD_ONCE)('%s is told once', (_what, before, after, expected) => {
    expect(schemaChanges({ T: before }, { T: after })).toEqual([expected]);
  });

  test('advice against a field is additive', () => {
    const changes = schemaChanges({ T: withA(string) }, { T: withA({ ...string, deprecated: true }) });
    expect(changes).toEqual(['sent additive deprecated a', 'received additive deprecated a']);
  });

  test('a removed or new named type', () => {
    const before = { T: withA({ $ref: '#/components/schemas/Old' }), Old: withA(string) };
    const after = { T: withA({ $ref: '#/components/schemas/New' }), New: withA(string) };
    expect(schemaChanges(before, after)).toEqual(['both breaking schema-removed', 'both additive schema-added']);
  });
});

describe('references', () => {
  const node = (name: string, value: JsonObject): JsonObject => ({
    type: 'object',
    properties: { next: { $ref: `#/components/schemas/${name}` }, value },
  });

  test('a change in a component is told at the component, with everything that reaches it through a cycle', () => {
    const before = { T: withA({ $ref: '#/components/schemas/Node' }), Node: node('T', string) };
    const after = { T: withA({ $ref: '#/components/schemas/Node' }), Node: node('T', { type: 'integer' }) };
    const changes = diffSpecs(spec(before), spec(after));
    expect(
      changes.map(({ subject, at, reason, touches }) => [subject.name, at, reason, touches.map((t) => t.name)]),
    ).toEqual([
      ['Node', 'value', 'string became integer (sent)', ['send']],
      ['Node', 'value', 'string became integer (received)', ['receive']],
    ]);
  });

  test('a change in a shared part of allOf is told at that part alone', () => {
    const schemas = (base: JsonObject): Schemas => ({
      T: { allOf: [{ $ref: '#/components/schemas/Base' }, withA(string)] },
      Base: base,
    });
    const changes = diffSpecs(
      spec(schemas(withA(string))),
      spec(schemas({ type: 'object', properties: { b: string } })),
    );
    expect(new Set(changes.map(({ subject }) => subject.name))).toEqual(new Set(['Base']));
  });

  test('a renamed component that refers to itself is compared without end or noise', () => {
    const before = { T: withA({ $ref: '#/components/schemas/Old' }), Old: node('Old', string) };
    const after = { T: withA({ $ref: '#/components/schemas/New' }), New: node('New', { type: 'integer' }) };
    expect(schemaChanges(before, after)).toEqual([
      'sent breaking type a.value',
      'received breaking type a.value',
      'both breaking schema-removed',
      'both additive schema-added',
    ]);
  });

  test('a union that refers to itself, and a nullable reference to a union', () => {
    const tree = (...members: JsonObject[]): Schemas => ({
      T: withA({ anyOf: [{ $ref: '#/components/schemas/Tree' }, { type: 'null' }] }),
      Tree: union(...members),
    });
    const branch = variant('branch', { of: { $ref: '#/components/schemas/Tree' } });
    expect(schemaChanges(tree(variant('leaf'), branch), tree(branch, variant('leaf')))).toEqual([]);
    expect(schemaChanges(tree(variant('leaf'), branch), tree(branch))).toEqual([
      'sent breaking union-member-removed',
      'received breaking union-member-removed',
    ]);
  });

  test('a schema nothing reaches touches nobody', () => {
    const [change] = diffSpecs(spec({ T: {}, Lost: string }), spec({ T: {}, Lost: { type: 'integer' } }));
    expect(change).toMatchObject({ subject: { name: 'Lost' }, touches: [] });
  });
});

describe('operations', () => {
  const base = {
    operationId: 'getPet',
    tags: ['A'],
    parameters: [{ name: 'q', in: 'query', schema: string }],
    requestBody: { content: { 'application/json': { schema: string } } },
    responses: { 200: { content: { 'application/json': { schema: string } } }, 404: {} },
  };
  const doc = (...operations: JsonObject[]): JsonObject => ({
    security: [{ key: [] }],
    paths: Object.fromEntries(operations.map((o) => [o['path'] ?? '/pet', { post: o }])) as JsonObject,
  });
  const q = (extra: JsonObject): JsonObject => ({ parameters: [{ name: 'q', in: 'query', schema: string, ...extra }] });
  const other = { content: { 'application/json': { schema: { type: 'integer' } } } };
  const OPERATIONS: [what: string, change: JsonObject, expected: string[], was?: JsonObject][] = [
    ['nothing', {}, []],
    ['a rename', { operationId: 'fetchPet' }, ['breaking operation-renamed']],
    ['a move', { path: '/pets' }, ['breaking operation-moved']],
    ['another tag', { tags: ['B'] }, ['additive tags']],
    ['other words', { summary: 'x' }, ['docs words']],
    ['advice against it', { deprecated: true }, ['additive deprecated']],
    ['a removed parameter', { parameters: [] }, ['breaking parameter-removed query.q']],
    ['a parameter becoming required', q({ required: true }), ['breaking parameter-required query.q']],
    ['another way to write a parameter', q({ explode: false }), ['additive parameter-style query.q']],
    ['another type of a parameter', q({ schema: { type: 'integer' } }), ['breaking type query.q']],
    ['a shorter parameter', q({ schema: { ...string, maxLength: 3 } }), ['breaking constraint-tightened query.q']],
    [
      'a new parameter',
      { parameters: [...base.parameters, { name: 'r', in: 'query' }] },
      ['additive parameter-added query.r'],
    ],
    [
      'a new required parameter',
      { parameters: [...base.parameters, { name: 'r', in: 'query', required: true }] },
      ['breaking parameter-added query.r'],
    ],
    ['no body', { requestBody: undefined }, ['breaking body-removed request']],
    ['a required body', { requestBody: { ...base.requestBody, required: true } }, ['breaking body-required request']],
    [
      'another media type of the body',
      { requestBody: { content: { 'text/plain': {} } } },
      ['breaking media-type-removed request', 'additive media-type-added request'],
    ],
    [
      'another type of the body',
      { requestBody: { content: { 'application/json': { schema: { type: ['string', 'integer'] } } } } },
      ['additive type request'],
    ],
    ['another type of the result', { responses: { ...base.responses, 200: other } }, ['breaking type response 200']],
    [
      'the same result with another code',
      { responses: { 201: base.responses[200], 404: {} } },
      ['additive response-removed response 200', 'additive response-added response 201'],
    ],
    [
      'another result',
      { responses: { 201: other, 404: {} } },
      ['breaking response-removed response 200', 'breaking response-added response 201'],
    ],
    ['an error more', { responses: { ...base.responses, 409: {} } }, ['additive response-added response 409']],
    ['an error less', { responses: { 200: base.responses[200] } }, ['docs response-removed response 404']],
    ['another way to be let in', { security: [{ key: [] }, { token: [] }] }, ['additive security']],
    ['another way instead', { security: [{ token: [] }] }, ['breaking security']],
    ['free admission', { security: [] }, ['additive security']],
    [
      'one of two ways kept',
      { security: [{ key: [] }] },
      ['breaking security'],
      { security: [{ key: [] }, { token: [] }] },
    ],
    ['a parameter becoming optional', q({}), ['additive parameter-required query.q'], q({ required: true })],
    [
      'a body becoming optional',
      {},
      ['additive body-required request'],
      { requestBody: { ...base.requestBody, required: true } },
    ],
    ['a body from now on', {}, ['additive body-added request'], { requestBody: undefined }],
    [
      'a required body from now on',
      { requestBody: { ...base.requestBody, required: true } },
      ['breaking body-added request'],
      { requestBody: undefined },
    ],
    // What is received may be more than it was, and must not be less certain.
    [
      'a result of one type less',
      {},
      ['additive nullable response 200'],
      {
        responses: {
          ...base.responses,
          200: { content: { 'application/json': { schema: { type: ['string', 'null'] } } } },
        },
      },
    ],
    ['other retries', { 'x-idempotency': 'safe' }, ['additive idempotency']],
    ['pages', { 'x-pagination': { style: 'offset', items: '' } }, ['breaking pagination']],
  ];
  test.each(OPERATIONS)('%s', (_what, change, expected, was = {}) => {
    const changes = diffSpecs(doc({ ...base, ...was }), doc({ ...base, ...change }));
    expect(changes.map(({ level, rule, at }) => `${level} ${rule}${at === '' ? '' : ` ${at}`}`)).toEqual(expected);
  });

  test('a new and a removed one', () => {
    const one = doc(base);
    const two = doc(base, { ...base, operationId: 'listPets', path: '/pets' });
    expect(diffSpecs(one, two)).toMatchObject([
      { level: 'additive', rule: 'operation-added', subject: { name: 'listPets' } },
    ]);
    expect(diffSpecs(two, one)).toMatchObject([
      { level: 'breaking', rule: 'operation-removed', subject: { name: 'listPets' } },
    ]);
  });

  test('the events of a stream are received', () => {
    const stream = (ref: string): JsonObject => ({
      ...doc({
        operationId: 'chat',
        responses: { 200: { content: { 'text/event-stream': { schema: string, 'x-event-schema': ref } } } },
      }),
      components: { schemas: { A: withA(string), B: { type: 'object' } } },
    });
    const changes = diffSpecs(stream('#/components/schemas/A'), stream('#/components/schemas/B'));
    expect(changes).toMatchObject([
      { level: 'breaking', rule: 'property-removed', at: 'response 200.<stream event>.a' },
    ]);
  });

  test('a document that did not exist before is only additive', () => {
    const changes = diffSpecs({}, { ...doc(base), openapi: '3.1.0', servers: [{ url: 'https://a.test' }] });
    expect(changes.map(({ rule }) => rule)).toEqual(['operation-added']);
  });

  test('the default server moves', () => {
    const at = (url: string): JsonObject => ({ openapi: '3.1.0', ...doc(base), servers: [{ url }] });
    expect(diffSpecs(at('https://a.test'), at('https://b.test'))).toMatchObject([
      { level: 'additive', rule: 'server' },
    ]);
  });
});

describe('events and frames', () => {
  const event = (schema: JsonObject): JsonObject => ({
    webhooks: {
      'pet.born': {
        post: { operationId: 'onPetBorn', tags: ['E'], requestBody: { content: { 'application/json': { schema } } } },
      },
    },
  });
  test('the payload of an event is received', () => {
    const [change, ...rest] = diffSpecs(event({ type: 'object' }), event(withA(string, ['a'])));
    expect(rest).toEqual([]);
    expect(change).toMatchObject({ level: 'additive', rule: 'property-added', at: 'payload.a' });
    expect(change?.subject).toEqual({ kind: 'event', name: 'pet.born' });
  });
  const asked = (more: JsonObject): JsonObject => ({
    webhooks: {
      'pet.born': { post: { operationId: 'onPetBorn', tags: ['E'], parameters: [], ...more } },
    },
  });
  const header = (required: boolean): JsonObject => ({
    parameters: [{ name: 'X-Id', in: 'header', required, schema: string }],
  });
  const payload = (required: boolean): JsonObject => ({
    requestBody: { required, content: { 'application/json': { schema: string } } },
  });
  // The platform writes them, and the user reads them: a promise more breaks nobody, one less does.
  test.each<[string, JsonObject, JsonObject, string[]]>([
    ['a header it always has from now on', {}, header(true), ['additive parameter-added']],
    ['a header becoming certain', header(false), header(true), ['additive parameter-required']],
    ['a header becoming uncertain', header(true), header(false), ['breaking parameter-required']],
    ['a payload it always has from now on', {}, payload(true), ['additive body-added']],
    ['a payload becoming certain', payload(false), payload(true), []],
  ])('%s', (_what, before, after, expected) => {
    expect(diffSpecs(asked(before), asked(after)).map(({ level, rule }) => `${level} ${rule}`)).toEqual(expected);
  });

  test('so is a component in it', () => {
    const doc = (schema: JsonObject): JsonObject => ({
      ...event({ $ref: '#/components/schemas/Pet' }),
      components: { schemas: { Pet: schema } },
    });
    expect(diffSpecs(doc({ type: 'object' }), doc(withA(string, ['a'])))).toMatchObject([
      {
        level: 'additive',
        rule: 'property-added',
        subject: { name: 'Pet' },
        touches: [{ kind: 'event', name: 'pet.born' }],
      },
    ]);
  });
  test('a removed event', () => {
    const [change] = diffSpecs(event({}), { webhooks: {} });
    expect(change).toMatchObject({
      level: 'breaking',
      rule: 'event-removed',
      touches: [{ kind: 'event', name: 'pet.born' }],
    });
  });
  test("the client's frames are sent, the server's received", () => {
    const frames = (frame: JsonObject): JsonObject => ({
      components: {
        schemas: {
          RealtimeClientFrame: { oneOf: [{ $ref: '#/components/schemas/RealtimePingFrame' }] },
          RealtimeServerFrame: { oneOf: [{ $ref: '#/components/schemas/RealtimePongFrame' }] },
          RealtimePingFrame: frame,
          RealtimePongFrame: frame,
        },
      },
    });
    const changes = diffSpecs(frames({ type: 'object' }), frames(withA(string, ['a'])));
    expect(changes.map(({ subject, level }) => `${subject.name} ${level}`)).toEqual([
      'RealtimePingFrame breaking',
      'RealtimePongFrame additive',
    ]);
    expect(changes.every(({ touches }) => object(touches[0])['kind'] === 'realtime')).toBe(true);
  });
});
