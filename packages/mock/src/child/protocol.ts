import type { MockErrorCode } from '../errors.ts';
import type { LogEntry } from '../realtime/types.ts';
import type { MockOptions, RequestRecord, ScriptedAnswer, ScriptTarget } from '../types.ts';

/** What the parent passes on the child's command line. */
export type ChildOptions = Pick<MockOptions, 'surfaces' | 'port' | 'ports' | 'host' | 'specs'>;

/** From the parent, answered with `done` or `refused` in the same order. */
export type ChildCommand =
  | { do: 'ping'; id: number }
  | { do: 'reset'; id: number }
  | { do: 'once'; id: number; target: ScriptTarget; answer: ScriptedAnswer };

/** From the child. */
export type ChildEvent =
  | { event: 'ready'; urls: Record<string, string>; realtimeUrl?: string | undefined }
  | { event: 'realtime'; entry: LogEntry }
  | { event: 'request'; request: RequestRecord }
  | { event: 'done'; id: number }
  | { event: 'refused'; id: number; error: PlainError }
  | { event: 'failed'; error: PlainError };

/** A `MockError` on its way between processes. */
export interface PlainError {
  code: MockErrorCode;
  message: string;
  remedy: string;
}
