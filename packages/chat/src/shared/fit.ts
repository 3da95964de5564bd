import { ValidationError } from '@chat-adapter/shared';
import { cut, split } from './cut.ts';
import { linkText } from './format.ts';
import type { ChannelLimits } from './limits.ts';
import { type Choice, type ChoiceGroup, joined, type Link, type Outline } from './outline.ts';

/** A card as a channel shows it. */
export interface CardPart {
  readonly kind: 'card';
  readonly title: string;
  readonly text: string;
  readonly imageUrl?: string;
  readonly choices: readonly Choice[];
  readonly links: readonly Link[];
}

/** A file that a channel shows, plays or offers to save. */
export interface MediaPart {
  readonly kind: 'media';
  readonly type: 'image' | 'video' | 'audio' | 'file';
  readonly url: string;
  readonly name?: string;
  readonly mimeType?: string;
}

/** One message of a channel, within its limits. */
export type Part =
  | { readonly kind: 'text'; readonly text: string }
  /** A text that numbers what can be chosen, where there are no buttons; a contact answers with the number. */
  | { readonly kind: 'menu'; readonly text: string; readonly choices: readonly Choice[] }
  | {
      readonly kind: 'buttons';
      readonly text: string;
      readonly choices: readonly Choice[];
      readonly links: readonly Link[];
    }
  | { readonly kind: 'list'; readonly title: string; readonly text: string; readonly groups: readonly ChoiceGroup[] }
  | { readonly kind: 'carousel'; readonly cards: readonly CardPart[] }
  | CardPart
  | MediaPart;

/**
 * What happens to what a channel would refuse: `adapt` shortens labels with an ellipsis and writes the rest in another form (more
 * messages, a list, numbers to answer with), so that nothing is lost but the ends of labels; `refuse` throws.
 */
export type Overflow = 'adapt' | 'refuse';

/** Where and how to fit. */
export interface Fitting {
  /** The adapter, for the words of an error. */
  readonly adapter: string;
  /** The channel, likewise. */
  readonly channel: string;
  readonly limits: ChannelLimits;
  readonly overflow: Overflow;
  /** Told of each label that was shortened. */
  readonly onCut?: (limit: string, text: string) => void;
}

/** The messages that say what an outline says, on one channel. */
export function fit(outline: Outline, fitting: Fitting): Part[] {
  const fitter = new Fitter(fitting);
  if (outline.pages.length === 0) return fitter.single(outline);
  // What stands around the pages comes before them, its buttons after: they are what the contact is to do next.
  const { pages, choices, links, groups, ...head } = outline;
  return [
    ...fitter.single({ ...head, choices: [], links: [], groups: [], pages: [] }),
    ...fitter.carousel(pages),
    ...fitter.single({ title: '', text: '', choices, links, groups, pages: [] }),
  ];
}

class Fitter {
  readonly #fitting: Fitting;
  readonly #limits: ChannelLimits;

  constructor(fitting: Fitting) {
    this.#fitting = fitting;
    this.#limits = fitting.limits;
  }

