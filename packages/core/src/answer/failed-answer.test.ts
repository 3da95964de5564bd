import { expect, test, vi } from 'vitest';
import { noAuth } from '../credentials/auth.ts';
import { Transport } from '../transport.ts';

vi.mock('./failed-answer.ts', () => {
  throw new TypeError('Failed to fetch dynamically imported module');
});

test.each([404, 200])('a %i whose words cannot be loaded still has its verdict', async (status) => {
  const fetch = async () => new Response('', { status, headers: { 'x-request-id': 'r1' } });
  const config = { baseUrl: 'http://x', auth: noAuth, requestIdHeader: 'x-request-id' };
  const transport = new Transport(config, { fetch, maxRetries: 0 });
  const error = await transport
    .request({ id: 'x', method: 'GET', path: '/x' }, {})
    .then(undefined, (caught: unknown) => caught);
  expect(error).toMatchObject({
    name: 'LinktorError',
    message: `GET /x answered ${status}`,
    code: 'HTTP_ERROR',
    status,
    method: 'GET',
    path: '/x',
  });
  // Nothing is there that could strike a secret out of it.
  expect(error).not.toHaveProperty('requestId');
});

test('a connection that fails while the words cannot be loaded is a connection lost', async () => {
  let calls = 0;
  const fetch = async (): Promise<Response> => {
    calls++;
    throw new TypeError('Failed to fetch');
  };
  const transport = new Transport({ baseUrl: 'http://x', auth: noAuth }, { fetch, maxRetries: 1, retryDelay: 0 });
  const error = await transport
    .request({ id: 'x', method: 'GET', path: '/x' }, {})
    .then(undefined, (caught: unknown) => caught);
  expect(error).toMatchObject({
    ...{ name: 'NetworkError', message: 'the connection failed', code: 'CONNECTION_LOST' },
    ...{ method: 'GET', path: '/x' },
  });
  expect(calls).toBe(2);
});
