import type { Operation } from '../call/operation.ts';
import { LinktorError } from '../errors/error.ts';
import { AuthenticationError } from '../errors/errors.ts';
import { checkBaseUrl } from '../options/check.ts';
import type { TransportOptions } from '../options/options.ts';
import { type WaitContext, withTimeout } from '../timers/with-timeout.ts';
import { Transport } from '../transport.ts';
import { BasicAuth } from './auth.ts';
import type { TokenCall } from './fetch-token.ts';
import { type AccessToken, assertToken, checkToken, type TokenProvider, tokenTimeout } from './token.ts';

/**
 * Keeps tokens for a fleet: one process fetches, the others read. A store that fails counts as an empty one: it saves
 * token calls, and must not become a reason for calls to fail.
 */
export interface TokenStore {
  /** `key` names the token endpoint and the key id. The signal fires when it has taken too long. */
  get(key: string, context: WaitContext): Promise<AccessToken | undefined>;
  set(key: string, token: AccessToken, context: WaitContext): Promise<void>;
}

export interface ClientCredentials {
  keyId: string;
  keySecret: string;
  /** Base URL of the token endpoint. */
  tokenUrl: string;
  /** What the client calls the option that names it. Default: `tokenUrl`. */
  urlOption?: string | undefined;
  /** The token call of the spec. */
  operation: Operation<{ body: { grant_type: 'client_credentials' } }, { access_token: string; expires_in?: number }>;
  store?: TokenStore | undefined;
  /** Transport options of the token call: `fetch`, time-outs, retries. */
  options?: Pick<
    TransportOptions,
    'fetch' | 'timeout' | 'tokenTimeout' | 'maxRetries' | 'retryDelay' | 'maxRetryAfter' | 'hooks'
  >;
}

/** OAuth 2.0 client credentials. Use it with `TokenAuth`, which adds single flight, early renewal and the 401 replay. */
export function clientCredentials(config: ClientCredentials): TokenProvider {
  assertToken(config.keyId, 'keyId');
  assertToken(config.keySecret, 'keySecret');
  const { store, keyId, urlOption = 'tokenUrl', options = {} } = config;
  const tokenUrl = checkBaseUrl(config.tokenUrl, urlOption);
  const transport = new Transport(
    {
      baseUrl: tokenUrl,
      auth: new BasicAuth(keyId, config.keySecret),
      // The spec gives the token call a server of its own: that is what `tokenUrl` overrides.
      servers: { [config.operation.server ?? '']: tokenUrl },
    },
    options,
  );
  const call: TokenCall = {
    ...{ AuthenticationError, LinktorError, checkToken, withTimeout },
    transport,
    operation: config.operation,
    store,
    urlOption,
    tokenUrl,
    key: `${tokenUrl}#${keyId}`,
    // A store that hangs counts as an empty one while there is still time for the token itself.
    patience: tokenTimeout(options) / 4,
  };
  return async (rejected, { signal }) => (await import('./fetch-token.ts')).fetchToken(call, rejected, signal);
}
