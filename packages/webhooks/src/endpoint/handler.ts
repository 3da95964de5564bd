import { checkOptions, TimeoutError } from '#runtime';
import { checkInbox, LONGEST_TIMER } from '../inboxes/check.ts';
import type { Inbox } from '../inboxes/inbox.ts';
import { answeredOddly } from '../inboxes/inbox-error.ts';
import { once } from '../inboxes/once.ts';
import type { Outcome, TransactionalInbox } from '../inboxes/transactional-inbox.ts';
import { WebhookVerificationError } from '../signature/error.ts';
import { MAX_BYTES, type Payload } from '../signature/payload.ts';
import { checkFunction, checkHandlers, wrong } from './check-options.ts';
import { type Answer, answer, type Delivery, type ReceivedDelivery } from './delivery.ts';
import { endResponse, isRequest } from './misplaced.ts';
import type { WebhookObserver } from './observer.ts';
import { readRequest } from './read-request.ts';

/** What a handler gets beside the event. */
export interface HandlerContext<Transaction = undefined> {
  /**
   * Aborted when going on is pointless or dangerous: without an inbox when the answer is overdue (the sender will deliver
   * again), with an inbox when the claim or the transaction was lost (somebody else may process the event).
   */
  readonly signal: AbortSignal;
  /**
   * With a `PostgresInbox`: the client in the transaction that remembers the event. What you do through it is kept together
   * with that memory, or not at all. Await it; throw to roll back.
   */
  readonly transaction: Transaction;
  /** The delivery as it came. */
  readonly delivery: ReceivedDelivery;
}

/** Where an error came from. */
export interface ErrorContext<Event> {
  /**
   * `verify`: the delivery was refused. `handler`: your handler threw. `timeout`: it was not done in time, and goes on.
   * `inbox`: the inbox failed. `read`: the body could not be read. `observer`: the observer failed, which changes nothing.
   */
  readonly stage: 'read' | 'verify' | 'inbox' | 'handler' | 'timeout' | 'observer';
  /** The event, once the delivery was verified. */
  readonly event?: Event;
}

/** What every webhook handler can be told. */
export interface HandlerOptions<Event, Transaction = undefined> {
  /**
   * Told of every event that no handler takes, before it is answered 200: where a missing handler is a mistake, report it
   * here. Default: nothing.
   */
  onUnhandled?: ((event: Event, context: HandlerContext<Transaction>) => unknown) | undefined;
  /**
   * Told everything that goes wrong, with the reason the sender is not given. Default: one line on `console.error`.
   */
  onError?: ((error: unknown, context: ErrorContext<Event>) => unknown) | undefined;
  /** Watches the endpoint, for telemetry. Default: nothing. */
  observer?: WebhookObserver | undefined;
  /** Makes a fleet process each event once. */
  inbox?: Inbox | TransactionalInbox<Transaction> | undefined;
  /**
   * Milliseconds until the sender is answered, whatever still runs. Default 25 000: Linktor waits for 30 s. An overdue
   * delivery is answered 503, so that it is sent again; its handler goes on. With an inbox its claim is kept until it is
   * done: the redelivery waits, and is dropped once the handler has succeeded. `Infinity` is no limit.
   */
  timeout?: number | undefined;
  /** Size limit of the body, in bytes. Default 1 MiB. */
  maxBytes?: number | undefined;
}

/** Handlers by event type. */
export type On<Events, Transaction = undefined> = {
  readonly [Type in keyof Events]?: (event: Events[Type], context: HandlerContext<Transaction>) => unknown;
};

/** A webhook endpoint: call it with a `Request`, or hand it to an adapter. */
export interface WebhookHandler {
  /**
   * Answers a request: 200 processed, duplicate or unhandled; 401 not genuine; 400 no event; 405 not POST; 413 too large;
   * 500 failed, or called with something that is no `Request`; 503 not done yet. Never rejects. `context` may be what Workers pass third, whose `waitUntil` is told of a
   * handler that is overdue.
   */
  (request: Request, context?: object): Promise<Response>;
  /** The same for whoever has no `Request`. */
  deliver(delivery: Delivery, context?: object): Promise<Answer>;
  /** The size limit of a body. */
  readonly maxBytes: number;
}

