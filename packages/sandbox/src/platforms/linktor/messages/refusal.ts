import type { Contact, ContentType, MessageContent } from '@linktor/core-gen/linktor';
import { kindOf } from '../channels/kinds.ts';
import type { Kinds } from '../documents.ts';

/** Why a channel does not deliver a message to a contact; `undefined` where it does. */
export function refusalOf(
  channel: Kinds['channels'] | undefined,
  contact: Contact | undefined,
  contentType: ContentType,
  content: MessageContent,
): string | undefined {
  if (channel === undefined) return 'The channel is gone.';
  if (channel.status !== 'active') return `The channel is ${channel.status}: connect it.`;
  const kind = kindOf(channel.type);
  if (kind === undefined) return undefined;
  if (addressOf(channel, contact) === undefined) return `The contact has no address on ${channel.type}.`;
  const { capabilities, buttons: most } = kind;
  const { text = '', media, location, buttons = [], listSections, template } = content;
  const cannot = (what: string): string => `${channel.type} cannot show ${what}.`;
  if (media && !capabilities.supportsMedia) return cannot('media');
  if (!capabilities.supportedContentTypes.includes(contentType)) return cannot(`a message of the type ${contentType}`);
  if (location && !capabilities.supportsLocation) return cannot('places');
  if (template && !capabilities.supportsTemplates) return cannot('templates');
  if (listSections && !capabilities.supportsLists) return cannot('lists');
  if (buttons.length > 0 && !capabilities.supportsButtons) return cannot('buttons');
  if (buttons.length > most) return `${channel.type} shows at most ${most} buttons, and these are ${buttons.length}.`;
  if (buttons.length > 0 && text === '' && media === undefined)
    return `${channel.type} shows no buttons without a text above them.`;
  // Characters as people count them, not UTF-16 units.
  const length = [...text].length;
  if (length > capabilities.maxMessageLength)
    return `${channel.type} takes texts of at most ${capabilities.maxMessageLength} characters, and this one has ${length}.`;
  return undefined;
}

/** Where a contact is reached on a channel. */
export function addressOf(channel: Kinds['channels'], contact: Contact | undefined): string | undefined {
  if (contact === undefined) return undefined;
  const { identifiers, phone, email } = contact;
  const on =
    identifiers.find(({ channelId }) => channelId === channel.id) ??
    identifiers.find(({ channelType }) => channelType === channel.type);
  if (on !== undefined) return on.identifier;
  const address = kindOf(channel.type)?.address;
  return address === 'phone' ? phone : address === 'email' ? email : undefined;
}
