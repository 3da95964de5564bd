// Generated from spec/sinch-conversation.yaml by `pnpm generate`. Do not edit.
import type {
  AccessToken,
  App,
  AppCreateRequest,
  AppList,
  AppUpdateRequest,
  BatchStatusUpdateEvent,
  CapabilityEvent,
  Channel,
  ChannelEventEvent,
  ChannelProfile,
  ConsentAuditRecordList,
  ConsentIdentityList,
  ConsentListTypeInput,
  Contact,
  ContactCreateEvent,
  ContactCreateRequest,
  ContactDeleteEvent,
  ContactIdentitiesDuplicationEvent,
  ContactList,
  ContactMergeEvent,
  ContactUpdateEvent,
  ContactUpdateRequest,
  Conversation,
  ConversationDeleteEvent,
  ConversationEvent,
  ConversationList,
  ConversationMessage,
  ConversationStartEvent,
  ConversationStopEvent,
  ConversationUpdateRequest,
  CreateConversationRequest,
  CreateTokenRequest,
  DirectionInput,
  EmptyResponse,
  ErrorResponse,
  EventAccepted,
  EventDeliveryEvent,
  EventInboundEvent,
  EventList,
  FetchLastMessageRequest,
  GetChannelProfileRequest,
  IdentityConflictList,
  InjectConversationEventRequest,
  InjectMessageRequest,
  LookupCapabilityRequest,
  LookupCapabilityResponse,
  MergeContactRequest,
  MessageDeliveryEvent,
  MessageInboundEvent,
  MessageInboundSmartConversationRedactionEvent,
  MessageList,
  MessageSource,
  MessageSubmitEvent,
  MessagesView,
  MetadataUpdateStrategy,
  OAuthError,
  OptInEvent,
  OptOutEvent,
  ProjectSettings,
  ProjectSettingsContent,
  RecentConversationList,
  RecordNotificationEvent,
  SendEventRequest,
  SendMessageRequest,
  SendMessageResponse,
  SmartConversationEvent,
  SortOrder,
  Template,
  TemplateCreateRequest,
  TemplateList,
  TemplateTranslationList,
  TemplateUpdateRequest,
  TranscodeMessageRequest,
  TranscodeMessageResponse,
  UnsupportedEvent,
  UpdateMessageMetadataRequest,
  Webhook,
  WebhookCreateRequest,
  WebhookList,
  WebhookUpdateRequest,
} from '@linktor/core-gen/sinch';

