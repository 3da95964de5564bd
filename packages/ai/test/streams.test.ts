import {
  completeStream,
  failingStream,
  type Mock,
  type StreamScript,
  stalledStream,
  startMock,
  truncatedStream,
} from '@linktor/mock';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { AI, type CompletionChunk, StreamEventError, StreamStalledError, StreamTruncatedError } from '../src/index.ts';
import { clientOf, event, eventStream, scripted } from './support.ts';

let mock: Mock<'linktor'>;
let ai: AI;

beforeAll(async () => {
  mock = await startMock({ surfaces: ['linktor'], port: 0 });
  ai = new AI({ apiKey: 'k', baseUrl: mock.urls.linktor, maxRetries: 0 });
});
afterEach(() => {
  vi.useRealTimers();
  return mock.reset();
});
afterAll(() => mock.stop());

const messages = [{ role: 'user', content: 'Hi' }];
const chunk = (content: string): CompletionChunk => ({ id: 'c', delta: { content } });
const play = (stream: StreamScript, operationId = 'createCompletion') =>
  mock.once({ surface: 'linktor', operationId }, { stream });

const failure = async (stream: AsyncIterable<unknown>, onChunk = (): void => {}): Promise<unknown> => {
  try {
    for await (const _ of stream) onChunk();
  } catch (error) {
    return error;
  }
  throw new Error('it did not fail');
};

test('a request for a stream says so in its body and its headers', async () => {
  for await (const _ of ai.completions.stream({ messages, temperature: 0 }));
  const { headers, body } = mock.requests.at(-1) ?? {};
  expect(headers?.['accept']).toBe('text/event-stream, application/json;q=0.9');
  expect(body).toEqual({ messages, temperature: 0, stream: true });
});

test.each([1, 3, 50])('the bytes may be cut anywhere (%i)', async (pieceSize) => {
  await play({ ...completeStream([chunk('é€😀'), chunk(' und "mehr"')]), pieceSize });
  expect((await ai.completions.stream({ messages }).finalMessage()).content).toBe('é€😀 und "mehr"');
});

test.each(['end', 'cut'] as const)('a truncated stream (%s) carries what arrived', async (how) => {
  const call = { id: 't1', type: 'function', function: { name: 'f', arguments: '{"a"' } };
  await play(truncatedStream([chunk('Hel'), chunk('lo'), { id: 'c', delta: { toolCalls: [call] } }], how));
  const error = await failure(ai.completions.stream({ messages }));
  expect(error).toBeInstanceOf(StreamTruncatedError);
  expect(error).toMatchObject({
    received: 3,
    partial: { role: 'assistant', content: 'Hello', toolCalls: [call] },
    method: 'POST',
    path: '/ai/completions',
  });
});

test('a stalled stream, an error in mid-stream', async () => {
  await play(stalledStream([chunk('Hel')]));
  // Time passes once the first chunk has come.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  const stalled = await failure(
    ai.completions.stream({ messages }, { stallTimeout: 5_000 }),
    () => void vi.advanceTimersByTimeAsync(5_000),
  );
  vi.useRealTimers();
  expect(stalled).toBeInstanceOf(StreamStalledError);
  expect(stalled).toMatchObject({ partial: { content: 'Hel' } });
  await play(failingStream([chunk('Hel')], { error: { code: 'OVERLOADED', message: 'busy', status: 529 } }));
  const failed = await failure(ai.completions.completeStream('Hi'));
  expect(failed).toBeInstanceOf(StreamEventError);
  expect(failed).toMatchObject({ code: 'OVERLOADED', message: 'busy', status: 529, partial: 'Hel' });
});

test('an agent’s stream likewise', async () => {
  await play(truncatedStream([{ delta: 'Hel' }, { delta: 'lo' }]), 'invokeAgent');
  expect(await failure(ai.agents.invokeStream('a', { message: 'Hi' }))).toMatchObject({
    code: 'STREAM_TRUNCATED',
    partial: 'Hello',
    path: '/ai/agents/{id}/invoke',
  });
  await play(completeStream([{ delta: 'a' }, {}, { delta: '' }, { delta: 'b' }]), 'invokeAgent');
  const pieces: string[] = [];
  for await (const piece of ai.agents.invokeStream('a', { message: 'Hi' })) pieces.push(piece);
  expect(pieces).toEqual(['a', 'b']);
});

