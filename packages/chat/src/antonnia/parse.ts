import type { Message as AntonniaMessage, MessageContent } from '@linktor/conversations/antonnia';
import { type Attachment, type Author, Message } from 'chat';
import { attachmentAt, type Download } from '../shared/attachments.ts';
import { ChannelFormat } from '../shared/format.ts';
import type { TextStyle } from '../shared/limits.ts';
import { encodeThreadId } from './thread-id.ts';
import type { AntonniaRawMessage } from './types.ts';

/** What parsing needs to know beside the message. */
export interface ParseContext {
  readonly userName: string;
  readonly download: Download;
  readonly style: TextStyle;
  /** The contact, where the session has been looked up. */
  readonly contactId?: string | undefined;
}

/** What the contact sees of a session; calls of functions and thoughts of an agent are none of it. */
const SHOWN: ReadonlySet<string> = new Set(['text', 'image', 'video', 'audio', 'file']);

/** True for what a contact wrote or was shown. */
export const isShown = ({ content }: AntonniaMessage): boolean => SHOWN.has(content?.type);

/** A message of Antonnia's as Chat SDK knows it. */
export function parseMessage(raw: AntonniaRawMessage, context: ParseContext): Message<AntonniaRawMessage> {
  const scheduled = 'config' in raw;
  const content = scheduled ? scheduledContent(raw) : raw.content;
  const { text, attachments } = contentOf(content, context.download);
  const sent = new Date(scheduled ? raw.scheduled_for : raw.created_at);
  return new Message<AntonniaRawMessage>({
    id: raw.id,
    threadId: encodeThreadId({ sessionId: raw.session_id }),
    text,
    formatted: new ChannelFormat(context.style).toAst(text),
    raw,
    author: scheduled || raw.role !== 'user' ? ourSide(context.userName) : contactOf(raw, context.contactId),
    metadata: { dateSent: Number.isNaN(sent.getTime()) ? new Date() : sent, edited: false },
    attachments,
  });
}

const scheduledContent = ({ config }: Extract<AntonniaRawMessage, { config: unknown }>): MessageContent =>
  config.type === 'message' ? config.message : { type: 'text', text: '' };

/** Your side of a session has one voice, whoever lends it: Antonnia does not tell its agents from this bot. */
const ourSide = (userName: string): Author => ({
  userId: userName,
  userName,
  fullName: userName,
  isBot: true,
  isMe: true,
});

const contactOf = ({ conversation_id }: AntonniaMessage, contactId = conversation_id): Author => ({
  ...{ userId: contactId, userName: contactId, fullName: contactId },
  ...{ isBot: false, isMe: false },
});

function contentOf(content: MessageContent, download: Download): { text: string; attachments: Attachment[] } {
  // What is told apart here is told by strings that may be newer than this package.
  const { type, text, url, transcript, mime_type, name } = content as unknown as Partial<Record<string, string>>;
  const shown = type === 'image' || type === 'video' || type === 'audio' ? { type: type as Attachment['type'] } : {};
  const known = { ...shown, name, mimeType: mime_type };
  return { text: text ?? transcript ?? '', attachments: url ? [attachmentAt(url, known, download)] : [] };
}
