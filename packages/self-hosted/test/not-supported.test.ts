import { isLinktorError } from '@linktor/core';
import * as sdk from '@linktor/core-gen/linktor';
import { NotSupportedError } from '@linktor/self-hosted';
import { describe, expect, test } from 'vitest';
import { supported } from '../../../scripts/docs/self-hosted/support.ts';
import { fake, ID } from './fake.ts';

const operations = Object.values(sdk).filter((one) => 'method' in one);
const support = new Map(supported().map((one) => [one.operation, one]));
const input = (path: string): object => ({
  path: Object.fromEntries([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => [name, ID])),
  body: {},
});

test('each operation of the SDK has one entry, under the word its path begins with', () => {
  expect([...support.keys()].sort()).toEqual(operations.map(({ id }) => id).sort());
  expect(support.size).toBe(supported().length);
});

describe('what the server has nothing like', () => {
  const none = operations.filter(({ id }) => support.get(id)?.grade === 'none');

  test.each(none)('$id throws the reason, and sends nothing', async (operation) => {
    const { server, seen } = fake();
    const error = await server.request(operation as never, input(operation.path) as never).catch((one: unknown) => one);
    expect(error).toBeInstanceOf(NotSupportedError);
    expect(isLinktorError(error) && error.message).toBe(
      `${operation.id} is not supported by the self-hosted server: ${support.get(operation.id)?.note}`,
    );
    expect(error).toMatchObject({ code: 'NOT_SUPPORTED', method: operation.method, path: operation.path });
    expect(seen).toEqual([]);
  });

  test('is as many as the table says', () => {
    expect(operations.length - none.length).toBeGreaterThanOrEqual(77);
  });
});

test('operations of other platforms are none', async () => {
  const { server, seen } = fake();
  const stranger = { id: 'createSession', method: 'POST', path: '/sessions' } as const;
  await expect(server.request(stranger as never, {} as never)).rejects.toBeInstanceOf(NotSupportedError);
  expect(seen).toEqual([]);
});
