import type { Contact, ContactIdentifier, ContactIdentifierInput } from '@linktor/core-gen/linktor';
import type { Identity, IdentityInput, Contact as Row } from '@linktor/core-gen/linktor-server';
import { camel, given } from '../names.ts';
import { sdkType, serverType } from './channel-types.ts';

/** A contact as the SDK has it. The server counts no conversations: `conversationCount` is always 0. */
export const contact = ({ identities = [], ...row }: Row): Contact => ({
  ...camel(row),
  identifiers: identities.map(identifier),
  conversationCount: 0,
});

/** What an identifier of the SDK's has beyond an identity of the server's is kept in the metadata of that. */
const KEPT = { channelId: 'channel_id', displayName: 'display_name', profilePicture: 'profile_picture' } as const;

const identifier = ({ channel_type, identifier, metadata = {} }: Identity): ContactIdentifier => {
  const {
    channel_id = '',
    display_name: displayName,
    profile_picture: profilePicture,
    ...rest
  } = metadata as Partial<Record<string, string>>;
  return {
    channelType: sdkType(channel_type),
    channelId: channel_id,
    identifier,
    ...given({ displayName, profilePicture }),
    ...(Object.keys(rest).length > 0 && { metadata: rest }),
  };
};

export const identity = (one: ContactIdentifierInput): IdentityInput => {
  const metadata = Object.fromEntries(
    Object.entries(KEPT).flatMap(([name, key]) => {
      const value = one[name as keyof typeof KEPT];
      return value === undefined ? [] : [[key, value]];
    }),
  );
  return { channel_type: serverType(one.channelType), identifier: one.identifier, metadata };
};
