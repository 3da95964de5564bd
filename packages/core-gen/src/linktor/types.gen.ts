// Generated from spec/linktor.yaml by `pnpm generate`. Do not edit.
/** @description Where a page sits in the whole list. */
export interface Pagination {
  /** @description Number of items in the whole list. */
  total: number;
  /** @description Page size that was applied. */
  limit: number;
  /** @description Position of the first item of this page. */
  offset: number;
  /** @description Whether there are items after this page. */
  hasMore: boolean;
  /** @description Pass as `cursor` to get the next page. May be missing even when `hasMore` is true; then continue with `offset`. */
  nextCursor?: string;
}

/** @description Body of every failed call of the main surface. */
export interface ApiError {
  /** @description Machine-readable reason, for example `VALIDATION_ERROR`. New codes may appear. */
  code: string;
  /** @description Explanation for humans. */
  message: string;
  /** @description More about the failure. Any JSON value: usually an object, on some installations a list of field errors. */
  details?: unknown;
}

/** @description Tags to add or remove. */
export interface TagsInput {
  /** @description Tag names. */
  tags: string[];
}

/** @description Channels to assign or remove. */
export interface ChannelIdsInput {
  /** @description Ids of the channels. */
  channelIds: string[];
}

/** @description Knowledge bases to assign or remove. */
export interface KnowledgeBaseIdsInput {
  /** @description Ids of the knowledge bases. */
  knowledgeBaseIds: string[];
}

/** @description Options for making a copy. An empty object is fine. */
export interface DuplicateInput {
  /** @description Name of the copy. The platform picks one when absent. */
  name?: string;
}

/** @description Kind of channel as reported by the platform. Other values may appear, for example `voice` or `whatsapp_unofficial`. */
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

/**
 * @description Kind of channel as sent to the platform.
 * @enum {string}
 */
export type ChannelTypeInput = 'whatsapp' | 'telegram' | 'facebook' | 'instagram' | 'webchat' | 'sms' | 'email' | 'rcs';

/** @description Credentials of a user. */
export interface LoginRequest {
  /** @description Email address of the user. */
  email: string;
  /** @description Password of the user. Secret. */
  password: string;
}

/** @description Tokens and profile of the user who logged in. */
export interface LoginResponse {
  /** @description Token for the `Authorization: Bearer` header. Secret. */
  accessToken: string;
  /** @description Token that buys a new access token. Secret. */
  refreshToken: string;
  /** @description Lifetime of the access token in seconds. */
  expiresIn: number;
  /** @description Always `Bearer` so far. */
  tokenType: string;
  user: User;
  /** @description The tenant of the user. Only some installations send it. */
  tenant?: Tenant;
}

/** @description Exchange of a refresh token. */
export interface RefreshTokenRequest {
  /** @description The refresh token last received. Secret. */
  refreshToken: string;
}

/** @description A fresh pair of tokens. The refresh token may have been rotated: store the new one. */
export interface RefreshTokenResponse {
  /** @description New access token. Secret. */
  accessToken: string;
  /** @description Refresh token to use next time. Secret. */
  refreshToken: string;
  /** @description Lifetime of the access token in seconds. */
  expiresIn: number;
}

/** @description Role of a user. Other values may appear, for example `manager` or `owner`. */
export type UserRole = 'admin' | 'agent' | 'supervisor' | 'viewer' | (string & {});

/** @description A person who works in the tenant. */
export interface User {
  /** @description Id of the user. */
  id: string;
  /** @description Email address. */
  email: string;
  /** @description Display name. */
  name: string;
  role: UserRole;
  /** @description Tenant the user belongs to. */
  tenantId: string;
  /** @description Address of the profile picture. */
  avatarUrl?: string;
  /** @description Phone number. */
  phone?: string;
  /**
   * Format: date-time
   * @description When the record was created.
   */
  createdAt: string;
  /**
   * Format: date-time
   * @description When the record was last changed.
   */
  updatedAt: string;
}

/** @description Profile fields to change. Absent fields keep their value. */
export interface UpdateUserRequest {
  /** @description Display name. */
  name?: string;
  /** @description Phone number. */
  phone?: string;
  /** @description Address of the profile picture. */
  avatarUrl?: string;
}

/** @description The present password and the one to replace it. */
export interface ChangePasswordRequest {
  /** @description Password in use now. Secret. */
  currentPassword: string;
  /** @description Password to use from now on. Secret. */
  newPassword: string;
}

/** @description The customer account everything belongs to. */
export interface Tenant {
  /** @description Id of the tenant. */
  id: string;
  /** @description Display name. */
  name: string;
  /** @description Short name used in addresses. */
  slug: string;
  /** @description Name of the subscribed plan. */
  plan?: string;
  settings?: TenantSettings;
  /** @description Free-form data; keys and values are up to you. */
  metadata?: {
    [key: string]: unknown;
  };
  /**
   * Format: date-time
   * @description When the record was created.
   */
  createdAt: string;
  /**
   * Format: date-time
   * @description When the record was last changed.
   */
  updatedAt: string;
}

/** @description Preferences of a tenant. */
export interface TenantSettings {
  /** @description Time zone name, for example `America/Sao_Paulo`. */
  timezone?: string;
  /** @description Language tag, for example `pt-BR`. */
  language?: string;
  /** @description Pattern in which dates are shown. */
  dateFormat?: string;
  businessHours?: BusinessHours;
  notifications?: NotificationSettings;
}

/** @description When the tenant is open for business. */
export interface BusinessHours {
  /** @description Whether business hours are applied at all. */
  enabled: boolean;
  /** @description Time zone the hours are given in. */
  timezone?: string;
  /** @description Opening hours by day. How days are named in the keys is not specified. */
  schedule?: {
    [key: string]: BusinessDay;
  };
}

/** @description Opening hours of one day. */
export interface BusinessDay {
  /** @description Whether the tenant is open that day. */
  enabled: boolean;
  /** @description Opening time. */
  start?: string;
  /** @description Closing time. */
  end?: string;
}

/** @description Which notifications are switched on. */
export interface NotificationSettings {
  /** @description Notify by email. */
  email: boolean;
  /** @description Notify by push message. */
  push: boolean;
  /** @description Play a sound. */
  sound: boolean;
}

/** @description State of a conversation as reported by the platform. Other values may appear. */
export type ConversationStatus = 'open' | 'pending' | 'resolved' | 'snoozed' | 'closed' | (string & {});

/**
 * @description State of a conversation as sent to the platform.
 * @enum {string}
 */
export type ConversationStatusInput = 'open' | 'pending' | 'resolved' | 'snoozed';

/** @description `inbound` comes from the contact, `outbound` goes to the contact. */
export type MessageDirection = 'inbound' | 'outbound' | (string & {});

/** @description How far a message has got. Other values may appear. */
export type MessageStatus = 'pending' | 'sent' | 'delivered' | 'read' | 'failed' | (string & {});

/** @description Kind of content of a message. Other values may appear, for example `template` or `interactive`. */
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

/**
 * @description Kind of content as sent to the platform.
 * @enum {string}
 */
export type ContentTypeInput = 'text' | 'image' | 'video' | 'audio' | 'document' | 'location' | 'contact' | 'sticker';

/** @description Who wrote a message. Other values may appear. */
export type SenderType = 'contact' | 'agent' | 'bot' | 'system' | (string & {});

/** @description A thread of messages with one contact on one channel. */
export interface Conversation {
  /** @description Id of the conversation. */
  id: string;
  /** @description Tenant that owns it. */
  tenantId: string;
  /** @description Channel it takes place on. */
  channelId: string;
  channelType: ChannelType;
  /** @description Contact at the other end. */
  contactId: string;
  /** @description The contact itself. Only some responses carry it. */
  contact?: Contact;
  status: ConversationStatus;
  /** @description Urgency, where the installation has one. Any text is possible. */
  priority?: 'low' | 'medium' | 'normal' | 'high' | 'urgent' | (string & {});
  /** @description Id of the agent who handles it. Absent when nobody does. */
  assignedTo?: string;
  /**
   * Format: date-time
   * @description When it was assigned.
   */
  assignedAt?: string;
  /** @description The newest message. */
  lastMessage?: Message;
  /**
   * Format: date-time
   * @description When the newest message was written.
   */
  lastMessageAt?: string;
  /** @description Number of unread messages. */
  unreadCount: number;
  /** @description Free-form data; keys and values are up to you. */
  metadata?: {
    [key: string]: unknown;
  };
  /** @description Tag names. */
  tags?: string[];
  /**
   * Format: date-time
   * @description When the record was created.
   */
  createdAt: string;
  /**
   * Format: date-time
   * @description When the record was last changed.
   */
  updatedAt: string;
}

/** @description One message of a conversation. */
export interface Message {
  /** @description Id of the message. */
  id: string;
  /** @description Conversation it belongs to. */
  conversationId: string;
  direction: MessageDirection;
  contentType: ContentType;
  content: MessageContent;
  status: MessageStatus;
  /** @description Id the channel provider gave it. */
  externalId?: string;
  /** @description Id of the contact, agent or bot that wrote it. */
  senderId?: string;
  senderType: SenderType;
  /**
   * Format: date-time
   * @description When it reached the recipient.
   */
  deliveredAt?: string;
  /**
   * Format: date-time
   * @description When the recipient read it.
   */
  readAt?: string;
  /** @description Why it could not be delivered. */
  failedReason?: string;
  /** @description Free-form data; keys and values are up to you. */
  metadata?: {
    [key: string]: unknown;
  };
  /**
   * Format: date-time
   * @description When the record was created.
   */
  createdAt: string;
  /**
   * Format: date-time
   * @description When the record was last changed.
   */
  updatedAt: string;
}

/** @description What a message says. Which fields are filled depends on `contentType`. */
export interface MessageContent {
  /** @description The text. */
  text?: string;
  media?: MediaContent;
  location?: LocationContent;
  contact?: ContactContent;
  /** @description Buttons below the text. */
  buttons?: ButtonContent[];
  /** @description Sections of a list to choose from. */
  listSections?: ListSection[];
  template?: TemplateContent;
}

/** @description A file: image, video, audio, document or sticker. */
export interface MediaContent {
  /** @description Address of the file. */
  url: string;
  /** @description Media type, for example `image/jpeg`. May be left out. */
  mimeType?: string;
  /** @description Name of the file. */
  filename?: string;
  /** @description Size in bytes. */
  size?: number;
  /** @description Text shown with the file. */
  caption?: string;
  /** @description Address of a preview image. */
  thumbnailUrl?: string;
}

/** @description A place on the map. */
export interface LocationContent {
  /** @description Degrees north. */
  latitude: number;
  /** @description Degrees east. */
  longitude: number;
  /** @description Name of the place. */
  name?: string;
  /** @description Postal address. */
  address?: string;
}

/** @description A contact card. */
export interface ContactContent {
  /** @description Full name. */
  name: string;
  /** @description Phone numbers. */
  phones?: string[];
  /** @description Email addresses. */
  emails?: string[];
}

/** @description A button the contact can press. */
export interface ButtonContent {
  /** @description What the button does: send a reply, open an address or place a call. */
  type: 'reply' | 'url' | 'call' | (string & {});
  /** @description Label of the button. */
  text: string;
  /** @description Data returned when a `reply` button is pressed. */
  payload?: string;
  /** @description Address opened by a `url` button. */
  url?: string;
  /** @description Number called by a `call` button. */
  phone?: string;
}

/** @description A titled group of list rows. */
export interface ListSection {
  /** @description Heading of the section. */
  title: string;
  /** @description Rows to choose from. */
  rows: ListRow[];
}

/** @description One row of a list to choose from. */
export interface ListRow {
  /** @description Id returned when the row is chosen. */
  id: string;
  /** @description Label of the row. */
  title: string;
  /** @description Smaller text below the label. */
  description?: string;
}

/** @description A message template approved by the channel provider, with its values. */
export interface TemplateContent {
  /** @description Name of the template. */
  name: string;
  /** @description Language code of the template, for example `pt_BR`. */
  language: string;
  /** @description Values by part of the template. */
  components?: TemplateComponent[];
}

/** @description Values for one part of a template. */
export interface TemplateComponent {
  /** @description Part of the template. */
  type: 'header' | 'body' | 'button' | (string & {});
  /** @description Values in the order of the placeholders. */
  parameters?: TemplateParameter[];
}

/** @description One value put into a template. */
export interface TemplateParameter {
  /** @description Kind of value. */
  type: 'text' | 'image' | 'document' | 'video' | (string & {});
  /** @description The value, for `text`. */
  text?: string;
  /** @description The file, for the other kinds. */
  media?: MediaContent;
}

/** @description Message to send. At least one of `text`, `media`, `location`, `buttons` and `template` is needed (`metadata` alone is refused). The platform derives the kind of message from the fields present; which combinations a channel takes is not specified. */
export interface SendMessageInput {
  /** @description The text. */
  text?: string;
  media?: SendMessageMedia;
  location?: LocationContent;
  /** @description Buttons below the text. */
  buttons?: ButtonContent[];
  template?: TemplateContent;
  /** @description Free-form data stored with the message. */
  metadata?: {
    [key: string]: unknown;
  };
}

/** @description A file to send. The platform fetches it from its address. */
export interface SendMessageMedia {
  type: ContentTypeInput;
  /** @description Address the file can be fetched from. */
  url: string;
  /** @description Name shown to the contact. */
  filename?: string;
  /** @description Text shown with the file. */
  caption?: string;
  /** @description Media type, for example `image/jpeg`. Rarely needed. */
  mimeType?: string;
}

/** @description Fields of a conversation to change. Absent fields keep their value. */
export interface UpdateConversationInput {
  status?: ConversationStatusInput;
  /** @description Id of the agent who is to handle it, or null for nobody. */
  assignedTo?: string | null;
  /** @description Urgency, for example `low`, `normal`, `high` or `urgent`. Not every installation has it. */
  priority?: string;
  /** @description Tag names; replaces the whole list. */
  tags?: string[];
  /** @description Free-form data; keys and values are up to you. */
  metadata?: {
    [key: string]: unknown;
  };
}

/** @description Who is to handle a conversation. */
export interface AssignConversationInput {
  /** @description Id of the agent (a user). */
  agentId: string;
}

/** @description How long to put a conversation aside. */
export interface SnoozeConversationInput {
  /** @description Moment to bring it back. An ISO 8601 date and time is presumed; the format is not specified. Absent: the platform decides. */
  until?: string;
}

/** @description Which messages to mark as read. */
export interface MarkAsReadInput {
  /** @description Ids of the messages. Absent: presumably the whole conversation. */
  messageIds?: string[];
}

/** @description Number of conversations by state. The keys are conversation states such as `open`. */
export interface ConversationCounts {
  [key: string]: number;
}

/** @description Conversation to open. */
export interface CreateConversationInput {
  /** @description Channel to talk on. */
  channelId: string;
  /** @description Contact to talk to. */
  contactId: string;
  /** @description Free-form data; keys and values are up to you. */
  metadata?: {
    [key: string]: unknown;
  };
}

/** @description A page of conversations. */
export interface ConversationPage {
  /** @description Conversations of this page. */
  data: Conversation[];
  pagination: Pagination;
}

/** @description A page of messages. */
export interface MessagePage {
  /** @description Messages of this page. */
  data: Message[];
  pagination: Pagination;
}

/** @description A person or business you talk to. */
export interface Contact {
  /** @description Id of the contact. */
  id: string;
  /** @description Tenant that owns it. */
  tenantId: string;
  /** @description Id in your own system. */
  externalId?: string;
  /** @description Display name. Imported contacts may have none. */
  name?: string;
  /** @description Email address. */
  email?: string;
  /** @description Phone number. */
  phone?: string;
  /** @description Address of the profile picture. */
  avatarUrl?: string;
  /** @description How the contact is known on each channel. */
  identifiers: ContactIdentifier[];
  /** @description Your own fields; keys and values are up to you. */
  customFields?: {
    [key: string]: unknown;
  };
  /** @description Tag names. */
  tags?: string[];
  /** @description Free-form data; keys and values are up to you. */
  metadata?: {
    [key: string]: unknown;
  };
  /**
   * Format: date-time
   * @description When the contact was last active.
   */
  lastSeenAt?: string;
  /** @description Number of conversations with the contact. */
  conversationCount: number;
  /**
   * Format: date-time
   * @description When the record was created.
   */
  createdAt: string;
  /**
   * Format: date-time
   * @description When the record was last changed.
   */
  updatedAt: string;
}

/** @description How a contact is known on one channel. */
export interface ContactIdentifier {
  channelType: ChannelType;
  /** @description Id of the channel. */
  channelId: string;
  /** @description How the channel knows the contact: a phone number, user id or address. */
  identifier: string;
  /** @description Name shown on the channel. */
  displayName?: string;
  /** @description Address of the picture on the channel. */
  profilePicture?: string;
  /** @description Free-form data; keys and values are up to you. */
  metadata?: {
    [key: string]: unknown;
  };
}

/** @description How a contact is known on one channel, as sent to the platform. */
export interface ContactIdentifierInput {
  channelType: ChannelTypeInput;
  /** @description Id of the channel. */
  channelId: string;
  /** @description How the channel knows the contact: a phone number, user id or address. */
  identifier: string;
  /** @description Name shown on the channel. */
  displayName?: string;
  /** @description Address of the picture on the channel. */
  profilePicture?: string;
}

/** @description Contact to create. */
export interface CreateContactInput {
  /** @description Display name. */
  name: string;
  /** @description Email address. */
  email?: string;
  /** @description Phone number. */
  phone?: string;
  /** @description Id in your own system. */
  externalId?: string;
  /** @description Address of the profile picture. */
  avatarUrl?: string;
  /** @description Your own fields; keys and values are up to you. */
  customFields?: {
    [key: string]: unknown;
  };
  /** @description Tag names. */
  tags?: string[];
  /** @description Free-form data; keys and values are up to you. */
  metadata?: {
    [key: string]: unknown;
  };
  /** @description How the contact is known on each channel. */
  identifiers?: ContactIdentifierInput[];
}

/** @description Fields of a contact to change. Absent fields keep their value. */
export interface UpdateContactInput {
  /** @description Display name. */
  name?: string;
  /** @description Email address. */
  email?: string;
  /** @description Phone number. */
  phone?: string;
  /** @description Id in your own system. */
  externalId?: string;
  /** @description Address of the profile picture. */
  avatarUrl?: string;
  /** @description Your own fields; keys and values are up to you. */
  customFields?: {
    [key: string]: unknown;
  };
  /** @description Tag names. */
  tags?: string[];
  /** @description Free-form data; keys and values are up to you. */
  metadata?: {
    [key: string]: unknown;
  };
}

/** @description Contacts to fold into one. */
export interface MergeContactsInput {
  /** @description Contact that stays. */
  primaryContactId: string;
  /** @description Contacts that are absorbed and disappear. */
  secondaryContactIds: string[];
}

/** @description Search over contacts. */
export interface SearchContactsInput {
  /** @description Text to look for. */
  query?: string;
  /** @description Further conditions. Their form is not specified. */
  filters?: {
    [key: string]: unknown;
  };
  /** @description Page size. */
  limit?: number;
  /** @description Number of contacts to skip. */
  offset?: number;
}

/** @description A page of contacts. */
export interface ContactPage {
  /** @description Contacts of this page. */
  data: Contact[];
  pagination: Pagination;
}

/** @description State of a channel as reported by the platform. Other values may appear, for example `connected` or `disconnected`. */
export type ChannelStatus = 'active' | 'inactive' | 'connecting' | 'error' | (string & {});

/**
 * @description State of a channel to filter by.
 * @enum {string}
 */
export type ChannelStatusInput = 'active' | 'inactive' | 'connecting' | 'error';

/** @description A connection to a messaging service. */
export interface Channel {
  /** @description Id of the channel. */
  id: string;
  /** @description Tenant that owns it. */
  tenantId: string;
  /** @description Display name. */
  name: string;
  type: ChannelType;
  status: ChannelStatus;
  /** @description Settings of the channel. Secrets in it may come back masked. */
  config: ChannelConfig;
  /** @description Address the messaging service delivers to. */
  webhookUrl?: string;
  /** @description Free-form data; keys and values are up to you. */
  metadata?: {
    [key: string]: unknown;
  };
  /**
   * Format: date-time
   * @description When the record was created.
   */
  createdAt: string;
  /**
   * Format: date-time
   * @description When the record was last changed.
   */
  updatedAt: string;
}

/** @description Settings of a channel, by `type`. A channel of a type unknown to this list carries the settings of that type; treat them as a free-form object. */
export type ChannelConfig =
  | WhatsAppConfig
  | TelegramConfig
  | FacebookConfig
  | InstagramConfig
  | WebchatConfig
  | SMSConfig
  | EmailConfig
  | RCSConfig;

/** @description Settings of a WhatsApp channel. */
export interface WhatsAppConfig {
  /**
   * @description Always `whatsapp`.
   * @constant
   */
  type: 'whatsapp';
  /** @description Phone number id at Meta. */
  phoneNumberId: string;
  /** @description WhatsApp Business account id at Meta. */
  businessAccountId: string;
  /** @description Access token of the Meta app. Secret. */
  accessToken: string;
  /** @description Token Meta presents when it verifies the webhook. Secret. */
  verifyToken: string;
  /** @description App secret of the Meta app. Secret. */
  appSecret?: string;
}

/** @description Settings of a Telegram channel. */
export interface TelegramConfig {
  /**
   * @description Always `telegram`.
   * @constant
   */
  type: 'telegram';
  /** @description Token of the bot. Secret. */
  botToken: string;
  /** @description User name of the bot. */
  botUsername?: string;
  /** @description Secret Telegram presents with each delivery. Secret. */
  webhookSecret?: string;
}

/** @description Settings of a Facebook Messenger channel. */
export interface FacebookConfig {
  /**
   * @description Always `facebook`.
   * @constant
   */
  type: 'facebook';
  /** @description Id of the page. */
  pageId: string;
  /** @description Access token of the page. Secret. */
  pageAccessToken: string;
  /** @description App secret of the Meta app. Secret. */
  appSecret?: string;
  /** @description Name of the page. */
  pageName?: string;
  /** @description Address of the picture of the page. */
  pageProfilePicture?: string;
}

/** @description Settings of an Instagram channel. */
export interface InstagramConfig {
  /**
   * @description Always `instagram`.
   * @constant
   */
  type: 'instagram';
  /** @description Id of the Instagram account. */
  instagramId: string;
  /** @description Access token of the linked page. Secret. */
  pageAccessToken: string;
  /** @description App secret of the Meta app. Secret. */
  appSecret?: string;
  /** @description User name of the account. */
  username?: string;
  /** @description Address of the picture of the account. */
  profilePicture?: string;
}

/** @description Settings of a web chat channel. */
export interface WebchatConfig {
  /**
   * @description Always `webchat`.
   * @constant
   */
  type: 'webchat';
  /** @description Id of the chat widget. */
  widgetId: string;
  /** @description Web origins that may embed the widget. */
  allowedOrigins?: string[];
  theme?: WebchatTheme;
}

/** @description Look of the chat widget. */
export interface WebchatTheme {
  /** @description Main colour, for example `#0F766E`. */
  primaryColor?: string;
  /** @description Text in the header. */
  headerText?: string;
  /** @description First message shown. */
  welcomeMessage?: string;
  /** @description Side of the page the widget sits on. */
  position?: 'left' | 'right' | (string & {});
}

/** @description Settings of an SMS channel. */
export interface SMSConfig {
  /**
   * @description Always `sms`.
   * @constant
   */
  type: 'sms';
  /** @description SMS provider. */
  provider: 'twilio' | (string & {});
  /** @description Account id at the provider. */
  accountSid: string;
  /** @description Token of the account. Secret. */
  authToken: string;
  /** @description Number messages are sent from. */
  phoneNumber: string;
}

/** @description Settings of an email channel. Which of the optional fields are needed depends on `provider`. */
export interface EmailConfig {
  /**
   * @description Always `email`.
   * @constant
   */
  type: 'email';
  /** @description Email provider. */
  provider: 'smtp' | 'sendgrid' | 'mailgun' | 'ses' | 'postmark' | (string & {});
  /** @description Address messages are sent from. */
  fromEmail: string;
  /** @description Name messages are sent under. */
  fromName?: string;
  /** @description Host name of the SMTP server. */
  smtpHost?: string;
  /** @description Port of the SMTP server. */
  smtpPort?: number;
  /** @description User name at the SMTP server. */
  smtpUsername?: string;
  /** @description Password at the SMTP server. Secret. */
  smtpPassword?: string;
  /** @description API key at the provider. Secret. */
  apiKey?: string;
  /** @description Sending domain. */
  domain?: string;
  /** @description Region of the provider. */
  region?: string;
}

/** @description Settings of an RCS channel. */
export interface RCSConfig {
  /**
   * @description Always `rcs`.
   * @constant
   */
  type: 'rcs';
  /** @description RCS provider. */
  provider: 'zenvia' | 'infobip' | 'pontaltech' | (string & {});
  /** @description Id of the RCS agent. */
  agentId: string;
  /** @description API key at the provider. Secret. */
  apiKey: string;
  /** @description Name shown to the contact. */
  brandName?: string;
}

/** @description Part of a channel configuration: the fields of the channel's own type that are to change, each one optional. The fields are those of ChannelConfig; send only those of the channel's own type. */
export interface PartialChannelConfig {
  type?: ChannelTypeInput;
  /** @description Phone number id at Meta. */
  phoneNumberId?: string;
  /** @description WhatsApp Business account id at Meta. */
  businessAccountId?: string;
  /** @description Access token of the Meta app. Secret. */
  accessToken?: string;
  /** @description Token Meta presents when it verifies the webhook. Secret. */
  verifyToken?: string;
  /** @description App secret of the Meta app (WhatsApp, Facebook, Instagram). Secret. */
  appSecret?: string;
  /** @description Token of the bot. Secret. */
  botToken?: string;
  /** @description User name of the bot. */
  botUsername?: string;
  /** @description Secret Telegram presents with each delivery. Secret. */
  webhookSecret?: string;
  /** @description Id of the page. */
  pageId?: string;
  /** @description Access token of the page (Facebook, Instagram). Secret. */
  pageAccessToken?: string;
  /** @description Name of the page. */
  pageName?: string;
  /** @description Address of the picture of the page. */
  pageProfilePicture?: string;
  /** @description Id of the Instagram account. */
  instagramId?: string;
  /** @description User name of the account. */
  username?: string;
  /** @description Address of the picture of the account. */
  profilePicture?: string;
  /** @description Id of the chat widget. */
  widgetId?: string;
  /** @description Web origins that may embed the widget. */
  allowedOrigins?: string[];
  theme?: WebchatTheme;
  /** @description Provider, for SMS, email and RCS channels. */
  provider?: string;
  /** @description Account id at the provider. */
  accountSid?: string;
  /** @description Token of the account. Secret. */
  authToken?: string;
  /** @description Number messages are sent from. */
  phoneNumber?: string;
  /** @description Address messages are sent from. */
  fromEmail?: string;
  /** @description Name messages are sent under. */
  fromName?: string;
  /** @description Host name of the SMTP server. */
  smtpHost?: string;
  /** @description Port of the SMTP server. */
  smtpPort?: number;
  /** @description User name at the SMTP server. */
  smtpUsername?: string;
  /** @description Password at the SMTP server. Secret. */
  smtpPassword?: string;
  /** @description API key at the provider (email, RCS). Secret. */
  apiKey?: string;
  /** @description Sending domain. */
  domain?: string;
  /** @description Region of the provider. */
  region?: string;
  /** @description Id of the RCS agent. */
  agentId?: string;
  /** @description Name shown to the contact. */
  brandName?: string;
}

/** @description Channel to create. `type` and `config.type` must agree. */
export interface CreateChannelInput {
  /** @description Display name. */
  name: string;
  type: ChannelTypeInput;
  config: ChannelConfig;
  /** @description Free-form data; keys and values are up to you. */
  metadata?: {
    [key: string]: unknown;
  };
}

/** @description Fields of a channel to change. Absent fields keep their value. */
export interface UpdateChannelInput {
  /** @description Display name. */
  name?: string;
  config?: PartialChannelConfig;
  /** @description Free-form data; keys and values are up to you. */
  metadata?: {
    [key: string]: unknown;
  };
}

/** @description What a channel can do. */
export interface ChannelCapabilities {
  /** @description Kinds of content it can carry. */
  supportedContentTypes: ContentType[];
  /** @description Files. */
  supportsMedia: boolean;
  /** @description Buttons. */
  supportsButtons: boolean;
  /** @description Lists to choose from. */
  supportsLists: boolean;
  /** @description Approved templates. */
  supportsTemplates: boolean;
  /** @description Places on the map. */
  supportsLocation: boolean;
  /** @description Longest text, in characters presumably. */
  maxMessageLength: number;
  /** @description Largest file, in bytes presumably. */
  maxMediaSize: number;
}

/** @description Live state of a channel. */
export interface ChannelStatusResponse {
  /** @description State of the connection, usually a channel status such as `active`. */
  status: string;
  /** @description When the service last answered. */
  lastPing?: string;
  /** @description What is wrong, if anything. */
  error?: string;
}

/** @description Outcome of a connection test. */
export interface ChannelTestResult {
  /** @description Whether the channel works. */
  success: boolean;
  /** @description Explanation. */
  message?: string;
}

/** @description Where the messaging service has to deliver to. */
export interface ChannelWebhook {
  /** @description Address to enter at the messaging service. */
  url: string;
  /** @description Token to enter there. Secret. */
  verifyToken?: string;
}

/** @description Traffic of a channel during the chosen period. */
export interface ChannelStats {
  /** @description Inbound messages. */
  messagesReceived: number;
  /** @description Outbound messages. */
  messagesSent: number;
  /** @description Conversations that began. */
  conversationsCreated: number;
  /** @description Average time to respond. The unit is not specified. */
  avgResponseTime: number;
}

/** @description A page of channels. */
export interface ChannelPage {
  /** @description Channels of this page. */
  data: Channel[];
  pagination: Pagination;
}

/** @description Whether a bot answers (`active`), is switched off (`inactive`) or is still being set up (`draft`). More values may appear. */
export type BotStatus = 'active' | 'inactive' | 'draft' | (string & {});

/**
 * @description Whether a bot answers (`active`), is switched off (`inactive`) or is still being set up (`draft`). Only these values may be sent.
 * @enum {string}
 */
export type BotStatusInput = 'active' | 'inactive' | 'draft';

/** @description How a bot decides what to answer, with a flow, with a model, or with both. More values may appear. */
export type BotType = 'flow' | 'ai' | 'hybrid' | (string & {});

/**
 * @description How a bot decides what to answer, with a flow, with a model, or with both. Only these values may be sent.
 * @enum {string}
 */
export type BotTypeInput = 'flow' | 'ai' | 'hybrid';

/** @description An automated participant that answers conversations on one or more channels. */
export interface Bot {
  /** @description Bot id. */
  id: string;
  /** @description Tenant that owns the bot. */
  tenantId: string;
  name: string;
  description?: string;
  status: BotStatus;
  type: BotType;
  config: BotConfig;
  /** @description Channels the bot answers on. */
  channelIds: string[];
  /** @description Flow the bot runs, for flow and hybrid bots. */
  flowId?: string;
  /** @description AI agent the bot uses, for ai and hybrid bots. */
  agentId?: string;
  /** @description Knowledge bases the bot may consult. */
  knowledgeBaseIds?: string[];
  /** @description Free-form data of your own. */
  metadata?: {
    [key: string]: unknown;
  };
  /** Format: date-time */
  createdAt: string;
  /** Format: date-time */
  updatedAt: string;
}

