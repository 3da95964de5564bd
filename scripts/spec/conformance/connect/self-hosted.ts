import * as server from '@linktor/core-gen/linktor-server';
import { type SelfHosted, selfHosted } from '@linktor/self-hosted';
import { type Connection, type Given, NOTHING } from './connection.ts';

// A run works as a user of its own, so that not even the profile and the password of whoever started it are touched.

export async function connectSelfHosted(given: Given): Promise<Connection> {
  const { email = '', password = '' } = given.credentials;
  const admin = client(given, email, password);
  const own = { email: `conformance-${given.run}@example.com`, password: `${given.run}-${given.run}` };
  const body = { ...own, name: `Conformance ${given.run}`, role: 'admin' } as const;
  const made = await admin.request(server.createUser, { body });
  given.ledger.add(made.data.id);
  given.observer.allow('updateCurrentUser', 'changePassword');
  const { data } = await admin.request(server.listAiProviders, {});
  const model = data.providers?.[0]?.models?.[0] ?? data.providers?.[0]?.default_model;
  given.observer.take();
  return {
    transport: client(given, own.email, own.password),
    // What the server has no way to make is asked for in vain.
    seeds: { agent: NOTHING, docMessage: NOTHING, webhook: NOTHING, ...own, ...(model === undefined ? {} : { model }) },
    async close(): Promise<string[]> {
      try {
        await admin.request(server.deleteUser, { path: { id: made.data.id } });
        return [];
      } catch (error) {
        return [`the user ${own.email}: ${(error as Error).message}`];
      }
    },
  };
}

const client = ({ target, observer }: Given, email: string, password: string): SelfHosted =>
  selfHosted({ baseUrl: target, email, password, fetch: observer.fetch, maxRetries: 0 });
