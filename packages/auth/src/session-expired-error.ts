import { AuthenticationError } from '@linktor/core';

/**
 * The session is over: its access token is no longer good, and the server refused to give another for the refresh token.
 * Only a new login helps. `cause` is the server's refusal.
 */
export class SessionExpiredError extends AuthenticationError {
  static override readonly kind: string = 'linktor.SessionExpiredError';
}
