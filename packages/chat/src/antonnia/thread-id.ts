import { joinSegments, splitSegments } from '../shared/segments.ts';
import type { AntonniaThreadId } from './types.ts';

/** `antonnia:<session>`. */
export const encodeThreadId = ({ sessionId }: AntonniaThreadId): string => joinSegments('antonnia', sessionId);

/** What `encodeThreadId` was given. */
export const decodeThreadId = (threadId: string): AntonniaThreadId => ({
  sessionId: splitSegments('antonnia', threadId, 1)[0] as string,
});

/** `antonnia:contact:<id>`: all sessions of a contact. */
export const encodeContactId = (contactId: string): string => joinSegments('antonnia', 'contact', contactId);

/** The contact of `antonnia:contact:<id>`; `undefined` for the id of a thread. */
export function decodeContactId(id: string): string | undefined {
  if (id.split(':').length !== 3) return undefined;
  const [kind, contactId] = splitSegments('antonnia', id, 2);
  return kind === 'contact' ? contactId : undefined;
}
