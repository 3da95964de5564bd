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

/** Refuses a recipient that is empty, or both kinds at once. */
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

/**
 * Refuses a list of addresses that is empty, or holds one without a channel or an identity. Which identities a channel takes is
 * the platform's to say: numbers come with and without a plus sign, short codes have five digits, senders may be names.
 */
export function checkIdentities(identities: unknown, parameter: string): void {
  requireItems(identities, parameter);
  for (const [index, item] of (identities as Partial<ChannelRecipientIdentity>[]).entries()) {
    requireText(item?.channel, `${parameter}[${index}].channel`);
    requireText(item?.identity, `${parameter}[${index}].identity`);
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
