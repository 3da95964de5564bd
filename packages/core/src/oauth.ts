import { BasicAuth } from './auth.ts';
import { checkBaseUrl } from './check.ts';
import { LinktorError } from './error.ts';
import { AuthenticationError } from './errors.ts';
import type { Operation } from './operation.ts';
import type { TransportOptions } from './options.ts';
import { type AccessToken, assertToken, type TokenProvider } from './token.ts';
import { Transport } from './transport.ts';

/**
 * Keeps tokens for a fleet: one process fetches, the others read. A store that fails counts as an empty one: it saves
 * token calls, and must not become a reason for calls to fail.
 */
export interface TokenStore {
  /** `key` names the token endpoint and the key id. */
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
  const tokenUrl = checkBaseUrl(config.tokenUrl, 'tokenUrl');
  const transport = new Transport(
    {
      baseUrl: tokenUrl,
      auth: new BasicAuth(keyId, config.keySecret),
      // The spec gives the token call a server of its own: that is what `tokenUrl` overrides.
      servers: { [config.operation.server ?? '']: tokenUrl },
    },
    config.options,
  );
  const key = `${tokenUrl}#${keyId}`;
  return async (rejected) => {
    const stored = await read(store, key);
    if (stored && stored.token !== rejected && (stored.expiresAt ?? Number.POSITIVE_INFINITY) > Date.now() + 60_000)
      return stored;
    const asked = Date.now();
    const body = await transport
      // What no token endpoint would say is said below, in words of its own.
      .request({ ...config.operation, answer: 'any' }, { body: { grant_type: 'client_credentials' as const } })
      .catch(refused);
    if (typeof body?.access_token !== 'string' || body.access_token === '') {
      throw new AuthenticationError('the token endpoint answered without an access_token', {
        code: 'NO_TOKEN',
        remediation: `Check that tokenUrl (${tokenUrl}) is the token endpoint.`,
      });
    }
    const token: AccessToken = { token: body.access_token };
    // Some servers send the number as a string.
    const life = Number(body.expires_in ?? Number.NaN);
    if (life > 0) token.expiresAt = asked + life * 1000;
    await write(store, key, token);
    return token;
  };
}

const read = async (store: TokenStore | undefined, key: string): Promise<AccessToken | undefined> => {
  try {
    const stored = await store?.get(key);
    return typeof stored?.token === 'string' && stored.token !== '' ? stored : undefined;
  } catch {
    return undefined;
  }
};

const write = async (store: TokenStore | undefined, key: string, token: AccessToken): Promise<void> => {
  try {
    await store?.set(key, token);
  } catch {
    // The token is good all the same.
  }
};

/** `invalid_client` may come as 400 or 401: to the caller both mean that the credentials are wrong. */
const refused = (error: unknown): never => {
  if (!(error instanceof LinktorError) || ![400, 401, 403].includes(error.status ?? 0)) throw error;
  throw new AuthenticationError(`the token endpoint refused the credentials: ${error.message}`, {
    code: error.code,
    status: error.status,
    requestId: error.requestId,
    details: error.details,
    method: error.method,
    path: error.path,
    cause: error,
    remediation: 'Check keyId and keySecret: that they belong together, are still active, and are for this region.',
  });
};
