import type { IncomingMessage } from 'node:http';
import type { Answer, AnswerBody } from '../sender.ts';
import { decoded } from './codings.ts';
import { headerOf } from './headers.ts';
import { leave, Reader } from './reader.ts';
import { responseOf } from './response.ts';
import { collectedText, wholeText } from './text.ts';

/** Statuses whose answers have no body. */
const EMPTY = [101, 103, 204, 205, 304];

/** What `node:http` received, as the runtime looks at it: a whole body is read with `text`, which knows a shorter way. */
export class MessageAnswer implements Answer {
  readonly status: number;
  readonly ok: boolean;
  /** The body, piece by piece. */
  readonly body: AnswerBody | null;
  bodyUsed = false;
  readonly #message: IncomingMessage;
  readonly #url: string;
  #reader: Reader | undefined;

  constructor(message: IncomingMessage, url: string, method: string) {
    const status = message.statusCode as number;
    this.status = status;
    this.ok = status >= 200 && status < 300;
    this.#message = message;
    this.#url = url;
    this.body = method === 'HEAD' || EMPTY.includes(status) ? null : this;
    // Nobody else will, and only then is the connection free again.
    if (!this.body) message.resume();
  }

  get headers(): Pick<Headers, 'get'> {
    return this;
  }

  /** A header by its name. */
  get(name: string): string | null {
    return headerOf(this.#message, name.toLowerCase()) ?? null;
  }

  getReader(): Reader {
    this.bodyUsed = true;
    this.#reader ??= new Reader(decoded(this.#message), this.#message);
    return this.#reader;
  }

  async cancel(): Promise<void> {
    this.bodyUsed = true;
    if (this.#reader) await this.#reader.cancel();
    else leave(this.#message);
  }

  /** The body as a whole; `null` for one of more than `limit` bytes. */
  text(limit: number = Number.POSITIVE_INFINITY): Promise<string | null> {
    this.bodyUsed = true;
    if (!this.body) return Promise.resolve('');
    const message = this.#message;
    const stream = decoded(message);
    // Most answers have arrived as a whole by now.
    // Stryker disable next-line ConditionalExpression,EqualityOperator,LogicalOperator: the way below gives the same, later
    return stream === message && message.complete && message.readableLength <= limit
      ? wholeText(message)
      : collectedText(stream, message, limit);
  }

  /** A true `Response`, with the body if nobody has taken it yet. */
  toResponse(): Response {
    const { statusMessage, rawHeaders } = this.#message;
    const { status, body, bodyUsed: used } = this;
    return responseOf({ status, statusText: statusMessage as string, rawHeaders, url: this.#url, body, used });
  }
}
