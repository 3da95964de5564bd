import type { AppMessage, CardMessage, Choice, ListMessage } from '@linktor/conversations/sinch';
import type { CardPart, Part } from '../shared/fit.ts';
import type { Choice as Chosen, Link } from '../shared/outline.ts';

/** A list must have a title; Sinch shows it above the rows. */
const LIST_TITLE = 'Options';

/** One message within a channel's limits as Sinch takes it. */
export function appMessage(part: Part): AppMessage {
  switch (part.kind) {
    case 'text':
    case 'menu':
      return { text_message: { text: part.text } };
    case 'media': {
      const { url, name } = part;
      return { media_message: { url, ...(name ? { filename_override: name } : {}) } };
    }
    case 'buttons': {
      const { text, choices, links } = part;
      return { choice_message: { ...(text ? { text_message: { text } } : {}), choices: choicesOf(choices, links) } };
    }
    case 'list':
      return { list_message: listMessage(part) };
    case 'card':
      return { card_message: cardMessage(part) };
    case 'carousel':
      return { carousel_message: { cards: part.cards.map(cardMessage) } };
  }
}

function cardMessage({ title, text, imageUrl, choices, links }: CardPart): CardMessage {
  const buttons = choicesOf(choices, links);
  return {
    ...(title ? { title } : {}),
    ...(text ? { description: text } : {}),
    ...(imageUrl ? { media_message: { url: imageUrl } } : {}),
    ...(buttons.length > 0 ? { choices: buttons } : {}),
  };
}

const listMessage = ({ title, text, groups }: Part & { kind: 'list' }): ListMessage => ({
  title: title || groups.find((group) => group.title)?.title || LIST_TITLE,
  ...(text ? { description: text } : {}),
  sections: groups.map((group) => ({
    ...(group.title ? { title: group.title } : {}),
    items: group.choices.map(({ label, description, data }) => ({
      choice: { title: label, ...(description ? { description } : {}), postback_data: data },
    })),
  })),
});

const choicesOf = (choices: readonly Chosen[], links: readonly Link[]): Choice[] => [
  ...choices.map(({ label, data }): Choice => ({ text_message: { text: label }, postback_data: data })),
  ...links.map(({ label, url }): Choice => ({ url_message: { title: label, url } })),
];
