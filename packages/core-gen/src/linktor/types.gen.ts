// Generated from spec/linktor.yaml by `pnpm generate`. Do not edit.
/** An object without members. */
export type EmptyBody = Record<string, never>;

/** Where a page sits in the whole list. */
export interface Pagination {
  /** Number of items in the whole list. */
  total: number;
  /** Page size that was applied. */
  limit: number;
  /** Position of the first item of this page. */
  offset: number;
  /** Whether there are items after this page. */
  hasMore: boolean;
  /**
   * Pass as `cursor` to get the next page. May be missing even when `hasMore` is true; then continue with
   * `offset`.
   */
  nextCursor?: string;
}

/** Body of every failed call of the main surface. */
export interface ApiError {
  /** Machine-readable reason, for example `VALIDATION_ERROR`. New codes may appear. */
  code: string;
  /** Explanation for humans. */
  message: string;
  /** More about the failure. Any JSON value: usually an object, on some installations a list of field errors. */
  details?: unknown;
}

/** Tags to add or remove. */
export interface TagsInput {
  /** Tag names. */
  tags: string[];
}

/** Channels to assign or remove. */
export interface ChannelIdsInput {
  /** Ids of the channels. */
  channelIds: string[];
}

/** Knowledge bases to assign or remove. */
export interface KnowledgeBaseIdsInput {
  /** Ids of the knowledge bases. */
  knowledgeBaseIds: string[];
}

/** Options for making a copy. An empty object is fine. */
export interface DuplicateInput {
  /** Name of the copy. The platform picks one when absent. */
  name?: string;
}

/**
 * Kind of channel as reported by the platform. Other values may appear, for example `voice` or
 * `whatsapp_unofficial`.
 */
export type ChannelType =
  | 'whatsapp'
  | 'telegram'
  | 'facebook'
  | 'instagram'
  | 'webchat'
  | 'sms'
  | 'email'
  | 'rcs'
  | (string & {});

/** Kind of channel as sent to the platform. */
export type ChannelTypeInput = 'whatsapp' | 'telegram' | 'facebook' | 'instagram' | 'webchat' | 'sms' | 'email' | 'rcs';

/** Credentials of a user. */
export interface LoginRequest {
  /** Email address of the user. */
  email: string;
  /** Password of the user. Secret. */
  password: string;
}

/** Tokens and profile of the user who logged in. */
export interface LoginResponse {
  /** Token for the `Authorization: Bearer` header. Secret. */
  accessToken: string;
  /** Token that buys a new access token. Secret. */
  refreshToken: string;
  /** Lifetime of the access token in seconds. */
  expiresIn: number;
  /** Always `Bearer` so far. */
  tokenType: string;
  user: User;
  /** The tenant of the user. Only some installations send it. */
  tenant?: Tenant;
}

/** Exchange of a refresh token. */
export interface RefreshTokenRequest {
  /** The refresh token last received. Secret. */
  refreshToken: string;
}

/** A fresh pair of tokens. The refresh token may have been rotated: store the new one. */
export interface RefreshTokenResponse {
  /** New access token. Secret. */
  accessToken: string;
  /** Refresh token to use next time. Secret. */
  refreshToken: string;
  /** Lifetime of the access token in seconds. */
  expiresIn: number;
}

/** Role of a user. Other values may appear, for example `manager` or `owner`. */
export type UserRole = 'admin' | 'agent' | 'supervisor' | 'viewer' | (string & {});

/** A person who works in the tenant. */
export interface User {
  /** Id of the user. */
  id: string;
  /** Email address. */
  email: string;
  /** Display name. */
  name: string;
  role: UserRole;
  /** Tenant the user belongs to. */
  tenantId: string;
  /** Address of the profile picture. */
  avatarUrl?: string;
  /** Phone number. */
  phone?: string;
  /**
   * When the record was created.
   *
   * Format: date-time
   */
  createdAt: string;
  /**
   * When the record was last changed.
   *
   * Format: date-time
   */
  updatedAt: string;
}

/** Profile fields to change. Absent fields keep their value. */
export interface UpdateUserRequest {
  /** Display name. */
  name?: string;
  /** Phone number. */
  phone?: string;
  /** Address of the profile picture. */
  avatarUrl?: string;
}

/** The present password and the one to replace it. */
export interface ChangePasswordRequest {
  /** Password in use now. Secret. */
  currentPassword: string;
  /** Password to use from now on. Secret. */
  newPassword: string;
}

/** The customer account everything belongs to. */
export interface Tenant {
  /** Id of the tenant. */
  id: string;
  /** Display name. */
  name: string;
  /** Short name used in addresses. */
  slug: string;
  /** Name of the subscribed plan. */
  plan?: string;
  settings?: TenantSettings;
  /** Free-form data; keys and values are up to you. */
  metadata?: {
    [key: string]: unknown;
  };
  /**
   * When the record was created.
   *
   * Format: date-time
   */
  createdAt: string;
  /**
   * When the record was last changed.
   *
   * Format: date-time
   */
  updatedAt: string;
}

/** Preferences of a tenant. */
export interface TenantSettings {
  /** Time zone name, for example `America/Sao_Paulo`. */
  timezone?: string;
  /** Language tag, for example `pt-BR`. */
  language?: string;
  /** Pattern in which dates are shown. */
  dateFormat?: string;
  businessHours?: BusinessHours;
  notifications?: NotificationSettings;
}

/** When the tenant is open for business. */
export interface BusinessHours {
  /** Whether business hours are applied at all. */
  enabled: boolean;
  /** Time zone the hours are given in. */
  timezone?: string;
  /** Opening hours by day. How days are named in the keys is not specified. */
  schedule?: {
    [key: string]: BusinessDay;
  };
}

/** Opening hours of one day. */
export interface BusinessDay {
  /** Whether the tenant is open that day. */
  enabled: boolean;
  /** Opening time. */
  start?: string;
  /** Closing time. */
  end?: string;
}

/** Which notifications are switched on. */
export interface NotificationSettings {
  /** Notify by email. */
  email: boolean;
  /** Notify by push message. */
  push: boolean;
  /** Play a sound. */
  sound: boolean;
}

/** State of a conversation as reported by the platform. Other values may appear. */
export type ConversationStatus = 'open' | 'pending' | 'resolved' | 'snoozed' | 'closed' | (string & {});

/** State of a conversation as sent to the platform. */
export type ConversationStatusInput = 'open' | 'pending' | 'resolved' | 'snoozed';

/** `inbound` comes from the contact, `outbound` goes to the contact. */
export type MessageDirection = 'inbound' | 'outbound' | (string & {});

/** How far a message has got. Other values may appear. */
export type MessageStatus = 'pending' | 'sent' | 'delivered' | 'read' | 'failed' | (string & {});

/** Kind of content of a message. Other values may appear, for example `template` or `interactive`. */
export type ContentType =
  | 'text'
  | 'image'
  | 'video'
  | 'audio'
  | 'document'
  | 'location'
  | 'contact'
  | 'sticker'
  | (string & {});

/** Kind of content as sent to the platform. */
export type ContentTypeInput = 'text' | 'image' | 'video' | 'audio' | 'document' | 'location' | 'contact' | 'sticker';

/** Who wrote a message. Other values may appear. */
export type SenderType = 'contact' | 'agent' | 'bot' | 'system' | (string & {});

/** A thread of messages with one contact on one channel. */
export interface Conversation {
  /** Id of the conversation. */
  id: string;
  /** Tenant that owns it. */
  tenantId: string;
  /** Channel it takes place on. */
  channelId: string;
  channelType: ChannelType;
  /** Contact at the other end. */
  contactId: string;
  /** The contact itself. Only some responses carry it. */
  contact?: Contact;
  status: ConversationStatus;
  /** Urgency, where the installation has one. Any text is possible. */
  priority?: 'low' | 'medium' | 'normal' | 'high' | 'urgent' | (string & {});
  /** Id of the agent who handles it. Absent when nobody does. */
  assignedTo?: string;
  /**
   * When it was assigned.
   *
   * Format: date-time
   */
  assignedAt?: string;
  /** The newest message. */
  lastMessage?: Message;
  /**
   * When the newest message was written.
   *
   * Format: date-time
   */
  lastMessageAt?: string;
  /** Number of unread messages. */
  unreadCount: number;
  /** Free-form data; keys and values are up to you. */
  metadata?: {
    [key: string]: unknown;
  };
  /** Tag names. */
  tags?: string[];
  /**
   * When the record was created.
   *
   * Format: date-time
   */
  createdAt: string;
  /**
   * When the record was last changed.
   *
   * Format: date-time
   */
  updatedAt: string;
}

/** One message of a conversation. */
export interface Message {
  /** Id of the message. */
  id: string;
  /** Conversation it belongs to. */
  conversationId: string;
  direction: MessageDirection;
  contentType: ContentType;
  content: MessageContent;
  status: MessageStatus;
  /** Id the channel provider gave it. */
  externalId?: string;
  /** Id of the contact, agent or bot that wrote it. */
  senderId?: string;
  senderType: SenderType;
  /**
   * When it reached the recipient.
   *
   * Format: date-time
   */
  deliveredAt?: string;
  /**
   * When the recipient read it.
   *
   * Format: date-time
   */
  readAt?: string;
  /** Why it could not be delivered. */
  failedReason?: string;
  /** Free-form data; keys and values are up to you. */
  metadata?: {
    [key: string]: unknown;
  };
  /**
   * When the record was created.
   *
   * Format: date-time
   */
  createdAt: string;
  /**
   * When the record was last changed.
   *
   * Format: date-time
   */
  updatedAt: string;
}

/** What a message says. Which fields are filled depends on `contentType`. */
export interface MessageContent {
  /** The text. */
  text?: string;
  media?: MediaContent;
  location?: LocationContent;
  contact?: ContactContent;
  /** Buttons below the text. */
  buttons?: ButtonContent[];
  /** Sections of a list to choose from. */
  listSections?: ListSection[];
  template?: TemplateContent;
}

/** A file: image, video, audio, document or sticker. */
export interface MediaContent {
  /** Address of the file. */
  url: string;
  /** Media type, for example `image/jpeg`. May be left out. */
  mimeType?: string;
  /** Name of the file. */
  filename?: string;
  /** Size in bytes. */
  size?: number;
  /** Text shown with the file. */
  caption?: string;
  /** Address of a preview image. */
  thumbnailUrl?: string;
}

/** A place on the map. */
export interface LocationContent {
  /** Degrees north. */
  latitude: number;
  /** Degrees east. */
  longitude: number;
  /** Name of the place. */
  name?: string;
  /** Postal address. */
  address?: string;
}

/** A contact card. */
export interface ContactContent {
  /** Full name. */
  name: string;
  /** Phone numbers. */
  phones?: string[];
  /** Email addresses. */
  emails?: string[];
}

/** A button the contact can press. */
export interface ButtonContent {
  /** What the button does: send a reply, open an address or place a call. */
  type: 'reply' | 'url' | 'call' | (string & {});
  /** Label of the button. */
  text: string;
  /** Data returned when a `reply` button is pressed. */
  payload?: string;
  /** Address opened by a `url` button. */
  url?: string;
  /** Number called by a `call` button. */
  phone?: string;
}

/** A titled group of list rows. */
export interface ListSection {
  /** Heading of the section. */
  title: string;
  /** Rows to choose from. */
  rows: ListRow[];
}

/** One row of a list to choose from. */
export interface ListRow {
  /** Id returned when the row is chosen. */
  id: string;
  /** Label of the row. */
  title: string;
  /** Smaller text below the label. */
  description?: string;
}

/** A message template approved by the channel provider, with its values. */
export interface TemplateContent {
  /** Name of the template. */
  name: string;
  /** Language code of the template, for example `pt_BR`. */
  language: string;
  /** Values by part of the template. */
  components?: TemplateComponent[];
}

/** Values for one part of a template. */
export interface TemplateComponent {
  /** Part of the template. */
  type: 'header' | 'body' | 'button' | (string & {});
  /** Values in the order of the placeholders. */
  parameters?: TemplateParameter[];
}

/** One value put into a template. */
export interface TemplateParameter {
  /** Kind of value. */
  type: 'text' | 'image' | 'document' | 'video' | (string & {});
  /** The value, for `text`. */
  text?: string;
  /** The file, for the other kinds. */
  media?: MediaContent;
}

/**
 * Message to send. At least one of `text`, `media`, `location`, `buttons` and `template` is needed (`metadata`
 * alone is refused). The platform derives the kind of message from the fields present; which combinations a
 * channel takes is not specified. Members that are not described here are a mistake most of the time, but not
 * refused.
 */
export interface SendMessageInput {
  /** The text. */
  text?: string;
  media?: SendMessageMedia;
  location?: LocationContent;
  /** Buttons below the text. */
  buttons?: ButtonContent[];
  template?: TemplateContent;
  /** Free-form data stored with the message. */
  metadata?: {
    [key: string]: unknown;
  };
}

/** A file to send. The platform fetches it from its address. */
export interface SendMessageMedia {
  type: ContentTypeInput;
  /** Address the file can be fetched from. */
  url: string;
  /** Name shown to the contact. */
  filename?: string;
  /** Text shown with the file. */
  caption?: string;
  /** Media type, for example `image/jpeg`. Rarely needed. */
  mimeType?: string;
}

/** Fields of a conversation to change. Absent fields keep their value. */
export interface UpdateConversationInput {
  status?: ConversationStatusInput;
  /** Id of the agent who is to handle it, or null for nobody. */
  assignedTo?: string | null;
  /** Urgency, for example `low`, `normal`, `high` or `urgent`. Not every installation has it. */
  priority?: string;
  /** Tag names; replaces the whole list. */
  tags?: string[];
  /** Free-form data; keys and values are up to you. */
  metadata?: {
    [key: string]: unknown;
  };
}

/** Who is to handle a conversation. */
export interface AssignConversationInput {
  /** Id of the agent (a user). */
  agentId: string;
}

/** How long to put a conversation aside. */
export interface SnoozeConversationInput {
  /**
   * Moment to bring it back. An ISO 8601 date and time is presumed; the format is not specified. Absent: the
   * platform decides.
   */
  until?: string;
}

/** Which messages to mark as read. */
export interface MarkAsReadInput {
  /** Ids of the messages. Absent: presumably the whole conversation. */
  messageIds?: string[];
}

/** Number of conversations by state. The keys are conversation states such as `open`. */
export interface ConversationCounts {
  [key: string]: number;
}

/** Conversation to open. */
export interface CreateConversationInput {
  /** Channel to talk on. */
  channelId: string;
  /** Contact to talk to. */
  contactId: string;
  /** Free-form data; keys and values are up to you. */
  metadata?: {
    [key: string]: unknown;
  };
}

/** A page of conversations. */
export interface ConversationPage {
  /** Conversations of this page. */
  data: Conversation[];
  pagination: Pagination;
}

/** A page of messages. */
export interface MessagePage {
  /** Messages of this page. */
  data: Message[];
  pagination: Pagination;
}

/** A person or business you talk to. */
export interface Contact {
  /** Id of the contact. */
  id: string;
  /** Tenant that owns it. */
  tenantId: string;
  /** Id in your own system. */
  externalId?: string;
  /** Display name. Imported contacts may have none. */
  name?: string;
  /** Email address. */
  email?: string;
  /** Phone number. */
  phone?: string;
  /** Address of the profile picture. */
  avatarUrl?: string;
  /** How the contact is known on each channel. */
  identifiers: ContactIdentifier[];
  /** Your own fields; keys and values are up to you. */
  customFields?: {
    [key: string]: unknown;
  };
  /** Tag names. */
  tags?: string[];
  /** Free-form data; keys and values are up to you. */
  metadata?: {
    [key: string]: unknown;
  };
  /**
   * When the contact was last active.
   *
   * Format: date-time
   */
  lastSeenAt?: string;
  /** Number of conversations with the contact. */
  conversationCount: number;
  /**
   * When the record was created.
   *
   * Format: date-time
   */
  createdAt: string;
  /**
   * When the record was last changed.
   *
   * Format: date-time
   */
  updatedAt: string;
}

/** How a contact is known on one channel. */
export interface ContactIdentifier {
  channelType: ChannelType;
  /** Id of the channel. */
  channelId: string;
  /** How the channel knows the contact: a phone number, user id or address. */
  identifier: string;
  /** Name shown on the channel. */
  displayName?: string;
  /** Address of the picture on the channel. */
  profilePicture?: string;
  /** Free-form data; keys and values are up to you. */
  metadata?: {
    [key: string]: unknown;
  };
}

/** How a contact is known on one channel, as sent to the platform. */
export interface ContactIdentifierInput {
  channelType: ChannelTypeInput;
  /** Id of the channel. */
  channelId: string;
  /** How the channel knows the contact: a phone number, user id or address. */
  identifier: string;
  /** Name shown on the channel. */
  displayName?: string;
  /** Address of the picture on the channel. */
  profilePicture?: string;
}

