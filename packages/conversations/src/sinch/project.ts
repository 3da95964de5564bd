import {
  assertToken,
  BasicAuth,
  ConfigurationError,
  checkBaseUrl,
  checkOptions,
  clientCredentials,
  isTransport,
  TokenAuth,
  type TokenStore,
  TRANSPORT_OPTIONS,
  Transport,
  type TransportOptions,
} from '@linktor/core';
import { createTemplate, createToken, surface } from '@linktor/core-gen/sinch';

/** Where a project's data lives. */
export type SinchRegion = 'us' | 'eu' | 'br';

/** Options of the Sinch clients. */
export interface SinchOptions extends TransportOptions {
  /** The project, a UUID. The client fills it into every path. */
  projectId: string;
  /** Id of the access key. */
  keyId: string;
  /** Secret of the access key. */
  keySecret: string;
  /** The region the app was created in; another one answers 404. Needed unless `baseUrl` is set. */
  region?: SinchRegion | undefined;
  /** `oauth2` fetches short-lived tokens, `basic` sends the key with every call. Default: `oauth2`. */
  auth?: 'oauth2' | 'basic' | undefined;
  /** Base URL of the token endpoint. Default: `https://auth.sinch.com`. */
  authUrl?: string | undefined;
  /** Base URL of the templates API, which has hosts of its own. Default: the region's; without a region, `baseUrl`. */
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
const KNOWN = [
  ...TRANSPORT_OPTIONS,
  'projectId',
  'keyId',
  'keySecret',
  'region',
  'auth',
  'authUrl',
  'templatesUrl',
  'tokenStore',
];

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
 * @param options Project, key, region, and how to reach the API.
 * @throws ConfigurationError when an option is missing, misspelt or malformed.
 */
export function sinchProject(options: SinchOptions): SinchProject {
  checkOptions(options, KNOWN);
  const { projectId, keyId, keySecret, region, baseUrl, templatesUrl } = options;
  assertToken(projectId, 'projectId');
  assertToken(keyId, 'keyId');
  assertToken(keySecret, 'keySecret');
  checkRegion(options);
  const inRegion = (url: string): string => url.replace('{region}', region ?? '');
  const templates = createTemplate.server as string;
  const transport = new Transport(
    {
      baseUrl: inRegion(surface.baseUrl),
      auth: createAuth(options),
      requestIdHeader: surface.requestIdHeader,
      // Without a region nothing says which public host is meant: a credential must not go to a guess.
      servers: { [templates]: checkBaseUrl(templatesUrl ?? (region ? inRegion(templates) : baseUrl), 'templatesUrl') },
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
  throw new ConfigurationError(
    region === undefined ? 'region is not set' : `region must be one of ${REGIONS.join(', ')}, got "${String(region)}"`,
    { details: { option: 'region' }, remediation: 'Use the region the app was created in: us, eu or br.' },
  );
};

const createAuth = (options: SinchOptions): BasicAuth | TokenAuth => {
  const { auth = 'oauth2', keyId, keySecret } = options;
  if (auth === 'basic') return new BasicAuth(keyId, keySecret);
  if (auth !== 'oauth2') {
    throw new ConfigurationError(`auth must be "oauth2" or "basic", got "${String(auth)}"`, {
      details: { option: 'auth' },
    });
  }
  const { fetch, timeout, maxRetries, retryDelay, maxRetryAfter, hooks } = options;
  return new TokenAuth(
    clientCredentials({
      keyId,
      keySecret,
      tokenUrl: checkBaseUrl(options.authUrl ?? createToken.server, 'authUrl'),
      operation: createToken,
      store: options.tokenStore,
      options: { fetch, timeout, maxRetries, retryDelay, maxRetryAfter, hooks },
    }),
  );
};
