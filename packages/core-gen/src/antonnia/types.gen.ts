// Generated from spec/antonnia.yaml by `pnpm generate`. Do not edit.
/** @description One conversation between a contact and your organization, from opening to closing. */
export interface Session {
  /** @description Id of the session. */
  id: string;
  /** @description Your id of the contact. */
  contact_id: string;
  /** @description Organization the session belongs to. */
  organization_id: string;
  /** @description Conversation the session is part of; it outlives the session. */
  conversation_id: string;
  status: SessionStatus;
  /**
   * Format: date-time
   * @description When the session was opened.
   */
  created_at: string;
  /**
   * Format: date-time
   * @description When the session last changed. Shown by the vendor's documentation only.
   */
  updated_at?: string | null;
  /** @description Thread of the AI agent that holds the context of this session. */
  thread_id?: string | null;
  /** @description The agent that answers the session; `null` when nobody does. */
  agent?: Agent | null;
  /** @description Survey that was started when the session was closed. */
  ending_survey_submission_id?: string | null;
  metadata: Metadata;
}

/** @description Whether the session still takes messages and replies. */
export type SessionStatus = 'open' | 'closed' | (string & {});

/**
 * @description A session status you may send.
 * @enum {string}
 */
export type SessionStatusInput = 'open' | 'closed';

/** @description Free-form data of your own. It comes back in webhook events and is available to the AI agent. */
export interface Metadata {
  [key: string]: unknown;
}

/** @description What it takes to open a session. */
export interface SessionsCreateRequest {
  /** @description Your id of the contact, for example a phone number or a user name. */
  contact_id: string;
  /** @description Name to show for the contact. */
  contact_name: string;
  /**
   * @description Status to start with.
   * @default open
   * @enum {string}
   */
  status?: 'open' | 'closed';
  /** @description Agent to answer the session. */
  agent_id?: string | null;
  metadata?: Metadata;
}

/** @description A change of some fields of a session. */
export interface SessionsUpdateRequest {
  fields: SessionUpdateFields;
}

/** @description The fields of a session that can be changed. Those you leave out stay as they are. */
export interface SessionUpdateFields {
  /** @description Thread of the AI agent. */
  thread_id?: string | null;
  /** @description New status. */
  status?: SessionStatusInput | null;
  /** @description Agent to answer the session. */
  agent_id?: string | null;
  /** @description Survey submission that belongs to the end of the session. */
  ending_survey_submission_id?: string | null;
  /** @description Your own data. */
  metadata?: Metadata | null;
  /** @description Organization the session belongs to. */
  organization_id?: string | null;
}

/** @description Who takes over a session. */
export interface SessionsTransferRequest {
  /** @description Agent to take over; `null` takes the current agent off. */
  agent_id?: string | null;
  /** @description Whether the new agent answers at once. */
  auto_reply?: boolean;
}

/** @description How to close a session. */
export interface SessionsFinishRequest {
  /** @description Satisfaction survey to start after closing. */
  ending_survey_id?: string;
}

/** @description How the agent should reply. */
export interface SessionsReplyRequest {
  /**
   * @description Seconds (not milliseconds) without a new message to wait for before the agent answers.
   * @default 3
   */
  debounce_time?: number;
  /** @description Node inside the agent to start at. */
  starting_node_id?: string;
}

/** @description Conditions for a search of sessions. Leave out what should not matter. */
export interface SessionsSearchRequest {
  /** @description Only sessions of this contact. */
  contact_id?: string;
  status?: SessionStatusInput;
  metadata?: MetadataFilter;
  /** @description Number of sessions to skip. */
  offset?: number;
  /**
   * @description Largest number of sessions to return.
   * @default 100
   */
  limit?: number;
}

/** @description Values that metadata entries must have. A key may be a dotted path such as `internal.user_id`. */
export interface MetadataFilter {
  [key: string]: string | number;
}

/** @description Something to be done in a session later. */
export interface SessionsScheduleRequest {
  /**
   * Format: date-time
   * @description When to act. Always give the offset from UTC (or `Z`).
   */
  scheduled_for: string;
  config: ScheduleConfig;
}

/** @description Something that will be, or was, done in a session at a given time. */
export interface SessionSchedule {
  /** @description Id of the schedule. */
  id: string;
  /** @description Session it acts in. */
  session_id: string;
  /** @description Organization it belongs to. */
  organization_id: string;
  /**
   * Format: date-time
   * @description When it acts (UTC).
   */
  scheduled_for: string;
  config: ScheduleConfig;
  status: SessionScheduleStatus;
  /**
   * Format: date-time
   * @description When it was scheduled.
   */
  created_at: string;
}

