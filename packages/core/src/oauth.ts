import { BasicAuth } from './auth.ts';
import { AuthenticationError } from './errors.ts';
import type { Operation } from './operation.ts';
import type { TransportOptions } from './options.ts';
import { type AccessToken, assertToken, type TokenProvider } from './token.ts';
import { Transport } from './transport.ts';

/** Keeps tokens for a fleet: one process fetches, the others read. Failures count as "nothing stored". */
export interface TokenStore {
  get(key: string): Promise<AccessToken | undefined>;
  set(key: string, token: AccessToken): Promise<void>;
}

export interface ClientCredentials {
  keyId: string;
  keySecret: string;
  /** Base URL of the token endpoint. */
  tokenUrl: string;
  /** The token call of the spec. */
  operation: Operation<{ body: { grant_type: 'client_credentials' } }, { access_token: string; expires_in?: number }>;
  store?: TokenStore | undefined;
  /** Transport options of the token call: `fetch`, time-outs, retries. */
  options?: Pick<TransportOptions, 'fetch' | 'timeout' | 'maxRetries' | 'retryDelay' | 'maxRetryAfter' | 'hooks'>;
}

/** OAuth 2.0 client credentials. Use it with `TokenAuth`, which adds single flight, early renewal and the 401 replay. */
export function clientCredentials(config: ClientCredentials): TokenProvider {
  assertToken(config.keyId, 'keyId');
  assertToken(config.keySecret, 'keySecret');
  const { store, keyId } = config;
  const transport = new Transport(
    { baseUrl: config.tokenUrl, auth: new BasicAuth(keyId, config.keySecret) },
    config.options,
  );
  return async (rejected) => {
    const stored = await store?.get(keyId);
    if (stored && stored.token !== rejected && (stored.expiresAt ?? Number.POSITIVE_INFINITY) > Date.now() + 60_000)
      return stored;
    const asked = Date.now();
    const body = await transport.request(config.operation, {
      body: { grant_type: 'client_credentials' as const },
    });
    if (typeof body?.access_token !== 'string') {
      throw new AuthenticationError('the token endpoint answered without an access_token', { code: 'NO_TOKEN' });
    }
    const token: AccessToken = { token: body.access_token };
    if (typeof body.expires_in === 'number') token.expiresAt = asked + body.expires_in * 1000;
    await store?.set(keyId, token);
    return token;
  };
}
