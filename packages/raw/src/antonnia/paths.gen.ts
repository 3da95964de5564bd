// Generated from spec/antonnia.yaml by `pnpm generate`. Do not edit.
import type {
  Agent,
  AgentsCreateRequest,
  AgentsSearchRequest,
  AgentsUpdateRequest,
  AllMessagesSearchRequest,
  AppConnectionCreatedEvent,
  ErrorBody,
  Message,
  MessageCreatedEvent,
  MessageOrNull,
  MessagesCreateRequest,
  MessagesSearchRequest,
  MessagesUpdateRequest,
  RateLimitErrorBody,
  Session,
  SessionCreatedEvent,
  SessionFinishedEvent,
  SessionSchedule,
  SessionTransferredEvent,
  SessionsCreateRequest,
  SessionsFinishRequest,
  SessionsReplyRequest,
  SessionsScheduleRequest,
  SessionsSearchRequest,
  SessionsTransferRequest,
  SessionsUpdateRequest,
  SurveySubmission,
} from '@linktor/core-gen/antonnia';

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
     *
     * The metadata you attach comes back in webhook events and is available to the AI agent. For a contact that
     * writes from a messaging app, its WhatsApp number or Instagram handle makes a good contact id.
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
     *
     * All conditions must hold. Metadata keys may be dotted paths such as `internal.user_id`.
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
         * Id of the session.
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
     *
     * Only the fields you send are changed; `null` clears a field.
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
         * Id of the session.
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
     *
     * An `agent_id` of `null` takes the current agent off the session.
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
         * Id of the session.
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
     *
     * With a survey id, a satisfaction survey starts once the session is closed. Without one, send an empty object.
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
         * Id of the session.
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
     *
     * The agent waits for `debounce_time` seconds without a new message before it answers, so that several short
     * messages get one reply. Only open sessions can be replied to; any other answers 422.
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
         * Id of the session.
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
     *
     * There is no operation to read, change or cancel a schedule.
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
         * Id of the session.
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
     *
     * Adding a message does not make the agent answer; ask for a reply when the agent should react.
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
         * Id of the session.
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
     *
     * All conditions must hold. The session id is repeated in the body.
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
         * Id of the session.
         * @example sess_123
         */
        session_id: components['parameters']['SessionId'];
        /**
         * Id of the message.
         * @example msg_456
         */
        message_id: components['parameters']['MessageId'];
      };
      cookie?: never;
    };
    /**
     * Get a message
     *
     * A message that does not exist may be answered with 404, but also with a success status and `null` or an empty
     * body. Treat all three as "no such message".
     */
    get: operations['getMessage'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Record the provider ids or the delivery state of a message
     *
     * For those who deliver messages themselves and report the outcome back. Only the fields you send are changed.
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
     *
     * May be refused: the published client offers this path for searches without a session, but the server's model
     * requires a session id, so expect a 422 answer. Prefer the search within a session.
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
     *
     * A human agent needs the profile of the person; an AI agent needs the assistant that answers for it.
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
     *
     * All conditions must hold.
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
         * Id of the agent.
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
     *
     * Only the fields you send are changed. The type of an agent cannot be changed.
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
         * Id of the session.
         * @example sess_123
         */
        session_id: components['parameters']['SessionId'];
        /**
         * Id of the survey submission.
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
         * Id of the session.
         * @example sess_123
         */
        session_id: components['parameters']['SessionId'];
        /**
         * Id of the survey submission.
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
     *
     * Sent without a body. The submission must be active, that is pending and not expired; any other answers 422.
     */
    post: operations['replySurveySubmission'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sessions/{session_id}/surveys/{survey_submission_id}/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the session.
         * @example sess_123
         */
        session_id: components['parameters']['SessionId'];
        /**
         * Id of the survey submission.
         * @example subm_654
         */
        survey_submission_id: components['parameters']['SurveySubmissionId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancel a survey submission
     *
     * Sent without a body. Meant for a submission that is active, that is pending and not expired. What any other
     * answers is not documented; expect 422, as for a reply.
     */
    post: operations['cancelSurveySubmission'];
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
  responses: {
    /** The request could not be understood. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': ErrorBody;
      };
    };
    /** The token is missing, wrong or revoked. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': ErrorBody;
      };
    };
    /** The token may not do this. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': ErrorBody;
      };
    };
    /** There is nothing with this id. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': ErrorBody;
      };
    };
    /** The request is well formed, but its content or the present state does not allow it. */
    UnprocessableEntity: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': ErrorBody;
      };
    };
    /** Too many requests. Wait for `retry_after` seconds. */
    TooManyRequests: {
      headers: {
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/json': RateLimitErrorBody;
      };
    };
    /** Any other error, such as a failure of the server. */
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
     * Id of the session.
     * @example sess_123
     */
    SessionId: string;
    /**
     * Id of the message.
     * @example msg_456
     */
    MessageId: string;
    /**
     * Id of the agent.
     * @example agent_789
     */
    AgentId: string;
    /**
     * Id of the survey submission.
     * @example subm_654
     */
    SurveySubmissionId: string;
  };
  requestBodies: never;
  headers: {
    /**
     * How long to wait before trying again, in seconds or as a date. Not documented; the body field `retry_after`
     * is.
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
    /** The contact, and optionally the first agent and your own metadata. */
    requestBody: {
      content: {
        'application/json': SessionsCreateRequest;
      };
    };
    responses: {
      /** The session that was opened. */
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
    /** Conditions and the part of the result to return. */
    requestBody: {
      content: {
        'application/json': SessionsSearchRequest;
      };
    };
    responses: {
      /** One page of matching sessions. */
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
         * Id of the session.
         * @example sess_123
         */
        session_id: components['parameters']['SessionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The session. */
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
         * Id of the session.
         * @example sess_123
         */
        session_id: components['parameters']['SessionId'];
      };
      cookie?: never;
    };
    /** The fields to change. */
    requestBody: {
      content: {
        'application/json': SessionsUpdateRequest;
      };
    };
    responses: {
      /** The session after the change. */
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
         * Id of the session.
         * @example sess_123
         */
        session_id: components['parameters']['SessionId'];
      };
      cookie?: never;
    };
    /** The agent to take over. */
    requestBody: {
      content: {
        'application/json': SessionsTransferRequest;
      };
    };
    responses: {
      /** The session with its new agent. */
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
         * Id of the session.
         * @example sess_123
         */
        session_id: components['parameters']['SessionId'];
      };
      cookie?: never;
    };
    /** The survey to start, if any. */
    requestBody: {
      content: {
        'application/json': SessionsFinishRequest;
      };
    };
    responses: {
      /** The closed session. */
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
         * Id of the session.
         * @example sess_123
         */
        session_id: components['parameters']['SessionId'];
      };
      cookie?: never;
    };
    /** How long to wait, and where the agent starts. */
    requestBody: {
      content: {
        'application/json': SessionsReplyRequest;
      };
    };
    responses: {
      /** The session. The reply itself arrives later, as a message. */
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
         * Id of the session.
         * @example sess_123
         */
        session_id: components['parameters']['SessionId'];
      };
      cookie?: never;
    };
    /** When, and what to do then. */
    requestBody: {
      content: {
        'application/json': SessionsScheduleRequest;
      };
    };
    responses: {
      /** The schedule that was created. */
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
         * Id of the session.
         * @example sess_123
         */
        session_id: components['parameters']['SessionId'];
      };
      cookie?: never;
    };
    /** Who says it, and the content. */
    requestBody: {
      content: {
        'application/json': MessagesCreateRequest;
      };
    };
    responses: {
      /** The message that was added. */
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
         * Id of the session.
         * @example sess_123
         */
        session_id: components['parameters']['SessionId'];
      };
      cookie?: never;
    };
    /** Conditions and the part of the result to return. */
    requestBody: {
      content: {
        'application/json': MessagesSearchRequest;
      };
    };
    responses: {
      /** One page of matching messages. */
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
         * Id of the session.
         * @example sess_123
         */
        session_id: components['parameters']['SessionId'];
        /**
         * Id of the message.
         * @example msg_456
         */
        message_id: components['parameters']['MessageId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The message, or `null` (or an empty body) when there is none. */
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
         * Id of the session.
         * @example sess_123
         */
        session_id: components['parameters']['SessionId'];
        /**
         * Id of the message.
         * @example msg_456
         */
        message_id: components['parameters']['MessageId'];
      };
      cookie?: never;
    };
    /** The fields to change. */
    requestBody: {
      content: {
        'application/json': MessagesUpdateRequest;
      };
    };
    responses: {
      /** The message after the change. */
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
    /** Conditions and the part of the result to return. */
    requestBody: {
      content: {
        'application/json': AllMessagesSearchRequest;
      };
    };
    responses: {
      /** One page of matching messages. */
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
    /** The agent, human or AI. */
    requestBody: {
      content: {
        'application/json': AgentsCreateRequest;
      };
    };
    responses: {
      /** The agent that was created. */
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
    /** Conditions and the part of the result to return. */
    requestBody: {
      content: {
        'application/json': AgentsSearchRequest;
      };
    };
    responses: {
      /** One page of matching agents. */
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
         * Id of the agent.
         * @example agent_789
         */
        agent_id: components['parameters']['AgentId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The agent. */
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
         * Id of the agent.
         * @example agent_789
         */
        agent_id: components['parameters']['AgentId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The agent is gone. */
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
         * Id of the agent.
         * @example agent_789
         */
        agent_id: components['parameters']['AgentId'];
      };
      cookie?: never;
    };
    /** The fields to change. */
    requestBody: {
      content: {
        'application/json': AgentsUpdateRequest;
      };
    };
    responses: {
      /** The agent after the change. */
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
         * Id of the session.
         * @example sess_123
         */
        session_id: components['parameters']['SessionId'];
        /**
         * Id of the survey submission.
         * @example subm_654
         */
        survey_submission_id: components['parameters']['SurveySubmissionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The submission. */
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
         * Id of the session.
         * @example sess_123
         */
        session_id: components['parameters']['SessionId'];
        /**
         * Id of the survey submission.
         * @example subm_654
         */
        survey_submission_id: components['parameters']['SurveySubmissionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The submission. */
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
  cancelSurveySubmission: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * Id of the session.
         * @example sess_123
         */
        session_id: components['parameters']['SessionId'];
        /**
         * Id of the survey submission.
         * @example subm_654
         */
        survey_submission_id: components['parameters']['SurveySubmissionId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The submission, cancelled. */
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
    /** The event. */
    requestBody: {
      content: {
        'application/json': MessageCreatedEvent;
      };
    };
    responses: {
      /** Your application has received the event. What the platform expects beyond that is not documented. */
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
    /** The event. */
    requestBody: {
      content: {
        'application/json': SessionCreatedEvent;
      };
    };
    responses: {
      /** Your application has received the event. What the platform expects beyond that is not documented. */
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
    /** The event. */
    requestBody: {
      content: {
        'application/json': SessionTransferredEvent;
      };
    };
    responses: {
      /** Your application has received the event. What the platform expects beyond that is not documented. */
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
    /** The event. */
    requestBody: {
      content: {
        'application/json': SessionFinishedEvent;
      };
    };
    responses: {
      /** Your application has received the event. What the platform expects beyond that is not documented. */
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
    /** The event. */
    requestBody: {
      content: {
        'application/json': AppConnectionCreatedEvent;
      };
    };
    responses: {
      /** Your application has received the event. What the platform expects beyond that is not documented. */
      '2XX': {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
