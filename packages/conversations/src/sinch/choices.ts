import { invalidArgument } from '@linktor/core';
import { requireOneKind } from './one-kind.ts';

const KINDS: readonly string[] = [
  'call_message',
  'location_message',
  'text_message',
  'url_message',
  'calendar_message',
  'share_location_message',
];

// Where a number is dialled by the recipient's phone the platform demands the plus sign.
const DIALLED = /^\+[1-9]\d{5,14}$/;

type Json = Record<string, unknown> | null | undefined;

/** Refuses choices with no kind or several, and call buttons whose number cannot be dialled. */
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
    const number = call?.['phone_number'];
    if (call !== undefined && !(typeof number === 'string' && DIALLED.test(number))) {
      throw invalidArgument(
        `${place}.call_message.phone_number`,
        'must be a phone number in E.164 form',
        'Write a plus sign, the country code and the number in digits only, e.g. +46701234567.',
      );
    }
  }
};