/** @description Whether the scheduled action is still to come, done, or failed. */
export type SessionScheduleStatus = 'scheduled' | 'completed' | 'failed' | (string & {});

/** @description What to do at the scheduled time. */
export type ScheduleConfig = MessageScheduleConfig | NodeScheduleConfig;

/** @description Send a message. */
export interface MessageScheduleConfig {
  /** @constant */
  type: 'message';
  message: MessageContent;
}

/** @description Let the agent enter one of its nodes. */
export interface NodeScheduleConfig {
  /** @constant */
  type: 'node';
  /** @description Node inside the agent. */
  node_id: string;
}

/** @description A message of a session. */
export interface Message {
  /** @description Id of the message. */
  id: string;
  /** @description Session it belongs to. */
  session_id: string;
  /** @description Conversation it belongs to. */
  conversation_id: string;
  /** @description Organization it belongs to. */
  organization_id: string;
  role: MessageRole;
  content: MessageContent;
  /**
   * Format: date-time
   * @description When the message was added.
   */
  created_at: string;
  /** @description Id the messaging channel gave to the message. */
  provider_message_id?: string | null;
  /** @description The channel's id of the message this one answers. */
  replied_provider_message_id?: string | null;
  delivery_status?: DeliveryStatus;
  delivery_error_code?: DeliveryErrorCode;
  /** @description Why the delivery failed, in words. */
  delivery_error_message?: string | null;
  /**
   * Format: date-time
   * @description When the channel delivered the message.
   */
  delivered_at?: string | null;
}

/** @description A message, or `null` when there is none. */
export type MessageOrNull = Message | null;

/** @description Who wrote the message: the contact (`user`) or your side (`assistant`). */
export type MessageRole = 'user' | 'assistant' | (string & {});

/**
 * @description Who writes the message: the contact (`user`) or your side (`assistant`).
 * @enum {string}
 */
export type MessageRoleInput = 'user' | 'assistant';

/** @description How far the message has come on its way to the contact. Taken as `pending` when missing. */
export type DeliveryStatus = 'pending' | 'sent' | 'delivered' | 'read' | 'failed' | 'rejected' | (string & {});

/**
 * @description A delivery state you may report.
 * @enum {string}
 */
export type DeliveryStatusInput = 'pending' | 'sent' | 'delivered' | 'read' | 'failed' | 'rejected';

/**
 * @description Why the delivery failed, as a number of the WhatsApp Cloud API. Known ones: 130429 throughput limit; 130472 the recipient is part of
 *     an experiment; 131000 unknown error; 131026 the recipient cannot receive the message; 131042 payment or account eligibility problem;
 *     131045 phone number certificate or registration problem; 131047 the 24-hour window is closed, a template is needed; 131048 spam rate
 *     limit; 131049 Meta chose not to deliver; 131050 the user stopped marketing messages; 131051 unsupported message type; 131052 media
 *     download failed; 131053 media upload failed; 131056 too many messages between this sender and recipient; 131057 account in
 *     maintenance.
 */
export type DeliveryErrorCode = number | null;

/** @description A message to add to a session. */
export interface MessagesCreateRequest {
  role: MessageRoleInput;
  content: MessageContent;
  /** @description Id the messaging channel gave to the message. */
  provider_message_id?: string;
  /** @description The channel's id of the message this one answers. */
  replied_provider_message_id?: string;
}

/** @description The fields of a message that can be changed. Those you leave out stay as they are. */
export interface MessagesUpdateRequest {
  /** @description Id the messaging channel gave to the message. */
  provider_message_id?: string;
  /** @description The channel's id of the message this one answers. */
  replied_provider_message_id?: string;
  delivery_status?: DeliveryStatusInput;
  /** @description Why the delivery failed; see DeliveryErrorCode for known numbers. */
  delivery_error_code?: number;
  /** @description Why the delivery failed, in words. */
  delivery_error_message?: string;
  /**
   * Format: date-time
   * @description When the channel delivered the message. Always give the offset from UTC (or `Z`).
   */
  delivered_at?: string;
}

/** @description Conditions for a search in one session. Leave out what should not matter. */
export interface MessagesSearchRequest {
  /** @description The session; the same as in the path. */
  session_id: string;
  /** @description Only the message with this id of the channel. */
  provider_message_id?: string;
  /** @description Only messages that answer this one of the channel. */
  replied_provider_message_id?: string;
  role?: MessageRoleInput;
  /** @description Number of messages to skip. */
  offset?: number;
  /** @description Largest number of messages to return. No default is documented. */
  limit?: number;
}

