// Generated from spec/sinch-conversation.yaml by `pnpm generate`. Do not edit.
import type { Operation } from '../operation.ts';
import type {
  AccessToken,
  App,
  AppCreateRequest,
  AppList,
  AppUpdateRequest,
  ChannelProfile,
  ConsentAuditRecordList,
  ConsentIdentityList,
  ConsentListTypeInput,
  Contact,
  ContactCreateRequest,
  ContactList,
  ContactUpdateRequest,
  Conversation,
  ConversationEvent,
  ConversationList,
  ConversationMessage,
  ConversationUpdateRequest,
  CreateConversationRequest,
  CreateTokenRequest,
  DeleteMessageQuery,
  EmptyResponse,
  EventAccepted,
  EventList,
  FetchLastMessageRequest,
  GetChannelProfileRequest,
  GetMessageQuery,
  IdentityConflictList,
  InjectConversationEventRequest,
  InjectMessageRequest,
  ListConsentIdentitiesQuery,
  ListContactsQuery,
  ListConversationsQuery,
  ListEventsQuery,
  ListIdentityConflictsQuery,
  ListMessagesQuery,
  ListRecentConversationsQuery,
  ListTemplateTranslationsQuery,
  LookupCapabilityRequest,
  LookupCapabilityResponse,
  MergeContactRequest,
  MessageList,
  ProjectSettings,
  ProjectSettingsContent,
  RecentConversationList,
  SendEventRequest,
  SendMessageRequest,
  SendMessageResponse,
  Template,
  TemplateCreateRequest,
  TemplateList,
  TemplateTranslationList,
  TemplateUpdateRequest,
  TranscodeMessageRequest,
  TranscodeMessageResponse,
  UpdateAppQuery,
  UpdateContactQuery,
  UpdateConversationQuery,
  UpdateMessageMetadataQuery,
  UpdateMessageMetadataRequest,
  UpdateWebhookQuery,
  Webhook,
  WebhookCreateRequest,
  WebhookList,
  WebhookUpdateRequest,
} from './types.gen.ts';

/**
 * Create an access token.
 *
 * API: `POST /oauth2/token`
 */
export const createToken: Operation<{ body: CreateTokenRequest }, AccessToken> = {
  id: 'createToken',
  method: 'POST',
  path: '/oauth2/token',
  retry: 'safe',
  auth: 'basic',
  server: 'https://auth.sinch.com',
  form: 'urlencoded',
};

/**
 * Send a message.
 *
 * API: `POST /v1/projects/{project_id}/messages:send`
 */
export const sendMessage: Operation<{ path: { project_id: string }; body: SendMessageRequest }, SendMessageResponse> = {
  id: 'sendMessage',
  method: 'POST',
  path: '/v1/projects/{project_id}/messages:send',
};

/**
 * List the last message per recipient.
 *
 * API: `POST /v1/projects/{project_id}/messages:fetch-last-message`
 */
export const listLastMessagesByChannelIdentity: Operation<
  { path: { project_id: string }; body: FetchLastMessageRequest },
  MessageList
> = {
  id: 'listLastMessagesByChannelIdentity',
  method: 'POST',
  path: '/v1/projects/{project_id}/messages:fetch-last-message',
  retry: 'safe',
  list: ['messages', 'next_page_token'],
};

/**
 * List messages.
 *
 * API: `GET /v1/projects/{project_id}/messages`
 */
export const listMessages: Operation<{ path: { project_id: string }; query?: ListMessagesQuery }, MessageList> = {
  id: 'listMessages',
  method: 'GET',
  path: '/v1/projects/{project_id}/messages',
  query: [
    'conversation_id',
    'contact_id',
    'app_id',
    'channel_identity',
    'start_time',
    'end_time',
    'page_size',
    'page_token',
    'view',
    'messages_source',
    'only_recipient_originated',
    'channel',
    'direction',
  ],
  list: ['messages', 'next_page_token'],
};

/**
 * Get a message.
 *
 * API: `GET /v1/projects/{project_id}/messages/{message_id}`
 */
