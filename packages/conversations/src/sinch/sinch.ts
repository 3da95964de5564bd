import {
  assertToken,
  BasicAuth,
  ConfigurationError,
  checkBaseUrl,
  checkOptions,
  clientCredentials,
  TokenAuth,
  type TokenStore,
  TRANSPORT_OPTIONS,
  Transport,
  type TransportOptions,
} from '@linktor/core';
import { createTemplate, createToken, surface } from '@linktor/core-gen/sinch';
import { Messages } from './messages.ts';

/** Where a project's data lives. */
export type SinchRegion = 'us' | 'eu' | 'br';

/** Options of the Sinch client. */
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
  /** Base URL of the templates API, which has hosts of its own. Default: the region's. */
  templatesUrl?: string | undefined;
  /** Shares OAuth tokens among processes, keyed by `keyId`. Default: each client keeps its own. */
  tokenStore?: TokenStore | undefined;
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
 * The Sinch Conversation API: one way to send on SMS, WhatsApp, RCS and other channels.
 *
 * ```ts
 * const sinch = new Sinch({ projectId, keyId, keySecret, region: 'eu' });
 * await sinch.messages.sendTextMessage({ app_id, text: 'Hi', recipient_identities: [{ channel: 'SMS', identity: '+46701234567' }] });
 * ```
 */
export class Sinch {
  /** Sending, reading and managing messages. */
  readonly messages: Messages;

  /**
   * @param options Project, key, region, and how to reach the API.
   * @throws ConfigurationError when an option is missing, misspelt or malformed.
   */
  constructor(options: SinchOptions) {
    checkOptions(options, KNOWN);
    const { projectId, keyId, keySecret } = options;
    assertToken(projectId, 'projectId');
    assertToken(keyId, 'keyId');
    assertToken(keySecret, 'keySecret');
    const region = checkRegion(options);
    const templates = createTemplate.server as string;
    const transport = new Transport(
      {
        baseUrl: surface.baseUrl.replace('{region}', region),
        auth: createAuth(options),
        requestIdHeader: surface.requestIdHeader,
        servers: {
          [templates]: options.templatesUrl
            ? checkBaseUrl(options.templatesUrl)
            : templates.replace('{region}', region),
        },
      },
      options,
    );
    this.messages = new Messages(transport, projectId);
  }
}

const checkRegion = ({ region, baseUrl }: SinchOptions): string => {
  // With a base URL of the caller's own the region only names the templates host.
  if (region === undefined && baseUrl !== undefined) return 'us';
  if (region !== undefined && REGIONS.includes(region)) return region;
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
      tokenUrl: options.authUrl ?? (createToken.server as string),
      operation: createToken,
      store: options.tokenStore,
      options: { fetch, timeout, maxRetries, retryDelay, maxRetryAfter, hooks },
    }),
  );
};
