import type { HandlerOptions, Inbox, WebhookHandler } from '@linktor/webhooks';
import type { WebhookOptions } from 'chat';

/**
 * Verifies a delivery in place of the platform's own check, for webhooks that somebody else has verified and forwarded. Gets the
 * request and its raw body; a falsy result or an error refuses it with 401.
 */
export type WebhookVerifier = (request: Request, body: string) => unknown;

/** When the platform is told that a delivery has arrived. */
export type Acknowledge =
  /** At once; the handlers go on (`waitUntil`). What a process that dies had taken is lost. */
  | 'received'
  /** When the handlers are done. What a process that dies had taken is delivered again, to whoever is left. */
  | 'handled';

/** What a webhook of one platform needs. */
export interface Receiver<Event> {
  /** A handler of `@linktor/webhooks` that verifies and reads deliveries. */
  handler(options: HandlerOptions<Event>): WebhookHandler;
  /** Headers with which a body passes `handler`, for what another has verified. */
  vouch(body: string): Promise<{ handler: Receiver<Event>['handler']; headers: Headers }>;
  /** Begins the work for an event; resolves once it has begun, with what is still running. */
  begin(event: Event, options: WebhookOptions): Promise<readonly Promise<unknown>[]>;
  /** Told what a delivery was refused for, or failed with. */
  onError(error: unknown, stage: string): void;
  readonly acknowledge: Acknowledge;
  readonly inbox: Inbox | undefined;
  readonly verifier: WebhookVerifier | undefined;
}

/** Answers a webhook request: verified first, then handed to the bot. */
export async function receive<Event>(
  receiver: Receiver<Event>,
  request: Request,
  options: WebhookOptions = {},
): Promise<Response> {
  const handlerOptions: HandlerOptions<Event> = {
    onUnhandled: (event) => take(receiver, event, options),
    onError: (error, { stage }) => receiver.onError(error, stage),
    ...(receiver.acknowledge === 'handled' ? { inbox: receiver.inbox } : {}),
  };
  if (receiver.verifier === undefined) return receiver.handler(handlerOptions)(request, options);

  const body = await readText(request.clone());
  if (body === undefined) return new Response('too large', { status: 413 });
  try {
    if (!(await receiver.verifier(request, body))) return new Response('unauthorized', { status: 401 });
  } catch (error) {
    receiver.onError(error, 'verify');
    return new Response('unauthorized', { status: 401 });
  }
  const { handler, headers } = await receiver.vouch(body);
  return handler(handlerOptions)(new Request(request.url, { method: request.method, headers, body }), options);
}

async function take<Event>(receiver: Receiver<Event>, event: Event, options: WebhookOptions): Promise<void> {
  if (receiver.acknowledge === 'handled') {
    // What fails makes the platform deliver again; every handler is waited for, whichever fails first.
    const results = await Promise.allSettled(await receiver.begin(event, { ...options, deduplicate: false }));
    const failed = results.find((result) => result.status === 'rejected');
    if (failed) throw failed.reason;
    return;
  }
  const { waitUntil, ...rest } = options;
  const running = Promise.all(await receiver.begin(event, rest));
  // Chat SDK has logged what its handlers threw.
  const quiet = running.catch(() => {});
  waitUntil?.(options.propagateHandlerErrors ? running : quiet);
}

const MAX_BYTES = 1_048_576;

/** The body as text; `undefined` where it is larger than a webhook may be. */
async function readText(request: Request): Promise<string | undefined> {
  if (!request.body) return '';
  const reader = (request.body as ReadableStream<Uint8Array>).getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    size += read.value.length;
    if (size > MAX_BYTES) {
      await reader.cancel().catch(() => {});
      return undefined;
    }
    text += decoder.decode(read.value, { stream: true });
  }
  return text + decoder.decode();
}
