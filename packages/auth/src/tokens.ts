import { assertToken, ConfigurationError, SerializationError } from '@linktor/core';
import type { RefreshTokenResponse } from '@linktor/core-gen/linktor';

/** The tokens of a session, as they are kept: plain data, safe to write as JSON. Secret. */
export interface Tokens {
  accessToken: string;
  /** Buys the next access token. Absent where the server gave none: the session then ends with the access token. */
  refreshToken?: string | undefined;
  /** When the access token ends: Unix time in milliseconds; absent when unknown. */
  expiresAt?: number | undefined;
}

/**
 * The tokens in the answer to a login or a refresh.
 * @throws SerializationError when the answer holds none; it is not quoted.
 * @param askedAt When the answer was asked for (Unix time in milliseconds): its lifetime counts from then, to be safe.
 */
export function tokensOf(answer: RefreshTokenResponse, askedAt: number = Date.now()): Tokens {
  const { accessToken, refreshToken, expiresIn } = answer;
  const tokens: Tokens = { accessToken };
  if (refreshToken) tokens.refreshToken = refreshToken;
  // Some servers send the number as a string. A life that is over is no life without end.
  const life = Number(expiresIn ?? Number.NaN);
  if (Number.isFinite(life)) tokens.expiresAt = askedAt + life * 1000;
  try {
    checkTokens(tokens);
  } catch {
    throw new SerializationError('the answer holds no tokens', {
      code: 'INVALID_TOKENS',
      remediation: 'Check that baseUrl points at the API this client is for: accessToken is missing, or is no token.',
    });
  }
  return tokens;
}

/** A copy of what can be tokens; refuses the rest without quoting it. */
export function checkTokens(tokens: Tokens): Tokens {
  if (typeof tokens !== 'object' || tokens === null) {
    throw new ConfigurationError('tokens must be an object with an accessToken', { details: { option: 'tokens' } });
  }
  const { accessToken, refreshToken, expiresAt } = tokens;
  assertToken(accessToken, 'tokens.accessToken');
  if (refreshToken !== undefined) assertToken(refreshToken, 'tokens.refreshToken');
  if (expiresAt !== undefined && !Number.isFinite(expiresAt)) {
    throw new ConfigurationError('tokens.expiresAt must be Unix time in milliseconds', {
      details: { option: 'tokens.expiresAt' },
    });
  }
  return { accessToken, refreshToken, expiresAt };
}
