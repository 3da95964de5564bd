import { joinSegments, splitSegments } from '../shared/segments.ts';
import type { AntonniaThreadId } from './types.ts';

/** `antonnia:<session>`. */
export const encodeThreadId = ({ sessionId }: AntonniaThreadId): string => joinSegments('antonnia', sessionId);

/** What `encodeThreadId` was given. */
export const decodeThreadId = (threadId: string): AntonniaThreadId => ({
  sessionId: splitSegments('antonnia', threadId, 1)[0] as string,
});

/** The contact of `antonnia:contact:<id>`, which stands for all its sessions; `undefined` for the id of a thread. */
export function decodeContactId(id: string): string | undefined {
  if (id.split(':').length !== 3) return undefined;
  const [kind, contactId] = splitSegments('antonnia', id, 2);
  return kind === 'contact' ? contactId : undefined;
}
