import { AuthenticationError, type LinktorError } from '@linktor/core';

/**
 * The session is over: its access token is no longer good, and the server refused to give another for the refresh token.
 * Only a new login helps. `cause` is the server's refusal.
 */
export class SessionExpiredError extends AuthenticationError {
  static override readonly kind: string = 'linktor.SessionExpiredError';
}

/** There is no session. */
export const notLoggedIn = (): AuthenticationError =>
  new AuthenticationError('nobody is logged in', {
    code: 'NOT_LOGGED_IN',
    remediation: 'Call login() first, or give the token manager stored tokens.',
  });

/** There was one; the server will not renew it. */
export const expired = (cause: LinktorError | undefined): SessionExpiredError =>
  new SessionExpiredError('the session has expired', {
    code: 'SESSION_EXPIRED',
    status: cause?.status,
    requestId: cause?.requestId,
    method: cause?.method,
    path: cause?.path,
    cause,
    remediation: 'Log in again.',
  });
