// Generated from spec/linktor-server.yaml by `pnpm generate`. Do not edit.
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
  Failure,
  Flow,
  FlowAnswer,
  FlowList,
  FlowTest,
  FlowTestInput,
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
  LoginInput,
  Logs,
  MessageAnswer,
  MessageList,
  MessageStatusInput,
  MessageTemplateList,
  PairCodeAnswer,
  PairInput,
  PlainError,
  Queue,
  QueueStream,
  ReactionAnswer,
  ReactionInput,
  RefreshInput,
  Refusal,
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
} from '@linktor/core-gen/linktor-server';

export interface paths {
  '/api/v1/auth/login': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Log in
     *
     * Needs no credential. There is no logout: tokens live until they expire.
     */
    post: operations['login'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/auth/refresh': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Exchange a refresh token for a new pair
     *
     * Needs no other credential. The old refresh token keeps working. A body without the token is 400, which says
     * nothing about the session.
     */
    post: operations['refreshToken'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get the own user */
    get: operations['getCurrentUser'];
    /** Change the own user */
    put: operations['updateCurrentUser'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Change the own password
     *
     * A wrong current password is 401 with the code INVALID_CREDENTIALS, which is no reason to refresh the token.
     * Sent twice, the second is that 401.
     */
    put: operations['changePassword'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tenant': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get the own tenant */
    get: operations['getTenant'];
    /**
     * Change the own tenant
     *
     * Any role may.
     */
    put: operations['updateTenant'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tenant/usage': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get how much of its plan the tenant uses */
    get: operations['getTenantUsage'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/users': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the 20 newest users
     *
     * No further page can be had.
     */
    get: operations['listUsers'];
    put?: never;
    /** Create a user */
    post: operations['createUser'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/users/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    /** Get a user */
    get: operations['getUser'];
    /**
     * Change a user
     *
     * What is absent stays; the values are not checked.
     */
    put: operations['updateUser'];
    post?: never;
    /**
     * Delete a user
     *
     * Its conversations lose their assignee, its tokens keep working. The own account is 400.
     */
    delete: operations['deleteUser'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/api-keys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List API keys */
    get: operations['listApiKeys'];
    put?: never;
    /**
     * Make an API key
     *
     * It opens nothing: the server accepts tokens only.
     */
    post: operations['createApiKey'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/api-keys/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Delete an API key
     *
     * Again: 404.
     */
    delete: operations['deleteApiKey'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/conversations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the 20 conversations changed last
     *
     * No further page can be had: 20 rows may be cut, fewer are all. `page`, `page_size` and every filter but
     * `status` are ignored, and `total_items` counts all conversations, whatever the filter.
     */
    get: operations['listConversations'];
    put?: never;
    /**
     * Open a conversation
     *
     * Where the contact has an open or pending conversation on the channel, that one is answered, with 201 as well,
     * and the other fields are ignored.
     */
    post: operations['createConversation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/conversations/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    /** Get a conversation */
    get: operations['getConversation'];
    /**
     * Change a conversation
     *
     * What is absent stays. The assignee cannot be set here.
     */
    put: operations['updateConversation'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/conversations/{id}/assign': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Assign a conversation to a user
     *
     * There is no way to clear the assignee. An unknown user is 500.
     */
    post: operations['assignConversation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/conversations/{id}/resolve': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Resolve a conversation
     *
     * Sets `resolved_at`. 400 when it is resolved already.
     */
    post: operations['resolveConversation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/conversations/{id}/reopen': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Reopen a conversation
     *
     * 400 when it is open or pending. The stored `resolved_at` remains.
     */
    post: operations['reopenConversation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/conversations/{id}/escalation-context': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    /**
     * Sum a conversation up for whoever takes over
     *
     * Calls a model.
     */
    get: operations['getEscalationContext'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/conversations/{id}/escalate': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Hand a conversation to a person
     *
     * The server picks an agent and changes the priority; no mark is left that analytics would count. Again:
     * `already_assigned`.
     */
    post: operations['escalateConversation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/conversations/{id}/messages': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    /**
     * List the 50 newest messages of a conversation
     *
     * Newest first. No query is honoured: older messages cannot be had, and `total_items` tells whether there are
     * any. An unknown conversation has none; an id that is no UUID is 500. Attachments are missing here.
     */
    get: operations['listMessages'];
    put?: never;
    /**
     * Store and queue a message
     *
     * Never repeat it after a failure: a 500 may come after the message was stored. The message stays `pending`, for
     * nothing on the server reads its queue.
     */
    post: operations['sendMessage'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/messages/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    /**
     * Get a message with its attachments
     *
     * The conversation is not part of the path.
     */
    get: operations['getMessage'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/conversations/{id}/messages/{messageId}/reactions': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
        /**
         * UUID of the message.
         * @example 04fee633-b9dc-4ec9-9655-228963dd808c
         */
        messageId: components['parameters']['MessageId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * React to a message
     *
     * Queued, and stored nowhere. An empty emoji takes the reaction back.
     */
    post: operations['reactToMessage'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contacts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List contacts
     *
     * Newest first, without their identities. Other filters are ignored.
     */
    get: operations['listContacts'];
    put?: never;
    /**
     * Create a contact
     *
     * 409 for an e-mail address or number that another contact has, compared with case.
     */
    post: operations['createContact'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contacts/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    /** Get a contact with its identities */
    get: operations['getContact'];
    /**
     * Replace a contact
     *
     * Name, e-mail address, number and picture are erased when absent. Duplicates are not looked for.
     */
    put: operations['replaceContact'];
    post?: never;
    /**
     * Delete a contact, its conversations and their messages
     *
     * Again: 404.
     */
    delete: operations['deleteContact'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contacts/{id}/identities': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add an identity to a contact
     *
     * The same identity again gets the metadata of the call, or none.
     */
    post: operations['addContactIdentity'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contacts/{id}/identities/{identityId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
        /**
         * UUID of the identity.
         * @example 169615e1-0cfa-4682-a296-5557ffdbf716
         */
        identityId: components['parameters']['IdentityId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Take an identity from a contact
     *
     * An unknown identity is 500.
     */
    delete: operations['removeContactIdentity'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/channels': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the 100 newest channels
     *
     * No further page can be had, and no query is honoured.
     */
    get: operations['listChannels'];
    put?: never;
    /**
     * Create a channel
     *
     * It is enabled and disconnected. Secrets belong in `credentials`: `config` is readable by every user.
     */
    post: operations['createChannel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/channels/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    /** Get a channel */
    get: operations['getChannel'];
    /**
     * Change a channel
     *
     * `config` and `credentials` are replaced whole when present.
     */
    put: operations['replaceChannel'];
    post?: never;
    /**
     * Delete a channel, its conversations and their messages
     *
     * Again: 404. Bots keep its id.
     */
    delete: operations['deleteChannel'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/channels/{id}/connect': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Connect a channel
     *
     * A linked device begins its login, which may take longer than the server lets a call live; any other channel is
     * just marked as connected.
     */
    post: operations['connectChannel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/channels/{id}/disconnect': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
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
  '/api/v1/channels/{id}/enabled': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Put a channel into use, or out of it
     *
     * Needed after each start of the server, which disables all channels.
     */
    put: operations['setChannelEnabled'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/channels/{id}/status': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    get?: never;
    /** Put a channel into use, or out of it, by word */
    put: operations['setChannelStatus'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/channels/test': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Check that settings are complete
     *
     * Looks only whether the required keys are there; nothing is tried.
     */
    post: operations['testChannelSettings'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/channels/{id}/pair': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Link a WhatsApp device by code
     *
     * Channels of other kinds are 400; a server built without cgo is 500.
     */
    post: operations['pairChannel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/channels/{id}/coexistence-status': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    /** Tell how a WhatsApp number is shared with the app */
    get: operations['getCoexistenceStatus'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/bots': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List bots
     *
     * Filters are ignored.
     */
    get: operations['listBots'];
    put?: never;
    /**
     * Create a bot
     *
     * It is inactive.
     */
    post: operations['createBot'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/bots/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    /** Get a bot */
    get: operations['getBot'];
    /**
     * Change a bot
     *
     * What is absent stays. Kind and provider cannot change.
     */
    put: operations['updateBot'];
    post?: never;
    /**
     * Delete a bot
     *
     * Again: 404.
     */
    delete: operations['deleteBot'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/bots/{id}/config': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Change how a bot answers
     *
     * What is absent stays.
     */
    put: operations['updateBotConfig'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/bots/{id}/activate': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Let a bot answer */
    post: operations['activateBot'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/bots/{id}/deactivate': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Let a bot answer no more */
    post: operations['deactivateBot'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/bots/{id}/channels': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Let a bot answer on a channel
     *
     * The channel is taken from another bot only if that one is active; else both list it.
     */
    post: operations['assignBotChannel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/bots/{id}/channels/{channelId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
        /**
         * UUID of the channel.
         * @example 0af63dbc-499b-4504-99e8-15b204c83345
         */
        channelId: components['parameters']['ChannelId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Let a bot answer on a channel no more
     *
     * Also when it did not.
     */
    delete: operations['removeBotChannel'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/bots/{id}/escalation-rules': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Add a rule for handing over */
    post: operations['addEscalationRule'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/bots/{id}/test': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Try what a bot says
     *
     * Nothing is kept. 500 where its provider is missing.
     */
    post: operations['testBot'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/ai/providers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List who runs models */
    get: operations['listAiProviders'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/ai/providers/{provider}/models': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Name of the provider.
         * @example ollama
         */
        provider: components['parameters']['Provider'];
      };
      cookie?: never;
    };
    /**
     * List the models of a provider
     *
     * One that is not configured is 400.
     */
    get: operations['listAiModels'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/ai/complete': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Complete a talk
     *
     * An answer later than 15 seconds is lost: the connection closes without one, though the answer was made and
     * paid for.
     */
    post: operations['createCompletion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/ai/classify-intent': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Tell what a message is about */
    post: operations['classifyIntent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/ai/analyze-sentiment': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Tell the mood of a message */
    post: operations['analyzeSentiment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/ai/escalate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Hand a conversation from a bot to a person */
    post: operations['escalateFromBot'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/knowledge-bases': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List knowledge bases
     *
     * Filters are ignored.
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
  '/api/v1/knowledge-bases/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    /** Get a knowledge base */
    get: operations['getKnowledgeBase'];
    /** Change a knowledge base */
    put: operations['updateKnowledgeBase'];
    post?: never;
    /**
     * Delete a knowledge base and its items
     *
     * Again: 404.
     */
    delete: operations['deleteKnowledgeBase'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/knowledge-bases/{id}/items': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    /**
     * List the items of a knowledge base
     *
     * An unknown base has none. Filters are ignored.
     */
    get: operations['listKnowledgeItems'];
    put?: never;
    /** Add an item to a knowledge base */
    post: operations['createKnowledgeItem'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/knowledge-bases/{id}/items/{itemId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
        /**
         * UUID of the item.
         * @example d0263787-b8d3-465d-92d3-974c56fac959
         */
        itemId: components['parameters']['ItemId'];
      };
      cookie?: never;
    };
    /**
     * Get an item
     *
     * The base in the path is not checked.
     */
    get: operations['getKnowledgeItem'];
    /**
     * Change an item
     *
     * What is absent stays. The base in the path is not checked.
     */
    put: operations['updateKnowledgeItem'];
    post?: never;
    /**
     * Delete an item
     *
     * The base in the path is not checked. Again: 404.
     */
    delete: operations['deleteKnowledgeItem'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/knowledge-bases/{id}/search': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Search a knowledge base
     *
     * Without embeddings an item is found by any word of the query, and every score is 1. An unknown base has no
     * hits.
     */
    post: operations['searchKnowledgeBase'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/knowledge-bases/{id}/regenerate-embeddings': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Compute the vectors of all items anew
     *
     * 400 without a provider of embeddings.
     */
    post: operations['regenerateEmbeddings'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/knowledge-bases/{id}/items/bulk': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add many items to a knowledge base
     *
     * At most 100. The server does not look into them: empty ones are stored.
     */
    post: operations['createKnowledgeItems'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/flows': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List flows
     *
     * `bot_id` must be a UUID: anything else is 500.
     */
    get: operations['listFlows'];
    put?: never;
    /**
     * Create a flow
     *
     * It is inactive. An unknown bot is 500.
     */
    post: operations['createFlow'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/flows/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    /** Get a flow */
    get: operations['getFlow'];
    /**
     * Change a flow
     *
     * Trigger and bot cannot change. Nothing is checked: send `start_node_id` with the nodes.
     */
    put: operations['updateFlow'];
    post?: never;
    /**
     * Delete a flow
     *
     * Answers 200 with a body, unlike all other deletions. Again: 404.
     */
    delete: operations['deleteFlow'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/flows/{id}/activate': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Let a flow run */
    post: operations['activateFlow'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/flows/{id}/deactivate': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Let a flow run no more */
    post: operations['deactivateFlow'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/flows/{id}/test': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Try a flow
     *
     * A dry run: nothing is sent or kept.
     */
    post: operations['testFlow'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/analytics/overview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get figures about conversations */
    get: operations['getAnalyticsOverview'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/analytics/conversations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get conversations by day */
    get: operations['getConversationAnalytics'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/analytics/channels': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get conversations by channel */
    get: operations['getChannelAnalytics'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/vre/render': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Render a picture
     *
     * A server without Chromium has no such route: 404 in plain text. Every failure to render is 500, after 10
     * seconds for a picture with a space in its SVG, all shipped templates included.
     */
    post: operations['renderImage'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/vre/templates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the templates
     *
     * A server without Chromium has no such route: 404 in plain text. A POST to `/vre/templates/{id}` with the bare
     * SVG as its body stores one of the tenant; it is not described here.
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
  '/api/v1/vre/templates/{id}/preview': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    /**
     * Render a template with sample values
     *
     * A server without Chromium has no such route: 404 in plain text.
     */
    get: operations['previewVreTemplate'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/vre/render-and-send': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Render a picture and queue it
     *
     * What is queued names neither channel nor conversation, so nobody can deliver it.
     */
    post: operations['renderAndSendImage'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/vre/config': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get how pictures look */
    get: operations['getVreConfig'];
    /**
     * Set how pictures look
     *
     * What is absent is emptied.
     */
    put: operations['replaceVreConfig'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/vre/cache': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Forget rendered pictures */
    delete: operations['clearVreCache'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/observability/queue': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Look into the message queue
     *
     * Without a queue: 500 with no body.
     */
    get: operations['getQueue'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/observability/queue/{stream}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Name of the stream.
         * @example LINKTOR_MESSAGES
         */
        stream: components['parameters']['Stream'];
      };
      cookie?: never;
    };
    /** Look into a stream of the message queue */
    get: operations['getQueueStream'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/observability/queue/reset-consumer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Let a reader of the queue begin anew */
    post: operations['resetQueueConsumer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/observability/logs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read the log */
    get: operations['listLogs'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/observability/stats': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Get figures of the server */
    get: operations['getServerStats'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/templates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List message templates of WhatsApp
     *
     * The other routes of templates need an account of Meta and are not described here.
     */
    get: operations['listMessageTemplates'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/webchat/{channelId}/config': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * UUID of the channel.
         * @example 0af63dbc-499b-4504-99e8-15b204c83345
         */
        channelId: components['parameters']['ChannelId'];
      };
      cookie?: never;
    };
    /** Get how the chat of a page looks */
    get: operations['getWebchatConfig'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/webhooks/generic/{channelId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * UUID of the channel.
         * @example 0af63dbc-499b-4504-99e8-15b204c83345
         */
        channelId: components['parameters']['ChannelId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Hand in a message of a contact
     *
     * It is stored shortly after. A disabled channel is no obstacle.
     */
    post: operations['receiveMessage'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/webhooks/status/{channelId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * UUID of the channel.
         * @example 0af63dbc-499b-4504-99e8-15b204c83345
         */
        channelId: components['parameters']['ChannelId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Hand in how far a message came
     *
     * In any order: a later call may take a message back. An unknown message is taken as well.
     */
    post: operations['reportMessageStatus'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/health': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Tell that the process runs
     *
     * Checks nothing. Outside `/api/v1`.
     */
    get: operations['getHealth'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/ready': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Tell whether the server can work
     *
     * Outside `/api/v1`. `nats` is `disabled` where the server was started without it: sending then fails with 500
     * and an empty body, after the message was stored.
     */
    get: operations['getReadiness'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export type webhooks = Record<string, never>;

export interface components {
  responses: {
    /** The request is malformed, or a value is not acceptable (form 1). No field is named. */
    BadRequest: {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': Failure;
      };
    };
    /** It is resolved already (form 1). */
    AlreadyResolved: {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': Failure;
      };
    };
    /** It is open or pending (form 1). */
    AlreadyOpen: {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': Failure;
      };
    };
    /** No provider of embeddings is configured (form 1). */
    NoEmbeddings: {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': Failure;
      };
    };
    /** No token, or one that is not accepted (form 2). TOKEN_INVALID alone is a reason to refresh. */
    Unauthorized: {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': Refusal;
      };
    };
    /** No such user, a wrong password, or a suspended account (form 1). */
    LoginRefused: {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': Failure;
      };
    };
    /** The refresh token is expired or of somebody else (form 1). */
    RefreshRefused: {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': Failure;
      };
    };
    /** The current password is wrong (form 1), or the token is not accepted (form 2). */
    PasswordRefused: {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': Failure | Refusal;
      };
    };
    /** The role is not `admin` (form 2). */
    Forbidden: {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': Refusal;
      };
    };
    /** It belongs to another tenant (form 1). */
    OtherTenant: {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': Failure;
      };
    };
    /** There is no such thing (form 1). Where the route itself is missing: plain text (form 5). */
    NotFound: {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': Failure;
        'text/plain': string;
      };
    };
    /** There is no such contact (form 1). Where the route itself is missing: plain text (form 5). */
    ContactNotFound: {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': Failure;
        'text/plain': string;
      };
    };
    /** There is no such conversation (form 1). Where the route itself is missing: plain text (form 5). */
    ConversationNotFound: {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': Failure;
        'text/plain': string;
      };
    };
    /** There is no such channel (form 1). Where the route itself is missing: plain text (form 5). */
    ChannelNotFound: {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': Failure;
        'text/plain': string;
      };
    };
    /** There is no such message (form 1). Where the route itself is missing: plain text (form 5). */
    MessageNotFound: {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': Failure;
        'text/plain': string;
      };
    };
    /** There is no such user (form 1). Where the route itself is missing: plain text (form 5). */
    UserNotFound: {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': Failure;
        'text/plain': string;
      };
    };
    /** There is no such route (form 5). */
    RouteMissing: {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        [name: string]: unknown;
      };
      content: {
        'text/plain': string;
      };
    };
    /** There is no such channel (form 3). */
    PlainNotFound: {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': PlainError;
      };
    };
    /** Another contact has this e-mail address or number (form 1). */
    ContactExists: {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': Failure;
      };
    };
    /** Another user has this e-mail address (form 1). */
    UserExists: {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': Failure;
      };
    };
    /**
     * The server failed (form 1), was given an id that is no UUID, or a text that is too long. Where it panicked: no
     * body and no content type (form 4).
     */
    ServerError: {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': Failure;
      };
    };
    /** The request is malformed, or a value is not acceptable (form 3). */
    PlainBadRequest: {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': PlainError;
      };
    };
    /** The server failed (form 3), or panicked: no body (form 4). */
    PlainServerError: {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': PlainError;
      };
    };
    /** The database cannot be reached. */
    NotReady: {
      headers: {
        'X-Request-Id': components['headers']['X-Request-Id'];
        [name: string]: unknown;
      };
      content: {
        'application/json': {
          /** `not ready`. */
          status: string;
          /** What is missing. */
          error?: string;
        };
      };
    };
  };
  parameters: {
    /**
     * Its UUID. One that is none is 404 or 500.
     * @example 53016bd9-1354-4931-906e-5904a749da29
     */
    Id: string;
    /**
     * UUID of the message.
     * @example 04fee633-b9dc-4ec9-9655-228963dd808c
     */
    MessageId: string;
    /**
     * UUID of the identity.
     * @example 169615e1-0cfa-4682-a296-5557ffdbf716
     */
    IdentityId: string;
    /**
     * UUID of the channel.
     * @example 0af63dbc-499b-4504-99e8-15b204c83345
     */
    ChannelId: string;
    /**
     * Name of the provider.
     * @example ollama
     */
    Provider: string;
    /**
     * UUID of the item.
     * @example d0263787-b8d3-465d-92d3-974c56fac959
     */
    ItemId: string;
    /**
     * Name of the stream.
     * @example LINKTOR_MESSAGES
     */
    Stream: string;
  };
  requestBodies: never;
  headers: {
    /**
     * Id of the request; what was sent as `X-Request-ID`, else a new UUID. Browsers cannot read it.
     * @example 6d3e1800-1a7f-4f0e-9a52-1c0a4be7f1b2
     */
    'X-Request-Id': string;
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
    /** Who logs in. */
    requestBody: {
      content: {
        'application/json': LoginInput;
      };
    };
    responses: {
      /** The session. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': SessionAnswer;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['LoginRefused'];
      404: components['responses']['RouteMissing'];
      500: components['responses']['ServerError'];
    };
  };
  refreshToken: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Which session goes on. */
    requestBody: {
      content: {
        'application/json': RefreshInput;
      };
    };
    responses: {
      /** The tokens. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': TokensAnswer;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['RefreshRefused'];
      404: components['responses']['RouteMissing'];
      500: components['responses']['ServerError'];
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
          'application/json': UserAnswer;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['UserNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  updateCurrentUser: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What to change. */
    requestBody: {
      content: {
        'application/json': UpdateMeInput;
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
          'application/json': UserAnswer;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['UserNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  changePassword: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Both passwords. */
    requestBody: {
      content: {
        'application/json': ChangePasswordInput;
      };
    };
    responses: {
      /** An action was carried out. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Done;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['PasswordRefused'];
      404: components['responses']['UserNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  getTenant: {
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
          'application/json': TenantAnswer;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      500: components['responses']['ServerError'];
    };
  };
  updateTenant: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What to change. */
    requestBody: {
      content: {
        'application/json': UpdateTenantInput;
      };
    };
    responses: {
      /** The tenant. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': TenantAnswer;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      500: components['responses']['ServerError'];
    };
  };
  getTenantUsage: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The usage. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': TenantUsageAnswer;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      500: components['responses']['ServerError'];
    };
  };
  listUsers: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The 20 newest users (list form A). */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': UserList;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      500: components['responses']['ServerError'];
    };
  };
  createUser: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user to create. */
    requestBody: {
      content: {
        'application/json': CreateUserInput;
      };
    };
    responses: {
      /** The user. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': UserAnswer;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      409: components['responses']['UserExists'];
      500: components['responses']['ServerError'];
    };
  };
  getUser: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
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
          'application/json': UserAnswer;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['UserNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  updateUser: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    /** What to change. */
    requestBody: {
      content: {
        'application/json': UpdateUserInput;
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
          'application/json': UserAnswer;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['UserNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  deleteUser: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Done; nothing comes back. */
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
      404: components['responses']['UserNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  listApiKeys: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** All keys (list form C). */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ApiKeyList;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      500: components['responses']['ServerError'];
    };
  };
  createApiKey: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The key to make. */
    requestBody: {
      content: {
        'application/json': CreateApiKeyInput;
      };
    };
    responses: {
      /** The key, shown this once. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ApiKeyAnswer;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      500: components['responses']['ServerError'];
    };
  };
  deleteApiKey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Done; nothing comes back. */
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
      500: components['responses']['ServerError'];
    };
  };
  listConversations: {
    parameters: {
      query?: {
        /**
         * Only those in this state; an unknown word finds none.
         * @example open
         */
        status?: 'open' | 'pending' | 'resolved' | 'closed';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The 20 conversations changed last (list form A). */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ConversationList;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      500: components['responses']['ServerError'];
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
      /** The conversation. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ConversationAnswer;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['ContactNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  getConversation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
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
          'application/json': ConversationAnswer;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['ConversationNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  updateConversation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    /** What to change. */
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
          'application/json': ConversationAnswer;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['ConversationNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  assignConversation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    /** The new assignee. */
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
          'application/json': ConversationAnswer;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['ConversationNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  resolveConversation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
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
          'application/json': ConversationAnswer;
        };
      };
      400: components['responses']['AlreadyResolved'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['ConversationNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  reopenConversation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
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
          'application/json': ConversationAnswer;
        };
      };
      400: components['responses']['AlreadyOpen'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['ConversationNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  getEscalationContext: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The summary. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': EscalationContextAnswer;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['ConversationNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  escalateConversation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    /** Why a person is needed. */
    requestBody: {
      content: {
        'application/json': EscalateInput;
      };
    };
    responses: {
      /** The escalation. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': EscalationAnswer;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['ConversationNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  listMessages: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The 50 newest messages, newest first (list form A). */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': MessageList;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      500: components['responses']['ServerError'];
    };
  };
  sendMessage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    /** The message to store and queue. Attachments cannot be sent. */
    requestBody: {
      content: {
        'application/json': SendMessageInput;
      };
    };
    responses: {
      /** The message. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': MessageAnswer;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['ConversationNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  getMessage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
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
          'application/json': MessageAnswer;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['MessageNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  reactToMessage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
        /**
         * UUID of the message.
         * @example 04fee633-b9dc-4ec9-9655-228963dd808c
         */
        messageId: components['parameters']['MessageId'];
      };
      cookie?: never;
    };
    /** The reaction. */
    requestBody: {
      content: {
        'application/json': ReactionInput;
      };
    };
    responses: {
      /** The reaction. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ReactionAnswer;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['MessageNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  listContacts: {
    parameters: {
      query?: {
        /** Page, from 1. */
        page?: number;
        /** Rows of a page. More than 100 loses rows, 0 breaks some routes. */
        page_size?: number;
        /**
         * Part of name, e-mail address or phone number. `%` and `_` stand for anything unless a backslash precedes them.
         * @example ann
         */
        search?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of contacts, newest first (list form A). */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ContactList;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      500: components['responses']['ServerError'];
    };
  };
  createContact: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The contact to create. */
    requestBody: {
      content: {
        'application/json': CreateContactInput;
      };
    };
    responses: {
      /** The contact. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ContactAnswer;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      409: components['responses']['ContactExists'];
      500: components['responses']['ServerError'];
    };
  };
  getContact: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
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
          'application/json': ContactAnswer;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['ContactNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  replaceContact: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    /** The contact as it is to be. */
    requestBody: {
      content: {
        'application/json': ReplaceContactInput;
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
          'application/json': ContactAnswer;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['ContactNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  deleteContact: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Done; nothing comes back. */
      204: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['ContactNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  addContactIdentity: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    /** The identity to add. */
    requestBody: {
      content: {
        'application/json': IdentityInput;
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
          'application/json': ContactAnswer;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['ContactNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  removeContactIdentity: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
        /**
         * UUID of the identity.
         * @example 169615e1-0cfa-4682-a296-5557ffdbf716
         */
        identityId: components['parameters']['IdentityId'];
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
          'application/json': ContactAnswer;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['ContactNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  listChannels: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The 100 newest channels (list form C, without paging). */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ChannelList;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      500: components['responses']['ServerError'];
    };
  };
  createChannel: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A channel to create, or as it is to be. */
    requestBody: {
      content: {
        'application/json': ChannelInput;
      };
    };
    responses: {
      /** The channel. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ChannelAnswer;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      500: components['responses']['ServerError'];
    };
  };
  getChannel: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
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
          'application/json': ChannelAnswer;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['ChannelNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  replaceChannel: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    /** A channel to create, or as it is to be. */
    requestBody: {
      content: {
        'application/json': ChannelInput;
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
          'application/json': ChannelAnswer;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['ChannelNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  deleteChannel: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Done; nothing comes back. */
      204: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['ChannelNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  connectChannel: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The connection. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ConnectionAnswer;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['ChannelNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  disconnectChannel: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** An action was carried out. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Done;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['ChannelNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  setChannelEnabled: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    /** Whether the channel is in use. */
    requestBody: {
      content: {
        'application/json': EnabledInput;
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
          'application/json': ChannelAnswer;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['ChannelNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  setChannelStatus: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    /** Whether the channel is in use. */
    requestBody: {
      content: {
        'application/json': ChannelStatusInput;
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
          'application/json': ChannelAnswer;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['ChannelNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  testChannelSettings: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The settings to look at. */
    requestBody: {
      content: {
        'application/json': ChannelTestInput;
      };
    };
    responses: {
      /** The verdict. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ChannelTestAnswer;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      500: components['responses']['ServerError'];
    };
  };
  pairChannel: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    /** The device to link. */
    requestBody: {
      content: {
        'application/json': PairInput;
      };
    };
    responses: {
      /** The code. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': PairCodeAnswer;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['ChannelNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  getCoexistenceStatus: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** How a WhatsApp number is shared with the app. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': CoexistenceStatus;
        };
      };
      400: components['responses']['PlainBadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['PlainNotFound'];
      500: components['responses']['PlainServerError'];
    };
  };
  listBots: {
    parameters: {
      query?: {
        /** Page, from 1. */
        page?: number;
        /** Rows of a page. More than 100 loses rows, 0 breaks some routes. */
        page_size?: number;
        /** Field to sort by; an unknown one counts as `created_at`. */
        sort_by?: string;
        /** Direction. */
        sort_dir?: 'asc' | 'desc';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of bots, newest first (list form B). */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': BotList;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      500: components['responses']['ServerError'];
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
      /** The bot. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': BotAnswer;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      500: components['responses']['ServerError'];
    };
  };
  getBot: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
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
          'application/json': BotAnswer;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      500: components['responses']['ServerError'];
    };
  };
  updateBot: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    /** What to change. */
    requestBody: {
      content: {
        'application/json': UpdateBotInput;
      };
    };
    responses: {
      /** The bot. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': BotAnswer;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      500: components['responses']['ServerError'];
    };
  };
  deleteBot: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Done; nothing comes back. */
      204: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      500: components['responses']['ServerError'];
    };
  };
  updateBotConfig: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    /** What to change. */
    requestBody: {
      content: {
        'application/json': BotConfigInput;
      };
    };
    responses: {
      /** The bot. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': BotAnswer;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      500: components['responses']['ServerError'];
    };
  };
  activateBot: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** An action was carried out. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Done;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      500: components['responses']['ServerError'];
    };
  };
  deactivateBot: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** An action was carried out. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Done;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      500: components['responses']['ServerError'];
    };
  };
  assignBotChannel: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    /** The channel to answer on. */
    requestBody: {
      content: {
        'application/json': BotChannelInput;
      };
    };
    responses: {
      /** An action was carried out. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Done;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      500: components['responses']['ServerError'];
    };
  };
  removeBotChannel: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
        /**
         * UUID of the channel.
         * @example 0af63dbc-499b-4504-99e8-15b204c83345
         */
        channelId: components['parameters']['ChannelId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** An action was carried out. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Done;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      500: components['responses']['ServerError'];
    };
  };
  addEscalationRule: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    /** The rule to add. */
    requestBody: {
      content: {
        'application/json': EscalationRuleInput;
      };
    };
    responses: {
      /** An action was carried out. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Done;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      500: components['responses']['ServerError'];
    };
  };
  testBot: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    /** The words to try. */
    requestBody: {
      content: {
        'application/json': BotTestInput;
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
          'application/json': BotTestAnswer;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      500: components['responses']['ServerError'];
    };
  };
  listAiProviders: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The providers. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': AiProvidersAnswer;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      500: components['responses']['ServerError'];
    };
  };
  listAiModels: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Name of the provider.
         * @example ollama
         */
        provider: components['parameters']['Provider'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The models. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': AiModelsAnswer;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      500: components['responses']['ServerError'];
    };
  };
  createCompletion: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What to complete. There is no streaming and there are no tools. */
    requestBody: {
      content: {
        'application/json': CompletionInput;
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
          'application/json': CompletionAnswer;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      500: components['responses']['ServerError'];
    };
  };
  classifyIntent: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The words to understand. */
    requestBody: {
      content: {
        'application/json': IntentInput;
      };
    };
    responses: {
      /** The intent. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': IntentAnswer;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      500: components['responses']['ServerError'];
    };
  };
  analyzeSentiment: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The words to feel. */
    requestBody: {
      content: {
        'application/json': SentimentInput;
      };
    };
    responses: {
      /** The mood. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': SentimentAnswer;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      500: components['responses']['ServerError'];
    };
  };
  escalateFromBot: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Why a person is needed. */
    requestBody: {
      content: {
        'application/json': AiEscalateInput;
      };
    };
    responses: {
      /** The escalation. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': EscalationAnswer;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['ConversationNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  listKnowledgeBases: {
    parameters: {
      query?: {
        /** Page, from 1. */
        page?: number;
        /** Rows of a page. More than 100 loses rows, 0 breaks some routes. */
        page_size?: number;
        /** Field to sort by; an unknown one counts as `created_at`. */
        sort_by?: string;
        /** Direction. */
        sort_dir?: 'asc' | 'desc';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of knowledge bases, newest first (list form B). */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': KnowledgeBaseList;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      500: components['responses']['ServerError'];
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
      /** The knowledge base. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': KnowledgeBaseAnswer;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      500: components['responses']['ServerError'];
    };
  };
  getKnowledgeBase: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
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
          'application/json': KnowledgeBaseAnswer;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      500: components['responses']['ServerError'];
    };
  };
  updateKnowledgeBase: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    /** What to change. A configuration is replaced whole. */
    requestBody: {
      content: {
        'application/json': UpdateKnowledgeBaseInput;
      };
    };
    responses: {
      /** The knowledge base. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': KnowledgeBaseAnswer;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      500: components['responses']['ServerError'];
    };
  };
  deleteKnowledgeBase: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Done; nothing comes back. */
      204: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      500: components['responses']['ServerError'];
    };
  };
  listKnowledgeItems: {
    parameters: {
      query?: {
        /** Page, from 1. */
        page?: number;
        /** Rows of a page. More than 100 loses rows, 0 breaks some routes. */
        page_size?: number;
        /** Field to sort by; an unknown one counts as `created_at`. */
        sort_by?: string;
        /** Direction. */
        sort_dir?: 'asc' | 'desc';
      };
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of items, newest first (list form B). */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': KnowledgeItemList;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      500: components['responses']['ServerError'];
    };
  };
  createKnowledgeItem: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    /** The item to create. */
    requestBody: {
      content: {
        'application/json': KnowledgeItemInput;
      };
    };
    responses: {
      /** The item. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': KnowledgeItemAnswer;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      500: components['responses']['ServerError'];
    };
  };
  getKnowledgeItem: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
        /**
         * UUID of the item.
         * @example d0263787-b8d3-465d-92d3-974c56fac959
         */
        itemId: components['parameters']['ItemId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The item. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': KnowledgeItemAnswer;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      500: components['responses']['ServerError'];
    };
  };
  updateKnowledgeItem: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
        /**
         * UUID of the item.
         * @example d0263787-b8d3-465d-92d3-974c56fac959
         */
        itemId: components['parameters']['ItemId'];
      };
      cookie?: never;
    };
    /** What to change. */
    requestBody: {
      content: {
        'application/json': UpdateKnowledgeItemInput;
      };
    };
    responses: {
      /** The item. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': KnowledgeItemAnswer;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      500: components['responses']['ServerError'];
    };
  };
  deleteKnowledgeItem: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
        /**
         * UUID of the item.
         * @example d0263787-b8d3-465d-92d3-974c56fac959
         */
        itemId: components['parameters']['ItemId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Done; nothing comes back. */
      204: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      500: components['responses']['ServerError'];
    };
  };
  searchKnowledgeBase: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    /** The search. */
    requestBody: {
      content: {
        'application/json': KnowledgeSearchInput;
      };
    };
    responses: {
      /** What was found; no envelope. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': KnowledgeSearchResult;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      500: components['responses']['ServerError'];
    };
  };
  regenerateEmbeddings: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** An action was carried out. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Done;
        };
      };
      400: components['responses']['NoEmbeddings'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      500: components['responses']['ServerError'];
    };
  };
  createKnowledgeItems: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    /** The items to create. */
    requestBody: {
      content: {
        'application/json': KnowledgeItemsInput;
      };
    };
    responses: {
      /** What was created; no envelope. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': KnowledgeItemsCreated;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      500: components['responses']['ServerError'];
    };
  };
  listFlows: {
    parameters: {
      query?: {
        /** Page, from 1. */
        page?: number;
        /** Rows of a page. More than 100 loses rows, 0 breaks some routes. */
        page_size?: number;
        /** Field to sort by; an unknown one counts as `created_at`. */
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
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of flows, newest first (list form B). */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': FlowList;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      500: components['responses']['ServerError'];
    };
  };
  createFlow: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The flow to create. It starts inactive. */
    requestBody: {
      content: {
        'application/json': CreateFlowInput;
      };
    };
    responses: {
      /** The flow. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': FlowAnswer;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      500: components['responses']['ServerError'];
    };
  };
  getFlow: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A scripted talk. It has no version, edges or variables. */
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
      403: components['responses']['OtherTenant'];
      404: components['responses']['NotFound'];
      500: components['responses']['ServerError'];
    };
  };
  updateFlow: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    /** What to change. Nothing is checked. */
    requestBody: {
      content: {
        'application/json': UpdateFlowInput;
      };
    };
    responses: {
      /** A scripted talk. It has no version, edges or variables. */
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
      403: components['responses']['OtherTenant'];
      404: components['responses']['NotFound'];
      500: components['responses']['ServerError'];
    };
  };
  deleteFlow: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** An action was carried out; no envelope. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': BareMessage;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['OtherTenant'];
      404: components['responses']['NotFound'];
      500: components['responses']['ServerError'];
    };
  };
  activateFlow: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** An action was carried out; no envelope. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': BareMessage;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['OtherTenant'];
      404: components['responses']['NotFound'];
      500: components['responses']['ServerError'];
    };
  };
  deactivateFlow: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** An action was carried out; no envelope. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': BareMessage;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['OtherTenant'];
      404: components['responses']['NotFound'];
      500: components['responses']['ServerError'];
    };
  };
  testFlow: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    /** The words to try. */
    requestBody: {
      content: {
        'application/json': FlowTestInput;
      };
    };
    responses: {
      /** A dry run; no envelope. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': FlowTest;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['OtherTenant'];
      404: components['responses']['NotFound'];
      500: components['responses']['ServerError'];
    };
  };
  getAnalyticsOverview: {
    parameters: {
      query?: {
        /**
         * From this day. Counts only together with `end_date`.
         * @example 2026-11-01
         */
        start_date?: string;
        /**
         * To this day, which is included.
         * @example 2026-11-30
         */
        end_date?: string;
        /** The last 24 hours, 7 or 30 days. Without it and without dates: 7 days. */
        period?: 'daily' | 'weekly' | 'monthly';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Figures about the conversations created in a span of time; no envelope. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': AnalyticsOverview;
        };
      };
      400: components['responses']['PlainBadRequest'];
      401: components['responses']['Unauthorized'];
      500: components['responses']['PlainServerError'];
    };
  };
  getConversationAnalytics: {
    parameters: {
      query?: {
        /**
         * From this day. Counts only together with `end_date`.
         * @example 2026-11-01
         */
        start_date?: string;
        /**
         * To this day, which is included.
         * @example 2026-11-30
         */
        end_date?: string;
        /** The last 24 hours, 7 or 30 days. Without it and without dates: 7 days. */
        period?: 'daily' | 'weekly' | 'monthly';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Conversations by day. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': DailyConversations;
        };
      };
      400: components['responses']['PlainBadRequest'];
      401: components['responses']['Unauthorized'];
      500: components['responses']['PlainServerError'];
    };
  };
  getChannelAnalytics: {
    parameters: {
      query?: {
        /**
         * From this day. Counts only together with `end_date`.
         * @example 2026-11-01
         */
        start_date?: string;
        /**
         * To this day, which is included.
         * @example 2026-11-30
         */
        end_date?: string;
        /** The last 24 hours, 7 or 30 days. Without it and without dates: 7 days. */
        period?: 'daily' | 'weekly' | 'monthly';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Conversations by channel. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ChannelConversations;
        };
      };
      400: components['responses']['PlainBadRequest'];
      401: components['responses']['Unauthorized'];
      500: components['responses']['PlainServerError'];
    };
  };
  renderImage: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The picture to render. */
    requestBody: {
      content: {
        'application/json': RenderInput;
      };
    };
    responses: {
      /** A picture; no envelope. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': RenderedImage;
        };
      };
      400: components['responses']['PlainBadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['RouteMissing'];
      500: components['responses']['PlainServerError'];
    };
  };
  listVreTemplates: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The templates; no envelope. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': VreTemplates;
        };
      };
      400: components['responses']['PlainBadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['RouteMissing'];
      500: components['responses']['PlainServerError'];
    };
  };
  previewVreTemplate: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Its UUID. One that is none is 404 or 500.
         * @example 53016bd9-1354-4931-906e-5904a749da29
         */
        id: components['parameters']['Id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A picture; no envelope. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': RenderedImage;
        };
      };
      400: components['responses']['PlainBadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['RouteMissing'];
      500: components['responses']['PlainServerError'];
    };
  };
  renderAndSendImage: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The picture to render and queue. */
    requestBody: {
      content: {
        'application/json': RenderAndSendInput;
      };
    };
    responses: {
      /** A picture; no envelope. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': RenderedImage;
        };
      };
      400: components['responses']['PlainBadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['RouteMissing'];
      500: components['responses']['PlainServerError'];
    };
  };
  getVreConfig: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** How pictures of the tenant look; no envelope. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': VreConfig;
        };
      };
      400: components['responses']['PlainBadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['RouteMissing'];
      500: components['responses']['PlainServerError'];
    };
  };
  replaceVreConfig: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How pictures are to look. What is absent is emptied. */
    requestBody: {
      content: {
        'application/json': VreConfigInput;
      };
    };
    responses: {
      /** How pictures of the tenant look; no envelope. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': VreConfig;
        };
      };
      400: components['responses']['PlainBadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['RouteMissing'];
      500: components['responses']['PlainServerError'];
    };
  };
  clearVreCache: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** An action was carried out; no envelope. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': BareMessage;
        };
      };
      400: components['responses']['PlainBadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['RouteMissing'];
      500: components['responses']['PlainServerError'];
    };
  };
  getQueue: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The message queue; no envelope. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Queue;
        };
      };
      400: components['responses']['PlainBadRequest'];
      401: components['responses']['Unauthorized'];
      500: components['responses']['PlainServerError'];
    };
  };
  getQueueStream: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Name of the stream.
         * @example LINKTOR_MESSAGES
         */
        stream: components['parameters']['Stream'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A stream of the message queue; no envelope. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': QueueStream;
        };
      };
      400: components['responses']['PlainBadRequest'];
      401: components['responses']['Unauthorized'];
      500: components['responses']['PlainServerError'];
    };
  };
  resetQueueConsumer: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whose place is forgotten. */
    requestBody: {
      content: {
        'application/json': ResetConsumerInput;
      };
    };
    responses: {
      /** A reader begins anew; no envelope. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ConsumerReset;
        };
      };
      400: components['responses']['PlainBadRequest'];
      401: components['responses']['Unauthorized'];
      500: components['responses']['PlainServerError'];
    };
  };
  listLogs: {
    parameters: {
      query?: {
        /** How many lines. Default 50. */
        limit?: number;
        /** How many to leave out. */
        offset?: number;
        /** Only those of this channel. */
        channel_id?: string;
        /** Only those of this level. */
        level?: 'debug' | 'info' | 'warn' | 'error';
        /** Only those of this source. */
        source?: string;
        /** From this moment. Default: 24 hours ago. */
        start_date?: string;
        /** To this moment. */
        end_date?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A part of the log; no envelope. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Logs;
        };
      };
      400: components['responses']['PlainBadRequest'];
      401: components['responses']['Unauthorized'];
      500: components['responses']['PlainServerError'];
    };
  };
  getServerStats: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Figures of the server; no envelope. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ServerStats;
        };
      };
      400: components['responses']['PlainBadRequest'];
      401: components['responses']['Unauthorized'];
      500: components['responses']['PlainServerError'];
    };
  };
  listMessageTemplates: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Templates (list form A); `total_pages` is always 0. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': MessageTemplateList;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      500: components['responses']['ServerError'];
    };
  };
  getWebchatConfig: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * UUID of the channel.
         * @example 0af63dbc-499b-4504-99e8-15b204c83345
         */
        channelId: components['parameters']['ChannelId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** How the chat of a page looks; no envelope. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': WebchatConfig;
        };
      };
      404: components['responses']['PlainNotFound'];
      500: components['responses']['PlainServerError'];
    };
  };
  receiveMessage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * UUID of the channel.
         * @example 0af63dbc-499b-4504-99e8-15b204c83345
         */
        channelId: components['parameters']['ChannelId'];
      };
      cookie?: never;
    };
    /** A message that came in. */
    requestBody: {
      content: {
        'application/json': InboundMessageInput;
      };
    };
    responses: {
      /** It was queued; no envelope. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': InboundAccepted;
        };
      };
      400: components['responses']['PlainBadRequest'];
      404: components['responses']['PlainNotFound'];
      500: components['responses']['PlainServerError'];
    };
  };
  reportMessageStatus: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * UUID of the channel.
         * @example 0af63dbc-499b-4504-99e8-15b204c83345
         */
        channelId: components['parameters']['ChannelId'];
      };
      cookie?: never;
    };
    /** How far a message came. */
    requestBody: {
      content: {
        'application/json': MessageStatusInput;
      };
    };
    responses: {
      /** It was queued; no envelope. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': InboundAccepted;
        };
      };
      400: components['responses']['PlainBadRequest'];
      404: components['responses']['PlainNotFound'];
      500: components['responses']['PlainServerError'];
    };
  };
  getHealth: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** How it is. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** `healthy`. */
            status: string;
          };
        };
      };
      404: components['responses']['RouteMissing'];
    };
  };
  getReadiness: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** How it is. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** `ready`. */
            status: string;
            /** The message queue. */
            nats: 'connected' | 'disconnected' | 'disabled' | (string & {});
          };
        };
      };
      404: components['responses']['RouteMissing'];
      503: components['responses']['NotReady'];
    };
  };
}
