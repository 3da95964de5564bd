import { invalidArgument } from '@linktor/core';

/** The kinds of message an app can send, as the keys of `message`. */
export const MESSAGE_KINDS: readonly string[] = [
  'text_message',
  'card_message',
  'carousel_message',
  'choice_message',
  'contact_info_message',
  'list_message',
  'location_message',
  'media_message',
  'template_message',
];

/**
 * Refuses an object with none of the kinds, or several: the platform tells kinds apart by which key is there.
 * @param suffix What the keys of a kind end in: another key that ends so is a kind the platform does not know.
 */
export function requireOneKind(value: unknown, parameter: string, kinds: readonly string[], suffix: string): void {
  if (typeof value !== 'object' || value === null) throw invalidArgument(parameter, 'is missing');
  const keys = Object.entries(value).flatMap(([key, field]) => (field === undefined ? [] : [key]));
  const found = keys.filter((key) => kinds.includes(key));
  if (found.length === 1) return;
  const unknown = keys.find((key) => key.endsWith(suffix) && !CHANNEL_CONTENT.includes(key));
  throw invalidArgument(
    parameter,
    found.length > 1
      ? `has ${found.length} kinds at once (${found.join(', ')})`
      : `has no kind${unknown ? `: "${unknown}" is not one` : ''}`,
    `Give exactly one of ${kinds.join(', ')}.`,
  );
}

/** What channels get in place of the kind of a message: beside it, or alone. */
export const CHANNEL_CONTENT: readonly string[] = [
  'explicit_channel_message',
  'explicit_channel_omni_message',
  'channel_specific_message',
];
