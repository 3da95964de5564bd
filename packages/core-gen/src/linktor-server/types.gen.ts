// Generated from spec/linktor-server.yaml by `pnpm generate`. Do not edit.
/** Your own keys, kept as they are. Every value is a string: any other is refused with 400. */
export interface StringMap {
  [key: string]: string;
}

/** The error of a handler (form 1). */
export interface Failure {
  /** Always false. */
  success: false;
  /** The error. */
  error: {
    /** What went wrong, for programs. */
    code:
      | 'VALIDATION_ERROR'
      | 'BAD_REQUEST'
      | 'INVALID_CREDENTIALS'
      | 'TOKEN_INVALID'
      | 'FORBIDDEN'
      | 'NOT_FOUND'
      | 'CONTACT_NOT_FOUND'
      | 'CONVERSATION_NOT_FOUND'
      | 'CHANNEL_NOT_FOUND'
      | 'MESSAGE_NOT_FOUND'
      | 'USER_NOT_FOUND'
      | 'CONFLICT'
      | 'INTERNAL_ERROR'
      | (string & {});
    /** What went wrong, for people. */
    message: string;
    /** Foreseen by the server, never seen. */
    details?: StringMap;
  };
}

/** The error of the check of credentials and roles (form 2). */
export interface Refusal {
  /** What went wrong, for programs. */
  code: 'UNAUTHORIZED' | 'TOKEN_INVALID' | 'FORBIDDEN' | (string & {});
  /** What went wrong, for people. */
  message: string;
  /** Always null. */
  details?: {
    [key: string]: unknown;
  } | null;
}

/** The error of the routes without an envelope (form 3). */
export interface PlainError {
  /** What went wrong. */
  error: string;
}

/** Where a page stands in its list (list form A). */
export interface PageMeta {
  /** The page, from 1. */
  page: number;
  /** Rows of a page. */
  page_size: number;
  /** Number of pages. 0 for conversations and messages, whose lists have no further page. */
  total_pages: number;
  /** Number of rows on all pages. Of conversations it ignores the filter. */
  total_items: number;
  /** Whether there is a further page. Always false for conversations and messages. */
  has_next: boolean;
  /** Whether there is an earlier page. */
  has_previous: boolean;
}

/** Where a page stands in its list (list form B). */
export interface Pagination {
  /** The page, from 1. */
  page: number;
  /** Rows of a page, as asked for. */
  page_size: number;
  /** Number of pages. */
  pages: number;
  /** Number of rows on all pages. */
  total: number;
}

/** An action was carried out. */
export interface Done {
  /** Always true. */
  success: true;
  /** The confirmation. */
  data: {
    /** What was done. */
    message: string;
  };
}

/** An action was carried out; no envelope. */
export interface BareMessage {
  /** What was done. */
  message: string;
}

/** Somebody who works with the inbox. */
export interface User {
  /**
   * Its id.
   *
   * Format: uuid
   */
  id: string;
  /**
   * The tenant it belongs to.
   *
   * Format: uuid
   */
  tenant_id: string;
  /** E-mail address. */
  email: string;
  /** Name shown. */
  name: string;
  /** What it may do. */
  role: 'agent' | 'supervisor' | 'admin' | 'owner' | (string & {});
  /** Address of a picture; may be empty. */
  avatar_url?: string;
  /** Whether it may log in. */
  status: 'active' | 'inactive' | 'suspended' | (string & {});
  /**
   * Last login.
   *
   * Format: date-time
   */
  last_login_at?: string;
  /**
   * Created.
   *
   * Format: date-time
   */
  created_at: string;
  /**
   * Last change; each login counts.
   *
   * Format: date-time
   */
  updated_at: string;
}

/** Who logs in. */
export interface LoginInput {
  /**
   * E-mail address.
   *
   * Format: email
   */
  email: string;
  /** At least 6 characters. */
  password: string;
}

/** A pair of tokens. Two pairs issued within one second are the same. */
export interface Tokens {
  /** JWT for the header `Authorization: Bearer`. */
  access_token: string;
  /** JWT that buys the next pair for 7 days. */
  refresh_token: string;
  /** Seconds until the access token expires, 900 by default. */
  expires_in: number;
}

/** What a login gives. */
export interface Session {
  user: User;
  /** JWT for the header `Authorization: Bearer`. */
  access_token: string;
  /** JWT that buys the next pair for 7 days. */
  refresh_token: string;
  /** Seconds until the access token expires, 900 by default. */
  expires_in: number;
}

/** Which session goes on. */
export interface RefreshInput {
  /** From a login or an earlier refresh. */
  refresh_token: string;
}

/** What to change. */
export interface UpdateMeInput {
  /** Absent: stays. */
  name?: string;
  /** Absent: stays; empty: an empty address is stored. */
  avatar_url?: string;
}

/** Both passwords. */
export interface ChangePasswordInput {
  /** The one in use. */
  current_password: string;
  /** At least 8 characters. */
  new_password: string;
}

/** The session. */
export interface SessionAnswer {
  /** Always true. */
  success: true;
  data: Session;
}

/** The tokens. */
export interface TokensAnswer {
  /** Always true. */
  success: true;
  data: Tokens;
}

/** The user. */
export interface UserAnswer {
  /** Always true. */
  success: true;
  data: User;
}

/** Limits of the plan. None is enforced. */
export interface TenantLimits {
  /** Users. */
  max_users: number;
  /** Channels. */
  max_channels: number;
  /** Contacts. */
  max_contacts: number;
  /** Messages of a month. */
  max_messages_per_month: number;
}

/** An organization on this server. */
export interface Tenant {
  /**
   * Its id.
   *
   * Format: uuid
   */
  id: string;
  /** Name. */
  name: string;
  /** Name in addresses. */
  slug: string;
  /** Plan. */
  plan: 'free' | 'starter' | 'professional' | 'enterprise' | (string & {});
  /** State, `active` as a rule. */
  status: string;
  /** Settings. */
  settings: StringMap;
  limits: TenantLimits;
  /**
   * Created.
   *
   * Format: date-time
   */
  created_at: string;
  /**
   * Last change.
   *
   * Format: date-time
   */
  updated_at: string;
}

/** What to change. */
export interface UpdateTenantInput {
  /** Absent: stays. */
  name?: string;
  /** Merged into what is stored, key by key. */
  settings?: StringMap;
}

/** How much of its plan a tenant uses. */
export interface TenantUsage {
  /** Users. */
  users: number;
  /** Channels. */
  channels: number;
  /** Contacts. */
  contacts: number;
  /** Always 0. */
  messages_this_month: number;
  limits: TenantLimits;
}

/** The tenant. */
export interface TenantAnswer {
  /** Always true. */
  success: true;
  data: Tenant;
}

/** The usage. */
export interface TenantUsageAnswer {
  /** Always true. */
  success: true;
  data: TenantUsage;
}

/** A thread of messages with one contact on one channel. */
export interface Conversation {
  /**
   * Its id.
   *
   * Format: uuid
   */
  id: string;
  /**
   * The tenant it belongs to.
   *
   * Format: uuid
   */
  tenant_id: string;
  /**
   * With whom.
   *
   * Format: uuid
   */
  contact_id: string;
  /**
   * On which channel.
   *
   * Format: uuid
   */
  channel_id: string;
  /**
   * Who answers. Once set it can be changed, not cleared.
   *
   * Format: uuid
   */
  assigned_user_id?: string;
  /** State. The server stores any word. */
  status: 'open' | 'pending' | 'resolved' | 'closed' | (string & {});
  /** Urgency. The server stores any word. */
  priority: 'low' | 'normal' | 'high' | 'urgent' | (string & {});
  /** Subject. */
  subject?: string;
  /** Only in the answer of the call that sent them: tags are not stored. */
  tags?: string[];
  /** Inbound messages so far; nothing resets it. */
  unread_count: number;
  /**
   * Last message. Absent from the answers of POST.
   *
   * Format: date-time
   */
  last_message_at?: string;
  /**
   * First reply.
   *
   * Format: date-time
   */
  first_reply_at?: string;
  /**
   * When it was resolved. A reopened conversation keeps it.
   *
   * Format: date-time
   */
  resolved_at?: string;
  /**
   * Created.
   *
   * Format: date-time
   */
  created_at: string;
  /**
   * Last change, inbound message or assignment; further outgoing messages do not count.
   *
   * Format: date-time
   */
  updated_at: string;
}

