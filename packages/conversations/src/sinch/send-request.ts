import { invalidArgument } from '@linktor/core';
import type { AppMessage, SendMessageRequest } from '@linktor/core-gen/sinch';
import { type Addressee, checkRecipient, toRecipient } from './recipient.ts';

/** The kinds of message an app can send, as the keys of `message`. */
export const MESSAGE_KINDS = [
  'text_message',
  'card_message',
  'carousel_message',
  'choice_message',
  'contact_info_message',
  'list_message',
  'location_message',
  'media_message',
  'template_message',
] as const;

/** What all `send…Message` methods share: the app, who receives, and the options of a send request. */
export type SendOptions = Addressee &
  Omit<SendMessageRequest, 'recipient' | 'message' | 'ttl'> & {
    /** How long the platform keeps trying: seconds as a number, or the API's own form (`"60s"`). */
    ttl?: number | string | undefined;
  };

/** Refuses a message with no kind or several, a bad recipient, a bad time to live. */
export function checkSendRequest(request: SendMessageRequest): void {
  if (typeof request?.app_id !== 'string' || request.app_id === '')
    throw invalidArgument('app_id', 'is missing or empty');
  checkRecipient(request.recipient);
  checkMessage(request.message);
  if (request.ttl !== undefined && !isTtl(request.ttl)) {
    throw invalidArgument('ttl', 'must be whole seconds from 3 to 315576000000 followed by "s"', 'Write "60s".');
  }
}

/** Refuses a message with no kind, or several. */
export function checkMessage(message: AppMessage): void {
  if (typeof message !== 'object' || message === null) throw invalidArgument('message', 'is missing');
  const kinds = MESSAGE_KINDS.filter((kind) => (message as Record<string, unknown>)[kind] !== undefined);
  if (kinds.length === 1) return;
  const unknown = Object.keys(message).find((key) => key.endsWith('_message') && !KNOWN_KEYS.includes(key));
  throw invalidArgument(
    'message',
    kinds.length > 1
      ? `has ${kinds.length} kinds at once (${kinds.join(', ')})`
      : `has no kind${unknown ? `: "${unknown}" is not one` : ''}`,
    `Give exactly one of ${MESSAGE_KINDS.join(', ')}.`,
  );
}

const KNOWN_KEYS: readonly string[] = [
  ...MESSAGE_KINDS,
  'explicit_channel_message',
  'explicit_channel_omni_message',
  'channel_specific_message',
];

const isTtl = (ttl: string): boolean => {
  const seconds = /^(\d+)s$/.exec(ttl)?.[1];
  return seconds !== undefined && Number(seconds) >= 3 && Number(seconds) <= 315_576_000_000;
};

/** Builds the body of a send call from a message and what goes with it. */
export const buildSendRequest = (message: AppMessage, options: SendOptions): SendMessageRequest => {
  const { contact_id, recipient_identities, ttl, ...rest } = options;
  const request: SendMessageRequest = {
    ...rest,
    recipient: toRecipient({ contact_id, recipient_identities } as Addressee),
    message,
  };
  // Both official SDKs take a bare number too.
  if (ttl !== undefined) request.ttl = typeof ttl === 'number' || /^\d+$/.test(ttl) ? `${ttl}s` : ttl;
  return request;
};
