import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Emitted, emit } from './emit.ts';
import { writeSurface } from './write.ts';

const SAMPLE = readFileSync(new URL('./sample.yaml', import.meta.url), 'utf8');
const source = { name: 'sample', file: 'spec/sample.yaml' };
let emitted: Emitted;
const file = (name: string): string => emitted.files.get(name) ?? '';
beforeAll(async () => {
  emitted = await emit(source, SAMPLE);
});

describe('types', () => {
  test('schemas are exports of their own, and refer to each other by name', () => {
    expect(file('types.gen.ts')).toContain('export interface Thing {');
    expect(file('types.gen.ts')).toContain('parent?: Thing;');
    expect(file('types.gen.ts')).toContain('/** A thing with a state. */');
    expect(file('types.gen.ts') + file('paths.gen.ts')).not.toMatch(/components\["schemas"\]/);
  });

  test('what only the raw client needs stands apart, on the same names', () => {
    expect(file('types.gen.ts')).not.toMatch(/interface (paths|operations|webhooks|components)/);
    expect(file('paths.gen.ts')).toContain('export interface paths {');
    expect(file('paths.gen.ts')).toContain(
      "import type { Chunk, Thing, ThingMadeEvent } from '@linktor/core-gen/sample';",
    );
    expect(file('index.gen.ts')).not.toContain('paths.gen');
  });

  test('an open enum completes its known values and allows others', () => {
    expect(file('types.gen.ts')).toMatch(/state: 'on' \| 'off' \| \(string & \{\}\);/);
  });

  test('null is kept, and a default does not make a field required', () => {
    expect(file('types.gen.ts')).toContain('mood?: string | null;');
    expect(file('types.gen.ts')).toContain('size?: number;');
  });

  test('unions keep the names of their members', () => {
    expect(file('types.gen.ts')).toContain('export type Pet = Cat | Dog | OtherPet;');
    expect(file('types.gen.ts')).not.toContain('Omit<');
  });

  test('the kinds a spec does not describe are no strings, so that the others narrow and misspelt ones are caught', () => {
    expect(file('types.gen.ts')).toMatch(/OtherPet = \{\s*type: UndescribedKind;\s*\} & \{\s*\[key: string\]: unknown/);
    expect(file('types.gen.ts')).toContain('declare enum UndescribedKind {');
  });

  test('query parameters become a named interface', () => {
    expect(file('types.gen.ts')).toMatch(
      /export interface ListThingsQuery \{[^}]*limit\?: number;[^}]*fields\?: string\[\];/s,
    );
  });
});

describe('operations', () => {
  const constant = (name: string): string =>
    file('operations.gen.ts')
      .split('\n\n')
      .find((block) => block.includes(`export const ${name}:`))
      ?.replace(/\s+/g, ' ')
      .replace(/^.*?(?=export)/, '')
      .trim() ?? '';

  test('hold what the transport needs and nothing that is the default', () => {
    expect(constant('listThings')).toBe(
      "export const listThings: Operation<{ query?: ListThingsQuery }, Thing[]> = { id: 'listThings', method: 'GET', path: '/things', answer: 'array', query: ['limit', 'fields'], csv: ['fields'], };",
    );
  });

  test('say how they authenticate and retry when that is special, and name inline bodies', () => {
    const text = constant('createThing');
    expect(text).toContain("retry: 'key'");
    expect(text).toContain("auth: 'bearer'");
    expect(text).toContain("headers?: { 'Idempotency-Key'?: string }");
    expect(text).toContain('body: CreateThingBody');
  });

  test('know their event stream, and that a success may have no body', () => {
    expect(constant('talk')).toContain('Operation<{ path: { thing_id: string } }, undefined, Chunk>');
    expect(constant('talk')).toContain("stream: '[DONE]'");
  });

  test('know a server and a form of their own', () => {
    expect(constant('fetchToken')).toContain("server: 'https://auth.example.com'");
    expect(constant('fetchToken')).toContain("form: 'urlencoded'");
    expect(constant('fetchToken')).toContain("auth: 'none'");
  });
});

