import { AuthenticationError } from '@linktor/core';
import type { RealtimeClientFrame } from '@linktor/core-gen/linktor';
import type {
  RealtimePresenceFrame,
  RealtimeTypingFrame,
  RealtimeClientFrame as ServerClientFrame,
} from '@linktor/core-gen/linktor-server';
import type { ServerAuth } from './session.ts';

/** Somebody of the tenant came or went. */
export interface Presence {
  userId: string;
  status: string;
  /** ISO 8601, of one who went. */
  lastSeen?: string | undefined;
}

/** What {@link SelfHosted.realtime} takes: options of `Realtime`, and a function for what those have no name for. */
export interface RealtimeExtras {
  /** Told when another user of the tenant comes or goes. */
  onPresence?: ((presence: Presence) => void) | undefined;
  /** Where all messages come from: `new Conversations(server)`. */
  backfill?: object | undefined;
  /** Milliseconds between two looks at the histories. Default: 5000. */
  pollInterval?: number | undefined;
}

/** What `Realtime` needs to speak to a self-hosted server. */
export interface RealtimeSettings {
  url: string;
  auth?: 'both';
  transport?: 'polling';
  messageFrames?: false;
  pollInterval?: number | undefined;
  getToken: (rejected?: string) => Promise<{ token: string; keep: boolean }>;
  encode: (frame: RealtimeClientFrame) => string | undefined;
  decode: (text: string) => unknown;
}

const BEARER = 'Bearer ';

export const realtimeSettings = (
  root: string,
  auth: ServerAuth,
  { onPresence, ...extras }: RealtimeExtras,
): RealtimeSettings => ({
  // It wants the token in a header and in the query: where no socket can send a header there is none to be had.
  ...(sendsHeaders() ? { auth: 'both' } : { transport: 'polling' }),
  ...(extras.backfill && { messageFrames: false, pollInterval: 5_000 }),
  ...extras,
  url: `${root.replace(/^http/, 'ws')}/api/v1/ws`,
  encode,
  decode: (text) => decode(JSON.parse(text), onPresence),
  async getToken(rejected) {
    const given = await auth.header(true);
    const header = given && given[1] === BEARER + rejected ? await auth.renew(given) : given;
    if (!header) {
      throw new AuthenticationError('there is no token to connect with', {
        code: 'NO_TOKEN',
        remediation: 'Give selfHosted() an email and a password, or an accessToken.',
      });
    }
    // The next connection asks again. This one is not renewed: the server looks at the token once, and never again.
    return { token: header[1].slice(BEARER.length), keep: false };
  },
});

/** Node, Deno and Bun do; browsers and most workers do not. */
const sendsHeaders = (): boolean => {
  const { process } = globalThis as { process?: { versions?: { node?: string } } };
  return process?.versions?.node !== undefined;
};

/** Typing is all the server hears; there is nothing to subscribe to. */
const encode = (frame: RealtimeClientFrame): string | undefined => {
  if (frame.type !== 'typing') return undefined;
  const { conversationId, isTyping } = frame;
  const own: ServerClientFrame = { type: 'typing', payload: { conversation_id: conversationId, is_typing: isTyping } };
  return JSON.stringify(own);
};

type Heard = Partial<RealtimeTypingFrame | RealtimePresenceFrame> | null;

const decode = (frame: unknown, onPresence: RealtimeExtras['onPresence']): unknown => {
  const heard = frame as Heard;
  if (heard?.type === 'typing' && heard.payload) {
    const { conversation_id, user_id, is_typing } = (heard as RealtimeTypingFrame).payload;
    return { type: 'typing', conversationId: conversation_id, userId: user_id, isTyping: is_typing };
  }
  if (heard?.type === 'presence' && heard.payload) {
    const { user_id, status, last_seen } = (heard as RealtimePresenceFrame).payload;
    onPresence?.({ userId: user_id, status, lastSeen: last_seen });
  }
  return frame;
};
