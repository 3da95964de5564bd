import { joinSegments, splitSegments } from '../shared/segments.ts';
import type { SinchThreadId } from './types.ts';

/** `sinch:<channel>:<identity>`. */
export const encodeThreadId = ({ channel, identity }: SinchThreadId): string =>
  joinSegments('sinch', channel, identity);

/** What `encodeThreadId` was given. */
export function decodeThreadId(threadId: string): SinchThreadId {
  const [channel, identity] = splitSegments('sinch', threadId, 2) as [string, string];
  return { channel, identity };
}

/** `sinch:<channel>`: all threads of a channel. */
export const encodeChannelId = (channel: string): string => joinSegments('sinch', channel);

/** The channel of `sinch:<channel>`. */
export const decodeChannelId = (channelId: string): string => splitSegments('sinch', channelId, 1)[0] as string;

/** The id of a user: `<channel>:<identity>`, which `openDM` and `getUser` take. */
export const userIdOf = ({ channel, identity }: SinchThreadId): string => `${channel}:${identity}`;