/** The conversation to open. */
export interface CreateConversationInput {
  /** With whom. */
  contact_id: string;
  /** On which channel. */
  channel_id: string;
  /** Subject. */
  subject?: string;
  /** Urgency. Default: normal. */
  priority?: 'low' | 'normal' | 'high' | 'urgent';
  /** Echoed, not stored. */
  tags?: string[];
}

/** What to change. */
export interface UpdateConversationInput {
  /** Absent: stays. */
  subject?: string;
  /** Absent: stays. */
  priority?: 'low' | 'normal' | 'high' | 'urgent';
  /** Absent: stays. Neither sets nor clears `resolved_at`: see resolve and reopen. */
  status?: 'open' | 'pending' | 'resolved' | 'closed';
  /** Echoed, not stored. */
  tags?: string[];
}

/** The new assignee. */
export interface AssignConversationInput {
  /** Who is to answer. Nobody is no choice. */
  user_id: string;
}

/** The conversation. */
export interface ConversationAnswer {
  /** Always true. */
  success: true;
  data: Conversation;
}

/** The 20 conversations changed last (list form A). */
export interface ConversationList {
  /** Always true. */
  success: true;
  /** The rows; `null` when there are none. */
  data: Conversation[] | null;
  meta: PageMeta;
}

/** Why a person is needed. */
export interface EscalateInput {
  /** Why. */
  reason?: string;
  /** New urgency. */
  priority?: 'low' | 'normal' | 'high' | 'urgent';
  /** Ignored: the server picks an agent. */
  assign_to?: string;
}

/** What came of an escalation. */
export interface Escalation {
  /**
   * Which conversation.
   *
   * Format: uuid
   */
  conversation_id: string;
  /** What came of it. */
  status: 'assigned' | 'already_assigned' | 'pending' | (string & {});
  /**
   * The agent the server picked.
   *
   * Format: uuid
   */
  assigned_user_id?: string;
  /**
   * When.
   *
   * Format: date-time
   */
  escalated_at: string;
}

/** The escalation. */
export interface EscalationAnswer {
  /** Always true. */
  success: true;
  data: Escalation;
}

/** A file of an inbound message. */
export interface Attachment {
  /**
   * Its id.
   *
   * Format: uuid
   */
  id: string;
  /**
   * The message it belongs to.
   *
   * Format: uuid
   */
  message_id: string;
  /** Kind. */
  type: 'image' | 'video' | 'audio' | 'document' | 'sticker' | (string & {});
  /** Name of the file. */
  filename?: string;
  /** Media type. */
  mime_type?: string;
  /** Bytes. */
  size_bytes?: number;
  /** Address; for WhatsApp the media id of the provider. */
  url: string;
  /** Address of a small picture. */
  thumbnail_url?: string;
  /** What the provider said of it. */
  metadata?: StringMap;
  /**
   * Created.
   *
   * Format: date-time
   */
  created_at: string;
}

/** A message of a conversation. */
export interface Message {
  /**
   * Its id.
   *
   * Format: uuid
   */
  id: string;
  /**
   * Its conversation.
   *
   * Format: uuid
   */
  conversation_id: string;
  /** Who sent it: `contact` is inbound, all others are outbound. */
  sender_type: 'contact' | 'user' | 'bot' | 'system' | (string & {});
  /** The user who sent it; absent when inbound. */
  sender_id?: string;
  /** Kind of content. The server stores any word. */
  content_type:
    | 'text'
    | 'image'
    | 'video'
    | 'audio'
    | 'document'
    | 'sticker'
    | 'location'
    | 'contact'
    | 'interactive'
    | 'template'
    | (string & {});
  /** The content; absent when empty. JSON for some types. */
  content?: string;
  /** Further values. */
  metadata?: StringMap;
  /** How far it came. Nothing on the server sends: it moves by inbound status callbacks. */
  status: 'pending' | 'sent' | 'delivered' | 'read' | 'failed' | (string & {});
  /** Id at the provider. */
  external_id?: string;
  /** Why it failed. */
  error_message?: string;
  /** Only when one message is read by its id. */
  attachments?: Attachment[];
  /**
   * Sent.
   *
   * Format: date-time
   */
  sent_at?: string;
  /**
   * Delivered.
   *
   * Format: date-time
   */
  delivered_at?: string;
  /**
   * Read.
   *
   * Format: date-time
   */
  read_at?: string;
  /**
   * Created.
   *
   * Format: date-time
   */
  created_at: string;
}

/** The message to store and queue. Attachments cannot be sent. */
export interface SendMessageInput {
  /** Kind of content. */
  content_type:
    | 'text'
    | 'image'
    | 'video'
    | 'audio'
    | 'document'
    | 'sticker'
    | 'location'
    | 'contact'
    | 'interactive'
    | 'template';
  /** The text, or JSON for some types. Not empty. */
  content: string;
  /** Further values, such as `media_url` or `template_name`. */
  metadata?: StringMap;
}

/** The message. */
export interface MessageAnswer {
  /** Always true. */
  success: true;
  data: Message;
}

/** The 50 newest messages, newest first (list form A). */
export interface MessageList {
  /** Always true. */
  success: true;
  /** The rows; `null` when there are none. */
  data: Message[] | null;
  meta: PageMeta;
}

/** The reaction. */
export interface ReactionInput {
  /** The reaction; empty takes it back. */
  emoji: string;
}

/** A reaction that was queued; it is stored nowhere. */
export interface Reaction {
  /** The reaction. */
  emoji: string;
  /** What was done. */
  message: string;
  /**
   * The message.
   *
   * Format: uuid
   */
  message_id: string;
}

/** The reaction. */
export interface ReactionAnswer {
  /** Always true. */
  success: true;
  data: Reaction;
}

/** Who a contact is on a kind of channel. */
export interface Identity {
  /**
   * Its id.
   *
   * Format: uuid
   */
  id: string;
  /**
   * The contact.
   *
   * Format: uuid
   */
  contact_id: string;
  /** Kind of channel. */
  channel_type:
    | 'webchat'
    | 'whatsapp_official'
    | 'whatsapp'
    | 'whatsapp_unofficial'
    | 'telegram'
    | 'sms'
    | 'facebook'
    | 'instagram'
    | 'email'
    | 'rcs'
    | 'voice'
    | (string & {});
  /** Name there: a number, a handle. */
  identifier: string;
  /** Further values. */
  metadata?: StringMap;
  /**
   * Created.
   *
   * Format: date-time
   */
  created_at: string;
}

/** Somebody who writes. What is empty is left out. */
export interface Contact {
  /**
   * Its id.
   *
   * Format: uuid
   */
  id: string;
  /**
   * The tenant it belongs to.
   *
   * Format: uuid
   */
  tenant_id: string;
  /** Name. */
  name?: string;
  /** E-mail address, its form unchecked. */
  email?: string;
  /** Number, its form unchecked. */
  phone?: string;
  /** Address of a picture. */
  avatar_url?: string;
  /** Your own fields. */
  custom_fields?: StringMap;
  /** Tags. */
  tags?: string[];
  /** Only when one contact is read by its id, and on the routes of identities. */
  identities?: Identity[];
  /**
   * Created.
   *
   * Format: date-time
   */
  created_at: string;
  /**
   * Last change.
   *
   * Format: date-time
   */
  updated_at: string;
}

/** The contact to create. */
export interface CreateContactInput {
  /** Name. */
  name: string;
  /** E-mail address. */
  email?: string;
  /** Number. */
  phone?: string;
  /** Address of a picture. */
  avatar_url?: string;
  /** Your own fields. */
  custom_fields?: StringMap;
  /** Tags. */
  tags?: string[];
}

/** The contact as it is to be. */
export interface ReplaceContactInput {
  /** Absent: erased. */
  name?: string;
  /** Absent: erased. */
  email?: string;
  /** Absent: erased. */
  phone?: string;
  /** Absent: erased. */
  avatar_url?: string;
  /** Absent: stay; else replaced whole. */
  custom_fields?: StringMap;
  /** Absent: stay; else replaced whole. */
  tags?: string[];
}

/** The identity to add. */
export interface IdentityInput {
  /** Kind of channel. */
  channel_type:
    | 'webchat'
    | 'whatsapp_official'
    | 'whatsapp'
    | 'whatsapp_unofficial'
    | 'telegram'
    | 'sms'
    | 'facebook'
    | 'instagram'
    | 'email'
    | 'rcs'
    | 'voice';
  /** Name there. */
  identifier: string;
  /** Further values. Absent: those of an earlier call are erased. */
  metadata?: StringMap;
}

