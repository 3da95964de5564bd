import type { Agent, IncomingHttpHeaders } from 'node:http';
import type { ClientOptions, WebSocket } from 'ws';
import type { Socket, SocketEnd, SocketEvents, SocketRequest } from './platform.ts';

export { checkOptions, environment } from './node-options.ts';

export const HEADERS = true;

/** Node has no page to watch. Sleep is noticed by the clock. */
export const watchPage = (): (() => void) => () => {};

/** A connection over `ws`, which is loaded now and not with this package: it costs more to load than all the rest. */
export const openSocket = (request: SocketRequest, events: SocketEvents): Socket => {
  let socket: WebSocket | undefined;
  let gone = false;
  const end = (info: SocketEnd): void => {
    if (gone) return;
    gone = true;
    events.ended(info);
  };
  import('ws').then(
    ({ WebSocket }) => {
      if (gone) return;
      try {
        socket = connect(WebSocket, request, events, end);
      } catch (error) {
        end({ code: 1006, reason: describe(error) });
      }
    },
    (error: unknown) => end({ code: 1006, reason: `the package ws did not load: ${describe(error)}`, status: 500 }),
  );
  return {
    get ready() {
      return socket?.readyState === 1;
    },
    get buffered() {
      return socket?.bufferedAmount ?? 0;
    },
    send: (text) => socket?.send(text, ignore),
    ping: () => socket?.ping(undefined, undefined, ignore),
    close: (code, reason) => (socket ? socket.close(code, reason) : end({ code, reason })),
    terminate: () => {
      gone = true;
      socket?.terminate();
    },
  };
};

const connect = (
  Ws: typeof WebSocket,
  { url, headers, maxPayload, agent, tls }: SocketRequest,
  events: SocketEvents,
  end: (info: SocketEnd) => void,
): WebSocket => {
  const own = { headers, maxPayload, perMessageDeflate: false, followRedirects: false };
  const socket = new Ws(url, { ...(tls as ClientOptions), ...(agent && { agent: agent as Agent }), ...own });
  let problem = '';
  socket.on('open', () => events.opened());
  socket.on('message', (data, isBinary) => events.text(isBinary ? '' : data.toString()));
  socket.on('ping', () => events.alive());
  socket.on('pong', () => events.alive());
  socket.on('unexpected-response', (request, response) => {
    const status = response.statusCode as number;
    const retryAfter = waitAsked(response.headers);
    request.destroy();
    end({ code: 1006, reason: `HTTP ${status}`, status, ...(retryAfter !== undefined && { retryAfter }) });
  });
  // Always followed by `close`, which tells the rest.
  socket.on('error', (error) => {
    problem = describe(error);
  });
  socket.on('close', (code, reason) => end({ code, reason: reason.toString() || problem }));
  return socket;
};

/** A server that asks for a longer wait is asked again after this one. */
const LONGEST_WAIT = 3_600_000;

/** `Retry-After`: seconds, or a date, which is read against the server's own clock where it tells. */
const waitAsked = ({ 'retry-after': asked = '', date }: IncomingHttpHeaders): number | undefined => {
  if (/^\d+$/.test(asked)) return Math.min(LONGEST_WAIT, Number(asked) * 1_000);
  // `Date.parse` finds a date in nearly anything; HTTP's all begin with a weekday.
  if (!/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(asked)) return undefined;
  const ms = Date.parse(asked) - (Date.parse(date ?? '') || Date.now());
  return ms > 0 ? Math.min(LONGEST_WAIT, ms) : undefined;
};

/** An error by its code, or else by its words. Nothing else of it: it may carry the request, headers and all. */
const describe = (error: unknown): string => {
  const { code, message } = error as { code?: unknown; message?: unknown };
  return typeof code === 'string' ? code : String(message);
};

/** `ws` reports a failed write twice, here and in its `close`; the latter is listened to. */
const ignore = (): void => {};
