import type { ChannelIdentity, ChannelRecipientIdentity, IdentityConflict } from '@linktor/core-gen/sinch';
import type { World } from '../../engine/context.ts';
import { bare, contactsNotedAt } from './address-book.ts';
import { tell } from './callbacks.ts';
import { theProject } from './project.ts';
import type { ContactRecord } from './records.ts';
import { conflict } from './refusals.ts';

/** Channels that share a phone number: one contact should have it on all of them. */
const SHARED: readonly string[] = ['SMS', 'MMS', 'RCS'];

/** Channels whose addresses are phone numbers. */
export const BY_NUMBER: readonly string[] = [...SHARED, 'WHATSAPP'];

/** Channels on which an address is known to one app only. */
export const BY_APP: readonly string[] = ['MESSENGER', 'INSTAGRAM', 'LINE', 'WECHAT'];

/** An address of a contact, and one to look for. */
const isSame = (has: ChannelIdentity, wanted: ChannelRecipientIdentity, app_id: string): boolean =>
  has.channel === wanted.channel &&
  bare(has.identity) === bare(wanted.identity) &&
  (!BY_APP.includes(has.channel) || !has.app_id || !app_id || has.app_id === app_id);

/** With unified contact ids, a number means the same contact over SMS, MMS and RCS. */
const isUnified = (world: World): boolean =>
  theProject(world).settings?.contact_settings?.unified_contact_id_enabled === true;

/** The contact with this address. */
export function contactAt(world: World, address: ChannelRecipientIdentity, app_id = ''): ContactRecord | undefined {
  const noted = contactsNotedAt(world, address.identity);
  const at = (wanted: ChannelRecipientIdentity): ContactRecord | undefined =>
    noted.find(({ channel_identities = [] }) => channel_identities.some((has) => isSame(has, wanted, app_id)));
  const found = at(address);
  if (found !== undefined || !isUnified(world) || !SHARED.includes(address.channel)) return found;
  return SHARED.map((channel) => at({ ...address, channel })).find((contact) => contact !== undefined);
}

/** 409 when another contact has one of these addresses already. */
export function refuseTaken(world: World, identities: readonly ChannelIdentity[], own?: string): void {
  for (const { channel, identity, app_id } of identities) {
    const holder = contactAt(world, { channel, identity }, app_id);
    if (holder !== undefined && holder.id !== own) {
      throw conflict(`Contact ${holder.id} already has ${identity} on ${channel}.`);
    }
  }
}

/** Numbers that several of these contacts share over SMS, MMS and RCS. */
export function identityConflicts(among: readonly ContactRecord[]): Required<IdentityConflict>[] {
  const byNumber = new Map<string, Required<IdentityConflict>>();
  for (const { id, channel_identities = [] } of among) {
    for (const { channel, identity } of channel_identities) {
      if (!SHARED.includes(channel)) continue;
      const known = byNumber.get(bare(identity)) ?? { identity: bare(identity), channels: [], contact_ids: [] };
      if (!known.channels.includes(channel)) known.channels.push(channel);
      if (!known.contact_ids.includes(id)) known.contact_ids.push(id);
      byNumber.set(bare(identity), known);
    }
  }
  return [...byNumber.values()].filter(({ contact_ids }) => contact_ids.length > 1);
}

/** Tells when a contact shares a number with others. */
export function tellDuplicates(world: World, contact: ContactRecord): void {
  const near = (contact.channel_identities ?? []).flatMap(({ identity }) => contactsNotedAt(world, identity));
  const duplicated_identities = identityConflicts([...new Set(near)])
    .filter(({ contact_ids }) => contact_ids.includes(contact.id))
    .flatMap(({ channels, contact_ids }) => channels.map((channel) => ({ channel, contact_ids })));
  if (duplicated_identities.length === 0) return;
  const payload = { duplicated_contact_identities_notification: { duplicated_identities } };
  tell(world, 'CONTACT_IDENTITIES_DUPLICATION', payload, { app_id: '' });
}
