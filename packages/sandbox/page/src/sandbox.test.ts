import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ControlApi } from './api/client.ts';
import type { Entry } from './api/types.ts';
import { Sandbox } from './sandbox.ts';

const entry = (seq: number, at = seq): Entry => ({
  seq,
  title: `entry ${seq}`,
  at: new Date(at * 1_000).toISOString(),
  kind: 'exchange',
  platform: 'linktor',
  violations: 0,
  source: 'state',
});

/** A sandbox of answers and a stream that a test speaks on. */
class Play {
  entries: Entry[] = [];
  gone = false;
  readonly asked: string[] = [];
  readonly sandbox: Sandbox;
  #listeners = new Map<string, (event: { data?: string }) => void>();

  constructor() {
    const answer = async (path: string): Promise<Response> => {
      this.asked.push(path);
      if (this.gone) throw new TypeError('refused');
      const url = new URL(path, 'http://sandbox/');
      const before = Number(url.searchParams.get('before') ?? Number.POSITIVE_INFINITY);
      const older = this.entries.filter(({ seq }) => seq < before);
      const limit = Number(url.searchParams.get('limit'));
      const answers: Record<string, unknown> = {
        '/state': { dropped: 3, clock: { now: '2026-01-01T00:00:00Z', stopped: true } },
        '/phones': [],
        '/faults': [],
        '/timeline': { entries: older.slice(-limit).reverse(), dropped: 0 },
      };
      return Response.json(answers[url.pathname]);
    };
    const api = new ControlApi('/', ((path: string) => answer(path)) as typeof fetch);
    this.sandbox = new Sandbox(api, () => ({
      readyState: 0,
      addEventListener: (type, listener) => void this.#listeners.set(type, listener),
      close: () => {},
    }));
  }

  async happen(type: string, data?: unknown): Promise<void> {
    this.#listeners.get(type)?.(data === undefined ? {} : { data: JSON.stringify(data) });
    await vi.advanceTimersByTimeAsync(100);
  }

  seqs(): number[] {
    return this.sandbox.entries.value.map(({ seq }) => seq);
  }
}

let play: Play;
beforeEach(() => {
  vi.useFakeTimers();
  play = new Play();
});
afterEach(() => {
  play.sandbox.close();
  vi.useRealTimers();
});

test('the whole history is fetched, page by page, while new entries come', async () => {
  play.entries = Array.from({ length: 2_500 }, (_, at) => entry(at + 1));
  await play.happen('open');
  await play.happen('entry', entry(2_501));
  expect(play.seqs()).toEqual(Array.from({ length: 2_501 }, (_, at) => at + 1));
  expect(play.sandbox.link.value).toBe('live');
  expect(play.asked.filter((path) => path.startsWith('/timeline'))).toEqual([
    '/timeline?limit=1000',
    '/timeline?limit=1000&before=1501',
    '/timeline?limit=1000&before=501',
  ]);
});

test('what came while the page was away is fetched when it comes back', async () => {
  play.entries = [entry(1)];
  await play.happen('open');
  await play.happen('error');
  expect(play.sandbox.link.value).toBe('gone');
  play.entries.push(entry(2), entry(3));
  await play.happen('open');
  expect(play.seqs()).toEqual([1, 2, 3]);
  expect(play.sandbox.link.value).toBe('live');
  expect(play.sandbox.notice.value).toBeUndefined();
});

test('another sandbox in its place: the entries of the first one go, and that is said', async () => {
  play.entries = [entry(1), entry(2)];
  await play.happen('open');
  await play.happen('error');
  play.entries = [entry(1, 500), entry(2, 501), entry(3, 502)];
  await play.happen('open');
  expect(play.sandbox.entries.value.map(({ at }) => Date.parse(at) / 1_000)).toEqual([500, 501, 502]);
  expect(play.sandbox.notice.value).toContain('began anew');
});

test('a reset empties the timeline, though new entries come at once', async () => {
  play.entries = [entry(1), entry(2)];
  await play.happen('open');
  play.entries = [entry(3)];
  await play.happen('reset', {});
  expect(play.seqs()).toEqual([3]);
});

test('where the stream cannot say what happened, everything is looked at again and that is said', async () => {
  await play.happen('open');
  play.entries = [entry(1)];
  await play.happen('lost', {});
  expect(play.seqs()).toEqual([1]);
  expect(play.sandbox.notice.value).toContain('looked again');
});

test('a connection that stands though nobody answers is noticed', async () => {
  await play.happen('open');
  play.gone = true;
  await vi.advanceTimersByTimeAsync(10_000);
  expect(play.sandbox.link.value).toBe('gone');
  play.gone = false;
  await play.happen('open');
  expect(play.sandbox.link.value).toBe('live');
});

test('an API that fails while the stream stands is tried again', async () => {
  play.gone = true;
  await play.happen('open');
  expect(play.sandbox.link.value).toBe('gone');
  play.gone = false;
  await vi.advanceTimersByTimeAsync(1_000);
  expect(play.sandbox.link.value).toBe('live');
});