  single(outline: Outline): Part[] {
    const { title, imageUrl, choices, groups } = outline;
    const limits = this.#limits;
    const { links, text } = this.#withLinks(outline);
    const rows = [...(choices.length > 0 ? [{ title: '', choices }] : []), ...groups];
    const all = rows.flatMap((group) => group.choices);

    if (all.length > limits.buttons || (groups.length > 0 && all.length <= limits.rows)) {
      const head: Part[] = imageUrl ? this.#picture(imageUrl) : [];
      if (all.length <= limits.rows) return [...head, ...this.#list(title, text, rows)];
      this.#within(limits.rows > 0 ? 'rows' : 'buttons', Math.max(limits.rows, limits.buttons), all.length);
      return [...head, ...this.#menu(joined([title, text]), all)];
    }
    const fitted = all.map((choice) => this.#choice(choice, 'label'));
    if (limits.cardTitle > 0 && (imageUrl !== undefined || (title !== '' && fitted.length + links.length > 0)))
      return this.#card({ title, text, ...(imageUrl ? { imageUrl } : {}), choices: fitted, links });
    const head: Part[] = imageUrl ? this.#picture(imageUrl) : [];
    const words = joined([title, text]);
    if (fitted.length + links.length === 0) return [...head, ...this.#texts(words)];
    const pieces = this.#pieces(words, 'body');
    const last = pieces.pop() ?? '';
    return [...head, ...pieces.map(asText), { kind: 'buttons', text: last, choices: fitted, links }];
  }

  carousel(pages: readonly Outline[]): Part[] {
    const { cards, cardText } = this.#limits;
    if (cards < 2) return pages.flatMap((page) => this.single(page));
    this.#within('cards', cards, pages.length);
    const shown = pages.map((page): CardPart | undefined => {
      const parts = this.single(page);
      const [part] = parts;
      return parts.length === 1 && part?.kind === 'card' && part.text.length <= cardText ? part : undefined;
    });
    // A page that is no card on this channel (too much text, a list) takes the others with it: they belong together.
    if (!shown.every((card) => card !== undefined)) return pages.flatMap((page) => this.single(page));
    const parts: Part[] = [];
    for (let from = 0; from < shown.length; from += cards) {
      const some = shown.slice(from, from + cards);
      const [one] = some;
      parts.push(some.length === 1 && one ? one : { kind: 'carousel', cards: some });
    }
    return parts;
  }

  /** The links that can be buttons; the others go into the text, where their address can be tapped too. */
  #withLinks({ text, links, choices, groups }: Outline): { text: string; links: readonly Link[] } {
    const limits = this.#limits;
    const room = Math.min(limits.links, limits.buttons - choices.length);
    if (links.length <= room && groups.length === 0)
      return { text, links: links.map(({ label, url }) => ({ label: this.#cut('label', label), url })) };
    return { text: joined([text, links.map(({ label, url }) => linkText(label, url)).join('\n')]), links: [] };
  }

  #card({ title, text, ...rest }: Omit<CardPart, 'kind'>): Part[] {
    const { cardTitle, cardText } = this.#limits;
    const card = (shown: string): CardPart => ({
      kind: 'card',
      title: this.#cut('cardTitle', title),
      text: shown,
      ...rest,
    });
    if (text.length <= cardText) return [card(text)];
    this.#within('cardText', cardText, text.length);
    // A title of its own is kept whole where it would be cut.
    const before = title.length > cardTitle ? joined([title, text]) : text;
    return [...this.#texts(before), card('')];
  }

  #list(title: string, text: string, groups: readonly ChoiceGroup[]): Part[] {
    const pieces = this.#pieces(text, 'body');
    const last = pieces.pop() ?? '';
    const shown = groups.map((group) => ({
      title: this.#cut('rowTitle', group.title),
      choices: group.choices.map((choice) => this.#choice(choice, 'rowTitle')),
    }));
    return [...pieces.map(asText), { kind: 'list', title, text: last, groups: shown }];
  }

  #menu(text: string, choices: readonly Choice[]): Part[] {
    const lines = choices.map(
      ({ label, description }, index) => `${index + 1}. ${label}${description ? ` – ${description}` : ''}`,
    );
    const pieces = this.#pieces(joined([text, lines.join('\n')]), 'text');
    const last = pieces.pop() ?? '';
    return [...pieces.map(asText), { kind: 'menu', text: last, choices }];
  }

  #choice({ label, description, data }: Choice, limit: 'label' | 'rowTitle'): Choice {
    const inList = limit === 'rowTitle' && description;
    return {
      label: this.#cut(limit, label),
      ...(inList ? { description: this.#cut('rowDescription', description) } : {}),
      data,
    };
  }

  #picture(url: string): Part[] {
    return this.#limits.media ? [{ kind: 'media', type: 'image', url }] : [{ kind: 'text', text: url }];
  }

  #texts(text: string): Part[] {
    return this.#pieces(text, 'text').map(asText);
  }

  #pieces(text: string, limit: 'text' | 'body'): string[] {
    // All pieces but the last are texts of their own.
    const most = Math.min(this.#limits[limit], this.#limits.text);
    if (text.length > most) this.#within(limit, most, text.length);
    return split(text, most);
  }

  #cut(limit: 'label' | 'rowTitle' | 'rowDescription' | 'cardTitle', text: string): string {
    const most = this.#limits[limit];
    if (text.length <= most) return text;
    this.#within(limit, most, text.length);
    this.#fitting.onCut?.(limit, text);
    return cut(text, most);
  }

  /** Where nothing may be adapted, what is too much is refused, and the limit named. */
  #within(limit: keyof ChannelLimits, most: number, found: number): void {
    if (this.#fitting.overflow === 'adapt' || found <= most) return;
    const { adapter, channel } = this.#fitting;
    throw new ValidationError(
      adapter,
      `${channel} takes ${most} of \`${limit}\` and the message has ${found}; shorten it, raise channels.${channel}.${limit}, or let overflow be "adapt"`,
    );
  }
}

const asText = (text: string): Part => ({ kind: 'text', text });
