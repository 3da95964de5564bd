import {
  type ApiPromise,
  byOffset,
  describe,
  invalidArgument,
  type PagePromise,
  paginate,
  type RequestOptions,
  requireFields,
  requireText,
  type Transport,
  validated,
} from '@linktor/core';
import {
  createSession,
  finishSession,
  getSession,
  replySession,
  type Session,
  type SessionSchedule,
  type SessionsCreateRequest,
  type SessionsFinishRequest,
  type SessionsReplyRequest,
  type SessionsScheduleRequest,
  type SessionsSearchRequest,
  type SessionsTransferRequest,
  type SessionUpdateFields,
  scheduleSession,
  searchSessions,
  transferSession,
  updateSession,
} from '@linktor/core-gen/antonnia';
import { requireContent } from './content.ts';
import { PAGE_SIZE, withLimit } from './search.ts';
import { SessionMessages } from './session-messages.ts';
import { SurveySubmissions } from './survey-submissions.ts';

/** The server's default, and within the bounds of every generation of it: older ones refuse less. */
const DEBOUNCE = 3;
const MAX_DEBOUNCE = 60;

/** Conversations between a contact and an agent. */
export class Sessions {
  /** The messages of a session. */
  readonly messages: SessionMessages;
  /** The satisfaction surveys of a session. */
  readonly surveys: SurveySubmissions;
  readonly #transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.#transport = transport;
    this.messages = new SessionMessages(transport);
    this.surveys = new SurveySubmissions(transport);
  }

  /**
   * Opens a session with a contact. Not repeated after a failure that leaves open whether it acted.
   *
   * API: `POST /sessions`
   *
   * @param data Whom it is with (the vendor suggests a WhatsApp number or an Instagram handle as `contact_id`); `metadata`
   * comes back in webhooks and is available to the AI agent.
   * @param options Settings of this call alone.
   * @throws ValidationError when `contact_id` or `contact_name` is missing, before anything is sent.
   */
  create(data: SessionsCreateRequest, options?: RequestOptions): ApiPromise<Session> {
    return validated(
      () => {
        requireText(data?.contact_id, 'contact_id');
        requireText(data?.contact_name, 'contact_name');
      },
      () => this.#transport.request(createSession, { body: data }, options),
    );
  }

  /**
   * Gets one session.
   *
   * API: `GET /sessions/{session_id}`
   *
   * @param sessionId The session.
   * @param options Settings of this call alone.
   */
  get(sessionId: string, options?: RequestOptions): ApiPromise<Session> {
    return this.#transport.request(getSession, { path: { session_id: sessionId } }, options);
  }

  /**
   * Changes the fields given; the others stay.
   *
   * API: `PATCH /sessions/{session_id}`
   *
   * @param sessionId The session.
   * @param fields The new values, at least one; `null` clears a field.
   * @param options Settings of this call alone.
   * @throws ValidationError when there is no field, before anything is sent.
   */
  update(sessionId: string, fields: SessionUpdateFields, options?: RequestOptions): ApiPromise<Session> {
    return validated(
      () => requireFields(fields, 'fields'),
      () => this.#transport.request(updateSession, { path: { session_id: sessionId }, body: { fields } }, options),
    );
  }

  /**
   * Gives the session to an agent.
   *
   * API: `POST /sessions/{session_id}/transfer`
   *
   * @param sessionId The session.
   * @param data `agent_id: null` takes its agent away; `auto_reply` lets the new one answer at once.
   * @param options Settings of this call alone.
   */
  transfer(sessionId: string, data: SessionsTransferRequest, options?: RequestOptions): ApiPromise<Session> {
    return this.#transport.request(transferSession, { path: { session_id: sessionId }, body: data }, options);
  }

  /**
   * Closes the session.
   *
   * API: `POST /sessions/{session_id}/finish`
   *
   * @param sessionId The session.
   * @param data `ending_survey_id` starts a satisfaction survey afterwards.
   * @param options Settings of this call alone.
   */
  finish(sessionId: string, data: SessionsFinishRequest = {}, options?: RequestOptions): ApiPromise<Session> {
    return this.#transport.request(finishSession, { path: { session_id: sessionId }, body: data }, options);
  }

  /**
   * Makes the agent answer; only open sessions can (422 otherwise).
   *
   * API: `POST /sessions/{session_id}/reply`
   *
   * @param sessionId The session.
   * @param data `debounce_time` waits for further messages first: whole seconds, 0 to 60, default 3 (older servers refuse
   * less than 3). `starting_node_id` is the node inside the agent to begin with.
   * @param options Settings of this call alone.
   * @throws ValidationError when `debounce_time` is out of bounds, before anything is sent.
   */
  reply(sessionId: string, data: Partial<SessionsReplyRequest> = {}, options?: RequestOptions): ApiPromise<Session> {
    const body: SessionsReplyRequest = { ...data, debounce_time: data?.debounce_time ?? DEBOUNCE };
    return validated(
      () => requireDebounce(body.debounce_time),
      () => this.#transport.request(replySession, { path: { session_id: sessionId }, body }, options),
    );
  }

  /**
   * Finds sessions: await it for one page, iterate it for all of them.
   *
   * API: `POST /sessions/search`
   *
   * @param query Filters; `metadata` keys may be dotted paths (`internal.user_id`). `limit` is the page size, default 100.
   * @param options Settings of this call alone.
   */
  search(query: SessionsSearchRequest = {}, options?: RequestOptions): PagePromise<Session, Session[]> {
    return paginate(this.#transport, searchSessions, { body: withLimit(query) }, byOffset<Session>(PAGE_SIZE), options);
  }

  /**
   * Plans a message, or a step inside the agent, for later.
   *
   * API: `POST /sessions/{session_id}/schedule`
   *
   * @param sessionId The session.
   * @param data `scheduled_for` is an ISO 8601 date-time with its offset (`2026-03-02T14:00:00Z`); `config` says what then.
   * @param options Settings of this call alone.
   * @throws ValidationError when `scheduled_for` names no offset, or the planned message has bad content, before anything is
   * sent.
   */
  schedule(sessionId: string, data: SessionsScheduleRequest, options?: RequestOptions): ApiPromise<SessionSchedule> {
    return validated(
      () => {
        requireInstant(data?.scheduled_for, 'scheduled_for');
        if (data.config?.type === 'message') requireContent(data.config.message, 'config.message');
        else requireText(data.config?.node_id, 'config.node_id');
      },
      () => this.#transport.request(scheduleSession, { path: { session_id: sessionId }, body: data }, options),
    );
  }
}

const requireDebounce = (seconds: unknown): void => {
  if (Number.isInteger(seconds) && Number(seconds) >= 0 && Number(seconds) <= MAX_DEBOUNCE) return;
  throw invalidArgument(
    'debounce_time',
    `must be a whole number of seconds from 0 to ${MAX_DEBOUNCE}, got ${describe(seconds)}`,
    'The unit is seconds, not milliseconds.',
  );
};

const requireInstant = (value: unknown, parameter: string): void => {
  requireText(value, parameter);
  if (Number.isNaN(Date.parse(value as string)) || !/(?:Z|[+-]\d\d:?\d\d)$/i.test(value as string)) {
    throw invalidArgument(parameter, 'must be an ISO 8601 date-time with an offset', 'Use date.toISOString().');
  }
};
