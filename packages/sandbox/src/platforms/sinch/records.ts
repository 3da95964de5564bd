import type {
  App,
  AuditRecord,
  Channel,
  ChannelRecipientIdentity,
  ConsentListTypeInput,
  Contact,
  Conversation,
  ConversationEvent,
  ConversationMessage,
  DeliveryStatus,
  MessageContentType,
  MessageSource,
  ProjectSettingsContent,
  Reason,
  Template,
  TemplateTranslation,
  Webhook,
} from '@linktor/core-gen/sinch';
import type { World } from '../../engine/context.ts';
import type { Collection } from '../../engine/store.ts';

/** A document of the API as it is kept: it has its id. */
type Kept<T extends { id?: string }> = Omit<T, 'id'> & { id: string };

export type AppRecord = Kept<App>;
export type ContactRecord = Kept<Contact>;
export type ConversationRecord = Kept<Conversation>;
export type WebhookRecord = Kept<Webhook>;

/** That a contact has an address, or had it. */
export interface AddressNote {
  id: string;
  /** Of a number its digits alone. */
  address: string;
  contact_id: string;
}

/** A message, and what the platform knows of it beside what it shows. */
export interface MessageRecord {
  id: string;
  app_id: string;
  /** The contact's address; of a number its digits alone. */
  address: string;
  /** That of the message; empty in dispatch mode. */
  conversation_id: string;
  /** Where it can be read; nowhere when the app's dispatch mode keeps nothing. */
  source: MessageSource | null;
  /** The latest that was reported. */
  status: DeliveryStatus | 'QUEUED' | 'RECEIVED';
  reason?: Reason;
  message: Kept<ConversationMessage>;
  /** Receives the delivery reports in place of the webhooks. */
  callback_url?: string;
  correlation_id: string;
  content_type: MessageContentType;
  /** Whether the app has a channel for it at all. */
  reachable: boolean;
  /** Where it can still be tried when the present channel fails. */
  others: ChannelRecipientIdentity[];
}

/** An event, likewise. Dispatch mode keeps none. */
export interface EventRecord {
  id: string;
  app_id: string;
  kept: boolean;
  event: ConversationEvent;
  callback_url?: string;
  metadata: string;
}

/** A template, and all versions of its translations. */
export interface TemplateRecord extends Omit<Template, 'translations'> {
  translations: TemplateTranslation[];
}

/** An address that wants nothing any more, or nothing of one kind. */
export interface ConsentRecord {
  id: string;
  app_id: string;
  list_type: ConsentListTypeInput;
  identity: string;
}

/** A change of a list of such addresses. */
export interface AuditEntry {
  id: string;
  identity: string;
  record: AuditRecord;
}

/** What is known of the one project. */
export interface ProjectRecord {
  id: 'project';
  /** The id that callers use for it. */
  project_id: string;
  settings?: ProjectSettingsContent;
}

/** A lookup of what a recipient can receive, that is to be answered. */
export interface LookupRecord {
  /** One of ours; `request_id` may come twice. */
  id: string;
  app_id: string;
  request_id: string;
  contact_id: string;
  channel: Channel;
  identity: string;
}

/** Where the documents of one kind are in the state. */
type Place<T extends object> = (world: World) => Collection<T>;

const place =
  <T extends object>(name: string): Place<T> =>
  ({ store }) =>
    store.collection<T>('sinch', name);

export const apps: Place<AppRecord> = place('apps');
export const contacts: Place<ContactRecord> = place('contacts');
export const addresses: Place<AddressNote> = place('addresses');
export const conversations: Place<ConversationRecord> = place('conversations');
export const messages: Place<MessageRecord> = place('messages');
export const events: Place<EventRecord> = place('events');
export const webhooks: Place<WebhookRecord> = place('webhooks');
export const templates: Place<TemplateRecord> = place('templates');
export const consents: Place<ConsentRecord> = place('consents');
export const audits: Place<AuditEntry> = place('audits');
export const projects: Place<ProjectRecord> = place('project');
export const lookups: Place<LookupRecord> = place('lookups');
