import { invalidArgument, requireText } from '@linktor/core';
import type { AppMessage, SendMessageRequest } from '@linktor/core-gen/sinch';
import { checkChoices } from './choices.ts';
import { CHANNEL_CONTENT, MESSAGE_KINDS, requireOneKind } from './one-kind.ts';
import { type Addressee, checkRecipient, toRecipient } from './recipient.ts';

/** What all `send…Message` methods share: the app, who receives, and the options of a send request. */
export type SendOptions = Addressee &
  Omit<SendMessageRequest, 'recipient' | 'message' | 'ttl'> & {
    /** How long the platform keeps trying: seconds as a number, or the API's own form (`"60s"`). At least 3 seconds. */
    ttl?: number | string | undefined;
  };

/** Refuses a message with no content or several kinds, a bad recipient, a bad time to live. */
export function checkSendRequest(request: SendMessageRequest): void {
  requireText(request?.app_id, 'app_id');
  checkRecipient(request.recipient);
  checkMessage(request.message, 'message');
  if (request.ttl !== undefined && !isTtl(request.ttl)) {
    throw invalidArgument('ttl', 'must be whole seconds from 3 to 315576000000 followed by "s"', 'Write "60s".');
  }
}

/** Refuses a message with several kinds, with none and nothing for a channel either, and choices that are none. */
export function checkMessage(message: unknown, parameter: string): void {
  if (!holdsChannelContentAlone(message)) requireOneKind(message, parameter, MESSAGE_KINDS, '_message');
  checkChoices(message as object, parameter);
}

const holdsChannelContentAlone = (message: unknown): boolean => {
  const given = (message ?? {}) as Record<string, unknown>;
  if (Object.keys(given).some((key) => given[key] !== undefined && MESSAGE_KINDS.includes(key))) return false;
  return CHANNEL_CONTENT.some((key) => Object.keys(given[key] ?? {}).length > 0);
};

const isTtl = (ttl: unknown): boolean => {
  const seconds = typeof ttl === 'string' ? /^(\d+)s$/.exec(ttl)?.[1] : undefined;
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
  if (typeof ttl === 'number' || (typeof ttl === 'string' && /^\d+$/.test(ttl))) request.ttl = `${ttl}s`;
  else if (ttl !== undefined) request.ttl = ttl;
  return request;
};