/** Contact to create. */
export interface CreateContactInput {
  /** Display name. */
  name: string;
  /** Email address. */
  email?: string;
  /** Phone number. */
  phone?: string;
  /** Id in your own system. */
  externalId?: string;
  /** Address of the profile picture. */
  avatarUrl?: string;
  /** Your own fields; keys and values are up to you. */
  customFields?: {
    [key: string]: unknown;
  };
  /** Tag names. */
  tags?: string[];
  /** Free-form data; keys and values are up to you. */
  metadata?: {
    [key: string]: unknown;
  };
  /** How the contact is known on each channel. */
  identifiers?: ContactIdentifierInput[];
}

/** Fields of a contact to change. Absent fields keep their value. */
export interface UpdateContactInput {
  /** Display name. */
  name?: string;
  /** Email address. */
  email?: string;
  /** Phone number. */
  phone?: string;
  /** Id in your own system. */
  externalId?: string;
  /** Address of the profile picture. */
  avatarUrl?: string;
  /** Your own fields; keys and values are up to you. */
  customFields?: {
    [key: string]: unknown;
  };
  /** Tag names. */
  tags?: string[];
  /** Free-form data; keys and values are up to you. */
  metadata?: {
    [key: string]: unknown;
  };
}

/** Contacts to fold into one. */
export interface MergeContactsInput {
  /** Contact that stays. */
  primaryContactId: string;
  /** Contacts that are absorbed and disappear. */
  secondaryContactIds: string[];
}

/** Search over contacts. */
export interface SearchContactsInput {
  /** Text to look for. */
  query?: string;
  /** Further conditions. Their form is not specified. */
  filters?: {
    [key: string]: unknown;
  };
  /** Page size. */
  limit?: number;
  /** Number of contacts to skip. */
  offset?: number;
}

/** A page of contacts. */
export interface ContactPage {
  /** Contacts of this page. */
  data: Contact[];
  pagination: Pagination;
}

/**
 * State of a channel as reported by the platform. Other values may appear, for example `connected` or
 * `disconnected`.
 */
export type ChannelStatus = 'active' | 'inactive' | 'connecting' | 'error' | (string & {});

/** State of a channel to filter by. */
export type ChannelStatusInput = 'active' | 'inactive' | 'connecting' | 'error';

/** A connection to a messaging service. */
export interface Channel {
  /** Id of the channel. */
  id: string;
  /** Tenant that owns it. */
  tenantId: string;
  /** Display name. */
  name: string;
  type: ChannelType;
  status: ChannelStatus;
  /** Settings of the channel. Secrets in it may come back masked. */
  config: ChannelConfig;
  /** Address the messaging service delivers to. */
  webhookUrl?: string;
  /** Free-form data; keys and values are up to you. */
  metadata?: {
    [key: string]: unknown;
  };
  /**
   * When the record was created.
   *
   * Format: date-time
   */
  createdAt: string;
  /**
   * When the record was last changed.
   *
   * Format: date-time
   */
  updatedAt: string;
}

/**
 * Settings of a channel, by `type`. A channel of a type unknown to this list carries the settings of that type;
 * treat them as a free-form object.
 */
export type ChannelConfig =
  | WhatsAppConfig
  | TelegramConfig
  | FacebookConfig
  | InstagramConfig
  | WebchatConfig
  | SMSConfig
  | EmailConfig
  | RCSConfig;

/** Settings of a WhatsApp channel. */
export interface WhatsAppConfig {
  /** Always `whatsapp`. */
  type: 'whatsapp';
  /** Phone number id at Meta. */
  phoneNumberId: string;
  /** WhatsApp Business account id at Meta. */
  businessAccountId: string;
  /** Access token of the Meta app. Secret. */
  accessToken: string;
  /** Token Meta presents when it verifies the webhook. Secret. */
  verifyToken: string;
  /** App secret of the Meta app. Secret. */
  appSecret?: string;
}

/** Settings of a Telegram channel. */
export interface TelegramConfig {
  /** Always `telegram`. */
  type: 'telegram';
  /** Token of the bot. Secret. */
  botToken: string;
  /** User name of the bot. */
  botUsername?: string;
  /** Secret Telegram presents with each delivery. Secret. */
  webhookSecret?: string;
}

/** Settings of a Facebook Messenger channel. */
export interface FacebookConfig {
  /** Always `facebook`. */
  type: 'facebook';
  /** Id of the page. */
  pageId: string;
  /** Access token of the page. Secret. */
  pageAccessToken: string;
  /** App secret of the Meta app. Secret. */
  appSecret?: string;
  /** Name of the page. */
  pageName?: string;
  /** Address of the picture of the page. */
  pageProfilePicture?: string;
}

/** Settings of an Instagram channel. */
export interface InstagramConfig {
  /** Always `instagram`. */
  type: 'instagram';
  /** Id of the Instagram account. */
  instagramId: string;
  /** Access token of the linked page. Secret. */
  pageAccessToken: string;
  /** App secret of the Meta app. Secret. */
  appSecret?: string;
  /** User name of the account. */
  username?: string;
  /** Address of the picture of the account. */
  profilePicture?: string;
}

/** Settings of a web chat channel. */
export interface WebchatConfig {
  /** Always `webchat`. */
  type: 'webchat';
  /** Id of the chat widget. */
  widgetId: string;
  /** Web origins that may embed the widget. */
  allowedOrigins?: string[];
  theme?: WebchatTheme;
}

/** Look of the chat widget. */
export interface WebchatTheme {
  /** Main colour, for example `#0F766E`. */
  primaryColor?: string;
  /** Text in the header. */
  headerText?: string;
  /** First message shown. */
  welcomeMessage?: string;
  /** Side of the page the widget sits on. */
  position?: 'left' | 'right' | (string & {});
}

/** Settings of an SMS channel. */
export interface SMSConfig {
  /** Always `sms`. */
  type: 'sms';
  /** SMS provider. */
  provider: 'twilio' | (string & {});
  /** Account id at the provider. */
  accountSid: string;
  /** Token of the account. Secret. */
  authToken: string;
  /** Number messages are sent from. */
  phoneNumber: string;
}

/** Settings of an email channel. Which of the optional fields are needed depends on `provider`. */
export interface EmailConfig {
  /** Always `email`. */
  type: 'email';
  /** Email provider. */
  provider: 'smtp' | 'sendgrid' | 'mailgun' | 'ses' | 'postmark' | (string & {});
  /** Address messages are sent from. */
  fromEmail: string;
  /** Name messages are sent under. */
  fromName?: string;
  /** Host name of the SMTP server. */
  smtpHost?: string;
  /** Port of the SMTP server. */
  smtpPort?: number;
  /** User name at the SMTP server. */
  smtpUsername?: string;
  /** Password at the SMTP server. Secret. */
  smtpPassword?: string;
  /** API key at the provider. Secret. */
  apiKey?: string;
  /** Sending domain. */
  domain?: string;
  /** Region of the provider. */
  region?: string;
}

/** Settings of an RCS channel. */
export interface RCSConfig {
  /** Always `rcs`. */
  type: 'rcs';
  /** RCS provider. */
  provider: 'zenvia' | 'infobip' | 'pontaltech' | (string & {});
  /** Id of the RCS agent. */
  agentId: string;
  /** API key at the provider. Secret. */
  apiKey: string;
  /** Name shown to the contact. */
  brandName?: string;
}

/**
 * Part of a channel configuration: the fields of the channel's own type that are to change, each one optional.
 * The fields are those of ChannelConfig; send only those of the channel's own type.
 */
export interface PartialChannelConfig {
  type?: ChannelTypeInput;
  /** Phone number id at Meta. */
  phoneNumberId?: string;
  /** WhatsApp Business account id at Meta. */
  businessAccountId?: string;
  /** Access token of the Meta app. Secret. */
  accessToken?: string;
  /** Token Meta presents when it verifies the webhook. Secret. */
  verifyToken?: string;
  /** App secret of the Meta app (WhatsApp, Facebook, Instagram). Secret. */
  appSecret?: string;
  /** Token of the bot. Secret. */
  botToken?: string;
  /** User name of the bot. */
  botUsername?: string;
  /** Secret Telegram presents with each delivery. Secret. */
  webhookSecret?: string;
  /** Id of the page. */
  pageId?: string;
  /** Access token of the page (Facebook, Instagram). Secret. */
  pageAccessToken?: string;
  /** Name of the page. */
  pageName?: string;
  /** Address of the picture of the page. */
  pageProfilePicture?: string;
  /** Id of the Instagram account. */
  instagramId?: string;
  /** User name of the account. */
  username?: string;
  /** Address of the picture of the account. */
  profilePicture?: string;
  /** Id of the chat widget. */
  widgetId?: string;
  /** Web origins that may embed the widget. */
  allowedOrigins?: string[];
  theme?: WebchatTheme;
  /** Provider, for SMS, email and RCS channels. */
  provider?: string;
  /** Account id at the provider. */
  accountSid?: string;
  /** Token of the account. Secret. */
  authToken?: string;
  /** Number messages are sent from. */
  phoneNumber?: string;
  /** Address messages are sent from. */
  fromEmail?: string;
  /** Name messages are sent under. */
  fromName?: string;
  /** Host name of the SMTP server. */
  smtpHost?: string;
  /** Port of the SMTP server. */
  smtpPort?: number;
  /** User name at the SMTP server. */
  smtpUsername?: string;
  /** Password at the SMTP server. Secret. */
  smtpPassword?: string;
  /** API key at the provider (email, RCS). Secret. */
  apiKey?: string;
  /** Sending domain. */
  domain?: string;
  /** Region of the provider. */
  region?: string;
  /** Id of the RCS agent. */
  agentId?: string;
  /** Name shown to the contact. */
  brandName?: string;
}

/** Channel to create. `type` and `config.type` must agree. */
export interface CreateChannelInput {
  /** Display name. */
  name: string;
  type: ChannelTypeInput;
  config: ChannelConfig;
  /** Free-form data; keys and values are up to you. */
  metadata?: {
    [key: string]: unknown;
  };
}

/** Fields of a channel to change. Absent fields keep their value. */
export interface UpdateChannelInput {
  /** Display name. */
  name?: string;
  config?: PartialChannelConfig;
  /** Free-form data; keys and values are up to you. */
  metadata?: {
    [key: string]: unknown;
  };
}

/** What a channel can do. */
export interface ChannelCapabilities {
  /** Kinds of content it can carry. */
  supportedContentTypes: ContentType[];
  /** Files. */
  supportsMedia: boolean;
  /** Buttons. */
  supportsButtons: boolean;
  /** Lists to choose from. */
  supportsLists: boolean;
  /** Approved templates. */
  supportsTemplates: boolean;
  /** Places on the map. */
  supportsLocation: boolean;
  /** Longest text, in characters presumably. */
  maxMessageLength: number;
  /** Largest file, in bytes presumably. */
  maxMediaSize: number;
}

/** Live state of a channel. */
export interface ChannelStatusResponse {
  /** State of the connection, usually a channel status such as `active`. */
  status: string;
  /** When the service last answered. */
  lastPing?: string;
  /** What is wrong, if anything. */
  error?: string;
}

/** Outcome of a connection test. */
export interface ChannelTestResult {
  /** Whether the channel works. */
  success: boolean;
  /** Explanation. */
  message?: string;
}

/** Where the messaging service has to deliver to. */
export interface ChannelWebhook {
  /** Address to enter at the messaging service. */
  url: string;
  /** Token to enter there. Secret. */
  verifyToken?: string;
}

/** Traffic of a channel during the chosen period. */
export interface ChannelStats {
  /** Inbound messages. */
  messagesReceived: number;
  /** Outbound messages. */
  messagesSent: number;
  /** Conversations that began. */
  conversationsCreated: number;
  /** Average time to respond. The unit is not specified. */
  avgResponseTime: number;
}

/** A page of channels. */
export interface ChannelPage {
  /** Channels of this page. */
  data: Channel[];
  pagination: Pagination;
}

/**
 * Whether a bot answers (`active`), is switched off (`inactive`) or is still being set up (`draft`). More values
 * may appear.
 */
export type BotStatus = 'active' | 'inactive' | 'draft' | (string & {});

/**
 * Whether a bot answers (`active`), is switched off (`inactive`) or is still being set up (`draft`). Only these
 * values may be sent.
 */
export type BotStatusInput = 'active' | 'inactive' | 'draft';

/** How a bot decides what to answer, with a flow, with a model, or with both. More values may appear. */
export type BotType = 'flow' | 'ai' | 'hybrid' | (string & {});

/** How a bot decides what to answer, with a flow, with a model, or with both. Only these values may be sent. */
export type BotTypeInput = 'flow' | 'ai' | 'hybrid';

/** An automated participant that answers conversations on one or more channels. */
export interface Bot {
  /** Bot id. */
  id: string;
  /** Tenant that owns the bot. */
  tenantId: string;
  name: string;
  description?: string;
  status: BotStatus;
  type: BotType;
  config: BotConfig;
  /** Channels the bot answers on. */
  channelIds: string[];
  /** Flow the bot runs, for flow and hybrid bots. */
  flowId?: string;
  /** AI agent the bot uses, for ai and hybrid bots. */
  agentId?: string;
  /** Knowledge bases the bot may consult. */
  knowledgeBaseIds?: string[];
  /** Free-form data of your own. */
  metadata?: {
    [key: string]: unknown;
  };
  /** Format: date-time */
  createdAt: string;
  /** Format: date-time */
  updatedAt: string;
}

/** One page of bots. */
export interface BotPage {
  /** The items of this page. */
  data: Bot[];
  /** Where this page stands in the whole list. */
  pagination: Pagination;
}

/** Behaviour of a bot. Every part is optional. */
export interface BotConfig {
  /** Text sent when a conversation starts. */
  welcomeMessage?: string;
  /** Text sent when the bot has no answer. */
  fallbackMessage?: string;
  /** Text sent when the bot hands the conversation to a person. */
  handoffMessage?: string;
  /** Words or phrases that cause a hand-off. */
  handoffTriggers?: string[];
  operatingHours?: OperatingHours;
  aiConfig?: AIBotConfig;
}

/** The hours in which a bot works. */
export interface OperatingHours {
  /** Whether the schedule is applied. */
  enabled: boolean;
  /** Time zone in which the schedule is read. */
  timezone: string;
  /** One entry per day of the week. */
  schedule: DaySchedule[];
  /** Text sent outside the schedule. */
  outsideHoursMessage?: string;
}

/** Opening hours of one day of the week. */
export interface DaySchedule {
  /** Day of the week, 0 is Sunday and 6 is Saturday. */
  day: number;
  /** Whether the bot works on this day. */
  enabled: boolean;
  /** Opening time as HH:mm. */
  startTime: string;
  /** Closing time as HH:mm. */
  endTime: string;
}

/** Model settings of an ai or hybrid bot. */
export interface AIBotConfig {
  /** Model name. */
  model: string;
  /** Sampling temperature. */
  temperature?: number;
  /** Largest number of tokens to generate. */
  maxTokens?: number;
  /** Instructions given to the model ahead of the conversation. */
  systemPrompt?: string;
  /** Whether answers draw on the bot's knowledge bases. */
  useKnowledgeBase: boolean;
  /** Whether the model's answer is streamed. */
  enableStreaming?: boolean;
}

/** What a new bot is made of. */
export interface CreateBotInput {
  name: string;
  description?: string;
  type: BotTypeInput;
  config?: BotConfig;
  /** Channels the bot answers on. */
  channelIds?: string[];
  /** Flow the bot runs. */
  flowId?: string;
  /** AI agent the bot uses. */
  agentId?: string;
  /** Knowledge bases the bot may consult. */
  knowledgeBaseIds?: string[];
  /** Free-form data of your own. */
  metadata?: {
    [key: string]: unknown;
  };
}

/** The fields of a bot to change; absent ones keep their value. The type of a bot cannot be changed. */
export interface UpdateBotInput {
  name?: string;
  description?: string;
  /** New status. This is how a bot is activated and deactivated. */
  status?: BotStatusInput;
  /** The settings to change. */
  config?: BotConfig;
  /** Channels the bot answers on. */
  channelIds?: string[];
  /** Flow the bot runs. */
  flowId?: string;
  /** AI agent the bot uses. */
  agentId?: string;
  /** Knowledge bases the bot may consult. */
  knowledgeBaseIds?: string[];
  /** Free-form data of your own. */
  metadata?: {
    [key: string]: unknown;
  };
}

/** Period that statistics cover. */
export type StatsPeriod = 'day' | 'week' | 'month';

/** Figures about a bot over a period. The vendor does not document the units of rates and times. */
export interface BotStats {
  conversationsHandled: number;
  messagesProcessed: number;
  /** Share of conversations handed to a person. */
  handoffRate: number;
  /** Average time the bot takes to answer, unit not documented. */
  avgResponseTime: number;
  /** Average rating given by contacts. */
  satisfactionScore?: number;
}

