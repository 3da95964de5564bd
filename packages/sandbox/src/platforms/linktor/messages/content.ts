import type { ContentType, MessageContent, SendMessageInput } from '@linktor/core-gen/linktor';
import { present } from '../documents.ts';

/** A message as the app sends it, and as it is kept. */
export function contentOf({ text, media, location, buttons, template }: SendMessageInput): {
  contentType: ContentType;
  content: MessageContent;
} {
  const { type, ...file } = media ?? {};
  return {
    contentType: type ?? (location === undefined ? 'text' : 'location'),
    content: present({ text, media: media && (file as MessageContent['media']), location, buttons, template }),
  };
}
