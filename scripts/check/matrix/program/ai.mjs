// Completions whole and streamed, streams that are left or break off, an upload.
import { AI, KnowledgeBases, StreamTruncatedError, tool } from '@linktor/ai';
import { ServerError } from '@linktor/core';

const messages = [{ role: 'user', content: 'What is 2 + 2?' }];

export async function chapter(t, { urls, faulty, run }) {
  const options = { apiKey: 'k', baseUrl: urls.linktor };
  const client = new AI(options);

  await t.test('complete and embed', async () => {
    t.ok((await client.completions.complete('What is 2 + 2?')).length > 0, 'an answer');
    t.equal((await client.embeddings.embedBatch(['Hello'])).length, 1, 'vectors');
    t.ok((await new KnowledgeBases(options).query('kb_1', { query: 'reset' })).chunks.length > 0, 'chunks');
  });
  await t.test('a stream, to its end', async () => {
    let text = '';
    const stream = await client.completions.stream({ messages });
    for await (const chunk of stream) text += chunk.delta.content ?? '';
    t.ok(text.length > 0, 'text arrived');
    t.equal((await stream.finalMessage()).content, text, 'the whole message');
  });
  await t.test('a stream that is left gives its connection back', async () => {
    const endless = new AI({ apiKey: 'k', baseUrl: `${faulty}/${run}/endless` });
    let chunks = 0;
    for await (const _ of endless.completions.stream({ messages })) if (++chunks === 3) break;
    t.equal(chunks, 3, 'chunks taken');
    await t.until('the server sees it closed', async () => {
      return (await (await fetch(`${faulty}/${run}/closed/endless`)).json()).closed;
    });
  });
  await t.test('a stream that breaks off says so', async () => {
    const broken = new AI({ apiKey: 'k', baseUrl: `${faulty}/${run}/truncated` });
    const error = await t.rejects(
      broken.completions.completeStream('Hi').then((stream) => stream.finalMessage()),
      StreamTruncatedError,
      { received: 1 },
    );
    t.equal(error.partial, 'half a', 'what arrived');
  });
  await t.test('an upload is made of parts', async () => {
    const bytes = new Uint8Array(100_000).fill(97);
    const file = new Blob([bytes], { type: 'text/plain' });
    const document = await new KnowledgeBases(options).uploadDocument('kb_1', { file, filename: 'ä.txt', name: 'A' });
    t.ok(document.id, 'a document, from a Blob');
    t.ok((await new KnowledgeBases(options).uploadDocument('kb_1', { file: bytes })).id, 'and from bytes');
  });
  await t.test('a failing model', async () => {
    const asked = client.completions.create({ messages }, { maxRetries: 0, headers: { prefer: 'code=500' } });
    await t.rejects(asked, ServerError, { status: 500 });
    t.equal(typeof tool, 'function', 'tools can be defined');
  });
}
