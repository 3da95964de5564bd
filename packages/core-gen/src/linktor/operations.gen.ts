// Generated from spec/linktor.yaml by `pnpm generate`. Do not edit.
import type { NoInput, Operation } from '../operation.ts';
import type {
  Agent,
  AgentMetrics,
  AgentPage,
  AssignConversationInput,
  Bot,
  BotMetrics,
  BotPage,
  BotRuntimeStatus,
  BotStats,
  ChangePasswordRequest,
  Channel,
  ChannelCapabilities,
  ChannelIdsInput,
  ChannelMetrics,
  ChannelPage,
  ChannelStats,
  ChannelStatusResponse,
  ChannelTestResult,
  ChannelWebhook,
  ChatCompletionRequest,
  ChatCompletionResponse,
  CompletionChunk,
  CompletionRequest,
  CompletionResponse,
  Contact,
  ContactPage,
  Conversation,
  ConversationCounts,
  ConversationMetrics,
  ConversationPage,
  CreateAgentInput,
  CreateBotInput,
  CreateChannelInput,
  CreateContactInput,
  CreateConversationInput,
  CreateFlowInput,
  CreateKnowledgeBaseInput,
  CreateWebhookInput,
  DashboardMetrics,
  DeleteDocMessageQuery,
  DocActionResponse,
  DocBulkReadInput,
  DocBulkReadResponse,
  DocCloseConversationInput,
  DocClosedConversationResponse,
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
  FlowExecution,
  FlowExecutionPage,
  FlowNodeTypeInfo,
  FlowPage,
  FlowStats,
  FlowValidation,
  GetAgentMetricsQuery,
  GetBotMetricsQuery,
  GetBotStatsQuery,
  GetChannelMetricsQuery,
  GetChannelStatsQuery,
  GetConversationMetricsQuery,
  GetDashboardMetricsQuery,
  GetFlowStatsQuery,
  GetMessageMetricsQuery,
  ImportFlowInput,
  InvokeAgentChunk,
  InvokeAgentInput,
  InvokeAgentResponse,
  KnowledgeBase,
  KnowledgeBaseIdsInput,
  KnowledgeBasePage,
  KnowledgeBaseStats,
  ListAgentsQuery,
  ListBotsQuery,
  ListChannelsQuery,
  ListContactsQuery,
  ListConversationMessagesQuery,
  ListConversationsQuery,
  ListDocMessagesQuery,
  ListDocumentsQuery,
  ListFlowExecutionsQuery,
  ListFlowsQuery,
  ListKnowledgeBasesQuery,
  ListVreTemplatesQuery,
  ListWebhookDeliveriesQuery,
  LoginRequest,
  LoginResponse,
  MarkAsReadInput,
  MergeContactsInput,
  Message,
  MessageMetrics,
  MessagePage,
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
  TagsInput,
  Tenant,
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
  WebhookRetryResponse,
  WebhookTestResponse,
} from './types.gen.ts';

/**
 * Log in with email and password.
 *
 * API: `POST /auth/login`
 */
export const login: Operation<{ body: LoginRequest }, LoginResponse> = {
  id: 'login',
  method: 'POST',
  path: '/auth/login',
  auth: 'none',
};

/**
 * Log out.
 *
 * API: `POST /auth/logout`
 */
export const logout: Operation<{ body?: EmptyBody }, undefined> = {
  id: 'logout',
  method: 'POST',
  path: '/auth/logout',
  retry: 'idempotent',
  answer: 'none',
};

/**
 * Exchange a refresh token for a new access token.
 *
 * API: `POST /auth/refresh`
 */
export const refreshToken: Operation<{ body: RefreshTokenRequest }, RefreshTokenResponse> = {
  id: 'refreshToken',
  method: 'POST',
  path: '/auth/refresh',
  auth: 'none',
};

/**
 * Get the user who is logged in.
 *
 * API: `GET /auth/me`
 */
export const getCurrentUser: Operation<NoInput, User> = { id: 'getCurrentUser', method: 'GET', path: '/auth/me' };

/**
 * Update the profile of the user who is logged in.
 *
 * API: `PATCH /auth/me`
 */
export const updateCurrentUser: Operation<{ body: UpdateUserRequest }, User> = {
  id: 'updateCurrentUser',
  method: 'PATCH',
  path: '/auth/me',
  retry: 'idempotent',
};

/**
 * Change the password of the user who is logged in.
 *
 * API: `POST /auth/change-password`
 */
export const changePassword: Operation<{ body: ChangePasswordRequest }, undefined> = {
  id: 'changePassword',
  method: 'POST',
  path: '/auth/change-password',
  answer: 'none',
};

/**
 * Get the tenant of the credentials in use.
 *
 * API: `GET /auth/tenant`
 */
export const getCurrentTenant: Operation<NoInput, Tenant> = {
  id: 'getCurrentTenant',
  method: 'GET',
  path: '/auth/tenant',
};

/**
 * List conversations.
 *
 * API: `GET /conversations`
 */
export const listConversations: Operation<{ query?: ListConversationsQuery }, ConversationPage> = {
  id: 'listConversations',
  method: 'GET',
  path: '/conversations',
  answer: 'page',
  query: [
    'limit',
    'offset',
    'cursor',
    'status',
    'channelId',
    'channelType',
    'assignedTo',
    'contactId',
    'tags',
    'search',
    'sortBy',
    'sortOrder',
  ],
};

/**
 * Open a conversation.
 *
 * API: `POST /conversations`
 */
export const createConversation: Operation<{ body: CreateConversationInput }, Conversation> = {
  id: 'createConversation',
  method: 'POST',
  path: '/conversations',
};

/**
 * Count conversations by state.
 *
 * API: `GET /conversations/counts`
 */
export const getConversationCounts: Operation<NoInput, ConversationCounts> = {
  id: 'getConversationCounts',
  method: 'GET',
  path: '/conversations/counts',
};

/**
 * Get a conversation.
 *
 * API: `GET /conversations/{id}`
 */
export const getConversation: Operation<{ path: { id: string } }, Conversation> = {
  id: 'getConversation',
  method: 'GET',
  path: '/conversations/{id}',
};

/**
 * Delete a conversation.
 *
 * API: `DELETE /conversations/{id}`
 */
export const deleteConversation: Operation<{ path: { id: string } }, undefined> = {
  id: 'deleteConversation',
  method: 'DELETE',
  path: '/conversations/{id}',
  answer: 'none',
};

