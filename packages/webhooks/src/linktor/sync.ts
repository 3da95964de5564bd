import type { Hmac } from '../signature/hmac.ts';
import { eventOf } from './construct-event.ts';
import type { WebhookEvent } from './event.ts';
import { judge, type Verdict, type VerifyInput } from './inspect-delivery.ts';
import { type SignInput, signed } from './sign.ts';

// For packages that offer synchronous functions everywhere: they bring the HMAC, because WebCrypto has none that is.

/** An HMAC-SHA256 that answers at once. */
export type SyncHmac = Hmac<string>;

/** `constructEvent`, at once. Throws what that rejects with. */
export const constructEventSync = (input: VerifyInput, hmac: SyncHmac): WebhookEvent =>
  eventOf(judge(input, hmac) as Verdict, input);

/** `inspectDelivery`, at once. */
export const inspectDeliverySync = (input: VerifyInput, hmac: SyncHmac): Verdict => judge(input, hmac) as Verdict;

/** `sign`, at once. */
export const signSync = (input: SignInput, hmac: SyncHmac): string => signed(input, hmac) as string;
