import { expect, test } from 'vitest';
import { promisesOf } from './promise.ts';

const lack = { members: ['botToken'], reason: 'no secrets' };
const at = '2026-11-21T16:24:32Z';
const channel = (config: object): object => ({
  ...{ id: 'c', tenantId: 't', name: 'n', type: 'telegram', status: 'active', createdAt: at, updatedAt: at },
  config: { type: 'telegram', ...config },
});

test('a result is what its operation promises, lacks something known, or is wrong', async () => {
  const check = await promisesOf('linktor', lack);
  expect(await check('getChannel', channel({ botToken: 'x' }))).toEqual({ faults: [], lacks: '' });
  expect(await check('getChannel', channel({}))).toEqual({ faults: [], lacks: 'no secrets' });
  expect((await check('getChannel', { ...channel({}), status: 5 })).faults.join()).toMatch(/status/);
  expect((await check('getChannel', undefined)).faults).not.toEqual([]);
  expect((await (await promisesOf('linktor'))('getChannel', channel({}))).faults).not.toEqual([]);
});

test('where nothing is promised, nothing is right', async () => {
  const check = await promisesOf('linktor');
  expect(await check('deleteContact', undefined)).toEqual({ faults: [], lacks: '' });
});
