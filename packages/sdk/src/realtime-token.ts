import { AuthenticationError, type AuthHeader, type WaitContext } from '@linktor/core';
import type { RealtimeToken } from '@linktor/realtime';
import type { Credential } from './credential.ts';
import type { TokenLife } from './token-life.ts';

const BEARER = 'Bearer ';

/** The token of a client for its realtime connection: asked for with each connect, and again when the server refuses one. */
export const realtimeToken =
  (credential: Credential, life: TokenLife) =>
  async (rejected: string | undefined, _context?: Partial<WaitContext>): Promise<RealtimeToken> => {
    const given = await credential.header(true);
    const header: AuthHeader | undefined =
      given && given[1] === BEARER + rejected ? await credential.renew(given) : given;
    if (!header) {
      throw new AuthenticationError('the realtime client has no token to connect with', {
        code: 'NO_TOKEN',
        remediation: 'Call auth.login() or setAccessToken() first, or give the client a credential.',
      });
    }
    const token = header[1].slice(BEARER.length);
    // Not kept: the next connection asks again instead of using what the client may no longer use.
    return { token, expiresAt: life.endOf(token), keep: false };
  };