/** The contact. */
export interface ContactAnswer {
  /** Always true. */
  success: true;
  data: Contact;
}

/** A page of contacts, newest first (list form A). */
export interface ContactList {
  /** Always true. */
  success: true;
  /** The rows; `null` when there are none. */
  data: Contact[] | null;
  meta: PageMeta;
}

/** A connection to a messaging service. Its credentials are never answered. */
export interface Channel {
  /**
   * Its id.
   *
   * Format: uuid
   */
  id: string;
  /**
   * The tenant it belongs to.
   *
   * Format: uuid
   */
  tenant_id: string;
  /**
   * Kind of channel. `whatsapp_official` is the Cloud API, `whatsapp` and `whatsapp_unofficial` are linked
   * devices.
   */
  type:
    | 'webchat'
    | 'whatsapp_official'
    | 'whatsapp'
    | 'whatsapp_unofficial'
    | 'telegram'
    | 'sms'
    | 'facebook'
    | 'instagram'
    | 'email'
    | 'rcs'
    | 'voice'
    | (string & {});
  /** Name. */
  name: string;
  /** Echoed by the call that sent it, not stored. */
  identifier?: string;
  /** Whether it is in use. Each start of the server sets it to false. */
  enabled: boolean;
  /** State of the connection. */
  connection_status: 'disconnected' | 'connecting' | 'connected' | 'error' | (string & {});
  /** Settings that every user may read. */
  config?: StringMap;
  /** No route sets it. */
  webhook_url?: string;
  /**
   * Created.
   *
   * Format: date-time
   */
  created_at: string;
  /**
   * Last change.
   *
   * Format: date-time
   */
  updated_at: string;
  /** WhatsApp: number shared with the app. */
  is_coexistence?: boolean;
  /** WhatsApp: business account. */
  waba_id?: string;
  /**
   * WhatsApp: last echo.
   *
   * Format: date-time
   */
  last_echo_at?: string;
  /** WhatsApp: state of the sharing; `inactive` as a rule, absent after POST. */
  coexistence_status?: string;
}

/** A channel to create, or as it is to be. */
export interface ChannelInput {
  /** Kind of channel. PUT demands it and ignores it. */
  type:
    | 'webchat'
    | 'whatsapp_official'
    | 'whatsapp'
    | 'whatsapp_unofficial'
    | 'telegram'
    | 'sms'
    | 'facebook'
    | 'instagram'
    | 'email'
    | 'rcs'
    | 'voice';
  /** Name. */
  name: string;
  /** Settings that every user may read. Absent on PUT: stay; else replaced whole. */
  config?: StringMap;
  /** Secrets; never answered. Absent on PUT: stay; else replaced whole. */
  credentials?: StringMap;
  /** Echoed, not stored. */
  identifier?: string;
}

/** The channel. */
export interface ChannelAnswer {
  /** Always true. */
  success: true;
  data: Channel;
}

/** The 100 newest channels (list form C, without paging). */
export interface ChannelList {
  /** Always true. */
  success: true;
  /** The rows; `null` when there are none. */
  data: Channel[] | null;
}

/** What connecting gave. */
export interface Connection {
  channel: Channel;
  /** Linked devices: picture to scan. */
  qr_code?: string;
  /** Linked devices: seconds the code is good for. */
  expires_in?: number;
  /** Linked devices: code to type. */
  pair_code?: string;
}

/** The connection. */
export interface ConnectionAnswer {
  /** Always true. */
  success: true;
  data: Connection;
}

/** Whether the channel is in use. */
export interface EnabledInput {
  /** Absent: false. */
  enabled?: boolean;
}

/** Whether the channel is in use. */
export interface ChannelStatusInput {
  /** In use or not. */
  status: 'active' | 'inactive';
}

/** The settings to look at. */
export type ChannelTestInput = {
  /** Kind of channel; webchat and email are refused with 400. */
  type:
    | 'webchat'
    | 'whatsapp_official'
    | 'whatsapp'
    | 'whatsapp_unofficial'
    | 'telegram'
    | 'sms'
    | 'facebook'
    | 'instagram'
    | 'email'
    | 'rcs'
    | 'voice';
  /** Settings. */
  config?: StringMap;
  /** Secrets. */
  credentials?: StringMap;
} & {
  [key: string]: unknown;
};

/** Whether settings are complete. Nothing is tried against the provider. */
export interface ChannelTest {
  /** The verdict. */
  message: string;
  /** `ok`. */
  status: string;
  /** Kind of channel. */
  type: string;
  /** Whether the required keys are there. */
  valid: boolean;
}

/** The verdict. */
export interface ChannelTestAnswer {
  /** Always true. */
  success: true;
  data: ChannelTest;
}

/** The device to link. */
export interface PairInput {
  /** Number of the device. */
  phone_number: string;
}

/** How a WhatsApp number is shared with the app. */
export interface CoexistenceStatus {
  /** Whether the number is shared with the app. */
  enabled: boolean;
  /** State. */
  status: string;
  /** Days. */
  days_since_last_echo: number;
  /** Days. */
  days_until_disconnect: number;
}

/** When a bot hands over. */
export interface EscalationRule {
  /** What is looked at, such as `keyword`. */
  condition: string;
  /** What it is compared with. */
  value: string;
  /** What is done, such as `escalate`. */
  action: string;
  /** Urgency it gives. */
  priority: string;
}

/** When a bot works. */
export interface WorkingHours {
  /** Whether they count. */
  enabled: boolean;
  /** IANA time zone. */
  timezone: string;
  /** Spans; days left out are closed. */
  schedule: {
    /** 0 is Sunday. */
    day: number;
    /** `HH:MM`. */
    start_time: string;
    /** `HH:MM`. */
    end_time: string;
  }[];
}

/** How a bot answers. */
export interface BotConfig {
  /** Instructions. */
  system_prompt: string;
  /** Randomness. */
  temperature: number;
  /** Longest answer. */
  max_tokens: number;
  /** Below it the bot hands over, 0 to 1. */
  confidence_threshold: number;
  /** When it hands over. */
  escalation_rules: EscalationRule[];
  /** Its knowledge base; null or empty for none. */
  knowledge_base_id: string | null;
  /** First words. */
  welcome_message: string | null;
  /** Words when it knows no answer. */
  fallback_message: string;
  /** When it works; null for always. */
  working_hours: WorkingHours | null;
  /** Messages it remembers. */
  context_window_size: number;
  /** Intents it takes; null for all. */
  enabled_intents: string[] | null;
  /** Longest answer in characters. */
  max_response_length: number;
  /** Whether it may render images. */
  enable_vre_tools: boolean;
  /** Tools of the model. */
  tools?: {
    [key: string]: unknown;
  }[];
  /** Which tool it must take. */
  tool_choice?: unknown;
}

/** A bot that answers on channels. Always complete. */
export interface Bot {
  /**
   * Its id.
   *
   * Format: uuid
   */
  id: string;
  /**
   * The tenant it belongs to.
   *
   * Format: uuid
   */
  tenant_id: string;
  /** Name. */
  name: string;
  /** Kind. */
  type: 'ai' | 'rule_based' | 'hybrid' | (string & {});
  /** Who runs its model: `openai`, `anthropic`, `ollama`. */
  provider: string;
  /** Its model. */
  model: string;
  config: BotConfig;
  /** Whether it answers. */
  status: 'active' | 'inactive' | 'training' | (string & {});
  /** Channels it answers on; deleted ones stay in the list. */
  channels: string[];
  /**
   * Created.
   *
   * Format: date-time
   */
  created_at: string;
  /**
   * Last change.
   *
   * Format: date-time
   */
  updated_at: string;
}

/** The bot to create. */
export interface CreateBotInput {
  /** Name. */
  name: string;
  /** Kind; cannot be changed later. */
  type: 'ai' | 'rule_based' | 'hybrid';
  /** Who runs the model: `openai`, `anthropic`, `ollama`. Not checked; cannot be changed later. */
  provider: string;
  /** The model. */
  model: string;
  /** Instructions. Absent: a text of the server. */
  system_prompt?: string;
  /** Randomness. 0 counts as absent: 0.7. */
  temperature?: number;
  /** Longest answer. 0 counts as absent: 1024. */
  max_tokens?: number;
}

