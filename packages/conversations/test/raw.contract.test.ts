import { Antonnia } from '@linktor/conversations/antonnia';
import { createAntonniaClient } from '@linktor/conversations/antonnia/raw';
import { createLinktorClient } from '@linktor/conversations/raw';
import { Sinch } from '@linktor/conversations/sinch';
import { createSinchClient } from '@linktor/conversations/sinch/raw';
import { expect, expectTypeOf, test } from 'vitest';
import { contract } from '../../../scripts/check/contract/contract.ts';
import { type Conversation, Conversations, isLinktorError, NotFoundError } from '../src/index.ts';

// Every client leads down to its API by the paths of the specification.

const { urls, credentials, prefer } = contract();
const { apiKey, token, projectId, keyId, keySecret } = credentials;

test('Linktor', async () => {
  const raw = createLinktorClient(new Conversations({ baseUrl: urls.linktor, apiKey }));
  const params = { path: { id: 'conv_123' } };
  const { data, response } = await raw.GET('/conversations/{id}', { params });
  expectTypeOf(data).toEqualTypeOf<Conversation>();
  expect([typeof data.id, response.status]).toEqual(['string', 200]);
  const changed = await raw.PATCH('/conversations/{id}', { params, body: { priority: 'high' } });
  expect(changed.data.id).toBeTypeOf('string');
  const error = await raw
    .GET('/conversations/{id}', { params, headers: prefer({ code: 404 }) })
    .then(undefined, (caught: unknown) => caught);
  expect(error).toBeInstanceOf(NotFoundError);
  expect(isLinktorError(error) && error.path).toBe('/conversations/{id}');
});

test('Antonnia', async () => {
  const raw = createAntonniaClient(new Antonnia({ baseUrl: urls.antonnia, token }));
  const { data } = await raw.GET('/sessions/{session_id}', { params: { path: { session_id: 'sess_1' } } });
  expect(data.id).toBeTypeOf('string');
});

test('Sinch, with its token, and its templates on the server they live on', async () => {
  const sinch = new Sinch({ baseUrl: urls.sinch, projectId, keyId, keySecret });
  const raw = createSinchClient(sinch);
  const path = { project_id: projectId };
  const { data } = await raw.GET('/v1/projects/{project_id}/contacts', { params: { path, query: { page_size: 5 } } });
  expect(data.contacts).toBeInstanceOf(Array);
  const templates = await raw.GET('/v2/projects/{project_id}/templates', { params: { path } });
  expect(templates.data.templates).toBeInstanceOf(Array);
});

test('a route by its method and path', async () => {
  const conversations = new Conversations({ baseUrl: urls.linktor, apiKey });
  const route = { method: 'GET', path: '/conversations/{id}' };
  const { data, requestId } = await conversations.transport
    .request<{ id: string }>(route, { path: { id: 'conv_123' } })
    .withResponse();
  expect(data.id).toBeTypeOf('string');
  expect(requestId).toBeTypeOf('string');
});
