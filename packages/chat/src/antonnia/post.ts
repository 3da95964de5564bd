import type { MessageContent } from '@linktor/conversations/antonnia';
import type { Part } from '../shared/fit.ts';

/** One message within a channel's limits as Antonnia takes it. */
export function messageContent(part: Part): MessageContent {
  switch (part.kind) {
    case 'text':
    case 'menu':
      return { type: 'text', text: part.text };
    case 'media': {
      const { type, url, name, mimeType } = part;
      if (type !== 'file') return { type, url };
      return { type, url, mime_type: mimeType ?? 'application/octet-stream', name: name ?? lastSegment(url) };
    }
    default:
      // Buttons, lists, cards and carousels are what the limits of this platform leave out.
      throw new TypeError(`Antonnia sends no ${part.kind}`);
  }
}

const lastSegment = (url: string): string =>
  url
    .replace(/[?#].*$/s, '')
    .split('/')
    .pop() || 'file';
