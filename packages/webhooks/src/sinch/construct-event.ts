import { WebhookVerificationError } from '../signature/error.ts';
import type { Payload } from '../signature/payload.ts';
import { refusePositional } from '../signature/positional.ts';
import { readJson } from '../signature/read-json.ts';
import { watched } from '../signature/watched.ts';
import type { SinchEvent } from './event.ts';
import { inspectDelivery, type SinchVerifyInput } from './inspect-delivery.ts';
import { TRIGGERS } from './keys.ts';

/**
 * Verifies a callback of Sinch Conversation and reads it: signature first, then the timestamp, then the body.
 *
 * ```ts
 * const event = await constructEvent({ payload: rawBody, headers: request.headers, secret });
 * if (event.trigger === 'MESSAGE_INBOUND') console.log(event.message.contact_id);
 * ```
 *
 * Await it: a promise in an `if`, or nowhere, checks nothing.
 *
 * @throws ConfigurationError at once, when called with positional arguments.
 * @throws WebhookVerificationError with a `code` when the callback is not genuine, too old, or no callback.
 */
export function constructEvent(input: SinchVerifyInput): Promise<SinchEvent>;
export function constructEvent(...args: readonly [SinchVerifyInput, ...unknown[]]): Promise<SinchEvent> {
  refusePositional(args);
  return watched(construct(args[0]));
}

const construct = async (input: SinchVerifyInput): Promise<SinchEvent> => {
  const verdict = await inspectDelivery(input);
  if (!verdict.valid) throw new WebhookVerificationError(verdict);
  return readEvent(input.payload);
};

const readEvent = (payload: Payload): SinchEvent => {
  const body = readJson(payload);
  // The Node SDK of the vendor looks for this key; accepted beside the one that was seen.
  if (body['duplicated_identities'] !== undefined && body['duplicated_contact_identities_notification'] === undefined) {
    const { duplicated_identities, ...rest } = body;
    return readKey({ ...rest, duplicated_contact_identities_notification: unwrapIdentities(duplicated_identities) });
  }
  // Two sources of the vendor name it differently, and no schema does.
  if (body['batch_status_update'] !== undefined && body['batch_status_update_notification'] === undefined) {
    const { batch_status_update, ...rest } = body;
    return readKey({ ...rest, batch_status_update_notification: batch_status_update });
  }
  return readKey(body);
};

const unwrapIdentities = (value: unknown): unknown => (Array.isArray(value) ? { duplicated_identities: value } : value);

const readKey = (body: Record<string, unknown>): SinchEvent => {
  for (const key of Object.keys(body))
    if (Object.hasOwn(TRIGGERS, key) && body[key] != null)
      return { ...body, trigger: TRIGGERS[key]! } as unknown as SinchEvent;
  return { ...body, trigger: 'UNKNOWN' };
};
