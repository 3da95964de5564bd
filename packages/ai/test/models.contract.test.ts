import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contract } from '../../../scripts/check/contract/contract.ts';
import { AI, KnowledgeBases, NotFoundError } from '../src/index.ts';
import { fromPath } from '../src/node.ts';

const { urls, credentials, prefer } = contract();
const options = { baseUrl: urls.linktor, apiKey: credentials.apiKey, maxRetries: 0 };
const messages = [{ role: 'user', content: 'When does it ship?' }];

test('completions', async () => {
  const { completions } = new AI(options);
  const response = await completions.create({ messages, model: 'gpt-4o-mini', temperature: 0.5, maxTokens: 50 });
  expect(response.message.content).toBeTypeOf('string');
  expect(await completions.complete('What is 2 + 2?')).toBeTypeOf('string');
  expect((await completions.chat({ messages, stopSequences: ['.'] })).message?.content).toBeTypeOf('string');
  const { requestId } = await completions.create({ messages }).withResponse();
  expect(requestId).toBeTypeOf('string');
});

test('completions in a stream', async () => {
  const { completions } = new AI(options);
  const text: string[] = [];
  for await (const chunk of completions.stream({ messages })) text.push(chunk.delta.content ?? '');
  expect(text.join('')).toBe('Your order ships tomorrow.');
  const pieces: string[] = [];
  for await (const piece of completions.completeStream('When does it ship?')) pieces.push(piece);
  expect(pieces).toEqual(['Your order ', 'ships tomorrow.']);
  expect(await completions.createStream({ messages }).finalMessage()).toEqual({
    role: 'assistant',
    content: 'Your order ships tomorrow.',
  });
});

test('embeddings', async () => {
  const { embeddings } = new AI(options);
  expect(await embeddings.embed('Hello', 'm')).toBeInstanceOf(Array);
  const several = { headers: prefer({ example: 'severalVectors' }) };
  expect(await embeddings.embedBatch(['Hello', 'world'], 'm', several)).toHaveLength(2);
  expect((await embeddings.create({ input: 'Hello' })).data[0]?.embedding).toBeInstanceOf(Array);
  expect((await embeddings.create({ input: ['Hello', 'world'], model: 'm' })).model).toBeTypeOf('string');
  expect((await embeddings.search({ query: 'hello', topK: 3, minScore: 0.1 })).results).toBeInstanceOf(Array);
});

test('knowledge bases', async () => {
  const bases = new KnowledgeBases(options);
  expect((await bases.list({ status: 'active', search: 'x', limit: 1 })).data).toBeInstanceOf(Array);
  for await (const base of bases.list({ limit: 1 })) expect(base.id).toBeTypeOf('string');
  expect((await bases.get('kb_1')).status).toBeTypeOf('string');
  expect((await bases.create({ name: 'Manuals', chunkSize: 500 })).id).toBeTypeOf('string');
  expect((await bases.update('kb_1', { description: 'x' })).id).toBeTypeOf('string');
  expect(await bases.delete('kb_1')).toBeUndefined();
  expect((await bases.query('kb_1', { query: 'reset password', topK: 5 })).chunks).toBeInstanceOf(Array);
  expect((await bases.search('kb_1', 'reset password'))[0]).toBeTypeOf('string');
  expect(await bases.reprocess('kb_1')).toBeUndefined();
  expect((await bases.getStats('kb_1')).documentCount).toBeTypeOf('number');
  await expect(bases.get('kb_1', { headers: prefer({ code: 404 }) })).rejects.toBeInstanceOf(NotFoundError);
});

test('documents', async () => {
  const bases = new KnowledgeBases(options);
  expect((await bases.listDocuments('kb_1', { status: 'completed', type: 'pdf', limit: 1 })).data).toBeInstanceOf(
    Array,
  );
  for await (const each of bases.listDocuments('kb_1', { limit: 1 })) expect(each.id).toBeTypeOf('string');
  expect((await bases.getDocument('kb_1', 'doc_1')).status).toBeTypeOf('string');
  expect((await bases.updateDocument('kb_1', 'doc_1', { title: 'Manual' })).id).toBeTypeOf('string');
  expect(await bases.deleteDocument('kb_1', 'doc_1')).toBeUndefined();
  await bases.reprocessDocument('kb_1', 'doc_1');
  expect((await bases.getDocumentChunks('kb_1', 'doc_1')).chunks).toBeInstanceOf(Array);
});

test('uploads of every kind', async () => {
  const bases = new KnowledgeBases(options);
  const bytes = new TextEncoder().encode('How to reset a password: …');
  const folder = await mkdtemp(join(tmpdir(), 'linktor-ai-'));
  await writeFile(join(folder, 'manual.md'), bytes);
  const files = [
    new Blob([bytes], { type: 'text/plain' }),
    new File([bytes], 'manual.txt', { type: 'text/plain' }),
    bytes,
    Buffer.from(bytes),
    new Blob([bytes]).stream(),
    (async function* () {
      yield bytes;
    })(),
    await fromPath(join(folder, 'manual.md')),
  ];
  for (const file of files) {
    const uploaded = await bases.uploadDocument('kb_1', {
      file,
      name: 'Manual',
      type: 'txt',
      metadata: { language: 'en', 'a "quoted" key': 1 },
    });
    expect(uploaded.id).toBeTypeOf('string');
  }
  expect((await bases.uploadDocument('kb_1', { file: bytes })).id).toBeTypeOf('string');
  expect((await bases.uploadDocument('kb_1', { name: 'Text', content: 'How to …' })).id).toBeTypeOf('string');
  const many = await bases.uploadDocuments('kb_1', [{ sourceUrl: 'https://example.com/faq' }, { file: bytes }]);
  expect(many).toHaveLength(2);
  await rm(folder, { recursive: true });
});
