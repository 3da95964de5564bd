import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { Antonnia } from '../src/antonnia/index.ts';
import { Conversations } from '../src/index.ts';
import { Sinch, sinchProject } from '../src/sinch/index.ts';

const CANARY = 'canary-5d41402abc4b';
const key = { projectId: 'p', keyId: 'key-id', keySecret: CANARY, region: 'eu' } as const;

test.each([
  ['Conversations', new Conversations({ apiKey: CANARY })],
  ['Antonnia', new Antonnia({ token: CANARY })],
  ['Sinch by OAuth2', new Sinch(key)],
  ['Sinch by Basic', new Sinch({ ...key, auth: 'basic' })],
  ['a Sinch project', sinchProject(key)],
])('%s can be logged', (_name, client) => {
  const shown = inspect(client, { depth: 12, showHidden: true }) + JSON.stringify(client);
  expect(shown).not.toContain(CANARY);
  expect(shown).not.toContain(btoa(`key-id:${CANARY}`));
});

test('an error that echoes the secret does not tell it', async () => {
  const fetch = async (): Promise<Response> =>
    Response.json({ error: { code: 401, message: `bad key ${CANARY}`, status: 'UNAUTHENTICATED' } }, { status: 401 });
  for (const auth of ['basic', 'oauth2'] as const) {
    const sinch = new Sinch({ ...key, auth, fetch });
    const error: unknown = await sinch.apps.list().catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: 'AuthenticationError', status: 401 });
    expect(inspect(error, { depth: 12, showHidden: true }) + JSON.stringify(error)).not.toContain(CANARY);
  }
});