/** @description One page of bots. */
export interface BotPage {
  /** @description The items of this page. */
  data: Bot[];
  /** @description Where this page stands in the whole list. */
  pagination: Pagination;
}

/** @description Behaviour of a bot. Every part is optional. */
export interface BotConfig {
  /** @description Text sent when a conversation starts. */
  welcomeMessage?: string;
  /** @description Text sent when the bot has no answer. */
  fallbackMessage?: string;
  /** @description Text sent when the bot hands the conversation to a person. */
  handoffMessage?: string;
  /** @description Words or phrases that cause a hand-off. */
  handoffTriggers?: string[];
  operatingHours?: OperatingHours;
  aiConfig?: AIBotConfig;
}

/** @description The hours in which a bot works. */
export interface OperatingHours {
  /** @description Whether the schedule is applied. */
  enabled: boolean;
  /** @description Time zone in which the schedule is read. */
  timezone: string;
  /** @description One entry per day of the week. */
  schedule: DaySchedule[];
  /** @description Text sent outside the schedule. */
  outsideHoursMessage?: string;
}

/** @description Opening hours of one day of the week. */
export interface DaySchedule {
  /** @description Day of the week, 0 is Sunday and 6 is Saturday. */
  day: number;
  /** @description Whether the bot works on this day. */
  enabled: boolean;
  /** @description Opening time as HH:mm. */
  startTime: string;
  /** @description Closing time as HH:mm. */
  endTime: string;
}

/** @description Model settings of an ai or hybrid bot. */
export interface AIBotConfig {
  /** @description Model name. */
  model: string;
  /** @description Sampling temperature. */
  temperature?: number;
  /** @description Largest number of tokens to generate. */
  maxTokens?: number;
  /** @description Instructions given to the model ahead of the conversation. */
  systemPrompt?: string;
  /** @description Whether answers draw on the bot's knowledge bases. */
  useKnowledgeBase: boolean;
  /** @description Whether the model's answer is streamed. */
  enableStreaming?: boolean;
}

/** @description What a new bot is made of. */
export interface CreateBotInput {
  name: string;
  description?: string;
  type: BotTypeInput;
  config?: BotConfig;
  /** @description Channels the bot answers on. */
  channelIds?: string[];
  /** @description Flow the bot runs. */
  flowId?: string;
  /** @description AI agent the bot uses. */
  agentId?: string;
  /** @description Knowledge bases the bot may consult. */
  knowledgeBaseIds?: string[];
  /** @description Free-form data of your own. */
  metadata?: {
    [key: string]: unknown;
  };
}

/** @description The fields of a bot to change; absent ones keep their value. The type of a bot cannot be changed. */
export interface UpdateBotInput {
  name?: string;
  description?: string;
  /** @description New status. This is how a bot is activated and deactivated. */
  status?: BotStatusInput;
  /** @description The settings to change. */
  config?: BotConfig;
  /** @description Channels the bot answers on. */
  channelIds?: string[];
  /** @description Flow the bot runs. */
  flowId?: string;
  /** @description AI agent the bot uses. */
  agentId?: string;
  /** @description Knowledge bases the bot may consult. */
  knowledgeBaseIds?: string[];
  /** @description Free-form data of your own. */
  metadata?: {
    [key: string]: unknown;
  };
}

/**
 * @description Period that statistics cover.
 * @enum {string}
 */
export type StatsPeriod = 'day' | 'week' | 'month';

/** @description Figures about a bot over a period. The vendor does not document the units of rates and times. */
export interface BotStats {
  conversationsHandled: number;
  messagesProcessed: number;
  /** @description Share of conversations handed to a person. */
  handoffRate: number;
  /** @description Average time the bot takes to answer, unit not documented. */
  avgResponseTime: number;
  /** @description Average rating given by contacts. */
  satisfactionScore?: number;
}

/** @description What a bot is doing right now. */
export interface BotRuntimeStatus {
  /** @description Bot id. */
  id: string;
  /** @description State reported by the platform, free text. */
  status: string;
  isRunning: boolean;
  /** @description Conversations the bot is handling at the moment. */
  activeConversations: number;
  /**
   * Format: date-time
   * @description When the bot was started.
   */
  startedAt?: string;
  /** @description Why the bot is not working, if it is not. */
  errorMessage?: string;
}

/** @description Whether an agent may be invoked (`active`), is switched off (`inactive`) or is still being set up (`draft`). More values may appear. */
export type AgentStatus = 'active' | 'inactive' | 'draft' | (string & {});

/**
 * @description Whether an agent may be invoked (`active`), is switched off (`inactive`) or is still being set up (`draft`). Only these values may be sent.
 * @enum {string}
 */
export type AgentStatusInput = 'active' | 'inactive' | 'draft';

/** @description An AI agent, which is a model with instructions, tools and knowledge bases. */
export interface Agent {
  /** @description Agent id. */
  id: string;
  /** @description Tenant that owns the agent. */
  tenantId: string;
  name: string;
  description?: string;
  status: AgentStatus;
  /** @description Model name. */
  model: string;
  /** @description Instructions given to the model ahead of the conversation. */
  systemPrompt?: string;
  /** @description Sampling temperature. */
  temperature: number;
  /** @description Largest number of tokens to generate. */
  maxTokens: number;
  /** @description Functions the model may call. */
  tools?: AgentTool[];
  /** @description Knowledge bases the agent may consult. */
  knowledgeBaseIds?: string[];
  /** @description Free-form data of your own. */
  metadata?: {
    [key: string]: unknown;
  };
  /** Format: date-time */
  createdAt: string;
  /** Format: date-time */
  updatedAt: string;
}

/** @description One page of AI agents. */
export interface AgentPage {
  /** @description The items of this page. */
  data: Agent[];
  /** @description Where this page stands in the whole list. */
  pagination: Pagination;
}

/** @description A function the model may ask to have called. */
export interface AgentTool {
  /** @description Function name. */
  name: string;
  /** @description What the function does, read by the model. */
  description: string;
  /** @description Arguments of the function. */
  parameters: ToolParameter[];
  /** @description Function name or webhook URL that carries the call out. */
  handler?: string;
}

/** @description One argument of a tool. */
export interface ToolParameter {
  name: string;
  /** @description JSON type of the argument. */
  type: 'string' | 'number' | 'boolean' | 'array' | 'object' | (string & {});
  /** @description What the argument means, read by the model. */
  description: string;
  required: boolean;
  /** @description Value used when the model gives none, of any JSON type. */
  default?: unknown;
  /** @description The only values allowed. */
  enum?: string[];
}

/** @description What a new agent is made of. */
export interface CreateAgentInput {
  name: string;
  description?: string;
  /** @description Model name. */
  model: string;
  /** @description Instructions given to the model ahead of the conversation. */
  systemPrompt?: string;
  /** @description Sampling temperature. */
  temperature?: number;
  /** @description Largest number of tokens to generate. */
  maxTokens?: number;
  /** @description Functions the model may call. */
  tools?: AgentTool[];
  /** @description Knowledge bases the agent may consult. */
  knowledgeBaseIds?: string[];
  /** @description Free-form data of your own. */
  metadata?: {
    [key: string]: unknown;
  };
}

/** @description The fields of an agent to change; absent ones keep their value. */
export interface UpdateAgentInput {
  name?: string;
  description?: string;
  /** @description New status. This is how an agent is activated and deactivated. */
  status?: AgentStatusInput;
  /** @description Model name. */
  model?: string;
  /** @description Instructions given to the model ahead of the conversation. */
  systemPrompt?: string;
  /** @description Sampling temperature. */
  temperature?: number;
  /** @description Largest number of tokens to generate. */
  maxTokens?: number;
  /** @description Functions the model may call. */
  tools?: AgentTool[];
  /** @description Knowledge bases the agent may consult. */
  knowledgeBaseIds?: string[];
  /** @description Free-form data of your own. */
  metadata?: {
    [key: string]: unknown;
  };
}

/** @description A message for an agent. */
export interface InvokeAgentInput {
  /** @description What the agent is asked. */
  message: string;
  /** @description Conversation this message belongs to. */
  conversationId?: string;
  /** @description Facts the agent may use, with keys of your own. */
  context?: {
    [key: string]: unknown;
  };
  /** @description Set to true to receive the answer as server-sent events. */
  stream?: boolean;
}

/** @description The complete answer of an agent. */
export interface InvokeAgentResponse {
  /** @description Text of the answer. */
  response: string;
  /** @description Conversation the answer belongs to. */
  conversationId: string;
  /** @description Results of the tools the agent called. */
  toolResults?: ToolResult[];
  usage: TokenUsage;
}

/** @description One event of a streamed agent answer. Join the `delta` values to get the whole text. */
export interface InvokeAgentChunk {
  /** @description Next piece of the answer. Skip events without it. */
  delta?: string;
}

/** @description What a tool returned while an agent was answering. */
export interface ToolResult {
  /** @description Id of the tool call this is the result of. */
  toolCallId: string;
  /** @description Name of the tool. */
  name: string;
  /** @description What the tool returned, of any JSON type. */
  result: unknown;
}

/** @description Tokens spent on a request. */
export interface TokenUsage {
  /** @description Tokens read. */
  promptTokens: number;
  /** @description Tokens generated. */
  completionTokens: number;
  /** @description Sum of both. */
  totalTokens: number;
}

/** @description One message of a conversation with a model. A tool answers with role `tool`, its result in `content` and the id of the call in `toolCallId`. */
export interface ChatMessage {
  /** @description Who speaks. */
  role: 'system' | 'user' | 'assistant' | 'tool' | (string & {});
  /** @description Text of the message. */
  content: string;
  /** @description Name of the speaker or of the tool. */
  name?: string;
  /** @description In a tool message, the id of the call that this message answers. */
  toolCallId?: string;
  /** @description In an assistant message, the tools the model wants called. */
  toolCalls?: ToolCall[];
}

/** @description A call to a tool, requested by the model. */
export interface ToolCall {
  /** @description Id to quote in `toolCallId` when answering. */
  id: string;
  /** @constant */
  type: 'function';
  function: ToolCallFunction;
}

/** @description The function a model wants called, and with what. */
export interface ToolCallFunction {
  /** @description Name of the tool. */
  name: string;
  /** @description Arguments as JSON text. Parse it and check it, models make mistakes. */
  arguments: string;
}

/** @description Why the model stopped: a natural end, the token limit, or a wish to call tools. More values may appear. */
export type FinishReason = 'stop' | 'length' | 'tool_calls' | (string & {});

/** @description Messages for a model, and how it should answer. */
export interface CompletionRequest {
  /** @description Agent whose settings are used. */
  agentId?: string;
  /** @description Model name. */
  model?: string;
  /** @description The conversation so far, oldest first. */
  messages: ChatMessage[];
  /** @description Sampling temperature. */
  temperature?: number;
  /** @description Largest number of tokens to generate. */
  maxTokens?: number;
  /** @description Set to true to receive the answer as server-sent events. */
  stream?: boolean;
  /** @description Functions the model may call. */
  tools?: AgentTool[];
  /** @description Knowledge bases the model may consult. */
  knowledgeBaseIds?: string[];
  /** @description Conversation the completion belongs to. */
  conversationId?: string;
}

/** @description The complete answer of a model. */
export interface CompletionResponse {
  /** @description Completion id. */
  id: string;
  /** @description Model that answered. */
  model: string;
  /** @description The answer. */
  message: ChatMessage;
  usage: TokenUsage;
  finishReason: FinishReason;
  /** @description The same answer in list form, sent by some deployments. Prefer `message`. */
  choices?: CompletionChoice[];
}

/** @description One answer in the list form of a completion. */
export interface CompletionChoice {
  /** @description Position in the list. */
  index?: number;
  message?: ChatMessage;
  finishReason?: FinishReason;
}

/** @description One event of a streamed completion. Join the `delta.content` values to get the whole text. */
export interface CompletionChunk {
  /** @description Completion id, the same in every event. */
  id: string;
  /** @description What this event adds. */
  delta: CompletionDelta;
  /** @description Why the model stopped, once it has. */
  finishReason?: FinishReason;
}

/** @description The part of a message that one streamed event adds. */
export interface CompletionDelta {
  /** @description Who speaks. */
  role?: string;
  /** @description Next piece of the text. */
  content?: string;
  /** @description Tools the model wants called. */
  toolCalls?: ToolCall[];
}

/** @description Messages for the chat variant of completions. */
export interface ChatCompletionRequest {
  /** @description The conversation so far, oldest first. */
  messages: ChatMessage[];
  /** @description Model name. */
  model?: string;
  /** @description Largest number of tokens to generate. */
  maxTokens?: number;
  /** @description Sampling temperature. */
  temperature?: number;
  /** @description Texts at which the model stops. */
  stopSequences?: string[];
}

/** @description Answer of the chat variant of completions. */
export interface ChatCompletionResponse {
  /** @description The answer. */
  message?: ChatMessage;
  /** @description Model that answered. */
  model?: string;
  usage?: TokenUsage;
}

/** @description One text or several to turn into vectors. */
export interface EmbeddingRequest {
  /** @description One text, or a list of texts. */
  input: string | string[];
  /** @description Model name. */
  model?: string;
}

/** @description The vectors of the given texts. */
export interface EmbeddingResponse {
  /** @description One entry per text. Sort by `index` before relying on the order. */
  data: Embedding[];
  /** @description Model that computed the vectors. */
  model: string;
  usage: EmbeddingUsage;
}

/** @description The vector of one text. */
export interface Embedding {
  /** @description Position of the text in the request. */
  index: number;
  /** @description The vector. */
  embedding: number[];
}

/** @description Tokens spent on embeddings. */
export interface EmbeddingUsage {
  /** @description Tokens read. */
  promptTokens: number;
  totalTokens: number;
}

/** @description A search for stored texts that are close in meaning. */
export interface EmbeddingSearchInput {
  /** @description Text to look for. */
  query: string;
  /** @description Knowledge base to search in. */
  knowledgeBaseId?: string;
  /** @description Largest number of results. */
  topK?: number;
  /** @description Leave out results scoring below this value. */
  minScore?: number;
}

/** @description Texts found by an embedding search. */
export interface EmbeddingSearchResponse {
  /** @description Matches. */
  results?: EmbeddingSearchResult[];
}

/** @description One match of an embedding search. */
export interface EmbeddingSearchResult {
  /** @description Id of the matching text. */
  id?: string;
  /** @description The matching text. */
  content?: string;
  /** @description Similarity, higher is closer. */
  score?: number;
  /** @description Free-form data stored with the text. */
  metadata?: {
    [key: string]: unknown;
  };
}

/** @description State of a knowledge base. More values may appear. */
export type KnowledgeBaseStatus = 'active' | 'processing' | 'error' | 'empty' | (string & {});

/**
 * @description State of a knowledge base to filter by. Only these values may be sent.
 * @enum {string}
 */
export type KnowledgeBaseStatusInput = 'active' | 'processing' | 'error' | 'empty';

/** @description Format of a document. More values may appear. */
export type DocumentType = 'pdf' | 'txt' | 'docx' | 'html' | 'markdown' | 'csv' | 'json' | (string & {});

/**
 * @description Format of a document. Only these values may be sent.
 * @enum {string}
 */
export type DocumentTypeInput = 'pdf' | 'txt' | 'docx' | 'html' | 'markdown' | 'csv' | 'json';

/** @description How far the processing of a document has come. More values may appear. */
export type DocumentStatus = 'pending' | 'processing' | 'completed' | 'failed' | (string & {});

/**
 * @description Processing state to filter by. Only these values may be sent.
 * @enum {string}
 */
export type DocumentStatusInput = 'pending' | 'processing' | 'completed' | 'failed';

/** @description A set of documents that bots and agents may consult. */
export interface KnowledgeBase {
  /** @description Knowledge base id. */
  id: string;
  /** @description Tenant that owns the knowledge base. */
  tenantId: string;
  name: string;
  description?: string;
  status: KnowledgeBaseStatus;
  /** @description Model that computes the vectors. */
  embeddingModel: string;
  /** @description Size of the pieces that documents are cut into, unit not documented. */
  chunkSize: number;
  /** @description How much neighbouring pieces overlap, same unit as `chunkSize`. */
  chunkOverlap: number;
  documentCount: number;
  /** @description Pieces of all documents together. */
  totalChunks: number;
  /** @description Free-form data of your own. */
  metadata?: {
    [key: string]: unknown;
  };
  /** Format: date-time */
  createdAt: string;
  /** Format: date-time */
  updatedAt: string;
}

/** @description One page of knowledge bases. */
export interface KnowledgeBasePage {
  /** @description The items of this page. */
  data: KnowledgeBase[];
  /** @description Where this page stands in the whole list. */
  pagination: Pagination;
}

/** @description A document of a knowledge base. */
export interface Document {
  /** @description Document id. */
  id: string;
  knowledgeBaseId: string;
  name: string;
  type: DocumentType;
  /** @description Where the document was taken from. */
  sourceUrl?: string;
  status: DocumentStatus;
  /** @description Size of the document, presumably in bytes (unit not documented). */
  size: number;
  /** @description Pieces the document was cut into. */
  chunkCount: number;
  /** @description Free-form data of your own. */
  metadata?: {
    [key: string]: unknown;
  };
  /** @description Why processing failed, if it did. */
  error?: string;
  /** Format: date-time */
  createdAt: string;
  /** Format: date-time */
  updatedAt: string;
}

/** @description One page of documents. */
export interface DocumentPage {
  /** @description The items of this page. */
  data: Document[];
  /** @description Where this page stands in the whole list. */
  pagination: Pagination;
}

/** @description One piece of a document. */
export interface DocumentChunk {
  /** @description Chunk id. */
  id: string;
  documentId: string;
  /** @description Text of the piece. */
  content: string;
  /** @description Position within the document. */
  chunkIndex: number;
  /** @description Length in tokens. */
  tokenCount: number;
  /** @description Free-form data stored with the piece. */
  metadata?: {
    [key: string]: unknown;
  };
}

/** @description A piece of a document that matches a query. */
export type ScoredChunk = DocumentChunk & {
  /** @description Similarity to the query, higher is closer. */
  score: number;
  /** @description The document the piece belongs to. */
  document?: Document;
};

/** @description A question to a knowledge base. */
export interface QueryKnowledgeBaseInput {
  /** @description Text to look for. */
  query: string;
  /** @description Largest number of chunks. The vendor's SDKs send 5 from their shortcuts. */
  topK?: number;
  /** @description Leave out chunks scoring below this value. */
  threshold?: number;
  /** @description Restricts the search; free-form, the keys are not documented. */
  filter?: {
    [key: string]: unknown;
  };
}

/** @description Chunks found by a knowledge base query. */
export interface QueryResult {
  /** @description Matches. */
  chunks: ScoredChunk[];
  /** @description The query that was run. */
  query: string;
  /** @description Embedding model used. */
  model: string;
}

/** @description What a new knowledge base is made of. */
export interface CreateKnowledgeBaseInput {
  name: string;
  description?: string;
  /** @description Model that computes the vectors. */
  embeddingModel?: string;
  /** @description Size of the pieces that documents are cut into, unit not documented. */
  chunkSize?: number;
  /** @description How much neighbouring pieces overlap, same unit as `chunkSize`. */
  chunkOverlap?: number;
  /** @description Free-form data of your own. */
  metadata?: {
    [key: string]: unknown;
  };
}

/** @description The fields of a knowledge base to change; absent ones keep their value. Model and chunking cannot be changed. */
export interface UpdateKnowledgeBaseInput {
  name?: string;
  description?: string;
  /** @description Free-form data of your own. */
  metadata?: {
    [key: string]: unknown;
  };
}

/** @description A document given as text or by address. Use the multipart form to upload a file. */
export interface UploadDocumentInput {
  name?: string;
  type?: DocumentTypeInput;
  /** @description Text of the document. */
  content?: string;
  /** @description Address to take the document from. */
  sourceUrl?: string;
  /** @description Free-form data of your own. */
  metadata?: {
    [key: string]: unknown;
  };
}

/** @description A document given as a file. Leave out the parts you have no value for rather than sending empty ones. */
export interface UploadDocumentForm {
  /**
   * Format: binary
   * @description The file itself.
   */
  file: Blob;
  /** @description Name of the document. */
  name?: string;
  /** @description Format of the document. */
  type?: DocumentTypeInput;
  /** @description Free-form data of your own, as JSON text. */
  metadata?: string;
}

/** @description The fields of a document to change; absent ones keep their value. */
export interface UpdateDocumentInput {
  /** @description New name of the document. */
  title?: string;
  /** @description New text of the document. */
  content?: string;
  /** @description Free-form data of your own. */
  metadata?: {
    [key: string]: unknown;
  };
}

/** @description Figures about a knowledge base. */
export interface KnowledgeBaseStats {
  documentCount: number;
  totalChunks: number;
  totalTokens: number;
  /** @description Average size of a chunk, unit not documented. */
  avgChunkSize: number;
  /** @description Storage taken, unit not documented. */
  storageUsed: number;
}

/** @description The pieces of one document, all at once. */
export interface DocumentChunksResponse {
  /** @description Pieces of the document. */
  chunks: DocumentChunkText[];
}

/** @description Text and position of one piece of a document. */
export interface DocumentChunkText {
  /** @description Text of the piece. */
  content: string;
  /** @description Position within the document. */
  index: number;
}

/** @description Whether a flow runs (`active`), is switched off (`inactive`) or is still being edited (`draft`). More values may appear. */
export type FlowStatus = 'active' | 'inactive' | 'draft' | (string & {});

/**
 * @description Whether a flow runs (`active`), is switched off (`inactive`) or is still being edited (`draft`). Only these values may be sent.
 * @enum {string}
 */
export type FlowStatusInput = 'active' | 'inactive' | 'draft';

/** @description What a node of a flow does. More values may appear. */
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

/** @description How a condition compares a variable with its value. More values may appear. */
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

/** @description State of a run of a flow. More values may appear. */
export type FlowExecutionStatus = 'running' | 'waiting' | 'completed' | 'failed' | 'cancelled' | (string & {});

/** @description A conversation script, drawn as nodes joined by edges. */
export interface Flow {
  /** @description Flow id. */
  id: string;
  /** @description Tenant that owns the flow. */
  tenantId: string;
  name: string;
  description?: string;
  status: FlowStatus;
  /** @description Version number. */
  version: number;
  /** @description Steps of the flow. */
  nodes: FlowNode[];
  /** @description Connections between the steps. */
  edges: FlowEdge[];
  /** @description Variables the flow works with. */
  variables?: FlowVariable[];
  /** @description Free-form data of your own. */
  metadata?: {
    [key: string]: unknown;
  };
  /** Format: date-time */
  createdAt: string;
  /** Format: date-time */
  updatedAt: string;
}

/** @description One page of flows. */
export interface FlowPage {
  /** @description The items of this page. */
  data: Flow[];
  /** @description Where this page stands in the whole list. */
  pagination: Pagination;
}

/** @description One step of a flow. */
export interface FlowNode {
  /** @description Node id, unique in the flow. */
  id: string;
  type: FlowNodeType;
  position: Position;
  data: FlowNodeData;
}

/** @description Where a node stands on the drawing board. */
export interface Position {
  x: number;
  y: number;
}

/** @description Settings of a node. All are optional; which ones matter depends on the type of the node. */
export interface FlowNodeData {
  /** @description Title shown on the drawing board. */
  label?: string;
  /** @description In a message node, the text to send. */
  messageContent?: string;
  /** @description In a message node, the kind of message. */
  messageType?: 'text' | 'media' | 'buttons' | 'list' | (string & {});
  /** @description In a message node, the buttons to offer. */
  buttons?: FlowButton[];
  /** @description In a condition node, the branches to try. */
  conditions?: FlowCondition[];
  /** @description In an action node, the action to carry out. */
  actionType?: string;
  /** @description In an action node, the arguments of the action. */
  actionParams?: {
    [key: string]: unknown;
  };
  /** @description In an input node, the variable that takes the answer. */
  inputVariable?: string;
  /** @description In an input node, the check the answer must pass. */
  inputValidation?: InputValidation;
  /** @description In an ai node, the agent to ask. */
  agentId?: string;
  /** @description In an ai node, what to ask. */
  prompt?: string;
  /** @description In an ai node, the variable that takes the answer. */
  outputVariable?: string;
  /** @description In an api node, the address to call. */
  apiUrl?: string;
  /** @description In an api node, the HTTP method. */
  apiMethod?: 'GET' | 'POST' | 'PUT' | 'DELETE' | (string & {});
  /** @description In an api node, the request headers. */
  apiHeaders?: {
    [key: string]: string;
  };
  /** @description In an api node, the request body. */
  apiBody?: string;
  /** @description In a delay node, how long to wait, in seconds. */
  delaySeconds?: number;
  /** @description In an assign node, the variables to set. */
  assignments?: VariableAssignment[];
}

/** @description A button offered by a message node. */
export interface FlowButton {
  id: string;
  /** @description Caption. */
  text: string;
  /** @description Value recorded when the button is pressed. */
  value?: string;
}

/** @description One branch of a condition node. */
export interface FlowCondition {
  id: string;
  /** @description Variable to look at. */
  variable: string;
  operator: ConditionOperator;
  /** @description Value to compare with, of any JSON type. */
  value: unknown;
  /** @description Node to continue at when the condition holds. */
  targetNodeId: string;
}

/** @description A check on what the contact answers. */
export interface InputValidation {
  /** @description What the answer must be. */
  type: 'text' | 'number' | 'email' | 'phone' | 'date' | 'regex' | (string & {});
  /** @description Regular expression, for type `regex`. */
  pattern?: string;
  /** @description Text sent when the answer fails the check. */
  errorMessage?: string;
  /** @description How often the contact may try again. */
  retries?: number;
}

/** @description A value given to a variable. */
export interface VariableAssignment {
  /** @description Variable to set. */
  variable: string;
  /** @description Value to set, of any JSON type. */
  value: unknown;
  /** @description Expression that computes the value. */
  expression?: string;
}

/** @description A connection between two nodes. */
export interface FlowEdge {
  /** @description Edge id, unique in the flow. */
  id: string;
  /** @description Id of the node the edge leaves. */
  source: string;
  /** @description Id of the node the edge enters. */
  target: string;
  /** @description Exit of the source node, if it has several. */
  sourceHandle?: string;
  /** @description Entry of the target node, if it has several. */
  targetHandle?: string;
  /** @description Text shown on the edge. */
  label?: string;
  /** @description Condition under which the edge is taken. */
  condition?: string;
}

/** @description A variable of a flow. */
export interface FlowVariable {
  name: string;
  /** @description JSON type of the variable. */
  type: 'string' | 'number' | 'boolean' | 'array' | 'object' | (string & {});
  /** @description Value at the start of a run, of any JSON type. */
  defaultValue?: unknown;
  description?: string;
}

/** @description One run of a flow. */
export interface FlowExecution {
  /** @description Execution id. */
  id: string;
  flowId: string;
  /** @description Conversation the flow runs in. */
  conversationId: string;
  status: FlowExecutionStatus;
  /** @description Node the run stands at. */
  currentNodeId?: string;
  /** @description Present values of the variables. */
  variables: {
    [key: string]: unknown;
  };
  /** @description Nodes visited so far. */
  history: FlowExecutionStep[];
  /** Format: date-time */
  startedAt: string;
  /** Format: date-time */
  completedAt?: string;
  /** @description Why the run failed, if it did. */
  error?: string;
}

/** @description One page of runs of a flow. */
export interface FlowExecutionPage {
  /** @description The items of this page. */
  data: FlowExecution[];
  /** @description Where this page stands in the whole list. */
  pagination: Pagination;
}

/** @description One visit to a node during a run. */
export interface FlowExecutionStep {
  nodeId: string;
  nodeType: FlowNodeType;
  /** Format: date-time */
  startedAt: string;
  /** Format: date-time */
  completedAt?: string;
  /** @description What the node was given. */
  input?: {
    [key: string]: unknown;
  };
  /** @description What the node produced. */
  output?: {
    [key: string]: unknown;
  };
  /** @description Why the node failed, if it did. */
  error?: string;
}

/** @description What a new flow is made of. */
export interface CreateFlowInput {
  name: string;
  description?: string;
  /** @description Steps of the flow. */
  nodes?: FlowNode[];
  /** @description Connections between the steps. */
  edges?: FlowEdge[];
  /** @description Variables the flow works with. */
  variables?: FlowVariable[];
  /** @description Free-form data of your own. */
  metadata?: {
    [key: string]: unknown;
  };
}

/** @description The fields of a flow to change; absent ones keep their value. */
export interface UpdateFlowInput {
  name?: string;
  description?: string;
  /** @description New status. This is how a flow is activated and deactivated. */
  status?: FlowStatusInput;
  /** @description Steps of the flow. */
  nodes?: FlowNode[];
  /** @description Connections between the steps. */
  edges?: FlowEdge[];
  /** @description Variables the flow works with. */
  variables?: FlowVariable[];
  /** @description Free-form data of your own. */
  metadata?: {
    [key: string]: unknown;
  };
}

/** @description A flow as exported. The ids and timestamps the server assigns may be left out. */
export interface ImportFlowInput {
  /** @description Flow id. */
  id?: string;
  /** @description Tenant that owns the flow. */
  tenantId?: string;
  name: string;
  description?: string;
  status: FlowStatus;
  /** @description Version number. */
  version: number;
  /** @description Steps of the flow. */
  nodes: FlowNode[];
  /** @description Connections between the steps. */
  edges: FlowEdge[];
  /** @description Variables the flow works with. */
  variables?: FlowVariable[];
  /** @description Free-form data of your own. */
  metadata?: {
    [key: string]: unknown;
  };
  /** Format: date-time */
  createdAt?: string;
  /** Format: date-time */
  updatedAt?: string;
}

/** @description How to start a flow. */
export interface ExecuteFlowInput {
  /** @description Conversation to run the flow in. */
  conversationId: string;
  /** @description Values for the variables of the flow. */
  variables?: {
    [key: string]: unknown;
  };
  /** @description Node to start at, instead of the start node. */
  startNodeId?: string;
}

/** @description Description of a node type, for building an editor. */
export interface FlowNodeTypeInfo {
  type: FlowNodeType;
  /** @description Name to show. */
  label: string;
  /** @description What the node does. */
  description: string;
  /** @description Group the node type belongs to. */
  category: string;
  /** @description What the node takes. */
  inputs: FlowNodeInput[];
  /** @description What the node gives. */
  outputs: FlowNodeOutput[];
}

/** @description Something a node type takes. */
export interface FlowNodeInput {
  name: string;
  /** @description Type of the value. */
  type: string;
  required: boolean;
}

/** @description Something a node type gives. */
export interface FlowNodeOutput {
  name: string;
  /** @description Type of the value. */
  type: string;
}

