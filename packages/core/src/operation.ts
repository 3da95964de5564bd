/** What the transport reads of an operation of a spec. */
export interface OperationInfo {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  /**
   * Whether a POST or PATCH may be sent again; the other methods are decided by their name, unless `never` says that this
   * one acts anew each time (a PUT that checks a version).
   */
  readonly retry?: 'safe' | 'idempotent' | 'key' | 'never';
  readonly auth?: 'bearer' | 'basic' | 'none';
  /** The server, when it is not the client's. */
  readonly server?: string;
  /** The data that ends the event stream this operation can answer with. */
  readonly stream?: string;
  readonly form?: 'multipart' | 'urlencoded';
  /** Query parameters whose array is one comma-separated value. */
  readonly csv?: readonly string[];
}

/** An operation with its types: what the generated tables hold, known here by its structure alone. */
export interface Operation<Input, Output, Event = never> extends OperationInfo {
  readonly $types?: {
    input: Input;
    exactly: (input: Required<Input>) => Required<Input>;
    output: Output;
    event: Event;
  };
}

/** The sections of a call's input, as the transport handles them. */
export interface Input {
  path?: object;
  query?: object;
  body?: unknown;
  headers?: object;
  /** Secrets in the body (a password, a refresh token): struck out of errors when the server echoes them. */
  secrets?: readonly string[];
}
