import { hmac } from '#runtime';
import { WebhookVerificationError } from '../signature/error.ts';
import { refusePositional } from '../signature/positional.ts';
import { watched } from '../signature/watched.ts';
import type { WebhookEvent } from './event.ts';
import { judge, type Verdict, type VerifyInput } from './inspect-delivery.ts';
import { readEvent } from './read-event.ts';

/**
 * Verifies a delivery and reads its event: signature first, then the timestamp, then the body.
 *
 * ```ts
 * const event = await constructEvent({ payload: rawBody, headers: request.headers, secret });
 * if (event.type === 'message.received') console.log(event.data.message?.id);
 * ```
 *
 * Await it: a promise in an `if`, or nowhere, checks nothing.
 *
 * @throws ConfigurationError at once, when called with positional arguments.
 * @throws WebhookVerificationError with a `code` when the delivery is not genuine, too old, or no event.
 */
export function constructEvent(input: VerifyInput): Promise<WebhookEvent>;
export function constructEvent(...args: readonly [VerifyInput, ...unknown[]]): Promise<WebhookEvent> {
  refusePositional(args);
  return construct(args[0]);
}

/** `constructEvent` for whoever passes an object: its watch over arguments is no part of a handler. */
export function construct(input: VerifyInput): Promise<WebhookEvent> {
  try {
    const judged = judge(input, hmac);
    if ('valid' in judged) return Promise.resolve(eventOf(judged, input));
    return watched(judged.then((verdict) => eventOf(verdict, input)));
  } catch (error) {
    return watched(Promise.reject(error));
  }
}

/** The event of a delivery that has been judged. */
export function eventOf(verdict: Verdict, input: VerifyInput): WebhookEvent {
  if (!verdict.valid) throw new WebhookVerificationError(verdict);
  return readEvent(input.payload);
}
