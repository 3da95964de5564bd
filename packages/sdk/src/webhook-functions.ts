import {
  type Answer,
  createWebhookHandler as createHandler,
  type HeadersInput,
  type Payload,
  type Secret,
  type Verdict,
  type VerifyInput,
  type VerifyOptions,
  type WebhookEvent,
  type WebhookHandler,
  type WebhookHandlerOptions,
} from '@linktor/webhooks';
import { constructEventSync, inspectDeliverySync, signSync } from '@linktor/webhooks/sync';
import { hmac } from '#hmac';

// The official SDK's functions answer at once, and stand in an `if` or a `try` without an `await`: a promise there would
// be a forgery accepted. So these answer at once, too, on every runtime.

/** How the official SDK's functions are told to judge a delivery. */
export type JudgeOptions = Omit<VerifyOptions, 'secret' | 'scheme'>;

/** What the official SDK's handler takes: a request of Express with a raw body is one. */
export interface WebhookRequest {
  headers: HeadersInput;
  /** The raw body: text or bytes. One that was parsed already is answered 500, because no signature can be checked on it. */
  body?: unknown;
}

/** The handlers the official SDK takes, by event type. */
export type WebhookHandlers = NonNullable<WebhookHandlerOptions['on']>;

/**
 * Verifies a delivery and reads its event. Nothing to await.
 *
 * @throws WebhookVerificationError with a `code` when the delivery is not genuine, too old, or no event.
 */
export function constructEvent(input: VerifyInput): WebhookEvent;
/** The same with the arguments of the official SDK: body, headers, secret. */
export function constructEvent(
  payload: Payload,
  headers: HeadersInput,
  secret: Secret,
  options?: JudgeOptions,
): WebhookEvent;
/** The same with the arguments of the platform's documentation, which signs `timestamp.body`: nothing else is accepted. */
export function constructEvent(
  payload: Payload,
  signature: string,
  timestamp: string | number,
  secret: Secret,
  options?: JudgeOptions,
): WebhookEvent;
export function constructEvent(...args: readonly unknown[]): WebhookEvent {
  const [first, second, third, fourth, fifth] = args;
  const of = (input: object): WebhookEvent => constructEventSync(input as VerifyInput, hmac);
  if (args.length === 1) return of(first as VerifyInput);
  if (typeof second !== 'string') return of({ ...judged(fourth), payload: first, headers: second, secret: third });
  const delivery = { payload: first, signature: second, timestamp: third, secret: fourth };
  return of({ ...judged(fifth), ...delivery, scheme: 'timestamped' });
}

/** A bare number is the tolerance, as in the official SDKs of other languages: spread, it would mean the default. */
const judged = (options: unknown): JudgeOptions =>
  typeof options === 'number' ? { tolerance: options } : (options as JudgeOptions);

/** Judges a delivery without throwing: what counts is `valid` of the verdict. Nothing to await. */
export const inspectDelivery = (input: VerifyInput): Verdict => inspectDeliverySync(input, hmac);

/**
 * As the official SDK: whether the signature covers the body. No timestamp is looked at: use `constructEvent`, or
 * `verifyWebhook`. `true` or `false`, at once; never throws.
 */
export const verifyWebhookSignature = (
  payload: Payload,
  signature: string | readonly string[] | null | undefined,
  secret: Secret,
): boolean => genuine({ payload, headers: { 'x-linktor-signature': signature ?? undefined }, secret, scheme: 'body' });

/**
 * As the official SDK: whether a delivery is genuine and not too old, by its headers. `true` or `false`, at once; never
 * throws.
 */
export const verifyWebhook = (
  payload: Payload,
  headers: HeadersInput,
  secret: Secret,
  options?: JudgeOptions,
): boolean => genuine({ ...judged(options), payload, headers: headers ?? {}, secret });

const genuine = (input: object): boolean => inspectDelivery(input as VerifyInput).valid;

/** As the official SDK: the signature over a body alone, in hex, at once. */
export const computeSignature = (payload: Payload, secret: string): string =>
  signSync({ payload, secret, scheme: 'body' }, hmac);

/** A webhook endpoint: `(Request) => Promise<Response>`. */
export function createWebhookHandler<Transaction = undefined>(
  options: WebhookHandlerOptions<Transaction>,
): WebhookHandler;
/** As the official SDK: a function of `{ body, headers }` that gives `{ status, body }`. It never rejects. */
export function createWebhookHandler(
  secret: Secret,
  handlers: WebhookHandlers,
  options?: JudgeOptions,
): (request: WebhookRequest) => Promise<Answer>;
export function createWebhookHandler<Transaction>(
  first: WebhookHandlerOptions<Transaction> | Secret,
  handlers?: WebhookHandlers,
  options?: JudgeOptions,
): WebhookHandler | ((request: WebhookRequest) => Promise<Answer>) {
  if (handlers === undefined) return createHandler(first as WebhookHandlerOptions<Transaction>);
  const handler = createHandler({ ...judged(options), secret: first as Secret, on: handlers });
  return (request: WebhookRequest) =>
    handler.deliver({ method: 'POST', headers: request?.headers ?? {}, body: request?.body });
}
