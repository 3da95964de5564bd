// A server that misbehaves as its path says: `/<run>/<behaviour>/…`. Runs are apart, so that runtimes go at the same time.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface FaultyServer {
  url: string;
  stop(): Promise<void>;
}

type Behaviour = (response: ServerResponse, count: number, port: number, run: string) => void;

const json = (response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
};

const chunk = (text: string): string => `data: ${JSON.stringify({ id: 'c', delta: { content: text } })}\n\n`;

const BEHAVIOURS: Readonly<Record<string, Behaviour>> = {
  flaky: (response, count) => {
    if (count === 1) json(response, 503, { code: 'BUSY', message: 'not now' }, { 'retry-after': '0' });
    else json(response, 200, { id: 'conv_1', attempts: count });
  },
  limited: (response) => json(response, 429, { code: 'SLOW_DOWN', message: 'too many' }, { 'retry-after': '120' }),
  silent: () => {},
  half: (response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).write('{"id":');
  },
  html: (response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>It works!</h1>');
  },
  // The same machine under another name is another origin.
  redirect: (response, _count, port, run) => {
    response.writeHead(307, { location: `http://localhost:${port}/${run}/stolen/conversations/conv_1` }).end();
  },
  stolen: (response) => json(response, 200, { id: 'conv_1' }),
  truncated: (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' }).end(chunk('half a'));
  },
  endless: (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const timer = setInterval(() => response.write(chunk('x')), 10);
    response.on('close', () => clearInterval(timer));
  },
};

export async function startFaultyServer(): Promise<FaultyServer> {
  const seen = new Map<string, number>();
  const closed = new Set<string>();
  const server = createServer((request, response) => {
    allowOrigin(request, response);
    if (request.method === 'OPTIONS') return response.writeHead(204).end();
    request.resume();
    const [, run = '', behaviour = '', what = ''] = new URL(request.url ?? '/', 'http://faulty').pathname.split('/');
    if (behaviour === 'seen') return json(response, 200, { count: seen.get(`${run}/${what}`) ?? 0 });
    if (behaviour === 'closed') return json(response, 200, { closed: closed.has(`${run}/${what}`) });
    const key = `${run}/${behaviour}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    response.on('close', () => closed.add(key));
    const behave = BEHAVIOURS[behaviour];
    if (behave) behave(response, count, (server.address() as AddressInfo).port, run);
    else json(response, 404, { code: 'NO_SUCH_BEHAVIOUR', message: behaviour });
    return undefined;
  });
  // Both families: `localhost` may mean either.
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The browser's page comes from another origin. */
function allowOrigin({ headers }: IncomingMessage, response: ServerResponse): void {
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('access-control-allow-headers', headers['access-control-request-headers'] ?? '*');
  response.setHeader('access-control-allow-methods', '*');
  response.setHeader('access-control-expose-headers', 'retry-after');
}