/** What a bot is doing right now. */
export interface BotRuntimeStatus {
  /** Bot id. */
  id: string;
  /** State reported by the platform, free text. */
  status: string;
  isRunning: boolean;
  /** Conversations the bot is handling at the moment. */
  activeConversations: number;
  /**
   * When the bot was started.
   *
   * Format: date-time
   */
  startedAt?: string;
  /** Why the bot is not working, if it is not. */
  errorMessage?: string;
}

/**
 * Whether an agent may be invoked (`active`), is switched off (`inactive`) or is still being set up (`draft`).
 * More values may appear.
 */
export type AgentStatus = 'active' | 'inactive' | 'draft' | (string & {});

/**
 * Whether an agent may be invoked (`active`), is switched off (`inactive`) or is still being set up (`draft`).
 * Only these values may be sent.
 */
export type AgentStatusInput = 'active' | 'inactive' | 'draft';

/** An AI agent, which is a model with instructions, tools and knowledge bases. */
export interface Agent {
  /** Agent id. */
  id: string;
  /** Tenant that owns the agent. */
  tenantId: string;
  name: string;
  description?: string;
  status: AgentStatus;
  /** Model name. */
  model: string;
  /** Instructions given to the model ahead of the conversation. */
  systemPrompt?: string;
  /** Sampling temperature. */
  temperature: number;
  /** Largest number of tokens to generate. */
  maxTokens: number;
  /** Functions the model may call. */
  tools?: AgentTool[];
  /** Knowledge bases the agent may consult. */
  knowledgeBaseIds?: string[];
  /** Free-form data of your own. */
  metadata?: {
    [key: string]: unknown;
  };
  /** Format: date-time */
  createdAt: string;
  /** Format: date-time */
  updatedAt: string;
}

/** One page of AI agents. */
export interface AgentPage {
  /** The items of this page. */
  data: Agent[];
  /** Where this page stands in the whole list. */
  pagination: Pagination;
}

/** A function the model may ask to have called. */
export interface AgentTool {
  /** Function name. */
  name: string;
  /** What the function does, read by the model. */
  description: string;
  /** Arguments of the function. */
  parameters: ToolParameter[];
  /** Function name or webhook URL that carries the call out. */
  handler?: string;
}

/** One argument of a tool. */
export interface ToolParameter {
  name: string;
  /** JSON type of the argument. */
  type: 'string' | 'number' | 'boolean' | 'array' | 'object' | (string & {});
  /** What the argument means, read by the model. */
  description: string;
  required: boolean;
  /** Value used when the model gives none, of any JSON type. */
  default?: unknown;
  /** The only values allowed. */
  enum?: string[];
}

/** What a new agent is made of. */
export interface CreateAgentInput {
  name: string;
  description?: string;
  /** Model name. */
  model: string;
  /** Instructions given to the model ahead of the conversation. */
  systemPrompt?: string;
  /** Sampling temperature. */
  temperature?: number;
  /** Largest number of tokens to generate. */
  maxTokens?: number;
  /** Functions the model may call. */
  tools?: AgentTool[];
  /** Knowledge bases the agent may consult. */
  knowledgeBaseIds?: string[];
  /** Free-form data of your own. */
  metadata?: {
    [key: string]: unknown;
  };
}

/** The fields of an agent to change; absent ones keep their value. */
export interface UpdateAgentInput {
  name?: string;
  description?: string;
  /** New status. This is how an agent is activated and deactivated. */
  status?: AgentStatusInput;
  /** Model name. */
  model?: string;
  /** Instructions given to the model ahead of the conversation. */
  systemPrompt?: string;
  /** Sampling temperature. */
  temperature?: number;
  /** Largest number of tokens to generate. */
  maxTokens?: number;
  /** Functions the model may call. */
  tools?: AgentTool[];
  /** Knowledge bases the agent may consult. */
  knowledgeBaseIds?: string[];
  /** Free-form data of your own. */
  metadata?: {
    [key: string]: unknown;
  };
}

/** A message for an agent. */
export interface InvokeAgentInput {
  /** What the agent is asked. */
  message: string;
  /** Conversation this message belongs to. */
  conversationId?: string;
  /** Facts the agent may use, with keys of your own. */
  context?: {
    [key: string]: unknown;
  };
  /** Set to true to receive the answer as server-sent events. */
  stream?: boolean;
}

/** The complete answer of an agent. */
export interface InvokeAgentResponse {
  /** Text of the answer. */
  response: string;
  /** Conversation the answer belongs to. */
  conversationId: string;
  /** Results of the tools the agent called. */
  toolResults?: ToolResult[];
  usage: TokenUsage;
}

/** One event of a streamed agent answer. Join the `delta` values to get the whole text. */
export interface InvokeAgentChunk {
  /** Next piece of the answer. Skip events without it. */
  delta?: string;
}

/** What a tool returned while an agent was answering. */
export interface ToolResult {
  /** Id of the tool call this is the result of. */
  toolCallId: string;
  /** Name of the tool. */
  name: string;
  /** What the tool returned, of any JSON type. */
  result: unknown;
}

/** Tokens spent on a request. */
export interface TokenUsage {
  /** Tokens read. */
  promptTokens: number;
  /** Tokens generated. */
  completionTokens: number;
  /** Sum of both. */
  totalTokens: number;
}

/**
 * One message of a conversation with a model. A tool answers with role `tool`, its result in `content` and the
 * id of the call in `toolCallId`.
 */
export interface ChatMessage {
  /** Who speaks. */
  role: 'system' | 'user' | 'assistant' | 'tool' | (string & {});
  /** Text of the message. */
  content: string;
  /** Name of the speaker or of the tool. */
  name?: string;
  /** In a tool message, the id of the call that this message answers. */
  toolCallId?: string;
  /** In an assistant message, the tools the model wants called. */
  toolCalls?: ToolCall[];
}

/** A call to a tool, requested by the model. */
export interface ToolCall {
  /** Id to quote in `toolCallId` when answering. */
  id: string;

  type: 'function';
  function: ToolCallFunction;
}

/** The function a model wants called, and with what. */
export interface ToolCallFunction {
  /** Name of the tool. */
  name: string;
  /** Arguments as JSON text. Parse it and check it, models make mistakes. */
  arguments: string;
}

/** Why the model stopped: a natural end, the token limit, or a wish to call tools. More values may appear. */
export type FinishReason = 'stop' | 'length' | 'tool_calls' | (string & {});

/** Messages for a model, and how it should answer. */
export interface CompletionRequest {
  /** Agent whose settings are used. */
  agentId?: string;
  /** Model name. */
  model?: string;
  /** The conversation so far, oldest first. */
  messages: ChatMessage[];
  /** Sampling temperature. */
  temperature?: number;
  /** Largest number of tokens to generate. */
  maxTokens?: number;
  /** Set to true to receive the answer as server-sent events. */
  stream?: boolean;
  /** Functions the model may call. */
  tools?: AgentTool[];
  /** Knowledge bases the model may consult. */
  knowledgeBaseIds?: string[];
  /** Conversation the completion belongs to. */
  conversationId?: string;
}

/** The complete answer of a model. */
export interface CompletionResponse {
  /** Completion id. */
  id: string;
  /** Model that answered. */
  model: string;
  /** The answer. */
  message: ChatMessage;
  usage: TokenUsage;
  finishReason: FinishReason;
  /** The same answer in list form, sent by some deployments. Prefer `message`. */
  choices?: CompletionChoice[];
}

/** One answer in the list form of a completion. */
export interface CompletionChoice {
  /** Position in the list. */
  index?: number;
  message?: ChatMessage;
  finishReason?: FinishReason;
}

/** One event of a streamed completion. Join the `delta.content` values to get the whole text. */
export interface CompletionChunk {
  /** Completion id, the same in every event. */
  id: string;
  /** What this event adds. */
  delta: CompletionDelta;
  /** Why the model stopped, once it has. */
  finishReason?: FinishReason;
}

/** The part of a message that one streamed event adds. */
export interface CompletionDelta {
  /** Who speaks. */
  role?: string;
  /** Next piece of the text. */
  content?: string;
  /** Tools the model wants called. */
  toolCalls?: ToolCall[];
}

/** Messages for the chat variant of completions. */
export interface ChatCompletionRequest {
  /** The conversation so far, oldest first. */
  messages: ChatMessage[];
  /** Model name. */
  model?: string;
  /** Largest number of tokens to generate. */
  maxTokens?: number;
  /** Sampling temperature. */
  temperature?: number;
  /** Texts at which the model stops. */
  stopSequences?: string[];
}

/** Answer of the chat variant of completions. */
export interface ChatCompletionResponse {
  /** The answer. */
  message?: ChatMessage;
  /** Model that answered. */
  model?: string;
  usage?: TokenUsage;
}

/** One text or several to turn into vectors. */
export interface EmbeddingRequest {
  /** One text, or a list of texts. */
  input: string | string[];
  /** Model name. */
  model?: string;
}

/** The vectors of the given texts. */
export interface EmbeddingResponse {
  /** One entry per text. Sort by `index` before relying on the order. */
  data: Embedding[];
  /** Model that computed the vectors. */
  model: string;
  usage: EmbeddingUsage;
}

/** The vector of one text. */
export interface Embedding {
  /** Position of the text in the request. */
  index: number;
  /** The vector. */
  embedding: number[];
}

/** Tokens spent on embeddings. */
export interface EmbeddingUsage {
  /** Tokens read. */
  promptTokens: number;
  totalTokens: number;
}

/** A search for stored texts that are close in meaning. */
export interface EmbeddingSearchInput {
  /** Text to look for. */
  query: string;
  /** Knowledge base to search in. */
  knowledgeBaseId?: string;
  /** Largest number of results. */
  topK?: number;
  /** Leave out results scoring below this value. */
  minScore?: number;
}

/** Texts found by an embedding search. */
export interface EmbeddingSearchResponse {
  /** Matches. */
  results?: EmbeddingSearchResult[];
}

/** One match of an embedding search. */
export interface EmbeddingSearchResult {
  /** Id of the matching text. */
  id?: string;
  /** The matching text. */
  content?: string;
  /** Similarity, higher is closer. */
  score?: number;
  /** Free-form data stored with the text. */
  metadata?: {
    [key: string]: unknown;
  };
}

/** State of a knowledge base. More values may appear. */
export type KnowledgeBaseStatus = 'active' | 'processing' | 'error' | 'empty' | (string & {});

/** State of a knowledge base to filter by. Only these values may be sent. */
export type KnowledgeBaseStatusInput = 'active' | 'processing' | 'error' | 'empty';

/** Format of a document. More values may appear. */
export type DocumentType = 'pdf' | 'txt' | 'docx' | 'html' | 'markdown' | 'csv' | 'json' | (string & {});

/** Format of a document. Only these values may be sent. */
export type DocumentTypeInput = 'pdf' | 'txt' | 'docx' | 'html' | 'markdown' | 'csv' | 'json';

/** How far the processing of a document has come. More values may appear. */
export type DocumentStatus = 'pending' | 'processing' | 'completed' | 'failed' | (string & {});

/** Processing state to filter by. Only these values may be sent. */
export type DocumentStatusInput = 'pending' | 'processing' | 'completed' | 'failed';

/** A set of documents that bots and agents may consult. */
export interface KnowledgeBase {
  /** Knowledge base id. */
  id: string;
  /** Tenant that owns the knowledge base. */
  tenantId: string;
  name: string;
  description?: string;
  status: KnowledgeBaseStatus;
  /** Model that computes the vectors. */
  embeddingModel: string;
  /** Size of the pieces that documents are cut into, unit not documented. */
  chunkSize: number;
  /** How much neighbouring pieces overlap, same unit as `chunkSize`. */
  chunkOverlap: number;
  documentCount: number;
  /** Pieces of all documents together. */
  totalChunks: number;
  /** Free-form data of your own. */
  metadata?: {
    [key: string]: unknown;
  };
  /** Format: date-time */
  createdAt: string;
  /** Format: date-time */
  updatedAt: string;
}

/** One page of knowledge bases. */
export interface KnowledgeBasePage {
  /** The items of this page. */
  data: KnowledgeBase[];
  /** Where this page stands in the whole list. */
  pagination: Pagination;
}

/** A document of a knowledge base. */
export interface Document {
  /** Document id. */
  id: string;
  knowledgeBaseId: string;
  name: string;
  type: DocumentType;
  /** Where the document was taken from. */
  sourceUrl?: string;
  status: DocumentStatus;
  /** Size of the document, presumably in bytes (unit not documented). */
  size: number;
  /** Pieces the document was cut into. */
  chunkCount: number;
  /** Free-form data of your own. */
  metadata?: {
    [key: string]: unknown;
  };
  /** Why processing failed, if it did. */
  error?: string;
  /** Format: date-time */
  createdAt: string;
  /** Format: date-time */
  updatedAt: string;
}

/** One page of documents. */
export interface DocumentPage {
  /** The items of this page. */
  data: Document[];
  /** Where this page stands in the whole list. */
  pagination: Pagination;
}

/** One piece of a document. */
export interface DocumentChunk {
  /** Chunk id. */
  id: string;
  documentId: string;
  /** Text of the piece. */
  content: string;
  /** Position within the document. */
  chunkIndex: number;
  /** Length in tokens. */
  tokenCount: number;
  /** Free-form data stored with the piece. */
  metadata?: {
    [key: string]: unknown;
  };
}

/** A piece of a document that matches a query. */
export type ScoredChunk = DocumentChunk & {
  /** Similarity to the query, higher is closer. */
  score: number;
  /** The document the piece belongs to. */
  document?: Document;
};

/** A question to a knowledge base. */
export interface QueryKnowledgeBaseInput {
  /** Text to look for. */
  query: string;
  /** Largest number of chunks. The vendor's SDKs send 5 from their shortcuts. */
  topK?: number;
  /** Leave out chunks scoring below this value. */
  threshold?: number;
  /** Restricts the search; free-form, the keys are not documented. */
  filter?: {
    [key: string]: unknown;
  };
}

/** Chunks found by a knowledge base query. */
export interface QueryResult {
  /** Matches. */
  chunks: ScoredChunk[];
  /** The query that was run. */
  query: string;
  /** Embedding model used. */
  model: string;
}

/** What a new knowledge base is made of. */
export interface CreateKnowledgeBaseInput {
  name: string;
  description?: string;
  /** Model that computes the vectors. */
  embeddingModel?: string;
  /** Size of the pieces that documents are cut into, unit not documented. */
  chunkSize?: number;
  /** How much neighbouring pieces overlap, same unit as `chunkSize`. */
  chunkOverlap?: number;
  /** Free-form data of your own. */
  metadata?: {
    [key: string]: unknown;
  };
}

/** The fields of a knowledge base to change; absent ones keep their value. Model and chunking cannot be changed. */
export interface UpdateKnowledgeBaseInput {
  name?: string;
  description?: string;
  /** Free-form data of your own. */
  metadata?: {
    [key: string]: unknown;
  };
}

/** A document given as text or by address. Use the multipart form to upload a file. */
export interface UploadDocumentInput {
  name?: string;
  type?: DocumentTypeInput;
  /** Text of the document. */
  content?: string;
  /** Address to take the document from. */
  sourceUrl?: string;
  /** Free-form data of your own. */
  metadata?: {
    [key: string]: unknown;
  };
}

/** A document given as a file. Leave out the parts you have no value for rather than sending empty ones. */
export interface UploadDocumentForm {
  /**
   * The file itself.
   *
   * Format: binary
   */
  file: Blob;
  /** Name of the document. */
  name?: string;
  /** Format of the document. */
  type?: DocumentTypeInput;
  /** Free-form data of your own, as JSON text. */
  metadata?: string;
}

/** The fields of a document to change; absent ones keep their value. */
export interface UpdateDocumentInput {
  /** New name of the document. */
  title?: string;
  /** New text of the document. */
  content?: string;
  /** Free-form data of your own. */
  metadata?: {
    [key: string]: unknown;
  };
}

/** Figures about a knowledge base. */
export interface KnowledgeBaseStats {
  documentCount: number;
  totalChunks: number;
  totalTokens: number;
  /** Average size of a chunk, unit not documented. */
  avgChunkSize: number;
  /** Storage taken, unit not documented. */
  storageUsed: number;
}

/** The pieces of one document, all at once. */
export interface DocumentChunksResponse {
  /** Pieces of the document. */
  chunks: DocumentChunkText[];
}

/** Text and position of one piece of a document. */
export interface DocumentChunkText {
  /** Text of the piece. */
  content: string;
  /** Position within the document. */
  index: number;
}

/**
 * Whether a flow runs (`active`), is switched off (`inactive`) or is still being edited (`draft`). More values
 * may appear.
 */
export type FlowStatus = 'active' | 'inactive' | 'draft' | (string & {});

/**
 * Whether a flow runs (`active`), is switched off (`inactive`) or is still being edited (`draft`). Only these
 * values may be sent.
 */
export type FlowStatusInput = 'active' | 'inactive' | 'draft';

/** What a node of a flow does. More values may appear. */
export type FlowNodeType =
  | 'start'
  | 'message'
  | 'condition'
  | 'action'
  | 'input'
  | 'ai'
  | 'api'
  | 'delay'
  | 'assign'
  | 'end'
  | (string & {});

