import { type AccessToken, AuthenticationError, type AuthHeader, type TokenProvider } from '@linktor/core';
import type { Credential } from './credential.ts';

const BEARER = 'Bearer ';

/** The token of a client for its realtime connection: asked for with each connect, and again when the server refuses one. */
export const realtimeToken =
  (credential: Credential): TokenProvider =>
  async (rejected): Promise<AccessToken> => {
    const given = await credential.header(true);
    const header: AuthHeader | undefined =
      given && given[1] === BEARER + rejected ? await credential.renew(given) : given;
    if (!header) {
      throw new AuthenticationError('the realtime client has no token to connect with', {
        code: 'NO_TOKEN',
        remediation: 'Call auth.login() or setAccessToken() first, or give the client a credential.',
      });
    }
    // Already over, so that the next connect asks again instead of using what the client no longer uses.
    return { token: header[1].slice(BEARER.length), expiresAt: Date.now() };
  };
