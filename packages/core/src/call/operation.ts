/** What the runtime reads of an operation of a spec. A field that is absent has its default. */
export interface OperationInfo {
  /** The operationId of the spec. */
  readonly id: string;
  readonly method: string;
  /** The path template, e.g. `/conversations/{id}`. */
  readonly path: string;
  /**
   * Whether a POST or PATCH may be sent again: `safe` changes nothing, `idempotent` leaves the same state, `key` may with an
   * `Idempotency-Key`. Absent: it may act twice. The other methods are decided by their name, unless `never` says that this
   * one acts anew each time (a PUT that checks a version).
   */
  readonly retry?: 'safe' | 'idempotent' | 'key' | 'never';
  /** Present when the operation authenticates differently from the rest of its surface. */
  readonly auth?: 'bearer' | 'basic' | 'none';
  /** The server, when it is not the client's; may hold `{variables}`. */
  readonly server?: string;
  /** The data that ends the event stream this operation can answer with. */
  readonly stream?: string;
  /** The body is sent as a form, or may be, beside JSON. */
  readonly form?: 'multipart' | 'urlencoded';
  /** The names of its query parameters; where they are known, others are refused. */
  readonly query?: readonly string[];
  /** Query parameters whose array is one comma-separated value; all others repeat their name. */
  readonly csv?: readonly string[];
  /**
   * What the root of a success is. Absent: a JSON object.
   * - `array`: a JSON array.
   * - `page`: `data`, an array or null, and `pagination` with a boolean `hasMore`.
   * - `none`: nothing; what comes all the same is dropped.
   * - `empty`: an object without members; no body at all is as good.
   * - `optional`: an object or nothing.
   * - `nullable`: an object or null.
   * - `success`: an object with a member `success` of its own, which elsewhere would be another dialect's envelope.
   * - `any`: whatever it is.
   */
  readonly answer?: 'array' | 'page' | 'none' | 'empty' | 'optional' | 'nullable' | 'success' | 'any';
  /**
   * The member of the answer that holds its items. An array: the names of all members, that one first, where the platform
   * leaves empty members out; an object with none of them is no such answer, unless it is empty altogether.
   */
  readonly list?: string | readonly string[];
  /** Set where the answer has a member `error` of its own, which elsewhere makes a success the document of a failure. */
  readonly error?: true;
  /** Set where the items of a list, or of an array, need not be objects. */
  readonly scalars?: true;
}

/**
 * One operation of a spec: a few plain fields, and its types in a property that never exists (a plain name, not a symbol, so
 * that another copy of this package can infer from it).
 *
 * `Input` is `{ path, query, body, headers }` without the sections the operation does not have, `Output` the body of
 * a success, `Event` one event of its stream. `Input` is invariant, optional sections included: no operation passes for one
 * whose input differs.
 */
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
  path?: object | undefined;
  query?: object | undefined;
  body?: unknown;
  headers?: object | undefined;
  /** Secrets in the body (a password, a refresh token): struck out of errors when the server echoes them. */
  secrets?: readonly string[];
}
