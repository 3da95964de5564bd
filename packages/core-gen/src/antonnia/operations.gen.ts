// Generated from spec/antonnia.yaml by `pnpm generate`. Do not edit.
import type { Operation } from '../operation.ts';
import type {
  Agent,
  AgentsCreateRequest,
  AgentsSearchRequest,
  AgentsUpdateRequest,
  AllMessagesSearchRequest,
  Message,
  MessageOrNull,
  MessagesCreateRequest,
  MessagesSearchRequest,
  MessagesUpdateRequest,
  Session,
  SessionSchedule,
  SessionsCreateRequest,
  SessionsFinishRequest,
  SessionsReplyRequest,
  SessionsScheduleRequest,
  SessionsSearchRequest,
  SessionsTransferRequest,
  SessionsUpdateRequest,
  SurveySubmission,
} from './types.gen.ts';

/**
 * Open a session for a contact.
 *
 * API: `POST /sessions`
 */
export const createSession: Operation<{ body: SessionsCreateRequest }, Session> = {
  id: 'createSession',
  method: 'POST',
  path: '/sessions',
};

/**
 * Search sessions.
 *
 * API: `POST /sessions/search`
 */
export const searchSessions: Operation<{ body: SessionsSearchRequest }, Session[]> = {
  id: 'searchSessions',
  method: 'POST',
  path: '/sessions/search',
  retry: 'safe',
  answer: 'array',
};

/**
 * Get a session.
 *
 * API: `GET /sessions/{session_id}`
 */
export const getSession: Operation<{ path: { session_id: string } }, Session> = {
  id: 'getSession',
  method: 'GET',
  path: '/sessions/{session_id}',
};

/**
 * Change fields of a session.
 *
 * API: `PATCH /sessions/{session_id}`
 */
export const updateSession: Operation<{ path: { session_id: string }; body: SessionsUpdateRequest }, Session> = {
  id: 'updateSession',
  method: 'PATCH',
  path: '/sessions/{session_id}',
  retry: 'idempotent',
};

/**
 * Hand a session over to another agent.
 *
 * API: `POST /sessions/{session_id}/transfer`
 */
export const transferSession: Operation<{ path: { session_id: string }; body: SessionsTransferRequest }, Session> = {
  id: 'transferSession',
  method: 'POST',
  path: '/sessions/{session_id}/transfer',
};

/**
 * Close a session.
 *
 * API: `POST /sessions/{session_id}/finish`
 */
export const finishSession: Operation<{ path: { session_id: string }; body: SessionsFinishRequest }, Session> = {
  id: 'finishSession',
  method: 'POST',
  path: '/sessions/{session_id}/finish',
};

/**
 * Ask the agent to reply.
 *
 * API: `POST /sessions/{session_id}/reply`
 */
export const replySession: Operation<{ path: { session_id: string }; body: SessionsReplyRequest }, Session> = {
  id: 'replySession',
  method: 'POST',
  path: '/sessions/{session_id}/reply',
};

/**
 * Schedule a message or an agent step for later.
 *
 * API: `POST /sessions/{session_id}/schedule`
 */
export const scheduleSession: Operation<
  { path: { session_id: string }; body: SessionsScheduleRequest },
  SessionSchedule
> = { id: 'scheduleSession', method: 'POST', path: '/sessions/{session_id}/schedule' };

/**
 * Add a message to a session.
 *
 * API: `POST /sessions/{session_id}/messages`
 */
export const createMessage: Operation<{ path: { session_id: string }; body: MessagesCreateRequest }, Message> = {
  id: 'createMessage',
  method: 'POST',
  path: '/sessions/{session_id}/messages',
};

/**
 * Search the messages of a session.
 *
 * API: `POST /sessions/{session_id}/messages/search`
 */
export const searchMessages: Operation<{ path: { session_id: string }; body: MessagesSearchRequest }, Message[]> = {
  id: 'searchMessages',
  method: 'POST',
  path: '/sessions/{session_id}/messages/search',
  retry: 'safe',
  answer: 'array',
};

