import { invalidArgument, requireItems, requireText } from '@linktor/core';
import type { ChannelRecipientIdentity, Recipient } from '@linktor/core-gen/sinch';

/** Who receives: a contact the platform knows, or addresses on channels, in the order they are tried. */
export type Addressee =
  | {
      /** The id of a contact. */
      contact_id: string;
      recipient_identities?: never;
    }
  | {
      /** Addresses on channels, in the order they are tried. */
      recipient_identities: ChannelRecipientIdentity[];
      contact_id?: never;
    };

/** Channels whose identities are phone numbers. */
const PHONE_CHANNELS: readonly string[] = ['SMS', 'MMS', 'RCS', 'WHATSAPP', 'VIBERBM'];
// E.164: at most 15 digits. The platform itself writes numbers with and without the plus sign.
const E164 = /^\+?[1-9]\d{5,14}$/;

/** Refuses a recipient that is empty, both kinds at once, or a phone number that is none. */
export function checkRecipient(recipient: Recipient | undefined): void {
  const { contact_id, identified_by } = (recipient ?? {}) as { contact_id?: unknown; identified_by?: unknown };
  if ((contact_id === undefined) === (identified_by === undefined)) {
    throw invalidArgument('recipient', 'must name either a contact id or channel identities, and not both');
  }
  if (contact_id !== undefined) {
    requireText(contact_id, 'contact_id');
    return;
  }
  const identities = (identified_by as { channel_identities?: unknown } | null)?.channel_identities;
  checkIdentities(identities, 'recipient_identities');
}

/** Refuses a list of addresses that is empty, or holds a phone number that is none. */
export function checkIdentities(identities: unknown, parameter: string): void {
  requireItems(identities, parameter);
  for (const [index, item] of (identities as Partial<ChannelRecipientIdentity>[]).entries()) {
    const place = `${parameter}[${index}]`;
    requireText(item?.channel, `${place}.channel`);
    requireText(item?.identity, `${place}.identity`);
    const { channel, identity } = item as ChannelRecipientIdentity;
    if (PHONE_CHANNELS.includes(channel) && !E164.test(identity)) {
      throw invalidArgument(
        `${place}.identity`,
        `must be a phone number in E.164 form for ${channel}`,
        'Write the country code and the number in digits only, e.g. +46701234567.',
      );
    }
  }
}

/** Puts an addressee in the form the API wants. */
export const toRecipient = ({ contact_id, recipient_identities }: Addressee): Recipient => {
  if (contact_id !== undefined && recipient_identities !== undefined) {
    throw invalidArgument('recipient', 'must name either contact_id or recipient_identities, and not both');
  }
  return contact_id === undefined
    ? { identified_by: { channel_identities: recipient_identities as ChannelRecipientIdentity[] } }
    : { contact_id };
};