/** How a condition compares a variable with its value. More values may appear. */
export type ConditionOperator =
  | 'equals'
  | 'not_equals'
  | 'contains'
  | 'not_contains'
  | 'starts_with'
  | 'ends_with'
  | 'greater_than'
  | 'less_than'
  | 'is_empty'
  | 'is_not_empty'
  | 'matches_regex'
  | (string & {});

/** State of a run of a flow. More values may appear. */
export type FlowExecutionStatus = 'running' | 'waiting' | 'completed' | 'failed' | 'cancelled' | (string & {});

/** A conversation script, drawn as nodes joined by edges. */
export interface Flow {
  /** Flow id. */
  id: string;
  /** Tenant that owns the flow. */
  tenantId: string;
  name: string;
  description?: string;
  status: FlowStatus;
  /** Version number. */
  version: number;
  /** Steps of the flow. */
  nodes: FlowNode[];
  /** Connections between the steps. */
  edges: FlowEdge[];
  /** Variables the flow works with. */
  variables?: FlowVariable[];
  /** Free-form data of your own. */
  metadata?: {
    [key: string]: unknown;
  };
  /** Format: date-time */
  createdAt: string;
  /** Format: date-time */
  updatedAt: string;
}

/** One page of flows. */
export interface FlowPage {
  /** The items of this page. */
  data: Flow[];
  /** Where this page stands in the whole list. */
  pagination: Pagination;
}

/** One step of a flow. */
export interface FlowNode {
  /** Node id, unique in the flow. */
  id: string;
  type: FlowNodeType;
  position: Position;
  data: FlowNodeData;
}

/** Where a node stands on the drawing board. */
export interface Position {
  x: number;
  y: number;
}

/** Settings of a node. All are optional; which ones matter depends on the type of the node. */
export interface FlowNodeData {
  /** Title shown on the drawing board. */
  label?: string;
  /** In a message node, the text to send. */
  messageContent?: string;
  /** In a message node, the kind of message. */
  messageType?: 'text' | 'media' | 'buttons' | 'list' | (string & {});
  /** In a message node, the buttons to offer. */
  buttons?: FlowButton[];
  /** In a condition node, the branches to try. */
  conditions?: FlowCondition[];
  /** In an action node, the action to carry out. */
  actionType?: string;
  /** In an action node, the arguments of the action. */
  actionParams?: {
    [key: string]: unknown;
  };
  /** In an input node, the variable that takes the answer. */
  inputVariable?: string;
  /** In an input node, the check the answer must pass. */
  inputValidation?: InputValidation;
  /** In an ai node, the agent to ask. */
  agentId?: string;
  /** In an ai node, what to ask. */
  prompt?: string;
  /** In an ai node, the variable that takes the answer. */
  outputVariable?: string;
  /** In an api node, the address to call. */
  apiUrl?: string;
  /** In an api node, the HTTP method. */
  apiMethod?: 'GET' | 'POST' | 'PUT' | 'DELETE' | (string & {});
  /** In an api node, the request headers. */
  apiHeaders?: {
    [key: string]: string;
  };
  /** In an api node, the request body. */
  apiBody?: string;
  /** In a delay node, how long to wait, in seconds. */
  delaySeconds?: number;
  /** In an assign node, the variables to set. */
  assignments?: VariableAssignment[];
}

/** A button offered by a message node. */
export interface FlowButton {
  id: string;
  /** Caption. */
  text: string;
  /** Value recorded when the button is pressed. */
  value?: string;
}

/** One branch of a condition node. */
export interface FlowCondition {
  id: string;
  /** Variable to look at. */
  variable: string;
  operator: ConditionOperator;
  /** Value to compare with, of any JSON type. */
  value: unknown;
  /** Node to continue at when the condition holds. */
  targetNodeId: string;
}

/** A check on what the contact answers. */
export interface InputValidation {
  /** What the answer must be. */
  type: 'text' | 'number' | 'email' | 'phone' | 'date' | 'regex' | (string & {});
  /** Regular expression, for type `regex`. */
  pattern?: string;
  /** Text sent when the answer fails the check. */
  errorMessage?: string;
  /** How often the contact may try again. */
  retries?: number;
}

/** A value given to a variable. */
export interface VariableAssignment {
  /** Variable to set. */
  variable: string;
  /** Value to set, of any JSON type. */
  value: unknown;
  /** Expression that computes the value. */
  expression?: string;
}

/** A connection between two nodes. */
export interface FlowEdge {
  /** Edge id, unique in the flow. */
  id: string;
  /** Id of the node the edge leaves. */
  source: string;
  /** Id of the node the edge enters. */
  target: string;
  /** Exit of the source node, if it has several. */
  sourceHandle?: string;
  /** Entry of the target node, if it has several. */
  targetHandle?: string;
  /** Text shown on the edge. */
  label?: string;
  /** Condition under which the edge is taken. */
  condition?: string;
}

/** A variable of a flow. */
export interface FlowVariable {
  name: string;
  /** JSON type of the variable. */
  type: 'string' | 'number' | 'boolean' | 'array' | 'object' | (string & {});
  /** Value at the start of a run, of any JSON type. */
  defaultValue?: unknown;
  description?: string;
}

/** One run of a flow. */
export interface FlowExecution {
  /** Execution id. */
  id: string;
  flowId: string;
  /** Conversation the flow runs in. */
  conversationId: string;
  status: FlowExecutionStatus;
  /** Node the run stands at. */
  currentNodeId?: string;
  /** Present values of the variables. */
  variables: {
    [key: string]: unknown;
  };
  /** Nodes visited so far. */
  history: FlowExecutionStep[];
  /** Format: date-time */
  startedAt: string;
  /** Format: date-time */
  completedAt?: string;
  /** Why the run failed, if it did. */
  error?: string;
}

/** One page of runs of a flow. */
export interface FlowExecutionPage {
  /** The items of this page. */
  data: FlowExecution[];
  /** Where this page stands in the whole list. */
  pagination: Pagination;
}

/** One visit to a node during a run. */
export interface FlowExecutionStep {
  nodeId: string;
  nodeType: FlowNodeType;
  /** Format: date-time */
  startedAt: string;
  /** Format: date-time */
  completedAt?: string;
  /** What the node was given. */
  input?: {
    [key: string]: unknown;
  };
  /** What the node produced. */
  output?: {
    [key: string]: unknown;
  };
  /** Why the node failed, if it did. */
  error?: string;
}

/** What a new flow is made of. */
export interface CreateFlowInput {
  name: string;
  description?: string;
  /** Steps of the flow. */
  nodes?: FlowNode[];
  /** Connections between the steps. */
  edges?: FlowEdge[];
  /** Variables the flow works with. */
  variables?: FlowVariable[];
  /** Free-form data of your own. */
  metadata?: {
    [key: string]: unknown;
  };
}

/** The fields of a flow to change; absent ones keep their value. */
export interface UpdateFlowInput {
  name?: string;
  description?: string;
  /** New status. This is how a flow is activated and deactivated. */
  status?: FlowStatusInput;
  /** Steps of the flow. */
  nodes?: FlowNode[];
  /** Connections between the steps. */
  edges?: FlowEdge[];
  /** Variables the flow works with. */
  variables?: FlowVariable[];
  /** Free-form data of your own. */
  metadata?: {
    [key: string]: unknown;
  };
}

/** A flow as exported. The ids and timestamps the server assigns may be left out. */
export interface ImportFlowInput {
  /** Flow id. */
  id?: string;
  /** Tenant that owns the flow. */
  tenantId?: string;
  name: string;
  description?: string;
  status: FlowStatus;
  /** Version number. */
  version: number;
  /** Steps of the flow. */
  nodes: FlowNode[];
  /** Connections between the steps. */
  edges: FlowEdge[];
  /** Variables the flow works with. */
  variables?: FlowVariable[];
  /** Free-form data of your own. */
  metadata?: {
    [key: string]: unknown;
  };
  /** Format: date-time */
  createdAt?: string;
  /** Format: date-time */
  updatedAt?: string;
}

/** How to start a flow. */
export interface ExecuteFlowInput {
  /** Conversation to run the flow in. */
  conversationId: string;
  /** Values for the variables of the flow. */
  variables?: {
    [key: string]: unknown;
  };
  /** Node to start at, instead of the start node. */
  startNodeId?: string;
}

/** Description of a node type, for building an editor. */
export interface FlowNodeTypeInfo {
  type: FlowNodeType;
  /** Name to show. */
  label: string;
  /** What the node does. */
  description: string;
  /** Group the node type belongs to. */
  category: string;
  /** What the node takes. */
  inputs: FlowNodeInput[];
  /** What the node gives. */
  outputs: FlowNodeOutput[];
}

/** Something a node type takes. */
export interface FlowNodeInput {
  name: string;
  /** Type of the value. */
  type: string;
  required: boolean;
}

/** Something a node type gives. */
export interface FlowNodeOutput {
  name: string;
  /** Type of the value. */
  type: string;
}

/** Result of checking a flow. */
export interface FlowValidation {
  /** Whether the flow can run. */
  valid: boolean;
  /** Faults that keep the flow from running. */
  errors: FlowValidationIssue[];
  /** Oddities that do not. */
  warnings: FlowValidationIssue[];
}

/** A fault or oddity found in a flow. */
export interface FlowValidationIssue {
  /** Node concerned. */
  nodeId: string;
  /** What is wrong. */
  message: string;
}

/** Figures about the runs of a flow over a period. The vendor does not document the units of rates and durations. */
export interface FlowStats {
  totalExecutions: number;
  /** Share of runs that completed. */
  successRate: number;
  /** Average length of a run, unit not documented. */
  avgDuration: number;
  /** Figures per node. */
  nodeStats: FlowNodeStats[];
}

/** Figures about one node of a flow. */
export interface FlowNodeStats {
  nodeId: string;
  /** How often the node was visited. */
  executionCount: number;
  /** Average length of a visit, unit not documented. */
  avgDuration: number;
}

/** The first and the last day of a period. */
export interface DateRange {
  /** First day, as YYYY-MM-DD. */
  startDate: string;
  /** Last day, as YYYY-MM-DD. */
  endDate: string;
}

/** The figures of the dashboard. The vendor does not document the units of times and scores. */
export interface DashboardMetrics {
  conversations: DashboardConversations;
  messages: DashboardMessages;
  contacts: DashboardContacts;
  agents: DashboardAgents;
}

/** Conversation figures of the dashboard. */
export interface DashboardConversations {
  total: number;
  open: number;
  resolved: number;
  /** Average time to resolution, unit not documented. */
  avgResolutionTime: number;
}

/** Message figures of the dashboard. */
export interface DashboardMessages {
  total: number;
  /** Messages received from contacts. */
  inbound: number;
  /** Messages sent to contacts. */
  outbound: number;
}

/** Contact figures of the dashboard. */
export interface DashboardContacts {
  total: number;
  /** Contacts added in the period. */
  new: number;
}

/** Figures of the human agents on the dashboard. */
export interface DashboardAgents {
  /** Average time to a reply, unit not documented. */
  avgResponseTime: number;
  /** Average time spent on a conversation, unit not documented. */
  avgHandlingTime: number;
  /** Average rating given by contacts. */
  satisfactionScore?: number;
}

/** Figures about conversations over a period. */
export interface ConversationMetrics {
  totalConversations: number;
  byStatus: StatusCount[];
  byChannel: ChannelCount[];
  /** Average time to resolution, unit not documented. */
  avgResolutionTime: number;
  /** Average time to the first reply, unit not documented. */
  avgFirstResponseTime: number;
  /** Conversations per date. */
  timeline: DateCount[];
}

/** A number of conversations in one status. */
export interface StatusCount {
  /** Conversation status. */
  status: string;
  count: number;
}

/** A number of items on one channel. */
export interface ChannelCount {
  /** The channel. Whether this is a type, a name or an id is not documented. */
  channel: string;
  count: number;
}

/** A number of items on one date. */
export interface DateCount {
  date: string;
  count: number;
}

/** Figures about messages over a period. */
export interface MessageMetrics {
  totalMessages: number;
  byDirection: DirectionCount[];
  byChannel: ChannelCount[];
  /** Average number of messages in a conversation. */
  avgPerConversation: number;
  /** Messages per date. */
  timeline: MessageTimelinePoint[];
}

/** A number of messages in one direction. */
export interface DirectionCount {
  /** Message direction, for example `inbound` or `outbound`. */
  direction: string;
  count: number;
}

/** Messages of one date. */
export interface MessageTimelinePoint {
  date: string;
  /** Messages received from contacts. */
  inbound: number;
  /** Messages sent to contacts. */
  outbound: number;
}

/** Figures about human agents over a period. */
export interface AgentMetrics {
  /** Figures per agent. */
  agents: AgentPerformance[];
  /** Figures over all agents. */
  overall: AgentPerformanceSummary;
}

/** Figures about one human agent. */
export interface AgentPerformance {
  /** Id of the agent. */
  agentId: string;
  name: string;
  conversationsHandled: number;
  /** Average time to a reply, unit not documented. */
  avgResponseTime: number;
  /** Average time spent on a conversation, unit not documented. */
  avgHandlingTime: number;
  /** Average rating given by contacts. */
  satisfactionScore?: number;
}

/** Figures over all human agents. */
export interface AgentPerformanceSummary {
  /** Average time to a reply, unit not documented. */
  avgResponseTime: number;
  /** Average time spent on a conversation, unit not documented. */
  avgHandlingTime: number;
  /** Average rating given by contacts. */
  satisfactionScore?: number;
}

/** Figures about bots over a period. */
export interface BotMetrics {
  totalInteractions: number;
  /** Share of conversations handed to a person. */
  handoffRate: number;
  /** Average time to an answer, unit not documented. */
  avgResponseTime: number;
  /** Most frequent intents. */
  topIntents: IntentCount[];
  /** Average rating given by contacts. */
  satisfactionScore?: number;
  /** Figures per bot. */
  byBot: BotPerformance[];
}

/** How often an intent was recognised. */
export interface IntentCount {
  intent: string;
  count: number;
}

/** Figures about one bot. */
export interface BotPerformance {
  botId: string;
  name: string;
  interactions: number;
  /** Share of conversations handed to a person. */
  handoffRate: number;
}

/** Figures about channels over a period. */
export interface ChannelMetrics {
  /** Figures per channel. */
  channels: ChannelPerformance[];
  /** Sums over all channels. */
  overall: ChannelTotals;
}

/** Figures about one channel. */
export interface ChannelPerformance {
  channelId: string;
  name: string;
  /** Channel type. */
  type: string;
  messagesReceived: number;
  messagesSent: number;
  conversationsCreated: number;
  /** Average time to a reply, unit not documented. */
  avgResponseTime: number;
}

/** Sums over all channels. */
export interface ChannelTotals {
  messagesReceived: number;
  messagesSent: number;
  conversationsCreated: number;
}

/** Which report to make. */
export interface ReportRequest {
  /** Subject of the report. */
  type: 'conversations' | 'messages' | 'agents' | 'bots' | 'channels';
  /** Period the report covers. */
  range: DateRange;
  /** Length of one row of the report. */
  groupBy?: 'day' | 'week' | 'month';
  /** Restricts the report; free-form, the keys are not documented. */
  filters?: {
    [key: string]: unknown;
  };
  /** Form of the report. */
  format?: 'json' | 'csv';
}

/** A report, inline or as a link. */
export interface ReportResponse {
  /** Where to download the report. */
  url?: string;
  /** The report itself, of any JSON type. */
  data?: unknown;
}

/** Which data to export. */
export interface ExportRequest {
  /** Kind of data to export. The accepted values are not documented. */
  type: string;
  /** Period the export covers. */
  range: DateRange;
  /** File format. */
  format: 'csv' | 'xlsx' | 'json';
}

/** Where to fetch an export. */
export interface ExportResponse {
  /** Where to download the file. */
  downloadUrl: string;
  /**
   * When the link stops working.
   *
   * Format: date-time
   */
  expiresAt: string;
}

/** What is going on right now. The vendor does not document the unit of the waiting time. */
export interface RealtimeMetrics {
  activeConversations: number;
  /** Human agents at work. */
  activeAgents: number;
  /** Conversations waiting for an agent. */
  queueSize: number;
  /** Average wait, unit not documented. */
  avgWaitTime: number;
  messagesPerMinute: number;
}

/** Image format. More values may appear. */
export type VREOutputFormat = 'png' | 'webp' | 'jpeg' | (string & {});

/** Image format. Only these values may be sent. */
export type VREOutputFormatInput = 'png' | 'webp' | 'jpeg';

/** Channel the image is laid out for. Only these values may be sent. */
export type VREChannelType = 'whatsapp' | 'telegram' | 'web' | 'email';

/**
 * The built-in templates: a menu of options, a product card, an order status, a product list, an order
 * confirmation and a Pix payment request. More values may appear.
 */
