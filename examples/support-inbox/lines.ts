// What the inbox prints: one line per thing, so that it reads well in any terminal and in a log.
import type { Conversation, Message } from '@linktor/conversations';

/** The time of day, as the message has it (UTC). */
const clock = (iso: string): string => iso.slice(11, 16);

const textOf = ({ content, contentType }: Message): string => content.text ?? `[${contentType}]`;

export const conversationLine = ({ id, channelType, contact, contactId, unreadCount }: Conversation): string =>
  `  ${id}  ${channelType.padEnd(9)} ${contact?.name ?? contactId}${unreadCount > 0 ? `  (${unreadCount} unread)` : ''}`;

export const messageLine = (message: Message, note = ''): string => {
  const who = message.direction === 'inbound' ? '‹' : '›';
  return `  ${clock(message.createdAt)} ${who} ${textOf(message)}${note && `   (${note})`}`;
};
