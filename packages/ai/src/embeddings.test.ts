import { expect, test } from 'vitest';
import { clientOf, scripted } from '../test/support.ts';
import { createLinktor } from './ai-sdk.ts';
import { Embeddings } from './embeddings.ts';

interface Asked {
  input: string | string[];
  model?: string;
}

const vectorsFor = (texts: string[]): object => ({
  data: texts.map((text, index) => ({ index, embedding: [Number(text)] })).reverse(),
  model: 'm',
  usage: { promptTokens: 1, totalTokens: 1 },
});

test('embedBatch keeps the order, splits, and passes the model', async () => {
  const server = scripted(({ body }) => vectorsFor((body as Asked).input as string[]));
  const embeddings = new Embeddings(clientOf(server));
  const texts = Array.from({ length: 25 }, (_, at) => String(at));
  const vectors = await embeddings.embedBatch(texts, { model: 'm', batchSize: 10 });
  expect(vectors.map(([first]) => first)).toEqual(texts.map(Number));
  expect(server.seen.map(({ body }) => [(body as Asked).input.length, (body as Asked).model])).toEqual([
    [10, 'm'],
    [10, 'm'],
    [5, 'm'],
  ]);
  await embeddings.embedBatch(['1'], 'other');
  expect(server.seen.at(-1)?.body).toEqual({ input: ['1'], model: 'other' });
  expect(await embeddings.embedBatch([])).toEqual([]);
  expect(server.seen).toHaveLength(4);
});

test('a vector too many hurts nobody', async () => {
  const data = [0, 1].map((index) => ({ index, embedding: [index] }));
  expect(await new Embeddings(clientOf(scripted(() => ({ data })))).embed('x')).toEqual([0]);
});

test('embed gives the one vector', async () => {
  const server = scripted(() => ({ data: [{ index: 0, embedding: [1, 2] }], model: 'm', usage: {} }));
  expect(await new Embeddings(clientOf(server)).embed('x')).toEqual([1, 2]);
  expect(server.seen[0]?.body).toEqual({ input: 'x' });
});

test.each([
  ['one too few', [{ index: 0, embedding: [1] }]],
  [
    'one twice',
    [
      { index: 0, embedding: [1] },
      { index: 0, embedding: [1] },
    ],
  ],
  [
    'one twice, and none missing',
    [
      { index: 0, embedding: [1] },
      { index: 1, embedding: [2] },
      { index: 1, embedding: [3] },
    ],
  ],
  ['a null entry', [{ index: 0, embedding: [1] }, null]],
  [
    'a vector that is a text',
    [
      { index: 0, embedding: [1] },
      { index: 1, embedding: 'AACAPw==' },
    ],
  ],
  [
    'a vector with a hole',
    [
      { index: 0, embedding: [1] },
      { index: 1, embedding: [1, null] },
    ],
  ],
  ['no list', { 0: { index: 0, embedding: [1] } }],
  ['a number', 7],
  ['null', null],
  ['no vector', [{ index: 0, embedding: [1] }, { index: 1 }]],
  ['none', undefined],
])('never gives a vector to another text: %s', async (_name, data) => {
  const server = scripted(() => ({ data, model: 'm' }));
  const error = { name: 'SerializationError', code: 'VECTORS_MISSING' };
  await expect(new Embeddings(clientOf(server)).embedBatch(['a', 'b'])).rejects.toMatchObject(error);
  const model = createLinktor(clientOf(server)).embeddingModel('m');
  await expect(model.doEmbed({ values: ['a', 'b'] })).rejects.toMatchObject(error);
});
