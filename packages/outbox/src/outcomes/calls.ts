/** The platforms whose calls are known. */
export type Platform = 'linktor' | 'sinch' | 'antonnia';

/**
 * Whether a request that may have acted can be sent once more.
 *
 * - `same`: twice is as good as once.
 * - `key`: with the same idempotency key the platform answers as it did, and does nothing.
 * - `once`: it would act twice.
 */
export type Repeat = 'same' | 'key' | 'once';

/** What is known of a method that the outbox calls. */
export interface CallFacts {
  /** The place of its `RequestOptions` among the arguments. */
  readonly options: number;
  readonly repeat: Repeat;
}

const once = (options: number): CallFacts => ({ options, repeat: 'once' });
const same = (options: number): CallFacts => ({ options, repeat: 'same' });
const byKey = (options: number): CallFacts => ({ options, repeat: 'key' });

const LINKTOR: Readonly<Record<string, CallFacts>> = {
  sendMessage: once(2),
  sendText: once(2),
  sendImage: once(3),
  sendVideo: once(3),
  sendAudio: once(2),
  sendDocument: once(3),
  sendLocation: once(5),
  sendTemplate: once(2),
  sendButtons: once(3),
  create: once(1),
  update: same(2),
  delete: same(1),
  assign: same(2),
  unassign: same(1),
  resolve: same(1),
  reopen: same(1),
  resolveByPost: same(1),
  reopenByPost: same(1),
  snooze: same(2),
  addTags: same(2),
  removeTags: same(2),
  removeTagsByPost: same(2),
  markAsRead: same(2),
  transfer: byKey(2),
  close: byKey(2),
};

const SINCH: Readonly<Record<string, CallFacts>> = {
  send: once(1),
  sendTextMessage: once(1),
  sendCardMessage: once(1),
  sendCarouselMessage: once(1),
  sendChoiceMessage: once(1),
  sendContactInfoMessage: once(1),
  sendListMessage: once(1),
  sendLocationMessage: once(1),
  sendMediaMessage: once(1),
  sendTemplateMessage: once(1),
  update: same(3),
  delete: same(2),
};

const ANTONNIA: Readonly<Record<string, CallFacts>> = {
  create: once(1),
  update: same(2),
  transfer: once(2),
  finish: once(2),
  reply: once(2),
  schedule: once(2),
  'messages.create': once(2),
  'messages.update': same(3),
};

/** What is known of the methods of `Conversations`, of Sinch's `Messages` and of Antonnia's `Sessions`. */
export const CALLS: Readonly<Record<Platform, Readonly<Record<string, CallFacts>>>> = {
  linktor: LINKTOR,
  sinch: SINCH,
  antonnia: ANTONNIA,
};

export const isPlatform = (name: string): name is Platform => Object.hasOwn(CALLS, name);

/** What is known of a call; nothing of a method that is none of ours. */
export const factsOf = (platform: string, call: string): CallFacts | undefined => {
  if (!isPlatform(platform)) return undefined;
  const calls = CALLS[platform];
  return Object.hasOwn(calls, call) ? calls[call] : undefined;
};