/** What to change. */
export interface UpdateBotInput {
  /** Absent: stays. */
  name?: string;
  /** Absent: stays. */
  model?: string;
  /** Absent: stays. */
  system_prompt?: string;
  /** Absent: stays. Here 0 is 0. */
  temperature?: number;
  /** Absent: stays. */
  max_tokens?: number;
  /** Absent: stays. */
  welcome_message?: string;
  /** Absent: stays. */
  fallback_message?: string;
}

/** What to change. */
export interface BotConfigInput {
  /** Absent: stays. */
  system_prompt?: string;
  /** Absent: stays. */
  temperature?: number;
  /** Absent: stays. */
  max_tokens?: number;
  /** Absent: stays. */
  context_window_size?: number;
  /** Absent: stays. */
  welcome_message?: string;
  /** Absent: stays. */
  fallback_message?: string;
  /** Absent: stays. */
  confidence_threshold?: number;
  /** Replaced whole. */
  escalation_rules?: EscalationRule[];
  working_hours?: WorkingHours;
  /** Not checked to exist. Empty: none. */
  knowledge_base_id?: string;
}

/** The bot. */
export interface BotAnswer {
  /** Always true. */
  success: true;
  data: Bot;
}

/** A page of bots, newest first (list form B). */
export interface BotList {
  /** The rows; `null` when there are none. */
  data: Bot[] | null;
  pagination: Pagination;
}

/** The channel to answer on. */
export interface BotChannelInput {
  /** The channel. */
  channel_id: string;
}

/** The words to try. */
export interface BotTestInput {
  /** What somebody says to the bot. */
  message: string;
}

/** What a bot would say. */
export type BotTest = {
  /** What the bot says. */
  content: string;
  /** How sure it is, 0 to 1. */
  confidence: number;
  /** Whether it would hand over. */
  should_escalate: boolean;
  /** Tokens. */
  tokens_used: number;
  /** Milliseconds. */
  latency_ms: number;
} & {
  [key: string]: unknown;
};

/** The answer. */
export interface BotTestAnswer {
  /** Always true. */
  success: true;
  data: BotTest;
}

/** Who runs models for this server. */
export interface AiProviders {
  /** Those configured. */
  providers:
    | {
        /** Name. */
        name: string;
        /** Whether it answers. */
        available: boolean;
        /** Model it takes when none is named. */
        default_model: string;
        /** Its models. */
        models: string[] | null;
      }[]
    | null;
}

/** The providers. */
export interface AiProvidersAnswer {
  /** Always true. */
  success: true;
  data: AiProviders;
}

/** The models of a provider. */
export interface AiModels {
  /** Their names. */
  models: string[] | null;
  /** The provider. */
  provider: string;
}

/** The models. */
export interface AiModelsAnswer {
  /** Always true. */
  success: true;
  data: AiModels;
}

/** What to complete. There is no streaming and there are no tools. */
export interface CompletionInput {
  /** Who runs the model. It must be configured. */
  provider: string;
  /** The model. */
  model: string;
  /** The talk so far. */
  messages: {
    /** `system`, `user`, `assistant`; any is passed on. */
    role: string;
    /** The words. */
    content: string;
  }[];
  /** Longest answer. 0 counts as absent: 1024. */
  max_tokens?: number;
  /** Randomness. 0 counts as absent: 0.7. */
  temperature?: number;
}

/** What a model answered. */
export interface Completion {
  /** The answer. */
  content: string;
  /** The model. */
  model: string;
  /** All tokens. */
  tokens_used: number;
  /** Tokens of the question. */
  prompt_tokens: number;
  /** Tokens of the answer. */
  completion_tokens: number;
  /** Why it ended. */
  finish_reason: 'stop' | 'length' | 'content_filter' | (string & {});
  /** Milliseconds. */
  latency_ms: number;
  /** How sure it is, 0 to 1. */
  confidence?: number;
  /** Tools the model asked for. */
  tool_calls?: {
    [key: string]: unknown;
  }[];
}

/** The answer. */
export interface CompletionAnswer {
  /** Always true. */
  success: true;
  data: Completion;
}

/** Stored, and used by nothing. */
export interface KnowledgeBaseConfig {
  /** Model of embeddings. */
  embedding_model?: string;
  /** Characters of a chunk. */
  chunk_size?: number;
  /** Characters two chunks share. */
  chunk_overlap?: number;
  /** Kinds of files. */
  allowed_file_types?: string[];
  /** Bytes. */
  max_file_size?: number;
  /** Addresses. */
  crawl_urls?: string[];
  /** Links to follow. */
  crawl_depth?: number;
  /** How often. */
  crawl_frequency?: string;
}

/** A set of questions and answers. */
export interface KnowledgeBase {
  /**
   * Its id.
   *
   * Format: uuid
   */
  id: string;
  /**
   * The tenant it belongs to.
   *
   * Format: uuid
   */
  tenant_id: string;
  /** Name. */
  name: string;
  /** What it is for. */
  description?: string;
  /** Kind. */
  type: 'faq' | 'documents' | 'website' | (string & {});
  config: KnowledgeBaseConfig;
  /** State. */
  status: 'active' | 'inactive' | 'syncing' | (string & {});
  /** Number of items. */
  item_count: number;
  /**
   * Last synchronization.
   *
   * Format: date-time
   */
  last_sync_at?: string;
  /**
   * Created.
   *
   * Format: date-time
   */
  created_at: string;
  /**
   * Last change.
   *
   * Format: date-time
   */
  updated_at: string;
}

/** The knowledge base to create. */
export interface CreateKnowledgeBaseInput {
  /** Name. */
  name: string;
  /** Kind; cannot be changed later. */
  type: 'faq' | 'documents' | 'website';
  /** What it is for. */
  description?: string;
  config?: KnowledgeBaseConfig;
}

/** What to change. A configuration is replaced whole. */
export interface UpdateKnowledgeBaseInput {
  /** Absent: stays. */
  name?: string;
  /** Absent: stays; empty: cleared. */
  description?: string;
  config?: KnowledgeBaseConfig;
}

/** The knowledge base. */
export interface KnowledgeBaseAnswer {
  /** Always true. */
  success: true;
  data: KnowledgeBase;
}

/** A page of knowledge bases, newest first (list form B). */
export interface KnowledgeBaseList {
  /** The rows; `null` when there are none. */
  data: KnowledgeBase[] | null;
  pagination: Pagination;
}

/** A question with its answer. */
export interface KnowledgeItem {
  /**
   * Its id.
   *
   * Format: uuid
   */
  id: string;
  /**
   * Its knowledge base.
   *
   * Format: uuid
   */
  knowledge_base_id: string;
  /** Question. */
  question: string;
  /** Answer. */
  answer: string;
  /** Words that find it. */
  keywords?: string[];
  /** Its vector. */
  embedding?: number[];
  /** Where it comes from. */
  source?: string;
  /** Further values. */
  metadata?: StringMap;
  /**
   * Created.
   *
   * Format: date-time
   */
  created_at: string;
  /**
   * Last change.
   *
   * Format: date-time
   */
  updated_at: string;
}

/** The item to create. */
export interface KnowledgeItemInput {
  /** Question. */
  question: string;
  /** Answer. */
  answer: string;
  /** Words that find it. */
  keywords?: string[];
  /** Where it comes from. */
  source?: string;
  /** Further values. */
  metadata?: StringMap;
}

/** What to change. */
export interface UpdateKnowledgeItemInput {
  /** Absent: stays. */
  question?: string;
  /** Absent: stays. */
  answer?: string;
  /** Absent: stay. */
  keywords?: string[];
  /** Absent: stays; empty: cleared. */
  source?: string;
  /** Absent: stays; else replaced whole. */
  metadata?: StringMap;
}

/** The item. */
export interface KnowledgeItemAnswer {
  /** Always true. */
  success: true;
  data: KnowledgeItem;
}

/** A page of items, newest first (list form B). */
export interface KnowledgeItemList {
  /** The rows; `null` when there are none. */
  data: KnowledgeItem[] | null;
  pagination: Pagination;
}

/** The items to create. */
export interface KnowledgeItemsInput {
  /** At most 100. */
  items: KnowledgeItemInput[];
}

/** What was created; no envelope. */
export interface KnowledgeItemsCreated {
  /** How many. */
  created: number;
  /** What went wrong. */
  errors: string[] | null;
  /** The rows; `null` when there are none. */
  items: KnowledgeItem[] | null;
}

