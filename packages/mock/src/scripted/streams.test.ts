import { Readable } from 'node:stream';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import {
  completeStream,
  failingStream,
  type Mock,
  type StreamScript,
  stalledStream,
  startMock,
  truncatedStream,
} from '../index.ts';

let mock: Mock<'linktor'>;

beforeAll(async () => {
  mock = await startMock({ surfaces: ['linktor'], port: 0 });
});
afterEach(() => mock.reset());
afterAll(() => mock.stop());

const target = { surface: 'linktor', operationId: 'createCompletion' } as const;

const ask = (signal?: AbortSignal): Promise<Response> =>
  fetch(`${mock.urls.linktor}/ai/completions`, {
    method: 'POST',
    headers: { 'x-api-key': 'k', 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ messages: [{ role: 'user', content: 'Hi' }], stream: true }),
    ...(signal ? { signal } : {}),
  });

const script = (stream: StreamScript): Promise<void> => mock.once(target, { stream });

test('the completions and agent endpoints answer a stream of their own', async () => {
  const response = await ask();
  expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/);
  expect(await response.text()).toMatch(/^data: \{[\s\S]*\n\ndata: \[DONE\]\n+$/);
});

test('a whole stream, in any pieces', async () => {
  await script({ ...completeStream([{ delta: { content: 'é€😀' } }]), pieceSize: 1 });
  const response = await ask();
  expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/);
  expect(await response.text()).toBe('data: {"delta":{"content":"é€😀"}}\n\ndata: [DONE]\n\n');
  expect(mock.requests.at(-1)).toMatchObject({ scripted: true, responseType: 'text/event-stream' });
});

test('every kind of step', async () => {
  await script({
    steps: [{ comment: 'alive' }, { data: 'a\nb', event: 'e', id: '1' }, { wait: 5 }, { text: 'data: half' }],
  });
  expect(await (await ask()).text()).toBe(': alive\n\nevent: e\nid: 1\ndata: a\ndata: b\n\ndata: half');
});

test('truncation, by an end and by a cut', async () => {
  await script(truncatedStream([{ n: 1 }]));
  expect(await (await ask()).text()).toBe('data: {"n":1}\n\n');
  await script(truncatedStream([{ n: 1 }], 'cut'));
  await expect(ask().then((response) => response.text())).rejects.toThrow();
});

test('half of a stream that comes as it goes', async () => {
  const pieces = ['data: 1\n\n', 'data: 2\n\n', 'data: [DONE]\n\n'];
  const respond = () => ({ stream: Readable.from(pieces) });
  await using own = await startMock({
    surfaces: ['linktor'],
    port: 0,
    respond,
    disturb: () => ({ fault: 'truncate' }),
  });
  const response = await fetch(`${own.urls.linktor}/conversations`, { headers: { 'x-api-key': 'k' } });
  let text = '';
  const read = async (): Promise<void> => {
    for await (const piece of response.body!.pipeThrough(new TextDecoderStream())) text += piece;
  };
  await expect(read()).rejects.toThrow();
  const whole = pieces.join('');
  expect(text).toBe(whole.slice(0, Math.floor(whole.length / 2)));
});

test('an error in mid-stream', async () => {
  await script(failingStream([{ n: 1 }], { code: 'OVERLOADED', message: 'busy' }));
  expect(await (await ask()).text()).toContain('event: error\ndata: {"code":"OVERLOADED","message":"busy"}\n\n');
});

test('a stall lasts until the client goes', async () => {
  await script(stalledStream([{ n: 1 }]));
  const controller = new AbortController();
  const response = await ask(controller.signal);
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  await reader.read();
  const next = reader.read();
  expect(await Promise.race([next.catch(() => 'failed'), new Promise((done) => setTimeout(done, 50, 'silent'))])).toBe(
    'silent',
  );
  controller.abort();
  await expect(next).rejects.toThrow();
});

test('a script that cannot be played is refused at once', async () => {
  await expect(script({ steps: [{} as never] })).rejects.toMatchObject({ code: 'INVALID_SCRIPT' });
  await expect(script({ steps: [], pieceSize: 0 })).rejects.toMatchObject({ code: 'INVALID_SCRIPT' });
});
