// Generated from spec/antonnia.yaml by `pnpm generate`. Do not edit.
export interface ManifestEntry { method: string; path: string; tag: string; streaming: boolean; multipart: boolean; idempotency: 'safe' | 'idempotent' | 'key' | 'none'; pathParams: readonly string[]; status?: 'documented' }
export const manifest: Readonly<Record<string, ManifestEntry>> = {
  createSession: { method: 'POST', path: '/sessions', tag: 'Sessions', streaming: false, multipart: false, idempotency: 'none', pathParams: [] },
  searchSessions: { method: 'POST', path: '/sessions/search', tag: 'Sessions', streaming: false, multipart: false, idempotency: 'safe', pathParams: [] },
  getSession: { method: 'GET', path: '/sessions/{session_id}', tag: 'Sessions', streaming: false, multipart: false, idempotency: 'safe', pathParams: ['session_id'] },
  updateSession: { method: 'PATCH', path: '/sessions/{session_id}', tag: 'Sessions', streaming: false, multipart: false, idempotency: 'idempotent', pathParams: ['session_id'] },
  transferSession: { method: 'POST', path: '/sessions/{session_id}/transfer', tag: 'Sessions', streaming: false, multipart: false, idempotency: 'none', pathParams: ['session_id'] },
  finishSession: { method: 'POST', path: '/sessions/{session_id}/finish', tag: 'Sessions', streaming: false, multipart: false, idempotency: 'none', pathParams: ['session_id'] },
  replySession: { method: 'POST', path: '/sessions/{session_id}/reply', tag: 'Sessions', streaming: false, multipart: false, idempotency: 'none', pathParams: ['session_id'] },
  scheduleSession: { method: 'POST', path: '/sessions/{session_id}/schedule', tag: 'Sessions', streaming: false, multipart: false, idempotency: 'none', pathParams: ['session_id'] },
  createMessage: { method: 'POST', path: '/sessions/{session_id}/messages', tag: 'Messages', streaming: false, multipart: false, idempotency: 'none', pathParams: ['session_id'] },
  searchMessages: { method: 'POST', path: '/sessions/{session_id}/messages/search', tag: 'Messages', streaming: false, multipart: false, idempotency: 'safe', pathParams: ['session_id'] },
  getMessage: { method: 'GET', path: '/sessions/{session_id}/messages/{message_id}', tag: 'Messages', streaming: false, multipart: false, idempotency: 'safe', pathParams: ['session_id', 'message_id'] },
  updateMessage: { method: 'PATCH', path: '/sessions/{session_id}/messages/{message_id}', tag: 'Messages', streaming: false, multipart: false, idempotency: 'idempotent', pathParams: ['session_id', 'message_id'] },
  searchAllMessages: { method: 'POST', path: '/messages/search', tag: 'Messages', streaming: false, multipart: false, idempotency: 'safe', pathParams: [] },
  createAgent: { method: 'POST', path: '/agents', tag: 'Agents', streaming: false, multipart: false, idempotency: 'none', pathParams: [] },
  searchAgents: { method: 'POST', path: '/agents/search', tag: 'Agents', streaming: false, multipart: false, idempotency: 'safe', pathParams: [] },
  getAgent: { method: 'GET', path: '/agents/{agent_id}', tag: 'Agents', streaming: false, multipart: false, idempotency: 'safe', pathParams: ['agent_id'] },
  deleteAgent: { method: 'DELETE', path: '/agents/{agent_id}', tag: 'Agents', streaming: false, multipart: false, idempotency: 'idempotent', pathParams: ['agent_id'] },
  updateAgent: { method: 'PATCH', path: '/agents/{agent_id}', tag: 'Agents', streaming: false, multipart: false, idempotency: 'idempotent', pathParams: ['agent_id'] },
  getSurveySubmission: { method: 'GET', path: '/sessions/{session_id}/surveys/{survey_submission_id}', tag: 'Survey submissions', streaming: false, multipart: false, idempotency: 'safe', pathParams: ['session_id', 'survey_submission_id'] },
  replySurveySubmission: { method: 'POST', path: '/sessions/{session_id}/surveys/{survey_submission_id}/reply', tag: 'Survey submissions', streaming: false, multipart: false, idempotency: 'none', pathParams: ['session_id', 'survey_submission_id'] },
};