/** The search. */
export interface KnowledgeSearchInput {
  /** What to look for. */
  query: string;
  /** Results, at most 20. Default 5. */
  limit?: number;
}

/** What was found; no envelope. */
export interface KnowledgeSearchResult {
  /** The hits. */
  results: {
    item: KnowledgeItem;
    /** How well it fits; always 1 without embeddings. */
    score: number;
  }[];
  /** What was looked for. */
  query: string;
  /** Number of hits. */
  count: number;
}

/** A way from one node to another. */
export interface FlowTransition {
  /** Its id. */
  id: string;
  /** Where it leads. Not checked to exist. */
  to_node_id: string;
  /** When it is taken; empty when it was not given. */
  condition: 'default' | 'reply_equals' | 'contains' | 'regex' | 'entity' | '' | (string & {});
  /** What the reply is compared with. */
  value?: string;
  /** Not used: the order counts. */
  priority: number;
}

/** A step of a flow. */
export interface FlowNode {
  /** Its id. */
  id: string;
  /** Kind. Others are stored and do nothing. */
  type: 'message' | 'question' | 'condition' | 'action' | 'vre' | 'end' | (string & {});
  /** Text. */
  content?: string;
  /** Choices offered. */
  quick_replies?: {
    /** Its id. */
    id: string;
    /** Label. */
    title: string;
    /** What choosing it says. */
    value?: string;
  }[];
  /** Where it goes on, in the order tried. */
  transitions: FlowTransition[] | null;
  /** What it does. */
  actions?: {
    /** Kind, such as `set_entity` or `http_call`. */
    type: string;
    /** Its settings. */
    config: {
      [key: string]: unknown;
    };
  }[];
  /** Which image it renders. */
  vre_config?: {
    [key: string]: unknown;
  };
  /** Any JSON, kept as it is. */
  metadata?: {
    [key: string]: unknown;
  };
}

/** A step of a flow. */
export interface FlowNodeInput {
  /** Its id. */
  id: string;
  /** Kind. Others are stored and do nothing. */
  type: 'message' | 'question' | 'condition' | 'action' | 'vre' | 'end' | (string & {});
  /** Text. */
  content?: string;
  /** Choices offered. */
  quick_replies?: {
    /** Its id. */
    id: string;
    /** Label. */
    title: string;
    /** What choosing it says. */
    value?: string;
  }[];
  /** Where it goes on, in the order tried. */
  transitions?: {
    /** Its id. */
    id: string;
    /** Where it leads. */
    to_node_id: string;
    /** When it is taken. */
    condition?: 'default' | 'reply_equals' | 'contains' | 'regex' | 'entity' | (string & {});
    /** What the reply is compared with. */
    value?: string;
    /** Not used: the order counts. */
    priority?: number;
  }[];
  /** What it does. */
  actions?: {
    /** Kind, such as `set_entity` or `http_call`. */
    type: string;
    /** Its settings. */
    config: {
      [key: string]: unknown;
    };
  }[];
  /** Which image it renders. */
  vre_config?: {
    [key: string]: unknown;
  };
  /** Any JSON, kept as it is. */
  metadata?: {
    [key: string]: unknown;
  };
}

/** A scripted talk. It has no version, edges or variables. */
export interface Flow {
  /**
   * Its id.
   *
   * Format: uuid
   */
  id: string;
  /**
   * The tenant it belongs to.
   *
   * Format: uuid
   */
  tenant_id: string;
  /**
   * Its bot.
   *
   * Format: uuid
   */
  bot_id?: string;
  /** Name. */
  name: string;
  /** What it is for. */
  description?: string;
  /** What starts it. */
  trigger: 'keyword' | 'intent' | 'manual' | 'welcome' | (string & {});
  /** The keyword or intent. */
  trigger_value?: string;
  /** Where it begins. */
  start_node_id: string;
  /** Its steps. */
  nodes: FlowNode[] | null;
  /** Whether it runs. */
  is_active: boolean;
  /** Which flow goes first. */
  priority: number;
  /**
   * Created.
   *
   * Format: date-time
   */
  created_at: string;
  /**
   * Last change.
   *
   * Format: date-time
   */
  updated_at: string;
}

/** The flow to create. It starts inactive. */
export interface CreateFlowInput {
  /** Name. */
  name: string;
  /** What starts it; cannot be changed later. */
  trigger: 'keyword' | 'intent' | 'manual' | 'welcome';
  /** Where it begins; one of the nodes. */
  start_node_id: string;
  /** Its steps. */
  nodes: FlowNodeInput[];
  /** What it is for. */
  description?: string;
  /** Its bot; cannot be changed later. */
  bot_id?: string;
  /** The keyword or intent. */
  trigger_value?: string;
  /** Which flow goes first. */
  priority?: number;
}

/** What to change. Nothing is checked. */
export interface UpdateFlowInput {
  /** Absent: stays. */
  name?: string;
  /** Absent: stays. */
  description?: string;
  /** Absent: stays. */
  trigger_value?: string;
  /** Absent: stays. Not checked to be one of the nodes. */
  start_node_id?: string;
  /** Absent: stay; else replaced whole, by none as well. */
  nodes?: FlowNodeInput[];
  /** Absent: stays. */
  priority?: number;
}

/** The flow. */
export interface FlowAnswer {
  /** Always true. */
  success: true;
  data: Flow;
}

/** A page of flows, newest first (list form B). */
export interface FlowList {
  /** The rows; `null` when there are none. */
  data: Flow[] | null;
  pagination: Pagination;
}

/** The words to try. */
export interface FlowTestInput {
  /** What somebody says, one after the other. */
  inputs: string[];
}

/** A dry run; no envelope. */
export type FlowTest = {
  /**
   * The flow.
   *
   * Format: uuid
   */
  flow_id: string;
  /** One for each step. */
  results:
    | ({
        /** What the flow says. */
        message: string;
        /** Where it goes on. */
        next_node_id: string;
        /** Whether it is over. */
        flow_ended: boolean;
        /** Whether it waits for words. */
        should_wait: boolean;
      } & {
        [key: string]: unknown;
      })[]
    | null;
} & {
  [key: string]: unknown;
};

/** Figures about the conversations created in a span of time; no envelope. */
export interface AnalyticsOverview {
  /** As asked; weekly also where dates were asked for. */
  period: 'daily' | 'weekly' | 'monthly' | (string & {});
  /**
   * From.
   *
   * Format: date-time
   */
  start_date: string;
  /**
   * To, included.
   *
   * Format: date-time
   */
  end_date: string;
  /** Created in that time. */
  total_conversations: number;
  /** Resolved by anybody and never escalated. */
  resolved_by_bot: number;
  /** Always 0: escalations leave no mark. */
  escalated_to_human: number;
  /** Percent. */
  resolution_rate: number;
  /** Milliseconds. */
  avg_first_response_ms: number;
  /** Milliseconds. */
  avg_resolution_time_ms: number;
  /** Messages of bots. */
  total_bot_messages: number;
  /** 0 to 1. */
  avg_confidence: number;
  /** Percent against the time before. */
  conversations_trend: number;
  /** Percent against the time before. */
  resolution_trend: number;
}

/** Conversations by day. */
export interface DailyConversations {
  /** A row for each day with conversations; `null` without any. */
  data:
    | {
        /**
         * Day.
         *
         * Format: date
         */
        date: string;
        /** Created that day. */
        total_conversations: number;
        /** Resolved by anybody. */
        resolved_by_bot: number;
        /** Always 0. */
        escalated: number;
        /** Now open or pending. */
        pending: number;
      }[]
    | null;
}

/** Conversations by channel. */
export interface ChannelConversations {
  /** A row for each channel. */
  data:
    | {
        /**
         * The channel.
         *
         * Format: uuid
         */
        channel_id: string;
        /** Its name. */
        channel_name: string;
        /** Its kind. */
        channel_type:
          | 'webchat'
          | 'whatsapp_official'
          | 'whatsapp'
          | 'whatsapp_unofficial'
          | 'telegram'
          | 'sms'
          | 'facebook'
          | 'instagram'
          | 'email'
          | 'rcs'
          | 'voice'
          | (string & {});
        /** Created in that time. */
        total_conversations: number;
        /** Resolved by anybody. */
        resolved_by_bot: number;
        /** Percent. */
        resolution_rate: number;
      }[]
    | null;
}

