import type { WebhookHandler } from '../endpoint/handler.ts';

interface FastifyRequestLike {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: unknown;
}

interface FastifyReplyLike {
  code(status: number): FastifyReplyLike;
  headers(values: Record<string, string>): FastifyReplyLike;
  send(body: string): FastifyReplyLike;
}

type Parser = (request: unknown, body: Uint8Array) => Promise<Uint8Array>;
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
  addContentTypeParser(contentType: string, options: { parseAs: 'buffer'; bodyLimit: number }, parser: Parser): unknown;
  post(path: string, route: Route): unknown;
}

/** Options of `webhookPlugin`. */
export interface WebhookPluginOptions {
  /** The handler, as `createWebhookHandler` made it. */
  handler: WebhookHandler;
  /** Where it listens, below the prefix of `register`. Default `/`. */
  path?: string | undefined;
}

/**
 * A Fastify plugin: `app.register(webhookPlugin, { path: '/hooks/linktor', handler })`. It leaves the bodies of its own
 * route unparsed; the rest of the application keeps its parsers.
 */
export async function webhookPlugin(app: FastifyLike, options: WebhookPluginOptions): Promise<void> {
  const { handler, path = '/' } = options;
  // Encapsulated by Fastify: the parsers of other plugins stay as they are.
  app.removeAllContentTypeParsers();
  const { addContentTypeParser, post } = app as Called;
  addContentTypeParser.call(
    app,
    '*',
    { parseAs: 'buffer', bodyLimit: handler.maxBytes },
    async (_request, body) => body,
  );
  post.call(app, path, async (request, reply) => {
    const { method, url, headers } = request;
    const answer = await handler.deliver({ method, url, headers, body: request.body ?? new Uint8Array() });
    return reply
      .code(answer.status)
      .headers({ ...answer.headers })
      .send(answer.body);
  });
}
