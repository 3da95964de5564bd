import type { PlatformModule } from '../../engine/context.ts';
import { auth, authenticate, beginTenant } from './auth.ts';
import { channels } from './channels/channels.ts';
import { contacts } from './contacts.ts';
import { conversations, waking } from './conversations.ts';
import { messages } from './messages/messages.ts';
import { progress } from './messages/progress.ts';
import { receive } from './receive.ts';

/** Linktor, with a memory. */
export const linktor: PlatformModule = {
  platform: 'linktor',
  handlers: { ...auth, ...contacts, ...channels, ...conversations, ...messages },
  tasks: { ...progress, ...waking },
  begin: beginTenant,
  authenticate,
  receive,
};
