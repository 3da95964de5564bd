/** What went wrong, for programs. */
export type SandboxErrorCode =
  | 'INVALID_OPTION'
  | 'INVALID_FAULT'
  | 'INVALID_INBOUND'
  | 'INVALID_ENDPOINT'
  | 'UNKNOWN_EVENT'
  | 'NOT_FOUND'
  | 'NOT_REPEATABLE'
  | 'EXPECTATION_FAILED'
  | 'LISTEN_FAILED'
  | 'PORT_IN_USE'
  | 'NODE_TOO_OLD'
  | 'USAGE';

/** Everything that is thrown here. The message says what happened and, in its last sentence, what to do about it. */
export class SandboxError extends Error {
  override readonly name = 'SandboxError';
  readonly code: SandboxErrorCode;
  /** What to do about it, for programs that show it apart from the message. */
  readonly remedy: string;

  constructor(code: SandboxErrorCode, problem: string, remedy: string, options?: ErrorOptions) {
    super(`${problem} ${remedy}`, options);
    this.code = code;
    this.remedy = remedy;
  }
}

/** The message of whatever was thrown. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
