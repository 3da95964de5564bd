import { createHmac } from 'node:crypto';
import type { SyncHmac } from '@linktor/webhooks/sync';

/** HMAC-SHA256 over `before`, `payload` and `after`. */
export const hmac: SyncHmac = (secret, encoding, before, payload, after) =>
  createHmac('sha256', secret)
    .update(before)
    .update(payload as string)
    .update(after)
    .digest(encoding);
