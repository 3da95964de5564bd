import { type Choice, fileName, type Media, type Shown } from './shown.ts';

/** Channels that carry words (and MMS pictures), where everything else arrives as text. */
const WORDS_ONLY = new Set(['sms', 'mms', 'voice', 'email']);

export const isWordsOnly = (channel: string): boolean => WORDS_ONLY.has(channel.toLowerCase());

/** A message as such a channel would show it: choices numbered, cards and places as lines. */
export function asPlain(shown: Shown, channel: string): Shown {
  if (shown.raw !== undefined || shown.aside !== undefined) return shown;
  const { header, text, footer, media, place, person, cards, choices, menu, template } = shown;
  const keepsMedia = channel.toLowerCase() !== 'sms';
  const lines = [
    ...(header && header !== text ? [header] : []),
    ...(text ? [text] : []),
    ...(media && !keepsMedia ? [lineOf(media)] : []),
    ...(place ? [`${place.title ?? 'Place'}\nhttps://maps.google.com/?q=${place.latitude},${place.longitude}`] : []),
    ...(person ? [person.name, ...person.lines] : []),
    ...(cards ?? []).flatMap((card) => [
      [card.title, card.text, card.media && lineOf(card.media)].filter(Boolean).join('\n'),
      ...numbered(card.choices),
    ]),
    ...numbered(choices ?? []),
    ...(menu?.sections ?? []).flatMap(({ title, rows }) => [
      ...(title ? [title] : []),
      ...rows.map((row, at) => `${at + 1}. ${row.title}`),
    ]),
    ...(footer ? [footer] : []),
  ];
  const written = lines.join('\n');
  return {
    ...(written ? { text: written } : {}),
    ...(media && keepsMedia ? { media: media.name ? media : { ...media, name: fileName(media.url) } } : {}),
    ...(template ? { template } : {}),
  };
}

/** An address to open; a file that travels in its address has none that anybody would want to read. */
const lineOf = ({ url, name }: Media): string =>
  url.startsWith('data:') ? `(${name ?? fileName(url)})` : name ? `${name}: ${url}` : url;

const numbered = (choices: readonly Choice[]): string[] =>
  choices.map(({ label, detail }, at) => `${at + 1}. ${label}${detail ? `: ${detail}` : ''}`);
