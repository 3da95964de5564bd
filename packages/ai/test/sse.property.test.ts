import { SseParser } from '@linktor/core';
import { createParser } from 'eventsource-parser';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AI, isLinktorError } from '../src/index.ts';
import { clientOf, scripted } from './support.ts';

interface Event {
  event: string | undefined;
  data: string;
  id: string | undefined;
}

const encoder = new TextEncoder();

const cut = (bytes: Uint8Array, at: readonly number[]): Uint8Array[] => {
  const points = [...new Set(at.map((each) => each % (bytes.length + 1)))].sort((a, b) => a - b);
  return [0, ...points].map((from, index) => bytes.subarray(from, points[index] ?? bytes.length));
};

const parse = (pieces: readonly Uint8Array[]): { events: Event[]; last: Event | undefined } => {
  const events: Event[] = [];
  const parser = new SseParser((event) => events.push(event));
  for (const piece of pieces) parser.feed(piece);
  return { events, last: parser.end() };
};

const oracle = (bytes: Uint8Array): Event[] => {
  const events: Event[] = [];
  const parser = createParser({
    onEvent: ({ event, data, id }) => events.push({ event: event || undefined, data, id }),
  });
  parser.feed(new TextDecoder('utf-8').decode(bytes));
  return events;
};

const text = fc.string({ unit: 'binary' }).map((value) => value.replaceAll(/[\r\n\uFEFF]|[\ud800-\udfff]/g, ''));
const ending = fc.constantFrom('\n', '\r\n', '\r');
const line = fc.oneof(
  { weight: 5, arbitrary: text.map((value) => `data: ${value}`) },
  text.map((value) => `data:${value}`),
  fc.constant('data'),
  text.map((value) => `: ${value}`),
  fc.constantFrom('event: error', 'event: message', 'event:', 'id: 7', 'id', 'retry: 10', 'foo: bar', 'foo', 'data :x'),
  { weight: 4, arbitrary: fc.constant('') },
);
const stream = fc
  .tuple(fc.boolean(), fc.array(fc.tuple(line, ending), { maxLength: 30 }))
  .map(([bom, lines]) => encoder.encode((bom ? '\uFEFF' : '') + lines.map(([each, end]) => each + end).join('')));
const points = fc.array(fc.nat(), { maxLength: 30 });

test('a stream gives the same events however its bytes are cut', () => {
  fc.assert(
    fc.property(stream, points, (bytes, at) => {
      expect(parse(cut(bytes, at))).toEqual(parse([bytes]));
    }),
    { numRuns: 1_000 },
  );
});

test('and any bytes at all do', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), points, (bytes, at) => {
      expect(parse(cut(bytes, at))).toEqual(parse([bytes]));
    }),
    { numRuns: 1_000 },
  );
});

test('the events are those of eventsource-parser', () => {
  fc.assert(
    fc.property(stream, points, (bytes, at) => {
      expect(parse(cut(bytes, at)).events).toEqual(oracle(bytes));
    }),
    { numRuns: 1_000 },
  );
});

const chunks = fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 8 });
const mutation = fc.record({
  kind: fc.constantFrom('flip', 'drop', 'insert', 'cut', 'repeat'),
  at: fc.nat(),
  byte: fc.integer({ min: 0, max: 255 }),
});

const mutate = (bytes: Uint8Array, { kind, at, byte }: { kind: string; at: number; byte: number }): Uint8Array => {
  const list = [...bytes];
  const index = at % list.length;
  if (kind === 'flip') list[index] = byte;
  else if (kind === 'drop') list.splice(index, 1);
  else if (kind === 'insert') list.splice(index, 0, byte);
  else if (kind === 'cut') list.length = index;
  else list.push(...list.slice(index));
  return Uint8Array.from(list.length === 0 ? [10] : list);
};

test('mutated streams never hang, and end without an error only if every event was whole and the marker came', async () => {
  await fc.assert(
    fc.asyncProperty(chunks, fc.array(mutation, { minLength: 1, maxLength: 3 }), points, async (texts, changes, at) => {
      const documents = texts.map((content) => JSON.stringify({ id: 'c', delta: { content } }));
      const clean = encoder.encode([...documents, '[DONE]'].map((data) => `data: ${data}\n\n`).join(''));
      const bytes = changes.reduce(mutate, clean);
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          for (const piece of cut(bytes, at)) if (piece.length > 0) controller.enqueue(piece);
          controller.close();
        },
      });
      const server = scripted(() => new Response(body, { headers: { 'content-type': 'text/event-stream' } }));
      const got: unknown[] = [];
      let error: unknown;
      try {
        const request = { messages: [{ role: 'user', content: 'Hi' }] };
        for await (const chunk of new AI(clientOf(server)).completions.stream(request)) got.push(chunk);
      } catch (thrown) {
        error = thrown;
      }
      if (error !== undefined) expect(isLinktorError(error)).toBe(true);
      // Whatever was given is, one for one, what an independent parser finds: nothing skipped, nothing made up.
      const { last } = parse([bytes]);
      const all = [...oracle(bytes), ...(last ? [last] : [])];
      const end = all.findIndex(({ data }) => data === '[DONE]');
      const before = (end < 0 ? all : all.slice(0, end)).filter(({ event }) => !event || event === 'message');
      const expected = before.slice(0, got.length).map(({ data }) => JSON.parse(data) as unknown);
      expect(got).toEqual(expected);
      if (error === undefined) {
        expect(end).toBeGreaterThanOrEqual(0);
        expect(got).toHaveLength(before.length);
      }
    }),
    { numRuns: 500 },
  );
});
