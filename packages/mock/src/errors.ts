export type MockErrorCode =
  | 'PORT_IN_USE'
  | 'LISTEN_FAILED'
  | 'NODE_TOO_OLD'
  | 'SPEC_NOT_FOUND'
  | 'SPEC_INVALID'
  | 'UNKNOWN_SURFACE'
  | 'UNKNOWN_OPERATION'
  | 'INVALID_SCRIPT'
  | 'INVALID_OPTION'
  | 'CHILD_FAILED'
  | 'NOT_IN_CHILD'
  | 'USAGE';

/** Everything this package throws. The message says what happened and, in its last sentence, what to do about it. */
export class MockError extends Error {
  override readonly name = 'MockError';
  readonly code: MockErrorCode;
  /** What to do about it, for programs that show it apart from the message. */
  readonly remedy: string;

  constructor(code: MockErrorCode, problem: string, remedy: string, options?: ErrorOptions) {
    super(`${problem} ${remedy}`, options);
    this.code = code;
    this.remedy = remedy;
  }
}

/** The message of whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
