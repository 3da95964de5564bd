// The other side of the realtime benchmark, in a process of its own: sends `?count=` message frames to each connection
// as fast as they are taken, then closes.

import { type WebSocket, WebSocketServer } from 'ws';

const frame = (n: number): string =>
  JSON.stringify({
    type: 'message',
    conversationId: `conv_${n % 50}`,
    message: {
      id: `msg_${n}`,
      conversationId: `conv_${n % 50}`,
      direction: 'inbound',
      contentType: 'text',
      content: { text: `Hi, where is my order? I placed it last week and number ${n} has not arrived yet.` },
      status: 'delivered',
      senderId: 'contact_789',
      senderType: 'contact',
      createdAt: new Date(1_772_460_000_000 + n).toISOString(),
      updatedAt: new Date(1_772_460_000_000 + n).toISOString(),
    },
  });

const frames: string[] = [];
const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false });
server.on('connection', (socket: WebSocket, request) => {
  const count = Number(new URL(request.url ?? '/', 'http://bench').searchParams.get('count') ?? 0);
  for (let n = frames.length; n < count; n++) frames.push(frame(n));
  let sent = 0;
  const push = (): void => {
    for (; sent < count; sent++) {
      if (socket.bufferedAmount > 1_000_000) {
        setTimeout(push, 1);
        return;
      }
      socket.send(frames[sent] as string);
    }
    socket.send('{"type":"pong"}');
  };
  // Once the client is ready to listen.
  socket.once('message', push);
});
server.on('listening', () => process.send?.((server.address() as { port: number }).port));
