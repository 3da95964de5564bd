import type { PlatformModule } from '../../engine/context.ts';
import { auth, authenticate, beginTenant } from './auth.ts';
import { contacts } from './contacts.ts';

/** Linktor, with a memory. */
export const linktor: PlatformModule = {
  platform: 'linktor',
  handlers: { ...auth, ...contacts },
  tasks: {},
  begin: beginTenant,
  authenticate,
  receive: () => {
    throw new Error('inbound messages come with the conversations');
  },
};
