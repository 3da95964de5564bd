import { InboxError } from '../inbox-error.ts';
import { sqlState } from './source.ts';

const FAILED_TRANSACTION = '25P02';
const NO_TRANSACTION = '25P01';
const NO_SUCH_SAVEPOINT = '3B001';

/** Why a transaction could not be committed, in our words where Postgres's would puzzle. */
export function whyNotCommitted(error: unknown): unknown {
  switch (sqlState(error)) {
    case FAILED_TRANSACTION:
      return new InboxError(
        'ROLLED_BACK',
        'a statement failed, your handler went on, and Postgres kept nothing',
        'Let errors of the transaction through, or set a savepoint before a statement that may fail.',
        error,
      );
    case NO_TRANSACTION:
    case NO_SUCH_SAVEPOINT:
      return ended('your handler ended the transaction by itself', error);
  }
  // An error of a statement is an answer: nothing was kept (a deferred constraint, a serialization failure). Anything else,
  // the server's farewell included, leaves open what became of the commit.
  const { severity } = error as { severity?: unknown };
  if (sqlState(error) !== undefined && severity !== 'FATAL' && severity !== 'PANIC') return error;
  return new InboxError(
    'COMMIT_UNKNOWN',
    'the connection failed during the commit',
    'When the event is delivered again it is dropped if this was kept, and processed if not.',
    error,
  );
}

/** The error for a handler that does what is the inbox's to do. */
export const ended = (what: string, cause?: unknown): InboxError =>
  new InboxError(
    'TRANSACTION_ENDED',
    what,
    'Leave BEGIN, COMMIT, ROLLBACK and release() to the inbox, and await every statement.',
    cause,
  );
