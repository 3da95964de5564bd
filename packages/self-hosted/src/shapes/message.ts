import type { Message, MessageContent } from '@linktor/core-gen/linktor';
import type { Message as Row } from '@linktor/core-gen/linktor-server';
import { given } from '../names.ts';
import { loaded } from '../rooms.ts';

/** A message as the SDK has it. */
export const message = async (row: Row): Promise<Message> => {
  const { sender_type, content_type, delivered_at, read_at, sent_at, created_at } = row;
  return {
    id: row.id,
    conversationId: row.conversation_id,
    direction: sender_type === 'contact' ? 'inbound' : 'outbound',
    senderType: sender_type === 'user' ? 'agent' : sender_type,
    contentType: content_type,
    content: await contentOf(row),
    status: row.status,
    createdAt: created_at,
    // It keeps none: the last thing that is known to have happened.
    updatedAt: [read_at, delivered_at, sent_at, created_at]
      .filter((at) => at !== undefined)
      .sort(byTime)
      .at(-1) as string,
    ...given({
      externalId: row.external_id,
      senderId: row.sender_id,
      deliveredAt: delivered_at,
      readAt: read_at,
      failedReason: row.error_message,
      metadata: row.metadata,
    }),
  };
};

const byTime = (one: string, other: string): number => Date.parse(one) - Date.parse(other);

const MEDIA = ['image', 'video', 'audio', 'document', 'sticker'];
const STRUCTURED = ['location', 'interactive', 'contact', 'template'];

const contentOf = async (row: Row): Promise<MessageContent> => {
  if (MEDIA.includes(row.content_type)) return { media: mediaOf(row) };
  if (!STRUCTURED.includes(row.content_type)) return { text: row.content ?? '' };
  return (await loaded(import('./structured-content.ts'))).structured(row);
};

/** From lists no attachment is known, and so the address may be missing: then it is empty. */
const mediaOf = ({ content, metadata = {}, attachments }: Row): NonNullable<MessageContent['media']> => {
  const [file] = attachments ?? [];
  const url = metadata['media_url'] ?? file?.url ?? '';
  const filename = metadata['filename'] ?? file?.filename;
  return {
    url,
    ...given({
      filename,
      mimeType: metadata['mime_type'] ?? file?.mime_type,
      size: file?.size_bytes,
      thumbnailUrl: file?.thumbnail_url,
      // Without a caption the address or the name was sent in its place.
      caption: content === url || content === filename ? undefined : content || undefined,
    }),
  };
};