export type VRETemplateType =
  | 'menu_opcoes'
  | 'card_produto'
  | 'status_pedido'
  | 'lista_produtos'
  | 'confirmacao'
  | 'cobranca_pix'
  | (string & {});

/** What to draw. `template_id` decides what `data` holds. */
export type VRERenderRequest =
  | VRERenderMenuOpcoesRequest
  | VRERenderCardProdutoRequest
  | VRERenderStatusPedidoRequest
  | VRERenderListaProdutosRequest
  | VRERenderConfirmacaoRequest
  | VRERenderCobrancaPixRequest
  | VRERenderOwnTemplateRequest;

/** A request to draw a menu of options. */
export interface VRERenderMenuOpcoesRequest {
  /** Tenant the image is drawn for. */
  tenant_id: string;

  template_id: 'menu_opcoes';
  data: MenuOpcoesData;
  /** Channel to lay the image out for. Left to the server when absent. */
  channel?: VREChannelType;
  /** Image format. Left to the server when absent. */
  format?: VREOutputFormatInput;
  /** Width of the image in pixels. */
  width?: number;
  /** Compression quality from 0 to 100, for webp and jpeg only. */
  quality?: number;
  /** Pixel density, from 1.0 to 2.0. */
  scale?: number;
}

/** A request to draw a product card. */
export interface VRERenderCardProdutoRequest {
  /** Tenant the image is drawn for. */
  tenant_id: string;

  template_id: 'card_produto';
  data: CardProdutoData;
  /** Channel to lay the image out for. Left to the server when absent. */
  channel?: VREChannelType;
  /** Image format. Left to the server when absent. */
  format?: VREOutputFormatInput;
  /** Width of the image in pixels. */
  width?: number;
  /** Compression quality from 0 to 100, for webp and jpeg only. */
  quality?: number;
  /** Pixel density, from 1.0 to 2.0. */
  scale?: number;
}

/** A request to draw the status of an order. */
export interface VRERenderStatusPedidoRequest {
  /** Tenant the image is drawn for. */
  tenant_id: string;

  template_id: 'status_pedido';
  data: StatusPedidoData;
  /** Channel to lay the image out for. Left to the server when absent. */
  channel?: VREChannelType;
  /** Image format. Left to the server when absent. */
  format?: VREOutputFormatInput;
  /** Width of the image in pixels. */
  width?: number;
  /** Compression quality from 0 to 100, for webp and jpeg only. */
  quality?: number;
  /** Pixel density, from 1.0 to 2.0. */
  scale?: number;
}

/** A request to draw a product list. */
export interface VRERenderListaProdutosRequest {
  /** Tenant the image is drawn for. */
  tenant_id: string;

  template_id: 'lista_produtos';
  data: ListaProdutosData;
  /** Channel to lay the image out for. Left to the server when absent. */
  channel?: VREChannelType;
  /** Image format. Left to the server when absent. */
  format?: VREOutputFormatInput;
  /** Width of the image in pixels. */
  width?: number;
  /** Compression quality from 0 to 100, for webp and jpeg only. */
  quality?: number;
  /** Pixel density, from 1.0 to 2.0. */
  scale?: number;
}

/** A request to draw an order confirmation. */
export interface VRERenderConfirmacaoRequest {
  /** Tenant the image is drawn for. */
  tenant_id: string;

  template_id: 'confirmacao';
  data: ConfirmacaoData;
  /** Channel to lay the image out for. Left to the server when absent. */
  channel?: VREChannelType;
  /** Image format. Left to the server when absent. */
  format?: VREOutputFormatInput;
  /** Width of the image in pixels. */
  width?: number;
  /** Compression quality from 0 to 100, for webp and jpeg only. */
  quality?: number;
  /** Pixel density, from 1.0 to 2.0. */
  scale?: number;
}

/** A request to draw a Pix payment request. */
export interface VRERenderCobrancaPixRequest {
  /** Tenant the image is drawn for. */
  tenant_id: string;

  template_id: 'cobranca_pix';
  data: CobrancaPixData;
  /** Channel to lay the image out for. Left to the server when absent. */
  channel?: VREChannelType;
  /** Image format. Left to the server when absent. */
  format?: VREOutputFormatInput;
  /** Width of the image in pixels. */
  width?: number;
  /** Compression quality from 0 to 100, for webp and jpeg only. */
  quality?: number;
  /** Pixel density, from 1.0 to 2.0. */
  scale?: number;
}

/** A request to draw a template of your own. */
export interface VRERenderOwnTemplateRequest {
  /** Tenant the image is drawn for. */
  tenant_id: string;
  /** Id of the template, none of the built-in ones. */
  template_id: UndescribedKind;
  /** What the template asks for; its JSON Schema is in the list of templates. */
  data: {
    [key: string]: unknown;
  };
  /** Channel to lay the image out for. Left to the server when absent. */
  channel?: VREChannelType;
  /** Image format. Left to the server when absent. */
  format?: VREOutputFormatInput;
  /** Width of the image in pixels. */
  width?: number;
  /** Compression quality from 0 to 100, for webp and jpeg only. */
  quality?: number;
  /** Pixel density, from 1.0 to 2.0. */
  scale?: number;
}

/** A drawn image. */
export interface VRERenderResponse {
  /** The image as a data URI. */
  image_base64: string;
  /** Text to send along with the image. */
  caption: string;
  /** Width in pixels. */
  width: number;
  /** Height in pixels. */
  height: number;
  format: VREOutputFormat;
  /** Time the drawing took, in milliseconds. */
  render_time_ms: number;
  /** Size of the image in bytes. */
  size_bytes?: number;
  /** Whether the image came from the cache. */
  cache_hit?: boolean;
}

/** What to draw, and the conversation to send it to. `template_id` decides what `data` holds. */
export type VRERenderAndSendRequest =
  | VRERenderAndSendMenuOpcoesRequest
  | VRERenderAndSendCardProdutoRequest
  | VRERenderAndSendStatusPedidoRequest
  | VRERenderAndSendListaProdutosRequest
  | VRERenderAndSendConfirmacaoRequest
  | VRERenderAndSendCobrancaPixRequest
  | VRERenderAndSendOwnTemplateRequest;

/** A request to draw a menu of options and to send it. */
export interface VRERenderAndSendMenuOpcoesRequest {
  /** Conversation to send the image to. */
  conversation_id: string;

  template_id: 'menu_opcoes';
  data: MenuOpcoesData;
  /** Text to send along with the image, instead of the generated one. */
  caption?: string;
  /** Text to send after the image. */
  follow_up_text?: string;
}

/** A request to draw a product card and to send it. */
export interface VRERenderAndSendCardProdutoRequest {
  /** Conversation to send the image to. */
  conversation_id: string;

  template_id: 'card_produto';
  data: CardProdutoData;
  /** Text to send along with the image, instead of the generated one. */
  caption?: string;
  /** Text to send after the image. */
  follow_up_text?: string;
}

/** A request to draw the status of an order and to send it. */
export interface VRERenderAndSendStatusPedidoRequest {
  /** Conversation to send the image to. */
  conversation_id: string;

  template_id: 'status_pedido';
  data: StatusPedidoData;
  /** Text to send along with the image, instead of the generated one. */
  caption?: string;
  /** Text to send after the image. */
  follow_up_text?: string;
}

/** A request to draw a product list and to send it. */
export interface VRERenderAndSendListaProdutosRequest {
  /** Conversation to send the image to. */
  conversation_id: string;

  template_id: 'lista_produtos';
  data: ListaProdutosData;
  /** Text to send along with the image, instead of the generated one. */
  caption?: string;
  /** Text to send after the image. */
  follow_up_text?: string;
}

/** A request to draw an order confirmation and to send it. */
export interface VRERenderAndSendConfirmacaoRequest {
  /** Conversation to send the image to. */
  conversation_id: string;

  template_id: 'confirmacao';
  data: ConfirmacaoData;
  /** Text to send along with the image, instead of the generated one. */
  caption?: string;
  /** Text to send after the image. */
  follow_up_text?: string;
}

/** A request to draw a Pix payment request and to send it. */
export interface VRERenderAndSendCobrancaPixRequest {
  /** Conversation to send the image to. */
  conversation_id: string;

  template_id: 'cobranca_pix';
  data: CobrancaPixData;
  /** Text to send along with the image, instead of the generated one. */
  caption?: string;
  /** Text to send after the image. */
  follow_up_text?: string;
}

/** A request to draw a template of your own and to send it. */
export interface VRERenderAndSendOwnTemplateRequest {
  /** Conversation to send the image to. */
  conversation_id: string;
  /** Id of the template, none of the built-in ones. */
  template_id: UndescribedKind;
  /** What the template asks for; its JSON Schema is in the list of templates. */
  data: {
    [key: string]: unknown;
  };
  /** Text to send along with the image, instead of the generated one. */
  caption?: string;
  /** Text to send after the image. */
  follow_up_text?: string;
}

/** The message an image was sent in. */
export interface VRERenderAndSendResponse {
  message_id: string;
  /** Where the image can be fetched. */
  image_url: string;
  /** Text sent along with the image. */
  caption: string;
}

/** A template that can be drawn. */
export interface VRETemplate {
  id: VRETemplateType;
  name: string;
  description: string;
  /** JSON Schema of the data the template takes. */
  schema: {
    [key: string]: unknown;
  };
}

/** The templates available to a tenant. */
export interface VREListTemplatesResponse {
  templates: VRETemplate[];
}

/** Data for a preview. An empty object asks for the sample data of the template. */
export interface VREPreviewRequest {
  /** Data of the template in the path, or a part of it. */
  data?: {
    [key: string]: unknown;
  };
}

/** A preview image. */
export interface VREPreviewResponse {
  /** The image as a data URI. */
  image_base64: string;
  /** Width in pixels. */
  width: number;
  /** Height in pixels. */
  height: number;
}

/** Stage of an order: received, being picked, invoiced, in transit, delivered. Only these values may be sent. */
export type OrderStatus = 'recebido' | 'separacao' | 'faturado' | 'transporte' | 'entregue';

/** Availability of a product: available, low, unavailable. Only these values may be sent. */
export type StockStatus = 'disponivel' | 'baixo' | 'indisponivel';

/** One option of a menu. */
export interface MenuOpcaoData {
  /** Caption of the option. */
  label: string;
  /** Explanation below the caption. */
  descricao?: string;
  /** Icon name. Known names are pedido, catalogo, entrega, financeiro and atendente. */
  icone?: string;
}

/** Data of the template `menu_opcoes`. */
export interface MenuOpcoesData {
  /** Title. */
  titulo: string;
  /** Subtitle. */
  subtitulo?: string;
  /** Options, at most 8. */
  opcoes: MenuOpcaoData[];
  /** Text sent ahead of the image. */
  mensagem_antes?: string;
}

/** Data of the template `card_produto`. */
export interface CardProdutoData {
  /** Product name. */
  nome: string;
  /** Stock keeping unit. */
  sku?: string;
  /** Price per unit. */
  preco: number;
  /** Unit of sale, for example kg, un, cx, fd or pc. */
  unidade: string;
  /** Quantity in stock. */
  estoque?: number;
  /** Address of the product picture. */
  imagem_url?: string;
  /** Text of the highlight badge. */
  destaque?: string;
  /** Accompanying text. */
  mensagem?: string;
}

/** Data of the template `status_pedido`. */
export interface StatusPedidoData {
  /** Order number. */
  numero_pedido: string;
  /** Present stage of the order. */
  status_atual: OrderStatus;
  /** Summary of the items. */
  itens_resumo?: string;
  /** Total amount. */
  valor_total?: number;
  /** Expected delivery, free text. */
  previsao_entrega?: string;
  /** Name of the driver. */
  motorista?: string;
  /** Accompanying text. */
  mensagem?: string;
}

/** One product of a list. */
export interface ListaProdutoItem {
  /** Product name. */
  nome: string;
  /** Price. */
  preco: number;
  /** Unit of sale. */
  unidade?: string;
  /** Availability. */
  estoque_status?: StockStatus;
  /** Stock keeping unit. */
  sku?: string;
  /** Emoji shown with the product. */
  emoji?: string;
}

/** Data of the template `lista_produtos`. */
export interface ListaProdutosData {
  /** Title. */
  titulo: string;
  /** Products, at most 6. */
  produtos: ListaProdutoItem[];
  /** Accompanying text. */
  mensagem?: string;
}

/** One item of an order confirmation. */
export interface ConfirmacaoItem {
  /** Product name. */
  nome: string;
  /** Quantity, free text. */
  quantidade?: string;
  /** Price. */
  preco: number;
  /** Emoji shown with the item. */
  emoji?: string;
}

/** Data of the template `confirmacao`. */
export interface ConfirmacaoData {
  /** Title. */
  titulo?: string;
  /** Subtitle. */
  subtitulo?: string;
  /** Items of the order. */
  itens: ConfirmacaoItem[];
  /** Total amount. */
  valor_total: number;
  /** Expected delivery, free text. */
  previsao_entrega?: string;
  /** Accompanying text. */
  mensagem?: string;
}

/** Data of the template `cobranca_pix`. */
export interface CobrancaPixData {
  /** Amount to pay. */
  valor: number;
  /** Order number. */
  numero_pedido?: string;
  /** Pix code in EMV form (BR Code), drawn as a QR code. */
  pix_payload: string;
  /** When the payment request expires, free text. */
  expiracao?: string;
  /** Accompanying text. */
  mensagem?: string;
}

/** Extra information around a documented response. */
export interface DocMeta {
  /** Id of the request, for support. */
  requestId?: string;
}

/** Extra information around a documented list. */
export interface DocListMeta {
  /** Id of the request, for support. */
  requestId?: string;
  pagination?: DocPagination;
}

/** Where a page sits in a documented list. */
export interface DocPagination {
  /** Number of this page, counted from 1. */
  page: number;
  /** Page size that was applied. */
  perPage: number;
  /** Number of pages. */
  totalPages: number;
  /** Number of items in the whole list. */
  totalCount: number;
  /** Whether a page follows. */
  hasNextPage?: boolean;
  /** Whether a page precedes. */
  hasPrevPage?: boolean;
}

/** Body of every failed call of the documented group. */
export interface DocErrorResponse {
  error: DocError;
  meta?: DocMeta;
}

/** What went wrong in a call of the documented group. */
export interface DocError {
  /** Machine-readable reason, for example `VALIDATION_ERROR`. New codes may appear. */
  code: string;
  /** Explanation for humans. */
  message: string;
  /** Problems by field. */
  details?: DocErrorDetail[];
  /** Seconds to wait before the next try, on 429. */
  retryAfter?: number;
}

/** What is wrong with one field. */
export interface DocErrorDetail {
  /** Name of the field. */
  field?: string;
  /** What is wrong with it. */
  message?: string;
}

/**
 * Message to send to a conversation or straight to a recipient. Documented by the vendor, not verified against
 * any server or SDK.
 */
export interface DocSendMessage {
  /** Channel to send on. */
  channelId: string;
  /** Conversation to send to. */
  conversationId?: string;
  /** Recipient on the channel, for example a phone number. Required without `conversationId`. */
  to?: string;
  content: DocContent;
  /** Free-form data; keys and values are up to you. */
  metadata?: {
    [key: string]: unknown;
  };
  /**
   * When to send it. Absent: now.
   *
   * Format: date-time
   */
  scheduledAt?: string;
}

/** Content of a message of the documented group, by `type`. */
export type DocContent =
  | DocTextContent
  | DocImageContent
  | DocVideoContent
  | DocDocumentContent
  | DocAudioContent
  | DocLocationContent
  | DocButtonsContent
  | DocTemplateContent;

/** A text, optionally with quick replies. */
export interface DocTextContent {
  /** Always `text`. */
  type: 'text';
  /** The text. */
  text: string;
  /** Ready answers offered to the contact. */
  quickReplies?: DocQuickReply[];
}

/** A ready answer offered to the contact. */
export interface DocQuickReply {
  /** Id returned when it is chosen. */
  id: string;
  /** Label. */
  title: string;
}

/** An image. */
export interface DocImageContent {
  /** Always `image`. */
  type: 'image';
  /** Address of the image. */
  url: string;
  /** Text shown with it. */
  caption?: string;
}

/** A video. */
export interface DocVideoContent {
  /** Always `video`. */
  type: 'video';
  /** Address of the video. */
  url: string;
  /** Text shown with it. */
  caption?: string;
}

/** A document. */
export interface DocDocumentContent {
  /** Always `document`. */
  type: 'document';
  /** Address of the document. */
  url: string;
  /** Name shown to the contact. */
  filename?: string;
  /** Text shown with it. */
  caption?: string;
}

/** A sound or voice recording. */
export interface DocAudioContent {
  /** Always `audio`. */
  type: 'audio';
  /** Address of the recording. */
  url: string;
}

/** A place on the map. */
export interface DocLocationContent {
  /** Always `location`. */
  type: 'location';
  /** Degrees north. */
  latitude: number;
  /** Degrees east. */
  longitude: number;
  /** Name of the place. */
  name?: string;
  /** Postal address. */
  address?: string;
}