export const getMessage: Operation<
  { path: { project_id: string; message_id: string }; query?: GetMessageQuery },
  ConversationMessage
> = {
  id: 'getMessage',
  method: 'GET',
  path: '/v1/projects/{project_id}/messages/{message_id}',
  query: ['messages_source'],
};

/**
 * Delete a message.
 *
 * API: `DELETE /v1/projects/{project_id}/messages/{message_id}`
 */
export const deleteMessage: Operation<
  { path: { project_id: string; message_id: string }; query?: DeleteMessageQuery },
  EmptyResponse
> = {
  id: 'deleteMessage',
  method: 'DELETE',
  path: '/v1/projects/{project_id}/messages/{message_id}',
  answer: 'empty',
  query: ['messages_source'],
};

/**
 * Update the metadata of a message.
 *
 * API: `PATCH /v1/projects/{project_id}/messages/{message_id}`
 */
export const updateMessageMetadata: Operation<
  {
    path: { project_id: string; message_id: string };
    query?: UpdateMessageMetadataQuery;
    body: UpdateMessageMetadataRequest;
  },
  ConversationMessage
> = {
  id: 'updateMessageMetadata',
  method: 'PATCH',
  path: '/v1/projects/{project_id}/messages/{message_id}',
  retry: 'idempotent',
  query: ['messages_source'],
};

/**
 * Get the profile of a contact on a channel.
 *
 * API: `POST /v1/projects/{project_id}/contacts:getChannelProfile`
 */
export const getChannelProfile: Operation<
  { path: { project_id: string }; body: GetChannelProfileRequest },
  ChannelProfile
> = {
  id: 'getChannelProfile',
  method: 'POST',
  path: '/v1/projects/{project_id}/contacts:getChannelProfile',
  retry: 'safe',
};

/**
 * List addresses that several contacts share.
 *
 * API: `GET /v1/projects/{project_id}/contacts:identityConflicts`
 */
export const listIdentityConflicts: Operation<
  { path: { project_id: string }; query?: ListIdentityConflictsQuery },
  IdentityConflictList
> = {
  id: 'listIdentityConflicts',
  method: 'GET',
  path: '/v1/projects/{project_id}/contacts:identityConflicts',
  query: ['page_size', 'page_token'],
  list: ['conflicts', 'next_page_token'],
};

/**
 * List contacts.
 *
 * API: `GET /v1/projects/{project_id}/contacts`
 */
export const listContacts: Operation<{ path: { project_id: string }; query?: ListContactsQuery }, ContactList> = {
  id: 'listContacts',
  method: 'GET',
  path: '/v1/projects/{project_id}/contacts',
  query: ['page_size', 'page_token', 'external_id', 'channel', 'identity'],
  list: ['contacts', 'next_page_token'],
};

/**
 * Create a contact.
 *
 * API: `POST /v1/projects/{project_id}/contacts`
 */
export const createContact: Operation<{ path: { project_id: string }; body: ContactCreateRequest }, Contact> = {
  id: 'createContact',
  method: 'POST',
  path: '/v1/projects/{project_id}/contacts',
};

/**
 * Merge two contacts.
 *
 * API: `POST /v1/projects/{project_id}/contacts/{destination_id}:merge`
 */
export const mergeContact: Operation<
  { path: { project_id: string; destination_id: string }; body: MergeContactRequest },
  Contact
> = { id: 'mergeContact', method: 'POST', path: '/v1/projects/{project_id}/contacts/{destination_id}:merge' };

/**
 * Get a contact.
 *
 * API: `GET /v1/projects/{project_id}/contacts/{contact_id}`
 */
export const getContact: Operation<{ path: { project_id: string; contact_id: string } }, Contact> = {
  id: 'getContact',
  method: 'GET',
  path: '/v1/projects/{project_id}/contacts/{contact_id}',
};

/**
 * Delete a contact.
 *
 * API: `DELETE /v1/projects/{project_id}/contacts/{contact_id}`
 */
