// Loaded with the first connection of those whose tokens come from a function.
import type { AuthenticationError, assertToken, ConfigurationError } from '@linktor/core';
import type { Clock } from '../clock.ts';
import type { RealtimeToken, RealtimeTokenProvider } from './credentials.ts';

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
  before: RealtimeToken | undefined,
  clock: Clock,
  errors: TokenErrors,
): Promise<RealtimeToken> {
  try {
    return readToken(await provider(refused, { signal }), errors);
  } catch (error) {
    // Renewing early may fail without harm: the token at hand still works.
    const works = before && before.token !== refused && (before.expiresAt ?? 0) > clock.now();
    if (!works) throw error;
    return before;
  }
}

const readToken = (given: unknown, errors: TokenErrors): RealtimeToken => {
  const { token, expiresAt, keep } = (typeof given === 'object' && given ? given : { token: given }) as RealtimeToken;
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
  return { token, expiresAt, keep };
};
