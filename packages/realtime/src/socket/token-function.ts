// Loaded with the first connection of those whose tokens come from a function.
import type { AccessToken, AuthenticationError, assertToken, ConfigurationError } from '@linktor/core';
import type { Clock } from '../clock.ts';
import type { RealtimeTokenProvider } from './credentials.ts';

/** What this room shares with the client: an import would make it a file of its own in every bundle. */
export interface TokenErrors {
  AuthenticationError: typeof AuthenticationError;
  ConfigurationError: typeof ConfigurationError;
  assertToken: typeof assertToken;
}

/** Asks a token function. `before`, the token at hand, serves on when it cannot be renewed early. */
export async function askFor(
  provider: RealtimeTokenProvider,
  refused: string | undefined,
  signal: AbortSignal,
  before: AccessToken | undefined,
  clock: Clock,
  errors: TokenErrors,
): Promise<AccessToken> {
  try {
    return readToken(await provider(refused, { signal }), errors);
  } catch (error) {
    // Renewing early may fail without harm: the token at hand still works.
    const works = before && before.token !== refused && (before.expiresAt ?? 0) > clock.now();
    if (!works) throw error;
    return before;
  }
}

const readToken = (given: unknown, errors: TokenErrors): AccessToken => {
  const { token, expiresAt } = (typeof given === 'object' && given ? given : { token: given }) as AccessToken;
  if (!token) {
    throw new errors.AuthenticationError('the token function returned no token', {
      code: 'NO_TOKEN',
      remediation: 'Return a non-empty string, or { token, expiresAt }, from the token function.',
    });
  }
  errors.assertToken(token, 'token');
  if (expiresAt !== undefined && !Number.isFinite(expiresAt)) {
    throw new errors.ConfigurationError('expiresAt must be Unix time in milliseconds', {
      details: { option: 'expiresAt' },
    });
  }
  return { token, expiresAt };
};
