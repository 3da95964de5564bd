import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import type { Fetch } from '@linktor/core';
import { fetch as undiciFetch } from 'undici';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type FileInput, KnowledgeBases, type UploadProgress } from '../src/index.ts';
import { fromPath } from '../src/node.ts';

interface Received {
  headers: IncomingHttpHeaders;
  body: string;
}

let server: Server;
let folder: string;
let bases: KnowledgeBases;
let baseUrl: string;
let received: Received[] = [];
let failures = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'linktor-upload-'));
  await writeFile(join(folder, 'manual.md'), 'hello');
  server = createServer((request, response) => {
    let body = '';
    request.setEncoding('latin1').on('data', (piece: string) => {
      body += piece;
    });
    request.on('end', () => {
      received.push({ headers: request.headers, body: Buffer.from(body, 'latin1').toString('utf8') });
      if (failures-- > 0) response.writeHead(503, { 'retry-after': '0' }).end();
      else response.setHeader('content-type', 'application/json').end('{"id":"doc_1"}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

beforeEach(() => {
  received = [];
  failures = 0;
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  bases = new KnowledgeBases({ apiKey: 'k', baseUrl, maxRetries: 2, retryDelay: 1 });
});

afterEach(() => vi.unstubAllGlobals());

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true });
});

const partsOf = ({ headers, body }: Received): string[] => {
  const boundary = /boundary=(\S+)/.exec(headers['content-type'] ?? '')?.[1] ?? 'none';
  const pieces = body.split(`--${boundary}`);
  expect(pieces[0]).toBe('');
  expect(pieces.at(-1)?.trim()).toBe('--');
  return pieces.slice(1, -1).map((piece) => piece.slice(2, -2));
};

const bytes = new TextEncoder().encode('hello');
const once = async function* (): AsyncGenerator<Uint8Array> {
  yield bytes;
};

const sources: [string, () => FileInput | Promise<FileInput>, { length: boolean; once: boolean }][] = [
  ['Blob', () => new Blob([bytes]), { length: true, once: false }],
  ['File', () => new File([bytes], 'a.txt', { type: 'text/plain' }), { length: true, once: false }],
  ['Buffer', () => Buffer.from(bytes), { length: true, once: false }],
  ['Uint8Array', () => bytes, { length: true, once: false }],
  ['ArrayBuffer', () => bytes.slice().buffer, { length: true, once: false }],
  ['path', () => fromPath(join(folder, 'manual.md')), { length: true, once: false }],
  ['path as URL', () => fromPath(pathToFileURL(join(folder, 'manual.md'))), { length: true, once: false }],
  ['ReadableStream', () => new Blob([bytes]).stream(), { length: false, once: true }],
  ['async iterable', once, { length: false, once: true }],
  ['Node stream', () => Readable.from([Buffer.from(bytes)]), { length: false, once: true }],
];

test.each(sources)('%s: goes out whole, again if it can', async (_name, source, { length, once }) => {
  failures = 2;
  const call = bases.uploadDocument('kb', { file: await source(), filename: 'a.txt', contentType: 'text/plain' });
  if (once) await expect(call).rejects.toMatchObject({ status: 503 });
  else expect(await call).toEqual({ id: 'doc_1' });
  expect(received).toHaveLength(once ? 1 : 3);
  for (const each of received) {
    expect(partsOf(each)).toEqual([
      'Content-Disposition: form-data; name="file"; filename="a.txt"\r\nContent-Type: text/plain\r\n\r\nhello',
    ]);
    expect(each.headers['content-length'] !== undefined).toBe(length);
  }
});

// The usual way to a proxy on Node: a `fetch` that knows nothing of the platform's own `FormData`.
test.each(sources)('%s: with the fetch of undici, too', async (_name, source, { once }) => {
  failures = once ? 0 : 1;
  const client = new KnowledgeBases({ apiKey: 'k', baseUrl, retryDelay: 1, fetch: undiciFetch as unknown as Fetch });
  const input = { file: await source(), filename: 'ä.txt', contentType: 'text/plain', name: 'n', metadata: { a: 1 } };
  expect(await client.uploadDocument('kb', input)).toEqual({ id: 'doc_1' });
  expect(received).toHaveLength(once ? 1 : 2);
  expect(partsOf(received.at(-1) as Received)).toEqual([
    'Content-Disposition: form-data; name="name"\r\n\r\nn',
    'Content-Disposition: form-data; name="metadata"\r\n\r\n{"a":1}',
    'Content-Disposition: form-data; name="file"; filename="ä.txt"\r\nContent-Type: text/plain\r\n\r\nhello',
  ]);
});

test('absent parts are absent, present ones are there', async () => {
  await bases.uploadDocument('kb', { file: await fromPath(join(folder, 'manual.md')), type: undefined });
  await bases.uploadDocument('kb', { file: bytes, name: 'Handbuch ä', type: 'txt', metadata: { a: [1] } });
  expect(partsOf(received[0] as Received)).toEqual([
    'Content-Disposition: form-data; name="file"; filename="manual.md"\r\nContent-Type: text/markdown\r\n\r\nhello',
  ]);
  expect(partsOf(received[1] as Received)).toEqual([
    'Content-Disposition: form-data; name="name"\r\n\r\nHandbuch ä',
    'Content-Disposition: form-data; name="type"\r\n\r\ntxt',
    'Content-Disposition: form-data; name="metadata"\r\n\r\n{"a":[1]}',
    'Content-Disposition: form-data; name="file"; filename="document"\r\nContent-Type: application/octet-stream\r\n\r\nhello',
  ]);
});

test.each([
  ['a"; filename="b', 'a%22; filename=%22b'],
  ['a\r\nX-Evil: 1\r\n\r\n', 'a%0D%0AX-Evil: 1%0D%0A%0D%0A'],
  ['a\0b\x7f', 'a%00b%7F'],
  ['../../etc/ünïcode', '../../etc/ünïcode'],
])('a file name cannot leave its header: %j', async (filename, written) => {
  await bases.uploadDocument('kb', { file: bytes, filename });
  const [part] = partsOf(received[0] as Received);
  expect(part?.split('\r\n')[0]).toBe(`Content-Disposition: form-data; name="file"; filename="${written}"`);
  expect(part?.split('\r\n')).toHaveLength(4);
});

test('progress is told in steps, and begins anew when the upload is repeated', async () => {
  failures = 1;
  const told: UploadProgress[] = [];
  const file = new Uint8Array(200_000);
  await bases.uploadDocument('kb', { file }, { onProgress: (progress) => told.push(progress) });
  const once = [65_536, 131_072, 196_608, 200_000].map((loaded) => ({ loaded, total: 200_000 }));
  expect(told).toEqual([...once, ...once]);
  expect(received).toHaveLength(2);
});

test('a file is read as fast as it is sent, never as a whole', async () => {
  let ahead = 0;
  let most = 0;
  const size = 64 * 1_048_576;
  const file = {
    size,
    async *stream(): AsyncGenerator<Uint8Array> {
      for (let at = 0; at < size; at += 1_048_576) {
        ahead += 1_048_576;
        most = Math.max(most, process.memoryUsage().arrayBuffers);
        yield new Uint8Array(1_048_576);
      }
    },
  };
  const slow = new KnowledgeBases({
    apiKey: 'k',
    maxRetries: 0,
    fetch: async (_url, init) => {
      let taken = 0;
      for await (const chunk of init.body as unknown as AsyncIterable<Uint8Array>) {
        taken += chunk.length;
        expect(ahead - taken).toBeLessThan(3 * 1_048_576);
      }
      return Response.json({ id: 'doc_1' });
    },
  });
  expect((await slow.uploadDocument('kb', { file })).id).toBe('doc_1');
  expect(ahead).toBe(size);
});

test('a file that fails while it is read is named, not the network', async () => {
  const fails = async function* (): AsyncGenerator<Uint8Array> {
    yield bytes;
    throw new Error('disk on fire');
  };
  await expect(bases.uploadDocument('kb', { file: fails() })).rejects.toMatchObject({
    name: 'ValidationError',
    code: 'FILE_UNREADABLE',
    message: 'file could not be read: disk on fire',
    details: { parameter: 'file' },
  });
  const texts = Readable.from(['not bytes'], { objectMode: true }) as unknown as FileInput;
  await expect(bases.uploadDocument('kb', { file: texts })).rejects.toThrow('gave string instead of bytes');
});

test.each([
  ['shorter', 7, 'hello'],
  ['longer', 3, ''],
])('a file that is %s than it was is named, and no byte too many goes out', async (_how, size, out) => {
  let sent = '';
  // Kinder than any real one, which would notice by the length announced.
  const fetch = async (_url: string, init: RequestInit): Promise<Response> => {
    const decoder = new TextDecoder();
    for await (const chunk of init.body as unknown as AsyncIterable<Uint8Array>) sent += decoder.decode(chunk);
    return Response.json({ id: 'doc_1' });
  };
  const trusting = new KnowledgeBases({ apiKey: 'k', maxRetries: 0, fetch });
  const file = { size, stream: once };
  for (const client of [trusting, bases]) {
    await expect(client.uploadDocument('kb', { file })).rejects.toMatchObject({
      name: 'ValidationError',
      code: 'FILE_CHANGED',
      message: `file is not ${size} bytes long, as it was when the upload began`,
    });
  }
  expect(sent.split('\r\n\r\n')[1]).toBe(out);
  expect(received).toEqual([]);
});

test.each([
  ['none', undefined, undefined],
  ['headers', { headers: { 'x-mine': '1' } }, '1'],
  ['progress to tell, which a text makes none of', { headers: { 'x-mine': '1' }, onProgress: () => {} }, '1'],
])('a document as text goes out as JSON, with options: %s', async (_, options, mine) => {
  expect(await bases.uploadDocument('kb', { name: 'a', content: 'hello' }, options)).toEqual({ id: 'doc_1' });
  expect(received).toHaveLength(1);
  expect(received[0]?.headers['x-mine']).toBe(mine);
  expect(JSON.parse(received[0]?.body ?? '')).toEqual({ name: 'a', content: 'hello' });
});

describe('how long an upload may take', () => {
  const deaf = (_url: string, { signal }: RequestInit): Promise<Response> =>
    new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error)));

  beforeAll(async () => {
    // What is loaded with the first upload, and with the first failure, takes real time.
    await expect(
      new KnowledgeBases({ apiKey: 'k', maxRetries: 0, fetch: deaf }).uploadDocument(
        'kb',
        { file: bytes },
        { timeout: 1 },
      ),
    ).rejects.toThrow();
  });
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test.each([
    ['ten minutes', undefined, undefined, 600_000],
    ['the client’s time if that is more', 900_000, undefined, 900_000],
    ['ten minutes if the client’s is less', 1_000, undefined, 600_000],
    ['as long as it is told', undefined, 5_000, 5_000],
    ['for ever with a time-out of 0', undefined, 0, undefined],
    ['for ever with a client of time-out 0', 0, undefined, undefined],
  ])('%s', async (_name, client, call, expected) => {
    const bases = new KnowledgeBases({ apiKey: 'k', maxRetries: 0, fetch: deaf, timeout: client });
    const controller = new AbortController();
    const { signal } = controller;
    const options = call === undefined ? { signal } : { signal, timeout: call };
    let failed: Error | undefined;
    const done = bases.uploadDocument('kb', { file: bytes }, options).catch((error: Error) => {
      failed = error;
    });
    await vi.advanceTimersByTimeAsync((expected ?? 86_400_000) - 1);
    expect(failed).toBeUndefined();
    if (expected === undefined) controller.abort();
    else await vi.advanceTimersByTimeAsync(1);
    await done;
    expect(failed?.name).toBe(expected === undefined ? 'AbortedError' : 'TimeoutError');
  });
});

