import type { SinchEvent, SinchEventOf } from '@linktor/webhooks/sinch';
import type { Message, WebhookOptions } from 'chat';
import type { DeliveryFailure } from '../shared/config.ts';
import type { Begun, Inbound } from '../shared/inbound.ts';
import { contactAuthor } from './parse.ts';
import { encodeThreadId } from './thread-id.ts';
import type { SinchRawMessage } from './types.ts';

/** What the events of Sinch need of the adapter. */
export interface SinchSide {
  readonly appId: string;
  readonly inbound: Inbound<SinchRawMessage>;
  parse(raw: SinchRawMessage): Message<SinchRawMessage>;
  /** The message with the one it answers, where that can be read. */
  withQuoted(message: Message<SinchRawMessage>, quotedId: string): Promise<Message<SinchRawMessage>>;
  failed(failure: DeliveryFailure): Promise<void>;
  ignored(what: string): void;
}

/** Hands one callback of Sinch to the bot. What is none of the bot's business is answered and left alone. */
export async function beginEvent(event: SinchEvent, side: SinchSide, options: WebhookOptions): Promise<Begun> {
  const { app_id } = event;
  if (app_id && app_id !== side.appId) {
    side.ignored('a callback of another app');
    return [];
  }
  switch (event.trigger) {
    case 'MESSAGE_INBOUND':
      return beginMessage(event as SinchEventOf<'MESSAGE_INBOUND'>, side, options);
    case 'EVENT_INBOUND':
      return beginReaction(event as SinchEventOf<'EVENT_INBOUND'>, side, options);
    case 'MESSAGE_DELIVERY':
      return beginReport(event as SinchEventOf<'MESSAGE_DELIVERY'>, side);
    default:
      side.ignored(event.trigger);
      return [];
  }
}

async function beginMessage(
  { message: raw }: SinchEventOf<'MESSAGE_INBOUND'>,
  side: SinchSide,
  options: WebhookOptions,
): Promise<Begun> {
  const { id, contact_message: content, channel_identity: from } = raw;
  // Only contacts write to the app. What has no id could not be told from its own repetition, what has no sender not be answered.
  if (!content || !id || !from?.channel || !from.identity) {
    side.ignored('a message without content, id or sender');
    return [];
  }
  const message = side.parse(raw);
  const { choice_response_message: choice, reply_to } = content;
  if (choice) {
    const { message_id: messageId, postback_data: data } = choice;
    return side.inbound.chosen(
      { id, threadId: message.threadId, messageId: messageId ?? '', data: data ?? '', user: message.author, raw },
      options,
    );
  }
  const quotedId = reply_to?.message_id;
  return side.inbound.message(message, options, quotedId ? () => side.withQuoted(message, quotedId) : undefined);
}

async function beginReaction(
  { event: raw }: SinchEventOf<'EVENT_INBOUND'>,
  side: SinchSide,
  options: WebhookOptions,
): Promise<Begun> {
  const reaction = raw.contact_message_event?.reaction_event;
  const { id, channel_identity: from } = raw;
  if (!reaction || !id || !from?.channel || !from.identity) {
    side.ignored('EVENT_INBOUND');
    return [];
  }
  const { emoji, action, message_id: messageId } = reaction;
  const threadId = encodeThreadId({ channel: String(from.channel), identity: from.identity });
  const user = contactAuthor({ channel_identity: from });
  const added = action !== 'REACTION_ACTION_UNREACT';
  return side.inbound.reaction({ id, threadId, messageId, emoji, added, user, raw }, options);
}

async function beginReport(
  { message_delivery_report: report }: SinchEventOf<'MESSAGE_DELIVERY'>,
  side: SinchSide,
): Promise<Begun> {
  const { status, message_id: messageId = '', channel_identity: to, reason } = report;
  if (status !== 'FAILED' || !to?.channel || !to.identity) return [];
  const threadId = encodeThreadId({ channel: String(to.channel), identity: to.identity });
  const { code, description } = reason ?? {};
  return [
    side.failed({
      threadId,
      messageId,
      ...(code ? { code: String(code) } : {}),
      ...(description ? { reason: description } : {}),
      raw: report,
    }),
  ];
}
