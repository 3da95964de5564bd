import { WebhookVerificationError } from '../signature/error.ts';
import type { WebhookEvent } from './event.ts';
import { readEvent } from './read-event.ts';
import { judge, type VerifyInput } from './verify.ts';

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
export async function constructEvent(input: VerifyInput): Promise<WebhookEvent> {
  const judged = judge(input);
  const verdict = 'valid' in judged ? judged : await judged;
  if (!verdict.valid) throw new WebhookVerificationError(verdict);
  return readEvent(input.payload);
}