/** @description Conditions for a search across sessions. Leave out what should not matter. */
export interface AllMessagesSearchRequest {
  /** @description Only the message with this id of the channel. */
  provider_message_id?: string;
  /** @description Only messages that answer this one of the channel. */
  replied_provider_message_id?: string;
  role?: MessageRoleInput;
  /** @description Number of messages to skip. */
  offset?: number;
  /** @description Largest number of messages to return. No default is documented. */
  limit?: number;
}

/** @description What a message says. More kinds may appear; treat one you do not know as opaque. */
export type MessageContent =
  | TextContent
  | ImageContent
  | AudioContent
  | FileContent
  | FunctionCallContent
  | FunctionResultContent
  | ThoughtContent;

/** @description A text, which the channel may deliver as one of its templates. */
export interface TextContent {
  /** @constant */
  type: 'text';
  /** @description The text. */
  text: string;
  /** @description Template of the channel to deliver the text with. */
  template_id?: string | null;
  /** @description Values for the placeholders of the template. */
  template_parameters?: {
    [key: string]: unknown;
  } | null;
}

/** @description An image. */
export interface ImageContent {
  /** @constant */
  type: 'image';
  /** @description Where the image can be fetched. */
  url: string;
}

/** @description A sound recording. */
export interface AudioContent {
  /** @constant */
  type: 'audio';
  /** @description Where the recording can be fetched. */
  url: string;
  /** @description What is said in it. */
  transcript?: string | null;
}

/** @description A file of any kind. */
export interface FileContent {
  /** @constant */
  type: 'file';
  /** @description Where the file can be fetched. */
  url: string;
  /** @description Media type of the file, such as `application/pdf`. */
  mime_type: string;
  /** @description File name to show. */
  name: string;
}

/** @description The agent calls a function. */
export interface FunctionCallContent {
  /** @constant */
  type: 'function_call';
  /** @description Id of the call; the result carries the same one. */
  id: string;
  /** @description Name of the function. */
  name: string;
  /** @description Arguments as JSON text. */
  input: string;
}

/** @description The result of a function the agent called. */
export interface FunctionResultContent {
  /** @constant */
  type: 'function_result';
  /** @description Id of the call this is the result of. */
  id: string;
  /** @description Name of the function. */
  name: string;
  /** @description Result as JSON text. */
  output: string;
}

/** @description The agent's internal reasoning; not meant for the contact. */
export interface ThoughtContent {
  /** @constant */
  type: 'thought';
  /** @description The reasoning. */
  thought: string;
}

/** @description Someone, or something, that answers sessions. */
export type Agent = HumanAgent | AIAgent;

/** @description A person who answers sessions. */
export interface HumanAgent {
  /** @description Id of the agent. */
  id: string;
  /** @description Organization the agent belongs to. */
  organization_id: string;
  /** @description Name to show. */
  name: string;
  /** @constant */
  type: 'human';
  /** @description Profile of the person. */
  profile_id: string;
  /**
   * Format: date-time
   * @description When the agent was created.
   */
  created_at: string;
}

/** @description An assistant that answers sessions. */
export interface AIAgent {
  /** @description Id of the agent. */
  id: string;
  /** @description Organization the agent belongs to. */
  organization_id: string;
  /** @description Name to show. */
  name: string;
  /** @constant */
  type: 'ai';
  /** @description Assistant that answers. */
  assistant_id: string;
  /**
   * Format: date-time
   * @description When the agent was created.
   */
  created_at: string;
}

/**
 * @description A kind of agent.
 * @enum {string}
 */
export type AgentTypeInput = 'human' | 'ai';

/** @description An agent to create. */
export type AgentsCreateRequest = HumanAgentCreateRequest | AIAgentCreateRequest;

/** @description A human agent to create. */
export interface HumanAgentCreateRequest {
  /** @constant */
  type: 'human';
  /** @description Name to show. */
  name: string;
  /** @description Profile of the person. */
  profile_id: string;
}

/** @description An AI agent to create. */
export interface AIAgentCreateRequest {
  /** @constant */
  type: 'ai';
  /** @description Name to show. */
  name: string;
  /** @description Assistant that answers. */
  assistant_id: string;
}

/** @description A change of some fields of an agent. */
export interface AgentsUpdateRequest {
  fields: AgentUpdateFields;
}

