// What a phone shows of a message, whichever platform it came through.

export interface Shown {
  text?: string;
  /** Above and below the text, smaller. */
  header?: string;
  footer?: string;
  media?: Media;
  place?: Place;
  person?: Person;
  /** Below the bubble. */
  choices?: Choice[];
  /** Opened by a button: sections of rows to choose from. */
  menu?: Menu;
  /** One card, or several to leaf through. */
  cards?: Card[];
  template?: Template;
  /** What the page has no picture for, as it is. */
  raw?: unknown;
  /** It is no message but something that happened: an agent joined, a thought of a model. */
  aside?: string;
}

export interface Media {
  kind: 'image' | 'video' | 'audio' | 'document' | 'sticker';
  url: string;
  name?: string;
  size?: number;
  transcript?: string;
}

export interface Place {
  latitude: number;
  longitude: number;
  title?: string;
  address?: string;
}

export interface Person {
  name: string;
  lines: string[];
}

export interface Choice {
  kind: 'reply' | 'url' | 'call' | 'place' | 'calendar' | 'share-place';
  label: string;
  /** What the sandbox is told when it is picked. */
  id: string;
  /** The address, the number. */
  detail?: string;
}

export interface Menu {
  button: string;
  sections: { title?: string; rows: { id: string; title: string; description?: string }[] }[];
}

export interface Card {
  title?: string;
  text?: string;
  media?: Media;
  choices: Choice[];
}

export interface Template {
  name: string;
  language?: string;
  parameters: { name?: string; value: string }[];
}

/** The kind of a file: by its media type, else by the end of its address. */
export function mediaKind(url: string, mime?: string): Media['kind'] {
  const type = mime ?? /^data:([\w.+-]+\/[\w.+-]+)/.exec(url)?.[1];
  const [family] = (type ?? '').split('/');
  if (type === 'image/webp') return 'sticker';
  if (family === 'image' || family === 'video' || family === 'audio') return family;
  if (type) return 'document';
  const [, ending = ''] = /\.(\w+)(?:[?#].*)?$/.exec(url.replace(/^[a-z]+:\/\/[^/]+/, '')) ?? [];
  for (const [kind, endings] of Object.entries(ENDINGS) as [Media['kind'], readonly string[]][])
    if (endings.includes(ending.toLowerCase())) return kind;
  return 'document';
}

const ENDINGS = {
  image: ['jpg', 'jpeg', 'png', 'gif', 'svg', 'avif'],
  sticker: ['webp'],
  video: ['mp4', '3gp', 'mov', 'webm'],
  audio: ['mp3', 'ogg', 'oga', 'opus', 'aac', 'amr', 'm4a', 'wav'],
} as const;

/** The last part of an address, as the name of a file. */
export function fileName(url: string): string {
  if (url.startsWith('data:')) return 'file';
  const name = url
    .replace(/[?#].*$/, '')
    .split('/')
    .at(-1);
  try {
    return decodeURIComponent(name || 'file');
  } catch {
    return name || 'file';
  }
}
