// Generated from spec/antonnia.yaml by `pnpm generate`. Do not edit.
/** One conversation between a contact and your organization, from opening to closing. */
export interface Session {
  /** Id of the session. */
  id: string;
  /** Your id of the contact. */
  contact_id: string;
  /** Organization the session belongs to. */
  organization_id: string;
  /** Conversation the session is part of; it outlives the session. */
  conversation_id: string;
  status: SessionStatus;
  /**
   * When the session was opened.
   *
   * Format: date-time
   */
  created_at: string;
  /**
   * When the session last changed.
   *
   * Format: date-time
   */
  updated_at?: string | null;
  /** Thread of the AI agent that holds the context of this session. */
  thread_id?: string | null;
  /** The agent that answers the session; `null` when nobody does. */
  agent?: Agent | null;
  /** Survey that was started when the session was closed. */
  ending_survey_submission_id?: string | null;
  metadata: Metadata;
}

/** Whether the session still takes messages and replies. */
export type SessionStatus = 'open' | 'closed' | (string & {});

/** A session status you may send. */
export type SessionStatusInput = 'open' | 'closed';

/** Free-form data of your own. It comes back in webhook events and is available to the AI agent. */
export interface Metadata {
  [key: string]: unknown;
}

/** What it takes to open a session. */
export interface SessionsCreateRequest {
  /** Your id of the contact, for example a phone number or a user name. */
  contact_id: string;
  /** Name to show for the contact. */
  contact_name: string;
  /**
   * Status to start with.
   * @default open
   */
  status?: 'open' | 'closed';
  /** Agent to answer the session. */
  agent_id?: string | null;
  /** Your own data. */
  metadata?: Metadata | null;
}

/** A change of some fields of a session. */
export interface SessionsUpdateRequest {
  fields: SessionUpdateFields;
}

/** The fields of a session that can be changed. Those you leave out stay as they are. */
export interface SessionUpdateFields {
  /** Thread of the AI agent. */
  thread_id?: string | null;
  /** New status. */
  status?: SessionStatusInput | null;
  /** Agent to answer the session. */
  agent_id?: string | null;
  /** Survey submission that belongs to the end of the session. */
  ending_survey_submission_id?: string | null;
  /** Your own data. */
  metadata?: Metadata | null;
  /** Organization the session belongs to. */
  organization_id?: string | null;
}

/** Who takes over a session. */
export interface SessionsTransferRequest {
  /** Agent to take over; `null` takes the current agent off. */
  agent_id?: string | null;
  /** Whether the new agent answers at once. */
  auto_reply?: boolean | null;
}

/** How to close a session. */
export interface SessionsFinishRequest {
  /** Satisfaction survey to start after closing. */
  ending_survey_id?: string | null;
}

/** How the agent should reply. */
export interface SessionsReplyRequest {
  /**
   * Seconds (not milliseconds) without a new message to wait for before the agent answers. Older servers refuse
   * less than 3.
   * @default 3
   */
  debounce_time?: number;
  /** Node inside the agent to start at. */
  starting_node_id?: string | null;
}

/** Conditions for a search of sessions. Leave out what should not matter. */
export interface SessionsSearchRequest {
  /** Only sessions of this contact. */
  contact_id?: string | null;
  /** Only sessions with this status. */
  status?: SessionStatusInput | null;
  /** Only sessions with this metadata. */
  metadata?: MetadataFilter | null;
  /** Number of sessions to skip. */
  offset?: number;
  /**
   * Largest number of sessions to return.
   * @default 100
   */
  limit?: number;
}

/** Values that metadata entries must have. A key may be a dotted path such as `internal.user_id`. */
export interface MetadataFilter {
  [key: string]: string | number;
}

/** Something to be done in a session later. */
export interface SessionsScheduleRequest {
  /**
   * When to act. Always give the offset from UTC (or `Z`).
   *
   * Format: date-time
   */
  scheduled_for: string;
  config: ScheduleConfig;
}

/** Something that will be, or was, done in a session at a given time. */
export interface SessionSchedule {
  /** Id of the schedule. */
  id: string;
  /** Session it acts in. */
  session_id: string;
  /** Organization it belongs to. */
  organization_id: string;
  /**
   * When it acts (UTC).
   *
   * Format: date-time
   */
  scheduled_for: string;
  config: ScheduleConfig;
  status: SessionScheduleStatus;
  /**
   * When it was scheduled.
   *
   * Format: date-time
   */
  created_at: string;
}

/** Whether the scheduled action is still to come, done, or failed. */
export type SessionScheduleStatus = 'scheduled' | 'completed' | 'failed' | (string & {});

