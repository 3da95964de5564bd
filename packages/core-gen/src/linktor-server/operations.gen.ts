// Generated from spec/linktor-server.yaml by `pnpm generate`. Do not edit.
import type { NoInput, Operation } from '../operation.ts';
import type {
  AiEscalateInput,
  AiModelsAnswer,
  AiProvidersAnswer,
  AnalyticsOverview,
  ApiKeyAnswer,
  ApiKeyList,
  AssignConversationInput,
  BareMessage,
  BotAnswer,
  BotChannelInput,
  BotConfigInput,
  BotList,
  BotTestAnswer,
  BotTestInput,
  ChangePasswordInput,
  ChannelAnswer,
  ChannelConversations,
  ChannelInput,
  ChannelList,
  ChannelStatusInput,
  ChannelTestAnswer,
  ChannelTestInput,
  CoexistenceStatus,
  CompletionAnswer,
  CompletionInput,
  ConnectionAnswer,
  ConsumerReset,
  ContactAnswer,
  ContactList,
  ConversationAnswer,
  ConversationList,
  CreateApiKeyInput,
  CreateBotInput,
  CreateContactInput,
  CreateConversationInput,
  CreateFlowInput,
  CreateKnowledgeBaseInput,
  CreateUserInput,
  DailyConversations,
  Done,
  EnabledInput,
  EscalateInput,
  EscalationAnswer,
  EscalationContextAnswer,
  EscalationRuleInput,
  Flow,
  FlowAnswer,
  FlowList,
  FlowTest,
  FlowTestInput,
  GetAnalyticsOverviewQuery,
  GetChannelAnalyticsQuery,
  GetConversationAnalyticsQuery,
  GetHealthResponse,
  GetReadinessResponse,
  IdentityInput,
  InboundAccepted,
  InboundMessageInput,
  IntentAnswer,
  IntentInput,
  KnowledgeBaseAnswer,
  KnowledgeBaseList,
  KnowledgeItemAnswer,
  KnowledgeItemInput,
  KnowledgeItemList,
  KnowledgeItemsCreated,
  KnowledgeItemsInput,
  KnowledgeSearchInput,
  KnowledgeSearchResult,
  ListBotsQuery,
  ListContactsQuery,
  ListConversationsQuery,
  ListFlowsQuery,
  ListKnowledgeBasesQuery,
  ListKnowledgeItemsQuery,
  ListLogsQuery,
  LoginInput,
  Logs,
  MessageAnswer,
  MessageList,
  MessageStatusInput,
  MessageTemplateList,
  PairCodeAnswer,
  PairInput,
  Queue,
  QueueStream,
  ReactionAnswer,
  ReactionInput,
  RefreshInput,
  RenderAndSendInput,
  RenderInput,
  RenderedImage,
  ReplaceContactInput,
  ResetConsumerInput,
  SendMessageInput,
  SentimentAnswer,
  SentimentInput,
  ServerStats,
  SessionAnswer,
  TenantAnswer,
  TenantUsageAnswer,
  TokensAnswer,
  UpdateBotInput,
  UpdateConversationInput,
  UpdateFlowInput,
  UpdateKnowledgeBaseInput,
  UpdateKnowledgeItemInput,
  UpdateMeInput,
  UpdateTenantInput,
  UpdateUserInput,
  UserAnswer,
  UserList,
  VreConfig,
  VreConfigInput,
  VreTemplates,
  WebchatConfig,
} from './types.gen.ts';

/**
 * Log in.
 *
 * API: `POST /api/v1/auth/login`
 */
export const login: Operation<{ body: LoginInput }, SessionAnswer> = {
  id: 'login',
  method: 'POST',
  path: '/api/v1/auth/login',
  retry: 'idempotent',
  auth: 'none',
  answer: 'success',
};

/**
 * Exchange a refresh token for a new pair.
 *
 * API: `POST /api/v1/auth/refresh`
 */
export const refreshToken: Operation<{ body: RefreshInput }, TokensAnswer> = {
  id: 'refreshToken',
  method: 'POST',
  path: '/api/v1/auth/refresh',
  retry: 'idempotent',
  auth: 'none',
  answer: 'success',
};

/**
 * Get the own user.
 *
 * API: `GET /api/v1/me`
 */
export const getCurrentUser: Operation<NoInput, UserAnswer> = {
  id: 'getCurrentUser',
  method: 'GET',
  path: '/api/v1/me',
  answer: 'success',
};

/**
 * Change the own user.
 *
 * API: `PUT /api/v1/me`
 */
export const updateCurrentUser: Operation<{ body: UpdateMeInput }, UserAnswer> = {
  id: 'updateCurrentUser',
  method: 'PUT',
  path: '/api/v1/me',
  answer: 'success',
};

/**
 * Change the own password.
 *
 * API: `PUT /api/v1/me/password`
 */
export const changePassword: Operation<{ body: ChangePasswordInput }, Done> = {
  id: 'changePassword',
  method: 'PUT',
  path: '/api/v1/me/password',
  answer: 'success',
};

/**
 * Get the own tenant.
 *
 * API: `GET /api/v1/tenant`
 */
