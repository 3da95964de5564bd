import { downloadAttachment } from '@chat-adapter/shared';
import type { Attachment } from 'chat';

/** Gets what an inbound message carries, by its address. */
export type Download = (url: string) => Promise<Buffer | ArrayBuffer>;

const TYPES: Readonly<Record<string, Attachment['type']>> = {
  ...{ jpg: 'image', jpeg: 'image', png: 'image', gif: 'image', webp: 'image', heic: 'image', bmp: 'image' },
  ...{ mp4: 'video', mov: 'video', '3gp': 'video', webm: 'video', m4v: 'video', mpeg: 'video' },
  ...{
    mp3: 'audio',
    ogg: 'audio',
    oga: 'audio',
    opus: 'audio',
    amr: 'audio',
    aac: 'audio',
    m4a: 'audio',
    wav: 'audio',
  },
};

/** What kind of file it is, by its media type or the end of its name. */
export function mediaType(url: string, mimeType?: string): Attachment['type'] {
  const [top] = (mimeType ?? '').split('/');
  if (top === 'image' || top === 'video' || top === 'audio') return top;
  const extension = /\.([a-z0-9]{1,5})(?:[?#]|$)/i.exec(url)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(TYPES, extension) ? (TYPES[extension] as Attachment['type']) : 'file';
}

/** An attachment that is fetched when somebody wants it, also after it has been through a queue. */
export function attachmentAt(
  url: string,
  known: {
    type?: Attachment['type'];
    name?: string | undefined;
    mimeType?: string | undefined;
    size?: number | undefined;
  },
  download: Download,
): Attachment {
  const { type = mediaType(url, known.mimeType), name, mimeType, size } = known;
  return {
    type,
    url,
    fetchMetadata: { url },
    fetchData: () => download(url),
    ...(name ? { name } : {}),
    ...(mimeType ? { mimeType } : {}),
    ...(size === undefined ? {} : { size }),
  };
}

/**
 * The download unless another is given: the ecosystem's own, which takes HTTPS alone, refuses addresses inside the network, and
 * stops at 25 MB or 30 seconds. Addresses come from outside.
 */
export const safeDownload =
  (adapter: string): Download =>
  (url) =>
    downloadAttachment(url, { adapter });