export interface paths {
  '/oauth2/token': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create an access token
     *
     * Trades the key id and key secret, sent as HTTP Basic credentials, for a bearer token. A token may be requested
     * at any time; keep it until shortly before it expires.
     */
    post: operations['createToken'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/projects/{project_id}/messages:send': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send a message
     *
     * Queues a message for a contact or a list of channel addresses. The answer says that the message was taken;
     * delivery is reported by the `MESSAGE_DELIVERY` callback. Repeating the call sends the message again.
     */
    post: operations['sendMessage'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/projects/{project_id}/messages:fetch-last-message': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List the last message per recipient
     *
     * Gives the newest message of each address or contact. Give `channel_identities` or `contact_ids`, not both;
     * contact ids work with `CONVERSATION_SOURCE` only.
     */
    post: operations['listLastMessagesByChannelIdentity'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/projects/{project_id}/messages': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List messages
     *
     * Messages come newest first, by `accept_time`.
     */
    get: operations['listMessages'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/projects/{project_id}/messages/{message_id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a message */
    get: operations['getMessage'];
    put?: never;
    post?: never;
    /**
     * Delete a message
     *
     * Removes the stored message from the store named by `messages_source`.
     */
    delete: operations['deleteMessage'];
    options?: never;
    head?: never;
    /** Update the metadata of a message */
    patch: operations['updateMessageMetadata'];
    trace?: never;
  };
  '/v1/projects/{project_id}/contacts:getChannelProfile': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get the profile of a contact on a channel
     *
     * Asks the channel for the profile name of a recipient.
     */
    post: operations['getChannelProfile'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/projects/{project_id}/contacts:identityConflicts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List addresses that several contacts share
     *
     * Covers SMS, MMS and RCS. Solve these conflicts before you turn on unified contact ids.
     */
    get: operations['listIdentityConflicts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/projects/{project_id}/contacts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List contacts
     *
     * Filter by `external_id`, or by `channel` and `identity` together; the two filters exclude each other.
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
  '/v1/projects/{project_id}/contacts/{destination_id}:merge': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Merge two contacts
     *
     * Moves everything of the source contact to the contact in the path. Conversations and messages move. Channel
     * addresses move only for channels that the destination lacks, and are appended to its priority list. Empty
     * optional fields are filled from the source. The source id is dead afterwards.
     */
    post: operations['mergeContact'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/projects/{project_id}/contacts/{contact_id}': {
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
  '/v1/projects/{project_id}/conversations:recent': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List recent conversations
     *
     * Gives the conversations of an app with their last messages, by the time of that message. Always send
     * `page_size`: without it the platform answers with an empty list.
     */
    get: operations['listRecentConversations'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/projects/{project_id}/conversations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List conversations
     *
     * Give `app_id` or `contact_id`, or both.
     */
    get: operations['listConversations'];
    put?: never;
    /**
     * Create a conversation
     *
     * The platform chooses the id; one sent by the caller is ignored.
     */
    post: operations['createConversation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/projects/{project_id}/conversations/{conversation_id}:stop': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Stop the active conversation
     *
     * Makes the conversation inactive.
     */
    post: operations['stopActiveConversation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/projects/{project_id}/conversations/{conversation_id}:inject-message': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Inject a message
     *
     * Stores a message in a conversation without sending it.
     */
    post: operations['injectMessage'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/projects/{project_id}/conversations/{conversation_id}:inject-event': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Inject an event
     *
     * Stores an event in a conversation without sending it.
     */
    post: operations['injectEvent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/projects/{project_id}/conversations/{conversation_id}': {
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
     *
     * The messages of the conversation go with it.
     */
    delete: operations['deleteConversation'];
    options?: never;
    head?: never;
    /** Update a conversation */
    patch: operations['updateConversation'];
    trace?: never;
  };
  '/v1/projects/{project_id}/events:send': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send an event
     *
     * Queues an event such as typing. The answer says that it was taken; delivery is reported by the
     * `EVENT_DELIVERY` callback. The event key stands directly under `event`.
     */
    post: operations['sendEvent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/projects/{project_id}/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List events
     *
     * Give `conversation_id` or `contact_id`.
     */
    get: operations['listEvents'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/projects/{project_id}/events/{event_id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get an event */
    get: operations['getEvent'];
    put?: never;
    post?: never;
    /** Delete an event */
    delete: operations['deleteEvent'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/projects/{project_id}/messages:transcode': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Preview a message in channel-native form
     *
     * Translates a message into the native form of channels without sending it.
     */
    post: operations['transcodeMessage'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/projects/{project_id}/capability:query': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Look up what a recipient can receive
     *
     * Starts a lookup. The result arrives through the `CAPABILITY` callback. A channel that cannot tell answers as
     * capable.
     */
    post: operations['lookupCapability'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/projects/{project_id}/apps': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List all apps
     *
     * The list is not paged.
     */
    get: operations['listApps'];
    put?: never;
    /** Create an app */
    post: operations['createApp'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/projects/{project_id}/apps/{app_id}/consents/identities/{identity}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the consent changes of an address
     *
     * The list is not paged.
     */
    get: operations['listConsentAuditRecords'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/projects/{project_id}/apps/{app_id}/consents/{list_type}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the addresses on an opt-out list */
    get: operations['listConsentIdentities'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/projects/{project_id}/apps/{app_id}/webhooks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the webhooks of an app
     *
     * The list is not paged. An app has at most 5 webhooks.
     */
    get: operations['listWebhooks'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/projects/{project_id}/apps/{app_id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get an app */
    get: operations['getApp'];
    put?: never;
    post?: never;
    /** Delete an app */
    delete: operations['deleteApp'];
    options?: never;
    head?: never;
    /**
     * Update an app
     *
     * Lists such as `channel_credentials` are replaced as a whole.
     */
    patch: operations['updateApp'];
    trace?: never;
  };
  '/v1/projects/{project_id}/settings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get the project settings */
    get: operations['getProjectSettings'];
    put?: never;
    /** Create the project settings */
    post: operations['createProjectSettings'];
    /** Delete the project settings */
    delete: operations['deleteProjectSettings'];
    options?: never;
    head?: never;
    /** Update the project settings */
    patch: operations['updateProjectSettings'];
    trace?: never;
  };
  '/v1/projects/{project_id}/webhooks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a webhook
     *
     * An app has at most 5 webhooks; those that share a trigger each get their own copy. Set `target_type` to
     * `HTTP`: the server default `DISMISS` delivers nothing.
     */
    post: operations['createWebhook'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/projects/{project_id}/webhooks/{webhook_id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a webhook */
    get: operations['getWebhook'];
    put?: never;
    post?: never;
    /** Delete a webhook */
    delete: operations['deleteWebhook'];
    options?: never;
    head?: never;
    /**
     * Update a webhook
     *
     * One official SDK always sends `target`; the platform itself does not ask for it.
     */
    patch: operations['updateWebhook'];
    trace?: never;
  };
  '/v2/projects/{project_id}/templates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List all templates
     *
     * The list is not paged.
     */
    get: operations['listTemplates'];
    put?: never;
    /**
     * Create a template
     *
     * The id may be chosen by the caller.
     */
    post: operations['createTemplate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/projects/{project_id}/templates/{template_id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get a template */
    get: operations['getTemplate'];
    /**
     * Replace a template
     *
     * `version` must equal the latest stored version, so read the template before you replace it, and do not repeat
     * the call blindly.
     */
    put: operations['updateTemplate'];
    post?: never;
    /** Delete a template */
    delete: operations['deleteTemplate'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v2/projects/{project_id}/templates/{template_id}/translations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the translations of a template
     *
     * The list is not paged.
     */
    get: operations['listTemplateTranslations'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface webhooks {
  MESSAGE_INBOUND: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A message of the end user arrived
     *
     * Recognised by the payload key `message`. Conversation metadata of the last sent message comes back in
     * `message_metadata`.
     */
    post: operations['onMessageInbound'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  MESSAGE_INBOUND_SMART_CONVERSATION_REDACTION: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A redacted copy of an inbound message
     *
     * Recognised by the payload key `message_redaction`. Same as an inbound message, with sensitive text masked.
     */
    post: operations['onMessageInboundSmartConversationRedaction'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  MESSAGE_SUBMIT: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A message was handed to a channel
     *
     * Recognised by the payload key `message_submit_notification`.
     */
    post: operations['onMessageSubmit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  MESSAGE_DELIVERY: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A message changed its delivery state
     *
     * Recognised by the payload key `message_delivery_report`. Goes to the `callback_url` of the message when that
     * was given. `READ` and `FAILED` are final. Written as compact JSON, the example is a test vector: with the
     * secret `foo_secret1234`, the nonce `01FJA8B4A7BM43YGWSG9GBV067` and the timestamp `1634579353` its signature
     * is `Yc+3R1pIS78xLASybulhs8BsSo9BPB3Pr92QCUoczfk=`.
     */
    post: operations['onMessageDelivery'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  EVENT_INBOUND: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * An event of the end user arrived
     *
     * Recognised by the payload key `event`.
     */
    post: operations['onEventInbound'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  EVENT_DELIVERY: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * An event of the app changed its delivery state
     *
     * Recognised by the payload key `event_delivery_report`.
     */
    post: operations['onEventDelivery'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  CONVERSATION_START: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A conversation started
     *
     * Recognised by the payload key `conversation_start_notification`.
     */
    post: operations['onConversationStart'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  CONVERSATION_STOP: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A conversation stopped
     *
     * Recognised by the payload key `conversation_stop_notification`.
     */
    post: operations['onConversationStop'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  CONVERSATION_DELETE: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A conversation was deleted
     *
     * Recognised by the payload key `conversation_delete_notification`.
     */
    post: operations['onConversationDelete'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  CONTACT_CREATE: {
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
     *
     * Recognised by the payload key `contact_create_notification`. Written as compact JSON, the example is a test
     * vector: with the secret `foo_secret1234`, the nonce `01FJA8B4A7BM43YGWSG9GBV067` and the timestamp
     * `1634579353` its signature is `6bpJoRmFoXVjfJIVglMoJzYXxnoxRujzR4k2GOXewOE=`.
     */
    post: operations['onContactCreate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  CONTACT_DELETE: {
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
     *
     * Recognised by the payload key `contact_delete_notification`.
     */
    post: operations['onContactDelete'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  CONTACT_UPDATE: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A contact was changed
     *
     * Recognised by the payload key `contact_update_notification`.
     */
    post: operations['onContactUpdate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  CONTACT_MERGE: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Two contacts became one
     *
     * Recognised by the payload key `contact_merge_notification`.
     */
    post: operations['onContactMerge'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  CONTACT_IDENTITIES_DUPLICATION: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Several contacts share an address
     *
     * Recognised by the payload key `duplicated_contact_identities_notification`. An older SDK expects the key
     * `duplicated_identities` at this place; a lenient reader accepts both.
     */
    post: operations['onContactIdentitiesDuplication'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  CAPABILITY: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A capability lookup was answered
     *
     * Recognised by the payload key `capability_notification`.
     */
    post: operations['onCapability'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  OPT_IN: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A recipient opted in
     *
     * Recognised by the payload key `opt_in_notification`.
     */
    post: operations['onOptIn'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  OPT_OUT: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A recipient opted out
     *
     * Recognised by the payload key `opt_out_notification`.
     */
    post: operations['onOptOut'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  CHANNEL_EVENT: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Something happened on the channel itself
     *
     * Recognised by the payload key `channel_event_notification`.
     */
    post: operations['onChannelEvent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  UNSUPPORTED: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * The channel sent something that is not translated
     *
     * Recognised by the payload key `unsupported_callback`.
     */
    post: operations['onUnsupported'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  SMART_CONVERSATION: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * An inbound message was analysed
     *
     * Recognised by the payload key `smart_conversation_notification`. An older SDK writes the trigger as
     * `SMART_CONVERSATIONS`. Subscribe with the singular.
     */
    post: operations['onSmartConversation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  RECORD_NOTIFICATION: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A record was stored
     *
     * Recognised by the payload key `record_notification`.
     */
    post: operations['onRecordNotification'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  BATCH_STATUS_UPDATE: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A batch of messages was processed
     *
     * Recognised by the payload key `batch_status_update_notification`. Known from scripts of the vendor only, for
     * the batch service on a host of its own.
     */
    post: operations['onBatchStatusUpdate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface components {
  responses: {
    /** The request is malformed or a field is invalid. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': ErrorResponse;
      };
    };
    /** The credentials are wrong or the token has expired. With an expired token the header says so. */
    Unauthorized: {
      headers: {
        'WWW-Authenticate': components['headers']['WWW-Authenticate'];
        [name: string]: unknown;
      };
      content: {
        'application/json': ErrorResponse;
      };
    };
    /** The credentials do not belong to the project, or the project is blocked for credit reasons. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': ErrorResponse;
      };
    };
    /** The resource does not exist, or the app lives in another region. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': ErrorResponse;
      };
    };
    /**
     * Too many requests. Most endpoints allow 800 per second and project. No rate limit header is documented; honour
     * `Retry-After` and a `RetryInfo` detail when present.
     */
    TooManyRequests: {
      headers: {
        'Retry-After': components['headers']['Retry-After'];
        [name: string]: unknown;
      };
      content: {
        'application/json': ErrorResponse;
      };
    };
    /** Any other failure. On 500, 501 and 503 the vendor advises to retry with exponential back-off. */
    UnexpectedError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': ErrorResponse;
      };
    };
    /** The token was refused. */
    TokenError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': OAuthError;
      };
    };
    /**
     * Too many token requests. The gateway allows bursts of about 30 and refills at 10 per second; it usually sends
     * no `Retry-After`.
     */
    TokenTooManyRequests: {
      headers: {
        'Retry-After': components['headers']['Retry-After'];
        [name: string]: unknown;
      };
      content: {
        'application/json': OAuthError;
      };
    };
  };
  parameters: {
    /** Id of the project, a UUID. */
    ProjectId: string;
    /** Id of the app. */
    AppId: string;
    /** Id of the message. */
    MessageId: string;
    /** Id of the contact. */
    ContactId: string;
    /** Id of the contact to keep. */
    DestinationId: string;
    /** Id of the conversation. */
    ConversationId: string;
    /** Id of the event. */
    EventId: string;
    /** Id of the webhook. */
    WebhookId: string;
    /** Id of the template. */
    TemplateId: string;
    /** The address, often a phone number. Percent-encode it: a leading `+` becomes `%2B`. */
    ConsentIdentity: string;
    /** Which opt-out list. */
    ConsentListTypeParameter: ConsentListTypeInput;
    /** Token from `next_page_token` of the previous page. Repeat all other parameters unchanged. */
    PageToken: string;
    /** Store the message lives in. The server default is `CONVERSATION_SOURCE`. */
    MessagesSource: MessageSource;
    /**
     * Fields to change, as names of the body, nested ones with dots. Sent as one comma-separated value
     * (`update_mask=a,b`). Optional on every operation that has it. A field that is named here and `null` in the
     * body is cleared.
     */
    UpdateMask: string[];
    /**
     * Base64 (standard alphabet, padded) of HMAC-SHA256 over the raw body, a dot, the nonce, a dot and the
     * timestamp. The key is the webhook secret as UTF-8 text, not decoded. Absent when no secret is configured.
     * @example 6bpJoRmFoXVjfJIVglMoJzYXxnoxRujzR4k2GOXewOE=
     */
    WebhookSignature: string;
    /**
     * Text that is unique per delivery. Remember it for a while to refuse replays.
     * @example 01FJA8B4A7BM43YGWSG9GBV067
     */
    WebhookSignatureNonce: string;
    /**
     * Time of signing, unix seconds as decimal text. Refuse values too far from now.
     * @example 1634579353
     */
    WebhookSignatureTimestamp: string;
    /**
     * Always `HmacSHA256`.
     * @example HmacSHA256
     */
    WebhookSignatureAlgorithm: string;
  };
  requestBodies: never;
  headers: {
    /**
     * Seconds or an HTTP date until the next attempt makes sense.
     * @example 2
     */
    'Retry-After': string;
    /**
     * Challenge of the server. Contains `expired` when a new token solves the problem.
     * @example Bearer error="invalid_token", error_description="Jwt expired"
     */
    'WWW-Authenticate': string;
  };
  pathItems: never;
}

export interface operations {
  createToken: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Form of the client credentials grant. */
    requestBody: {
      content: {
        'application/x-www-form-urlencoded': CreateTokenRequest;
      };
    };
    responses: {
      /** The token. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': AccessToken;
        };
      };
      400: components['responses']['TokenError'];
      401: components['responses']['TokenError'];
      429: components['responses']['TokenTooManyRequests'];
      default: components['responses']['TokenError'];
    };
  };
  sendMessage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
      };
      cookie?: never;
    };
    /** The message and where it goes. */
    requestBody: {
      content: {
        'application/json': SendMessageRequest;
      };
    };
    responses: {
      /** The message was queued. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': SendMessageResponse;
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
  listLastMessagesByChannelIdentity: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
      };
      cookie?: never;
    };
    /** Whose last messages to fetch. */
    requestBody: {
      content: {
        'application/json': FetchLastMessageRequest;
      };
    };
    responses: {
      /** One page of messages. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': MessageList;
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
  listMessages: {
    parameters: {
      query?: {
        /** Only messages of this conversation. */
        conversation_id?: string;
        /** Only messages of this contact. */
        contact_id?: string;
        /** Only messages of this app. */
        app_id?: string;
        /** Only messages to or from this address. */
        channel_identity?: string;
        /** Only messages from this moment on. Must lie before `end_time`. */
        start_time?: string;
        /** Only messages before this moment. */
        end_time?: string;
        /** Items per page, at most 1000. */
        page_size?: number;
        /** Token from `next_page_token` of the previous page. Repeat all other parameters unchanged. */
        page_token?: components['parameters']['PageToken'];
        /** Whether metadata is part of the answer. */
        view?: MessagesView;
        /** Store the message lives in. The server default is `CONVERSATION_SOURCE`. */
        messages_source?: components['parameters']['MessagesSource'];
        /** Only messages that the recipient sent. Works with `DISPATCH_SOURCE` only. */
        only_recipient_originated?: boolean;
        /** Only messages of this channel. */
        channel?: Channel;
        /** Only messages that travel this way. Both ways when left out. */
        direction?: DirectionInput;
      };
      header?: never;
      path: {
        /** Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of messages. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': MessageList;
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
  getMessage: {
    parameters: {
      query?: {
        /** Store the message lives in. The server default is `CONVERSATION_SOURCE`. */
        messages_source?: components['parameters']['MessagesSource'];
      };
      header?: never;
      path: {
        /** Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
        /** Id of the message. */
        message_id: components['parameters']['MessageId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The message. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ConversationMessage;
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
  deleteMessage: {
    parameters: {
      query?: {
        /** Store the message lives in. The server default is `CONVERSATION_SOURCE`. */
        messages_source?: components['parameters']['MessagesSource'];
      };
      header?: never;
      path: {
        /** Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
        /** Id of the message. */
        message_id: components['parameters']['MessageId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': EmptyResponse;
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
  updateMessageMetadata: {
    parameters: {
      query?: {
        /** Store the message lives in. The server default is `CONVERSATION_SOURCE`. */
        messages_source?: components['parameters']['MessagesSource'];
      };
      header?: never;
      path: {
        /** Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
        /** Id of the message. */
        message_id: components['parameters']['MessageId'];
      };
      cookie?: never;
    };
    /** The new metadata. */
    requestBody: {
      content: {
        'application/json': UpdateMessageMetadataRequest;
      };
    };
    responses: {
      /** The message with its new metadata. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ConversationMessage;
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
  getChannelProfile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
      };
      cookie?: never;
    };
    /** Whose profile to look up. */
    requestBody: {
      content: {
        'application/json': GetChannelProfileRequest;
      };
    };
    responses: {
      /** The profile. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ChannelProfile;
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
  listIdentityConflicts: {
    parameters: {
      query?: {
        /** Items per page, at most 20. */
        page_size?: number;
        /** Token from `next_page_token` of the previous page. Repeat all other parameters unchanged. */
        page_token?: components['parameters']['PageToken'];
      };
      header?: never;
      path: {
        /** Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of conflicts. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': IdentityConflictList;
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
  listContacts: {
    parameters: {
      query?: {
        /** Items per page, at most 20. */
        page_size?: number;
        /** Token from `next_page_token` of the previous page. Repeat all other parameters unchanged. */
        page_token?: components['parameters']['PageToken'];
        /** Only the contact with this id in your own system. Not together with `channel` and `identity`. */
        external_id?: string;
        /** Channel of the address in `identity`. */
        channel?: Channel;
        /** Only the contact with this address. Needs `channel`. */
        identity?: string;
      };
      header?: never;
      path: {
        /** Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of contacts. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ContactList;
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
  createContact: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
      };
      cookie?: never;
    };
    /** The contact. */
    requestBody: {
      content: {
        'application/json': ContactCreateRequest;
      };
    };
    responses: {
      /** The new contact. */
      200: {
        headers: {
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
  mergeContact: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
        /** Id of the contact to keep. */
        destination_id: components['parameters']['DestinationId'];
      };
      cookie?: never;
    };
    /** The contact that is given up. */
    requestBody: {
      content: {
        'application/json': MergeContactRequest;
      };
    };
    responses: {
      /** The contact that was kept. */
      200: {
        headers: {
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
        /** Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
        /** Id of the contact. */
        contact_id: components['parameters']['ContactId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The contact. */
      200: {
        headers: {
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
        /** Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
        /** Id of the contact. */
        contact_id: components['parameters']['ContactId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': EmptyResponse;
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
  updateContact: {
    parameters: {
      query?: {
        /**
         * Fields to change, as names of the body, nested ones with dots. Sent as one comma-separated value
         * (`update_mask=a,b`). Optional on every operation that has it. A field that is named here and `null` in the
         * body is cleared.
         */
        update_mask?: components['parameters']['UpdateMask'];
      };
      header?: never;
      path: {
        /** Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
        /** Id of the contact. */
        contact_id: components['parameters']['ContactId'];
      };
      cookie?: never;
    };
    /** The new values. */
    requestBody: {
      content: {
        'application/json': ContactUpdateRequest;
      };
    };
    responses: {
      /** The contact with its new values. */
      200: {
        headers: {
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
  listRecentConversations: {
    parameters: {
      query: {
        /** App whose conversations are listed. */
        app_id: string;
        /** Only active conversations. */
        only_active?: boolean;
        /** Items per page, at most 50. Always send it: without it the list is empty. */
        page_size?: number;
        /** Token from `next_page_token` of the previous page. Repeat all other parameters unchanged. */
        page_token?: components['parameters']['PageToken'];
        /** Order by the time of the last message. */
        order?: SortOrder;
      };
      header?: never;
      path: {
        /** Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of conversations. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': RecentConversationList;
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
  listConversations: {
    parameters: {
      query?: {
        /** Only conversations of this app. */
        app_id?: string;
        /** Only conversations of this contact. */
        contact_id?: string;
        /** True for active conversations, false for inactive ones. All when left out. */
        only_active?: boolean;
        /** Items per page, at most 20. */
        page_size?: number;
        /** Token from `next_page_token` of the previous page. Repeat all other parameters unchanged. */
        page_token?: components['parameters']['PageToken'];
        /** Only conversations with this active channel. */
        active_channel?: Channel;
      };
      header?: never;
      path: {
        /** Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of conversations. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ConversationList;
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
  createConversation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
      };
      cookie?: never;
    };
    /** The conversation. */
    requestBody: {
      content: {
        'application/json': CreateConversationRequest;
      };
    };
    responses: {
      /** The new conversation. */
      200: {
        headers: {
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
  stopActiveConversation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
        /** Id of the conversation. */
        conversation_id: components['parameters']['ConversationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Stopped. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': EmptyResponse;
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
  injectMessage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
        /** Id of the conversation. */
        conversation_id: components['parameters']['ConversationId'];
      };
      cookie?: never;
    };
    /** The message. */
    requestBody: {
      content: {
        'application/json': InjectMessageRequest;
      };
    };
    responses: {
      /** Stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': EmptyResponse;
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
  injectEvent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
        /** Id of the conversation. */
        conversation_id: components['parameters']['ConversationId'];
      };
      cookie?: never;
    };
    /** The event. */
    requestBody: {
      content: {
        'application/json': InjectConversationEventRequest;
      };
    };
    responses: {
      /** Stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': EventAccepted;
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
  getConversation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
        /** Id of the conversation. */
        conversation_id: components['parameters']['ConversationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The conversation. */
      200: {
        headers: {
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
        /** Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
        /** Id of the conversation. */
        conversation_id: components['parameters']['ConversationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': EmptyResponse;
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
  updateConversation: {
    parameters: {
      query?: {
        /**
         * Fields to change, as names of the body, nested ones with dots. Sent as one comma-separated value
         * (`update_mask=a,b`). Optional on every operation that has it. A field that is named here and `null` in the
         * body is cleared.
         */
        update_mask?: components['parameters']['UpdateMask'];
        /** How `metadata_json` meets the stored value. */
        metadata_update_strategy?: MetadataUpdateStrategy;
      };
      header?: never;
      path: {
        /** Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
        /** Id of the conversation. */
        conversation_id: components['parameters']['ConversationId'];
      };
      cookie?: never;
    };
    /** The new values. */
    requestBody: {
      content: {
        'application/json': ConversationUpdateRequest;
      };
    };
    responses: {
      /** The conversation with its new values. */
      200: {
        headers: {
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
  sendEvent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
      };
      cookie?: never;
    };
    /** The event and where it goes. */
    requestBody: {
      content: {
        'application/json': SendEventRequest;
      };
    };
    responses: {
      /** The event was queued. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': EventAccepted;
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
  listEvents: {
    parameters: {
      query?: {
        /** Events of this conversation. */
        conversation_id?: string;
        /** Events of this contact. */
        contact_id?: string;
        /** Items per page, at most 20. */
        page_size?: number;
        /** Token from `next_page_token` of the previous page. Repeat all other parameters unchanged. */
        page_token?: components['parameters']['PageToken'];
      };
      header?: never;
      path: {
        /** Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of events. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': EventList;
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
  getEvent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
        /** Id of the event. */
        event_id: components['parameters']['EventId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The event. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ConversationEvent;
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
  deleteEvent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
        /** Id of the event. */
        event_id: components['parameters']['EventId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': EmptyResponse;
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
  transcodeMessage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
      };
      cookie?: never;
    };
    /** The message. */
    requestBody: {
      content: {
        'application/json': TranscodeMessageRequest;
      };
    };
    responses: {
      /** The native payloads. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': TranscodeMessageResponse;
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
  lookupCapability: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
      };
      cookie?: never;
    };
    /** Whose capability to look up. */
    requestBody: {
      content: {
        'application/json': LookupCapabilityRequest;
      };
    };
    responses: {
      /** The lookup was started. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': LookupCapabilityResponse;
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
  listApps: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** All apps. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': AppList;
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
  createApp: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
      };
      cookie?: never;
    };
    /** The app. */
    requestBody: {
      content: {
        'application/json': AppCreateRequest;
      };
    };
    responses: {
      /** The new app. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': App;
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
  listConsentAuditRecords: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
        /** Id of the app. */
        app_id: components['parameters']['AppId'];
        /** The address, often a phone number. Percent-encode it: a leading `+` becomes `%2B`. */
        identity: components['parameters']['ConsentIdentity'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The changes. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ConsentAuditRecordList;
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
  listConsentIdentities: {
    parameters: {
      query?: {
        /** Items per page, at most 50. */
        page_size?: number;
        /**
         * Number of the page, from 0. Use `page_token`.
         * @deprecated
         */
        page_number?: number;
        /** Token from `next_page_token` of the previous page. Repeat all other parameters unchanged. */
        page_token?: components['parameters']['PageToken'];
      };
      header?: never;
      path: {
        /** Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
        /** Id of the app. */
        app_id: components['parameters']['AppId'];
        /** Which opt-out list. */
        list_type: components['parameters']['ConsentListTypeParameter'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of addresses. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ConsentIdentityList;
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
  listWebhooks: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
        /** Id of the app. */
        app_id: components['parameters']['AppId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** All webhooks of the app. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': WebhookList;
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
  getApp: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
        /** Id of the app. */
        app_id: components['parameters']['AppId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The app. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': App;
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
  deleteApp: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
        /** Id of the app. */
        app_id: components['parameters']['AppId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': EmptyResponse;
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
  updateApp: {
    parameters: {
      query?: {
        /**
         * Fields to change, as names of the body, nested ones with dots. Sent as one comma-separated value
         * (`update_mask=a,b`). Optional on every operation that has it. A field that is named here and `null` in the
         * body is cleared.
         */
        update_mask?: components['parameters']['UpdateMask'];
      };
      header?: never;
      path: {
        /** Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
        /** Id of the app. */
        app_id: components['parameters']['AppId'];
      };
      cookie?: never;
    };
    /** The new values. */
    requestBody: {
      content: {
        'application/json': AppUpdateRequest;
      };
    };
    responses: {
      /** The app with its new values. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': App;
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
  getProjectSettings: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The settings. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ProjectSettings;
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
  createProjectSettings: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
      };
      cookie?: never;
    };
    /** The settings, without the outer object of the answer. */
    requestBody: {
      content: {
        'application/json': ProjectSettingsContent;
      };
    };
    responses: {
      /** The settings. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ProjectSettings;
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
  deleteProjectSettings: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': EmptyResponse;
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
  updateProjectSettings: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
      };
      cookie?: never;
    };
    /** The settings, without the outer object of the answer. */
    requestBody: {
      content: {
        'application/json': ProjectSettingsContent;
      };
    };
    responses: {
      /** The settings with their new values. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': ProjectSettings;
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
  createWebhook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
      };
      cookie?: never;
    };
    /** The webhook. */
    requestBody: {
      content: {
        'application/json': WebhookCreateRequest;
      };
    };
    responses: {
      /** The new webhook. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Webhook;
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
  getWebhook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
        /** Id of the webhook. */
        webhook_id: components['parameters']['WebhookId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The webhook. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Webhook;
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
  deleteWebhook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
        /** Id of the webhook. */
        webhook_id: components['parameters']['WebhookId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': EmptyResponse;
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
  updateWebhook: {
    parameters: {
      query?: {
        /**
         * Fields to change, as names of the body, nested ones with dots. Sent as one comma-separated value
         * (`update_mask=a,b`). Optional on every operation that has it. A field that is named here and `null` in the
         * body is cleared.
         */
        update_mask?: components['parameters']['UpdateMask'];
      };
      header?: never;
      path: {
        /** Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
        /** Id of the webhook. */
        webhook_id: components['parameters']['WebhookId'];
      };
      cookie?: never;
    };
    /** The new values. */
    requestBody: {
      content: {
        'application/json': WebhookUpdateRequest;
      };
    };
    responses: {
      /** The webhook with its new values. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Webhook;
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
  listTemplates: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** All templates. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': TemplateList;
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
  createTemplate: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
      };
      cookie?: never;
    };
    /** The template. */
    requestBody: {
      content: {
        'application/json': TemplateCreateRequest;
      };
    };
    responses: {
      /** The new template. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Template;
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
  getTemplate: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
        /** Id of the template. */
        template_id: components['parameters']['TemplateId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The template. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Template;
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
  updateTemplate: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
        /** Id of the template. */
        template_id: components['parameters']['TemplateId'];
      };
      cookie?: never;
    };
    /** The new state. */
    requestBody: {
      content: {
        'application/json': TemplateUpdateRequest;
      };
    };
    responses: {
      /** The template with its new version. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Template;
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
  deleteTemplate: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
        /** Id of the template. */
        template_id: components['parameters']['TemplateId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Deleted. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': EmptyResponse;
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
  listTemplateTranslations: {
    parameters: {
      query?: {
        /** Only translations in this language, a BCP-47 code. */
        language_code?: string;
        /** Only this version, a number or the word `latest`. */
        translation_version?: string;
      };
      header?: never;
      path: {
        /** Id of the project, a UUID. */
        project_id: components['parameters']['ProjectId'];
        /** Id of the template. */
        template_id: components['parameters']['TemplateId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The translations. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': TemplateTranslationList;
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
  onMessageInbound: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Base64 (standard alphabet, padded) of HMAC-SHA256 over the raw body, a dot, the nonce, a dot and the
         * timestamp. The key is the webhook secret as UTF-8 text, not decoded. Absent when no secret is configured.
         * @example 6bpJoRmFoXVjfJIVglMoJzYXxnoxRujzR4k2GOXewOE=
         */
        'x-sinch-webhook-signature'?: components['parameters']['WebhookSignature'];
        /**
         * Text that is unique per delivery. Remember it for a while to refuse replays.
         * @example 01FJA8B4A7BM43YGWSG9GBV067
         */
        'x-sinch-webhook-signature-nonce'?: components['parameters']['WebhookSignatureNonce'];
        /**
         * Time of signing, unix seconds as decimal text. Refuse values too far from now.
         * @example 1634579353
         */
        'x-sinch-webhook-signature-timestamp'?: components['parameters']['WebhookSignatureTimestamp'];
        /**
         * Always `HmacSHA256`.
         * @example HmacSHA256
         */
        'x-sinch-webhook-signature-algorithm'?: components['parameters']['WebhookSignatureAlgorithm'];
      };
      path?: never;
      cookie?: never;
    };
    /** The callback. */
    requestBody: {
      content: {
        'application/json': MessageInboundEvent;
      };
    };
    responses: {
      /** Answer 200 once the callback is taken. Any other outcome may lead to another delivery. */
      '2XX': {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onMessageInboundSmartConversationRedaction: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Base64 (standard alphabet, padded) of HMAC-SHA256 over the raw body, a dot, the nonce, a dot and the
         * timestamp. The key is the webhook secret as UTF-8 text, not decoded. Absent when no secret is configured.
         * @example 6bpJoRmFoXVjfJIVglMoJzYXxnoxRujzR4k2GOXewOE=
         */
        'x-sinch-webhook-signature'?: components['parameters']['WebhookSignature'];
        /**
         * Text that is unique per delivery. Remember it for a while to refuse replays.
         * @example 01FJA8B4A7BM43YGWSG9GBV067
         */
        'x-sinch-webhook-signature-nonce'?: components['parameters']['WebhookSignatureNonce'];
        /**
         * Time of signing, unix seconds as decimal text. Refuse values too far from now.
         * @example 1634579353
         */
        'x-sinch-webhook-signature-timestamp'?: components['parameters']['WebhookSignatureTimestamp'];
        /**
         * Always `HmacSHA256`.
         * @example HmacSHA256
         */
        'x-sinch-webhook-signature-algorithm'?: components['parameters']['WebhookSignatureAlgorithm'];
      };
      path?: never;
      cookie?: never;
    };
    /** The callback. */
    requestBody: {
      content: {
        'application/json': MessageInboundSmartConversationRedactionEvent;
      };
    };
    responses: {
      /** Answer 200 once the callback is taken. Any other outcome may lead to another delivery. */
      '2XX': {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onMessageSubmit: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Base64 (standard alphabet, padded) of HMAC-SHA256 over the raw body, a dot, the nonce, a dot and the
         * timestamp. The key is the webhook secret as UTF-8 text, not decoded. Absent when no secret is configured.
         * @example 6bpJoRmFoXVjfJIVglMoJzYXxnoxRujzR4k2GOXewOE=
         */
        'x-sinch-webhook-signature'?: components['parameters']['WebhookSignature'];
        /**
         * Text that is unique per delivery. Remember it for a while to refuse replays.
         * @example 01FJA8B4A7BM43YGWSG9GBV067
         */
        'x-sinch-webhook-signature-nonce'?: components['parameters']['WebhookSignatureNonce'];
        /**
         * Time of signing, unix seconds as decimal text. Refuse values too far from now.
         * @example 1634579353
         */
        'x-sinch-webhook-signature-timestamp'?: components['parameters']['WebhookSignatureTimestamp'];
        /**
         * Always `HmacSHA256`.
         * @example HmacSHA256
         */
        'x-sinch-webhook-signature-algorithm'?: components['parameters']['WebhookSignatureAlgorithm'];
      };
      path?: never;
      cookie?: never;
    };
    /** The callback. */
    requestBody: {
      content: {
        'application/json': MessageSubmitEvent;
      };
    };
    responses: {
      /** Answer 200 once the callback is taken. Any other outcome may lead to another delivery. */
      '2XX': {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onMessageDelivery: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Base64 (standard alphabet, padded) of HMAC-SHA256 over the raw body, a dot, the nonce, a dot and the
         * timestamp. The key is the webhook secret as UTF-8 text, not decoded. Absent when no secret is configured.
         * @example 6bpJoRmFoXVjfJIVglMoJzYXxnoxRujzR4k2GOXewOE=
         */
        'x-sinch-webhook-signature'?: components['parameters']['WebhookSignature'];
        /**
         * Text that is unique per delivery. Remember it for a while to refuse replays.
         * @example 01FJA8B4A7BM43YGWSG9GBV067
         */
        'x-sinch-webhook-signature-nonce'?: components['parameters']['WebhookSignatureNonce'];
        /**
         * Time of signing, unix seconds as decimal text. Refuse values too far from now.
         * @example 1634579353
         */
        'x-sinch-webhook-signature-timestamp'?: components['parameters']['WebhookSignatureTimestamp'];
        /**
         * Always `HmacSHA256`.
         * @example HmacSHA256
         */
        'x-sinch-webhook-signature-algorithm'?: components['parameters']['WebhookSignatureAlgorithm'];
      };
      path?: never;
      cookie?: never;
    };
    /** The callback. */
    requestBody: {
      content: {
        'application/json': MessageDeliveryEvent;
      };
    };
    responses: {
      /** Answer 200 once the callback is taken. Any other outcome may lead to another delivery. */
      '2XX': {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onEventInbound: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Base64 (standard alphabet, padded) of HMAC-SHA256 over the raw body, a dot, the nonce, a dot and the
         * timestamp. The key is the webhook secret as UTF-8 text, not decoded. Absent when no secret is configured.
         * @example 6bpJoRmFoXVjfJIVglMoJzYXxnoxRujzR4k2GOXewOE=
         */
        'x-sinch-webhook-signature'?: components['parameters']['WebhookSignature'];
        /**
         * Text that is unique per delivery. Remember it for a while to refuse replays.
         * @example 01FJA8B4A7BM43YGWSG9GBV067
         */
        'x-sinch-webhook-signature-nonce'?: components['parameters']['WebhookSignatureNonce'];
        /**
         * Time of signing, unix seconds as decimal text. Refuse values too far from now.
         * @example 1634579353
         */
        'x-sinch-webhook-signature-timestamp'?: components['parameters']['WebhookSignatureTimestamp'];
        /**
         * Always `HmacSHA256`.
         * @example HmacSHA256
         */
        'x-sinch-webhook-signature-algorithm'?: components['parameters']['WebhookSignatureAlgorithm'];
      };
      path?: never;
      cookie?: never;
    };
    /** The callback. */
    requestBody: {
      content: {
        'application/json': EventInboundEvent;
      };
    };
    responses: {
      /** Answer 200 once the callback is taken. Any other outcome may lead to another delivery. */
      '2XX': {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onEventDelivery: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Base64 (standard alphabet, padded) of HMAC-SHA256 over the raw body, a dot, the nonce, a dot and the
         * timestamp. The key is the webhook secret as UTF-8 text, not decoded. Absent when no secret is configured.
         * @example 6bpJoRmFoXVjfJIVglMoJzYXxnoxRujzR4k2GOXewOE=
         */
        'x-sinch-webhook-signature'?: components['parameters']['WebhookSignature'];
        /**
         * Text that is unique per delivery. Remember it for a while to refuse replays.
         * @example 01FJA8B4A7BM43YGWSG9GBV067
         */
        'x-sinch-webhook-signature-nonce'?: components['parameters']['WebhookSignatureNonce'];
        /**
         * Time of signing, unix seconds as decimal text. Refuse values too far from now.
         * @example 1634579353
         */
        'x-sinch-webhook-signature-timestamp'?: components['parameters']['WebhookSignatureTimestamp'];
        /**
         * Always `HmacSHA256`.
         * @example HmacSHA256
         */
        'x-sinch-webhook-signature-algorithm'?: components['parameters']['WebhookSignatureAlgorithm'];
      };
      path?: never;
      cookie?: never;
    };
    /** The callback. */
    requestBody: {
      content: {
        'application/json': EventDeliveryEvent;
      };
    };
    responses: {
      /** Answer 200 once the callback is taken. Any other outcome may lead to another delivery. */
      '2XX': {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onConversationStart: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Base64 (standard alphabet, padded) of HMAC-SHA256 over the raw body, a dot, the nonce, a dot and the
         * timestamp. The key is the webhook secret as UTF-8 text, not decoded. Absent when no secret is configured.
         * @example 6bpJoRmFoXVjfJIVglMoJzYXxnoxRujzR4k2GOXewOE=
         */
        'x-sinch-webhook-signature'?: components['parameters']['WebhookSignature'];
        /**
         * Text that is unique per delivery. Remember it for a while to refuse replays.
         * @example 01FJA8B4A7BM43YGWSG9GBV067
         */
        'x-sinch-webhook-signature-nonce'?: components['parameters']['WebhookSignatureNonce'];
        /**
         * Time of signing, unix seconds as decimal text. Refuse values too far from now.
         * @example 1634579353
         */
        'x-sinch-webhook-signature-timestamp'?: components['parameters']['WebhookSignatureTimestamp'];
        /**
         * Always `HmacSHA256`.
         * @example HmacSHA256
         */
        'x-sinch-webhook-signature-algorithm'?: components['parameters']['WebhookSignatureAlgorithm'];
      };
      path?: never;
      cookie?: never;
    };
    /** The callback. */
    requestBody: {
      content: {
        'application/json': ConversationStartEvent;
      };
    };
    responses: {
      /** Answer 200 once the callback is taken. Any other outcome may lead to another delivery. */
      '2XX': {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onConversationStop: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Base64 (standard alphabet, padded) of HMAC-SHA256 over the raw body, a dot, the nonce, a dot and the
         * timestamp. The key is the webhook secret as UTF-8 text, not decoded. Absent when no secret is configured.
         * @example 6bpJoRmFoXVjfJIVglMoJzYXxnoxRujzR4k2GOXewOE=
         */
        'x-sinch-webhook-signature'?: components['parameters']['WebhookSignature'];
        /**
         * Text that is unique per delivery. Remember it for a while to refuse replays.
         * @example 01FJA8B4A7BM43YGWSG9GBV067
         */
        'x-sinch-webhook-signature-nonce'?: components['parameters']['WebhookSignatureNonce'];
        /**
         * Time of signing, unix seconds as decimal text. Refuse values too far from now.
         * @example 1634579353
         */
        'x-sinch-webhook-signature-timestamp'?: components['parameters']['WebhookSignatureTimestamp'];
        /**
         * Always `HmacSHA256`.
         * @example HmacSHA256
         */
        'x-sinch-webhook-signature-algorithm'?: components['parameters']['WebhookSignatureAlgorithm'];
      };
      path?: never;
      cookie?: never;
    };
    /** The callback. */
    requestBody: {
      content: {
        'application/json': ConversationStopEvent;
      };
    };
    responses: {
      /** Answer 200 once the callback is taken. Any other outcome may lead to another delivery. */
      '2XX': {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onConversationDelete: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Base64 (standard alphabet, padded) of HMAC-SHA256 over the raw body, a dot, the nonce, a dot and the
         * timestamp. The key is the webhook secret as UTF-8 text, not decoded. Absent when no secret is configured.
         * @example 6bpJoRmFoXVjfJIVglMoJzYXxnoxRujzR4k2GOXewOE=
         */
        'x-sinch-webhook-signature'?: components['parameters']['WebhookSignature'];
        /**
         * Text that is unique per delivery. Remember it for a while to refuse replays.
         * @example 01FJA8B4A7BM43YGWSG9GBV067
         */
        'x-sinch-webhook-signature-nonce'?: components['parameters']['WebhookSignatureNonce'];
        /**
         * Time of signing, unix seconds as decimal text. Refuse values too far from now.
         * @example 1634579353
         */
        'x-sinch-webhook-signature-timestamp'?: components['parameters']['WebhookSignatureTimestamp'];
        /**
         * Always `HmacSHA256`.
         * @example HmacSHA256
         */
        'x-sinch-webhook-signature-algorithm'?: components['parameters']['WebhookSignatureAlgorithm'];
      };
      path?: never;
      cookie?: never;
    };
    /** The callback. */
    requestBody: {
      content: {
        'application/json': ConversationDeleteEvent;
      };
    };
    responses: {
      /** Answer 200 once the callback is taken. Any other outcome may lead to another delivery. */
      '2XX': {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onContactCreate: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Base64 (standard alphabet, padded) of HMAC-SHA256 over the raw body, a dot, the nonce, a dot and the
         * timestamp. The key is the webhook secret as UTF-8 text, not decoded. Absent when no secret is configured.
         * @example 6bpJoRmFoXVjfJIVglMoJzYXxnoxRujzR4k2GOXewOE=
         */
        'x-sinch-webhook-signature'?: components['parameters']['WebhookSignature'];
        /**
         * Text that is unique per delivery. Remember it for a while to refuse replays.
         * @example 01FJA8B4A7BM43YGWSG9GBV067
         */
        'x-sinch-webhook-signature-nonce'?: components['parameters']['WebhookSignatureNonce'];
        /**
         * Time of signing, unix seconds as decimal text. Refuse values too far from now.
         * @example 1634579353
         */
        'x-sinch-webhook-signature-timestamp'?: components['parameters']['WebhookSignatureTimestamp'];
        /**
         * Always `HmacSHA256`.
         * @example HmacSHA256
         */
        'x-sinch-webhook-signature-algorithm'?: components['parameters']['WebhookSignatureAlgorithm'];
      };
      path?: never;
      cookie?: never;
    };
    /** The callback. */
    requestBody: {
      content: {
        'application/json': ContactCreateEvent;
      };
    };
    responses: {
      /** Answer 200 once the callback is taken. Any other outcome may lead to another delivery. */
      '2XX': {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onContactDelete: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Base64 (standard alphabet, padded) of HMAC-SHA256 over the raw body, a dot, the nonce, a dot and the
         * timestamp. The key is the webhook secret as UTF-8 text, not decoded. Absent when no secret is configured.
         * @example 6bpJoRmFoXVjfJIVglMoJzYXxnoxRujzR4k2GOXewOE=
         */
        'x-sinch-webhook-signature'?: components['parameters']['WebhookSignature'];
        /**
         * Text that is unique per delivery. Remember it for a while to refuse replays.
         * @example 01FJA8B4A7BM43YGWSG9GBV067
         */
        'x-sinch-webhook-signature-nonce'?: components['parameters']['WebhookSignatureNonce'];
        /**
         * Time of signing, unix seconds as decimal text. Refuse values too far from now.
         * @example 1634579353
         */
        'x-sinch-webhook-signature-timestamp'?: components['parameters']['WebhookSignatureTimestamp'];
        /**
         * Always `HmacSHA256`.
         * @example HmacSHA256
         */
        'x-sinch-webhook-signature-algorithm'?: components['parameters']['WebhookSignatureAlgorithm'];
      };
      path?: never;
      cookie?: never;
    };
    /** The callback. */
    requestBody: {
      content: {
        'application/json': ContactDeleteEvent;
      };
    };
    responses: {
      /** Answer 200 once the callback is taken. Any other outcome may lead to another delivery. */
      '2XX': {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onContactUpdate: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Base64 (standard alphabet, padded) of HMAC-SHA256 over the raw body, a dot, the nonce, a dot and the
         * timestamp. The key is the webhook secret as UTF-8 text, not decoded. Absent when no secret is configured.
         * @example 6bpJoRmFoXVjfJIVglMoJzYXxnoxRujzR4k2GOXewOE=
         */
        'x-sinch-webhook-signature'?: components['parameters']['WebhookSignature'];
        /**
         * Text that is unique per delivery. Remember it for a while to refuse replays.
         * @example 01FJA8B4A7BM43YGWSG9GBV067
         */
        'x-sinch-webhook-signature-nonce'?: components['parameters']['WebhookSignatureNonce'];
        /**
         * Time of signing, unix seconds as decimal text. Refuse values too far from now.
         * @example 1634579353
         */
        'x-sinch-webhook-signature-timestamp'?: components['parameters']['WebhookSignatureTimestamp'];
        /**
         * Always `HmacSHA256`.
         * @example HmacSHA256
         */
        'x-sinch-webhook-signature-algorithm'?: components['parameters']['WebhookSignatureAlgorithm'];
      };
      path?: never;
      cookie?: never;
    };
    /** The callback. */
    requestBody: {
      content: {
        'application/json': ContactUpdateEvent;
      };
    };
    responses: {
      /** Answer 200 once the callback is taken. Any other outcome may lead to another delivery. */
      '2XX': {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onContactMerge: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Base64 (standard alphabet, padded) of HMAC-SHA256 over the raw body, a dot, the nonce, a dot and the
         * timestamp. The key is the webhook secret as UTF-8 text, not decoded. Absent when no secret is configured.
         * @example 6bpJoRmFoXVjfJIVglMoJzYXxnoxRujzR4k2GOXewOE=
         */
        'x-sinch-webhook-signature'?: components['parameters']['WebhookSignature'];
        /**
         * Text that is unique per delivery. Remember it for a while to refuse replays.
         * @example 01FJA8B4A7BM43YGWSG9GBV067
         */
        'x-sinch-webhook-signature-nonce'?: components['parameters']['WebhookSignatureNonce'];
        /**
         * Time of signing, unix seconds as decimal text. Refuse values too far from now.
         * @example 1634579353
         */
        'x-sinch-webhook-signature-timestamp'?: components['parameters']['WebhookSignatureTimestamp'];
        /**
         * Always `HmacSHA256`.
         * @example HmacSHA256
         */
        'x-sinch-webhook-signature-algorithm'?: components['parameters']['WebhookSignatureAlgorithm'];
      };
      path?: never;
      cookie?: never;
    };
    /** The callback. */
    requestBody: {
      content: {
        'application/json': ContactMergeEvent;
      };
    };
    responses: {
      /** Answer 200 once the callback is taken. Any other outcome may lead to another delivery. */
      '2XX': {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onContactIdentitiesDuplication: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Base64 (standard alphabet, padded) of HMAC-SHA256 over the raw body, a dot, the nonce, a dot and the
         * timestamp. The key is the webhook secret as UTF-8 text, not decoded. Absent when no secret is configured.
         * @example 6bpJoRmFoXVjfJIVglMoJzYXxnoxRujzR4k2GOXewOE=
         */
        'x-sinch-webhook-signature'?: components['parameters']['WebhookSignature'];
        /**
         * Text that is unique per delivery. Remember it for a while to refuse replays.
         * @example 01FJA8B4A7BM43YGWSG9GBV067
         */
        'x-sinch-webhook-signature-nonce'?: components['parameters']['WebhookSignatureNonce'];
        /**
         * Time of signing, unix seconds as decimal text. Refuse values too far from now.
         * @example 1634579353
         */
        'x-sinch-webhook-signature-timestamp'?: components['parameters']['WebhookSignatureTimestamp'];
        /**
         * Always `HmacSHA256`.
         * @example HmacSHA256
         */
        'x-sinch-webhook-signature-algorithm'?: components['parameters']['WebhookSignatureAlgorithm'];
      };
      path?: never;
      cookie?: never;
    };
    /** The callback. */
    requestBody: {
      content: {
        'application/json': ContactIdentitiesDuplicationEvent;
      };
    };
    responses: {
      /** Answer 200 once the callback is taken. Any other outcome may lead to another delivery. */
      '2XX': {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onCapability: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Base64 (standard alphabet, padded) of HMAC-SHA256 over the raw body, a dot, the nonce, a dot and the
         * timestamp. The key is the webhook secret as UTF-8 text, not decoded. Absent when no secret is configured.
         * @example 6bpJoRmFoXVjfJIVglMoJzYXxnoxRujzR4k2GOXewOE=
         */
        'x-sinch-webhook-signature'?: components['parameters']['WebhookSignature'];
        /**
         * Text that is unique per delivery. Remember it for a while to refuse replays.
         * @example 01FJA8B4A7BM43YGWSG9GBV067
         */
        'x-sinch-webhook-signature-nonce'?: components['parameters']['WebhookSignatureNonce'];
        /**
         * Time of signing, unix seconds as decimal text. Refuse values too far from now.
         * @example 1634579353
         */
        'x-sinch-webhook-signature-timestamp'?: components['parameters']['WebhookSignatureTimestamp'];
        /**
         * Always `HmacSHA256`.
         * @example HmacSHA256
         */
        'x-sinch-webhook-signature-algorithm'?: components['parameters']['WebhookSignatureAlgorithm'];
      };
      path?: never;
      cookie?: never;
    };
    /** The callback. */
    requestBody: {
      content: {
        'application/json': CapabilityEvent;
      };
    };
    responses: {
      /** Answer 200 once the callback is taken. Any other outcome may lead to another delivery. */
      '2XX': {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onOptIn: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Base64 (standard alphabet, padded) of HMAC-SHA256 over the raw body, a dot, the nonce, a dot and the
         * timestamp. The key is the webhook secret as UTF-8 text, not decoded. Absent when no secret is configured.
         * @example 6bpJoRmFoXVjfJIVglMoJzYXxnoxRujzR4k2GOXewOE=
         */
        'x-sinch-webhook-signature'?: components['parameters']['WebhookSignature'];
        /**
         * Text that is unique per delivery. Remember it for a while to refuse replays.
         * @example 01FJA8B4A7BM43YGWSG9GBV067
         */
        'x-sinch-webhook-signature-nonce'?: components['parameters']['WebhookSignatureNonce'];
        /**
         * Time of signing, unix seconds as decimal text. Refuse values too far from now.
         * @example 1634579353
         */
        'x-sinch-webhook-signature-timestamp'?: components['parameters']['WebhookSignatureTimestamp'];
        /**
         * Always `HmacSHA256`.
         * @example HmacSHA256
         */
        'x-sinch-webhook-signature-algorithm'?: components['parameters']['WebhookSignatureAlgorithm'];
      };
      path?: never;
      cookie?: never;
    };
    /** The callback. */
    requestBody: {
      content: {
        'application/json': OptInEvent;
      };
    };
    responses: {
      /** Answer 200 once the callback is taken. Any other outcome may lead to another delivery. */
      '2XX': {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onOptOut: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Base64 (standard alphabet, padded) of HMAC-SHA256 over the raw body, a dot, the nonce, a dot and the
         * timestamp. The key is the webhook secret as UTF-8 text, not decoded. Absent when no secret is configured.
         * @example 6bpJoRmFoXVjfJIVglMoJzYXxnoxRujzR4k2GOXewOE=
         */
        'x-sinch-webhook-signature'?: components['parameters']['WebhookSignature'];
        /**
         * Text that is unique per delivery. Remember it for a while to refuse replays.
         * @example 01FJA8B4A7BM43YGWSG9GBV067
         */
        'x-sinch-webhook-signature-nonce'?: components['parameters']['WebhookSignatureNonce'];
        /**
         * Time of signing, unix seconds as decimal text. Refuse values too far from now.
         * @example 1634579353
         */
        'x-sinch-webhook-signature-timestamp'?: components['parameters']['WebhookSignatureTimestamp'];
        /**
         * Always `HmacSHA256`.
         * @example HmacSHA256
         */
        'x-sinch-webhook-signature-algorithm'?: components['parameters']['WebhookSignatureAlgorithm'];
      };
      path?: never;
      cookie?: never;
    };
    /** The callback. */
    requestBody: {
      content: {
        'application/json': OptOutEvent;
      };
    };
    responses: {
      /** Answer 200 once the callback is taken. Any other outcome may lead to another delivery. */
      '2XX': {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onChannelEvent: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Base64 (standard alphabet, padded) of HMAC-SHA256 over the raw body, a dot, the nonce, a dot and the
         * timestamp. The key is the webhook secret as UTF-8 text, not decoded. Absent when no secret is configured.
         * @example 6bpJoRmFoXVjfJIVglMoJzYXxnoxRujzR4k2GOXewOE=
         */
        'x-sinch-webhook-signature'?: components['parameters']['WebhookSignature'];
        /**
         * Text that is unique per delivery. Remember it for a while to refuse replays.
         * @example 01FJA8B4A7BM43YGWSG9GBV067
         */
        'x-sinch-webhook-signature-nonce'?: components['parameters']['WebhookSignatureNonce'];
        /**
         * Time of signing, unix seconds as decimal text. Refuse values too far from now.
         * @example 1634579353
         */
        'x-sinch-webhook-signature-timestamp'?: components['parameters']['WebhookSignatureTimestamp'];
        /**
         * Always `HmacSHA256`.
         * @example HmacSHA256
         */
        'x-sinch-webhook-signature-algorithm'?: components['parameters']['WebhookSignatureAlgorithm'];
      };
      path?: never;
      cookie?: never;
    };
    /** The callback. */
    requestBody: {
      content: {
        'application/json': ChannelEventEvent;
      };
    };
    responses: {
      /** Answer 200 once the callback is taken. Any other outcome may lead to another delivery. */
      '2XX': {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onUnsupported: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Base64 (standard alphabet, padded) of HMAC-SHA256 over the raw body, a dot, the nonce, a dot and the
         * timestamp. The key is the webhook secret as UTF-8 text, not decoded. Absent when no secret is configured.
         * @example 6bpJoRmFoXVjfJIVglMoJzYXxnoxRujzR4k2GOXewOE=
         */
        'x-sinch-webhook-signature'?: components['parameters']['WebhookSignature'];
        /**
         * Text that is unique per delivery. Remember it for a while to refuse replays.
         * @example 01FJA8B4A7BM43YGWSG9GBV067
         */
        'x-sinch-webhook-signature-nonce'?: components['parameters']['WebhookSignatureNonce'];
        /**
         * Time of signing, unix seconds as decimal text. Refuse values too far from now.
         * @example 1634579353
         */
        'x-sinch-webhook-signature-timestamp'?: components['parameters']['WebhookSignatureTimestamp'];
        /**
         * Always `HmacSHA256`.
         * @example HmacSHA256
         */
        'x-sinch-webhook-signature-algorithm'?: components['parameters']['WebhookSignatureAlgorithm'];
      };
      path?: never;
      cookie?: never;
    };
    /** The callback. */
    requestBody: {
      content: {
        'application/json': UnsupportedEvent;
      };
    };
    responses: {
      /** Answer 200 once the callback is taken. Any other outcome may lead to another delivery. */
      '2XX': {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onSmartConversation: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Base64 (standard alphabet, padded) of HMAC-SHA256 over the raw body, a dot, the nonce, a dot and the
         * timestamp. The key is the webhook secret as UTF-8 text, not decoded. Absent when no secret is configured.
         * @example 6bpJoRmFoXVjfJIVglMoJzYXxnoxRujzR4k2GOXewOE=
         */
        'x-sinch-webhook-signature'?: components['parameters']['WebhookSignature'];
        /**
         * Text that is unique per delivery. Remember it for a while to refuse replays.
         * @example 01FJA8B4A7BM43YGWSG9GBV067
         */
        'x-sinch-webhook-signature-nonce'?: components['parameters']['WebhookSignatureNonce'];
        /**
         * Time of signing, unix seconds as decimal text. Refuse values too far from now.
         * @example 1634579353
         */
        'x-sinch-webhook-signature-timestamp'?: components['parameters']['WebhookSignatureTimestamp'];
        /**
         * Always `HmacSHA256`.
         * @example HmacSHA256
         */
        'x-sinch-webhook-signature-algorithm'?: components['parameters']['WebhookSignatureAlgorithm'];
      };
      path?: never;
      cookie?: never;
    };
    /** The callback. */
    requestBody: {
      content: {
        'application/json': SmartConversationEvent;
      };
    };
    responses: {
      /** Answer 200 once the callback is taken. Any other outcome may lead to another delivery. */
      '2XX': {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onRecordNotification: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Base64 (standard alphabet, padded) of HMAC-SHA256 over the raw body, a dot, the nonce, a dot and the
         * timestamp. The key is the webhook secret as UTF-8 text, not decoded. Absent when no secret is configured.
         * @example 6bpJoRmFoXVjfJIVglMoJzYXxnoxRujzR4k2GOXewOE=
         */
        'x-sinch-webhook-signature'?: components['parameters']['WebhookSignature'];
        /**
         * Text that is unique per delivery. Remember it for a while to refuse replays.
         * @example 01FJA8B4A7BM43YGWSG9GBV067
         */
        'x-sinch-webhook-signature-nonce'?: components['parameters']['WebhookSignatureNonce'];
        /**
         * Time of signing, unix seconds as decimal text. Refuse values too far from now.
         * @example 1634579353
         */
        'x-sinch-webhook-signature-timestamp'?: components['parameters']['WebhookSignatureTimestamp'];
        /**
         * Always `HmacSHA256`.
         * @example HmacSHA256
         */
        'x-sinch-webhook-signature-algorithm'?: components['parameters']['WebhookSignatureAlgorithm'];
      };
      path?: never;
      cookie?: never;
    };
    /** The callback. */
    requestBody: {
      content: {
        'application/json': RecordNotificationEvent;
      };
    };
    responses: {
      /** Answer 200 once the callback is taken. Any other outcome may lead to another delivery. */
      '2XX': {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onBatchStatusUpdate: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Base64 (standard alphabet, padded) of HMAC-SHA256 over the raw body, a dot, the nonce, a dot and the
         * timestamp. The key is the webhook secret as UTF-8 text, not decoded. Absent when no secret is configured.
         * @example 6bpJoRmFoXVjfJIVglMoJzYXxnoxRujzR4k2GOXewOE=
         */
        'x-sinch-webhook-signature'?: components['parameters']['WebhookSignature'];
        /**
         * Text that is unique per delivery. Remember it for a while to refuse replays.
         * @example 01FJA8B4A7BM43YGWSG9GBV067
         */
        'x-sinch-webhook-signature-nonce'?: components['parameters']['WebhookSignatureNonce'];
        /**
         * Time of signing, unix seconds as decimal text. Refuse values too far from now.
         * @example 1634579353
         */
        'x-sinch-webhook-signature-timestamp'?: components['parameters']['WebhookSignatureTimestamp'];
        /**
         * Always `HmacSHA256`.
         * @example HmacSHA256
         */
        'x-sinch-webhook-signature-algorithm'?: components['parameters']['WebhookSignatureAlgorithm'];
      };
      path?: never;
      cookie?: never;
    };
    /** The callback. */
    requestBody: {
      content: {
        'application/json': BatchStatusUpdateEvent;
      };
    };
    responses: {
      /** Answer 200 once the callback is taken. Any other outcome may lead to another delivery. */
      '2XX': {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
