import { completeStream, type Mock, startMock, truncatedStream } from '@linktor/mock';
import { embed, embedMany, generateText, isStepCount, jsonSchema, streamText, tool } from 'ai';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { createLinktor, type LinktorProvider } from '../src/ai-sdk.ts';
import { AuthenticationError, StreamTruncatedError } from '../src/index.ts';
import { answerOf, clientOf, scripted } from './support.ts';

let mock: Mock<'linktor'>;
let linktor: LinktorProvider;

beforeAll(async () => {
  globalThis.AI_SDK_LOG_WARNINGS = false;
  mock = await startMock({ surfaces: ['linktor'], port: 0 });
  linktor = createLinktor({ apiKey: 'k', baseUrl: mock.urls.linktor, maxRetries: 0 });
});
afterEach(() => mock.reset());
afterAll(() => mock.stop());

const target = { surface: 'linktor', operationId: 'createCompletion' } as const;

const weather = tool({
  description: 'The weather in a city',
  inputSchema: jsonSchema<{ city: string }>({
    type: 'object',
    properties: { city: { type: 'string', description: 'Name of the city' } },
    required: ['city'],
  }),
  execute: async ({ city }) => ({ city, degrees: 7 }),
});

const call = { id: 'call_1', type: 'function', function: { name: 'weather', arguments: '{"city":"Oslo"}' } };

test('generateText', async () => {
  const result = await generateText({
    model: linktor('gpt-4o-mini'),
    system: 'Be brief.',
    prompt: 'When does it ship?',
    temperature: 0.2,
    maxOutputTokens: 50,
    topP: 0.5,
    providerOptions: { linktor: { conversationId: 'conv_1' } },
  });
  expect(result.text).not.toBe('');
  expect(result.finishReason).toBe('stop');
  expect(result.usage.inputTokens).toBeGreaterThan(0);
  expect(result.warnings).toMatchObject([{ type: 'unsupported', feature: 'topP' }]);
  expect(mock.requests.at(-1)?.violations).toEqual([]);
  expect(mock.requests.at(-1)?.body).toEqual({
    model: 'gpt-4o-mini',
    messages: [
      { role: 'system', content: 'Be brief.' },
      { role: 'user', content: 'When does it ship?' },
    ],
    temperature: 0.2,
    maxTokens: 50,
    conversationId: 'conv_1',
  });
});

test('generateText with tools, over several steps', async () => {
  await mock.once(target, { body: answerOf({ toolCalls: [call] }, 'tool_calls') });
  await mock.once(target, { body: answerOf({ content: 'It is 7 degrees.' }) });
  const result = await generateText({
    model: linktor('m'),
    prompt: 'The weather in Oslo?',
    tools: { weather },
    stopWhen: isStepCount(3),
  });
  expect(result.text).toBe('It is 7 degrees.');
  expect(result.steps).toHaveLength(2);
  expect(mock.requests.map(({ violations }) => violations)).toEqual([[], []]);
  expect(mock.requests[0]?.body).toMatchObject({
    tools: [
      {
        name: 'weather',
        description: 'The weather in a city',
        parameters: [{ name: 'city', type: 'string', description: 'Name of the city', required: true }],
      },
    ],
  });
  expect((mock.requests[1]?.body as { messages: unknown[] } | undefined)?.messages.slice(1)).toEqual([
    { role: 'assistant', content: '', toolCalls: [call] },
    { role: 'tool', toolCallId: 'call_1', name: 'weather', content: '{"city":"Oslo","degrees":7}' },
  ]);
});

test('streamText', async () => {
  const result = streamText({ model: linktor('m'), prompt: 'When does it ship?' });
  const pieces: string[] = [];
  for await (const piece of result.textStream) pieces.push(piece);
  expect(pieces).toEqual(['Your order ', 'ships tomorrow.']);
  expect(await result.finishReason).toBe('stop');
  expect(mock.requests.at(-1)?.body).toMatchObject({ stream: true });
});

test('streamText with a tool call in pieces', async () => {
  const pieces = [
    { id: 'c', delta: { toolCalls: [{ ...call, index: 0, function: { name: 'weather', arguments: '{"city"' } }] } },
    { id: 'c', delta: { toolCalls: [{ index: 0, function: { arguments: ':"Oslo"}' } }] } },
    { id: 'c', delta: {}, finishReason: 'tool_calls' },
  ];
  await mock.once(target, { stream: completeStream(pieces) });
  await mock.once(target, { stream: completeStream([{ id: 'd', delta: { content: '7' }, finishReason: 'stop' }]) });
  const result = streamText({ model: linktor('m'), prompt: '?', tools: { weather }, stopWhen: isStepCount(3) });
  expect(await result.text).toBe('7');
  const [first] = await result.steps;
  expect(first?.toolResults[0]).toMatchObject({ input: { city: 'Oslo' }, output: { city: 'Oslo', degrees: 7 } });
});

