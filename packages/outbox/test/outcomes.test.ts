import { createServer, type Server, type Socket } from 'node:net';
import { Conversations } from '@linktor/conversations';
import { Sinch } from '@linktor/conversations/sinch';
import { afterEach, expect, it } from 'vitest';
import { type Outcome, outcomeOf } from '../src/outcomes/outcome.ts';

const servers: Server[] = [];
const sockets = new Set<Socket>();
afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve));
});

/** A server that does as it is told with each connection. */
const serve = (behave: (socket: Socket) => void): Promise<string> =>
  new Promise((resolve) => {
    const server = createServer((socket) => {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket)).on('error', () => {});
      behave(socket);
    });
    servers.push(
      server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as { port: number }).port}`)),
    );
  });

/** One that nobody listens on any more. */
const nowhere = async (): Promise<string> => {
  const url = await serve(() => {});
  await new Promise((resolve) => servers.pop()?.close(resolve));
  return url;
};

const answer = (status: string, body: string, more = ''): ((socket: Socket) => void) => {
  const text = `HTTP/1.1 ${status}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n${more}\r\n${body}`;
  return (socket) => socket.on('data', () => socket.write(text));
};

const sendTo = async (baseUrl: string, timeout = 30_000): Promise<Outcome> => {
  const conversations = new Conversations({ apiKey: 'k', baseUrl, maxRetries: 0, timeout });
  return conversations.sendText('c', 'hi').then(
    () => expect.unreachable(),
    (error: unknown) => outcomeOf(error, 'linktor'),
  );
};

const error = '{"code":"C","message":"m"}';

it.each<[name: string, url: () => Promise<string>, kind: string, down: boolean]>([
  ['nobody listens', nowhere, 'retry', true],
  ['the name is unknown', async () => 'http://nobody.invalid', 'retry', true],
  [
    'there is no TLS',
    async () =>
      (await serve((socket) => socket.on('data', () => socket.write('HTTP/1.1 400\r\n\r\n')))).replace('http', 'https'),
    'retry',
    true,
  ],
  [
    'the connection is reset after the request',
    () => serve((socket) => socket.on('data', () => socket.resetAndDestroy())),
    'open',
    true,
  ],
  [
    'the connection ends without an answer',
    () => serve((socket) => socket.on('data', () => socket.end())),
    'open',
    true,
  ],
  ['no answer comes', () => serve(() => {}), 'open', true],
  [
    'half an answer comes',
    () => serve((socket) => socket.on('data', () => socket.end('HTTP/1.1 201 Created\r\ncontent-length: 99\r\n\r\n{'))),
    'open',
    false,
  ],
  ['a page comes', () => serve(answer('200 OK', '<html>')), 'open', false],
  ['it is refused', () => serve(answer('422 Unprocessable Entity', error)), 'failed', false],
  ['the key is refused', () => serve(answer('401 Unauthorized', error)), 'blocked', false],
  [
    'there were too many',
    () => serve(answer('429 Too Many Requests', error, 'retry-after: 7\r\n')),
    'throttled',
    false,
  ],
  [
    'it is down, and says until when',
    () => serve(answer('503 Service Unavailable', error, 'retry-after: 7\r\n')),
    'throttled',
    false,
  ],
  ['a gateway says it is down', () => serve(answer('503 Service Unavailable', error)), 'open', true],
  ['it fails', () => serve(answer('500 Internal Server Error', error)), 'open', true],
])('%s', async (name, url, kind, down) => {
  expect(await sendTo(await url(), name === 'no answer comes' ? 300 : undefined)).toMatchObject({ kind, down });
});

it.each([
  ['in a header', () => serve(answer('429 Too Many Requests', error, 'retry-after: 7\r\n')), 7_000],
  [
    'in the body',
    () => serve(answer('429 Too Many Requests', '{"error":{"code":"C","message":"m","retryAfter":9}}')),
    9_000,
  ],
  ['not at all', () => serve(answer('429 Too Many Requests', error)), undefined],
])('the time to come back is told %s', async (_, url, waitMs) => {
  expect((await sendTo(await url())).waitMs).toBe(waitMs);
});

it.each<[name: string, url: () => Promise<string>, kind: string]>([
  ['is not there', nowhere, 'retry'],
  ['breaks off', () => serve((socket) => socket.on('data', () => socket.resetAndDestroy())), 'retry'],
  ['does not answer', () => serve(() => {}), 'retry'],
  ['fails', () => serve(answer('500 Internal Server Error', error)), 'retry'],
  ['is asked too often', () => serve(answer('429 Too Many Requests', error)), 'throttled'],
  ['does not know the key', () => serve(answer('401 Unauthorized', '{"error":"invalid_client"}')), 'blocked'],
  ['gives no token', () => serve(answer('200 OK', '{}')), 'blocked'],
])('a token server that %s: the message was not sent', async (name, url, kind) => {
  const authUrl = await url();
  const project = { projectId: 'p', keyId: 'k', keySecret: 's', baseUrl: await nowhere(), authUrl };
  const timeout = name === 'does not answer' ? 300 : 30_000;
  const { messages } = new Sinch({ ...project, maxRetries: 0, timeout, tokenTimeout: timeout });
  const to = { app_id: 'a', recipient_identities: [{ channel: 'SMS', identity: '+1' }] };
  const failure = await messages.sendTextMessage({ ...to, text: 'hi' }).catch((thrown: unknown) => thrown);
  expect(outcomeOf(failure, 'sinch')).toMatchObject({ kind });
});
