import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadOperations, type Operation } from '../server/operations.ts';
import { startMock } from '../start.ts';
import { SURFACE_NAMES } from '../surfaces.ts';
import type { Mock, Surface } from '../types.ts';

// The specifications as the mock sees them: each operation takes its own example and answers without a violation.

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ port: 0 });
});
afterAll(() => mock.stop());

test.each(SURFACE_NAMES)('every operation of %s answers its own example', async (surface) => {
  const operations = (await loadOperations(surface)).map(({ operation }) => operation);
  expect(operations.length).toBeGreaterThan(0);
  for (const operation of operations) await send(surface, operation);
  const sent = mock.requests.filter((record) => record.surface === surface);
  expect(sent.map(({ operationId }) => operationId)).toEqual(operations.map(({ iid }) => iid));
  const broken = sent.filter(({ status, violations }) => status >= 300 || violations.length > 0);
  expect(broken.map(({ operationId, status, violations }) => ({ operationId, status, violations }))).toEqual([]);
  // Each first call compiles its schemas, so this takes seconds on a busy machine.
});

async function send(surface: Surface, operation: Operation): Promise<void> {
  const { path = [], query = [], body } = operation.request ?? {};
  const search = new URLSearchParams(query.filter(({ required }) => required).map((each) => [each.name, sample(each)]));
  const filled = path.reduce(
    (url, each) => url.replace(`{${each.name}}`, encodeURIComponent(sample(each))),
    operation.path,
  );
  const content = body?.contents?.[0];
  const value = content && exampleOf(content);
  const type = content?.mediaType ?? '';
  const payload = content === undefined ? undefined : toBody(type, value as Record<string, unknown>);
  const response = await fetch(`${mock.urls[surface]}${filled}${search.size > 0 ? `?${search}` : ''}`, {
    method: operation.method.toUpperCase(),
    headers: { ...credentials(operation), ...(typeof payload === 'string' ? { 'content-type': type } : {}) },
    ...(payload === undefined ? {} : { body: payload }),
  });
  await response.arrayBuffer();
}

function toBody(type: string, value: Record<string, unknown>): string | FormData | URLSearchParams {
  if (type === 'application/x-www-form-urlencoded') return new URLSearchParams(value as Record<string, string>);
  if (type !== 'multipart/form-data') return JSON.stringify(value);
  const form = new FormData();
  for (const [name, part] of Object.entries(value))
    form.set(name, typeof part === 'string' ? part : JSON.stringify(part));
  return form;
}

function credentials(operation: Operation): Record<string, string> {
  const schemes = (operation.security ?? []).flat();
  const basic = schemes.length > 0 && schemes.every((scheme) => scheme.type === 'http' && scheme.scheme === 'basic');
  return {
    'x-api-key': 'key',
    ...(schemes.length === 0 ? {} : { authorization: basic ? `Basic ${btoa('id:secret')}` : 'Bearer token' }),
  };
}

interface Described {
  examples?: readonly object[] | undefined;
  schema?: unknown;
}

function sample(parameter: Described): string {
  const schema = (parameter.schema ?? {}) as { enum?: unknown[]; examples?: unknown[]; default?: unknown };
  return String(exampleOf(parameter) ?? schema.examples?.[0] ?? schema.enum?.[0] ?? schema.default ?? 'abc');
}

function exampleOf({ examples }: Described): unknown {
  const first = examples?.[0];
  return first !== undefined && 'value' in first ? first.value : undefined;
}
