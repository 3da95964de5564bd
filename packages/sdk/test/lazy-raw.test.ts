import { afterEach, expect, test, vi } from 'vitest';
import { LinktorClient } from '../src/index.ts';

afterEach(() => {
  vi.doUnmock('@linktor/raw/linktor');
  vi.resetModules();
});

test('a raw client that could not be loaded is loaded by the next call', async () => {
  const client = new LinktorClient({ apiKey: 'k', fetch: async () => Response.json({ id: 'conv_1' }) });
  const get = () => client.raw.GET('/conversations/{id}', { params: { path: { id: 'conv_1' } } });
  vi.doMock('@linktor/raw/linktor', () => {
    throw new Error('the network is down');
  });
  await expect(get()).rejects.toThrow();
  vi.doUnmock('@linktor/raw/linktor');
  expect((await get()).data).toEqual({ id: 'conv_1' });
});
