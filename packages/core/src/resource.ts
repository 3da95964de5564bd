import { ApiKeyAuth, type Auth, BearerAuth, noAuth, TokenAuth } from './auth.ts';
import { checkOptions } from './check.ts';
import { ConfigurationError } from './errors.ts';
import { TRANSPORT_OPTIONS, type TransportOptions } from './options.ts';
import { type TokenProvider, TokenSource } from './token.ts';
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
  /** The API key, sent as `X-API-Key`. It wins when a token is given too. */
  apiKey?: string | undefined;
  /** A user's access token, or a function that gets one: called once for all concurrent calls, and again after a 401. */
  accessToken?: string | TokenProvider | undefined;
  /** Called once after a 401 to get a new token, when `accessToken` is a plain string. */
  onTokenRefresh?: (() => Promise<string>) | undefined;
}

const KNOWN: readonly string[] = /* @__PURE__ */ TRANSPORT_OPTIONS.concat('apiKey', 'accessToken', 'onTokenRefresh');

/** Builds the transport that all resources of one client share. */
export function createTransport(
  surface: SurfaceInfo,
  options: ClientOptions,
  credentials: 'required' | 'optional' = 'required',
): Transport {
  checkOptions(options, KNOWN);
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

/** What the credentials among the options amount to. */
export const createAuth = (
  surface: SurfaceInfo,
  options: Pick<ClientOptions, 'apiKey' | 'accessToken' | 'onTokenRefresh'>,
  credentials: 'required' | 'optional' = 'required',
): Auth => {
  const { apiKey, accessToken, onTokenRefresh } = options;
  if (apiKey !== undefined) return new ApiKeyAuth(apiKey, surface.apiKeyHeader ?? 'x-api-key');
  if (typeof accessToken === 'function') return new TokenAuth(accessToken);
  if (onTokenRefresh)
    return new TokenAuth(
      new TokenSource(
        (rejected) => (rejected === undefined && accessToken ? accessToken : onTokenRefresh()),
        accessToken,
      ),
    );
  if (accessToken !== undefined) return new BearerAuth(accessToken, 'accessToken');
  if (credentials === 'optional') return noAuth;
  throw new ConfigurationError('no credential: neither apiKey nor accessToken is set', {
    details: { option: 'apiKey' },
    remediation: `Pass apiKey (is the environment variable it comes from set?) or accessToken to the ${surface.name} client.`,
  });
};

/** True for a transport, also for one made by another copy of this package. */
export const isTransport = (value: unknown): value is Transport =>
  typeof value === 'object' && value !== null && typeof (value as { execute?: unknown }).execute === 'function';

/** The base of every resource class: a transport and nothing else. */
export abstract class Resource {
  protected readonly transport: Transport;

  constructor(surface: SurfaceInfo, options: ClientOptions | Transport) {
    this.transport = isTransport(options) ? options : createTransport(surface, options);
  }
}
