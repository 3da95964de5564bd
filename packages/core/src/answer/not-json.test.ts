import { expect, test } from 'vitest';
import { noAuth } from '../credentials/auth.ts';
import { Transport } from '../transport.ts';

test.each([
  ['text/html', 'of text/html'],
  [undefined, 'of no content type'],
])('a success that is no JSON (%s) is told by its length and kind, and nothing of it', async (type, words) => {
  const page = '{"canary": it’s "canary"}';
  const headers = type === undefined ? {} : { 'content-type': type };
  const fetch = async () => new Response(new TextEncoder().encode(page), { headers });
  const transport = new Transport({ baseUrl: 'http://x', auth: noAuth }, { fetch });
  const call = transport.request({ id: 'x', method: 'GET', path: '/x' }, {});
  const error = await call.then(undefined, (caught: unknown) => caught as Error);
  expect(error).toMatchObject({
    code: 'INVALID_JSON',
    message: `expected JSON, got ${page.length} characters ${words}`,
    cause: { name: 'SyntaxError', message: expect.stringMatching(/^[A-Z][^"']* …$/) },
  });
});
