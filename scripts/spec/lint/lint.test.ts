import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runCommand } from '../../run-command.ts';

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

const folder = mkdtempSync(join(tmpdir(), 'spec-lint-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What Redocly says with our ruleset, file by file: `line:col rule message`. One process for all of them: it starts slowly. */
async function lintAll(documents: readonly string[]): Promise<string[][]> {
  for (const [i, text] of documents.entries()) writeFileSync(join(folder, `${i}.yaml`), text);
  const files = documents.map((_, i) => join(folder, `${i}.yaml`));
  const { code, output } = await runCommand('redocly', [
    ...['lint', '--config=redocly.yaml', '--format=github-actions', '--max-problems=1000'],
    ...files,
  ]);
  // The documents are no whole descriptions; what they lack besides is not asked here.
  expect(code, output).toBe(1);
  const problems = documents.map((): string[] => []);
  for (const [, rule, file, line, col, message] of output.matchAll(
    /^::error title=(.*?),file=.*?(\d+)\.yaml,line=(\d+),col=(\d+).*?::(.*)$/gm,
  ))
    if (ASKED.test(rule ?? ''))
      problems[Number(file)]?.push(`${line}:${col} ${rule?.replace('linktor/', '')} ${message}`);
  return problems;
}
const ASKED = /^linktor\/|^rule\/|^operation-(?:operationId|singular-tag|summary)/;

/** The good document with one text replaced. */
function changed(from: string, to: string): string {
  expect(GOOD).toContain(from);
  return GOOD.replace(from, to);
}

const CASES: [what: string, from: string, to: string, problem: RegExp][] = [
  ['an invalid example', 'name: Tom', 'name: T', /^15:44 examples name must NOT have fewer than 2 characters$/],
  [
    'an example without value',
    '{ value: { kind: cat, name: Tom } }',
    '{ summary: x }',
    /^15:17 examples pet has no value/,
  ],
  ['an invalid schema example', 'minLength: 2 }', 'minLength: 2, examples: [Tom, T] }', /^33:\d+ examples/],
  ['an invalid default', 'minLength: 2 }', 'minLength: 2, default: 7 }', /^33:\d+ examples the value must be string/],
  ['no operationId', '      operationId: listPets\n', '', /^4:5 operation-operationId /],
  ['an operationId that is no name', 'listPets', 'list-pets', /^5:\d+ rule\/operation-id-is-camel-case/],
  ['two tags', '[Pets]', '[Pets, Cats]', /^6:\d+ operation-singular-tag/],
  ['no summary', '      summary: List pets\n', '', /^4:5 operation-summary /],
  ['no success response', "'200'", "'400'", /operations listPets has no success response/],
  [
    'a response without an example',
    '              examples:\n                pet: { value: { kind: cat, name: Tom } }\n',
    '',
    /operations listPets 200 has no example of application\/json/,
  ],
  [
    'a text PyYAML cannot read',
    'description: Failed',
    'description: Failed?',
    /^16:\d+ yaml PyYAML cannot read Failed\?/,
  ],
  [
    'a text YAML 1.1 takes for a truth value',
    'description: Failed',
    'description: on',
    /yaml YAML 1.1 does not read on as a string/,
  ],
  [
    'a time YAML 1.1 takes for a number',
    'summary: List pets',
    'summary: 09:00',
    /yaml YAML 1.1 does not read 09:00 as a string/,
  ],
  ['no error response', 'default: {', "'201': {", /operations listPets has no error response/],
  [
    'an unknown x-idempotency',
    'summary: List pets',
    'summary: List pets\n      x-idempotency: maybe',
    /^8:\d+ rule\/idempotency-is-known/,
  ],
  ['x-idempotency on GET', 'summary: List pets', 'summary: List pets\n      x-idempotency: safe', /operations.*get is/],
  [
    'pagination over an array that is not there',
    'summary: List pets',
    "summary: List pets\n      x-pagination: { style: offset, items: '' }",
    /^8:\d+ operations listPets: no array body/,
  ],
  ['a quote in a property', 'next: {', '"ne\'xt": {', /names property "ne'xt"/],
  ['a back-tick in a value', 'const: dog', 'const: "`dog`"', /names value "`dog`"/],
  ['a back-slash in an open value', 'const: dog', "const: dog, x-extensible-enum: ['a\\b']", /names value/],
  ['a new line in an operationId', 'listPets', '"list\\nPets"', /names operationId/],
  ['a comment end in a component', '    Cat:', '    "Cat*/":', /names component "Cat\*\/"/],
  ['a comment end in a description', 'description: Pets', 'description: Pets */ x', /^10:\d+ names description holds/],
  ['a comment end in a default', 'minLength: 2 }', "minLength: 2, default: '*/' }", /names default holds/],
  ['an alternative that is not mapped', "          dog: '#/components/schemas/Dog'\n", '', /unions Dog is missing/],
  ['a mapping of the wrong value', '          dog: ', '          wolf: ', /unions Dog never has kind wolf/],
  [
    'a mapping to nothing',
    "schemas/Dog'\n    Cat",
    "schemas/Wolf'\n    Cat",
    /unions #\/components\/schemas\/Wolf does not/,
  ],
  ['a discriminator that is optional', 'required: [kind]', 'required: [next]', /unions Dog does not require kind/],
  ['a discriminator that is not fixed', 'type: string, const: dog', 'type: string', /unions Dog does not fix kind/],
  ['an unused schema', '    Cat:\n', '    Fish: { type: string }\n    Cat:\n', /unused schemas\/Fish is never used/],
  ['an alias', 'schemas:\n', 'schemas:\n    A: &a { type: string }\n    B: *a\n', /yaml no YAML aliases/],
];

test('each of these is a problem, and a good document has none', async () => {
  const found = await lintAll([GOOD, ...CASES.map(([, from, to]) => changed(from, to))]);
  expect(found[0]).toEqual([]);
  for (const [i, [what, , , problem]] of CASES.entries())
    expect.soft(found[i + 1], what).toContainEqual(expect.stringMatching(problem));
});

test('a file that is no YAML fails', async () => {
  const file = join(folder, 'twice.yaml');
  writeFileSync(file, GOOD.replace('summary: List pets', 'summary: List pets\n      summary: Again'));
  const { code, output } = await runCommand('redocly', ['lint', '--config=redocly.yaml', file]);
  expect([code, output]).toEqual([expect.any(Number), expect.stringContaining('duplicated mapping key')]);
  expect(code).not.toBe(0);
});

test('one alternative may stand for every kind that is not described, if it leaves out exactly those that are', async () => {
  const opaque = (excluded: string): string =>
    GOOD.replace("Dog'\n      disc", "Dog'\n        - $ref: '#/components/schemas/Other'\n      disc").concat(
      `    Other: { type: object, required: [kind], properties: { kind: { type: string, x-opaque: true, not: { enum: ${excluded} } } } }\n`,
    );
  const [right, less, more] = await lintAll(['[cat, dog]', '[cat]', '[cat, dog, eel]'].map(opaque));
  expect(right).toEqual([]);
  expect(less?.join()).toMatch(/unions Other takes dog, too/);
  expect(more?.join()).toMatch(/unions Other leaves out eel, which no alternative describes/);
});

test('an event needs an example, and no error response', async () => {
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
  const [right, wrong] = await lintAll([event(', examples: { event: { value: {} } }'), event('')]);
  expect(right).toEqual([]);
  expect(wrong).toEqual([expect.stringMatching(/^8:7 operations pet\.born has no example/)]);
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

test('a union tells its alternatives apart', async () => {
  const found = await lintAll(
    UNIONS.map(
      ([, members]) => `${HEAD}${LIST_PETS}${SCHEMAS.replace('type: string, minLength: 2', `oneOf: ${members}`)}`,
    ),
  );
  for (const [i, [what, , distinct]] of UNIONS.entries()) {
    const problems = found[i]?.filter((line) => line.includes('nothing tells the alternatives apart'));
    expect.soft(problems, what).toHaveLength(distinct ? 0 : 1);
  }
});

test('the events of a stream example are checked against their schema', async () => {
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
  const [right, wrongType, noJson, noEnd] = await lintAll(
    ['data: {"delta":"a"}\n\ndata: [DONE]\n\n', 'data: {"delta":1}\n\ndata: [DONE]\n\n']
      .concat('data: {"delta":\n\ndata: [DONE]\n\n', 'data: {"delta":"a"}\n\n')
      .map(stream),
  );
  expect(right).toEqual([]);
  expect(wrongType?.[0]).toMatch(/examples delta must be string/);
  expect(noJson?.[0]).toMatch(/examples not JSON/);
  expect(noEnd?.[0]).toMatch(/examples does not end with \[DONE\]/);
});
