import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as the server saw it. */
export interface Seen {
  method: string;
  /** The target of the request line, as sent. */
  target: string;
  path: string;
  query: Record<string, string>;
  body: Record<string, unknown>;
  headers: IncomingMessage['headers'];
}

export interface ListServer extends AsyncDisposable {
  url: string;
  requests: Seen[];
}

/** What the server says: a body, or a status with one. */
export type Said = { status: number; body?: unknown } | { json: unknown };

const read = async (message: IncomingMessage): Promise<string> => {
  let text = '';
  for await (const chunk of message) text += String(chunk);
  return text;
};

/** A server on a free port that answers by a function of the request, and knows the token call. */
export async function listServer(answer: (request: Seen) => Said): Promise<ListServer> {
  const requests: Seen[] = [];
  const server = createServer(async (message, response) => {
    const target = message.url ?? '';
    const url = new URL(target, 'http://server');
    const text = await read(message);
    const json = message.headers['content-type']?.includes('json') ? JSON.parse(text) : {};
    const method = message.method ?? '';
    const query = Object.fromEntries(url.searchParams);
    const seen: Seen = { method, target, path: url.pathname, query, body: json, headers: message.headers };
    let said: Said = { json: { access_token: 'token', expires_in: 3599 } };
    if (url.pathname !== '/oauth2/token') {
      requests.push(seen);
      said = answer(seen);
    }
    response.writeHead('status' in said ? said.status : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify('json' in said ? said.json : (said.body ?? {})));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
