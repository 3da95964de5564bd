// A stream that cannot be sent, on Node's own connections alone: Node's `fetch` reads it without end.
import { NetworkError } from '@linktor/core';
import { expect, test } from 'vitest';
import { request, scriptedServer } from './scripted-server.ts';
import { createThing, rejection, signalled, transportTo } from './support.ts';

test('a stream of what is no bytes breaks the call, and is read no further', async () => {
  await using server = await scriptedServer([request]);
  const left = signalled();
  const body = new ReadableStream({ pull: (controller) => controller.enqueue('text'), cancel: left.tell });
  const error = await rejection(transportTo(server.url).request(createThing, { body }));
  expect(error).toBeInstanceOf(NetworkError);
  await left.done;
  expect(server.requests).toEqual([]);
});
