import { checkHandler } from '../endpoint/check-options.ts';
import type { Delivery } from '../endpoint/delivery.ts';
import type { WebhookHandler } from '../endpoint/handler.ts';
import { type BodyStream, readStream } from './read-stream.ts';

/** What is needed of the request of `node:http`, or of what Express makes of it. */
export interface NodeRequest extends BodyStream {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Whether the whole of the body has arrived. */
  readonly complete?: boolean | undefined;
  /** Whether somebody has read from the stream. */
  readonly readableDidRead: boolean;
}

/** What is needed of the response of `node:http`, or of what Express makes of it. */
export interface NodeResponse {
  readonly headersSent: boolean;
  writeHead(status: number, headers: Record<string, string>): unknown;
  end(body: string): unknown;
}

/**
 * A handler for `http.createServer` and for Express (`app.post('/hook', toNodeHandler(handler))`). It reads the bytes
 * itself: mount it before, or apart from, body parsers. A body kept by `express.raw()`, or as `rawBody`, is taken; one
 * that a parser has turned into an object is answered 500, and `onError` says so. A connection whose body has not arrived by
 * the time of the answer is closed.
 *
 * @throws ConfigurationError when `handler` is none.
 */
export function toNodeHandler(
  handler: WebhookHandler,
): (request: NodeRequest, response: NodeResponse) => Promise<void> {
  checkHandler(handler);
  return async (request, response) => {
    const delivery: Delivery = {
      method: request.method ?? '',
      url: request.url,
      headers: request.headers,
      body: bodyOf(request),
    };
    const { status, headers, body } = await handler.deliver(delivery);
    if (response.headersSent) return;
    // Nobody reads the rest of a body that is too large, or stalls: kept, the connection would wait for it.
    const more: Record<string, string> = request.complete === false ? { connection: 'close' } : {};
    response.writeHead(status, { ...headers, ...more, 'content-length': String(body.length) });
    response.end(body);
  };
}

const bodyOf = (request: NodeRequest): Delivery['body'] => {
  const { rawBody, body } = request as { rawBody?: unknown; body?: unknown };
  if (rawBody !== undefined) return rawBody;
  return request.readableDidRead ? body : readStream(request, request.headers);
};