test('aborting an upload stops reading the file', async () => {
  let cancelled = false;
  let pulled = 0;
  const controller = new AbortController();
  const file = new ReadableStream<Uint8Array>({
    pull: (pulling) => {
      pulling.enqueue(new Uint8Array(1_000));
      // In the middle of it: nothing is pulled a tenth time that nobody reads.
      if (++pulled === 10) controller.abort();
    },
    cancel: () => {
      cancelled = true;
    },
  });
  const call = bases.uploadDocument('kb', { file }, { signal: controller.signal });
  await expect(call).rejects.toMatchObject({ name: 'AbortedError' });
  await vi.waitFor(() => expect(cancelled).toBe(true));
});

test.each([
  ['File', () => new File([bytes], 'a.txt', { type: 'text/plain' })],
  ['stream', () => once()],
])('in a browser the form is the browser’s own: %s', async (_name, source) => {
  vi.stubGlobal('process', undefined);
  vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0' });
  const told: UploadProgress[] = [];
  let form: FormData | undefined;
  const web = new KnowledgeBases({
    apiKey: 'k',
    baseUrl: 'https://linktor.test',
    fetch: async (_url, init) => {
      form = init.body as FormData;
      return Response.json({ id: 'doc_1' });
    },
  });
  const call = web.uploadDocument(
    'kb',
    { file: source(), filename: 'b.txt', contentType: 'text/plain', type: 'txt' },
    { onProgress: (progress) => told.push(progress) },
  );
  expect(await call).toEqual({ id: 'doc_1' });
  const file = form?.get('file') as File;
  expect([file.name, file.type, await file.text()]).toEqual(['b.txt', 'text/plain', 'hello']);
  expect([...(form?.keys() ?? [])]).toEqual(['type', 'file']);
  expect(told).toHaveLength(1);
});
