import type { ChannelCapabilities, ChannelConfig, ChannelTypeInput } from '@linktor/core-gen/linktor';

/** What a kind of channel can do, what tells two of them apart, and how one looks that the sandbox makes by itself. */
interface Kind {
  capabilities: ChannelCapabilities;
  /** The most buttons under a message. */
  buttons: number;
  /** The member of its configuration that no two have in common. */
  identity: string;
  config: ChannelConfig;
  /** What the addresses of its customers are. */
  address: 'phone' | 'email' | 'account';
}

const MB = 1024 * 1024;

const can = (types: string, supports: string, maxMessageLength: number, maxMediaSize: number): ChannelCapabilities => {
  const has = (what: string): boolean => supports.includes(what);
  return {
    supportedContentTypes: types.split(' '),
    supportsMedia: has('media'),
    supportsButtons: has('buttons'),
    supportsLists: has('lists'),
    supportsTemplates: has('templates'),
    supportsLocation: has('location'),
    maxMessageLength,
    maxMediaSize,
  };
};

export const CHANNEL_KINDS: Readonly<Record<ChannelTypeInput, Kind>> = {
  whatsapp: {
    capabilities: can(
      'text image video audio document location contact sticker',
      'media buttons lists templates location',
      4096,
      16 * MB,
    ),
    buttons: 3,
    identity: 'phoneNumberId',
    config: {
      type: 'whatsapp',
      phoneNumberId: '100000000000001',
      businessAccountId: '200000000000001',
      accessToken: '****',
      verifyToken: '****',
    },
    address: 'phone',
  },
  telegram: {
    capabilities: can(
      'text image video audio document location contact sticker',
      'media buttons location',
      4096,
      50 * MB,
    ),
    buttons: 100,
    identity: 'botUsername',
    config: { type: 'telegram', botToken: '****', botUsername: 'sandbox_bot' },
    address: 'account',
  },
  facebook: {
    capabilities: can('text image video audio document', 'media buttons templates', 2000, 25 * MB),
    buttons: 3,
    identity: 'pageId',
    config: { type: 'facebook', pageId: '300000000000001', pageAccessToken: '****' },
    address: 'account',
  },
  instagram: {
    capabilities: can('text image video audio', 'media buttons', 1000, 8 * MB),
    buttons: 3,
    identity: 'instagramId',
    config: { type: 'instagram', instagramId: '400000000000001', pageAccessToken: '****' },
    address: 'account',
  },
  webchat: {
    capabilities: can('text image video audio document location', 'media buttons lists location', 10_000, 25 * MB),
    buttons: 10,
    identity: 'widgetId',
    config: { type: 'webchat', widgetId: 'sandbox' },
    address: 'account',
  },
  sms: {
    capabilities: can('text', '', 1600, 0),
    buttons: 0,
    identity: 'phoneNumber',
    config: {
      type: 'sms',
      provider: 'twilio',
      accountSid: 'AC00000000000000000000000000000001',
      authToken: '****',
      phoneNumber: '+15550000001',
    },
    address: 'phone',
  },
  email: {
    capabilities: can('text image video audio document', 'media', 100_000, 25 * MB),
    buttons: 0,
    identity: 'fromEmail',
    config: { type: 'email', provider: 'smtp', fromEmail: 'support@sandbox.example' },
    address: 'email',
  },
  rcs: {
    capabilities: can('text image video audio document location', 'media buttons lists location', 3072, 100 * MB),
    buttons: 4,
    identity: 'agentId',
    config: { type: 'rcs', provider: 'zenvia', agentId: 'sandbox', apiKey: '****' },
    address: 'phone',
  },
};

/** The kind of a channel; `undefined` for one the specification does not name. */
export const kindOf = (type: string): Kind | undefined =>
  Object.hasOwn(CHANNEL_KINDS, type) ? CHANNEL_KINDS[type as ChannelTypeInput] : undefined;