/** @description Result of checking a flow. */
export interface FlowValidation {
  /** @description Whether the flow can run. */
  valid: boolean;
  /** @description Faults that keep the flow from running. */
  errors: FlowValidationIssue[];
  /** @description Oddities that do not. */
  warnings: FlowValidationIssue[];
}

/** @description A fault or oddity found in a flow. */
export interface FlowValidationIssue {
  /** @description Node concerned. */
  nodeId: string;
  /** @description What is wrong. */
  message: string;
}

/** @description Figures about the runs of a flow over a period. The vendor does not document the units of rates and durations. */
export interface FlowStats {
  totalExecutions: number;
  /** @description Share of runs that completed. */
  successRate: number;
  /** @description Average length of a run, unit not documented. */
  avgDuration: number;
  /** @description Figures per node. */
  nodeStats: FlowNodeStats[];
}

/** @description Figures about one node of a flow. */
export interface FlowNodeStats {
  nodeId: string;
  /** @description How often the node was visited. */
  executionCount: number;
  /** @description Average length of a visit, unit not documented. */
  avgDuration: number;
}

/** @description The first and the last day of a period. */
export interface DateRange {
  /** @description First day, as YYYY-MM-DD. */
  startDate: string;
  /** @description Last day, as YYYY-MM-DD. */
  endDate: string;
}

/** @description The figures of the dashboard. The vendor does not document the units of times and scores. */
export interface DashboardMetrics {
  conversations: DashboardConversations;
  messages: DashboardMessages;
  contacts: DashboardContacts;
  agents: DashboardAgents;
}

/** @description Conversation figures of the dashboard. */
export interface DashboardConversations {
  total: number;
  open: number;
  resolved: number;
  /** @description Average time to resolution, unit not documented. */
  avgResolutionTime: number;
}

/** @description Message figures of the dashboard. */
export interface DashboardMessages {
  total: number;
  /** @description Messages received from contacts. */
  inbound: number;
  /** @description Messages sent to contacts. */
  outbound: number;
}

/** @description Contact figures of the dashboard. */
export interface DashboardContacts {
  total: number;
  /** @description Contacts added in the period. */
  new: number;
}

/** @description Figures of the human agents on the dashboard. */
export interface DashboardAgents {
  /** @description Average time to a reply, unit not documented. */
  avgResponseTime: number;
  /** @description Average time spent on a conversation, unit not documented. */
  avgHandlingTime: number;
  /** @description Average rating given by contacts. */
  satisfactionScore?: number;
}

/** @description Figures about conversations over a period. */
export interface ConversationMetrics {
  totalConversations: number;
  byStatus: StatusCount[];
  byChannel: ChannelCount[];
  /** @description Average time to resolution, unit not documented. */
  avgResolutionTime: number;
  /** @description Average time to the first reply, unit not documented. */
  avgFirstResponseTime: number;
  /** @description Conversations per date. */
  timeline: DateCount[];
}

/** @description A number of conversations in one status. */
export interface StatusCount {
  /** @description Conversation status. */
  status: string;
  count: number;
}

/** @description A number of items on one channel. */
export interface ChannelCount {
  /** @description The channel. Whether this is a type, a name or an id is not documented. */
  channel: string;
  count: number;
}

/** @description A number of items on one date. */
export interface DateCount {
  date: string;
  count: number;
}

/** @description Figures about messages over a period. */
export interface MessageMetrics {
  totalMessages: number;
  byDirection: DirectionCount[];
  byChannel: ChannelCount[];
  /** @description Average number of messages in a conversation. */
  avgPerConversation: number;
  /** @description Messages per date. */
  timeline: MessageTimelinePoint[];
}

/** @description A number of messages in one direction. */
export interface DirectionCount {
  /** @description Message direction, for example `inbound` or `outbound`. */
  direction: string;
  count: number;
}

/** @description Messages of one date. */
export interface MessageTimelinePoint {
  date: string;
  /** @description Messages received from contacts. */
  inbound: number;
  /** @description Messages sent to contacts. */
  outbound: number;
}

/** @description Figures about human agents over a period. */
export interface AgentMetrics {
  /** @description Figures per agent. */
  agents: AgentPerformance[];
  /** @description Figures over all agents. */
  overall: AgentPerformanceSummary;
}

/** @description Figures about one human agent. */
export interface AgentPerformance {
  /** @description Id of the agent. */
  agentId: string;
  name: string;
  conversationsHandled: number;
  /** @description Average time to a reply, unit not documented. */
  avgResponseTime: number;
  /** @description Average time spent on a conversation, unit not documented. */
  avgHandlingTime: number;
  /** @description Average rating given by contacts. */
  satisfactionScore?: number;
}

/** @description Figures over all human agents. */
export interface AgentPerformanceSummary {
  /** @description Average time to a reply, unit not documented. */
  avgResponseTime: number;
  /** @description Average time spent on a conversation, unit not documented. */
  avgHandlingTime: number;
  /** @description Average rating given by contacts. */
  satisfactionScore?: number;
}

/** @description Figures about bots over a period. */
export interface BotMetrics {
  totalInteractions: number;
  /** @description Share of conversations handed to a person. */
  handoffRate: number;
  /** @description Average time to an answer, unit not documented. */
  avgResponseTime: number;
  /** @description Most frequent intents. */
  topIntents: IntentCount[];
  /** @description Average rating given by contacts. */
  satisfactionScore?: number;
  /** @description Figures per bot. */
  byBot: BotPerformance[];
}

/** @description How often an intent was recognised. */
export interface IntentCount {
  intent: string;
  count: number;
}

/** @description Figures about one bot. */
export interface BotPerformance {
  botId: string;
  name: string;
  interactions: number;
  /** @description Share of conversations handed to a person. */
  handoffRate: number;
}

/** @description Figures about channels over a period. */
export interface ChannelMetrics {
  /** @description Figures per channel. */
  channels: ChannelPerformance[];
  /** @description Sums over all channels. */
  overall: ChannelTotals;
}

/** @description Figures about one channel. */
export interface ChannelPerformance {
  channelId: string;
  name: string;
  /** @description Channel type. */
  type: string;
  messagesReceived: number;
  messagesSent: number;
  conversationsCreated: number;
  /** @description Average time to a reply, unit not documented. */
  avgResponseTime: number;
}

/** @description Sums over all channels. */
export interface ChannelTotals {
  messagesReceived: number;
  messagesSent: number;
  conversationsCreated: number;
}

/** @description Which report to make. */
export interface ReportRequest {
  /**
   * @description Subject of the report.
   * @enum {string}
   */
  type: 'conversations' | 'messages' | 'agents' | 'bots' | 'channels';
  /** @description Period the report covers. */
  range: DateRange;
  /**
   * @description Length of one row of the report.
   * @enum {string}
   */
  groupBy?: 'day' | 'week' | 'month';
  /** @description Restricts the report; free-form, the keys are not documented. */
  filters?: {
    [key: string]: unknown;
  };
  /**
   * @description Form of the report.
   * @enum {string}
   */
  format?: 'json' | 'csv';
}

/** @description A report, inline or as a link. */
export interface ReportResponse {
  /** @description Where to download the report. */
  url?: string;
  /** @description The report itself, of any JSON type. */
  data?: unknown;
}

/** @description Which data to export. */
export interface ExportRequest {
  /** @description Kind of data to export. The accepted values are not documented. */
  type: string;
  /** @description Period the export covers. */
  range: DateRange;
  /**
   * @description File format.
   * @enum {string}
   */
  format: 'csv' | 'xlsx' | 'json';
}

/** @description Where to fetch an export. */
export interface ExportResponse {
  /** @description Where to download the file. */
  downloadUrl: string;
  /**
   * Format: date-time
   * @description When the link stops working.
   */
  expiresAt: string;
}

/** @description What is going on right now. The vendor does not document the unit of the waiting time. */
export interface RealtimeMetrics {
  activeConversations: number;
  /** @description Human agents at work. */
  activeAgents: number;
  /** @description Conversations waiting for an agent. */
  queueSize: number;
  /** @description Average wait, unit not documented. */
  avgWaitTime: number;
  messagesPerMinute: number;
}

/** @description Image format. More values may appear. */
export type VREOutputFormat = 'png' | 'webp' | 'jpeg' | (string & {});

/**
 * @description Image format. Only these values may be sent.
 * @enum {string}
 */
export type VREOutputFormatInput = 'png' | 'webp' | 'jpeg';

/**
 * @description Channel the image is laid out for. Only these values may be sent.
 * @enum {string}
 */
export type VREChannelType = 'whatsapp' | 'telegram' | 'web' | 'email';

/** @description The built-in templates: a menu of options, a product card, an order status, a product list, an order confirmation and a Pix payment request. More values may appear. */
export type VRETemplateType =
  | 'menu_opcoes'
  | 'card_produto'
  | 'status_pedido'
  | 'lista_produtos'
  | 'confirmacao'
  | 'cobranca_pix'
  | (string & {});

/** @description What to draw. `template_id` decides what `data` holds. */
export type VRERenderRequest =
  | VRERenderMenuOpcoesRequest
  | VRERenderCardProdutoRequest
  | VRERenderStatusPedidoRequest
  | VRERenderListaProdutosRequest
  | VRERenderConfirmacaoRequest
  | VRERenderCobrancaPixRequest;

/** @description A request to draw a menu of options. */
export interface VRERenderMenuOpcoesRequest {
  /** @description Tenant the image is drawn for. */
  tenant_id: string;
  /** @constant */
  template_id: 'menu_opcoes';
  data: MenuOpcoesData;
  /** @description Channel to lay the image out for. Left to the server when absent. */
  channel?: VREChannelType;
  /** @description Image format. Left to the server when absent. */
  format?: VREOutputFormatInput;
  /** @description Width of the image in pixels. */
  width?: number;
  /** @description Compression quality from 0 to 100, for webp and jpeg only. */
  quality?: number;
  /** @description Pixel density, from 1.0 to 2.0. */
  scale?: number;
}

/** @description A request to draw a product card. */
export interface VRERenderCardProdutoRequest {
  /** @description Tenant the image is drawn for. */
  tenant_id: string;
  /** @constant */
  template_id: 'card_produto';
  data: CardProdutoData;
  /** @description Channel to lay the image out for. Left to the server when absent. */
  channel?: VREChannelType;
  /** @description Image format. Left to the server when absent. */
  format?: VREOutputFormatInput;
  /** @description Width of the image in pixels. */
  width?: number;
  /** @description Compression quality from 0 to 100, for webp and jpeg only. */
  quality?: number;
  /** @description Pixel density, from 1.0 to 2.0. */
  scale?: number;
}

/** @description A request to draw the status of an order. */
export interface VRERenderStatusPedidoRequest {
  /** @description Tenant the image is drawn for. */
  tenant_id: string;
  /** @constant */
  template_id: 'status_pedido';
  data: StatusPedidoData;
  /** @description Channel to lay the image out for. Left to the server when absent. */
  channel?: VREChannelType;
  /** @description Image format. Left to the server when absent. */
  format?: VREOutputFormatInput;
  /** @description Width of the image in pixels. */
  width?: number;
  /** @description Compression quality from 0 to 100, for webp and jpeg only. */
  quality?: number;
  /** @description Pixel density, from 1.0 to 2.0. */
  scale?: number;
}

/** @description A request to draw a product list. */
export interface VRERenderListaProdutosRequest {
  /** @description Tenant the image is drawn for. */
  tenant_id: string;
  /** @constant */
  template_id: 'lista_produtos';
  data: ListaProdutosData;
  /** @description Channel to lay the image out for. Left to the server when absent. */
  channel?: VREChannelType;
  /** @description Image format. Left to the server when absent. */
  format?: VREOutputFormatInput;
  /** @description Width of the image in pixels. */
  width?: number;
  /** @description Compression quality from 0 to 100, for webp and jpeg only. */
  quality?: number;
  /** @description Pixel density, from 1.0 to 2.0. */
  scale?: number;
}

/** @description A request to draw an order confirmation. */
export interface VRERenderConfirmacaoRequest {
  /** @description Tenant the image is drawn for. */
  tenant_id: string;
  /** @constant */
  template_id: 'confirmacao';
  data: ConfirmacaoData;
  /** @description Channel to lay the image out for. Left to the server when absent. */
  channel?: VREChannelType;
  /** @description Image format. Left to the server when absent. */
  format?: VREOutputFormatInput;
  /** @description Width of the image in pixels. */
  width?: number;
  /** @description Compression quality from 0 to 100, for webp and jpeg only. */
  quality?: number;
  /** @description Pixel density, from 1.0 to 2.0. */
  scale?: number;
}

/** @description A request to draw a Pix payment request. */
export interface VRERenderCobrancaPixRequest {
  /** @description Tenant the image is drawn for. */
  tenant_id: string;
  /** @constant */
  template_id: 'cobranca_pix';
  data: CobrancaPixData;
  /** @description Channel to lay the image out for. Left to the server when absent. */
  channel?: VREChannelType;
  /** @description Image format. Left to the server when absent. */
  format?: VREOutputFormatInput;
  /** @description Width of the image in pixels. */
  width?: number;
  /** @description Compression quality from 0 to 100, for webp and jpeg only. */
  quality?: number;
  /** @description Pixel density, from 1.0 to 2.0. */
  scale?: number;
}

/** @description A drawn image. */
export interface VRERenderResponse {
  /** @description The image as a data URI. */
  image_base64: string;
  /** @description Text to send along with the image. */
  caption: string;
  /** @description Width in pixels. */
  width: number;
  /** @description Height in pixels. */
  height: number;
  format: VREOutputFormat;
  /** @description Time the drawing took, in milliseconds. */
  render_time_ms: number;
  /** @description Size of the image in bytes. */
  size_bytes?: number;
  /** @description Whether the image came from the cache. */
  cache_hit?: boolean;
}

/** @description What to draw, and the conversation to send it to. `template_id` decides what `data` holds. */
export type VRERenderAndSendRequest =
  | VRERenderAndSendMenuOpcoesRequest
  | VRERenderAndSendCardProdutoRequest
  | VRERenderAndSendStatusPedidoRequest
  | VRERenderAndSendListaProdutosRequest
  | VRERenderAndSendConfirmacaoRequest
  | VRERenderAndSendCobrancaPixRequest;

/** @description A request to draw a menu of options and to send it. */
export interface VRERenderAndSendMenuOpcoesRequest {
  /** @description Conversation to send the image to. */
  conversation_id: string;
  /** @constant */
  template_id: 'menu_opcoes';
  data: MenuOpcoesData;
  /** @description Text to send along with the image, instead of the generated one. */
  caption?: string;
  /** @description Text to send after the image. */
  follow_up_text?: string;
}

/** @description A request to draw a product card and to send it. */
export interface VRERenderAndSendCardProdutoRequest {
  /** @description Conversation to send the image to. */
  conversation_id: string;
  /** @constant */
  template_id: 'card_produto';
  data: CardProdutoData;
  /** @description Text to send along with the image, instead of the generated one. */
  caption?: string;
  /** @description Text to send after the image. */
  follow_up_text?: string;
}

/** @description A request to draw the status of an order and to send it. */
export interface VRERenderAndSendStatusPedidoRequest {
  /** @description Conversation to send the image to. */
  conversation_id: string;
  /** @constant */
  template_id: 'status_pedido';
  data: StatusPedidoData;
  /** @description Text to send along with the image, instead of the generated one. */
  caption?: string;
  /** @description Text to send after the image. */
  follow_up_text?: string;
}

/** @description A request to draw a product list and to send it. */
export interface VRERenderAndSendListaProdutosRequest {
  /** @description Conversation to send the image to. */
  conversation_id: string;
  /** @constant */
  template_id: 'lista_produtos';
  data: ListaProdutosData;
  /** @description Text to send along with the image, instead of the generated one. */
  caption?: string;
  /** @description Text to send after the image. */
  follow_up_text?: string;
}

/** @description A request to draw an order confirmation and to send it. */
export interface VRERenderAndSendConfirmacaoRequest {
  /** @description Conversation to send the image to. */
  conversation_id: string;
  /** @constant */
  template_id: 'confirmacao';
  data: ConfirmacaoData;
  /** @description Text to send along with the image, instead of the generated one. */
  caption?: string;
  /** @description Text to send after the image. */
  follow_up_text?: string;
}

/** @description A request to draw a Pix payment request and to send it. */
export interface VRERenderAndSendCobrancaPixRequest {
  /** @description Conversation to send the image to. */
  conversation_id: string;
  /** @constant */
  template_id: 'cobranca_pix';
  data: CobrancaPixData;
  /** @description Text to send along with the image, instead of the generated one. */
  caption?: string;
  /** @description Text to send after the image. */
  follow_up_text?: string;
}

/** @description The message an image was sent in. */
export interface VRERenderAndSendResponse {
  message_id: string;
  /** @description Where the image can be fetched. */
  image_url: string;
  /** @description Text sent along with the image. */
  caption: string;
}

/** @description A template that can be drawn. */
export interface VRETemplate {
  id: VRETemplateType;
  name: string;
  description: string;
  /** @description JSON Schema of the data the template takes. */
  schema: {
    [key: string]: unknown;
  };
}

/** @description The templates available to a tenant. */
export interface VREListTemplatesResponse {
  templates: VRETemplate[];
}

/** @description Data for a preview. An empty object asks for the sample data of the template. */
export interface VREPreviewRequest {
  data?: VRETemplateData;
}

/** @description Data of any built-in template. */
export type VRETemplateData =
  | MenuOpcoesData
  | CardProdutoData
  | StatusPedidoData
  | ListaProdutosData
  | ConfirmacaoData
  | CobrancaPixData;

/** @description A preview image. */
export interface VREPreviewResponse {
  /** @description The image as a data URI. */
  image_base64: string;
  /** @description Width in pixels. */
  width: number;
  /** @description Height in pixels. */
  height: number;
}

/**
 * @description Stage of an order: received, being picked, invoiced, in transit, delivered. Only these values may be sent.
 * @enum {string}
 */
export type OrderStatus = 'recebido' | 'separacao' | 'faturado' | 'transporte' | 'entregue';

/**
 * @description Availability of a product: available, low, unavailable. Only these values may be sent.
 * @enum {string}
 */
export type StockStatus = 'disponivel' | 'baixo' | 'indisponivel';

/** @description One option of a menu. */
export interface MenuOpcaoData {
  /** @description Caption of the option. */
  label: string;
  /** @description Explanation below the caption. */
  descricao?: string;
  /** @description Icon name. Known names are pedido, catalogo, entrega, financeiro and atendente. */
  icone?: string;
}

/** @description Data of the template `menu_opcoes`. */
export interface MenuOpcoesData {
  /** @description Title. */
  titulo: string;
  /** @description Subtitle. */
  subtitulo?: string;
  /** @description Options, at most 8. */
  opcoes: MenuOpcaoData[];
  /** @description Text sent ahead of the image. */
  mensagem_antes?: string;
}

/** @description Data of the template `card_produto`. */
export interface CardProdutoData {
  /** @description Product name. */
  nome: string;
  /** @description Stock keeping unit. */
  sku?: string;
  /** @description Price per unit. */
  preco: number;
  /** @description Unit of sale, for example kg, un, cx, fd or pc. */
  unidade: string;
  /** @description Quantity in stock. */
  estoque?: number;
  /** @description Address of the product picture. */
  imagem_url?: string;
  /** @description Text of the highlight badge. */
  destaque?: string;
  /** @description Accompanying text. */
  mensagem?: string;
}

/** @description Data of the template `status_pedido`. */
export interface StatusPedidoData {
  /** @description Order number. */
  numero_pedido: string;
  /** @description Present stage of the order. */
  status_atual: OrderStatus;
  /** @description Summary of the items. */
  itens_resumo?: string;
  /** @description Total amount. */
  valor_total?: number;
  /** @description Expected delivery, free text. */
  previsao_entrega?: string;
  /** @description Name of the driver. */
  motorista?: string;
  /** @description Accompanying text. */
  mensagem?: string;
}

/** @description One product of a list. */
export interface ListaProdutoItem {
  /** @description Product name. */
  nome: string;
  /** @description Price. */
  preco: number;
  /** @description Unit of sale. */
  unidade?: string;
  /** @description Availability. */
  estoque_status?: StockStatus;
  /** @description Stock keeping unit. */
  sku?: string;
  /** @description Emoji shown with the product. */
  emoji?: string;
}

/** @description Data of the template `lista_produtos`. */
export interface ListaProdutosData {
  /** @description Title. */
  titulo: string;
  /** @description Products, at most 6. */
  produtos: ListaProdutoItem[];
  /** @description Accompanying text. */
  mensagem?: string;
}

/** @description One item of an order confirmation. */
export interface ConfirmacaoItem {
  /** @description Product name. */
  nome: string;
  /** @description Quantity, free text. */
  quantidade?: string;
  /** @description Price. */
  preco: number;
  /** @description Emoji shown with the item. */
  emoji?: string;
}

/** @description Data of the template `confirmacao`. */
export interface ConfirmacaoData {
  /** @description Title. */
  titulo?: string;
  /** @description Subtitle. */
  subtitulo?: string;
  /** @description Items of the order. */
  itens: ConfirmacaoItem[];
  /** @description Total amount. */
  valor_total: number;
  /** @description Expected delivery, free text. */
  previsao_entrega?: string;
  /** @description Accompanying text. */
  mensagem?: string;
}

/** @description Data of the template `cobranca_pix`. */
export interface CobrancaPixData {
  /** @description Amount to pay. */
  valor: number;
  /** @description Order number. */
  numero_pedido?: string;
  /** @description Pix code in EMV form (BR Code), drawn as a QR code. */
  pix_payload: string;
  /** @description When the payment request expires, free text. */
  expiracao?: string;
  /** @description Accompanying text. */
  mensagem?: string;
}

/** @description Extra information around a documented response. */
export interface DocMeta {
  /** @description Id of the request, for support. */
  requestId?: string;
}

/** @description Extra information around a documented list. */
export interface DocListMeta {
  /** @description Id of the request, for support. */
  requestId?: string;
  pagination?: DocPagination;
}

/** @description Where a page sits in a documented list. */
export interface DocPagination {
  /** @description Number of this page, counted from 1. */
  page: number;
  /** @description Page size that was applied. */
  perPage: number;
  /** @description Number of pages. */
  totalPages: number;
  /** @description Number of items in the whole list. */
  totalCount: number;
  /** @description Whether a page follows. */
  hasNextPage?: boolean;
  /** @description Whether a page precedes. */
  hasPrevPage?: boolean;
}

/** @description Body of every failed call of the documented group. */
export interface DocErrorResponse {
  error: DocError;
  meta?: DocMeta;
}

/** @description What went wrong in a call of the documented group. */
export interface DocError {
  /** @description Machine-readable reason, for example `VALIDATION_ERROR`. New codes may appear. */
  code: string;
  /** @description Explanation for humans. */
  message: string;
  /** @description Problems by field. */
  details?: DocErrorDetail[];
  /** @description Seconds to wait before the next try, on 429. */
  retryAfter?: number;
}

/** @description What is wrong with one field. */
export interface DocErrorDetail {
  /** @description Name of the field. */
  field?: string;
  /** @description What is wrong with it. */
  message?: string;
}

/** @description Message to send to a conversation or straight to a recipient. Documented by the vendor, not verified against any server or SDK. */
export interface DocSendMessage {
  /** @description Channel to send on. */
  channelId: string;
  /** @description Conversation to send to. */
  conversationId?: string;
  /** @description Recipient on the channel, for example a phone number. Required without `conversationId`. */
  to?: string;
  content: DocContent;
  /** @description Free-form data; keys and values are up to you. */
  metadata?: {
    [key: string]: unknown;
  };
  /**
   * Format: date-time
   * @description When to send it. Absent: now.
   */
  scheduledAt?: string;
}

/** @description Content of a message of the documented group, by `type`. */
export type DocContent =
  | DocTextContent
  | DocImageContent
  | DocVideoContent
  | DocDocumentContent
  | DocAudioContent
  | DocLocationContent
  | DocButtonsContent
  | DocTemplateContent;

/** @description A text, optionally with quick replies. */
export interface DocTextContent {
  /**
   * @description Always `text`.
   * @constant
   */
  type: 'text';
  /** @description The text. */
  text: string;
  /** @description Ready answers offered to the contact. */
  quickReplies?: DocQuickReply[];
}

/** @description A ready answer offered to the contact. */
export interface DocQuickReply {
  /** @description Id returned when it is chosen. */
  id: string;
  /** @description Label. */
  title: string;
}

/** @description An image. */
export interface DocImageContent {
  /**
   * @description Always `image`.
   * @constant
   */
  type: 'image';
  /** @description Address of the image. */
  url: string;
  /** @description Text shown with it. */
  caption?: string;
}

/** @description A video. */
export interface DocVideoContent {
  /**
   * @description Always `video`.
   * @constant
   */
  type: 'video';
  /** @description Address of the video. */
  url: string;
  /** @description Text shown with it. */
  caption?: string;
}

/** @description A document. */
export interface DocDocumentContent {
  /**
   * @description Always `document`.
   * @constant
   */
  type: 'document';
  /** @description Address of the document. */
  url: string;
  /** @description Name shown to the contact. */
  filename?: string;
  /** @description Text shown with it. */
  caption?: string;
}

/** @description A sound or voice recording. */
export interface DocAudioContent {
  /**
   * @description Always `audio`.
   * @constant
   */
  type: 'audio';
  /** @description Address of the recording. */
  url: string;
}

/** @description A place on the map. */
export interface DocLocationContent {
  /**
   * @description Always `location`.
   * @constant
   */
  type: 'location';
  /** @description Degrees north. */
  latitude: number;
  /** @description Degrees east. */
  longitude: number;
  /** @description Name of the place. */
  name?: string;
  /** @description Postal address. */
  address?: string;
}

/** @description A text with buttons. */
export interface DocButtonsContent {
  /**
   * @description Always `buttons`.
   * @constant
   */
  type: 'buttons';
  /** @description The text. */
  text: string;
  /** @description Buttons below the text. */
  buttons: DocButton[];
}

/** @description A button the contact can press. */
export interface DocButton {
  /** @description What the button does: send a reply or open an address. */
  type: 'reply' | 'url' | (string & {});
  /** @description Id returned when a `reply` button is pressed. */
  id?: string;
  /** @description Label. */
  title: string;
  /** @description Address opened by a `url` button. */
  url?: string;
}

/** @description An approved template with its values. */
export interface DocTemplateContent {
  /**
   * @description Always `template`.
   * @constant
   */
  type: 'template';
  template: DocTemplate;
}

/** @description An approved template with its values. */
export interface DocTemplate {
  /** @description Name of the template. */
  name: string;
  /** @description Language code of the template. */
  language: string;
  /** @description Values by part of the template. */
  components?: DocTemplateComponent[];
}

/** @description Values for one part of a template. */
export interface DocTemplateComponent {
  /** @description Part of the template, for example `header` or `body`. */
  type: string;
  /** @description Values in the order of the placeholders. */
  parameters?: DocTemplateParameter[];
}

/** @description One value put into a template. */
export interface DocTemplateParameter {
  /** @description Kind of value, for example `text` or `image`. */
  type: string;
  /** @description The value, for `text`. */
  text?: string;
  /** @description The image, for `image`. */
  image?: DocTemplateImage;
}

/** @description Image used in a template. */
export interface DocTemplateImage {
  /** @description Address of the image. */
  url: string;
}

/** @description A message of the documented group. Documented by the vendor, not verified against any server or SDK. */
export interface DocMessage {
  /** @description Id of the message, `msg_…`. */
  id: string;
  /** @description Always `message`. */
  type: string;
  attributes: DocMessageAttributes;
}

/** @description Fields of a message of the documented group. Which are present depends on the operation. */
export interface DocMessageAttributes {
  /** @description Conversation it belongs to. */
  conversationId?: string;
  /** @description Channel it travelled on. */
  channelId?: string;
  channelType?: ChannelType;
  direction?: MessageDirection;
  /** @description Sender on the channel. */
  from?: string;
  /** @description Recipient on the channel. */
  to?: string;
  content?: DocContent;
  status?: MessageStatus;
  /** @description States the message went through. */
  statusHistory?: DocMessageStatusEntry[];
  /** @description Free-form data; keys and values are up to you. */
  metadata?: {
    [key: string]: unknown;
  };
  /** @description Id the channel provider gave it. */
  externalId?: string;
  /**
   * Format: date-time
   * @description When it was created.
   */
  createdAt?: string;
  /**
   * Format: date-time
   * @description When it left.
   */
  sentAt?: string;
  /**
   * Format: date-time
   * @description When it reached the recipient.
   */
  deliveredAt?: string;
  /**
   * Format: date-time
   * @description When the recipient read it.
   */
  readAt?: string;
}

/** @description A state a message reached, and when. */
export interface DocMessageStatusEntry {
  status?: MessageStatus;
  /**
   * Format: date-time
   * @description When the state was reached.
   */
  timestamp?: string;
}

/** @description A message in the documented envelope. */
export interface DocMessageResponse {
  data: DocMessage;
  meta?: DocMeta;
}

/** @description A page of messages in the documented envelope. */
export interface DocMessageListResponse {
  /** @description Messages of this page. */
  data: DocMessage[];
  meta?: DocListMeta;
}

/** @description Outcome of marking a message as read. */
export interface DocMessageReadResult {
  status?: MessageStatus;
  /**
   * Format: date-time
   * @description When it was marked.
   */
  readAt?: string;
}

/** @description Outcome of marking a message as read, in the documented envelope. */
export interface DocMessageReadResponse {
  data: DocMessageReadResult;
  meta?: DocMeta;
}

/** @description Messages to mark as read: give `messageIds` or `conversationId`. Documented by the vendor, not verified against any server or SDK. */
export interface DocBulkReadInput {
  /** @description Ids of the messages. */
  messageIds?: string[];
  /** @description Conversation whose messages are meant. */
  conversationId?: string;
  /**
   * Format: date-time
   * @description Only messages older than this.
   */
  beforeTimestamp?: string;
}

/** @description Outcome of marking several messages as read. */
export interface DocBulkReadResult {
  /** @description Number of messages marked. */
  markedCount?: number;
  /** @description Conversation they belong to. */
  conversationId?: string;
}

/** @description Outcome of marking several messages as read, in the documented envelope. */
export interface DocBulkReadResponse {
  data: DocBulkReadResult;
  meta?: DocMeta;
}

/** @description Outcome of deleting a message. */
export interface DocMessageDeletion {
  /** @description Id of the message. */
  id?: string;
  /** @description Whether it is gone. */
  deleted?: boolean;
  /**
   * Format: date-time
   * @description When it was deleted.
   */
  deletedAt?: string;
}

/** @description Outcome of deleting a message, in the documented envelope. */
export interface DocMessageDeletionResponse {
  data: DocMessageDeletion;
  meta?: DocMeta;
}

/** @description File to upload. Documented by the vendor, not verified against any server or SDK. */
export interface DocMediaUploadForm {
  /**
   * Format: binary
   * @description The file itself.
   */
  file: Blob;
  /** @description Kind of file, for example `image`. */
  type: string;
}

/** @description An uploaded file. Documented by the vendor, not verified against any server or SDK. */
export interface DocMedia {
  /** @description Id of the file, `media_…`. */
  id: string;
  /** @description Kind of file, for example `image`. */
  type?: string;
  /** @description Address to use when sending the file. */
  url: string;
  /** @description Media type. */
  mimeType?: string;
  /** @description Size in bytes. */
  size?: number;
  /**
   * Format: date-time
   * @description When the file is removed, about a week after the upload.
   */
  expiresAt?: string;
}

