import type { StreamScript } from './scripted/stream.ts';

/** The three APIs this mock can serve. */
export type Surface = 'linktor' | 'antonnia' | 'sinch';

/** Where a request or a response departs from the specification. */
export interface Violation {
  /** `request`: the caller is wrong. `response`: the specification's own answer is wrong. */
  direction: 'request' | 'response';
  /** Path of the offending part, for example `['body', 'content', 'text']`. */
  location: string[];
  severity: 'error' | 'warning' | 'information' | 'hint';
  message: string;
}

/** One request the mock has answered. It never holds a credential: see {@link RequestRecord.headers}. */
export interface RequestRecord {
  /** 1 for the first request since the mock started; `reset()` does not set it back. */
  seq: number;
  /** ISO 8601 instant at which the request arrived. */
  at: string;
  surface: Surface;
  /** The operation of the specification, or `null` when no path and method matched. */
  operationId: string | null;
  method: string;
  /** The path as requested, without the query. */
  path: string;
  /** The query; values of parameters that carry a credential read `[redacted]`. */
  query: Record<string, string | string[]>;
  /** The request's headers, names in lower case; those that carry a credential read `[redacted]`. */
  headers: Record<string, string>;
  /** The request's parsed body (JSON or form), credentials redacted; `null` when there was none or it was multipart. */
  body: unknown;
  status: number;
  /** Media type of the answer, without parameters; `null` when it had none. */
  responseType: string | null;
  /** Milliseconds from the arrival of the request to the first byte of the answer. */
  durationMs: number;
  /** True when the answer came from {@link Mock.once} rather than from the specification. */
  scripted: boolean;
  violations: Violation[];
}

/** Which operation an answer is scripted for. */
export interface ScriptTarget {
  surface: Surface;
  operationId: string;
}

/** An answer to give instead of the specification's. It is not validated: a server may misbehave, and tests want that. */
export interface ScriptedAnswer {
  /** Default 200. */
  status?: number;
  headers?: Record<string, string>;
  /** A string goes out as it is; anything else as JSON (with `content-type: application/json` unless given). */
  body?: unknown;
  /** Instead of `body`: a stream of server-sent events, with whatever should go wrong in it. */
  stream?: StreamScript;
}

export interface MockOptions<S extends Surface = Surface> {
  /** Which APIs to serve. Default: all three. */
  surfaces?: readonly S[];
  /** `0` gives every surface a free port. */
  port?: 0;
  /** Ports by surface; `0` means any free one. Default: linktor 4010, antonnia 4011, sinch 4012. */
  ports?: Partial<Record<Surface, number>>;
  /** Address to listen on. Default `127.0.0.1`, so that nothing outside this machine can reach the mock. */
  host?: string;
  /** Your own specification files, by surface. Default: the ones this package carries. */
  specs?: Partial<Record<Surface, string>>;
  /** Called for each request once its answer is known, before the answer leaves. */
  onRequest?: (record: RequestRecord) => void;
  /**
   * Run in a process of its own. For tests under a runtime Prism does not support (Node before 24.18, Deno, Bun); the
   * process ends when this one does, however this one ends.
   */
  child?: boolean;
  /** Path of the Node (24.18 or newer) that runs the child. Default: found, see `node-binary.ts`. */
  node?: string;
}

export interface Mock<S extends Surface = Surface> extends AsyncDisposable {
  /** Base URL of each surface served, without a trailing slash. */
  readonly urls: Readonly<Record<S, string>>;
  /** Every request since the start or the last `reset()`, oldest first. */
  readonly requests: readonly RequestRecord[];
  /** Forgets the requests and drops the scripted answers that were not used. */
  reset(): Promise<void>;
  /**
   * Scripts the answer to the next valid request of one operation; calls queue up. A request that breaks the
   * specification still gets the specification's refusal and leaves the queue as it is.
   */
  once(target: ScriptTarget, answer: ScriptedAnswer): Promise<void>;
  /** Resolves when `requests` holds everything answered so far. Matters with `child: true` only. */
  flush(): Promise<void>;
  /** Stops the servers, drops open connections and releases the ports. May be called twice. */
  stop(): Promise<void>;
}
