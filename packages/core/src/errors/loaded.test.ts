import { expect, test, vi } from 'vitest';
import { noAuth } from '../credentials/auth.ts';
import type { TransportOptions } from '../options/options.ts';
import { paginate } from '../pages/paginate.ts';
import { byOffset } from '../pages/paging.ts';
import { Transport } from '../transport.ts';
import { LinktorError } from './error.ts';

const gone = vi.hoisted(() => (): never => {
  throw new TypeError('Failed to fetch dynamically imported module');
});
vi.mock('../pages/page.ts', gone);
vi.mock('../hooks/report.ts', gone);
vi.mock('../send/next-address.ts', gone);

const moved = async (): Promise<Response> => new Response(null, { status: 307, headers: { location: '/y' } });
const fetch = async (): Promise<Response> => new Response('[]');
const transport = (options: TransportOptions): Transport =>
  new Transport({ baseUrl: 'http://x', auth: noAuth }, options);
const things = { id: 'x', method: 'POST', path: '/x', answer: 'array' } as const;

test.each([
  ['a list', () => paginate(transport({ fetch }), things, { body: {} }, byOffset(10))],
  ['a call with hooks', () => transport({ fetch, hooks: {} }).request(things, {})],
  ['a redirect', () => transport({ fetch: moved }).request(things, {})],
])('%s whose part of the package cannot be loaded fails with a typed error', async (_what, call) => {
  const error: unknown = await Promise.resolve(call()).then(undefined, (caught: unknown) => caught);
  expect(error).toBeInstanceOf(LinktorError);
  expect(error).toMatchObject({ code: 'NOT_LOADED', remediation: 'Reload the page.' });
});

test('a call that needs neither goes well', async () => {
  expect(await transport({ fetch }).request(things, {})).toEqual([]);
});