/** A text with buttons. */
export interface DocButtonsContent {
  /** Always `buttons`. */
  type: 'buttons';
  /** The text. */
  text: string;
  /** Buttons below the text. */
  buttons: DocButton[];
}

/** A button the contact can press. */
export interface DocButton {
  /** What the button does: send a reply or open an address. */
  type: 'reply' | 'url' | (string & {});
  /** Id returned when a `reply` button is pressed. */
  id?: string;
  /** Label. */
  title: string;
  /** Address opened by a `url` button. */
  url?: string;
}

/** An approved template with its values. */
export interface DocTemplateContent {
  /** Always `template`. */
  type: 'template';
  template: DocTemplate;
}

/** An approved template with its values. */
export interface DocTemplate {
  /** Name of the template. */
  name: string;
  /** Language code of the template. */
  language: string;
  /** Values by part of the template. */
  components?: DocTemplateComponent[];
}

/** Values for one part of a template. */
export interface DocTemplateComponent {
  /** Part of the template, for example `header` or `body`. */
  type: string;
  /** Values in the order of the placeholders. */
  parameters?: DocTemplateParameter[];
}

/** One value put into a template. */
export interface DocTemplateParameter {
  /** Kind of value, for example `text` or `image`. */
  type: string;
  /** The value, for `text`. */
  text?: string;
  /** The image, for `image`. */
  image?: DocTemplateImage;
}

/** Image used in a template. */
export interface DocTemplateImage {
  /** Address of the image. */
  url: string;
}

/** A message of the documented group. Documented by the vendor, not verified against any server or SDK. */
export interface DocMessage {
  /** Id of the message, `msg_…`. */
  id: string;
  /** Always `message`. */
  type: string;
  attributes: DocMessageAttributes;
}

/** Fields of a message of the documented group. Which are present depends on the operation. */
export interface DocMessageAttributes {
  /** Conversation it belongs to. */
  conversationId?: string;
  /** Channel it travelled on. */
  channelId?: string;
  channelType?: ChannelType;
  direction?: MessageDirection;
  /** Sender on the channel. */
  from?: string;
  /** Recipient on the channel. */
  to?: string;
  content?: DocContent;
  status?: MessageStatus;
  /** States the message went through. */
  statusHistory?: DocMessageStatusEntry[];
  /** Free-form data; keys and values are up to you. */
  metadata?: {
    [key: string]: unknown;
  };
  /** Id the channel provider gave it. */
  externalId?: string;
  /**
   * When it was created.
   *
   * Format: date-time
   */
  createdAt?: string;
  /**
   * When it left.
   *
   * Format: date-time
   */
  sentAt?: string;
  /**
   * When it reached the recipient.
   *
   * Format: date-time
   */
  deliveredAt?: string;
  /**
   * When the recipient read it.
   *
   * Format: date-time
   */
  readAt?: string;
}

/** A state a message reached, and when. */
export interface DocMessageStatusEntry {
  status?: MessageStatus;
  /**
   * When the state was reached.
   *
   * Format: date-time
   */
  timestamp?: string;
}

/** A message in the documented envelope. */
export interface DocMessageResponse {
  data: DocMessage;
  meta?: DocMeta;
}

/** A page of messages in the documented envelope. */
export interface DocMessageListResponse {
  /** Messages of this page. */
  data: DocMessage[];
  meta?: DocListMeta;
}

/** Outcome of marking a message as read. */
export interface DocMessageReadResult {
  status?: MessageStatus;
  /**
   * When it was marked.
   *
   * Format: date-time
   */
  readAt?: string;
}

/** Outcome of marking a message as read, in the documented envelope. */
export interface DocMessageReadResponse {
  data: DocMessageReadResult;
  meta?: DocMeta;
}

/**
 * Messages to mark as read: give `messageIds` or `conversationId`. Documented by the vendor, not verified
 * against any server or SDK.
 */
export interface DocBulkReadInput {
  /** Ids of the messages. */
  messageIds?: string[];
  /** Conversation whose messages are meant. */
  conversationId?: string;
  /**
   * Only messages older than this.
   *
   * Format: date-time
   */
  beforeTimestamp?: string;
}

/** Outcome of marking several messages as read. */
export interface DocBulkReadResult {
  /** Number of messages marked. */
  markedCount?: number;
  /** Conversation they belong to. */
  conversationId?: string;
}

/** Outcome of marking several messages as read, in the documented envelope. */
export interface DocBulkReadResponse {
  data: DocBulkReadResult;
  meta?: DocMeta;
}

/** Outcome of deleting a message. */
export interface DocMessageDeletion {
  /** Id of the message. */
  id?: string;
  /** Whether it is gone. */
  deleted?: boolean;
  /**
   * When it was deleted.
   *
   * Format: date-time
   */
  deletedAt?: string;
}

/** Outcome of deleting a message, in the documented envelope. */
export interface DocMessageDeletionResponse {
  data: DocMessageDeletion;
  meta?: DocMeta;
}

/** File to upload. Documented by the vendor, not verified against any server or SDK. */
export interface DocMediaUploadForm {
  /**
   * The file itself.
   *
   * Format: binary
   */
  file: Blob;
  /** Kind of file, for example `image`. */
  type: string;
}

/** An uploaded file. Documented by the vendor, not verified against any server or SDK. */
export interface DocMedia {
  /** Id of the file, `media_…`. */
  id: string;
  /** Kind of file, for example `image`. */
  type?: string;
  /** Address to use when sending the file. */
  url: string;
  /** Media type. */
  mimeType?: string;
  /** Size in bytes. */
  size?: number;
  /**
   * When the file is removed, about a week after the upload.
   *
   * Format: date-time
   */
  expiresAt?: string;
}

/** An uploaded file in the documented envelope. */
export interface DocMediaResponse {
  data: DocMedia;
  meta?: DocMeta;
}

/** Someone who takes part in a conversation. Documented by the vendor, not verified against any server or SDK. */
export interface DocParticipant {
  /** Id of the participant. */
  id: string;
  /** Kind of participant. */
  type: 'contact' | 'user' | 'bot' | (string & {});
  attributes: DocParticipantAttributes;
}

/** Fields of a participant. */
export interface DocParticipantAttributes {
  /** Display name. */
  name?: string;
  /** Phone number. */
  phone?: string;
  /** Email address. */
  email?: string;
  /** Part played in the conversation. */
  role?: string;
}

/** Participants of a conversation in the documented envelope. */
export interface DocParticipantListResponse {
  /** Participants. */
  data: DocParticipant[];
  meta?: DocMeta;
}

/** Why and how a conversation is closed. Documented by the vendor, not verified against any server or SDK. */
export interface DocCloseConversationInput {
  /** Reason, in your own words. */
  reason?: string;
  /** How it ended. */
  resolution?: 'resolved' | 'unresolved' | 'spam';
  /** Notes for colleagues. */
  notes?: string;
}

/** Who did something. */
export interface DocActor {
  /** Id of the person. */
  id?: string;
  /** Display name. */
  name?: string;
}

/** Outcome of closing a conversation. */
export interface DocClosedConversation {
  status?: ConversationStatus;
  /**
   * When it was closed.
   *
   * Format: date-time
   */
  closedAt?: string;
  closedBy?: DocActor;
  /** How it ended. */
  resolution?: 'resolved' | 'unresolved' | 'spam' | (string & {});
  /** Reason given. */
  closureReason?: string;
}

/** Outcome of closing a conversation, in the documented envelope. */
export interface DocClosedConversationResponse {
  data: DocClosedConversation;
  meta?: DocMeta;
}

/** Who takes over a conversation. Documented by the vendor, not verified against any server or SDK. */
export interface DocTransferConversationInput {
  /** Id of the person or bot that takes over. */
  toAssigneeId: string;
  /** Reason, in your own words. */
  reason?: string;
  /** What the next person needs to know. */
  summary?: string;
  /** Whether to tell the contact. */
  notifyContact?: boolean;
}

/** Outcome of an action whose fields the documentation does not show. */
export interface DocActionResult {
  [key: string]: unknown;
}

/** Outcome of an action in the documented envelope. */
export interface DocActionResponse {
  data: DocActionResult;
  meta?: DocMeta;
}

/** An address of yours that receives events. Documented by the vendor, not verified against any server or SDK. */
export interface WebhookEndpoint {
  /** Id of the endpoint, `wh_…`. */
  id: string;
  /** Always `webhook`. */
  type: string;
  attributes: WebhookEndpointAttributes;
}

/** Fields of a webhook endpoint. Which are present depends on the operation. */
export interface WebhookEndpointAttributes {
  /** Address that receives the events. */
  url?: string;
  /** Your own note. */
  description?: string;
  /** Whether events are delivered. */
  status?: 'active' | 'inactive' | (string & {});
  /** Older form of `status`, sent by some installations. */
  enabled?: boolean;
  /** Events it receives. */
  events?: WebhookEventType[];
  /** Secret the deliveries are signed with. Shown in full only when the endpoint is created; store it then. Secret. */
  secret?: string;
  /** Extra headers sent with every delivery. */
  headers?: {
    [key: string]: string;
  };
  config?: WebhookDeliveryConfig;
  stats?: WebhookEndpointStats;
  lastDelivery?: WebhookLastDelivery;
  /**
   * When it was created.
   *
   * Format: date-time
   */
  createdAt?: string;
  /**
   * When it was last changed.
   *
   * Format: date-time
   */
  updatedAt?: string;
}

/** How deliveries to an endpoint are tried and repeated. */
export interface WebhookDeliveryConfig {
  /** How waits grow between tries: a name (`exponential`), or on some installations a RetryPolicy object. */
  retryPolicy?: ('exponential' | (string & {})) | RetryPolicy;
  /** Number of tries. Documented default: 5. */
  maxRetries?: number;
  /** Seconds your endpoint has to answer. Documented default: 30. */
  timeout?: number;
}

/** How a failed delivery is repeated. */
export interface RetryPolicy {
  /** Number of tries. */
  maxRetries: number;
  /** Wait between tries in seconds. */
  retryInterval: number;
  /** Whether the wait grows from try to try. */
  exponentialBackoff: boolean;
}

/** Delivery figures of an endpoint. */
export interface WebhookEndpointStats {
  /** All deliveries. */
  deliveriesTotal?: number;
  /** Deliveries answered with 2xx. */
  deliveriesSucceeded?: number;
  /** Deliveries given up. */
  deliveriesFailed?: number;
  /** Share of successful deliveries, 0 to 1. */
  successRate?: number;
  /** Average time your endpoint took to answer, in milliseconds presumably. */
  avgLatency?: number;
}

/** The newest delivery to an endpoint. */
export interface WebhookLastDelivery {
  /** Id of the delivery. */
  id?: string;
  event?: WebhookEventType;
  status?: WebhookDeliveryStatus;
  /**
   * When it was sent.
   *
   * Format: date-time
   */
  timestamp?: string;
}

/** State of a delivery. Other values may appear, for example `success`. */
export type WebhookDeliveryStatus = 'succeeded' | 'failed' | 'pending' | (string & {});

/** Webhook endpoint to create. Documented by the vendor, not verified against any server or SDK. */
export interface CreateWebhookInput {
  /**
   * Address that is to receive the events. HTTPS with a valid certificate.
   *
   * Format: uri
   */
  url: string;
  /** Events to receive. */
  events: WebhookEventTypeInput[];
  /** Your own note. */
  description?: string;
  /** Extra headers to send with every delivery. */
  headers?: {
    [key: string]: string;
  };
  config?: WebhookDeliveryConfig;
}

/**
 * Fields of a webhook endpoint to change. Absent fields keep their value. Documented by the vendor, not verified
 * against any server or SDK.
 */
export interface UpdateWebhookInput {
  /**
   * Address that is to receive the events. HTTPS with a valid certificate.
   *
   * Format: uri
   */
  url?: string;
  /** Events to receive; replaces the whole list. */
  events?: WebhookEventTypeInput[];
  /** Your own note. */
  description?: string;
  /** Extra headers to send with every delivery. */
  headers?: {
    [key: string]: string;
  };
  /** Whether events are delivered. */
  status?: 'active' | 'inactive';
  config?: WebhookDeliveryConfig;
}

/** Which event to simulate. */
export interface TestWebhookInput {
  /** Event to send. Documented default: `test.ping`. */
  event?: WebhookEventTypeInput;
}

/** Outcome of a test delivery. Documented by the vendor, not verified against any server or SDK. */
export interface WebhookTestResult {
  /** Id of the delivery. */
  deliveryId?: string;
  status?: WebhookDeliveryStatus;
  /** HTTP status your endpoint answered with. */
  statusCode?: number;
  /** Time your endpoint took to answer, in milliseconds presumably. */
  latency?: number;
  /**
   * When it was sent.
   *
   * Format: date-time
   */
  timestamp?: string;
}

/** A delivery to an endpoint. Documented by the vendor, not verified against any server or SDK. */
export interface WebhookDeliveryRecord {
  /** Id of the delivery, `del_…`. */
  id: string;
  /** Always `delivery`. */
  type: string;
  attributes: WebhookDeliveryAttributes;
}

/** Fields of a delivery. */
export interface WebhookDeliveryAttributes {
  event?: WebhookEventType;
  status?: WebhookDeliveryStatus;
  /** HTTP status your endpoint answered with. */
  statusCode?: number;
  /** Why it failed. */
  errorMessage?: string;
  /** Number of tries so far. */
  attempts?: number;
  /** The event that was sent. */
  payload?: {
    [key: string]: unknown;
  };
  request?: WebhookDeliveryRequest;
  response?: WebhookDeliveryResponse;
  /**
   * When the delivery was created.
   *
   * Format: date-time
   */
  createdAt?: string;
  /**
   * When it was last tried.
   *
   * Format: date-time
   */
  lastAttemptAt?: string;
}

/** What was sent to your endpoint. */
export interface WebhookDeliveryRequest {
  /** Headers that were sent. */
  headers?: {
    [key: string]: string;
  };
}

/** What your endpoint answered. */
export interface WebhookDeliveryResponse {
  /** HTTP status. */
  statusCode?: number;
  /** Body, possibly cut. */
  body?: string;
}

/** Outcome of repeating a delivery. Documented by the vendor, not verified against any server or SDK. */
export interface WebhookRetryResult {
  /** Id of the delivery. */
  id?: string;
  status?: WebhookDeliveryStatus;
  /** HTTP status your endpoint answered with. */
  statusCode?: number;
  /** Number of tries so far. */
  attempts?: number;
  /**
   * When it was repeated.
   *
   * Format: date-time
   */
  retriedAt?: string;
}

/** A webhook endpoint in the documented envelope. */
export interface WebhookEndpointResponse {
  data: WebhookEndpoint;
  meta?: DocMeta;
}

/** Webhook endpoints in the documented envelope. */
export interface WebhookEndpointListResponse {
  /** Webhook endpoints, without their secrets. */
  data: WebhookEndpoint[];
  meta?: DocListMeta;
}

/** Outcome of a test delivery in the documented envelope. */
export interface WebhookTestResponse {
  data: WebhookTestResult;
  meta?: DocMeta;
}

/** A page of deliveries in the documented envelope. */
export interface WebhookDeliveryListResponse {
  /** Deliveries of this page. */
  data: WebhookDeliveryRecord[];
  meta?: DocListMeta;
}

/** Outcome of repeating a delivery in the documented envelope. */
export interface WebhookRetryResponse {
  data: WebhookRetryResult;
  meta?: DocMeta;
}

/**
 * Kind of event. The list joins what the SDKs and the documentation name; other values may appear and should be
 * accepted.
 */
export type WebhookEventType =
  | 'message.received'
  | 'message.sent'
  | 'message.delivered'
  | 'message.read'
  | 'message.failed'
  | 'conversation.created'
  | 'conversation.updated'
  | 'conversation.assigned'
  | 'conversation.resolved'
  | 'conversation.transferred'
  | 'conversation.closed'
  | 'conversation.reopened'
  | 'contact.created'
  | 'contact.updated'
  | 'contact.deleted'
  | 'contact.merged'
  | 'channel.connected'
  | 'channel.disconnected'
  | 'channel.error'
  | 'channel.created'
  | 'channel.updated'
  | 'channel.activated'
  | 'channel.deactivated'
  | 'channel.deleted'
  | 'bot.started'
  | 'bot.stopped'
  | 'bot.created'
  | 'bot.updated'
  | 'bot.activated'
  | 'bot.deactivated'
  | 'bot.handoff'
  | 'bot.training.started'
  | 'bot.training.completed'
  | 'bot.training.failed'
  | 'flow.started'
  | 'flow.completed'
  | 'flow.failed'
  | 'test.ping'
  | (string & {});