/** @description An uploaded file in the documented envelope. */
export interface DocMediaResponse {
  data: DocMedia;
  meta?: DocMeta;
}

/** @description Someone who takes part in a conversation. Documented by the vendor, not verified against any server or SDK. */
export interface DocParticipant {
  /** @description Id of the participant. */
  id: string;
  /** @description Kind of participant. */
  type: 'contact' | 'user' | 'bot' | (string & {});
  attributes: DocParticipantAttributes;
}

/** @description Fields of a participant. */
export interface DocParticipantAttributes {
  /** @description Display name. */
  name?: string;
  /** @description Phone number. */
  phone?: string;
  /** @description Email address. */
  email?: string;
  /** @description Part played in the conversation. */
  role?: string;
}

/** @description Participants of a conversation in the documented envelope. */
export interface DocParticipantListResponse {
  /** @description Participants. */
  data: DocParticipant[];
  meta?: DocMeta;
}

/** @description Why and how a conversation is closed. Documented by the vendor, not verified against any server or SDK. */
export interface DocCloseConversationInput {
  /** @description Reason, in your own words. */
  reason?: string;
  /**
   * @description How it ended.
   * @enum {string}
   */
  resolution?: 'resolved' | 'unresolved' | 'spam';
  /** @description Notes for colleagues. */
  notes?: string;
}

/** @description Who did something. */
export interface DocActor {
  /** @description Id of the person. */
  id?: string;
  /** @description Display name. */
  name?: string;
}

/** @description Outcome of closing a conversation. */
export interface DocClosedConversation {
  status?: ConversationStatus;
  /**
   * Format: date-time
   * @description When it was closed.
   */
  closedAt?: string;
  closedBy?: DocActor;
  /** @description How it ended. */
  resolution?: 'resolved' | 'unresolved' | 'spam' | (string & {});
  /** @description Reason given. */
  closureReason?: string;
}

/** @description Outcome of closing a conversation, in the documented envelope. */
export interface DocClosedConversationResponse {
  data: DocClosedConversation;
  meta?: DocMeta;
}

/** @description Who takes over a conversation. Documented by the vendor, not verified against any server or SDK. */
export interface DocTransferConversationInput {
  /** @description Id of the person or bot that takes over. */
  toAssigneeId: string;
  /** @description Reason, in your own words. */
  reason?: string;
  /** @description What the next person needs to know. */
  summary?: string;
  /** @description Whether to tell the contact. */
  notifyContact?: boolean;
}

/** @description Outcome of an action whose fields the documentation does not show. */
export interface DocActionResult {
  [key: string]: unknown;
}

/** @description Outcome of an action in the documented envelope. */
export interface DocActionResponse {
  data: DocActionResult;
  meta?: DocMeta;
}

/** @description An address of yours that receives events. Documented by the vendor, not verified against any server or SDK. */
export interface WebhookEndpoint {
  /** @description Id of the endpoint, `wh_…`. */
  id: string;
  /** @description Always `webhook`. */
  type: string;
  attributes: WebhookEndpointAttributes;
}

/** @description Fields of a webhook endpoint. Which are present depends on the operation. */
export interface WebhookEndpointAttributes {
  /** @description Address that receives the events. */
  url?: string;
  /** @description Your own note. */
  description?: string;
  /** @description Whether events are delivered. */
  status?: 'active' | 'inactive' | (string & {});
  /** @description Older form of `status`, sent by some installations. */
  enabled?: boolean;
  /** @description Events it receives. */
  events?: WebhookEventType[];
  /** @description Secret the deliveries are signed with. Shown in full only when the endpoint is created; store it then. Secret. */
  secret?: string;
  /** @description Extra headers sent with every delivery. */
  headers?: {
    [key: string]: string;
  };
  config?: WebhookDeliveryConfig;
  stats?: WebhookEndpointStats;
  lastDelivery?: WebhookLastDelivery;
  /**
   * Format: date-time
   * @description When it was created.
   */
  createdAt?: string;
  /**
   * Format: date-time
   * @description When it was last changed.
   */
  updatedAt?: string;
}

/** @description How deliveries to an endpoint are tried and repeated. */
export interface WebhookDeliveryConfig {
  /** @description How waits grow between tries: a name (`exponential`), or on some installations a RetryPolicy object. */
  retryPolicy?: ('exponential' | (string & {})) | RetryPolicy;
  /** @description Number of tries. Documented default: 5. */
  maxRetries?: number;
  /** @description Seconds your endpoint has to answer. Documented default: 30. */
  timeout?: number;
}

/** @description How a failed delivery is repeated. */
export interface RetryPolicy {
  /** @description Number of tries. */
  maxRetries: number;
  /** @description Wait between tries in seconds. */
  retryInterval: number;
  /** @description Whether the wait grows from try to try. */
  exponentialBackoff: boolean;
}

/** @description Delivery figures of an endpoint. */
export interface WebhookEndpointStats {
  /** @description All deliveries. */
  deliveriesTotal?: number;
  /** @description Deliveries answered with 2xx. */
  deliveriesSucceeded?: number;
  /** @description Deliveries given up. */
  deliveriesFailed?: number;
  /** @description Share of successful deliveries, 0 to 1. */
  successRate?: number;
  /** @description Average time your endpoint took to answer, in milliseconds presumably. */
  avgLatency?: number;
}

/** @description The newest delivery to an endpoint. */
export interface WebhookLastDelivery {
  /** @description Id of the delivery. */
  id?: string;
  event?: WebhookEventType;
  status?: WebhookDeliveryStatus;
  /**
   * Format: date-time
   * @description When it was sent.
   */
  timestamp?: string;
}

/** @description State of a delivery. Other values may appear, for example `success`. */
export type WebhookDeliveryStatus = 'succeeded' | 'failed' | 'pending' | (string & {});

/** @description Webhook endpoint to create. Documented by the vendor, not verified against any server or SDK. */
export interface CreateWebhookInput {
  /**
   * Format: uri
   * @description Address that is to receive the events. HTTPS with a valid certificate.
   */
  url: string;
  /** @description Events to receive. */
  events: WebhookEventTypeInput[];
  /** @description Your own note. */
  description?: string;
  /** @description Extra headers to send with every delivery. */
  headers?: {
    [key: string]: string;
  };
  config?: WebhookDeliveryConfig;
}

/** @description Fields of a webhook endpoint to change. Absent fields keep their value. Documented by the vendor, not verified against any server or SDK. */
export interface UpdateWebhookInput {
  /**
   * Format: uri
   * @description Address that is to receive the events. HTTPS with a valid certificate.
   */
  url?: string;
  /** @description Events to receive; replaces the whole list. */
  events?: WebhookEventTypeInput[];
  /** @description Your own note. */
  description?: string;
  /** @description Extra headers to send with every delivery. */
  headers?: {
    [key: string]: string;
  };
  /**
   * @description Whether events are delivered.
   * @enum {string}
   */
  status?: 'active' | 'inactive';
  config?: WebhookDeliveryConfig;
}

/** @description Which event to simulate. */
export interface TestWebhookInput {
  /** @description Event to send. Documented default: `test.ping`. */
  event?: WebhookEventTypeInput;
}

/** @description Outcome of a test delivery. Documented by the vendor, not verified against any server or SDK. */
export interface WebhookTestResult {
  /** @description Id of the delivery. */
  deliveryId?: string;
  status?: WebhookDeliveryStatus;
  /** @description HTTP status your endpoint answered with. */
  statusCode?: number;
  /** @description Time your endpoint took to answer, in milliseconds presumably. */
  latency?: number;
  /**
   * Format: date-time
   * @description When it was sent.
   */
  timestamp?: string;
}

/** @description A delivery to an endpoint. Documented by the vendor, not verified against any server or SDK. */
export interface WebhookDeliveryRecord {
  /** @description Id of the delivery, `del_…`. */
  id: string;
  /** @description Always `delivery`. */
  type: string;
  attributes: WebhookDeliveryAttributes;
}

/** @description Fields of a delivery. */
export interface WebhookDeliveryAttributes {
  event?: WebhookEventType;
  status?: WebhookDeliveryStatus;
  /** @description HTTP status your endpoint answered with. */
  statusCode?: number;
  /** @description Why it failed. */
  errorMessage?: string;
  /** @description Number of tries so far. */
  attempts?: number;
  /** @description The event that was sent. */
  payload?: {
    [key: string]: unknown;
  };
  request?: WebhookDeliveryRequest;
  response?: WebhookDeliveryResponse;
  /**
   * Format: date-time
   * @description When the delivery was created.
   */
  createdAt?: string;
  /**
   * Format: date-time
   * @description When it was last tried.
   */
  lastAttemptAt?: string;
}

/** @description What was sent to your endpoint. */
export interface WebhookDeliveryRequest {
  /** @description Headers that were sent. */
  headers?: {
    [key: string]: string;
  };
}

/** @description What your endpoint answered. */
export interface WebhookDeliveryResponse {
  /** @description HTTP status. */
  statusCode?: number;
  /** @description Body, possibly cut. */
  body?: string;
}

/** @description Outcome of repeating a delivery. Documented by the vendor, not verified against any server or SDK. */
export interface WebhookRetryResult {
  /** @description Id of the delivery. */
  id?: string;
  status?: WebhookDeliveryStatus;
  /** @description HTTP status your endpoint answered with. */
  statusCode?: number;
  /** @description Number of tries so far. */
  attempts?: number;
  /**
   * Format: date-time
   * @description When it was repeated.
   */
  retriedAt?: string;
}

/** @description A webhook endpoint in the documented envelope. */
export interface WebhookEndpointResponse {
  data: WebhookEndpoint;
  meta?: DocMeta;
}

/** @description Webhook endpoints in the documented envelope. */
export interface WebhookEndpointListResponse {
  /** @description Webhook endpoints, without their secrets. */
  data: WebhookEndpoint[];
  meta?: DocListMeta;
}

/** @description Outcome of a test delivery in the documented envelope. */
export interface WebhookTestResponse {
  data: WebhookTestResult;
  meta?: DocMeta;
}

/** @description A page of deliveries in the documented envelope. */
export interface WebhookDeliveryListResponse {
  /** @description Deliveries of this page. */
  data: WebhookDeliveryRecord[];
  meta?: DocListMeta;
}

/** @description Outcome of repeating a delivery in the documented envelope. */
export interface WebhookRetryResponse {
  data: WebhookRetryResult;
  meta?: DocMeta;
}

/** @description Kind of event. The list joins what the SDKs and the documentation name; other values may appear and should be accepted. */
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

/**
 * @description Kind of event to subscribe to.
 * @enum {string}
 */
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

/** @description Any event delivered to your endpoint, told apart by `type`. Accept events of a type you do not know. Some senders put the type into `event` instead of `type`; read that as a fallback. */
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

/** @description A message arrived from a contact. */
export interface MessageReceivedEvent {
  /** @description Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /**
   * @description Always `message.received`.
   * @constant
   */
  type: 'message.received';
  /**
   * Format: date-time
   * @description When it happened.
   */
  timestamp: string;
  /** @description Tenant it happened in. */
  tenantId: string;
  data: MessageReceivedPayload;
}

/** @description A message was handed to the channel. */
export interface MessageSentEvent {
  /** @description Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /**
   * @description Always `message.sent`.
   * @constant
   */
  type: 'message.sent';
  /**
   * Format: date-time
   * @description When it happened.
   */
  timestamp: string;
  /** @description Tenant it happened in. */
  tenantId: string;
  data: MessageSentPayload;
}

/** @description A message reached the contact. */
export interface MessageDeliveredEvent {
  /** @description Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /**
   * @description Always `message.delivered`.
   * @constant
   */
  type: 'message.delivered';
  /**
   * Format: date-time
   * @description When it happened.
   */
  timestamp: string;
  /** @description Tenant it happened in. */
  tenantId: string;
  data: MessageStatusPayload;
}

/** @description A contact read a message. */
export interface MessageReadEvent {
  /** @description Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /**
   * @description Always `message.read`.
   * @constant
   */
  type: 'message.read';
  /**
   * Format: date-time
   * @description When it happened.
   */
  timestamp: string;
  /** @description Tenant it happened in. */
  tenantId: string;
  data: MessageStatusPayload;
}

/** @description A message could not be delivered. */
export interface MessageFailedEvent {
  /** @description Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /**
   * @description Always `message.failed`.
   * @constant
   */
  type: 'message.failed';
  /**
   * Format: date-time
   * @description When it happened.
   */
  timestamp: string;
  /** @description Tenant it happened in. */
  tenantId: string;
  data: MessageStatusPayload;
}

/** @description A conversation began. */
export interface ConversationCreatedEvent {
  /** @description Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /**
   * @description Always `conversation.created`.
   * @constant
   */
  type: 'conversation.created';
  /**
   * Format: date-time
   * @description When it happened.
   */
  timestamp: string;
  /** @description Tenant it happened in. */
  tenantId: string;
  data: ConversationPayload;
}

/** @description A conversation changed. */
export interface ConversationUpdatedEvent {
  /** @description Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /**
   * @description Always `conversation.updated`.
   * @constant
   */
  type: 'conversation.updated';
  /**
   * Format: date-time
   * @description When it happened.
   */
  timestamp: string;
  /** @description Tenant it happened in. */
  tenantId: string;
  data: ConversationPayload;
}

/** @description A conversation was given to an agent. */
export interface ConversationAssignedEvent {
  /** @description Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /**
   * @description Always `conversation.assigned`.
   * @constant
   */
  type: 'conversation.assigned';
  /**
   * Format: date-time
   * @description When it happened.
   */
  timestamp: string;
  /** @description Tenant it happened in. */
  tenantId: string;
  data: ConversationPayload;
}

/** @description A conversation was resolved. */
export interface ConversationResolvedEvent {
  /** @description Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /**
   * @description Always `conversation.resolved`.
   * @constant
   */
  type: 'conversation.resolved';
  /**
   * Format: date-time
   * @description When it happened.
   */
  timestamp: string;
  /** @description Tenant it happened in. */
  tenantId: string;
  data: ConversationPayload;
}

/** @description Documented by the vendor, not verified against any server or SDK. A conversation was passed on to somebody else. */
export interface ConversationTransferredEvent {
  /** @description Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /**
   * @description Always `conversation.transferred`.
   * @constant
   */
  type: 'conversation.transferred';
  /**
   * Format: date-time
   * @description When it happened.
   */
  timestamp: string;
  /** @description Tenant it happened in. */
  tenantId: string;
  data: UnspecifiedEventPayload;
}

/** @description Documented by the vendor, not verified against any server or SDK. A conversation was closed. */
export interface ConversationClosedEvent {
  /** @description Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /**
   * @description Always `conversation.closed`.
   * @constant
   */
  type: 'conversation.closed';
  /**
   * Format: date-time
   * @description When it happened.
   */
  timestamp: string;
  /** @description Tenant it happened in. */
  tenantId: string;
  data: UnspecifiedEventPayload;
}

/** @description Documented by the vendor, not verified against any server or SDK. A closed conversation was opened again. */
export interface ConversationReopenedEvent {
  /** @description Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /**
   * @description Always `conversation.reopened`.
   * @constant
   */
  type: 'conversation.reopened';
  /**
   * Format: date-time
   * @description When it happened.
   */
  timestamp: string;
  /** @description Tenant it happened in. */
  tenantId: string;
  data: UnspecifiedEventPayload;
}

/** @description A contact was created. */
export interface ContactCreatedEvent {
  /** @description Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /**
   * @description Always `contact.created`.
   * @constant
   */
  type: 'contact.created';
  /**
   * Format: date-time
   * @description When it happened.
   */
  timestamp: string;
  /** @description Tenant it happened in. */
  tenantId: string;
  data: ContactPayload;
}

/** @description A contact changed. */
export interface ContactUpdatedEvent {
  /** @description Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /**
   * @description Always `contact.updated`.
   * @constant
   */
  type: 'contact.updated';
  /**
   * Format: date-time
   * @description When it happened.
   */
  timestamp: string;
  /** @description Tenant it happened in. */
  tenantId: string;
  data: ContactPayload;
}

/** @description A contact was deleted. Named by some SDKs only, without a payload. */
export interface ContactDeletedEvent {
  /** @description Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /**
   * @description Always `contact.deleted`.
   * @constant
   */
  type: 'contact.deleted';
  /**
   * Format: date-time
   * @description When it happened.
   */
  timestamp: string;
  /** @description Tenant it happened in. */
  tenantId: string;
  data: UnspecifiedEventPayload;
}

/** @description Documented by the vendor, not verified against any server or SDK. Contacts were folded into one. */
export interface ContactMergedEvent {
  /** @description Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /**
   * @description Always `contact.merged`.
   * @constant
   */
  type: 'contact.merged';
  /**
   * Format: date-time
   * @description When it happened.
   */
  timestamp: string;
  /** @description Tenant it happened in. */
  tenantId: string;
  data: UnspecifiedEventPayload;
}

/** @description A channel was connected. */
export interface ChannelConnectedEvent {
  /** @description Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /**
   * @description Always `channel.connected`.
   * @constant
   */
  type: 'channel.connected';
  /**
   * Format: date-time
   * @description When it happened.
   */
  timestamp: string;
  /** @description Tenant it happened in. */
  tenantId: string;
  data: ChannelPayload;
}

/** @description A channel lost its connection or was disconnected. */
export interface ChannelDisconnectedEvent {
  /** @description Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /**
   * @description Always `channel.disconnected`.
   * @constant
   */
  type: 'channel.disconnected';
  /**
   * Format: date-time
   * @description When it happened.
   */
  timestamp: string;
  /** @description Tenant it happened in. */
  tenantId: string;
  data: ChannelPayload;
}

/** @description A channel ran into an error. */
export interface ChannelErrorEvent {
  /** @description Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /**
   * @description Always `channel.error`.
   * @constant
   */
  type: 'channel.error';
  /**
   * Format: date-time
   * @description When it happened.
   */
  timestamp: string;
  /** @description Tenant it happened in. */
  tenantId: string;
  data: ChannelPayload;
}

/** @description Documented by the vendor, not verified against any server or SDK. A channel was created. */
export interface ChannelCreatedEvent {
  /** @description Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /**
   * @description Always `channel.created`.
   * @constant
   */
  type: 'channel.created';
  /**
   * Format: date-time
   * @description When it happened.
   */
  timestamp: string;
  /** @description Tenant it happened in. */
  tenantId: string;
  data: UnspecifiedEventPayload;
}

/** @description Documented by the vendor, not verified against any server or SDK. A channel changed. */
export interface ChannelUpdatedEvent {
  /** @description Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /**
   * @description Always `channel.updated`.
   * @constant
   */
  type: 'channel.updated';
  /**
   * Format: date-time
   * @description When it happened.
   */
  timestamp: string;
  /** @description Tenant it happened in. */
  tenantId: string;
  data: UnspecifiedEventPayload;
}

/** @description Documented by the vendor, not verified against any server or SDK. A channel was switched on. */
export interface ChannelActivatedEvent {
  /** @description Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /**
   * @description Always `channel.activated`.
   * @constant
   */
  type: 'channel.activated';
  /**
   * Format: date-time
   * @description When it happened.
   */
  timestamp: string;
  /** @description Tenant it happened in. */
  tenantId: string;
  data: UnspecifiedEventPayload;
}

/** @description Documented by the vendor, not verified against any server or SDK. A channel was switched off. */
export interface ChannelDeactivatedEvent {
  /** @description Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /**
   * @description Always `channel.deactivated`.
   * @constant
   */
  type: 'channel.deactivated';
  /**
   * Format: date-time
   * @description When it happened.
   */
  timestamp: string;
  /** @description Tenant it happened in. */
  tenantId: string;
  data: UnspecifiedEventPayload;
}

/** @description Documented by the vendor, not verified against any server or SDK. A channel was deleted. */
export interface ChannelDeletedEvent {
  /** @description Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /**
   * @description Always `channel.deleted`.
   * @constant
   */
  type: 'channel.deleted';
  /**
   * Format: date-time
   * @description When it happened.
   */
  timestamp: string;
  /** @description Tenant it happened in. */
  tenantId: string;
  data: UnspecifiedEventPayload;
}

/** @description A bot was started. Named by some SDKs only, without a payload. */
export interface BotStartedEvent {
  /** @description Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /**
   * @description Always `bot.started`.
   * @constant
   */
  type: 'bot.started';
  /**
   * Format: date-time
   * @description When it happened.
   */
  timestamp: string;
  /** @description Tenant it happened in. */
  tenantId: string;
  data: UnspecifiedEventPayload;
}

/** @description A bot was stopped. Named by some SDKs only, without a payload. */
export interface BotStoppedEvent {
  /** @description Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /**
   * @description Always `bot.stopped`.
   * @constant
   */
  type: 'bot.stopped';
  /**
   * Format: date-time
   * @description When it happened.
   */
  timestamp: string;
  /** @description Tenant it happened in. */
  tenantId: string;
  data: UnspecifiedEventPayload;
}

/** @description Documented by the vendor, not verified against any server or SDK. A bot was created. */
export interface BotCreatedEvent {
  /** @description Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /**
   * @description Always `bot.created`.
   * @constant
   */
  type: 'bot.created';
  /**
   * Format: date-time
   * @description When it happened.
   */
  timestamp: string;
  /** @description Tenant it happened in. */
  tenantId: string;
  data: UnspecifiedEventPayload;
}

/** @description Documented by the vendor, not verified against any server or SDK. A bot changed. */
export interface BotUpdatedEvent {
  /** @description Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /**
   * @description Always `bot.updated`.
   * @constant
   */
  type: 'bot.updated';
  /**
   * Format: date-time
   * @description When it happened.
   */
  timestamp: string;
  /** @description Tenant it happened in. */
  tenantId: string;
  data: UnspecifiedEventPayload;
}

/** @description Documented by the vendor, not verified against any server or SDK. A bot was switched on. */
export interface BotActivatedEvent {
  /** @description Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /**
   * @description Always `bot.activated`.
   * @constant
   */
  type: 'bot.activated';
  /**
   * Format: date-time
   * @description When it happened.
   */
  timestamp: string;
  /** @description Tenant it happened in. */
  tenantId: string;
  data: UnspecifiedEventPayload;
}

/** @description Documented by the vendor, not verified against any server or SDK. A bot was switched off. */
export interface BotDeactivatedEvent {
  /** @description Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /**
   * @description Always `bot.deactivated`.
   * @constant
   */
  type: 'bot.deactivated';
  /**
   * Format: date-time
   * @description When it happened.
   */
  timestamp: string;
  /** @description Tenant it happened in. */
  tenantId: string;
  data: UnspecifiedEventPayload;
}

/** @description Documented by the vendor, not verified against any server or SDK. A bot handed a conversation to a person. */
export interface BotHandoffEvent {
  /** @description Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /**
   * @description Always `bot.handoff`.
   * @constant
   */
  type: 'bot.handoff';
  /**
   * Format: date-time
   * @description When it happened.
   */
  timestamp: string;
  /** @description Tenant it happened in. */
  tenantId: string;
  data: UnspecifiedEventPayload;
}

/** @description Documented by the vendor, not verified against any server or SDK. Training of a bot began. */
export interface BotTrainingStartedEvent {
  /** @description Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /**
   * @description Always `bot.training.started`.
   * @constant
   */
  type: 'bot.training.started';
  /**
   * Format: date-time
   * @description When it happened.
   */
  timestamp: string;
  /** @description Tenant it happened in. */
  tenantId: string;
  data: UnspecifiedEventPayload;
}

/** @description Documented by the vendor, not verified against any server or SDK. Training of a bot ended. */
export interface BotTrainingCompletedEvent {
  /** @description Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /**
   * @description Always `bot.training.completed`.
   * @constant
   */
  type: 'bot.training.completed';
  /**
   * Format: date-time
   * @description When it happened.
   */
  timestamp: string;
  /** @description Tenant it happened in. */
  tenantId: string;
  data: UnspecifiedEventPayload;
}

/** @description Documented by the vendor, not verified against any server or SDK. Training of a bot failed. */
export interface BotTrainingFailedEvent {
  /** @description Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /**
   * @description Always `bot.training.failed`.
   * @constant
   */
  type: 'bot.training.failed';
  /**
   * Format: date-time
   * @description When it happened.
   */
  timestamp: string;
  /** @description Tenant it happened in. */
  tenantId: string;
  data: UnspecifiedEventPayload;
}

/** @description A run of a flow began. Named by some SDKs only, without a payload. */
export interface FlowStartedEvent {
  /** @description Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /**
   * @description Always `flow.started`.
   * @constant
   */
  type: 'flow.started';
  /**
   * Format: date-time
   * @description When it happened.
   */
  timestamp: string;
  /** @description Tenant it happened in. */
  tenantId: string;
  data: UnspecifiedEventPayload;
}

/** @description A run of a flow ended. Named by some SDKs only, without a payload. */
export interface FlowCompletedEvent {
  /** @description Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /**
   * @description Always `flow.completed`.
   * @constant
   */
  type: 'flow.completed';
  /**
   * Format: date-time
   * @description When it happened.
   */
  timestamp: string;
  /** @description Tenant it happened in. */
  tenantId: string;
  data: UnspecifiedEventPayload;
}

/** @description A run of a flow failed. Named by some SDKs only, without a payload. */
export interface FlowFailedEvent {
  /** @description Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /**
   * @description Always `flow.failed`.
   * @constant
   */
  type: 'flow.failed';
  /**
   * Format: date-time
   * @description When it happened.
   */
  timestamp: string;
  /** @description Tenant it happened in. */
  tenantId: string;
  data: UnspecifiedEventPayload;
}

/** @description Documented by the vendor, not verified against any server or SDK. A test delivery you asked for. */
export interface TestPingEvent {
  /** @description Id of the event. Repeated deliveries carry the same id: use it to drop duplicates. */
  id: string;
  /**
   * @description Always `test.ping`.
   * @constant
   */
  type: 'test.ping';
  /**
   * Format: date-time
   * @description When it happened.
   */
  timestamp: string;
  /** @description Tenant it happened in. */
  tenantId: string;
  data: UnspecifiedEventPayload;
}

/** @description Data of a received message. No source states which event carries it, so every field is optional. */
export interface MessageReceivedPayload {
  message?: Message;
  /** @description Conversation it belongs to. */
  conversationId?: string;
  /** @description Contact at the other end. */
  contactId?: string;
  /** @description Channel it travelled on. */
  channelId?: string;
  channelType?: ChannelType;
}

/** @description Data of a change in the state of a message. No source states which event carries it, so every field is optional. */
export interface MessageStatusPayload {
  /** @description Message whose state changed. */
  messageId?: string;
  /** @description Conversation it belongs to. */
  conversationId?: string;
  status?: MessageStatus;
  direction?: MessageDirection;
  /**
   * Format: date-time
   * @description When the state was reached.
   */
  timestamp?: string;
  /** @description Why it failed. */
  error?: string;
}

/** @description Data of a sent message: the fields of MessageStatusPayload, or those of MessageReceivedPayload. Which of the two is sent is not known, so every field is optional. */
export interface MessageSentPayload {
  /** @description Message whose state changed. */
  messageId?: string;
  /** @description Conversation it belongs to. */
  conversationId?: string;
  status?: MessageStatus;
  direction?: MessageDirection;
  /**
   * Format: date-time
   * @description When the state was reached.
   */
  timestamp?: string;
  /** @description Why it failed. */
  error?: string;
  message?: Message;
  /** @description Contact at the other end. */
  contactId?: string;
  /** @description Channel it travelled on. */
  channelId?: string;
  channelType?: ChannelType;
}

/** @description Data of a change to a conversation. No source states which event carries it, so every field is optional. */
export interface ConversationPayload {
  /** @description The conversation. */
  conversationId?: string;
  /** @description Contact at the other end. */
  contactId?: string;
  /** @description Channel it takes place on. */
  channelId?: string;
  status?: ConversationStatus;
  /** @description Id of the agent who handles it. */
  assignedTo?: string;
  /** @description State before the change. */
  previousStatus?: ConversationStatus;
  /** @description Id of the agent who handled it before. */
  previousAssignedTo?: string;
}

/** @description Data of a change to a contact. No source states which event carries it, so every field is optional. */
export interface ContactPayload {
  /** @description The contact. */
  contactId?: string;
  /** @description Display name. */
  name?: string;
  /** @description Email address. */
  email?: string;
  /** @description Phone number. */
  phone?: string;
  previousData?: ContactPreviousData;
}

/** @description Fields of a contact before the change. */
export interface ContactPreviousData {
  /** @description Display name. */
  name?: string;
  /** @description Email address. */
  email?: string;
  /** @description Phone number. */
  phone?: string;
}

/** @description Data of a change to a channel. No source states which event carries it, so every field is optional. */
export interface ChannelPayload {
  /** @description The channel. */
  channelId?: string;
  channelType?: ChannelType;
  status?: ChannelStatus;
  /** @description What is wrong, if anything. */
  error?: string;
}

/** @description Data of an event whose payload no source describes. Treat every key as unknown. */
export interface UnspecifiedEventPayload {
  [key: string]: unknown;
}

/**
 * @description Any frame a client sends over the WebSocket. One JSON object per text frame.
 * @example {
 *       "type": "subscribe",
 *       "conversationId": "conv_123"
 *     }
 */
export type RealtimeClientFrame =
  | RealtimeSubscribeFrame
  | RealtimeUnsubscribeFrame
  | RealtimeTypingCommandFrame
  | RealtimePingFrame;

/**
 * @description Asks for the events of a conversation. Send it again after every reconnect. Whether the platform confirms it is not specified.
 * @example {
 *       "type": "subscribe",
 *       "conversationId": "conv_123"
 *     }
 */
export interface RealtimeSubscribeFrame {
  /**
   * @description Always `subscribe`.
   * @constant
   */
  type: 'subscribe';
  /** @description Conversation to follow. */
  conversationId: string;
}

/**
 * @description Stops the events of a conversation.
 * @example {
 *       "type": "unsubscribe",
 *       "conversationId": "conv_123"
 *     }
 */
export interface RealtimeUnsubscribeFrame {
  /**
   * @description Always `unsubscribe`.
   * @constant
   */
  type: 'unsubscribe';
  /** @description Conversation to stop following. */
  conversationId: string;
}

/**
 * @description Tells the platform that you started or stopped typing.
 * @example {
 *       "type": "typing",
 *       "conversationId": "conv_123",
 *       "isTyping": true
 *     }
 */
export interface RealtimeTypingCommandFrame {
  /**
   * @description Always `typing`.
   * @constant
   */
  type: 'typing';
  /** @description Conversation you are typing in. */
  conversationId: string;
  /** @description True when typing starts, false when it stops. */
  isTyping: boolean;
}

/**
 * @description Keeps the connection alive. Customarily sent every 30 seconds. What the platform answers, if anything, is not specified.
 * @example {
 *       "type": "ping"
 *     }
 */
export interface RealtimePingFrame {
  /**
   * @description Always `ping`.
   * @constant
   */
  type: 'ping';
}

/**
 * @description Any frame the platform sends over the WebSocket. Ignore frames of a type you do not know.
 * @example {
 *       "type": "typing",
 *       "conversationId": "conv_123",
 *       "userId": "user_42",
 *       "isTyping": true
 *     }
 */
