import { expect, test, vi } from 'vitest';
import type { Call } from '../call/prepare.ts';
import { waitFor } from './wait-for.ts';

const call = (signal?: AbortSignal): Call & { leave: ReturnType<typeof vi.fn> } =>
  ({ signal, timeout: 5, info: { method: 'GET', path: '/things' }, leave: vi.fn() }) as never;
const never = new Promise<never>(() => {});

test('what comes in time is given, and nobody has left', async () => {
  const one = call();
  expect(await waitFor(one, 'it', Promise.resolve(7))).toBe(7);
  expect([one.left, one.leave.mock.calls]).toEqual([undefined, []]);
});

test('who waits in vain leaves, and says that it hung', async () => {
  const one = call();
  await expect(waitFor(one, 'it', never)).rejects.toMatchObject({ code: 'WAIT_TIMEOUT', method: 'GET' });
  expect([one.left, one.leave.mock.calls]).toEqual([true, [[true]]]);
});

test('who is called away leaves, and says that it did not', async () => {
  const controller = new AbortController();
  const one = call(controller.signal);
  const waiting = waitFor(one, 'it', never);
  controller.abort();
  await expect(waiting).rejects.toMatchObject({ name: 'AbortedError' });
  expect([one.left, one.leave.mock.calls]).toEqual([true, [[false]]]);
});
