import { expect, test, vi } from 'vitest';
import { webSocketError } from '../error.ts';
import { Events } from './events.ts';

vi.mock('./event-stream.ts', () => {
  throw new Error('Failed to fetch dynamically imported module');
});

test('a loop whose code does not load says so, leaves its client, and is left without an error', async () => {
  const leave = vi.fn();
  const events = new Events({}, leave, webSocketError);
  await expect(events.next()).rejects.toMatchObject({ name: 'WebSocketError', code: 'LOAD_FAILED' });
  // Or else every event from now on would be kept for it.
  expect(leave).toHaveBeenCalledWith(events);
  await expect(events.return()).resolves.toEqual({ done: true, value: undefined });
});
