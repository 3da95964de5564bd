import { ValidationError } from '@chat-adapter/shared';
import type { Contact, Sinch } from '@linktor/conversations/sinch';
import type { UserInfo } from 'chat';
import { userIdOf } from './thread-id.ts';
import type { SinchThreadId } from './types.ts';

/** Who is meant: an address on a channel, or a contact of Sinch's. */
export type Person = SinchThreadId | { readonly contactId: string };

/**
 * Reads what `openDM` and `getUser` take: `WHATSAPP:+46701234567` (the `userId` of an author), a bare phone number on the default
 * channel, or the id of a contact.
 */
export function personOf(userId: string, defaultChannel: string): Person {
  const at = userId.indexOf(':');
  if (at > 0 && at < userId.length - 1) return { channel: userId.slice(0, at), identity: userId.slice(at + 1) };
  if (/^\+?\d{3,15}$/.test(userId)) return { channel: defaultChannel, identity: userId };
  if (/^[0-9A-Z]{26}$/.test(userId)) return { contactId: userId };
  throw new ValidationError(
    'sinch',
    'a user is a phone number, CHANNEL:identity, or the id of a contact (26 characters): what was given is none of them',
  );
}

/** Where a contact is best reached: on the first channel of its own order, else at its first address. */
export function preferredThread({
  channel_priority = [],
  channel_identities = [],
}: Contact): SinchThreadId | undefined {
  const byPriority = channel_priority.map((wanted) => channel_identities.find(({ channel }) => channel === wanted));
  const best = byPriority.find((identity) => identity !== undefined) ?? channel_identities[0];
  return best && { channel: String(best.channel), identity: best.identity };
}

/** The contact behind an address, if Sinch knows one. */
export async function contactOf(sinch: Sinch, person: Person): Promise<Contact | undefined> {
  if ('contactId' in person) return sinch.contacts.get(person.contactId);
  const { channel, identity } = person;
  const { data } = await sinch.contacts.list({ channel, identity, page_size: 1 });
  return data[0];
}

/** A contact as Chat SDK knows a user. */
export function userInfo(contact: Contact, person: Person): UserInfo {
  const thread = 'contactId' in person ? preferredThread(contact) : person;
  const { id = '', display_name, email } = contact;
  const userId = thread ? userIdOf(thread) : id;
  const name = display_name || thread?.identity || id;
  return { userId, userName: name, fullName: name, isBot: false, ...(email ? { email } : {}) };
}