/** The picture to render. */
export interface RenderInput {
  /** Template to fill; this or `svg`. */
  template_id?: string;
  /** Picture to render; this or `template_id`. A space in it makes rendering fail. */
  svg?: string;
  /** Values of the template. */
  data?: {
    [key: string]: unknown;
  };
  /** Default: that of the token. */
  tenant_id?: string;
  /** Decides the defaults. */
  channel?: 'whatsapp' | 'telegram' | 'web' | 'email';
  /** Text below; absent: made from the template. */
  caption?: string;
  /** Text after the picture. */
  follow_up_text?: string;
  /** Default png. */
  format?: 'png' | 'jpeg';
  /** Of jpeg, 1 to 100. */
  quality?: number;
  /** Pixels. The picture comes out wider: the scale counts twice. */
  width?: number;
  /** Default 1.5 for whatsapp and telegram, else 1. */
  scale?: number;
}

/** The picture to render and queue. */
export interface RenderAndSendInput {
  /** Template to fill; this or `svg`. */
  template_id?: string;
  /** Picture to render; this or `template_id`. A space in it makes rendering fail. */
  svg?: string;
  /** Values of the template. */
  data?: {
    [key: string]: unknown;
  };
  /** Default: that of the token. */
  tenant_id?: string;
  /** Decides the defaults. */
  channel?: 'whatsapp' | 'telegram' | 'web' | 'email';
  /** Text below; absent: made from the template. */
  caption?: string;
  /** Text after the picture. */
  follow_up_text?: string;
  /** Default png. */
  format?: 'png' | 'jpeg';
  /** Of jpeg, 1 to 100. */
  quality?: number;
  /** Pixels. The picture comes out wider: the scale counts twice. */
  width?: number;
  /** Default 1.5 for whatsapp and telegram, else 1. */
  scale?: number;
  /** Recipient. */
  send_to: string;
}

/** A picture; no envelope. */
export interface RenderedImage {
  /** The picture as a data address. */
  image_base64: string;
  /** Where the picture can be had. */
  image_url?: string;
  /** Text below. */
  caption: string;
  /** Text after the picture. */
  follow_up_text?: string;
  /** Pixels. */
  width: number;
  /** Pixels. */
  height: number;
  /** As asked for. */
  format: 'png' | 'jpeg' | (string & {});
  /** Bytes. */
  size_bytes: number;
  /** Nanoseconds, whatever the name says. */
  render_time_ms: number;
  /** Whether it was there already. */
  cache_hit: boolean;
  /** Whether it was queued. */
  delivered?: boolean;
}

/** The templates; no envelope. */
export interface VreTemplates {
  /** Their ids, in no order. */
  templates: string[] | null;
}

/** How pictures of the tenant look; no envelope. */
export type VreConfig = {
  /**
   * The tenant.
   *
   * Format: uuid
   */
  tenant_id: string;
  /** Name shown. */
  name: string;
  /** Colour. */
  primary_color: string;
  /** Colour. */
  secondary_color: string;
  /** Colour. */
  accent_color: string;
  /** Colour. */
  background: string;
  /** Colour. */
  text_color: string;
  /** Colour. */
  muted_color: string;
  /** CSS font family. */
  font_family: string;
  /** CSS length. */
  border_radius: string;
  /** Icons by name. */
  icons: {
    [key: string]: string;
  } | null;
} & {
  [key: string]: unknown;
};

/** The user to create. */
export interface CreateUserInput {
  /**
   * E-mail address.
   *
   * Format: email
   */
  email: string;
  /** At least 8 characters. */
  password: string;
  /** Name. */
  name: string;
  /** What it may do. */
  role: 'agent' | 'supervisor' | 'admin';
}

/** What to change. */
export interface UpdateUserInput {
  /** Absent: stays. */
  name?: string;
  /** Absent: stays. */
  role?: 'agent' | 'supervisor' | 'admin' | 'owner';
  /** Absent: stays. */
  avatar_url?: string;
  /** Absent: stays. */
  status?: 'active' | 'inactive' | 'suspended';
}

/** The 20 newest users (list form A). */
export interface UserList {
  /** Always true. */
  success: true;
  /** The rows; `null` when there are none. */
  data: User[] | null;
  meta: PageMeta;
}

/** An API key. It can be made and listed, but the server accepts none. */
export interface ApiKey {
  /**
   * Its id.
   *
   * Format: uuid
   */
  id: string;
  /**
   * The tenant it belongs to.
   *
   * Format: uuid
   */
  tenant_id: string;
  /**
   * Who made it.
   *
   * Format: uuid
   */
  user_id: string;
  /** Name. */
  name: string;
  /** How it begins. */
  key_prefix: string;
  /** What it was to open. */
  scopes: string[] | null;
  /**
   * Expires.
   *
   * Format: date-time
   */
  expires_at?: string;
  /**
   * Last use.
   *
   * Format: date-time
   */
  last_used_at?: string;
  /**
   * Created.
   *
   * Format: date-time
   */
  created_at: string;
  /** The key, once, in the answer of its creation. */
  key?: string;
}

/** The key to make. */
export interface CreateApiKeyInput {
  /** Name. */
  name: string;
  /** What it is to open. */
  scopes?: string[];
  /**
   * Expires.
   *
   * Format: date-time
   */
  expires_at?: string;
}

/**
 * Any frame the server looks at. Anything else is ignored without an answer, and a frame above 512 KiB closes
 * the connection with 1009.
 */
export type RealtimeClientFrame = RealtimeTypingCommandFrame;

/**
 * Tells every other user of the tenant that you started or stopped typing.
 * @example {
 *   "type": "typing",
 *   "payload": {
 *     "conversation_id": "53016bd9-1354-4931-906e-5904a749da29",
 *     "is_typing": true
 *   }
 * }
 */
export interface RealtimeTypingCommandFrame {
  /** Always `typing`. */
  type: 'typing';
  /** What happens. */
  payload: {
    /** The conversation. Not checked. */
    conversation_id: string;
    /** True when typing starts, false when it stops. */
    is_typing: boolean;
  };
}

/** Any frame of the server. Messages, statuses and changes of conversations never arrive: read them over REST. */
export type RealtimeServerFrame = RealtimeConnectedFrame | RealtimePresenceFrame | RealtimeTypingFrame;

/**
 * The first frame.
 * @example {
 *   "type": "connected",
 *   "payload": {
 *     "online_users": [
 *       "2c60b15b-889c-4e6b-881c-dbfc6a17555b"
 *     ],
 *     "tenant_id": "1fe494bd-599a-41df-b7f5-18d308035319",
 *     "user_id": "d99924e6-51e7-4fd1-a3f3-6317179d1bc0"
 *   }
 * }
 */
export interface RealtimeConnectedFrame {
  /** Always `connected`. */
  type: 'connected';
  /** Who is on. */
  payload: {
    /** Who else is on; null for nobody. Sometimes the user itself is in it. */
    online_users: string[] | null;
    /**
     * The tenant.
     *
     * Format: uuid
     */
    tenant_id: string;
    /**
     * The user of the query token.
     *
     * Format: uuid
     */
    user_id: string;
  };
}

/**
 * Another user of the tenant came or went. A second connection of one user takes the place of the first, and
 * closing either counts as going.
 * @example {
 *   "type": "presence",
 *   "payload": {
 *     "user_id": "2c60b15b-889c-4e6b-881c-dbfc6a17555b",
 *     "status": "offline",
 *     "last_seen": "2026-11-21T15:45:23Z"
 *   }
 * }
 */
export interface RealtimePresenceFrame {
  /** Always `presence`. */
  type: 'presence';
  /** Who came or went. */
  payload: {
    /**
     * Who.
     *
     * Format: uuid
     */
    user_id: string;
    /** Whether the user is on. */
    status: 'online' | 'offline' | (string & {});
    /**
     * When the user went off.
     *
     * Format: date-time
     */
    last_seen?: string;
  };
}

/**
 * Another user of the tenant types.
 * @example {
 *   "type": "typing",
 *   "payload": {
 *     "conversation_id": "53016bd9-1354-4931-906e-5904a749da29",
 *     "user_id": "2c60b15b-889c-4e6b-881c-dbfc6a17555b",
 *     "user_name": "",
 *     "is_typing": true
 *   }
 * }
 */
export interface RealtimeTypingFrame {
  /** Always `typing`. */
  type: 'typing';
  /** What happens. */
  payload: {
    /** The conversation. */
    conversation_id: string;
    /**
     * Who types.
     *
     * Format: uuid
     */
    user_id: string;
    /** Always empty. */
    user_name: string;
    /** Whether typing started or stopped. */
    is_typing: boolean;
  };
}

