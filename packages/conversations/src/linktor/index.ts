export { Channels } from './channels.ts';
export { Contacts } from './contacts.ts';
export { Conversations } from './conversations.ts';
export { Media, type UploadOptions } from './media.ts';
export { messageText } from './message-text.ts';
export { Messages } from './messages.ts';
export type * from './types.ts';