/** What to do at the scheduled time. */
export type ScheduleConfig = MessageScheduleConfig | NodeScheduleConfig;

/** Send a message. */
export interface MessageScheduleConfig {
  type: 'message';
  message: MessageContent;
}

/** Let the agent enter one of its nodes. */
export interface NodeScheduleConfig {
  type: 'node';
  /** Node inside the agent. */
  node_id: string;
}

/** A message of a session. */
export interface Message {
  /** Id of the message. */
  id: string;
  /** Session it belongs to. */
  session_id: string;
  /** Conversation it belongs to. */
  conversation_id: string;
  /** Organization it belongs to. */
  organization_id: string;
  role: MessageRole;
  content: MessageContent;
  /**
   * When the message was added.
   *
   * Format: date-time
   */
  created_at: string;
  /** Id the messaging channel gave to the message. */
  provider_message_id?: string | null;
  /** The channel's id of the message this one answers. */
  replied_provider_message_id?: string | null;
  /** How far the message has come. */
  delivery_status?: DeliveryStatus | null;
  delivery_error_code?: DeliveryErrorCode;
  /** Why the delivery failed, in words. */
  delivery_error_message?: string | null;
  /**
   * When the channel delivered the message.
   *
   * Format: date-time
   */
  delivered_at?: string | null;
  /**
   * When the message last changed.
   *
   * Format: date-time
   */
  updated_at?: string | null;
  /** Run of the orchestrator that wrote the message. */
  run_id?: string | null;
}

/** A message, or `null` when there is none. */
export type MessageOrNull = Message | null;

/** Who wrote the message: the contact (`user`) or your side (`assistant`). */
export type MessageRole = 'user' | 'assistant' | (string & {});

/** Who writes the message: the contact (`user`) or your side (`assistant`). */
export type MessageRoleInput = 'user' | 'assistant';

/** How far the message has come on its way to the contact. Taken as `pending` when missing. */
export type DeliveryStatus = 'pending' | 'sent' | 'delivered' | 'read' | 'failed' | 'rejected' | (string & {});

/** A delivery state you may report. */
export type DeliveryStatusInput = 'pending' | 'sent' | 'delivered' | 'read' | 'failed' | 'rejected';

/**
 * Why the delivery failed, as a number of the WhatsApp Cloud API. Known ones: 130429 throughput limit; 130472
 * the recipient is part of an experiment; 131000 unknown error; 131026 the recipient cannot receive the message;
 * 131042 payment or account eligibility problem; 131045 phone number certificate or registration problem; 131047
 * the 24-hour window is closed, a template is needed; 131048 spam rate limit; 131049 Meta chose not to deliver;
 * 131050 the user stopped marketing messages; 131051 unsupported message type; 131052 media download failed;
 * 131053 media upload failed; 131056 too many messages between this sender and recipient; 131057 account in
 * maintenance.
 */
export type DeliveryErrorCode = number | null;

/** A message to add to a session. */
export interface MessagesCreateRequest {
  role: MessageRoleInput;
  content: MessageContent;
  /** Id the messaging channel gave to the message. */
  provider_message_id?: string | null;
  /** The channel's id of the message this one answers. */
  replied_provider_message_id?: string | null;
  /** Run of the orchestrator that writes the message. */
  run_id?: string | null;
}

/** The fields of a message that can be changed. Those you leave out stay as they are. */
export interface MessagesUpdateRequest {
  /** Id the messaging channel gave to the message. */
  provider_message_id?: string | null;
  /** The channel's id of the message this one answers. */
  replied_provider_message_id?: string | null;
  /** How far the message has come. */
  delivery_status?: DeliveryStatusInput | null;
  delivery_error_code?: DeliveryErrorCode;
  /** Why the delivery failed, in words. */
  delivery_error_message?: string | null;
  /**
   * When the channel delivered the message. Always give the offset from UTC (or `Z`).
   *
   * Format: date-time
   */
  delivered_at?: string | null;
}

/** Conditions for a search in one session. Leave out what should not matter. */
export interface MessagesSearchRequest {
  /** The session; the same as in the path. */
  session_id: string;
  /** Only the message with this id of the channel. */
  provider_message_id?: string | null;
  /** Only messages that answer this one of the channel. */
  replied_provider_message_id?: string | null;
  /** Only messages of this side. */
  role?: MessageRoleInput | null;
  /** Number of messages to skip. */
  offset?: number;
  /** Largest number of messages to return. No default is documented. */
  limit?: number;
}