/** The rule to add. */
export interface EscalationRuleInput {
  /** What is looked at. */
  condition: 'low_confidence' | 'sentiment' | 'keyword' | 'intent' | 'user_request';
  /** What it is compared with. */
  value?: string;
  /** Urgency it gives. */
  priority?: 'normal' | 'high' | 'urgent';
}

/** What somebody who takes over should know. */
export type EscalationContext = {
  /** Always empty. */
  id: string;
  /**
   * The conversation.
   *
   * Format: uuid
   */
  conversation_id: string;
  /**
   * The tenant.
   *
   * Format: uuid
   */
  tenant_id: string;
  /** What was said, in the words of the model. */
  summary: string;
  /** Why. */
  escalation_reason: string;
  /** Urgency. */
  priority: 'low' | 'normal' | 'high' | 'urgent' | (string & {});
  /** The last messages. */
  last_messages:
    | {
        /**
         * Its id.
         *
         * Format: uuid
         */
        id: string;
        /** Who sent it. */
        sender_type: 'contact' | 'user' | 'bot' | 'system' | (string & {});
        /** The text. */
        content: string;
        /**
         * When.
         *
         * Format: date-time
         */
        timestamp: string;
        /** Whether a bot sent it. */
        is_bot: boolean;
      }[]
    | null;
  /** Number of messages. */
  message_count: number;
  /** Answers of bots. */
  bot_attempts: number;
  /** 0 to 1. */
  bot_success_rate: number;
  /** The contact. */
  customer: {
    /**
     * Its id.
     *
     * Format: uuid
     */
    id: string;
    /** Name. */
    name?: string;
    /** E-mail address. */
    email?: string;
    /** Number. */
    phone?: string;
    /** Conversations. */
    total_conversations: number;
    /** Whether it has the tag. */
    is_vip: boolean;
  } & {
    [key: string]: unknown;
  };
  /** Kind of channel. */
  channel_type: string;
  /** Name of the channel. */
  channel_name: string;
  /**
   * Start.
   *
   * Format: date-time
   */
  conversation_started_at: string;
  /**
   * Now.
   *
   * Format: date-time
   */
  escalated_at: string;
  /** Seconds. */
  wait_time_seconds: number;
} & {
  [key: string]: unknown;
};

/** The summary. */
export interface EscalationContextAnswer {
  /** Always true. */
  success: true;
  data: EscalationContext;
}

/** The key, shown this once. */
export interface ApiKeyAnswer {
  /** Always true. */
  success: true;
  data: ApiKey;
}

/** All keys (list form C). */
export interface ApiKeyList {
  /** Always true. */
  success: true;
  /** The keys; empty, not `null`, when there are none. */
  data: ApiKey[];
}

/** How to link the device. */
export type PairCode = {
  /** Code to type on the device. */
  pair_code?: string;
  /** Seconds the code is good for. */
  expires_in?: number;
} & {
  [key: string]: unknown;
};

/** The code. */
export interface PairCodeAnswer {
  /** Always true. */
  success: true;
  data: PairCode;
}

/** The words to understand. */
export interface IntentInput {
  /** Who runs the model. */
  provider?: string;
  /** What was said. */
  message: string;
  /** What it may mean. */
  intents?: string[];
}

/** The intent. */
export interface IntentAnswer {
  /** Always true. */
  success: true;
  /** What was understood. */
  data: {
    /** What it means. */
    intent: {
      /** The intent, or `unknown`. */
      name: string;
      /** How sure it is, 0 to 1. */
      confidence: number;
    } & {
      [key: string]: unknown;
    };
  };
}

/** The words to feel. */
export interface SentimentInput {
  /** Who runs the model. */
  provider?: string;
  /** What was said. */
  message: string;
}

/** The mood. */
export interface SentimentAnswer {
  /** Always true. */
  success: true;
  /** What was felt. */
  data: {
    /** The mood. */
    sentiment: 'positive' | 'neutral' | 'negative' | (string & {});
    /** -1 to 1. */
    score: number;
    /** How sure it is, 0 to 1. */
    confidence: number;
  } & {
    [key: string]: unknown;
  };
}

/** Why a person is needed. */
export interface AiEscalateInput {
  /** The conversation. */
  conversation_id: string;
  /** Its channel. */
  channel_id: string;
  /** Its contact. */
  contact_id: string;
  /** The bot that gave up. */
  bot_id?: string;
  /** Why. */
  reason?: string;
  /** New urgency. */
  priority?: 'low' | 'normal' | 'high' | 'urgent';
}

/** How pictures are to look. What is absent is emptied. */
export interface VreConfigInput {
  /** Name shown. */
  name?: string;
  /** Colour. */
  primary_color?: string;
  /** Colour. */
  secondary_color?: string;
  /** Colour. */
  accent_color?: string;
  /** Colour. */
  background?: string;
  /** Colour. */
  text_color?: string;
  /** Colour. */
  muted_color?: string;
  /** CSS font family. */
  font_family?: string;
  /** CSS length. */
  border_radius?: string;
  /** Icons by name. */
  icons?: {
    [key: string]: string;
  };
}

/** A stream of the message queue; no envelope. */
export type QueueStream = {
  /** Name. */
  name: string;
  /** What it carries. */
  description?: string;
  /** Messages in it. */
  messages: number;
  /** Bytes in it. */
  bytes: number;
  /** Who reads it. */
  consumers:
    | ({
        /** Name. */
        name: string;
        /** Not yet read. */
        pending: number;
        /** Read, not yet done. */
        ack_pending: number;
        /** Read again. */
        redelivered: number;
        /**
         * Last read; year 1 for never.
         *
         * Format: date-time
         */
        last_delivered: string;
      } & {
        [key: string]: unknown;
      })[]
    | null;
  /** First number. */
  first_seq: number;
  /** Last number. */
  last_seq: number;
  /**
   * Created.
   *
   * Format: date-time
   */
  created: string;
} & {
  [key: string]: unknown;
};

/** The message queue; no envelope. */
export type Queue = {
  /** The rows; `null` when there are none. */
  streams: QueueStream[] | null;
  /** Messages in all streams. */
  total_messages: number;
  /** Not yet read. */
  total_pending: number;
} & {
  [key: string]: unknown;
};

/** Whose place is forgotten. */
export interface ResetConsumerInput {
  /** The stream. */
  stream: string;
  /** The reader. */
  consumer: string;
}

/** A reader begins anew; no envelope. */
export interface ConsumerReset {
  /** Always true. */
  success: true;
  /** What was done. */
  message: string;
}

/** A line of the log. */
export interface LogEntry {
  /**
   * Its id.
   *
   * Format: uuid
   */
  id: string;
  /**
   * The tenant.
   *
   * Format: uuid
   */
  tenant_id: string;
  /**
   * The channel.
   *
   * Format: uuid
   */
  channel_id?: string;
  /** Name of the channel. */
  channel_name?: string;
  /** How bad. */
  level: 'debug' | 'info' | 'warn' | 'error' | (string & {});
  /** Where. */
  source: string;
  /** What. */
  message: string;
  /** Further values. */
  metadata?: {
    [key: string]: unknown;
  };
  /**
   * When.
   *
   * Format: date-time
   */
  created_at: string;
}

/** A part of the log; no envelope. */
export interface Logs {
  /** The rows; `null` when there are none. */
  logs: LogEntry[] | null;
  /** Number of lines. */
  total: number;
  /** Whether there are more. */
  has_more: boolean;
}

/** Figures of the server; no envelope. */
export type ServerStats = {
  /** Messages. */
  messages: {
    /** Messages. */
    total: number;
    /** By hour. */
    per_hour:
      | {
          /**
           * The hour.
           *
           * Format: date-time
           */
          hour: string;
          /** Messages. */
          count: number;
        }[]
      | null;
    /** By channel. */
    by_channel:
      | {
          /**
           * The channel.
           *
           * Format: uuid
           */
          channel_id: string;
          /** Its name. */
          channel_name: string;
          /** Its kind. */
          channel_type: string;
          /** Messages. */
          count: number;
        }[]
      | null;
  };
  /** Time to the first reply. */
  response_time: {
    /** Mean, milliseconds. */
    avg_ms: number;
    /** 95 of 100 are faster. */
    p95_ms: number;
    /** 99 of 100 are faster. */
    p99_ms: number;
  };
  /** Channels. */
  channels: {
    /** Channels. */
    total: number;
    /** Connected. */
    connected: number;
    /** Not connected. */
    disconnected: number;
  };
  /** Conversations. */
  conversations: {
    /** Open. */
    active: number;
    /** Resolved today. */
    resolved_today: number;
    /** Pending. */
    pending: number;
  };
  /** Errors. */
  errors: {
    /** Errors. */
    last_hour: number;
    /** Errors. */
    last_24h: number;
    /** By source. */
    by_source:
      | {
          [key: string]: unknown;
        }[]
      | null;
  };
} & {
  [key: string]: unknown;
};

