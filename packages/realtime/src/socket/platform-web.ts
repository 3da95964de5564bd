import { ConfigurationError } from '@linktor/core';
import type { LifeSignal, NodeOptions, Socket, SocketEvents, SocketRequest } from './platform.ts';

/** Browsers send no headers with a WebSocket. */
export const HEADERS = false;

/** A browser has no environment. */
export const environment = <T>(options: T): T => options;

/** A browser connects in its own way, and to nobody's wishes. */
export const checkOptions = (options: NodeOptions): void => {
  for (const option of ['agent', 'tls', 'headers'] as const) {
    if (options[option]) throw new ConfigurationError(`${option} is for Node only`, { details: { option } });
  }
};

/** A connection over the platform's own `WebSocket`. */
export const openSocket = ({ url, maxPayload }: SocketRequest, events: SocketEvents): Socket => {
  const socket = new WebSocket(url);
  socket.onopen = () => events.opened();
  socket.onmessage = ({ data }) => {
    if (typeof data === 'string' && data.length <= maxPayload) events.text(data);
    // Too large or binary: as little a frame as broken JSON, and reported like it.
    else events.text('');
  };
  socket.onclose = ({ code, reason }) => events.ended({ code, reason });
  return {
    get ready() {
      return socket.readyState === 1;
    },
    get buffered() {
      return socket.bufferedAmount;
    },
    send: (text) => socket.send(text),
    close: (code, reason) => socket.close(code, reason),
    terminate: () => {
      // A browser cannot cut a connection; it can only stop listening and leave the close to the background.
      socket.onopen = socket.onmessage = socket.onclose = null;
      socket.close();
    },
  };
};

/** Tells when the network comes and goes and when the page comes back, from sleep, from the background or from a cache. */
export const watchPage = (listen: (signal: LifeSignal) => void): (() => void) => {
  const page = globalThis as Partial<Window> & typeof globalThis;
  if (typeof page.addEventListener !== 'function') return () => {};
  const hear = ({ type }: Event): void => {
    if (type === 'online' || type === 'offline') listen(type);
    else if (page.document?.visibilityState !== 'hidden') listen('wake');
  };
  const listened: [EventTarget | undefined, string][] = [
    [page, 'online'],
    [page, 'offline'],
    [page, 'pageshow'],
    [page.document, 'visibilitychange'],
  ];
  for (const [target, type] of listened) target?.addEventListener(type, hear);
  return () => {
    for (const [target, type] of listened) target?.removeEventListener(type, hear);
  };
};
