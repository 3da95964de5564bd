export { MockError, type MockErrorCode } from './errors.ts';
export {
  completeStream,
  failingStream,
  type StreamScript,
  type StreamStep,
  stalledStream,
  truncatedStream,
} from './scripted/stream.ts';
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
