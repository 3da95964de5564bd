import { LinktorError, type LinktorErrorInit } from '../errors/error.ts';

/** What the errors of a stream tell beyond those of a call. */
export interface StreamErrorInit extends LinktorErrorInit {
  received?: number | undefined;
  partial?: unknown;
}

/** A stream of events broke off. The parent of all errors that happen after the first byte. */
export class StreamError extends LinktorError {
  static override readonly kind: string = 'linktor.StreamError';
  /** Chunks that arrived before it. */
  declare readonly received: number;
  /** What the chunks that arrived amount to: the message so far, the text so far. Not part of `toJSON()`. */
  declare readonly partial: unknown;

  constructor(message: string, init: StreamErrorInit = {}) {
    super(message, init);
    (this as { received: number }).received = init.received ?? 0;
    // Not enumerable: it is the user's content, which does not belong in logs.
    Object.defineProperty(this, 'partial', { value: init.partial, configurable: true, writable: true });
  }
}

/** The stream ended, or its connection broke, without its terminal marker: `partial` is not the whole answer. */
export class StreamTruncatedError extends StreamError {
  static override readonly kind: string = 'linktor.StreamTruncatedError';
}

/** Nothing arrived for `stallTimeout` milliseconds. */
export class StreamStalledError extends StreamError {
  static override readonly kind: string = 'linktor.StreamStalledError';
}

/** The server reported an error in mid-stream; `code`, `status` and `details` are its own, where it gave them. */
export class StreamEventError extends StreamError {
  static override readonly kind: string = 'linktor.StreamEventError';
}