/** Conditions for a search across sessions. Leave out what should not matter. */
export interface AllMessagesSearchRequest {
  /** Only the message with this id of the channel. */
  provider_message_id?: string | null;
  /** Only messages that answer this one of the channel. */
  replied_provider_message_id?: string | null;
  /** Only messages of this side. */
  role?: MessageRoleInput | null;
  /** Number of messages to skip. */
  offset?: number;
  /** Largest number of messages to return. No default is documented. */
  limit?: number;
}

/** What a message says. More kinds may appear; one that is not described here is opaque. */
export type MessageContent =
  | TextContent
  | ImageContent
  | VideoContent
  | AudioContent
  | FileContent
  | FunctionCallContent
  | FunctionResultContent
  | ThoughtContent
  | OpaqueContent;

/** A text, which the channel may deliver as one of its templates. */
export interface TextContent {
  type: 'text';
  /** The text. */
  text: string;
  /** Template of the channel to deliver the text with. */
  template_id?: string | null;
  /** Values for the placeholders of the template. */
  template_parameters?: {
    [key: string]: unknown;
  } | null;
}

/** An image. */
export interface ImageContent {
  type: 'image';
  /** Where the image can be fetched. */
  url: string;
}

/** A video. */
export interface VideoContent {
  type: 'video';
  /** Where the video can be fetched. */
  url: string;
}

/** A sound recording. */
export interface AudioContent {
  type: 'audio';
  /** Where the recording can be fetched. */
  url: string;
  /** What is said in it. */
  transcript?: string | null;
}

/** A file of any kind. */
export interface FileContent {
  type: 'file';
  /** Where the file can be fetched. */
  url: string;
  /** Media type of the file, such as `application/pdf`. */
  mime_type: string;
  /** File name to show. */
  name: string;
}

/** The agent calls a function. */
export interface FunctionCallContent {
  type: 'function_call';
  /** Id of the call; the result carries the same one. */
  id: string;
  /** Name of the function. */
  name: string;
  /** Arguments as JSON text. */
  input: string;
}

/** The result of a function the agent called. */
export interface FunctionResultContent {
  type: 'function_result';
  /** Id of the call this is the result of. */
  id: string;
  /** Name of the function. */
  name: string;
  /** Result as JSON text. */
  output: string;
}

/** The agent's internal reasoning; not meant for the contact. */
export interface ThoughtContent {
  type: 'thought';
  /** The reasoning. */
  thought: string;
}

/** Content of a kind that is not described here. It is passed on as it is. */
export type OpaqueContent = {
  /** The kind, none of those described here. */
  type: UndescribedKind;
} & {
  [key: string]: unknown;
};

/** Someone, or something, that answers sessions. */
export type Agent = HumanAgent | AIAgent;

/** A person who answers sessions. */
export interface HumanAgent {
  /** Id of the agent. */
  id: string;
  /** Organization the agent belongs to. */
  organization_id: string;
  /** Name to show. */
  name: string;

  type: 'human';
  /** Profile of the person. */
  profile_id: string;
  /**
   * When the agent was created.
   *
   * Format: date-time
   */
  created_at: string;
}

/** An assistant that answers sessions. */
export interface AIAgent {
  /** Id of the agent. */
  id: string;
  /** Organization the agent belongs to. */
  organization_id: string;
  /** Name to show. */
  name: string;

  type: 'ai';
  /** Assistant that answers. */
  assistant_id: string;
  /**
   * When the agent was created.
   *
   * Format: date-time
   */
  created_at: string;
}

/** A kind of agent. */
export type AgentTypeInput = 'human' | 'ai';

/** An agent to create. */
export type AgentsCreateRequest = HumanAgentCreateRequest | AIAgentCreateRequest;

/** A human agent to create. */
export interface HumanAgentCreateRequest {
  type: 'human';
  /** Name to show. */
  name: string;
  /** Profile of the person. */
  profile_id: string;
}

/** An AI agent to create. */
export interface AIAgentCreateRequest {
  type: 'ai';
  /** Name to show. */
  name: string;
  /** Assistant that answers. */
  assistant_id: string;
}

/** A change of some fields of an agent. */
export interface AgentsUpdateRequest {
  fields: AgentUpdateFields;
}

/** The fields of an agent that can be changed. Those you leave out stay as they are. */
export interface AgentUpdateFields {
  /** Name to show. */
  name?: string;
  /** Assistant that answers, for an AI agent. */
  assistant_id?: string;
  /** Profile of the person, for a human agent. */
  profile_id?: string;
}

