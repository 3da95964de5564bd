import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startMock } from '@linktor/mock';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Example } from './example.ts';
import { forward } from './platform.ts';
import { Program } from './program.ts';
import { assertClean, requestsOf } from './requests.ts';

const EMAIL = 'admin@demo.com';
const PASSWORD = 'admin123';

/** A message of the contact, as the server lists it. */
const row = (conversation: string, minute: number, content: string): object => ({
  ...{ id: `00000000-0000-4000-8000-0000000000${minute}`, conversation_id: conversation, sender_type: 'contact' },
  ...{ content_type: 'text', content, status: 'pending', created_at: `2026-03-02T14:${minute}:00Z` },
});

/** The mock's answers, but histories that grow, and a socket as the server has it. */
class Front {
  readonly histories: [minute: number, text: string][] = [];
  readonly sockets: WebSocket[] = [];
  readonly #ws = new WebSocketServer({ noServer: true });
  readonly #http: Server;

  constructor(mock: string) {
    this.#http = createServer((message, response) => {
      const conversation = /^\/api\/v1\/conversations\/([^/]+)\/messages$/.exec(message.url ?? '')?.[1];
      if (message.method !== 'GET' || conversation === undefined) {
        forward(mock, message, response);
        return;
      }
      const data = this.histories.map(([minute, text]) => row(conversation, minute, text)).reverse();
      const meta = { page: 1, page_size: 50, total_pages: 0, total_items: data.length, has_next: false };
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ success: true, data, meta: { ...meta, has_previous: false } }));
    });
    this.#http.on('upgrade', (request, socket, head) => {
      const { searchParams } = new URL(request.url ?? '', 'http://x');
      if (request.headers.authorization !== `Bearer ${searchParams.get('token')}`) {
        socket.end('HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n');
        return;
      }
      this.#ws.handleUpgrade(request, socket, head, (open) => this.sockets.push(open));
    });
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#http.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#http.address() as AddressInfo).port}`;
  }

  say(type: string, payload: object): void {
    for (const socket of this.sockets) socket.send(JSON.stringify({ type, payload }));
  }

  [Symbol.dispose](): void {
    for (const socket of this.sockets) socket.terminate();
    this.#http.closeAllConnections();
    this.#http.close();
  }
}

export const selfHosted: Example = {
  name: 'self-hosted',
  async run() {
    await using mock = await startMock({ surfaces: ['linktor-server'], port: 0 });
    using front = new Front(mock.urls['linktor-server']);
    front.histories.push([11, 'Hello?']);
    const LINKTOR_SERVER_URL = await front.listen();
    const env = { LINKTOR_SERVER_URL, LINKTOR_EMAIL: EMAIL, LINKTOR_PASSWORD: PASSWORD };

    await using inbox = new Program('self-hosted/main.ts', env);
    await inbox.prints(/\d+ open conversations/);
    const [, id = ''] = await inbox.prints(/\n(\S+): type to answer/);
    await inbox.prints(/14:11 ‹ Hello\?/);
    await inbox.prints(/— up to date/);

    front.histories.push([12, 'Where is my order?'], [13, 'Order 7, that is.']);
    await inbox.prints(/14:12 ‹ Where is my order\?\n.*14:13 ‹ Order 7, that is\./);
    front.say('typing', { conversation_id: id, user_id: id, user_name: '', is_typing: true });
    await inbox.prints(/— typing …/);
    front.say('presence', { user_id: id, status: 'online' });
    await inbox.prints(/is online/);

    inbox.type('It leaves tomorrow.');
    await inbox.prints(/ › /);
    inbox.type('/resolve');
    await inbox.prints(/— resolved/);
    inbox.type('/quit');
    assert.equal(await inbox.exit(), 0);

    const [sent] = requestsOf(mock, 'sendMessage');
    assert.deepEqual(sent?.body, { content_type: 'text', content: 'It leaves tomorrow.' });
    assert.equal(requestsOf(mock, 'login').length, 1);
    assert.equal(requestsOf(mock, 'resolveConversation').length, 1);
    assertClean(mock);

    await using stranger = new Program('self-hosted/main.ts', {
      ...env,
      LINKTOR_SERVER_URL: `${LINKTOR_SERVER_URL}/no`,
    });
    await stranger.prints(/is no self-hosted Linktor server/);
    return 'listed, followed by the histories, heard who types, answered, resolved, left';
  },
};
