export type * from '@linktor/core-gen/linktor';
export { Channels } from './channels.ts';
export { Contacts } from './contacts.ts';
export { Conversations } from './conversations.ts';
export { messageText } from './message-text.ts';