/**
 * Update a conversation.
 *
 * API: `PATCH /conversations/{id}`
 */
export const updateConversation: Operation<{ path: { id: string }; body: UpdateConversationInput }, Conversation> = {
  id: 'updateConversation',
  method: 'PATCH',
  path: '/conversations/{id}',
  retry: 'idempotent',
};

/**
 * Give a conversation to an agent.
 *
 * API: `POST /conversations/{id}/assign`
 */
export const assignConversation: Operation<{ path: { id: string }; body: AssignConversationInput }, Conversation> = {
  id: 'assignConversation',
  method: 'POST',
  path: '/conversations/{id}/assign',
  retry: 'idempotent',
};

/**
 * Take a conversation from its agent.
 *
 * API: `POST /conversations/{id}/unassign`
 */
export const unassignConversation: Operation<{ path: { id: string }; body?: EmptyBody }, Conversation> = {
  id: 'unassignConversation',
  method: 'POST',
  path: '/conversations/{id}/unassign',
  retry: 'idempotent',
};

/**
 * Put a conversation aside for a while.
 *
 * API: `POST /conversations/{id}/snooze`
 */
export const snoozeConversation: Operation<{ path: { id: string }; body?: SnoozeConversationInput }, Conversation> = {
  id: 'snoozeConversation',
  method: 'POST',
  path: '/conversations/{id}/snooze',
  retry: 'idempotent',
};

/**
 * Resolve a conversation.
 *
 * API: `POST /conversations/{id}/resolve`
 */
export const resolveConversation: Operation<{ path: { id: string }; body?: EmptyBody }, Conversation> = {
  id: 'resolveConversation',
  method: 'POST',
  path: '/conversations/{id}/resolve',
  retry: 'idempotent',
};

/**
 * Reopen a conversation.
 *
 * API: `POST /conversations/{id}/reopen`
 */
export const reopenConversation: Operation<{ path: { id: string }; body?: EmptyBody }, Conversation> = {
  id: 'reopenConversation',
  method: 'POST',
  path: '/conversations/{id}/reopen',
  retry: 'idempotent',
};

/**
 * Add tags to a conversation.
 *
 * API: `POST /conversations/{id}/tags`
 */
export const addConversationTags: Operation<{ path: { id: string }; body: TagsInput }, Conversation> = {
  id: 'addConversationTags',
  method: 'POST',
  path: '/conversations/{id}/tags',
  retry: 'idempotent',
};

/**
 * Remove tags from a conversation.
 *
 * API: `DELETE /conversations/{id}/tags`
 */
export const removeConversationTags: Operation<{ path: { id: string }; body: TagsInput }, Conversation> = {
  id: 'removeConversationTags',
  method: 'DELETE',
  path: '/conversations/{id}/tags',
};

/**
 * Remove tags from a conversation by POST.
 *
 * API: `POST /conversations/{id}/tags/remove`
 */
export const removeConversationTagsByPost: Operation<{ path: { id: string }; body: TagsInput }, Conversation> = {
  id: 'removeConversationTagsByPost',
  method: 'POST',
  path: '/conversations/{id}/tags/remove',
  retry: 'idempotent',
};

/**
 * List the messages of a conversation.
 *
 * API: `GET /conversations/{id}/messages`
 */
export const listConversationMessages: Operation<
  { path: { id: string }; query?: ListConversationMessagesQuery },
  MessagePage
> = {
  id: 'listConversationMessages',
  method: 'GET',
  path: '/conversations/{id}/messages',
  answer: 'page',
  query: ['limit', 'offset', 'cursor', 'before', 'after'],
};

/**
 * Send a message to the contact of a conversation.
 *
 * API: `POST /conversations/{id}/messages`
 */
export const sendConversationMessage: Operation<{ path: { id: string }; body: SendMessageInput }, Message> = {
  id: 'sendConversationMessage',
  method: 'POST',
  path: '/conversations/{id}/messages',
};

/**
 * Get a message of a conversation.
 *
 * API: `GET /conversations/{id}/messages/{messageId}`
 */
export const getConversationMessage: Operation<{ path: { id: string; messageId: string } }, Message> = {
  id: 'getConversationMessage',
  method: 'GET',
  path: '/conversations/{id}/messages/{messageId}',
};

/**
 * Mark messages of a conversation as read.
 *
 * API: `POST /conversations/{id}/read`
 */
export const markConversationRead: Operation<{ path: { id: string }; body?: MarkAsReadInput }, undefined> = {
  id: 'markConversationRead',
  method: 'POST',
  path: '/conversations/{id}/read',
  retry: 'idempotent',
  answer: 'none',
};

/**
 * List contacts.
 *
 * API: `GET /contacts`
 */
export const listContacts: Operation<{ query?: ListContactsQuery }, ContactPage> = {
  id: 'listContacts',
  method: 'GET',
  path: '/contacts',
  answer: 'page',
  query: ['limit', 'offset', 'cursor', 'search', 'email', 'phone', 'tags', 'channelType', 'sortBy', 'sortOrder'],
};

/**
 * Create a contact.
 *
 * API: `POST /contacts`
 */
export const createContact: Operation<{ body: CreateContactInput }, Contact> = {
  id: 'createContact',
  method: 'POST',
  path: '/contacts',
};

/**
 * Fold contacts into one.
 *
 * API: `POST /contacts/merge`
 */
export const mergeContacts: Operation<{ body: MergeContactsInput }, Contact> = {
  id: 'mergeContacts',
  method: 'POST',
  path: '/contacts/merge',
};

/**
 * Search contacts.
 *
 * API: `POST /contacts/search`
 */
export const searchContacts: Operation<{ body: SearchContactsInput }, ContactPage> = {
  id: 'searchContacts',
  method: 'POST',
  path: '/contacts/search',
  retry: 'safe',
  answer: 'page',
};

/**
 * Get a contact by the id in your own system.
 *
 * API: `GET /contacts/external/{externalId}`
 */
export const getContactByExternalId: Operation<{ path: { externalId: string } }, Contact> = {
  id: 'getContactByExternalId',
  method: 'GET',
  path: '/contacts/external/{externalId}',
};

/**
 * Get a contact.
 *
 * API: `GET /contacts/{id}`
 */
