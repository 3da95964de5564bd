import type { RealtimeErrorFrame } from '../socket/frames.ts';
import { readFrame } from './decode.ts';
import type { Delivery, DeliveryClient } from './delivery.ts';

/** How servers say that a conversation is not to be followed. The platform specifies none of it. */
const REFUSAL = /SUBSCRI|FORBIDDEN|DENIED|NOT_FOUND|UNAUTHORI/i;

/** Reads what the server says, and takes it where it belongs. */
export function receive(text: string, client: DeliveryClient, delivery: Pick<Delivery, 'take' | 'suspect'>): void {
  const { emitter, subscriptions } = client;
  let value: unknown;
  try {
    value = client.decode(text);
  } catch {
    // The parser's words would quote the frame. Reported below, like all that is no frame.
  }
  const frame = readFrame(value);
  if (!frame) {
    // It may have been a message.
    delivery.suspect();
    const init = { code: 'MALFORMED_FRAME', details: { length: text.length } };
    emitter.emit('error', client.error('the server sent what is not a frame', init));
  } else if ('unknown' in frame) emitter.emit('unknown', value as { type: string });
  else if (frame.type === 'pong') client.connection.answered();
  else if (frame.type === 'error') complaint(frame, client);
  else {
    const topic = subscriptions.topics.get(frame.conversationId);
    if (topic || !subscriptions.left.has(frame.conversationId)) delivery.take(topic, frame);
  }
}

/** The server's own words, which may be a refusal. */
const complaint = ({ code, message, conversationId }: RealtimeErrorFrame, client: DeliveryClient): void => {
  const { credentials, emitter, subscriptions } = client;
  const said = typeof message === 'string' ? credentials.redact(message) : 'the server reported an error';
  const error = client.error(said, {
    code: typeof code === 'string' ? credentials.redact(code) : 'SERVER_ERROR',
    details: conversationId === undefined ? undefined : { conversationId },
  });
  if (conversationId !== undefined && REFUSAL.test(error.code) && subscriptions.leave(conversationId, 'refused')) {
    for (const stream of [...client.streams]) stream.refused(conversationId, error);
    emitter.emit('refused', { conversationId, error });
  }
  emitter.emit('error', error);
};