/** Conditions for a search of agents. Leave out what should not matter. */
export interface AgentsSearchRequest {
  type?: AgentTypeInput;
  /** Only agents of this assistant. */
  assistant_id?: string;
  /** Only the agent of this person. */
  profile_id?: string;
  /** Largest number of agents to return. No default is documented. */
  limit?: number;
  /** Number of agents to skip. */
  offset?: number;
}

/** One run of a satisfaction survey. It is active while it is pending and has not expired. */
export interface SurveySubmission {
  /** Id of the submission. */
  id: string;
  /** Survey that is run. */
  survey_id: string;
  status: SurveySubmissionStatus;
  /**
   * When the survey was started.
   *
   * Format: date-time
   */
  created_at: string;
  /**
   * When it stops taking answers.
   *
   * Format: date-time
   */
  expires_at: string;
  /** Organization it belongs to. */
  organization_id: string;
  /** Session it asks about. */
  session_id: string;
  /**
   * When the contact answered the last question.
   *
   * Format: date-time
   */
  finished_at?: string | null;
  /**
   * When the submission last changed.
   *
   * Format: date-time
   */
  updated_at?: string | null;
}

/** Whether the survey still waits for answers. */
export type SurveySubmissionStatus = 'pending' | 'finished' | 'cancelled' | (string & {});

/**
 * An event posted to your application. Events carry no documented signature, and new types may appear: pass on,
 * rather than refuse, a type you do not know.
 */
export type WebhookEvent =
  | MessageCreatedEvent
  | SessionCreatedEvent
  | SessionTransferredEvent
  | SessionFinishedEvent
  | AppConnectionCreatedEvent;

/** A message was added to a session. */
export interface MessageCreatedEvent {
  /** Id of the event. */
  id: string;
  /**
   * When it happened (UTC).
   *
   * Format: date-time
   */
  created_at: string;

  type: 'message.created';
  data: MessageEventData;
}

/** A session was opened. */
export interface SessionCreatedEvent {
  /** Id of the event. */
  id: string;
  /**
   * When it happened (UTC).
   *
   * Format: date-time
   */
  created_at: string;

  type: 'session.created';
  data: SessionEventData;
}

/** A session was handed over to another agent, or to none. */
export interface SessionTransferredEvent {
  /** Id of the event. */
  id: string;
  /**
   * When it happened (UTC).
   *
   * Format: date-time
   */
  created_at: string;

  type: 'session.transferred';
  data: SessionEventData;
}

/** A session was closed. */
export interface SessionFinishedEvent {
  /** Id of the event. */
  id: string;
  /**
   * When it happened (UTC).
   *
   * Format: date-time
   */
  created_at: string;

  type: 'session.finished';
  data: SessionFinishedEventData;
}

/** An organization connected your app. */
export interface AppConnectionCreatedEvent {
  /** Id of the event. */
  id: string;
  /**
   * When it happened (UTC).
   *
   * Format: date-time
   */
  created_at: string;

  type: 'app.connection.created';
  data: AppConnectionEventData;
}

/** The message an event is about. */
export interface MessageEventData {
  object: Message;
}

/** The session an event is about. */
export interface SessionEventData {
  object: Session;
}

/** The session that was closed, and why. */
export interface SessionFinishedEventData {
  object: Session;
  /** Set to `expired` when the platform closed the session for inactivity; otherwise missing or `null`. */
  action?: 'expired' | (string & {}) | null;
}

/** The connection an event is about. */
export interface AppConnectionEventData {
  object: AppConnection;
}

/** The connection of an app with an organization. */
export interface AppConnection {
  /** Id of the connection. */
  id: string;
  /** Your app. */
  app_id: string;
  /** Organization that connected it. */
  organization_id: string;
  /**
   * When they were connected.
   *
   * Format: date-time
   */
  created_at: string;
  /**
   * When the connection last changed.
   *
   * Format: date-time
   */
  updated_at: string;
}

/** The body of an error answer. Some servers in front of the platform may answer with something else altogether. */
export interface ErrorBody {
  detail?: ErrorDetail;
}

/** The body of a 429 answer. */
export interface RateLimitErrorBody {
  detail?: ErrorDetail;
  /** Seconds to wait before trying again. */
  retry_after?: number;
}

/** A message, or one entry per field that was refused. */
export type ErrorDetail = string | ValidationIssue[];

/** What is wrong with one field of the request. */
export interface ValidationIssue {
  /** Path to the field, such as `body`, `content`, `text`; positions in a list are numbers. */
  loc: (string | number)[];
  /** What is wrong, in words. */
  msg: string;
  /** Kind of the problem. */
  type: string;
}

/** Any kind that this version does not describe. A string on the wire: only the type keeps it apart from the known kinds. */
declare enum UndescribedKind {
  any = '*',
}