/** @description The fields of an agent that can be changed. Those you leave out stay as they are. */
export interface AgentUpdateFields {
  /** @description Name to show. */
  name?: string;
  /** @description Assistant that answers, for an AI agent. */
  assistant_id?: string;
  /** @description Profile of the person, for a human agent. */
  profile_id?: string;
}

/** @description Conditions for a search of agents. Leave out what should not matter. */
export interface AgentsSearchRequest {
  type?: AgentTypeInput;
  /** @description Only agents of this assistant. */
  assistant_id?: string;
  /** @description Only the agent of this person. */
  profile_id?: string;
  /** @description Largest number of agents to return. No default is documented. */
  limit?: number;
  /** @description Number of agents to skip. */
  offset?: number;
}

/** @description One run of a satisfaction survey. It is active while it is pending and has not expired. */
export interface SurveySubmission {
  /** @description Id of the submission. */
  id: string;
  /** @description Survey that is run. */
  survey_id: string;
  status: SurveySubmissionStatus;
  /**
   * Format: date-time
   * @description When the survey was started.
   */
  created_at: string;
  /**
   * Format: date-time
   * @description When it stops taking answers.
   */
  expires_at: string;
  /** @description Organization it belongs to. */
  organization_id: string;
  /** @description Session it asks about. */
  session_id: string;
  /**
   * Format: date-time
   * @description When the contact answered the last question.
   */
  finished_at?: string | null;
  /**
   * Format: date-time
   * @description When the submission last changed.
   */
  updated_at?: string | null;
}

/** @description Whether the survey still waits for answers. */
export type SurveySubmissionStatus = 'pending' | 'finished' | (string & {});

/**
 * @description An event posted to your application. Events carry no documented signature, and new types may appear: pass on, rather than refuse, a
 *     type you do not know.
 */
export type WebhookEvent =
  | MessageCreatedEvent
  | SessionCreatedEvent
  | SessionTransferredEvent
  | SessionFinishedEvent
  | AppConnectionCreatedEvent;

/** @description A message was added to a session. */
export interface MessageCreatedEvent {
  /** @description Id of the event. */
  id: string;
  /**
   * Format: date-time
   * @description When it happened (UTC).
   */
  created_at: string;
  /** @constant */
  type: 'message.created';
  data: MessageEventData;
}

/** @description A session was opened. */
export interface SessionCreatedEvent {
  /** @description Id of the event. */
  id: string;
  /**
   * Format: date-time
   * @description When it happened (UTC).
   */
  created_at: string;
  /** @constant */
  type: 'session.created';
  data: SessionEventData;
}

/** @description A session was handed over to another agent, or to none. */
export interface SessionTransferredEvent {
  /** @description Id of the event. */
  id: string;
  /**
   * Format: date-time
   * @description When it happened (UTC).
   */
  created_at: string;
  /** @constant */
  type: 'session.transferred';
  data: SessionEventData;
}

/** @description A session was closed. */
export interface SessionFinishedEvent {
  /** @description Id of the event. */
  id: string;
  /**
   * Format: date-time
   * @description When it happened (UTC).
   */
  created_at: string;
  /** @constant */
  type: 'session.finished';
  data: SessionFinishedEventData;
}

/** @description An organization connected your app. */
export interface AppConnectionCreatedEvent {
  /** @description Id of the event. */
  id: string;
  /**
   * Format: date-time
   * @description When it happened (UTC).
   */
  created_at: string;
  /** @constant */
  type: 'app.connection.created';
  data: AppConnectionEventData;
}

/** @description The message an event is about. */
export interface MessageEventData {
  object: Message;
}

/** @description The session an event is about. */
export interface SessionEventData {
  object: Session;
}

/** @description The session that was closed, and why. */
export interface SessionFinishedEventData {
  object: Session;
  /** @description Set to `expired` when the platform closed the session for inactivity; otherwise missing or `null`. */
  action?: 'expired' | (string & {}) | null;
}

/** @description The connection an event is about. */
export interface AppConnectionEventData {
  object: AppConnection;
}

/** @description The connection of an app with an organization. */
export interface AppConnection {
  /** @description Id of the connection. */
  id: string;
  /** @description Your app. */
  app_id: string;
  /** @description Organization that connected it. */
  organization_id: string;
  /**
   * Format: date-time
   * @description When they were connected.
   */
  created_at: string;
  /**
   * Format: date-time
   * @description When the connection last changed.
   */
  updated_at: string;
}