/** Kind of event to subscribe to. */
export type WebhookEventTypeInput =
  | 'message.received'
  | 'message.sent'
  | 'message.delivered'
  | 'message.read'
  | 'message.failed'
  | 'conversation.created'
  | 'conversation.updated'
  | 'conversation.assigned'
  | 'conversation.resolved'
  | 'conversation.transferred'
  | 'conversation.closed'
  | 'conversation.reopened'
  | 'contact.created'
  | 'contact.updated'
  | 'contact.deleted'
  | 'contact.merged'
  | 'channel.connected'
  | 'channel.disconnected'
  | 'channel.error'
  | 'channel.created'
  | 'channel.updated'
  | 'channel.activated'
  | 'channel.deactivated'
  | 'channel.deleted'
  | 'bot.started'
  | 'bot.stopped'
  | 'bot.created'
  | 'bot.updated'
  | 'bot.activated'
  | 'bot.deactivated'
  | 'bot.handoff'
  | 'bot.training.started'
  | 'bot.training.completed'
  | 'bot.training.failed'
  | 'flow.started'
  | 'flow.completed'
  | 'flow.failed'
  | 'test.ping';

/**
 * Any event delivered to your endpoint, told apart by `type`. Accept events of a type you do not know. Some
 * senders put the type into `event` instead of `type`; read that as a fallback.
 */
export type WebhookEvent =
  | MessageReceivedEvent
  | MessageSentEvent
  | MessageDeliveredEvent
  | MessageReadEvent
  | MessageFailedEvent
  | ConversationCreatedEvent
  | ConversationUpdatedEvent
  | ConversationAssignedEvent
  | ConversationResolvedEvent
  | ConversationTransferredEvent
  | ConversationClosedEvent
  | ConversationReopenedEvent
  | ContactCreatedEvent
  | ContactUpdatedEvent
  | ContactDeletedEvent
  | ContactMergedEvent
  | ChannelConnectedEvent
  | ChannelDisconnectedEvent
  | ChannelErrorEvent
  | ChannelCreatedEvent
  | ChannelUpdatedEvent
  | ChannelActivatedEvent
  | ChannelDeactivatedEvent
  | ChannelDeletedEvent
  | BotStartedEvent
  | BotStoppedEvent
  | BotCreatedEvent
  | BotUpdatedEvent
  | BotActivatedEvent
  | BotDeactivatedEvent
  | BotHandoffEvent
  | BotTrainingStartedEvent
  | BotTrainingCompletedEvent
  | BotTrainingFailedEvent
  | FlowStartedEvent
  | FlowCompletedEvent
  | FlowFailedEvent
  | TestPingEvent;

/** A message arrived from a contact. */
export interface MessageReceivedEvent {
  /** Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /** Always `message.received`. */
  type: 'message.received';
  /**
   * When it happened.
   *
   * Format: date-time
   */
  timestamp: string;
  /** Tenant it happened in. */
  tenantId: string;
  data: MessageReceivedPayload;
}

/** A message was handed to the channel. */
export interface MessageSentEvent {
  /** Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /** Always `message.sent`. */
  type: 'message.sent';
  /**
   * When it happened.
   *
   * Format: date-time
   */
  timestamp: string;
  /** Tenant it happened in. */
  tenantId: string;
  data: MessageSentPayload;
}

/** A message reached the contact. */
export interface MessageDeliveredEvent {
  /** Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /** Always `message.delivered`. */
  type: 'message.delivered';
  /**
   * When it happened.
   *
   * Format: date-time
   */
  timestamp: string;
  /** Tenant it happened in. */
  tenantId: string;
  data: MessageStatusPayload;
}

/** A contact read a message. */
export interface MessageReadEvent {
  /** Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /** Always `message.read`. */
  type: 'message.read';
  /**
   * When it happened.
   *
   * Format: date-time
   */
  timestamp: string;
  /** Tenant it happened in. */
  tenantId: string;
  data: MessageStatusPayload;
}

/** A message could not be delivered. */
export interface MessageFailedEvent {
  /** Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /** Always `message.failed`. */
  type: 'message.failed';
  /**
   * When it happened.
   *
   * Format: date-time
   */
  timestamp: string;
  /** Tenant it happened in. */
  tenantId: string;
  data: MessageStatusPayload;
}

/** A conversation began. */
export interface ConversationCreatedEvent {
  /** Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /** Always `conversation.created`. */
  type: 'conversation.created';
  /**
   * When it happened.
   *
   * Format: date-time
   */
  timestamp: string;
  /** Tenant it happened in. */
  tenantId: string;
  data: ConversationPayload;
}

/** A conversation changed. */
export interface ConversationUpdatedEvent {
  /** Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /** Always `conversation.updated`. */
  type: 'conversation.updated';
  /**
   * When it happened.
   *
   * Format: date-time
   */
  timestamp: string;
  /** Tenant it happened in. */
  tenantId: string;
  data: ConversationPayload;
}

/** A conversation was given to an agent. */
export interface ConversationAssignedEvent {
  /** Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /** Always `conversation.assigned`. */
  type: 'conversation.assigned';
  /**
   * When it happened.
   *
   * Format: date-time
   */
  timestamp: string;
  /** Tenant it happened in. */
  tenantId: string;
  data: ConversationPayload;
}

/** A conversation was resolved. */
export interface ConversationResolvedEvent {
  /** Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /** Always `conversation.resolved`. */
  type: 'conversation.resolved';
  /**
   * When it happened.
   *
   * Format: date-time
   */
  timestamp: string;
  /** Tenant it happened in. */
  tenantId: string;
  data: ConversationPayload;
}

/**
 * Documented by the vendor, not verified against any server or SDK. A conversation was passed on to somebody
 * else.
 */
export interface ConversationTransferredEvent {
  /** Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /** Always `conversation.transferred`. */
  type: 'conversation.transferred';
  /**
   * When it happened.
   *
   * Format: date-time
   */
  timestamp: string;
  /** Tenant it happened in. */
  tenantId: string;
  data: UnspecifiedEventPayload;
}

/** Documented by the vendor, not verified against any server or SDK. A conversation was closed. */
export interface ConversationClosedEvent {
  /** Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /** Always `conversation.closed`. */
  type: 'conversation.closed';
  /**
   * When it happened.
   *
   * Format: date-time
   */
  timestamp: string;
  /** Tenant it happened in. */
  tenantId: string;
  data: UnspecifiedEventPayload;
}

/** Documented by the vendor, not verified against any server or SDK. A closed conversation was opened again. */
export interface ConversationReopenedEvent {
  /** Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /** Always `conversation.reopened`. */
  type: 'conversation.reopened';
  /**
   * When it happened.
   *
   * Format: date-time
   */
  timestamp: string;
  /** Tenant it happened in. */
  tenantId: string;
  data: UnspecifiedEventPayload;
}

/** A contact was created. */
export interface ContactCreatedEvent {
  /** Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /** Always `contact.created`. */
  type: 'contact.created';
  /**
   * When it happened.
   *
   * Format: date-time
   */
  timestamp: string;
  /** Tenant it happened in. */
  tenantId: string;
  data: ContactPayload;
}

/** A contact changed. */
export interface ContactUpdatedEvent {
  /** Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /** Always `contact.updated`. */
  type: 'contact.updated';
  /**
   * When it happened.
   *
   * Format: date-time
   */
  timestamp: string;
  /** Tenant it happened in. */
  tenantId: string;
  data: ContactPayload;
}

/** A contact was deleted. Named by some SDKs only, without a payload. */
export interface ContactDeletedEvent {
  /** Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /** Always `contact.deleted`. */
  type: 'contact.deleted';
  /**
   * When it happened.
   *
   * Format: date-time
   */
  timestamp: string;
  /** Tenant it happened in. */
  tenantId: string;
  data: UnspecifiedEventPayload;
}

/** Documented by the vendor, not verified against any server or SDK. Contacts were folded into one. */
export interface ContactMergedEvent {
  /** Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /** Always `contact.merged`. */
  type: 'contact.merged';
  /**
   * When it happened.
   *
   * Format: date-time
   */
  timestamp: string;
  /** Tenant it happened in. */
  tenantId: string;
  data: UnspecifiedEventPayload;
}

/** A channel was connected. */
export interface ChannelConnectedEvent {
  /** Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /** Always `channel.connected`. */
  type: 'channel.connected';
  /**
   * When it happened.
   *
   * Format: date-time
   */
  timestamp: string;
  /** Tenant it happened in. */
  tenantId: string;
  data: ChannelPayload;
}

/** A channel lost its connection or was disconnected. */
export interface ChannelDisconnectedEvent {
  /** Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /** Always `channel.disconnected`. */
  type: 'channel.disconnected';
  /**
   * When it happened.
   *
   * Format: date-time
   */
  timestamp: string;
  /** Tenant it happened in. */
  tenantId: string;
  data: ChannelPayload;
}

/** A channel ran into an error. */
export interface ChannelErrorEvent {
  /** Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /** Always `channel.error`. */
  type: 'channel.error';
  /**
   * When it happened.
   *
   * Format: date-time
   */
  timestamp: string;
  /** Tenant it happened in. */
  tenantId: string;
  data: ChannelPayload;
}

/** Documented by the vendor, not verified against any server or SDK. A channel was created. */
export interface ChannelCreatedEvent {
  /** Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /** Always `channel.created`. */
  type: 'channel.created';
  /**
   * When it happened.
   *
   * Format: date-time
   */
  timestamp: string;
  /** Tenant it happened in. */
  tenantId: string;
  data: UnspecifiedEventPayload;
}

/** Documented by the vendor, not verified against any server or SDK. A channel changed. */
export interface ChannelUpdatedEvent {
  /** Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /** Always `channel.updated`. */
  type: 'channel.updated';
  /**
   * When it happened.
   *
   * Format: date-time
   */
  timestamp: string;
  /** Tenant it happened in. */
  tenantId: string;
  data: UnspecifiedEventPayload;
}

/** Documented by the vendor, not verified against any server or SDK. A channel was switched on. */
export interface ChannelActivatedEvent {
  /** Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /** Always `channel.activated`. */
  type: 'channel.activated';
  /**
   * When it happened.
   *
   * Format: date-time
   */
  timestamp: string;
  /** Tenant it happened in. */
  tenantId: string;
  data: UnspecifiedEventPayload;
}

/** Documented by the vendor, not verified against any server or SDK. A channel was switched off. */
export interface ChannelDeactivatedEvent {
  /** Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /** Always `channel.deactivated`. */
  type: 'channel.deactivated';
  /**
   * When it happened.
   *
   * Format: date-time
   */
  timestamp: string;
  /** Tenant it happened in. */
  tenantId: string;
  data: UnspecifiedEventPayload;
}

/** Documented by the vendor, not verified against any server or SDK. A channel was deleted. */
export interface ChannelDeletedEvent {
  /** Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /** Always `channel.deleted`. */
  type: 'channel.deleted';
  /**
   * When it happened.
   *
   * Format: date-time
   */
  timestamp: string;
  /** Tenant it happened in. */
  tenantId: string;
  data: UnspecifiedEventPayload;
}

/** A bot was started. Named by some SDKs only, without a payload. */
export interface BotStartedEvent {
  /** Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /** Always `bot.started`. */
  type: 'bot.started';
  /**
   * When it happened.
   *
   * Format: date-time
   */
  timestamp: string;
  /** Tenant it happened in. */
  tenantId: string;
  data: UnspecifiedEventPayload;
}

/** A bot was stopped. Named by some SDKs only, without a payload. */
export interface BotStoppedEvent {
  /** Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /** Always `bot.stopped`. */
  type: 'bot.stopped';
  /**
   * When it happened.
   *
   * Format: date-time
   */
  timestamp: string;
  /** Tenant it happened in. */
  tenantId: string;
  data: UnspecifiedEventPayload;
}

/** Documented by the vendor, not verified against any server or SDK. A bot was created. */
export interface BotCreatedEvent {
  /** Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /** Always `bot.created`. */
  type: 'bot.created';
  /**
   * When it happened.
   *
   * Format: date-time
   */
  timestamp: string;
  /** Tenant it happened in. */
  tenantId: string;
  data: UnspecifiedEventPayload;
}

/** Documented by the vendor, not verified against any server or SDK. A bot changed. */
export interface BotUpdatedEvent {
  /** Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /** Always `bot.updated`. */
  type: 'bot.updated';
  /**
   * When it happened.
   *
   * Format: date-time
   */
  timestamp: string;
  /** Tenant it happened in. */
  tenantId: string;
  data: UnspecifiedEventPayload;
}

/** Documented by the vendor, not verified against any server or SDK. A bot was switched on. */
export interface BotActivatedEvent {
  /** Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /** Always `bot.activated`. */
  type: 'bot.activated';
  /**
   * When it happened.
   *
   * Format: date-time
   */
  timestamp: string;
  /** Tenant it happened in. */
  tenantId: string;
  data: UnspecifiedEventPayload;
}

/** Documented by the vendor, not verified against any server or SDK. A bot was switched off. */
export interface BotDeactivatedEvent {
  /** Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /** Always `bot.deactivated`. */
  type: 'bot.deactivated';
  /**
   * When it happened.
   *
   * Format: date-time
   */
  timestamp: string;
  /** Tenant it happened in. */
  tenantId: string;
  data: UnspecifiedEventPayload;
}

/** Documented by the vendor, not verified against any server or SDK. A bot handed a conversation to a person. */
export interface BotHandoffEvent {
  /** Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /** Always `bot.handoff`. */
  type: 'bot.handoff';
  /**
   * When it happened.
   *
   * Format: date-time
   */
  timestamp: string;
  /** Tenant it happened in. */
  tenantId: string;
  data: UnspecifiedEventPayload;
}

/** Documented by the vendor, not verified against any server or SDK. Training of a bot began. */
export interface BotTrainingStartedEvent {
  /** Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /** Always `bot.training.started`. */
  type: 'bot.training.started';
  /**
   * When it happened.
   *
   * Format: date-time
   */
  timestamp: string;
  /** Tenant it happened in. */
  tenantId: string;
  data: UnspecifiedEventPayload;
}

/** Documented by the vendor, not verified against any server or SDK. Training of a bot ended. */
export interface BotTrainingCompletedEvent {
  /** Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /** Always `bot.training.completed`. */
  type: 'bot.training.completed';
  /**
   * When it happened.
   *
   * Format: date-time
   */
  timestamp: string;
  /** Tenant it happened in. */
  tenantId: string;
  data: UnspecifiedEventPayload;
}

/** Documented by the vendor, not verified against any server or SDK. Training of a bot failed. */
export interface BotTrainingFailedEvent {
  /** Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /** Always `bot.training.failed`. */
  type: 'bot.training.failed';
  /**
   * When it happened.
   *
   * Format: date-time
   */
  timestamp: string;
  /** Tenant it happened in. */
  tenantId: string;
  data: UnspecifiedEventPayload;
}

/** A run of a flow began. Named by some SDKs only, without a payload. */
export interface FlowStartedEvent {
  /** Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /** Always `flow.started`. */
  type: 'flow.started';
  /**
   * When it happened.
   *
   * Format: date-time
   */
  timestamp: string;
  /** Tenant it happened in. */
  tenantId: string;
  data: UnspecifiedEventPayload;
}

/** A run of a flow ended. Named by some SDKs only, without a payload. */
export interface FlowCompletedEvent {
  /** Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /** Always `flow.completed`. */
  type: 'flow.completed';
  /**
   * When it happened.
   *
   * Format: date-time
   */
  timestamp: string;
  /** Tenant it happened in. */
  tenantId: string;
  data: UnspecifiedEventPayload;
}

/** A run of a flow failed. Named by some SDKs only, without a payload. */
export interface FlowFailedEvent {
  /** Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /** Always `flow.failed`. */
  type: 'flow.failed';
  /**
   * When it happened.
   *
   * Format: date-time
   */
  timestamp: string;
  /** Tenant it happened in. */
  tenantId: string;
  data: UnspecifiedEventPayload;
}

/** Documented by the vendor, not verified against any server or SDK. A test delivery you asked for. */
export interface TestPingEvent {
  /** Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /** Always `test.ping`. */
  type: 'test.ping';
  /**
   * When it happened.
   *
   * Format: date-time
   */
  timestamp: string;
  /** Tenant it happened in. */
  tenantId: string;
  data: UnspecifiedEventPayload;
}

/** Data of a received message. No source states which event carries it, so every field is optional. */
export interface MessageReceivedPayload {
  message?: Message;
  /** Conversation it belongs to. */
  conversationId?: string;
  /** Contact at the other end. */
  contactId?: string;
  /** Channel it travelled on. */
  channelId?: string;
  channelType?: ChannelType;
}

/**
 * Data of a change in the state of a message. No source states which event carries it, so every field is
 * optional.
 */
export interface MessageStatusPayload {
  /** Message whose state changed. */
  messageId?: string;
  /** Conversation it belongs to. */
  conversationId?: string;
  status?: MessageStatus;
  direction?: MessageDirection;
  /**
   * When the state was reached.
   *
   * Format: date-time
   */
  timestamp?: string;
  /** Why it failed. */
  error?: string;
}

/**
 * Data of a sent message: the fields of MessageStatusPayload, or those of MessageReceivedPayload. Which of the
 * two is sent is not known, so every field is optional.
 */
