import type { HeadersInput } from '../signature/headers.ts';
import type { Payload } from '../signature/payload.ts';
import { constructEvent } from './construct-event.ts';
import type { WebhookEvent } from './event.ts';
import type { VerifyOptions } from './verify.ts';

/**
 * `constructEvent` with the arguments of the official SDKs. Unlike theirs it refuses lenient hex, and a tolerance of 0
 * means 0.
 */
export const constructEventFromHeaders = (
  payload: Payload,
  headers: HeadersInput,
  secret: VerifyOptions['secret'],
  options: Omit<VerifyOptions, 'secret'> = {},
): Promise<WebhookEvent> => constructEvent({ ...options, payload, headers, secret });

/**
 * `constructEvent` with the arguments of the platform's documentation, which signs `timestamp.body`: nothing else is
 * accepted.
 */
export const constructEventFromSignature = (
  payload: Payload,
  signature: string,
  timestamp: string | number,
  secret: VerifyOptions['secret'],
  options: Omit<VerifyOptions, 'secret' | 'scheme'> = {},
): Promise<WebhookEvent> =>
  constructEvent({ ...options, scheme: 'timestamped', payload, signature, timestamp, secret });