export const deleteContact: Operation<{ path: { project_id: string; contact_id: string } }, EmptyResponse> = {
  id: 'deleteContact',
  method: 'DELETE',
  path: '/v1/projects/{project_id}/contacts/{contact_id}',
  answer: 'empty',
};

/**
 * Update a contact.
 *
 * API: `PATCH /v1/projects/{project_id}/contacts/{contact_id}`
 */
export const updateContact: Operation<
  { path: { project_id: string; contact_id: string }; query?: UpdateContactQuery; body: ContactUpdateRequest },
  Contact
> = {
  id: 'updateContact',
  method: 'PATCH',
  path: '/v1/projects/{project_id}/contacts/{contact_id}',
  retry: 'idempotent',
  query: ['update_mask'],
  csv: ['update_mask'],
};

/**
 * List recent conversations.
 *
 * API: `GET /v1/projects/{project_id}/conversations:recent`
 */
export const listRecentConversations: Operation<
  { path: { project_id: string }; query: ListRecentConversationsQuery },
  RecentConversationList
> = {
  id: 'listRecentConversations',
  method: 'GET',
  path: '/v1/projects/{project_id}/conversations:recent',
  query: ['app_id', 'only_active', 'page_size', 'page_token', 'order'],
  list: ['conversations', 'next_page_token', 'total_size'],
};

/**
 * List conversations.
 *
 * API: `GET /v1/projects/{project_id}/conversations`
 */
export const listConversations: Operation<
  { path: { project_id: string }; query?: ListConversationsQuery },
  ConversationList
> = {
  id: 'listConversations',
  method: 'GET',
  path: '/v1/projects/{project_id}/conversations',
  query: ['app_id', 'contact_id', 'only_active', 'page_size', 'page_token', 'active_channel'],
  list: ['conversations', 'next_page_token', 'total_size'],
};

/**
 * Create a conversation.
 *
 * API: `POST /v1/projects/{project_id}/conversations`
 */
export const createConversation: Operation<
  { path: { project_id: string }; body: CreateConversationRequest },
  Conversation
> = { id: 'createConversation', method: 'POST', path: '/v1/projects/{project_id}/conversations' };

/**
 * Stop the active conversation.
 *
 * API: `POST /v1/projects/{project_id}/conversations/{conversation_id}:stop`
 */
export const stopActiveConversation: Operation<
  { path: { project_id: string; conversation_id: string } },
  EmptyResponse
> = {
  id: 'stopActiveConversation',
  method: 'POST',
  path: '/v1/projects/{project_id}/conversations/{conversation_id}:stop',
  retry: 'idempotent',
  answer: 'empty',
};

/**
 * Inject a message.
 *
 * API: `POST /v1/projects/{project_id}/conversations/{conversation_id}:inject-message`
 */
export const injectMessage: Operation<
  { path: { project_id: string; conversation_id: string }; body: InjectMessageRequest },
  EmptyResponse
> = {
  id: 'injectMessage',
  method: 'POST',
  path: '/v1/projects/{project_id}/conversations/{conversation_id}:inject-message',
  answer: 'empty',
};

/**
 * Inject an event.
 *
 * API: `POST /v1/projects/{project_id}/conversations/{conversation_id}:inject-event`
 */
export const injectEvent: Operation<
  { path: { project_id: string; conversation_id: string }; body: InjectConversationEventRequest },
  EventAccepted
> = {
  id: 'injectEvent',
  method: 'POST',
  path: '/v1/projects/{project_id}/conversations/{conversation_id}:inject-event',
};

/**
 * Get a conversation.
 *
 * API: `GET /v1/projects/{project_id}/conversations/{conversation_id}`
 */
export const getConversation: Operation<{ path: { project_id: string; conversation_id: string } }, Conversation> = {
  id: 'getConversation',
  method: 'GET',
  path: '/v1/projects/{project_id}/conversations/{conversation_id}',
};

/**
 * Delete a conversation.
 *
 * API: `DELETE /v1/projects/{project_id}/conversations/{conversation_id}`
 */
