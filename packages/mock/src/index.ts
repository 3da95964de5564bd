export { MockError, type MockErrorCode } from './errors.ts';
export { type WebhookEvents, webhookEvents } from './events/events.ts';
export { Refusal, type RefusalDetails } from './respond/refusal.ts';
export type { AnswerSource, Exchange, FormPart, Reply, Responder, SpecExample, ValidRequest } from './respond/types.ts';
export {
  completeStream,
  failingStream,
  type StreamScript,
  type StreamStep,
  stalledStream,
  truncatedStream,
} from './scripted/stream.ts';
export { redact } from './server/redact.ts';
export { startMock } from './start.ts';
export type {
  Mock,
  MockOptions,
  RequestRecord,
  ScriptedAnswer,
  ScriptTarget,
  Surface,
  Violation,
} from './types.ts';
