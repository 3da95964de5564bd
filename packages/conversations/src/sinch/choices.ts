import { requireText } from '@linktor/core';
import { requireOneKind } from './one-kind.ts';

const KINDS: readonly string[] = [
  'call_message',
  'location_message',
  'text_message',
  'url_message',
  'calendar_message',
  'share_location_message',
];

type Json = Record<string, unknown> | null | undefined;

/** Refuses choices with no kind or several, and call buttons without a number. */
export function checkChoices(message: object, parameter: string): void {
  const { choice_message, card_message, carousel_message } = message as Record<string, Json>;
  check(choice_message, `${parameter}.choice_message`);
  check(card_message, `${parameter}.card_message`);
  check(carousel_message, `${parameter}.carousel_message`);
  const cards = carousel_message?.['cards'];
  if (!Array.isArray(cards)) return;
  for (const [index, card] of cards.entries()) check(card, `${parameter}.carousel_message.cards[${index}]`);
}

const check = (holder: Json, parameter: string): void => {
  const choices = holder?.['choices'];
  if (!Array.isArray(choices)) return;
  for (const [index, choice] of choices.entries()) {
    const place = `${parameter}.choices[${index}]`;
    requireOneKind(choice, place, KINDS, '_message');
    const call = (choice as Record<string, Json>)['call_message'];
    // Which numbers can be dialled is the platform's to say: the vendor's own examples come with and without a plus sign.
    if (call !== undefined) requireText(call?.['phone_number'], `${place}.call_message.phone_number`);
  }
};
