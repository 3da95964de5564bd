import { Antonnia } from '@linktor/conversations/antonnia';
import { Sinch, type SinchRegion } from '@linktor/conversations/sinch';
import { createAuth, Transport } from '@linktor/core';
import { surface } from '@linktor/core-gen/linktor';
import type { Connection, Given } from './connection.ts';

// The platforms: a run works with the credentials it is given, and leaves whoever they belong to as they are.

const nothingToClose = async (): Promise<string[]> => [];

export async function connectLinktor({ target, credentials, observer }: Given): Promise<Connection> {
  const { 'api-key': apiKey, token } = credentials;
  const auth = createAuth(surface, apiKey === undefined ? { accessToken: token } : { apiKey });
  const options = { baseUrl: target, fetch: observer.fetch, maxRetries: 0 };
  const { requestIdHeader } = surface;
  const transport = new Transport({ baseUrl: target, auth, requestIdHeader, idempotency: true }, options);
  return { transport, seeds: { model: 'gpt-4' }, close: nothingToClose };
}

export async function connectAntonnia({ target, credentials, observer }: Given): Promise<Connection> {
  const client = new Antonnia({ baseUrl: target, token: credentials.token, fetch: observer.fetch, maxRetries: 0 });
  return { transport: client.transport, seeds: {}, close: nothingToClose };
}

export async function connectSinch({ target, credentials, observer, ledger }: Given): Promise<Connection> {
  const { 'project-id': projectId = '', 'key-id': keyId, 'key-secret': keySecret, 'app-id': app = '' } = credentials;
  // The platform has hosts of its own for tokens and templates; whatever else stands in its place has all at one address.
  const region = /^https:\/\/(us|eu|br)\.conversation\.api\.sinch\.com$/.exec(target)?.[1] as SinchRegion | undefined;
  const place = region ? { region } : { baseUrl: target };
  const client = new Sinch({ projectId, keyId, keySecret, ...place, fetch: observer.fetch, maxRetries: 0 });
  for (const known of [projectId, app]) ledger.permit(known);
  return { transport: client.transport, seeds: { project: projectId, app }, close: nothingToClose };
}
