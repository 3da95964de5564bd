import { getEventListeners } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { AI, type CompletionChunk, isLinktorError, type StreamPromise } from '../src/index.ts';
import { event } from './support.ts';

// What "left behind" means is asked of the runtime itself: its open handles, and the listeners of the one signal that
// all calls share.

let server: Server;
let baseUrl: string;
const answering = new Set<ServerResponse>();

beforeAll(async () => {
  server = createServer((request, response) => {
    answering.add(response);
    response.on('close', () => answering.delete(response));
    request.resume();
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    // Never ends: every stream is abandoned half-way.
    response.write(event({ id: 'c', delta: { content: 'a' } }) + event({ id: 'c', delta: { content: 'b' } }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

type Leave = (stream: StreamPromise<CompletionChunk, unknown>) => Promise<void>;

const ways: Leave[] = [
  async (stream) => {
    for await (const _ of stream) break;
  },
  async (stream) => {
    try {
      for await (const _ of stream) throw new Error('mine');
    } catch (error) {
      if (isLinktorError(error)) throw error;
    }
  },
  async (stream) => {
    const iterator = stream[Symbol.asyncIterator]();
    await iterator.next();
    await iterator.return?.();
  },
  async (stream) => {
    const iterator = stream[Symbol.asyncIterator]();
    await iterator.next();
    stream.abort();
    await iterator.next().catch(() => {});
  },
  async (stream) => {
    const reader = stream.toReadableStream().getReader();
    await reader.read();
    await reader.cancel();
  },
  async (stream) => {
    await using open = await stream;
    expect(open.response.ok).toBe(true);
  },
];

const timers = (): number => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;

test('1,000 streams abandoned half-way leave no socket, no listener and no timer', async () => {
  const { signal } = new AbortController();
  const { completions } = new AI({ apiKey: 'k', baseUrl, maxRetries: 0 });
  const messages = [{ role: 'user', content: 'Hi' }];
  const before = timers();
  for (let batch = 0; batch < 20; batch++) {
    const open = Array.from({ length: 50 }, (_, at) => {
      const leave = ways[at % ways.length] as Leave;
      return leave(completions.stream({ messages }, { signal, stallTimeout: 60_000 }));
    });
    await Promise.all(open);
  }
  expect(getEventListeners(signal, 'abort')).toEqual([]);
  await vi.waitFor(() => expect(answering.size).toBe(0));
  // The engine keeps a timer of its own for its pool of connections.
  await vi.waitFor(() => expect(timers()).toBeLessThanOrEqual(before + 2));
});

test('the caller’s own abort ends them all, too', async () => {
  const controller = new AbortController();
  const { completions } = new AI({ apiKey: 'k', baseUrl, maxRetries: 0 });
  const walks = Array.from({ length: 100 }, async () => {
    const stream = completions.stream({ messages: [{ role: 'user', content: 'Hi' }] }, { signal: controller.signal });
    for await (const { delta } of stream) if (delta.content === 'b') controller.abort();
  });
  const ends = await Promise.allSettled(walks);
  expect(ends.every((end) => end.status === 'rejected' && end.reason.name === 'AbortedError')).toBe(true);
  expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
  await vi.waitFor(() => expect(answering.size).toBe(0));
});