export const getTenant: Operation<NoInput, TenantAnswer> = {
  id: 'getTenant',
  method: 'GET',
  path: '/api/v1/tenant',
  answer: 'success',
};

/**
 * Change the own tenant.
 *
 * API: `PUT /api/v1/tenant`
 */
export const updateTenant: Operation<{ body: UpdateTenantInput }, TenantAnswer> = {
  id: 'updateTenant',
  method: 'PUT',
  path: '/api/v1/tenant',
  answer: 'success',
};

/**
 * Get how much of its plan the tenant uses.
 *
 * API: `GET /api/v1/tenant/usage`
 */
export const getTenantUsage: Operation<NoInput, TenantUsageAnswer> = {
  id: 'getTenantUsage',
  method: 'GET',
  path: '/api/v1/tenant/usage',
  answer: 'success',
};

/**
 * List the 20 newest users.
 *
 * API: `GET /api/v1/users`
 */
export const listUsers: Operation<NoInput, UserList> = {
  id: 'listUsers',
  method: 'GET',
  path: '/api/v1/users',
  answer: 'success',
};

/**
 * Create a user.
 *
 * API: `POST /api/v1/users`
 */
export const createUser: Operation<{ body: CreateUserInput }, UserAnswer> = {
  id: 'createUser',
  method: 'POST',
  path: '/api/v1/users',
  answer: 'success',
};

/**
 * Get a user.
 *
 * API: `GET /api/v1/users/{id}`
 */
export const getUser: Operation<{ path: { id: string } }, UserAnswer> = {
  id: 'getUser',
  method: 'GET',
  path: '/api/v1/users/{id}',
  answer: 'success',
};

/**
 * Change a user.
 *
 * API: `PUT /api/v1/users/{id}`
 */
export const updateUser: Operation<{ path: { id: string }; body: UpdateUserInput }, UserAnswer> = {
  id: 'updateUser',
  method: 'PUT',
  path: '/api/v1/users/{id}',
  answer: 'success',
};

/**
 * Delete a user.
 *
 * API: `DELETE /api/v1/users/{id}`
 */
export const deleteUser: Operation<{ path: { id: string } }, undefined> = {
  id: 'deleteUser',
  method: 'DELETE',
  path: '/api/v1/users/{id}',
  answer: 'none',
};

/**
 * List API keys.
 *
 * API: `GET /api/v1/api-keys`
 */
export const listApiKeys: Operation<NoInput, ApiKeyList> = {
  id: 'listApiKeys',
  method: 'GET',
  path: '/api/v1/api-keys',
  answer: 'success',
  list: 'data',
};

/**
 * Make an API key.
 *
 * API: `POST /api/v1/api-keys`
 */
export const createApiKey: Operation<{ body: CreateApiKeyInput }, ApiKeyAnswer> = {
  id: 'createApiKey',
  method: 'POST',
  path: '/api/v1/api-keys',
  answer: 'success',
};

/**
 * Delete an API key.
 *
 * API: `DELETE /api/v1/api-keys/{id}`
 */
export const deleteApiKey: Operation<{ path: { id: string } }, undefined> = {
  id: 'deleteApiKey',
  method: 'DELETE',
  path: '/api/v1/api-keys/{id}',
  answer: 'none',
};

/**
 * List the 20 conversations changed last.
 *
 * API: `GET /api/v1/conversations`
 */
export const listConversations: Operation<{ query?: ListConversationsQuery }, ConversationList> = {
  id: 'listConversations',
  method: 'GET',
  path: '/api/v1/conversations',
  answer: 'success',
  query: ['status'],
};

/**
 * Open a conversation.
 *
 * API: `POST /api/v1/conversations`
 */
export const createConversation: Operation<{ body: CreateConversationInput }, ConversationAnswer> = {
  id: 'createConversation',
  method: 'POST',
  path: '/api/v1/conversations',
  answer: 'success',
};

/**
 * Get a conversation.
 *
 * API: `GET /api/v1/conversations/{id}`
 */
export const getConversation: Operation<{ path: { id: string } }, ConversationAnswer> = {
  id: 'getConversation',
  method: 'GET',
  path: '/api/v1/conversations/{id}',
  answer: 'success',
};

/**
 * Change a conversation.
 *
 * API: `PUT /api/v1/conversations/{id}`
 */
export const updateConversation: Operation<
  { path: { id: string }; body: UpdateConversationInput },
  ConversationAnswer
> = { id: 'updateConversation', method: 'PUT', path: '/api/v1/conversations/{id}', answer: 'success' };

/**
 * Assign a conversation to a user.
 *
 * API: `POST /api/v1/conversations/{id}/assign`
 */
export const assignConversation: Operation<
  { path: { id: string }; body: AssignConversationInput },
  ConversationAnswer
> = {
  id: 'assignConversation',
  method: 'POST',
  path: '/api/v1/conversations/{id}/assign',
  retry: 'idempotent',
  answer: 'success',
};

/**
 * Resolve a conversation.
 *
 * API: `POST /api/v1/conversations/{id}/resolve`
 */
