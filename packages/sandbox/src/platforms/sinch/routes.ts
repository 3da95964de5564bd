import type { ChannelRecipientIdentity, Recipient } from '@linktor/core-gen/sinch';
import type { World } from '../../engine/context.ts';
import { hasChannel, keepsConversations } from './apps.ts';
import { addContact, theContact } from './contacts.ts';
import { activeConversation } from './conversation-lookup.ts';
import { BY_APP, contactAt } from './identities.ts';
import type { AppRecord, ContactRecord } from './records.ts';
import { invalid } from './refusals.ts';

/** Where something for a recipient can go, in the order in which it is tried. */
export interface Routes {
  addresses: ChannelRecipientIdentity[];
  /** Who that is; nobody in dispatch mode. */
  contact?: ContactRecord;
}

/** How to reach the recipient from this app: the order is the one that the specification gives for `sendMessage`. */
export function routesTo(
  world: World,
  app: AppRecord,
  recipient: Recipient,
  { priority, conversational }: { priority?: readonly string[] | undefined; conversational: boolean },
): Routes {
  for (const channel of priority ?? []) {
    if (!hasChannel(app, channel)) throw invalid('channel_priority_order', `${channel} is not a channel of the app`);
  }
  if (recipient.contact_id !== undefined) {
    if (!keepsConversations(app))
      throw invalid('recipient', 'must be addresses: an app in dispatch mode has no contacts');
    const contact = theContact(world, recipient.contact_id);
    const order = priority ?? [
      activeConversation(world, app.id, contact.id)?.active_channel,
      ...(contact.channel_priority ?? []),
      ...(app.channel_credentials ?? []).map(({ channel }) => channel),
    ];
    const known = contact.channel_identities ?? [];
    return { addresses: inOrder(app, order, known), ...(conversational ? { contact } : {}) };
  }
  const given = recipient.identified_by.channel_identities;
  if (given.length === 0) throw invalid('recipient.identified_by.channel_identities', 'needs at least one address');
  const addresses = inOrder(app, priority ?? given.map(({ channel }) => channel), given);
  return { addresses, ...(conversational ? { contact: contactOf(world, app, given) } : {}) };
}

/** The addresses on these channels, as far as the app has them; each once. */
function inOrder(
  app: AppRecord,
  channels: readonly (string | undefined)[],
  known: readonly ChannelRecipientIdentity[],
): ChannelRecipientIdentity[] {
  return [...new Set(channels)].flatMap((wanted) =>
    wanted === undefined || !hasChannel(app, wanted)
      ? []
      : known.filter(({ channel }) => channel === wanted).map(({ channel, identity }) => ({ channel, identity })),
  );
}

/** Who has one of these addresses; a new contact when nobody has. */
export function contactOf(
  world: World,
  app: AppRecord,
  addresses: readonly ChannelRecipientIdentity[],
  display_name?: string,
): ContactRecord {
  for (const address of addresses) {
    const known = contactAt(world, address, app.id);
    if (known !== undefined) return known;
  }
  const channel_identities = addresses.map(({ channel, identity }) => ({
    channel,
    identity,
    app_id: BY_APP.includes(channel) ? app.id : '',
  }));
  const name = display_name === undefined ? {} : { display_name };
  return addContact(world, { channel_identities, language: 'UNSPECIFIED', ...name }, app.id);
}
