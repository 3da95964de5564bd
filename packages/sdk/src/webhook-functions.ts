import type {
  Answer,
  HeadersInput,
  Payload,
  Secret,
  Verdict,
  VerifyInput,
  VerifyOptions,
  WebhookEvent,
  WebhookHandler,
  WebhookHandlerOptions,
} from '@linktor/webhooks';
import * as webhooks from '@linktor/webhooks';

// Each function takes the one object of @linktor/webhooks, and the arguments of the official SDK 1.0 as well.

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

/** Verifies a delivery and reads its event. */
export function constructEvent(input: VerifyInput): Promise<WebhookEvent>;
/** The same with the arguments of the official SDK: body, headers, secret. */
export function constructEvent(
  payload: Payload,
  headers: HeadersInput,
  secret: Secret,
  options?: JudgeOptions,
): Promise<WebhookEvent>;
/** The same with the arguments of the platform's documentation: body, signature, timestamp, secret. */
export function constructEvent(
  payload: Payload,
  signature: string,
  timestamp: string | number,
  secret: Secret,
  options?: JudgeOptions,
): Promise<WebhookEvent>;
export function constructEvent(...args: readonly unknown[]): Promise<WebhookEvent> {
  const [first, second] = args;
  if (args.length === 1) return webhooks.constructEvent(first as VerifyInput);
  if (typeof second === 'string') {
    const [payload, signature, timestamp, secret, options] = args as [Payload, string, string, Secret, JudgeOptions?];
    return webhooks.constructEventFromSignature(payload, signature, timestamp, secret, options);
  }
  const [payload, headers, secret, options] = args as [Payload, HeadersInput, Secret, JudgeOptions?];
  return webhooks.constructEventFromHeaders(payload, headers, secret, options);
}

/** Judges a delivery without throwing. */
export function verify(input: VerifyInput): Promise<Verdict>;
/** As the official SDK: whether the signature covers the body; no timestamp is looked at. */
export function verify(payload: Payload, signature: string, secret: Secret): Promise<boolean>;
export async function verify(
  input: VerifyInput | Payload,
  signature?: string,
  secret?: Secret,
): Promise<Verdict | boolean> {
  if (secret === undefined) return webhooks.verify(input as VerifyInput);
  const delivery = { payload: input as Payload, signature: signature ?? '', secret, scheme: 'body' as const };
  return (await webhooks.verify(delivery)).valid;
}

/** As the official SDK: whether a delivery is genuine and not too old, by its headers. */
export const verifyWithTimestamp = async (
  payload: Payload,
  headers: HeadersInput,
  secret: Secret,
  options?: JudgeOptions,
): Promise<boolean> => (await webhooks.verify({ ...options, payload, headers, secret })).valid;

/** As the official SDK: the signature over a body alone, in hex. */
export const computeSignature = (payload: Payload, secret: string): Promise<string> =>
  webhooks.sign({ payload, secret, scheme: 'body' });

/** A webhook endpoint: `(Request) => Promise<Response>`. */
export function createWebhookHandler(options: WebhookHandlerOptions): WebhookHandler;
/** As the official SDK: a function of `{ body, headers }` that gives `{ status, body }`. It never rejects. */
export function createWebhookHandler(
  secret: Secret,
  handlers: WebhookHandlers,
  options?: JudgeOptions,
): (request: WebhookRequest) => Promise<Answer>;
export function createWebhookHandler(
  first: WebhookHandlerOptions | Secret,
  handlers?: WebhookHandlers,
  options?: JudgeOptions,
): WebhookHandler | ((request: WebhookRequest) => Promise<Answer>) {
  if (handlers === undefined) return webhooks.createWebhookHandler(first as WebhookHandlerOptions);
  const handler = webhooks.createWebhookHandler({ ...options, secret: first as Secret, on: handlers });
  return ({ headers, body }: WebhookRequest) => handler.deliver({ method: 'POST', headers, body });
}
