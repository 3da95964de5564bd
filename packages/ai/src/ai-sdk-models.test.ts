import type { LanguageModelV4StreamPart } from '@ai-sdk/provider';
import { expect, test } from 'vitest';
import { answerOf, clientOf, event, eventStream, scripted } from '../test/support.ts';
import { createLinktor } from './ai-sdk.ts';

const prompt = [{ role: 'user' as const, content: [{ type: 'text' as const, text: '?' }] }];
const done = event('[DONE]');

const streamed = async (options: object, ...events: string[]): Promise<LanguageModelV4StreamPart[]> => {
  const model = createLinktor(clientOf(scripted(() => eventStream(...events)))).languageModel('m');
  const { stream } = await model.doStream({ prompt, ...options });
  const parts: LanguageModelV4StreamPart[] = [];
  for await (const part of stream as unknown as AsyncIterable<LanguageModelV4StreamPart>) parts.push(part);
  return parts;
};

test('the chunks as they came, for whom who asks for them', async () => {
  const chunk = { id: 'c', delta: { content: 'a' }, finishReason: 'stop' };
  const types = async (options: object) => (await streamed(options, event(chunk), done)).map(({ type }) => type);
  const plain = ['stream-start', 'response-metadata', 'text-start', 'text-delta', 'text-end', 'finish'];
  expect(await types({})).toEqual(plain);
  expect(await types({ includeRawChunks: true })).toEqual([plain[0], 'raw', ...plain.slice(1)]);
  expect((await streamed({ includeRawChunks: true }, event(chunk), done))[1]).toEqual({ type: 'raw', rawValue: chunk });
});

test.each([
  ['stop', 'stop'],
  ['length', 'length'],
  ['tool_calls', 'tool-calls'],
  ['content_filter', 'other'],
])('a model that stopped for %s', async (raw, unified) => {
  const model = createLinktor(clientOf(scripted(() => answerOf({ content: 'a' }, raw)))).languageModel('m');
  const given = await model.doGenerate({ prompt });
  expect(given).toMatchObject({
    content: [{ type: 'text', text: 'a' }],
    finishReason: { unified, raw },
    usage: { inputTokens: { total: 3 }, outputTokens: { total: 2 } },
    response: { id: 'cmpl_1', modelId: 'm' },
  });
  const parts = await streamed({}, event({ id: 'c', delta: {}, finishReason: raw }), done);
  expect(parts.at(-1)).toMatchObject({ type: 'finish', finishReason: { unified, raw } });
});

test('a call without arguments is one with none', async () => {
  const toolCalls = [{ id: 'call_1', type: 'function', function: { name: 'time' } }];
  const model = createLinktor(clientOf(scripted(() => answerOf({ toolCalls }, 'tool_calls')))).languageModel('m');
  expect((await model.doGenerate({ prompt })).content).toEqual([
    { type: 'tool-call', toolCallId: 'call_1', toolName: 'time', input: '' },
  ]);
});

test('a stream that is left ends the connection', async () => {
  let cancelled: unknown;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      controller.enqueue(new TextEncoder().encode(event({ id: 'c', delta: { content: 'a' } })));
      return new Promise((resolve) => setImmediate(resolve));
    },
    cancel: (reason) => {
      cancelled = { reason };
    },
  });
  const answer = () => new Response(body, { headers: { 'content-type': 'text/event-stream' } });
  const { stream } = await createLinktor(clientOf(scripted(answer)))
    .languageModel('m')
    .doStream({ prompt });
  const reader = stream.getReader();
  expect((await reader.read()).value).toMatchObject({ type: 'stream-start' });
  expect((await reader.read()).value).toMatchObject({ type: 'response-metadata', id: 'c' });
  await reader.cancel();
  await expect.poll(() => cancelled).toBeDefined();
});

test('a wish for so many dimensions is left out, with a warning', async () => {
  const server = scripted(() => ({ data: [{ index: 0, embedding: [1, 2] }], model: 'm' }));
  const model = createLinktor(clientOf(server)).embeddingModel('m');
  const values = ['a'];
  expect(await model.doEmbed({ values })).toMatchObject({ embeddings: [[1, 2]], warnings: [] });
  const wishing = { values, dimensions: 2 } as Parameters<typeof model.doEmbed>[0];
  expect((await model.doEmbed(wishing)).warnings).toEqual([{ type: 'unsupported', feature: 'dimensions' }]);
  expect(server.seen.map(({ body }) => body)).toEqual(Array(2).fill({ input: ['a'], model: 'm' }));
});
