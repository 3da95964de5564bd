import { LinktorError } from '#runtime';

/** What can become of an event's claim or transaction. */
export type InboxErrorCode =
  /** The claim ended while the event was processed: somebody else may have it. */
  | 'LEASE_LOST'
  /** Somebody else took the event before this process was done with it: it may have been processed twice. */
  | 'CLAIMED_TWICE'
  /** The inbox did not answer in time. */
  | 'INBOX_TIMEOUT'
  /** What an inbox is to know the event by is no text, or an empty one. */
  | 'EVENT_ID'
  /** The handler was not done within `handlerTimeout`: its claim is not renewed any longer. */
  | 'HANDLER_TIMEOUT'
  /** The inbox answered what no inbox answers. */
  | 'INBOX_ANSWER'
  /** The migration of a `PostgresInbox` has not been run. */
  | 'TABLE_MISSING'
  /** The connection of the transaction broke before the handler was done: nothing was kept. */
  | 'TRANSACTION_LOST'
  /** The handler ended the transaction by itself, or used it after its end. */
  | 'TRANSACTION_ENDED'
  /** A statement of the transaction failed, the handler went on, and Postgres has kept nothing. */
  | 'ROLLED_BACK'
  /** The connection broke during the commit: nobody knows yet whether anything was kept. */
  | 'COMMIT_UNKNOWN';

/** Something befell an event's claim or transaction; `code` says what, `remediation` what to do. Comes to `onError`. */
export class InboxError extends LinktorError {
  static override readonly kind: string = 'linktor.InboxError';

  declare readonly code: InboxErrorCode;

  constructor(code: InboxErrorCode, message: string, remediation: string, cause?: unknown) {
    super(message, { code, remediation, cause });
  }
}

/** The error for an inbox that is none. */
export const answeredOddly = (what: string): InboxError =>
  new InboxError(
    'INBOX_ANSWER',
    `${what} was answered with nonsense`,
    'Is it the client, and the server, that is meant?',
  );