export const resolveConversation: Operation<{ path: { id: string } }, ConversationAnswer> = {
  id: 'resolveConversation',
  method: 'POST',
  path: '/api/v1/conversations/{id}/resolve',
  answer: 'success',
};

/**
 * Reopen a conversation.
 *
 * API: `POST /api/v1/conversations/{id}/reopen`
 */
export const reopenConversation: Operation<{ path: { id: string } }, ConversationAnswer> = {
  id: 'reopenConversation',
  method: 'POST',
  path: '/api/v1/conversations/{id}/reopen',
  answer: 'success',
};

/**
 * Sum a conversation up for whoever takes over.
 *
 * API: `GET /api/v1/conversations/{id}/escalation-context`
 */
export const getEscalationContext: Operation<{ path: { id: string } }, EscalationContextAnswer> = {
  id: 'getEscalationContext',
  method: 'GET',
  path: '/api/v1/conversations/{id}/escalation-context',
  answer: 'success',
};

/**
 * Hand a conversation to a person.
 *
 * API: `POST /api/v1/conversations/{id}/escalate`
 */
export const escalateConversation: Operation<{ path: { id: string }; body: EscalateInput }, EscalationAnswer> = {
  id: 'escalateConversation',
  method: 'POST',
  path: '/api/v1/conversations/{id}/escalate',
  answer: 'success',
};

/**
 * List the 50 newest messages of a conversation.
 *
 * API: `GET /api/v1/conversations/{id}/messages`
 */
export const listMessages: Operation<{ path: { id: string } }, MessageList> = {
  id: 'listMessages',
  method: 'GET',
  path: '/api/v1/conversations/{id}/messages',
  answer: 'success',
};

/**
 * Store and queue a message.
 *
 * API: `POST /api/v1/conversations/{id}/messages`
 */
export const sendMessage: Operation<{ path: { id: string }; body: SendMessageInput }, MessageAnswer> = {
  id: 'sendMessage',
  method: 'POST',
  path: '/api/v1/conversations/{id}/messages',
  answer: 'success',
};

/**
 * Get a message with its attachments.
 *
 * API: `GET /api/v1/messages/{id}`
 */
export const getMessage: Operation<{ path: { id: string } }, MessageAnswer> = {
  id: 'getMessage',
  method: 'GET',
  path: '/api/v1/messages/{id}',
  answer: 'success',
};

/**
 * React to a message.
 *
 * API: `POST /api/v1/conversations/{id}/messages/{messageId}/reactions`
 */
export const reactToMessage: Operation<
  { path: { id: string; messageId: string }; body: ReactionInput },
  ReactionAnswer
> = {
  id: 'reactToMessage',
  method: 'POST',
  path: '/api/v1/conversations/{id}/messages/{messageId}/reactions',
  retry: 'idempotent',
  answer: 'success',
};

/**
 * List contacts.
 *
 * API: `GET /api/v1/contacts`
 */
export const listContacts: Operation<{ query?: ListContactsQuery }, ContactList> = {
  id: 'listContacts',
  method: 'GET',
  path: '/api/v1/contacts',
  answer: 'success',
  query: ['page', 'page_size', 'search'],
};

/**
 * Create a contact.
 *
 * API: `POST /api/v1/contacts`
 */
export const createContact: Operation<{ body: CreateContactInput }, ContactAnswer> = {
  id: 'createContact',
  method: 'POST',
  path: '/api/v1/contacts',
  answer: 'success',
};

/**
 * Get a contact with its identities.
 *
 * API: `GET /api/v1/contacts/{id}`
 */
export const getContact: Operation<{ path: { id: string } }, ContactAnswer> = {
  id: 'getContact',
  method: 'GET',
  path: '/api/v1/contacts/{id}',
  answer: 'success',
};

/**
 * Replace a contact.
 *
 * API: `PUT /api/v1/contacts/{id}`
 */
export const replaceContact: Operation<{ path: { id: string }; body: ReplaceContactInput }, ContactAnswer> = {
  id: 'replaceContact',
  method: 'PUT',
  path: '/api/v1/contacts/{id}',
  answer: 'success',
};

/**
 * Delete a contact, its conversations and their messages.
 *
 * API: `DELETE /api/v1/contacts/{id}`
 */
export const deleteContact: Operation<{ path: { id: string } }, undefined> = {
  id: 'deleteContact',
  method: 'DELETE',
  path: '/api/v1/contacts/{id}',
  answer: 'none',
};

/**
 * Add an identity to a contact.
 *
 * API: `POST /api/v1/contacts/{id}/identities`
 */
export const addContactIdentity: Operation<{ path: { id: string }; body: IdentityInput }, ContactAnswer> = {
  id: 'addContactIdentity',
  method: 'POST',
  path: '/api/v1/contacts/{id}/identities',
  retry: 'idempotent',
  answer: 'success',
};

/**
 * Take an identity from a contact.
 *
 * API: `DELETE /api/v1/contacts/{id}/identities/{identityId}`
 */
