import { expect, expectTypeOf, test } from 'vitest';
import { createAntonniaClient } from '../src/antonnia/client.gen.ts';
import { createLinktorClient } from '../src/linktor/client.gen.ts';
import type { Conversation, UploadDocumentForm } from '../src/linktor/index.gen.ts';
import { createSinchClient } from '../src/sinch/client.gen.ts';

const answering = (body: unknown) => {
  const urls: string[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    urls.push(`${request.method} ${request.url}`);
    return Response.json(body);
  };
  return { urls, fetch };
};

test('a raw client is openapi-fetch with the types of its spec', async () => {
  const { urls, fetch } = answering({ id: 'conv_123', status: 'open' });
  const client = createLinktorClient({ baseUrl: 'https://api.example.com', fetch });
  const { data } = await client.GET('/conversations/{id}', { params: { path: { id: 'conv_123' } } });
  expectTypeOf(data).toEqualTypeOf<Conversation | undefined>();
  // An open enum is still a string.
  const status: string | undefined = data?.status;
  expect(status).toBe('open');
  expect(urls).toEqual(['GET https://api.example.com/conversations/conv_123']);
});

test('its options are those of openapi-fetch, a path serialiser among them', async () => {
  const { urls, fetch } = answering({});
  const pathSerializer = (path: string): string => path.replace('{session_id}', 'by-us');
  const client = createAntonniaClient({ baseUrl: 'https://api.example.com', fetch, pathSerializer });
  await client.GET('/sessions/{session_id}', { params: { path: { session_id: 'sess_1' } } });
  expect(urls).toEqual(['GET https://api.example.com/sessions/by-us']);
});

// Compiled, never run: what the types must and must not allow.
export const typeTests = async (): Promise<void> => {
  const client = createLinktorClient({});
  const path = { id: 'conv_123' };
  // @ts-expect-error no such path
  await client.GET('/conversation/{id}', { params: { path } });
  // @ts-expect-error no such method on this path
  await client.PUT('/conversations', {});
  // @ts-expect-error the id is missing
  await client.GET('/conversations/{id}', {});
  // @ts-expect-error it takes no body
  await client.GET('/conversations/{id}', { params: { path }, body: {} });
  await client.GET('/conversations');
  // @ts-expect-error no such status
  await client.PATCH('/conversations/{id}', { params: { path }, body: { status: 'invented' } });
  const text = await client.GET('/conversations/{id}', { params: { path }, parseAs: 'text' });
  expectTypeOf(text.data).toEqualTypeOf<string | undefined>();
  const form: UploadDocumentForm = { file: new Blob() };
  await client.POST('/knowledge-bases/{id}/documents', { params: { path }, body: form });
  const { error } = await client.GET('/conversations/{id}', { params: { path } });
  expectTypeOf(error).not.toBeAny();
  const sinch = createSinchClient({});
  // @ts-expect-error the body is missing
  await sinch.POST('/v1/projects/{project_id}/messages:send', { params: { path: { project_id: '1' } } });
};