test('surface, events and manifest say what the spec says', () => {
  expect(file('surface.gen.ts')).toContain("baseUrl: 'https://{region}.example.com'");
  expect(file('surface.gen.ts')).toContain("apiKeyHeader: 'X-Key'");
  expect(file('surface.gen.ts')).toContain("requestIdHeader: 'x-request-id'");
  expect(file('events.gen.ts')).toContain("'thing.made': ThingMadeEvent;");
  expect(file('manifest.gen.ts')).toMatch(
    /talk: \{.*?streaming: true,.*?idempotency: 'none',.*?pathParams: \['thing_id'\]/s,
  );
});

test('the same spec gives the same files', async () => {
  expect((await emit(source, SAMPLE)).files).toEqual(emitted.files);
});

describe('an invalid spec is refused, with the line', () => {
  const evil = '    "Evil { } export const evil = process; interface X": { type: object }\n    Chunk: {';

  // The last column is text on the line that is reported.
  test.each([
    [
      'a reference to nothing',
      "{ $ref: '#/components/schemas/Cat' },",
      "{ $ref: '#/components/schemas/None' },",
      'points at nothing',
      'schemas/None',
    ],
    [
      'an operationId twice',
      'operationId: createThing',
      'operationId: listThings',
      'duplicate operationId "listThings"',
      'operationId: listThings\n      summary: Create',
    ],
    [
      'a path parameter nobody declared',
      '/things/{thing_id}/talk:\n    post:',
      '/things/{other_id}/talk:\n    post:',
      '"other_id" is not declared',
      'post:\n      operationId: talk',
    ],
    ['a type name that is code', '    Chunk: {', evil, 'not a valid identifier', '"Evil'],
    [
      'an operation name that is code',
      'operationId: talk',
      'operationId: "talk = 1; steal()"',
      'not a valid identifier',
      'steal()',
    ],
    [
      'a type that would hide a generated one',
      '    Chunk: {',
      '    ListThingsQuery: { type: object }\n    Chunk: {',
      'is also the name the generator gives',
      'ListThingsQuery',
    ],
    ['broken YAML', 'paths:\n', 'paths: ]\n', '', 'paths: ]'],
  ])('%s', async (_name, before, after, message, where) => {
    const text = SAMPLE.replace(before, after);
    const error = await emit(source, text).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ name: 'InvalidSpec' });
    const { problems } = error as { problems: { file: string; line: number; message: string }[] };
    const line = text.slice(0, text.indexOf(where)).split('\n').length;
    const found = problems.find((problem) => problem.message.includes(message) && problem.line === line);
    expect(found, `line ${line} among ${JSON.stringify(problems)}`).toBeDefined();
    expect((error as Error).message).toContain(`spec/sample.yaml:${line}:`);
  });
});

test('a description cannot end the comment it stands in', async () => {
  const text = SAMPLE.replace('summary: List things', "summary: 'List */ process.exit() /* things'");
  const operations = (await emit(source, text)).files.get('operations.gen.ts') ?? '';
  expect(operations).toContain('List *\\/ process.exit() /* things');
});

describe('writing', () => {
  let root = '';
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  test('a spec that is not there is a plain message', async () => {
    root = mkdtempSync(join(tmpdir(), 'linktor-generate-'));
    await expect(writeSurface(root, source, true)).rejects.toThrow('spec/sample.yaml:1:1  there is no such spec');
  });

  test('--check names what is missing, changed or left over, and writes nothing', async () => {
    root = mkdtempSync(join(tmpdir(), 'linktor-generate-'));
    mkdirSync(join(root, 'spec'));
    writeFileSync(join(root, source.file), SAMPLE);
    const folder = join('packages', 'core-gen', 'src', 'sample');

    const missing = await writeSurface(root, source, true);
    expect(missing.drifted).toHaveLength(emitted.files.size);
    expect((await writeSurface(root, source, true)).drifted).toEqual(missing.drifted);

    await writeSurface(root, source, false);
    expect((await writeSurface(root, source, true)).drifted).toEqual([]);

    writeFileSync(join(root, folder, 'types.gen.ts'), '// edited by hand\n');
    writeFileSync(join(root, folder, 'stale.gen.ts'), '');
    expect((await writeSurface(root, source, true)).drifted).toEqual([
      join(folder, 'types.gen.ts'),
      join(folder, 'stale.gen.ts'),
    ]);
    await writeSurface(root, source, false);
    expect((await writeSurface(root, source, true)).drifted).toEqual([]);
  });
});
