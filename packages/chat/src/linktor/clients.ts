import { Channels, type ClientOptions, Contacts, Conversations, Media, Messages } from '@linktor/conversations';

/** The resources of Linktor that a bot needs, over one transport. */
export interface LinktorClients {
  readonly conversations: Conversations;
  readonly contacts: Contacts;
  readonly channels: Channels;
  readonly media: Media;
  readonly messages: Messages;
}

/** Makes them, from options or from the transport of another client. */
export function linktorClients(options: ClientOptions | Conversations['transport']): LinktorClients {
  const conversations = new Conversations(options);
  const { transport } = conversations;
  return {
    conversations,
    contacts: new Contacts(transport),
    channels: new Channels(transport),
    media: new Media(transport),
    messages: new Messages(transport),
  };
}
