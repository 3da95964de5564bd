// A connection to a real WebSocket server: messages, a cut, the way back, the end.
import { Conversations } from '@linktor/conversations';
import { AuthenticationError, ValidationError } from '@linktor/core';
import { Realtime, WebSocketError } from '@linktor/realtime';

export async function chapter(t, { realtime: server, run }) {
  const conversationId = `conv_${run}`;
  const post = async (path, body) => {
    const response = await fetch(`${server.http}/mock/${path}`, { method: 'POST', body: JSON.stringify(body) });
    await response.body?.cancel();
  };
  const status = async () => (await fetch(`${server.http}/mock/status`)).json();
  const publish = (id, conversation = conversationId) => {
    const now = new Date().toISOString();
    const about = { conversationId: conversation, direction: 'inbound', contentType: 'text', status: 'delivered' };
    const sender = { senderId: 'c', senderType: 'contact', createdAt: now, updatedAt: now };
    return post('publish', { id: `${run}_${id}`, content: { text: `Größe ${id}` }, ...about, ...sender });
  };
  const connection = async (id = conversationId) =>
    (await status()).log.findLast((entry) => entry.what === 'subscribe' && entry.conversationId === id)?.connection;

  await t.test('connect, receive, come back, disconnect', async () => {
    const client = new Realtime({ apiKey: 'k', url: server.ws, reconnectInterval: 20 });
    const texts = [];
    const states = [];
    client.on('state', ({ to }) => states.push(to));
    const forget = client.onMessage(({ message }) => texts.push(message.content?.text));
    client.subscribe(conversationId);
    await client.connect();
    t.equal(client.state, 'connected', 'the state');
    await t.until('the server knows the subscription', async () => (await connection()) !== undefined);
    await publish(1);
    await t.until('the message arrives', () => texts.length === 1);
    t.equal(texts, ['Größe 1'], 'the text');
    client.sendTyping(conversationId, true);
    await t.until('the server hears of typing', async () => {
      return (await status()).log.some((entry) => entry.what === 'typing' && entry.conversationId === conversationId);
    });

    const gaps = [];
    client.on('gap', ({ reason }) => gaps.push(reason));
    const before = await connection();
    await post('fault', { kind: 'kill', connection: before });
    await t.until('the client subscribes again', async () => (await connection()) !== before);
    await publish(2);
    await t.until('the next message arrives', () => texts.length === 2);
    t.equal(gaps[0], 'no-backfill', 'what was said about the loss');
    t.ok(states.includes('reconnecting'), 'it was said that the connection was lost');

    forget();
    const loop = client.events({ conversationId });
    const next = loop.next();
    await publish(3);
    const { value } = await next;
    t.equal(value?.type, 'message', 'what a loop over events gives');
    t.equal((await client.disconnect()).unsent, [], 'frames unsent');
    t.equal((await loop.next()).done, true, 'the loop has ended');
    t.equal(client.state, 'closed', 'the last state');
    t.equal(texts.length, 2, 'messages for a handler that was taken back');
  });
  await t.test('what was missed is fetched', async () => {
    const id = `${conversationId}_b`;
    const backfill = new Conversations({ apiKey: 'k', baseUrl: server.http });
    const client = new Realtime({ apiKey: 'k', url: server.ws, reconnectInterval: 20, backfill });
    const got = [];
    client.onMessage(({ message, recovered }) => got.push([message.content?.text, recovered === true]));
    client.subscribe(id);
    const synced = new Promise((resolve) => client.on('synced', resolve));
    await client.connect();
    await synced;
    await publish('a', id);
    await t.until('the message arrives', () => got.length === 1);
    // Lost on the way and found in the history: only so it is sure that the live connection did not bring it.
    const lossy = await connection(id);
    await post('fault', { kind: 'drop', count: 1, connection: lossy });
    await publish('b', id);
    await post('fault', { kind: 'kill', connection: lossy });
    await t.until('the missed message arrives', () => got.length === 2);
    t.equal(got[1], ['Größe b', true], 'what came, and that it was recovered');
    await client.disconnect();
  });
  await t.test('a credential that is refused ends it', async () => {
    const refused = new Realtime({ apiKey: 'refused', url: server.ws, maxReconnectAttempts: 1, reconnectInterval: 1 });
    let error;
    try {
      await refused.connect();
    } catch (caught) {
      error = caught;
    }
    // Browsers do not tell why a handshake failed.
    t.ok(error instanceof AuthenticationError || error instanceof WebSocketError, `it is a typed error, not ${error}`);
    await refused.disconnect();
  });
  await t.test('an empty id is refused', async () => {
    const client = new Realtime({ apiKey: 'k', url: server.ws });
    await t.rejects(
      Promise.resolve().then(() => client.subscribe('')),
      ValidationError,
    );
  });
}
