import type { AccessToken, WaitContext } from '@linktor/core';
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
  /** Milliseconds between two looks at the histories, from which all messages come. Default: 5000. */
  reconcileInterval?: number | undefined;
}

/** What `Realtime` needs to speak to a self-hosted server. */
export interface RealtimeSettings {
  url: string;
  auth: 'both';
  getToken: (rejected: string | undefined, context: WaitContext) => Promise<AccessToken>;
  encode: (frame: RealtimeClientFrame) => string | undefined;
  decode: (text: string) => unknown;
  reconcileInterval: number;
}

const BEARER = 'Bearer ';

export const realtimeSettings = <Extras extends RealtimeExtras>(
  root: string,
  auth: ServerAuth,
  { onPresence, ...extras }: Extras = {} as Extras,
): RealtimeSettings & Omit<Extras, 'onPresence'> => ({
  // What the socket does not tell is told by the histories: all messages.
  reconcileInterval: 5_000,
  ...extras,
  url: `${root.replace(/^http/, 'ws')}/api/v1/ws`,
  auth: 'both',
  encode,
  decode: (text) => decode(JSON.parse(text), onPresence),
  async getToken(rejected): Promise<AccessToken> {
    const given = await auth.header(true);
    const header = given && given[1] === BEARER + rejected ? await auth.renew(given) : given;
    if (!header) {
      throw new AuthenticationError('there is no token to connect with', {
        code: 'NO_TOKEN',
        remediation: 'Give selfHosted() an email and a password, or an accessToken.',
      });
    }
    // Already over, so that the next connection asks again.
    return { token: header[1].slice(BEARER.length), expiresAt: Date.now() };
  },
});

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
