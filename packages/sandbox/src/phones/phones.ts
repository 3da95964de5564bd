import type { Platform } from '../engine/context.ts';
import type { Store } from '../engine/store.ts';
import { PLATFORMS } from '../platform.ts';
import { antonniaPhones } from './antonnia.ts';
import { linktorPhones } from './linktor.ts';
import type { Phone, PhoneMessage } from './phone.ts';
import { sinchPhones } from './sinch.ts';

/** A phone as a platform's documents show it. */
export interface Line extends Omit<Phone, 'unread' | 'platform'> {
  /** Oldest first. */
  messages: () => PhoneMessage[];
}

/** The phones that a platform's documents tell of. */
export type PhonesOf = (store: Store) => Line[];

const BY_PLATFORM: Readonly<Record<Platform, PhonesOf>> = {
  linktor: linktorPhones,
  antonnia: antonniaPhones,
  sinch: sinchPhones,
};

/** Every customer who has been heard of on a channel. */
export function phonesOf(store: Store): Phone[] {
  return PLATFORMS.flatMap((platform) =>
    BY_PLATFORM[platform](store).map(({ messages, ...line }) => ({ platform, ...line, unread: unreadIn(messages()) })),
  );
}

/** What stands on one phone, oldest first; nothing where nobody has written yet. */
export function messagesOn(store: Store, platform: Platform, channel: string, address: string): PhoneMessage[] {
  const line = BY_PLATFORM[platform](store).find(
    (each) => plain(each.channel) === plain(channel) && plain(each.address) === plain(address),
  );
  return line?.messages() ?? [];
}

/** Names of channels come in either case, numbers with or without the plus (Sinch keeps their digits alone). */
const plain = (text: string): string => text.toLowerCase().replace(/^\+(?=\d)/, '');

/** The app's messages since the customer last wrote that were not read. */
function unreadIn(messages: readonly PhoneMessage[]): number {
  const last = messages.findLastIndex(({ from }) => from === 'customer');
  return messages.slice(last + 1).filter(({ status, refused }) => !/^read$/i.test(status) && refused === undefined)
    .length;
}
