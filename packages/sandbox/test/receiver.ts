import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request that came. */
export interface Came {
  url: string;
  headers: Record<string, string>;
  body: string;
}

/** A server for webhooks, on a free port: says 200 unless told otherwise, and keeps what came. */
export interface Receiver extends AsyncDisposable {
  url: string;
  came: Came[];
  /** What the next requests get: a status, or `reset` for a connection that breaks. The last one goes on. */
  answers: (number | 'reset')[];
}

export async function receiver(
  handle?: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<Receiver> {
  const came: Came[] = [];
  const answers: (number | 'reset')[] = [];
  const server = createServer((request, response) => {
    if (handle !== undefined) return handle(request, response);
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const headers = request.headers as Record<string, string>;
      came.push({ url: request.url ?? '', headers, body: Buffer.concat(chunks).toString() });
      const answer = answers.length > 1 ? answers.shift() : (answers[0] ?? 200);
      if (answer === 'reset') request.socket.resetAndDestroy();
      else response.writeHead(answer as number, { 'set-cookie': 'a=b' }).end('noted');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`,
    came,
    answers,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
