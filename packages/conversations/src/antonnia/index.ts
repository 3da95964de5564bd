export * from '@linktor/core/public';
export { Agents } from './agents.ts';
export { Antonnia, type AntonniaOptions } from './antonnia.ts';
export { opaqueContent } from './content.ts';
export { SessionMessages } from './session-messages.ts';
export { Sessions } from './sessions.ts';
export { SurveySubmissions } from './survey-submissions.ts';
export type * from './types.ts';
