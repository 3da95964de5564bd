import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Mock, startMock } from '@linktor/mock';
import { answerMessages, type RealtimeServer, startRealtimeServer } from '@linktor/mock/realtime';

/** Linktor as an example sees it: REST, and a WebSocket whose messages are the ones REST lists. */
export interface Platform extends AsyncDisposable {
  mock: Mock<'linktor'>;
  realtime: RealtimeServer;
  env: { LINKTOR_URL: string; LINKTOR_WS_URL: string; LINKTOR_API_KEY: string };
}

/** Starts the mock and the realtime server, and puts one address before both. */
export async function startPlatform(): Promise<Platform> {
  const [mock, realtime] = await Promise.all([
    startMock({ surfaces: ['linktor'], port: 0 }),
    startRealtimeServer({ authorize: (credential) => credential !== undefined }),
  ]);
  const front = createServer((message, response) => {
    if (!answerMessages(realtime.messages, message, response)) forward(mock.urls.linktor, message, response);
  });
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve));
  return {
    mock,
    realtime,
    env: {
      LINKTOR_URL: `http://127.0.0.1:${(front.address() as AddressInfo).port}`,
      LINKTOR_WS_URL: realtime.url,
      LINKTOR_API_KEY: 'demo-key',
    },
    async [Symbol.asyncDispose]() {
      front.closeAllConnections();
      front.close();
      await Promise.all([mock.stop(), realtime.stop()]);
    },
  };
}

export function forward(to: string, message: IncomingMessage, response: ServerResponse): void {
  const { method, headers, url = '/' } = message;
  const passed = request(to + url, { method: method ?? 'GET', headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  passed.on('error', (error) => response.destroy(error));
  message.pipe(passed);
}
