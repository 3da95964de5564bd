import type { RequestRecord, Surface } from '../types.ts';

/** A request that the specification allows, as whoever answers it in place of an example gets it. */
export interface ValidRequest {
  surface: Surface;
  operationId: string;
  method: string;
  /** The path as requested, without the query. */
  path: string;
  /** The parameters of the path, decoded: `{ id: 'conv_1' }`. */
  params: Record<string, string>;
  query: Record<string, string | string[]>;
  /** Names in lower case. Nothing is redacted. */
  headers: Record<string, string>;
  /** Parsed JSON, or the fields of a URL-encoded form; `null` without a body and for a multipart form. */
  body: unknown;
  /** The parts of a multipart form, in their order; absent for any other body. */
  form?: readonly FormPart[];
  /** What the specification would answer: the example of its first success, or of the status given. */
  example(status?: number): Promise<SpecExample>;
}

/** One part of a multipart form: a text, or the bytes of a file. */
export type FormPart =
  | { name: string; text: string }
  | { name: string; filename: string; type: string; bytes: Uint8Array };

/** An example of the specification. */
export interface SpecExample {
  status: number;
  /** Parsed when it is JSON; `undefined` when the answer has no body. */
  body: unknown;
  /** The members that its schema requires, of the outermost object. */
  required: readonly string[];
}

/** An answer in place of the example. It is held to the specification: where it departs from it, the record says so. */
export interface Reply {
  /** Default 200. */
  status?: number;
  headers?: Record<string, string>;
  /** A string goes out as it is; anything else as JSON, with `content-type: application/json` unless given. */
  body?: unknown;
  /** Instead of `body`: pieces that go out as they come, with `content-type: text/event-stream` unless given. */
  stream?: AsyncIterable<string | Uint8Array>;
}

/** Answers a valid request; `undefined` leaves it to the specification's example. May throw a `Refusal`. */
export type Responder = (request: ValidRequest) => Reply | undefined | Promise<Reply | undefined>;

/**
 * Where an answer came from: an `example` of the specification, the `responder`, a script (`once`), what `disturb` said, or
 * a `refusal` of what the specification does not allow.
 */
export type AnswerSource = 'example' | 'responder' | 'once' | 'disturb' | 'refusal';

/** A request and all that became of it, told once the answer has left or the connection has broken. */
export interface Exchange {
  record: RequestRecord;
  source: AnswerSource;
  /** Values that carry a credential read `[redacted]`. */
  answer: {
    headers: Record<string, string>;
    /** Parsed JSON, or text; of a stream what was sent, up to a million characters. */
    body: unknown;
    /** False where the connection broke, or the client left, before all of it was sent. */
    whole: boolean;
  };
  /** The request as it came, credentials included, so that it can be sent again. Nothing to show to anybody. */
  received: { method: string; path: string; headers: Record<string, string>; body: Uint8Array };
}
