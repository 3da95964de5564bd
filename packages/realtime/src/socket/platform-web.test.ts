// What a browser's own WebSocket and page say, and what becomes of it. `test/runtime-suite.ts` has the same in a real browser.
import { ConfigurationError } from '@linktor/core';
import { afterEach, expect, test, vi } from 'vitest';
import type { SocketEvents } from './platform.ts';
import { checkOptions, HEADERS, openSocket, watchPage } from './platform-web.ts';

class Peer {
  static readonly made: Peer[] = [];
  readyState = 0;
  bufferedAmount = 0;
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onclose: ((event: { code: number; reason: string }) => void) | null = null;
  readonly sent: string[] = [];
  readonly closed: unknown[][] = [];
  readonly url: string;
  constructor(url: string) {
    this.url = url;
    Peer.made.push(this);
  }
  send(text: string): void {
    this.sent.push(text);
  }
  close(...said: unknown[]): void {
    this.closed.push(said);
  }
}

const opened = (): { peer: Peer; told: unknown[]; socket: ReturnType<typeof openSocket> } => {
  vi.stubGlobal('WebSocket', Peer);
  const told: unknown[] = [];
  const events: SocketEvents = {
    opened: () => told.push('opened'),
    text: (data) => told.push({ data }),
    alive: () => told.push('alive'),
    ended: (end) => told.push({ end }),
  };
  const socket = openSocket({ url: 'wss://h/ws?token=t', headers: {}, maxPayload: 4 }, events);
  return { peer: Peer.made.at(-1) as Peer, told, socket };
};

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a socket says what it hears; what is too large or binary is said to be empty', () => {
  const { peer, told, socket } = opened();
  expect([peer.url, socket.ready]).toEqual(['wss://h/ws?token=t', false]);
  peer.readyState = 1;
  peer.onopen?.();
  for (const data of ['1234', '12345', new ArrayBuffer(2)]) peer.onmessage?.({ data });
  peer.bufferedAmount = 7;
  expect([socket.ready, socket.buffered]).toEqual([true, 7]);
  socket.send('out');
  socket.close(1000, 'bye');
  peer.readyState = 2;
  expect(socket.ready).toBe(false);
  peer.onclose?.({ code: 1000, reason: 'bye' });
  expect([peer.sent, peer.closed]).toEqual([['out'], [[1000, 'bye']]]);
  expect(told).toEqual([
    'opened',
    { data: '1234' },
    { data: '' },
    { data: '' },
    { end: { code: 1000, reason: 'bye' } },
  ]);
  // A browser keeps pings to itself.
  expect([HEADERS, socket.ping]).toEqual([false, undefined]);
});

test('a socket that is terminated is closed and heard no more', () => {
  const { peer, told, socket } = opened();
  socket.terminate();
  expect(peer.closed).toEqual([[]]);
  peer.onopen?.();
  peer.onmessage?.({ data: 'x' });
  peer.onclose?.({ code: 1006, reason: '' });
  expect(told).toEqual([]);
});

test('the page tells of the network, and of its coming back, until nobody listens', () => {
  const page = new EventTarget();
  const document = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  for (const name of ['addEventListener', 'removeEventListener'] as const) {
    vi.stubGlobal(name, page[name].bind(page));
  }
  vi.stubGlobal('document', document);
  const heard: string[] = [];
  const stop = watchPage((signal) => heard.push(signal));
  const all = (): void => {
    for (const type of ['offline', 'online', 'pageshow']) page.dispatchEvent(new Event(type));
    document.dispatchEvent(new Event('visibilitychange'));
  };
  all();
  expect(heard).toEqual(['offline', 'online', 'wake', 'wake']);
  document.visibilityState = 'hidden';
  heard.length = 0;
  all();
  expect(heard).toEqual(['offline', 'online']);
  stop();
  heard.length = 0;
  document.visibilityState = 'visible';
  all();
  expect(heard).toEqual([]);
});

test('a worker has no document, and some platforms have no page at all', () => {
  const page = new EventTarget();
  vi.stubGlobal('document', undefined);
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
  const heard: string[] = [];
  const stop = watchPage((signal) => heard.push(signal));
  page.dispatchEvent(new Event('pageshow'));
  stop();
  page.dispatchEvent(new Event('pageshow'));
  expect(heard).toEqual(['wake']);
  vi.stubGlobal('addEventListener', undefined);
  expect(watchPage(() => heard.push('never'))).not.toThrow();
});

test.each(['agent', 'tls', 'headers'] as const)('%s is refused where nobody would heed it', (option) => {
  const refused = (): void => checkOptions({ [option]: {} });
  expect(refused).toThrow(ConfigurationError);
  expect(refused).toThrow(expect.objectContaining({ details: { option } }));
  expect(() => checkOptions({})).not.toThrow();
});
