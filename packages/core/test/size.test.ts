import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { json, type ScriptedServer, type Step, scriptedServer, write } from './scripted-server.ts';
import { getThing, rejection, transportTo } from './support.ts';

let server: ScriptedServer;
let next: Step;
const whatever: Step = async (line) => {
  while (await line.request()) await next(line);
};
beforeAll(async () => {
  server = await scriptedServer([whatever]);
});
afterAll(() => server[Symbol.asyncDispose]());

describe('an answer without end', () => {
  const bomb = gzipSync(`{"id":"${'0'.repeat(2 ** 23)}"}`);
  const zipped =
    (status: number): Step =>
    async (line) => {
      const head = `HTTP/1.1 ${status} X\r\ncontent-type: application/json\r\ncontent-encoding: gzip\r\ncontent-length: ${bomb.length}\r\n\r\n`;
      await write(head)(line);
      await write(bomb)(line);
    };
  const get = (maxResponseBytes?: number, more: object = {}) =>
    transportTo(server.url, { ...(maxResponseBytes !== undefined && { maxResponseBytes }), ...more }).request(
      getThing,
      {
        path: { id: '1' },
      },
    );

  test('is refused by what it becomes, not by what came over the wire, and once', async () => {
    next = zipped(200);
    const before = server.requests.length;
    expect(bomb.length).toBeLessThan(2 ** 14);
    expect(await rejection(get(2 ** 20))).toMatchObject({
      name: 'SerializationError',
      code: 'RESPONSE_TOO_LARGE',
      message: `the answer is longer than ${2 ** 20} bytes`,
      status: 200,
      method: 'GET',
      path: '/things/{id}',
      details: { maxResponseBytes: 2 ** 20 },
      remediation: expect.stringContaining('maxResponseBytes'),
    });
    expect(server.requests.length - before).toBe(1);
  });

  test('is taken where the bound allows it, whole and in pieces', async () => {
    next = zipped(200);
    for (const bound of [undefined, 0, 2 ** 23 + 9]) expect((await get(bound)).id).toHaveLength(2 ** 23);
    expect(await rejection(get(2 ** 23 + 8))).toMatchObject({ code: 'RESPONSE_TOO_LARGE' });
    next = json(200, { id: 'aé€😀' });
    expect(await get(19)).toEqual({ id: 'aé€😀' });
    expect(await rejection(get(18))).toMatchObject({ code: 'RESPONSE_TOO_LARGE' });
  });

  test('of a failure leaves its status', async () => {
    next = zipped(403);
    expect(await rejection(get(2 ** 20))).toMatchObject({ name: 'AuthorizationError', status: 403 });
    next = zipped(404);
    expect(await rejection(get(2 ** 20))).toMatchObject({ code: 'NOT_FOUND', status: 404 });
  });

  test('of a fetch whose response has no stream is counted too', async () => {
    const response = { status: 200, ok: true, headers: new Headers(), body: null, text: async () => '{"id":"123"}' };
    const fetch = async (): Promise<Response> => response as unknown as Response;
    expect(await get(12, { fetch })).toEqual({ id: '123' });
    expect(await rejection(get(11, { fetch }))).toMatchObject({ code: 'RESPONSE_TOO_LARGE' });
  });

  test('of a fetch is counted as it comes, and not read on', async () => {
    const cancel = vi.fn();
    const pull = vi.fn((controller: ReadableStreamDefaultController) => controller.enqueue(new Uint8Array(8)));
    const fetch = async () => new Response(new ReadableStream({ pull, cancel }, { highWaterMark: 0 }));
    expect(await rejection(get(16, { fetch }))).toMatchObject({ code: 'RESPONSE_TOO_LARGE' });
    expect(pull).toHaveBeenCalledTimes(3);
    expect(cancel).toHaveBeenCalledOnce();
  });

  test('is read through a `text` of somebody’s own, where there is one', async () => {
    const text = async (): Promise<string> => '{"id":"own"}';
    class Own extends Response {
      override text = text;
    }
    class Inherited extends Response {
      override text(): Promise<string> {
        return text();
      }
    }
    for (const response of [Object.assign(new Response('{}'), { text }), new Own('{}'), new Inherited('{}')]) {
      expect(await get(12, { fetch: async () => response })).toEqual({ id: 'own' });
      expect(await rejection(get(11, { fetch: async () => response }))).toMatchObject({ code: 'RESPONSE_TOO_LARGE' });
    }
  });

  test('cut within a character is put together again', async () => {
    const bytes = new TextEncoder().encode('{"id":"aé€😀"}');
    for (let cut = 1; cut < bytes.length; cut++) {
      const body = new ReadableStream({
        start(controller) {
          for (const piece of [bytes.subarray(0, cut), bytes.subarray(cut)]) controller.enqueue(piece);
          controller.close();
        },
      });
      expect(await get(undefined, { fetch: async () => new Response(body) })).toEqual({ id: 'aé€😀' });
    }
  });

  test('a bound that is none is refused', () => {
    for (const maxResponseBytes of [-1, Number.NaN, '5' as never]) {
      expect(() => get(maxResponseBytes)).toThrow(expect.objectContaining({ details: { option: 'maxResponseBytes' } }));
    }
  });
});