export type RealtimeServerFrame =
  | RealtimeMessageFrame
  | RealtimeMessageStatusFrame
  | RealtimeConversationUpdateFrame
  | RealtimeTypingFrame
  | RealtimeErrorFrame
  | RealtimePongFrame;

/**
 * @description A message was received or sent in a conversation.
 * @example {
 *       "type": "message",
 *       "conversationId": "conv_123",
 *       "message": {
 *         "id": "msg_456",
 *         "conversationId": "conv_123",
 *         "direction": "inbound",
 *         "contentType": "text",
 *         "content": {
 *           "text": "Hi, where is my order?"
 *         },
 *         "status": "delivered",
 *         "senderId": "contact_789",
 *         "senderType": "contact",
 *         "createdAt": "2026-03-02T14:05:09Z",
 *         "updatedAt": "2026-03-02T14:05:09Z"
 *       }
 *     }
 */
export interface RealtimeMessageFrame {
  /**
   * @description Always `message`.
   * @constant
   */
  type: 'message';
  /** @description Conversation it belongs to. */
  conversationId: string;
  message: Message;
}

/**
 * @description A message reached a new state.
 * @example {
 *       "type": "message_status",
 *       "conversationId": "conv_123",
 *       "messageId": "msg_457",
 *       "status": "delivered",
 *       "timestamp": "2026-03-02T14:06:12Z"
 *     }
 */
export interface RealtimeMessageStatusFrame {
  /**
   * @description Always `message_status`.
   * @constant
   */
  type: 'message_status';
  /** @description Conversation it belongs to. */
  conversationId: string;
  /** @description The message. */
  messageId: string;
  status: MessageStatus;
  /** @description When the state was reached. */
  timestamp: string;
}

/**
 * @description A conversation changed. Only what changed is present.
 * @example {
 *       "type": "conversation_update",
 *       "conversationId": "conv_123",
 *       "status": "pending",
 *       "assignedTo": "user_42"
 *     }
 */
export interface RealtimeConversationUpdateFrame {
  /**
   * @description Always `conversation_update`.
   * @constant
   */
  type: 'conversation_update';
  /** @description The conversation. */
  conversationId: string;
  status?: ConversationStatus;
  /** @description Id of the agent who handles it now. */
  assignedTo?: string;
  /** @description Free-form data; keys and values are up to you. */
  metadata?: {
    [key: string]: unknown;
  };
}

/**
 * @description Somebody started or stopped typing.
 * @example {
 *       "type": "typing",
 *       "conversationId": "conv_123",
 *       "userId": "user_42",
 *       "isTyping": true
 *     }
 */
export interface RealtimeTypingFrame {
  /**
   * @description Always `typing`.
   * @constant
   */
  type: 'typing';
  /** @description Conversation they are typing in. */
  conversationId: string;
  /** @description Who is typing. */
  userId: string;
  /** @description True when typing started, false when it stopped. */
  isTyping: boolean;
}

/**
 * @description An error reported over the WebSocket. The platform specifies no such frame; it is described here so that clients tolerate it.
 * @example {
 *       "type": "error",
 *       "code": "SUBSCRIPTION_REFUSED",
 *       "message": "You may not follow this conversation",
 *       "conversationId": "conv_123"
 *     }
 */
export interface RealtimeErrorFrame {
  /**
   * @description Always `error`.
   * @constant
   */
  type: 'error';
  /** @description Machine-readable reason. */
  code?: string;
  /** @description Explanation for humans. */
  message?: string;
  /** @description Conversation it concerns. */
  conversationId?: string;
}

/**
 * @description Answer to a ping. The platform specifies no such frame; it is described here so that clients tolerate it.
 * @example {
 *       "type": "pong"
 *     }
 */
export interface RealtimePongFrame {
  /**
   * @description Always `pong`.
   * @constant
   */
  type: 'pong';
}

/** @description Query parameters of `listConversations`. */
export interface ListConversationsQuery {
  /** @description Page size. Documented default 20, maximum 100. */
  limit?: number;
  /** @description Number of items to skip. */
  offset?: number;
  /** @description The `nextCursor` of the page before. */
  cursor?: string;
  /** @description Only conversations in this state. */
  status?: ConversationStatusInput;
  /** @description Only conversations on this channel. */
  channelId?: string;
  /** @description Only conversations on channels of this kind. */
  channelType?: ChannelTypeInput;
  /** @description Only conversations handled by this agent. */
  assignedTo?: string;
  /** @description Only conversations with this contact. */
  contactId?: string;
  /** @description Only items with these tags. Sent as a repeated parameter; whether the platform also takes `tags[]` is unverified. */
  tags?: string[];
  /** @description Text to look for. */
  search?: string;
  /**
   * @description Field to sort by.
   * @enum {string}
   */
  sortBy?: 'lastMessageAt' | 'createdAt' | 'updatedAt';
  /**
   * @description Direction to sort in.
   * @enum {string}
   */
  sortOrder?: 'asc' | 'desc';
}

/** @description Query parameters of `listConversationMessages`. */
export interface ListConversationMessagesQuery {
  /** @description Page size. Documented default 20, maximum 100. */
  limit?: number;
  /** @description Number of items to skip. */
  offset?: number;
  /** @description The `nextCursor` of the page before. */
  cursor?: string;
  /** @description Only messages before this point. Whether it is a message id, a cursor or a time is not specified. */
  before?: string;
  /** @description Only messages after this point. Whether it is a message id, a cursor or a time is not specified. */
  after?: string;
}

/** @description Query parameters of `listContacts`. */
export interface ListContactsQuery {
  /** @description Page size. Documented default 20, maximum 100. */
  limit?: number;
  /** @description Number of items to skip. */
  offset?: number;
  /** @description The `nextCursor` of the page before. */
  cursor?: string;
  /** @description Text to look for. */
  search?: string;
  /** @description Only contacts with this email address. */
  email?: string;
  /** @description Only contacts with this phone number. */
  phone?: string;
  /** @description Only items with these tags. Sent as a repeated parameter; whether the platform also takes `tags[]` is unverified. */
  tags?: string[];
  /** @description Only contacts known on channels of this kind. */
  channelType?: ChannelTypeInput;
  /**
   * @description Field to sort by.
   * @enum {string}
   */
  sortBy?: 'name' | 'createdAt' | 'lastSeenAt';
  /**
   * @description Direction to sort in.
   * @enum {string}
   */
  sortOrder?: 'asc' | 'desc';
}

/** @description Query parameters of `listChannels`. */
export interface ListChannelsQuery {
  /** @description Page size. Documented default 20, maximum 100. */
  limit?: number;
  /** @description Number of items to skip. */
  offset?: number;
  /** @description The `nextCursor` of the page before. */
  cursor?: string;
  /** @description Only channels of this kind. */
  type?: ChannelTypeInput;
  /** @description Only channels in this state. */
  status?: ChannelStatusInput;
  /** @description Text to look for. */
  search?: string;
}

/** @description Query parameters of `getChannelStats`. */
export interface GetChannelStatsQuery {
  /** @description Period the figures cover. Left to the server when absent. */
  period?: StatsPeriod;
}

/** @description Query parameters of `listBots`. */
export interface ListBotsQuery {
  /** @description Page size. Documented default 20, maximum 100. */
  limit?: number;
  /** @description Number of items to skip. */
  offset?: number;
  /** @description The `nextCursor` of the page before. */
  cursor?: string;
  /** @description Only bots with this status. */
  status?: BotStatusInput;
  /** @description Only bots of this type. */
  type?: BotTypeInput;
  /** @description Only bots that answer on this channel. */
  channelId?: string;
  /** @description Text to look for in the bots. */
  search?: string;
}

/** @description Query parameters of `getBotStats`. */
export interface GetBotStatsQuery {
  /** @description Period the figures cover. Left to the server when absent. */
  period?: StatsPeriod;
}

/** @description Query parameters of `listAgents`. */
export interface ListAgentsQuery {
  /** @description Page size. Documented default 20, maximum 100. */
  limit?: number;
  /** @description Number of items to skip. */
  offset?: number;
  /** @description The `nextCursor` of the page before. */
  cursor?: string;
  /** @description Only agents with this status. */
  status?: AgentStatusInput;
  /** @description Text to look for in the agents. */
  search?: string;
}

/** @description Query parameters of `listKnowledgeBases`. */
export interface ListKnowledgeBasesQuery {
  /** @description Page size. Documented default 20, maximum 100. */
  limit?: number;
  /** @description Number of items to skip. */
  offset?: number;
  /** @description The `nextCursor` of the page before. */
  cursor?: string;
  /** @description Only knowledge bases in this state. */
  status?: KnowledgeBaseStatusInput;
  /** @description Text to look for in the knowledge bases. */
  search?: string;
}

/** @description Query parameters of `listDocuments`. */
export interface ListDocumentsQuery {
  /** @description Page size. Documented default 20, maximum 100. */
  limit?: number;
  /** @description Number of items to skip. */
  offset?: number;
  /** @description The `nextCursor` of the page before. */
  cursor?: string;
  /** @description Only documents in this state. */
  status?: DocumentStatusInput;
  /** @description Only documents of this format. */
  type?: DocumentTypeInput;
  /** @description Text to look for in the documents. */
  search?: string;
}

/** @description Query parameters of `listFlows`. */
export interface ListFlowsQuery {
  /** @description Page size. Documented default 20, maximum 100. */
  limit?: number;
  /** @description Number of items to skip. */
  offset?: number;
  /** @description The `nextCursor` of the page before. */
  cursor?: string;
  /** @description Only flows with this status. */
  status?: FlowStatusInput;
  /** @description Text to look for in the flows. */
  search?: string;
}

/** @description Query parameters of `listFlowExecutions`. */
export interface ListFlowExecutionsQuery {
  /** @description Page size. Documented default 20, maximum 100. */
  limit?: number;
  /** @description Number of items to skip. */
  offset?: number;
  /** @description Only runs in this state. */
  status?: FlowExecutionStatus;
}

/** @description Query parameters of `getFlowStats`. */
export interface GetFlowStatsQuery {
  /** @description Period the figures cover. Left to the server when absent. */
  period?: StatsPeriod;
}

/** @description Query parameters of `getDashboardMetrics`. */
export interface GetDashboardMetricsQuery {
  /** @description First day of the period, as YYYY-MM-DD. Send it together with `endDate`. */
  startDate?: string;
  /** @description Last day of the period, as YYYY-MM-DD. Send it together with `startDate`. */
  endDate?: string;
}

/** @description Query parameters of `getConversationMetrics`. */
export interface GetConversationMetricsQuery {
  /** @description First day of the period, as YYYY-MM-DD. Send it together with `endDate`. */
  startDate?: string;
  /** @description Last day of the period, as YYYY-MM-DD. Send it together with `startDate`. */
  endDate?: string;
}

/** @description Query parameters of `getMessageMetrics`. */
export interface GetMessageMetricsQuery {
  /** @description First day of the period, as YYYY-MM-DD. Send it together with `endDate`. */
  startDate?: string;
  /** @description Last day of the period, as YYYY-MM-DD. Send it together with `startDate`. */
  endDate?: string;
}

/** @description Query parameters of `getAgentMetrics`. */
export interface GetAgentMetricsQuery {
  /** @description First day of the period, as YYYY-MM-DD. Send it together with `endDate`. */
  startDate?: string;
  /** @description Last day of the period, as YYYY-MM-DD. Send it together with `startDate`. */
  endDate?: string;
}

/** @description Query parameters of `getBotMetrics`. */
export interface GetBotMetricsQuery {
  /** @description First day of the period, as YYYY-MM-DD. Send it together with `endDate`. */
  startDate?: string;
  /** @description Last day of the period, as YYYY-MM-DD. Send it together with `startDate`. */
  endDate?: string;
}

/** @description Query parameters of `getChannelMetrics`. */
export interface GetChannelMetricsQuery {
  /** @description First day of the period, as YYYY-MM-DD. Send it together with `endDate`. */
  startDate?: string;
  /** @description Last day of the period, as YYYY-MM-DD. Send it together with `startDate`. */
  endDate?: string;
}

/** @description Query parameters of `listVreTemplates`. */
export interface ListVreTemplatesQuery {
  /** @description Tenant whose templates are listed. Left to the server when absent. */
  tenant_id?: string;
}

/** @description Query parameters of `listDocMessages`. */
export interface ListDocMessagesQuery {
  /** @description Number of the page, counted from 1. Documented default: 1. */
  page?: number;
  /** @description Page size. Documented default 20, maximum 100. */
  perPage?: number;
  /** @description Only messages of this conversation. */
  conversationId?: string;
  /** @description Only messages on this channel. */
  channelId?: string;
  /**
   * @description Only messages in this direction.
   * @enum {string}
   */
  direction?: 'inbound' | 'outbound';
  /**
   * @description Only messages in this state.
   * @enum {string}
   */
  status?: 'pending' | 'sent' | 'delivered' | 'read' | 'failed';
  /** @description Only messages with this kind of content. */
  contentType?: string;
  /** @description Only messages from this moment on: a date, or an ISO 8601 date and time. */
  startDate?: string;
  /** @description Only messages up to this moment: a date, or an ISO 8601 date and time. */
  endDate?: string;
  /** @description Text to look for. */
  search?: string;
  /** @description Field to sort by. Documented default: `createdAt`. */
  sortBy?: string;
  /**
   * @description Direction to sort in.
   * @enum {string}
   */
  sortOrder?: 'asc' | 'desc';
}

/** @description Query parameters of `deleteDocMessage`. */
export interface DeleteDocMessageQuery {
  /** @description Whether to delete it at the recipient too. Documented default: false. */
  forEveryone?: boolean;
}

/** @description Query parameters of `listWebhookDeliveries`. */
export interface ListWebhookDeliveriesQuery {
  /** @description Number of the page, counted from 1. Documented default: 1. */
  page?: number;
  /** @description Page size. Documented default 20, maximum 100. */
  perPage?: number;
  /**
   * @description Only deliveries in this state.
   * @enum {string}
   */
  status?: 'succeeded' | 'failed' | 'pending';
  /** @description Only deliveries of this event. */
  event?: WebhookEventTypeInput;
}

