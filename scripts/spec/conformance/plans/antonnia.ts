import type { Plan, Step } from '../plan.ts';

// Sessions cannot be deleted: those that were made are finished.

const session: Pick<Step, 'path'> = { path: { session_id: '$session' } };
const survey = { path: { session_id: '$session', survey_submission_id: '$nothing' } };

export const antonnia: Plan = {
  steps: [
    {
      run: 'createAgent',
      body: { type: 'human', name: 'Conformance $run', profile_id: '$run' },
      keep: { agent: 'id' },
      undo: { run: 'deleteAgent', path: { agent_id: '$agent' } },
    },
    { run: 'searchAgents', body: { offset: 0, limit: 5 } },
    { run: 'getAgent', path: { agent_id: '$agent' } },
    { run: 'updateAgent', path: { agent_id: '$agent' }, body: { fields: { name: 'Conformance $run, renamed' } } },
    {
      run: 'createSession',
      body: { contact_id: 'visitor-$run', contact_name: 'Visitor $run', agent_id: '$agent', metadata: { run: '$run' } },
      keep: { session: 'id' },
      undo: { run: 'finishSession', ...session, body: {} },
      needs: 'messages',
    },
    { run: 'searchSessions', body: { contact_id: 'visitor-$run', offset: 0, limit: 5 } },
    { run: 'getSession', ...session },
    { run: 'updateSession', ...session, body: { fields: { metadata: { run: '$run', step: 'two' } } } },
    { run: 'transferSession', ...session, body: { agent_id: '$agent', auto_reply: false } },
    {
      run: 'createMessage',
      ...session,
      body: { role: 'user', content: { type: 'text', text: 'Hello from a conformance run' } },
      keep: { message: 'id' },
      needs: 'messages',
    },
    { run: 'searchMessages', ...session, body: { session_id: '$session', offset: 0, limit: 5 } },
    { run: 'getMessage', path: { session_id: '$session', message_id: '$message' } },
    {
      run: 'updateMessage',
      path: { session_id: '$session', message_id: '$message' },
      body: { provider_message_id: 'in-$run', delivery_status: 'delivered' },
    },
    { run: 'searchAllMessages', body: { provider_message_id: 'in-$run', limit: 5 } },
    { run: 'scheduleSession', ...session, needs: 'messages' },
    { run: 'replySession', ...session, body: { debounce_time: 0 }, needs: 'models' },
    { run: 'getSurveySubmission', ...survey },
    { run: 'replySurveySubmission', ...survey },
    { run: 'cancelSurveySubmission', ...survey },
  ],
  leftOut: {},
};
