import { invalidArgument } from '@linktor/core';
import type { Channel, ChannelConfig, PartialChannelConfig } from '@linktor/core-gen/linktor';
import type { Channel as Row } from '@linktor/core-gen/linktor-server';
import { NotSupportedError } from '../errors.ts';
import { strings } from '../names.ts';
import { sdkType } from './channel-types.ts';

/** Where a member of a channel's configuration has its place: what is secret in `credentials`, which is never answered. */
interface Places {
  readonly config: Readonly<Record<string, string>>;
  readonly credentials: Readonly<Record<string, string>>;
}

const MAILERS: Readonly<Record<string, string>> = {
  sendgrid: 'sendgrid_api_key',
  mailgun: 'mailgun_api_key',
  postmark: 'postmark_server_token',
  ses: 'ses_secret_key',
};

/** The keys the server reads, by type. A table, not a guess: `config` is readable by every user of the tenant. */
const PLACES: Readonly<Record<string, Places>> = {
  whatsapp: {
    config: { phoneNumberId: 'phone_number_id', businessAccountId: 'waba_id' },
    credentials: { accessToken: 'access_token', verifyToken: 'verify_token', appSecret: 'webhook_secret' },
  },
  telegram: {
    config: { botUsername: 'bot_name' },
    credentials: { botToken: 'bot_token', webhookSecret: 'webhook_secret' },
  },
  facebook: {
    config: { pageId: 'page_id', pageName: 'page_name', pageProfilePicture: 'page_profile_picture' },
    credentials: { pageAccessToken: 'page_access_token', appSecret: 'app_secret' },
  },
  instagram: {
    config: { instagramId: 'instagram_id', username: 'username', profilePicture: 'profile_picture' },
    credentials: { pageAccessToken: 'page_access_token', appSecret: 'app_secret' },
  },
  sms: {
    config: { provider: 'provider', accountSid: 'account_sid', phoneNumber: 'phone_number' },
    credentials: { authToken: 'auth_token' },
  },
  email: {
    config: {
      provider: 'provider',
      fromEmail: 'from_email',
      fromName: 'from_name',
      smtpHost: 'smtp_host',
      smtpPort: 'smtp_port',
      smtpUsername: 'smtp_username',
      domain: 'domain',
      region: 'region',
    },
    credentials: { smtpPassword: 'smtp_password' },
  },
  rcs: {
    config: { provider: 'provider', agentId: 'agent_id', brandName: 'brand_name' },
    credentials: { apiKey: 'api_key' },
  },
  webchat: {
    config: { widgetId: 'widget_id', allowedOrigins: 'allowed_origins' },
    credentials: {},
  },
};

const THEME = {
  primaryColor: 'primary_color',
  headerText: 'header_text',
  welcomeMessage: 'welcome_message',
  position: 'position',
} as const;

export interface Parts {
  config: Record<string, string>;
  credentials: Record<string, string>;
}

/** The two parts of a configuration, as the server keeps them. */
export const partsOf = (type: string, given: PartialChannelConfig | ChannelConfig, provider?: string): Parts => {
  const places = Object.hasOwn(PLACES, type) ? (PLACES[type] as Places) : undefined;
  const config: Record<string, unknown> = {};
  const credentials: Record<string, unknown> = {};
  const { type: named = type, theme, ...members } = given as PartialChannelConfig;
  if (named !== type) throw invalidArgument('config.type', `is "${named}", but the channel is of type "${type}"`);
  for (const [name, value] of Object.entries(members)) {
    if (value === undefined) continue;
    const mailer = type === 'email' && name === 'apiKey' ? MAILERS[members.provider ?? provider ?? ''] : undefined;
    const secret = mailer ?? own(places?.credentials, name);
    const plain = own(places?.config, name);
    if (secret !== undefined) credentials[secret] = value;
    else if (plain !== undefined) config[plain] = value;
    // Neither dropped nor put where everybody can read it.
    else throw noPlace(`config.${name}`, type);
  }
  if (theme !== undefined) {
    if (type !== 'webchat') throw noPlace('config.theme', type);
    for (const [name, key] of Object.entries(THEME)) config[key] = theme[name as keyof typeof THEME];
  }
  return { config: strings(config) ?? {}, credentials: strings(credentials) ?? {} };
};

/** The secrets a channel of this type can have, and the server uses. */
export const secretsOf = (type: string, provider: string | undefined): string[] => {
  // What Telegram's webhook calls with is stored, and never compared.
  if (type === 'telegram') return ['bot_token'];
  const names = Object.values((Object.hasOwn(PLACES, type) ? PLACES[type] : undefined)?.credentials ?? {});
  const mailer = type === 'email' ? MAILERS[provider ?? ''] : undefined;
  return mailer === undefined ? names : [...names, mailer];
};

/**
 * A channel as the SDK has it. Its `config` is that of the type without the secrets, which the server never tells, though the
 * SDK's types call them required.
 */
export const channel = ({ type, enabled, connection_status, config = {}, ...row }: Row): Channel => ({
  id: row.id,
  tenantId: row.tenant_id,
  name: row.name,
  type: sdkType(type),
  status: channelStatus({ enabled, connection_status }),
  config: configOf(sdkType(type), config) as unknown as ChannelConfig,
  ...(row.webhook_url && { webhookUrl: row.webhook_url }),
  createdAt: row.created_at,
  updatedAt: row.updated_at,
});

export const channelStatus = ({ enabled, connection_status }: Pick<Row, 'enabled' | 'connection_status'>): string => {
  if (!enabled || connection_status === 'disconnected') return 'inactive';
  return connection_status === 'connected' ? 'active' : connection_status;
};

const configOf = (type: string, config: Readonly<Record<string, string>>): Record<string, unknown> => {
  const names = Object.hasOwn(PLACES, type) ? Object.entries((PLACES[type] as Places).config) : [];
  const found: [string, unknown][] = names.flatMap(([name, key]) => {
    const value = own(config, key);
    return value === undefined ? [] : [[name, typed(name, value)]];
  });
  const theme = Object.entries(THEME).flatMap(([name, key]) => {
    const value = type === 'webchat' ? own(config, key) : undefined;
    return value === undefined ? [] : [[name, value]];
  });
  return { type, ...Object.fromEntries(found), ...(theme.length > 0 && { theme: Object.fromEntries(theme) }) };
};

/** What was no string before the server made it one. */
const typed = (name: string, value: string): unknown => {
  if (name !== 'smtpPort' && name !== 'allowedOrigins') return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
};

const own = <T>(record: Readonly<Record<string, T>> | undefined, name: string): T | undefined =>
  record && Object.hasOwn(record, name) ? record[name] : undefined;

const noPlace = (parameter: string, type: string): NotSupportedError =>
  new NotSupportedError(`${parameter} is not supported by the self-hosted server: it reads no such key of "${type}"`, {
    details: { parameter },
    remediation: 'Leave it out. `server.request(replaceChannel, …)` sets any key there is.',
  });
