/**
 * What came back: as much of a `Response` as the runtime looks at. The platform's own is one; that of another sender can be made
 * into one, for those who ask for it.
 */
export interface Answer extends Pick<Response, 'status' | 'ok'> {
  readonly headers: Pick<Headers, 'get'>;
  readonly type?: Response['type'];
  /** The body, piece by piece. */
  readonly body: AnswerBody | null;
  readonly bodyUsed: boolean;
  /** The body as a whole; a sender of our own gives `null` for one of more than `limit` bytes. */
  text(limit?: number): Promise<string | null>;
}

export interface AnswerBody {
  getReader(): Pick<ReadableStreamDefaultReader<Uint8Array>, 'read' | 'cancel'>;
  cancel(): Promise<void>;
}

/**
 * An agent of `node:http` or `node:https`: its TLS settings, its pool, or a proxy. Spelt by its shape, so that these types need
 * no others.
 */
export interface HttpAgent {
  readonly maxSockets: number;
  destroy(): void;
}

/** What a sender is told of the attempt it sends for, and tells it. */
export interface Progress {
  /** Nobody waits any longer. */
  readonly settled: boolean;
  /**
   * Set by a sender that knows: what it has been waiting for so far, if nothing can have been sent; the arguments of the error of
   * an attempt whose time is up.
   */
  held?: ((timeout: number) => [message: string, init: { code: string; remediation: string }] | undefined) | undefined;
}

/** How what sends learns that nobody waits any longer. */
export interface Cancellable {
  readonly attempt: Progress;
  /** Made when somebody wants it: to listen to one takes longer than much else a call does. */
  readonly signal: AbortSignal;
  /** Calls back when the request is to end, in place of the signal; one at a time. */
  whenCancelled?(callback: (reason: unknown) => void): void;
}

/** What sends where the caller has named no `fetch`: the module behind `#sender`, another one on Node than elsewhere. */
export interface Platform {
  /** Sends a request, once and without following redirects, as `fetch` does when it is asked the same. */
  send(url: string, init: RequestInit, cancel: Cancellable, agent: HttpAgent | undefined): Promise<Answer>;
  /** A true `Response`, made when somebody wants to see it. */
  toResponse(answer: Answer): Response;
  /** The same, for what holds one. */
  withTrueResponse<T extends { readonly response: Answer }>(result: T): T;
  /** Refuses an agent that cannot be used. */
  checkAgent(
    given: { readonly agent?: HttpAgent | undefined; readonly fetch?: unknown },
    baseUrl: string,
    misconfigured: (option: string, problem: string) => Error,
  ): void;
  /** Options that a client has here alone. */
  readonly OPTIONS: readonly string[];
}
