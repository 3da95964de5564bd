import type { Credential, LogEntry, RealtimeServer } from './realtime/types.ts';
import type { Exchange, Responder, ValidRequest } from './respond/types.ts';
import type { StreamScript } from './scripted/stream.ts';

/** The APIs this mock can serve; `linktor-server` is the server that anybody can run. */
export type Surface = 'linktor' | 'antonnia' | 'sinch' | 'linktor-server';

/** Where a request or a response departs from the specification. */
export interface Violation {
  /** `request`: the caller is wrong. `response`: the specification's own answer is wrong. */
  direction: 'request' | 'response';
  /** Path of the offending part, for example `['body', 'content', 'text']`. */
  location: string[];
  severity: 'error' | 'warning' | 'information' | 'hint';
  /** The rule that is broken: a keyword of JSON Schema, `security`, `media-type`, `unknown-member`, … */
  rule?: string;
  /** What is wrong, in words that begin with the name of the part: "content.text is required". Never quotes a value. */
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
  /** 0 when a scripted fault broke the connection before a status was sent. */
  status: number;
  /** Media type of the answer, without parameters; `null` when it had none. */
  responseType: string | null;
  /** Milliseconds from the arrival of the request to the answer, a scripted delay included. */
  durationMs: number;
  /** True when the answer came from {@link Mock.once} or `disturb` rather than from the specification or `respond`. */
  scripted: boolean;
  violations: Violation[];
}

/** Which requests an answer is scripted for: those of one operation, or some of them. */
export interface ScriptTarget {
  surface: Surface;
  operationId: string;
  /** Only requests with this path, as it is sent and without the query: `/conversations/conv_123`. */
  path?: string;
  /** Only requests whose JSON or form body has these members with these values, at any depth; it may have others. */
  body?: unknown;
  /** Lets so many requests that fit pass by first. Default 0. */
  skip?: number;
  /** How many requests get the answer. Default 1. */
  times?: number;
}

/**
 * An answer to give instead of the specification's, or what is to befall the specification's own: that is what goes out
 * when neither `status`, `body` nor `stream` is given. It is not validated: a server may misbehave, and tests want that.
 */
export interface ScriptedAnswer {
  /** Default 200. */
  status?: number;
  headers?: Record<string, string>;
  /** A string goes out as it is; anything else as JSON (with `content-type: application/json` unless given). */
  body?: unknown;
  /** Instead of `body`: a stream of server-sent events, with whatever should go wrong in it. */
  stream?: StreamScript;
  /** Milliseconds to wait before anything is sent. Default 0. */
  delay?: number;
  /**
   * What happens to the connection.
   *
   * - `reset`: it is reset (TCP RST), before anything is sent or `after` so many bytes of the body.
   * - `stall`: nothing comes, or nothing more `after` so many bytes of the body, until the client goes away.
   * - `truncate`: it closes `after` so many bytes of the body (default: half), which was announced in full.
   * - `empty`: it closes without an answer.
   */
  fault?: 'reset' | 'stall' | 'truncate' | 'empty';
  /** Bytes of the body that are sent before the `fault`. */
  after?: number;
}

export interface MockOptions<S extends Surface = Surface> {
  /** Which APIs to serve. Default: all. */
  surfaces?: readonly S[];
  /** `0` gives every surface a free port. */
  port?: 0;
  /** Ports by surface; `0` means any free one. Default: linktor 4010, antonnia 4011, sinch 4012, linktor-server 4013. */
  ports?: Partial<Record<Surface, number>>;
  /** Address to listen on. Default `127.0.0.1`, so that nothing outside this machine can reach the mock. */
  host?: string;
  /** Your own specification files, by surface. Default: the ones this package carries. */
  specs?: Partial<Record<Surface, string>>;
  /** Called for each request once its answer is known, before the answer leaves. */
  onRequest?: (record: RequestRecord) => void;
  /** Called with each thing that happens on Linktor's WebSocket: a frame, a fault, a violation. */
  onRealtime?: (entry: LogEntry) => void;
  /**
   * Answers valid requests in place of the specification's examples: a platform with a memory, for instance. What it
   * answers is checked like any answer, and goes out as it is; a violation stands in the record. Throw a `Refusal` to answer
   * with the platform's own error. Not with `child`.
   */
  respond?: Responder;
  /** Called with each valid request that no script waits for: what is to befall it, or its answer. Not with `child`. */
  disturb?: (request: ValidRequest) => ScriptedAnswer | undefined;
  /** Called with each request and its answer, once that has left. Not with `child`. */
  onExchange?: (exchange: Exchange) => void;
  /** Who may connect to Linktor's WebSocket. Default: anybody with a credential. Not with `child`. */
  authorize?: (credential: Credential | undefined) => boolean;
  /** Whether Linktor's port takes the calls under `/mock/`, by which tests of other processes control its WebSocket. Default: true. */
  control?: boolean;
  /** How many records {@link Mock.requests} keeps, the newest; `Infinity` keeps all. Default: 10000. */
  history?: number;
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
  /** Address of Linktor's WebSocket (`ws://…/ws`), on the port of its REST; `undefined` when Linktor is not served. */
  readonly realtimeUrl: string | undefined;
  /** Linktor's WebSocket itself; `undefined` when Linktor is not served, and with `child: true`. */
  readonly realtime: Omit<RealtimeServer, 'url' | 'httpUrl'> | undefined;
  /** The requests since the start or the last `reset()`, oldest first; the newest of them where there were more than `history`. */
  readonly requests: readonly RequestRecord[];
  /** Forgets the requests, and drops the scripted answers and the faults of the WebSocket that were not used. */
  reset(): Promise<void>;
  /**
   * Scripts the answer to the next valid request that fits the target; calls queue up. A request that breaks the
   * specification is refused as ever and leaves the queue as it is. Throws `INVALID_SCRIPT` for a member it does not know
   * and for a value it cannot use.
   */
  once(target: ScriptTarget, answer: ScriptedAnswer): Promise<void>;
  /** Resolves when `requests` holds everything answered so far. Matters with `child: true` only. */
  flush(): Promise<void>;
  /** Stops the servers, drops open connections and releases the ports. May be called twice. */
  stop(): Promise<void>;
}