const streaming = (...texts: string[]) =>
  new AI(clientOf(scripted(() => eventStream(...texts)))).completions.stream({ messages });

test('an unnamed event that is no chunk is a fault, a named one is news', async () => {
  const done = event('[DONE]');
  expect(await failure(streaming(event({ choices: [] }), done))).toMatchObject({ code: 'UNEXPECTED_EVENT' });
  expect(await failure(streaming(event(7), done))).toMatchObject({ code: 'UNEXPECTED_EVENT' });
  expect(await failure(streaming('event: message\ndata: {}\n\n', done))).toMatchObject({ code: 'UNEXPECTED_EVENT' });
  const heard = await streaming(`event: ping\n${event({})}`, event(chunk('a')), done).finalMessage();
  expect(heard).toEqual({ role: 'assistant', content: 'a' });
});

test.each([
  ['usage alone', { usage: { totalTokens: 3 } }],
  ['usage beside an empty list of choices', { id: 'c', choices: [], usage: { totalTokens: 3 } }],
  ['an id alone', { id: 'c' }],
  ['a reason alone', { finishReason: 'stop' }],
  ['delta null', { delta: null }],
  ['an empty delta', { id: 'c', delta: {} }],
  ['a delta of nulls', { id: 'c', delta: { role: null, content: null, toolCalls: null } }],
])('%s is neither the end nor a fault', async (_name, bare) => {
  const events = [chunk('a'), bare, chunk('b')].map(event);
  expect(await streaming(...events, event('[DONE]')).finalMessage()).toEqual({ role: 'assistant', content: 'ab' });
  const deltas: string[] = [];
  for await (const { delta } of streaming(...events, event('[DONE]'))) deltas.push(delta.content ?? '');
  expect(deltas).toEqual(['a', '', 'b']);
  const pieces: string[] = [];
  const texts = new AI(clientOf(scripted(() => eventStream(...events, event('[DONE]'))))).completions;
  for await (const piece of texts.completeStream('Hi')) pieces.push(piece);
  expect(pieces).toEqual(['a', 'b']);
  // And no stand-in for the end.
  expect(await failure(streaming(...events))).toBeInstanceOf(StreamTruncatedError);
});

test.each([
  ['an answer under another name', { id: 'c', choices: [{ delta: { content: 'lost' } }] }],
  ['a content that is no text', { id: 'c', delta: { content: [{ text: 'lost' }] } }],
  ['a delta that is a text', { id: 'c', delta: 'lost' }],
])('%s is a fault', async (_name, document) => {
  expect(await failure(streaming(event(document), event('[DONE]')))).toMatchObject({ code: 'UNEXPECTED_EVENT' });
});

test('nothing a server sends reaches a prototype', async () => {
  const evil =
    '{"id":"c","__proto__":{"polluted":1},"delta":{"__proto__":{"polluted":1},"content":"a","toolCalls":[{"index":0,"id":"__proto__","function":{"name":"constructor","arguments":"","__proto__":{"polluted":1}}}]}}';
  const message = await streaming(event(evil), event('[DONE]')).finalMessage();
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  expect(message.toolCalls).toEqual([
    { id: '__proto__', type: 'function', function: { name: 'constructor', arguments: '' } },
  ]);
});

test('tool calls in pieces become whole in the final message', async () => {
  const pieces = [
    {
      id: 'c',
      delta: { role: 'assistant', toolCalls: [{ index: 0, id: 't', function: { name: 'f', arguments: '{"ci' } }] },
    },
    { id: 'c', delta: { toolCalls: [{ index: 0, function: { arguments: 'ty":1}' } }] } },
    { id: 'c', delta: {}, finishReason: 'tool_calls' },
  ];
  expect(await streaming(...pieces.map(event), event('[DONE]')).finalMessage()).toEqual({
    role: 'assistant',
    content: '',
    toolCalls: [{ id: 't', type: 'function', function: { name: 'f', arguments: '{"city":1}' } }],
  });
});
