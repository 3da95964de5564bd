import { LinktorError } from '@linktor/core';
import type { AnyEntry } from './table.ts';

type Load = () => Promise<{ entries: object }>;

/** The entries by the word that the paths of the SDK's operations begin with: who uses one resource loads no other. */
const ROOMS: Readonly<Record<string, Load>> = {
  auth: () => import('./operations/auth.ts'),
  conversations: () => import('./operations/conversations.ts'),
  contacts: () => import('./operations/contacts.ts'),
  channels: () => import('./operations/channels.ts'),
  bots: () => import('./operations/bots.ts'),
  ai: () => import('./operations/ai.ts'),
  'knowledge-bases': () => import('./operations/knowledge-bases.ts'),
  flows: () => import('./operations/flows.ts'),
  analytics: () => import('./operations/analytics.ts'),
  vre: () => import('./operations/vre.ts'),
};

const documented: Load = () => import('./operations/documented.ts');

/** What cannot be loaded is said to be that: the page is older than what its server has, say. */
export const loaded = <Module>(module: Promise<Module>): Promise<Module> =>
  module.catch((cause: unknown) => {
    throw new LinktorError('the part that speaks to the server could not be loaded', { code: 'LOAD_FAILED', cause });
  });

/** The entry of an operation of the SDK; `undefined` for what is none. */
export const entryOf = async (id: string, path: string): Promise<AnyEntry | undefined> => {
  const word = path.split('/').find((part) => part !== '' && part !== 'v1') ?? '';
  const load = Object.hasOwn(ROOMS, word) ? (ROOMS[word] as Load) : documented;
  const { entries } = await loaded(load());
  return Object.hasOwn(entries, id) ? (entries as Record<string, AnyEntry>)[id] : undefined;
};
