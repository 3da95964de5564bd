import { expect, test } from 'vitest';
import { z } from 'zod';
import { AI, Bots, Flows, KnowledgeBases, tool, ValidationError } from '../src/index.ts';
import { fromPath } from '../src/node.ts';
import { clientOf, scripted } from './support.ts';

const server = scripted(() => {
  throw new Error('a request was sent');
});
const options = clientOf(server);
const ai = new AI(options);
const bases = new KnowledgeBases(options);
const messages = [{ role: 'user', content: 'Hi' }];
const noop = tool({ name: 'noop', description: 'Nothing', input: z.object({}), execute: () => '' });
const wrong = <T>(value: unknown): T => value as T;

const drain = async (stream: AsyncIterable<unknown>): Promise<void> => {
  for await (const _ of stream);
};

const cases: [string, string, () => unknown][] = [
  ['empty messages', 'messages', () => ai.completions.create({ messages: [] })],
  ['messages that are no list', 'messages', () => ai.completions.create({ messages: wrong('Hi') })],
  [
    'a message without a role',
    'messages[1].role',
    () => ai.completions.create({ messages: [...messages, wrong({ content: '' })] }),
  ],
  [
    'a message without content',
    'messages[0].content',
    () => ai.completions.create({ messages: [wrong({ role: 'user' })] }),
  ],
  ['an unknown option', 'temprature', () => ai.completions.create(wrong({ messages, temprature: 1 }))],
  ['stream as an option', 'stream', () => ai.completions.create(wrong({ messages, stream: true }))],
  [
    'a temperature that is no number',
    'temperature',
    () => ai.completions.create({ messages, temperature: Number.NaN }),
  ],
  ['no tokens', 'maxTokens', () => ai.completions.create({ messages, maxTokens: 0 })],
  ['empty messages in a stream', 'messages', () => ai.completions.stream({ messages: [] })],
  ['empty messages in an iterated stream', 'messages', () => drain(ai.completions.stream({ messages: [] }))],
  ['an unknown option in a stream', 'topP', () => ai.completions.stream(wrong({ messages, topP: 1 }))],
  ['an empty prompt', 'prompt', () => ai.completions.complete(' ')],
  ['an empty prompt in a stream', 'prompt', () => ai.completions.completeStream('')],
  ['an unknown setting of a prompt', 'max_tokens', () => ai.completions.complete('Hi', wrong({ max_tokens: 1 }))],
  ['empty messages in a chat', 'messages', () => ai.completions.chat({ messages: [] })],
  ['no text to embed', 'text', () => ai.embeddings.embed('')],
  ['no input to embed', 'input', () => ai.embeddings.create({ input: [] })],
  ['an empty text among many', 'texts[1]', () => ai.embeddings.embedBatch(['a', ''])],
  ['a batch of none', 'batchSize', () => ai.embeddings.embedBatch(['a'], { batchSize: 0 })],
  ['an unknown option of embeddings', 'dimensions', () => ai.embeddings.create(wrong({ input: 'a', dimensions: 3 }))],
  ['topK 0 in an embedding search', 'topK', () => ai.embeddings.search({ query: 'a', topK: 0 })],
  ['an empty agent message', 'message', () => ai.agents.invoke('a', { message: '' })],
  ['an unknown agent option', 'contxt', () => ai.agents.invokeStream('a', wrong({ message: 'Hi', contxt: {} }))],
  ['an agent without a model', 'model', () => ai.agents.create(wrong({ name: 'Ada' }))],
  ['no knowledge bases', 'knowledgeBaseIds', () => ai.agents.assignKnowledgeBases('a', [])],
  ['an id that climbs', 'id', () => ai.agents.get('..')],
  ['topK 0', 'topK', () => bases.query('kb', { query: 'x', topK: 0 })],
  ['topK below 0', 'topK', () => bases.search('kb', 'x', -1)],
  ['half a chunk', 'topK', () => bases.query('kb', { query: 'x', topK: 1.5 })],
  ['an empty query', 'query', () => bases.query('kb', { query: '' })],
  ['an unknown query option', 'minScore', () => bases.query('kb', wrong({ query: 'x', minScore: 1 }))],
  ['an unreadable file', 'file', () => fromPath('/does/not/exist.pdf')],
  ['a directory', 'file', () => fromPath('/')],
  ['a file that is none', 'file', () => bases.uploadDocument('kb', { file: wrong('a.pdf') })],
  ['nothing to upload', 'file', () => bases.uploadDocument('kb', { name: 'x' })],
  ['a file and a text', 'content', () => bases.uploadDocument('kb', wrong({ file: new Blob(['a']), content: 'x' }))],
  [
    'a media type that breaks the header',
    'contentType',
    () => bases.uploadDocument('kb', { file: new Blob(['a']), contentType: 'a/b\r\nX: y' }),
  ],
  ['no documents', 'inputs', () => bases.uploadDocuments('kb', [])],
  ['a wait without a step', 'interval', () => bases.waitUntilReady('kb', { interval: 0 })],
  ['a bot without a type', 'type', () => new Bots(options).create(wrong({ name: 'x' }))],
  ['no channels', 'channelIds', () => new Bots(options).assignToChannels('b', [])],
  ['a run without a conversation', 'conversationId', () => new Flows(options).execute('f', wrong({}))],
  ['a flow without nodes', 'nodes', () => new Flows(options).import(wrong({ name: 'x', nodes: [] }))],
  ['no messages in a tool run', 'messages', () => ai.run({ messages: [], tools: [noop] })],
  ['tools that are no list', 'tools', () => ai.run({ messages, tools: wrong(undefined) })],
  ['two tools of one name', 'tools[1].name', () => ai.run({ messages, tools: [noop, noop] })],
  ['a tool without a schema', 'tools[0].input', () => ai.run({ messages, tools: [wrong({ ...noop, input: {} })] })],
  ['a callback that is none', 'onStep', () => ai.run({ messages, tools: [noop], onStep: wrong('x') })],
  ['no messages in a streamed run', 'messages', () => ai.runStream({ messages: [], tools: [] }).finalResult()],
  ['no messages in an iterated run', 'messages', () => drain(ai.runStream({ messages: [], tools: [] }))],
  ['no steps', 'maxSteps', () => ai.run({ messages, tools: [noop], maxSteps: 0 })],
  [
    'a list as the arguments of a tool',
    'tools[0].input',
    () => ai.run({ messages, tools: [wrong({ ...noop, input: z.array(z.string()) })] }),
  ],
];

test.each(cases)('%s: names %s', async (_name, parameter, call) => {
  const error: unknown = await Promise.resolve()
    .then(call)
    .then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
  expect(error).toBeInstanceOf(ValidationError);
  expect(error).toMatchObject({ details: { parameter }, message: expect.stringContaining(parameter) });
  expect(server.seen).toEqual([]);
});

test('a misspelt option is told what was meant', async () => {
  await expect(ai.completions.create(wrong({ messages, temprature: 1 }))).rejects.toThrow(
    'did you mean "temperature"?',
  );
});
