import { LinktorError } from '@linktor/core';
import type { AnyEntry } from './table.ts';

type Room = Readonly<Record<string, AnyEntry>>;

/** The entries by the word that the paths of the SDK's operations begin with: who uses one resource loads no other. */
const ROOMS: Readonly<Record<string, () => Promise<Room>>> = {
  auth: async () => (await import('./operations/auth.ts')).auth as Room,
  conversations: async () => (await import('./operations/conversations.ts')).conversations as Room,
  contacts: async () => (await import('./operations/contacts.ts')).contacts as Room,
  channels: async () => (await import('./operations/channels.ts')).channels as Room,
  bots: async () => (await import('./operations/bots.ts')).bots as Room,
  ai: async () => (await import('./operations/ai.ts')).ai as Room,
  'knowledge-bases': async () => (await import('./operations/knowledge-bases.ts')).knowledgeBases as Room,
  flows: async () => (await import('./operations/flows.ts')).flows as Room,
  analytics: async () => (await import('./operations/analytics.ts')).analytics as Room,
  vre: async () => (await import('./operations/vre.ts')).vre as Room,
};

const documented = async (): Promise<Room> => (await import('./operations/documented.ts')).documented as Room;

/** The entry of an operation of the SDK; `undefined` for what is none. */
export const entryOf = async (id: string, path: string): Promise<AnyEntry | undefined> => {
  const word = path.split('/').find((part) => part !== '' && part !== 'v1') ?? '';
  let room: Room;
  try {
    room = await (Object.hasOwn(ROOMS, word) ? (ROOMS[word] as () => Promise<Room>) : documented)();
  } catch (cause) {
    throw new LinktorError('the part that speaks to the server could not be loaded', { code: 'LOAD_FAILED', cause });
  }
  return Object.hasOwn(room, id) ? room[id] : undefined;
};
