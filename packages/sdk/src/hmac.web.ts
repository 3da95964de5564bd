import type { SyncHmac } from '@linktor/webhooks/sync';
import { hmac as create } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';

// The twin of hmac.node.ts for everything that is not Node: WebCrypto answers later only, and the official SDK's functions
// answer at once.

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** HMAC-SHA256 over `before`, `payload` and `after`. */
export const hmac: SyncHmac = (secret, encoding, before, payload, after) => {
  const mac = create
    .create(sha256, utf8(secret))
    .update(utf8(before))
    .update(typeof payload === 'string' ? utf8(payload) : payload)
    .update(utf8(after))
    .digest();
  if (encoding === 'base64') return btoa(String.fromCharCode(...mac));
  return Array.from(mac, (byte) => byte.toString(16).padStart(2, '0')).join('');
};
