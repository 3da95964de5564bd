import { checkOptions } from '#runtime';
import { checkHandler, wrong } from '../endpoint/check-options.ts';
import type { WebhookHandler } from '../endpoint/handler.ts';
import { type BodyStream, readStream } from './read-stream.ts';

interface FastifyRequestLike {
  readonly method: string;
  readonly url: string;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: unknown;
  readonly raw: { readonly complete?: boolean; readonly httpVersionMajor?: number };
}

interface FastifyReplyLike {
  code(status: number): FastifyReplyLike;
  headers(values: Record<string, string>): FastifyReplyLike;
  send(body: string): FastifyReplyLike;
}

type Parser = (request: unknown, body: BodyStream) => Promise<BodyStream>;
type Hook = (request: FastifyRequestLike) => Promise<void>;
type Route = (request: FastifyRequestLike, reply: FastifyReplyLike) => Promise<unknown>;

/**
 * What is needed of a Fastify instance. Its overloads are too many to repeat; how they are called here is tested against
 * Fastify itself.
 */
export interface FastifyLike {
  removeAllContentTypeParsers(): unknown;
  addContentTypeParser(...args: never[]): unknown;
  post(...args: never[]): unknown;
}

interface Called {
  addContentTypeParser(contentType: string, parser: Parser): unknown;
  post(path: string, options: { onRequest: Hook }, route: Route): unknown;
}

// What `register` itself takes comes along.
const OF_REGISTER = ['prefix', 'logLevel', 'logSerializers'];

/** Options of `webhookPlugin`. */
export interface WebhookPluginOptions {
  /** The handler, as `createWebhookHandler` made it. */
  handler: WebhookHandler;
  /** Where it listens, below the prefix of `register`. Default `/`. */
  path?: string | undefined;
}

/**
 * A Fastify plugin: `app.register(webhookPlugin, { path: '/hooks/linktor', handler })`. It leaves the bodies of its own
 * route unparsed, whatever content type they claim; the rest of the application keeps its parsers. A connection whose body
 * has not arrived by the time of the answer is closed.
 *
 * @throws ConfigurationError when an option is missing, misspelt or malformed.
 */
export async function webhookPlugin(app: FastifyLike, options: WebhookPluginOptions): Promise<void> {
  checkOptions(options, ['handler', 'path', ...OF_REGISTER], 'plugin options');
  const { handler, path = '/' } = options;
  checkHandler(handler);
  if (typeof path !== 'string') throw wrong('path', 'must be a string');
  // Encapsulated by Fastify: the parsers of other plugins stay as they are.
  app.removeAllContentTypeParsers();
  const { addContentTypeParser, post } = app as Called;
  // Unread: Fastify itself would wait for a sender that stalls as long as it likes.
  addContentTypeParser.call(app, '*', async (_request, body) => body);
  // Fastify answers 415 by itself to a content type it cannot read, and a sender's slip would lose events: it is not shown any.
  const claimed = new WeakMap<FastifyRequestLike, string | string[]>();
  const onRequest: Hook = async (request) => {
    const type = request.headers['content-type'];
    if (type === undefined) return;
    claimed.set(request, type);
    delete request.headers['content-type'];
  };
  post.call(app, path, { onRequest }, async (request, reply) => {
    const { method, url, headers, raw } = request;
    const stream = request.body as BodyStream | undefined;
    if (claimed.has(request)) headers['content-type'] = claimed.get(request);
    const answer = await handler.deliver({
      method,
      url,
      headers,
      body: stream ? readStream(stream, headers) : new Uint8Array(),
    });
    // Nobody reads the rest. HTTP/2 ends the stream by itself, and knows no such header.
    const close = raw.complete === false && raw.httpVersionMajor !== 2;
    return reply
      .code(answer.status)
      .headers({ ...answer.headers, ...(close && { connection: 'close' }) })
      .send(answer.body);
  });
}