export const removeContactIdentity: Operation<{ path: { id: string; identityId: string } }, ContactAnswer> = {
  id: 'removeContactIdentity',
  method: 'DELETE',
  path: '/api/v1/contacts/{id}/identities/{identityId}',
  answer: 'success',
};

/**
 * List the 100 newest channels.
 *
 * API: `GET /api/v1/channels`
 */
export const listChannels: Operation<NoInput, ChannelList> = {
  id: 'listChannels',
  method: 'GET',
  path: '/api/v1/channels',
  answer: 'success',
};

/**
 * Create a channel.
 *
 * API: `POST /api/v1/channels`
 */
export const createChannel: Operation<{ body: ChannelInput }, ChannelAnswer> = {
  id: 'createChannel',
  method: 'POST',
  path: '/api/v1/channels',
  answer: 'success',
};

/**
 * Get a channel.
 *
 * API: `GET /api/v1/channels/{id}`
 */
export const getChannel: Operation<{ path: { id: string } }, ChannelAnswer> = {
  id: 'getChannel',
  method: 'GET',
  path: '/api/v1/channels/{id}',
  answer: 'success',
};

/**
 * Change a channel.
 *
 * API: `PUT /api/v1/channels/{id}`
 */
export const replaceChannel: Operation<{ path: { id: string }; body: ChannelInput }, ChannelAnswer> = {
  id: 'replaceChannel',
  method: 'PUT',
  path: '/api/v1/channels/{id}',
  answer: 'success',
};

/**
 * Delete a channel, its conversations and their messages.
 *
 * API: `DELETE /api/v1/channels/{id}`
 */
export const deleteChannel: Operation<{ path: { id: string } }, undefined> = {
  id: 'deleteChannel',
  method: 'DELETE',
  path: '/api/v1/channels/{id}',
  answer: 'none',
};

/**
 * Connect a channel.
 *
 * API: `POST /api/v1/channels/{id}/connect`
 */
export const connectChannel: Operation<{ path: { id: string } }, ConnectionAnswer> = {
  id: 'connectChannel',
  method: 'POST',
  path: '/api/v1/channels/{id}/connect',
  retry: 'idempotent',
  answer: 'success',
};

/**
 * Disconnect a channel.
 *
 * API: `POST /api/v1/channels/{id}/disconnect`
 */
export const disconnectChannel: Operation<{ path: { id: string } }, Done> = {
  id: 'disconnectChannel',
  method: 'POST',
  path: '/api/v1/channels/{id}/disconnect',
  retry: 'idempotent',
  answer: 'success',
};

/**
 * Put a channel into use, or out of it.
 *
 * API: `PUT /api/v1/channels/{id}/enabled`
 */
export const setChannelEnabled: Operation<{ path: { id: string }; body: EnabledInput }, ChannelAnswer> = {
  id: 'setChannelEnabled',
  method: 'PUT',
  path: '/api/v1/channels/{id}/enabled',
  answer: 'success',
};

/**
 * Put a channel into use, or out of it, by word.
 *
 * API: `PUT /api/v1/channels/{id}/status`
 */
export const setChannelStatus: Operation<{ path: { id: string }; body: ChannelStatusInput }, ChannelAnswer> = {
  id: 'setChannelStatus',
  method: 'PUT',
  path: '/api/v1/channels/{id}/status',
  answer: 'success',
};

/**
 * Check that settings are complete.
 *
 * API: `POST /api/v1/channels/test`
 */
export const testChannelSettings: Operation<{ body: ChannelTestInput }, ChannelTestAnswer> = {
  id: 'testChannelSettings',
  method: 'POST',
  path: '/api/v1/channels/test',
  retry: 'safe',
  answer: 'success',
};

/**
 * Link a WhatsApp device by code. Documented but unverified.
 *
 * API: `POST /api/v1/channels/{id}/pair`
 */
export const pairChannel: Operation<{ path: { id: string }; body: PairInput }, PairCodeAnswer> = {
  id: 'pairChannel',
  method: 'POST',
  path: '/api/v1/channels/{id}/pair',
  answer: 'success',
};

/**
 * Tell how a WhatsApp number is shared with the app.
 *
 * API: `GET /api/v1/channels/{id}/coexistence-status`
 */
export const getCoexistenceStatus: Operation<{ path: { id: string } }, CoexistenceStatus> = {
  id: 'getCoexistenceStatus',
  method: 'GET',
  path: '/api/v1/channels/{id}/coexistence-status',
};

/**
 * List bots.
 *
 * API: `GET /api/v1/bots`
 */
export const listBots: Operation<{ query?: ListBotsQuery }, BotList> = {
  id: 'listBots',
  method: 'GET',
  path: '/api/v1/bots',
  query: ['page', 'page_size', 'sort_by', 'sort_dir'],
};

/**
 * Create a bot.
 *
 * API: `POST /api/v1/bots`
 */
export const createBot: Operation<{ body: CreateBotInput }, BotAnswer> = {
  id: 'createBot',
  method: 'POST',
  path: '/api/v1/bots',
  answer: 'success',
};

/**
 * Get a bot.
 *
 * API: `GET /api/v1/bots/{id}`
 */