/** A template. Its fields were not observed: they need an account of Meta. */
export interface MessageTemplate {
  [key: string]: unknown;
}

/** Templates (list form A); `total_pages` is always 0. */
export interface MessageTemplateList {
  /** Always true. */
  success: true;
  /** The rows; `null` when there are none. */
  data: MessageTemplate[] | null;
  meta: PageMeta;
}

/** How the chat of a page looks; no envelope. */
export type WebchatConfig = {
  /**
   * The channel.
   *
   * Format: uuid
   */
  channel_id: string;
  /** Whether it is in use. */
  enabled: boolean;
  /** State of the connection. */
  connection_status: 'disconnected' | 'connecting' | 'connected' | 'error' | (string & {});
  /** Whether files may be sent. */
  allow_attachments: boolean;
  /** Whether a name is asked for. */
  require_name: boolean;
  /** Whether an address is asked for. */
  require_email: boolean;
  /** Empty, whatever the channel says. */
  avatar_url: string;
  /** Empty, whatever the channel says. */
  offline_message: string;
  /** Empty, whatever the channel says. */
  welcome_message: string;
  /** Empty, whatever the channel says. */
  widget_color: string;
  /** Empty, whatever the channel says. */
  widget_title: string;
} & {
  [key: string]: unknown;
};

/** A message that came in. */
export interface InboundMessageInput {
  /** Id at the sender; one that is known already is not stored again. */
  message_id?: string;
  /** Who writes. With it `metadata` must be there too, or the server panics. */
  sender_id?: string;
  /** Name of whoever writes. */
  sender_name?: string;
  /** Kind of content. */
  content_type?: 'text' | 'image' | 'video' | 'audio' | 'document' | 'location' | (string & {});
  /** The text. */
  content?: string;
  /** Further values. */
  metadata?: StringMap;
}

/** It was queued; no envelope. */
export interface InboundAccepted {
  /** `ok`. */
  status: string;
  /** Id it gets. */
  message_id?: string;
}

/** How far a message came. */
export interface MessageStatusInput {
  /** Id of the server. */
  message_id?: string;
  /** Id at the provider. */
  external_id?: string;
  /** How far it came. */
  status: 'sent' | 'delivered' | 'read' | 'failed';
  /** Why it failed. */
  error_message?: string;
}

/** Query parameters of `listConversations`. */
export interface ListConversationsQuery {
  /**
   * Only those in this state; an unknown word finds none.
   * @example open
   */
  status?: 'open' | 'pending' | 'resolved' | 'closed';
}

/** Query parameters of `listContacts`. */
export interface ListContactsQuery {
  /**
   * Page, from 1.
   * @default 1
   */
  page?: number;
  /**
   * Rows of a page. More than 100 loses rows, 0 breaks some routes.
   * @default 20
   */
  page_size?: number;
  /**
   * Part of name, e-mail address or phone number. `%` and `_` stand for anything unless a backslash precedes them.
   * @example ann
   */
  search?: string;
}

/** Query parameters of `listBots`. */
export interface ListBotsQuery {
  /**
   * Page, from 1.
   * @default 1
   */
  page?: number;
  /**
   * Rows of a page. More than 100 loses rows, 0 breaks some routes.
   * @default 20
   */
  page_size?: number;
  /**
   * Field to sort by; an unknown one counts as `created_at`.
   * @default created_at
   */
  sort_by?: string;
  /** Direction. */
  sort_dir?: 'asc' | 'desc';
}

/** Query parameters of `listKnowledgeBases`. */
export interface ListKnowledgeBasesQuery {
  /**
   * Page, from 1.
   * @default 1
   */
  page?: number;
  /**
   * Rows of a page. More than 100 loses rows, 0 breaks some routes.
   * @default 20
   */
  page_size?: number;
  /**
   * Field to sort by; an unknown one counts as `created_at`.
   * @default created_at
   */
  sort_by?: string;
  /** Direction. */
  sort_dir?: 'asc' | 'desc';
}

/** Query parameters of `listKnowledgeItems`. */
export interface ListKnowledgeItemsQuery {
  /**
   * Page, from 1.
   * @default 1
   */
  page?: number;
  /**
   * Rows of a page. More than 100 loses rows, 0 breaks some routes.
   * @default 20
   */
  page_size?: number;
  /**
   * Field to sort by; an unknown one counts as `created_at`.
   * @default created_at
   */
  sort_by?: string;
  /** Direction. */
  sort_dir?: 'asc' | 'desc';
}

/** Query parameters of `listFlows`. */
export interface ListFlowsQuery {
  /**
   * Page, from 1.
   * @default 1
   */
  page?: number;
  /**
   * Rows of a page. More than 100 loses rows, 0 breaks some routes.
   * @default 20
   */
  page_size?: number;
  /**
   * Field to sort by; an unknown one counts as `created_at`.
   * @default created_at
   */
  sort_by?: string;
  /** Direction. */
  sort_dir?: 'asc' | 'desc';
  /**
   * Only those of this bot.
   * @example 5a54f1f4-52a1-4281-8fd3-707aec103e17
   */
  bot_id?: string;
  /** Only those that run, or do not. */
  is_active?: boolean;
  /** Only those with this trigger. */
  trigger?: 'keyword' | 'intent' | 'manual' | 'welcome';
}

/** Query parameters of `getAnalyticsOverview`. */
export interface GetAnalyticsOverviewQuery {
  /**
   * From this day. Counts only together with `end_date`.
   *
   * Format: date
   * @example 2026-11-01
   */
  start_date?: string;
  /**
   * To this day, which is included.
   *
   * Format: date
   * @example 2026-11-30
   */
  end_date?: string;
  /** The last 24 hours, 7 or 30 days. Without it and without dates: 7 days. */
  period?: 'daily' | 'weekly' | 'monthly';
}

/** Query parameters of `getConversationAnalytics`. */
export interface GetConversationAnalyticsQuery {
  /**
   * From this day. Counts only together with `end_date`.
   *
   * Format: date
   * @example 2026-11-01
   */
  start_date?: string;
  /**
   * To this day, which is included.
   *
   * Format: date
   * @example 2026-11-30
   */
  end_date?: string;
  /** The last 24 hours, 7 or 30 days. Without it and without dates: 7 days. */
  period?: 'daily' | 'weekly' | 'monthly';
}

/** Query parameters of `getChannelAnalytics`. */
export interface GetChannelAnalyticsQuery {
  /**
   * From this day. Counts only together with `end_date`.
   *
   * Format: date
   * @example 2026-11-01
   */
  start_date?: string;
  /**
   * To this day, which is included.
   *
   * Format: date
   * @example 2026-11-30
   */
  end_date?: string;
  /** The last 24 hours, 7 or 30 days. Without it and without dates: 7 days. */
  period?: 'daily' | 'weekly' | 'monthly';
}

/** Query parameters of `listLogs`. */
export interface ListLogsQuery {
  /**
   * How many lines. Default 50.
   * @default 50
   */
  limit?: number;
  /**
   * How many to leave out.
   * @default 0
   */
  offset?: number;
  /** Only those of this channel. */
  channel_id?: string;
  /** Only those of this level. */
  level?: 'debug' | 'info' | 'warn' | 'error';
  /** Only those of this source. */
  source?: string;
  /**
   * From this moment. Default: 24 hours ago.
   *
   * Format: date-time
   */
  start_date?: string;
  /**
   * To this moment.
   *
   * Format: date-time
   */
  end_date?: string;
}

/** Answer of `getHealth`. */
export interface GetHealthResponse {
  /** `healthy`. */
  status: string;
}

/** Answer of `getReadiness`. */
export interface GetReadinessResponse {
  /** `ready`. */
  status: string;
  /** The message queue. */
  nats: 'connected' | 'disconnected' | 'disabled' | (string & {});
}
