import type { AppMessageOutput, ContactMessage, ConversationMessage } from '@linktor/conversations/sinch';
import { type Attachment, type Author, Message } from 'chat';
import { decodeAction } from '../shared/action-data.ts';
import { attachmentAt, type Download } from '../shared/attachments.ts';
import { ChannelFormat } from '../shared/format.ts';
import { limitsOf } from '../shared/limits.ts';
import { joined } from '../shared/outline.ts';
import { encodeThreadId, userIdOf } from './thread-id.ts';
import type { SinchRawMessage } from './types.ts';

/** What a message says, apart from who and when. */
interface Content {
  text: string;
  attachments: Attachment[];
}

/** What parsing needs to know beside the message. */
export interface ParseContext {
  readonly userName: string;
  readonly download: Download;
}

/** A message of Sinch's as Chat SDK knows it: what came by webhook, and what is read from the history. */
export function parseMessage(raw: SinchRawMessage, context: ParseContext): Message<SinchRawMessage> {
  const { channel = '', identity = '' } = raw.channel_identity ?? {};
  const own = raw.app_message !== undefined || raw.direction === 'TO_CONTACT';
  const { text, attachments } = contentOf(raw, context.download);
  const sent = new Date(raw.accept_time ?? Number.NaN);
  return new Message<SinchRawMessage>({
    id: raw.id ?? '',
    threadId: encodeThreadId({ channel: String(channel), identity }),
    text,
    formatted: new ChannelFormat(limitsOf(String(channel)).style).toAst(text),
    raw,
    author: own ? botAuthor(context.userName) : contactAuthor(raw),
    metadata: { dateSent: Number.isNaN(sent.getTime()) ? new Date() : sent, edited: false },
    attachments,
  });
}

/** Whoever the app is: what it sends is the bot's. */
const botAuthor = (userName: string): Author => ({
  userId: userName,
  userName,
  fullName: userName,
  isBot: true,
  isMe: true,
});

/** The contact on the other side; their name is not on the message, `getUser` looks it up. */
export function contactAuthor({ channel_identity }: Pick<ConversationMessage, 'channel_identity'>): Author {
  const { channel = '', identity = '' } = channel_identity ?? {};
  const userId = userIdOf({ channel: String(channel), identity });
  return { userId, userName: identity, fullName: identity, isBot: false, isMe: false };
}

const contentOf = (raw: SinchRawMessage, download: Download): Content => {
  if (raw.contact_message) return contactContent(raw.contact_message, download);
  if (raw.app_message) return appContent(raw.app_message, download);
  return { text: '', attachments: [] };
};

function contactContent(message: ContactMessage, download: Download): Content {
  const text = (words: string): Content => ({ text: words, attachments: [] });
  const {
    text_message,
    media_message,
    media_card_message,
    location_message,
    choice_response_message,
    product_response_message,
    channel_specific_message,
    fallback_message,
  } = message;
  if (text_message) return text(text_message.text);
  if (media_message) {
    const { url, filename_override: name } = media_message;
    return { text: '', attachments: [attachmentAt(url, { name }, download)] };
  }
  if (media_card_message) {
    const { url, caption = '' } = media_card_message;
    return { text: caption, attachments: [attachmentAt(url, {}, download)] };
  }
  if (location_message) return text(placeText(location_message));
  if (choice_response_message) return text(choiceText(choice_response_message.postback_data));
  if (product_response_message) {
    const { products, title, text: words } = product_response_message;
    const lines = products.map(({ id, quantity = 1 }) => `${quantity} × ${id}`);
    return text(joined([title ?? words ?? '', lines.join('\n')], '\n'));
  }
  if (channel_specific_message) return text(channel_specific_message.message?.nfm_reply?.body ?? '');
  // What Sinch could not read; its own words are better than none.
  return text(fallback_message?.raw_message ?? '');
}

const choiceText = (data: string | undefined): string => {
  const { actionId, value } = decodeAction(data ?? '');
  return value ?? actionId;
};

function placeText({ title, label, coordinates }: NonNullable<ContactMessage['location_message']>): string {
  const { latitude, longitude } = coordinates ?? {};
  const place = latitude === undefined ? '' : `${latitude}, ${longitude}`;
  return joined([title ?? '', label ?? '', place], '\n');
}

function appContent(message: AppMessageOutput, download: Download): Content {
  const {
    text_message,
    card_message,
    choice_message,
    list_message,
    location_message,
    media_message,
    carousel_message,
  } = message;
  if (text_message) return { text: text_message.text, attachments: [] };
  if (media_message) return { text: '', attachments: [attachmentAt(media_message.url, {}, download)] };
  if (card_message) {
    const { title = '', description = '', media_message: media } = card_message;
    return {
      text: joined([title, description], '\n'),
      attachments: media ? [attachmentAt(media.url, {}, download)] : [],
    };
  }
  const words =
    choice_message?.text_message?.text ??
    (list_message && joined([list_message.title, list_message.description ?? ''], '\n')) ??
    (location_message && placeText(location_message)) ??
    carousel_message?.cards.map(({ title = '' }) => title).join('\n') ??
    '';
  return { text: words, attachments: [] };
}
