import { extractCard, extractFiles, extractPostableAttachments } from '@chat-adapter/shared';
import {
  type ActionsElement,
  type AdapterPostableMessage,
  type Attachment,
  type CardChild,
  type CardElement,
  cardChildToFallbackText,
  convertEmojiPlaceholders,
  type FileUpload,
  type SectionElement,
  type TextElement,
} from 'chat';
import { encodeAction } from './action-data.ts';
import { type ChannelFormat, linkText } from './format.ts';

/** Something to choose: a button, or one row of a list. */
export interface Choice {
  readonly label: string;
  readonly description?: string;
  /** What comes back when it is chosen. */
  readonly data: string;
}

/** A button that opens a page. */
export interface Link {
  readonly label: string;
  readonly url: string;
}

/** Choices that belong together. */
export interface ChoiceGroup {
  readonly title: string;
  readonly choices: readonly Choice[];
}

/** One message, in terms that no channel has yet had a say in. */
export interface Outline {
  readonly title: string;
  readonly text: string;
  readonly imageUrl?: string;
  readonly choices: readonly Choice[];
  readonly links: readonly Link[];
  readonly groups: readonly ChoiceGroup[];
  /** Parts of a card that are cards themselves, to be leafed through. */
  readonly pages: readonly Outline[];
}

/** What is posted beside the words. */
export interface Enclosures {
  readonly files: readonly FileUpload[];
  readonly attachments: readonly Attachment[];
}

/** What a postable message says. */
export function outlineOf(message: AdapterPostableMessage, format: ChannelFormat): Outline {
  const card = extractCard(message);
  if (card !== null) return cardOutline(card, format);
  return { ...EMPTY, text: withEmoji(format.renderPostable(message)) };
}

/** The files and attachments of a postable message. */
export const enclosuresOf = (message: AdapterPostableMessage): Enclosures => ({
  files: extractFiles(message),
  attachments: extractPostableAttachments(message),
});

const EMPTY: Outline = { title: '', text: '', choices: [], links: [], groups: [], pages: [] };

function cardOutline(card: CardElement, format: ChannelFormat): Outline {
  // A row of sections that each show a picture is meant to be leafed through.
  const pages = card.children.filter((child): child is SectionElement => child.type === 'section' && isPage(child));
  const paged = pages.length > 1;
  const rest = paged ? card.children.filter((child) => !pages.includes(child as SectionElement)) : card.children;
  const gathered = gather(rest, format);
  return {
    ...gathered,
    title: withEmoji(card.title ?? ''),
    text: joined([card.subtitle ? withEmoji(card.subtitle) : '', gathered.text]),
    ...(card.imageUrl ? { imageUrl: card.imageUrl } : {}),
    pages: paged ? pages.map((page) => pageOutline(page, format)) : [],
  };
}

const isPage = (section: SectionElement): boolean => section.children.some((child) => child.type === 'image');

/** A section as a card: its first bold text is the title. */
function pageOutline(section: SectionElement, format: ChannelFormat): Outline {
  const title = section.children.find((child): child is TextElement => child.type === 'text' && child.style === 'bold');
  const gathered = gather(
    section.children.filter((child) => child !== title),
    format,
  );
  return { ...gathered, title: withEmoji(title?.content ?? '') };
}

function gather(children: readonly CardChild[], format: ChannelFormat): Outline {
  const texts: string[] = [];
  const choices: Choice[] = [];
  const links: Link[] = [];
  const groups: ChoiceGroup[] = [];
  let imageUrl: string | undefined;
  const visit = (child: CardChild): void => {
    switch (child.type) {
      case 'section':
        child.children.forEach(visit);
        break;
      case 'actions':
        takeActions(child, { choices, links, groups });
        break;
      case 'image':
        // A message shows one picture; of others the address is told.
        if (imageUrl === undefined) imageUrl = child.url;
        else texts.push(linkText(child.alt ?? '', child.url));
        break;
      case 'text':
        texts.push(format.fromMarkdown(child.style === 'bold' ? `**${child.content}**` : child.content));
        break;
      case 'link':
        texts.push(format.fromMarkdown(`[${child.label}](${child.url})`));
        break;
      case 'fields':
        texts.push(child.children.map(({ label, value }) => format.fromMarkdown(`**${label}:** ${value}`)).join('\n'));
        break;
      case 'divider':
        texts.push('———');
        break;
      default:
        texts.push(cardChildToFallbackText(child) ?? '');
    }
  };
  children.forEach(visit);
  const text = withEmoji(joined(texts));
  return { ...EMPTY, text, choices, links, groups, ...(imageUrl === undefined ? {} : { imageUrl }) };
}

function takeActions(
  { children }: ActionsElement,
  into: { choices: Choice[]; links: Link[]; groups: ChoiceGroup[] },
): void {
  for (const element of children) {
    if (element.type === 'link-button') into.links.push({ label: withEmoji(element.label), url: element.url });
    else if (element.type === 'button') {
      // Nothing could come of it: no channel shows a button that cannot be pressed.
      if (!element.disabled)
        into.choices.push({ label: withEmoji(element.label), data: encodeAction(element.id, element.value) });
    } else
      into.groups.push({
        title: withEmoji(element.label),
        choices: element.options.map(({ label, value, description }) => ({
          label: withEmoji(label),
          ...(description ? { description: withEmoji(description) } : {}),
          data: encodeAction(element.id, value),
        })),
      });
  }
}

/** Texts below each other, leaving out those that say nothing. */
export const joined = (texts: readonly string[], between = '\n\n'): string =>
  texts.filter((text) => text !== '').join(between);

/** `{{emoji:wave}}` as the character: every channel shows those. */
const withEmoji = (text: string): string => convertEmojiPlaceholders(text, 'whatsapp');
