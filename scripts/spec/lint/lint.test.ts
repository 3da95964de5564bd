import { expect, test } from 'vitest';
import { parseSource } from '../source.ts';
import { lintSource } from './lint.ts';

const HEAD = `openapi: 3.1.0
paths:
`;
const LIST_PETS = `  /pets:
    get:
      operationId: listPets
      tags: [Pets]
      summary: List pets
      responses:
        '200':
          description: Pets
          content:
            application/json:
              schema: { $ref: '#/components/schemas/Pet' }
              examples:
                pet: { value: { kind: cat, name: Tom } }
        default: { description: Failed }
`;
const SCHEMAS = `components:
  schemas:
    Pet:
      oneOf:
        - $ref: '#/components/schemas/Cat'
        - $ref: '#/components/schemas/Dog'
      discriminator:
        propertyName: kind
        mapping:
          cat: '#/components/schemas/Cat'
          dog: '#/components/schemas/Dog'
    Cat:
      type: object
      required: [kind, name]
      properties:
        kind: { type: string, const: cat }
        name: { type: string, minLength: 2 }
    Dog:
      type: object
      required: [kind]
      properties:
        kind: { type: string, const: dog }
        next: { $ref: '#/components/schemas/Pet' }
`;
const GOOD = HEAD + LIST_PETS + SCHEMAS;

function lint(yaml: string): string[] {
  return lintSource(parseSource('spec.yaml', yaml)).problems.map((p) => `${p.line}:${p.col} ${p.rule} ${p.message}`);
}

/** The good document with one text replaced. */
function changed(from: string, to: string): string {
  expect(GOOD).toContain(from);
  return GOOD.replace(from, to);
}

test('a good document has no problems, and its parts are counted', () => {
  expect(lint(GOOD)).toEqual([]);
  const { counts } = lintSource(parseSource('spec.yaml', GOOD));
  expect(counts).toEqual({ operations: 1, events: 0, examples: 1 });
});

const CASES: [what: string, from: string, to: string, problem: RegExp][] = [
  ['an invalid example', 'name: Tom', 'name: T', /^15:44 example name must NOT have fewer than 2 characters$/],
  [
    'an example without value',
    '{ value: { kind: cat, name: Tom } }',
    '{ summary: x }',
    /^15:17 example pet has no value/,
  ],
  ['an invalid schema example', 'minLength: 2 }', 'minLength: 2, examples: [Tom, T] }', /^33:\d+ example/],
  ['an invalid default', 'minLength: 2 }', 'minLength: 2, default: 7 }', /^33:\d+ example the value must be string/],
  ['no operationId', '      operationId: listPets\n', '', /^4:5 operation-id GET \/pets has no operationId/],
  ['an operationId that is no name', 'listPets', 'list-pets', /operation-id list-pets is not camelCase/],
  ['two tags', '[Pets]', '[Pets, Cats]', /^6:7 one-tag listPets has 2 tags/],
  ['no summary', '      summary: List pets\n', '', /summary listPets has no summary/],
  ['no success response', "'200'", "'400'", /success listPets has no success response/],
  [
    'a response without an example',
    '              examples:\n                pet: { value: { kind: cat, name: Tom } }\n',
    '',
    /response-example listPets 200 has no example of application\/json/,
  ],
  [
    'a text PyYAML cannot read',
    'description: Failed',
    'description: Failed?',
    /^16:\d+ yaml-1.1 PyYAML cannot read Failed\?/,
  ],
  [
    'a text YAML 1.1 takes for a truth value',
    'description: Failed',
    'description: on',
    /yaml-1.1 YAML 1.1 does not read on as a string/,
  ],
  [
    'a time YAML 1.1 takes for a number',
    'summary: List pets',
    'summary: 09:00',
    /yaml-1.1 YAML 1.1 does not read 09:00 as a string/,
  ],
  ['no error response', 'default: {', "'201': {", /failure listPets has no error response/],
  [
    'an unknown x-idempotency',
    'summary: List pets',
    'summary: List pets\n      x-idempotency: maybe',
    /extensions.*unknown/,
  ],
  ['x-idempotency on GET', 'summary: List pets', 'summary: List pets\n      x-idempotency: safe', /extensions.*get is/],
  [
    'pagination over an array that is not there',
    'summary: List pets',
    "summary: List pets\n      x-pagination: { style: offset, items: '' }",
    /^8:\d+ pagination listPets: no array body/,
  ],
  ['a quote in a property', 'next: {', '"ne\'xt": {', /safe-name property "ne'xt"/],
  ['a back-tick in a value', 'const: dog', 'const: "`dog`"', /safe-name value "`dog`"/],
  ['a back-slash in an open value', 'const: dog', "const: dog, x-extensible-enum: ['a\\b']", /safe-name value/],
  ['a new line in an operationId', 'listPets', '"list\\nPets"', /safe-name operationId/],
  ['a comment end in a component', '    Cat:', '    "Cat*/":', /safe-name component "Cat\*\/"/],
  [
    'a comment end in a description',
    'description: Pets',
    'description: Pets */ x',
    /^10:\d+ safe-text description holds/,
  ],
  ['a comment end in a default', 'minLength: 2 }', "minLength: 2, default: '*/' }", /safe-text default holds/],
  ['an alternative that is not mapped', "          dog: '#/components/schemas/Dog'\n", '', /union Dog is missing/],
  ['a mapping of the wrong value', '          dog: ', '          wolf: ', /union Dog never has kind wolf/],
  [
    'a mapping to nothing',
    "schemas/Dog'\n    Cat",
    "schemas/Wolf'\n    Cat",
    /union #\/components\/schemas\/Wolf does not/,
  ],
  ['a discriminator that is optional', 'required: [kind]', 'required: [next]', /union Dog does not require kind/],
  ['a discriminator that is not fixed', 'type: string, const: dog', 'type: string', /union Dog does not fix kind/],
  ['an unused schema', '    Cat:\n', '    Fish: { type: string }\n    Cat:\n', /unused schemas\/Fish is never used/],
  ['an alias', 'schemas:\n', 'schemas:\n    A: &a { type: string }\n    B: *a\n', /yaml no YAML aliases/],
  ['a key given twice', 'summary: List pets', 'summary: List pets\n      summary: Again', /yaml .*unique/],
];