export const getContact: Operation<{ path: { id: string } }, Contact> = {
  id: 'getContact',
  method: 'GET',
  path: '/contacts/{id}',
};

/**
 * Delete a contact.
 *
 * API: `DELETE /contacts/{id}`
 */
export const deleteContact: Operation<{ path: { id: string } }, undefined> = {
  id: 'deleteContact',
  method: 'DELETE',
  path: '/contacts/{id}',
  answer: 'none',
};

/**
 * Update a contact.
 *
 * API: `PATCH /contacts/{id}`
 */
export const updateContact: Operation<{ path: { id: string }; body: UpdateContactInput }, Contact> = {
  id: 'updateContact',
  method: 'PATCH',
  path: '/contacts/{id}',
  retry: 'idempotent',
};

/**
 * List the conversations with a contact.
 *
 * API: `GET /contacts/{id}/conversations`
 */
export const listContactConversations: Operation<{ path: { id: string } }, ConversationPage> = {
  id: 'listContactConversations',
  method: 'GET',
  path: '/contacts/{id}/conversations',
  answer: 'page',
};

/**
 * Add tags to a contact.
 *
 * API: `POST /contacts/{id}/tags`
 */
export const addContactTags: Operation<{ path: { id: string }; body: TagsInput }, Contact> = {
  id: 'addContactTags',
  method: 'POST',
  path: '/contacts/{id}/tags',
  retry: 'idempotent',
};

/**
 * Remove tags from a contact.
 *
 * API: `DELETE /contacts/{id}/tags`
 */
export const removeContactTags: Operation<{ path: { id: string }; body: TagsInput }, Contact> = {
  id: 'removeContactTags',
  method: 'DELETE',
  path: '/contacts/{id}/tags',
};

/**
 * List channels.
 *
 * API: `GET /channels`
 */
export const listChannels: Operation<{ query?: ListChannelsQuery }, ChannelPage> = {
  id: 'listChannels',
  method: 'GET',
  path: '/channels',
  answer: 'page',
  query: ['limit', 'offset', 'cursor', 'type', 'status', 'search'],
};

/**
 * Create a channel.
 *
 * API: `POST /channels`
 */
export const createChannel: Operation<{ body: CreateChannelInput }, Channel> = {
  id: 'createChannel',
  method: 'POST',
  path: '/channels',
};

/**
 * Get a channel.
 *
 * API: `GET /channels/{id}`
 */
export const getChannel: Operation<{ path: { id: string } }, Channel> = {
  id: 'getChannel',
  method: 'GET',
  path: '/channels/{id}',
};

/**
 * Delete a channel.
 *
 * API: `DELETE /channels/{id}`
 */
export const deleteChannel: Operation<{ path: { id: string } }, undefined> = {
  id: 'deleteChannel',
  method: 'DELETE',
  path: '/channels/{id}',
  answer: 'none',
};

/**
 * Update a channel.
 *
 * API: `PATCH /channels/{id}`
 */
export const updateChannel: Operation<{ path: { id: string }; body: UpdateChannelInput }, Channel> = {
  id: 'updateChannel',
  method: 'PATCH',
  path: '/channels/{id}',
  retry: 'idempotent',
};

/**
 * Connect a channel.
 *
 * API: `POST /channels/{id}/connect`
 */
export const connectChannel: Operation<{ path: { id: string }; body?: EmptyBody }, Channel> = {
  id: 'connectChannel',
  method: 'POST',
  path: '/channels/{id}/connect',
  retry: 'idempotent',
};

/**
 * Disconnect a channel.
 *
 * API: `POST /channels/{id}/disconnect`
 */
export const disconnectChannel: Operation<{ path: { id: string }; body?: EmptyBody }, Channel> = {
  id: 'disconnectChannel',
  method: 'POST',
  path: '/channels/{id}/disconnect',
  retry: 'idempotent',
};

/**
 * Get the live state of a channel.
 *
 * API: `GET /channels/{id}/status`
 */
export const getChannelStatus: Operation<{ path: { id: string } }, ChannelStatusResponse> = {
  id: 'getChannelStatus',
  method: 'GET',
  path: '/channels/{id}/status',
  error: true,
};

/**
 * Get what a channel can do.
 *
 * API: `GET /channels/{id}/capabilities`
 */
export const getChannelCapabilities: Operation<{ path: { id: string } }, ChannelCapabilities> = {
  id: 'getChannelCapabilities',
  method: 'GET',
  path: '/channels/{id}/capabilities',
};

/**
 * Test the connection of a channel.
 *
 * API: `POST /channels/{id}/test`
 */
export const testChannel: Operation<{ path: { id: string }; body?: EmptyBody }, ChannelTestResult> = {
  id: 'testChannel',
  method: 'POST',
  path: '/channels/{id}/test',
  retry: 'idempotent',
  answer: 'success',
};

/**
 * Get the address the messaging service has to deliver to.
 *
 * API: `GET /channels/{id}/webhook`
 */
export const getChannelWebhook: Operation<{ path: { id: string } }, ChannelWebhook> = {
  id: 'getChannelWebhook',
  method: 'GET',
  path: '/channels/{id}/webhook',
};

/**
 * Replace the webhook address of a channel.
 *
 * API: `POST /channels/{id}/webhook/regenerate`
 */
export const regenerateChannelWebhook: Operation<{ path: { id: string }; body?: EmptyBody }, ChannelWebhook> = {
  id: 'regenerateChannelWebhook',
  method: 'POST',
  path: '/channels/{id}/webhook/regenerate',
};

/**
 * Get the traffic of a channel.
 *
 * API: `GET /channels/{id}/stats`
 */
export const getChannelStats: Operation<{ path: { id: string }; query?: GetChannelStatsQuery }, ChannelStats> = {
  id: 'getChannelStats',
  method: 'GET',
  path: '/channels/{id}/stats',
  query: ['period'],
};

/**
 * List bots.
 *
 * API: `GET /bots`
 */
export const listBots: Operation<{ query?: ListBotsQuery }, BotPage> = {
  id: 'listBots',
  method: 'GET',
  path: '/bots',
  answer: 'page',
  query: ['limit', 'offset', 'cursor', 'status', 'type', 'channelId', 'search'],
};

/**
 * Create a bot.
 *
 * API: `POST /bots`
 */
export const createBot: Operation<{ body: CreateBotInput }, Bot> = { id: 'createBot', method: 'POST', path: '/bots' };

