import type { Message as LinktorMessage } from '@linktor/conversations';
import { type Attachment, type Author, Message } from 'chat';
import { attachmentAt, type Download } from '../shared/attachments.ts';
import { ChannelFormat } from '../shared/format.ts';
import type { TextStyle } from '../shared/limits.ts';
import { joined } from '../shared/outline.ts';
import { encodeThreadId } from './thread-id.ts';
import type { LinktorRawMessage } from './types.ts';

/** What the adapter writes into the metadata of its messages, so that every process of the bot knows them for its own. */
export const SENT_BY = 'chat_sdk_bot';

/** What parsing needs to know beside the message. */
export interface ParseContext {
  readonly userName: string;
  readonly download: Download;
  readonly style: TextStyle;
  /** The contact, as far as it is known. */
  readonly contact?: { readonly id?: string | undefined; readonly name?: string | undefined } | undefined;
}

/** A message of Linktor's as Chat SDK knows it. */
export function parseMessage(raw: LinktorRawMessage, context: ParseContext): Message<LinktorRawMessage> {
  const sent = new Date(raw.createdAt);
  const text = textOf(raw.content ?? {});
  return new Message<LinktorRawMessage>({
    id: raw.id,
    threadId: encodeThreadId(raw),
    text,
    formatted: new ChannelFormat(context.style).toAst(text),
    raw,
    author: authorOf(raw, context),
    metadata: { dateSent: Number.isNaN(sent.getTime()) ? new Date() : sent, edited: false },
    attachments: attachmentsOf(raw, context.download),
  });
}

function textOf({ text, media, location, contact, template, buttons }: LinktorMessage['content']): string {
  if (text) return text;
  if (media?.caption) return media.caption;
  if (location) {
    const { latitude, longitude, name = '', address = '' } = location;
    return joined([name, address, `${latitude}, ${longitude}`], '\n');
  }
  if (contact) return [contact.name, ...(contact.phones ?? []), ...(contact.emails ?? [])].join('\n');
  return buttons?.[0]?.text ?? template?.name ?? '';
}

function attachmentsOf({ content, contentType }: LinktorRawMessage, download: Download): Attachment[] {
  const { url, mimeType, filename, size } = content?.media ?? {};
  if (!url) return [];
  const known = contentType === 'image' || contentType === 'video' || contentType === 'audio';
  const type = contentType === 'sticker' ? ('image' as const) : known ? (contentType as Attachment['type']) : undefined;
  return [attachmentAt(url, { ...(type ? { type } : {}), name: filename, mimeType, size }, download)];
}

/** Who wrote it: the contact, the bot (by its mark, or as a bot of Linktor's), a person of the team, or Linktor itself. */
export function authorOf(
  { direction, senderType, senderId, metadata, conversationId }: LinktorRawMessage,
  { userName, contact }: Pick<ParseContext, 'userName' | 'contact'>,
): Author {
  if (direction === 'inbound' || senderType === 'contact') {
    const userId = contact?.id ?? senderId ?? conversationId;
    const name = contact?.name ?? userId;
    return { userId, userName: name, fullName: name, isBot: false, isMe: false };
  }
  if (senderType === 'bot' || metadata?.[SENT_BY] !== undefined)
    return { userId: senderId ?? userName, userName, fullName: userName, isBot: true, isMe: true };
  const userId = senderId ?? String(senderType);
  const system = senderType === 'system';
  return {
    userId,
    userName: userId,
    fullName: userId,
    isBot: system,
    isMe: false,
    ...(system ? { isSystem: true } : {}),
  };
}

/**
 * What a contact pressed, where the message says so: Linktor documents no form for it, so the button that was pressed and the places
 * where channels put its payload are looked at. Where only the words come, the menu that was sent last tells what they mean.
 */
export function pressedData({ content, metadata }: LinktorRawMessage): string | undefined {
  const pressed = content?.buttons?.length === 1 ? content.buttons[0]?.payload : undefined;
  if (pressed) return pressed;
  for (const key of ['payload', 'buttonPayload', 'postback']) {
    const value = metadata?.[key];
    if (typeof value === 'string' && value !== '') return value;
  }
  return undefined;
}
