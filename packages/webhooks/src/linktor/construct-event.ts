import { hmac } from '#hmac';
import { WebhookVerificationError } from '../signature/error.ts';
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
 * @throws WebhookVerificationError with a `code` when the delivery is not genuine, too old, or no event.
 */
export const constructEvent = (input: VerifyInput): Promise<WebhookEvent> =>
  watched(() => {
    const judged = judge(input, hmac);
    return 'valid' in judged ? eventOf(judged, input) : judged.then((verdict) => eventOf(verdict, input));
  });

/** The event of a delivery that has been judged. */
export function eventOf(verdict: Verdict, input: VerifyInput): WebhookEvent {
  if (!verdict.valid) throw new WebhookVerificationError(verdict);
  return readEvent(input.payload);
}