/**
 * Get a bot.
 *
 * API: `GET /bots/{id}`
 */
export const getBot: Operation<{ path: { id: string } }, Bot> = { id: 'getBot', method: 'GET', path: '/bots/{id}' };

/**
 * Delete a bot.
 *
 * API: `DELETE /bots/{id}`
 */
export const deleteBot: Operation<{ path: { id: string } }, undefined> = {
  id: 'deleteBot',
  method: 'DELETE',
  path: '/bots/{id}',
  answer: 'none',
};

/**
 * Update a bot.
 *
 * API: `PATCH /bots/{id}`
 */
export const updateBot: Operation<{ path: { id: string }; body: UpdateBotInput }, Bot> = {
  id: 'updateBot',
  method: 'PATCH',
  path: '/bots/{id}',
  retry: 'idempotent',
};

/**
 * Assign a bot to channels.
 *
 * API: `POST /bots/{id}/channels`
 */
export const assignBotChannels: Operation<{ path: { id: string }; body: ChannelIdsInput }, Bot> = {
  id: 'assignBotChannels',
  method: 'POST',
  path: '/bots/{id}/channels',
  retry: 'idempotent',
};

/**
 * Remove a bot from channels.
 *
 * API: `DELETE /bots/{id}/channels`
 */
export const removeBotChannels: Operation<{ path: { id: string }; body: ChannelIdsInput }, Bot> = {
  id: 'removeBotChannels',
  method: 'DELETE',
  path: '/bots/{id}/channels',
};

/**
 * Assign knowledge bases to a bot.
 *
 * API: `POST /bots/{id}/knowledge-bases`
 */
export const assignBotKnowledgeBases: Operation<{ path: { id: string }; body: KnowledgeBaseIdsInput }, Bot> = {
  id: 'assignBotKnowledgeBases',
  method: 'POST',
  path: '/bots/{id}/knowledge-bases',
  retry: 'idempotent',
};

/**
 * Remove knowledge bases from a bot.
 *
 * API: `DELETE /bots/{id}/knowledge-bases`
 */
export const removeBotKnowledgeBases: Operation<{ path: { id: string }; body: KnowledgeBaseIdsInput }, Bot> = {
  id: 'removeBotKnowledgeBases',
  method: 'DELETE',
  path: '/bots/{id}/knowledge-bases',
};

/**
 * Get the statistics of a bot.
 *
 * API: `GET /bots/{id}/stats`
 */
export const getBotStats: Operation<{ path: { id: string }; query?: GetBotStatsQuery }, BotStats> = {
  id: 'getBotStats',
  method: 'GET',
  path: '/bots/{id}/stats',
  query: ['period'],
};

/**
 * Duplicate a bot.
 *
 * API: `POST /bots/{id}/duplicate`
 */
export const duplicateBot: Operation<{ path: { id: string }; body?: DuplicateInput }, Bot> = {
  id: 'duplicateBot',
  method: 'POST',
  path: '/bots/{id}/duplicate',
};

/**
 * Start a bot.
 *
 * API: `POST /bots/{id}/start`
 */
export const startBot: Operation<{ path: { id: string }; body?: EmptyBody }, Bot> = {
  id: 'startBot',
  method: 'POST',
  path: '/bots/{id}/start',
  retry: 'idempotent',
};

/**
 * Stop a bot.
 *
 * API: `POST /bots/{id}/stop`
 */
export const stopBot: Operation<{ path: { id: string }; body?: EmptyBody }, Bot> = {
  id: 'stopBot',
  method: 'POST',
  path: '/bots/{id}/stop',
  retry: 'idempotent',
};

/**
 * Get the runtime status of a bot.
 *
 * API: `GET /bots/{id}/status`
 */
export const getBotStatus: Operation<{ path: { id: string } }, BotRuntimeStatus> = {
  id: 'getBotStatus',
  method: 'GET',
  path: '/bots/{id}/status',
};

/**
 * List AI agents.
 *
 * API: `GET /ai/agents`
 */
export const listAgents: Operation<{ query?: ListAgentsQuery }, AgentPage> = {
  id: 'listAgents',
  method: 'GET',
  path: '/ai/agents',
  answer: 'page',
  query: ['limit', 'offset', 'cursor', 'status', 'search'],
};

/**
 * Create an AI agent.
 *
 * API: `POST /ai/agents`
 */
export const createAgent: Operation<{ body: CreateAgentInput }, Agent> = {
  id: 'createAgent',
  method: 'POST',
  path: '/ai/agents',
};

/**
 * Get an AI agent.
 *
 * API: `GET /ai/agents/{id}`
 */
export const getAgent: Operation<{ path: { id: string } }, Agent> = {
  id: 'getAgent',
  method: 'GET',
  path: '/ai/agents/{id}',
};

/**
 * Delete an AI agent.
 *
 * API: `DELETE /ai/agents/{id}`
 */
export const deleteAgent: Operation<{ path: { id: string } }, undefined> = {
  id: 'deleteAgent',
  method: 'DELETE',
  path: '/ai/agents/{id}',
  answer: 'none',
};

/**
 * Update an AI agent.
 *
 * API: `PATCH /ai/agents/{id}`
 */
export const updateAgent: Operation<{ path: { id: string }; body: UpdateAgentInput }, Agent> = {
  id: 'updateAgent',
  method: 'PATCH',
  path: '/ai/agents/{id}',
  retry: 'idempotent',
};

/**
 * Invoke an AI agent.
 *
 * API: `POST /ai/agents/{id}/invoke`
 */
export const invokeAgent: Operation<
  { path: { id: string }; body: InvokeAgentInput },
  InvokeAgentResponse,
  InvokeAgentChunk
> = { id: 'invokeAgent', method: 'POST', path: '/ai/agents/{id}/invoke', stream: '[DONE]' };

/**
 * Assign knowledge bases to an AI agent.
 *
 * API: `POST /ai/agents/{id}/knowledge-bases`
 */
export const assignAgentKnowledgeBases: Operation<{ path: { id: string }; body: KnowledgeBaseIdsInput }, Agent> = {
  id: 'assignAgentKnowledgeBases',
  method: 'POST',
  path: '/ai/agents/{id}/knowledge-bases',
  retry: 'idempotent',
};

