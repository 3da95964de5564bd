// Generated from spec/linktor.yaml by `pnpm generate`. Do not edit.
import type {
  Agent,
  AgentMetrics,
  AgentPage,
  AgentStatusInput,
  ApiError,
  AssignConversationInput,
  Bot,
  BotActivatedEvent,
  BotCreatedEvent,
  BotDeactivatedEvent,
  BotHandoffEvent,
  BotMetrics,
  BotPage,
  BotRuntimeStatus,
  BotStartedEvent,
  BotStats,
  BotStatusInput,
  BotStoppedEvent,
  BotTrainingCompletedEvent,
  BotTrainingFailedEvent,
  BotTrainingStartedEvent,
  BotTypeInput,
  BotUpdatedEvent,
  ChangePasswordRequest,
  Channel,
  ChannelActivatedEvent,
  ChannelCapabilities,
  ChannelConnectedEvent,
  ChannelCreatedEvent,
  ChannelDeactivatedEvent,
  ChannelDeletedEvent,
  ChannelDisconnectedEvent,
  ChannelErrorEvent,
  ChannelIdsInput,
  ChannelMetrics,
  ChannelPage,
  ChannelStats,
  ChannelStatusInput,
  ChannelStatusResponse,
  ChannelTestResult,
  ChannelTypeInput,
  ChannelUpdatedEvent,
  ChannelWebhook,
  ChatCompletionRequest,
  ChatCompletionResponse,
  CompletionRequest,
  CompletionResponse,
  Contact,
  ContactCreatedEvent,
  ContactDeletedEvent,
  ContactMergedEvent,
  ContactPage,
  ContactUpdatedEvent,
  Conversation,
  ConversationAssignedEvent,
  ConversationClosedEvent,
  ConversationCounts,
  ConversationCreatedEvent,
  ConversationMetrics,
  ConversationPage,
  ConversationReopenedEvent,
  ConversationResolvedEvent,
  ConversationStatusInput,
  ConversationTransferredEvent,
  ConversationUpdatedEvent,
  CreateAgentInput,
  CreateBotInput,
  CreateChannelInput,
  CreateContactInput,
  CreateConversationInput,
  CreateFlowInput,
  CreateKnowledgeBaseInput,
  CreateWebhookInput,
  DashboardMetrics,
  DocActionResponse,
  DocBulkReadInput,
  DocBulkReadResponse,
  DocCloseConversationInput,
  DocClosedConversationResponse,
  DocErrorResponse,
  DocMediaResponse,
  DocMediaUploadForm,
  DocMessageDeletionResponse,
  DocMessageListResponse,
  DocMessageReadResponse,
  DocMessageResponse,
  DocParticipantListResponse,
  DocSendMessage,
  DocTransferConversationInput,
  Document,
  DocumentChunksResponse,
  DocumentPage,
  DocumentStatusInput,
  DocumentTypeInput,
  DuplicateInput,
  EmbeddingRequest,
  EmbeddingResponse,
  EmbeddingSearchInput,
  EmbeddingSearchResponse,
  EmptyBody,
  ExecuteFlowInput,
  ExportRequest,
  ExportResponse,
  Flow,
  FlowCompletedEvent,
  FlowExecution,
  FlowExecutionPage,
  FlowExecutionStatus,
  FlowFailedEvent,
  FlowNodeTypeInfo,
  FlowPage,
  FlowStartedEvent,
  FlowStats,
  FlowStatusInput,
  FlowValidation,
  ImportFlowInput,
  InvokeAgentInput,
  InvokeAgentResponse,
  KnowledgeBase,
  KnowledgeBaseIdsInput,
  KnowledgeBasePage,
  KnowledgeBaseStats,
  KnowledgeBaseStatusInput,
  LoginRequest,
  LoginResponse,
  MarkAsReadInput,
  MergeContactsInput,
  Message,
  MessageDeliveredEvent,
  MessageFailedEvent,
  MessageMetrics,
  MessagePage,
  MessageReadEvent,
  MessageReceivedEvent,
  MessageSentEvent,
  QueryKnowledgeBaseInput,
  QueryResult,
  RealtimeMetrics,
  RefreshTokenRequest,
  RefreshTokenResponse,
  ReportRequest,
  ReportResponse,
  SearchContactsInput,
  SendMessageInput,
  SnoozeConversationInput,
  StatsPeriod,
  TagsInput,
  Tenant,
  TestPingEvent,
  TestWebhookInput,
  UpdateAgentInput,
  UpdateBotInput,
  UpdateChannelInput,
  UpdateContactInput,
  UpdateConversationInput,
  UpdateDocumentInput,
  UpdateFlowInput,
  UpdateKnowledgeBaseInput,
  UpdateUserRequest,
  UpdateWebhookInput,
  UploadDocumentForm,
  UploadDocumentInput,
  User,
  VREListTemplatesResponse,
  VREPreviewRequest,
  VREPreviewResponse,
  VRERenderAndSendRequest,
  VRERenderAndSendResponse,
  VRERenderRequest,
  VRERenderResponse,
  WebhookDeliveryListResponse,
  WebhookEndpointListResponse,
  WebhookEndpointResponse,
  WebhookEventTypeInput,
  WebhookRetryResponse,
  WebhookTestResponse,
} from '@linktor/core-gen/linktor';

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
     *
     * Needs no credentials. Send the access token as Bearer token from then on.
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
     *
     * Ends the session of the token in use.
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
     *
     * Needs no other credentials. The refresh token may be rotated, so store the one in the answer and do not send
     * the old one again.
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
     *
     * Known from the Rust, Java, .NET and PHP SDKs only.
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
     *
     * Page on with `nextCursor`, or with `offset` when no cursor is given.
     */
    get: operations['listConversations'];
    put?: never;
    /**
     * Open a conversation
     *
     * Known from the .NET and PHP SDKs only. Conversations usually begin by themselves when a contact writes.
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
     *
     * Known from the .NET and PHP SDKs only.
     */
    delete: operations['deleteConversation'];
    options?: never;
    head?: never;
    /**
     * Update a conversation
     *
     * The preferred way to resolve (`status` `resolved`) and to reopen (`status` `open`) a conversation.
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
     *
     * The format of `until` is not specified; an ISO 8601 date and time is presumed.
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
     *
     * Known from the Rust, Java, .NET and PHP SDKs. The preferred route is `PATCH /conversations/{id}` with `status`
     * `resolved`.
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
     *
     * Known from the Java, .NET and PHP SDKs. The preferred route is `PATCH /conversations/{id}` with `status`
     * `open`.
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
     *
     * Sends a body with a DELETE request. Some proxies drop it; `POST /conversations/{id}/tags/remove` is the way
     * out then.
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
     *
     * Known from the Java SDK only. The preferred route is `DELETE /conversations/{id}/tags`; use this one where
     * proxies drop DELETE bodies.
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
     *
     * At least one of `text`, `media`, `location`, `buttons` and `template` is needed. Repeating the call sends the
     * message twice; the platform offers no idempotency key here.
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
     *
     * Without `messageIds`, presumably the whole conversation is marked.
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
     *
     * Page on with `nextCursor`, or with `offset` when no cursor is given. `search` is the preferred way to look
     * contacts up.
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
     *
     * Cannot be undone.
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
     *
     * Known from the .NET and PHP SDKs only. The preferred route is `GET /contacts` with `search`.
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
     *
     * Known from the .NET and PHP SDKs only.
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
     *
     * No parameters are known for this route, so only the first page can be had. Use `GET /conversations` with
     * `contactId` to page on.
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
     *
     * Sends a body with a DELETE request. Some proxies drop it; update the whole `tags` list with `PATCH
     * /contacts/{id}` then.
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
     *
     * A test that fails still answers 200, with `success` false.
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
     *
     * The old address stops working: enter the new one at the messaging service.
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
     *
     * Returns one page of the bots of the tenant, filtered by the given parameters.
     */
    get: operations['listBots'];
    put?: never;
    /**
     * Create a bot
     *
     * Creates a bot. The status it starts in is not documented; set it with `updateBot`.
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
     *
     * Changes the given fields of a bot. Setting `status` to `active` or `inactive` is the way to activate or
     * deactivate it.
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
     *
     * Lets the bot answer on the given channels.
     */
    post: operations['assignBotChannels'];
    /**
     * Remove a bot from channels
     *
     * Stops the bot from answering on the given channels. The ids travel in the body of the DELETE request, which
     * some proxies drop.
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
     *
     * Lets the bot consult the given knowledge bases.
     */
    post: operations['assignBotKnowledgeBases'];
    /**
     * Remove knowledge bases from a bot
     *
     * Stops the bot from consulting the given knowledge bases. The ids travel in the body of the DELETE request,
     * which some proxies drop.
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
     *
     * Creates a copy of a bot.
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
     *
     * Called by the vendor's .NET and PHP SDKs only, so it may be missing from some deployments. Setting `status` to
     * `active` with `updateBot` is the common way.
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
     *
     * Called by the vendor's .NET and PHP SDKs only, so it may be missing from some deployments. Setting `status` to
     * `inactive` with `updateBot` is the common way.
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
     *
     * Tells what the bot is doing right now. Called by the vendor's .NET and PHP SDKs only, so it may be missing
     * from some deployments.
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
     *
     * Returns one page of the AI agents of the tenant, filtered by the given parameters.
     */
    get: operations['listAgents'];
    put?: never;
    /**
     * Create an AI agent
     *
     * Creates an AI agent. The status it starts in is not documented; set it with `updateAgent`.
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
     *
     * Changes the given fields of an agent. Setting `status` to `active` or `inactive` is the way to activate or
     * deactivate it.
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
     *
     * Sends a message to an agent and returns its answer. The agent may call tools, so a repeated request may act
     * twice. With `stream: true` the answer comes as server-sent events, each `data:` line holding one
     * InvokeAgentChunk as JSON, and ends with `data: [DONE]`. What an error in mid-stream looks like is not
     * documented.
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
     *
     * Lets the agent consult the given knowledge bases.
     */
    post: operations['assignAgentKnowledgeBases'];
    /**
     * Remove knowledge bases from an AI agent
     *
     * Stops the agent from consulting the given knowledge bases. The ids travel in the body of the DELETE request,
     * which some proxies drop.
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
     *
     * Creates a copy of an agent.
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
     *
     * Lets a model answer a list of messages. With `stream: true` the answer comes as server-sent events, each
     * `data:` line holding one CompletionChunk as JSON, and ends with `data: [DONE]`. What an error in mid-stream
     * looks like is not documented.
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
     *
     * Lets a model answer a list of messages. Called by the vendor's .NET and PHP SDKs only, so it may be missing
     * from some deployments. Prefer `createCompletion`.
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
     *
     * Turns one text or several into vectors. Sort the result by `index`, the order of the entries is not promised.
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
     *
     * Looks for stored texts that are close in meaning. Called by the vendor's .NET and PHP SDKs only, so it may be
     * missing from some deployments. Prefer `queryKnowledgeBase`.
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
     *
     * Returns one page of the knowledge bases of the tenant, filtered by the given parameters.
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
     *
     * Finds the pieces of documents that match a question best.
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
     *
     * Cuts all documents into pieces again and computes their vectors anew.
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
     *
     * Returns one page of documents, filtered by the given parameters.
     */
    get: operations['listDocuments'];
    put?: never;
    /**
     * Upload a document
     *
     * Adds a document to a knowledge base. Send JSON for text or an address, and a multipart form for a file.
     * Processing goes on after the answer; watch `status` with `getDocument`.
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
     *
     * Called by the vendor's .NET and PHP SDKs only, so it may be missing from some deployments.
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
     *
     * Cuts the document into pieces again and computes their vectors anew. Depending on the deployment the answer
     * holds the document or nothing.
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
     *
     * Returns all pieces of a document at once, without paging.
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
     *
     * Returns one page of the flows of the tenant, filtered by the given parameters.
     */
    get: operations['listFlows'];
    put?: never;
    /**
     * Create a flow
     *
     * Creates a flow. The status it starts in is not documented; set it with `updateFlow`.
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
     *
     * Describes every node type a flow may use. The answer is a bare list without paging.
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
     *
     * Creates a flow from an export. The body is a whole flow; ids and timestamps may be left out.
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
     *
     * Changes the given fields of a flow. Setting `status` to `active` or `inactive` is the way to activate or
     * deactivate it.
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
     *
     * Creates a copy of a flow.
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
     *
     * Starts a run of a flow in a conversation. A repeated request starts another run. Some deployments answer 200
     * or 202 instead of 201.
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
     *
     * Returns one page of runs. This list is paged by offset only, without a cursor.
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
     *
     * Stops a run. Depending on the deployment the answer holds the run or nothing.
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
     *
     * Checks the stored flow without running it.
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
     *
     * Returns the whole flow, in the form `importFlow` takes.
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
     *
     * Called by the vendor's .NET and PHP SDKs only, so it may be missing from some deployments. Setting `status` to
     * `active` with `updateFlow` is the common way.
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
     *
     * Called by the vendor's .NET and PHP SDKs only, so it may be missing from some deployments. Setting `status` to
     * `inactive` with `updateFlow` is the common way.
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
     *
     * Returns dashboard figures over a period. The period is left to the server when no dates are given. Units of
     * times and rates are not documented.
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
     *
     * Returns conversation figures over a period. The period is left to the server when no dates are given. Units of
     * times and rates are not documented.
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
     *
     * Returns message figures over a period. The period is left to the server when no dates are given.
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
     *
     * Returns human agent figures over a period. The period is left to the server when no dates are given. Units of
     * times and rates are not documented.
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
     *
     * Returns bot figures over a period. The period is left to the server when no dates are given. Units of times
     * and rates are not documented.
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
     *
     * Returns channel figures over a period. The period is left to the server when no dates are given. Units of
     * times and rates are not documented.
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
     *
     * Makes a report about one subject. The answer holds the report itself or a link to it.
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
     *
     * Writes data into a file and returns a link to it that expires.
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
     *
     * Tells what is going on right now. Units of times and rates are not documented.
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
     *
     * Draws a template with the given data and returns the image. Bodies of this resource are in snake_case.
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
     *
     * Draws a template and sends the image to a conversation. A repeated request sends it again. Bodies of this
     * resource are in snake_case.
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
     *
     * Returns the templates available to a tenant, without paging.
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
     *
     * Draws a template with the given data, or with sample data of the server when the body is an empty object.
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
     *
     * Documented by the vendor, but by no SDK and no known server: unverified.
     */
    get: operations['listDocMessages'];
    put?: never;
    /**
     * Send a message on a channel
     *
     * Documented by the vendor, but by no SDK and no known server: unverified. Addresses a conversation
     * (`conversationId`) or a recipient directly (`to`). The preferred route for a known conversation is `POST
     * /conversations/{id}/messages`.
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
     *
     * Documented by the vendor, but by no SDK and no known server: unverified.
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
     *
     * Documented by the vendor, but by no SDK and no known server: unverified.
     */
    get: operations['getDocMessage'];
    put?: never;
    post?: never;
    /**
     * Delete a message
     *
     * Documented by the vendor, but by no SDK and no known server: unverified. Not every channel can delete, and
     * some only for a while.
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
     *
     * Documented by the vendor, but by no SDK and no known server: unverified.
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
     *
     * Documented by the vendor, but by no SDK and no known server: unverified. The address in the answer can be used
     * to send the file; it expires.
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
     *
     * Documented by the vendor, but by no SDK and no known server: unverified.
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
     *
     * Documented by the vendor, but by no SDK and no known server: unverified. The preferred route is `PATCH
     * /conversations/{id}` with `status` `resolved`.
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
     *
     * Documented by the vendor, but by no SDK and no known server: unverified. The preferred route for handing over
     * to an agent is `POST /conversations/{id}/assign`.
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
     *
     * Documented by the vendor, but by no SDK and no known server: unverified.
     */
    get: operations['listWebhooks'];
    put?: never;
    /**
     * Create a webhook endpoint
     *
     * Documented by the vendor, but by no SDK and no known server: unverified. The secret is shown in full this
     * once: store it to check signatures.
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
     *
     * Documented by the vendor, but by no SDK and no known server: unverified.
     */
    get: operations['getWebhook'];
    put?: never;
    post?: never;
    /**
     * Delete a webhook endpoint
     *
     * Documented by the vendor, but by no SDK and no known server: unverified.
     */
    delete: operations['deleteWebhook'];
    options?: never;
    head?: never;
    /**
     * Update a webhook endpoint
     *
     * Documented by the vendor, but by no SDK and no known server: unverified.
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
     *
     * Documented by the vendor, but by no SDK and no known server: unverified.
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
     *
     * Documented by the vendor, but by no SDK and no known server: unverified.
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
     *
     * Documented by the vendor, but by no SDK and no known server: unverified.
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
     *
     * Verify the signature before using the event.
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
     *
     * Whether the payload is the full message or only its state is not known; both are described. Verify the
     * signature before using the event.
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
     *
     * Verify the signature before using the event.
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
     *
     * Verify the signature before using the event.
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
     *
     * Verify the signature before using the event.
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
     *
     * Verify the signature before using the event.
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
     *
     * Verify the signature before using the event.
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
     *
     * Verify the signature before using the event.
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
     *
     * Verify the signature before using the event.
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
     *
     * Documented by the vendor, but named by no SDK: unverified. No source describes the payload; the one in the
     * example is an illustration. Verify the signature before using the event.
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
     *
     * Documented by the vendor, but named by no SDK: unverified. No source describes the payload; the one in the
     * example is an illustration. Verify the signature before using the event.
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
     *
     * Documented by the vendor, but named by no SDK: unverified. No source describes the payload; the one in the
     * example is an illustration. Verify the signature before using the event.
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
     *
     * Verify the signature before using the event.
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
     *
     * Verify the signature before using the event.
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
     *
     * Named by the Rust, Java, .NET and PHP SDKs only. No source describes the payload; the one in the example is an
     * illustration. Verify the signature before using the event.
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
     *
     * Documented by the vendor, but named by no SDK: unverified. No source describes the payload; the one in the
     * example is an illustration. Verify the signature before using the event.
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
     *
     * Verify the signature before using the event.
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
     *
     * Verify the signature before using the event.
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
     *
     * Verify the signature before using the event.
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
     *
     * Documented by the vendor, but named by no SDK: unverified. No source describes the payload; the one in the
     * example is an illustration. Verify the signature before using the event.
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
     *
     * Documented by the vendor, but named by no SDK: unverified. No source describes the payload; the one in the
     * example is an illustration. Verify the signature before using the event.
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
     *
     * Documented by the vendor, but named by no SDK: unverified. No source describes the payload; the one in the
     * example is an illustration. Verify the signature before using the event.
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
     *
     * Documented by the vendor, but named by no SDK: unverified. No source describes the payload; the one in the
     * example is an illustration. Verify the signature before using the event.
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
     *
     * Documented by the vendor, but named by no SDK: unverified. No source describes the payload; the one in the
     * example is an illustration. Verify the signature before using the event.
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
     *
     * Named by the Rust, Java, .NET and PHP SDKs only. No source describes the payload; the one in the example is an
     * illustration. Verify the signature before using the event.
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
     *
     * Named by the Rust, Java, .NET and PHP SDKs only. No source describes the payload; the one in the example is an
     * illustration. Verify the signature before using the event.
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
     *
     * Documented by the vendor, but named by no SDK: unverified. No source describes the payload; the one in the
     * example is an illustration. Verify the signature before using the event.
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
     *
     * Documented by the vendor, but named by no SDK: unverified. No source describes the payload; the one in the
     * example is an illustration. Verify the signature before using the event.
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
     *
     * Documented by the vendor, but named by no SDK: unverified. No source describes the payload; the one in the
     * example is an illustration. Verify the signature before using the event.
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
     *
     * Documented by the vendor, but named by no SDK: unverified. No source describes the payload; the one in the
     * example is an illustration. Verify the signature before using the event.
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
     *
     * Documented by the vendor, but named by no SDK: unverified. No source describes the payload; the one in the
     * example is an illustration. Verify the signature before using the event.
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
     *
     * Documented by the vendor, but named by no SDK: unverified. No source describes the payload; the one in the
     * example is an illustration. Verify the signature before using the event.
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
     *
     * Documented by the vendor, but named by no SDK: unverified. No source describes the payload; the one in the
     * example is an illustration. Verify the signature before using the event.
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
     *
     * Documented by the vendor, but named by no SDK: unverified. No source describes the payload; the one in the
     * example is an illustration. Verify the signature before using the event.
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
     *
     * Named by the Rust, Java, .NET and PHP SDKs only. No source describes the payload; the one in the example is an
     * illustration. Verify the signature before using the event.
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
     *
     * Named by the Rust, Java, .NET and PHP SDKs only. No source describes the payload; the one in the example is an
     * illustration. Verify the signature before using the event.
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
     *
     * Named by the Rust, Java, .NET and PHP SDKs only. No source describes the payload; the one in the example is an
     * illustration. Verify the signature before using the event.
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
     *
     * Documented by the vendor, but named by no SDK: unverified. No source describes the payload; the one in the
     * example is an illustration. Verify the signature before using the event.
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
  responses: {
    /** The request is malformed or a value is not acceptable. */
    BadRequest: {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': ApiError;
      };
    };
    /** Credentials are missing, wrong or expired. */
    Unauthorized: {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': ApiError;
      };
    };
    /** The credentials do not allow this. */
    Forbidden: {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': ApiError;
      };
    };
    /** There is nothing with this id. */
    NotFound: {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': ApiError;
      };
    };
    /** The request collides with the present state. */
    Conflict: {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': ApiError;
      };
    };
    /** The request is well formed but cannot be carried out. Treat it like 400. */
    UnprocessableEntity: {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': ApiError;
      };
    };
    /** Too many calls. Wait before the next try. */
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
    /** Any other failure, usually on the side of the platform. */
    UnexpectedError: {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': ApiError;
      };
    };
    /** The request is malformed or a value is not acceptable. */
    DocBadRequest: {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': DocErrorResponse;
      };
    };
    /** Credentials are missing, wrong or expired. */
    DocUnauthorized: {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': DocErrorResponse;
      };
    };
    /** The credentials do not allow this. */
    DocForbidden: {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': DocErrorResponse;
      };
    };
    /** There is nothing with this id. */
    DocNotFound: {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': DocErrorResponse;
      };
    };
    /** The request is well formed but cannot be carried out. Treat it like 400. */
    DocUnprocessableEntity: {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': DocErrorResponse;
      };
    };
    /** Too many calls. Wait before the next try. */
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
    /** Any other failure, usually on the side of the platform. */
    DocUnexpectedError: {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': DocErrorResponse;
      };
    };
    /**
     * You took the event. Answer quickly (the documented limit is 30 seconds) and do the work afterwards; the body
     * is ignored.
     */
    WebhookAccepted: {
      headers: {
        [name: string]: unknown;
      };
      content?: never;
    };
    /**
     * You refuse the event: 401 for a bad signature, 400 for a malformed body. The platform counts it as failed and
     * tries again.
     */
    WebhookRefused: {
      headers: {
        [name: string]: unknown;
      };
      content?: never;
    };
    /**
     * Anything else counts as failed. The documented schedule has five tries: at once, then after 1 minute, 5
     * minutes, 30 minutes and 2 hours.
     */
    WebhookFailed: {
      headers: {
        [name: string]: unknown;
      };
      content?: never;
    };
  };
  parameters: {
    /** Page size. Documented default 20, maximum 100. */
    Limit: number;
    /** Number of items to skip. */
    Offset: number;
    /** The `nextCursor` of the page before. */
    Cursor: string;
    /**
     * Only items with these tags. Sent as a repeated parameter; whether the platform also takes `tags[]` is
     * unverified.
     */
    Tags: string[];
    /** Text to look for. */
    Search: string;
    /** Direction to sort in. */
    SortOrder: 'asc' | 'desc';
    /** Number of the page, counted from 1. Documented default: 1. */
    Page: number;
    /** Page size. Documented default 20, maximum 100. */
    PerPage: number;
    /** Id of the conversation. */
    ConversationId: string;
    /** Id of the message. */
    MessageId: string;
    /** Id of the contact. */
    ContactId: string;
    /** Id of the contact in your own system. */
    ExternalId: string;
    /** Id of the channel. */
    ChannelId: string;
    /** Id of the message. */
    DocMessageId: string;
    /** Id of the webhook endpoint. */
    WebhookId: string;
    /** Id of the delivery. */
    DeliveryId: string;
    /** Id of the bot. */
    BotId: string;
    /** Id of the AI agent. */
    AgentId: string;
    /** Id of the knowledge base. */
    KnowledgeBaseId: string;
    /** Id of the document. */
    DocumentId: string;
    /** Id of the flow. */
    FlowId: string;
    /** Id of the run. */
    FlowExecutionId: string;
    /** Id of the template, for example `menu_opcoes`. */
    VRETemplateId: string;
    /** Period the figures cover. Left to the server when absent. */
    StatsPeriod: StatsPeriod;
    /** First day of the period, as YYYY-MM-DD. Send it together with `endDate`. */
    StartDate: string;
    /** Last day of the period, as YYYY-MM-DD. Send it together with `startDate`. */
    EndDate: string;
    /**
     * Key of your choice, one per logical call. A repeated call with the same key within 24 hours returns the first
     * answer. Documented, unverified.
     */
    IdempotencyKey: string;
    /**
     * HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over
     * `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`.
     */
    WebhookSignature: string;
    /** When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
    WebhookTimestamp: string;
    /** Type of the event, as in the body. */
    WebhookEventName: string;
    /** Id of the delivery. */
    WebhookDeliveryIdHeader: string;
  };
  requestBodies: {
    /** Nothing is needed. An empty object is taken as well, because many clients send one. */
    Empty: {
      content: {
        'application/json': EmptyBody;
      };
    };
  };
  headers: {
    /**
     * Id of the request. Quote it to support.
     * @example req_abc123
     */
    'X-Request-Id': string;
    /**
     * Seconds to wait before the next try.
     * @example 30
     */
    'Retry-After': number;
    /**
     * Number of calls allowed in the present window.
     * @example 300
     */
    'X-RateLimit-Limit': number;
    /**
     * Number of calls left in the present window.
     * @example 287
     */
    'X-RateLimit-Remaining': number;
    /**
     * When the window ends, in Unix seconds.
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
    /** Credentials of the user. */
    requestBody: {
      content: {
        'application/json': LoginRequest;
      };
    };
    responses: {
      /** Tokens and profile. */
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
    requestBody?: components['requestBodies']['Empty'];
    responses: {
      /** Logged out. */
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
    /** The refresh token. */
    requestBody: {
      content: {
        'application/json': RefreshTokenRequest;
      };
    };
    responses: {
      /** New tokens. */
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
      /** The user. */
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
    /** Fields to change. */
    requestBody: {
      content: {
        'application/json': UpdateUserRequest;
      };
    };
    responses: {
      /** The user. */
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
    /** Old and new password. */
    requestBody: {
      content: {
        'application/json': ChangePasswordRequest;
      };
    };
    responses: {
      /** Changed. */
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
      /** The tenant. */
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
        /** Page size. Documented default 20, maximum 100. */
        limit?: components['parameters']['Limit'];
        /** Number of items to skip. */
        offset?: components['parameters']['Offset'];
        /** The `nextCursor` of the page before. */
        cursor?: components['parameters']['Cursor'];
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
        tags?: components['parameters']['Tags'];
        /** Text to look for. */
        search?: components['parameters']['Search'];
        /** Field to sort by. */
        sortBy?: 'lastMessageAt' | 'createdAt' | 'updatedAt';
        /** Direction to sort in. */
        sortOrder?: components['parameters']['SortOrder'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of conversations. */
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
    /** The conversation to open. */
    requestBody: {
      content: {
        'application/json': CreateConversationInput;
      };
    };
    responses: {
      /** The new conversation. */
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
      /** Number of conversations by state. */
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
        /** Id of the conversation. */
        id: components['parameters']['ConversationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The conversation. */
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
        /** Id of the conversation. */
        id: components['parameters']['ConversationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Deleted. */
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
        /** Id of the conversation. */
        id: components['parameters']['ConversationId'];
      };
      cookie?: never;
    };
    /** Fields to change. */
    requestBody: {
      content: {
        'application/json': UpdateConversationInput;
      };
    };
    responses: {
      /** The conversation. */
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
        /** Id of the conversation. */
        id: components['parameters']['ConversationId'];
      };
      cookie?: never;
    };
    /** The agent. */
    requestBody: {
      content: {
        'application/json': AssignConversationInput;
      };
    };
    responses: {
      /** The conversation. */
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
        /** Id of the conversation. */
        id: components['parameters']['ConversationId'];
      };
      cookie?: never;
    };
    requestBody?: components['requestBodies']['Empty'];
    responses: {
      /** The conversation. */
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
        /** Id of the conversation. */
        id: components['parameters']['ConversationId'];
      };
      cookie?: never;
    };
    /** How long. */
    requestBody?: {
      content: {
        'application/json': SnoozeConversationInput;
      };
    };
    responses: {
      /** The conversation. */
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
        /** Id of the conversation. */
        id: components['parameters']['ConversationId'];
      };
      cookie?: never;
    };
    requestBody?: components['requestBodies']['Empty'];
    responses: {
      /** The conversation. */
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
        /** Id of the conversation. */
        id: components['parameters']['ConversationId'];
      };
      cookie?: never;
    };
    requestBody?: components['requestBodies']['Empty'];
    responses: {
      /** The conversation. */
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
        /** Id of the conversation. */
        id: components['parameters']['ConversationId'];
      };
      cookie?: never;
    };
    /** Tags to add. */
    requestBody: {
      content: {
        'application/json': TagsInput;
      };
    };
    responses: {
      /** The conversation. */
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
        /** Id of the conversation. */
        id: components['parameters']['ConversationId'];
      };
      cookie?: never;
    };
    /** Tags to remove. */
    requestBody: {
      content: {
        'application/json': TagsInput;
      };
    };
    responses: {
      /** The conversation. */
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
        /** Id of the conversation. */
        id: components['parameters']['ConversationId'];
      };
      cookie?: never;
    };
    /** Tags to remove. */
    requestBody: {
      content: {
        'application/json': TagsInput;
      };
    };
    responses: {
      /** The conversation. */
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
        /** Page size. Documented default 20, maximum 100. */
        limit?: components['parameters']['Limit'];
        /** Number of items to skip. */
        offset?: components['parameters']['Offset'];
        /** The `nextCursor` of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** Only messages before this point. Whether it is a message id, a cursor or a time is not specified. */
        before?: string;
        /** Only messages after this point. Whether it is a message id, a cursor or a time is not specified. */
        after?: string;
      };
      header?: never;
      path: {
        /** Id of the conversation. */
        id: components['parameters']['ConversationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of messages. */
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
        /** Id of the conversation. */
        id: components['parameters']['ConversationId'];
      };
      cookie?: never;
    };
    /** The message. */
    requestBody: {
      content: {
        'application/json': SendMessageInput;
      };
    };
    responses: {
      /** The message, not delivered yet. */
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
        /** Id of the conversation. */
        id: components['parameters']['ConversationId'];
        /** Id of the message. */
        messageId: components['parameters']['MessageId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The message. */
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
        /** Id of the conversation. */
        id: components['parameters']['ConversationId'];
      };
      cookie?: never;
    };
    /** Which messages. */
    requestBody?: {
      content: {
        'application/json': MarkAsReadInput;
      };
    };
    responses: {
      /** Marked. */
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
        /** Page size. Documented default 20, maximum 100. */
        limit?: components['parameters']['Limit'];
        /** Number of items to skip. */
        offset?: components['parameters']['Offset'];
        /** The `nextCursor` of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** Text to look for. */
        search?: components['parameters']['Search'];
        /** Only contacts with this email address. */
        email?: string;
        /** Only contacts with this phone number. */
        phone?: string;
        /**
         * Only items with these tags. Sent as a repeated parameter; whether the platform also takes `tags[]` is
         * unverified.
         */
        tags?: components['parameters']['Tags'];
        /** Only contacts known on channels of this kind. */
        channelType?: ChannelTypeInput;
        /** Field to sort by. */
        sortBy?: 'name' | 'createdAt' | 'lastSeenAt';
        /** Direction to sort in. */
        sortOrder?: components['parameters']['SortOrder'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of contacts. */
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
    /** The contact. */
    requestBody: {
      content: {
        'application/json': CreateContactInput;
      };
    };
    responses: {
      /** The new contact. */
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
    /** The contacts. */
    requestBody: {
      content: {
        'application/json': MergeContactsInput;
      };
    };
    responses: {
      /** The contact that remains. */
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
    /** The search. */
    requestBody: {
      content: {
        'application/json': SearchContactsInput;
      };
    };
    responses: {
      /** A page of contacts. */
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
        /** Id of the contact in your own system. */
        externalId: components['parameters']['ExternalId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The contact. */
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
        /** Id of the contact. */
        id: components['parameters']['ContactId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The contact. */
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
        /** Id of the contact. */
        id: components['parameters']['ContactId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Deleted. */
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
        /** Id of the contact. */
        id: components['parameters']['ContactId'];
      };
      cookie?: never;
    };
    /** Fields to change. */
    requestBody: {
      content: {
        'application/json': UpdateContactInput;
      };
    };
    responses: {
      /** The contact. */
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
        /** Id of the contact. */
        id: components['parameters']['ContactId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The first page of conversations. */
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
        /** Id of the contact. */
        id: components['parameters']['ContactId'];
      };
      cookie?: never;
    };
    /** Tags to add. */
    requestBody: {
      content: {
        'application/json': TagsInput;
      };
    };
    responses: {
      /** The contact. */
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
        /** Id of the contact. */
        id: components['parameters']['ContactId'];
      };
      cookie?: never;
    };
    /** Tags to remove. */
    requestBody: {
      content: {
        'application/json': TagsInput;
      };
    };
    responses: {
      /** The contact. */
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
        /** Page size. Documented default 20, maximum 100. */
        limit?: components['parameters']['Limit'];
        /** Number of items to skip. */
        offset?: components['parameters']['Offset'];
        /** The `nextCursor` of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** Only channels of this kind. */
        type?: ChannelTypeInput;
        /** Only channels in this state. */
        status?: ChannelStatusInput;
        /** Text to look for. */
        search?: components['parameters']['Search'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of channels. */
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
    /** The channel. */
    requestBody: {
      content: {
        'application/json': CreateChannelInput;
      };
    };
    responses: {
      /** The new channel. */
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
        /** Id of the channel. */
        id: components['parameters']['ChannelId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The channel. */
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
        /** Id of the channel. */
        id: components['parameters']['ChannelId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Deleted. */
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
        /** Id of the channel. */
        id: components['parameters']['ChannelId'];
      };
      cookie?: never;
    };
    /** Fields to change. */
    requestBody: {
      content: {
        'application/json': UpdateChannelInput;
      };
    };
    responses: {
      /** The channel. */
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
        /** Id of the channel. */
        id: components['parameters']['ChannelId'];
      };
      cookie?: never;
    };
    requestBody?: components['requestBodies']['Empty'];
    responses: {
      /** The channel. */
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
        /** Id of the channel. */
        id: components['parameters']['ChannelId'];
      };
      cookie?: never;
    };
    requestBody?: components['requestBodies']['Empty'];
    responses: {
      /** The channel. */
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
        /** Id of the channel. */
        id: components['parameters']['ChannelId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The state. */
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
        /** Id of the channel. */
        id: components['parameters']['ChannelId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The capabilities. */
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
        /** Id of the channel. */
        id: components['parameters']['ChannelId'];
      };
      cookie?: never;
    };
    requestBody?: components['requestBodies']['Empty'];
    responses: {
      /** The outcome. */
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
        /** Id of the channel. */
        id: components['parameters']['ChannelId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Address and token. */
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
        /** Id of the channel. */
        id: components['parameters']['ChannelId'];
      };
      cookie?: never;
    };
    requestBody?: components['requestBodies']['Empty'];
    responses: {
      /** New address and token. */
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
        /** Period the figures cover. Left to the server when absent. */
        period?: components['parameters']['StatsPeriod'];
      };
      header?: never;
      path: {
        /** Id of the channel. */
        id: components['parameters']['ChannelId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The figures. */
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
        /** Page size. Documented default 20, maximum 100. */
        limit?: components['parameters']['Limit'];
        /** Number of items to skip. */
        offset?: components['parameters']['Offset'];
        /** The `nextCursor` of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** Only bots with this status. */
        status?: BotStatusInput;
        /** Only bots of this type. */
        type?: BotTypeInput;
        /** Only bots that answer on this channel. */
        channelId?: string;
        /** Text to look for in the bots. */
        search?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of bots. */
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
    /** The bot to create. */
    requestBody: {
      content: {
        'application/json': CreateBotInput;
      };
    };
    responses: {
      /** The new bot. */
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
        /** Id of the bot. */
        id: components['parameters']['BotId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The bot. */
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
        /** Id of the bot. */
        id: components['parameters']['BotId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Deleted. */
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
        /** Id of the bot. */
        id: components['parameters']['BotId'];
      };
      cookie?: never;
    };
    /** The fields to change. */
    requestBody: {
      content: {
        'application/json': UpdateBotInput;
      };
    };
    responses: {
      /** The changed bot. */
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
        /** Id of the bot. */
        id: components['parameters']['BotId'];
      };
      cookie?: never;
    };
    /** Ids of the channels. */
    requestBody: {
      content: {
        'application/json': ChannelIdsInput;
      };
    };
    responses: {
      /** The changed bot. */
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
        /** Id of the bot. */
        id: components['parameters']['BotId'];
      };
      cookie?: never;
    };
    /** Ids of the channels to remove. */
    requestBody: {
      content: {
        'application/json': ChannelIdsInput;
      };
    };
    responses: {
      /** The changed bot. */
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
        /** Id of the bot. */
        id: components['parameters']['BotId'];
      };
      cookie?: never;
    };
    /** Ids of the knowledge bases. */
    requestBody: {
      content: {
        'application/json': KnowledgeBaseIdsInput;
      };
    };
    responses: {
      /** The changed bot. */
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
        /** Id of the bot. */
        id: components['parameters']['BotId'];
      };
      cookie?: never;
    };
    /** Ids of the knowledge bases. */
    requestBody: {
      content: {
        'application/json': KnowledgeBaseIdsInput;
      };
    };
    responses: {
      /** The changed bot. */
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
        /** Period the figures cover. Left to the server when absent. */
        period?: components['parameters']['StatsPeriod'];
      };
      header?: never;
      path: {
        /** Id of the bot. */
        id: components['parameters']['BotId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The figures. */
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
        /** Id of the bot. */
        id: components['parameters']['BotId'];
      };
      cookie?: never;
    };
    /** Name of the copy. Send an empty object to let the server name it. */
    requestBody?: {
      content: {
        'application/json': DuplicateInput;
      };
    };
    responses: {
      /** The copy. */
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
        /** Id of the bot. */
        id: components['parameters']['BotId'];
      };
      cookie?: never;
    };
    requestBody?: components['requestBodies']['Empty'];
    responses: {
      /** The started bot. */
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
        /** Id of the bot. */
        id: components['parameters']['BotId'];
      };
      cookie?: never;
    };
    requestBody?: components['requestBodies']['Empty'];
    responses: {
      /** The stopped bot. */
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
        /** Id of the bot. */
        id: components['parameters']['BotId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The runtime status. */
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
        /** Page size. Documented default 20, maximum 100. */
        limit?: components['parameters']['Limit'];
        /** Number of items to skip. */
        offset?: components['parameters']['Offset'];
        /** The `nextCursor` of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** Only agents with this status. */
        status?: AgentStatusInput;
        /** Text to look for in the agents. */
        search?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of agents. */
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
    /** The agent to create. */
    requestBody: {
      content: {
        'application/json': CreateAgentInput;
      };
    };
    responses: {
      /** The new agent. */
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
        /** Id of the AI agent. */
        id: components['parameters']['AgentId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The agent. */
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
        /** Id of the AI agent. */
        id: components['parameters']['AgentId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Deleted. */
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
        /** Id of the AI agent. */
        id: components['parameters']['AgentId'];
      };
      cookie?: never;
    };
    /** The fields to change. */
    requestBody: {
      content: {
        'application/json': UpdateAgentInput;
      };
    };
    responses: {
      /** The changed agent. */
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
        /** Id of the AI agent. */
        id: components['parameters']['AgentId'];
      };
      cookie?: never;
    };
    /** The message. */
    requestBody: {
      content: {
        'application/json': InvokeAgentInput;
      };
    };
    responses: {
      /** The answer, complete or as a stream of events. */
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
        /** Id of the AI agent. */
        id: components['parameters']['AgentId'];
      };
      cookie?: never;
    };
    /** Ids of the knowledge bases. */
    requestBody: {
      content: {
        'application/json': KnowledgeBaseIdsInput;
      };
    };
    responses: {
      /** The changed agent. */
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
        /** Id of the AI agent. */
        id: components['parameters']['AgentId'];
      };
      cookie?: never;
    };
    /** Ids of the knowledge bases. */
    requestBody: {
      content: {
        'application/json': KnowledgeBaseIdsInput;
      };
    };
    responses: {
      /** The changed agent. */
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
        /** Id of the AI agent. */
        id: components['parameters']['AgentId'];
      };
      cookie?: never;
    };
    /** Name of the copy. Send an empty object to let the server name it. */
    requestBody?: {
      content: {
        'application/json': DuplicateInput;
      };
    };
    responses: {
      /** The copy. */
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
    /** The messages and the settings. */
    requestBody: {
      content: {
        'application/json': CompletionRequest;
      };
    };
    responses: {
      /** The answer, complete or as a stream of events. */
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
    /** The messages and the settings. */
    requestBody: {
      content: {
        'application/json': ChatCompletionRequest;
      };
    };
    responses: {
      /** The answer. */
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
    /** The text or texts. */
    requestBody: {
      content: {
        'application/json': EmbeddingRequest;
      };
    };
    responses: {
      /** The vectors. */
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
    /** What to look for. */
    requestBody: {
      content: {
        'application/json': EmbeddingSearchInput;
      };
    };
    responses: {
      /** The matches. */
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
        /** Page size. Documented default 20, maximum 100. */
        limit?: components['parameters']['Limit'];
        /** Number of items to skip. */
        offset?: components['parameters']['Offset'];
        /** The `nextCursor` of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** Only knowledge bases in this state. */
        status?: KnowledgeBaseStatusInput;
        /** Text to look for in the knowledge bases. */
        search?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of knowledge bases. */
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
    /** The knowledge base to create. */
    requestBody: {
      content: {
        'application/json': CreateKnowledgeBaseInput;
      };
    };
    responses: {
      /** The new knowledge base. */
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
        /** Id of the knowledge base. */
        id: components['parameters']['KnowledgeBaseId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The knowledge base. */
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
        /** Id of the knowledge base. */
        id: components['parameters']['KnowledgeBaseId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Deleted. */
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
        /** Id of the knowledge base. */
        id: components['parameters']['KnowledgeBaseId'];
      };
      cookie?: never;
    };
    /** The fields to change. */
    requestBody: {
      content: {
        'application/json': UpdateKnowledgeBaseInput;
      };
    };
    responses: {
      /** The changed knowledge base. */
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
        /** Id of the knowledge base. */
        id: components['parameters']['KnowledgeBaseId'];
      };
      cookie?: never;
    };
    /** What to look for. */
    requestBody: {
      content: {
        'application/json': QueryKnowledgeBaseInput;
      };
    };
    responses: {
      /** The matches. */
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
        /** Id of the knowledge base. */
        id: components['parameters']['KnowledgeBaseId'];
      };
      cookie?: never;
    };
    requestBody?: components['requestBodies']['Empty'];
    responses: {
      /** Accepted. */
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
        /** Id of the knowledge base. */
        id: components['parameters']['KnowledgeBaseId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The figures. */
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
        /** Page size. Documented default 20, maximum 100. */
        limit?: components['parameters']['Limit'];
        /** Number of items to skip. */
        offset?: components['parameters']['Offset'];
        /** The `nextCursor` of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** Only documents in this state. */
        status?: DocumentStatusInput;
        /** Only documents of this format. */
        type?: DocumentTypeInput;
        /** Text to look for in the documents. */
        search?: string;
      };
      header?: never;
      path: {
        /** Id of the knowledge base. */
        id: components['parameters']['KnowledgeBaseId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of documents. */
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
        /** Id of the knowledge base. */
        id: components['parameters']['KnowledgeBaseId'];
      };
      cookie?: never;
    };
    /** The document, as JSON or as a form. */
    requestBody: {
      content: {
        'application/json': UploadDocumentInput;
        'multipart/form-data': UploadDocumentForm;
      };
    };
    responses: {
      /** The new document. */
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
        /** Id of the knowledge base. */
        id: components['parameters']['KnowledgeBaseId'];
        /** Id of the document. */
        documentId: components['parameters']['DocumentId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The document. */
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
        /** Id of the knowledge base. */
        id: components['parameters']['KnowledgeBaseId'];
        /** Id of the document. */
        documentId: components['parameters']['DocumentId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Deleted. */
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
        /** Id of the knowledge base. */
        id: components['parameters']['KnowledgeBaseId'];
        /** Id of the document. */
        documentId: components['parameters']['DocumentId'];
      };
      cookie?: never;
    };
    /** The fields to change. */
    requestBody: {
      content: {
        'application/json': UpdateDocumentInput;
      };
    };
    responses: {
      /** The changed document. */
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
        /** Id of the knowledge base. */
        id: components['parameters']['KnowledgeBaseId'];
        /** Id of the document. */
        documentId: components['parameters']['DocumentId'];
      };
      cookie?: never;
    };
    requestBody?: components['requestBodies']['Empty'];
    responses: {
      /** Accepted; the document as it stands. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Document;
        };
      };
      /** Accepted. */
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
        /** Id of the knowledge base. */
        id: components['parameters']['KnowledgeBaseId'];
        /** Id of the document. */
        documentId: components['parameters']['DocumentId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The pieces. */
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
        /** Page size. Documented default 20, maximum 100. */
        limit?: components['parameters']['Limit'];
        /** Number of items to skip. */
        offset?: components['parameters']['Offset'];
        /** The `nextCursor` of the page before. */
        cursor?: components['parameters']['Cursor'];
        /** Only flows with this status. */
        status?: FlowStatusInput;
        /** Text to look for in the flows. */
        search?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of flows. */
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
    /** The flow to create. */
    requestBody: {
      content: {
        'application/json': CreateFlowInput;
      };
    };
    responses: {
      /** The new flow. */
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
      /** The node types. */
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
    /** The flow to import. */
    requestBody: {
      content: {
        'application/json': ImportFlowInput;
      };
    };
    responses: {
      /** The new flow. */
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
        /** Id of the flow. */
        id: components['parameters']['FlowId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The flow. */
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
        /** Id of the flow. */
        id: components['parameters']['FlowId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Deleted. */
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
        /** Id of the flow. */
        id: components['parameters']['FlowId'];
      };
      cookie?: never;
    };
    /** The fields to change. */
    requestBody: {
      content: {
        'application/json': UpdateFlowInput;
      };
    };
    responses: {
      /** The changed flow. */
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
        /** Id of the flow. */
        id: components['parameters']['FlowId'];
      };
      cookie?: never;
    };
    /** Name of the copy. Send an empty object to let the server name it. */
    requestBody?: {
      content: {
        'application/json': DuplicateInput;
      };
    };
    responses: {
      /** The copy. */
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
        /** Id of the flow. */
        id: components['parameters']['FlowId'];
      };
      cookie?: never;
    };
    /** How to start. */
    requestBody: {
      content: {
        'application/json': ExecuteFlowInput;
      };
    };
    responses: {
      /** The new run. */
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
        /** Page size. Documented default 20, maximum 100. */
        limit?: components['parameters']['Limit'];
        /** Number of items to skip. */
        offset?: components['parameters']['Offset'];
        /** Only runs in this state. */
        status?: FlowExecutionStatus;
      };
      header?: never;
      path: {
        /** Id of the flow. */
        id: components['parameters']['FlowId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** One page of runs. */
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
        /** Id of the flow. */
        id: components['parameters']['FlowId'];
        /** Id of the run. */
        executionId: components['parameters']['FlowExecutionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The run. */
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
        /** Id of the flow. */
        id: components['parameters']['FlowId'];
        /** Id of the run. */
        executionId: components['parameters']['FlowExecutionId'];
      };
      cookie?: never;
    };
    requestBody?: components['requestBodies']['Empty'];
    responses: {
      /** Cancelled; the run as it stands. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': FlowExecution;
        };
      };
      /** Cancelled. */
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
        /** Id of the flow. */
        id: components['parameters']['FlowId'];
      };
      cookie?: never;
    };
    requestBody?: components['requestBodies']['Empty'];
    responses: {
      /** The findings. */
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
        /** Id of the flow. */
        id: components['parameters']['FlowId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The flow. */
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
        /** Period the figures cover. Left to the server when absent. */
        period?: components['parameters']['StatsPeriod'];
      };
      header?: never;
      path: {
        /** Id of the flow. */
        id: components['parameters']['FlowId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The figures. */
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
        /** Id of the flow. */
        id: components['parameters']['FlowId'];
      };
      cookie?: never;
    };
    requestBody?: components['requestBodies']['Empty'];
    responses: {
      /** The published flow. */
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
        /** Id of the flow. */
        id: components['parameters']['FlowId'];
      };
      cookie?: never;
    };
    requestBody?: components['requestBodies']['Empty'];
    responses: {
      /** The unpublished flow. */
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
        /** First day of the period, as YYYY-MM-DD. Send it together with `endDate`. */
        startDate?: components['parameters']['StartDate'];
        /** Last day of the period, as YYYY-MM-DD. Send it together with `startDate`. */
        endDate?: components['parameters']['EndDate'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The figures. */
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
        /** First day of the period, as YYYY-MM-DD. Send it together with `endDate`. */
        startDate?: components['parameters']['StartDate'];
        /** Last day of the period, as YYYY-MM-DD. Send it together with `startDate`. */
        endDate?: components['parameters']['EndDate'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The figures. */
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
        /** First day of the period, as YYYY-MM-DD. Send it together with `endDate`. */
        startDate?: components['parameters']['StartDate'];
        /** Last day of the period, as YYYY-MM-DD. Send it together with `startDate`. */
        endDate?: components['parameters']['EndDate'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The figures. */
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
        /** First day of the period, as YYYY-MM-DD. Send it together with `endDate`. */
        startDate?: components['parameters']['StartDate'];
        /** Last day of the period, as YYYY-MM-DD. Send it together with `startDate`. */
        endDate?: components['parameters']['EndDate'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The figures. */
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
        /** First day of the period, as YYYY-MM-DD. Send it together with `endDate`. */
        startDate?: components['parameters']['StartDate'];
        /** Last day of the period, as YYYY-MM-DD. Send it together with `startDate`. */
        endDate?: components['parameters']['EndDate'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The figures. */
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
        /** First day of the period, as YYYY-MM-DD. Send it together with `endDate`. */
        startDate?: components['parameters']['StartDate'];
        /** Last day of the period, as YYYY-MM-DD. Send it together with `startDate`. */
        endDate?: components['parameters']['EndDate'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The figures. */
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
    /** The report to make. */
    requestBody: {
      content: {
        'application/json': ReportRequest;
      };
    };
    responses: {
      /** The report. */
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
    /** The data to export. */
    requestBody: {
      content: {
        'application/json': ExportRequest;
      };
    };
    responses: {
      /** Where to fetch the file. */
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
      /** The figures. */
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
    /** The template and its data. */
    requestBody: {
      content: {
        'application/json': VRERenderRequest;
      };
    };
    responses: {
      /** The image. */
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
    /** The template, its data and the conversation. */
    requestBody: {
      content: {
        'application/json': VRERenderAndSendRequest;
      };
    };
    responses: {
      /** The message that was sent. */
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
        /** Tenant whose templates are listed. Left to the server when absent. */
        tenant_id?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The templates. */
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
        /** Id of the template, for example `menu_opcoes`. */
        templateId: components['parameters']['VRETemplateId'];
      };
      cookie?: never;
    };
    /** The data to draw. Send an empty object for sample data. */
    requestBody?: {
      content: {
        'application/json': VREPreviewRequest;
      };
    };
    responses: {
      /** The image. */
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
        /** Number of the page, counted from 1. Documented default: 1. */
        page?: components['parameters']['Page'];
        /** Page size. Documented default 20, maximum 100. */
        perPage?: components['parameters']['PerPage'];
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
        search?: components['parameters']['Search'];
        /** Field to sort by. Documented default: `createdAt`. */
        sortBy?: string;
        /** Direction to sort in. */
        sortOrder?: components['parameters']['SortOrder'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of messages. */
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
        /**
         * Key of your choice, one per logical call. A repeated call with the same key within 24 hours returns the first
         * answer. Documented, unverified.
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path?: never;
      cookie?: never;
    };
    /** The message. */
    requestBody: {
      content: {
        'application/json': DocSendMessage;
      };
    };
    responses: {
      /** The message, not delivered yet. */
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
        /**
         * Key of your choice, one per logical call. A repeated call with the same key within 24 hours returns the first
         * answer. Documented, unverified.
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path?: never;
      cookie?: never;
    };
    /** Which messages. */
    requestBody: {
      content: {
        'application/json': DocBulkReadInput;
      };
    };
    responses: {
      /** The outcome. */
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
        /** Id of the message. */
        id: components['parameters']['DocMessageId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The message. */
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
        /** Whether to delete it at the recipient too. Documented default: false. */
        forEveryone?: boolean;
      };
      header?: never;
      path: {
        /** Id of the message. */
        id: components['parameters']['DocMessageId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The outcome. */
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
        /**
         * Key of your choice, one per logical call. A repeated call with the same key within 24 hours returns the first
         * answer. Documented, unverified.
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /** Id of the message. */
        id: components['parameters']['DocMessageId'];
      };
      cookie?: never;
    };
    requestBody?: components['requestBodies']['Empty'];
    responses: {
      /** The outcome. */
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
        /**
         * Key of your choice, one per logical call. A repeated call with the same key within 24 hours returns the first
         * answer. Documented, unverified.
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path?: never;
      cookie?: never;
    };
    /** The file and its kind. */
    requestBody: {
      content: {
        'multipart/form-data': DocMediaUploadForm;
      };
    };
    responses: {
      /** The uploaded file. */
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
        /** Id of the conversation. */
        id: components['parameters']['ConversationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The participants. */
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
        /**
         * Key of your choice, one per logical call. A repeated call with the same key within 24 hours returns the first
         * answer. Documented, unverified.
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /** Id of the conversation. */
        id: components['parameters']['ConversationId'];
      };
      cookie?: never;
    };
    /** Why and how. */
    requestBody?: {
      content: {
        'application/json': DocCloseConversationInput;
      };
    };
    responses: {
      /** The outcome. */
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
        /**
         * Key of your choice, one per logical call. A repeated call with the same key within 24 hours returns the first
         * answer. Documented, unverified.
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /** Id of the conversation. */
        id: components['parameters']['ConversationId'];
      };
      cookie?: never;
    };
    /** Who takes over. */
    requestBody: {
      content: {
        'application/json': DocTransferConversationInput;
      };
    };
    responses: {
      /** The outcome. Its fields are not documented. */
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
      /** The endpoints, without their secrets. */
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
        /**
         * Key of your choice, one per logical call. A repeated call with the same key within 24 hours returns the first
         * answer. Documented, unverified.
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path?: never;
      cookie?: never;
    };
    /** The endpoint. */
    requestBody: {
      content: {
        'application/json': CreateWebhookInput;
      };
    };
    responses: {
      /** The endpoint, with its secret in full. */
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
        /** Id of the webhook endpoint. */
        id: components['parameters']['WebhookId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The endpoint. */
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
        /** Id of the webhook endpoint. */
        id: components['parameters']['WebhookId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Deleted. */
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
        /** Id of the webhook endpoint. */
        id: components['parameters']['WebhookId'];
      };
      cookie?: never;
    };
    /** Fields to change. */
    requestBody: {
      content: {
        'application/json': UpdateWebhookInput;
      };
    };
    responses: {
      /** The endpoint. The documentation does not show this answer; the endpoint is presumed. */
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
        /**
         * Key of your choice, one per logical call. A repeated call with the same key within 24 hours returns the first
         * answer. Documented, unverified.
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /** Id of the webhook endpoint. */
        id: components['parameters']['WebhookId'];
      };
      cookie?: never;
    };
    /** The event to simulate. */
    requestBody?: {
      content: {
        'application/json': TestWebhookInput;
      };
    };
    responses: {
      /** The outcome. */
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
        /** Number of the page, counted from 1. Documented default: 1. */
        page?: components['parameters']['Page'];
        /** Page size. Documented default 20, maximum 100. */
        perPage?: components['parameters']['PerPage'];
        /** Only deliveries in this state. */
        status?: 'succeeded' | 'failed' | 'pending';
        /** Only deliveries of this event. */
        event?: WebhookEventTypeInput;
      };
      header?: never;
      path: {
        /** Id of the webhook endpoint. */
        id: components['parameters']['WebhookId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of deliveries. */
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
        /**
         * Key of your choice, one per logical call. A repeated call with the same key within 24 hours returns the first
         * answer. Documented, unverified.
         */
        'Idempotency-Key'?: components['parameters']['IdempotencyKey'];
      };
      path: {
        /** Id of the webhook endpoint. */
        id: components['parameters']['WebhookId'];
        /** Id of the delivery. */
        deliveryId: components['parameters']['DeliveryId'];
      };
      cookie?: never;
    };
    requestBody?: components['requestBodies']['Empty'];
    responses: {
      /** The outcome. */
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
        /**
         * HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over
         * `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`.
         */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** The event. */
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
        /**
         * HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over
         * `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`.
         */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** The event. */
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
        /**
         * HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over
         * `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`.
         */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** The event. */
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
        /**
         * HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over
         * `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`.
         */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** The event. */
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
        /**
         * HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over
         * `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`.
         */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** The event. */
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
        /**
         * HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over
         * `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`.
         */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** The event. */
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
        /**
         * HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over
         * `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`.
         */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** The event. */
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
        /**
         * HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over
         * `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`.
         */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** The event. */
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
        /**
         * HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over
         * `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`.
         */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** The event. */
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
        /**
         * HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over
         * `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`.
         */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** The event. */
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
        /**
         * HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over
         * `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`.
         */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** The event. */
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
        /**
         * HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over
         * `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`.
         */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** The event. */
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
        /**
         * HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over
         * `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`.
         */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** The event. */
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
        /**
         * HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over
         * `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`.
         */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** The event. */
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
        /**
         * HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over
         * `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`.
         */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** The event. */
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
        /**
         * HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over
         * `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`.
         */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** The event. */
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
        /**
         * HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over
         * `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`.
         */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** The event. */
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
        /**
         * HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over
         * `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`.
         */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** The event. */
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
        /**
         * HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over
         * `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`.
         */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** The event. */
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
        /**
         * HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over
         * `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`.
         */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** The event. */
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
        /**
         * HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over
         * `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`.
         */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** The event. */
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
        /**
         * HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over
         * `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`.
         */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** The event. */
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
        /**
         * HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over
         * `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`.
         */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** The event. */
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
        /**
         * HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over
         * `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`.
         */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** The event. */
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
        /**
         * HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over
         * `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`.
         */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** The event. */
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
        /**
         * HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over
         * `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`.
         */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** The event. */
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
        /**
         * HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over
         * `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`.
         */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** The event. */
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
        /**
         * HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over
         * `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`.
         */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** The event. */
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
        /**
         * HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over
         * `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`.
         */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** The event. */
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
        /**
         * HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over
         * `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`.
         */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** The event. */
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
        /**
         * HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over
         * `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`.
         */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** The event. */
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
        /**
         * HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over
         * `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`.
         */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** The event. */
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
        /**
         * HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over
         * `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`.
         */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** The event. */
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
        /**
         * HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over
         * `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`.
         */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** The event. */
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
        /**
         * HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over
         * `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`.
         */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** The event. */
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
        /**
         * HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over
         * `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`.
         */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** The event. */
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
        /**
         * HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over
         * `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`.
         */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** The event. */
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
        /**
         * HMAC-SHA256 in hex, keyed with the secret of the endpoint, over the raw body (vendor SDKs) or over
         * `<timestamp>.<body>` (vendor documentation). May be prefixed with `sha256=`.
         */
        'X-Linktor-Signature': components['parameters']['WebhookSignature'];
        /** When the delivery was signed, in Unix seconds. Refuse it when it is more than 300 seconds away from now. */
        'X-Linktor-Timestamp'?: components['parameters']['WebhookTimestamp'];
        /** Type of the event, as in the body. */
        'X-Linktor-Event'?: components['parameters']['WebhookEventName'];
        /** Id of the delivery. */
        'X-Linktor-Delivery-Id'?: components['parameters']['WebhookDeliveryIdHeader'];
      };
      path?: never;
      cookie?: never;
    };
    /** The event. */
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
