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
  /** The names of its query parameters; where they are known, others are refused. */
  readonly query?: readonly string[];
  /** Query parameters whose array is one comma-separated value. */
  readonly csv?: readonly string[];
  /**
   * What the root of a success is. Absent: a JSON object. `none`: nothing, whatever comes; `empty`: an object or no body at
   * all, which is as good; `optional`: an object or nothing; `nullable`: an object or null; `page`: `data`, an array or null,
   * and `pagination` with a boolean `hasMore`; `success`: an object with a member `success` of its own.
   */
  readonly answer?: 'array' | 'page' | 'none' | 'empty' | 'optional' | 'nullable' | 'success' | 'any';
  /**
   * The member that holds the items. An array: the names of all members, that one first, where the platform leaves empty
   * members out; an object with none of them is no such answer, unless it is empty altogether.
   */
  readonly list?: string | readonly string[];
  /** Set where the answer has a member `error` of its own, which elsewhere makes a success the document of a failure. */
  readonly error?: true;
  /** Set where the items of a list, or of an array, need not be objects. */
  readonly scalars?: true;
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
