import { expect, test } from 'vitest';
import type { Connection } from '../socket/connection.ts';
import { Subscriptions } from './subscriptions.ts';

test('of the conversations unsubscribed from the last 256 are remembered', () => {
  const connection = { state: 'open', send: () => true } as unknown as Connection;
  const subscriptions = new Subscriptions(connection, undefined as never, new Set());
  const ids = Array.from({ length: 257 }, (_, n) => `conv_${n}`);
  for (const id of ids) {
    subscriptions.join(id, undefined);
    expect(subscriptions.quit(id)).toBe(true);
  }
  expect([...subscriptions.left.keys()]).toEqual(ids.slice(1));
  const topic = subscriptions.left.get('conv_7');
  expect(subscriptions.join('conv_7', undefined)).toBe(topic);
  expect(subscriptions.left.size).toBe(255);
});