export const deleteConversation: Operation<{ path: { project_id: string; conversation_id: string } }, EmptyResponse> = {
  id: 'deleteConversation',
  method: 'DELETE',
  path: '/v1/projects/{project_id}/conversations/{conversation_id}',
  answer: 'empty',
};

/**
 * Update a conversation.
 *
 * API: `PATCH /v1/projects/{project_id}/conversations/{conversation_id}`
 */
export const updateConversation: Operation<
  {
    path: { project_id: string; conversation_id: string };
    query?: UpdateConversationQuery;
    body: ConversationUpdateRequest;
  },
  Conversation
> = {
  id: 'updateConversation',
  method: 'PATCH',
  path: '/v1/projects/{project_id}/conversations/{conversation_id}',
  retry: 'idempotent',
  query: ['update_mask', 'metadata_update_strategy'],
  csv: ['update_mask'],
};

/**
 * Send an event.
 *
 * API: `POST /v1/projects/{project_id}/events:send`
 */
export const sendEvent: Operation<{ path: { project_id: string }; body: SendEventRequest }, EventAccepted> = {
  id: 'sendEvent',
  method: 'POST',
  path: '/v1/projects/{project_id}/events:send',
};

/**
 * List events.
 *
 * API: `GET /v1/projects/{project_id}/events`
 */
export const listEvents: Operation<{ path: { project_id: string }; query?: ListEventsQuery }, EventList> = {
  id: 'listEvents',
  method: 'GET',
  path: '/v1/projects/{project_id}/events',
  query: ['conversation_id', 'contact_id', 'page_size', 'page_token'],
  list: ['events', 'next_page_token'],
};

/**
 * Get an event.
 *
 * API: `GET /v1/projects/{project_id}/events/{event_id}`
 */
export const getEvent: Operation<{ path: { project_id: string; event_id: string } }, ConversationEvent> = {
  id: 'getEvent',
  method: 'GET',
  path: '/v1/projects/{project_id}/events/{event_id}',
};

/**
 * Delete an event.
 *
 * API: `DELETE /v1/projects/{project_id}/events/{event_id}`
 */
export const deleteEvent: Operation<{ path: { project_id: string; event_id: string } }, EmptyResponse> = {
  id: 'deleteEvent',
  method: 'DELETE',
  path: '/v1/projects/{project_id}/events/{event_id}',
  answer: 'empty',
};

/**
 * Preview a message in channel-native form.
 *
 * API: `POST /v1/projects/{project_id}/messages:transcode`
 */
export const transcodeMessage: Operation<
  { path: { project_id: string }; body: TranscodeMessageRequest },
  TranscodeMessageResponse
> = { id: 'transcodeMessage', method: 'POST', path: '/v1/projects/{project_id}/messages:transcode', retry: 'safe' };

/**
 * Look up what a recipient can receive.
 *
 * API: `POST /v1/projects/{project_id}/capability:query`
 */
export const lookupCapability: Operation<
  { path: { project_id: string }; body: LookupCapabilityRequest },
  LookupCapabilityResponse
> = { id: 'lookupCapability', method: 'POST', path: '/v1/projects/{project_id}/capability:query' };

/**
 * List all apps.
 *
 * API: `GET /v1/projects/{project_id}/apps`
 */
export const listApps: Operation<{ path: { project_id: string } }, AppList> = {
  id: 'listApps',
  method: 'GET',
  path: '/v1/projects/{project_id}/apps',
  list: ['apps'],
};

/**
 * Create an app.
 *
 * API: `POST /v1/projects/{project_id}/apps`
 */
export const createApp: Operation<{ path: { project_id: string }; body: AppCreateRequest }, App> = {
  id: 'createApp',
  method: 'POST',
  path: '/v1/projects/{project_id}/apps',
};

/**
 * List the consent changes of an address.
 *
 * API: `GET /v1/projects/{project_id}/apps/{app_id}/consents/identities/{identity}`
 */
export const listConsentAuditRecords: Operation<
  { path: { project_id: string; app_id: string; identity: string } },
  ConsentAuditRecordList
> = {
  id: 'listConsentAuditRecords',
  method: 'GET',
  path: '/v1/projects/{project_id}/apps/{app_id}/consents/identities/{identity}',
  list: ['audit_records', 'identity'],
};

