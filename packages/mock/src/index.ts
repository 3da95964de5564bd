export { MockError, type MockErrorCode } from './errors.ts';
export { startMock } from './start.ts';
export {
  completeStream,
  failingStream,
  type StreamScript,
  type StreamStep,
  stalledStream,
  truncatedStream,
} from './streams/script.ts';
export type {
  Mock,
  MockOptions,
  RequestRecord,
  ScriptedAnswer,
  ScriptTarget,
  Surface,
  Violation,
} from './types.ts';
