export { MockError, type MockErrorCode } from './errors.ts';
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