/**
 * List the addresses on an opt-out list.
 *
 * API: `GET /v1/projects/{project_id}/apps/{app_id}/consents/{list_type}`
 */
export const listConsentIdentities: Operation<
  { path: { project_id: string; app_id: string; list_type: ConsentListTypeInput }; query?: ListConsentIdentitiesQuery },
  ConsentIdentityList
> = {
  id: 'listConsentIdentities',
  method: 'GET',
  path: '/v1/projects/{project_id}/apps/{app_id}/consents/{list_type}',
  query: ['page_size', 'page_number', 'page_token'],
  list: ['identities', 'next_page_token'],
};

/**
 * List the webhooks of an app.
 *
 * API: `GET /v1/projects/{project_id}/apps/{app_id}/webhooks`
 */
export const listWebhooks: Operation<{ path: { project_id: string; app_id: string } }, WebhookList> = {
  id: 'listWebhooks',
  method: 'GET',
  path: '/v1/projects/{project_id}/apps/{app_id}/webhooks',
  list: ['webhooks'],
};

/**
 * Get an app.
 *
 * API: `GET /v1/projects/{project_id}/apps/{app_id}`
 */
export const getApp: Operation<{ path: { project_id: string; app_id: string } }, App> = {
  id: 'getApp',
  method: 'GET',
  path: '/v1/projects/{project_id}/apps/{app_id}',
};

/**
 * Delete an app.
 *
 * API: `DELETE /v1/projects/{project_id}/apps/{app_id}`
 */
export const deleteApp: Operation<{ path: { project_id: string; app_id: string } }, EmptyResponse> = {
  id: 'deleteApp',
  method: 'DELETE',
  path: '/v1/projects/{project_id}/apps/{app_id}',
  answer: 'empty',
};

/**
 * Update an app.
 *
 * API: `PATCH /v1/projects/{project_id}/apps/{app_id}`
 */
export const updateApp: Operation<
  { path: { project_id: string; app_id: string }; query?: UpdateAppQuery; body: AppUpdateRequest },
  App
> = {
  id: 'updateApp',
  method: 'PATCH',
  path: '/v1/projects/{project_id}/apps/{app_id}',
  retry: 'idempotent',
  query: ['update_mask'],
  csv: ['update_mask'],
};

/**
 * Get the project settings.
 *
 * API: `GET /v1/projects/{project_id}/settings`
 */
export const getProjectSettings: Operation<{ path: { project_id: string } }, ProjectSettings> = {
  id: 'getProjectSettings',
  method: 'GET',
  path: '/v1/projects/{project_id}/settings',
};

/**
 * Create the project settings.
 *
 * API: `POST /v1/projects/{project_id}/settings`
 */
export const createProjectSettings: Operation<
  { path: { project_id: string }; body: ProjectSettingsContent },
  ProjectSettings
> = { id: 'createProjectSettings', method: 'POST', path: '/v1/projects/{project_id}/settings' };

/**
 * Delete the project settings.
 *
 * API: `DELETE /v1/projects/{project_id}/settings`
 */
export const deleteProjectSettings: Operation<{ path: { project_id: string } }, EmptyResponse> = {
  id: 'deleteProjectSettings',
  method: 'DELETE',
  path: '/v1/projects/{project_id}/settings',
  answer: 'empty',
};

/**
 * Update the project settings.
 *
 * API: `PATCH /v1/projects/{project_id}/settings`
 */
export const updateProjectSettings: Operation<
  { path: { project_id: string }; body: ProjectSettingsContent },
  ProjectSettings
> = { id: 'updateProjectSettings', method: 'PATCH', path: '/v1/projects/{project_id}/settings', retry: 'idempotent' };

/**
 * Create a webhook.
 *
 * API: `POST /v1/projects/{project_id}/webhooks`
 */
export const createWebhook: Operation<{ path: { project_id: string }; body: WebhookCreateRequest }, Webhook> = {
  id: 'createWebhook',
  method: 'POST',
  path: '/v1/projects/{project_id}/webhooks',
};

