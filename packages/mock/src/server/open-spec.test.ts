import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { afterAll, expect, test } from 'vitest';
import { specFile } from '../spec-files.ts';
import { openSpec } from './open-spec.ts';
import { loadOperations } from './operations.ts';

const folder = mkdtempSync(join(tmpdir(), 'linktor-open-spec-'));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};

const TREE = (within: string) => `openapi: 3.1.0
info: { title: Trees, version: '1' }
security: [{ key: [] }]
paths:
  /a~b/{id}:
    parameters: [{ $ref: '#/components/parameters/Id' }]
    summary: Trees
    get:
      operationId: getTree
      responses: { '200': { $ref: '#/components/responses/Tree' } }
    put:
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Tree' } } } }
      responses: { '204': { description: Done } }
components:
  securitySchemes: { key: { type: apiKey, in: header, name: X-API-Key } }
  parameters: { Id: { name: id, in: path, required: true, schema: { $ref: '#/components/schemas/Id' } } }
  responses: { Tree: { description: A tree, content: { application/json: { schema: { $ref: '#/components/schemas/Alias' } } } } }
  schemas:
    Id: { type: string, description: Of what it names }
    Alias: { $ref: '#/components/schemas/Tree' }
    Tree:
      type: object
      properties:
        id: { $ref: '#/components/schemas/Id', title: Of the tree }
        children: { type: array, items: { $ref: '#/components/schemas/${within}' } }
`;

test.each([
  ['the sample', () => new URL('../../test/sample.yaml', import.meta.url).pathname],
  ['the smallest specification that is carried', () => specFile('antonnia')],
  ['one that contains itself', () => write('tree.yaml', TREE('Tree'))],
])('an operation of %s is made ready as Prism does all', async (_, file) => {
  const all = await getHttpOperationsFromSpec(file());
  const opened = openSpec(file());
  expect(opened.map(({ make }) => make())).toEqual(all);
  expect(opened.map(({ id, method, path }) => [id ?? undefined, method, path])).toEqual(
    all.map(({ iid, method, path }) => [iid, method, path]),
  );
});

test('what is wrong with a file of your own is told at the start, other files that it refers to included', async () => {
  await expect(loadOperations('linktor', write('dangling.yaml', TREE('Leaf')))).rejects.toMatchObject({
    code: 'SPEC_INVALID',
    message: expect.stringContaining('Leaf'),
  });
  write('ids.yaml', 'Id: { type: string, const: elsewhere }');
  const split = write('split.yaml', TREE('Tree').replaceAll("'#/components/schemas/Id'", "'./ids.yaml#/Id'"));
  const [get] = await loadOperations('linktor', split);
  expect(JSON.stringify(get?.operation.request?.path)).toContain('elsewhere');
});
