import { joinSegments, splitSegments } from '../shared/segments.ts';
import type { LinktorThreadId } from './types.ts';

/** `linktor:<conversation>`. */
export const encodeThreadId = ({ conversationId }: LinktorThreadId): string => joinSegments('linktor', conversationId);

/** What `encodeThreadId` was given. */
export const decodeThreadId = (threadId: string): LinktorThreadId => ({
  conversationId: splitSegments('linktor', threadId, 1)[0] as string,
});

/** The channel of `linktor:channel:<id>`, which stands for all its conversations; `undefined` for the id of a thread. */
export function decodeChannelId(id: string): string | undefined {
  if (id.split(':').length !== 3) return undefined;
  const [kind, channelId] = splitSegments('linktor', id, 2);
  return kind === 'channel' ? channelId : undefined;
}
