import type { SendMessageInput } from '@linktor/conversations';
import type { Part } from '../shared/fit.ts';
import { SENT_BY } from './parse.ts';

/** One message within a channel's limits as Linktor takes it. */
export function messageInput(part: Part, userName: string): SendMessageInput {
  return { ...contentOf(part), metadata: { [SENT_BY]: userName } };
}

function contentOf(part: Part): SendMessageInput {
  switch (part.kind) {
    case 'text':
    case 'menu':
      return { text: part.text };
    case 'media': {
      const { type, url, name, mimeType } = part;
      return {
        media: {
          ...{ type: type === 'file' ? 'document' : type, url },
          ...(name ? { filename: name } : {}),
          ...(mimeType ? { mimeType } : {}),
        },
      };
    }
    case 'buttons': {
      const { text, choices, links } = part;
      return {
        ...(text ? { text } : {}),
        buttons: [
          ...choices.map(({ label, data }) => ({ type: 'reply', text: label, payload: data })),
          ...links.map(({ label, url }) => ({ type: 'url', text: label, url })),
        ],
      };
    }
    default:
      // Lists, cards and carousels are what the limits of this platform leave out.
      throw new TypeError(`Linktor sends no ${part.kind}`);
  }
}
