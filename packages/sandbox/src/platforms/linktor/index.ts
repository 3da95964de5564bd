import type { PlatformModule } from '../../engine/context.ts';
import { agents } from './ai/agents.ts';
import { completions } from './ai/completions.ts';
import { embeddings } from './ai/embeddings.ts';
import { analytics } from './analytics.ts';
import { auth, authenticate, beginTenant } from './auth.ts';
import { bots } from './bots.ts';
import { channels } from './channels/channels.ts';
import { contacts } from './contacts.ts';
import { conversations, waking } from './conversations.ts';
import { docConversations } from './documented/conversations.ts';
import { docMessages } from './documented/messages.ts';
import { flows, running } from './flows/flows.ts';
import { knowledgeBases } from './knowledge/bases.ts';
import { documents, processing } from './knowledge/documents.ts';
import { messages } from './messages/messages.ts';
import { progress } from './messages/progress.ts';
import { receive } from './receive.ts';

/** Linktor, with a memory. */
export const linktor: PlatformModule = {
  platform: 'linktor',
  requestIdHeader: 'x-request-id',
  handlers: {
    ...{ ...auth, ...contacts, ...channels, ...conversations, ...messages },
    ...{ ...bots, ...flows, ...agents, ...completions, ...embeddings, ...knowledgeBases, ...documents },
    ...{ ...docMessages, ...docConversations, ...analytics },
  },
  tasks: { ...progress, ...waking, ...processing, ...running },
  begin: beginTenant,
  authenticate,
  receive,
};
