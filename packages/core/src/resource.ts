import { readClientEnvironment } from '#environment';
import { ApiKeyAuth, type Auth, BearerAuth, noAuth, TokenAuth } from './credentials/auth.ts';
import { type TokenProvider, tokenTimeout } from './credentials/token.ts';
import { refusedOption } from './errors/errors.ts';
import { checkOptions } from './options/check.ts';
import { TRANSPORT_OPTIONS, type TransportOptions } from './options/options.ts';
import type { WaitContext } from './timers/with-timeout.ts';
import { Transport } from './transport.ts';

/** What a spec says about its API as a whole. */
export interface SurfaceInfo {
  readonly name: string;
  readonly baseUrl: string;
  readonly apiKeyHeader?: string;
  readonly requestIdHeader?: string;
}

/** Options of a client that proves itself with an API key or an access token. */
export interface ClientOptions extends TransportOptions {
  /** The API key, sent as `X-API-Key`. It wins when a token is given too. Default: `LINKTOR_API_KEY` (see the README). */
  apiKey?: string | undefined;
  /** A user's access token, or a function that gets one: called once for all concurrent calls, and again after a 401. */
  accessToken?: string | TokenProvider | undefined;
  /**
   * Called once after a 401 to get a new token, when `accessToken` is a plain string. Its signal fires when it has
   * taken `tokenTimeout`.
   */
  onTokenRefresh?: ((context: WaitContext) => Promise<string>) | undefined;
}

const KNOWN: readonly string[] = /* @__PURE__ */ TRANSPORT_OPTIONS.concat('apiKey', 'accessToken', 'onTokenRefresh');

/** Builds the transport that all resources of one client share. */
export function createTransport(
  surface: SurfaceInfo,
  given: ClientOptions,
  credentials: 'required' | 'optional' = 'required',
): Transport {
  const options = fromEnvironment(surface, checkOptions(given, KNOWN));
  return new Transport(
    {
      baseUrl: surface.baseUrl,
      auth: createAuth(surface, options, credentials),
      requestIdHeader: surface.requestIdHeader,
      idempotency: true,
    },
    options,
  );
}

/** The options, and what the environment has of those that are absent: `LINKTOR_BASE_URL`, `LINKTOR_API_KEY` … */
export const fromEnvironment = <T extends ClientOptions>({ name }: SurfaceInfo, options: T): T =>
  readClientEnvironment(options, name) as T;

/** What the credentials among the options amount to. */
export const createAuth = (
  surface: SurfaceInfo,
  options: Pick<ClientOptions, 'apiKey' | 'accessToken' | 'onTokenRefresh' | 'timeout' | 'tokenTimeout'>,
  credentials: 'required' | 'optional' = 'required',
): Auth => {
  const { apiKey, accessToken, onTokenRefresh } = options;
  if (apiKey !== undefined) return new ApiKeyAuth(apiKey, surface.apiKeyHeader ?? 'x-api-key');
  const bound = tokenTimeout(options);
  if (typeof accessToken === 'function') return new TokenAuth(accessToken, bound);
  if (onTokenRefresh !== undefined && typeof onTokenRefresh !== 'function') {
    throw refusedOption('onTokenRefresh', 'must be a function', onTokenRefresh);
  }
  if (onTokenRefresh) {
    const provider: TokenProvider = (rejected, context) =>
      rejected === undefined && accessToken ? accessToken : onTokenRefresh(context);
    return new TokenAuth(provider, bound, accessToken);
  }
  if (accessToken !== undefined) return new BearerAuth(accessToken, 'accessToken');
  // One that is named but `undefined` is a mistake; who will log in later names none.
  if (credentials === 'optional' && !('apiKey' in options || 'accessToken' in options)) return noAuth;
  throw refusedOption('apiKey', 'is not set, nor is another credential', [surface.name.toUpperCase(), credentials]);
};

/** True for a transport, also for one made by another copy of this package. */
export const isTransport = (value: unknown): value is Transport =>
  typeof value === 'object' && value !== null && typeof (value as { execute?: unknown }).execute === 'function';

/** The base of every resource class: a transport and nothing else. */
export abstract class Resource {
  /** What all calls go through: `transport.request({ method, path })` makes one that no method stands for. */
  readonly transport: Transport;

  constructor(surface: SurfaceInfo, options: ClientOptions | Transport = {}) {
    this.transport = isTransport(options) ? options : createTransport(surface, options);
  }
}
