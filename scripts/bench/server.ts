// The other side of the benchmark: answers every request with the same conversation, over connections kept alive.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const body = Buffer.from(
  JSON.stringify({
    id: 'conv_01HQ3V5',
    status: 'open',
    channelId: 'ch_01HQ3V5',
    channelType: 'whatsapp',
    contactId: 'ct_01HQ3V5',
    assigneeId: null,
    priority: 'normal',
    subject: 'Where is my order?',
    tags: ['order', 'delivery', 'vip'],
    unreadCount: 3,
    metadata: { orderId: '4711', source: 'shop', note: 'x'.repeat(400) },
    createdAt: '2026-08-21T12:00:00.000Z',
    updatedAt: '2026-08-21T12:34:56.000Z',
  }),
);
const headers = { 'content-type': 'application/json', 'content-length': body.length, 'x-request-id': 'req_01HQ3V5' };

const server = createServer((request, response) => {
  request.resume();
  response.writeHead(200, headers).end(body);
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.on('disconnect', () => process.exit());
