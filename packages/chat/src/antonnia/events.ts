import type { Message as AntonniaMessage } from '@linktor/conversations/antonnia';
import type { AntonniaEvent } from '@linktor/webhooks/antonnia';
import type { Message, WebhookOptions } from 'chat';
import type { Begun, Inbound } from '../shared/inbound.ts';
import { isShown } from './parse.ts';
import type { AntonniaRawMessage } from './types.ts';

/** What the events of Antonnia need of the adapter. */
export interface AntonniaSide {
  readonly inbound: Inbound<AntonniaRawMessage>;
  parse(raw: AntonniaMessage): Message<AntonniaRawMessage>;
  /** The message with who wrote it and what it answers, which take a call to know. */
  complete(raw: AntonniaMessage): Promise<Message<AntonniaRawMessage>>;
  ignored(what: string): void;
}

/** Hands one event of Antonnia to the bot. What is none of the bot's business is answered and left alone. */
export async function beginEvent(event: AntonniaEvent, side: AntonniaSide, options: WebhookOptions): Promise<Begun> {
  if (event.type !== 'message.created') {
    side.ignored(event.type);
    return [];
  }
  const raw = event.data?.object;
  // What our side says comes as an event, too.
  if (!raw?.id || !raw.session_id || raw.role !== 'user' || !isShown(raw)) {
    side.ignored('a message that no contact wrote');
    return [];
  }
  return side.inbound.message(side.parse(raw), options, () => side.complete(raw));
}
