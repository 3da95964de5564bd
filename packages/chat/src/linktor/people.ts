import { ResourceNotFoundError, ValidationError } from '@chat-adapter/shared';
import type { Contact, Conversation } from '@linktor/conversations';
import type { UserInfo } from 'chat';
import type { LinktorClients } from './clients.ts';

/** A contact as Chat SDK knows a user. */
export function userInfo({ id, name, phone, email, avatarUrl }: Contact): UserInfo {
  const shown = name || phone || email || id;
  return {
    ...{ userId: id, userName: shown, fullName: shown, isBot: false },
    ...(email ? { email } : {}),
    ...(avatarUrl ? { avatarUrl } : {}),
  };
}

const PHONE = /^\+\d{3,15}$/;

/**
 * The conversation with somebody, by the id of a contact or a phone number with its plus sign: the latest there is, or a new one. A
 * number that nobody has yet becomes a contact.
 */
export async function conversationWith(
  { contacts, conversations }: LinktorClients,
  user: string,
  defaultChannelId: string | undefined,
): Promise<Conversation> {
  const contact = PHONE.test(user) ? await contactByPhone(contacts, user, defaultChannelId) : await contacts.get(user);
  const { data } = await contacts.getConversations(contact.id);
  const wanted = data.filter(({ channelId }) => defaultChannelId === undefined || channelId === defaultChannelId);
  const [latest] = wanted.sort((a, b) => timeOf(b).localeCompare(timeOf(a)));
  if (latest) return latest;
  const channelId = defaultChannelId ?? contact.identifiers?.[0]?.channelId;
  if (!channelId)
    throw new ValidationError(
      'linktor',
      `contact ${contact.id} is on no channel yet: give the adapter a defaultChannelId`,
    );
  return conversations.create({ channelId, contactId: contact.id });
}

const timeOf = ({ lastMessageAt, createdAt }: Conversation): string => lastMessageAt ?? createdAt ?? '';

async function contactByPhone(
  contacts: LinktorClients['contacts'],
  phone: string,
  defaultChannelId: string | undefined,
): Promise<Contact> {
  const { data } = await contacts.list({ phone, limit: 1 });
  const [known] = data;
  // A server that is deaf to the filter answers with anybody.
  if (known?.phone === phone || known?.identifiers?.some(({ identifier }) => identifier === phone)) return known;
  if (defaultChannelId === undefined) throw new ResourceNotFoundError('linktor', 'contact', phone);
  return contacts.create({ name: phone, phone });
}
