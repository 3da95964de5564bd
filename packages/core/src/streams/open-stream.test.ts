import { expect, test, vi } from 'vitest';
import { rejection, transportTo } from '../../test/support.ts';
import { openStream } from './open-stream.ts';

vi.mock('./stream.ts', () => {
  throw new Error('the page is offline');
});

test('where what reads a stream cannot be loaded the call fails, and gives its connection back', async () => {
  const left = vi.fn();
  const body = new ReadableStream({ cancel: left });
  const fetch = async (): Promise<Response> => new Response(body, { headers: { 'content-type': 'text/event-stream' } });
  const transport = transportTo('http://127.0.0.1:9', { fetch });
  const operation = { id: 'readThings', method: 'GET', path: '/things' };
  const plan = {
    terminator: '[DONE]',
    chunk: (document: unknown) => document,
    collect: () => ({ add() {}, result() {} }),
  };
  const controller = new AbortController();
  const remove = vi.spyOn(controller.signal, 'removeEventListener');
  const error = await rejection(openStream(transport, operation, {}, plan, { signal: controller.signal }));
  expect(error).toMatchObject({ code: 'NOT_LOADED' });
  expect(left).toHaveBeenCalledOnce();
  expect(remove).toHaveBeenCalled();
});
