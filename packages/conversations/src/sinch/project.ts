import {
  assertToken,
  BasicAuth,
  checkBaseUrl,
  checkOptions,
  clientCredentials,
  isTransport,
  misconfigured,
  TokenAuth,
  type TokenStore,
  TRANSPORT_OPTIONS,
  Transport,
  type TransportOptions,
  tokenTimeout,
  withEnvironment,
} from '@linktor/core';
import { createTemplate, createToken, surface } from '@linktor/core-gen/sinch';

/** Where a project's data lives. */
export type SinchRegion = 'us' | 'eu' | 'br';

/** Options of the Sinch clients. */
export interface SinchOptions extends TransportOptions {
  /** The project, a UUID. The client fills it into every path. Default: `SINCH_PROJECT_ID`. */
  projectId?: string | undefined;
  /** Id of the access key. Default: `SINCH_KEY_ID`, unless a key or an address is given. */
  keyId?: string | undefined;
  /** Secret of the access key. Default: `SINCH_KEY_SECRET`, unless a key or an address is given. */
  keySecret?: string | undefined;
  /**
   * The region the app was created in; another one answers 404. Needed unless `baseUrl` is set. Default: `SINCH_REGION`.
   */
  region?: SinchRegion | undefined;
  /** `oauth2` fetches short-lived tokens, `basic` sends the key with every call. Default: `oauth2`. */
  auth?: 'oauth2' | 'basic' | undefined;
  /**
   * Base URL of the token endpoint, which gets key and secret. Default: `SINCH_AUTH_URL`, else `baseUrl` where that is set, else
   * `https://auth.sinch.com`.
   */
  authUrl?: string | undefined;
  /**
   * Fetches tokens from the region's own endpoint (`https://eu.auth.sinch.com`), whose tokens are good for that region alone. Not
   * together with `authUrl`. Default: the endpoint of all regions.
   */
  authRegion?: 'us' | 'eu' | undefined;
  /**
   * Base URL of the templates API, which has hosts of its own. Default: `SINCH_TEMPLATES_URL`, else `baseUrl` where that is set,
   * else the region's.
   */
  templatesUrl?: string | undefined;
  /** Shares OAuth tokens among processes, keyed by token endpoint and `keyId`. Default: each client keeps its own. */
  tokenStore?: TokenStore | undefined;
}

/** One Sinch project and the way to it, which any number of resources can share. */
export interface SinchProject {
  readonly id: string;
  readonly transport: Transport;
}

const REGIONS: readonly string[] = ['us', 'eu', 'br'];
const AUTH_REGIONS: readonly string[] = ['us', 'eu'];
const PLAIN = ['baseUrl', 'authUrl', 'templatesUrl', 'projectId', 'region'];
const CREDENTIALS = ['keyId', 'keySecret'];
const KNOWN = [...TRANSPORT_OPTIONS, ...PLAIN, ...CREDENTIALS, 'auth', 'authRegion', 'tokenStore'];

/**
 * Prepares the way to a Sinch project; sends nothing. `new Sinch(options)` does it by itself: this is for programs that use
 * a few resources and want the others out of their bundle.
 *
 * ```ts
 * const project = sinchProject({ projectId, keyId, keySecret, region: 'eu' });
 * const messages = new Messages(project);
 * const contacts = new Contacts(project);
 * ```
 *
 * @param given Project, key, region, and how to reach the API.
 * @throws ConfigurationError when an option is missing, misspelt or malformed.
 */
export function sinchProject(given: SinchOptions): SinchProject {
  const own = checkOptions(given, KNOWN);
  // Whoever names one of the other addresses, too, names the key that goes there.
  const options = withEnvironment(own, 'SINCH', PLAIN, own.authUrl || own.templatesUrl ? [] : CREDENTIALS);
  const { projectId, region, baseUrl, templatesUrl } = options;
  assertToken(projectId, 'projectId');
  checkRegion(options);
  const inRegion = (url: string): string => url.replace('{region}', region ?? '');
  const templates = createTemplate.server as string;
  const transport = new Transport(
    {
      baseUrl: inRegion(surface.baseUrl),
      auth: createAuth(options),
      requestIdHeader: surface.requestIdHeader,
      // With an address of the user's own no public host is called: a credential must not go to a guess.
      servers: { [templates]: checkBaseUrl(templatesUrl ?? baseUrl ?? inRegion(templates), 'templatesUrl') },
    },
    options,
  );
  return { id: projectId, transport };
}

/** True for a project that is prepared already. */
export const isSinchProject = (value: SinchOptions | SinchProject): value is SinchProject =>
  isTransport((value as Partial<SinchProject> | undefined)?.transport);

const checkRegion = ({ region, baseUrl }: SinchOptions): void => {
  if (region === undefined ? baseUrl !== undefined : REGIONS.includes(region)) return;
  const problem = region === undefined ? 'is not set' : `must be one of ${REGIONS.join(', ')}, got "${String(region)}"`;
  throw misconfigured('region', problem, 'Use the region the app was created in: us, eu or br.');
};

const createAuth = ({ auth = 'oauth2', keyId, keySecret, ...options }: SinchOptions): BasicAuth | TokenAuth => {
  assertToken(keyId, 'keyId');
  assertToken(keySecret, 'keySecret');
  if (auth === 'basic') return new BasicAuth(keyId, keySecret);
  if (auth !== 'oauth2') throw misconfigured('auth', `must be "oauth2" or "basic", got "${String(auth)}"`);
  const { authRegion, fetch, agent, timeout, maxRetries, retryDelay, maxRetryAfter, hooks } = options;
  if (authRegion !== undefined && (!AUTH_REGIONS.includes(authRegion) || options.authUrl !== undefined)) {
    throw misconfigured('authRegion', 'must be "us" or "eu", and cannot go with authUrl');
  }
  return new TokenAuth(
    clientCredentials({
      keyId,
      keySecret,
      // As for templates: key and secret go to no host that the user has not named, once one is named.
      tokenUrl: authRegion
        ? `https://${authRegion}.auth.sinch.com`
        : (options.authUrl ?? options.baseUrl ?? createToken.server ?? ''),
      urlOption: 'authUrl',
      operation: createToken,
      store: options.tokenStore,
      options: {
        fetch,
        agent,
        timeout,
        tokenTimeout: options.tokenTimeout,
        maxRetries,
        retryDelay,
        maxRetryAfter,
        hooks,
      },
    }),
    tokenTimeout(options),
  );
};