/**
 * Remove knowledge bases from an AI agent.
 *
 * API: `DELETE /ai/agents/{id}/knowledge-bases`
 */
export const removeAgentKnowledgeBases: Operation<{ path: { id: string }; body: KnowledgeBaseIdsInput }, Agent> = {
  id: 'removeAgentKnowledgeBases',
  method: 'DELETE',
  path: '/ai/agents/{id}/knowledge-bases',
};

/**
 * Duplicate an AI agent.
 *
 * API: `POST /ai/agents/{id}/duplicate`
 */
export const duplicateAgent: Operation<{ path: { id: string }; body?: DuplicateInput }, Agent> = {
  id: 'duplicateAgent',
  method: 'POST',
  path: '/ai/agents/{id}/duplicate',
};

/**
 * Create a completion.
 *
 * API: `POST /ai/completions`
 */
export const createCompletion: Operation<{ body: CompletionRequest }, CompletionResponse, CompletionChunk> = {
  id: 'createCompletion',
  method: 'POST',
  path: '/ai/completions',
  stream: '[DONE]',
};

/**
 * Create a chat completion.
 *
 * API: `POST /ai/completions/chat`
 */
export const createChatCompletion: Operation<{ body: ChatCompletionRequest }, ChatCompletionResponse> = {
  id: 'createChatCompletion',
  method: 'POST',
  path: '/ai/completions/chat',
};

/**
 * Create embeddings.
 *
 * API: `POST /ai/embeddings`
 */
export const createEmbeddings: Operation<{ body: EmbeddingRequest }, EmbeddingResponse> = {
  id: 'createEmbeddings',
  method: 'POST',
  path: '/ai/embeddings',
  retry: 'safe',
};

/**
 * Search embeddings.
 *
 * API: `POST /ai/embeddings/search`
 */
export const searchEmbeddings: Operation<{ body: EmbeddingSearchInput }, EmbeddingSearchResponse> = {
  id: 'searchEmbeddings',
  method: 'POST',
  path: '/ai/embeddings/search',
  retry: 'safe',
  list: ['results'],
};

/**
 * List knowledge bases.
 *
 * API: `GET /knowledge-bases`
 */
export const listKnowledgeBases: Operation<{ query?: ListKnowledgeBasesQuery }, KnowledgeBasePage> = {
  id: 'listKnowledgeBases',
  method: 'GET',
  path: '/knowledge-bases',
  answer: 'page',
  query: ['limit', 'offset', 'cursor', 'status', 'search'],
};

/**
 * Create a knowledge base.
 *
 * API: `POST /knowledge-bases`
 */
export const createKnowledgeBase: Operation<{ body: CreateKnowledgeBaseInput }, KnowledgeBase> = {
  id: 'createKnowledgeBase',
  method: 'POST',
  path: '/knowledge-bases',
};

/**
 * Get a knowledge base.
 *
 * API: `GET /knowledge-bases/{id}`
 */
export const getKnowledgeBase: Operation<{ path: { id: string } }, KnowledgeBase> = {
  id: 'getKnowledgeBase',
  method: 'GET',
  path: '/knowledge-bases/{id}',
};

/**
 * Delete a knowledge base.
 *
 * API: `DELETE /knowledge-bases/{id}`
 */
export const deleteKnowledgeBase: Operation<{ path: { id: string } }, undefined> = {
  id: 'deleteKnowledgeBase',
  method: 'DELETE',
  path: '/knowledge-bases/{id}',
  answer: 'none',
};

/**
 * Update a knowledge base.
 *
 * API: `PATCH /knowledge-bases/{id}`
 */
export const updateKnowledgeBase: Operation<{ path: { id: string }; body: UpdateKnowledgeBaseInput }, KnowledgeBase> = {
  id: 'updateKnowledgeBase',
  method: 'PATCH',
  path: '/knowledge-bases/{id}',
  retry: 'idempotent',
};

/**
 * Query a knowledge base.
 *
 * API: `POST /knowledge-bases/{id}/query`
 */
export const queryKnowledgeBase: Operation<{ path: { id: string }; body: QueryKnowledgeBaseInput }, QueryResult> = {
  id: 'queryKnowledgeBase',
  method: 'POST',
  path: '/knowledge-bases/{id}/query',
  retry: 'safe',
};

/**
 * Reprocess a knowledge base.
 *
 * API: `POST /knowledge-bases/{id}/reprocess`
 */
export const reprocessKnowledgeBase: Operation<{ path: { id: string }; body?: EmptyBody }, undefined> = {
  id: 'reprocessKnowledgeBase',
  method: 'POST',
  path: '/knowledge-bases/{id}/reprocess',
  retry: 'idempotent',
  answer: 'none',
};

/**
 * Get the statistics of a knowledge base.
 *
 * API: `GET /knowledge-bases/{id}/stats`
 */
export const getKnowledgeBaseStats: Operation<{ path: { id: string } }, KnowledgeBaseStats> = {
  id: 'getKnowledgeBaseStats',
  method: 'GET',
  path: '/knowledge-bases/{id}/stats',
};

/**
 * List the documents of a knowledge base.
 *
 * API: `GET /knowledge-bases/{id}/documents`
 */
export const listDocuments: Operation<{ path: { id: string }; query?: ListDocumentsQuery }, DocumentPage> = {
  id: 'listDocuments',
  method: 'GET',
  path: '/knowledge-bases/{id}/documents',
  answer: 'page',
  query: ['limit', 'offset', 'cursor', 'status', 'type', 'search'],
};

/**
 * Upload a document.
 *
 * API: `POST /knowledge-bases/{id}/documents`
 */
export const uploadDocument: Operation<
  { path: { id: string }; body: UploadDocumentInput | UploadDocumentForm },
  Document
> = { id: 'uploadDocument', method: 'POST', path: '/knowledge-bases/{id}/documents', form: 'multipart', error: true };

/**
 * Get a document.
 *
 * API: `GET /knowledge-bases/{id}/documents/{documentId}`
 */
export const getDocument: Operation<{ path: { id: string; documentId: string } }, Document> = {
  id: 'getDocument',
  method: 'GET',
  path: '/knowledge-bases/{id}/documents/{documentId}',
  error: true,
};

/**
 * Delete a document.
 *
 * API: `DELETE /knowledge-bases/{id}/documents/{documentId}`
 */
