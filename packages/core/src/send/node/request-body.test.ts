import { EventEmitter } from 'node:events';
import type { ClientRequest } from 'node:http';
import { expect, test } from 'vitest';
import { write } from './request-body.ts';

test('a source that always has more at hand, over a network that takes it, leaves others their turns', async () => {
  let turns = 0;
  const count = (): void => {
    turns++;
    counting = setImmediate(count);
  };
  let counting = setImmediate(count);
  let pulled = 0;
  const source = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (pulled++ < 1_000) controller.enqueue(new Uint8Array(4_096));
      else controller.close();
    },
  });
  let written = 0;
  const request = Object.assign(new EventEmitter(), {
    destroyed: false,
    write: ({ length }: Uint8Array) => {
      written += length;
      return true;
    },
    end: () => clearImmediate(counting),
  });
  await write(source, request as unknown as ClientRequest);
  expect(written).toBe(4_096_000);
  expect(turns).toBeGreaterThanOrEqual(15);
});
