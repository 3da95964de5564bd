import { SseParser } from '@linktor/core';
import { createParser } from 'eventsource-parser';
import { Stream as OpenAIStream } from 'openai/core/streaming';
import { Completions } from '../src/index.ts';

/** One line of the table. */
export interface StreamBenchRow {
  /** `parse`: bytes to events. `stream`: a response to parsed chunks, one by one, as a user walks them. */
  job: 'parse' | 'stream';
  name: string;
  /** Bytes per chunk of the response. */
  chunk: number;
  /** Best round. */
  megabytesPerSecond: number;
  eventsPerSecond: number;
  /** Speed against the bare feed loop of `eventsource-parser` on the same bytes: the median of all rounds. */
  ratio: number;
}

const EVENTS = 10_000;
const SIZES = [64, 4_096, 65_536];

const bytes = new TextEncoder().encode(
  `${Array.from({ length: EVENTS }, (_, at) => `data: {"id":"cmpl_123","delta":{"content":"token ${at} – é"}}\n\n`).join('')}data: [DONE]\n\n`,
);

const cut = (size: number): Uint8Array[] => {
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += size) pieces.push(bytes.subarray(at, at + size));
  return pieces;
};

const responseOf = (pieces: readonly Uint8Array[]): Response => {
  let at = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const piece = pieces[at++];
      if (piece) controller.enqueue(piece);
      else controller.close();
    },
  });
  return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
};

/** The least anyone does with that parser: decode, feed, count. */
const bareLoop = (pieces: readonly Uint8Array[]): number => {
  let count = 0;
  const decoder = new TextDecoder();
  const parser = createParser({
    onEvent: () => {
      count++;
    },
  });
  for (const piece of pieces) parser.feed(decoder.decode(piece, { stream: true }));
  return count - 1;
};

const ours = (pieces: readonly Uint8Array[]): number => {
  let count = 0;
  const parser = new SseParser(() => {
    count++;
  });
  for (const piece of pieces) parser.feed(piece);
  parser.end();
  return count - 1;
};

/** What people write by hand for this very stream, and for no other: no carriage returns, no errors, no end but the marker. */
const naiveSplit = async (pieces: readonly Uint8Array[]): Promise<number> => {
  let count = 0;
  let text = '';
  const decoder = new TextDecoder();
  const reader = (responseOf(pieces).body as ReadableStream<Uint8Array>).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return count;
    text += decoder.decode(value, { stream: true });
    const events = text.split('\n\n');
    text = events.pop() as string;
    for (const event of events) {
      const data = event.slice(6);
      if (data === '[DONE]') return count;
      if (typeof (JSON.parse(data) as Chunk).delta.content === 'string') count++;
    }
  }
};

const walk = async (stream: AsyncIterable<unknown>): Promise<number> => {
  let count = 0;
  for await (const _ of stream) count++;
  return count;
};

const ourStream = (pieces: readonly Uint8Array[]): Promise<number> => {
  const client = new Completions({ apiKey: 'k', fetch: async () => responseOf(pieces) });
  return walk(client.stream({ messages: [{ role: 'user', content: 'Hi' }] }));
};

const openaiStream = (pieces: readonly Uint8Array[]): Promise<number> =>
  walk(OpenAIStream.fromSSEResponse(responseOf(pieces), new AbortController()));

interface Chunk {
  delta: { content?: string };
}

const BARE = 'eventsource-parser, bare feed loop';
const NAIVE = 'a naive split, by hand';

const candidates: [StreamBenchRow['job'], string, (pieces: readonly Uint8Array[]) => number | Promise<number>][] = [
  ['parse', BARE, bareLoop],
  ['parse', '@linktor/core SseParser', ours],
  ['stream', NAIVE, naiveSplit],
  ['stream', '@linktor/ai completions.stream', ourStream],
  ['stream', 'openai-node Stream', openaiStream],
];

/** All candidates take turns within each round, so that whatever slows the machine slows them alike. */
export async function run(rounds = 25): Promise<StreamBenchRow[]> {
  const rows: StreamBenchRow[] = [];
  for (const size of SIZES) {
    const pieces = cut(size);
    const times = candidates.map((): number[] => []);
    for (let round = -3; round < rounds; round++) {
      for (const [index, [, name, call]] of candidates.entries()) {
        const begun = performance.now();
        const count = await call(pieces);
        const took = performance.now() - begun;
        if (count !== EVENTS) throw new Error(`${name} found ${count} of ${EVENTS} events`);
        // The first rounds warm the engine up.
        if (round >= 0) times[index]?.push(took);
      }
    }
    const bare = times[0] as number[];
    for (const [index, [job, name]] of candidates.entries()) {
      const own = times[index] as number[];
      const best = Math.min(...own) / 1_000;
      const ratios = own.map((took, round) => (bare[round] as number) / took).sort((a, b) => a - b);
      rows.push({
        job,
        name,
        chunk: size,
        megabytesPerSecond: bytes.length / 1e6 / best,
        eventsPerSecond: EVENTS / best,
        ratio: ratios[ratios.length >> 1] as number,
      });
    }
  }
  return rows;
}