export const getBot: Operation<{ path: { id: string } }, BotAnswer> = {
  id: 'getBot',
  method: 'GET',
  path: '/api/v1/bots/{id}',
  answer: 'success',
};

/**
 * Change a bot.
 *
 * API: `PUT /api/v1/bots/{id}`
 */
export const updateBot: Operation<{ path: { id: string }; body: UpdateBotInput }, BotAnswer> = {
  id: 'updateBot',
  method: 'PUT',
  path: '/api/v1/bots/{id}',
  answer: 'success',
};

/**
 * Delete a bot.
 *
 * API: `DELETE /api/v1/bots/{id}`
 */
export const deleteBot: Operation<{ path: { id: string } }, undefined> = {
  id: 'deleteBot',
  method: 'DELETE',
  path: '/api/v1/bots/{id}',
  answer: 'none',
};

/**
 * Change how a bot answers.
 *
 * API: `PUT /api/v1/bots/{id}/config`
 */
export const updateBotConfig: Operation<{ path: { id: string }; body: BotConfigInput }, BotAnswer> = {
  id: 'updateBotConfig',
  method: 'PUT',
  path: '/api/v1/bots/{id}/config',
  answer: 'success',
};

/**
 * Let a bot answer.
 *
 * API: `POST /api/v1/bots/{id}/activate`
 */
export const activateBot: Operation<{ path: { id: string } }, Done> = {
  id: 'activateBot',
  method: 'POST',
  path: '/api/v1/bots/{id}/activate',
  retry: 'idempotent',
  answer: 'success',
};

/**
 * Let a bot answer no more.
 *
 * API: `POST /api/v1/bots/{id}/deactivate`
 */
export const deactivateBot: Operation<{ path: { id: string } }, Done> = {
  id: 'deactivateBot',
  method: 'POST',
  path: '/api/v1/bots/{id}/deactivate',
  retry: 'idempotent',
  answer: 'success',
};

/**
 * Let a bot answer on a channel.
 *
 * API: `POST /api/v1/bots/{id}/channels`
 */
export const assignBotChannel: Operation<{ path: { id: string }; body: BotChannelInput }, Done> = {
  id: 'assignBotChannel',
  method: 'POST',
  path: '/api/v1/bots/{id}/channels',
  retry: 'idempotent',
  answer: 'success',
};

/**
 * Let a bot answer on a channel no more.
 *
 * API: `DELETE /api/v1/bots/{id}/channels/{channelId}`
 */
export const removeBotChannel: Operation<{ path: { id: string; channelId: string } }, Done> = {
  id: 'removeBotChannel',
  method: 'DELETE',
  path: '/api/v1/bots/{id}/channels/{channelId}',
  answer: 'success',
};

/**
 * Add a rule for handing over.
 *
 * API: `POST /api/v1/bots/{id}/escalation-rules`
 */
export const addEscalationRule: Operation<{ path: { id: string }; body: EscalationRuleInput }, Done> = {
  id: 'addEscalationRule',
  method: 'POST',
  path: '/api/v1/bots/{id}/escalation-rules',
  answer: 'success',
};

/**
 * Try what a bot says.
 *
 * API: `POST /api/v1/bots/{id}/test`
 */
export const testBot: Operation<{ path: { id: string }; body: BotTestInput }, BotTestAnswer> = {
  id: 'testBot',
  method: 'POST',
  path: '/api/v1/bots/{id}/test',
  answer: 'success',
};

/**
 * List who runs models.
 *
 * API: `GET /api/v1/ai/providers`
 */
export const listAiProviders: Operation<NoInput, AiProvidersAnswer> = {
  id: 'listAiProviders',
  method: 'GET',
  path: '/api/v1/ai/providers',
  answer: 'success',
};

/**
 * List the models of a provider.
 *
 * API: `GET /api/v1/ai/providers/{provider}/models`
 */
export const listAiModels: Operation<{ path: { provider: string } }, AiModelsAnswer> = {
  id: 'listAiModels',
  method: 'GET',
  path: '/api/v1/ai/providers/{provider}/models',
  answer: 'success',
};

/**
 * Complete a talk.
 *
 * API: `POST /api/v1/ai/complete`
 */
export const createCompletion: Operation<{ body: CompletionInput }, CompletionAnswer> = {
  id: 'createCompletion',
  method: 'POST',
  path: '/api/v1/ai/complete',
  answer: 'success',
};

/**
 * Tell what a message is about.
 *
 * API: `POST /api/v1/ai/classify-intent`
 */
export const classifyIntent: Operation<{ body: IntentInput }, IntentAnswer> = {
  id: 'classifyIntent',
  method: 'POST',
  path: '/api/v1/ai/classify-intent',
  retry: 'safe',
  answer: 'success',
};

/**
 * Tell the mood of a message.
 *
 * API: `POST /api/v1/ai/analyze-sentiment`
 */
export const analyzeSentiment: Operation<{ body: SentimentInput }, SentimentAnswer> = {
  id: 'analyzeSentiment',
  method: 'POST',
  path: '/api/v1/ai/analyze-sentiment',
  retry: 'safe',
  answer: 'success',
};

