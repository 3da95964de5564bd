import fc from 'fast-check';
import { expect, test } from 'vitest';
import { settle } from '../../test/fake-clock.ts';
import { webSocketError } from '../error.ts';
import type { RealtimeEvent } from '../types.ts';
import { type ConsumeOptions, type Consumer, consume, type EventSource } from './consume.ts';
import { EventStream } from './event-stream.ts';

const message = (conversationId: string, n: number): RealtimeEvent =>
  ({ type: 'message', conversationId, message: { id: `${conversationId}_${n}` } }) as RealtimeEvent;

const idOf = (event: RealtimeEvent): string => (event.type === 'message' ? event.message.id : event.type);

/** A source, and a handler that goes on when the test says so. */
class Bench implements EventSource {
  readonly begun: string[] = [];
  readonly finished: string[] = [];
  readonly signals: AbortSignal[] = [];
  readonly #open = new Map<string, { resolve: () => void; reject: (error: unknown) => void }>();
  stream!: EventStream;

  events(options: ConstructorParameters<typeof EventStream>[0]): EventStream {
    this.stream = new EventStream(options, () => {}, webSocketError);
    return this.stream;
  }

  consume(options?: ConsumeOptions): Consumer {
    return consume(
      this,
      async (event, { signal }) => {
        const id = idOf(event);
        this.begun.push(id);
        this.signals.push(signal);
        await new Promise<void>((resolve, reject) => this.#open.set(id, { resolve, reject }));
        this.finished.push(id);
      },
      options,
    );
  }

  push(...events: RealtimeEvent[]): Promise<void> {
    for (const event of events) this.stream.push(event);
    return settle();
  }

  finish(id: string, error?: unknown): Promise<void> {
    const open = this.#open.get(id);
    this.#open.delete(id);
    if (error === undefined) open?.resolve();
    else open?.reject(error);
    return settle();
  }

  get open(): string[] {
    return [...this.#open.keys()];
  }
}

test('one after the other within a conversation, several conversations at once', async () => {
  const bench = new Bench();
  const consumer = bench.consume();
  await bench.push(message('a', 1), message('a', 2), message('b', 1), message('b', 2));
  expect(bench.begun).toEqual(['a_1', 'b_1']);
  expect(consumer.pending).toBe(4);
  await bench.finish('b_1');
  expect(bench.begun).toEqual(['a_1', 'b_1', 'b_2']);
  await bench.finish('a_1');
  expect(bench.begun).toEqual(['a_1', 'b_1', 'b_2', 'a_2']);
  bench.stream.end();
  let done = false;
  void consumer.done.then(() => {
    done = true;
  });
  await bench.finish('a_2');
  expect(done).toBe(false);
  await bench.finish('b_2');
  expect(done).toBe(true);
  expect(consumer.pending).toBe(0);
});

test('whoever waits longest comes first, and a busy conversation does not keep the place', async () => {
  const bench = new Bench();
  bench.consume({ concurrency: 1 });
  await bench.push(message('a', 1), message('a', 2), message('b', 1), message('c', 1));
  for (const id of ['a_1', 'b_1', 'c_1']) await bench.finish(id);
  expect(bench.begun).toEqual(['a_1', 'b_1', 'c_1', 'a_2']);
});

test('a slow handler leaves events with the client, whose bound gives the verdict once what is kept is handled', async () => {
  const bench = new Bench();
  const consumer = bench.consume({ bufferSize: 2 });
  const verdict = consumer.done.catch((error: unknown) => error);
  for (let n = 1; n <= 6; n++) await bench.push(message('a', n));
  expect(consumer.pending).toBe(2);
  for (let n = 1; n <= 6; n++) await bench.finish(`a_${n}`);
  expect(await verdict).toMatchObject({ code: 'BUFFER_OVERFLOW' });
  expect(bench.finished).toEqual(['a_1', 'a_2', 'a_3', 'a_4']);
});

test('drop-oldest says where events are missing, to the handler', async () => {
  const bench = new Bench();
  bench.consume({ bufferSize: 1, overflow: 'drop-oldest' });
  for (let n = 1; n <= 4; n++) await bench.push(message('a', n));
  bench.stream.end();
  await bench.finish('a_1');
  expect(bench.begun).toEqual(['a_1', 'dropped']);
  await bench.finish('dropped');
  expect(bench.begun).toEqual(['a_1', 'dropped', 'a_4']);
});

test('a handler that fails ends it: the error names the event, those at work are told and waited for', async () => {
  const bench = new Bench();
  const consumer = bench.consume();
  const verdict = consumer.done.catch((error: unknown) => error);
  await bench.push(message('a', 1), message('a', 2), message('b', 1));
  const boom = new Error('boom');
  await bench.finish('a_1', boom);
  expect(bench.signals[1]?.aborted).toBe(true);
  await bench.finish('b_1');
  expect(await verdict).toMatchObject({
    ...{ name: 'WebSocketError', code: 'HANDLER_FAILED', cause: boom },
    details: { conversationId: 'a', messageId: 'a_1' },
  });
  expect(bench.begun).toEqual(['a_1', 'b_1']);
  await bench.push(message('c', 1));
  expect(bench.begun).toHaveLength(2);
});

test('onError is waited for, then the conversation goes on; one that fails itself ends it', async () => {
  const bench = new Bench();
  const told: string[] = [];
  const consumer = bench.consume({
    onError: async (_, event) => {
      told.push(idOf(event));
      if (told.length === 2) throw new Error('enough');
    },
  });
  const verdict = consumer.done.catch((error: unknown) => error);
  await bench.push(message('a', 1), message('a', 2), message('a', 3));
  await bench.finish('a_1', new Error('boom'));
  expect(bench.begun).toEqual(['a_1', 'a_2']);
  await bench.finish('a_2', new Error('boom'));
  expect(await verdict).toMatchObject({ message: 'enough' });
  expect(told).toEqual(['a_1', 'a_2']);
});

test('stop() forgets what waits, tells those at work, and waits for them', async () => {
  const bench = new Bench();
  const consumer = bench.consume();
  await bench.push(message('a', 1), message('a', 2));
  let stopped = false;
  void consumer.stop().then(() => {
    stopped = true;
  });
  await settle();
  expect([stopped, bench.signals[0]?.aborted, consumer.pending]).toEqual([false, true, 1]);
  await bench.finish('a_1');
  expect([stopped, consumer.pending]).toEqual([true, 0]);
  expect(bench.begun).toEqual(['a_1']);
});

test('an event that is no message is named by its conversation alone', async () => {
  const bench = new Bench();
  const consumer = bench.consume();
  const verdict = consumer.done.catch((error: unknown) => error);
  await bench.push({ type: 'typing', conversationId: 'a', userId: 'u', isTyping: true });
  await bench.finish(bench.open[0] as string, new Error('boom'));
  expect(await verdict).toMatchObject({ code: 'HANDLER_FAILED', details: { conversationId: 'a' } });
  expect((await verdict) as object).not.toHaveProperty('details.messageId');
});

test('every option is taken, and a source whose iterator cannot be told to stop is left all the same', async () => {
  const asked: unknown[] = [];
  const source = {
    events: (options: object) => {
      asked.push(options);
      const iterator = { next: () => Promise.resolve({ done: true as const, value: undefined }) };
      return { ...iterator, [Symbol.asyncIterator]: () => iterator };
    },
  };
  const options = { conversationId: 'a', types: ['message' as const], signal: new AbortController().signal };
  const more = { ...options, bufferSize: 2, overflow: 'error' as const };
  const consumer = consume(source, () => {}, { ...more, concurrency: 1, onError: () => {} });
  await consumer.stop();
  expect(asked).toEqual([more]);
});

test('bad options are refused', () => {
  const bench = new Bench();
  expect(() => consume(bench, undefined as never)).toThrow('handler must be a function');
  expect(() => bench.consume({ concurency: 1 } as never)).toThrow('did you mean "concurrency"');
  expect(() => bench.consume({ concurrency: 0 })).toThrow('concurrency must be at least 1');
  expect(() => bench.consume({ onError: 1 as never })).toThrow('onError must be a function');
});

test('whatever the pace: each event once, in order within its conversation, never more at once than allowed', async () => {
  const step = fc.oneof(
    fc.record({ push: fc.constantFrom('a', 'b', 'c', 'd') }),
    fc.record({ finish: fc.nat({ max: 5 }) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 60 }), fc.integer({ min: 1, max: 4 }), async (steps, concurrency) => {
      const bench = new Bench();
      const consumer = bench.consume({ concurrency, bufferSize: 1_000 });
      const sent: string[] = [];
      for (const one of steps) {
        if ('push' in one) {
          sent.push(`${one.push}_${sent.length}`);
          await bench.push(message(one.push, sent.length - 1));
        } else {
          const id = bench.open[one.finish];
          if (id !== undefined) await bench.finish(id);
        }
        expect(bench.open.length).toBeLessThanOrEqual(concurrency);
        const lanes = new Set(sent.filter((id) => !bench.finished.includes(id)).map((id) => id[0]));
        expect(bench.open.length).toBe(Math.min(concurrency, lanes.size));
      }
      bench.stream.end();
      while (bench.open.length > 0) await bench.finish(bench.open[0] as string);
      await consumer.done;
      expect([...bench.finished].sort()).toEqual([...sent].sort());
      for (const name of ['a', 'b', 'c', 'd']) {
        const own = (ids: string[]): string[] => ids.filter((id) => id.startsWith(name));
        expect(own(bench.finished)).toEqual(own(sent));
      }
    }),
    { numRuns: 100 },
  );
});