export interface paths {
  '/auth/login': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Log in with email and password
     * @description Needs no credentials. Send the access token as Bearer token from then on.
     */
    post: operations['login'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/auth/logout': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Log out
     * @description Ends the session of the token in use.
     */
    post: operations['logout'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/auth/refresh': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Exchange a refresh token for a new access token
     * @description Needs no other credentials. The refresh token may be rotated, so store the one in the answer and do not send the old one again.
     */
    post: operations['refreshToken'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/auth/me': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get the user who is logged in */
    get: operations['getCurrentUser'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Update the profile of the user who is logged in */
    patch: operations['updateCurrentUser'];
    trace?: never;
  };
  '/auth/change-password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Change the password of the user who is logged in */
    post: operations['changePassword'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/auth/tenant': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the tenant of the credentials in use
     * @description Known from the Rust, Java, .NET and PHP SDKs only.
     */
    get: operations['getCurrentTenant'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/conversations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List conversations
     * @description Page on with `nextCursor`, or with `offset` when no cursor is given.
     */
    get: operations['listConversations'];
    put?: never;
    /**
     * Open a conversation
     * @description Known from the .NET and PHP SDKs only. Conversations usually begin by themselves when a contact writes.
     */
    post: operations['createConversation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/conversations/counts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Count conversations by state */
    get: operations['getConversationCounts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/conversations/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a conversation */
    get: operations['getConversation'];
    put?: never;
    post?: never;
    /**
     * Delete a conversation
     * @description Known from the .NET and PHP SDKs only.
     */
    delete: operations['deleteConversation'];
    options?: never;
    head?: never;
    /**
     * Update a conversation
     * @description The preferred way to resolve (`status` `resolved`) and to reopen (`status` `open`) a conversation.
     */
    patch: operations['updateConversation'];
    trace?: never;
  };
  '/conversations/{id}/assign': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Give a conversation to an agent */
    post: operations['assignConversation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/conversations/{id}/unassign': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Take a conversation from its agent */
    post: operations['unassignConversation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/conversations/{id}/snooze': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Put a conversation aside for a while
     * @description The format of `until` is not specified; an ISO 8601 date and time is presumed.
     */
    post: operations['snoozeConversation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/conversations/{id}/resolve': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Resolve a conversation
     * @description Known from the Rust, Java, .NET and PHP SDKs. The preferred route is `PATCH /conversations/{id}` with `status` `resolved`.
     */
    post: operations['resolveConversation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/conversations/{id}/reopen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Reopen a conversation
     * @description Known from the Java, .NET and PHP SDKs. The preferred route is `PATCH /conversations/{id}` with `status` `open`.
     */
    post: operations['reopenConversation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/conversations/{id}/tags': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Add tags to a conversation */
    post: operations['addConversationTags'];
    /**
     * Remove tags from a conversation
     * @description Sends a body with a DELETE request. Some proxies drop it; `POST /conversations/{id}/tags/remove` is the way out then.
     */
    delete: operations['removeConversationTags'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/conversations/{id}/tags/remove': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Remove tags from a conversation by POST
     * @description Known from the Java SDK only. The preferred route is `DELETE /conversations/{id}/tags`; use this one where proxies drop DELETE bodies.
     */
    post: operations['removeConversationTagsByPost'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/conversations/{id}/messages': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the messages of a conversation */
    get: operations['listConversationMessages'];
    put?: never;
    /**
     * Send a message to the contact of a conversation
     * @description At least one of `text`, `media`, `location`, `buttons` and `template` is needed. Repeating the call sends the message twice; the platform offers no idempotency key here.
     */
    post: operations['sendConversationMessage'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/conversations/{id}/messages/{messageId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a message of a conversation */
    get: operations['getConversationMessage'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/conversations/{id}/read': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Mark messages of a conversation as read
     * @description Without `messageIds`, presumably the whole conversation is marked.
     */
    post: operations['markConversationRead'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/contacts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List contacts
     * @description Page on with `nextCursor`, or with `offset` when no cursor is given. `search` is the preferred way to look contacts up.
     */
    get: operations['listContacts'];
    put?: never;
    /** Create a contact */
    post: operations['createContact'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/contacts/merge': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Fold contacts into one
     * @description Cannot be undone.
     */
    post: operations['mergeContacts'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/contacts/search': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Search contacts
     * @description Known from the .NET and PHP SDKs only. The preferred route is `GET /contacts` with `search`.
     */
    post: operations['searchContacts'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/contacts/external/{externalId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a contact by the id in your own system
     * @description Known from the .NET and PHP SDKs only.
     */
    get: operations['getContactByExternalId'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/contacts/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a contact */
    get: operations['getContact'];
    put?: never;
    post?: never;
    /** Delete a contact */
    delete: operations['deleteContact'];
    options?: never;
    head?: never;
    /** Update a contact */
    patch: operations['updateContact'];
    trace?: never;
  };
  '/contacts/{id}/conversations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the conversations with a contact
     * @description No parameters are known for this route, so only the first page can be had. Use `GET /conversations` with `contactId` to page on.
     */
    get: operations['listContactConversations'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/contacts/{id}/tags': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Add tags to a contact */
    post: operations['addContactTags'];
    /**
     * Remove tags from a contact
     * @description Sends a body with a DELETE request. Some proxies drop it; update the whole `tags` list with `PATCH /contacts/{id}` then.
     */
    delete: operations['removeContactTags'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/channels': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List channels */
    get: operations['listChannels'];
    put?: never;
    /** Create a channel */
    post: operations['createChannel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/channels/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a channel */
    get: operations['getChannel'];
    put?: never;
    post?: never;
    /** Delete a channel */
    delete: operations['deleteChannel'];
    options?: never;
    head?: never;
    /** Update a channel */
    patch: operations['updateChannel'];
    trace?: never;
  };
  '/channels/{id}/connect': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Connect a channel */
    post: operations['connectChannel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/channels/{id}/disconnect': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Disconnect a channel */
    post: operations['disconnectChannel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/channels/{id}/status': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get the live state of a channel */
    get: operations['getChannelStatus'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/channels/{id}/capabilities': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get what a channel can do */
    get: operations['getChannelCapabilities'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/channels/{id}/test': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Test the connection of a channel
     * @description A test that fails still answers 200, with `success` false.
     */
    post: operations['testChannel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/channels/{id}/webhook': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get the address the messaging service has to deliver to */
    get: operations['getChannelWebhook'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/channels/{id}/webhook/regenerate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Replace the webhook address of a channel
     * @description The old address stops working: enter the new one at the messaging service.
     */
    post: operations['regenerateChannelWebhook'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/channels/{id}/stats': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get the traffic of a channel */
    get: operations['getChannelStats'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/bots': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List bots
     * @description Returns one page of the bots of the tenant, filtered by the given parameters.
     */
    get: operations['listBots'];
    put?: never;
    /**
     * Create a bot
     * @description Creates a bot. The status it starts in is not documented; set it with `updateBot`.
     */
    post: operations['createBot'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/bots/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a bot */
    get: operations['getBot'];
    put?: never;
    post?: never;
    /** Delete a bot */
    delete: operations['deleteBot'];
    options?: never;
    head?: never;
    /**
     * Update a bot
     * @description Changes the given fields of a bot. Setting `status` to `active` or `inactive` is the way to activate or deactivate it.
     */
    patch: operations['updateBot'];
    trace?: never;
  };
  '/bots/{id}/channels': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Assign a bot to channels
     * @description Lets the bot answer on the given channels.
     */
    post: operations['assignBotChannels'];
    /**
     * Remove a bot from channels
     * @description Stops the bot from answering on the given channels. The ids travel in the body of the DELETE request, which some proxies drop.
     */
    delete: operations['removeBotChannels'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/bots/{id}/knowledge-bases': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Assign knowledge bases to a bot
     * @description Lets the bot consult the given knowledge bases.
     */
    post: operations['assignBotKnowledgeBases'];
    /**
     * Remove knowledge bases from a bot
     * @description Stops the bot from consulting the given knowledge bases. The ids travel in the body of the DELETE request, which some proxies drop.
     */
    delete: operations['removeBotKnowledgeBases'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/bots/{id}/stats': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get the statistics of a bot */
    get: operations['getBotStats'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/bots/{id}/duplicate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Duplicate a bot
     * @description Creates a copy of a bot.
     */
    post: operations['duplicateBot'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/bots/{id}/start': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Start a bot
     * @description Called by the vendor's .NET and PHP SDKs only, so it may be missing from some deployments. Setting `status` to `active` with `updateBot` is the common way.
     */
    post: operations['startBot'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/bots/{id}/stop': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Stop a bot
     * @description Called by the vendor's .NET and PHP SDKs only, so it may be missing from some deployments. Setting `status` to `inactive` with `updateBot` is the common way.
     */
    post: operations['stopBot'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/bots/{id}/status': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the runtime status of a bot
     * @description Tells what the bot is doing right now. Called by the vendor's .NET and PHP SDKs only, so it may be missing from some deployments.
     */
    get: operations['getBotStatus'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/ai/agents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List AI agents
     * @description Returns one page of the AI agents of the tenant, filtered by the given parameters.
     */
    get: operations['listAgents'];
    put?: never;
    /**
     * Create an AI agent
     * @description Creates an AI agent. The status it starts in is not documented; set it with `updateAgent`.
     */
    post: operations['createAgent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/ai/agents/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get an AI agent */
    get: operations['getAgent'];
    put?: never;
    post?: never;
    /** Delete an AI agent */
    delete: operations['deleteAgent'];
    options?: never;
    head?: never;
    /**
     * Update an AI agent
     * @description Changes the given fields of an agent. Setting `status` to `active` or `inactive` is the way to activate or deactivate it.
     */
    patch: operations['updateAgent'];
    trace?: never;
  };
  '/ai/agents/{id}/invoke': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Invoke an AI agent
     * @description Sends a message to an agent and returns its answer. The agent may call tools, so a repeated request may act twice. With `stream: true` the answer comes as server-sent events, each `data:` line holding one InvokeAgentChunk as JSON, and ends with `data: [DONE]`. What an error in mid-stream looks like is not documented.
     */
    post: operations['invokeAgent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/ai/agents/{id}/knowledge-bases': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Assign knowledge bases to an AI agent
     * @description Lets the agent consult the given knowledge bases.
     */
    post: operations['assignAgentKnowledgeBases'];
    /**
     * Remove knowledge bases from an AI agent
     * @description Stops the agent from consulting the given knowledge bases. The ids travel in the body of the DELETE request, which some proxies drop.
     */
    delete: operations['removeAgentKnowledgeBases'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/ai/agents/{id}/duplicate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Duplicate an AI agent
     * @description Creates a copy of an agent.
     */
    post: operations['duplicateAgent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/ai/completions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a completion
     * @description Lets a model answer a list of messages. With `stream: true` the answer comes as server-sent events, each `data:` line holding one CompletionChunk as JSON, and ends with `data: [DONE]`. What an error in mid-stream looks like is not documented.
     */
    post: operations['createCompletion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/ai/completions/chat': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a chat completion
     * @description Lets a model answer a list of messages. Called by the vendor's .NET and PHP SDKs only, so it may be missing from some deployments. Prefer `createCompletion`.
     */
    post: operations['createChatCompletion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/ai/embeddings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create embeddings
     * @description Turns one text or several into vectors. Sort the result by `index`, the order of the entries is not promised.
     */
    post: operations['createEmbeddings'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/ai/embeddings/search': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Search embeddings
     * @description Looks for stored texts that are close in meaning. Called by the vendor's .NET and PHP SDKs only, so it may be missing from some deployments. Prefer `queryKnowledgeBase`.
     */
    post: operations['searchEmbeddings'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/knowledge-bases': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List knowledge bases
     * @description Returns one page of the knowledge bases of the tenant, filtered by the given parameters.
     */
    get: operations['listKnowledgeBases'];
    put?: never;
    /** Create a knowledge base */
    post: operations['createKnowledgeBase'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/knowledge-bases/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a knowledge base */
    get: operations['getKnowledgeBase'];
    put?: never;
    post?: never;
    /** Delete a knowledge base */
    delete: operations['deleteKnowledgeBase'];
    options?: never;
    head?: never;
    /** Update a knowledge base */
    patch: operations['updateKnowledgeBase'];
    trace?: never;
  };
  '/knowledge-bases/{id}/query': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Query a knowledge base
     * @description Finds the pieces of documents that match a question best.
     */
    post: operations['queryKnowledgeBase'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/knowledge-bases/{id}/reprocess': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Reprocess a knowledge base
     * @description Cuts all documents into pieces again and computes their vectors anew.
     */
    post: operations['reprocessKnowledgeBase'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/knowledge-bases/{id}/stats': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get the statistics of a knowledge base */
    get: operations['getKnowledgeBaseStats'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/knowledge-bases/{id}/documents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the documents of a knowledge base
     * @description Returns one page of documents, filtered by the given parameters.
     */
    get: operations['listDocuments'];
    put?: never;
    /**
     * Upload a document
     * @description Adds a document to a knowledge base. Send JSON for text or an address, and a multipart form for a file. Processing goes on after the answer; watch `status` with `getDocument`.
     */
    post: operations['uploadDocument'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/knowledge-bases/{id}/documents/{documentId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a document */
    get: operations['getDocument'];
    put?: never;
    post?: never;
    /** Delete a document */
    delete: operations['deleteDocument'];
    options?: never;
    head?: never;
    /**
     * Update a document
     * @description Called by the vendor's .NET and PHP SDKs only, so it may be missing from some deployments.
     */
    patch: operations['updateDocument'];
    trace?: never;
  };
  '/knowledge-bases/{id}/documents/{documentId}/reprocess': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Reprocess a document
     * @description Cuts the document into pieces again and computes their vectors anew. Depending on the deployment the answer holds the document or nothing.
     */
    post: operations['reprocessDocument'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/knowledge-bases/{id}/documents/{documentId}/chunks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the chunks of a document
     * @description Returns all pieces of a document at once, without paging.
     */
    get: operations['getDocumentChunks'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/flows': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List flows
     * @description Returns one page of the flows of the tenant, filtered by the given parameters.
     */
    get: operations['listFlows'];
    put?: never;
    /**
     * Create a flow
     * @description Creates a flow. The status it starts in is not documented; set it with `updateFlow`.
     */
    post: operations['createFlow'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/flows/node-types': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the node types of flows
     * @description Describes every node type a flow may use. The answer is a bare list without paging.
     */
    get: operations['listFlowNodeTypes'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/flows/import': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Import a flow
     * @description Creates a flow from an export. The body is a whole flow; ids and timestamps may be left out.
     */
    post: operations['importFlow'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/flows/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a flow */
    get: operations['getFlow'];
    put?: never;
    post?: never;
    /** Delete a flow */
    delete: operations['deleteFlow'];
    options?: never;
    head?: never;
    /**
     * Update a flow
     * @description Changes the given fields of a flow. Setting `status` to `active` or `inactive` is the way to activate or deactivate it.
     */
    patch: operations['updateFlow'];
    trace?: never;
  };
  '/flows/{id}/duplicate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Duplicate a flow
     * @description Creates a copy of a flow.
     */
    post: operations['duplicateFlow'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/flows/{id}/execute': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Execute a flow
     * @description Starts a run of a flow in a conversation. A repeated request starts another run. Some deployments answer 200 or 202 instead of 201.
     */
    post: operations['executeFlow'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/flows/{id}/executions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the runs of a flow
     * @description Returns one page of runs. This list is paged by offset only, without a cursor.
     */
    get: operations['listFlowExecutions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/flows/{id}/executions/{executionId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a run of a flow */
    get: operations['getFlowExecution'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/flows/{id}/executions/{executionId}/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancel a run of a flow
     * @description Stops a run. Depending on the deployment the answer holds the run or nothing.
     */
    post: operations['cancelFlowExecution'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/flows/{id}/validate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Validate a flow
     * @description Checks the stored flow without running it.
     */
    post: operations['validateFlow'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/flows/{id}/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Export a flow
     * @description Returns the whole flow, in the form `importFlow` takes.
     */
    get: operations['exportFlow'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/flows/{id}/stats': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get the statistics of a flow */
    get: operations['getFlowStats'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/flows/{id}/publish': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Publish a flow
     * @description Called by the vendor's .NET and PHP SDKs only, so it may be missing from some deployments. Setting `status` to `active` with `updateFlow` is the common way.
     */
    post: operations['publishFlow'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/flows/{id}/unpublish': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Unpublish a flow
     * @description Called by the vendor's .NET and PHP SDKs only, so it may be missing from some deployments. Setting `status` to `inactive` with `updateFlow` is the common way.
     */
    post: operations['unpublishFlow'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/analytics/dashboard': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get dashboard metrics
     * @description Returns dashboard figures over a period. The period is left to the server when no dates are given. Units of times and rates are not documented.
     */
    get: operations['getDashboardMetrics'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/analytics/conversations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get conversation metrics
     * @description Returns conversation figures over a period. The period is left to the server when no dates are given. Units of times and rates are not documented.
     */
    get: operations['getConversationMetrics'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/analytics/messages': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get message metrics
     * @description Returns message figures over a period. The period is left to the server when no dates are given.
     */
    get: operations['getMessageMetrics'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/analytics/agents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get human agent metrics
     * @description Returns human agent figures over a period. The period is left to the server when no dates are given. Units of times and rates are not documented.
     */
    get: operations['getAgentMetrics'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/analytics/bots': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get bot metrics
     * @description Returns bot figures over a period. The period is left to the server when no dates are given. Units of times and rates are not documented.
     */
    get: operations['getBotMetrics'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/analytics/channels': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get channel metrics
     * @description Returns channel figures over a period. The period is left to the server when no dates are given. Units of times and rates are not documented.
     */
    get: operations['getChannelMetrics'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/analytics/reports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Generate a report
     * @description Makes a report about one subject. The answer holds the report itself or a link to it.
     */
    post: operations['generateReport'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/analytics/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Export analytics data
     * @description Writes data into a file and returns a link to it that expires.
     */
    post: operations['exportAnalytics'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/analytics/realtime': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get realtime metrics
     * @description Tells what is going on right now. Units of times and rates are not documented.
     */
    get: operations['getRealtimeMetrics'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/vre/render': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Render an image
     * @description Draws a template with the given data and returns the image. Bodies of this resource are in snake_case.
     */
    post: operations['renderVreImage'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/vre/render-and-send': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Render an image and send it
     * @description Draws a template and sends the image to a conversation. A repeated request sends it again. Bodies of this resource are in snake_case.
     */
    post: operations['renderAndSendVreImage'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/vre/templates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List image templates
     * @description Returns the templates available to a tenant, without paging.
     */
    get: operations['listVreTemplates'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/vre/templates/{templateId}/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Preview an image template
     * @description Draws a template with the given data, or with sample data of the server when the body is an empty object.
     */
    post: operations['previewVreTemplate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/messages': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List messages across conversations
     * @description Documented by the vendor, but by no SDK and no known server: unverified.
     */
    get: operations['listDocMessages'];
    put?: never;
    /**
     * Send a message on a channel
     * @description Documented by the vendor, but by no SDK and no known server: unverified. Addresses a conversation (`conversationId`) or a recipient directly (`to`). The preferred route for a known conversation is `POST /conversations/{id}/messages`.
     */
    post: operations['sendDocMessage'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/messages/bulk-read': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Mark several messages as read
     * @description Documented by the vendor, but by no SDK and no known server: unverified.
     */
    post: operations['markDocMessagesRead'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/messages/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a message with the history of its states
     * @description Documented by the vendor, but by no SDK and no known server: unverified.
     */
    get: operations['getDocMessage'];
    put?: never;
    post?: never;
    /**
     * Delete a message
     * @description Documented by the vendor, but by no SDK and no known server: unverified. Not every channel can delete, and some only for a while.
     */
    delete: operations['deleteDocMessage'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/messages/{id}/read': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Mark a message as read
     * @description Documented by the vendor, but by no SDK and no known server: unverified.
     */
    post: operations['markDocMessageRead'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/media/upload': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Upload a file
     * @description Documented by the vendor, but by no SDK and no known server: unverified. The address in the answer can be used to send the file; it expires.
     */
    post: operations['uploadMedia'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/conversations/{id}/participants': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List who takes part in a conversation
     * @description Documented by the vendor, but by no SDK and no known server: unverified.
     */
    get: operations['listConversationParticipants'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/conversations/{id}/close': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Close a conversation
     * @description Documented by the vendor, but by no SDK and no known server: unverified. The preferred route is `PATCH /conversations/{id}` with `status` `resolved`.
     */
    post: operations['closeConversation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/conversations/{id}/transfer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Pass a conversation on to somebody else
     * @description Documented by the vendor, but by no SDK and no known server: unverified. The preferred route for handing over to an agent is `POST /conversations/{id}/assign`.
     */
    post: operations['transferConversation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/webhooks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List webhook endpoints
     * @description Documented by the vendor, but by no SDK and no known server: unverified.
     */
    get: operations['listWebhooks'];
    put?: never;
    /**
     * Create a webhook endpoint
     * @description Documented by the vendor, but by no SDK and no known server: unverified. The secret is shown in full this once: store it to check signatures.
     */
    post: operations['createWebhook'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/webhooks/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a webhook endpoint
     * @description Documented by the vendor, but by no SDK and no known server: unverified.
     */
    get: operations['getWebhook'];
    put?: never;
    post?: never;
    /**
     * Delete a webhook endpoint
     * @description Documented by the vendor, but by no SDK and no known server: unverified.
     */
    delete: operations['deleteWebhook'];
    options?: never;
    head?: never;
    /**
     * Update a webhook endpoint
     * @description Documented by the vendor, but by no SDK and no known server: unverified.
     */
    patch: operations['updateWebhook'];
    trace?: never;
  };
  '/v1/webhooks/{id}/test': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send a test event to a webhook endpoint
     * @description Documented by the vendor, but by no SDK and no known server: unverified.
     */
    post: operations['testWebhook'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/webhooks/{id}/deliveries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the deliveries to a webhook endpoint
     * @description Documented by the vendor, but by no SDK and no known server: unverified.
     */
    get: operations['listWebhookDeliveries'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/webhooks/{id}/deliveries/{deliveryId}/retry': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Repeat a delivery
     * @description Documented by the vendor, but by no SDK and no known server: unverified.
     */
    post: operations['retryWebhookDelivery'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface webhooks {
  'message.received': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A message arrived from a contact
     * @description Verify the signature before using the event.
     */
    post: operations['onMessageReceived'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'message.sent': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A message was handed to the channel
     * @description Whether the payload is the full message or only its state is not known; both are described. Verify the signature before using the event.
     */
    post: operations['onMessageSent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'message.delivered': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A message reached the contact
     * @description Verify the signature before using the event.
     */
    post: operations['onMessageDelivered'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'message.read': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A contact read a message
     * @description Verify the signature before using the event.
     */
    post: operations['onMessageRead'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'message.failed': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A message could not be delivered
     * @description Verify the signature before using the event.
     */
    post: operations['onMessageFailed'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'conversation.created': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A conversation began
     * @description Verify the signature before using the event.
     */
    post: operations['onConversationCreated'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'conversation.updated': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A conversation changed
     * @description Verify the signature before using the event.
     */
    post: operations['onConversationUpdated'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'conversation.assigned': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A conversation was given to an agent
     * @description Verify the signature before using the event.
     */
    post: operations['onConversationAssigned'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'conversation.resolved': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A conversation was resolved
     * @description Verify the signature before using the event.
     */
    post: operations['onConversationResolved'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'conversation.transferred': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A conversation was passed on to somebody else
     * @description Documented by the vendor, but named by no SDK: unverified. No source describes the payload; the one in the example is an illustration. Verify the signature before using the event.
     */
    post: operations['onConversationTransferred'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'conversation.closed': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A conversation was closed
     * @description Documented by the vendor, but named by no SDK: unverified. No source describes the payload; the one in the example is an illustration. Verify the signature before using the event.
     */
    post: operations['onConversationClosed'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'conversation.reopened': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A closed conversation was opened again
     * @description Documented by the vendor, but named by no SDK: unverified. No source describes the payload; the one in the example is an illustration. Verify the signature before using the event.
     */
    post: operations['onConversationReopened'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'contact.created': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A contact was created
     * @description Verify the signature before using the event.
     */
    post: operations['onContactCreated'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'contact.updated': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A contact changed
     * @description Verify the signature before using the event.
     */
    post: operations['onContactUpdated'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'contact.deleted': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A contact was deleted
     * @description Named by the Rust, Java, .NET and PHP SDKs only. No source describes the payload; the one in the example is an illustration. Verify the signature before using the event.
     */
    post: operations['onContactDeleted'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'contact.merged': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Contacts were folded into one
     * @description Documented by the vendor, but named by no SDK: unverified. No source describes the payload; the one in the example is an illustration. Verify the signature before using the event.
     */
    post: operations['onContactMerged'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'channel.connected': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A channel was connected
     * @description Verify the signature before using the event.
     */
    post: operations['onChannelConnected'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'channel.disconnected': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A channel lost its connection or was disconnected
     * @description Verify the signature before using the event.
     */
    post: operations['onChannelDisconnected'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'channel.error': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A channel ran into an error
     * @description Verify the signature before using the event.
     */
    post: operations['onChannelError'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'channel.created': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A channel was created
     * @description Documented by the vendor, but named by no SDK: unverified. No source describes the payload; the one in the example is an illustration. Verify the signature before using the event.
     */
    post: operations['onChannelCreated'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'channel.updated': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A channel changed
     * @description Documented by the vendor, but named by no SDK: unverified. No source describes the payload; the one in the example is an illustration. Verify the signature before using the event.
     */
    post: operations['onChannelUpdated'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'channel.activated': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A channel was switched on
     * @description Documented by the vendor, but named by no SDK: unverified. No source describes the payload; the one in the example is an illustration. Verify the signature before using the event.
     */
    post: operations['onChannelActivated'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'channel.deactivated': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A channel was switched off
     * @description Documented by the vendor, but named by no SDK: unverified. No source describes the payload; the one in the example is an illustration. Verify the signature before using the event.
     */
    post: operations['onChannelDeactivated'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'channel.deleted': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A channel was deleted
     * @description Documented by the vendor, but named by no SDK: unverified. No source describes the payload; the one in the example is an illustration. Verify the signature before using the event.
     */
    post: operations['onChannelDeleted'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'bot.started': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A bot was started
     * @description Named by the Rust, Java, .NET and PHP SDKs only. No source describes the payload; the one in the example is an illustration. Verify the signature before using the event.
     */
    post: operations['onBotStarted'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'bot.stopped': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A bot was stopped
     * @description Named by the Rust, Java, .NET and PHP SDKs only. No source describes the payload; the one in the example is an illustration. Verify the signature before using the event.
     */
    post: operations['onBotStopped'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'bot.created': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A bot was created
     * @description Documented by the vendor, but named by no SDK: unverified. No source describes the payload; the one in the example is an illustration. Verify the signature before using the event.
     */
    post: operations['onBotCreated'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'bot.updated': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A bot changed
     * @description Documented by the vendor, but named by no SDK: unverified. No source describes the payload; the one in the example is an illustration. Verify the signature before using the event.
     */
    post: operations['onBotUpdated'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'bot.activated': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A bot was switched on
     * @description Documented by the vendor, but named by no SDK: unverified. No source describes the payload; the one in the example is an illustration. Verify the signature before using the event.
     */
    post: operations['onBotActivated'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'bot.deactivated': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A bot was switched off
     * @description Documented by the vendor, but named by no SDK: unverified. No source describes the payload; the one in the example is an illustration. Verify the signature before using the event.
     */
    post: operations['onBotDeactivated'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'bot.handoff': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A bot handed a conversation to a person
     * @description Documented by the vendor, but named by no SDK: unverified. No source describes the payload; the one in the example is an illustration. Verify the signature before using the event.
     */
    post: operations['onBotHandoff'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'bot.training.started': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Training of a bot began
     * @description Documented by the vendor, but named by no SDK: unverified. No source describes the payload; the one in the example is an illustration. Verify the signature before using the event.
     */
    post: operations['onBotTrainingStarted'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'bot.training.completed': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Training of a bot ended
     * @description Documented by the vendor, but named by no SDK: unverified. No source describes the payload; the one in the example is an illustration. Verify the signature before using the event.
     */
    post: operations['onBotTrainingCompleted'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'bot.training.failed': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Training of a bot failed
     * @description Documented by the vendor, but named by no SDK: unverified. No source describes the payload; the one in the example is an illustration. Verify the signature before using the event.
     */
    post: operations['onBotTrainingFailed'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'flow.started': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A run of a flow began
     * @description Named by the Rust, Java, .NET and PHP SDKs only. No source describes the payload; the one in the example is an illustration. Verify the signature before using the event.
     */
    post: operations['onFlowStarted'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'flow.completed': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A run of a flow ended
     * @description Named by the Rust, Java, .NET and PHP SDKs only. No source describes the payload; the one in the example is an illustration. Verify the signature before using the event.
     */
    post: operations['onFlowCompleted'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'flow.failed': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A run of a flow failed
     * @description Named by the Rust, Java, .NET and PHP SDKs only. No source describes the payload; the one in the example is an illustration. Verify the signature before using the event.
     */
    post: operations['onFlowFailed'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'test.ping': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A test delivery you asked for
     * @description Documented by the vendor, but named by no SDK: unverified. No source describes the payload; the one in the example is an illustration. Verify the signature before using the event.
     */
    post: operations['onTestPing'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface components {
  schemas: {
    Pagination: Pagination;
    ApiError: ApiError;
    TagsInput: TagsInput;
    ChannelIdsInput: ChannelIdsInput;
    KnowledgeBaseIdsInput: KnowledgeBaseIdsInput;
    DuplicateInput: DuplicateInput;
    ChannelType: ChannelType;
    ChannelTypeInput: ChannelTypeInput;
    LoginRequest: LoginRequest;
    LoginResponse: LoginResponse;
    RefreshTokenRequest: RefreshTokenRequest;
    RefreshTokenResponse: RefreshTokenResponse;
    UserRole: UserRole;
    User: User;
    UpdateUserRequest: UpdateUserRequest;
    ChangePasswordRequest: ChangePasswordRequest;
    Tenant: Tenant;
    TenantSettings: TenantSettings;
    BusinessHours: BusinessHours;
    BusinessDay: BusinessDay;
    NotificationSettings: NotificationSettings;
    ConversationStatus: ConversationStatus;
    ConversationStatusInput: ConversationStatusInput;
    MessageDirection: MessageDirection;
    MessageStatus: MessageStatus;
    ContentType: ContentType;
    ContentTypeInput: ContentTypeInput;
    SenderType: SenderType;
    Conversation: Conversation;
    Message: Message;
    MessageContent: MessageContent;
    MediaContent: MediaContent;
    LocationContent: LocationContent;
    ContactContent: ContactContent;
    ButtonContent: ButtonContent;
    ListSection: ListSection;
    ListRow: ListRow;
    TemplateContent: TemplateContent;
    TemplateComponent: TemplateComponent;
    TemplateParameter: TemplateParameter;
    SendMessageInput: SendMessageInput;
    SendMessageMedia: SendMessageMedia;
    UpdateConversationInput: UpdateConversationInput;
    AssignConversationInput: AssignConversationInput;
    SnoozeConversationInput: SnoozeConversationInput;
    MarkAsReadInput: MarkAsReadInput;
    ConversationCounts: ConversationCounts;
    CreateConversationInput: CreateConversationInput;
    ConversationPage: ConversationPage;
    MessagePage: MessagePage;
    Contact: Contact;
    ContactIdentifier: ContactIdentifier;
    ContactIdentifierInput: ContactIdentifierInput;
    CreateContactInput: CreateContactInput;
    UpdateContactInput: UpdateContactInput;
    MergeContactsInput: MergeContactsInput;
    SearchContactsInput: SearchContactsInput;
    ContactPage: ContactPage;
    ChannelStatus: ChannelStatus;
    ChannelStatusInput: ChannelStatusInput;
    Channel: Channel;
    ChannelConfig: ChannelConfig;
    WhatsAppConfig: WhatsAppConfig;
    TelegramConfig: TelegramConfig;
    FacebookConfig: FacebookConfig;
    InstagramConfig: InstagramConfig;
    WebchatConfig: WebchatConfig;
    WebchatTheme: WebchatTheme;
    SMSConfig: SMSConfig;
    EmailConfig: EmailConfig;
    RCSConfig: RCSConfig;
    PartialChannelConfig: PartialChannelConfig;
    CreateChannelInput: CreateChannelInput;
    UpdateChannelInput: UpdateChannelInput;
    ChannelCapabilities: ChannelCapabilities;
    ChannelStatusResponse: ChannelStatusResponse;
    ChannelTestResult: ChannelTestResult;
    ChannelWebhook: ChannelWebhook;
    ChannelStats: ChannelStats;
    ChannelPage: ChannelPage;
    BotStatus: BotStatus;
    BotStatusInput: BotStatusInput;
    BotType: BotType;
    BotTypeInput: BotTypeInput;
    Bot: Bot;
    BotPage: BotPage;
    BotConfig: BotConfig;
    OperatingHours: OperatingHours;
    DaySchedule: DaySchedule;
    AIBotConfig: AIBotConfig;
    CreateBotInput: CreateBotInput;
    UpdateBotInput: UpdateBotInput;
    StatsPeriod: StatsPeriod;
    BotStats: BotStats;
    BotRuntimeStatus: BotRuntimeStatus;
    AgentStatus: AgentStatus;
    AgentStatusInput: AgentStatusInput;
    Agent: Agent;
    AgentPage: AgentPage;
    AgentTool: AgentTool;
    ToolParameter: ToolParameter;
    CreateAgentInput: CreateAgentInput;
    UpdateAgentInput: UpdateAgentInput;
    InvokeAgentInput: InvokeAgentInput;
    InvokeAgentResponse: InvokeAgentResponse;
    InvokeAgentChunk: InvokeAgentChunk;
    ToolResult: ToolResult;
    TokenUsage: TokenUsage;
    ChatMessage: ChatMessage;
    ToolCall: ToolCall;
    ToolCallFunction: ToolCallFunction;
    FinishReason: FinishReason;
    CompletionRequest: CompletionRequest;
    CompletionResponse: CompletionResponse;
    CompletionChoice: CompletionChoice;
    CompletionChunk: CompletionChunk;
    CompletionDelta: CompletionDelta;
    ChatCompletionRequest: ChatCompletionRequest;
    ChatCompletionResponse: ChatCompletionResponse;
    EmbeddingRequest: EmbeddingRequest;
    EmbeddingResponse: EmbeddingResponse;
    Embedding: Embedding;
    EmbeddingUsage: EmbeddingUsage;
    EmbeddingSearchInput: EmbeddingSearchInput;
    EmbeddingSearchResponse: EmbeddingSearchResponse;
    EmbeddingSearchResult: EmbeddingSearchResult;
    KnowledgeBaseStatus: KnowledgeBaseStatus;
    KnowledgeBaseStatusInput: KnowledgeBaseStatusInput;
    DocumentType: DocumentType;
    DocumentTypeInput: DocumentTypeInput;
    DocumentStatus: DocumentStatus;
    DocumentStatusInput: DocumentStatusInput;
    KnowledgeBase: KnowledgeBase;
    KnowledgeBasePage: KnowledgeBasePage;
    Document: Document;
    DocumentPage: DocumentPage;
    DocumentChunk: DocumentChunk;
    ScoredChunk: ScoredChunk;
    QueryKnowledgeBaseInput: QueryKnowledgeBaseInput;
    QueryResult: QueryResult;
    CreateKnowledgeBaseInput: CreateKnowledgeBaseInput;
    UpdateKnowledgeBaseInput: UpdateKnowledgeBaseInput;
    UploadDocumentInput: UploadDocumentInput;
    UploadDocumentForm: UploadDocumentForm;
    UpdateDocumentInput: UpdateDocumentInput;
    KnowledgeBaseStats: KnowledgeBaseStats;
    DocumentChunksResponse: DocumentChunksResponse;
    DocumentChunkText: DocumentChunkText;
    FlowStatus: FlowStatus;
    FlowStatusInput: FlowStatusInput;
    FlowNodeType: FlowNodeType;
    ConditionOperator: ConditionOperator;
    FlowExecutionStatus: FlowExecutionStatus;
    Flow: Flow;
    FlowPage: FlowPage;
    FlowNode: FlowNode;
    Position: Position;
    FlowNodeData: FlowNodeData;
    FlowButton: FlowButton;
    FlowCondition: FlowCondition;
    InputValidation: InputValidation;
    VariableAssignment: VariableAssignment;
    FlowEdge: FlowEdge;
    FlowVariable: FlowVariable;
    FlowExecution: FlowExecution;
    FlowExecutionPage: FlowExecutionPage;
    FlowExecutionStep: FlowExecutionStep;
    CreateFlowInput: CreateFlowInput;
    UpdateFlowInput: UpdateFlowInput;
    ImportFlowInput: ImportFlowInput;
    ExecuteFlowInput: ExecuteFlowInput;
    FlowNodeTypeInfo: FlowNodeTypeInfo;
    FlowNodeInput: FlowNodeInput;
    FlowNodeOutput: FlowNodeOutput;
    FlowValidation: FlowValidation;
    FlowValidationIssue: FlowValidationIssue;
    FlowStats: FlowStats;
    FlowNodeStats: FlowNodeStats;
    DateRange: DateRange;
    DashboardMetrics: DashboardMetrics;
    DashboardConversations: DashboardConversations;
    DashboardMessages: DashboardMessages;
    DashboardContacts: DashboardContacts;
    DashboardAgents: DashboardAgents;
    ConversationMetrics: ConversationMetrics;
    StatusCount: StatusCount;
    ChannelCount: ChannelCount;
    DateCount: DateCount;
    MessageMetrics: MessageMetrics;
    DirectionCount: DirectionCount;
    MessageTimelinePoint: MessageTimelinePoint;
    AgentMetrics: AgentMetrics;
    AgentPerformance: AgentPerformance;
    AgentPerformanceSummary: AgentPerformanceSummary;
    BotMetrics: BotMetrics;
    IntentCount: IntentCount;
    BotPerformance: BotPerformance;
    ChannelMetrics: ChannelMetrics;
    ChannelPerformance: ChannelPerformance;
    ChannelTotals: ChannelTotals;
    ReportRequest: ReportRequest;
    ReportResponse: ReportResponse;
    ExportRequest: ExportRequest;
    ExportResponse: ExportResponse;
    RealtimeMetrics: RealtimeMetrics;
    VREOutputFormat: VREOutputFormat;
    VREOutputFormatInput: VREOutputFormatInput;
    VREChannelType: VREChannelType;
    VRETemplateType: VRETemplateType;
    VRERenderRequest: VRERenderRequest;
    VRERenderMenuOpcoesRequest: VRERenderMenuOpcoesRequest;
    VRERenderCardProdutoRequest: VRERenderCardProdutoRequest;
    VRERenderStatusPedidoRequest: VRERenderStatusPedidoRequest;
    VRERenderListaProdutosRequest: VRERenderListaProdutosRequest;
    VRERenderConfirmacaoRequest: VRERenderConfirmacaoRequest;
    VRERenderCobrancaPixRequest: VRERenderCobrancaPixRequest;
    VRERenderResponse: VRERenderResponse;
    VRERenderAndSendRequest: VRERenderAndSendRequest;
    VRERenderAndSendMenuOpcoesRequest: VRERenderAndSendMenuOpcoesRequest;
    VRERenderAndSendCardProdutoRequest: VRERenderAndSendCardProdutoRequest;
    VRERenderAndSendStatusPedidoRequest: VRERenderAndSendStatusPedidoRequest;
    VRERenderAndSendListaProdutosRequest: VRERenderAndSendListaProdutosRequest;
    VRERenderAndSendConfirmacaoRequest: VRERenderAndSendConfirmacaoRequest;
    VRERenderAndSendCobrancaPixRequest: VRERenderAndSendCobrancaPixRequest;
    VRERenderAndSendResponse: VRERenderAndSendResponse;
    VRETemplate: VRETemplate;
    VREListTemplatesResponse: VREListTemplatesResponse;
    VREPreviewRequest: VREPreviewRequest;
    VRETemplateData: VRETemplateData;
    VREPreviewResponse: VREPreviewResponse;
    OrderStatus: OrderStatus;
    StockStatus: StockStatus;
    MenuOpcaoData: MenuOpcaoData;
    MenuOpcoesData: MenuOpcoesData;
    CardProdutoData: CardProdutoData;
    StatusPedidoData: StatusPedidoData;
    ListaProdutoItem: ListaProdutoItem;
    ListaProdutosData: ListaProdutosData;
    ConfirmacaoItem: ConfirmacaoItem;
    ConfirmacaoData: ConfirmacaoData;
    CobrancaPixData: CobrancaPixData;
    DocMeta: DocMeta;
    DocListMeta: DocListMeta;
    DocPagination: DocPagination;
    DocErrorResponse: DocErrorResponse;
    DocError: DocError;
    DocErrorDetail: DocErrorDetail;
    DocSendMessage: DocSendMessage;
    DocContent: DocContent;
    DocTextContent: DocTextContent;
    DocQuickReply: DocQuickReply;
    DocImageContent: DocImageContent;
    DocVideoContent: DocVideoContent;
    DocDocumentContent: DocDocumentContent;
    DocAudioContent: DocAudioContent;
    DocLocationContent: DocLocationContent;
    DocButtonsContent: DocButtonsContent;
    DocButton: DocButton;
    DocTemplateContent: DocTemplateContent;
    DocTemplate: DocTemplate;
    DocTemplateComponent: DocTemplateComponent;
    DocTemplateParameter: DocTemplateParameter;
    DocTemplateImage: DocTemplateImage;
    DocMessage: DocMessage;
    DocMessageAttributes: DocMessageAttributes;
    DocMessageStatusEntry: DocMessageStatusEntry;
    DocMessageResponse: DocMessageResponse;
    DocMessageListResponse: DocMessageListResponse;
    DocMessageReadResult: DocMessageReadResult;
    DocMessageReadResponse: DocMessageReadResponse;
    DocBulkReadInput: DocBulkReadInput;
    DocBulkReadResult: DocBulkReadResult;
    DocBulkReadResponse: DocBulkReadResponse;
    DocMessageDeletion: DocMessageDeletion;
    DocMessageDeletionResponse: DocMessageDeletionResponse;
    DocMediaUploadForm: DocMediaUploadForm;
    DocMedia: DocMedia;
    DocMediaResponse: DocMediaResponse;
    DocParticipant: DocParticipant;
    DocParticipantAttributes: DocParticipantAttributes;
    DocParticipantListResponse: DocParticipantListResponse;
    DocCloseConversationInput: DocCloseConversationInput;
    DocActor: DocActor;
    DocClosedConversation: DocClosedConversation;
    DocClosedConversationResponse: DocClosedConversationResponse;
    DocTransferConversationInput: DocTransferConversationInput;
    DocActionResult: DocActionResult;
    DocActionResponse: DocActionResponse;
    WebhookEndpoint: WebhookEndpoint;
    WebhookEndpointAttributes: WebhookEndpointAttributes;
    WebhookDeliveryConfig: WebhookDeliveryConfig;
    RetryPolicy: RetryPolicy;
    WebhookEndpointStats: WebhookEndpointStats;
    WebhookLastDelivery: WebhookLastDelivery;
    WebhookDeliveryStatus: WebhookDeliveryStatus;
    CreateWebhookInput: CreateWebhookInput;
    UpdateWebhookInput: UpdateWebhookInput;
    TestWebhookInput: TestWebhookInput;
    WebhookTestResult: WebhookTestResult;
    WebhookDeliveryRecord: WebhookDeliveryRecord;
    WebhookDeliveryAttributes: WebhookDeliveryAttributes;
    WebhookDeliveryRequest: WebhookDeliveryRequest;
    WebhookDeliveryResponse: WebhookDeliveryResponse;
    WebhookRetryResult: WebhookRetryResult;
    WebhookEndpointResponse: WebhookEndpointResponse;
    WebhookEndpointListResponse: WebhookEndpointListResponse;
    WebhookTestResponse: WebhookTestResponse;
    WebhookDeliveryListResponse: WebhookDeliveryListResponse;
    WebhookRetryResponse: WebhookRetryResponse;
    WebhookEventType: WebhookEventType;
    WebhookEventTypeInput: WebhookEventTypeInput;
    WebhookEvent: WebhookEvent;
    MessageReceivedEvent: MessageReceivedEvent;
    MessageSentEvent: MessageSentEvent;
    MessageDeliveredEvent: MessageDeliveredEvent;
    MessageReadEvent: MessageReadEvent;
    MessageFailedEvent: MessageFailedEvent;
    ConversationCreatedEvent: ConversationCreatedEvent;
    ConversationUpdatedEvent: ConversationUpdatedEvent;
    ConversationAssignedEvent: ConversationAssignedEvent;
    ConversationResolvedEvent: ConversationResolvedEvent;
    ConversationTransferredEvent: ConversationTransferredEvent;
    ConversationClosedEvent: ConversationClosedEvent;
    ConversationReopenedEvent: ConversationReopenedEvent;
    ContactCreatedEvent: ContactCreatedEvent;
    ContactUpdatedEvent: ContactUpdatedEvent;
    ContactDeletedEvent: ContactDeletedEvent;
    ContactMergedEvent: ContactMergedEvent;
    ChannelConnectedEvent: ChannelConnectedEvent;
    ChannelDisconnectedEvent: ChannelDisconnectedEvent;
    ChannelErrorEvent: ChannelErrorEvent;
    ChannelCreatedEvent: ChannelCreatedEvent;
    ChannelUpdatedEvent: ChannelUpdatedEvent;
    ChannelActivatedEvent: ChannelActivatedEvent;
    ChannelDeactivatedEvent: ChannelDeactivatedEvent;
    ChannelDeletedEvent: ChannelDeletedEvent;
    BotStartedEvent: BotStartedEvent;
    BotStoppedEvent: BotStoppedEvent;
    BotCreatedEvent: BotCreatedEvent;
    BotUpdatedEvent: BotUpdatedEvent;
    BotActivatedEvent: BotActivatedEvent;
    BotDeactivatedEvent: BotDeactivatedEvent;
    BotHandoffEvent: BotHandoffEvent;
    BotTrainingStartedEvent: BotTrainingStartedEvent;
    BotTrainingCompletedEvent: BotTrainingCompletedEvent;
    BotTrainingFailedEvent: BotTrainingFailedEvent;
    FlowStartedEvent: FlowStartedEvent;
    FlowCompletedEvent: FlowCompletedEvent;
    FlowFailedEvent: FlowFailedEvent;
    TestPingEvent: TestPingEvent;
    MessageReceivedPayload: MessageReceivedPayload;
    MessageStatusPayload: MessageStatusPayload;
    MessageSentPayload: MessageSentPayload;
    ConversationPayload: ConversationPayload;
    ContactPayload: ContactPayload;
    ContactPreviousData: ContactPreviousData;
    ChannelPayload: ChannelPayload;
    UnspecifiedEventPayload: UnspecifiedEventPayload;
    RealtimeClientFrame: RealtimeClientFrame;
    RealtimeSubscribeFrame: RealtimeSubscribeFrame;
    RealtimeUnsubscribeFrame: RealtimeUnsubscribeFrame;
    RealtimeTypingCommandFrame: RealtimeTypingCommandFrame;
    RealtimePingFrame: RealtimePingFrame;
    RealtimeServerFrame: RealtimeServerFrame;
    RealtimeMessageFrame: RealtimeMessageFrame;
    RealtimeMessageStatusFrame: RealtimeMessageStatusFrame;
    RealtimeConversationUpdateFrame: RealtimeConversationUpdateFrame;
    RealtimeTypingFrame: RealtimeTypingFrame;
    RealtimeErrorFrame: RealtimeErrorFrame;
    RealtimePongFrame: RealtimePongFrame;
    ListConversationsQuery: ListConversationsQuery;
    ListConversationMessagesQuery: ListConversationMessagesQuery;
    ListContactsQuery: ListContactsQuery;
    ListChannelsQuery: ListChannelsQuery;
    GetChannelStatsQuery: GetChannelStatsQuery;
    ListBotsQuery: ListBotsQuery;
    GetBotStatsQuery: GetBotStatsQuery;
    ListAgentsQuery: ListAgentsQuery;
    ListKnowledgeBasesQuery: ListKnowledgeBasesQuery;
    ListDocumentsQuery: ListDocumentsQuery;
    ListFlowsQuery: ListFlowsQuery;
    ListFlowExecutionsQuery: ListFlowExecutionsQuery;
    GetFlowStatsQuery: GetFlowStatsQuery;
    GetDashboardMetricsQuery: GetDashboardMetricsQuery;
    GetConversationMetricsQuery: GetConversationMetricsQuery;
    GetMessageMetricsQuery: GetMessageMetricsQuery;
    GetAgentMetricsQuery: GetAgentMetricsQuery;
    GetBotMetricsQuery: GetBotMetricsQuery;
    GetChannelMetricsQuery: GetChannelMetricsQuery;
    ListVreTemplatesQuery: ListVreTemplatesQuery;
    ListDocMessagesQuery: ListDocMessagesQuery;
    DeleteDocMessageQuery: DeleteDocMessageQuery;
    ListWebhookDeliveriesQuery: ListWebhookDeliveriesQuery;
  };
  responses: {
    /** @description The request is malformed or a value is not acceptable. */
    BadRequest: {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': ApiError;
      };
    };
    /** @description Credentials are missing, wrong or expired. */
    Unauthorized: {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': ApiError;
      };
    };
    /** @description The credentials do not allow this. */
    Forbidden: {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': ApiError;
      };
    };
    /** @description There is nothing with this id. */
    NotFound: {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': ApiError;
      };
    };
    /** @description The request collides with the present state. */
    Conflict: {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': ApiError;
      };
    };
    /** @description The request is well formed but cannot be carried out. Treat it like 400. */
    UnprocessableEntity: {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': ApiError;
      };
    };
    /** @description Too many calls. Wait before the next try. */
    TooManyRequests: {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Retry-After': components['headers']['Retry-After'];
        [name: string]: unknown;
      };
      content: {
        'application/json': ApiError;
      };
    };
    /** @description Any other failure, usually on the side of the platform. */
    UnexpectedError: {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': ApiError;
      };
    };
    /** @description The request is malformed or a value is not acceptable. */
    DocBadRequest: {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': DocErrorResponse;
      };
    };
    /** @description Credentials are missing, wrong or expired. */
    DocUnauthorized: {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': DocErrorResponse;
      };
    };
    /** @description The credentials do not allow this. */
    DocForbidden: {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': DocErrorResponse;
      };
    };
    /** @description There is nothing with this id. */
    DocNotFound: {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': DocErrorResponse;
      };
    };
    /** @description The request is well formed but cannot be carried out. Treat it like 400. */
    DocUnprocessableEntity: {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': DocErrorResponse;
      };
    };
    /** @description Too many calls. Wait before the next try. */
    DocTooManyRequests: {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        'Retry-After': components['headers']['Retry-After'];
        'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
        'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
        'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
        [name: string]: unknown;
      };
      content: {
        'application/json': DocErrorResponse;
      };
    };
    /** @description Any other failure, usually on the side of the platform. */
    DocUnexpectedError: {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': DocErrorResponse;
      };
    };
    /** @description You took the event. Answer quickly (the documented limit is 30 seconds) and do the work afterwards; the body is ignored. */
    WebhookAccepted: {
      headers: {
        [name: string]: unknown;
      };
      content?: never;
    };
    /** @description You refuse the event: 401 for a bad signature, 400 for a malformed body. The platform counts it as failed and tries again. */
    WebhookRefused: {
      headers: {
        [name: string]: unknown;
      };
      content?: never;
    };
    /** @description Anything else counts as failed. The documented schedule has five tries: at once, then after 1 minute, 5 minutes, 30 minutes and 2 hours. */
    WebhookFailed: {
      headers: {
        [name: string]: unknown;
      };
      content?: never;
    };
  };
  parameters: {
    /** @description Page size. Documented default 20, maximum 100. */
    Limit: number;
    /** @description Number of items to skip. */
    Offset: number;
    /** @description The `nextCursor` of the page before. */
    Cursor: string;
    /** @description Only items with these tags. Sent as a repeated parameter; whether the platform also takes `tags[]` is unverified. */
    Tags: string[];
    /** @description Text to look for. */
    Search: string;
    /** @description Direction to sort in. */
    SortOrder: 'asc' | 'desc';
    /** @description Number of the page, counted from 1. Documented default: 1. */
    Page: number;
    /** @description Page size. Documented default 20, maximum 100. */
    PerPage: number;
    /** @description Id of the conversation. */
    ConversationId: string;
    /** @description Id of the message. */
    MessageId: string;
    /** @description Id of the contact. */
    ContactId: string;
    /** @description Id of the contact in your own system. */
    ExternalId: string;
    /** @description Id of the channel. */
    ChannelId: string;
    /** @description Id of the message. */
    DocMessageId: string;
    /** @description Id of the webhook endpoint. */
    WebhookId: string;
    /** @description Id of the delivery. */
    DeliveryId: string;
    /** @description Id of the bot. */
    BotId: string;
    /** @description Id of the AI agent. */
    AgentId: string;
    /** @description Id of the knowledge base. */
    KnowledgeBaseId: string;
    /** @description Id of the document. */
    DocumentId: string;
    /** @description Id of the flow. */
    FlowId: string;
    /** @description Id of the run. */
    FlowExecutionId: string;
    /** @description Id of the template, for example `menu_opcoes`. */
    VRETemplateId: string;
    /** @description Period the figures cover. Left to the server when absent. */
    StatsPeriod: StatsPeriod;
    /** @description First day of the period, as YYYY-MM-DD. Send it together with `endDate`. */
    StartDate: string;
    /** @description Last day of the period, as YYYY-MM-DD. Send it together with `startDate`. */
    EndDate: string;
    /** @description Key of your choice, one per logical call. A repeated call with the same key within 24 hours returns the first answer. Documented, unverified. */
    IdempotencyKey: string;
    /** @description HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`. */
    WebhookSignature: string;
    /** @description When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
    WebhookTimestamp: string;
    /** @description Type of the event, as in the body. */
    WebhookEventName: string;
    /** @description Id of the delivery. */
    WebhookDeliveryIdHeader: string;
  };
  requestBodies: never;
  headers: {
    /**
     * @description Id of the request. Quote it to support.
     * @example req_abc123
     */
    'X-Request-Id': string;
    /**
     * @description Seconds to wait before the next try.
     * @example 30
     */
    'Retry-After': number;
    /**
     * @description Number of calls allowed in the present window.
     * @example 300
     */
    'X-RateLimit-Limit': number;
    /**
     * @description Number of calls left in the present window.
     * @example 287
     */
    'X-RateLimit-Remaining': number;
    /**
     * @description When the window ends, in Unix seconds.
     * @example 1772460360
     */
    'X-RateLimit-Reset': number;
  };
  pathItems: never;
}

export interface operations {
  login: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Credentials of the user. */
    requestBody: {
      content: {
        'application/json': LoginRequest;
      };
    };
    responses: {
      /** @description Tokens and profile. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': LoginResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  logout: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Logged out. */
      204: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  refreshToken: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The refresh token. */
    requestBody: {
      content: {
        'application/json': RefreshTokenRequest;
      };
    };
    responses: {
      /** @description New tokens. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': RefreshTokenResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  getCurrentUser: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The user. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': User;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  updateCurrentUser: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Fields to change. */
    requestBody: {
      content: {
        'application/json': UpdateUserRequest;
      };
    };
    responses: {
      /** @description The user. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': User;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  changePassword: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Old and new password. */
    requestBody: {
      content: {
        'application/json': ChangePasswordRequest;
      };
    };
    responses: {
      /** @description Changed. */
      204: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  getCurrentTenant: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The tenant. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Tenant;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  listConversations: {
    parameters: {
      query?: {
        /** @description Page size. Documented default 20, maximum 100. */
        limit?: components['parameters']['Limit'];
        /** @description Number of items to skip. */
        offset?: components['parameters']['Offset'];
        /** @description The `nextCursor` of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** @description Only conversations in this state. */
        status?: ConversationStatusInput;
        /** @description Only conversations on this channel. */
        channelId?: string;
        /** @description Only conversations on channels of this kind. */
        channelType?: ChannelTypeInput;
        /** @description Only conversations handled by this agent. */
        assignedTo?: string;
        /** @description Only conversations with this contact. */
        contactId?: string;
        /** @description Only items with these tags. Sent as a repeated parameter; whether the platform also takes `tags[]` is unverified. */
        tags?: components['parameters']['Tags'];
        /** @description Text to look for. */
        search?: components['parameters']['Search'];
        /** @description Field to sort by. */
        sortBy?: 'lastMessageAt' | 'createdAt' | 'updatedAt';
        /** @description Direction to sort in. */
        sortOrder?: components['parameters']['SortOrder'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of conversations. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ConversationPage;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  createConversation: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The conversation to open. */
    requestBody: {
      content: {
        'application/json': CreateConversationInput;
      };
    };
    responses: {
      /** @description The new conversation. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Conversation;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Conflict'];
      422: components['responses']['UnprocessableEntity'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  getConversationCounts: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Number of conversations by state. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ConversationCounts;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  getConversation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the conversation. */
        id: components['parameters']['ConversationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The conversation. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Conversation;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  deleteConversation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the conversation. */
        id: components['parameters']['ConversationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Deleted. */
      204: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  updateConversation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the conversation. */
        id: components['parameters']['ConversationId'];
      };
      cookie?: never;
    };
    /** @description Fields to change. */
    requestBody: {
      content: {
        'application/json': UpdateConversationInput;
      };
    };
    responses: {
      /** @description The conversation. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Conversation;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      422: components['responses']['UnprocessableEntity'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  assignConversation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the conversation. */
        id: components['parameters']['ConversationId'];
      };
      cookie?: never;
    };
    /** @description The agent. */
    requestBody: {
      content: {
        'application/json': AssignConversationInput;
      };
    };
    responses: {
      /** @description The conversation. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Conversation;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  unassignConversation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the conversation. */
        id: components['parameters']['ConversationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The conversation. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Conversation;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  snoozeConversation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the conversation. */
        id: components['parameters']['ConversationId'];
      };
      cookie?: never;
    };
    /** @description How long. */
    requestBody?: {
      content: {
        'application/json': SnoozeConversationInput;
      };
    };
    responses: {
      /** @description The conversation. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Conversation;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  resolveConversation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the conversation. */
        id: components['parameters']['ConversationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The conversation. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Conversation;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  reopenConversation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the conversation. */
        id: components['parameters']['ConversationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The conversation. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Conversation;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  addConversationTags: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the conversation. */
        id: components['parameters']['ConversationId'];
      };
      cookie?: never;
    };
    /** @description Tags to add. */
    requestBody: {
      content: {
        'application/json': TagsInput;
      };
    };
    responses: {
      /** @description The conversation. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Conversation;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  removeConversationTags: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the conversation. */
        id: components['parameters']['ConversationId'];
      };
      cookie?: never;
    };
    /** @description Tags to remove. */
    requestBody: {
      content: {
        'application/json': TagsInput;
      };
    };
    responses: {
      /** @description The conversation. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Conversation;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  removeConversationTagsByPost: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the conversation. */
        id: components['parameters']['ConversationId'];
      };
      cookie?: never;
    };
    /** @description Tags to remove. */
    requestBody: {
      content: {
        'application/json': TagsInput;
      };
    };
    responses: {
      /** @description The conversation. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Conversation;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  listConversationMessages: {
    parameters: {
      query?: {
        /** @description Page size. Documented default 20, maximum 100. */
        limit?: components['parameters']['Limit'];
        /** @description Number of items to skip. */
        offset?: components['parameters']['Offset'];
        /** @description The `nextCursor` of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** @description Only messages before this point. Whether it is a message id, a cursor or a time is not specified. */
        before?: string;
        /** @description Only messages after this point. Whether it is a message id, a cursor or a time is not specified. */
        after?: string;
      };
      header?: never;
      path: {
        /** @description Id of the conversation. */
        id: components['parameters']['ConversationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of messages. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': MessagePage;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  sendConversationMessage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the conversation. */
        id: components['parameters']['ConversationId'];
      };
      cookie?: never;
    };
    /** @description The message. */
    requestBody: {
      content: {
        'application/json': SendMessageInput;
      };
    };
    responses: {
      /** @description The message, not delivered yet. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Message;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      422: components['responses']['UnprocessableEntity'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  getConversationMessage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the conversation. */
        id: components['parameters']['ConversationId'];
        /** @description Id of the message. */
        messageId: components['parameters']['MessageId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The message. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Message;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  markConversationRead: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the conversation. */
        id: components['parameters']['ConversationId'];
      };
      cookie?: never;
    };
    /** @description Which messages. */
    requestBody?: {
      content: {
        'application/json': MarkAsReadInput;
      };
    };
    responses: {
      /** @description Marked. */
      204: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  listContacts: {
    parameters: {
      query?: {
        /** @description Page size. Documented default 20, maximum 100. */
        limit?: components['parameters']['Limit'];
        /** @description Number of items to skip. */
        offset?: components['parameters']['Offset'];
        /** @description The `nextCursor` of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** @description Text to look for. */
        search?: components['parameters']['Search'];
        /** @description Only contacts with this email address. */
        email?: string;
        /** @description Only contacts with this phone number. */
        phone?: string;
        /** @description Only items with these tags. Sent as a repeated parameter; whether the platform also takes `tags[]` is unverified. */
        tags?: components['parameters']['Tags'];
        /** @description Only contacts known on channels of this kind. */
        channelType?: ChannelTypeInput;
        /** @description Field to sort by. */
        sortBy?: 'name' | 'createdAt' | 'lastSeenAt';
        /** @description Direction to sort in. */
        sortOrder?: components['parameters']['SortOrder'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of contacts. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ContactPage;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  createContact: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The contact. */
    requestBody: {
      content: {
        'application/json': CreateContactInput;
      };
    };
    responses: {
      /** @description The new contact. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Contact;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      409: components['responses']['Conflict'];
      422: components['responses']['UnprocessableEntity'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  mergeContacts: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The contacts. */
    requestBody: {
      content: {
        'application/json': MergeContactsInput;
      };
    };
    responses: {
      /** @description The contact that remains. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Contact;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      422: components['responses']['UnprocessableEntity'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  searchContacts: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The search. */
    requestBody: {
      content: {
        'application/json': SearchContactsInput;
      };
    };
    responses: {
      /** @description A page of contacts. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ContactPage;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  getContactByExternalId: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the contact in your own system. */
        externalId: components['parameters']['ExternalId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The contact. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Contact;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  getContact: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the contact. */
        id: components['parameters']['ContactId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The contact. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Contact;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  deleteContact: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the contact. */
        id: components['parameters']['ContactId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Deleted. */
      204: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  updateContact: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the contact. */
        id: components['parameters']['ContactId'];
      };
      cookie?: never;
    };
    /** @description Fields to change. */
    requestBody: {
      content: {
        'application/json': UpdateContactInput;
      };
    };
    responses: {
      /** @description The contact. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Contact;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      422: components['responses']['UnprocessableEntity'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  listContactConversations: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the contact. */
        id: components['parameters']['ContactId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The first page of conversations. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ConversationPage;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  addContactTags: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the contact. */
        id: components['parameters']['ContactId'];
      };
      cookie?: never;
    };
    /** @description Tags to add. */
    requestBody: {
      content: {
        'application/json': TagsInput;
      };
    };
    responses: {
      /** @description The contact. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Contact;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  removeContactTags: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the contact. */
        id: components['parameters']['ContactId'];
      };
      cookie?: never;
    };
    /** @description Tags to remove. */
    requestBody: {
      content: {
        'application/json': TagsInput;
      };
    };
    responses: {
      /** @description The contact. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Contact;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  listChannels: {
    parameters: {
      query?: {
        /** @description Page size. Documented default 20, maximum 100. */
        limit?: components['parameters']['Limit'];
        /** @description Number of items to skip. */
        offset?: components['parameters']['Offset'];
        /** @description The `nextCursor` of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** @description Only channels of this kind. */
        type?: ChannelTypeInput;
        /** @description Only channels in this state. */
        status?: ChannelStatusInput;
        /** @description Text to look for. */
        search?: components['parameters']['Search'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of channels. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ChannelPage;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  createChannel: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The channel. */
    requestBody: {
      content: {
        'application/json': CreateChannelInput;
      };
    };
    responses: {
      /** @description The new channel. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Channel;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      409: components['responses']['Conflict'];
      422: components['responses']['UnprocessableEntity'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  getChannel: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the channel. */
        id: components['parameters']['ChannelId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The channel. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Channel;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  deleteChannel: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the channel. */
        id: components['parameters']['ChannelId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Deleted. */
      204: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  updateChannel: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the channel. */
        id: components['parameters']['ChannelId'];
      };
      cookie?: never;
    };
    /** @description Fields to change. */
    requestBody: {
      content: {
        'application/json': UpdateChannelInput;
      };
    };
    responses: {
      /** @description The channel. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Channel;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      422: components['responses']['UnprocessableEntity'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  connectChannel: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the channel. */
        id: components['parameters']['ChannelId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The channel. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Channel;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  disconnectChannel: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the channel. */
        id: components['parameters']['ChannelId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The channel. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Channel;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  getChannelStatus: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the channel. */
        id: components['parameters']['ChannelId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The state. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ChannelStatusResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  getChannelCapabilities: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the channel. */
        id: components['parameters']['ChannelId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The capabilities. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ChannelCapabilities;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  testChannel: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the channel. */
        id: components['parameters']['ChannelId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The outcome. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ChannelTestResult;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  getChannelWebhook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the channel. */
        id: components['parameters']['ChannelId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Address and token. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ChannelWebhook;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  regenerateChannelWebhook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the channel. */
        id: components['parameters']['ChannelId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description New address and token. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ChannelWebhook;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  getChannelStats: {
    parameters: {
      query?: {
        /** @description Period the figures cover. Left to the server when absent. */
        period?: components['parameters']['StatsPeriod'];
      };
      header?: never;
      path: {
        /** @description Id of the channel. */
        id: components['parameters']['ChannelId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The figures. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ChannelStats;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  listBots: {
    parameters: {
      query?: {
        /** @description Page size. Documented default 20, maximum 100. */
        limit?: components['parameters']['Limit'];
        /** @description Number of items to skip. */
        offset?: components['parameters']['Offset'];
        /** @description The `nextCursor` of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** @description Only bots with this status. */
        status?: BotStatusInput;
        /** @description Only bots of this type. */
        type?: BotTypeInput;
        /** @description Only bots that answer on this channel. */
        channelId?: string;
        /** @description Text to look for in the bots. */
        search?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of bots. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': BotPage;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  createBot: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The bot to create. */
    requestBody: {
      content: {
        'application/json': CreateBotInput;
      };
    };
    responses: {
      /** @description The new bot. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Bot;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  getBot: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the bot. */
        id: components['parameters']['BotId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The bot. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Bot;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  deleteBot: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the bot. */
        id: components['parameters']['BotId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Deleted. */
      204: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  updateBot: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the bot. */
        id: components['parameters']['BotId'];
      };
      cookie?: never;
    };
    /** @description The fields to change. */
    requestBody: {
      content: {
        'application/json': UpdateBotInput;
      };
    };
    responses: {
      /** @description The changed bot. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Bot;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  assignBotChannels: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the bot. */
        id: components['parameters']['BotId'];
      };
      cookie?: never;
    };
    /** @description Ids of the channels. */
    requestBody: {
      content: {
        'application/json': ChannelIdsInput;
      };
    };
    responses: {
      /** @description The changed bot. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Bot;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  removeBotChannels: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the bot. */
        id: components['parameters']['BotId'];
      };
      cookie?: never;
    };
    /** @description Ids of the channels to remove. */
    requestBody: {
      content: {
        'application/json': ChannelIdsInput;
      };
    };
    responses: {
      /** @description The changed bot. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Bot;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  assignBotKnowledgeBases: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the bot. */
        id: components['parameters']['BotId'];
      };
      cookie?: never;
    };
    /** @description Ids of the knowledge bases. */
    requestBody: {
      content: {
        'application/json': KnowledgeBaseIdsInput;
      };
    };
    responses: {
      /** @description The changed bot. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Bot;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  removeBotKnowledgeBases: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the bot. */
        id: components['parameters']['BotId'];
      };
      cookie?: never;
    };
    /** @description Ids of the knowledge bases. */
    requestBody: {
      content: {
        'application/json': KnowledgeBaseIdsInput;
      };
    };
    responses: {
      /** @description The changed bot. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Bot;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  getBotStats: {
    parameters: {
      query?: {
        /** @description Period the figures cover. Left to the server when absent. */
        period?: components['parameters']['StatsPeriod'];
      };
      header?: never;
      path: {
        /** @description Id of the bot. */
        id: components['parameters']['BotId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The figures. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': BotStats;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  duplicateBot: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the bot. */
        id: components['parameters']['BotId'];
      };
      cookie?: never;
    };
    /** @description Name of the copy. Send an empty object to let the server name it. */
    requestBody?: {
      content: {
        'application/json': DuplicateInput;
      };
    };
    responses: {
      /** @description The copy. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Bot;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  startBot: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the bot. */
        id: components['parameters']['BotId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The started bot. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Bot;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  stopBot: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the bot. */
        id: components['parameters']['BotId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The stopped bot. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Bot;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  getBotStatus: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the bot. */
        id: components['parameters']['BotId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The runtime status. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': BotRuntimeStatus;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  listAgents: {
    parameters: {
      query?: {
        /** @description Page size. Documented default 20, maximum 100. */
        limit?: components['parameters']['Limit'];
        /** @description Number of items to skip. */
        offset?: components['parameters']['Offset'];
        /** @description The `nextCursor` of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** @description Only agents with this status. */
        status?: AgentStatusInput;
        /** @description Text to look for in the agents. */
        search?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of agents. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': AgentPage;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  createAgent: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The agent to create. */
    requestBody: {
      content: {
        'application/json': CreateAgentInput;
      };
    };
    responses: {
      /** @description The new agent. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Agent;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  getAgent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the AI agent. */
        id: components['parameters']['AgentId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The agent. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Agent;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  deleteAgent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the AI agent. */
        id: components['parameters']['AgentId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Deleted. */
      204: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  updateAgent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the AI agent. */
        id: components['parameters']['AgentId'];
      };
      cookie?: never;
    };
    /** @description The fields to change. */
    requestBody: {
      content: {
        'application/json': UpdateAgentInput;
      };
    };
    responses: {
      /** @description The changed agent. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Agent;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  invokeAgent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the AI agent. */
        id: components['parameters']['AgentId'];
      };
      cookie?: never;
    };
    /** @description The message. */
    requestBody: {
      content: {
        'application/json': InvokeAgentInput;
      };
    };
    responses: {
      /** @description The answer, complete or as a stream of events. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': InvokeAgentResponse;
          'text/event-stream': string;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  assignAgentKnowledgeBases: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the AI agent. */
        id: components['parameters']['AgentId'];
      };
      cookie?: never;
    };
    /** @description Ids of the knowledge bases. */
    requestBody: {
      content: {
        'application/json': KnowledgeBaseIdsInput;
      };
    };
    responses: {
      /** @description The changed agent. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Agent;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  removeAgentKnowledgeBases: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the AI agent. */
        id: components['parameters']['AgentId'];
      };
      cookie?: never;
    };
    /** @description Ids of the knowledge bases. */
    requestBody: {
      content: {
        'application/json': KnowledgeBaseIdsInput;
      };
    };
    responses: {
      /** @description The changed agent. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Agent;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  duplicateAgent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the AI agent. */
        id: components['parameters']['AgentId'];
      };
      cookie?: never;
    };
    /** @description Name of the copy. Send an empty object to let the server name it. */
    requestBody?: {
      content: {
        'application/json': DuplicateInput;
      };
    };
    responses: {
      /** @description The copy. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Agent;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  createCompletion: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The messages and the settings. */
    requestBody: {
      content: {
        'application/json': CompletionRequest;
      };
    };
    responses: {
      /** @description The answer, complete or as a stream of events. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': CompletionResponse;
          'text/event-stream': string;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  createChatCompletion: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The messages and the settings. */
    requestBody: {
      content: {
        'application/json': ChatCompletionRequest;
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ChatCompletionResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  createEmbeddings: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The text or texts. */
    requestBody: {
      content: {
        'application/json': EmbeddingRequest;
      };
    };
    responses: {
      /** @description The vectors. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': EmbeddingResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  searchEmbeddings: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description What to look for. */
    requestBody: {
      content: {
        'application/json': EmbeddingSearchInput;
      };
    };
    responses: {
      /** @description The matches. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': EmbeddingSearchResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  listKnowledgeBases: {
    parameters: {
      query?: {
        /** @description Page size. Documented default 20, maximum 100. */
        limit?: components['parameters']['Limit'];
        /** @description Number of items to skip. */
        offset?: components['parameters']['Offset'];
        /** @description The `nextCursor` of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** @description Only knowledge bases in this state. */
        status?: KnowledgeBaseStatusInput;
        /** @description Text to look for in the knowledge bases. */
        search?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of knowledge bases. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': KnowledgeBasePage;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  createKnowledgeBase: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The knowledge base to create. */
    requestBody: {
      content: {
        'application/json': CreateKnowledgeBaseInput;
      };
    };
    responses: {
      /** @description The new knowledge base. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': KnowledgeBase;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  getKnowledgeBase: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the knowledge base. */
        id: components['parameters']['KnowledgeBaseId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The knowledge base. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': KnowledgeBase;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  deleteKnowledgeBase: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the knowledge base. */
        id: components['parameters']['KnowledgeBaseId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Deleted. */
      204: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  updateKnowledgeBase: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the knowledge base. */
        id: components['parameters']['KnowledgeBaseId'];
      };
      cookie?: never;
    };
    /** @description The fields to change. */
    requestBody: {
      content: {
        'application/json': UpdateKnowledgeBaseInput;
      };
    };
    responses: {
      /** @description The changed knowledge base. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': KnowledgeBase;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  queryKnowledgeBase: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the knowledge base. */
        id: components['parameters']['KnowledgeBaseId'];
      };
      cookie?: never;
    };
    /** @description What to look for. */
    requestBody: {
      content: {
        'application/json': QueryKnowledgeBaseInput;
      };
    };
    responses: {
      /** @description The matches. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': QueryResult;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  reprocessKnowledgeBase: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the knowledge base. */
        id: components['parameters']['KnowledgeBaseId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Accepted. */
      204: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  getKnowledgeBaseStats: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the knowledge base. */
        id: components['parameters']['KnowledgeBaseId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The figures. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': KnowledgeBaseStats;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  listDocuments: {
    parameters: {
      query?: {
        /** @description Page size. Documented default 20, maximum 100. */
        limit?: components['parameters']['Limit'];
        /** @description Number of items to skip. */
        offset?: components['parameters']['Offset'];
        /** @description The `nextCursor` of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** @description Only documents in this state. */
        status?: DocumentStatusInput;
        /** @description Only documents of this format. */
        type?: DocumentTypeInput;
        /** @description Text to look for in the documents. */
        search?: string;
      };
      header?: never;
      path: {
        /** @description Id of the knowledge base. */
        id: components['parameters']['KnowledgeBaseId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of documents. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': DocumentPage;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  uploadDocument: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the knowledge base. */
        id: components['parameters']['KnowledgeBaseId'];
      };
      cookie?: never;
    };
    /** @description The document, as JSON or as a form. */
    requestBody: {
      content: {
        'application/json': UploadDocumentInput;
        'multipart/form-data': UploadDocumentForm;
      };
    };
    responses: {
      /** @description The new document. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Document;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  getDocument: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the knowledge base. */
        id: components['parameters']['KnowledgeBaseId'];
        /** @description Id of the document. */
        documentId: components['parameters']['DocumentId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The document. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Document;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  deleteDocument: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the knowledge base. */
        id: components['parameters']['KnowledgeBaseId'];
        /** @description Id of the document. */
        documentId: components['parameters']['DocumentId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Deleted. */
      204: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  updateDocument: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the knowledge base. */
        id: components['parameters']['KnowledgeBaseId'];
        /** @description Id of the document. */
        documentId: components['parameters']['DocumentId'];
      };
      cookie?: never;
    };
    /** @description The fields to change. */
    requestBody: {
      content: {
        'application/json': UpdateDocumentInput;
      };
    };
    responses: {
      /** @description The changed document. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Document;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  reprocessDocument: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the knowledge base. */
        id: components['parameters']['KnowledgeBaseId'];
        /** @description Id of the document. */
        documentId: components['parameters']['DocumentId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Accepted; the document as it stands. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Document;
        };
      };
      /** @description Accepted. */
      204: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  getDocumentChunks: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the knowledge base. */
        id: components['parameters']['KnowledgeBaseId'];
        /** @description Id of the document. */
        documentId: components['parameters']['DocumentId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The pieces. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': DocumentChunksResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  listFlows: {
    parameters: {
      query?: {
        /** @description Page size. Documented default 20, maximum 100. */
        limit?: components['parameters']['Limit'];
        /** @description Number of items to skip. */
        offset?: components['parameters']['Offset'];
        /** @description The `nextCursor` of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** @description Only flows with this status. */
        status?: FlowStatusInput;
        /** @description Text to look for in the flows. */
        search?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of flows. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': FlowPage;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  createFlow: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The flow to create. */
    requestBody: {
      content: {
        'application/json': CreateFlowInput;
      };
    };
    responses: {
      /** @description The new flow. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Flow;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  listFlowNodeTypes: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The node types. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': FlowNodeTypeInfo[];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  importFlow: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The flow to import. */
    requestBody: {
      content: {
        'application/json': ImportFlowInput;
      };
    };
    responses: {
      /** @description The new flow. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Flow;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  getFlow: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the flow. */
        id: components['parameters']['FlowId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The flow. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Flow;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  deleteFlow: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the flow. */
        id: components['parameters']['FlowId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Deleted. */
      204: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  updateFlow: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the flow. */
        id: components['parameters']['FlowId'];
      };
      cookie?: never;
    };
    /** @description The fields to change. */
    requestBody: {
      content: {
        'application/json': UpdateFlowInput;
      };
    };
    responses: {
      /** @description The changed flow. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Flow;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  duplicateFlow: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the flow. */
        id: components['parameters']['FlowId'];
      };
      cookie?: never;
    };
    /** @description Name of the copy. Send an empty object to let the server name it. */
    requestBody?: {
      content: {
        'application/json': DuplicateInput;
      };
    };
    responses: {
      /** @description The copy. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Flow;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  executeFlow: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the flow. */
        id: components['parameters']['FlowId'];
      };
      cookie?: never;
    };
    /** @description How to start. */
    requestBody: {
      content: {
        'application/json': ExecuteFlowInput;
      };
    };
    responses: {
      /** @description The new run. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': FlowExecution;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  listFlowExecutions: {
    parameters: {
      query?: {
        /** @description Page size. Documented default 20, maximum 100. */
        limit?: components['parameters']['Limit'];
        /** @description Number of items to skip. */
        offset?: components['parameters']['Offset'];
        /** @description Only runs in this state. */
        status?: FlowExecutionStatus;
      };
      header?: never;
      path: {
        /** @description Id of the flow. */
        id: components['parameters']['FlowId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of runs. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': FlowExecutionPage;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  getFlowExecution: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the flow. */
        id: components['parameters']['FlowId'];
        /** @description Id of the run. */
        executionId: components['parameters']['FlowExecutionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The run. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': FlowExecution;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  cancelFlowExecution: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the flow. */
        id: components['parameters']['FlowId'];
        /** @description Id of the run. */
        executionId: components['parameters']['FlowExecutionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Cancelled; the run as it stands. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': FlowExecution;
        };
      };
      /** @description Cancelled. */
      204: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  validateFlow: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the flow. */
        id: components['parameters']['FlowId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The findings. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': FlowValidation;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  exportFlow: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the flow. */
        id: components['parameters']['FlowId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The flow. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Flow;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  getFlowStats: {
    parameters: {
      query?: {
        /** @description Period the figures cover. Left to the server when absent. */
        period?: components['parameters']['StatsPeriod'];
      };
      header?: never;
      path: {
        /** @description Id of the flow. */
        id: components['parameters']['FlowId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The figures. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': FlowStats;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  publishFlow: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the flow. */
        id: components['parameters']['FlowId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The published flow. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Flow;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  unpublishFlow: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the flow. */
        id: components['parameters']['FlowId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The unpublished flow. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Flow;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  getDashboardMetrics: {
    parameters: {
      query?: {
        /** @description First day of the period, as YYYY-MM-DD. Send it together with `endDate`. */
        startDate?: components['parameters']['StartDate'];
        /** @description Last day of the period, as YYYY-MM-DD. Send it together with `startDate`. */
        endDate?: components['parameters']['EndDate'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The figures. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': DashboardMetrics;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  getConversationMetrics: {
    parameters: {
      query?: {
        /** @description First day of the period, as YYYY-MM-DD. Send it together with `endDate`. */
        startDate?: components['parameters']['StartDate'];
        /** @description Last day of the period, as YYYY-MM-DD. Send it together with `startDate`. */
        endDate?: components['parameters']['EndDate'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The figures. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ConversationMetrics;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  getMessageMetrics: {
    parameters: {
      query?: {
        /** @description First day of the period, as YYYY-MM-DD. Send it together with `endDate`. */
        startDate?: components['parameters']['StartDate'];
        /** @description Last day of the period, as YYYY-MM-DD. Send it together with `startDate`. */
        endDate?: components['parameters']['EndDate'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The figures. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': MessageMetrics;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  getAgentMetrics: {
    parameters: {
      query?: {
        /** @description First day of the period, as YYYY-MM-DD. Send it together with `endDate`. */
        startDate?: components['parameters']['StartDate'];
        /** @description Last day of the period, as YYYY-MM-DD. Send it together with `startDate`. */
        endDate?: components['parameters']['EndDate'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The figures. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': AgentMetrics;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  getBotMetrics: {
    parameters: {
      query?: {
        /** @description First day of the period, as YYYY-MM-DD. Send it together with `endDate`. */
        startDate?: components['parameters']['StartDate'];
        /** @description Last day of the period, as YYYY-MM-DD. Send it together with `startDate`. */
        endDate?: components['parameters']['EndDate'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The figures. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': BotMetrics;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  getChannelMetrics: {
    parameters: {
      query?: {
        /** @description First day of the period, as YYYY-MM-DD. Send it together with `endDate`. */
        startDate?: components['parameters']['StartDate'];
        /** @description Last day of the period, as YYYY-MM-DD. Send it together with `startDate`. */
        endDate?: components['parameters']['EndDate'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The figures. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ChannelMetrics;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  generateReport: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The report to make. */
    requestBody: {
      content: {
        'application/json': ReportRequest;
      };
    };
    responses: {
      /** @description The report. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ReportResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  exportAnalytics: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The data to export. */
    requestBody: {
      content: {
        'application/json': ExportRequest;
      };
    };
    responses: {
      /** @description Where to fetch the file. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ExportResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  getRealtimeMetrics: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The figures. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': RealtimeMetrics;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  renderVreImage: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The template and its data. */
    requestBody: {
      content: {
        'application/json': VRERenderRequest;
      };
    };
    responses: {
      /** @description The image. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': VRERenderResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  renderAndSendVreImage: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The template, its data and the conversation. */
    requestBody: {
      content: {
        'application/json': VRERenderAndSendRequest;
      };
    };
    responses: {
      /** @description The message that was sent. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': VRERenderAndSendResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  listVreTemplates: {
    parameters: {
      query?: {
        /** @description Tenant whose templates are listed. Left to the server when absent. */
        tenant_id?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The templates. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': VREListTemplatesResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  previewVreTemplate: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the template, for example `menu_opcoes`. */
        templateId: components['parameters']['VRETemplateId'];
      };
      cookie?: never;
    };
    /** @description The data to draw. Send an empty object for sample data. */
    requestBody?: {
      content: {
        'application/json': VREPreviewRequest;
      };
    };
    responses: {
      /** @description The image. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': VREPreviewResponse;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  listDocMessages: {
    parameters: {
      query?: {
        /** @description Number of the page, counted from 1. Documented default: 1. */
        page?: components['parameters']['Page'];
        /** @description Page size. Documented default 20, maximum 100. */
        perPage?: components['parameters']['PerPage'];
        /** @description Only messages of this conversation. */
        conversationId?: string;
        /** @description Only messages on this channel. */
        channelId?: string;
        /** @description Only messages in this direction. */
        direction?: 'inbound' | 'outbound';
        /** @description Only messages in this state. */
        status?: 'pending' | 'sent' | 'delivered' | 'read' | 'failed';
        /** @description Only messages with this kind of content. */
        contentType?: string;
        /** @description Only messages from this moment on: a date, or an ISO 8601 date and time. */
        startDate?: string;
        /** @description Only messages up to this moment: a date, or an ISO 8601 date and time. */
        endDate?: string;
        /** @description Text to look for. */
        search?: components['parameters']['Search'];
        /** @description Field to sort by. Documented default: `createdAt`. */
        sortBy?: string;
        /** @description Direction to sort in. */
        sortOrder?: components['parameters']['SortOrder'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of messages. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': DocMessageListResponse;
        };
      };
      400: components['responses']['DocBadRequest'];
      401: components['responses']['DocUnauthorized'];
      403: components['responses']['DocForbidden'];
      429: components['responses']['DocTooManyRequests'];
      default: components['responses']['DocUnexpectedError'];
    };
  };
  sendDocMessage: {
    parameters: {
      query?: never;
      header?: {
        /** @description Key of your choice, one per logical call. A repeated call with the same key within 24 hours returns the first answer. Documented, unverified. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The message. */
    requestBody: {
      content: {
        'application/json': DocSendMessage;
      };
    };
    responses: {
      /** @description The message, not delivered yet. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': DocMessageResponse;
        };
      };
      400: components['responses']['DocBadRequest'];
      401: components['responses']['DocUnauthorized'];
      403: components['responses']['DocForbidden'];
      404: components['responses']['DocNotFound'];
      422: components['responses']['DocUnprocessableEntity'];
      429: components['responses']['DocTooManyRequests'];
      default: components['responses']['DocUnexpectedError'];
    };
  };
  markDocMessagesRead: {
    parameters: {
      query?: never;
      header?: {
        /** @description Key of your choice, one per logical call. A repeated call with the same key within 24 hours returns the first answer. Documented, unverified. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description Which messages. */
    requestBody: {
      content: {
        'application/json': DocBulkReadInput;
      };
    };
    responses: {
      /** @description The outcome. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': DocBulkReadResponse;
        };
      };
      400: components['responses']['DocBadRequest'];
      401: components['responses']['DocUnauthorized'];
      403: components['responses']['DocForbidden'];
      429: components['responses']['DocTooManyRequests'];
      default: components['responses']['DocUnexpectedError'];
    };
  };
  getDocMessage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the message. */
        id: components['parameters']['DocMessageId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The message. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': DocMessageResponse;
        };
      };
      400: components['responses']['DocBadRequest'];
      401: components['responses']['DocUnauthorized'];
      403: components['responses']['DocForbidden'];
      404: components['responses']['DocNotFound'];
      429: components['responses']['DocTooManyRequests'];
      default: components['responses']['DocUnexpectedError'];
    };
  };
  deleteDocMessage: {
    parameters: {
      query?: {
        /** @description Whether to delete it at the recipient too. Documented default: false. */
        forEveryone?: boolean;
      };
      header?: never;
      path: {
        /** @description Id of the message. */
        id: components['parameters']['DocMessageId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The outcome. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': DocMessageDeletionResponse;
        };
      };
      400: components['responses']['DocBadRequest'];
      401: components['responses']['DocUnauthorized'];
      403: components['responses']['DocForbidden'];
      404: components['responses']['DocNotFound'];
      429: components['responses']['DocTooManyRequests'];
      default: components['responses']['DocUnexpectedError'];
    };
  };
  markDocMessageRead: {
    parameters: {
      query?: never;
      header?: {
        /** @description Key of your choice, one per logical call. A repeated call with the same key within 24 hours returns the first answer. Documented, unverified. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /** @description Id of the message. */
        id: components['parameters']['DocMessageId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The outcome. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': DocMessageReadResponse;
        };
      };
      400: components['responses']['DocBadRequest'];
      401: components['responses']['DocUnauthorized'];
      403: components['responses']['DocForbidden'];
      404: components['responses']['DocNotFound'];
      429: components['responses']['DocTooManyRequests'];
      default: components['responses']['DocUnexpectedError'];
    };
  };
  uploadMedia: {
    parameters: {
      query?: never;
      header?: {
        /** @description Key of your choice, one per logical call. A repeated call with the same key within 24 hours returns the first answer. Documented, unverified. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The file and its kind. */
    requestBody: {
      content: {
        'multipart/form-data': DocMediaUploadForm;
      };
    };
    responses: {
      /** @description The uploaded file. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': DocMediaResponse;
        };
      };
      400: components['responses']['DocBadRequest'];
      401: components['responses']['DocUnauthorized'];
      403: components['responses']['DocForbidden'];
      429: components['responses']['DocTooManyRequests'];
      default: components['responses']['DocUnexpectedError'];
    };
  };
  listConversationParticipants: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the conversation. */
        id: components['parameters']['ConversationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The participants. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': DocParticipantListResponse;
        };
      };
      400: components['responses']['DocBadRequest'];
      401: components['responses']['DocUnauthorized'];
      403: components['responses']['DocForbidden'];
      404: components['responses']['DocNotFound'];
      429: components['responses']['DocTooManyRequests'];
      default: components['responses']['DocUnexpectedError'];
    };
  };
  closeConversation: {
    parameters: {
      query?: never;
      header?: {
        /** @description Key of your choice, one per logical call. A repeated call with the same key within 24 hours returns the first answer. Documented, unverified. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /** @description Id of the conversation. */
        id: components['parameters']['ConversationId'];
      };
      cookie?: never;
    };
    /** @description Why and how. */
    requestBody?: {
      content: {
        'application/json': DocCloseConversationInput;
      };
    };
    responses: {
      /** @description The outcome. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': DocClosedConversationResponse;
        };
      };
      400: components['responses']['DocBadRequest'];
      401: components['responses']['DocUnauthorized'];
      403: components['responses']['DocForbidden'];
      404: components['responses']['DocNotFound'];
      429: components['responses']['DocTooManyRequests'];
      default: components['responses']['DocUnexpectedError'];
    };
  };
  transferConversation: {
    parameters: {
      query?: never;
      header?: {
        /** @description Key of your choice, one per logical call. A repeated call with the same key within 24 hours returns the first answer. Documented, unverified. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /** @description Id of the conversation. */
        id: components['parameters']['ConversationId'];
      };
      cookie?: never;
    };
    /** @description Who takes over. */
    requestBody: {
      content: {
        'application/json': DocTransferConversationInput;
      };
    };
    responses: {
      /** @description The outcome. Its fields are not documented. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': DocActionResponse;
        };
      };
      400: components['responses']['DocBadRequest'];
      401: components['responses']['DocUnauthorized'];
      403: components['responses']['DocForbidden'];
      404: components['responses']['DocNotFound'];
      429: components['responses']['DocTooManyRequests'];
      default: components['responses']['DocUnexpectedError'];
    };
  };
  listWebhooks: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The endpoints, without their secrets. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': WebhookEndpointListResponse;
        };
      };
      400: components['responses']['DocBadRequest'];
      401: components['responses']['DocUnauthorized'];
      403: components['responses']['DocForbidden'];
      429: components['responses']['DocTooManyRequests'];
      default: components['responses']['DocUnexpectedError'];
    };
  };
  createWebhook: {
    parameters: {
      query?: never;
      header?: {
        /** @description Key of your choice, one per logical call. A repeated call with the same key within 24 hours returns the first answer. Documented, unverified. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The endpoint. */
    requestBody: {
      content: {
        'application/json': CreateWebhookInput;
      };
    };
    responses: {
      /** @description The endpoint, with its secret in full. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': WebhookEndpointResponse;
        };
      };
      400: components['responses']['DocBadRequest'];
      401: components['responses']['DocUnauthorized'];
      403: components['responses']['DocForbidden'];
      429: components['responses']['DocTooManyRequests'];
      default: components['responses']['DocUnexpectedError'];
    };
  };
  getWebhook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the webhook endpoint. */
        id: components['parameters']['WebhookId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The endpoint. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': WebhookEndpointResponse;
        };
      };
      400: components['responses']['DocBadRequest'];
      401: components['responses']['DocUnauthorized'];
      403: components['responses']['DocForbidden'];
      404: components['responses']['DocNotFound'];
      429: components['responses']['DocTooManyRequests'];
      default: components['responses']['DocUnexpectedError'];
    };
  };
  deleteWebhook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the webhook endpoint. */
        id: components['parameters']['WebhookId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Deleted. */
      204: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['DocBadRequest'];
      401: components['responses']['DocUnauthorized'];
      403: components['responses']['DocForbidden'];
      404: components['responses']['DocNotFound'];
      429: components['responses']['DocTooManyRequests'];
      default: components['responses']['DocUnexpectedError'];
    };
  };
  updateWebhook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the webhook endpoint. */
        id: components['parameters']['WebhookId'];
      };
      cookie?: never;
    };
    /** @description Fields to change. */
    requestBody: {
      content: {
        'application/json': UpdateWebhookInput;
      };
    };
    responses: {
      /** @description The endpoint. The documentation does not show this answer; the endpoint is presumed. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': WebhookEndpointResponse;
        };
      };
      400: components['responses']['DocBadRequest'];
      401: components['responses']['DocUnauthorized'];
      403: components['responses']['DocForbidden'];
      404: components['responses']['DocNotFound'];
      429: components['responses']['DocTooManyRequests'];
      default: components['responses']['DocUnexpectedError'];
    };
  };
  testWebhook: {
    parameters: {
      query?: never;
      header?: {
        /** @description Key of your choice, one per logical call. A repeated call with the same key within 24 hours returns the first answer. Documented, unverified. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /** @description Id of the webhook endpoint. */
        id: components['parameters']['WebhookId'];
      };
      cookie?: never;
    };
    /** @description The event to simulate. */
    requestBody?: {
      content: {
        'application/json': TestWebhookInput;
      };
    };
    responses: {
      /** @description The outcome. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': WebhookTestResponse;
        };
      };
      400: components['responses']['DocBadRequest'];
      401: components['responses']['DocUnauthorized'];
      403: components['responses']['DocForbidden'];
      404: components['responses']['DocNotFound'];
      429: components['responses']['DocTooManyRequests'];
      default: components['responses']['DocUnexpectedError'];
    };
  };
  listWebhookDeliveries: {
    parameters: {
      query?: {
        /** @description Number of the page, counted from 1. Documented default: 1. */
        page?: components['parameters']['Page'];
        /** @description Page size. Documented default 20, maximum 100. */
        perPage?: components['parameters']['PerPage'];
        /** @description Only deliveries in this state. */
        status?: 'succeeded' | 'failed' | 'pending';
        /** @description Only deliveries of this event. */
        event?: WebhookEventTypeInput;
      };
      header?: never;
      path: {
        /** @description Id of the webhook endpoint. */
        id: components['parameters']['WebhookId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of deliveries. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': WebhookDeliveryListResponse;
        };
      };
      400: components['responses']['DocBadRequest'];
      401: components['responses']['DocUnauthorized'];
      403: components['responses']['DocForbidden'];
      404: components['responses']['DocNotFound'];
      429: components['responses']['DocTooManyRequests'];
      default: components['responses']['DocUnexpectedError'];
    };
  };
  retryWebhookDelivery: {
    parameters: {
      query?: never;
      header?: {
        /** @description Key of your choice, one per logical call. A repeated call with the same key within 24 hours returns the first answer. Documented, unverified. */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /** @description Id of the webhook endpoint. */
        id: components['parameters']['WebhookId'];
        /** @description Id of the delivery. */
        deliveryId: components['parameters']['DeliveryId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The outcome. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-RateLimit-Limit': components['headers']['X-RateLimit-Limit'];
          'X-RateLimit-Remaining': components['headers']['X-RateLimit-Remaining'];
          'X-RateLimit-Reset': components['headers']['X-RateLimit-Reset'];
          [name: string]: unknown;
        };
        content: {
          'application/json': WebhookRetryResponse;
        };
      };
      400: components['responses']['DocBadRequest'];
      401: components['responses']['DocUnauthorized'];
      403: components['responses']['DocForbidden'];
      404: components['responses']['DocNotFound'];
      429: components['responses']['DocTooManyRequests'];
      default: components['responses']['DocUnexpectedError'];
    };
  };
  onMessageReceived: {
    parameters: {
      query?: never;
      header: {
        /** @description HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`. */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** @description When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** @description Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** @description Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': MessageReceivedEvent;
      };
    };
    responses: {
      '2XX': components['responses']['WebhookAccepted'];
      '4XX': components['responses']['WebhookRefused'];
      default: components['responses']['WebhookFailed'];
    };
  };
  onMessageSent: {
    parameters: {
      query?: never;
      header: {
        /** @description HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`. */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** @description When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** @description Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** @description Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': MessageSentEvent;
      };
    };
    responses: {
      '2XX': components['responses']['WebhookAccepted'];
      '4XX': components['responses']['WebhookRefused'];
      default: components['responses']['WebhookFailed'];
    };
  };
  onMessageDelivered: {
    parameters: {
      query?: never;
      header: {
        /** @description HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`. */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** @description When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** @description Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** @description Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': MessageDeliveredEvent;
      };
    };
    responses: {
      '2XX': components['responses']['WebhookAccepted'];
      '4XX': components['responses']['WebhookRefused'];
      default: components['responses']['WebhookFailed'];
    };
  };
  onMessageRead: {
    parameters: {
      query?: never;
      header: {
        /** @description HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`. */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** @description When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** @description Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** @description Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': MessageReadEvent;
      };
    };
    responses: {
      '2XX': components['responses']['WebhookAccepted'];
      '4XX': components['responses']['WebhookRefused'];
      default: components['responses']['WebhookFailed'];
    };
  };
  onMessageFailed: {
    parameters: {
      query?: never;
      header: {
        /** @description HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`. */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** @description When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** @description Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** @description Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': MessageFailedEvent;
      };
    };
    responses: {
      '2XX': components['responses']['WebhookAccepted'];
      '4XX': components['responses']['WebhookRefused'];
      default: components['responses']['WebhookFailed'];
    };
  };
  onConversationCreated: {
    parameters: {
      query?: never;
      header: {
        /** @description HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`. */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** @description When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** @description Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** @description Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': ConversationCreatedEvent;
      };
    };
    responses: {
      '2XX': components['responses']['WebhookAccepted'];
      '4XX': components['responses']['WebhookRefused'];
      default: components['responses']['WebhookFailed'];
    };
  };
  onConversationUpdated: {
    parameters: {
      query?: never;
      header: {
        /** @description HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`. */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** @description When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** @description Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** @description Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': ConversationUpdatedEvent;
      };
    };
    responses: {
      '2XX': components['responses']['WebhookAccepted'];
      '4XX': components['responses']['WebhookRefused'];
      default: components['responses']['WebhookFailed'];
    };
  };
  onConversationAssigned: {
    parameters: {
      query?: never;
      header: {
        /** @description HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`. */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** @description When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** @description Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** @description Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': ConversationAssignedEvent;
      };
    };
    responses: {
      '2XX': components['responses']['WebhookAccepted'];
      '4XX': components['responses']['WebhookRefused'];
      default: components['responses']['WebhookFailed'];
    };
  };
  onConversationResolved: {
    parameters: {
      query?: never;
      header: {
        /** @description HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`. */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** @description When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** @description Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** @description Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': ConversationResolvedEvent;
      };
    };
    responses: {
      '2XX': components['responses']['WebhookAccepted'];
      '4XX': components['responses']['WebhookRefused'];
      default: components['responses']['WebhookFailed'];
    };
  };
  onConversationTransferred: {
    parameters: {
      query?: never;
      header: {
        /** @description HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`. */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** @description When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** @description Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** @description Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': ConversationTransferredEvent;
      };
    };
    responses: {
      '2XX': components['responses']['WebhookAccepted'];
      '4XX': components['responses']['WebhookRefused'];
      default: components['responses']['WebhookFailed'];
    };
  };
  onConversationClosed: {
    parameters: {
      query?: never;
      header: {
        /** @description HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`. */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** @description When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** @description Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** @description Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': ConversationClosedEvent;
      };
    };
    responses: {
      '2XX': components['responses']['WebhookAccepted'];
      '4XX': components['responses']['WebhookRefused'];
      default: components['responses']['WebhookFailed'];
    };
  };
  onConversationReopened: {
    parameters: {
      query?: never;
      header: {
        /** @description HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`. */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** @description When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** @description Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** @description Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': ConversationReopenedEvent;
      };
    };
    responses: {
      '2XX': components['responses']['WebhookAccepted'];
      '4XX': components['responses']['WebhookRefused'];
      default: components['responses']['WebhookFailed'];
    };
  };
  onContactCreated: {
    parameters: {
      query?: never;
      header: {
        /** @description HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`. */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** @description When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** @description Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** @description Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': ContactCreatedEvent;
      };
    };
    responses: {
      '2XX': components['responses']['WebhookAccepted'];
      '4XX': components['responses']['WebhookRefused'];
      default: components['responses']['WebhookFailed'];
    };
  };
  onContactUpdated: {
    parameters: {
      query?: never;
      header: {
        /** @description HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`. */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** @description When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** @description Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** @description Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': ContactUpdatedEvent;
      };
    };
    responses: {
      '2XX': components['responses']['WebhookAccepted'];
      '4XX': components['responses']['WebhookRefused'];
      default: components['responses']['WebhookFailed'];
    };
  };
  onContactDeleted: {
    parameters: {
      query?: never;
      header: {
        /** @description HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`. */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** @description When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** @description Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** @description Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': ContactDeletedEvent;
      };
    };
    responses: {
      '2XX': components['responses']['WebhookAccepted'];
      '4XX': components['responses']['WebhookRefused'];
      default: components['responses']['WebhookFailed'];
    };
  };
  onContactMerged: {
    parameters: {
      query?: never;
      header: {
        /** @description HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`. */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** @description When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** @description Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** @description Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': ContactMergedEvent;
      };
    };
    responses: {
      '2XX': components['responses']['WebhookAccepted'];
      '4XX': components['responses']['WebhookRefused'];
      default: components['responses']['WebhookFailed'];
    };
  };
  onChannelConnected: {
    parameters: {
      query?: never;
      header: {
        /** @description HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`. */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** @description When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** @description Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** @description Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': ChannelConnectedEvent;
      };
    };
    responses: {
      '2XX': components['responses']['WebhookAccepted'];
      '4XX': components['responses']['WebhookRefused'];
      default: components['responses']['WebhookFailed'];
    };
  };
  onChannelDisconnected: {
    parameters: {
      query?: never;
      header: {
        /** @description HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`. */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** @description When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** @description Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** @description Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': ChannelDisconnectedEvent;
      };
    };
    responses: {
      '2XX': components['responses']['WebhookAccepted'];
      '4XX': components['responses']['WebhookRefused'];
      default: components['responses']['WebhookFailed'];
    };
  };
  onChannelError: {
    parameters: {
      query?: never;
      header: {
        /** @description HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`. */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** @description When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** @description Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** @description Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': ChannelErrorEvent;
      };
    };
    responses: {
      '2XX': components['responses']['WebhookAccepted'];
      '4XX': components['responses']['WebhookRefused'];
      default: components['responses']['WebhookFailed'];
    };
  };
  onChannelCreated: {
    parameters: {
      query?: never;
      header: {
        /** @description HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`. */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** @description When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** @description Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** @description Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': ChannelCreatedEvent;
      };
    };
    responses: {
      '2XX': components['responses']['WebhookAccepted'];
      '4XX': components['responses']['WebhookRefused'];
      default: components['responses']['WebhookFailed'];
    };
  };
  onChannelUpdated: {
    parameters: {
      query?: never;
      header: {
        /** @description HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`. */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** @description When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** @description Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** @description Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': ChannelUpdatedEvent;
      };
    };
    responses: {
      '2XX': components['responses']['WebhookAccepted'];
      '4XX': components['responses']['WebhookRefused'];
      default: components['responses']['WebhookFailed'];
    };
  };
  onChannelActivated: {
    parameters: {
      query?: never;
      header: {
        /** @description HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`. */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** @description When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** @description Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** @description Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': ChannelActivatedEvent;
      };
    };
    responses: {
      '2XX': components['responses']['WebhookAccepted'];
      '4XX': components['responses']['WebhookRefused'];
      default: components['responses']['WebhookFailed'];
    };
  };
  onChannelDeactivated: {
    parameters: {
      query?: never;
      header: {
        /** @description HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`. */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** @description When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** @description Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** @description Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': ChannelDeactivatedEvent;
      };
    };
    responses: {
      '2XX': components['responses']['WebhookAccepted'];
      '4XX': components['responses']['WebhookRefused'];
      default: components['responses']['WebhookFailed'];
    };
  };
  onChannelDeleted: {
    parameters: {
      query?: never;
      header: {
        /** @description HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`. */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** @description When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** @description Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** @description Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': ChannelDeletedEvent;
      };
    };
    responses: {
      '2XX': components['responses']['WebhookAccepted'];
      '4XX': components['responses']['WebhookRefused'];
      default: components['responses']['WebhookFailed'];
    };
  };
  onBotStarted: {
    parameters: {
      query?: never;
      header: {
        /** @description HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`. */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** @description When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** @description Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** @description Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': BotStartedEvent;
      };
    };
    responses: {
      '2XX': components['responses']['WebhookAccepted'];
      '4XX': components['responses']['WebhookRefused'];
      default: components['responses']['WebhookFailed'];
    };
  };
  onBotStopped: {
    parameters: {
      query?: never;
      header: {
        /** @description HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`. */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** @description When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** @description Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** @description Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': BotStoppedEvent;
      };
    };
    responses: {
      '2XX': components['responses']['WebhookAccepted'];
      '4XX': components['responses']['WebhookRefused'];
      default: components['responses']['WebhookFailed'];
    };
  };
  onBotCreated: {
    parameters: {
      query?: never;
      header: {
        /** @description HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`. */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** @description When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** @description Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** @description Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': BotCreatedEvent;
      };
    };
    responses: {
      '2XX': components['responses']['WebhookAccepted'];
      '4XX': components['responses']['WebhookRefused'];
      default: components['responses']['WebhookFailed'];
    };
  };
  onBotUpdated: {
    parameters: {
      query?: never;
      header: {
        /** @description HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`. */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** @description When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** @description Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** @description Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': BotUpdatedEvent;
      };
    };
    responses: {
      '2XX': components['responses']['WebhookAccepted'];
      '4XX': components['responses']['WebhookRefused'];
      default: components['responses']['WebhookFailed'];
    };
  };
  onBotActivated: {
    parameters: {
      query?: never;
      header: {
        /** @description HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`. */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** @description When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** @description Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** @description Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': BotActivatedEvent;
      };
    };
    responses: {
      '2XX': components['responses']['WebhookAccepted'];
      '4XX': components['responses']['WebhookRefused'];
      default: components['responses']['WebhookFailed'];
    };
  };
  onBotDeactivated: {
    parameters: {
      query?: never;
      header: {
        /** @description HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`. */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** @description When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** @description Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** @description Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': BotDeactivatedEvent;
      };
    };
    responses: {
      '2XX': components['responses']['WebhookAccepted'];
      '4XX': components['responses']['WebhookRefused'];
      default: components['responses']['WebhookFailed'];
    };
  };
  onBotHandoff: {
    parameters: {
      query?: never;
      header: {
        /** @description HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`. */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** @description When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** @description Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** @description Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': BotHandoffEvent;
      };
    };
    responses: {
      '2XX': components['responses']['WebhookAccepted'];
      '4XX': components['responses']['WebhookRefused'];
      default: components['responses']['WebhookFailed'];
    };
  };
  onBotTrainingStarted: {
    parameters: {
      query?: never;
      header: {
        /** @description HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`. */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** @description When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** @description Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** @description Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': BotTrainingStartedEvent;
      };
    };
    responses: {
      '2XX': components['responses']['WebhookAccepted'];
      '4XX': components['responses']['WebhookRefused'];
      default: components['responses']['WebhookFailed'];
    };
  };
  onBotTrainingCompleted: {
    parameters: {
      query?: never;
      header: {
        /** @description HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`. */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** @description When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** @description Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** @description Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': BotTrainingCompletedEvent;
      };
    };
    responses: {
      '2XX': components['responses']['WebhookAccepted'];
      '4XX': components['responses']['WebhookRefused'];
      default: components['responses']['WebhookFailed'];
    };
  };
  onBotTrainingFailed: {
    parameters: {
      query?: never;
      header: {
        /** @description HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`. */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** @description When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** @description Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** @description Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': BotTrainingFailedEvent;
      };
    };
    responses: {
      '2XX': components['responses']['WebhookAccepted'];
      '4XX': components['responses']['WebhookRefused'];
      default: components['responses']['WebhookFailed'];
    };
  };
  onFlowStarted: {
    parameters: {
      query?: never;
      header: {
        /** @description HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`. */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** @description When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** @description Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** @description Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': FlowStartedEvent;
      };
    };
    responses: {
      '2XX': components['responses']['WebhookAccepted'];
      '4XX': components['responses']['WebhookRefused'];
      default: components['responses']['WebhookFailed'];
    };
  };
  onFlowCompleted: {
    parameters: {
      query?: never;
      header: {
        /** @description HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`. */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** @description When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** @description Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** @description Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': FlowCompletedEvent;
      };
    };
    responses: {
      '2XX': components['responses']['WebhookAccepted'];
      '4XX': components['responses']['WebhookRefused'];
      default: components['responses']['WebhookFailed'];
    };
  };
  onFlowFailed: {
    parameters: {
      query?: never;
      header: {
        /** @description HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`. */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** @description When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** @description Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** @description Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': FlowFailedEvent;
      };
    };
    responses: {
      '2XX': components['responses']['WebhookAccepted'];
      '4XX': components['responses']['WebhookRefused'];
      default: components['responses']['WebhookFailed'];
    };
  };
  onTestPing: {
    parameters: {
      query?: never;
      header: {
        /** @description HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`. */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** @description When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** @description Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** @description Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': TestPingEvent;
      };
    };
    responses: {
      '2XX': components['responses']['WebhookAccepted'];
      '4XX': components['responses']['WebhookRefused'];
      default: components['responses']['WebhookFailed'];
    };
  };
}