/**
 * Get a webhook.
 *
 * API: `GET /v1/projects/{project_id}/webhooks/{webhook_id}`
 */
export const getWebhook: Operation<{ path: { project_id: string; webhook_id: string } }, Webhook> = {
  id: 'getWebhook',
  method: 'GET',
  path: '/v1/projects/{project_id}/webhooks/{webhook_id}',
};

/**
 * Delete a webhook.
 *
 * API: `DELETE /v1/projects/{project_id}/webhooks/{webhook_id}`
 */
export const deleteWebhook: Operation<{ path: { project_id: string; webhook_id: string } }, EmptyResponse> = {
  id: 'deleteWebhook',
  method: 'DELETE',
  path: '/v1/projects/{project_id}/webhooks/{webhook_id}',
  answer: 'empty',
};

/**
 * Update a webhook.
 *
 * API: `PATCH /v1/projects/{project_id}/webhooks/{webhook_id}`
 */
export const updateWebhook: Operation<
  { path: { project_id: string; webhook_id: string }; query?: UpdateWebhookQuery; body: WebhookUpdateRequest },
  Webhook
> = {
  id: 'updateWebhook',
  method: 'PATCH',
  path: '/v1/projects/{project_id}/webhooks/{webhook_id}',
  retry: 'idempotent',
  query: ['update_mask'],
  csv: ['update_mask'],
};

/**
 * List all templates.
 *
 * API: `GET /v2/projects/{project_id}/templates`
 */
export const listTemplates: Operation<{ path: { project_id: string } }, TemplateList> = {
  id: 'listTemplates',
  method: 'GET',
  path: '/v2/projects/{project_id}/templates',
  server: 'https://{region}.template.api.sinch.com',
  list: ['templates'],
};

/**
 * Create a template.
 *
 * API: `POST /v2/projects/{project_id}/templates`
 */
export const createTemplate: Operation<{ path: { project_id: string }; body: TemplateCreateRequest }, Template> = {
  id: 'createTemplate',
  method: 'POST',
  path: '/v2/projects/{project_id}/templates',
  server: 'https://{region}.template.api.sinch.com',
};

/**
 * Get a template.
 *
 * API: `GET /v2/projects/{project_id}/templates/{template_id}`
 */
export const getTemplate: Operation<{ path: { project_id: string; template_id: string } }, Template> = {
  id: 'getTemplate',
  method: 'GET',
  path: '/v2/projects/{project_id}/templates/{template_id}',
  server: 'https://{region}.template.api.sinch.com',
};

/**
 * Replace a template.
 *
 * API: `PUT /v2/projects/{project_id}/templates/{template_id}`
 */
export const updateTemplate: Operation<
  { path: { project_id: string; template_id: string }; body: TemplateUpdateRequest },
  Template
> = {
  id: 'updateTemplate',
  method: 'PUT',
  path: '/v2/projects/{project_id}/templates/{template_id}',
  server: 'https://{region}.template.api.sinch.com',
};

/**
 * Delete a template.
 *
 * API: `DELETE /v2/projects/{project_id}/templates/{template_id}`
 */
export const deleteTemplate: Operation<{ path: { project_id: string; template_id: string } }, EmptyResponse> = {
  id: 'deleteTemplate',
  method: 'DELETE',
  path: '/v2/projects/{project_id}/templates/{template_id}',
  server: 'https://{region}.template.api.sinch.com',
  answer: 'empty',
};

/**
 * List the translations of a template.
 *
 * API: `GET /v2/projects/{project_id}/templates/{template_id}/translations`
 */
export const listTemplateTranslations: Operation<
  { path: { project_id: string; template_id: string }; query?: ListTemplateTranslationsQuery },
  TemplateTranslationList
> = {
  id: 'listTemplateTranslations',
  method: 'GET',
  path: '/v2/projects/{project_id}/templates/{template_id}/translations',
  server: 'https://{region}.template.api.sinch.com',
  query: ['language_code', 'translation_version'],
  list: ['translations'],
};