test('streamText reports a truncated stream', async () => {
  await mock.once(target, { stream: truncatedStream([{ id: 'c', delta: { content: 'Hel' } }]) });
  const errors: unknown[] = [];
  const result = streamText({ model: linktor('m'), prompt: '?', onError: ({ error }) => void errors.push(error) });
  await result.consumeStream();
  expect(errors).toHaveLength(1);
  expect(errors[0]).toBeInstanceOf(StreamTruncatedError);
  expect(errors[0]).toMatchObject({ partial: { content: 'Hel' } });
});

test('half a tool call is no tool call', async () => {
  const half = { ...call, index: 0, function: { name: 'weather', arguments: '{}' } };
  await mock.once(target, { stream: truncatedStream([{ id: 'c', delta: { content: 'Hm', toolCalls: [half] } }]) });
  const prompt = [{ role: 'user' as const, content: [{ type: 'text' as const, text: '?' }] }];
  const { stream } = await linktor('m').doStream({ prompt });
  const types: string[] = [];
  for await (const { type } of stream as unknown as AsyncIterable<{ type: string }>) types.push(type);
  expect(types).toEqual([
    'stream-start',
    'response-metadata',
    'text-start',
    'text-delta',
    'error',
    'text-end',
    'finish',
  ]);
});

test.each([
  ['without a name', { index: 0, id: 'call_1', function: { arguments: '{}' } }],
  ['without an id', { index: 0, function: { name: 'weather', arguments: '{}' } }],
])('a streamed tool call %s is an error', async (_name, odd) => {
  await mock.once(target, { stream: completeStream([{ id: 'c', delta: { toolCalls: [odd] } }]) });
  const errors: unknown[] = [];
  const onError = ({ error }: { error: unknown }): void => void errors.push(error);
  await streamText({ model: linktor('m'), prompt: '?', tools: { weather }, onError }).consumeStream();
  expect(errors).toMatchObject([{ name: 'SerializationError', code: 'INVALID_TOOL_CALL' }]);
});

test('the tokens of a stream, in a chunk of their own', async () => {
  const usage = { promptTokens: 3, completionTokens: 2, totalTokens: 5 };
  await mock.once(target, { stream: completeStream([{ id: 'c', delta: { content: 'a' } }, { usage }]) });
  const result = streamText({ model: linktor('m'), prompt: '?' });
  expect(await result.text).toBe('a');
  expect(await result.usage).toMatchObject({ inputTokens: 3, outputTokens: 2 });
});

test('embed and embedMany', async () => {
  const one = await embed({ model: linktor.embeddingModel('m'), value: 'Hello' });
  expect(one.embedding.length).toBeGreaterThan(0);
  expect(one.usage.tokens).toBeGreaterThan(0);
  const server = scripted(({ body }) => ({
    data: (body as { input: string[] }).input.map((text, index) => ({ index, embedding: [Number(text)] })).reverse(),
    model: 'm',
    usage: { promptTokens: 1, totalTokens: 1 },
  }));
  const values = Array.from({ length: 150 }, (_, at) => String(at));
  const many = await embedMany({ model: createLinktor(clientOf(server)).embeddingModel('m'), values });
  expect(many.embeddings.map(([first]) => first)).toEqual(values.map(Number));
  expect(server.seen).toHaveLength(2);
});

test('errors of the platform pass as they are', async () => {
  await mock.once(target, { status: 401, body: { code: 'NOPE', message: 'no' } });
  const asking = generateText({ model: linktor('m'), prompt: '?', maxRetries: 0 });
  await expect(asking).rejects.toBeInstanceOf(AuthenticationError);
  expect(() => linktor.imageModel('x')).toThrow('no image models');
});

test('a file in the prompt is refused, JSON is asked for', async () => {
  const file = { type: 'file' as const, data: new Uint8Array([1]), mediaType: 'application/pdf' };
  const asking = generateText({ model: linktor('m'), messages: [{ role: 'user', content: [file] }], maxRetries: 0 });
  await expect(asking).rejects.toMatchObject({ details: { parameter: 'prompt' } });
  await linktor('m').doGenerate({
    prompt: [{ role: 'user', content: [{ type: 'text', text: '?' }] }],
    responseFormat: { type: 'json', schema: { type: 'object' } },
  });
  expect(mock.requests.at(-1)?.body).toMatchObject({
    messages: [
      { role: 'system', content: expect.stringContaining('{"type":"object"}') },
      { role: 'user', content: '?' },
    ],
  });
});
