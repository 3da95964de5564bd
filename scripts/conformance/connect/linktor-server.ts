import { BearerAuth, Transport } from '@linktor/core';
import * as server from '@linktor/core-gen/linktor-server';
import type { Connection, Given } from './connection.ts';

// A run works as a user of its own, so that not even the profile and the password of whoever started it are touched.

export async function connectServer(given: Given): Promise<Connection> {
  const { email = '', password = '' } = given.credentials;
  const admin = await logIn(given, email, password);
  const own = { email: `conformance-${given.run}@example.com`, password: `${given.run}-${given.run}` };
  const body = { ...own, name: `Conformance ${given.run}`, role: 'admin' } as const;
  const made = await admin.request(server.createUser, { body });
  given.ledger.add(made.data.id);
  given.observer.take();
  given.observer.allow('updateCurrentUser', 'changePassword');
  const seeds = { run: given.run, ...own };
  return {
    transport: await logIn(given, own.email, own.password),
    seeds,
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

async function logIn({ target, observer }: Given, email: string, password: string): Promise<Transport> {
  const options = { fetch: observer.fetch, maxRetries: 0 };
  const to = (token: string): Transport =>
    new Transport({ baseUrl: target, auth: new BearerAuth(token, 'token'), requestIdHeader: 'x-request-id' }, options);
  const { data } = await to('none').request(server.login, { body: { email, password } });
  observer.take();
  return to(data.access_token);
}