/**
 * Get a message.
 *
 * API: `GET /sessions/{session_id}/messages/{message_id}`
 */
export const getMessage: Operation<{ path: { session_id: string; message_id: string } }, MessageOrNull> = {
  id: 'getMessage',
  method: 'GET',
  path: '/sessions/{session_id}/messages/{message_id}',
  answer: 'nullable',
};

/**
 * Record the provider ids or the delivery state of a message.
 *
 * API: `PATCH /sessions/{session_id}/messages/{message_id}`
 */
export const updateMessage: Operation<
  { path: { session_id: string; message_id: string }; body: MessagesUpdateRequest },
  Message
> = { id: 'updateMessage', method: 'PATCH', path: '/sessions/{session_id}/messages/{message_id}', retry: 'idempotent' };

/**
 * Search messages across sessions.
 *
 * API: `POST /messages/search`
 */
export const searchAllMessages: Operation<{ body: AllMessagesSearchRequest }, Message[]> = {
  id: 'searchAllMessages',
  method: 'POST',
  path: '/messages/search',
  retry: 'safe',
  answer: 'array',
};

/**
 * Create an agent.
 *
 * API: `POST /agents`
 */
export const createAgent: Operation<{ body: AgentsCreateRequest }, Agent> = {
  id: 'createAgent',
  method: 'POST',
  path: '/agents',
};

/**
 * Search agents.
 *
 * API: `POST /agents/search`
 */
export const searchAgents: Operation<{ body: AgentsSearchRequest }, Agent[]> = {
  id: 'searchAgents',
  method: 'POST',
  path: '/agents/search',
  retry: 'safe',
  answer: 'array',
};

/**
 * Get an agent.
 *
 * API: `GET /agents/{agent_id}`
 */
export const getAgent: Operation<{ path: { agent_id: string } }, Agent> = {
  id: 'getAgent',
  method: 'GET',
  path: '/agents/{agent_id}',
};

/**
 * Delete an agent.
 *
 * API: `DELETE /agents/{agent_id}`
 */
export const deleteAgent: Operation<{ path: { agent_id: string } }, undefined> = {
  id: 'deleteAgent',
  method: 'DELETE',
  path: '/agents/{agent_id}',
  answer: 'none',
};

/**
 * Change fields of an agent.
 *
 * API: `PATCH /agents/{agent_id}`
 */
export const updateAgent: Operation<{ path: { agent_id: string }; body: AgentsUpdateRequest }, Agent> = {
  id: 'updateAgent',
  method: 'PATCH',
  path: '/agents/{agent_id}',
  retry: 'idempotent',
};

/**
 * Get a survey submission.
 *
 * API: `GET /sessions/{session_id}/surveys/{survey_submission_id}`
 */
export const getSurveySubmission: Operation<
  { path: { session_id: string; survey_submission_id: string } },
  SurveySubmission
> = { id: 'getSurveySubmission', method: 'GET', path: '/sessions/{session_id}/surveys/{survey_submission_id}' };

/**
 * Let the survey react to what the contact wrote.
 *
 * API: `POST /sessions/{session_id}/surveys/{survey_submission_id}/reply`
 */
export const replySurveySubmission: Operation<
  { path: { session_id: string; survey_submission_id: string } },
  SurveySubmission
> = {
  id: 'replySurveySubmission',
  method: 'POST',
  path: '/sessions/{session_id}/surveys/{survey_submission_id}/reply',
};

/**
 * Cancel a survey submission.
 *
 * API: `POST /sessions/{session_id}/surveys/{survey_submission_id}/cancel`
 */
export const cancelSurveySubmission: Operation<
  { path: { session_id: string; survey_submission_id: string } },
  SurveySubmission
> = {
  id: 'cancelSurveySubmission',
  method: 'POST',
  path: '/sessions/{session_id}/surveys/{survey_submission_id}/cancel',
};