export interface MessageSentPayload {
  /** Message whose state changed. */
  messageId?: string;
  /** Conversation it belongs to. */
  conversationId?: string;
  status?: MessageStatus;
  direction?: MessageDirection;
  /**
   * When the state was reached.
   *
   * Format: date-time
   */
  timestamp?: string;
  /** Why it failed. */
  error?: string;
  message?: Message;
  /** Contact at the other end. */
  contactId?: string;
  /** Channel it travelled on. */
  channelId?: string;
  channelType?: ChannelType;
}

/** Data of a change to a conversation. No source states which event carries it, so every field is optional. */
export interface ConversationPayload {
  /** The conversation. */
  conversationId?: string;
  /** Contact at the other end. */
  contactId?: string;
  /** Channel it takes place on. */
  channelId?: string;
  status?: ConversationStatus;
  /** Id of the agent who handles it. */
  assignedTo?: string;
  /** State before the change. */
  previousStatus?: ConversationStatus;
  /** Id of the agent who handled it before. */
  previousAssignedTo?: string;
}

/** Data of a change to a contact. No source states which event carries it, so every field is optional. */
export interface ContactPayload {
  /** The contact. */
  contactId?: string;
  /** Display name. */
  name?: string;
  /** Email address. */
  email?: string;
  /** Phone number. */
  phone?: string;
  previousData?: ContactPreviousData;
}

/** Fields of a contact before the change. */
export interface ContactPreviousData {
  /** Display name. */
  name?: string;
  /** Email address. */
  email?: string;
  /** Phone number. */
  phone?: string;
}

/** Data of a change to a channel. No source states which event carries it, so every field is optional. */
export interface ChannelPayload {
  /** The channel. */
  channelId?: string;
  channelType?: ChannelType;
  status?: ChannelStatus;
  /** What is wrong, if anything. */
  error?: string;
}

/** Data of an event whose payload no source describes. Treat every key as unknown. */
export interface UnspecifiedEventPayload {
  [key: string]: unknown;
}

/**
 * Any frame a client sends over the WebSocket. One JSON object per text frame.
 * @example {
 *   "type": "subscribe",
 *   "conversationId": "conv_123"
 * }
 */
export type RealtimeClientFrame =
  | RealtimeSubscribeFrame
  | RealtimeUnsubscribeFrame
  | RealtimeTypingCommandFrame
  | RealtimePingFrame;

/**
 * Asks for the events of a conversation. Send it again after every reconnect. Whether the platform confirms it
 * is not specified.
 * @example {
 *   "type": "subscribe",
 *   "conversationId": "conv_123"
 * }
 */
export interface RealtimeSubscribeFrame {
  /** Always `subscribe`. */
  type: 'subscribe';
  /** Conversation to follow. */
  conversationId: string;
}

/**
 * Stops the events of a conversation.
 * @example {
 *   "type": "unsubscribe",
 *   "conversationId": "conv_123"
 * }
 */
export interface RealtimeUnsubscribeFrame {
  /** Always `unsubscribe`. */
  type: 'unsubscribe';
  /** Conversation to stop following. */
  conversationId: string;
}

/**
 * Tells the platform that you started or stopped typing.
 * @example {
 *   "type": "typing",
 *   "conversationId": "conv_123",
 *   "isTyping": true
 * }
 */
export interface RealtimeTypingCommandFrame {
  /** Always `typing`. */
  type: 'typing';
  /** Conversation you are typing in. */
  conversationId: string;
  /** True when typing starts, false when it stops. */
  isTyping: boolean;
}

/**
 * Keeps the connection alive. Customarily sent every 30 seconds. What the platform answers, if anything, is not
 * specified.
 * @example {
 *   "type": "ping"
 * }
 */
export interface RealtimePingFrame {
  /** Always `ping`. */
  type: 'ping';
}

/**
 * Any frame the platform sends over the WebSocket. Ignore frames of a type you do not know.
 * @example {
 *   "type": "typing",
 *   "conversationId": "conv_123",
 *   "userId": "user_42",
 *   "isTyping": true
 * }
 */
export type RealtimeServerFrame =
  | RealtimeMessageFrame
  | RealtimeMessageStatusFrame
  | RealtimeConversationUpdateFrame
  | RealtimeTypingFrame
  | RealtimeErrorFrame
  | RealtimePongFrame;

/**
 * A message was received or sent in a conversation.
 * @example {
 *   "type": "message",
 *   "conversationId": "conv_123",
 *   "message": {
 *     "id": "msg_456",
 *     "conversationId": "conv_123",
 *     "direction": "inbound",
 *     "contentType": "text",
 *     "content": {
 *       "text": "Hi, where is my order?"
 *     },
 *     "status": "delivered",
 *     "senderId": "contact_789",
 *     "senderType": "contact",
 *     "createdAt": "2026-03-02T14:05:09Z",
 *     "updatedAt": "2026-03-02T14:05:09Z"
 *   }
 * }
 */
export interface RealtimeMessageFrame {
  /** Always `message`. */
  type: 'message';
  /** Conversation it belongs to. */
  conversationId: string;
  message: Message;
}

/**
 * A message reached a new state.
 * @example {
 *   "type": "message_status",
 *   "conversationId": "conv_123",
 *   "messageId": "msg_457",
 *   "status": "delivered",
 *   "timestamp": "2026-03-02T14:06:12Z"
 * }
 */
export interface RealtimeMessageStatusFrame {
  /** Always `message_status`. */
  type: 'message_status';
  /** Conversation it belongs to. */
  conversationId: string;
  /** The message. */
  messageId: string;
  status: MessageStatus;
  /** When the state was reached. */
  timestamp: string;
}

/**
 * A conversation changed. Only what changed is present.
 * @example {
 *   "type": "conversation_update",
 *   "conversationId": "conv_123",
 *   "status": "pending",
 *   "assignedTo": "user_42"
 * }
 */
export interface RealtimeConversationUpdateFrame {
  /** Always `conversation_update`. */
  type: 'conversation_update';
  /** The conversation. */
  conversationId: string;
  status?: ConversationStatus;
  /** Id of the agent who handles it now. */
  assignedTo?: string;
  /** Free-form data; keys and values are up to you. */
  metadata?: {
    [key: string]: unknown;
  };
}

/**
 * Somebody started or stopped typing.
 * @example {
 *   "type": "typing",
 *   "conversationId": "conv_123",
 *   "userId": "user_42",
 *   "isTyping": true
 * }
 */
export interface RealtimeTypingFrame {
  /** Always `typing`. */
  type: 'typing';
  /** Conversation they are typing in. */
  conversationId: string;
  /** Who is typing. */
  userId: string;
  /** True when typing started, false when it stopped. */
  isTyping: boolean;
}

/**
 * An error reported over the WebSocket. The platform specifies no such frame; it is described here so that
 * clients tolerate it.
 * @example {
 *   "type": "error",
 *   "code": "SUBSCRIPTION_REFUSED",
 *   "message": "You may not follow this conversation",
 *   "conversationId": "conv_123"
 * }
 */
export interface RealtimeErrorFrame {
  /** Always `error`. */
  type: 'error';
  /** Machine-readable reason. */
  code?: string;
  /** Explanation for humans. */
  message?: string;
  /** Conversation it concerns. */
  conversationId?: string;
}

/**
 * Answer to a ping. The platform specifies no such frame; it is described here so that clients tolerate it.
 * @example {
 *   "type": "pong"
 * }
 */
export interface RealtimePongFrame {
  /** Always `pong`. */
  type: 'pong';
}

/** Query parameters of `listConversations`. */
export interface ListConversationsQuery {
  /** Page size. Documented default 20, maximum 100. */
  limit?: number;
  /** Number of items to skip. */
  offset?: number;
  /** The `nextCursor` of the page before. */
  cursor?: string;
  /** Only conversations in this state. */
  status?: ConversationStatusInput;
  /** Only conversations on this channel. */
  channelId?: string;
  /** Only conversations on channels of this kind. */
  channelType?: ChannelTypeInput;
  /** Only conversations handled by this agent. */
  assignedTo?: string;
  /** Only conversations with this contact. */
  contactId?: string;
  /**
   * Only items with these tags. Sent as a repeated parameter; whether the platform also takes `tags[]` is
   * unverified.
   */
  tags?: string[];
  /** Text to look for. */
  search?: string;
  /** Field to sort by. */
  sortBy?: 'lastMessageAt' | 'createdAt' | 'updatedAt';
  /** Direction to sort in. */
  sortOrder?: 'asc' | 'desc';
}

/** Query parameters of `listConversationMessages`. */
export interface ListConversationMessagesQuery {
  /** Page size. Documented default 20, maximum 100. */
  limit?: number;
  /** Number of items to skip. */
  offset?: number;
  /** The `nextCursor` of the page before. */
  cursor?: string;
  /** Only messages before this point. Whether it is a message id, a cursor or a time is not specified. */
  before?: string;
  /** Only messages after this point. Whether it is a message id, a cursor or a time is not specified. */
  after?: string;
}

/** Query parameters of `listContacts`. */
export interface ListContactsQuery {
  /** Page size. Documented default 20, maximum 100. */
  limit?: number;
  /** Number of items to skip. */
  offset?: number;
  /** The `nextCursor` of the page before. */
  cursor?: string;
  /** Text to look for. */
  search?: string;
  /** Only contacts with this email address. */
  email?: string;
  /** Only contacts with this phone number. */
  phone?: string;
  /**
   * Only items with these tags. Sent as a repeated parameter; whether the platform also takes `tags[]` is
   * unverified.
   */
  tags?: string[];
  /** Only contacts known on channels of this kind. */
  channelType?: ChannelTypeInput;
  /** Field to sort by. */
  sortBy?: 'name' | 'createdAt' | 'lastSeenAt';
  /** Direction to sort in. */
  sortOrder?: 'asc' | 'desc';
}

/** Query parameters of `listChannels`. */
export interface ListChannelsQuery {
  /** Page size. Documented default 20, maximum 100. */
  limit?: number;
  /** Number of items to skip. */
  offset?: number;
  /** The `nextCursor` of the page before. */
  cursor?: string;
  /** Only channels of this kind. */
  type?: ChannelTypeInput;
  /** Only channels in this state. */
  status?: ChannelStatusInput;
  /** Text to look for. */
  search?: string;
}

/** Query parameters of `getChannelStats`. */
export interface GetChannelStatsQuery {
  /** Period the figures cover. Left to the server when absent. */
  period?: StatsPeriod;
}

/** Query parameters of `listBots`. */
export interface ListBotsQuery {
  /** Page size. Documented default 20, maximum 100. */
  limit?: number;
  /** Number of items to skip. */
  offset?: number;
  /** The `nextCursor` of the page before. */
  cursor?: string;
  /** Only bots with this status. */
  status?: BotStatusInput;
  /** Only bots of this type. */
  type?: BotTypeInput;
  /** Only bots that answer on this channel. */
  channelId?: string;
  /** Text to look for in the bots. */
  search?: string;
}

/** Query parameters of `getBotStats`. */
export interface GetBotStatsQuery {
  /** Period the figures cover. Left to the server when absent. */
  period?: StatsPeriod;
}

/** Query parameters of `listAgents`. */
export interface ListAgentsQuery {
  /** Page size. Documented default 20, maximum 100. */
  limit?: number;
  /** Number of items to skip. */
  offset?: number;
  /** The `nextCursor` of the page before. */
  cursor?: string;
  /** Only agents with this status. */
  status?: AgentStatusInput;
  /** Text to look for in the agents. */
  search?: string;
}

/** Query parameters of `listKnowledgeBases`. */
export interface ListKnowledgeBasesQuery {
  /** Page size. Documented default 20, maximum 100. */
  limit?: number;
  /** Number of items to skip. */
  offset?: number;
  /** The `nextCursor` of the page before. */
  cursor?: string;
  /** Only knowledge bases in this state. */
  status?: KnowledgeBaseStatusInput;
  /** Text to look for in the knowledge bases. */
  search?: string;
}

/** Query parameters of `listDocuments`. */
export interface ListDocumentsQuery {
  /** Page size. Documented default 20, maximum 100. */
  limit?: number;
  /** Number of items to skip. */
  offset?: number;
  /** The `nextCursor` of the page before. */
  cursor?: string;
  /** Only documents in this state. */
  status?: DocumentStatusInput;
  /** Only documents of this format. */
  type?: DocumentTypeInput;
  /** Text to look for in the documents. */
  search?: string;
}

/** Query parameters of `listFlows`. */
export interface ListFlowsQuery {
  /** Page size. Documented default 20, maximum 100. */
  limit?: number;
  /** Number of items to skip. */
  offset?: number;
  /** The `nextCursor` of the page before. */
  cursor?: string;
  /** Only flows with this status. */
  status?: FlowStatusInput;
  /** Text to look for in the flows. */
  search?: string;
}

/** Query parameters of `listFlowExecutions`. */
export interface ListFlowExecutionsQuery {
  /** Page size. Documented default 20, maximum 100. */
  limit?: number;
  /** Number of items to skip. */
  offset?: number;
  /** Only runs in this state. */
  status?: FlowExecutionStatus;
}

/** Query parameters of `getFlowStats`. */
export interface GetFlowStatsQuery {
  /** Period the figures cover. Left to the server when absent. */
  period?: StatsPeriod;
}

/** Query parameters of `getDashboardMetrics`. */
export interface GetDashboardMetricsQuery {
  /** First day of the period, as YYYY-MM-DD. Send it together with `endDate`. */
  startDate?: string;
  /** Last day of the period, as YYYY-MM-DD. Send it together with `startDate`. */
  endDate?: string;
}

/** Query parameters of `getConversationMetrics`. */
export interface GetConversationMetricsQuery {
  /** First day of the period, as YYYY-MM-DD. Send it together with `endDate`. */
  startDate?: string;
  /** Last day of the period, as YYYY-MM-DD. Send it together with `startDate`. */
  endDate?: string;
}

/** Query parameters of `getMessageMetrics`. */
export interface GetMessageMetricsQuery {
  /** First day of the period, as YYYY-MM-DD. Send it together with `endDate`. */
  startDate?: string;
  /** Last day of the period, as YYYY-MM-DD. Send it together with `startDate`. */
  endDate?: string;
}

/** Query parameters of `getAgentMetrics`. */
export interface GetAgentMetricsQuery {
  /** First day of the period, as YYYY-MM-DD. Send it together with `endDate`. */
  startDate?: string;
  /** Last day of the period, as YYYY-MM-DD. Send it together with `startDate`. */
  endDate?: string;
}

/** Query parameters of `getBotMetrics`. */
export interface GetBotMetricsQuery {
  /** First day of the period, as YYYY-MM-DD. Send it together with `endDate`. */
  startDate?: string;
  /** Last day of the period, as YYYY-MM-DD. Send it together with `startDate`. */
  endDate?: string;
}

/** Query parameters of `getChannelMetrics`. */
export interface GetChannelMetricsQuery {
  /** First day of the period, as YYYY-MM-DD. Send it together with `endDate`. */
  startDate?: string;
  /** Last day of the period, as YYYY-MM-DD. Send it together with `startDate`. */
  endDate?: string;
}

/** Query parameters of `listVreTemplates`. */
export interface ListVreTemplatesQuery {
  /** Tenant whose templates are listed. Left to the server when absent. */
  tenant_id?: string;
}

/** Query parameters of `listDocMessages`. */
export interface ListDocMessagesQuery {
  /** Number of the page, counted from 1. Documented default: 1. */
  page?: number;
  /** Page size. Documented default 20, maximum 100. */
  perPage?: number;
  /** Only messages of this conversation. */
  conversationId?: string;
  /** Only messages on this channel. */
  channelId?: string;
  /** Only messages in this direction. */
  direction?: 'inbound' | 'outbound';
  /** Only messages in this state. */
  status?: 'pending' | 'sent' | 'delivered' | 'read' | 'failed';
  /** Only messages with this kind of content. */
  contentType?: string;
  /** Only messages from this moment on: a date, or an ISO 8601 date and time. */
  startDate?: string;
  /** Only messages up to this moment: a date, or an ISO 8601 date and time. */
  endDate?: string;
  /** Text to look for. */
  search?: string;
  /** Field to sort by. Documented default: `createdAt`. */
  sortBy?: string;
  /** Direction to sort in. */
  sortOrder?: 'asc' | 'desc';
}

/** Query parameters of `deleteDocMessage`. */
export interface DeleteDocMessageQuery {
  /** Whether to delete it at the recipient too. Documented default: false. */
  forEveryone?: boolean;
}

/** Query parameters of `listWebhookDeliveries`. */
export interface ListWebhookDeliveriesQuery {
  /** Number of the page, counted from 1. Documented default: 1. */
  page?: number;
  /** Page size. Documented default 20, maximum 100. */
  perPage?: number;
  /** Only deliveries in this state. */
  status?: 'succeeded' | 'failed' | 'pending';
  /** Only deliveries of this event. */
  event?: WebhookEventTypeInput;
}

/** Any kind that this version does not describe. A string on the wire: only the type keeps it apart from the known kinds. */
declare enum UndescribedKind {
  any = '*',
}