/** What one platform adds to the common handler. */
export interface Platform<Event> {
  /** What an observer calls it. */
  readonly name: string;
  /** The names `on` may have; the last one takes what is newer than this package. */
  readonly events: readonly string[];
  /** Verifies a delivery and reads its event. */
  construct(delivery: ReceivedDelivery): Promise<Event>;
  /** What to look up in `on`. */
  typeOf(event: Event): string;
  /** What an inbox knows the event by. */
  idOf(event: Event, delivery: ReceivedDelivery): string | Promise<string>;
}

type Handle<Event, Transaction> = (event: Event, context: HandlerContext<Transaction>) => unknown;

/** Builds the handler of a platform. */
export function createHandler<Event, Transaction>(
  platform: Platform<Event>,
  options: HandlerOptions<Event, Transaction> & { readonly on?: Readonly<Record<string, unknown>> | undefined },
): WebhookHandler {
  const {
    on = {},
    inbox,
    observer = {} as WebhookObserver,
    onUnhandled,
    timeout = 25_000,
    maxBytes = MAX_BYTES,
  } = options;
  for (const [option, value] of Object.entries({ timeout, maxBytes }))
    if (!(typeof value === 'number' && value > 0)) throw wrong(option, 'must be a positive number');
  checkHandlers(on, platform.events);
  checkFunction(onUnhandled, 'onUnhandled');
  checkFunction(options.onError, 'onError');
  for (const [option, value] of Object.entries(checkOptions(observer, ['delivery', 'event', 'error'], 'observer')))
    checkFunction(value, `observer.${option}`);
  checkInbox(inbox);

  const report = (error: unknown, context: ErrorContext<Event>): void => {
    try {
      const result = (options.onError ?? logError)(error, context);
      if (result instanceof Promise) result.catch(logError);
      observer.error?.(error, platform.name, context.stage);
    } catch (second) {
      logError(second);
    }
  };

  /** Runs `next`, within what the observer does around it. */
  const watched = async <T>(what: 'delivery' | 'event', about: unknown, next: () => Promise<T>): Promise<T> =>
    observer[what] ? (await import('./observer.ts')).within(observer, what, platform, about, next, report) : next();

  const work = async (delivery: Delivery, overdue: AbortSignal, progress: Progress): Promise<Answer> => {
    let received: ReceivedDelivery;
    try {
      const { body, ...rest } = delivery;
      const payload = (typeof body === 'function' ? await body(maxBytes, overdue) : body) as Payload;
      received = { ...rest, payload };
    } catch (error) {
      report(error, { stage: 'read' });
      return answer(statusOf(error));
    }

    let event: Event;
    try {
      event = await platform.construct(received);
    } catch (error) {
      report(error, { stage: 'verify' });
      return answer(statusOf(error));
    }

    // The type comes from outside: only the options' own properties count.
    const type = platform.typeOf(event);
    const handle = ((Object.hasOwn(on, type) && on[type]) || onUnhandled) as Handle<Event, Transaction> | undefined;
    if (!handle) return answer(200);
    // The sender has been told to come back: what has not begun need not begin.
    if (overdue.aborted) return answer(503);

    let began = false;
    let failed: { error: unknown } | undefined;
    const process = async (transaction: Transaction, signal: AbortSignal): Promise<void> => {
      began = true;
      failed = undefined;
      try {
        await watched('event', type, async () => handle(event, { signal, delivery: received, transaction }));
      } catch (error) {
        failed = { error };
        throw error;
      }
    };
    // Without a transaction there is nothing left of the handler's that could still fail.
    const alone = async (signal: AbortSignal): Promise<void> => {
      await process(undefined as Transaction, signal);
      progress.succeeded = true;
    };
    try {
      let outcome: Outcome | undefined;
      if (inbox) {
        const id = await platform.idOf(event, received);
        const tell = (error: unknown): void => report(error, { stage: 'inbox', event });
        outcome = await ('transact' in inbox ? inbox.transact(id, process, tell) : once(inbox, id, alone, tell));
        if (!OUTCOMES.has(outcome?.status)) throw answeredOddly('transact');
        // Whatever an inbox of somebody's own says: an event that was not processed must come again.
        if (outcome.status === 'processed' && failed) throw failed.error;
        if (outcome.status === 'processed' && !began) throw answeredOddly('transact');
      } else {
        await alone(overdue);
      }
      if (outcome?.status !== 'busy') return answer(200);
      // Not 200: were the one who has it to die, nobody would deliver it again.
      return answer(503, { 'retry-after': seconds(outcome.retryAfter) });
    } catch (error) {
      report(error, { stage: failed ? 'handler' : 'inbox', event });
      return answer(500);
    }
  };

  const misused = (what: string, problem: string): Answer => {
    report(wrong(what, problem), { stage: 'read' });
    return answer(500);
  };

  const deliver = (delivery: Delivery, context?: object): Promise<Answer> =>
    watched('delivery', delivery?.headers, () => settle(delivery, context));

  const settle = async (delivery: Delivery, context?: object): Promise<Answer> => {
    if (typeof delivery?.method !== 'string') return misused('delivery', 'must have method, url, headers, body');
    if (delivery.method.toUpperCase() !== 'POST') return answer(405, { allow: 'POST' });
    const overdue = new AbortController();
    const progress: Progress = {};
    const working = work(delivery, overdue.signal, progress);
    if (timeout === Number.POSITIVE_INFINITY) return working;

    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<'late'>((resolve) => {
      timer = setTimeout(resolve, Math.min(timeout, LONGEST_TIMER), 'late');
    });
    const first = await Promise.race([working, late]);
    clearTimeout(timer);
    if (first !== 'late') return first;
    // A method of the context: called on anything else it throws. Not every runtime has one.
    const { waitUntil } = (context ?? {}) as { waitUntil?: (promise: Promise<unknown>) => void };
    try {
      if (typeof waitUntil === 'function') waitUntil.call(context, working);
    } catch (error) {
      report(error, { stage: 'timeout' });
    }
    // Only the inbox is still at it, and will say so to `onError`: the sender must not repeat what is done.
    if (progress.succeeded) return answer(200);

    const error = new TimeoutError(`a delivery was not done after ${timeout} ms; answered 503`, { code: 'TIMEOUT' });
    report(error, { stage: 'timeout' });
    overdue.abort(error);
    return answer(503, { 'retry-after': '60' });
  };

  const handler = async (request: Request, context?: object): Promise<Response> => {
    const { status, headers, body } = isRequest(request)
      ? await deliver(
          { method: request.method, url: request.url, headers: request.headers, body: readRequest(request) },
          context,
        )
      : misused('request', 'must be a Request: use toNodeHandler');
    // Else nobody would answer, and the sender wait.
    if (!isRequest(request)) endResponse(context, { status, headers, body });
    return new Response(body, { status, headers });
  };
  return Object.assign(handler, { deliver, maxBytes });
}

const OUTCOMES: ReadonlySet<unknown> = /* @__PURE__ */ new Set<Outcome['status']>(['processed', 'duplicate', 'busy']);

/** How far a delivery has come. */
interface Progress {
  /** The handler has done its work. */
  succeeded?: true;
}

/** For a header, whatever an inbox of somebody's own says. */
const seconds = (ms: number): string => String(Math.min(Math.max(1, Math.ceil(ms / 1000) || 1), 86_400));

const statusOf = (error: unknown): number => {
  if (!(error instanceof WebhookVerificationError)) return 500;
  switch (error.code) {
    case 'CONFIGURATION':
    case 'PAYLOAD_NOT_RAW':
      return 500; // Ours to mend: the sender is to try again.
    case 'PAYLOAD_TOO_LARGE':
      return 413;
    case 'PAYLOAD_MALFORMED':
    case 'BODY_UNREADABLE':
      return 400;
    default:
      return 401;
  }
};

const logError = (error: unknown): void => {
  if (error instanceof WebhookVerificationError) {
    const { code, message, remediation = '' } = error;
    console.error(`webhook refused: ${code}: ${message}. ${remediation}`.trimEnd());
  } else console.error('webhook:', error);
};
