import { readFileSync } from 'node:fs';
import type { OperationInfo } from '@linktor/core';
import * as server from '@linktor/core-gen/linktor-server';
import { selfHosted } from '@linktor/self-hosted';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { contract } from '../../../scripts/check/contract/contract.ts';

// The routes of the server as they are, those included that no operation of the SDK uses: each is sent with what the
// specification shows for it.

interface Shown {
  operationId?: string;
  parameters?: Parameter[];
  requestBody?: { content: Record<string, { examples: Record<string, { value: unknown }> }> };
}
type Parameter = { $ref: string } | { in: string; name: string; example?: unknown; schema?: { enum?: unknown[] } };
interface Document {
  paths: Record<string, { parameters?: Parameter[] } & Record<string, Shown>>;
  components: { parameters: Record<string, Parameter> };
}

const document = parse(readFileSync(new URL('../../../spec/linktor-server.yaml', import.meta.url), 'utf8')) as Document;
const shown = new Map<string, Record<string, unknown>>();
for (const { parameters = [], ...item } of Object.values(document.paths)) {
  for (const operation of Object.values(item)) {
    const input: Record<string, Record<string, unknown>> = {};
    for (const each of [...parameters, ...(operation.parameters ?? [])]) {
      const found = '$ref' in each ? document.components.parameters[each.$ref.split('/').at(-1) ?? ''] : each;
      if (found === undefined || '$ref' in found) throw new Error('a reference that leads nowhere');
      if (found.example !== undefined) input[found.in] = { ...input[found.in], [found.name]: found.example };
    }
    const [media] = Object.values(operation.requestBody?.content ?? {});
    const [example] = Object.values(media?.examples ?? {});
    shown.set(operation.operationId ?? '', { ...input, ...(example ? { body: example.value } : {}) });
  }
}

const isOperation = (value: unknown): value is OperationInfo =>
  typeof value === 'object' && value !== null && 'method' in value && 'path' in value;
const operations = Object.values<unknown>(server).filter(isOperation);

test('every operation of the specification is there', () => {
  expect(operations.map(({ id }) => id).sort()).toEqual([...shown.keys()].sort());
});

test.each(operations)('$id', async (operation) => {
  const { urls, credentials } = contract();
  const transport = selfHosted({ baseUrl: urls['linktor-server'], accessToken: credentials.token });
  const input = shown.get(operation.id) ?? {};
  const { response } = await transport.request(operation as never, input as never).withResponse();
  expect(response.status).toBeLessThan(300);
});
