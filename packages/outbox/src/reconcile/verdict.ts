/** What the platform's history says of a message of which a request may have acted. */
export type Verdict =
  | {
      readonly kind: 'found';
      /** The platform's id of it. */
      readonly platformMessageId: string;
    }
  /** The history keeps messages like it, and does not have it. */
  | { readonly kind: 'absent' }
  /** The history cannot tell. */
  | { readonly kind: 'unknown'; readonly reason: string }
  /** The history could not be read at present. */
  | { readonly kind: 'unread' };

/** A message to be looked for. Times are the database's, in milliseconds since 1970. */
export interface Wanted {
  /** The outbox's id of it, which is its mark. */
  readonly id: string;
  readonly call: string;
  /** As they were added: without the mark. */
  readonly args: readonly unknown[];
  /** When the first request went out that may have acted. */
  readonly from: number;
  /** When the last one was given up: by then it was over, or could not begin any more. */
  readonly to: number;
}

/** What a look needs beside the sender. */
export interface LookContext {
  /** Milliseconds by which the platform's clock and the database's may differ. */
  readonly clockMargin: number;
  /** Options of each request. */
  readonly options: { readonly timeout: number; readonly signal?: AbortSignal };
  /** Those of the platform's ids that other messages of the outbox have. */
  taken(message: Wanted, ids: readonly string[]): Promise<ReadonlySet<string>>;
  /** Others with the same call and arguments that may be what the history shows. */
  twins(message: Wanted): Promise<number>;
}

/** Looks for messages of one platform in its history. Gives a verdict on each, by the outbox's id. */
export type Look = (wanted: readonly Wanted[], sender: unknown, context: LookContext) => Promise<Map<string, Verdict>>;

export const ABSENT: Verdict = { kind: 'absent' };
export const found = (platformMessageId: string): Verdict => ({ kind: 'found', platformMessageId });
export const unknown = (reason: string): Verdict => ({ kind: 'unknown', reason });
