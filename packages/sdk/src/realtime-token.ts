import { AuthenticationError, type AuthHeader, type WaitContext } from '@linktor/core';
import type { RealtimeToken } from '@linktor/realtime';
import type { Credential } from './credential.ts';
import type { Session } from './session.ts';

const BEARER = 'Bearer ';

/** The token of a client for its realtime connection: asked for with each connect, and again when the server refuses one. */
export const realtimeToken =
  (credential: Credential, session: Session) =>
  async (rejected: string | undefined, _context?: Partial<WaitContext>): Promise<RealtimeToken> => {
    const own = await session.token(rejected);
    // Not kept: the next connection asks again instead of using what the client may no longer use.
    if (own) return { ...own, keep: false };
    // Stryker disable next-line BooleanLiteral: a key goes another way, and whatever else there is is a bearer token
    const given = await credential.header(true);
    const header: AuthHeader | undefined =
      given && given[1] === BEARER + rejected ? await credential.renew(given) : given;
    if (!header) {
      throw new AuthenticationError('no token to connect with', {
        code: 'NO_TOKEN',
        remediation: 'Log in, or set a credential.',
      });
    }
    return { token: header[1].slice(BEARER.length), keep: false };
  };
