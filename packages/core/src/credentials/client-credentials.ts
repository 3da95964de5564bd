import { LinktorError } from '../errors/error.ts';
import { checkBaseUrl } from '../options/check.ts';
import type { TransportOptions } from '../options/options.ts';
import { withTimeout } from '../timers/with-timeout.ts';
import { Transport } from '../transport.ts';
import { BasicAuth } from './auth.ts';
import type { TokenCall, TokenOperation } from './fetch-token.ts';
import { assertToken, checkToken, type TokenProvider, tokenTimeout } from './token.ts';
import type { TokenStore } from './token-store.ts';

export interface ClientCredentials {
  keyId: string;
  keySecret: string;
  /** Base URL of the token endpoint. */
  tokenUrl: string;
  /** What the client calls the option that names it. Default: `tokenUrl`. */
  urlOption?: string | undefined;
  /** The token call of the spec. */
  operation: TokenOperation;
  store?: TokenStore | undefined;
  /** Transport options of the token call: `fetch`, time-outs, retries. */
  options?: Pick<
    TransportOptions,
    'fetch' | 'agent' | 'timeout' | 'tokenTimeout' | 'maxRetries' | 'retryDelay' | 'maxRetryAfter' | 'hooks'
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
      // Stryker disable next-line StringLiteral: without such a server nothing is to be overridden
      servers: { [config.operation.server ?? '']: tokenUrl },
    },
    options,
  );
  const call: TokenCall = {
    ...{ LinktorError, checkToken, withTimeout },
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