export const deleteDocument: Operation<{ path: { id: string; documentId: string } }, undefined> = {
  id: 'deleteDocument',
  method: 'DELETE',
  path: '/knowledge-bases/{id}/documents/{documentId}',
  answer: 'none',
};

/**
 * Update a document.
 *
 * API: `PATCH /knowledge-bases/{id}/documents/{documentId}`
 */
export const updateDocument: Operation<
  { path: { id: string; documentId: string }; body: UpdateDocumentInput },
  Document
> = {
  id: 'updateDocument',
  method: 'PATCH',
  path: '/knowledge-bases/{id}/documents/{documentId}',
  retry: 'idempotent',
  error: true,
};

/**
 * Reprocess a document.
 *
 * API: `POST /knowledge-bases/{id}/documents/{documentId}/reprocess`
 */
export const reprocessDocument: Operation<
  { path: { id: string; documentId: string }; body?: EmptyBody },
  Document | undefined
> = {
  id: 'reprocessDocument',
  method: 'POST',
  path: '/knowledge-bases/{id}/documents/{documentId}/reprocess',
  retry: 'idempotent',
  answer: 'optional',
  error: true,
};

/**
 * Get the chunks of a document.
 *
 * API: `GET /knowledge-bases/{id}/documents/{documentId}/chunks`
 */
export const getDocumentChunks: Operation<{ path: { id: string; documentId: string } }, DocumentChunksResponse> = {
  id: 'getDocumentChunks',
  method: 'GET',
  path: '/knowledge-bases/{id}/documents/{documentId}/chunks',
};

/**
 * List flows.
 *
 * API: `GET /flows`
 */
export const listFlows: Operation<{ query?: ListFlowsQuery }, FlowPage> = {
  id: 'listFlows',
  method: 'GET',
  path: '/flows',
  answer: 'page',
  query: ['limit', 'offset', 'cursor', 'status', 'search'],
};

/**
 * Create a flow.
 *
 * API: `POST /flows`
 */
export const createFlow: Operation<{ body: CreateFlowInput }, Flow> = {
  id: 'createFlow',
  method: 'POST',
  path: '/flows',
};

/**
 * List the node types of flows.
 *
 * API: `GET /flows/node-types`
 */
export const listFlowNodeTypes: Operation<NoInput, FlowNodeTypeInfo[]> = {
  id: 'listFlowNodeTypes',
  method: 'GET',
  path: '/flows/node-types',
  answer: 'array',
};

/**
 * Import a flow.
 *
 * API: `POST /flows/import`
 */
export const importFlow: Operation<{ body: ImportFlowInput }, Flow> = {
  id: 'importFlow',
  method: 'POST',
  path: '/flows/import',
};

/**
 * Get a flow.
 *
 * API: `GET /flows/{id}`
 */
export const getFlow: Operation<{ path: { id: string } }, Flow> = { id: 'getFlow', method: 'GET', path: '/flows/{id}' };

/**
 * Delete a flow.
 *
 * API: `DELETE /flows/{id}`
 */
export const deleteFlow: Operation<{ path: { id: string } }, undefined> = {
  id: 'deleteFlow',
  method: 'DELETE',
  path: '/flows/{id}',
  answer: 'none',
};

/**
 * Update a flow.
 *
 * API: `PATCH /flows/{id}`
 */
export const updateFlow: Operation<{ path: { id: string }; body: UpdateFlowInput }, Flow> = {
  id: 'updateFlow',
  method: 'PATCH',
  path: '/flows/{id}',
  retry: 'idempotent',
};

/**
 * Duplicate a flow.
 *
 * API: `POST /flows/{id}/duplicate`
 */
export const duplicateFlow: Operation<{ path: { id: string }; body?: DuplicateInput }, Flow> = {
  id: 'duplicateFlow',
  method: 'POST',
  path: '/flows/{id}/duplicate',
};

/**
 * Execute a flow.
 *
 * API: `POST /flows/{id}/execute`
 */
export const executeFlow: Operation<{ path: { id: string }; body: ExecuteFlowInput }, FlowExecution> = {
  id: 'executeFlow',
  method: 'POST',
  path: '/flows/{id}/execute',
  error: true,
};

/**
 * List the runs of a flow.
 *
 * API: `GET /flows/{id}/executions`
 */
export const listFlowExecutions: Operation<
  { path: { id: string }; query?: ListFlowExecutionsQuery },
  FlowExecutionPage
> = {
  id: 'listFlowExecutions',
  method: 'GET',
  path: '/flows/{id}/executions',
  answer: 'page',
  query: ['limit', 'offset', 'status'],
};

/**
 * Get a run of a flow.
 *
 * API: `GET /flows/{id}/executions/{executionId}`
 */
export const getFlowExecution: Operation<{ path: { id: string; executionId: string } }, FlowExecution> = {
  id: 'getFlowExecution',
  method: 'GET',
  path: '/flows/{id}/executions/{executionId}',
  error: true,
};

/**
 * Cancel a run of a flow.
 *
 * API: `POST /flows/{id}/executions/{executionId}/cancel`
 */
export const cancelFlowExecution: Operation<
  { path: { id: string; executionId: string }; body?: EmptyBody },
  FlowExecution | undefined
> = {
  id: 'cancelFlowExecution',
  method: 'POST',
  path: '/flows/{id}/executions/{executionId}/cancel',
  retry: 'idempotent',
  answer: 'optional',
  error: true,
};

/**
 * Validate a flow.
 *
 * API: `POST /flows/{id}/validate`
 */
export const validateFlow: Operation<{ path: { id: string }; body?: EmptyBody }, FlowValidation> = {
  id: 'validateFlow',
  method: 'POST',
  path: '/flows/{id}/validate',
  retry: 'safe',
};

/**
 * Export a flow.
 *
 * API: `GET /flows/{id}/export`
 */
export const exportFlow: Operation<{ path: { id: string } }, Flow> = {
  id: 'exportFlow',
  method: 'GET',
  path: '/flows/{id}/export',
};

/**
 * Get the statistics of a flow.
 *
 * API: `GET /flows/{id}/stats`
 */
export const getFlowStats: Operation<{ path: { id: string }; query?: GetFlowStatsQuery }, FlowStats> = {
  id: 'getFlowStats',
  method: 'GET',
  path: '/flows/{id}/stats',
  query: ['period'],
};

/**
 * Publish a flow.
 *
 * API: `POST /flows/{id}/publish`
 */
