import type { DocContent, DocMessage, Message, MessageContent } from '@linktor/core-gen/linktor';
import type { World } from '../../../engine/context.ts';
import { kept, present } from '../documents.ts';
import { addressOf } from '../messages/refusal.ts';

/** A message as the documented routes show it. */
export function docMessage(world: World, message: Message): DocMessage {
  const {
    id,
    conversationId,
    direction,
    contentType,
    content,
    status,
    externalId,
    metadata,
    createdAt,
    deliveredAt,
    readAt,
  } = message;
  const conversation = kept(world, 'conversations').get(conversationId);
  const channel = kept(world, 'channels').get(conversation?.channelId ?? '');
  const contact = kept(world, 'contacts').get(conversation?.contactId ?? '');
  const address = channel && addressOf(channel, contact);
  return {
    ...{ id, type: 'message' },
    attributes: present({
      ...{ conversationId, channelId: conversation?.channelId, channelType: conversation?.channelType, direction },
      ...(direction === 'inbound' ? { from: address } : { to: address }),
      ...{ content: docContent(contentType, content), status, externalId, metadata, createdAt, deliveredAt, readAt },
    }),
  };
}

/** What the documented routes call the content of a message. */
function docContent(
  contentType: string,
  { text = '', media, location, buttons, template }: MessageContent,
): DocContent {
  if (template !== undefined)
    return { type: 'template', template: template as Extract<DocContent, { type: 'template' }>['template'] };
  if (location !== undefined) return { type: 'location', ...location };
  if (buttons !== undefined) {
    const shown = buttons.map(({ type, text: title, payload, url }) => ({
      type,
      title,
      ...present({ id: payload, url }),
    }));
    return { type: 'buttons', text, buttons: shown };
  }
  if (media === undefined) return { type: 'text', text };
  const { url, caption, filename } = media;
  if (contentType === 'audio') return { type: 'audio', url };
  if (contentType === 'image' || contentType === 'video') return { type: contentType, url, ...present({ caption }) };
  return { type: 'document', url, ...present({ caption, filename }) };
}

/** And the other way round. */
export function contentOf(content: DocContent): Pick<Message, 'contentType' | 'content'> {
  switch (content.type) {
    case 'text': {
      const buttons = content.quickReplies?.map(({ id, title }) => ({ type: 'reply', text: title, payload: id }));
      return { contentType: 'text', content: { text: content.text, ...present({ buttons }) } };
    }
    case 'location': {
      const { type: _, ...location } = content;
      return { contentType: 'location', content: { location } };
    }
    case 'buttons': {
      const buttons = content.buttons.map(({ type, title, id, url }) => ({
        type,
        text: title,
        ...present({ payload: id, url }),
      }));
      return { contentType: 'text', content: { text: content.text, buttons } };
    }
    case 'template':
      return {
        contentType: 'text',
        content: { template: content.template as NonNullable<MessageContent['template']> },
      };
    default: {
      const { type, ...media } = content;
      return { contentType: type, content: { media } };
    }
  }
}
