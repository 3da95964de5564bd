import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { clientOf, scripted } from '../test/support.ts';
import { KnowledgeBases } from './knowledge-bases.ts';
import { ProcessingFailedError } from './wait.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

// Heard at once: the timers run before anyone looks at the outcome.
const failure = (promise: Promise<unknown>): Promise<unknown> => promise.catch((error: unknown) => error);

const statuses = (...list: string[]) => {
  const times: number[] = [];
  const server = scripted((_, count) => {
    times.push(Date.now());
    return { id: 'x', status: list[Math.min(count, list.length) - 1], error: 'no text in it' };
  });
  return { bases: new KnowledgeBases({ ...clientOf(server), timeout: 0 }), server, times };
};

test('looks less and less often until the document is ready', async () => {
  const { bases, server, times } = statuses('pending', 'processing', 'processing', 'processing', 'completed');
  const waiting = bases.waitUntilReady('kb_1', { documentId: 'doc_1', interval: 100, maxInterval: 200 });
  await vi.runAllTimersAsync();
  expect(await waiting).toMatchObject({ status: 'completed' });
  expect(times.map((time) => time - (times[0] as number))).toEqual([0, 100, 250, 450, 650]);
  expect(server.seen[0]?.url).toBe('https://linktor.test/knowledge-bases/kb_1/documents/doc_1');
  expect(vi.getTimerCount()).toBe(0);
});

test.each(['active', 'empty'])('a knowledge base is ready when it is %s', async (status) => {
  const { bases } = statuses('processing', status);
  const waiting = bases.waitUntilReady('kb_1');
  await vi.runAllTimersAsync();
  expect(await waiting).toMatchObject({ status });
});

test('a failure of the platform ends it', async () => {
  const document = failure(statuses('pending', 'failed').bases.waitUntilReady('kb_1', { documentId: 'd' }));
  const base = failure(statuses('error').bases.waitUntilReady('kb_1'));
  await vi.runAllTimersAsync();
  expect(await document).toMatchObject({
    code: 'PROCESSING_FAILED',
    message: 'document x could not be processed: no text in it',
  });
  expect(await base).toBeInstanceOf(ProcessingFailedError);
});

test.each([
  [1_000, [0, 400, 1_000]],
  // The next pause would be longer than what is left.
  [900, [0, 400, 900]],
  [300, [0, 300]],
])('gives up after maxWait (%i), with a last look when the time is up', async (maxWait, looks) => {
  const { bases, times } = statuses('processing');
  const waiting = failure(bases.waitUntilReady('kb_1', { interval: 400, maxWait }));
  await vi.runAllTimersAsync();
  expect(await waiting).toMatchObject({ name: 'TimeoutError', code: 'NOT_READY', details: { status: 'processing' } });
  expect(times.map((time) => time - (times[0] as number))).toEqual(looks);
});

test('the signal ends the wait at once and leaves no timer', async () => {
  const { bases } = statuses('processing');
  const controller = new AbortController();
  const waiting = failure(bases.waitUntilReady('kb_1', { signal: controller.signal }));
  await vi.advanceTimersByTimeAsync(10);
  controller.abort('enough');
  expect(await waiting).toMatchObject({ name: 'AbortedError', cause: 'enough' });
  expect(vi.getTimerCount()).toBe(0);
});
