import { ServerError } from '@linktor/core';
import { describe, expect, test } from 'vitest';
import { Contacts, Conversations, Messages, messageText } from '../src/index.ts';
import { listServer } from './list-server.ts';

describe('what goes over the wire', () => {
  test('a message of each kind', async () => {
    await using server = await listServer(() => ({ json: {} }));
    const client = new Conversations({ baseUrl: server.url, apiKey: 'k' });
    await client.sendText('c', 'Hi');
    await client.sendImage('c', 'https://e.com/a.png', 'A');
    await client.sendVideo('c', 'https://e.com/a.mp4');
    await client.sendAudio('c', 'https://e.com/a.ogg');
    await client.sendDocument('c', 'https://e.com/a.pdf', 'a.pdf');
    await client.sendLocation('c', 1, 2, 'N');
    await client.sendButtons('c', 'Well?', [{ type: 'reply', text: 'Yes' }]);
    expect(server.requests.map(({ body }) => body)).toEqual([
      { text: 'Hi' },
      { media: { type: 'image', url: 'https://e.com/a.png', caption: 'A' } },
      { media: { type: 'video', url: 'https://e.com/a.mp4' } },
      { media: { type: 'audio', url: 'https://e.com/a.ogg' } },
      { media: { type: 'document', url: 'https://e.com/a.pdf', filename: 'a.pdf' } },
      { location: { latitude: 1, longitude: 2, name: 'N' } },
      { text: 'Well?', buttons: [{ type: 'reply', text: 'Yes' }] },
    ]);
    for (const { headers } of server.requests) expect(headers['x-api-key']).toBe('k');
  });

  test('resolving is a change of status, as in the official SDK', async () => {
    await using server = await listServer(() => ({ json: {} }));
    const client = new Conversations({ baseUrl: server.url, apiKey: 'k' });
    await client.resolve('c');
    await client.reopen('c');
    await client.snooze('c');
    await client.markAsRead('c');
    await client.markAsRead('c', ['m1', 'm2']);
    await client.removeTags('c', ['vip']);
    expect(server.requests.map(({ method, path, body }) => [method, path, body])).toEqual([
      ['PATCH', '/conversations/c', { status: 'resolved' }],
      ['PATCH', '/conversations/c', { status: 'open' }],
      ['POST', '/conversations/c/snooze', {}],
      ['POST', '/conversations/c/read', {}],
      ['POST', '/conversations/c/read', { messageIds: ['m1', 'm2'] }],
      ['DELETE', '/conversations/c/tags', { tags: ['vip'] }],
    ]);
  });

  test('finding nobody gives null', async () => {
    await using server = await listServer(() => ({ json: { data: [], pagination: { hasMore: false } } }));
    const contacts = new Contacts({ baseUrl: server.url, apiKey: 'k' });
    expect(await contacts.findByEmail('a+b@c.d')).toBeNull();
    expect(await contacts.findByPhone('+1 2')).toBeNull();
    expect(server.requests.map(({ query }) => query)).toEqual([
      { email: 'a+b@c.d', limit: '100' },
      { phone: '+1 2', limit: '100' },
    ]);
  });

  test('a stranger is nobody: what the server lists is compared', async () => {
    const people = [
      { id: 'substring', email: 'bob.ana@acme.example', phone: '+1 555 0100 22' },
      { id: 'nameless', email: null },
      { id: 'ana', email: 'Ana@Acme.Example ', phone: '+1 (555) 01-00' },
      { id: 'later', email: 'zoe@acme.example', phone: '555' },
    ];
    // Deaf to its filters, and two to a page.
    await using server = await listServer(({ query }) => {
      const offset = Number(query['offset'] ?? 0);
      return {
        json: {
          data: people.slice(offset, offset + 2),
          pagination: { hasMore: offset === 0, offset, limit: 2, total: 4 },
        },
      };
    });
    const contacts = new Contacts({ baseUrl: server.url, apiKey: 'k' });
    expect((await contacts.findByEmail('ana@acme.example'))?.id).toBe('ana');
    expect((await contacts.findByEmail(' ZOE@acme.example'))?.id).toBe('later');
    expect(await contacts.findByEmail('nobody@acme.example')).toBeNull();
    expect((await contacts.findByPhone('+1-555-0100'))?.id).toBe('ana');
    expect(await contacts.findByPhone('+1 555 010')).toBeNull();
    await expect(contacts.findByPhone('call me')).rejects.toMatchObject({ details: { parameter: 'phone' } });
  });
});

describe('repetition', () => {
  const failing = () => listServer(() => ({ status: 502 }));

  test('a send that may have acted is not repeated', async () => {
    await using server = await failing();
    const client = new Conversations({ baseUrl: server.url, apiKey: 'k', retryDelay: 0 });
    await expect(client.sendText('c', 'Hi')).rejects.toBeInstanceOf(ServerError);
    expect(server.requests).toHaveLength(1);
  });

  test('with a key of the caller it is, and the key stays', async () => {
    await using server = await failing();
    const client = new Conversations({ baseUrl: server.url, apiKey: 'k', retryDelay: 0, maxRetries: 2 });
    await expect(client.sendText('c', 'Hi', { idempotencyKey: 'order-1' })).rejects.toBeInstanceOf(ServerError);
    expect(server.requests.map(({ headers }) => headers['idempotency-key'])).toEqual(Array(3).fill('order-1'));
  });

  test('by the REST reference the key is honoured, so that every send is', async () => {
    await using server = await failing();
    const client = new Messages({ baseUrl: server.url, apiKey: 'k', retryDelay: 0, maxRetries: 1 });
    const sent = client.send({ channelId: 'c', to: '1', content: { type: 'text', text: 'Hi' } });
    await expect(sent).rejects.toBeInstanceOf(ServerError);
    const keys = server.requests.map(({ headers }) => headers['idempotency-key']);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
  });

  test('assigning leaves the same state however often it is done', async () => {
    await using server = await failing();
    const client = new Conversations({ baseUrl: server.url, apiKey: 'k', retryDelay: 0, maxRetries: 1 });
    await expect(client.assign('c', 'a')).rejects.toBeInstanceOf(ServerError);
    expect(server.requests).toHaveLength(2);
  });
});

test('the text of a message is found wherever the server put it', () => {
  const message = { id: 'm' } as Parameters<typeof messageText>[0];
  expect(messageText({ ...message, content: { text: 'a' } })).toBe('a');
  expect(messageText({ ...message, content: {}, text: 'b' } as typeof message)).toBe('b');
  expect(messageText({ ...message, content: {} })).toBeUndefined();
});
