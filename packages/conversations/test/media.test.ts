import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import type { Fetch } from '@linktor/core';
import { fetch as undiciFetch } from 'undici';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type FileInput, Media, type UploadOptions } from '../src/index.ts';

interface Form {
  kind: unknown;
  name: string;
  type: string;
  text: string;
  length: string | undefined;
}

let server: Server;
let baseUrl: string;
let forms: Form[] = [];
let failures = 0;

// The platform's own parser reads what arrives: a form that only we understand would be none.
beforeAll(async () => {
  server = createServer(async (request, response) => {
    const { headers } = request;
    const body = Readable.toWeb(request) as ReadableStream<Uint8Array>;
    const type = headers['content-type'] ?? '';
    const form = await new Response(body, { headers: { 'content-type': type } }).formData().catch(() => undefined);
    const file = form?.get('file');
    if (!(file instanceof File)) {
      response.writeHead(400).end();
      return;
    }
    const { name, type: own } = file;
    forms.push({
      kind: form?.get('type'),
      name,
      type: own,
      text: await file.text(),
      length: headers['content-length'],
    });
    if (failures-- > 0) response.writeHead(503, { 'retry-after': '0' }).end();
    else response.setHeader('content-type', 'application/json').end('{"data":{"url":"https://e.com/a"},"meta":{}}');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  forms = [];
  failures = 0;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

const bytes = new TextEncoder().encode('hello');
const png = { kind: 'image', name: 'a.png', type: 'image/png', text: 'hello', length: expect.stringMatching(/^\d+$/) };

describe.each([
  ['the platform’s fetch', undefined],
  // The usual way to a proxy on Node. It does not know the platform's `FormData`.
  ['the fetch of undici', undiciFetch as unknown as Fetch],
])('%s', (_name, fetch) => {
  const media = (): Media => new Media({ apiKey: 'k', baseUrl, retryDelay: 0, ...(fetch ? { fetch } : {}) });

  test('a File tells its own name and type, and goes out again if it was not taken', async () => {
    failures = 1;
    const file = new File([bytes], 'a.png', { type: 'image/png' });
    expect((await media().upload(file, { type: 'image' })).data).toEqual({ url: 'https://e.com/a' });
    expect(forms).toEqual([png, png]);
    await media().upload(file, { type: 'image', filename: 'b "ö".gif', mimeType: 'image/gif' });
    expect(forms[2]).toEqual({ ...png, name: 'b "ö".gif', type: 'image/gif' });
  });

  test('bytes are told', async () => {
    const told: UploadOptions = { type: 'document', filename: 'a.txt', mimeType: 'text/plain' };
    await media().upload(bytes, { type: 'document' });
    // A view of a larger buffer is only its own part.
    await media().upload(new TextEncoder().encode('_x_').subarray(1, 2), told);
    expect(forms).toMatchObject([
      { kind: 'document', name: 'file', type: 'application/octet-stream', text: 'hello' },
      { kind: 'document', name: 'a.txt', type: 'text/plain', text: 'x' },
    ]);
  });

  test('a stream is sent once', async () => {
    failures = 1;
    const file: FileInput = Readable.from([Buffer.from('hel'), Buffer.from('lo')]);
    await expect(media().upload(file, { type: 'image' })).rejects.toMatchObject({ status: 503 });
    expect(forms).toMatchObject([{ text: 'hello', length: undefined }]);
  });
});

test.each([
  ['type', () => new Media({ apiKey: 'k', baseUrl }).upload(bytes, {} as UploadOptions)],
  ['file', () => new Media({ apiKey: 'k', baseUrl }).upload('a.png' as never, { type: 'image' })],
  ['mimeType', () => new Media({ apiKey: 'k', baseUrl }).upload(bytes, { type: 'image', mimeType: 'a/b\r\nX: y' })],
])('%s is looked at before anything is sent', async (parameter, call) => {
  await expect(call()).rejects.toMatchObject({ name: 'ValidationError', details: { parameter } });
  expect(forms).toEqual([]);
});
