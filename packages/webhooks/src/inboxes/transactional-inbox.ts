/** What became of one delivery of an event. */
export type Outcome =
  | { readonly status: 'processed' }
  /** It was processed before. */
  | { readonly status: 'duplicate' }
  /** Somebody else is processing it; ask again in `retryAfter` milliseconds. */
  | { readonly status: 'busy'; readonly retryAfter: number };

/** What can go wrong beside the processing itself, without changing its outcome. */
export type Report = (error: unknown) => void;

/**
 * An inbox that remembers an event in the transaction in which it is processed: what the handler writes there and the memory
 * of the event stand or fall together.
 */
export interface TransactionalInbox<Transaction> {
  /**
   * Runs `work` in a transaction of its own, unless the event was processed or somebody else is processing it. Resolves only
   * when everything was committed; rejects with what `work` threw, or with why nothing (or nobody knows what) was. `signal`
   * is aborted when the transaction is lost while `work` runs. May call `work` again after it has rolled back.
   */
  transact(
    id: string,
    work: (transaction: Transaction, signal: AbortSignal) => Promise<void>,
    report: Report,
  ): Promise<Outcome>;
}
