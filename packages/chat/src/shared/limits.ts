/** How a channel wants its text marked up. */
export type TextStyle =
  /** `*bold*`, `_italic_`, `~struck~` and ``` code ```, as WhatsApp writes them. */
  | 'whatsapp'
  /** Markdown as it is. */
  | 'markdown'
  /** No marks at all. */
  | 'plain';

/** What a channel takes in one message. Lengths are in UTF-16 units, as channels count them; 0 means that it has none of it. */
export interface ChannelLimits {
  /** How text is marked up. */
  style: TextStyle;
  /** Longest text. */
  text: number;
  /** Longest text above buttons or a list. */
  body: number;
  /** Buttons below one message. */
  buttons: number;
  /** Of those, how many may open a link. */
  links: number;
  /** Longest label of a button. */
  label: number;
  /** Longest text that a button or a row can carry and give back. */
  data: number;
  /** Rows of a list. */
  rows: number;
  /** Longest title of a row. */
  rowTitle: number;
  /** Longest description of a row. */
  rowDescription: number;
  /** Longest title of a card. */
  cardTitle: number;
  /** Longest text of a card. */
  cardText: number;
  /** Cards of a carousel. */
  cards: number;
  /** Whether images, videos, recordings and files can be sent; else their address is written into the text. */
  media: boolean;
  /** Whether the contact can be shown that an answer is being written. */
  typing: boolean;
  /** Whether what the contact wrote can be marked as read. */
  read: boolean;
  /** Whether an answer can quote the message it answers. */
  quote: boolean;
}

/** What nobody knows about a channel is taken for the least. */
const LEAST: ChannelLimits = {
  ...{ style: 'plain', text: 1000, body: 1000, buttons: 0, links: 0, label: 20, data: 200 },
  ...{ rows: 0, rowTitle: 24, rowDescription: 72, cardTitle: 0, cardText: 0, cards: 0 },
  ...{ media: true, typing: false, read: false, quote: false },
};

// What the channels document of themselves. Platforms may take more on their behalf; a channel shows no more than this.
const CHANNELS: Readonly<Record<string, Partial<ChannelLimits>>> = {
  whatsapp: {
    ...{ style: 'whatsapp', text: 4096, body: 1024, buttons: 3, label: 20, data: 200, rows: 10 },
    ...{ cardTitle: 60, cardText: 1024, typing: true, read: true, quote: true },
  },
  rcs: {
    ...{ text: 3072, body: 3072, buttons: 4, links: 4, label: 25, data: 2048 },
    ...{ cardTitle: 200, cardText: 2000, cards: 10, typing: true, read: true },
  },
  messenger: {
    ...{ text: 2000, body: 640, buttons: 3, links: 3, label: 20, data: 1000 },
    ...{ cardTitle: 80, cardText: 80, cards: 10, typing: true },
  },
  instagram: {
    ...{ text: 1000, body: 640, buttons: 3, links: 3, label: 20, data: 1000 },
    ...{ cardTitle: 80, cardText: 80, cards: 10, typing: true },
  },
  telegram: {
    text: 4096,
    body: 4096,
    buttons: 10,
    links: 10,
    label: 64,
    data: 64,
    cardTitle: 64,
    cardText: 960,
    typing: true,
  },
  line: { text: 5000, body: 160, buttons: 4, links: 4, label: 20, data: 300, cardTitle: 40, cardText: 60, cards: 10 },
  applebc: { text: 5000, body: 1000, buttons: 5, label: 24, data: 200, typing: true },
  viberbm: { text: 1000 },
  kakaotalkchat: { text: 1000 },
  kakaotalk: { text: 1000, media: false },
  wechat: { text: 600 },
  sms: { text: 1600, body: 1600, media: false },
  mms: { text: 1600, body: 1600 },
  email: { style: 'markdown', text: 100_000, body: 100_000 },
  webchat: { style: 'markdown', text: 4096, body: 4096, buttons: 10, links: 10, label: 40, data: 1000 },
};

/** Other names of the same channels. */
const ALIASES: Readonly<Record<string, string>> = {
  ...{ whatsapp_official: 'whatsapp', whatsapp_business: 'whatsapp', whatsapp_unofficial: 'whatsapp' },
  ...{ facebook: 'messenger', viber: 'viberbm', web: 'webchat' },
};

/** Limits of one's own, by the channel's name; what is left out stays. */
export type LimitOverrides = Readonly<Record<string, Partial<ChannelLimits>>>;

/** What a channel takes. */
export function limitsOf(channel: string, overrides: LimitOverrides = {}): ChannelLimits {
  const name = channel.toLowerCase();
  const own = Object.entries(overrides).find(([given]) => given.toLowerCase() === name)?.[1];
  const known = Object.hasOwn(ALIASES, name) ? (ALIASES[name] as string) : name;
  return { ...LEAST, ...(Object.hasOwn(CHANNELS, known) ? CHANNELS[known] : {}), ...own };
}
