import type * as Crypto from 'node:crypto';
import type { SyncHmac } from '@linktor/webhooks/sync';

let loaded: typeof Crypto | undefined;

/** HMAC-SHA256 over `before`, `payload` and `after`. What does it is loaded with its first use: it takes Node long. */
export const hmac: SyncHmac = (secret, encoding, before, payload, after) => {
  loaded ??= process.getBuiltinModule('node:crypto');
  return loaded
    .createHmac('sha256', secret)
    .update(before)
    .update(payload as string)
    .update(after)
    .digest(encoding);
};