test.each(CASES)('%s is a problem', (_what, from, to, problem) => {
  expect(lint(changed(from, to))).toContainEqual(expect.stringMatching(problem));
});

test('one alternative may stand for every kind that is not described, if it leaves out exactly those that are', () => {
  const opaque = (excluded: string): string =>
    lint(
      GOOD.replace("Dog'\n      disc", "Dog'\n        - $ref: '#/components/schemas/Other'\n      disc").concat(
        `    Other: { type: object, required: [kind], properties: { kind: { type: string, x-opaque: true, not: { enum: ${excluded} } } } }\n`,
      ),
    ).join();
  expect(opaque('[cat, dog]')).toBe('');
  expect(opaque('[cat]')).toMatch(/union Other takes dog, too/);
  expect(opaque('[cat, dog, eel]')).toMatch(/union Other leaves out eel, which no alternative describes/);
});

test('an event needs an example, and no error response', () => {
  const event = (media: string) => `openapi: 3.1.0
webhooks:
  pet.born:
    post:
      operationId: onPetBorn
      tags: [Events]
      summary: A pet was born
      requestBody: { content: { application/json: { schema: { type: object }${media} } } }
      responses: { 2XX: { description: Received } }
`;
  expect(lint(event(', examples: { event: { value: {} } }'))).toEqual([]);
  expect(lint(event(''))).toEqual([expect.stringMatching(/^8:7 event-example pet\.born has no example/)]);
});

const UNIONS: [what: string, members: string, distinct: boolean][] = [
  ['different JSON types', '[{ type: string }, { type: array, items: {} }]', true],
  ['one alternative or null', "[{ type: object }, { type: 'null' }]", true],
  ['fixed values', '[{ const: a }, { enum: [b, c] }]', true],
  ['overlapping values', '[{ const: a }, { enum: [a, c] }]', false],
  ['a key of its own each', '[{ type: object, required: [a] }, { type: object, required: [b] }]', true],
  ['one key for both', '[{ type: object, required: [a] }, { type: object, required: [a] }]', false],
  ['a key for one only', '[{ type: object, required: [a] }, { type: object }]', false],
  [
    'a required key of different types',
    '[{ required: [a], properties: { a: { type: string } } }, { properties: { a: { type: object } } }]',
    true,
  ],
  [
    'a key of different types none requires',
    '[{ properties: { a: { type: string } } }, { properties: { a: { type: object } } }]',
    false,
  ],
  [
    'lists of different items',
    '[{ type: array, items: { required: [a] } }, { type: array, items: { required: [b] } }]',
    true,
  ],
  [
    'lists of the same items',
    '[{ type: array, items: { required: [a] } }, { type: array, items: { required: [a] } }]',
    false,
  ],
  ['a string or any string', '[{ type: string, enum: [a] }, { type: string }]', false],
];

test.each(UNIONS)('a union of %s: %s', (_what, members, distinct) => {
  const yaml = `${HEAD}${LIST_PETS}${SCHEMAS.replace('type: string, minLength: 2', `oneOf: ${members}`)}`;
  const problems = lint(yaml).filter((line) => line.includes('nothing tells the alternatives apart'));
  expect(problems).toHaveLength(distinct ? 0 : 1);
});

test('the events of a stream example are checked against their schema', () => {
  const stream = (text: string) => `${HEAD}  /chat:
    post:
      operationId: chat
      tags: [Chat]
      summary: Chat
      responses:
        '200':
          description: A stream
          content:
            text/event-stream:
              schema: { type: string }
              x-event-schema: '#/components/schemas/Chunk'
              x-event-terminator: '[DONE]'
              examples:
                stream: { value: ${JSON.stringify(text)} }
        default: { description: Failed }
components:
  schemas:
    Chunk: { type: object, required: [delta], properties: { delta: { type: string } } }
`;
  expect(lint(stream('data: {"delta":"a"}\n\ndata: [DONE]\n\n'))).toEqual([]);
  expect(lint(stream('data: {"delta":1}\n\ndata: [DONE]\n\n'))[0]).toMatch(/stream-example delta must be string/);
  expect(lint(stream('data: {"delta":\n\ndata: [DONE]\n\n'))[0]).toMatch(/stream-example not JSON/);
  expect(lint(stream('data: {"delta":"a"}\n\n'))[0]).toMatch(/stream-example does not end with \[DONE\]/);
});