/** @description The body of an error answer. Some servers in front of the platform may answer with something else altogether. */
export interface ErrorBody {
  detail?: ErrorDetail;
}

/** @description The body of a 429 answer. */
export interface RateLimitErrorBody {
  detail?: ErrorDetail;
  /** @description Seconds to wait before trying again. */
  retry_after?: number;
}

/** @description A message, or one entry per field that was refused. */
export type ErrorDetail = string | ValidationIssue[];

/** @description What is wrong with one field of the request. */
export interface ValidationIssue {
  /** @description Path to the field, such as `body`, `content`, `text`; positions in a list are numbers. */
  loc: (string | number)[];
  /** @description What is wrong, in words. */
  msg: string;
  /** @description Kind of the problem. */
  type: string;
}

export interface paths {
  '/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Open a session for a contact
     * @description The metadata you attach comes back in webhook events and is available to the AI agent. For a contact that writes from a messaging
     *     app, its WhatsApp number or Instagram handle makes a good contact id.
     */
    post: operations['createSession'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sessions/search': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Search sessions
     * @description All conditions must hold. Metadata keys may be dotted paths such as `internal.user_id`.
     */
    post: operations['searchSessions'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sessions/{session_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the session.
         * @example sess_123
         */
        session_id: components['parameters']['SessionId'];
      };
      cookie?: never;
    };
    /** Get a session */
    get: operations['getSession'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change fields of a session
     * @description Only the fields you send are changed; `null` clears a field.
     */
    patch: operations['updateSession'];
    trace?: never;
  };
  '/sessions/{session_id}/transfer': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the session.
         * @example sess_123
         */
        session_id: components['parameters']['SessionId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Hand a session over to another agent
     * @description An `agent_id` of `null` takes the current agent off the session.
     */
    post: operations['transferSession'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sessions/{session_id}/finish': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the session.
         * @example sess_123
         */
        session_id: components['parameters']['SessionId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Close a session
     * @description With a survey id, a satisfaction survey starts once the session is closed. Without one, send an empty object.
     */
    post: operations['finishSession'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sessions/{session_id}/reply': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the session.
         * @example sess_123
         */
        session_id: components['parameters']['SessionId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Ask the agent to reply
     * @description The agent waits for `debounce_time` seconds without a new message before it answers, so that several short messages get one reply.
     *     Only open sessions can be replied to; any other answers 422.
     */
    post: operations['replySession'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sessions/{session_id}/schedule': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the session.
         * @example sess_123
         */
        session_id: components['parameters']['SessionId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Schedule a message or an agent step for later
     * @description There is no operation to read, change or cancel a schedule.
     */
    post: operations['scheduleSession'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sessions/{session_id}/messages': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the session.
         * @example sess_123
         */
        session_id: components['parameters']['SessionId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add a message to a session
     * @description Adding a message does not make the agent answer; ask for a reply when the agent should react.
     */
    post: operations['createMessage'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sessions/{session_id}/messages/search': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the session.
         * @example sess_123
         */
        session_id: components['parameters']['SessionId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Search the messages of a session
     * @description All conditions must hold. The session id is repeated in the body.
     */
    post: operations['searchMessages'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sessions/{session_id}/messages/{message_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the session.
         * @example sess_123
         */
        session_id: components['parameters']['SessionId'];
        /**
         * @description Id of the message.
         * @example msg_456
         */
        message_id: components['parameters']['MessageId'];
      };
      cookie?: never;
    };
    /**
     * Get a message
     * @description A message that does not exist may be answered with 404, but also with a success status and `null` or an empty body. Treat all three
     *     as "no such message".
     */
    get: operations['getMessage'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Record the provider ids or the delivery state of a message
     * @description For those who deliver messages themselves and report the outcome back. Only the fields you send are changed.
     */
    patch: operations['updateMessage'];
    trace?: never;
  };
  '/messages/search': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Search messages across sessions
     * @description May be refused: the published client offers this path for searches without a session, but the server's model requires a session id,
     *     so expect a 422 answer. Prefer the search within a session.
     */
    post: operations['searchAllMessages'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/agents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create an agent
     * @description A human agent needs the profile of the person; an AI agent needs the assistant that answers for it.
     */
    post: operations['createAgent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/agents/search': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Search agents
     * @description All conditions must hold.
     */
    post: operations['searchAgents'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/agents/{agent_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the agent.
         * @example agent_789
         */
        agent_id: components['parameters']['AgentId'];
      };
      cookie?: never;
    };
    /** Get an agent */
    get: operations['getAgent'];
    put?: never;
    post?: never;
    /** Delete an agent */
    delete: operations['deleteAgent'];
    options?: never;
    head?: never;
    /**
     * Change fields of an agent
     * @description Only the fields you send are changed. The type of an agent cannot be changed.
     */
    patch: operations['updateAgent'];
    trace?: never;
  };
  '/sessions/{session_id}/surveys/{survey_submission_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the session.
         * @example sess_123
         */
        session_id: components['parameters']['SessionId'];
        /**
         * @description Id of the survey submission.
         * @example subm_654
         */
        survey_submission_id: components['parameters']['SurveySubmissionId'];
      };
      cookie?: never;
    };
    /** Get a survey submission */
    get: operations['getSurveySubmission'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sessions/{session_id}/surveys/{survey_submission_id}/reply': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the session.
         * @example sess_123
         */
        session_id: components['parameters']['SessionId'];
        /**
         * @description Id of the survey submission.
         * @example subm_654
         */
        survey_submission_id: components['parameters']['SurveySubmissionId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Let the survey react to what the contact wrote
     * @description Sent without a body. The submission must be active, that is pending and not expired; any other answers 422.
     */
    post: operations['replySurveySubmission'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface webhooks {
  'message.created': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** A message was added to a session */
    post: operations['onMessageCreated'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'session.created': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** A session was opened */
    post: operations['onSessionCreated'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'session.transferred': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** A session was handed over to another agent */
    post: operations['onSessionTransferred'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'session.finished': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** A session was closed, by a call or by expiry */
    post: operations['onSessionFinished'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'app.connection.created': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** An organization connected your app */
    post: operations['onAppConnectionCreated'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface components {
  schemas: {
    Session: Session;
    SessionStatus: SessionStatus;
    SessionStatusInput: SessionStatusInput;
    Metadata: Metadata;
    SessionsCreateRequest: SessionsCreateRequest;
    SessionsUpdateRequest: SessionsUpdateRequest;
    SessionUpdateFields: SessionUpdateFields;
    SessionsTransferRequest: SessionsTransferRequest;
    SessionsFinishRequest: SessionsFinishRequest;
    SessionsReplyRequest: SessionsReplyRequest;
    SessionsSearchRequest: SessionsSearchRequest;
    MetadataFilter: MetadataFilter;
    SessionsScheduleRequest: SessionsScheduleRequest;
    SessionSchedule: SessionSchedule;
    SessionScheduleStatus: SessionScheduleStatus;
    ScheduleConfig: ScheduleConfig;
    MessageScheduleConfig: MessageScheduleConfig;
    NodeScheduleConfig: NodeScheduleConfig;
    Message: Message;
    MessageOrNull: MessageOrNull;
    MessageRole: MessageRole;
    MessageRoleInput: MessageRoleInput;
    DeliveryStatus: DeliveryStatus;
    DeliveryStatusInput: DeliveryStatusInput;
    DeliveryErrorCode: DeliveryErrorCode;
    MessagesCreateRequest: MessagesCreateRequest;
    MessagesUpdateRequest: MessagesUpdateRequest;
    MessagesSearchRequest: MessagesSearchRequest;
    AllMessagesSearchRequest: AllMessagesSearchRequest;
    MessageContent: MessageContent;
    TextContent: TextContent;
    ImageContent: ImageContent;
    AudioContent: AudioContent;
    FileContent: FileContent;
    FunctionCallContent: FunctionCallContent;
    FunctionResultContent: FunctionResultContent;
    ThoughtContent: ThoughtContent;
    Agent: Agent;
    HumanAgent: HumanAgent;
    AIAgent: AIAgent;
    AgentTypeInput: AgentTypeInput;
    AgentsCreateRequest: AgentsCreateRequest;
    HumanAgentCreateRequest: HumanAgentCreateRequest;
    AIAgentCreateRequest: AIAgentCreateRequest;
    AgentsUpdateRequest: AgentsUpdateRequest;
    AgentUpdateFields: AgentUpdateFields;
    AgentsSearchRequest: AgentsSearchRequest;
    SurveySubmission: SurveySubmission;
    SurveySubmissionStatus: SurveySubmissionStatus;
    WebhookEvent: WebhookEvent;
    MessageCreatedEvent: MessageCreatedEvent;
    SessionCreatedEvent: SessionCreatedEvent;
    SessionTransferredEvent: SessionTransferredEvent;
    SessionFinishedEvent: SessionFinishedEvent;
    AppConnectionCreatedEvent: AppConnectionCreatedEvent;
    MessageEventData: MessageEventData;
    SessionEventData: SessionEventData;
    SessionFinishedEventData: SessionFinishedEventData;
    AppConnectionEventData: AppConnectionEventData;
    AppConnection: AppConnection;
    ErrorBody: ErrorBody;
    RateLimitErrorBody: RateLimitErrorBody;
    ErrorDetail: ErrorDetail;
    ValidationIssue: ValidationIssue;
  };
  responses: {
    /** @description The request could not be understood. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': ErrorBody;
      };
    };
    /** @description The token is missing, wrong or revoked. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': ErrorBody;
      };
    };
    /** @description The token may not do this. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': ErrorBody;
      };
    };
    /** @description There is nothing with this id. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': ErrorBody;
      };
    };
    /** @description The request is well formed, but its content or the present state does not allow it. */
    UnprocessableEntity: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': ErrorBody;
      };
    };
    /** @description Too many requests. Wait for `retry_after` seconds. */
    TooManyRequests: {
      headers: {
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/json': RateLimitErrorBody;
      };
    };
    /** @description Any other error, such as a failure of the server. */
    UnexpectedError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': ErrorBody;
      };
    };
  };
  parameters: {
    /**
     * @description Id of the session.
     * @example sess_123
     */
    SessionId: string;
    /**
     * @description Id of the message.
     * @example msg_456
     */
    MessageId: string;
    /**
     * @description Id of the agent.
     * @example agent_789
     */
    AgentId: string;
    /**
     * @description Id of the survey submission.
     * @example subm_654
     */
    SurveySubmissionId: string;
  };
  requestBodies: never;
  headers: {
    /**
     * @description How long to wait before trying again, in seconds or as a date. Not documented; the body field `retry_after` is.
     * @example 30
     */
    RetryAfter: string;
  };
  pathItems: never;
}

export interface operations {
  createSession: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The contact, and optionally the first agent and your own metadata. */
    requestBody: {
      content: {
        'application/json': SessionsCreateRequest;
      };
    };
    responses: {
      /** @description The session that was opened. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Session;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      422: components['responses']['UnprocessableEntity'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  searchSessions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Conditions and the part of the result to return. */
    requestBody: {
      content: {
        'application/json': SessionsSearchRequest;
      };
    };
    responses: {
      /** @description One page of matching sessions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Session[];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      422: components['responses']['UnprocessableEntity'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  getSession: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the session.
         * @example sess_123
         */
        session_id: components['parameters']['SessionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The session. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Session;
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
  updateSession: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the session.
         * @example sess_123
         */
        session_id: components['parameters']['SessionId'];
      };
      cookie?: never;
    };
    /** @description The fields to change. */
    requestBody: {
      content: {
        'application/json': SessionsUpdateRequest;
      };
    };
    responses: {
      /** @description The session after the change. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Session;
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
  transferSession: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the session.
         * @example sess_123
         */
        session_id: components['parameters']['SessionId'];
      };
      cookie?: never;
    };
    /** @description The agent to take over. */
    requestBody: {
      content: {
        'application/json': SessionsTransferRequest;
      };
    };
    responses: {
      /** @description The session with its new agent. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Session;
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
  finishSession: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the session.
         * @example sess_123
         */
        session_id: components['parameters']['SessionId'];
      };
      cookie?: never;
    };
    /** @description The survey to start, if any. */
    requestBody: {
      content: {
        'application/json': SessionsFinishRequest;
      };
    };
    responses: {
      /** @description The closed session. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Session;
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
  replySession: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the session.
         * @example sess_123
         */
        session_id: components['parameters']['SessionId'];
      };
      cookie?: never;
    };
    /** @description How long to wait, and where the agent starts. */
    requestBody: {
      content: {
        'application/json': SessionsReplyRequest;
      };
    };
    responses: {
      /** @description The session. The reply itself arrives later, as a message. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Session;
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
  scheduleSession: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the session.
         * @example sess_123
         */
        session_id: components['parameters']['SessionId'];
      };
      cookie?: never;
    };
    /** @description When, and what to do then. */
    requestBody: {
      content: {
        'application/json': SessionsScheduleRequest;
      };
    };
    responses: {
      /** @description The schedule that was created. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': SessionSchedule;
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
  createMessage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the session.
         * @example sess_123
         */
        session_id: components['parameters']['SessionId'];
      };
      cookie?: never;
    };
    /** @description Who says it, and the content. */
    requestBody: {
      content: {
        'application/json': MessagesCreateRequest;
      };
    };
    responses: {
      /** @description The message that was added. */
      201: {
        headers: {
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
  searchMessages: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the session.
         * @example sess_123
         */
        session_id: components['parameters']['SessionId'];
      };
      cookie?: never;
    };
    /** @description Conditions and the part of the result to return. */
    requestBody: {
      content: {
        'application/json': MessagesSearchRequest;
      };
    };
    responses: {
      /** @description One page of matching messages. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Message[];
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
  getMessage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the session.
         * @example sess_123
         */
        session_id: components['parameters']['SessionId'];
        /**
         * @description Id of the message.
         * @example msg_456
         */
        message_id: components['parameters']['MessageId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The message, or `null` (or an empty body) when there is none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': MessageOrNull;
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
  updateMessage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the session.
         * @example sess_123
         */
        session_id: components['parameters']['SessionId'];
        /**
         * @description Id of the message.
         * @example msg_456
         */
        message_id: components['parameters']['MessageId'];
      };
      cookie?: never;
    };
    /** @description The fields to change. */
    requestBody: {
      content: {
        'application/json': MessagesUpdateRequest;
      };
    };
    responses: {
      /** @description The message after the change. */
      200: {
        headers: {
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
  searchAllMessages: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Conditions and the part of the result to return. */
    requestBody: {
      content: {
        'application/json': AllMessagesSearchRequest;
      };
    };
    responses: {
      /** @description One page of matching messages. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Message[];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      422: components['responses']['UnprocessableEntity'];
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
    /** @description The agent, human or AI. */
    requestBody: {
      content: {
        'application/json': AgentsCreateRequest;
      };
    };
    responses: {
      /** @description The agent that was created. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Agent;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      422: components['responses']['UnprocessableEntity'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  searchAgents: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Conditions and the part of the result to return. */
    requestBody: {
      content: {
        'application/json': AgentsSearchRequest;
      };
    };
    responses: {
      /** @description One page of matching agents. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Agent[];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      422: components['responses']['UnprocessableEntity'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  getAgent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the agent.
         * @example agent_789
         */
        agent_id: components['parameters']['AgentId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The agent. */
      200: {
        headers: {
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
      422: components['responses']['UnprocessableEntity'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  deleteAgent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the agent.
         * @example agent_789
         */
        agent_id: components['parameters']['AgentId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The agent is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
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
  updateAgent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the agent.
         * @example agent_789
         */
        agent_id: components['parameters']['AgentId'];
      };
      cookie?: never;
    };
    /** @description The fields to change. */
    requestBody: {
      content: {
        'application/json': AgentsUpdateRequest;
      };
    };
    responses: {
      /** @description The agent after the change. */
      200: {
        headers: {
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
      422: components['responses']['UnprocessableEntity'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['UnexpectedError'];
    };
  };
  getSurveySubmission: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the session.
         * @example sess_123
         */
        session_id: components['parameters']['SessionId'];
        /**
         * @description Id of the survey submission.
         * @example subm_654
         */
        survey_submission_id: components['parameters']['SurveySubmissionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The submission. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': SurveySubmission;
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
  replySurveySubmission: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the session.
         * @example sess_123
         */
        session_id: components['parameters']['SessionId'];
        /**
         * @description Id of the survey submission.
         * @example subm_654
         */
        survey_submission_id: components['parameters']['SurveySubmissionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The submission. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': SurveySubmission;
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
  onMessageCreated: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': MessageCreatedEvent;
      };
    };
    responses: {
      /** @description Your application has received the event. What the platform expects beyond that is not documented. */
      '2XX': {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onSessionCreated: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': SessionCreatedEvent;
      };
    };
    responses: {
      /** @description Your application has received the event. What the platform expects beyond that is not documented. */
      '2XX': {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onSessionTransferred: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': SessionTransferredEvent;
      };
    };
    responses: {
      /** @description Your application has received the event. What the platform expects beyond that is not documented. */
      '2XX': {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onSessionFinished: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': SessionFinishedEvent;
      };
    };
    responses: {
      /** @description Your application has received the event. What the platform expects beyond that is not documented. */
      '2XX': {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  onAppConnectionCreated: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description The event. */
    requestBody: {
      content: {
        'application/json': AppConnectionCreatedEvent;
      };
    };
    responses: {
      /** @description Your application has received the event. What the platform expects beyond that is not documented. */
      '2XX': {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
