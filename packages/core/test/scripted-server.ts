import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';

/** A request as it came over the wire. */
export interface SeenRequest {
  method: string;
  /** The target of the request line, as sent. */
  target: string;
  headers: Record<string, string>;
  body: string;
  /** Which connection it came on, from 0. */
  connection: number;
}

/** One thing the server does on a connection. */
export type Step = (line: Line) => void | Promise<void>;

/** A connection, as the steps see it. */
export interface Line {
  readonly socket: Socket;
  /** Waits for a whole request; `undefined` when the client goes away first. */
  request(): Promise<SeenRequest | undefined>;
  readonly closed: Promise<unknown>;
}

export interface ScriptedServer extends AsyncDisposable {
  readonly url: string;
  readonly port: number;
  readonly requests: SeenRequest[];
  /** Connections accepted so far. */
  readonly connections: () => number;
  /** Resolves when the last client has gone. */
  readonly idle: () => Promise<void>;
}

/** Answers requests by their path, as long as the client sends any: a pool may use another connection for the next one. */
export const serve =
  (routes: Record<string, Step>): Step =>
  async (line) => {
    for (let seen = await line.request(); seen; seen = await line.request()) {
      await (routes[seen.target.split('?')[0] as string] ?? reply(404))(line);
    }
  };

/** Waits for a request. */
export const request: Step = async (line) => void (await line.request());

/** Writes bytes as they are. */
export const write =
  (text: string | Uint8Array): Step =>
  ({ socket }) =>
    void socket.write(text);

/** Answers the request before with a whole response. */
export const reply = (status: number, body = '', headers: Record<string, string> = {}): Step => {
  const lines = Object.entries({ 'content-length': String(Buffer.byteLength(body)), ...headers });
  return write(
    `HTTP/1.1 ${status} Scripted\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${body}`,
  );
};

export const json = (status: number, value: unknown, headers: Record<string, string> = {}): Step =>
  reply(status, JSON.stringify(value), { 'content-type': 'application/json', ...headers });

/** Tells the test that the script has come this far. */
export const tell =
  (done: () => void): Step =>
  () =>
    done();

/** Says nothing more, and keeps the connection. */
export const stall: Step = async ({ closed }) => void (await closed);

/** Ends the sending side in good order. */
export const halfClose: Step = ({ socket }) => void socket.end();

/** Closes in good order. */
export const close: Step = ({ socket }) => void socket.destroySoon();

/** Cuts the connection with a RST. */
export const reset: Step = ({ socket }) => void socket.resetAndDestroy();

/**
 * A TCP server that does on its n-th connection what the n-th script says; the last script serves all further ones.
 */
export async function scriptedServer(...scripts: Step[][]): Promise<ScriptedServer> {
  const requests: SeenRequest[] = [];
  const sockets = new Set<Socket>();
  let connections = 0;
  let waiting: (() => void)[] = [];

  const server = createServer({ noDelay: true }, (socket) => {
    const connection = connections++;
    sockets.add(socket);
    // Resets are part of the play.
    socket.on('error', () => {});
    const closed = once(socket, 'close').catch(() => {});
    socket.on('close', () => {
      sockets.delete(socket);
      if (sockets.size === 0) for (const wake of waiting.splice(0)) wake();
    });
    const next = reader(socket);
    const line: Line = {
      socket,
      closed,
      async request() {
        const seen = await next();
        if (seen) requests.push({ ...seen, connection });
        return seen && { ...seen, connection };
      },
    };
    void (async () => {
      for (const step of scripts[Math.min(connection, scripts.length - 1)] ?? []) {
        if (socket.destroyed) return;
        await step(line);
      }
    })();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;

  return {
    url: `http://127.0.0.1:${port}`,
    port,
    requests,
    connections: () => connections,
    idle: () => (sockets.size === 0 ? Promise.resolve() : new Promise((resolve) => void waiting.push(resolve))),
    async [Symbol.asyncDispose]() {
      waiting = [];
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

type Parsed = Omit<SeenRequest, 'connection'>;

/** Reads whole HTTP/1.1 requests, one after the other. */
const reader = (socket: Socket): (() => Promise<Parsed | undefined>) => {
  let buffer = Buffer.alloc(0);
  let ended = false;
  let wake = (): void => {};
  socket.on('data', (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk]);
    wake();
  });
  const end = (): void => {
    ended = true;
    wake();
  };
  socket.on('end', end);
  socket.on('close', end);
  return async () => {
    for (;;) {
      const parsed = parse(buffer);
      if (parsed) {
        buffer = buffer.subarray(parsed.length);
        return parsed.request;
      }
      if (ended) return undefined;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
};

const parse = (buffer: Buffer): { request: Parsed; length: number } | undefined => {
  const head = buffer.indexOf('\r\n\r\n');
  if (head < 0) return undefined;
  const [start = '', ...lines] = buffer.subarray(0, head).toString('latin1').split('\r\n');
  const [method = '', target = ''] = start.split(' ');
  const headers = Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
  const from = head + 4;
  if (headers['transfer-encoding'] === 'chunked') {
    const end = buffer.indexOf('0\r\n\r\n', from);
    if (end < 0) return undefined;
    const body = unchunk(buffer.subarray(from, end));
    return { request: { method, target, headers, body }, length: end + 5 };
  }
  const length = Number(headers['content-length'] ?? 0);
  if (buffer.length < from + length) return undefined;
  const body = buffer.subarray(from, from + length).toString('utf8');
  return { request: { method, target, headers, body }, length: from + length };
};

const unchunk = (buffer: Buffer): string => {
  let at = 0;
  let out = '';
  while (at < buffer.length) {
    const eol = buffer.indexOf('\r\n', at);
    const size = Number.parseInt(buffer.subarray(at, eol).toString('latin1'), 16);
    out += buffer.subarray(eol + 2, eol + 2 + size).toString('utf8');
    at = eol + 2 + size + 2;
  }
  return out;
};
