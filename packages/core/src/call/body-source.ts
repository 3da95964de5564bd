/**
 * A body that is made anew for each attempt, so that a large upload can be streamed and still be repeated. With `once`
 * it cannot be made again, and the call is not repeated.
 */
export class BodySource {
  readonly contentType: string;
  /** Bytes, where that is known beforehand. */
  readonly length: number | undefined;
  readonly once: boolean;
  /**
   * Makes the body of one attempt. When the signal fires the attempt is over and the body must end itself: engines have
   * been seen to read on, to the end of a large file or for ever.
   */
  readonly open: (signal: AbortSignal) => ReadableStream<Uint8Array>;

  constructor(parts: {
    contentType: string;
    length: number | undefined;
    once: boolean;
    open: (signal: AbortSignal) => ReadableStream<Uint8Array>;
  }) {
    this.contentType = parts.contentType;
    this.length = parts.length;
    this.once = parts.once;
    this.open = parts.open;
  }

  // How `encodeBody` knows it, also when another copy of this package made it.
  get [Symbol.toStringTag](): string {
    return 'BodySource';
  }
}
