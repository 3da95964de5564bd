import { EventEmitter } from 'node:events';
import type { Agent } from 'node:http';
import type { Socket } from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

let closed: string[];
let free: Record<string, Socket[] | undefined>;
let keep: (socket: Socket) => boolean;

const connection = (name: string, hint?: string): Socket => {
  const socket = Object.assign(new EventEmitter(), {
    _httpMessage: { res: { rawHeaders: hint === undefined ? [] : ['Keep-Alive', hint] } },
    destroy: () => closed.push(name),
    unref: () => {},
    setKeepAlive: () => {},
  }) as unknown as Socket;
  // As the agent does.
  socket.on('agentRemove', () => {
    for (const [origin, sockets] of Object.entries(free)) free[origin] = sockets?.filter((one) => one !== socket);
  });
  return socket;
};

beforeEach(async () => {
  vi.useFakeTimers();
  vi.resetModules();
  const { IdleConnections } = await import('./idle.ts');
  closed = [];
  free = {};
  const idle = new IdleConnections({
    get freeSockets() {
      return free;
    },
  } as unknown as Agent);
  keep = (socket) => idle.keep(socket);
});

afterEach(() => {
  vi.useRealTimers();
});

test('each is closed in its time, and what is used again meanwhile is not', () => {
  const [a, b, c, d] = [connection('a'), connection('b'), connection('c', 'timeout=3'), connection('d')];
  free = { one: [a, b], other: [c, d] };
  for (const socket of [a, b, c, d]) expect(keep(socket)).toBe(true);
  vi.advanceTimersByTime(1_999);
  expect(closed).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(closed).toEqual(['c']);
  expect(free['other']).toEqual([d]);
  // A call takes one, and brings it back.
  free['one'] = [a];
  vi.advanceTimersByTime(1_000);
  keep(b);
  free['one'] = [a, b];
  vi.advanceTimersByTime(1_000);
  expect(closed).toEqual(['c', 'a', 'd']);
  vi.advanceTimersByTime(2_999);
  expect(closed).toEqual(['c', 'a', 'd']);
  vi.advanceTimersByTime(1);
  expect(closed).toEqual(['c', 'a', 'd', 'b']);
  expect(vi.getTimerCount()).toBe(0);
});

test('one that is taken from the pool when its time comes is left alone', () => {
  free = { one: [] };
  keep(connection('busy'));
  vi.advanceTimersByTime(10_000);
  expect(closed).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});

test.each(['timeout=1', 'timeout=0', 'max=5, timeout=1'])('%s: a server about to close is not waited for', (hint) => {
  expect(keep(connection('a', hint))).toBe(false);
  expect(vi.getTimerCount()).toBe(0);
});

test('a long life of the server does not make it longer', () => {
  const socket = connection('a', 'timeout=600');
  free = { one: [socket] };
  keep(socket);
  vi.advanceTimersByTime(4_000);
  expect(closed).toEqual(['a']);
});