export const publishFlow: Operation<{ path: { id: string }; body?: EmptyBody }, Flow> = {
  id: 'publishFlow',
  method: 'POST',
  path: '/flows/{id}/publish',
  retry: 'idempotent',
};

/**
 * Unpublish a flow.
 *
 * API: `POST /flows/{id}/unpublish`
 */
export const unpublishFlow: Operation<{ path: { id: string }; body?: EmptyBody }, Flow> = {
  id: 'unpublishFlow',
  method: 'POST',
  path: '/flows/{id}/unpublish',
  retry: 'idempotent',
};

/**
 * Get dashboard metrics.
 *
 * API: `GET /analytics/dashboard`
 */
export const getDashboardMetrics: Operation<{ query?: GetDashboardMetricsQuery }, DashboardMetrics> = {
  id: 'getDashboardMetrics',
  method: 'GET',
  path: '/analytics/dashboard',
  query: ['startDate', 'endDate'],
};

/**
 * Get conversation metrics.
 *
 * API: `GET /analytics/conversations`
 */
export const getConversationMetrics: Operation<{ query?: GetConversationMetricsQuery }, ConversationMetrics> = {
  id: 'getConversationMetrics',
  method: 'GET',
  path: '/analytics/conversations',
  query: ['startDate', 'endDate'],
};

/**
 * Get message metrics.
 *
 * API: `GET /analytics/messages`
 */
export const getMessageMetrics: Operation<{ query?: GetMessageMetricsQuery }, MessageMetrics> = {
  id: 'getMessageMetrics',
  method: 'GET',
  path: '/analytics/messages',
  query: ['startDate', 'endDate'],
};

/**
 * Get human agent metrics.
 *
 * API: `GET /analytics/agents`
 */
export const getAgentMetrics: Operation<{ query?: GetAgentMetricsQuery }, AgentMetrics> = {
  id: 'getAgentMetrics',
  method: 'GET',
  path: '/analytics/agents',
  query: ['startDate', 'endDate'],
};

/**
 * Get bot metrics.
 *
 * API: `GET /analytics/bots`
 */
export const getBotMetrics: Operation<{ query?: GetBotMetricsQuery }, BotMetrics> = {
  id: 'getBotMetrics',
  method: 'GET',
  path: '/analytics/bots',
  query: ['startDate', 'endDate'],
};

/**
 * Get channel metrics.
 *
 * API: `GET /analytics/channels`
 */
export const getChannelMetrics: Operation<{ query?: GetChannelMetricsQuery }, ChannelMetrics> = {
  id: 'getChannelMetrics',
  method: 'GET',
  path: '/analytics/channels',
  query: ['startDate', 'endDate'],
};

/**
 * Generate a report.
 *
 * API: `POST /analytics/reports`
 */
export const generateReport: Operation<{ body: ReportRequest }, ReportResponse> = {
  id: 'generateReport',
  method: 'POST',
  path: '/analytics/reports',
  retry: 'safe',
};

/**
 * Export analytics data.
 *
 * API: `POST /analytics/export`
 */
export const exportAnalytics: Operation<{ body: ExportRequest }, ExportResponse> = {
  id: 'exportAnalytics',
  method: 'POST',
  path: '/analytics/export',
  retry: 'safe',
};

/**
 * Get realtime metrics.
 *
 * API: `GET /analytics/realtime`
 */
export const getRealtimeMetrics: Operation<NoInput, RealtimeMetrics> = {
  id: 'getRealtimeMetrics',
  method: 'GET',
  path: '/analytics/realtime',
};

/**
 * Render an image.
 *
 * API: `POST /vre/render`
 */
export const renderVreImage: Operation<{ body: VRERenderRequest }, VRERenderResponse> = {
  id: 'renderVreImage',
  method: 'POST',
  path: '/vre/render',
  retry: 'safe',
};

/**
 * Render an image and send it.
 *
 * API: `POST /vre/render-and-send`
 */
export const renderAndSendVreImage: Operation<{ body: VRERenderAndSendRequest }, VRERenderAndSendResponse> = {
  id: 'renderAndSendVreImage',
  method: 'POST',
  path: '/vre/render-and-send',
};

/**
 * List image templates.
 *
 * API: `GET /vre/templates`
 */
export const listVreTemplates: Operation<{ query?: ListVreTemplatesQuery }, VREListTemplatesResponse> = {
  id: 'listVreTemplates',
  method: 'GET',
  path: '/vre/templates',
  query: ['tenant_id'],
  list: 'templates',
};

/**
 * Preview an image template.
 *
 * API: `POST /vre/templates/{templateId}/preview`
 */
export const previewVreTemplate: Operation<
  { path: { templateId: string }; body?: VREPreviewRequest },
  VREPreviewResponse
> = { id: 'previewVreTemplate', method: 'POST', path: '/vre/templates/{templateId}/preview', retry: 'safe' };

/**
 * List messages across conversations. Documented but unverified.
 *
 * API: `GET /v1/messages`
 */
export const listDocMessages: Operation<{ query?: ListDocMessagesQuery }, DocMessageListResponse> = {
  id: 'listDocMessages',
  method: 'GET',
  path: '/v1/messages',
  auth: 'bearer',
  query: [
    'page',
    'perPage',
    'conversationId',
    'channelId',
    'direction',
    'status',
    'contentType',
    'startDate',
    'endDate',
    'search',
    'sortBy',
    'sortOrder',
  ],
  list: 'data',
};

/**
 * Send a message on a channel. Documented but unverified.
 *
 * API: `POST /v1/messages`
 */
export const sendDocMessage: Operation<
  { headers?: { 'Idempotency-Key'?: string }; body: DocSendMessage },
  DocMessageResponse
> = { id: 'sendDocMessage', method: 'POST', path: '/v1/messages', retry: 'key', auth: 'bearer' };

/**
 * Mark several messages as read. Documented but unverified.
 *
 * API: `POST /v1/messages/bulk-read`
 */
export const markDocMessagesRead: Operation<
  { headers?: { 'Idempotency-Key'?: string }; body: DocBulkReadInput },
  DocBulkReadResponse
> = { id: 'markDocMessagesRead', method: 'POST', path: '/v1/messages/bulk-read', retry: 'idempotent', auth: 'bearer' };

/**
 * Get a message with the history of its states. Documented but unverified.
 *
 * API: `GET /v1/messages/{id}`
 */
