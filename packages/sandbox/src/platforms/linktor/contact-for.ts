import type { Contact } from '@linktor/core-gen/linktor';
import type { World } from '../../engine/context.ts';
import { kindOf } from './channels/kinds.ts';
import { addContact, contactAt } from './contacts.ts';
import { type Kinds, kept, present } from './documents.ts';

/** Who has this address on a channel; a contact with this number or e-mail gets it; else somebody new. */
export function contactFor(
  world: World,
  channel: Kinds['channels'],
  address: string,
  name: string | undefined,
): Contact {
  const contacts = kept(world, 'contacts');
  const known = contactAt(world, channel.id, address);
  if (known !== undefined) return known;
  const identifier = {
    channelType: channel.type,
    channelId: channel.id,
    identifier: address,
    ...present({ displayName: name }),
  };
  const kind = kindOf(channel.type)?.address;
  const member = kind === 'phone' || kind === 'email' ? kind : undefined;
  const same = member && contacts.by(member, address)[0];
  const contact = same ?? addContact(world, present({ name, ...(member && { [member]: address }) }));
  return contacts.put(contact.id, { ...contact, identifiers: [...contact.identifiers, identifier] });
}