/**
 * Hand a conversation from a bot to a person.
 *
 * API: `POST /api/v1/ai/escalate`
 */
export const escalateFromBot: Operation<{ body: AiEscalateInput }, EscalationAnswer> = {
  id: 'escalateFromBot',
  method: 'POST',
  path: '/api/v1/ai/escalate',
  answer: 'success',
};

/**
 * List knowledge bases.
 *
 * API: `GET /api/v1/knowledge-bases`
 */
export const listKnowledgeBases: Operation<{ query?: ListKnowledgeBasesQuery }, KnowledgeBaseList> = {
  id: 'listKnowledgeBases',
  method: 'GET',
  path: '/api/v1/knowledge-bases',
  query: ['page', 'page_size', 'sort_by', 'sort_dir'],
};

/**
 * Create a knowledge base.
 *
 * API: `POST /api/v1/knowledge-bases`
 */
export const createKnowledgeBase: Operation<{ body: CreateKnowledgeBaseInput }, KnowledgeBaseAnswer> = {
  id: 'createKnowledgeBase',
  method: 'POST',
  path: '/api/v1/knowledge-bases',
  answer: 'success',
};

/**
 * Get a knowledge base.
 *
 * API: `GET /api/v1/knowledge-bases/{id}`
 */
export const getKnowledgeBase: Operation<{ path: { id: string } }, KnowledgeBaseAnswer> = {
  id: 'getKnowledgeBase',
  method: 'GET',
  path: '/api/v1/knowledge-bases/{id}',
  answer: 'success',
};

/**
 * Change a knowledge base.
 *
 * API: `PUT /api/v1/knowledge-bases/{id}`
 */
export const updateKnowledgeBase: Operation<
  { path: { id: string }; body: UpdateKnowledgeBaseInput },
  KnowledgeBaseAnswer
> = { id: 'updateKnowledgeBase', method: 'PUT', path: '/api/v1/knowledge-bases/{id}', answer: 'success' };

/**
 * Delete a knowledge base and its items.
 *
 * API: `DELETE /api/v1/knowledge-bases/{id}`
 */
export const deleteKnowledgeBase: Operation<{ path: { id: string } }, undefined> = {
  id: 'deleteKnowledgeBase',
  method: 'DELETE',
  path: '/api/v1/knowledge-bases/{id}',
  answer: 'none',
};

/**
 * List the items of a knowledge base.
 *
 * API: `GET /api/v1/knowledge-bases/{id}/items`
 */
export const listKnowledgeItems: Operation<
  { path: { id: string }; query?: ListKnowledgeItemsQuery },
  KnowledgeItemList
> = {
  id: 'listKnowledgeItems',
  method: 'GET',
  path: '/api/v1/knowledge-bases/{id}/items',
  query: ['page', 'page_size', 'sort_by', 'sort_dir'],
};

/**
 * Add an item to a knowledge base.
 *
 * API: `POST /api/v1/knowledge-bases/{id}/items`
 */
export const createKnowledgeItem: Operation<{ path: { id: string }; body: KnowledgeItemInput }, KnowledgeItemAnswer> = {
  id: 'createKnowledgeItem',
  method: 'POST',
  path: '/api/v1/knowledge-bases/{id}/items',
  answer: 'success',
};

/**
 * Get an item.
 *
 * API: `GET /api/v1/knowledge-bases/{id}/items/{itemId}`
 */
export const getKnowledgeItem: Operation<{ path: { id: string; itemId: string } }, KnowledgeItemAnswer> = {
  id: 'getKnowledgeItem',
  method: 'GET',
  path: '/api/v1/knowledge-bases/{id}/items/{itemId}',
  answer: 'success',
};

/**
 * Change an item.
 *
 * API: `PUT /api/v1/knowledge-bases/{id}/items/{itemId}`
 */
export const updateKnowledgeItem: Operation<
  { path: { id: string; itemId: string }; body: UpdateKnowledgeItemInput },
  KnowledgeItemAnswer
> = {
  id: 'updateKnowledgeItem',
  method: 'PUT',
  path: '/api/v1/knowledge-bases/{id}/items/{itemId}',
  answer: 'success',
};

/**
 * Delete an item.
 *
 * API: `DELETE /api/v1/knowledge-bases/{id}/items/{itemId}`
 */
export const deleteKnowledgeItem: Operation<{ path: { id: string; itemId: string } }, undefined> = {
  id: 'deleteKnowledgeItem',
  method: 'DELETE',
  path: '/api/v1/knowledge-bases/{id}/items/{itemId}',
  answer: 'none',
};

/**
 * Search a knowledge base.
 *
 * API: `POST /api/v1/knowledge-bases/{id}/search`
 */
export const searchKnowledgeBase: Operation<
  { path: { id: string }; body: KnowledgeSearchInput },
  KnowledgeSearchResult
> = {
  id: 'searchKnowledgeBase',
  method: 'POST',
  path: '/api/v1/knowledge-bases/{id}/search',
  retry: 'safe',
  list: 'results',
};

/**
 * Compute the vectors of all items anew.
 *
 * API: `POST /api/v1/knowledge-bases/{id}/regenerate-embeddings`
 */