export const getDocMessage: Operation<{ path: { id: string } }, DocMessageResponse> = {
  id: 'getDocMessage',
  method: 'GET',
  path: '/v1/messages/{id}',
  auth: 'bearer',
};

/**
 * Delete a message. Documented but unverified.
 *
 * API: `DELETE /v1/messages/{id}`
 */
export const deleteDocMessage: Operation<
  { path: { id: string }; query?: DeleteDocMessageQuery },
  DocMessageDeletionResponse
> = { id: 'deleteDocMessage', method: 'DELETE', path: '/v1/messages/{id}', auth: 'bearer', query: ['forEveryone'] };

/**
 * Mark a message as read. Documented but unverified.
 *
 * API: `POST /v1/messages/{id}/read`
 */
export const markDocMessageRead: Operation<
  { path: { id: string }; headers?: { 'Idempotency-Key'?: string }; body?: EmptyBody },
  DocMessageReadResponse
> = { id: 'markDocMessageRead', method: 'POST', path: '/v1/messages/{id}/read', retry: 'idempotent', auth: 'bearer' };

/**
 * Upload a file. Documented but unverified.
 *
 * API: `POST /v1/media/upload`
 */
export const uploadMedia: Operation<
  { headers?: { 'Idempotency-Key'?: string }; body: DocMediaUploadForm },
  DocMediaResponse
> = { id: 'uploadMedia', method: 'POST', path: '/v1/media/upload', retry: 'key', auth: 'bearer', form: 'multipart' };

/**
 * List who takes part in a conversation. Documented but unverified.
 *
 * API: `GET /v1/conversations/{id}/participants`
 */
export const listConversationParticipants: Operation<{ path: { id: string } }, DocParticipantListResponse> = {
  id: 'listConversationParticipants',
  method: 'GET',
  path: '/v1/conversations/{id}/participants',
  auth: 'bearer',
  list: 'data',
};

/**
 * Close a conversation. Documented but unverified.
 *
 * API: `POST /v1/conversations/{id}/close`
 */
export const closeConversation: Operation<
  { path: { id: string }; headers?: { 'Idempotency-Key'?: string }; body?: DocCloseConversationInput },
  DocClosedConversationResponse
> = { id: 'closeConversation', method: 'POST', path: '/v1/conversations/{id}/close', retry: 'key', auth: 'bearer' };

/**
 * Pass a conversation on to somebody else. Documented but unverified.
 *
 * API: `POST /v1/conversations/{id}/transfer`
 */
export const transferConversation: Operation<
  { path: { id: string }; headers?: { 'Idempotency-Key'?: string }; body: DocTransferConversationInput },
  DocActionResponse
> = {
  id: 'transferConversation',
  method: 'POST',
  path: '/v1/conversations/{id}/transfer',
  retry: 'key',
  auth: 'bearer',
};

/**
 * List webhook endpoints. Documented but unverified.
 *
 * API: `GET /v1/webhooks`
 */
export const listWebhooks: Operation<NoInput, WebhookEndpointListResponse> = {
  id: 'listWebhooks',
  method: 'GET',
  path: '/v1/webhooks',
  auth: 'bearer',
  list: 'data',
};

/**
 * Create a webhook endpoint. Documented but unverified.
 *
 * API: `POST /v1/webhooks`
 */
export const createWebhook: Operation<
  { headers?: { 'Idempotency-Key'?: string }; body: CreateWebhookInput },
  WebhookEndpointResponse
> = { id: 'createWebhook', method: 'POST', path: '/v1/webhooks', retry: 'key', auth: 'bearer' };

/**
 * Get a webhook endpoint. Documented but unverified.
 *
 * API: `GET /v1/webhooks/{id}`
 */
export const getWebhook: Operation<{ path: { id: string } }, WebhookEndpointResponse> = {
  id: 'getWebhook',
  method: 'GET',
  path: '/v1/webhooks/{id}',
  auth: 'bearer',
};

/**
 * Delete a webhook endpoint. Documented but unverified.
 *
 * API: `DELETE /v1/webhooks/{id}`
 */
export const deleteWebhook: Operation<{ path: { id: string } }, undefined> = {
  id: 'deleteWebhook',
  method: 'DELETE',
  path: '/v1/webhooks/{id}',
  auth: 'bearer',
  answer: 'none',
};

/**
 * Update a webhook endpoint. Documented but unverified.
 *
 * API: `PATCH /v1/webhooks/{id}`
 */
export const updateWebhook: Operation<{ path: { id: string }; body: UpdateWebhookInput }, WebhookEndpointResponse> = {
  id: 'updateWebhook',
  method: 'PATCH',
  path: '/v1/webhooks/{id}',
  retry: 'idempotent',
  auth: 'bearer',
};

/**
 * Send a test event to a webhook endpoint. Documented but unverified.
 *
 * API: `POST /v1/webhooks/{id}/test`
 */
export const testWebhook: Operation<
  { path: { id: string }; headers?: { 'Idempotency-Key'?: string }; body?: TestWebhookInput },
  WebhookTestResponse
> = { id: 'testWebhook', method: 'POST', path: '/v1/webhooks/{id}/test', retry: 'key', auth: 'bearer' };

/**
 * List the deliveries to a webhook endpoint. Documented but unverified.
 *
 * API: `GET /v1/webhooks/{id}/deliveries`
 */
export const listWebhookDeliveries: Operation<
  { path: { id: string }; query?: ListWebhookDeliveriesQuery },
  WebhookDeliveryListResponse
> = {
  id: 'listWebhookDeliveries',
  method: 'GET',
  path: '/v1/webhooks/{id}/deliveries',
  auth: 'bearer',
  query: ['page', 'perPage', 'status', 'event'],
  list: 'data',
};

/**
 * Repeat a delivery. Documented but unverified.
 *
 * API: `POST /v1/webhooks/{id}/deliveries/{deliveryId}/retry`
 */
export const retryWebhookDelivery: Operation<
  { path: { id: string; deliveryId: string }; headers?: { 'Idempotency-Key'?: string }; body?: EmptyBody },
  WebhookRetryResponse
> = {
  id: 'retryWebhookDelivery',
  method: 'POST',
  path: '/v1/webhooks/{id}/deliveries/{deliveryId}/retry',
  retry: 'key',
  auth: 'bearer',
};
