import type { WebhookHandler } from './handler.ts';

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

/** What is needed of a Fastify instance. */
export interface FastifyLike {
  removeAllContentTypeParsers(): unknown;
  addContentTypeParser(
    contentType: string,
    options: { parseAs: 'buffer'; bodyLimit: number },
    parser: (request: never, body: Uint8Array, done: (error: null, body: Uint8Array) => void) => void,
  ): unknown;
  post(path: string, handler: (request: never, reply: never) => unknown): unknown;
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
  app.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: handler.maxBytes }, (_request, body, done) =>
    done(null, body),
  );
  app.post(path, async (request: FastifyRequestLike, reply: FastifyReplyLike) => {
    const { method, url, headers } = request;
    const answer = await handler.deliver({ method, url, headers, body: request.body ?? new Uint8Array() });
    return reply
      .code(answer.status)
      .headers({ ...answer.headers })
      .send(answer.body);
  });
}