export const regenerateEmbeddings: Operation<{ path: { id: string } }, Done> = {
  id: 'regenerateEmbeddings',
  method: 'POST',
  path: '/api/v1/knowledge-bases/{id}/regenerate-embeddings',
  retry: 'idempotent',
  answer: 'success',
};

/**
 * Add many items to a knowledge base.
 *
 * API: `POST /api/v1/knowledge-bases/{id}/items/bulk`
 */
export const createKnowledgeItems: Operation<
  { path: { id: string }; body: KnowledgeItemsInput },
  KnowledgeItemsCreated
> = { id: 'createKnowledgeItems', method: 'POST', path: '/api/v1/knowledge-bases/{id}/items/bulk' };

/**
 * List flows.
 *
 * API: `GET /api/v1/flows`
 */
export const listFlows: Operation<{ query?: ListFlowsQuery }, FlowList> = {
  id: 'listFlows',
  method: 'GET',
  path: '/api/v1/flows',
  query: ['page', 'page_size', 'sort_by', 'sort_dir', 'bot_id', 'is_active', 'trigger'],
};

/**
 * Create a flow.
 *
 * API: `POST /api/v1/flows`
 */
export const createFlow: Operation<{ body: CreateFlowInput }, FlowAnswer> = {
  id: 'createFlow',
  method: 'POST',
  path: '/api/v1/flows',
  answer: 'success',
};

/**
 * Get a flow.
 *
 * API: `GET /api/v1/flows/{id}`
 */
export const getFlow: Operation<{ path: { id: string } }, Flow> = {
  id: 'getFlow',
  method: 'GET',
  path: '/api/v1/flows/{id}',
};

/**
 * Change a flow.
 *
 * API: `PUT /api/v1/flows/{id}`
 */
export const updateFlow: Operation<{ path: { id: string }; body: UpdateFlowInput }, Flow> = {
  id: 'updateFlow',
  method: 'PUT',
  path: '/api/v1/flows/{id}',
};

/**
 * Delete a flow.
 *
 * API: `DELETE /api/v1/flows/{id}`
 */
export const deleteFlow: Operation<{ path: { id: string } }, BareMessage> = {
  id: 'deleteFlow',
  method: 'DELETE',
  path: '/api/v1/flows/{id}',
};

/**
 * Let a flow run.
 *
 * API: `POST /api/v1/flows/{id}/activate`
 */
export const activateFlow: Operation<{ path: { id: string } }, BareMessage> = {
  id: 'activateFlow',
  method: 'POST',
  path: '/api/v1/flows/{id}/activate',
  retry: 'idempotent',
};

/**
 * Let a flow run no more.
 *
 * API: `POST /api/v1/flows/{id}/deactivate`
 */
export const deactivateFlow: Operation<{ path: { id: string } }, BareMessage> = {
  id: 'deactivateFlow',
  method: 'POST',
  path: '/api/v1/flows/{id}/deactivate',
  retry: 'idempotent',
};

/**
 * Try a flow.
 *
 * API: `POST /api/v1/flows/{id}/test`
 */
export const testFlow: Operation<{ path: { id: string }; body: FlowTestInput }, FlowTest> = {
  id: 'testFlow',
  method: 'POST',
  path: '/api/v1/flows/{id}/test',
  retry: 'safe',
};

/**
 * Get figures about conversations.
 *
 * API: `GET /api/v1/analytics/overview`
 */
export const getAnalyticsOverview: Operation<{ query?: GetAnalyticsOverviewQuery }, AnalyticsOverview> = {
  id: 'getAnalyticsOverview',
  method: 'GET',
  path: '/api/v1/analytics/overview',
  query: ['start_date', 'end_date', 'period'],
};

/**
 * Get conversations by day.
 *
 * API: `GET /api/v1/analytics/conversations`
 */
export const getConversationAnalytics: Operation<{ query?: GetConversationAnalyticsQuery }, DailyConversations> = {
  id: 'getConversationAnalytics',
  method: 'GET',
  path: '/api/v1/analytics/conversations',
  query: ['start_date', 'end_date', 'period'],
};

/**
 * Get conversations by channel.
 *
 * API: `GET /api/v1/analytics/channels`
 */
export const getChannelAnalytics: Operation<{ query?: GetChannelAnalyticsQuery }, ChannelConversations> = {
  id: 'getChannelAnalytics',
  method: 'GET',
  path: '/api/v1/analytics/channels',
  query: ['start_date', 'end_date', 'period'],
};

/**
 * Render a picture.
 *
 * API: `POST /api/v1/vre/render`
 */
export const renderImage: Operation<{ body: RenderInput }, RenderedImage> = {
  id: 'renderImage',
  method: 'POST',
  path: '/api/v1/vre/render',
  retry: 'safe',
};

/**
 * List the templates.
 *
 * API: `GET /api/v1/vre/templates`
 */
export const listVreTemplates: Operation<NoInput, VreTemplates> = {
  id: 'listVreTemplates',
  method: 'GET',
  path: '/api/v1/vre/templates',
};

