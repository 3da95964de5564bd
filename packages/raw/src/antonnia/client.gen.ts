// Generated from spec/antonnia.yaml by `pnpm generate`. Do not edit.
import type { OperationInfo } from '@linktor/core';
import { createRawClient, type HasTransport } from '../raw-client.ts';
import type { RawClient } from '../types.ts';
import type { paths } from './paths.gen.ts';

export type { HasTransport } from '../raw-client.ts';
export type { RawClient, RawOptions, RawResult } from '../types.ts';
export type { components, operations, paths, webhooks } from './paths.gen.ts';

/**
 * The raw client of Antonnia Conversations API: one function per method, typed by the paths of the spec.
 *
 * @param client Any client of this SDK for the same API, or `{ transport }`: the calls go through its transport.
 * @throws ConfigurationError when there is no transport.
 */
export const createAntonniaClient = (client: HasTransport): RawClient<paths> =>
  createRawClient<paths>(client, OPERATIONS);

const OPERATIONS: readonly OperationInfo[] = [
  { id: 'createSession', method: 'POST', path: '/sessions' },
  { id: 'searchSessions', method: 'POST', path: '/sessions/search', retry: 'safe', answer: 'array' },
  { id: 'getSession', method: 'GET', path: '/sessions/{session_id}' },
  { id: 'updateSession', method: 'PATCH', path: '/sessions/{session_id}', retry: 'idempotent' },
  { id: 'transferSession', method: 'POST', path: '/sessions/{session_id}/transfer' },
  { id: 'finishSession', method: 'POST', path: '/sessions/{session_id}/finish' },
  { id: 'replySession', method: 'POST', path: '/sessions/{session_id}/reply' },
  { id: 'scheduleSession', method: 'POST', path: '/sessions/{session_id}/schedule' },
  { id: 'createMessage', method: 'POST', path: '/sessions/{session_id}/messages' },
  {
    id: 'searchMessages',
    method: 'POST',
    path: '/sessions/{session_id}/messages/search',
    retry: 'safe',
    answer: 'array',
  },
  { id: 'getMessage', method: 'GET', path: '/sessions/{session_id}/messages/{message_id}', answer: 'nullable' },
  { id: 'updateMessage', method: 'PATCH', path: '/sessions/{session_id}/messages/{message_id}', retry: 'idempotent' },
  { id: 'searchAllMessages', method: 'POST', path: '/messages/search', retry: 'safe', answer: 'array' },
  { id: 'createAgent', method: 'POST', path: '/agents' },
  { id: 'searchAgents', method: 'POST', path: '/agents/search', retry: 'safe', answer: 'array' },
  { id: 'getAgent', method: 'GET', path: '/agents/{agent_id}' },
  { id: 'deleteAgent', method: 'DELETE', path: '/agents/{agent_id}', answer: 'none' },
  { id: 'updateAgent', method: 'PATCH', path: '/agents/{agent_id}', retry: 'idempotent' },
  { id: 'getSurveySubmission', method: 'GET', path: '/sessions/{session_id}/surveys/{survey_submission_id}' },
  { id: 'replySurveySubmission', method: 'POST', path: '/sessions/{session_id}/surveys/{survey_submission_id}/reply' },
  {
    id: 'cancelSurveySubmission',
    method: 'POST',
    path: '/sessions/{session_id}/surveys/{survey_submission_id}/cancel',
  },
];
