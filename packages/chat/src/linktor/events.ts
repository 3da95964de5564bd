import type { WebhookEvent } from '@linktor/webhooks';
import type { Message, WebhookOptions } from 'chat';
import type { DeliveryFailure } from '../shared/config.ts';
import type { Begun, Inbound } from '../shared/inbound.ts';
import { pressedData } from './parse.ts';
import type { Place } from './places.ts';
import { encodeThreadId } from './thread-id.ts';
import type { LinktorRawMessage } from './types.ts';

/** What the events of Linktor need of the adapter. */
export interface LinktorSide {
  readonly inbound: Inbound<LinktorRawMessage>;
  parse(raw: LinktorRawMessage): Message<LinktorRawMessage>;
  learn(conversationId: string, place: Partial<Place>): void;
  failed(failure: DeliveryFailure): Promise<void>;
  ignored(what: string): void;
}

/** Hands one webhook event of Linktor to the bot. What is none of the bot's business is answered and left alone. */
export async function beginEvent(event: WebhookEvent, side: LinktorSide, options: WebhookOptions): Promise<Begun> {
  switch (event.type) {
    case 'message.received': {
      const { message, conversationId, contactId, channelId, channelType } = event.data ?? {};
      if (!message) {
        side.ignored('a message.received without its message');
        return [];
      }
      // The event may name the conversation only around the message.
      const raw = message.conversationId ? message : { ...message, conversationId: conversationId ?? '' };
      if (raw.conversationId && channelType)
        side.learn(raw.conversationId, { channelType: String(channelType), channelId, contact: { id: contactId } });
      return beginMessage(raw, side, options);
    }
    case 'message.failed': {
      const { messageId = '', conversationId, error } = event.data ?? {};
      if (!conversationId) return [];
      const threadId = encodeThreadId({ conversationId });
      return [side.failed({ threadId, messageId, ...(error ? { reason: error } : {}), raw: event })];
    }
    default:
      side.ignored(event.type);
      return [];
  }
}

/** Hands one message to the bot, unless it is one that somebody on this side has sent. */
export async function beginMessage(raw: LinktorRawMessage, side: LinktorSide, options: WebhookOptions): Promise<Begun> {
  const { id, conversationId, direction, senderType } = raw;
  if (!id || !conversationId || direction !== 'inbound' || (senderType && senderType !== 'contact')) {
    side.ignored('a message that no contact wrote');
    return [];
  }
  const message = side.parse(raw);
  const data = pressedData(raw);
  if (data === undefined) return side.inbound.message(message, options);
  return side.inbound.chosen(
    { id, threadId: message.threadId, messageId: '', data, user: message.author, raw },
    options,
  );
}