/**
 * Render a template with sample values.
 *
 * API: `GET /api/v1/vre/templates/{id}/preview`
 */
export const previewVreTemplate: Operation<{ path: { id: string } }, RenderedImage> = {
  id: 'previewVreTemplate',
  method: 'GET',
  path: '/api/v1/vre/templates/{id}/preview',
};

/**
 * Render a picture and queue it.
 *
 * API: `POST /api/v1/vre/render-and-send`
 */
export const renderAndSendImage: Operation<{ body: RenderAndSendInput }, RenderedImage> = {
  id: 'renderAndSendImage',
  method: 'POST',
  path: '/api/v1/vre/render-and-send',
};

/**
 * Get how pictures look.
 *
 * API: `GET /api/v1/vre/config`
 */
export const getVreConfig: Operation<NoInput, VreConfig> = {
  id: 'getVreConfig',
  method: 'GET',
  path: '/api/v1/vre/config',
};

/**
 * Set how pictures look.
 *
 * API: `PUT /api/v1/vre/config`
 */
export const replaceVreConfig: Operation<{ body: VreConfigInput }, VreConfig> = {
  id: 'replaceVreConfig',
  method: 'PUT',
  path: '/api/v1/vre/config',
};

/**
 * Forget rendered pictures.
 *
 * API: `DELETE /api/v1/vre/cache`
 */
export const clearVreCache: Operation<NoInput, BareMessage> = {
  id: 'clearVreCache',
  method: 'DELETE',
  path: '/api/v1/vre/cache',
};

/**
 * Look into the message queue.
 *
 * API: `GET /api/v1/observability/queue`
 */
export const getQueue: Operation<NoInput, Queue> = {
  id: 'getQueue',
  method: 'GET',
  path: '/api/v1/observability/queue',
};

/**
 * Look into a stream of the message queue.
 *
 * API: `GET /api/v1/observability/queue/{stream}`
 */
export const getQueueStream: Operation<{ path: { stream: string } }, QueueStream> = {
  id: 'getQueueStream',
  method: 'GET',
  path: '/api/v1/observability/queue/{stream}',
};

/**
 * Let a reader of the queue begin anew.
 *
 * API: `POST /api/v1/observability/queue/reset-consumer`
 */
export const resetQueueConsumer: Operation<{ body: ResetConsumerInput }, ConsumerReset> = {
  id: 'resetQueueConsumer',
  method: 'POST',
  path: '/api/v1/observability/queue/reset-consumer',
  answer: 'success',
};

/**
 * Read the log.
 *
 * API: `GET /api/v1/observability/logs`
 */
export const listLogs: Operation<{ query?: ListLogsQuery }, Logs> = {
  id: 'listLogs',
  method: 'GET',
  path: '/api/v1/observability/logs',
  query: ['limit', 'offset', 'channel_id', 'level', 'source', 'start_date', 'end_date'],
};

/**
 * Get figures of the server.
 *
 * API: `GET /api/v1/observability/stats`
 */
export const getServerStats: Operation<NoInput, ServerStats> = {
  id: 'getServerStats',
  method: 'GET',
  path: '/api/v1/observability/stats',
};

/**
 * List message templates of WhatsApp.
 *
 * API: `GET /api/v1/templates`
 */
export const listMessageTemplates: Operation<NoInput, MessageTemplateList> = {
  id: 'listMessageTemplates',
  method: 'GET',
  path: '/api/v1/templates',
  answer: 'success',
};

/**
 * Get how the chat of a page looks.
 *
 * API: `GET /api/v1/webchat/{channelId}/config`
 */
export const getWebchatConfig: Operation<{ path: { channelId: string } }, WebchatConfig> = {
  id: 'getWebchatConfig',
  method: 'GET',
  path: '/api/v1/webchat/{channelId}/config',
  auth: 'none',
};

/**
 * Hand in a message of a contact.
 *
 * API: `POST /api/v1/webhooks/generic/{channelId}`
 */
export const receiveMessage: Operation<{ path: { channelId: string }; body: InboundMessageInput }, InboundAccepted> = {
  id: 'receiveMessage',
  method: 'POST',
  path: '/api/v1/webhooks/generic/{channelId}',
  auth: 'none',
};

/**
 * Hand in how far a message came.
 *
 * API: `POST /api/v1/webhooks/status/{channelId}`
 */
export const reportMessageStatus: Operation<
  { path: { channelId: string }; body: MessageStatusInput },
  InboundAccepted
> = { id: 'reportMessageStatus', method: 'POST', path: '/api/v1/webhooks/status/{channelId}', auth: 'none' };

/**
 * Tell that the process runs.
 *
 * API: `GET /health`
 */
export const getHealth: Operation<NoInput, GetHealthResponse> = {
  id: 'getHealth',
  method: 'GET',
  path: '/health',
  auth: 'none',
};

/**
 * Tell whether the server can work.
 *
 * API: `GET /ready`
 */
export const getReadiness: Operation<NoInput, GetReadinessResponse> = {
  id: 'getReadiness',
  method: 'GET',
  path: '/ready',
  auth: 'none',
};
